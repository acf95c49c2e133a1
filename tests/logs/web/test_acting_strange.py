"""Whatever is posted to the pages that change something, it is answered, and nothing happens that was not asked for."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.logs.web.acting import CUSTOMER, SETTINGS, come, fill
from tests.logs.web.conftest import Make
from tests.logs.web.strange_requests import Strange
from tests.rounds import rounds
from trunkline.emulator import Emulator

ROUNDS = rounds(500, 5_000)
NAMES = (
    "token",
    "number",
    "typed",
    "from",
    "to",
    "body",
    "do",
    "twilio",
    "was",
    "keep-bodies",
    "keep-messages",
    "keep-x",
)


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    with Emulator() as made, made.client() as client:
        client.messages.send(to=CUSTOMER, from_=made.number, body="hello")
        made.advance(60)
        yield made


@pytest.mark.parametrize("name", ["all", "masked", "reads"])
def test_nothing_is_a_mistake_of_ours(serve: Make, twilio: Emulator, tmp_path: Path, name: str) -> None:
    path = tmp_path / "logs.db"
    fill(path, twilio)
    told: list[str] = []
    browser = come(
        serve(SETTINGS, store=path, clock=time.time, tell=told.append, make_client=lambda: twilio.client()), name
    )
    dice = random.Random(int(os.environ.get("TRUNKLINE_SEED", "7")))
    strange = Strange(dice, [], [CUSTOMER, twilio.number, "30007"])
    sid = twilio.sent[0].sid
    before = path.read_bytes()
    sent = len(twilio.sent)
    good = browser.get("/settings").form("/settings/zone")["token"]
    targets = ("/erase", "/messages/new", "/messages/new/-/segments", f"/messages/{sid}/redact", "/retention/change")
    for _ in range(ROUNDS):
        target = dice.choice((*targets, "/messages/x/redact", "/retention", "/doing/x"))
        values = {
            field: dice.choice((strange.text()[:2_000], CUSTOMER, twilio.number, "30d", good))
            for field in NAMES
            if dice.random() < 0.7
        }
        form = "&".join(f"{field}={strange.quoted(value)}" for field, value in values.items())
        answer = (
            browser.ask("POST", target, form.encode(), {"content-type": "application/x-www-form-urlencoded"})
            if dice.random() < 0.7
            else browser.get(f"{target}?{form}"[:7_000])
        )
        assert answer.status < 500, (answer.status, target, told[-2:])
        assert answer.status != 303 or answer.location == "/retention", (target, values)
    assert not [line for line in told if "mistake" in line]
    assert len(twilio.sent) == sent
    assert before.count(CUSTOMER.encode()) <= path.read_bytes().count(CUSTOMER.encode())
