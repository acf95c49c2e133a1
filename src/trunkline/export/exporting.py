"""Reads what a plan says and writes it to a sink, many requests at a time. The shell: it waits, others decide.

A source, a sink and a plan enter, units of the sink are replaced. Called by `run`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..errors import APIStatusError, AuthenticationError, RateLimitError, ServerError, TrunklineError
from ..reading import windows
from ..reading.clock import ApiClock
from . import bulkexport
from .lanes import PATIENCE, SILENCE, Lanes, Work, wait_of
from .planning import Plan, Walk
from .progress import Progress
from .resources import RESOURCES, Resource
from .sinks import Sink, Writer
from .source import Answer, Source, meaning
from .taking import Taking
from .undated import Undated
from .units import Partition, Unit

RESTARTS = 4
SMALLEST = 25  # rows of the smallest page


class ExportError(TrunklineError):
    """An export ended before its work was done; the text says why. What was written is kept."""


class _RestartError(Exception):
    """A unit must be begun anew."""

    def __init__(self, smaller: bool) -> None:
        self.smaller = smaller


class _GivenUpError(Exception):
    """A unit cannot be read."""


class Exporting:
    """An export that is under way.

    Args:
        resources: the lists, by name.
        concurrency: how many requests are under way at a time.
        on_progress: called now and then.
        clock: the API's time.
        bulk: take the days from the files of BulkExport.
    """

    def __init__(
        self,
        source: Source,
        sink: Sink,
        plan: Plan,
        resources: dict[str, Resource],
        partition: Partition,
        *,
        concurrency: int,
        clock: ApiClock,
        progress: Progress,
        on_progress: Callable[[Progress], object] | None = None,
        bulk: bool = False,
    ) -> None:
        self._source = source
        self._sink = sink
        self._resources = resources
        self._concurrency = concurrency
        self._clock = clock
        self._lanes = Lanes([*plan.walks, *plan.units], concurrency)
        self._undated = Undated(plan, partition)
        self._parents: dict[tuple[str, str], asyncio.Task[list[str]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._error: BaseException | None = None
        self._bulk = bulk
        self._missing: dict[tuple[str, str], list[int]] = {}
        self.progress = progress
        self._tell = on_progress

    async def run(self) -> None:
        """Reads all of it.

        Raises:
            ExportError: Twilio refuses the credentials.
            OSError: the sink cannot be written.
        """
        try:
            while self._error is None:
                self._changed.clear()
                now = self._clock.now()
                while len(self._tasks) < self._concurrency and (work := self._lanes.next(now)) is not None:
                    self._begin(work)
                if not self._tasks and not self._lanes.left:
                    break
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._lanes.wake(now)):
                        await self._changed.wait()
        finally:
            for task in [*self._tasks, *self._parents.values()]:
                task.cancel()
            await asyncio.gather(*self._tasks, *self._parents.values(), return_exceptions=True)
        if self._error is not None:
            raise self._error
        for (account, name), days in self._missing.items():
            await self._ask_for(account, self._resources[name], days)

    def _begin(self, work: Work) -> None:
        task = asyncio.create_task(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None and self._error is None:
            self._error = error
        self._changed.set()
        if self._tell is not None:
            self._tell(self.progress)

    async def _do(self, work: Work) -> None:
        try:
            if isinstance(work, Walk):
                await self._walk(work)
            else:
                await self._unit(work)
        except _GivenUpError:
            pass
        finally:
            self._lanes.ended(work)
            if isinstance(work, Unit):
                self.progress.units_left -= 1
        if not self._lanes.of[work.account].refused:
            self._write_undated(work)

    # a unit

    async def _unit(self, unit: Unit) -> None:
        resource = self._resources[unit.resource]
        size = resource.kind.size
        for turn in range(RESTARTS + 1):
            writer = self._sink.writer(unit, resource)
            taking = Taking(resource, unit, self._clock.now(), bulk=self._bulk)
            try:
                await self._fill(taking, writer, size)
                writer.finish(taking.state(self._sink.states.get(unit.key)))
                self._counted(unit, taking.rows)
                return
            except _RestartError as restart:
                if restart.smaller:
                    size = max(SMALLEST, size // 2)
                if turn == RESTARTS:
                    why = f"a day of the {resource.name} of {unit.account} cannot be read to its end ({unit.date})"
                    self.progress.refused.append(why)
                    return
            except (ValueError, TypeError) as error:
                self.progress.refused.append(f"{unit.key} cannot be written: {error}")
                return
            finally:
                writer.drop()

    def _counted(self, unit: Unit, rows: int) -> None:
        self.progress.rows += rows
        if not unit.whole and not unit.undated and self._sink.states[unit.key].open:
            self.progress.open += 1

    async def _fill(self, taking: Taking, writer: Writer, size: int) -> None:
        resource, unit = taking.resource, taking.unit
        if self._bulk:
            await self._fill_from_files(taking, writer)
            return
        if not resource.parent:
            async for rows, asked in self._rows(taking, resource, "", size):
                writer.write(rows, asked)
            return
        parents, final = await self._parents_of(unit, resource)
        for parent in parents:
            async for rows, asked in self._rows(taking, resource, parent, size):
                writer.write(rows, asked)
        if resource.fleeting:
            taking.final = taking.final and final
            taking.rows += writer.keep("conference_sid", set(parents), taking.seen, resource.identity)

    async def _fill_from_files(self, taking: Taking, writer: Writer) -> None:
        resource, unit = taking.resource, taking.unit
        missing = []
        with TemporaryDirectory(prefix="trunkline-") as folder:
            for day in range(unit.first, unit.after):
                path = Path(folder, str(day))

                async def call(day: int = day, path: Path = path) -> Answer:
                    there = await bulkexport.fetched(self._source, unit.account, resource, day, path)
                    return Answer((True,) if there else (), None, None)

                answer, asked = await self._answer(unit.account, resource, call)
                if not answer.rows:
                    missing.append(day)
                    continue
                for rows in bulkexport.rows(path, resource):
                    writer.write(taking.take(rows), asked)
                path.unlink()
        if missing:
            self._missing.setdefault((unit.account, resource.name), []).extend(missing)
            raise _GivenUpError

    async def _ask_for(self, account: str, resource: Resource, days: list[int]) -> None:
        """Has the files of days made that there are none of."""
        today = windows.day_of(self._clock.now())
        try:
            asked = await bulkexport.ask(self._source, account, resource, days, today)
        except TrunklineError as error:
            self.progress.refused.append(f"files of the {resource.name} of {account} cannot be asked for: {error}")
            return
        self.progress.refused.append(
            f"{len(days):,} days of the {resource.name} of {account} have no file yet; Twilio was now asked for "
            f"those of {asked:,}. Making them takes from minutes to days: run this again then"
        )

    async def _rows(
        self, taking: Taking, resource: Resource, parent: str, size: int
    ) -> AsyncIterator[tuple[list[Any], float]]:
        unit, link = taking.unit, None
        while True:
            answer, asked = await self._asked(unit, resource, parent, size, link)
            rows = taking.take(answer.rows)
            if resource.undated:
                self._undated.dated(unit, rows)
            yield rows, asked
            if answer.link is None:
                return
            if answer.link == link:
                raise _RestartError(smaller=False)
            link = answer.link

    async def _asked(
        self, unit: Unit, resource: Resource, parent: str, size: int, link: str | None
    ) -> tuple[Answer, float]:
        def call() -> Any:
            span = None if resource.parent and not resource.by else unit.span
            return self._source.page(unit.account, resource, span, parent=parent, size=size, link=link)

        return await self._answer(unit.account, resource, call, parent=bool(parent), link=bool(link), unit=unit)

    # requests

    async def _answer(
        self,
        account: str,
        resource: Resource,
        call: Callable[[], Any],
        *,
        parent: bool = False,
        link: bool = False,
        unit: Unit | None = None,
    ) -> tuple[Answer, float]:
        """The page that a call brings, and when it was asked for; waits as long as the API wants."""
        lane, tries, broken = self._lanes.of[account], 0, 0
        while True:
            if lane.refused:
                raise _GivenUpError
            begun = self._clock.now()
            self.progress.requests += 1
            try:
                answer: Answer = await call()
            except (TrunklineError, ValueError) as error:
                now = self._clock.now()
                means = meaning(error, resource, parent=parent, link=link, span=unit is not None and not unit.whole)
                if means == "none":
                    return Answer((), None, None), begun
                if means != "again":
                    self._refused(account, resource, means, error, unit)
                tries += 1
                lane.silent = begun if lane.silent is None else lane.silent
                lane.unanswered += 1
                if now - lane.silent > SILENCE and lane.unanswered >= PATIENCE:
                    self._give_up(account, None, f"Twilio does not answer for {account}: {error}")
                if isinstance(error, ServerError) and unit is not None:
                    broken += 1
                    if broken > 1:  # a page may be more than the API can make
                        await asyncio.sleep(wait_of(tries, error.retry_after))
                        raise _RestartError(smaller=True) from error
                retry_after = error.retry_after if isinstance(error, TrunklineError) else None
                if isinstance(error, RateLimitError):
                    lane.limiter.refused(begun, now, retry_after)
                    await asyncio.sleep(max(0.0, lane.limiter.until - now))
                else:
                    await asyncio.sleep(wait_of(tries, retry_after))
            else:
                lane.silent, lane.unanswered = None, 0
                lane.limiter.answered()
                self._clock.observe(answer.date, begun)
                return answer, begun

    def _refused(self, account: str, resource: Resource, means: str, error: Exception, unit: Unit | None) -> None:
        if means == "restart":
            raise _RestartError(smaller=False) from error
        if means == "too old" and unit is not None:
            self.progress.too_old.append(unit.key)
            raise _GivenUpError from error
        if means == "account" and account == self._source.own and isinstance(error, AuthenticationError):
            raise ExportError(f"Twilio refuses the credentials: {error}") from error
        whole = means == "account"
        what = "" if whole else f" the {resource.name} of"
        code = f" (code {error.code})" if isinstance(error, APIStatusError) and error.code else ""
        why = f"Twilio does not show{what} {account}{code}: {error}"
        self._give_up(account, None if whole else resource.name, why)

    def _give_up(self, account: str, resource: str | None, why: str) -> None:
        """Reports an account, or a list of it, and leaves it; the others go on."""
        lane = self._lanes.of[account]
        if lane.refused or resource in lane.shut:  # by a read that was under way too
            raise _GivenUpError
        if resource is None:
            lane.refused = True
        else:
            lane.shut.add(resource)
        dropped = self._lanes.drop(account, resource)
        self.progress.units_left -= sum(isinstance(work, Unit) for work in dropped)
        self.progress.refused.append(why)
        raise _GivenUpError

    # parents

    async def _parents_of(self, unit: Unit, resource: Resource) -> tuple[list[str], bool]:
        """The SIDs of the rows whose lists make a unit, and whether all of them are final."""
        above = RESOURCES.get(resource.parent)
        if above is None:
            key = unit.account, resource.name
            if key not in self._parents:
                self._parents[key] = asyncio.create_task(self._all_parents(unit.account, resource))
            return await asyncio.shield(self._parents[key]), True
        whole = Unit(unit.account, above.name, unit.first, unit.after)
        taking = Taking(above, whole, self._clock.now())
        sids: list[str] = []
        async for rows, _ in self._rows(taking, above, "", above.kind.size):
            sids += [str(row.sid) for row in rows]
        return sids, taking.final

    async def _all_parents(self, account: str, resource: Resource) -> list[str]:
        found: list[str] = []
        link: str | None = None
        while True:

            def call(link: str | None = link) -> Any:
                return self._source.parents(account, resource, link=link)

            answer, _ = await self._answer(account, resource, call, link=bool(link))
            found += [str(row.sid) for row in answer.rows]
            if answer.link is None or answer.link == link:
                return found
            link = answer.link

    # rows without the date

    async def _walk(self, walk: Walk) -> None:
        resource, link = walk.resource, None
        self._undated.begin(walk, self._clock.now())
        for _ in range(RESTARTS + 1):
            try:
                while True:

                    def call(link: str | None = link) -> Any:
                        return self._source.page(walk.account, resource, None, link=link, plain=True)

                    answer, _asked = await self._answer(walk.account, resource, call, link=bool(link))
                    if self._undated.page(walk, answer.rows) or answer.link is None or answer.link == link:
                        self._undated.end(walk)
                        return
                    link = answer.link
            except _RestartError:
                link = None
                self._undated.begin(walk, self._clock.now())
        self.progress.refused.append(f"the {resource.name} of {walk.account} cannot be read without a filter")

    def _write_undated(self, work: Work) -> None:
        """Writes the rows without the date, when all that may have got one meanwhile was read."""
        for unit, rows, begun in self._undated.ready(work):
            resource = self._resources[unit.resource]
            taking = Taking(resource, unit, begun)
            writer = self._sink.writer(unit, resource)
            try:
                writer.write(taking.take(rows), begun)
                writer.finish(taking.state(self._sink.states.get(unit.key)))
            except (ValueError, TypeError) as error:
                self.progress.refused.append(f"{unit.key} cannot be written: {error}")
                continue
            finally:
                writer.drop()
            self._counted(unit, taking.rows)
