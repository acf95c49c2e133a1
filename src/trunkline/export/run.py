"""`trunkline.export.run`: reads lists of accounts into files or tables. Options enter, what came of it leaves.

Called by users and by the commands.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import inf
from typing import Any, Literal, overload

from .._async.client import AsyncClient
from .._core.checks import choice, count
from .._sync.client import Client
from ..errors import AuthenticationError, PermissionDeniedError, TrunklineError
from ..reading import windows
from ..reading.clock import ApiClock
from ..reading.kinds import DAY
from .exporting import ExportError, Exporting
from .lanes import wait_of
from .planning import Wish, plan
from .progress import Progress
from .resources import RESOURCES, Resource, resource
from .sinks import opened
from .source import PASSING, Source, api_clock
from .units import PARTITIONS, Partition

Via = Literal["list", "bulkexport"]
Told = Callable[[Progress], object]


@overload
def run(
    client: AsyncClient,
    resources: str | Sequence[str],
    *,
    to: str | os.PathLike[str],
    since: date | datetime,
    until: date | datetime | None = None,
    accounts: Sequence[str] | Literal["all"] | None = None,
    clients: Mapping[str, AsyncClient] | None = None,
    concurrency: int = 16,
    via: Via = "list",
    partition: Partition = "day",
    recheck: tuple[date, date] | None = None,
    dry_run: bool = False,
    on_progress: Told | None = None,
) -> Coroutine[Any, Any, Progress]: ...
@overload
def run(
    client: Client,
    resources: str | Sequence[str],
    *,
    to: str | os.PathLike[str],
    since: date | datetime,
    until: date | datetime | None = None,
    accounts: Sequence[str] | Literal["all"] | None = None,
    clients: Mapping[str, Client] | None = None,
    concurrency: int = 16,
    via: Via = "list",
    partition: Partition = "day",
    recheck: tuple[date, date] | None = None,
    dry_run: bool = False,
    on_progress: Told | None = None,
) -> Progress: ...
def run(
    client: AsyncClient | Client,
    resources: str | Sequence[str],
    *,
    to: str | os.PathLike[str],
    since: date | datetime,
    until: date | datetime | None = None,
    accounts: Sequence[str] | Literal["all"] | None = None,
    clients: Mapping[str, AsyncClient] | Mapping[str, Client] | None = None,
    concurrency: int = 16,
    via: Via = "list",
    partition: Partition = "day",
    recheck: tuple[date, date] | None = None,
    dry_run: bool = False,
    on_progress: Told | None = None,
) -> Coroutine[Any, Any, Progress] | Progress:
    """Reads lists of accounts into files or tables; what is there already is read again only where it may change.

        await trunkline.export.run(client, ["messages", "calls"], to="lake/", since=date(2025, 1, 1), accounts="all")

    A unit is a day (or month) of a list of an account, in UTC. It takes its place whole, and is read again by each
    export until it is 4 days past and its rows are final, 40 days at most. What an account refuses is reported. With a
    `Client` it runs an event loop of its own.

    Args:
        client: async, or sync.
        resources: names of lists such as `messages`, `calls`, `usage` or `incoming_phone_numbers`.
        to: a folder for Parquet files, or `parquet:folder`, `jsonl:folder`, `csv:folder`, `duckdb:file`.
        since: the first day; an instant stands for its day in UTC.
        until: the day after the last one; None: today is the last.
        accounts: "all" of those that the credentials reach, SIDs, or None: the client's own.
        clients: clients with credentials of their own, by the SIDs of their accounts.
        concurrency: how many requests are under way at a time; each account may have so many.
        via: "list", or "bulkexport": by the files that Twilio makes of messages, calls and conferences, however old.
        partition: how long a unit is: "day" or "month". It stays as it is for a target.
        recheck: the first and the last of the days to read again although they are closed.
        dry_run: read nothing but the accounts; `requests` says how many it takes at least.
        on_progress: called now and then.

    Returns: what came of it; `complete` is False where something was refused.

    Raises:
        TypeError, ValueError: an argument is wrong.
        StateError: the target is of an export with another partition or form, or of a newer version.
        ExportError: Twilio refuses the credentials, or its accounts cannot be listed.
        OSError: the target cannot be written, or is written to by another export.
        MissingExtraError: pyarrow of `trunkline[export]`, or duckdb of `trunkline[duckdb]`, is not installed.
        RuntimeError: a `Client` in a thread where an event loop runs: use `AsyncClient`.
    """
    found, wish = _checked(client, resources, since, until, clients, partition, recheck)
    choice(via, "via", ("list", "bulkexport"))
    found = {name: _of_files(each) if via == "bulkexport" else each for name, each in found.items()}
    most = count(concurrency, "concurrency", 1)
    export = _export(Source(client, clients), found, to, wish, accounts, most, dry_run, on_progress, via)
    if isinstance(client, AsyncClient):
        return export
    if _loop_runs():
        export.close()
        raise RuntimeError("an event loop runs in this thread: use AsyncClient, and await trunkline.export.run(…)")
    return asyncio.run(export)


def _checked(
    client: object,
    resources: str | Sequence[str],
    since: date | datetime,
    until: date | datetime | None,
    clients: Mapping[str, Any] | None,
    partition: Partition,
    recheck: tuple[date, date] | None,
) -> tuple[dict[str, Resource], Wish]:
    """The lists by name, and what is wanted of them.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """
    if not isinstance(client, AsyncClient | Client):
        raise TypeError(f"client must be an AsyncClient or a Client, not {type(client).__name__}")
    names = [resources] if isinstance(resources, str) else list(resources)
    found = {each.name: each for each in map(resource, names)}
    if not found:
        raise ValueError("resources must name one list at least, such as messages")
    choice(partition, "partition", PARTITIONS)
    first = _day(since, "since")
    after = None if until is None else _day_after(until)
    if after is not None and first >= after:
        raise ValueError("since must be before until: there is nothing to read")
    again = None if recheck is None else (_day(recheck[0], "recheck"), _day(recheck[1], "recheck"))
    if again is not None and again[0] > again[1]:
        raise ValueError("recheck must be the first and the last day, in this order")
    for sid, each in (clients or {}).items():
        if each.account_sid != sid:
            raise ValueError(f"clients must have each account's own client: that of {sid!r} is of {each.account_sid!r}")
    return found, Wish(first * DAY, inf if after is None else after * DAY, partition, again)


def _of_files(resource: Resource) -> Resource:
    """The list as the files of BulkExport have it: an account's own credentials alone get them.

    Raises:
        ValueError: there are none of it.
    """
    if not resource.bulk:
        raise ValueError(
            f"via must be 'list' for {resource.name}: BulkExport has messages, calls and conferences alone"
        )
    return replace(resource, own=True, undated="")


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _export(
    source: Source,
    resources: dict[str, Resource],
    to: str | os.PathLike[str],
    wish: Wish,
    accounts: Sequence[str] | Literal["all"] | None,
    concurrency: int,
    dry_run: bool,
    on_progress: Told | None,
    via: Via,
) -> Progress:
    progress, clock = Progress(), api_clock()
    sink = opened(to, wish.partition)
    try:
        chosen = await _accounts(source, accounts, progress, clock)
        if not clock.known:
            await _set_clock(source, next(iter(resources.values())), chosen[0], progress, clock)
        wish = replace(wish, until=min(wish.until, (windows.day_of(clock.now()) + 1) * DAY))
        if wish.since >= wish.until:
            raise ValueError("since must not be in the future: there is nothing to read yet")
        planned = plan(list(resources.values()), chosen, source.reached, sink.states, wish)
        progress.accounts = len(chosen)
        progress.units = progress.units_left = len(planned.units)
        progress.refused += planned.shut
        if dry_run:
            progress.requests, progress.phase, progress.units_left = planned.requests, "planned", 0
            return progress
        exporting = Exporting(
            source,
            sink,
            planned,
            resources,
            wish.partition,
            concurrency=concurrency,
            clock=clock,
            progress=progress,
            on_progress=on_progress,
            bulk=via == "bulkexport",
        )
        await exporting.run()
        progress.phase = "done"
        return progress
    finally:
        sink.close()


async def _accounts(
    source: Source, accounts: Sequence[str] | Literal["all"] | None, progress: Progress, clock: ApiClock
) -> list[str]:
    if accounts != "all":
        if accounts is None and source.own is None:
            raise ValueError("the client has no account: give it the SID of one, or name the accounts")
        if isinstance(accounts, str):
            raise ValueError(f'accounts must be "all", SIDs in a list, or None, not {accounts!r}')
        chosen = [str(source.own)] if accounts is None else list(dict.fromkeys(accounts))
        if not chosen:
            raise ValueError("accounts must name one at least")
        return chosen
    tries = 0
    while True:
        progress.requests += 1
        begun = clock.now()
        try:
            found, date_ = await source.accounts()
            clock.observe(date_, begun)
        except (AuthenticationError, PermissionDeniedError):
            # Keys that are no main ones may not ask; whether they are right the next request tells.
            if not source.reached:
                raise
            progress.notices.append(
                "the credentials do not show subaccounts: those with credentials of their own are read"
            )
            found = []
        except TrunklineError as error:
            tries += 1
            if tries > 5 or not isinstance(error, PASSING):
                raise ExportError(f"Twilio's accounts cannot be listed: {error}") from error
            await asyncio.sleep(wait_of(tries, error.retry_after))
            continue
        own = [source.own] if source.own else []
        return list(dict.fromkeys([*own, *found, *sorted(source.reached)]))


async def _set_clock(source: Source, resource: Resource, account: str, progress: Progress, clock: ApiClock) -> None:
    """A small request: this machine's clock may be wrong, and what is closed by a wrong one is not read again.

    Raises:
        ExportError: Twilio refuses the credentials.
    """
    if resource.parent:
        resource = RESOURCES["usage"]
    begun = clock.now()
    progress.requests += 1
    try:
        answer = await source.page(account, resource, None, size=1)
    except AuthenticationError as error:
        if account == source.own:
            raise ExportError(f"Twilio refuses the credentials: {error}") from error
    except TrunklineError:
        pass  # whatever it is, the units meet it too
    else:
        clock.observe(answer.date, begun)


def _day_after(until: date | datetime) -> int:
    """The day after the last one that is wanted: an instant within a day wants that day."""
    return _day(until - timedelta(microseconds=1), "until") + 1 if isinstance(until, datetime) else _day(until, "until")


def _day(value: date | datetime, name: str) -> int:
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError(f"{name} must be a day, or a datetime with a time zone; it is {value!r}")
        return windows.day_of(value.timestamp())
    if not isinstance(value, date):
        raise TypeError(f"{name} must be a date or a datetime with a time zone, not {type(value).__name__}")
    return (value - date(1970, 1, 1)).days
