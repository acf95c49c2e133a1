# Mirrored from _async/helpers/ranges.py by `make generate`; do not edit.
"""Pages and rows between two instants, from the pages of a list. Called by the helpers that have `in_range`."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Callable
from contextvars import copy_context
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..._core.call.paging import check_limit, check_target_url_alone
from ..._core.call.ranges import Range
from ..._core.checks import count

if TYPE_CHECKING:
    from ..pages import Page

T = TypeVar("T")
AHEAD = 50_000  # Rows that are held at most, about, while the caller works.


class Listed(Protocol[T]):
    """A resource that has pages."""

    def page(self, *, target_url: str | None = None) -> Page[T]:
        """Fetches the page at an address."""
        ...


def pages_in(
    within: Range, pages: Iterator[Page[T]], keep: Callable[[T], bool]
) -> Iterator[Page[T]]:
    """The pages with the rows to keep; one that keeps none is a page too, and knows the next."""
    if within.empty:
        return
    for page in pages:
        page._keep(keep)
        yield page


def pages_from(resource: Listed[T], target_url: str, **given: object) -> Iterator[Page[T]]:
    """The page at an address and those after it.

    Raises:
        ValueError: a filter is given beside the address, which holds them all.
    """
    check_target_url_alone(given)
    return _from(resource, target_url)


def _from(resource: Listed[T], target_url: str) -> Iterator[Page[T]]:
    page: Page[T] | None = resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = page.next_page()


def rows_in(
    start: datetime | None,
    end: datetime | None,
    pages_of: Callable[[datetime | None, datetime | None], Iterator[Page[T]]],
    limit: int | None,
    concurrency: int,
) -> Iterator[T]:
    """The rows of a range, at most `limit`; its days are fetched `concurrency` at a time.

    Args:
        pages_of: the pages of a range from a start to an end, with no row outside it.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """
    limit = check_limit(limit)
    concurrency = count(concurrency, "concurrency", 1)
    pages = pages_of(start, end)
    if concurrency > 1:
        # The days begin later; the deadline is the one around this call.
        run = copy_context().run
        days = (run(pages_of, day.start, day.end) for day in Range(start, end).days(datetime.now(UTC)))
        from ..._core.runtime.merge import merge

        pages = merge(days, _weight, concurrency, AHEAD)
    return _rows(pages, limit)


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
