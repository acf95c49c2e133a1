"""Places in lists as texts, the pages that begin at them, and what searches ask of rows. Pure.

Called by the files of this room.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from heapq import merge
from math import inf
from typing import TypeVar

from ... import facts
from ..clock import Clock
from ..messaging.lifecycle import FAILURES
from ..state import State
from ..store import Hints, Order, Row
from .search import Facts, Query

MOST_PASSED = 20_000
"""So many rows that do not fit are passed over for one page."""

_PATIENCE = 0.5  # seconds for a page where rows of a past are made as they are looked at
_MARK = struct.Struct(">d")
UNHEARD = frozenset({"failed", "busy", "no-answer"})
_STATES = {
    (inbound, failed): frozenset({"inbound" if inbound else "outbound", *(("failed",) if failed else ())})
    for inbound in (False, True)
    for failed in (False, True)
}
T = TypeVar("T")


def text_of(mark: Order) -> str:
    """A place in a list as a text."""
    sign = "n" if mark[1] < 0 else ""
    return f"{_MARK.pack(mark[0]).hex()}-{sign}{abs(mark[1]):x}"


def mark_of(text: str, name: str) -> Order | None:
    """The place of a text; None for no text.

    Args:
        name: of the argument.

    Raises:
        ValueError: it is none.
    """
    if not text:
        return None
    when, _, number = text.partition("-")
    try:
        negative = number.startswith("n")
        value = int(number.removeprefix("n"), 16)
        return _MARK.unpack(bytes.fromhex(when))[0], -value if negative else value
    except (ValueError, struct.error):
        raise ValueError(f"{name} must come from an earlier page, not {text[:40]!r}") from None


def checked_limit(limit: int) -> int:
    """How many are asked for.

    Raises:
        ValueError: it is less than 1.
    """
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    return limit


def newest(state: State, name: str, mark: Order | None) -> Iterator[Row]:
    """The rows of a collection of all accounts, newest first, from behind a place.

    Args:
        name: the way to it on a client.
    """
    core = name.startswith("api.")  # there an account is in the path; elsewhere the credentials tell it
    places = [state.place(name, sid) if core else state.place(name, tenant=sid) for sid in state.accounts]
    lines = [state.store.walk(place, mark, False, Hints()) for place in places]
    return lines[0] if len(lines) == 1 else merge(*lines, key=Row.order, reverse=True)


def page(
    state: State,
    name: str,
    span: tuple[Order | None, int],
    query: Query | None,
    about: Callable[[Row], Facts],
    made: Callable[[Row], T],
) -> tuple[tuple[T, ...], str | None]:
    """The newest rows of a collection that fit, and what leads to the next page; None: nothing does.

    Args:
        name: the way to the collection on a client.
        span: the place behind which the page begins, and how many rows it has.
        about: what a search asks of a row.
        made: what is shown of one.
    """
    mark, limit = span
    matches = query.matcher() if query else None
    until = Clock._monotonic() + _PATIENCE if state.store.sources is not None else inf
    found: list[T] = []
    last: Order | None = None
    for passed, row in enumerate(newest(state, name, mark)):
        fits = matches is None or matches(about(row))
        ends = passed >= MOST_PASSED or (fits and len(found) == limit) or Clock._monotonic() > until
        if last is not None and ends:
            return tuple(found), text_of(last)
        if fits:
            found.append(made(row))
        if fits or len(found) < limit:
            last = row.order()
    return tuple(found), None


def about_message(row: Row) -> Facts:
    """What searches ask of a message."""
    data = row.data
    inbound = data.get("direction") == "inbound"
    return Facts(
        {
            "to": str(data.get("to") or ""),
            "from": str(data.get("from") or ""),
            "body": str(data.get("body") or ""),
            "status": str(data.get("status") or ""),
            "sid": f"{row.key} {data.get('messaging_service_sid') or ''}",
            "error": error_text(data.get("error_code")),
            "account": row.account,
        },
        _states(inbound, data.get("status") in FAILURES),
    )


def about_call(row: Row) -> Facts:
    """What searches ask of a call."""
    data = row.data
    return Facts(
        {
            "to": str(data.get("to") or ""),
            "from": str(data.get("from") or ""),
            "status": str(data.get("status") or ""),
            "sid": f"{row.key} {data.get('parent_call_sid') or ''}",
            "account": row.account,
        },
        _states(data.get("direction") == "inbound", data.get("status") in UNHEARD),
    )


def _states(inbound: bool, failed: bool) -> frozenset[str]:
    return _STATES[inbound, failed]


def error_text(code: object) -> str:
    """An error code and what it is called; nothing for none."""
    if code in (None, "", 0):
        return ""
    known = facts.error_code(int(str(code)))
    return f"{code} {known.title}" if known is not None else str(code)
