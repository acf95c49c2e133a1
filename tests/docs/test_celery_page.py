"""What docs/celery.md shows, with Redis, Postgres and a worker; what needs none of them runs with all pages."""

from __future__ import annotations

import contextlib
import io
import re
import time
from pathlib import Path
from typing import Any

import pytest

from trunkline.emulator import Emulator

pytestmark = pytest.mark.scale

PAGE = Path(__file__).resolve().parents[2] / "docs" / "celery.md"
BLOCK = re.compile(r"^```py\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMISE = re.compile(r"# → (.*)$", re.MULTILINE)


def test_the_examples(twilio: Emulator, postgres_url: str, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from celery.contrib.testing.worker import start_worker

    for name, value in {
        # A database of its own: this process may have declared its queues in the other, before that was emptied.
        "BROKER": redis_url.removesuffix("/0") + "/1",
        "LEDGER": postgres_url,
        "TWILIO_ACCOUNT_SID": twilio.account_sid,
        "TWILIO_AUTH_TOKEN": twilio.auth_token,
        "TWILIO_BASE_URL": twilio.base_url,
    }.items():
        monkeypatch.setenv(name, value)
    application, beginning, watching, resuming = BLOCK.findall(PAGE.read_text("utf-8"))
    names: dict[str, Any] = {"__name__": "example"}
    run(application, names)
    with start_worker(names["app"], pool="solo", perform_ping_check=False, shutdown_timeout=120):
        run(beginning, names)
        end = time.monotonic() + 120
        while rows(names) != {"sent": 2}:
            assert time.monotonic() < end, rows(names)
            time.sleep(0.1)
        run(watching, names)
        run(resuming, names)
    with twilio.client() as client:
        assert sorted(str(message.body) for message in client.messages.list()) == [
            "Hi Ann, your seat is 7",
            "Hi Bob, your seat is 8",
        ]


def rows(names: dict[str, Any]) -> dict[str, int]:
    from trunkline.bulk.postgres import PostgresLedger

    ledger = PostgresLedger(names["ledger"])
    (kept,) = ledger.campaigns()
    found = dict(ledger.counts(kept.id).rows)
    ledger.close()
    return {str(state): number for state, number in found.items()}


def run(source: str, names: dict[str, Any]) -> None:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(source, str(PAGE), "exec"), names)
    for promise in PROMISE.findall(source):
        assert promise.strip() in output.getvalue().splitlines()
