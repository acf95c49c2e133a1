"""One walk over a list, page by page, and when a walk over its head has gone far enough. Pure; called by the plan.

A pass is known by the instant at which it was begun. It can be left at any page and gone on with, in another process
too: its state is the address of the next page.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from .._core.redaction.secret import safe_repr

OUT_OF_ORDER = 1_200.0  # how far apart the dates of two rows may be that stand the wrong way round
_PRINTS = 1 << 53  # as large as numbers of JSON are exact


@safe_repr
@dataclass(frozen=True, slots=True)
class Pass:
    """A walk that is under way.

    Attributes:
        begun: when its first page was asked for, in seconds since 1970.
        floor: the instant before which it need not go; None: to the end of the list.
        link: the address of its next page; None before the first.
        pages, rows: how many came.
        print: the sum of the `outline` of each page, of kinds whose days settle.
    """

    begun: float
    floor: float | None = None
    link: str | None = None
    pages: int = 0
    rows: int = 0
    print: int = 0

    def after(self, rows: int, link: str | None, print: int = 0) -> Pass:
        """The pass when another page has come."""
        total = (self.print + print) % _PRINTS
        return replace(self, link=link, pages=self.pages + 1, rows=self.rows + rows, print=total)

    def to_json(self) -> list[Any]:
        """As a mark keeps it."""
        return [self.begun, self.floor, self.link, self.pages, self.rows, self.print]

    @classmethod
    def from_json(cls, value: list[Any]) -> Pass:
        """From a mark."""
        return cls(*value)


def outline(rows: Iterable[Mapping[str, Any]], but: str) -> int:
    """A number for what some rows are, in whatever order.

    Args:
        but: a field that does not count: when the row was made.
    """
    total = 0
    for row in rows:
        text = json.dumps({name: value for name, value in row.items() if name != but}, sort_keys=True)
        total += int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest())
    return total % _PRINTS


def far_enough(floor: float | None, instants: Iterable[float | None]) -> bool:
    """Whether a walk over the head of a list may end with a page: each of its rows is older than the floor.

    Args:
        instants: the later of creation and sending of each row; None where it has neither.
    """
    if floor is None:
        return False
    some = False
    for instant in instants:
        if instant is None or instant >= floor:
            return False
        some = True
    return some


def proven(floor: float | None, begun: float, late: float) -> tuple[float, float]:
    """Between which instants of creation a complete pass over the head has brought each row there is.

    Rows near the floor may stand beyond where it ended, and the newest need not be visible yet.
    """
    return (float("-inf") if floor is None else floor + OUT_OF_ORDER), begun - late
