"""Whether a row is no more. Pure; called by the plan.

That a list lacks a row proves little: lists lag, links shift, an error may have cut them. So a row that a complete pass
did not bring is fetched by its SID, and it is gone when it is not found, and again not found an hour later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._core.redaction.secret import safe_repr
from .kinds import HOUR

APART = HOUR
YOUNG = 2 * HOUR  # what was created less long ago may not be visible everywhere


@safe_repr
@dataclass(frozen=True, slots=True)
class Suspect:
    """A row that did not come.

    Attributes:
        due: when to fetch it, in seconds since 1970.
        first: when it was first asked for and not found.
    """

    due: float
    first: float | None = None


def judged(suspect: Suspect, asked: float, found: bool) -> Suspect | Literal["there", "gone"]:
    """What the reply to a fetch proves: that the row is there or gone, or that it must be asked for once more.

    Args:
        asked: when it was asked for, in seconds since 1970.
    """
    if found:
        return "there"
    if suspect.first is not None and asked - suspect.first >= APART:
        return "gone"
    first = asked if suspect.first is None else suspect.first
    return Suspect(first + APART, first)
