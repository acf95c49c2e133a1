"""One walk over a list, page by page, and when a walk over its head has gone far enough. Pure; called by the plan.

A pass is known by the instant at which it was begun. It can be left at any page and gone on with, in another process
too: its state is the address of the next page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

OUT_OF_ORDER = 1_200.0  # how far apart the dates of two rows may be that stand the wrong way round


@dataclass(frozen=True, slots=True)
class Pass:
    """A walk that is under way.

    Attributes:
        begun: when its first page was asked for, in seconds since 1970.
        floor: the instant before which it need not go; None: to the end of the list.
        link: the address of its next page; None before the first.
        pages, rows: how many came.
    """

    begun: float
    floor: float | None = None
    link: str | None = None
    pages: int = 0
    rows: int = 0

    def after(self, rows: int, link: str | None) -> Pass:
        """The pass when another page has come."""
        return replace(self, link=link, pages=self.pages + 1, rows=self.rows + rows)

    def to_json(self) -> list[Any]:
        """As a mark keeps it."""
        return [self.begun, self.floor, self.link, self.pages, self.rows]

    @classmethod
    def from_json(cls, value: list[Any]) -> Pass:
        """From a mark."""
        return cls(*value)


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
