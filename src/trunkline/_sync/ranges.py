# Mirrored from _async/ranges.py by `make generate`; do not edit.
"""Pages and rows between two instants, from the pages of a list. Called by the resources that have `in_range`."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Callable
from contextvars import copy_context
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._core.call.paging import check_limit, check_target_url_alone
from .._core.call.ranges import Range, RangeFilters
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

    Args:
        arguments: what `pages` gets beside the filters of time.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """
    limit = check_limit(limit)
    concurrency = count(concurrency, "concurrency", 1)
    pages_of = partial(pages_in, resource, arguments=arguments)
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

    Raises:
        TypeError, ValueError: an argument is wrong, or given beside the address, which holds them all.
    """
    within = Range(start, end)
    filters = RangeFilters(*resource._range)
    if target_url is None:
        pages = resource.pages(**filters.arguments(within), **arguments)
    else:
        check_target_url_alone(arguments)
        pages = _pages_from(resource, target_url)
    return _kept(within, pages, within.keeping(*filters.keys))


def _kept(
    within: Range, pages: Iterator[Page[T]], keep: Callable[[T], bool]
) -> Iterator[Page[T]]:
    """The pages with the rows to keep; one that keeps none is a page too, and knows the next."""
    if within.empty:
        return
    for page in pages:
        page._keep(keep)
        yield page


def _pages_from(resource: Ranged[T], target_url: str) -> Iterator[Page[T]]:
    page: Page[T] | None = resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = page.next_page()


def _weight(page: Page[T]) -> int:
    return max(1, page._came)


def _rows(pages: Iterator[Page[T]], left: int | None) -> Iterator[T]:
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
