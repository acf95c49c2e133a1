"""The rows that the filters of a list do not bring, for they lack the date: found by a read without filter. Pure.

Pages as wire JSON enter, the rows of each unit leave, when every unit of the list was read that a row may have moved to
meanwhile. Called by `exporting`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .._core.model.model import Model
from ..reading.kinds import instant, latest, undated
from ..reading.passes import OUT_OF_ORDER, far_enough
from .planning import Plan, Walk
from .resources import model_of
from .units import Partition, Unit, unit_at

_Key = tuple[str, str]


class _Held:
    """What is known of one walk."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.begun = 0.0
        self.ended = False
        self.left = 0  # units with dates that are still to be read
        self.rows: dict[str, tuple[Unit, Mapping[str, Any]]] = {}


class Undated:
    """The rows without the date, of each list that has such."""

    def __init__(self, plan: Plan, partition: Partition) -> None:
        self._partition: Partition = partition
        self._held = {(walk.account, walk.resource.name): _Held(walk) for walk in plan.walks}
        for unit in plan.units:
            held = self._held.get((unit.account, unit.resource))
            if held is not None:
                held.left += 1

    def begin(self, walk: Walk, begun: float) -> None:
        """A walk begins, or begins anew."""
        held = self._held[walk.account, walk.resource.name]
        held.begun = begun
        held.rows.clear()

    def page(self, walk: Walk, rows: Sequence[Mapping[str, Any]]) -> bool:
        """A page came; returns whether the walk has gone far enough."""
        held, kind = self._held[walk.account, walk.resource.name], walk.resource.kind
        wanted = set(walk.units)
        some = walk.units[0]
        for row in undated(kind, rows):
            at = instant(row, kind.created)
            if at is not None and (unit := unit_at(some, at, self._partition)) in wanted:
                held.rows[str(row.get("sid"))] = unit, row
        if not rows:
            return True
        floor = walk.floor - OUT_OF_ORDER
        return far_enough(floor, [latest(kind, rows[-1])]) and far_enough(floor, (latest(kind, row) for row in rows))

    def end(self, walk: Walk) -> None:
        """A walk has gone far enough."""
        self._held[walk.account, walk.resource.name].ended = True

    def dated(self, unit: Unit, rows: Sequence[Any]) -> None:
        """Rows came that have the date: what was found of them without it does not count any more."""
        held = self._held.get((unit.account, unit.resource))
        if held is not None and held.rows:
            for row in rows:
                held.rows.pop(row.sid, None)

    def ready(self, work: Unit | Walk) -> Iterator[tuple[Unit, list[Model], float]]:
        """A piece of work is done; yields the units whose rows can be written, with when these were asked for."""
        key = _key(work)
        held = self._held.get(key)
        if held is None:
            return
        if isinstance(work, Unit):
            held.left -= 1
        if not held.ended or held.left > 0:
            return
        del self._held[key]
        model = model_of(held.walk.resource)
        by_unit: dict[Unit, list[Model]] = {}
        for unit, row in held.rows.values():
            by_unit.setdefault(unit, []).append(model.from_json(json.dumps(row, default=str)))
        for unit in held.walk.units:
            yield unit, by_unit.get(unit, []), held.begun


def _key(work: Unit | Walk) -> _Key:
    return (work.account, work.resource) if isinstance(work, Unit) else (work.account, work.resource.name)
