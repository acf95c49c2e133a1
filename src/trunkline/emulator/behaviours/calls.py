"""Calls, as the API makes, changes and deletes them; the room `calling` runs them. Other behaviours hang up by it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import Refusal, invalid
from ..state import State
from ..store import Place, Row
from ..values import instant, passed, rfc2822
from .base import Behaviour, fill_in
from .numbers import local

if TYPE_CHECKING:
    from ..calling.session import Leg

# What most calls do not have.
_RARE = (
    "parent_call_sid", "phone_number_sid", "answered_by", "forwarded_from", "group_sid", "caller_name", "trunk_sid",
)  # fmt: skip
_OVER = ("completed", "canceled", "failed", "busy", "no-answer")


def live(state: State, sid: str) -> Leg | None:
    """A call that lasts, if there is one of that SID."""
    found: Leg | None = state.calls.live.get(sid) if state.calls is not None else None
    return found


class Calls(Behaviour):
    """A new call is checked and dialled; one that lasts is changed or hung up."""

    steady: ClassVar[Collection[str]] = ("to", "from")

    def created(self, state: State, place: Place, row: Row) -> None:
        from ..calling import updates  # the room is loaded with the first call

        updates.place(state, row)

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

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        status = row.data.get("status")
        if status in _OVER:
            raise invalid("Call is not in-progress. Cannot redirect.", 21220)
        if given.get("status") == "canceled" and status == "in-progress":
            raise invalid("Invalid parameter Status: a call that is in progress is completed, not canceled")
        if live(state, row.key) is not None:
            from ..calling import updates

            updates.may(given)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        leg = live(state, row.key)
        if leg is not None:
            from ..calling import updates

            updates.change(state, leg, given, row.updated)
        elif given.get("status"):
            _end(row, given["status"], row.updated)

    def removing(self, state: State, row: Row, given: dict[str, Any]) -> None:
        leg = live(state, row.key)
        if leg is not None and leg.status in ("ringing", "in-progress"):
            raise Refusal(409, 20009, "Cannot delete this resource before it is complete")

    def removed(self, state: State, row: Row) -> None:
        hang_up(state, row.account, row.key)


def call_of(state: State, account: str, sid: object) -> Row | None:
    """The call of a SID."""
    return state.store.find(state.place("api.v2010.accounts.calls", account), str(sid))


def hang_up(state: State, account: str, sid: str) -> None:
    """Ends a call, if it has not ended."""
    if live(state, sid) is not None:
        from ..calling import updates

        updates.end(state, sid, state.now())
        return
    call = call_of(state, account, sid)
    if call is not None and call.data.get("status") not in _OVER:
        state.store.keep(state.place("api.v2010.accounts.calls", account), call)
        call.updated = state.now()
        _end(call, "completed", call.updated)


def _end(row: Row, status: str, now: float) -> None:
    """Ends a call that is a row alone: a test has put it there, or it is of a past."""
    begin = instant(row.data.get("start_time")) or row.created
    lasted = str(passed(begin, now)) if status == "completed" else None
    row.data.update(status=status, end_time=rfc2822(now), duration=lasted, date_updated=rfc2822(now))
