"""The loop that sends a campaign: claims just in time, posts within the limits, keeps what came of it.

A ledger, a poster and limits enter; when `run` returns, everything is kept that is known, and the reason why it ended
before everything was sent leaves. Called by `campaign`. What is decided is in `states`, `rate`, `hours` and
`reading.limiter`; here is the order of it, and the waiting. The ledger is called on one thread, one transaction a tick:
what came of some requests in, the next claims out.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from .._core.call.deadline import Clock
from ..reading.limiter import InFlight
from .hours import zones_of
from .ledger import Ledger, LedgerError
from .limits import Call, Limits, Posts
from .posting import Answer
from .rate import Bucket, StopAt
from .records import Claim, Outcome, Tick
from .states import OPTED_OUT, post_by

BATCH = 500
BEAT = 5.0  # seconds between two heartbeats
SPACING = 0.005  # seconds between two transactions, while requests are under way
GLANCE = 0.5  # seconds after which a pause or new rows are looked for, at the latest
GIVE_UP = 300.0  # seconds without any reply after which a run ends
_LONGEST_PAUSE = 30.0


class Sending:
    """One run of a campaign.

    Args:
        ledger: what keeps it.
        call: calls its methods on the thread of the ledger.
        posts: what makes the requests.
        campaign, run: their ids.
        sender: of the campaign.
        limits: what bounds it.
        tokens: gives a number that was never used before.
        told: called now and then with this object.

    Attributes:
        in_flight: the limit of requests under way.
        done: how many rows were sent, rejected or are unknown.
    """

    def __init__(
        self,
        ledger: Ledger,
        call: Call,
        posts: Posts,
        *,
        campaign: int,
        run: int,
        sender: str,
        limits: Limits,
        tokens: Callable[[], int],
        told: Callable[[Sending], object] | None = None,
        clock: Callable[[], float] = Clock.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._ledger, self._call, self._posts = ledger, call, posts
        self._campaign, self._run, self._sender = campaign, run, sender
        self._limits, self._tokens, self._told = limits, tokens, told
        self._clock, self._wall = clock, wall
        self.in_flight = InFlight(limits.most)
        self.begun = clock()
        self.done = 0
        self.stopped: str | None = None
        self._bucket = None if limits.rate is None else Bucket(limits.rate, self.begun)
        self._granted = 0.0
        self._stop_at = None if limits.stop_at is None else StopAt(limits.stop_at)
        self._ready: deque[tuple[Claim, int, float]] = deque()
        self._outcomes: list[Outcome] = []
        self._opted_out: list[str] = []
        self._pausing: str | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._beat = float("-inf")
        self._ticked = float("-inf")  # when the last transaction ended
        self._look = float("-inf")  # rows are looked for again at this instant, where there were none
        self._due: float | None = None
        self._dates: tuple[str, float] | None = None
        self._drift: float | None = None  # wall clock minus monotonic clock, when the API's time was last asked for
        self._ask = float("-inf")  # when to ask for it again, where there was no reply
        self._silent: tuple[float, int] | None = None  # since when there was no reply, and how many requests

    @property
    def seconds(self) -> float:
        """Since the run began."""
        return self._clock() - self.begun

    def stop(self, reason: str) -> None:
        """Has no request begin any more; what is under way ends."""
        if self.stopped is None:
            self.stopped = reason
        self._woken.set()

    async def run(self) -> str | None:
        """Sends all that may be sent. Cancelled once, it waits for what is under way; twice, it does not.

        Returns:
            Why it ended before everything was sent; None: it did not.

        Raises:
            LedgerError: something could not be kept; nothing was sent after that.
        """
        work = asyncio.ensure_future(self._work())
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            self.stop("interrupted")
            try:
                await asyncio.shield(work)
            except asyncio.CancelledError:
                work.cancel()
                for task in self._tasks:
                    task.cancel()
                raise
            raise

    async def _work(self) -> str | None:
        try:
            while True:
                self._woken.clear()
                now = self._clock()
                if self._blind and self.stopped is None and now >= self._ask:
                    await self._know_time(now)
                elif now >= self._beat + BEAT:
                    await self._heartbeat(now)
                self._start_ready()
                want = await self._wanted()
                if self._outcomes or self._opted_out or self._pausing or want:
                    if self._tasks and (early := self._ticked + SPACING - self._clock()) > 0:
                        # A little later, more is kept and claimed by one transaction.
                        await asyncio.sleep(early)
                        self._ticked = float("-inf")
                        continue
                    self._take(await self._tick(want))
                    continue
                if self._finished():
                    return self.stopped
                await self._rest()
        except LedgerError:
            await self._rescue()
            raise

    def _finished(self) -> bool:
        if self._tasks or self._ready:
            return False
        return self.stopped is not None or (not self._blind and self._look > self._clock() and self._due is None)

    async def _rest(self) -> None:
        """Waits until there may be something to do."""
        now, wait = self._clock(), GLANCE
        if self._ready and self._bucket is not None and not self._ledger.shared:
            wait = min(wait, self._bucket.wait(self._ready[0][0].segments, now))
        elif self._bucket is not None:
            wait = min(wait, self._bucket.wait(1, now) or wait)
        if self.in_flight.until > now:
            wait = min(wait, self.in_flight.until - now)
        try:
            async with asyncio.timeout(max(wait, 0.001)):
                await self._woken.wait()
        except TimeoutError:
            return

    # claims

    async def _wanted(self) -> int:
        """How many rows to claim: no more than can be begun at once."""
        now = self._clock()
        if self.stopped is not None or now < self._look or self._blind:
            return 0
        # Each worker finds a limit of its own: the requests of others count as those of strangers do.
        free = self.in_flight.free(now) - len(self._ready)
        if self._bucket is not None and free > 0:
            if self._ledger.shared and self._granted < 1:
                grant = (
                    self._ledger.grant,
                    self._run,
                    self._sender,
                    self._bucket.rate,
                    min(float(free), self._bucket.rate),
                )
                self._granted += await self._call(*grant)
            ready = self._granted if self._ledger.shared else self._bucket.ready(now)
            free = min(free, int(ready + 1e-9) - sum(claim.segments for claim, *_ in self._ready))
        return max(0, min(free, BATCH))

    async def _tick(self, want: int) -> tuple[Tick, int, float]:
        outcomes, self._outcomes = self._outcomes, []
        opted_out, self._opted_out = self._opted_out, []
        reason, self._pausing = self._pausing, None
        last = post_by(self._clock(), self._limits.lease, self._limits.deadline)
        try:
            if reason is not None:
                await self._call(self._ledger.pause, self._campaign, reason)
            for to in opted_out:
                await self._call(self._ledger.suppress, self._sender, to, OPTED_OUT)
            tick = await self._call(
                self._ledger.tick,
                *(self._run, outcomes, want, self._tokens(), self._limits.lease, self._limits.deadline),
            )
        except LedgerError:
            self._outcomes = outcomes + self._outcomes
            raise
        return tick, want, last

    def _take(self, found: tuple[Tick, int, float]) -> None:
        tick, want, last = found
        self._ticked = self._clock()
        if tick.paused is not None and self.stopped is None:
            self.stop(f"paused: {tick.paused}")
        if want and len(tick.claims) < want:
            self._due = tick.due
            self._look = self._clock() + min(GLANCE, GLANCE if tick.due is None else max(0.01, tick.due))
        if tick.claims and self._blind:
            # The clock was set while they were claimed: their times may not fit to what is known of the API's.
            for claim in tick.claims:
                self._unsent(claim, tick.token)
            self._look = float("-inf")
        else:
            self._ready.extend((claim, tick.token, last) for claim in tick.claims)
        if self._told is not None:
            self._told(self)

    def _start_ready(self) -> None:
        while self._ready:
            claim, token, last = self._ready[0]
            now = self._clock()
            if self.stopped is not None or now >= last:
                self._unsent(claim, token)
            elif self._limits.hours is not None and (late := self._too_late(claim, token)) is not None:
                self._outcomes.append(late)
            elif not self._spend(claim.segments, now):
                return
            else:
                self.in_flight.begun(1, now)
                task = asyncio.get_running_loop().create_task(self._one(claim, token, now, last))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            self._ready.popleft()

    def _unsent(self, claim: Claim, token: int, due: float = 0.0) -> None:
        self._outcomes.append(Outcome(claim.row, token, "unsent", due=due))

    def _spend(self, segments: int, now: float) -> bool:
        if self._bucket is None:
            return True
        if not self._ledger.shared:
            return self._bucket.take(segments, now)
        # A message of several segments is sent when one is granted; the next ones wait for the rest.
        self._granted -= segments
        return True

    def _too_late(self, claim: Claim, token: int) -> Outcome | None:
        """What becomes of a row whose recipient has not the hours for it now; None: they have."""
        hours = self._limits.hours
        assert hours is not None
        try:
            zones: Sequence[Any] = zones_of(claim.to) if self._limits.zone is None else (self._limits.zone,)
            wait = hours.wait(zones, self._wall())
        except ValueError as error:
            return Outcome(claim.row, token, "rejected", note=str(error))
        return Outcome(claim.row, token, "unsent", due=self._wall() + wait) if wait > 0 else None

    # requests

    async def _one(self, claim: Claim, token: int, begun: float, last: float) -> None:
        now = self._clock()
        if now >= last:
            # The process or the machine stood still since it was claimed.
            self.in_flight.dropped()
            self._unsent(claim, token)
        else:
            answer = await self._posts.post(claim, min(now + self._limits.deadline, last + self._limits.deadline))
            self._learn(claim, token, begun, answer)
        self._woken.set()

    def _learn(self, claim: Claim, token: int, begun: float, answer: Answer) -> None:
        now, judged = self._clock(), answer.judged
        self._limit(begun, now, answer)
        event = judged.event
        if event == "unsent":
            self._look = float("-inf")
        due = 0.0 if event != "unsent" or answer.answered else self._wall() + self._quiet(now)
        self._outcomes.append(
            Outcome(claim.row, token, event, answer.sid, answer.status, judged.code, judged.note, due)
        )
        if answer.date is not None:
            self._dates = answer.date, self._wall()
        if judged.pauses is not None:
            self._pausing = judged.pauses
            self.stop(f"paused: {judged.pauses}")
        if judged.stops is not None:
            self.stop(judged.stops)
        if judged.code == OPTED_OUT:
            self._opted_out.append(claim.to)
        if event != "unsent":
            self.done += 1
            if self._stop_at is not None and self._stop_at.add(event != "sent") and self.stopped is None:
                self._pausing = f"{self._stop_at.failing:.1%} of the latest messages failed"
                self.stop(f"paused: {self._pausing}")

    def _limit(self, begun: float, now: float, answer: Answer) -> None:
        judged = answer.judged
        if judged.refused:
            self.in_flight.refused(begun, now, judged.retry_after, answer.concurrent)
        elif answer.answered:
            self.in_flight.answered(begun, now, answer.concurrent)
            if judged.retry_after is not None:
                self.in_flight.until = max(self.in_flight.until, now + judged.retry_after)
        else:
            self.in_flight.dropped()
        if answer.answered:
            self._silent = None

    def _quiet(self, now: float) -> float:
        """Seconds to wait after a request that did not reach the API: more, the longer none does."""
        since, times = self._silent or (now, 0)
        self._silent = since, times + 1
        if now - since > GIVE_UP:
            self.stop(f"the API was not reached for {GIVE_UP:g} seconds")
        wait = min(_LONGEST_PAUSE, 0.5 * 2.0 ** min(times // max(1, int(self.in_flight.limit)), 10))
        self.in_flight.until = max(self.in_flight.until, now + wait)
        return wait

    # the ledger

    @property
    def _blind(self) -> bool:
        """Whether it is not known how the wall clock stands to the API's: it was not asked, or the clock was set.

        Rows that are claimed then might be looked for at the wrong time.
        """
        return self._drift is None or abs(self._wall() - self._clock() - self._drift) > 1.0

    async def _know_time(self, now: float) -> None:
        drift = self._wall() - now
        answer = await self._posts.time(now + self._limits.deadline)
        if not answer.answered:
            self._ask = self._clock() + self._quiet(self._clock())
            return
        self._silent = None
        self._drift = drift
        if answer.date is not None:
            self._dates = answer.date, self._wall()
        await self._heartbeat(now)

    async def _heartbeat(self, now: float) -> None:
        self._beat = now
        await self._call(self._ledger.beat, self._run, self._offset())
        if self._ledger.shared:
            await self._call(self._ledger.expire, self._campaign)

    def _offset(self) -> float:
        """Seconds that the API's clock is ahead of ours, by the last reply; its dates have no fractions."""
        if self._dates is None:
            return 0.0
        try:
            return round(parsedate_to_datetime(self._dates[0]).timestamp() + 0.5 - self._dates[1], 3)
        except (ValueError, TypeError):
            return 0.0

    async def _rescue(self) -> None:
        """After a failure of the ledger: waits for what is under way, and tries to keep it once more."""
        self.stop("the ledger failed")
        while self._tasks:
            await asyncio.wait(list(self._tasks))
        while self._ready:
            claim, token, _ = self._ready.popleft()
            self._unsent(claim, token)
        try:
            await self._tick(0)
        except LedgerError:
            return  # they stay claimed, and are unknown for whoever opens it next
