"""A page of a list, as `page()` returns it and `pages()` yields it.

Enters: a reply and the request that it answers. Leaves: items, and the next page on request. Made by `AsyncResource`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .._core.call import paging
from .._core.call.api_errors import add_reply, body_error
from .._core.call.hosts import request_url
from .._core.call.response import decode_page, parse_json, plain_page
from .._core.redaction.secret import safe_repr
from .._core.runtime import log
from ..errors import APIResponseError

if TYPE_CHECKING:
    from .._core.call.operation import Operation
    from .._core.call.request import Request
    from .._core.http.body import RawResponse
    from .._core.model.lenient import Problem
    from .calling import AsyncCaller

T = TypeVar("T")


@safe_repr
class AsyncPage(Generic[T]):
    """One page of a list. Iterating it gives its items and makes no request.

    Attributes:
        items: the items of the page.
    """

    __module__ = "trunkline"
    __slots__ = (
        *("_came", "_client", "_envelope", "_following", "_mark", "_op", "_place", "_places", "_raw", "_request"),
        *("_problems", "items"),
    )

    def __init__(
        self,
        client: AsyncCaller,
        op: Operation[Any],
        request: Request,
        raw: RawResponse,
        before: AsyncPage[T] | None = None,
    ) -> None:
        if client._options.plain:
            items, envelope, problems, misfits = plain_page(op, raw, request, client._options.plain)
        else:
            items, envelope, problems, misfits = decode_page(
                op, raw, keep_unknown=client._options.keep_unknown, request=request, left=raw.time_left
            )
        if misfits:
            log.misfits(misfits)
        self.items: list[T] = items
        self._problems = problems
        self._came = len(items)
        self._mark = ""
        self._client = client
        self._op = op
        self._request = request
        self._raw = raw
        # The pages of one walk share it: where each of them was.
        self._places: dict[str, int] = {} if before is None else before._places
        self._place: int = 0 if before is None else before._place + 1
        self._places[request.target] = self._place
        try:
            self._following = paging.next_request(op, request, envelope, len(items), client._hosts)
        except APIResponseError as exc:
            raise add_reply(exc, raw, request) from None
        self._envelope = envelope

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be decoded, each with its path and raw value, and what is always sent and was not."""
        from .._core.model.absent import absent

        return (*self._problems, *absent(self.items, self._op.listing.key if self._op.listing else ""))

    @property
    def raw(self) -> Any:
        """The page as plain JSON values, parsed from its body at each access: fields that the facts do not know too."""
        return parse_json(self._raw.body)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the reply, by name in any case."""
        return self._raw.headers

    @property
    def next_page_url(self) -> str | None:
        """The address of the next page, below `base_url`; None on the last page."""
        return None if self._following is None else request_url(self._following, self._client._hosts) + self._mark

    @property
    def previous_page_url(self) -> str | None:
        """The address of the previous page where the API links it.

        Raises:
            APIResponseError: the link leads to another host.
        """
        before = paging.previous_request(self._op, self._request, self._envelope, self._client._hosts)
        return None if before is None else request_url(before, self._client._hosts)

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
        if self._places.get(request.target, self._place + 1) <= self._place:
            text = "the next page is one that was read already: the links run in a circle"
            raise body_error(text, self._raw, request)
        return AsyncPage(self._client, self._op, request, await self._client._call(request, until), self)

    def _cut(self, most: int) -> None:
        """Drops what is beyond the caller's limit."""
        del self.items[most:]

    def _keep(self, keep: Callable[[T], bool]) -> None:
        """Drops what is outside the caller's range, of models."""
        if self._client._options.plain:
            return
        self.items = [item for item in self.items if keep(item)]

    def _go_on(self, kept: Sequence[str], name: str, states: Sequence[str]) -> None:
        """Lets the first page of the next state follow the last page of one."""
        self._mark = paging.EVERY_STATE
        if self._following is None:
            self._following = paging.next_state_request(self._request, kept, name, states)

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
        from .._core.model.shown import summary

        return f"<{type(self).__name__} of {summary(self.items)}, {self._follows()}>"

    def _repr_html_(self) -> str:
        from .._core.model.shown import page_html

        return page_html(self.items, self._follows())

    def _follows(self) -> str:
        return "more follow" if self._following is not None else "the last page"
