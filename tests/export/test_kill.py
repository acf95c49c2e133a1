"""kill -9 of a real process that exports several accounts, again and again; then each row is there once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.export.test_worlds import in_sink
from trunkline.emulator import Emulator


@pytest.mark.parametrize("form", ["jsonl", "duckdb"])
def test_killed_again_and_again_it_ends_with_every_row_once(form: str, tmp_path: Path) -> None:
    if form == "duckdb":
        pytest.importorskip("pyarrow")
        pytest.importorskip("duckdb")
    dice, target = Random(7), tmp_path / "lake"
    with Emulator() as twilio:
        twilio.populate(days=12, messages=2_000, seed=9, subaccounts=2)
        twilio.faults.latency(0.0, 0.05)
        environment = {
            **{name: text for name, text in os.environ.items() if not name.startswith(("TWILIO_", "TRUNKLINE_"))},
            "PYTHONPATH": os.pathsep.join(sys.path),
            "TWILIO_BASE_URL": twilio.url,
            "TWILIO_ACCOUNT_SID": twilio.account_sid,
            "TWILIO_AUTH_TOKEN": twilio.auth_token,
        }
        since = date.today() - timedelta(days=20)
        command = [sys.executable, "-m", "trunkline", "export", "messages", "calls", "--accounts", "all"]
        command += ["--since", since.isoformat(), "--to", f"{form}:{target}"]
        for _ in range(4):
            process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)
            time.sleep(dice.uniform(0.8, 3.0))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(60)
        subprocess.run(command, env=environment, check=True, timeout=300, stdout=subprocess.DEVNULL)
        there: dict[str, Any] = {}
        with twilio.client() as client:
            for account in client.api.v2010.accounts.list():
                own = account.sid == client.account_sid
                of = client if own else client.on_behalf_of(str(account.sid))
                there |= {str(row.sid): row.to_dict() for row in of.messages.list()}
                there |= {str(row.sid): row.to_dict() for row in of.calls.list()}
    assert len({row["account_sid"] for row in there.values()}) == 3
    if form == "jsonl":
        assert in_sink(target) == there
    else:
        import duckdb

        with duckdb.connect(str(target)) as connection:
            sids = connection.execute("SELECT sid FROM messages UNION ALL SELECT sid FROM calls").fetchall()
        assert sorted(sid for (sid,) in sids) == sorted(there)
    assert not list(tmp_path.rglob("*.part"))
