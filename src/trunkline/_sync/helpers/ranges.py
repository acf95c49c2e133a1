# Mirrored from _async/helpers/ranges.py by `make generate`; do not edit.
"""Pages and rows between two instants, from the pages of a list. Called by the helpers that have `in_range`."""

from __future__ import annotations

from collections.abc import Iterator, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..._paging import check_limit

if TYPE_CHECKING:
    from ..._range import Range
    from ..pages import Page

T = TypeVar("T")


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
    clash = [name for name, value in given.items() if value is not None]
    if clash:
        raise ValueError(f"target_url holds the whole query; it contradicts {', '.join(clash)}")
    return _from(resource, target_url)


def _from(resource: Listed[T], target_url: str) -> Iterator[Page[T]]:
    page: Page[T] | None = resource.page(target_url=target_url)
    while page is not None:
        yield page
        page = page.next_page()


def rows(pages: Iterator[Page[T]], limit: int | None) -> Iterator[T]:
    """The rows of the pages, at most `limit`.

    Raises:
        TypeError, ValueError: not a limit.
    """
    return _rows(pages, check_limit(limit))


def _rows(pages: Iterator[Page[T]], left: int | None) -> Iterator[T]:
    for page in pages:
        for row in page.items:
            yield row
            if left is not None:
                left -= 1
                if left == 0:
                    return
