"""Searches that end in time: a plan enters, rows leave, with how far back was searched. Called by `reader`.

A search that may read many rows for few goes by slices of time from the newest: a day, two, four, … Each is a statement
of its own, so no transaction outlives it. What the last slice took tells how long the next may be.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import Any, NamedTuple

from .errors import SearchError
from .planning import Plan

BUDGET = 0.25
_DAY = 86_400
_SHORTEST = 3_600
_STEPS = 2_000  # of SQLite's machine, between two looks at the clock


@contextmanager
def ended(connection: sqlite3.Connection, clock: Callable[[], float], seconds: float | None) -> Iterator[None]:
    """Ends what takes longer than some seconds.

    Raises:
        SearchError: it did.
    """
    if seconds is None:
        yield
        return
    at = clock() + seconds
    connection.set_progress_handler(lambda: clock() > at, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if str(error) != "interrupted":
            raise
        raise SearchError("this is too much to be counted in time: ask for less of it, such as last:30d") from error
    finally:
        connection.set_progress_handler(None, 0)


class Found(NamedTuple):
    """What a search found.

    Attributes:
        rows: the values of the columns, in order, or keys alone.
        more: whether there is one more at least.
        end: the key at which the search ended before all was searched; None where it did not.
    """

    rows: list[Any]
    more: bool
    end: int | None


class Slices:
    """Runs plans on a connection.

    Args:
        clock: seconds of a clock that only goes forward.
        budget: seconds that a search may take; None for no limit.
    """

    def __init__(self, connection: sqlite3.Connection, clock: Callable[[], float], budget: float | None) -> None:
        self._connection = connection
        self._clock = clock
        self._budget = budget

    def run(self, plan: Plan, statement: str, lowest: int, highest: int, size: int, *, newest_first: bool) -> Found:
        """The first `size` rows from the key `lowest` on and below `highest`."""
        low, high = max(lowest, plan.lowest), min(highest, plan.highest)
        if not plan.sliced:
            rows = self._fetch(plan, statement, low, high, size + 1, newest_first)
            return Found(rows[:size], len(rows) > size, None)
        name = plan.kind.name
        # Both in one SELECT would read the whole table.
        first, last = self._connection.execute(
            f"SELECT (SELECT min(id) FROM {name}), (SELECT max(id) FROM {name})"
        ).fetchone()
        if first is None:
            return Found([], False, None)
        low, high = max(low, first), min(high, last + 1)
        return self._by_slices(plan, statement, low, high, size, newest_first)

    def _by_slices(self, plan: Plan, statement: str, low: int, high: int, size: int, newest_first: bool) -> Found:
        started = self._clock()
        span = _DAY
        rows: list[Any] = []
        searched = False
        while low < high:
            begin, end = _slice(low, high, span, newest_first)
            before = self._clock()
            left = None if self._budget is None else self._budget - (before - started)
            # The first slice, once it is as short as can be, runs to its end: a search must get on.
            first = not searched and span <= _SHORTEST
            try:
                with self._stopped(None if left is None or first else before + left):
                    rows += self._fetch(plan, statement, begin, end, size + 1 - len(rows), newest_first)
            except sqlite3.OperationalError as error:
                if str(error) != "interrupted":
                    raise
                if searched:
                    break
                span = max(_SHORTEST, span // 8)
                continue
            searched = True
            if newest_first:
                high = begin
            else:
                low = end
            if len(rows) > size:
                return Found(rows[:size], True, None)
            span = self._next(span, self._clock() - before, started)
            if not span:
                break
        if low >= high:
            return Found(rows, False, None)
        return Found(rows, False, high if newest_first else low)

    def _next(self, span: int, took: float, started: float) -> int:
        """How long the next slice may be, in seconds; 0 where the time is over."""
        if self._budget is None:
            return span * 2
        left = self._budget - (self._clock() - started)
        if left <= 0:
            return 0
        if took * 2 <= left:
            return span * 2
        return int(span * left / took) if left > took / 8 else 0

    @contextmanager
    def _stopped(self, at: float | None) -> Iterator[None]:
        if at is None:
            yield
            return
        self._connection.set_progress_handler(lambda: self._clock() > at, _STEPS)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def _fetch(
        self, plan: Plan, statement: str, low: int, high: int, size: int, newest_first: bool
    ) -> list[tuple[Any, ...]]:
        params = {**plan.params, "lo": low, "hi": high, "n": size}
        rows = self._connection.execute(statement, params).fetchall()
        # As a rule they are in their order; to have SQLite see to it takes longer.
        rows.sort(key=itemgetter(0), reverse=newest_first)
        return rows


def _slice(low: int, high: int, span: int, newest_first: bool) -> tuple[int, int]:
    """The keys of the next slice; it ends at a whole second."""
    if newest_first:
        return max(low, ((high - 1 >> 30) + 1 - span) << 30), high
    return low, min(high, ((low >> 30) + span) << 30)
