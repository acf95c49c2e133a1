"""Asks the API for pages of lists. Called by `run`, which decides what becomes of errors by `meaning`.

A list and a span of time enter; models and the address of the next page leave.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from inspect import iscoroutinefunction
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace

from .._core.call.deadline import Clock
from .._core.redaction.secret import safe_repr
from ..errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from ..reading.clock import ApiClock
from .resources import Resource, Span, filters, in_range, list_of, parents_path

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .._sync.client import Client

PASSING = (RateLimitError, ServerError, APIConnectionError)
"""What may work a little later."""
TOO_OLD = 20004

Meaning = Literal["none", "too old", "again", "restart", "account", "list"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Answer:
    """A page.

    Attributes:
        rows: models, or the wire JSON of each where plain pages are asked for.
        link: the address of the next page; None after the last.
        date: of the reply, as it says.
    """

    rows: Sequence[Any]
    link: str | None
    date: str | None


class Source:
    """The lists of the accounts that a client's credentials reach.

    Args:
        client: sync or async; the calls of a sync one are made on threads.
        clients: such with credentials of their own, by the SIDs of their accounts.
    """

    def __init__(
        self, client: AsyncClient | Client, clients: Mapping[str, AsyncClient] | Mapping[str, Client] | None = None
    ) -> None:
        self._of: dict[str, Any] = {sid: _ready(each) for sid, each in (clients or {}).items()}
        self._client: Any = _ready(client)
        self._plain: dict[tuple[str, tuple[str, ...]], Any] = {}
        self.own = client.account_sid
        self.reached: frozenset[str] = frozenset([*self._of, *([self.own] if self.own else [])])

    def _at(self, account: str, names: tuple[str, ...] = ()) -> Any:
        client = self._of.get(account)
        if client is None:
            own = account == self.own
            client = self._of[account] = self._client if own else self._client.on_behalf_of(account)
        if not names:
            return client
        found = self._plain.get((account, names))
        if found is None:
            found = self._plain[account, names] = client.with_options()
            found._options = replace(found._options, plain=names)
        return found

    def client_of(self, account: str) -> Any:
        """The client of an account, sync or async."""
        return self._at(account)

    async def accounts(self) -> tuple[list[str], str | None]:
        """The account and its subaccounts, closed ones too: their history can still be read. With the reply's date.

        Raises:
            TrunklineError: as any call.
        """
        found: list[Any] = []
        link: str | None = None
        while True:
            lists = self._client.api.v2010.accounts
            arguments: dict[str, Any] = {"page_size": 1000} if link is None else {"target_url": link}
            page = await _waited(lists.page, arguments)
            found += page.items
            link = page.next_page_url
            if link is None:
                return [str(each.sid) for each in found], page.headers.get("date")

    async def page(
        self,
        account: str,
        resource: Resource,
        span: Span | None,
        *,
        parent: str = "",
        size: int | None = None,
        link: str | None = None,
        plain: bool = False,
    ) -> Answer:
        """The page of a list at an address, or its first.

        Raises:
            TrunklineError: for `meaning`.
            ValueError: the address of the page is of another server.
        """
        rows = list_of(self._at(account, _names(resource) if plain else ()), resource, parent)
        most = min(size or resource.kind.size, resource.kind.size)
        page: Any
        if span is not None and in_range(resource):
            page = await _first(rows, span, None if link else most, link)
        elif link is not None:
            page = await _waited(rows.page, {"target_url": link})
        else:
            page = await _waited(rows.page, {"page_size": most, **filters(resource, span)})
        return Answer(page.items, page.next_page_url, page.headers.get("date"))

    async def parents(self, account: str, resource: Resource, *, link: str | None = None) -> Answer:
        """A page of the list whose rows have such lists, where that is not one that is exported by days."""
        rows = attrgetter(parents_path(resource))(self._at(account))
        page = await _waited(rows.page, {"target_url": link} if link else {"page_size": 1000})
        return Answer(page.items, page.next_page_url, page.headers.get("date"))


def _names(resource: Resource) -> tuple[str, ...]:
    """What tells whether a row lacks the date that filters go by, and how old it is; the whole row comes if it does."""
    return (resource.undated, resource.kind.created, *resource.identity)


def _ready(client: Any) -> Any:
    """A client without retries of its own, whose models keep what is not known."""
    return client.with_options(max_retries=0, keep_unknown=True, deadline=None)


async def _waited(call: Callable[..., Any], arguments: Mapping[str, Any]) -> Any:
    """What a method returns, of an async client or of a sync one."""
    if iscoroutinefunction(call):
        return await call(**arguments)
    return await asyncio.to_thread(call, **arguments)


async def _first(rows: Any, span: Span, size: int | None, link: str | None) -> Any:
    pages = rows.pages_in_range(span.start, span.end, page_size=size, target_url=link)
    if hasattr(pages, "__anext__"):
        async with aclosing(pages) as each:
            return await anext(each)
    return await asyncio.to_thread(next, pages, None)


def meaning(error: Exception, resource: Resource, *, parent: bool, link: bool, span: bool) -> Meaning:
    """What an error says of a read.

    Returns:
        "none": there are no rows; "too old": the API does not tell of these days; "again": the same may work later;
        "restart": the next page cannot be had, the unit begins anew; "list", "account": what is not allowed, and will
        not be.
    """
    if isinstance(error, ValueError):
        return "restart" if link else "list"
    if not isinstance(error, APIStatusError) or isinstance(error, PASSING) or error.status in (408, 409, 425):
        return "again"
    if isinstance(error, AuthenticationError):
        return "account"
    if error.code == TOO_OLD and span:
        return "too old"
    if isinstance(error, PermissionDeniedError):
        return "list"
    if link:
        return "restart"
    if isinstance(error, NotFoundError):
        return "none" if parent or resource.kind.settles else "account"
    return "list"


def api_clock() -> ApiClock:
    """The API's time, until the first reply the machine's."""
    return ApiClock(Clock.monotonic, time.time)
