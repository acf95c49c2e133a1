"""What an export reads and replaces at a time: the days of a list of an account, and when one need not be read again.

Instants and rows enter, units and decisions leave. Pure; called by `planning`, by `run`, and by the sources for other
engines. The rule of open units is that of `reading`, which the log store keeps too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from .._core.redaction.secret import safe_repr
from ..reading import windows
from ..reading.follow import FOLLOW, lasting
from ..reading.kinds import DAY, Kind
from .resources import Resource, Span

Partition = Literal["day", "month"]
PARTITIONS: tuple[Partition, ...] = ("day", "month")
WHOLE = "all"


@safe_repr
@dataclass(frozen=True, slots=True)
class Unit:
    """Some days of a list of an account.

    Attributes:
        account: its SID.
        resource: the name of the list.
        first, after: the first day, and the one after the last, since 1970; equal: the whole list.
        undated: it holds the rows that lack the field which the filters of the list go by, on the days of their
            creation.
    """

    account: str
    resource: str
    first: int = 0
    after: int = 0
    undated: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is the whole list."""
        return self.first == self.after

    @property
    def span(self) -> Span | None:
        """Its time; None for the whole list."""
        return None if self.whole else Span(self.first * DAY, self.after * DAY)

    @property
    def date(self) -> str:
        """Its days as text: `2026-03-01`, `2026-03`, or `all`."""
        if self.whole:
            return WHOLE
        name = windows.name(self.first)
        return name if self.after == self.first + 1 else name[:7]

    @property
    def key(self) -> str:
        """What tells it from every other one: `messages/AC…/2026-03-01`, with `/undated` where it holds such rows."""
        key = f"{self.resource}/{self.account}/{self.date}"
        return f"{key}/undated" if self.undated else key


def units_of(
    resource: Resource, account: str, since: float, until: float, partition: Partition = "day", *, undated: bool = False
) -> Iterator[Unit]:
    """The units of a list of an account between two instants, the newest first; of whole lists the one.

    Args:
        since: the first instant, in seconds since 1970; its whole unit is meant.
        until: the instant after the last one.
        undated: those that hold the rows without the date.
    """
    if resource.whole:
        yield Unit(account, resource.name)
        return
    first, after = windows.day_of(since), windows.day_of(until - 1e-6) + 1
    while after > first:
        begin, end = (after - 1, after) if partition == "day" else _month(after - 1)
        yield Unit(account, resource.name, begin, end, undated)
        after = begin


def unit_at(unit: Unit, at: float, partition: Partition) -> Unit:
    """The unit of the same list that an instant belongs to."""
    day = windows.day_of(at)
    first, after = (day, day + 1) if partition == "day" else _month(day)
    return Unit(unit.account, unit.resource, first, after, unit.undated)


def _month(day: int) -> tuple[int, int]:
    first = datetime.fromtimestamp(day * DAY, UTC).date().replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return _number(first), _number(following)


def _number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def is_final(kind: Kind, row: Any, asked: float) -> bool:
    """Whether a row is not expected to change any more: its status is final, and its price there or long overdue.

    Args:
        row: a model.
        asked: when it was asked for, in seconds since 1970.
    """
    if not kind.final:
        return True
    status = getattr(row, "status", None)
    follows = lasting(kind, None if status is None else str(status), getattr(row, "price", 0) is not None)
    if not follows:
        return True
    created = getattr(row, kind.created, None)
    return created is not None and asked >= created.timestamp() + follows


def stays_open(resource: Resource, unit: Unit, begun: float, final: bool, settled: bool = True) -> bool:
    """Whether a unit must be read again: its last day is less than 4 days past, or a row may still change.

    Args:
        begun: when it was read, in seconds since 1970.
        final: whether each of its rows is final.
        settled: whether its rows have been the same for long enough, of lists whose days settle.
    """
    if unit.whole:
        return True
    end = unit.after * DAY
    if begun >= end + FOLLOW:
        return False
    if resource.kind.settles and begun < end + windows.SETTLED and not settled:
        return True
    return begun < end + windows.SEAL or not final
