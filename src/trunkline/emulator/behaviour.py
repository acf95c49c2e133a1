"""What a collection may do beyond keeping its rows: the hooks that `world` calls. Behaviours override some of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .store import Place, Row

if TYPE_CHECKING:
    from .world import World

ACCOUNT = "/2010-04-01/Accounts/{}"
_SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")


def is_sid(text: str) -> bool:
    """Whether a text is two capitals and 32 hexadecimal digits."""
    return _SID.fullmatch(text) is not None


class Behaviour:
    """A plain collection. Every hook may be left as it is.

    Args:
        defaults: fields of a new row that the request does not set, by wire name.
    """

    def __init__(self, **defaults: Any) -> None:
        self.defaults: Mapping[str, Any] = defaults

    def key(self, world: World, place: Place, row: Row) -> str | None:
        """The id of a row that is about to be created; None: the usual one."""
        return None

    def created(self, world: World, place: Place, row: Row) -> None:
        """A row was created from the arguments that are in it."""

    def check(self, world: World, row: Row, given: dict[str, Any]) -> None:
        """May refuse an update; `given` are its arguments by Python name."""

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        """A row was updated."""

    def added(self, world: World, place: Place, row: Row) -> None:
        """A test put the row there, with the fields that are in it."""

    def removed(self, world: World, row: Row) -> None:
        """A row was deleted."""

    def tick(self, world: World, row: Row, now: float) -> None:
        """Time has passed: what the row looks like follows from its creation and `now` alone."""

    def find(self, world: World, place: Place, key: str) -> Row | None:
        """A row by an id that is not its own."""
        return None

    def opened(self, world: World, place: Place, key: str) -> Row | None:
        """A row that comes to be because something is created below it."""
        return None

    def rows(self, world: World, place: Place, values: dict[str, Any]) -> list[Row] | None:
        """The rows of a list; None: those of the store."""
        return None

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        """The fields that hold an address, made anew at each showing; `base` stands in front of this host's paths."""
        return {}

    def asked(self, world: World, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        """The fields that follow from what the request asks for; `values` are its arguments by wire name."""
        return {}

    def filed(self, world: World, place: Place, row: Row) -> Row | None:
        """The row that has the file of this one; None: there is no file."""
        return None


class Filed(Behaviour):
    """Rows that have a file each."""

    def filed(self, world: World, place: Place, row: Row) -> Row | None:
        return row
