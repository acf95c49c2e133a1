"""What the generated resource classes call: one call, one list, lazily by item or by page, or one page.

Enters: an operation, the path's values, arguments by wire name. Leaves: models, pages. Called by `api/` and `helpers/`.
Wrong arguments raise at the call, also where the iteration begins later.

`__tracebackhide__` in a function that holds what the user gave: crash reporters that collect variables (Sentry) and
pytest leave such frames out.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from .._core import checks
from .._core.call import paging
from .._core.call.deadline import ambient_deadline
from .._core.call.request import Request, build_request, request_without_path
from .._core.call.response import decode_result
from .._core.redaction.secret import safe_repr
from .._core.runtime import log
from ..errors import NotFoundError
from .pages import AsyncPage

if TYPE_CHECKING:
    from .._core.call.operation import Operation
    from .calling import AsyncCaller

T = TypeVar("T")

if TYPE_CHECKING:
    accessor = property
else:

    class accessor:
        """What `client.messages` is: a property that makes its resource once and then leaves it in `__dict__`.

        So it is the same object each time, which can be patched, and later reads are plain ones. A resource refers to
        neither the client nor the resource that keeps it: without circles, what is dropped ends at once.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self._make = make
            self._name = make.__name__
            self.__doc__ = make.__doc__

        def __get__(self, owner: Any, cls: type | None = None) -> Any:
            if owner is None:
                # Tools that look at the class (autospec, documentation) know what a property is.
                return property(self._make)
            return owner.__dict__.setdefault(self._name, self._make(owner))


@safe_repr
class AsyncResource:
    """A place of the API: a client and the values collected on the way to it."""

    __slots__ = ("__dict__", "_client", "_ids")
    _path: ClassVar[str] = ""  # for `shown_path`
    _range: ClassVar[tuple[str, ...]] = ()  # for `RangeFilters`

    def __init__(self, client: AsyncCaller, ids: tuple[str | int | None, ...] = ()) -> None:
        # The mapping of attributes, made while one thread knows the object: of two threads that ask for it first at the
        # same time, each could make one of the same memory (CPython 3.11), which ends in a crash.
        vars(self)
        self._client = client
        self._ids = ids

    async def _send(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
        *,
        headers: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> T:
        """Make one call; with `missing_ok` a 404 is a success without result."""
        __tracebackhide__ = True
        request = build_request(op, self._ids, params, extra, headers, query)
        client = self._client
        try:
            raw = await client._call(request)
        except NotFoundError:
            if missing_ok:
                return cast("T", None)
            raise
        if op.result is None or raw.status == 404:
            # The loop lets a 404 pass for one case: a DELETE that had been done by an attempt of unknown outcome.
            return cast("T", None)
        found = decode_result(op, raw, keep_unknown=client._options.keep_unknown, request=request, left=raw.time_left)
        if found.misfits:
            log.misfits(found.misfits)
        return cast("T", found.value)

    async def _list(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None,
        extra: Mapping[str, Any] | None,
        limit: int | None,
        page_size: int | None,
        *,
        headers: Mapping[str, Any] | None = None,
    ) -> list[T]:
        """Fetch all items, or up to `limit`; the deadline is that of the whole list."""
        __tracebackhide__ = True
        limit = paging.check_limit(limit)
        size = paging.page_size(op, page_size, limit, extra, everything=True)
        request = self._first(op, params, extra, headers, size)
        until = self._client._until()
        found: list[T] = []
        async for page in self._walk(op, request, until, limit):
            found += page.items
        return found

    def _stream(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None,
        extra: Mapping[str, Any] | None,
        limit: int | None,
        page_size: int | None,
        prefetch: int,
        *,
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[T]:
        """Iterate over the items; a page is fetched when its first item is asked for.

        Args:
            prefetch: up to so many of the pages that follow are fetched while the caller works on one.
        """
        __tracebackhide__ = True
        prefetch = checks.count(prefetch, "prefetch", 0)
        pages = self._pages(op, params, extra, limit, page_size, headers=headers)
        if prefetch:
            from .._core.runtime.merge import async_merge

            pages = async_merge((pages,), lambda _: 1, 1, prefetch)
        return self._items(pages)

    async def _items(self, pages: AsyncGenerator[AsyncPage[T]]) -> AsyncIterator[T]:
        try:
            async for page in pages:
                for item in page.items:
                    yield item
        finally:
            await pages.aclose()

    def _pages(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None,
        extra: Mapping[str, Any] | None,
        limit: int | None,
        page_size: int | None,
        *,
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncGenerator[AsyncPage[T]]:
        """Iterate over the pages; each step is one request."""
        __tracebackhide__ = True
        limit = paging.check_limit(limit)
        request = self._first(op, params, extra, headers, paging.page_size(op, page_size, limit, extra))
        return self._walk(op, request, ambient_deadline(), limit)

    async def _walk(
        self, op: Operation[T], request: Request, until: float | None, limit: int | None
    ) -> AsyncGenerator[AsyncPage[T]]:
        """The pages from a request on, at most `limit` items."""
        __tracebackhide__ = True
        client = self._client
        left = limit
        page: AsyncPage[T] | None = AsyncPage(client, op, request, await client._call(request, until))
        while page is not None:
            if left is not None:
                page._cut(left)
                left -= len(page.items)
            yield page
            page = None if left == 0 else await page._next(until)

    async def _page(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None,
        extra: Mapping[str, Any] | None,
        page_size: int | None,
        page_number: int | None,
        page_token: str | None,
        target_url: str | None,
        *,
        headers: Mapping[str, Any] | None = None,
    ) -> AsyncPage[T]:
        """Fetch one page: the first, the one with a number and token, or the one at an address."""
        __tracebackhide__ = True
        if target_url is None:
            size = paging.page_size(op, page_size, None, extra)
            request = self._first(op, params, extra, headers, size, page_number, page_token)
        else:
            own = {
                "extra_params": extra or None,
                "page_size": page_size,
                "page_number": page_number,
                "page_token": page_token,
            }
            paging.check_target_url_alone(own, op, params)
            request = paging.target_url_request(request_without_path(op, headers), target_url, self._client._hosts)
        return AsyncPage(self._client, op, request, await self._client._call(request))

    def _first(
        self,
        op: Operation[T],
        params: Mapping[str, Any] | None,
        extra: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        size: int | None,
        number: int | None = None,
        token: str | None = None,
    ) -> Request:
        __tracebackhide__ = True
        arguments = paging.first_params(op, params, size=size, number=number, token=token)
        return build_request(op, self._ids, arguments, extra, headers)

    if not TYPE_CHECKING:  # a checker knows the names

        def __getattr__(self, name: str) -> object:
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                from .._core.call.instead import familiar, instead_of

                if self._client._familiar and (found := familiar(self, name)) is not None:
                    return found
                text += instead_of(name, type(self))
            raise AttributeError(text, name=name, obj=self)

    def __repr__(self) -> str:
        from .._core.call.path import shown_path

        return f"<{type(self).__name__} {shown_path(self._path, self._ids)}".rstrip() + ">"
