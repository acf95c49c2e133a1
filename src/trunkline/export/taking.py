"""What a read of a unit brings, page by page: each row once, whether all are final, what they are in a number. Pure.

Models enter; the rows to write, and at the end the unit's state, leave. Called by `exporting`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..frames.columns import columns_of
from ..reading.follow import FOLLOW
from ..reading.kinds import DAY
from ..reading.passes import outline
from .planning import state_of
from .resources import Resource, in_range, keeps, model_of
from .state import UnitState
from .units import Unit, is_final


class Taking:
    """A read of a unit that is under way.

    Args:
        begun: when it was begun, in seconds since 1970.
        bulk: its rows come from files: a day of them is taken as it is.
    """

    def __init__(self, resource: Resource, unit: Unit, begun: float, *, bulk: bool = False) -> None:
        self.resource = resource
        self.unit = unit
        self.begun = begun
        self.rows = 0
        self.final = True
        self.seen: set[Any] = set()
        self.parents: list[str] = []
        self._print = 0
        # Nothing of a unit that is closed by its age need be looked at.
        self._young = not unit.whole and begun < unit.after * DAY + FOLLOW
        names = {column.name: column.attribute for column in columns_of(model_of(resource))}
        self._identity = tuple(names[name] for name in resource.identity)
        # Whether filters bring rows without the date is not told: here they do not count, another unit has them.
        dated = names[resource.undated] if resource.undated and not (unit.undated or unit.whole or bulk) else ""
        held: frozenset[str] = getattr(model_of(resource), "_held", frozenset())
        self._dated = f"_{dated}" if dated in held else dated  # as text: to read it as an instant is for nothing
        self._filtered = not in_range(resource) and not bulk

    def key(self, row: Any) -> Any:
        """What tells a row from every other one."""
        if len(self._identity) == 1:
            return getattr(row, self._identity[0])
        return tuple(None if (value := getattr(row, name)) is None else str(value) for name in self._identity)

    def take(self, rows: Sequence[Any]) -> list[Any]:
        """The rows of a page that are of the unit and did not come before: lists shift while they are read."""
        resource, seen, span = self.resource, self.seen, self.unit.span
        found = []
        for row in rows:
            if (self._filtered and not keeps(resource, span, row)) or (self._dated and not getattr(row, self._dated)):
                continue
            if self._identity:
                key = self.key(row)
                if key in seen:
                    continue
                seen.add(key)
            found.append(row)
        if self._young:
            if self.final:
                self.final = all(is_final(resource.kind, row, self.begun) for row in found)
            if resource.kind.settles:
                self._print += outline([row.to_dict() for row in found], resource.kind.updated)
        self.rows += len(found)
        return found

    def state(self, before: UnitState | None) -> UnitState:
        """What is known of the unit now.

        Args:
            before: what was known until then.
        """
        return state_of(self.resource, self.unit, self.begun, self.rows, self.final, self._print % (1 << 53), before)
