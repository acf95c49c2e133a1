"""Queues, and the calls that wait in them."""

from __future__ import annotations

from typing import Any

from ..state import State
from ..store import Place, Row
from ..values import instant, passed, rfc2822
from .base import Behaviour
from .calls import live


class Queues(Behaviour):
    """A queue knows how many calls wait in it, and for how long."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.hidden["members"] = place._replace(path=f"{place.path}/{row.key}/Members")

    def tick(self, state: State, row: Row, now: float) -> None:
        if not isinstance(place := row.hidden.get("members"), Place):
            return
        members = state.store.rows(place)
        for member in members:
            Members().tick(state, member, now)
        waits = [int(member.data.get("wait_time") or 0) for member in members]
        row.data.update(current_size=len(waits), average_wait_time=sum(waits) // len(waits) if waits else 0)


class Members(Behaviour):
    """Calls that wait in a queue; `Front` is the one that is first. An update takes a call out of the queue."""

    def added(self, state: State, place: Place, row: Row) -> None:
        row.data.setdefault("position", len(state.store.rows(place)))
        row.data.setdefault("date_enqueued", rfc2822(row.created))
        row.hidden.update(queue=place, waits="wait_time" not in row.data)

    def tick(self, state: State, row: Row, now: float) -> None:
        if row.hidden.get("waits"):
            since = instant(row.data["date_enqueued"])
            row.data["wait_time"] = passed(row.created if since in (None, int(row.created)) else since, now)

    def find(self, state: State, place: Place, key: str) -> Row | None:
        waiting = state.store.rows(place) if key == "Front" else []
        return min(waiting, key=lambda row: (row.data["position"], row.order()), default=None)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        leg = live(state, row.key)
        if leg is not None and leg in state.calls.queues.get(row.data.get("queue_sid"), ()):
            from ..calling import updates

            updates.change(state, leg, given, row.updated)
            return
        queue = row.hidden.get("queue")
        if isinstance(queue, Place):
            state.store.remove(queue, row)
            for other in state.store.rows(queue):
                other.data["position"] -= other.data["position"] > row.data["position"]
