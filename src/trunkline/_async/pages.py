"""A page of a list, as `page()` returns it and `pages()` yields it.

Enters: a reply and the request that it answers. Leaves: items, and the next page on request. Made by `AsyncResource`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .. import _paging, _response
from .._masked import safe_repr
from ..errors import APIResponseError

if TYPE_CHECKING:
    from .._model import Problem
    from .._operation import Operation
    from .._request import Request
    from .._transport import RawResponse
    from .client import AsyncClient

T = TypeVar("T")


@safe_repr
class AsyncPage(Generic[T]):
    """One page of a list. Iterating it gives its items and makes no request.

    Attributes:
        items: the items of the page.
        problems: what of the page could not be decoded, each with its path and raw value.
    """

    __slots__ = ("_came", "_client", "_envelope", "_following", "_op", "_raw", "_request", "_seen", "items", "problems")

    def __init__(
        self,
        client: AsyncClient,
        op: Operation[Any],
        request: Request,
        raw: RawResponse,
        seen: frozenset[str] = frozenset(),
    ) -> None:
        items, envelope, problems = _response.page(
            op, raw, keep_unknown=client._options.keep_unknown, request=request, left=raw.time_left
        )
        self.items: list[T] = items
        self.problems: tuple[Problem, ...] = problems
        self._came = len(items)
        self._client = client
        self._op = op
        self._request = request
        self._raw = raw
        self._seen = seen
        try:
            self._following = _paging.following(op, request, envelope, len(items), client._hosts)
        except APIResponseError as exc:
            raise _response.complete(exc, raw, request) from None
        self._envelope = envelope

    @property
    def raw(self) -> Any:
        """The page as plain JSON values, parsed from its body at each access: fields that the facts do not know too."""
        return _response.parse(self._raw.body)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the reply, by name in any case."""
        return self._raw.headers

    @property
    def next_page_url(self) -> str | None:
        """The address of the next page, below `base_url`; None on the last page."""
        return None if self._following is None else _paging.address(self._following, self._client._hosts)

    @property
    def previous_page_url(self) -> str | None:
        """The address of the previous page where the API links it.

        Raises:
            APIResponseError: the link leads to another host.
        """
        before = _paging.preceding(self._op, self._request, self._envelope, self._client._hosts)
        return None if before is None else _paging.address(before, self._client._hosts)

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None after the last one.

        Raises:
            TrunklineError: as any call; APIResponseError also if the links of the API run in a circle.
        """
        return await self._next(None)

    async def _next(self, until: float | None) -> AsyncPage[T] | None:
        request = self._following
        if request is None:
            return None
        seen = self._seen | {_paging.place(self._request)}
        try:
            _paging.check_new(request, seen)
        except APIResponseError as exc:
            raise _response.complete(exc, self._raw, request) from None
        raw = await self._client._call(request, until)
        return AsyncPage(self._client, self._op, request, raw, seen)

    def _cut(self, most: int) -> None:
        """Drops what is beyond the caller's limit."""
        del self.items[most:]

    def _keep(self, keep: Callable[[T], bool]) -> None:
        """Drops what is outside the caller's range."""
        self.items = [item for item in self.items if keep(item)]

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]

    def __repr__(self) -> str:
        more = "more follow" if self._following is not None else "the last page"
        return f"<{type(self).__name__} of {len(self.items)} items, {more}>"
