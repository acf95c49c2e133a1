"""Conferences and their participants, as the API makes, changes and ends them; the room `calling` runs them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..state import State
from ..store import Hints, Place, Row
from .base import Behaviour, fill_in, is_sid
from .calls import hang_up


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
        if state.calls is not None and row.key in state.calls.conferences:
            from ..calling import participants

            participants.change_conference(state, row, given, row.updated)
        elif given.get("status") == "completed":
            row.data["reason_conference_ended"] = "conference-ended-via-api"
        if given.get("status") == "completed":
            below = state.place("api.v2010.accounts.conferences.participants", row.account, row.key)
            for participant in list(state.store.walk(below, None, True, Hints())):
                state.store.remove(below, participant)
                hang_up(state, row.account, participant.key)

    def opened(self, state: State, place: Place, key: str) -> Row | None:
        sid = key if is_sid(key) else "CF" + state.store.fresh()
        none = {"reason_conference_ended": None, "call_sid_ending_conference": None}
        return state.put(place, {"sid": sid, "friendly_name": key, "status": "in-progress", "region": "us1", **none})


class Participants(Behaviour):
    """A participant is a call; it can be addressed by its label. One that is made is called, and joins."""

    def key(self, state: State, place: Place, row: Row) -> str | None:
        from ..calling import participants  # the room is loaded with the first call

        return participants.call(state, place, row)

    def created(self, state: State, place: Place, row: Row) -> None:
        from ..calling import participants

        participants.created(state, row)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if state.calls is not None:
            from ..calling import participants

            participants.change(state, row, given, row.updated)

    def removed(self, state: State, row: Row) -> None:
        if state.calls is not None:
            from ..calling import participants

            participants.kick(state, row, state.now())
        hang_up(state, row.account, row.key)
