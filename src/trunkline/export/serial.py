"""Reads runs of days page by page on the thread of the caller, for engines that have workers of their own.

A client and a run enter; models leave, a page at a time, with when they were asked for. Called by `spark` and `dlt`.
The client's own retries meet what passes; what Twilio refuses is a `RefusedError`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Literal

from .._core.model.model import Model
from .._sync.client import Client
from ..errors import (
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    TrunklineError,
)
from ..reading.kinds import DAY
from ..reading.passes import OUT_OF_ORDER, far_enough
from .resources import RESOURCES, Resource, pages, parents_path, resource
from .runs import Run
from .source import TOO_OLD
from .taking import Taking
from .units import Unit

SMALLEST = 25  # rows of the smallest page
RETRIES = 5  # where nobody says else: many workers ask at a time, and Twilio refuses some
Page = tuple[list[Model], float]


class RefusedError(TrunklineError):
    """Twilio does not show a list of an account; the text says which, and why. What else is read may go on.

    Attributes:
        account: its SID.
        resource: the name of the list.
        status, code: of the reply; None where there is none.
    """

    def __init__(self, account: str, resource: str, why: str, status: int | None = None, code: int | None = None):
        super().__init__(why)
        self.account = account
        self.resource = resource
        self.status = status
        self.code = code

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.account, self.resource, str(self), self.status, self.code)


class Clients:
    """What the accounts are asked with.

    Args:
        client: of the accounts that have none of their own.
        clients: those with credentials of their own, by the SIDs of their accounts.

    Attributes:
        reached: the accounts whose own credentials there are.
    """

    def __init__(self, client: Client, clients: Mapping[str, Client] | None = None) -> None:
        self._client = client.with_options(keep_unknown=True)
        self._of = {sid: each.with_options(keep_unknown=True) for sid, each in (clients or {}).items()}
        own = client.account_sid
        self.own = own
        self.reached: frozenset[str] = frozenset({*self._of} | ({own} if own else set()))

    def at(self, account: str) -> Client:
        """The client of an account."""
        found = self._of.get(account)
        if found is None:
            found = self._client if account == self.own else self._client.on_behalf_of(account)
            self._of[account] = found
        return found

    def accounts(self, wanted: Sequence[str] | Literal["all"] | None) -> list[str]:
        """The SIDs of the accounts to read, the client's own one first; of "all" also the closed ones, for their
        history can still be read. Keys that may not list accounts have those whose credentials there are.

        Raises:
            TrunklineError: as any call.
            ValueError: the client has no account.
        """
        if wanted == "all":
            try:
                found = [str(each.sid) for each in self._client.api.v2010.accounts.stream(page_size=1000)]
            except (AuthenticationError, PermissionDeniedError):
                if len(self.reached) < 2:
                    raise
                found = []
            return list(dict.fromkeys([*([self.own] if self.own else []), *found, *sorted(self.reached)]))
        if wanted is not None:
            return list(dict.fromkeys(wanted))
        if self.own is None:
            raise ValueError("the client has no account: give it the SID of one, or name the accounts")
        return [self.own]

    def reachable(self, resource: Resource, accounts: Sequence[str]) -> list[str]:
        """Those of some accounts whose list can be read at all: one without an account in its path is shown to an
        account's own credentials alone."""
        return [each for each in accounts if not resource.own or each in self.reached]


def read(clients: Clients, run: Run) -> Iterator[Page]:
    """The pages of a run: each row once, none that is outside; a page may be empty.

    Raises:
        RefusedError: Twilio does not show the list.
        TrunklineError: as any call.
    """
    unit = run.unit
    wanted = resource(unit.resource)
    at = clients.at(unit.account)
    try:
        yield from _walk(at, wanted, unit) if unit.undated else _unit(at, wanted, run)
    except NotFoundError as error:
        if wanted.kind.settles:  # usage: there is none
            return
        raise _refused(unit, error) from error
    except (AuthenticationError, PermissionDeniedError) as error:
        raise _refused(unit, error) from error
    except APIStatusError as error:
        if error.code != TOO_OLD or unit.whole:
            raise
        raise _refused(
            unit, error, ": its list has no days so old; trunkline export --via bulkexport brings them"
        ) from error


def _refused(unit: Unit, error: APIStatusError, hint: str = "") -> RefusedError:
    code = f" (code {error.code})" if error.code else ""
    why = f"Twilio does not show the {unit.resource} of {unit.account}{code}{hint}: {error}"
    return RefusedError(unit.account, unit.resource, why, error.status, error.code)


def _unit(client: Client, resource: Resource, run: Run) -> Iterator[Page]:
    taking = Taking(resource, run.unit, _now())
    span = None if resource.parent and not resource.by else run.unit.span
    for parent in _parents(client, resource, run.unit) if resource.parent else [""]:
        try:
            for page, asked in _pages(client, resource, span, parent):
                yield [row for row in taking.take(page.items) if not _elsewhere(resource, run, row)], asked
        except NotFoundError:
            if not parent:
                raise


def _elsewhere(resource: Resource, run: Run, row: Any) -> bool:
    """Whether another run brings a row: that of the rows without the date."""
    if not run.walked or not resource.undated or getattr(row, resource.undated) is not None:
        return False
    created = _created(resource, row)
    return created is not None and created >= run.walked * DAY


def _parents(client: Client, resource: Resource, unit: Unit) -> list[str]:
    above = RESOURCES.get(resource.parent)
    if above is None:
        rows: Any = attrgetter(parents_path(resource))(client)
        return [str(row.sid) for row in rows.stream(page_size=1000)]
    taking = Taking(above, Unit(unit.account, above.name, unit.first, unit.after), _now())
    return [str(row.sid) for page, _ in _pages(client, above, unit.span, "") for row in taking.take(page.items)]


def _pages(client: Client, resource: Resource, span: Any, parent: str) -> Iterator[tuple[Any, float]]:
    """The pages of a list; where the first is more than the API can make, smaller ones."""
    size, begun = resource.kind.size, False
    while True:
        asked = _now()
        try:
            for page in pages(client, resource, span, parent, size):
                begun = True
                yield page, asked
                asked = _now()
            return
        except ServerError:
            if begun or size <= SMALLEST:
                raise
            size //= 2


def _walk(client: Client, resource: Resource, unit: Unit) -> Iterator[Page]:
    """The rows without the date, from the list without filter, the newest first."""
    taking = Taking(resource, unit, _now())
    floor = unit.first * DAY - OUT_OF_ORDER
    for page, asked in _pages(client, resource, None, ""):
        found = []
        for row in taking.take(page.items):
            created = _created(resource, row)
            inside = created is not None and unit.first * DAY <= created < unit.after * DAY
            if inside and getattr(row, resource.undated) is None:
                found.append(row)
        yield found, asked
        if far_enough(floor, (_latest(resource, row) for row in page.items)):
            return


def _created(resource: Resource, row: Any) -> float | None:
    instant: datetime | None = getattr(row, resource.kind.created)
    return None if instant is None else instant.timestamp()


def _latest(resource: Resource, row: Any) -> float | None:
    sent: datetime | None = getattr(row, resource.undated)
    created = _created(resource, row)
    return created if sent is None else max(created or 0.0, sent.timestamp())


def _now() -> float:
    return datetime.now(UTC).timestamp()
