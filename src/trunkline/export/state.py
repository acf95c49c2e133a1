"""What an export knows of each unit that it has written, and the lines in which it keeps that. Pure.

Lines of text enter, states leave, and the other way round. Called by the sinks, which keep the lines, and by
`planning`. A line is written when the unit's file has its place: a kill in between has the unit read again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .._core.redaction.secret import safe_repr

VERSION = 1


class StateError(ValueError):
    """The state of an export cannot be used; the text says why."""


@safe_repr
@dataclass(frozen=True, slots=True)
class UnitState:
    """A unit that was read.

    Attributes:
        begun: when its last read was begun, in seconds since 1970 by the API's clock.
        rows: how many it had.
        open: whether it must be read again.
        print, same: what its rows were, and since when they have been so, of lists whose days settle.
        first, after: its days, since 1970.
    """

    begun: float
    rows: int
    open: bool
    first: int
    after: int
    print: int = 0
    same: float = 0.0


def line(key: str, state: UnitState) -> str:
    """A unit's state as a line."""
    values = [state.begun, state.rows, state.open, state.first, state.after, state.print, state.same]
    return json.dumps([key, *values], separators=(",", ":"))


def head(partition: str) -> str:
    """The first line of a state."""
    return json.dumps({"trunkline_export": VERSION, "partition": partition})


def checked_head(text: str, partition: str, where: str) -> None:
    """Refuses what this version cannot go on with.

    Raises:
        StateError: it is no state, that of a newer version, or of units of another length.
    """
    try:
        found: Any = json.loads(text)
        version, before = found["trunkline_export"], found["partition"]
    except (ValueError, KeyError, TypeError):
        raise StateError(f"{where} is not the state of an export") from None
    if version != VERSION:
        raise StateError(f"{where} was written by another version (state {version}, this one reads {VERSION})")
    if before != partition:
        raise StateError(f"{where} is of an export by {before}: partition must be {before!r}, or the target a new one")


def states(lines: Iterable[str], where: str) -> Mapping[str, UnitState]:
    """The last state of each unit; a last line that was cut off by a kill does not count.

    Raises:
        StateError: a line before it is none.
    """
    found: dict[str, UnitState] = {}
    broken: int | None = None
    for number, text in enumerate(lines, 2):
        if not text.strip():
            continue
        if broken is not None:
            raise StateError(f"{where}, line {broken}: damaged")
        try:
            key, *values = json.loads(text)
            found[str(key)] = UnitState(*values)
        except (ValueError, TypeError):
            broken = number
    return found
