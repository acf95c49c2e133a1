"""Asks the API for what a job wants. Called by `sync`.

A job enters; rows as wire JSON and the address of the next page leave, or an `Answer` that says what the plan is to
make of an error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace

from .._core.redaction.secret import safe_repr
from ..errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TrunklineError,
)
from ..reading.kinds import DAY, KINDS
from .jobs import Job

if TYPE_CHECKING:
    from .._async.client import AsyncClient

TOO_OLD = 20004
PASSING = (RateLimitError, ServerError, APIConnectionError)  # what may work a little later
ACCOUNTS_OF_THEIR_OWN = ("alert",)  # lists without an account in their path: of the credentials' own account alone

Meaning = Literal["absent", "too old", "refused", "again", "restart", "pass over", "account", "list", "credentials"]


@safe_repr
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
        clients: such with credentials of their own, by the SIDs of their accounts.
    """

    def __init__(self, client: AsyncClient, clients: Mapping[str, AsyncClient] | None = None) -> None:
        self._client = client
        self._plain = _plain(client)
        self._of = {account: _plain(each) for account, each in (clients or {}).items()}

    def _list(self, account: str, kind: str, parent: str = "") -> Any:
        client = self._of.get(account)
        if client is None:
            own = account == self._client.account_sid
            client = self._of[account] = self._plain if own else self._plain.on_behalf_of(account)
        return _LISTS[kind](client, parent)

    async def accounts(self) -> dict[str, str | None]:
        """The account and its subaccounts, SID → name; closed ones too: their history can still be read."""
        found = self._client.api.v2010.accounts.stream(page_size=1000)
        return {str(each.sid): each.friendly_name async for each in found}

    async def probe(self, kind: str) -> str | None:
        """The `Date` of a reply about the client's own account.

        Raises:
            TrunklineError: there is none.
        """
        own = str(self._client.account_sid)
        page = await self._list(own, KINDS[kind].parent or kind).page(page_size=1)
        date: str | None = page.headers.get("date")
        return date

    async def page(self, job: Job) -> Answer:
        """The next page of a job's pass.

        Raises:
            TrunklineError: for `meaning`.
            ValueError: the address of the page is of another server.
        """
        assert job.going is not None
        kind, link = KINDS[job.kind], job.going.link
        lists = self._list(job.account, job.kind, str(job.key.name) if kind.parent else "")
        if link is not None and not _in_range(job):
            page = await lists.page(target_url=link)
        elif not _in_range(job):
            days = {"start_date": _date(job.since), "end_date": _date(job.before, -1)} if job.key.days else {}
            page = await lists.page(page_size=kind.size, **days)
        else:
            start, end = _datetime(job.since), _datetime(job.before)
            size = kind.size if link is None else None
            async with aclosing(lists.pages_in_range(start, end, page_size=size, target_url=link)) as pages:
                page = await anext(pages)
        return Answer(page.items, page.next_page_url, page.headers.get("date"))

    async def row(self, job: Job) -> Answer:
        """The row of a job.

        Raises:
            TrunklineError: for `meaning`.
        """
        row = await self._list(job.account, job.kind)(job.key.name).fetch()
        return Answer([row.to_dict()])


def _plain(client: AsyncClient) -> AsyncClient:
    """A client whose pages hold JSON values instead of models: it shares the connections."""
    derived = client.with_options()
    derived._options = replace(derived._options, plain=True)
    return derived


_LISTS: Mapping[str, Callable[[AsyncClient, str], Any]] = {
    "message": lambda client, _: client.messages,
    "call": lambda client, _: client.calls,
    "conference": lambda client, _: client.conferences,
    "recording": lambda client, _: client.recordings,
    "alert": lambda client, _: client.monitor.alerts,
    "number": lambda client, _: client.incoming_phone_numbers,
    "usage": lambda client, _: client.usage.records.daily,
    "transcription": lambda client, _: client.transcriptions,
    "participant": lambda client, parent: client.conferences(parent).participants,
    "media": lambda client, parent: client.messages(parent).media,
}


def _in_range(job: Job) -> bool:
    """Whether the pages of a job are asked for by instants: not those of whole lists, and usage goes by days."""
    kind = KINDS[job.kind]
    return kind.days and not kind.settles and (job.before is not None or not kind.undated)


def _date(at: float | None, days: int = 0) -> date:
    assert at is not None
    return datetime.fromtimestamp(at + days * DAY, UTC).date()


def _datetime(at: float | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at, UTC)


def meaning(error: TrunklineError | ValueError, job: Job) -> Meaning:
    """What an error says of a job.

    Returns:
        "absent": there is no such row, or no list of a parent; "too old": the API does not tell of that day;
        "refused": fewer requests, please;
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
    if job.key.what == "list":
        return "absent"
    if isinstance(error, NotFoundError):
        return "absent" if job.going is None else "account"
    return "list" if job.going is not None else "pass over"
