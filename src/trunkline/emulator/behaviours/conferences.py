"""Conferences, and their participants, who are calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..state import State
from ..store import Hints, Place, Row
from .base import Behaviour, fill_in, is_sid
from .calls import call_of, hang_up

_DIALING = ("queued", "ringing")


class Conferences(Behaviour):
    """A conference has a name that works in place of its SID; the first participant opens it."""

    filters: ClassVar[Mapping[str, Any]] = {"Status": "in-progress"}

    def find(self, state: State, place: Place, key: str) -> Row | None:
        named = [row for row in state.store.rows(place) if row.data.get("friendly_name") == key]
        return next((row for row in named if row.data.get("status") != "completed"), None)

    def added(self, state: State, place: Place, row: Row) -> None:
        ended = row.data.get("status") == "completed"
        reason = "last-participant-left" if ended else None
        fill_in(row.data, {"reason_conference_ended": reason, "call_sid_ending_conference": None})

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") != "completed":
            return
        row.data["reason_conference_ended"] = "conference-ended-via-api"
        below = state.place("api.v2010.accounts.conferences.participants", row.account, row.key)
        for participant in list(state.store.walk(below, None, True, Hints())):
            state.store.remove(below, participant)
            hang_up(state, row.account, participant.key)

    def opened(self, state: State, place: Place, key: str) -> Row | None:
        sid = key if is_sid(key) else "CF" + state.store.fresh()
        return state.put(place, {"sid": sid, "friendly_name": key, "status": "in-progress", "region": "us1"})


class Participants(Behaviour):
    """A participant is a call; it can be addressed by its label."""

    def key(self, state: State, place: Place, row: Row) -> str | None:
        from ..calling import making  # the room is loaded with the first call

        calls = state.place("api.v2010.accounts.calls", state.owner(place))
        call = {name: row.hidden.get(name) or row.data.get(name) for name in ("to", "from_")}
        made = state.put(calls, {"sid": "CA" + state.store.fresh(), "to": call["to"], "from": call["from_"]})
        made.hidden["stay"] = True
        making.outbound(state, made)
        return made.key

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["status"] = "queued"
        row.hidden["live"] = True

    def tick(self, state: State, row: Row, now: float) -> None:
        call = call_of(state, row.account, row.key) if row.hidden.get("live") else None
        if call is not None:
            status = call.data["status"]
            row.data["status"] = {"in-progress": "connected"}.get(status, status if status in _DIALING else "complete")

    def removed(self, state: State, row: Row) -> None:
        hang_up(state, row.account, row.key)
