"""Asks the API for what a job wants. Called by `sync`.

A job enters; rows as wire JSON and the address of the next page leave, or an `Answer` that says what the plan is to
make of an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from ..errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TrunklineError,
)
from ..reading.kinds import KINDS
from .plan import Job

if TYPE_CHECKING:
    from .._async.client import AsyncClient

TOO_OLD = 20004
PASSING = (RateLimitError, ServerError, APIConnectionError)  # what may work a little later
ACCOUNTS_OF_THEIR_OWN = ("alert",)  # lists without an account in their path: of the credentials' own account alone

Meaning = Literal["absent", "too old", "refused", "again", "restart", "pass over", "account", "list", "credentials"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A page, or a row.

    Attributes:
        rows: the wire JSON of each.
        link: the address of the next page.
        date: of the reply, as it says; None where that is not known.
    """

    rows: Sequence[Mapping[str, Any]]
    link: str | None = None
    date: str | None = None


class Source:
    """The lists of the accounts that a client's credentials reach.

    Args:
        client: its retries should be none: the plan decides on them.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._of: dict[str, AsyncClient] = {}

    def _list(self, account: str, kind: str) -> Any:
        client = self._of.get(account)
        if client is None:
            own = account == self._client.account_sid
            client = self._of[account] = self._client if own else self._client.on_behalf_of(account)
        if kind == "message":
            return client.messages
        if kind == "call":
            return client.calls
        if kind == "conference":
            return client.conferences
        return client.recordings if kind == "recording" else client.monitor.alerts

    async def accounts(self) -> dict[str, str | None]:
        """The account and its subaccounts, SID → name; closed ones too: their history can still be read."""
        found = self._client.api.v2010.accounts.stream(page_size=1000)
        return {str(each.sid): each.friendly_name async for each in found}

    async def probe(self, kind: str) -> str | None:
        """The `Date` of a reply about the client's own account.

        Raises:
            TrunklineError: there is none.
        """
        page = await self._list(str(self._client.account_sid), kind).page(page_size=1)
        date: str | None = page.headers.get("date")
        return date

    async def page(self, job: Job) -> Answer:
        """The next page of a job's pass.

        Raises:
            TrunklineError: for `meaning`.
            ValueError: the address of the page is of another server.
        """
        assert job.going is not None
        lists, kind, link = self._list(job.account, job.kind), KINDS[job.kind], job.going.link
        if job.before is None and kind.undated:
            page = await (lists.page(page_size=kind.size) if link is None else lists.page(target_url=link))
        else:
            start, end = _datetime(job.since), _datetime(job.before)
            size = kind.size if link is None else None
            async with aclosing(lists.pages_in_range(start, end, page_size=size, target_url=link)) as pages:
                page = await anext(pages)
        return Answer(_rows(page.raw), page.next_page_url, page.headers.get("date"))

    async def row(self, job: Job) -> Answer:
        """The row of a job.

        Raises:
            TrunklineError: for `meaning`.
        """
        row = await self._list(job.account, job.kind)(job.key.name).fetch()
        return Answer([row.to_dict()])


def _datetime(at: float | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at, UTC)


def _rows(page: Any) -> Sequence[Mapping[str, Any]]:
    """The items of a page: the one list of its envelope."""
    if isinstance(page, dict):
        for value in page.values():
            if isinstance(value, list):
                return value
    raise APIResponseError("the page has no list of rows")


def meaning(error: TrunklineError | ValueError, job: Job) -> Meaning:
    """What an error says of a job.

    Returns:
        "absent": there is no such row; "too old": the API does not tell of that day; "refused": fewer requests, please;
        "again": the same may work later; "restart": the next page cannot be had, its pass begins anew;
        "pass over": the row cannot be asked for, whether it is there or not;
        "list", "account", "credentials": what is not allowed, and will not be.
    """
    link = job.going is not None and job.going.link is not None
    if isinstance(error, ValueError):
        return "restart" if link else "list"
    if not isinstance(error, APIStatusError):
        return "again"
    if isinstance(error, RateLimitError):
        return "refused"
    if isinstance(error, ServerError) or error.status in (408, 409, 425):
        return "again"
    if isinstance(error, AuthenticationError):
        return "credentials"
    if error.code == TOO_OLD and job.key.days:
        return "too old"
    if isinstance(error, PermissionDeniedError):
        return "list"
    if link:
        return "restart"
    if isinstance(error, NotFoundError):
        return "absent" if job.going is None else "account"
    return "list" if job.going is not None else "pass over"
