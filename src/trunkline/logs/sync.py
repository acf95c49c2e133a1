"""Keeps a store true: runs the plan on the API, a page a request, and hands what comes to the ledger.

A client and a ledger enter; rows, marks and tombstones leave into the ledger, `Progress` to whoever wants it. Called by
the commands. What is decided is decided by `plan`; here is only what waits. Whatever ends it, also kill -9, repeats a
page at most the next time: the ledger keeps rows and marks together.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from uuid import uuid4

from .._core.call.deadline import Clock
from ..errors import AuthenticationError, PermissionDeniedError, TrunklineError
from ..reading.clock import ApiClock
from ..reading.kinds import DAY, USUAL
from ..reading.windows import Pace
from .jobs import TICK, Job, ListKey, begun_at
from .options import check, lists
from .plan import OPEN_ROWS, RETENTION, Plan
from .progress import Progress
from .records import Mark, OpenRow
from .source import ACCOUNTS_OF_THEIR_OWN, PASSING, Answer, Source, meaning
from .stream import Step
from .telling import Telling
from .tree import plural
from .waiting import pause, unless
from .writing import Ledger, Writer

if TYPE_CHECKING:
    from .._async.client import AsyncClient

T = TypeVar("T")
HEARTBEAT, UPKEEP = 10.0, 3_600.0
PATIENCE = 300.0  # seconds without any answer after which a sync that does not follow ends
AHEAD = 16_000  # about how many rows may wait for the disk while the backfill goes on; for the rest twice as many
JUMP = 300.0  # by how much the API's clock may be set back
_CLOCK = "clock"


class SyncError(TrunklineError):
    """A sync has ended before its work was done; the text says why and what to do. What was read is kept."""


class Sync:
    """Reads the history of accounts into a ledger, once or for ever.

    Args:
        client: an `AsyncClient`; it is not closed.
        ledger: where to write to; one sync at a time has its lock.
        accounts: SIDs, "all" (the client's account and its subaccounts), or None for the client's account alone.
        kinds: names of `reading.kinds.KINDS`; all but media by default, as those take a request for each message.
        clients: clients with credentials of their own for some of the accounts, by SID: Twilio shows the alerts of a
            subaccount to its own credentials alone. Their addresses and options count for those accounts.
        since: how far back: days, or an aware datetime.
        follow: go on for ever; else end when all is read once.
        concurrency: how many requests may be under way.
        retention: for how many days the account keeps its rows at Twilio: older ones that vanish stay.
        on_progress: called a few times a second at most.
        clock, sleep: the API's time, and how to wait for so many seconds of it; for tests.

    Raises:
        TypeError, ValueError: an argument is not one of those.
    """

    def __init__(
        self,
        client: AsyncClient,
        ledger: Ledger,
        *,
        accounts: Sequence[str] | Literal["all"] | None = "all",
        kinds: Sequence[str] = USUAL,
        clients: Mapping[str, AsyncClient] | None = None,
        since: int | datetime = 400,
        follow: bool = False,
        concurrency: int = 8,
        retention: int = RETENTION,
        pace: Pace | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        check(kinds, since, concurrency, clients or {})
        self._client = client
        self._clients = {sid: each.with_options(max_retries=0) for sid, each in (clients or {}).items()}
        self._source = Source(client.with_options(max_retries=0), self._clients)
        self._ledger = ledger
        self._accounts = accounts
        self._kinds = tuple(kinds)
        self._since = since
        self._follow = follow
        self._concurrency = concurrency
        self._retention = retention
        self._pace = pace
        self._telling = Telling(on_progress)
        self._api_clock = ApiClock(Clock.monotonic, time.time)
        self._now = clock or self._api_clock.now
        self._given_clock = clock is not None
        self._sleep = sleep
        self._owner = f"{os.getpid()}-{uuid4().hex}"
        self._tasks, self._beside = set[asyncio.Task[None]](), set[asyncio.Task[None]]()
        self._asking: set[asyncio.Task[None]] = set()  # those of them whose requests are under way
        self._asked = 0.0
        self._error: BaseException | None = None
        self._changed = asyncio.Event()
        self._stopped = asyncio.Event()
        self._upkeep = 0.0
        self._plan: Plan | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run(self) -> Progress:
        """Reads until all is read, or until `stop` is called.

        Raises:
            SyncError: the credentials are refused, Twilio does not answer, another process keeps the store, or the
                API's clock went back.
            TrunklineError: the store cannot be written.
        """
        self._loop = asyncio.get_running_loop()
        self._telling.begun()
        self._writer = Writer(self._ledger, self._telling.kept)
        try:
            if not await self._writer.call(self._ledger.lock, self._owner, time.time()):
                raise SyncError(
                    "another process keeps this store up to date; end it first, or wait a minute if it died"
                )
            self._run_beside(self._heartbeat())
            plan = await unless(self._stopped, self._begin())
            try:
                while not (plan is None or self._stopped.is_set() or (plan.done() and not self._tasks)):
                    await self._turn(plan)
                done = not self._stopped.is_set()
            finally:
                await self._keep_what_came()
            if done:
                await self._writer.run_through(self._ledger.upkeep(self._now()))
            if self._error is not None:  # the last step was not kept
                raise self._error
            return self._telling.ended(plan, self._now(), "done" if done else "stopped")
        except OSError as error:
            raise SyncError(f"the store cannot be written: {error.strerror or error}; what was read is kept") from error
        finally:
            for task in (running := [*self._tasks, *self._beside]):
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            await self._writer.close(lambda: self._ledger.unlock(self._owner))

    def stop(self) -> None:
        """Ends the sync: what has come is kept, what was only asked for is not waited for. Any thread may call it, and
        a handler of signals.
        """
        if self._loop is None or self._loop.is_closed():
            self._stopped.set()
        else:
            self._loop.call_soon_threadsafe(self._stop)

    def _stop(self) -> None:
        self._stopped.set()
        self._changed.set()

    async def _keep_what_came(self) -> None:
        for task in self._asking:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def note(self, kind: str, account: str, sid: str) -> None:
        """Has a row fetched soon; any thread may call it. What is not known of is passed over, as is a wrong SID."""
        if self._plan is not None and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._noted, kind, account, sid)

    def _noted(self, kind: str, account: str, sid: str) -> None:
        if self._plan is not None:
            self._plan.note((account, kind), sid)
            self._changed.set()

    # the beginning

    async def _begin(self) -> Plan:
        own = self._client.account_sid
        if own is None:
            raise SyncError("the client has no account: give it the SID of one")
        accounts = await self._chosen(own)
        await self._set_clock()
        clock = await self._writer.call(self._ledger.marks, _CLOCK)
        now = self._now()
        last = clock.get(_CLOCK)
        if last is not None and now < last - JUMP:
            raise SyncError(
                f"Twilio's clock is {last - now:.0f} s behind the newest reading of this store: one of them is wrong, "
                "and new rows would be taken for old ones"
            )
        since = self._since.timestamp() if isinstance(self._since, datetime) else now - self._since * DAY
        marks = {}
        for account in accounts:
            marks.update(await self._writer.call(self._ledger.marks, f"{account}/"))
        chosen, notices = lists(accounts, self._kinds, own, self._clients)
        self._telling.notices += notices
        plan = self._plan = Plan(
            chosen,
            marks,
            now,
            since=since,
            concurrency=self._concurrency,
            follow=self._follow,
            retention=self._retention,
            pace=self._pace,
        )
        await self._writer.put(Step(marks=plan.marks()))
        return plan

    async def _chosen(self, own: str) -> list[str]:
        if self._accounts != "all":
            return [own] if self._accounts is None else list(dict.fromkeys(self._accounts))
        self._telling.asked()
        try:
            found = await self._patiently(self._source.accounts)
        except (AuthenticationError, PermissionDeniedError):
            # Keys that are no main ones may not ask; whether they are right the next request tells.
            self._telling.notices.append(f"the credentials do not show subaccounts: {own} alone is read")
            return [own]
        except TrunklineError as error:
            raise SyncError(f"Twilio's accounts cannot be listed: {error}") from error
        await asyncio.gather(*(self._writer.call(self._ledger.name_account, *each) for each in found.items()))
        return list(dict.fromkeys([own, *found]))

    async def _set_clock(self) -> None:
        """A small request: it sets the clock, and proves the credentials."""
        begun = self._now()
        self._telling.asked()
        try:
            date = await self._patiently(lambda: self._source.probe(self._kinds[0]))
        except AuthenticationError as error:
            raise SyncError(f"Twilio refuses the credentials: {error}") from error
        except TrunklineError as error:
            raise SyncError(f"Twilio cannot be read: {error}") from error
        self._api_clock.observe(date, begun)

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Asks until there is an answer: as long as any silence may last."""
        begun, tries = self._now(), 0
        while True:
            try:
                return await ask()
            except PASSING as error:
                if not self._follow and self._now() - begun > PATIENCE:
                    raise
                wait = min(2.0**tries, 60.0) if error.retry_after is None else error.retry_after
                tries += 1
                await self._sleep(wait)

    # one turn: what is due is begun, then there is a wait for what comes first

    async def _turn(self, plan: Plan) -> None:
        if self._error is not None:
            raise self._error
        self._changed.clear()
        now = self._now()
        if now >= self._upkeep:  # before the first rows come, too: none may that is too old
            self._upkeep = now + UPKEEP
            self._run_beside(self._writer.run_through(self._ledger.upkeep(now)))
        for each in plan.polls(now):
            plan.opened(each, await self._look(plan, each, now), now)
        while self._has_room() and (job := plan.next(now, fill=self._writer.waiting < AHEAD)) is not None:
            self._begin_job(plan, job)
        self._telling.show(plan, now)
        if self._changed.is_set() or (plan.done() and not self._tasks):
            return
        wake = plan.wake(now) if self._has_room() else None
        await pause(self._changed, self._sleep, 60.0 if wake is None else max(0.0, wake - now))

    async def _look(self, plan: Plan, each: ListKey, now: float) -> Sequence[OpenRow]:
        account, kind = each
        look = plan.look(each, now)
        if look is None:
            return await self._writer.call(self._ledger.open_rows, kind, account, now, OPEN_ROWS)
        parent, since, before = look
        return await self._writer.call_after(self._ledger.parents, kind, parent, account, since, before, OPEN_ROWS)

    def _has_room(self) -> bool:
        return len(self._asking) < self._concurrency and self._writer.waiting < 2 * AHEAD

    def _begin_job(self, plan: Plan, job: Job) -> None:
        self._telling.asked()
        self._asked = max(self._now(), self._asked + TICK)
        task = asyncio.create_task(self._do(plan, begun_at(job, self._asked)))
        self._tasks.add(task)
        self._asking.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._asking.discard(task)
        self._beside.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None and self._error is None:
            self._error = error
        self._changed.set()

    async def _do(self, plan: Plan, job: Job) -> None:
        task = asyncio.current_task()
        assert task is not None
        try:
            answer = await (self._source.row(job) if job.going is None else self._source.page(job))
        except (TrunklineError, ValueError) as error:
            await self._failed(plan, job, error)
            return
        finally:
            self._asking.discard(task)
            self._changed.set()
        self._telling.answered()
        self._observe(answer, job)
        if job.going is None:
            await self._keep(plan, job, plan.row(job, answer.rows[0]))
            return
        step = plan.page(job, answer.rows, answer.link)
        check = step.check
        if check is not None and not check.since < check.before:
            done = plan.finish(job, (), self._now())
            step = replace(done, readings=step.readings, marks=[*step.marks, *done.marks])
        elif check is not None:
            await self._writer.put(self._dated(step, job))
            unseen = await self._writer.call(
                self._ledger.unseen, job.kind, job.account, check.since, check.before, check.by, check.asked
            )
            step = plan.finish(job, unseen, self._now())
        await self._keep(plan, job, step)

    async def _keep(self, plan: Plan, job: Job, step: Step) -> None:
        """Keeps a step. What follows from it may begin at once: the writer keeps the order."""
        plan.ended(job, step)
        self._changed.set()
        await self._writer.put(self._dated(step, job))

    def _dated(self, step: Step, job: Job) -> Step:
        return replace(step, marks=[*step.marks, Mark(_CLOCK, job.asked)]) if step.readings else step

    def _observe(self, answer: Answer, job: Job) -> None:
        if self._given_clock:
            return
        step = self._api_clock.observe(answer.date, job.asked)
        if step < -JUMP:
            raise SyncError(f"Twilio's clock went back by {-step:.0f} s; run the sync again when it is right")
        if step > JUMP:
            self._telling.notices.append(
                f"the clock went forward by {step:.0f} s: this machine was asleep, or its clock wrong"
            )

    # what fails

    async def _failed(self, plan: Plan, job: Job, error: TrunklineError | ValueError) -> None:
        now = self._now()
        means = meaning(error, job)
        if means not in ("again", "refused"):
            self._telling.answered()
        if means == "absent":
            await self._keep(plan, job, plan.row(job, None))
        elif means == "refused":
            assert isinstance(error, TrunklineError)
            plan.refused(job, now, error.retry_after)
            self._silent(error, now, refused=True)
        elif means == "again":
            plan.failed(job, now)
            self._silent(error, now)
        elif means == "pass over":
            plan.pass_over(job)
        elif means == "restart" and (step := plan.restart(job, now)) is not None:
            await self._writer.put(step)
        elif means == "too old":
            await self._writer.put(plan.too_old(job))
        else:
            own = job.account == self._client.account_sid
            if own and means not in ("list", "restart") and job.kind not in ACCOUNTS_OF_THEIR_OWN:
                raise SyncError(f"Twilio refuses the credentials, which worked before: {error}") from error
            whole = means not in ("list", "restart") and job.kind not in ACCOUNTS_OF_THEIR_OWN
            what = "" if whole else f" the {plural(job.kind)} of"
            plan.give_up(job, f"Twilio does not show{what} {job.account}: {error}", account=whole)

    def _silent(self, error: Exception, now: float, *, refused: bool = False) -> None:
        if self._telling.silent(error, now, refused=refused) > PATIENCE and not self._follow:
            why = f"{self._telling.waiting}; what was read is kept, run the sync again to go on"
            raise SyncError(why) from error

    def _run_beside(self, what: Coroutine[Any, Any, None]) -> None:  # whatever it raises ends the sync
        task = asyncio.create_task(what)
        self._beside.add(task)
        task.add_done_callback(self._ended)

    async def _heartbeat(self) -> None:
        while await self._writer.call(self._ledger.lock, self._owner, time.time()):
            await asyncio.sleep(HEARTBEAT)
        raise SyncError("another process has taken this store over: this one ends")
