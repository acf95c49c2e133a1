"""Waiting for a row to reach a status: whether it has, and when to ask again.

Statuses and numbers enter; yes or no, and seconds, leave. Called by `wait` of messages, calls and recordings. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing import Any

    # A status, several of which one does, a function that says so of a row, or None: any that ends it.
    Until = str | Collection[str] | Callable[[T], object] | None

FIRST_PAUSE = 0.5
GROWTH = 1.5
LONGEST_PAUSE = 10.0
# A row may be unknown to some of the API's servers for a moment after it was made.
NOT_FOUND_FOR = 10.0


def pause(number: int, rng: Callable[[], float]) -> float:
    """Seconds until a row is asked for again.

    Args:
        number: how often it has been asked for, at least 1.
        rng: a number from 0 (included) to 1 (excluded).
    """
    return min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** min(number - 1, 20)) * (0.75 + 0.5 * rng())


def condition(
    until: str | Collection[str] | Callable[[T], object] | None, known: Sequence[str], ended: Collection[str]
) -> Callable[[T], bool]:
    """Whether a row is what is waited for, or will not become it.

    Args:
        until: a status, or several of which one does; a function that says so of a row; None: any that ends it.
        known: the statuses in the order in which a row reaches them.
        ended: those that end it.

    Raises:
        TypeError, ValueError: not a status.
    """
    if until is None:
        wanted: frozenset[str] = frozenset(ended)
    elif callable(until):
        test = until
        return lambda row: bool(test(row)) or _status(row) in ended
    else:
        wanted = frozenset(_checked(one, known) for one in ([until] if isinstance(until, str) else until))
        if not wanted:
            raise ValueError("until must name a status")
    # A row may have passed a status between two looks.
    order = [status for status in known if status not in ended]
    least = min((order.index(status) for status in wanted if status in order), default=len(order))
    enough = wanted | set(order[least:]) | set(ended)
    return lambda row: _status(row) in enough


def _checked(status: object, known: Sequence[str]) -> str:
    if not isinstance(status, str):
        raise TypeError(f"until must be a status, several of them or a function, not {type(status).__name__}")
    text = str(getattr(status, "value", status)).lower()
    if text not in known:
        raise ValueError(f"until must be one of {', '.join(known)}, or a function that takes a row")
    return text


def _status(row: Any) -> str:
    status = row.status
    return str(getattr(status, "value", status)).lower()
