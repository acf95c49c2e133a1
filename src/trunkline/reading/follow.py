"""Rows that are still to change, and when to ask for one again. Pure; called by the plan and by stores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .kinds import DAY, KINDS

FOLLOW = 40 * DAY  # longer than a message can be scheduled ahead, plus a day for its price
LEAST = 600.0
GROWTH = 0.05


def is_open(kind: str, row: Mapping[str, Any]) -> bool:
    """Whether a row is expected to change: it is not final, or has no price yet.

    Args:
        kind: a name of `KINDS`; of what is not there nothing changes.
        row: its wire JSON.
    """
    known = KINDS.get(kind)
    if known is None or not known.final:
        return False
    status = row.get("status")
    if status not in known.final:
        return True
    return status in known.priced and row.get("price") in (None, "")


def due_at(created: float, asked: float) -> float:
    """When to ask again for an open row: 5 % of its age later, and 10 minutes at least. In seconds since 1970."""
    return asked + max(LEAST, GROWTH * (asked - created))


def is_due(created: float, asked: float, now: float) -> bool:
    """Whether to ask for an open row: it is due, and not so old that it never changes."""
    return created > now - FOLLOW and due_at(created, asked) <= now
