# Mirrored from _async/ranges.py by `make generate`; do not edit.
"""Pages and rows between two instants, from the pages of a list. Called by the resources that have `in_range`."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Callable, Sequence
from contextvars import copy_context
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .._core.call.paging import EVERY_STATE, check_limit, check_target_url_alone
from .._core.call.ranges import Range, RangeFilters, instant_of
from .._core.checks import count

if TYPE_CHECKING:
    from .pages import Page

T = TypeVar("T")
AHEAD = 50_000  # Rows that are held at most, about, while the caller works.


class Ranged(Protocol[T]):
    """A list whose rows can be chosen by their time."""

    @property
    def _range(self) -> tuple[str, ...]: ...  # the arguments of `RangeFilters`

    @property
    def _states(self) -> tuple[str, ...]: ...  # a filter's wire name, its argument and values, where all are asked for

    @property
    def _filters(self) -> tuple[str, ...]: ...  # the wire names of all filters, where there are such states

    @property
    def page(self) -> Callable[..., Any]: ...

    @property
    def pages(self) -> Callable[..., Iterator[Page[T]]]: ...


def rows_in(
    resource: Ranged[T],
    start: datetime | None,
    end: datetime | None,
    arguments: dict[str, Any],
    limit: int | None,
    concurrency: int,
) -> Iterator[T]:
    """The rows of a range, at most `limit`; its days are fetched `concurrency` at a time.

    A list that shows one state unless another is asked for is read once for each, and the newest row comes first.

    Args:
        arguments: what `pages` gets beside the filters of time.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """
    limit = check_limit(limit)
    concurrency = count(concurrency, "concurrency", 1)
    every_state = bool(resource._states) and arguments[resource._states[1]] is None

    def pages_of(start: datetime | None, end: datetime | None) -> Iterator[_HasRows[T]]:
        if every_state:
            return _in_every_state(resource, start, end, arguments)
        return pages_in(resource, start, end, arguments)

    pages = pages_of(start, end)
    if concurrency > 1:
        # The days begin later; the deadline is the one around this call.
        run = copy_context().run
        days = (run(pages_of, day.start, day.end) for day in Range(start, end).days(datetime.now(UTC)))
        from .._core.runtime.merge import merge

        pages = merge(days, _weight, concurrency, AHEAD)
    return _rows(pages, limit)


def pages_in(
    resource: Ranged[T],
    start: datetime | None,
    end: datetime | None,
    arguments: dict[str, Any],
    target_url: str | None = None,
) -> Iterator[Page[T]]:
    """The pages of a range, with no row outside it; those from an address on where one is given.

    Where a list shows one state unless another is asked for, the pages of each state follow one another.

    Raises:
        TypeError, ValueError: an argument is wrong, or given beside the address, which holds them all.
    """
    within = Range(start, end)
    filters = RangeFilters(*resource._range)
    wire, argument, *states = resource._states or ("", "")
    if target_url is None:
        states = states if states and arguments[argument] is None else []
        if states:
            arguments = {**arguments, argument: states[0]}
        pages = resource.pages(**filters.arguments(within), **arguments)
    else:
        check_target_url_alone(arguments)
        states = states if str(target_url).endswith(EVERY_STATE) else []
        pages = _pages_from(resource, target_url)
    if states:
        pages = _with_more_states(pages, resource._filters, wire, states)
    return _kept(within, pages, within.keeping(*filters.keys))


def _with_more_states(
    pages: Iterator[Page[T]], kept: Sequence[str], wire: str, states: Sequence[str]
) -> Iterator[Page[T]]:
    """The pages of a state and of those after it."""
    for page in pages:
        page._go_on(kept, wire, states)
        yield page


def _kept(
    within: Range, pages: Iterator[Page[T]], keep: Callable[[T], bool]
) -> Iterator[Page[T]]:
    """The pages with the rows to keep; one that keeps none is a page too, and knows the next."""
    if within.empty:
        return
    for page in pages:
        page._keep(keep)
        yield page


class _HasRows(Protocol[T]):
    """A page, or a run."""

    items: list[T]
    _came: int


class _Run(Generic[T]):
    """Some rows of several lists, in order."""

    __slots__ = ("_came", "items")

    def __init__(self, items: list[T], came: int) -> None:
        self.items = items
        self._came = came


def _in_every_state(
    resource: Ranged[T], start: datetime | None, end: datetime | None, arguments: dict[str, Any]
) -> Iterator[_Run[T]]:
    _, argument, *states = resource._states
    keys = RangeFilters(*resource._range).keys
    lists = [pages_in(resource, start, end, {**arguments, argument: state}) for state in states]
    return _merged(lists, lambda row: instant_of(row, keys) or _LONG_AGO)


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def _merged(
    lists: Sequence[Iterator[Page[T]]], when: Callable[[T], datetime]
) -> Iterator[_Run[T]]:
    """The rows of lists that begin with the newest, all in that order."""
    left = [(pages, deque[T]()) for pages in lists]
    try:
        while left:
            came = 0
            for each in list(left):
                pages, rows = each
                while not rows and (page := next(pages, None)) is not None:
                    rows.extend(page.items)
                    came += page._came
                if not rows:
                    left.remove(each)
            run: list[T] = []
            newest = max((rows for _, rows in left), key=lambda rows: when(rows[0]), default=None)
            others = [when(rows[0]) for _, rows in left if rows is not newest]
            while newest and when(newest[0]) >= max(others, default=_LONG_AGO):
                run.append(newest.popleft())
            yield _Run(run, came)
    finally:
        for pages in lists:
            if isinstance(pages, Generator):
                pages.close()


def _pages_from(resource: Ranged[T], target_url: str) -> Iterator[Page[T]]:
    page: Page[T] | None = resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = page.next_page()


def _weight(page: _HasRows[T]) -> int:
    return max(1, page._came)


def _rows(pages: Iterator[_HasRows[T]], left: int | None) -> Iterator[T]:
    try:
        for page in pages:
            for row in page.items:
                yield row
                if left is not None:
                    left -= 1
                    if left == 0:
                        return
    finally:
        if isinstance(pages, Generator):
            pages.close()
