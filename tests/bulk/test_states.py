"""The states of rows: the table, what exceptions mean, and random lives of a ledger with crashes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.bulk.ledger_contract import DEADLINE, LEASE, SPEC, Clock, new
from trunkline.bulk.records import Decision, Outcome
from trunkline.bulk.sqlite import SqliteLedger
from trunkline.bulk.states import MOVES, OWNED, STATES, Event, check_lease, judge, move, post_by
from trunkline.errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ClientClosedError,
    TrunklineError,
    class_for,
)

ROWS = 6


def test_the_table_is_about_all_states_and_events() -> None:
    assert {state for moves in MOVES.values() for pair in moves.items() for state in pair} == {
        state for state in STATES if state not in ("invalid", "skipped")
    }
    assert set(MOVES) == set(get_args(Event))


def test_what_may_have_been_posted_is_pending_again_only_by_proof() -> None:
    back = {(event, state) for event, moves in MOVES.items() for state, to in moves.items() if to == "pending"}
    assert back == {("unsent", "claimed"), ("unsent", "unknown"), ("resend", "absent")}
    assert move("claimed", "unsent", owner=False) is None


@pytest.mark.parametrize("state", ["sent", "rejected", "invalid", "skipped"])
def test_what_is_decided_stays(state: str) -> None:
    assert not [event for event, moves in MOVES.items() if state in moves]


def status(number: int, code: int | None = None, **given: object) -> TrunklineError:
    return class_for(number)("words", status=number, code=code, method="POST", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "event"),
    [
        *[(status(number), "unknown") for number in (408, 409, 500, 502, 503, 504, 599)],
        *[(status(number), "rejected") for number in (400, 402, 403, 404, 410, 422)],
        (status(400, 21211), "rejected"),
        (status(400, 21610), "rejected"),
        (status(429, 20429), "unsent"),
        *[(status(number, code), "unsent") for number, code in ((401, 20003), (403, 20005), (400, 63017))],
        (status(401), "unsent"),
        (APIConnectionError("refused", outcome="not sent"), "unsent"),
        (APIConnectionError("reset", outcome="unknown"), "unknown"),
        (APITimeoutError("late", outcome="unknown"), "unknown"),
        (APITimeoutError("late", outcome="not sent"), "unsent"),
        (APIResponseError("unreadable", status=201), "unknown"),
        (APIResponseError("moved", status=302), "unknown"),
        (ClientClosedError("closed", outcome="not sent"), "unsent"),
        (ValueError("of a hook"), "unknown"),
        (RuntimeError("a hook"), "unknown"),
        (OSError("broken"), "unknown"),
    ],
)
def test_what_exceptions_mean(error: Exception, event: str) -> None:
    assert judge(error).event == event


def test_what_pauses_and_what_slows_down() -> None:
    assert str(judge(status(401, 20003)).pauses).startswith("20003")
    assert judge(status(400, 21211)).pauses is None
    assert judge(ClientClosedError("closed", outcome="not sent")).stops is not None
    assert judge(RuntimeError("a hook")).stops == "RuntimeError in a hook or a transport"
    refused = judge(status(429, 20429, retry_after=7.0))
    assert (refused.refused, refused.retry_after) == (True, 7.0)


def test_leases() -> None:
    check_lease(60.0, 25.0)
    for lease, deadline in ((40.0, 25.0), (12.0, 5.0), (90_000.0, 5.0)):
        with pytest.raises(ValueError, match="lease must be"):
            check_lease(lease, deadline)
    assert post_by(100.0, 60.0, 10.0) == 145.0


class Lives(RuleBasedStateMachine):
    """Owners that claim, post, learn or die; a server that keeps what it was posted; everybody else who knows things.

    `posts` counts the requests begun for a row of which it is not proved that nothing came of them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.token = 0
        self.mine: dict[int, int] = {}  # row → token: what the living owner has claimed and not posted
        self.out: list[tuple[int, int, str]] = []  # row, token, what the server made of it
        self.posts = dict.fromkeys(range(1, ROWS + 1), 0)
        self.forgiven: set[int] = set()  # the user has said to send again
        self.made = 0

    @initialize()
    def begin(self) -> None:
        self.open()
        self.ledger.add(self.campaign, [new(number) for number in range(ROWS)])

    def open(self) -> None:
        self.ledger = SqliteLedger(self.folder / "a.db", clock=self.clock)
        self.campaign = self.ledger.open_campaign("a", SPEC).id
        self.run_ = self.ledger.begin_run(self.campaign, "here")

    def tick(self, outcomes: list[Outcome], want: int) -> None:
        self.token += 1
        tick = self.ledger.tick(self.run_, outcomes, want, self.token, LEASE, DEADLINE)
        for claim in tick.claims:
            assert self.posts[claim.row] == 0 or claim.row in self.forgiven
            self.mine[claim.row] = tick.token

    @rule(want=st.integers(1, 3))
    def claim(self, want: int) -> None:
        self.tick([], want)

    @rule(data=st.data(), what=st.sampled_from(["sent", "lost", "rejected", "unsent"]))
    def post(self, data: st.DataObject, what: str) -> None:
        if self.mine:
            row = data.draw(st.sampled_from(sorted(self.mine)))
            self.posts[row] += 1
            assert self.posts[row] == 1 or row in self.forgiven
            self.out.append((row, self.mine.pop(row), what))

    @rule(data=st.data())
    def learn(self, data: st.DataObject) -> None:
        if not self.out:
            return
        row, token, what = self.out.pop(data.draw(st.integers(0, len(self.out) - 1)))
        if what == "unsent":
            self.posts[row] -= 1
        if what == "sent":
            self.made += 1
        sid = f"SM{self.made}" if what == "sent" else None
        self.tick([Outcome(row, token, "unknown" if what == "lost" else what, sid=sid)], 0)  # type: ignore[arg-type]

    @rule()
    def not_posted_after_all(self) -> None:
        if self.mine:
            row, token = self.mine.popitem()
            self.tick([Outcome(row, token, "unsent")], 1)

    @rule()
    def die(self) -> None:
        """Its claims die with it; so does what it was about to be told."""
        self.ledger.close()
        self.mine.clear()
        self.out.clear()
        self.clock.now += 1
        self.open()

    @rule(row=st.integers(1, ROWS))
    def found(self, row: int) -> None:
        if self.posts[row]:
            self.made += 1
            self.ledger.decide(self.campaign, [Decision(row, "found", sid=f"SM{self.made}")])

    @rule(row=st.integers(1, ROWS))
    def absent(self, row: int) -> None:
        self.ledger.decide(self.campaign, [Decision(row, "absent")])

    @rule()
    def resend(self) -> None:
        self.forgiven |= {row.id for row in self.ledger.rows(self.campaign, ["absent"])}
        self.ledger.resend_absent(self.campaign)

    @rule()
    def pause(self) -> None:
        self.ledger.pause(self.campaign, None if self.ledger.campaigns()[0].paused else "asked to")

    @invariant()
    def states_add_up(self) -> None:
        if hasattr(self, "ledger"):
            rows = self.ledger.rows(self.campaign)
            assert self.ledger.counts(self.campaign).total == ROWS == len(rows)
            held = {*self.mine, *(row for row, _, _ in self.out)}
            for row in rows:
                if row.state == "pending":
                    assert self.posts[row.id] == 0 or row.id in self.forgiven
                if row.state == "claimed":
                    assert row.id in held

    def teardown(self) -> None:
        if hasattr(self, "ledger"):
            self.ledger.close()
        shutil.rmtree(self.folder)


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_owned_events_are_replies() -> None:
    assert set(MOVES) >= OWNED
