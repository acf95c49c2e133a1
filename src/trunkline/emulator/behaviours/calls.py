"""Calls: queued → ringing → in-progress → completed. Other behaviours ask `call_now` for a call, and hang up."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any, ClassVar

from ..errors import invalid
from ..state import State
from ..store import Place, Row
from ..values import instant, rfc2822
from .base import Behaviour, fill_in
from .numbers import local

# Seconds after its beginning at which a call gets to its next status.
RINGING, ANSWERED, ENDED = 1.0, 2.0, 5.0


# What most calls do not have.
_RARE = (
    "parent_call_sid", "phone_number_sid", "answered_by", "forwarded_from", "group_sid", "caller_name", "trunk_sid",
)  # fmt: skip


class Calls(Behaviour):
    """queued → ringing → in-progress → completed, unless it is hung up before."""

    steady: ClassVar[Collection[str]] = ("to", "from")

    def created(self, state: State, place: Place, row: Row) -> None:
        data = row.data
        data.update(direction="outbound-api", price=None, price_unit="USD", start_time=None, end_time=None)
        data.update(duration=None, answered_by=None, queue_time="0", parent_call_sid=None)
        data.update(to_formatted=local(data.get("to")), from_formatted=local(data.get("from")))
        row.hidden["start"] = row.created

    def added(self, state: State, place: Place, row: Row) -> None:
        data = row.data
        ours, theirs = ("to", "from") if data.get("direction") == "inbound" else ("from", "to")
        fill_in(
            data, {"status": "completed", "direction": "outbound-api", ours: "+15005550006", theirs: "+14155550100"}
        )
        begin = instant(data.setdefault("start_time", rfc2822(row.created)))
        lasted = 42 if data["status"] == "completed" and begin is not None else 0
        fill_in(data, {"duration": str(lasted), "price": "-0.01400" if lasted else None, **dict.fromkeys(_RARE)})
        fill_in(data, {"end_time": None if begin is None else rfc2822(begin + lasted)})
        fill_in(data, {"to_formatted": local(data["to"]), "from_formatted": local(data["from"])})

    def tick(self, state: State, row: Row, now: float) -> None:
        start = row.hidden.get("start")
        if start is None:
            return
        passed = min(now, row.hidden.get("until", now)) - start
        lasts = math.inf if row.hidden.get("in_conference") else ENDED
        if row.hidden.get("status") == "canceled":
            row.data["status"] = "canceled"
            return
        hung_up = row.hidden.get("status") == "completed"
        ended = start + min(passed, lasts) if passed >= lasts or hung_up else None
        data = row.data
        data["status"] = (
            "completed" if ended is not None
            else "in-progress" if passed >= ANSWERED
            else "ringing" if passed >= RINGING
            else "queued"
        )  # fmt: skip
        if passed >= ANSWERED:
            data["start_time"] = rfc2822(start + ANSWERED)
        if ended is not None:
            seconds = max(0, int(ended - start - ANSWERED))
            data.update(end_time=rfc2822(ended), duration=str(seconds))
            data["price"] = f"-{0.014 * (1 + seconds // 60):.5f}" if ended >= start + ANSWERED else None
        reached = max((at for at in (0.0, RINGING, ANSWERED, lasts) if passed >= at), default=0.0)
        data["date_updated"] = rfc2822(max(row.updated, start + reached))

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        status = row.data.get("status")
        if status in ("completed", "canceled", "failed", "busy", "no-answer"):
            raise invalid("Call is not in-progress. Cannot redirect.", 21220)
        if given.get("status") == "canceled" and status == "in-progress":
            raise invalid("Invalid parameter Status: a call that is in progress is completed, not canceled")

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status"):
            _end(state, row, given["status"], row.updated)


def call_now(state: State, account: str, sid: object, now: float) -> Row | None:
    """The call of a SID as it is now."""
    call = state.store.find(state.place("api.v2010.accounts.calls", account), str(sid))
    if call is not None:
        Calls().tick(state, call, now)
    return call


def hang_up(state: State, account: str, sid: str) -> None:
    """Ends a call, if it has not ended."""
    now = state.now()
    call = call_now(state, account, sid, now)
    if call is not None and call.data.get("status") in ("queued", "ringing", "in-progress"):
        state.store.keep(state.place("api.v2010.accounts.calls", account), call)
        call.updated = now
        _end(state, call, "completed", now)


def _end(state: State, row: Row, status: str, now: float) -> None:
    """Ends a call that has not ended."""
    row.hidden.update(status=status, until=now)
    Calls().tick(state, row, now)
    if "start" not in row.hidden:  # it is none that was created
        begin = instant(row.data.get("start_time")) or row.created
        lasted = str(max(0, int(now - begin))) if status == "completed" else None
        row.data.update(status=status, end_time=rfc2822(now), duration=lasted, date_updated=rfc2822(now))
