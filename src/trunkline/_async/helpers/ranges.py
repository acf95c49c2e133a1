"""Pages and rows between two instants, from the pages of a list. Called by the helpers that have `in_range`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..._paging import check_limit

if TYPE_CHECKING:
    from ..._range import Range
    from ..pages import AsyncPage

T = TypeVar("T")


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
    clash = [name for name, value in given.items() if value is not None]
    if clash:
        raise ValueError(f"target_url holds the whole query; it contradicts {', '.join(clash)}")
    return _from(resource, target_url)


async def _from(resource: AsyncListed[T], target_url: str) -> AsyncIterator[AsyncPage[T]]:
    page: AsyncPage[T] | None = await resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = await page.next_page()


def rows(pages: AsyncIterator[AsyncPage[T]], limit: int | None) -> AsyncIterator[T]:
    """The rows of the pages, at most `limit`.

    Raises:
        TypeError, ValueError: not a limit.
    """
    return _rows(pages, check_limit(limit))


async def _rows(pages: AsyncIterator[AsyncPage[T]], left: int | None) -> AsyncIterator[T]:
    async for page in pages:
        for row in page.items:
            yield row
            if left is not None:
                left -= 1
                if left == 0:
                    return
