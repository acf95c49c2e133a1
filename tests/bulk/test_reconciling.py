"""reconcile and refresh on an emulated Twilio: what they ask, what they tell the ledger."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from trunkline.bulk.reconciling import Reconciled, is_settled, reconcile, refresh
from trunkline.bulk.records import CampaignRow, Decision, Row
from trunkline.bulk.template import parse
from trunkline.emulator import Clock, Emulator

T = TypeVar("T")
NOW = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)
SENDER = "+15005550006"
TEMPLATE = parse("Hi {name}")


class Rows:
    """As much of a ledger as is asked here: rows in memory, and the decisions that came."""

    def __init__(self, rows: Sequence[Row], *others: Row) -> None:
        self.by_campaign = {1: {row.id: row for row in rows}, 2: {row.id: row for row in others}}
        self.decisions: list[Decision] = []
        self.expired = 0

    def expire(self, campaign: int) -> int:
        self.expired += 1
        return 0

    def campaigns(self) -> list[CampaignRow]:
        return [CampaignRow(id, f"c{id}", "{}", 0.0) for id in self.by_campaign]

    def rows(self, campaign: int, states: Collection[str] = (), after: int = 0, limit: int = 1000) -> list[Row]:
        found = sorted(self.by_campaign[campaign].values(), key=lambda row: row.id)
        return [row for row in found if row.id > after and (not states or row.state in states)][:limit]

    def sent_since(self, campaign: int, since: float) -> int:
        sent = self.rows(campaign, ("sent",), limit=10_000)
        return sum((row.claimed_at or 0) >= since for row in sent)

    def known_sids(self, sids: Collection[str]) -> frozenset[str]:
        return frozenset(
            row.sid for rows in self.by_campaign.values() for row in rows.values() if row.sid in sids and row.sid
        )

    def decide(self, campaign: int, decisions: Sequence[Decision]) -> int:
        self.decisions += decisions
        rows = self.by_campaign[campaign]
        for each in decisions:
            row = rows[each.row]
            if each.event == "found":
                rows[each.row] = replace(row, state="sent", sid=each.sid, status=each.status)
            elif each.event == "absent":
                rows[each.row] = replace(row, state="absent")
            elif each.event == "missed":
                rows[each.row] = replace(row, missed_at=each.at)
            else:
                rows[each.row] = replace(row, status=each.status, code=each.code, price=each.price)
        return len(decisions)


async def on_thread(function: Callable[[], T]) -> T:
    return await asyncio.to_thread(function)


def row(id: int, state: Any = "unknown", **given: Any) -> Row:
    claimed = NOW.timestamp()
    return Row(id, f"k{id}", f"+1415555{id:04}", {"name": f"N{id}"}, 1, state, claimed, claimed + 15, **given)


def run(twilio: Emulator, ledger: Any, minutes: float = 30, **options: Any) -> Reconciled:
    async def body() -> Reconciled:
        async with twilio.async_client() as client:
            return await reconcile(
                client,
                ledger,
                on_thread,
                1,
                sender=SENDER,
                template=TEMPLATE,
                now=lambda: (NOW + timedelta(minutes=minutes)).timestamp(),
                lease=30.0,
                deadline=10.0,
                **options,
            )

    return asyncio.run(body())


@pytest.fixture
def twilio() -> Any:
    with Emulator(clock=Clock(NOW, frozen=True), number=SENDER) as twilio:
        yield twilio


def post(twilio: Emulator, *ids: int, body: str = "Hi N{}") -> dict[int, str]:
    with twilio.client() as client:
        return {id: client.messages.create(f"+1415555{id:04}", from_=SENDER, body=body.format(id)).sid for id in ids}


def test_what_was_sent_is_found_and_what_was_not_is_absent_after_an_hour(twilio: Emulator) -> None:
    sids = post(twilio, 1, 2, 3)
    ledger = Rows([row(1), row(2), row(3, "sent", sid=sids[3]), row(4), row(5, "pending")])
    found = run(twilio, ledger)
    assert (found.kinds, found.requests) == ({"sent": 2, "missed": 1}, 1)
    assert found.again == NOW.timestamp() + 1800 + 3600
    assert {each.row: (each.event, each.sid) for each in ledger.decisions} == {
        1: ("found", sids[1]),
        2: ("found", sids[2]),
        4: ("missed", None),
    }
    assert run(twilio, ledger, 60).kinds == {"missed": 1}
    found = run(twilio, ledger, 91)
    assert (found.kinds, found.again) == ({"absent": 1}, None)
    assert ledger.decisions[-1] == Decision(4, "absent", claimed_at=NOW.timestamp())
    assert ledger.expired == 3
    before = len(twilio.requests)
    assert run(twilio, ledger, 92).requests == 0
    assert len(twilio.requests) == before


def test_it_is_too_early(twilio: Emulator) -> None:
    found = run(twilio, Rows([row(1)]), 10)
    assert (found.kinds, found.requests) == ({"young": 1}, 0)
    assert found.again == NOW.timestamp() + 30 + 10 + 900


def test_few_rows_are_asked_for_by_recipient(twilio: Emulator) -> None:
    sids = post(twilio, 1, 2, 3)
    sent = [row(id, "sent", sid=f"SM{id:032}") for id in range(10, 2500)]
    ledger = Rows([row(1), row(2), *sent])
    assert run(twilio, ledger).kinds == {"sent": 2}
    assert [request.query.get("To") for request in twilio.requests[-2:]] == ["+14155550001", "+14155550002"]
    assert ledger.by_campaign[1][1].sid == sids[1]


def test_nothing_is_absent_without_a_message_that_shows_that_addresses_are_plain(twilio: Emulator) -> None:
    ledger = Rows([row(1)])
    assert run(twilio, ledger).kinds == {"hidden": 1}
    # One that is known to be sent shows it.
    sids = post(twilio, 7)
    known = [row(id, "sent", sid=sids.get(id, f"SM{id:032}")) for id in range(7, 2000)]
    found = run(twilio, Rows([row(1), *known]))
    assert found.requests == 2


def test_rows_of_other_campaigns_may_be_the_ones(twilio: Emulator) -> None:
    post(twilio, 1)
    rival = replace(row(50), to="+14155550001", state="claimed")
    found = run(twilio, Rows([row(1)], rival))
    assert found.kinds == {"several": 1}
    assert [each.kind for each in found.open] == ["several"]


def test_a_hidden_campaign_is_not_decided(twilio: Emulator) -> None:
    post(twilio, 1)
    assert run(twilio, Rows([row(1)]), obfuscated=True).kinds == {"hidden": 1}


def test_refresh_keeps_how_it_went(twilio: Emulator) -> None:
    sids = post(twilio, 1, 2, 3)
    twilio.run()
    rows = [row(id, "sent", sid=sids[id], status="queued") for id in (1, 2)]
    ledger = Rows([*rows, row(3, "sent", sid=sids[3], status="delivered", price="-0.0075"), row(4)])

    async def body() -> Any:
        async with twilio.async_client() as client:
            first = await refresh(client, ledger, on_thread, 1, sender=SENDER)  # type: ignore[arg-type]
            return first, await refresh(client, ledger, on_thread, 1, sender=SENDER)  # type: ignore[arg-type]

    first, second = asyncio.run(body())
    assert (first.changed, first.requests) == (2, 1)
    assert {each.row for each in ledger.decisions} == {1, 2}
    assert all(each.status == "delivered" for each in ledger.decisions)
    assert second.requests == (1 if first.open else 0)


@pytest.mark.parametrize(
    ("status", "price", "settled"),
    [
        ("queued", None, False),
        ("delivered", None, False),
        ("delivered", "-0.0075", True),
        ("failed", None, True),
        (None, None, False),
    ],
)
def test_what_is_settled(status: str | None, price: str | None, settled: bool) -> None:
    assert is_settled(status, price) is settled
