"""Runs of days, for engines that keep no state of single days: what a partition reads, and which days come again. Pure.

Lists, accounts and days enter, runs leave. Called by the sources for other engines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .._core.redaction.secret import safe_repr
from ..reading.follow import FOLLOW
from ..reading.kinds import DAY, HOUR
from ..reading.windows import SEAL, Pace, day_of
from .resources import Resource
from .units import Unit

LATE_DAYS = int(SEAL // DAY)
UNDATED_DAYS = int(FOLLOW // DAY)
YOUNG = Pace().young
SETTLING = 2 * HOUR  # for so long after its end a day is read with each batch


@safe_repr
@dataclass(frozen=True, slots=True)
class Run:
    """Some days of a list of an account, which are read one after another.

    Attributes:
        unit: the days; of a list that is read whole, all of it.
        walked: the first day whose rows without the date another run brings; 0: there is none.
    """

    unit: Unit
    walked: int = 0


def runs_of(
    resource: Resource, account: str, first: int, after: int, today: int, days: int, undated_days: int = UNDATED_DAYS
) -> Iterator[Run]:
    """The runs of a list of an account, the oldest first.

    Args:
        first, after: the first day, and the one after the last, since 1970.
        today: the day on which they are read.
        days: how many are in a run.
        undated_days: so many days back rows are looked for that lack the date which the list's filters go by.
    """
    name = resource.name
    if resource.whole:
        yield Run(Unit(account, name))
        return
    if resource.kind.reach is not None:
        first = max(first, today - resource.kind.reach)
    floor = max(first, today - undated_days)
    walked = floor if resource.undated and undated_days and floor < after else 0
    while first < after:
        end = min(first + days, after)
        yield Run(Unit(account, name, first, end), walked)
        first = end
    if walked:
        yield Run(Unit(account, name, walked, after, undated=True))


def days_between(start: float, end: float, since: int, late_days: int) -> tuple[int, int]:
    """The days that a batch from one instant to the next reads, the first and the one after the last.

    The days of the batch itself, and yesterday until two hours after its end; every six hours also those of before,
    until they are `late_days` past: late rows, statuses and prices come with them.

    Args:
        start, end: in seconds since 1970.
        since: the first day of all.
    """
    if end <= start:
        return since, since
    first = day_of(start - SETTLING)
    if start // YOUNG != end // YOUNG:
        first = min(first, day_of(start) - late_days - 1)
    return max(first, since), day_of(end - 1e-6) + 1


def grouped(days: Iterable[int], most: int) -> Iterator[tuple[int, int]]:
    """Days as runs of at most so many that follow one another: the first, and the one after the last."""
    first = after = 0
    for day in sorted(days):
        if day == after and after - first < most and after > first:
            after += 1
            continue
        if after > first:
            yield first, after
        first, after = day, day + 1
    if after > first:
        yield first, after
