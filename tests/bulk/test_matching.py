"""What became of unknown rows, in random worlds: the API lists late and out of order, rows are twins of one another,
texts are equal, strangers send from the same sender. Never is a row called sent that was not, nor absent that was sent.
"""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.matching import (
    PAGE,
    Finding,
    Lost,
    Query,
    Reading,
    findings,
    is_obfuscated,
    is_ripe,
    proof,
    queries,
    same_text,
    window,
)

SERVICE, NUMBER = "MG" + "5" * 32, "+15005550006"
DEADLINE, LEASE, LAG = 10.0, 30.0, 900.0
START = 1_790_000_000.0


@dataclass
class Message:
    """A message of the world, and when the API begins to list it."""

    sid: str
    to: str
    from_: str
    body: str
    created: float
    listed: float
    row: int | None = None
    direction: str = "outbound-api"
    messaging_service_sid: str | None = None

    @property
    def date_created(self) -> datetime:
        return datetime.fromtimestamp(int(self.created), UTC)


@dataclass
class World:
    """A sender's campaign of which some rows are unknown, and the API's messages."""

    rng: random.Random
    sender: str
    lag: float = 1200.0
    compared: bool = True
    mangled: float = 0.0  # the share of own messages that are listed with a text that nobody expects
    rows: list[Lost] = field(default_factory=list)
    settled: dict[str, int] = field(default_factory=dict)  # SID → row that the ledger knows to be sent
    messages: list[Message] = field(default_factory=list)
    truth: dict[int, str | None] = field(default_factory=dict)  # unknown row → its message
    requests: int = 0

    def fill(self, count: int, *, twins: bool, strangers: int, foreign_texts: bool) -> None:
        rng = self.rng
        people = [f"+1415555{number:04}" for number in range(max(1, count // (3 if twins else 1)))]
        offset = rng.uniform(-300, 300)
        for id in range(count):
            to = rng.choice(people) if twins else people[id]
            claimed = START + rng.uniform(0, rng.choice([60, 3600, 86_400]))
            body = "Hi — your code" if rng.random() < 0.7 else f"Hi {id}"
            made = rng.random() < 0.6
            begun = claimed + rng.uniform(0, LEASE - DEADLINE - 5)
            sid = self.send(to, body, begun + offset + rng.uniform(0, DEADLINE + 30), id) if made else None
            row = Lost(
                id,
                to,
                body if self.compared else None,
                claimed,
                claimed + LEASE - DEADLINE - 5,
                offset + rng.uniform(-15, 15),
            )
            kind = rng.random()
            if sid is not None and kind < 0.4:
                self.settled[sid] = id
                continue
            self.truth[id] = sid
            self.rows.append(replace(row, claimed_still=kind > 0.9))
        for _ in range(strangers):
            # Somebody else's: another text to the same people, or the same text from another sender.
            to, at = rng.choice(people), START + rng.uniform(0, 86_400)
            if foreign_texts and rng.random() < 0.7:
                self.send(to, f"Other {rng.random()}", at, None)
            else:
                self.send(to, "Hi — your code", at, None, sender="+15005550009")

    def send(self, to: str, body: str, at: float, row: int | None, sender: str | None = None) -> str:
        rng = self.rng
        sid = f"SM{len(self.messages):032x}"
        text = body.replace("—", "-") if self.sender == SERVICE else body
        if row is not None and rng.random() < self.mangled:
            text += " Reply STOP to end"
        message = Message(sid, to, sender or NUMBER, text, at, at + rng.uniform(0, self.lag), row)
        if sender is None and self.sender == SERVICE:
            message.messaging_service_sid = SERVICE
        self.messages.append(message)
        return sid

    def page(self, query: Query, number: int, now: float) -> tuple[list[Message], bool]:
        self.requests += 1
        found = [
            m for m in self.messages if m.listed <= now and query.to in (None, m.to) and query.from_ in (None, m.from_)
        ]
        shuffled = random.Random(len(found))
        found.sort(key=lambda m: -(m.created + shuffled.uniform(-900, 900)))
        part = found[(number - 1) * PAGE : number * PAGE]
        return part, number * PAGE >= len(found)

    def known(self, sids: Collection[str]) -> set[str]:
        return {sid for sid in sids if sid in self.settled}

    def run(self, now: float, **options: Any) -> list[Finding]:
        """A pass of the API's listing, as the shell makes one."""
        rows = [row for row in self.rows if is_ripe(row, now, lease=LEASE, deadline=DEADLINE, lag=LAG)]
        asked = self.requests
        reading = Reading(self.sender)
        for query in queries(rows, self.sender, len(self.messages)):
            number = 1
            while True:
                page, last = self.page(query, number, now)
                if not reading.add(query, page, last=last, number=number):
                    break
                number += 1
        assert self.requests - asked <= len(rows)
        if rows and not reading.proved:
            query = proof(next((m.to for m in self.messages if m.sid in self.settled), None), self.sender)
            page, last = self.page(query, 1, now)
            reading.add(query, page, last=last, number=1)
        rivals = [row for row in self.rows if row not in rows]
        found = findings(rows, rivals, reading, self.known, sender=self.sender, deadline=DEADLINE, now=now, **options)
        assert [finding.row for finding in found] == [row.id for row in rows]
        by_id = {row.id: row for row in self.rows}
        for finding in found:
            row = by_id[finding.row]
            if finding.kind == "sent":
                (sid,) = finding.sids
                self.settled[sid] = finding.row
                assert self.truth[finding.row] == sid, "called sent by a message that is not its own"
            elif finding.kind == "absent":
                assert self.truth[finding.row] is None, "called absent, and was sent"
            elif finding.kind == "missed" and row.missed is None:
                self.rows[self.rows.index(row)] = replace(row, missed=now)
                continue
            else:
                continue
            self.rows.remove(row)
        return found


@settings(max_examples=rounds(150, 2000))
@given(
    seed=st.integers(0, 2**32),
    count=st.integers(1, 40),
    sender=st.sampled_from([SERVICE, NUMBER]),
    twins=st.booleans(),
    strangers=st.integers(0, 60),
    compared=st.booleans(),
    passes=st.lists(st.floats(0, 7200), min_size=1, max_size=6) | st.lists(st.floats(0, 300), min_size=2, max_size=14),
    mangled=st.booleans(),
)
def test_never_wrong(
    seed: int, count: int, sender: str, twins: bool, strangers: int, compared: bool, passes: list[float], mangled: bool
) -> None:
    world = World(random.Random(seed), sender, compared=compared, mangled=0.2 * mangled)
    world.fill(count, twins=twins, strangers=strangers, foreign_texts=True)
    now = START
    for pause in passes:
        now += pause
        world.run(now)


@settings(max_examples=rounds(60, 600))
@given(seed=st.integers(0, 2**32), count=st.integers(1, 30), sender=st.sampled_from([SERVICE, NUMBER]))
def test_without_twins_and_strangers_everything_is_found_in_two_passes(seed: int, count: int, sender: str) -> None:
    world = World(random.Random(seed), sender)
    world.fill(count, twins=False, strangers=0, foreign_texts=False)
    world.rows = [replace(row, claimed_still=False) for row in world.rows]
    world.run(START + 90_000)
    left = world.run(START + 90_000 + 3700)
    if any(m.listed <= START + 90_000 for m in world.messages):
        assert not world.rows, left


def lost(**changes: Any) -> Lost:
    return replace(Lost(1, "+14155550100", "Hi", START, START + 15), **changes)


def message(**changes: Any) -> Message:
    return replace(Message("SM" + "1" * 32, "+14155550100", NUMBER, "Hi", START + 2, START + 2), **changes)


def decide(
    rows: list[Lost], listed: list[Message], *, rivals: list[Lost] | None = None, sender: str = NUMBER, **options: Any
) -> list[str]:
    reading = Reading(sender)
    for query in queries(rows, sender, 10_000_000):
        reading.add(query, [m for m in listed if m.to == query.to], last=True, number=1)
    reading.add(proof("+14155550199", sender), [message(sid="SM" + "9" * 32, to="+14155550199")], last=True, number=1)
    found = findings(
        rows, rivals or [], reading, lambda sids: (), sender=sender, deadline=DEADLINE, now=START + 90_000, **options
    )
    return [finding.kind for finding in found]


MISSED = START + 80_000


@pytest.mark.parametrize(
    ("row", "listed", "kind"),
    [
        (lost(), message(), "sent"),
        (lost(), None, "missed"),
        (lost(missed=MISSED), None, "absent"),
        (lost(missed=START + 89_000), None, "missed"),
        # A message with another text, of another sender, may be it after all.
        (lost(missed=MISSED), message(body="Hello"), "doubtful"),
        (lost(missed=MISSED), message(from_="+15005550009"), "doubtful"),
        (lost(missed=MISSED), message(messaging_service_sid=SERVICE), "sent"),
        (lost(body=None), message(body="whatever"), "doubtful"),
        # Before it was claimed, or long after: not it.
        (lost(missed=MISSED), message(created=START - 40), "absent"),
        (lost(missed=MISSED), message(created=START + 100), "absent"),
        # Replies and calls are not of the API's making.
        (lost(missed=MISSED), message(direction="outbound-reply"), "absent"),
        (lost(missed=MISSED), message(direction="inbound"), "absent"),
        # The API's clock is an hour ahead.
        (lost(offset=3600.0), message(created=START + 3602), "sent"),
        (lost(offset=3600.0, missed=MISSED), message(), "absent"),
    ],
)
def test_one_row(row: Lost, listed: Message | None, kind: str) -> None:
    assert decide([row], [] if listed is None else [listed]) == [kind]


def test_a_text_that_cannot_be_compared_is_trusted_where_nobody_else_sends() -> None:
    assert decide([lost(body=None)], [message(body="whatever")], sole_sender=True) == ["sent"]


def test_twins_are_told_apart_by_nothing() -> None:
    twins = [lost(), lost(id=2, claimed=START + 5, post_by=START + 20)]
    assert decide(twins, [message()]) == ["several", "several"]
    assert decide(twins, [message(), message(sid="SM" + "2" * 32)]) == ["several", "several"]
    # Far enough apart they are.
    twins[1] = lost(id=2, claimed=START + 500, post_by=START + 515, missed=MISSED)
    assert decide(twins, [message()]) == ["sent", "absent"]


def test_a_row_that_is_being_sent_may_be_the_one() -> None:
    assert decide([lost()], [message()], rivals=[lost(id=2, claimed=START + 5, claimed_still=True)]) == ["several"]


def test_obfuscated_addresses_are_never_decided() -> None:
    assert decide([lost(missed=MISSED)], [message()], obfuscated=True) == ["hidden"]
    reading = Reading(NUMBER)
    (query,) = queries([lost(missed=MISSED)], NUMBER, 0)
    reading.add(query, [], last=True, number=1)
    options: dict[str, Any] = {"sender": NUMBER, "deadline": DEADLINE, "now": START + 90_000}
    # Nothing shows that addresses are not hidden.
    assert findings([lost(missed=MISSED)], [], reading, lambda sids: (), **options)[0].kind == "hidden"
    reading.add(
        proof(None, NUMBER), [message(to="+1415555XXXX"), message(sid="SM2", to="+14155550199")], last=True, number=1
    )
    assert findings([lost(missed=MISSED)], [], reading, lambda sids: (), **options)[0].kind == "hidden"


@pytest.mark.parametrize(
    ("to", "hidden"),
    [
        *(("+14155550100", False), ("whatsapp:+14155550100", False), ("12345", False), ("messenger:1", False)),
        *(("+1415555XXXX", True), ("whatsapp:+1415555****", True), ("", True), ("redacted", True)),
    ],
)
def test_which_addresses_are_obfuscated(to: str, hidden: bool) -> None:
    assert is_obfuscated(to) is hidden


def test_a_list_that_is_too_long_decides_nothing() -> None:
    rows = [lost(missed=MISSED)]
    (query,) = queries(rows, NUMBER, 100_000)
    reading = Reading(NUMBER)
    page = [message(sid=f"SM{number:032}", created=START + 80_000 - number) for number in range(PAGE)]
    assert not reading.add(query, page, last=False, number=1)
    options: dict[str, Any] = {"sender": NUMBER, "deadline": DEADLINE, "now": START + 90_000}
    assert findings(rows, [], reading, lambda sids: (), **options) == [Finding(1, "unread", ())]


def test_many_rows_are_looked_for_in_one_list_and_few_by_recipient() -> None:
    rows = [lost(id=id, to=f"+1415555{id:04}", claimed=START + id) for id in range(50)]
    (query,) = queries(rows, NUMBER, 10_000)
    assert (query.to, query.from_, query.pages, len(query.rows)) == (None, NUMBER, 22, 50)
    assert query.until == window(rows[0], DEADLINE)[0] - 3600
    (query,) = queries(rows, SERVICE, 10_000)
    assert query.from_ is None
    assert len(queries(rows, NUMBER, 60_000)) == 50
    twins = [lost(), lost(id=2), lost(id=3, to="+14155550101")]
    assert [(query.rows, query.pages) for query in queries(twins, NUMBER, 60_000)] == [((1, 2), 2), ((3,), 1)]
    assert queries([], NUMBER, 0) == []


@pytest.mark.parametrize(
    ("listed", "posted", "same"),
    [
        ("Hi - you", "Hi — you", True),
        ("Hi — you", "Hi — you", True),
        ("Hi", " Hi\n", True),
        ("Hi", None, True),
        ("Sent from your Twilio trial account - Hi", "Hi", True),
        ("Hi", "Ho", False),
        ("", "Hi", False),
    ],
)
def test_texts(listed: str, posted: str | None, same: bool) -> None:
    assert same_text(listed, posted) is same


def test_a_row_is_looked_for_when_its_lease_and_the_lag_are_over() -> None:
    options = {"lease": LEASE, "deadline": DEADLINE, "lag": LAG}
    assert not is_ripe(lost(), START + 939, **options)
    assert is_ripe(lost(), START + 940, **options)
    assert not is_ripe(lost(claimed_still=True), START + 9999, **options)


def test_reprs_show_nobody() -> None:
    assert "4155550100" not in repr(lost())
