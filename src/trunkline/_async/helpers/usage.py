"""What a SIM used in a range, from its usage records: the part that both kinds of SIM share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from ..._core.call.ranges import Range
from ..._core.checks import choice
from ...errors import APIResponseError

if TYPE_CHECKING:
    from typing import Literal

    from ...types.data import DataUsage

    Interval = Literal["hour", "day"]

_INTERVALS = ("hour", "day", None)
_NEVER = datetime.max.replace(tzinfo=UTC)


class HasUsage(Protocol):
    """A usage record."""

    @property
    def data_usage(self) -> DataUsage:
        """What was used, and when."""
        ...


def checked(start: datetime | None, end: datetime | None, every: str | None) -> Range:
    """The range that is asked for.

    Raises:
        TypeError, ValueError: not such instants, or no such intervals.
    """
    choice(every, "every", _INTERVALS)
    return Range(start, end)


def usages(within: Range, records: Iterable[HasUsage]) -> list[DataUsage]:
    """The usage in each interval that touches the range, oldest first.

    Raises:
        APIResponseError: a record counts in other units than bytes, or its dates cannot be read.
    """
    try:
        found = [record.data_usage for record in records]
    except ValueError as error:
        raise APIResponseError(f"a usage record of the SIM cannot be read: {error}") from error
    return sorted((each for each in found if _touches(each, within)), key=lambda each: each.start or _NEVER)


def _touches(usage: DataUsage, within: Range) -> bool:
    """Whether an interval reaches into the range; the API may also give the one that begins at the range's end."""
    start, end = usage.start, usage.end
    if start is None or end is None or start in within:
        return True
    return (within.start is None or within.start < end) and (within.end is None or start < within.end)
