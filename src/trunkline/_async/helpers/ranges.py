"""Pages and rows between two instants, from the pages of a list. Called by the helpers that have `in_range`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextvars import copy_context
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..._core.call.paging import check_limit, check_target_url_alone
from ..._core.call.ranges import Range
from ..._core.checks import count

if TYPE_CHECKING:
    from ..pages import AsyncPage

T = TypeVar("T")
AHEAD = 50_000  # Rows that are held at most, about, while the caller works.


class AsyncListed(Protocol[T]):
    """A resource that has pages."""

    async def page(self, *, target_url: str | None = None) -> AsyncPage[T]:
        """Fetches the page at an address."""
        ...


async def pages_in(
    within: Range, pages: AsyncIterator[AsyncPage[T]], keep: Callable[[T], bool]
) -> AsyncIterator[AsyncPage[T]]:
    """The pages with the rows to keep; one that keeps none is a page too, and knows the next."""
    if within.empty:
        return
    async for page in pages:
        page._keep(keep)
        yield page


def pages_from(resource: AsyncListed[T], target_url: str, **given: object) -> AsyncIterator[AsyncPage[T]]:
    """The page at an address and those after it.

    Raises:
        ValueError: a filter is given beside the address, which holds them all.
    """
    check_target_url_alone(given)
    return _from(resource, target_url)


async def _from(resource: AsyncListed[T], target_url: str) -> AsyncIterator[AsyncPage[T]]:
    page: AsyncPage[T] | None = await resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = await page.next_page()


def rows_in(
    start: datetime | None,
    end: datetime | None,
    pages_of: Callable[[datetime | None, datetime | None], AsyncIterator[AsyncPage[T]]],
    limit: int | None,
    concurrency: int,
) -> AsyncIterator[T]:
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
        from ..._core.runtime.merge import async_merge

        pages = async_merge(days, _weight, concurrency, AHEAD)
    return _rows(pages, limit)


def _weight(page: AsyncPage[T]) -> int:
    return max(1, page._came)


async def _rows(pages: AsyncIterator[AsyncPage[T]], left: int | None) -> AsyncIterator[T]:
    try:
        async for page in pages:
            for row in page.items:
                yield row
                if left is not None:
                    left -= 1
                    if left == 0:
                        return
    finally:
        if isinstance(pages, AsyncGenerator):
            await pages.aclose()
