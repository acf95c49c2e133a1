"""A source for dlt: lists of Twilio into whatever dlt loads into, with a state for each account.

    from trunkline.export.dlt import source

    pipeline.run(source(["messages", "calls"], accounts="all"))

Names of lists enter, a source leaves, which yields record batches. Called by users. dlt comes with `trunkline[dlt]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from .._core.call.ranges import instant_of
from .._core.checks import count
from .._core.redaction.secret import safe_repr
from .._core.runtime.merge import merge
from .._sync.client import Client
from ..errors import MissingExtraError
from ..reading.windows import day_of
from .flat import flat_batch, flat_schema, json_columns
from .resources import Resource, resource
from .runs import UNDATED_DAYS, Run, grouped
from .serial import RETRIES, Clients, RefusedError, read
from .source import TOO_OLD
from .tables import READ_AT
from .units import Unit, is_final, stays_open

HISTORY = 395  # days; the API's lists of messages and calls have some 400
AHEAD = 50_000  # rows that are held at most, about, while dlt works
REFUSED = "trunkline_refused"


def source(
    resources: str | Sequence[str],
    *,
    client: Client | None = None,
    clients: Mapping[str, Client] | None = None,
    accounts: Sequence[str] | Literal["all"] | None = None,
    since: date | datetime | None = None,
    concurrency: int = 8,
    days_per_request: int = 7,
) -> Any:
    """A dlt source: a table a list, whose rows are merged by their SIDs.

        pipeline.run(trunkline.export.dlt.source(["messages"], accounts="all"))

    dlt keeps a state for each account, with what it has loaded: the first run reads from `since` on, each further one
    what is new and the days that are open still, until they are 4 days past and all their rows are final, 40 days at
    most. What Twilio does not show is a row of the table `trunkline_refused`, which has the last
    refusal of each list of an account; the other accounts go on, and this one
    is read from where it was the next time. Rows that are deleted at Twilio stay.

    https://dlthub.com/docs/general-usage/source

    Args:
        resources: names of lists such as `messages`, `calls`, `usage` or `incoming_phone_numbers`.
        client: what asks; None: one with the credentials of the environment.
        clients: clients with credentials of their own, by the SIDs of their accounts.
        accounts: "all" of those that the credentials reach, SIDs, or None: the client's own.
        since: the first day; an instant stands for its day in UTC. None: 395 days ago.
        concurrency: how many requests are under way at a time.
        days_per_request: how many days of a history are asked for with one filter.

    Raises:
        TypeError, ValueError: an argument is wrong.
        MissingExtraError: dlt, or pyarrow, is not installed; they come with `trunkline[dlt]`.
    """
    try:
        import dlt  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError("dlt", "dlt") from error
    names = [resources] if isinstance(resources, str) else list(resources)
    found = {each.name: each for each in map(resource, names)}
    if not found:
        raise ValueError("resources must name one list at least, such as messages")
    if client is not None and not isinstance(client, Client):
        raise TypeError(f"client must be a Client, not {type(client).__name__}")
    if isinstance(accounts, str) and accounts != "all":
        raise ValueError(f'accounts must be "all", SIDs in a list, or None, not {accounts!r}')
    asked = _Asked(
        client,
        clients,
        accounts,
        _first(since),
        count(concurrency, "concurrency", 1),
        count(days_per_request, "days_per_request", 1),
    )
    made = dlt.source(_resources, name="twilio", max_table_nesting=0)
    return made([_table(dlt, each, asked) for each in found.values()])


def _resources(found: Sequence[Any]) -> Sequence[Any]:
    return found


@safe_repr
@dataclass(frozen=True, slots=True)
class _Asked:
    client: Client | None
    clients: Mapping[str, Client] | None
    accounts: Sequence[str] | Literal["all"] | None
    first: int | None
    concurrency: int
    days: int


def _first(since: date | datetime | None) -> int | None:
    if since is None:
        return None
    if isinstance(since, datetime):
        if since.utcoffset() is None:
            raise ValueError(f"since must be a day, or a datetime with a time zone; it is {since!r}")
        return day_of(since.timestamp())
    if not isinstance(since, date):
        raise TypeError(f"since must be a date or a datetime with a time zone, not {type(since).__name__}")
    return (since - date(1970, 1, 1)).days


def _table(dlt: Any, wanted: Resource, asked: _Asked) -> Any:
    columns: dict[str, Any] = {name: {"data_type": "json"} for name in json_columns(wanted)}
    columns[READ_AT] = {"dedup_sort": "desc"}  # of two rows of a load the one that was read later stays
    hints = {"primary_key": list(wanted.identity), "write_disposition": "merge"}
    made = dlt.resource(
        _rows,
        name=wanted.name.replace(".", "_"),
        columns=columns,
        **(hints if wanted.identity else {"write_disposition": "replace"}),
    )
    return made(wanted, asked)


def _rows(wanted: Resource, asked: _Asked) -> Iterator[Any]:
    """What dlt takes of a list: record batches, and rows of the table of refusals."""
    import dlt  # pyright: ignore[reportMissingImports]

    clients = Clients(asked.client or Client(max_retries=RETRIES), asked.clients)
    now = datetime.now(UTC).timestamp()
    kept = dlt.current.resource_state().setdefault("accounts", {})
    accounts = clients.accounts(asked.accounts)
    schema = flat_schema(wanted, nested=False)
    readings = []
    for account in accounts:
        if account in clients.reachable(wanted, [account]):
            readings.append(Reading(wanted, account, kept.get(account), asked.first, now))
        else:
            why = f"Twilio shows the {wanted.name} to an account's own credentials alone"
            yield _refusal(dlt, RefusedError(account, wanted.name, why), now)
    for reading, rows, read_at, refused in _pages(clients, readings, asked):
        if refused is not None:
            reading.refuse(refused)
            yield _refusal(dlt, refused, now)
        elif rows is None:
            if (state := reading.state()) is not None:
                kept[reading.account] = state
        elif rows:
            reading.take(rows)
            yield flat_batch(wanted, rows, read_at, schema, nested=False)


def _refusal(dlt: Any, refused: RefusedError, now: float) -> Any:
    row = {
        "account_sid": refused.account,
        "resource": refused.resource,
        "status": refused.status,
        "code": refused.code,
        "message": str(refused),
        READ_AT: datetime.fromtimestamp(now, UTC),
    }
    types = {"status": {"data_type": "bigint"}, "code": {"data_type": "bigint"}}
    hints = dlt.mark.make_hints(
        table_name=REFUSED, write_disposition="merge", primary_key=["account_sid", "resource"], columns=types
    )
    return dlt.mark.with_hints([row], hints, create_table_variant=True)


class Reading:
    """A read of an account's list: which days, and what is known of them afterwards. Pure.

    Args:
        kept: the state that the read before has left; None: there was none.
        first: the first day that is wanted; None: as far as there is a history.
        now: in seconds since 1970.
    """

    def __init__(
        self, wanted: Resource, account: str, kept: Mapping[str, Any] | None, first: int | None, now: float
    ) -> None:
        self.wanted = wanted
        self.account = account
        self.now = now
        self.blocked = False
        self._changing: set[int] = set()
        today = day_of(now)
        self.first = today - HISTORY if first is None else first
        if wanted.kind.reach is not None:
            self.first = max(self.first, today - wanted.kind.reach)
        self.after = today + 1
        if kept is None:
            self.days = set(range(self.first, self.after))
            return
        # Who asks for less than before gives up nothing that is open.
        before = int(kept["first"])
        self.first = before if first is None else min(self.first, before)
        self.days = {int(day) for day in kept["open"]}
        self.days |= {*range(self.first, before), *range(int(kept["after"]), self.after)}

    def runs(self, most: int) -> Iterator[Run]:
        """What to read: runs of at most so many days."""
        name, account = self.wanted.name, self.account
        if self.wanted.whole:
            yield Run(Unit(account, name))
            return
        floor = max(min(self.days, default=self.after), day_of(self.now) - UNDATED_DAYS)
        walked = floor if self.wanted.undated and floor < self.after else 0
        for first, after in grouped(self.days, most):
            yield Run(Unit(account, name, first, after), walked)
        if walked:
            yield Run(Unit(account, name, walked, self.after, undated=True))

    def take(self, rows: Iterable[Any]) -> None:
        """Rows came: which days are still to change."""
        for row in rows:
            if not is_final(self.wanted.kind, row, self.now):
                at = instant_of(row, self.wanted.keys)
                if at is not None:
                    self._changing.add(day_of(at.timestamp()))

    def refuse(self, refused: RefusedError) -> None:
        """Twilio does not show something; days that are too old never come, all else may the next time."""
        self.blocked = self.blocked or refused.code != TOO_OLD

    def state(self) -> dict[str, Any] | None:
        """What is kept when all is read; None: what was before stays."""
        if self.blocked or self.wanted.whole:
            return None
        opened = [
            day
            for day in sorted(self.days)
            if stays_open(
                self.wanted,
                Unit(self.account, self.wanted.name, day, day + 1),
                self.now,
                day not in self._changing,
                False,
            )
        ]
        return {"first": self.first, "after": self.after, "open": opened}


_Taken = tuple[Reading, list[Any] | None, float, RefusedError | None]


def _pages(clients: Clients, readings: Sequence[Reading], asked: _Asked) -> Iterator[_Taken]:
    """The pages of all readings, of several at a time, in their order; after the last of each comes None."""

    def pages(reading: Reading, run: Run) -> Iterator[_Taken]:
        try:
            for rows, read_at in read(clients, run):
                yield reading, rows, read_at, None
        except RefusedError as error:
            yield reading, [], 0.0, error

    def sources() -> Iterator[Iterator[_Taken]]:
        for reading in readings:
            for run in reading.runs(asked.days):
                # An account that refuses is not asked for more than is under way.
                yield iter(()) if reading.blocked else pages(reading, run)
            yield iter([(reading, None, 0.0, None)])

    yield from merge(sources(), _weight, asked.concurrency, AHEAD)


def _weight(taken: _Taken) -> int:
    return max(1, len(taken[1] or ()))
