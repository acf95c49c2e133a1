"""The codes of Verify: which were sent to whom, and how long they work. A `World` enters, codes leave.

Called by the page and by `control`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from heapq import merge
from itertools import islice
from typing import Annotated

from msgspec import Meta, Struct

from ..behaviours.verify import LIFETIME, code_of
from ..state import State
from ..store import Hints, Row
from ..world import World
from .marks import checked_limit, mark_of, text_of


class CodeView(Struct, kw_only=True, frozen=True, gc=False):
    """A verification. https://www.twilio.com/docs/verify/api/verification"""

    sid: str
    account_sid: str
    service_sid: str
    service: Annotated[str, Meta(description="The name of the service.")]
    to: str
    channel: str
    code: Annotated[str, Meta(description="What a check must be given.")]
    status: Annotated[str, Meta(description="`pending`, `approved`, `canceled`, `expired`, …")]
    at: datetime
    expires: Annotated[datetime, Meta(description="When it works no longer.")]
    sends: Annotated[int, Meta(description="How often it was sent, 5 at most.")]
    checks: Annotated[int, Meta(description="How often it was checked, 5 at most.")]


class Codes(Struct, kw_only=True, frozen=True):
    """Codes, newest first."""

    codes: tuple[CodeView, ...]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


def codes(world: World, *, limit: int = 50, after: str = "") -> Codes:
    """The verifications of all accounts, newest first.

    Args:
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `limit` or `after` makes no sense.
    """
    mark, limit = mark_of(after, "after"), checked_limit(limit)

    def work(state: State) -> Codes:
        lines = []
        for tenant in state.accounts:
            for service in state.store.rows(state.place("verify.v2.services", tenant=tenant)):
                place = state.place("verify.v2.services.verifications", service.key, tenant=tenant)
                lines.append(_with(service, state.store.walk(place, mark, False, Hints())))
        rows = list(islice(merge(*lines, key=lambda pair: pair[0].order(), reverse=True), limit + 1))
        shown = tuple(_code(row, service, state.now()) for row, service in rows[:limit])
        return Codes(codes=shown, after=text_of(rows[limit - 1][0].order()) if len(rows) > limit else None)

    return world.within(work)


def _with(service: Row, rows: Iterator[Row]) -> Iterator[tuple[Row, Row]]:
    return ((row, service) for row in rows)


def _code(row: Row, service: Row, now: float) -> CodeView:
    data = row.data
    status = str(data.get("status") or "")
    return CodeView(
        sid=row.key,
        account_sid=row.account,
        service_sid=service.key,
        service=str(row.hidden.get("custom_friendly_name") or service.data.get("friendly_name") or ""),
        to=str(data.get("to") or ""),
        channel=str(data.get("channel") or ""),
        code=code_of(row, service.data),
        status="expired" if status == "pending" and now - row.created > LIFETIME else status,
        at=datetime.fromtimestamp(row.created, UTC),
        expires=datetime.fromtimestamp(row.created + LIFETIME, UTC),
        sends=len(data.get("send_code_attempts") or ()),
        checks=int(row.hidden.get("checks") or 0),
    )
