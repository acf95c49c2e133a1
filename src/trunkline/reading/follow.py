"""Rows that are still to change, and when to ask for one again. Pure; called by stores and by the plan.

A row that is not final is followed for 40 days: a message may be scheduled that far ahead. One that lacks its price
alone is followed until its day was sealed: prices come within a day, and some never.
"""

from __future__ import annotations

from .kinds import DAY, KINDS, Kind
from .windows import SEAL

FOLLOW = 40 * DAY
FOLLOW_PRICE = SEAL + DAY
LEAST = 600.0
GROWTH = 0.05


def followed(kind: str, status: str | None, priced: bool) -> float:
    """For how many seconds after its creation a row is asked for again; 0: it is not expected to change.

    Args:
        kind: a name of `KINDS`; of what is not there nothing changes.
        priced: whether it has its price.
    """
    known = KINDS.get(kind)
    return 0.0 if known is None else lasting(known, status, priced)


def lasting(kind: Kind, status: str | None, priced: bool) -> float:
    """The same for a kind that `KINDS` may not have."""
    if not kind.final:
        return 0.0
    if status not in kind.final:
        return FOLLOW
    return FOLLOW_PRICE if status in kind.priced and not priced else 0.0


def due_at(created: float, asked: float) -> float:
    """When to ask again for a row: 5 % of its age later, and 10 minutes at least. In seconds since 1970.

    Args:
        created, asked: when it was created, and last asked for.
    """
    return asked + max(LEAST, GROWTH * (asked - created))


def due(kind: str, status: str | None, priced: bool, created: float, asked: float) -> float | None:
    """When to ask again for a row, in seconds since 1970; None: never, it is final or too old to change."""
    at = due_at(created, asked)
    return at if at < created + followed(kind, status, priced) else None
