"""TaskRouter: rows that tell the names of others, and workers."""

from __future__ import annotations

import re
from typing import Any

from ..state import State
from ..store import Place, Row
from .base import Behaviour


class Named(Behaviour):
    """Rows of TaskRouter that tell the names of others, whose SIDs they have.

    Args:
        names: the fields: `activity_name` is the `friendly_name` of what `activity_sid` names.
    """

    def __init__(self, *names: str, **defaults: Any) -> None:
        super().__init__(**defaults)
        self.names = names

    def added(self, state: State, place: Place, row: Row) -> None:
        row.hidden["given"] = {name: row.data[name] for name in self.names if name in row.data}

    def tick(self, state: State, row: Row, now: float) -> None:
        given = row.hidden.get("given", {})
        for name in self.names:
            stem = re.sub(r"(_friendly|_unique)?_name$", "", name)
            other = self.other(state, row, stem)
            shown = "unique_name" if name.endswith("_unique_name") else "friendly_name"
            row.data[name] = other.data.get(shown) if other else given.get(name)

    def other(self, state: State, row: Row, stem: str) -> Row | None:
        """The row whose SID is in `{stem}_sid`."""
        return state.store.anywhere(row.account, "taskrouter", str(row.data.get(f"{stem}_sid")))


class Workers(Named):
    """A worker is available if its activity is."""

    def tick(self, state: State, row: Row, now: float) -> None:
        super().tick(state, row, now)
        activity = self.other(state, row, "activity")
        if activity is not None:
            row.data["available"] = activity.data.get("available", False)
