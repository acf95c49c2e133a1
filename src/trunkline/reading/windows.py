"""Days in UTC, when one is read again, and when it is sealed. Pure; called by the plan.

A day is known by its number since 1970.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import floor

from .._core.redaction.secret import safe_repr
from .kinds import DAY, HOUR

SEAL = 4 * DAY  # prices come a day late, and rows minutes to hours
SETTLED = 35 * DAY  # what was used on a day is added to until its month is billed
UNCHANGED = 2 * DAY
AUDIT = 90 * DAY
MANY_PAGES = 100


@safe_repr
@dataclass(frozen=True, slots=True)
class Pace:
    """How often what is read. All in seconds.

    Attributes:
        heads: how often the head of a list is read, and how far before the last such pass it goes, the nearest first.
        fresh, young: how often a day is read again, until two hours after its end, and until it is sealed.
        seal: how long after its end a complete pass over a day must begin to be the last one of its youth.
        audit: how long after its last pass a sealed day is read again.
        poll: how often open rows are looked for.
        share: a re-read of a young day may take one of so many requests of its account.
        child_share: and the lists of rows that are done one of so many.
    """

    heads: tuple[tuple[float, float], ...] = ((15.0, 120.0), (HOUR, 2 * HOUR), (DAY, 2 * DAY))
    fresh: float = 900.0
    young: float = 6 * HOUR
    seal: float = SEAL
    audit: float = AUDIT
    poll: float = 60.0
    share: int = 5
    child_share: int = 4


@safe_repr
@dataclass(frozen=True, slots=True)
class DayState:
    """What is known of a day.

    Attributes:
        read: when its last complete pass was begun.
        pages, rows: how many it had.
        sealed: whether that was begun late enough, or an earlier one was.
        print, same: what its rows were, and when they were first found so, of kinds whose days settle.
    """

    read: float
    pages: int
    rows: int
    sealed: bool
    print: int = 0
    same: float = 0.0


def day_of(at: float) -> int:
    """The day of an instant."""
    return floor(at / DAY)


def bounds(day: int) -> tuple[float, float]:
    """The instants with which a day begins and ends."""
    return day * DAY, (day + 1) * DAY


def name(day: int) -> str:
    """The day as text: `2026-03-01`."""
    return datetime.fromtimestamp(day * DAY, UTC).date().isoformat()


def seals(day: int, begun: float, pace: Pace) -> bool:
    """Whether a complete pass over a day that was begun then seals it."""
    return begun >= (day + 1) * DAY + pace.seal


def settled(day: int, same: float, begun: float, pace: Pace) -> bool:
    """Whether a day whose rows change for a while has its last ones: they have been the same for two days when a pass
    comes that seals, or the day is long ago.

    Args:
        same: when they were first found as that pass found them.
        begun: when it was begun.
    """
    if begun >= (day + 1) * DAY + SETTLED:
        return True
    return seals(day, begun, pace) and begun - same >= UNCHANGED


def next_read(day: int, state: DayState, pace: Pace) -> float:
    """When a day is to be read again, in seconds since 1970."""
    if state.sealed:
        # Days of one account must not come due at once: they are spread over the last third.
        return state.read + pace.audit * (1 - (day * 0.6180339887 % 1) / 3)
    end = (day + 1) * DAY
    wait = pace.fresh if state.read < end + 2 * HOUR else pace.young
    if state.pages > MANY_PAGES:
        wait *= state.pages / MANY_PAGES
    due = state.read + wait
    # One read just after the day's end sees it whole; the last one waits until it can seal.
    for instant in (end, end + pace.seal):
        if state.read < instant < due:
            return instant
    return due


def gap(state: DayState | None, pace: Pace) -> float:
    """How long to wait between two pages of a re-read: a day with many pages is read evenly over its time."""
    if state is None or state.pages <= MANY_PAGES:
        return 0.0
    return pace.fresh / MANY_PAGES / 2
