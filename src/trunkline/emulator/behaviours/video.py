"""Video: rooms, recordings of them, and compositions."""

from __future__ import annotations

from typing import Any

from ..errors import invalid
from ..state import State
from ..store import Place, Row
from ..values import passed, rfc3339
from .base import Behaviour, Filed


class Rooms(Behaviour):
    """A room is in progress until it is completed; its name is its SID unless it is given one."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["unique_name"] = name = row.data.get("unique_name") or row.key
        for other in state.store.rows(place):
            if other.data.get("unique_name") == name and other.data.get("status") != "completed":
                raise invalid("Room exists", 53113)
        row.data["duration"] = None

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") == "completed":
            row.data.update(end_time=rfc3339(row.updated), duration=passed(row.created, row.updated))


class Videos(Filed):
    """Recordings of rooms and compositions of them."""

    def addresses(self, state: State, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"links": {"media": f"{base}{place.path}/{row.key}/Media"}}
