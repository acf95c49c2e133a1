"""What every ledger must do. A test class of a ledger derives from `LedgerContract` and has a fixture `ledgers`."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest

from trunkline.bulk.ledger import Ledger, SpecChangedError
from trunkline.bulk.records import Decision, NewRow, Outcome
from trunkline.bulk.states import OWNED, Event, State, move

LEASE, DEADLINE = 60.0, 10.0
SPEC = '{"body": "Hi {name}"}'


class Clock:
    """The time that a test sets, seconds since 1970."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def new(number: int, **given: object) -> NewRow:
    return NewRow(f"+1415555{number:04}", f"+1415555{number:04}", {"name": f"N{number}"}, **given)  # type: ignore[arg-type]


class LedgerContract:
    """The contract. `make` opens the same ledger each time it is called, by a clock of the test."""

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def ledger(self, make: Callable[[], Ledger]) -> Ledger:
        return make()

    @pytest.fixture
    def campaign(self, ledger: Ledger) -> int:
        return ledger.open_campaign("spring", SPEC).id

    def state(self, ledger: Ledger, campaign: int, row: int) -> State:
        (found,) = ledger.rows(campaign, after=row - 1, limit=1)
        assert found.id == row
        return found.state

    def test_a_campaign_keeps_what_it_sends(self, ledger: Ledger, campaign: int) -> None:
        assert ledger.open_campaign("spring", SPEC).id == campaign
        with pytest.raises(SpecChangedError, match="spring"):
            ledger.open_campaign("spring", '{"body": "Hello"}')
        assert ledger.open_campaign("spring", '{"body": "Hello"}', amend=True).id == campaign
        assert ledger.open_campaign("spring", '{"body": "Hello"}').spec == '{"body": "Hello"}'
        assert ledger.open_campaign("autumn", SPEC).id != campaign
        assert [each.name for each in ledger.campaigns()] == ["spring", "autumn"]

    def test_a_key_is_added_once(self, ledger: Ledger, campaign: int) -> None:
        assert ledger.add(campaign, [new(1), new(2), new(1)]) == (2, 1)
        assert ledger.add(campaign, [new(2), new(3)]) == (1, 1)
        other = ledger.open_campaign("autumn", SPEC).id
        assert ledger.add(other, [new(1)]) == (1, 0)
        assert ledger.counts(campaign).rows == {"pending": 3}
        assert [row.vars["name"] for row in ledger.rows(campaign)] == ["N1", "N2", "N3"]

    def test_rows_that_are_never_sent(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1, state="invalid", note="no number"), new(2, state="skipped"), new(3, segments=4)])
        run = ledger.begin_run(campaign, "here")
        claims = ledger.tick(run, [], 10, 7, LEASE, DEADLINE).claims
        assert [(claim.key, claim.to, claim.vars, claim.segments, claim.tries) for claim in claims] == [
            ("+14155550003", "+14155550003", {"name": "N3"}, 4, 1)
        ]
        counts = ledger.counts(campaign)
        assert counts.rows == {"invalid": 1, "skipped": 1, "claimed": 1}
        assert counts.segments["claimed"] == 4
        assert counts.total == 3

    def test_a_claim_is_made_once(self, ledger: Ledger, campaign: int, clock: Clock) -> None:
        ledger.add(campaign, [new(number) for number in range(5)])
        run = ledger.begin_run(campaign, "here")
        first = ledger.tick(run, [], 3, 1, LEASE, DEADLINE)
        second = ledger.tick(run, [], 3, 2, LEASE, DEADLINE)
        assert [len(first.claims), len(second.claims)] == [3, 2]
        assert (first.token, second.token) == (1, 2)
        assert {claim.row for claim in first.claims}.isdisjoint(claim.row for claim in second.claims)
        assert not ledger.tick(run, [], 3, 3, LEASE, DEADLINE).claims
        for row in ledger.rows(campaign):
            assert (row.claimed_at, row.post_by) == (clock.now, clock.now + LEASE - DEADLINE - 5.0)

    def test_outcomes(self, ledger: Ledger, campaign: int, clock: Clock) -> None:
        ledger.add(campaign, [new(number) for number in range(4)])
        run = ledger.begin_run(campaign, "here")
        claimed = clock.now
        a, b, c, d = (claim.row for claim in ledger.tick(run, [], 4, 1, LEASE, DEADLINE).claims)
        clock.now += 2
        outcomes = [
            Outcome(a, 1, "sent", sid="SM1", status="queued"),
            Outcome(b, 1, "rejected", code=21211, note="invalid"),
            Outcome(c, 1, "unknown", note="reset"),
            Outcome(d, 1, "unsent", code=20429),
        ]
        assert ledger.tick(run, outcomes, 0, 2, LEASE, DEADLINE).kept == 4
        assert ledger.tick(run, outcomes[:3], 0, 3, LEASE, DEADLINE).kept == 0
        rows = ledger.rows(campaign)
        assert [row.state for row in rows] == ["sent", "rejected", "unknown", "pending"]
        assert [row.claimed_at for row in rows[:3]] == [claimed] * 3
        assert [row.decided_at for row in rows[:3]] == [clock.now] * 3
        assert (rows[0].sid, rows[0].status) == ("SM1", "queued")
        assert (rows[1].code, rows[1].note, rows[2].note) == (21211, "invalid", "reset")
        assert ledger.known_sids(["SM1", "SM2"]) == {"SM1"}
        assert ledger.sent_since(campaign, claimed) == 1
        assert ledger.sent_since(campaign, claimed + 1) == 0
        (again,) = ledger.tick(run, [], 9, 4, LEASE, DEADLINE).claims
        assert (again.row, again.tries) == (d, 2)
        # The old token says nothing of the new claim.
        assert ledger.tick(run, [Outcome(d, 1, "sent", sid="SM9")], 0, 5, LEASE, DEADLINE).kept == 0
        assert self.state(ledger, campaign, d) == "claimed"

    def test_outcomes_and_claims_are_one_transaction(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1)])
        run = ledger.begin_run(campaign, "here")
        (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
        tick = ledger.tick(run, [Outcome(claim.row, 1, "unsent")], 1, 2, LEASE, DEADLINE)
        assert [(each.row, each.tries) for each in tick.claims] == [(claim.row, 2)]

    def test_a_claim_keeps_the_offset_of_its_time(self, ledger: Ledger, campaign: int) -> None:
        """A clock that is set later says nothing of earlier claims."""
        ledger.add(campaign, [new(1), new(2)])
        run = ledger.begin_run(campaign, "here")
        ledger.beat(run, 3600.5)
        ledger.tick(run, [], 1, 1, LEASE, DEADLINE)
        ledger.beat(run, 0.5)
        ledger.tick(run, [], 1, 2, LEASE, DEADLINE)
        assert [row.offset for row in ledger.rows(campaign)] == [3600.5, 0.5]

    def test_what_is_due_later_waits(self, ledger: Ledger, campaign: int, clock: Clock) -> None:
        ledger.add(campaign, [new(1), new(2)])
        run = ledger.begin_run(campaign, "here")
        (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
        later = Outcome(claim.row, 1, "unsent", due=clock.now + 100)
        tick = ledger.tick(run, [later], 1, 2, LEASE, DEADLINE)
        assert [each.key for each in tick.claims] == [new(2).key]
        tick = ledger.tick(run, [], 1, 3, LEASE, DEADLINE)
        assert (tick.claims, tick.due) == ((), pytest.approx(100))
        assert ledger.tick(run, [], 0, 4, LEASE, DEADLINE).claims == ()
        clock.now += 101
        assert [each.row for each in ledger.tick(run, [], 2, 5, LEASE, DEADLINE).claims] == [claim.row]
        assert ledger.tick(run, [], 2, 6, LEASE, DEADLINE).due is None

    @pytest.mark.parametrize("event", [*get_args(Event)])
    @pytest.mark.parametrize("state", ["pending", "claimed", "sent", "rejected", "unknown", "absent", "canceled"])
    def test_moves_are_those_of_the_table(self, ledger: Ledger, campaign: int, state: State, event: Event) -> None:
        ledger.add(campaign, [new(1)])
        run = ledger.begin_run(campaign, "here")
        row = self.bring(ledger, campaign, run, state)
        if event == "expired":
            return  # each ledger has its own reason for it
        self.happen(ledger, campaign, run, row, event, 1)
        assert self.state(ledger, campaign, row) == (move(state, event) or state)

    @pytest.mark.parametrize("event", sorted(OWNED))
    @pytest.mark.parametrize("state", ["claimed", "unknown", "absent"])
    def test_who_has_not_the_token_moves_nothing(
        self, ledger: Ledger, campaign: int, state: State, event: Event
    ) -> None:
        ledger.add(campaign, [new(1)])
        run = ledger.begin_run(campaign, "here")
        row = self.bring(ledger, campaign, run, state)
        self.happen(ledger, campaign, run, row, event, 99)
        assert self.state(ledger, campaign, row) == state

    def bring(self, ledger: Ledger, campaign: int, run: int, state: State) -> int:
        """The only row, brought into a state by the token 1."""
        (row,) = ledger.rows(campaign)
        ways: dict[State, tuple[Event, ...]] = {
            "pending": (),
            "canceled": ("cancel",),
            "claimed": ("claim",),
            "sent": ("claim", "sent"),
            "rejected": ("claim", "rejected"),
            "unknown": ("claim", "unknown"),
            "absent": ("claim", "unknown", "absent"),
        }
        for event in ways[state]:
            self.happen(ledger, campaign, run, row.id, event, 1)
        assert self.state(ledger, campaign, row.id) == state
        return row.id

    def happen(self, ledger: Ledger, campaign: int, run: int, row: int, event: Event, token: int) -> None:
        (kept,) = ledger.rows(campaign, after=row - 1, limit=1)
        if event == "claim":
            ledger.tick(run, [], 1, token, LEASE, DEADLINE)
        elif event == "cancel":
            ledger.cancel(campaign)
        elif event == "resend":
            ledger.resend_absent(campaign)
        elif event in ("found", "absent"):
            sid = "SM7" if event == "found" else None
            ledger.decide(campaign, [Decision(row, event, sid=sid, claimed_at=kept.claimed_at)])
        elif event != "expired":
            ledger.tick(run, [Outcome(row, token, event)], 0, 50, LEASE, DEADLINE)

    def test_what_is_canceled_or_paused_is_not_claimed(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1), new(2)])
        run = ledger.begin_run(campaign, "here")
        (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
        ledger.pause(campaign, "asked to")
        tick = ledger.tick(run, [Outcome(claim.row, 1, "sent", sid="SM1")], 5, 2, LEASE, DEADLINE)
        assert (tick.claims, tick.paused, tick.kept) == ((), "asked to", 1)
        assert ledger.campaigns()[0].paused == "asked to"
        ledger.pause(campaign, None)
        assert ledger.cancel(campaign) == 1
        assert ledger.tick(run, [], 5, 3, LEASE, DEADLINE).claims == ()
        assert ledger.counts(campaign).rows == {"sent": 1, "canceled": 1}

    def test_decisions(self, ledger: Ledger, campaign: int, clock: Clock) -> None:
        ledger.add(campaign, [new(1)])
        run = ledger.begin_run(campaign, "here")
        row = self.bring(ledger, campaign, run, "unknown")
        claimed = clock.now
        clock.now += 5000
        assert ledger.decide(campaign, [Decision(row, "missed", claimed_at=claimed, at=clock.now)]) == 1
        (kept,) = ledger.rows(campaign, ["unknown"])
        assert (kept.missed_at, kept.claimed_at) == (clock.now, claimed)
        # A second pass does not move the first one's instant.
        ledger.decide(campaign, [Decision(row, "missed", claimed_at=claimed, at=clock.now + 9)])
        assert ledger.rows(campaign)[0].missed_at == clock.now
        assert ledger.decide(campaign, [Decision(row, "absent", claimed_at=claimed - 1)]) == 0
        assert ledger.decide(campaign, [Decision(row, "absent", claimed_at=claimed)]) == 1
        assert ledger.resend_absent(campaign) == 1
        ledger.tick(run, [], 1, 2, LEASE, DEADLINE)
        assert ledger.rows(campaign)[0].missed_at is None
        ledger.tick(run, [Outcome(row, 2, "sent", sid="SM1", status="queued")], 0, 3, LEASE, DEADLINE)
        seen = Decision(row, "seen", status="delivered", price="-0.0075")
        assert ledger.decide(campaign, [seen]) == 1
        (kept,) = ledger.rows(campaign)
        assert (kept.state, kept.sid, kept.status, kept.price) == ("sent", "SM1", "delivered", "-0.0075")

    def test_a_message_belongs_to_one_row(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1), new(2)])
        run = ledger.begin_run(campaign, "here")
        a, b = (claim.row for claim in ledger.tick(run, [], 2, 1, LEASE, DEADLINE).claims)
        ledger.tick(run, [Outcome(a, 1, "sent", sid="SM1"), Outcome(b, 1, "unknown")], 0, 2, LEASE, DEADLINE)
        assert ledger.decide(campaign, [Decision(b, "found", sid="SM1")]) == 0
        assert self.state(ledger, campaign, b) == "unknown"

    def test_a_callback_may_come_before_the_reply(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1)])
        run = ledger.begin_run(campaign, "here")
        row = self.bring(ledger, campaign, run, "claimed")
        ledger.decide(campaign, [Decision(row, "found", sid="SM1", status="sent")])
        ledger.tick(run, [Outcome(row, 1, "sent", sid="SM1", status="queued")], 0, 3, LEASE, DEADLINE)
        (kept,) = ledger.rows(campaign)
        assert (kept.state, kept.sid, kept.status) == ("sent", "SM1", "sent")

    def test_rows_by_pages(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(number, state="skipped" if number % 2 else "pending") for number in range(10)])
        found: list[int] = []
        while page := ledger.rows(campaign, ["pending"], found[-1] if found else 0, 2):
            assert len(page) <= 2
            found += [row.id for row in page]
        assert len(found) == 5
        assert found == sorted(found)

    def test_who_wants_no_messages(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1)])
        ledger.suppress("+15005550006", "+14155550009", 21610)
        ledger.suppress("+15005550006", "+14155550009", 21610)
        assert ledger.suppressed("+15005550006") == {"+14155550009"}
        assert ledger.suppressed("MG1") == frozenset()

    def test_runs_and_the_secret(self, ledger: Ledger, campaign: int, make: Callable[[], Ledger]) -> None:
        run = ledger.begin_run(campaign, "here")
        assert ledger.beat(run, 0.5) == 1
        secret = ledger.secret()
        assert len(secret) >= 16
        assert 0 < ledger.grant(run, "+15005550006", 10.0, 5.0) <= 5.0
        ledger.end_run(run)
        ledger.close()
        again = make()
        assert again.secret() == secret
        assert again.begin_run(campaign, "here") != run

    def test_purge_leaves_states_and_knows_the_keys(self, ledger: Ledger, campaign: int) -> None:
        ledger.add(campaign, [new(1), new(2), new(3)])
        run = ledger.begin_run(campaign, "here")
        a, b = (claim.row for claim in ledger.tick(run, [], 2, 1, LEASE, DEADLINE).claims)
        ledger.tick(run, [Outcome(a, 1, "sent", sid="SM1"), Outcome(b, 1, "unknown")], 0, 2, LEASE, DEADLINE)
        assert ledger.purge(campaign) == 1
        sent, unknown, pending = ledger.rows(campaign)
        assert (sent.state, sent.sid, sent.to, dict(sent.vars)) == ("sent", "SM1", "", {})
        assert "4155550001" not in sent.key
        assert unknown.to == "+14155550002"
        assert pending.to == "+14155550003"
        assert ledger.add(campaign, [new(1), new(2), new(4)]) == (1, 2)
        assert ledger.purge(campaign) == 0
