"""What a collection may do beyond keeping its rows: hooks that `resources` and `verbs` call."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from ..state import State
from ..store import Place, Row

_SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")


def steps(row: Row, now: float) -> int:
    """How many of three steps a row has made since it was created; each takes a second."""
    return min(3, max(0, int(now - row.created)))


def fill_in(data: dict[str, Any], likely: Mapping[str, Any]) -> None:
    """Adds what a test that put a row there left out."""
    for wire, value in likely.items():
        data.setdefault(wire, value)


def is_sid(text: str) -> bool:
    """Whether a text is two capitals and 32 hexadecimal digits."""
    return _SID.fullmatch(text) is not None


class Behaviour:
    """A plain collection. Every hook may be left as it is.

    Args:
        defaults: fields of a new row that the request does not set, by wire name.
    """

    filters: ClassVar[Mapping[str, Any]] = {}
    """Filters of a list that is not asked for others, by wire name."""

    ticks: ClassVar[bool] = False
    """Whether rows change with time, and by being read: it has a `tick`."""

    kept: ClassVar[bool] = True
    """Whether what is created stays; else it is only the answer to its request, and no other request finds it."""

    steady: ClassVar[Collection[str]] = ()
    """Fields by wire name that never change once they have a value: long lists are indexed by them."""

    def __init_subclass__(cls) -> None:
        cls.ticks = cls.tick is not Behaviour.tick

    def __init__(self, **defaults: Any) -> None:
        self.defaults: Mapping[str, Any] = defaults

    def key(self, state: State, place: Place, row: Row) -> str | None:
        """The id of a row that is about to be created; None: the usual one."""
        return None

    def created(self, state: State, place: Place, row: Row) -> None:
        """A row was created from the arguments that are in it."""

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        """May refuse an update; `given` are its arguments by Python name."""

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        """A row was updated."""

    def added(self, state: State, place: Place, row: Row) -> None:
        """A test put the row there, with the fields that are in it."""

    def made_up(self, row: Row) -> None:
        """A row that nobody created is made up at first sight; its id is in it."""

    def removing(self, state: State, row: Row, given: dict[str, Any]) -> None:
        """May refuse a deletion; `given` are its arguments by Python name."""

    def removed(self, state: State, row: Row) -> None:
        """A row was deleted."""

    def tick(self, state: State, row: Row, now: float) -> None:
        """Time has passed: what the row looks like follows from its creation and `now` alone."""

    def find(self, state: State, place: Place, key: str) -> Row | None:
        """A row by an id that is not its own."""
        return None

    def opened(self, state: State, place: Place, key: str) -> Row | None:
        """A row that comes to be because something is created below it."""
        return None

    def rows(self, state: State, place: Place, values: dict[str, Any]) -> list[Row] | None:
        """The rows of a list; None: those of the store."""
        return None

    def addresses(self, state: State, place: Place, row: Row, base: str) -> dict[str, Any]:
        """The fields that hold an address, made anew at each showing; `base` stands in front of this host's paths."""
        return {}

    def asked(self, state: State, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        """The fields that follow from what the request asks for; `values` are its arguments by wire name."""
        return {}

    def filed(self, state: State, place: Place, row: Row) -> Row | None:
        """The row that has the file of this one; None: there is no file."""
        return None


class Filed(Behaviour):
    """Rows that have a file each."""

    def filed(self, state: State, place: Place, row: Row) -> Row | None:
        return row
