"""Sync: documents, lists, maps and their items: names that are taken, revisions that have passed. Called by `table`."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..state import State
from ..store import Place, Row
from .base import Behaviour


class Named(Behaviour):
    """Objects of a service, no two of which have the same unique name."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["revision"] = "0"
        name = row.data.get("unique_name")
        if name and any(other.data.get("unique_name") == name for other in state.store.rows(place)):
            raise Refusal(409, 54301, "Unique name already exists")


class Revised(Behaviour):
    """What is changed and deleted in the revision alone that `If-Match` names, if it names one.

    Args:
        code: of the refusal where the revision is another one.
    """

    def __init__(self, code: int) -> None:
        super().__init__()
        self._code = code

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["revision"] = "0"
        if state.store.find(place, row.key) is not None:
            raise Refusal(409, 54208, "An Item with given key already exists in the Map")

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        wanted = str(given.get("if_match") or "*").removeprefix("W/").strip('"')
        if wanted not in ("*", row.data.get("revision")):
            text = f"The revision of the object is {row.data.get('revision')}, not that of If-Match"
            raise Refusal(412, self._code, text)

    def removing(self, state: State, row: Row, given: dict[str, Any]) -> None:
        self.check(state, row, given)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        row.data["revision"] = f"{int(str(row.data.get('revision') or '0'), 16) + 1:x}"


class Documents(Revised):
    """Documents have both."""

    def created(self, state: State, place: Place, row: Row) -> None:
        Named().created(state, place, row)
