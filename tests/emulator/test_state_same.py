"""The same seed and the same requests give the same SIDs, dates, tokens and signatures, in every process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.saved import START, Traffic, emulator, everything
from trunkline.emulator import Clock, Emulator

JOE = "+14155550123"
# What a process says of an emulator after the same requests and webhooks: all, and what went over the wire.
CHILD = """
import json, sys
from tests.emulator.test_state_same import story
print(json.dumps(story(int(sys.argv[1]))))
"""


def story(seed: int) -> Any:
    """What there is to tell of an emulator with a server, a past, calls, faults and webhooks."""
    signatures: list[tuple[str, str, str]] = []

    def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        signatures.append((body, environ["HTTP_X_TWILIO_SIGNATURE"], environ["HTTP_I_TWILIO_IDEMPOTENCY_TOKEN"]))
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Gather><Say>press one</Say></Gather></Response>" if "CallSid" in body else b"<Response/>"]

    with Emulator(clock=Clock(START, frozen=True), seed=seed) as twilio, twilio.client() as client:
        twilio.mount("https://example.com", application)
        twilio.load(
            {
                "accounts": [{"name": "Shop"}, {"name": "Bar"}],
                "numbers": [
                    {
                        "number": twilio.number,
                        "sms_url": "https://example.com/sms",
                        "voice_url": "https://example.com/voice",
                    }
                ],
                "faults": ["webhooks.late 1 to=20 rate=0.5", "webhooks.out_of_order rate=0.5"],
            }
        )
        twilio.populate(3, 100)
        for number in range(6):
            client.messages.create(
                JOE, from_=twilio.number, body=str(number), status_callback="https://example.com/status"
            )
        twilio.phone(JOE).text(twilio.number, "hi")
        twilio.phone(JOE).call(twilio.number).press("1").hang_up()
        key = client.new_keys.create(friendly_name="key")
        twilio.run()
        seen = everything(twilio)
    return json.loads(json.dumps([seen, signatures, key.secret], default=str))


def test_two_emulators_are_alike() -> None:
    for seed in (0, 5):
        assert story(seed) == story(seed)


def test_another_seed_gives_other_sids() -> None:
    def sids(seed: int) -> set[str]:
        twilio = emulator(seed=seed)
        Traffic(twilio, 1).go(30)
        return {row.key for shelf in twilio._world.state.store.shelves.values() for row in shelf.rows.values()}

    assert sids(1) == sids(1)
    mine, others = sids(1), sids(2)
    assert len(mine) == len(others) > 5
    assert not mine & others
    assert not mine & sids(0)


@pytest.mark.parametrize("seed", [0, 7])
def test_processes_are_alike_whatever_their_hash_seed(seed: int) -> None:
    told = []
    for hashes in ("0", "1", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", CHILD, str(seed)],
            env={**os.environ, "PYTHONHASHSEED": hashes, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            timeout=120,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert done.returncode == 0, done.stderr.decode()
        told.append(json.loads(done.stdout))
    assert told[0] == told[1] == told[2]
    assert told[0][1]  # webhooks were signed
