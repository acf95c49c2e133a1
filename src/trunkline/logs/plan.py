"""What to read next: which page of which list, which row, for every account, within what each may ask.

Marks, replies and the time enter; jobs and what to keep leave. Pure; called by `sync`, and by whoever simulates it.
A job is one request. Jobs are told apart by how urgent they are, and each sort may have only a part of an account's
requests under way, so that a backfill does not stop the heads, nor re-reads a backfill.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Any

from ..reading import windows
from ..reading.kinds import DAY, KINDS
from ..reading.limiter import Limiter
from ..reading.windows import Pace
from .children import Children
from .jobs import CHILD, FILL, HEAD, LONG, REREAD, ROW, SLOW, SORTS, Job, Lane, ListKey
from .records import Mark, OpenRow
from .stream import WHOLE, Key, Step, Stream

OPEN_ROWS = 200  # how many open rows, or parents of lists, are taken at a time
RETENTION = 400
MOST_RESTARTS = 8
_LONGEST_WAIT = 60.0


class Plan:
    """What to read of some accounts.

    Args:
        lists: account and kind of each list.
        marks: what earlier plans have kept.
        now: the time, in seconds since 1970 by the API's clock.
        since: the instant from which rows are wanted.
        concurrency: how many requests an account may have under way.
        follow: go on for ever; else what is due now is read, once.
        retention: for how many days the API keeps rows.

    Raises:
        ValueError: `since` is not before `now`, or a number is too small.
    """

    def __init__(
        self,
        lists: Sequence[ListKey],
        marks: Mapping[str, Any],
        now: float,
        *,
        since: float,
        concurrency: int = 8,
        follow: bool = True,
        retention: int = RETENTION,
        pace: Pace | None = None,
    ) -> None:
        if since >= now:
            raise ValueError("since must be before now: there is nothing to read yet")
        if concurrency < 1 or retention < 1:
            raise ValueError(f"concurrency and retention must be at least 1, not {min(concurrency, retention)}")
        self.pace = pace or Pace()
        self.follow = follow
        self.begun = now
        self.streams: dict[ListKey, Stream] = {}
        self._lanes: dict[str, Lane] = {}
        self._timers: list[tuple[float, int, ListKey, Key, bool]] = []
        self._number = count()
        self._busy: set[tuple[ListKey, Key]] = set()
        self._created: dict[tuple[ListKey, Key], float] = {}
        self._tries: dict[tuple[ListKey, Key], int] = {}
        self._restarts: dict[tuple[ListKey, Key], int] = {}
        self._polls: dict[ListKey, float] = {}
        self._turn: deque[str] = deque()
        by_list: dict[str, dict[str, Any]] = {}
        for key, value in marks.items():
            account, _, rest = key.partition("/")
            by_list.setdefault(f"{account}/{rest.partition('/')[0]}/", {})[key] = value
        for each in lists:
            account, kind = each
            made = Children if KINDS[kind].parent else Stream
            stream = made(account, KINDS[kind], self.pace, windows.day_of(since), retention)
            stream.load(by_list.get(stream.prefix, {}), now)
            self.streams[each] = stream
            if account not in self._lanes:
                self._lanes[account] = Lane(Limiter(concurrency))
                self._turn.append(account)
            self._lanes[account].streams.append(each)
            if stream.kind.final or stream.kind.parent:
                self._polls[each] = now
            for due, key_ in stream.agenda(now):
                self._at(due, each, key_)
            for key_ in stream.passes:
                self._at(now, each, key_, must=True)

    def marks(self) -> list[Mark]:
        """What is kept before the first request."""
        return [mark for stream in self.streams.values() for mark in stream.begin()]

    # what is next

    def next(self, now: float, *, fill: bool = True) -> Job | None:
        """The next request, which now is under way; None: there is none yet.

        Args:
            fill: whether it may be one of the backfill.
        """
        self._ripen(now)
        for _ in range(len(self._turn)):
            account = self._turn[0]
            self._turn.rotate(-1)
            lane = self._lanes[account]
            if lane.refused is not None or not lane.limiter.free(now):
                continue
            for sort in range(SORTS):
                if sort == FILL and not fill:
                    continue
                if lane.under_way[sort] < self._most(sort, lane.limiter):
                    taken = self._take(lane, sort, now)
                    if taken is not None:
                        lane.limiter.under_way += 1
                        lane.under_way[sort] += 1
                        return self._job(*taken, sort, now)
        return None

    def _most(self, sort: int, limiter: Limiter) -> int:
        allowed = int(limiter.allowed)
        if sort in (REREAD, SLOW):
            return max(1, allowed // self.pace.share)
        if sort == CHILD:
            return max(1, allowed // self.pace.child_share)
        return max(1, allowed // 2) if sort == ROW else allowed

    def _take(self, lane: Lane, sort: int, now: float) -> tuple[ListKey, Key] | None:
        ready = lane.ready[sort]
        if ready:
            return ready.popleft()
        if sort == FILL:
            for _ in range(len(lane.streams)):
                each = lane.streams[0]
                lane.streams.rotate(-1)
                stream = self.streams[each]
                while stream.backfill and stream.refused is None:
                    work = each, stream.fill(now)
                    if work not in self._busy:
                        self._busy.add(work)
                        return work
        return None

    def _job(self, each: ListKey, key: Key, sort: int, now: float) -> Job:
        stream = self.streams[each]
        if key.what == "row":
            return Job(*each, key, sort, now, created=self._created.pop((each, key), None))
        going = stream.going(key, now)
        if key.days:
            return Job(*each, key, sort, now, going, key.days.start * DAY, key.days.stop * DAY)
        return Job(*each, key, sort, now, going, going.floor)

    def _ripen(self, now: float) -> None:
        """What is due becomes ready."""
        while self._timers and self._timers[0][0] <= now:
            due, _, each, key, must = heappop(self._timers)
            if must or self.follow or due <= self.begun:
                self._ready(each, key)

    def _ready(self, each: ListKey, key: Key) -> None:
        stream = self.streams[each]
        if (each, key) in self._busy or stream.refused is not None:
            return
        if key.what == "day" and int(key.name) > stream.newest:
            stream.newest = int(key.name)
            self._at(windows.bounds(stream.newest)[1], each, Key("day", stream.newest + 1))
        self._busy.add((each, key))
        self._lanes[each[0]].ready[self._sort(stream, key)].append((each, key))

    def _sort(self, stream: Stream, key: Key) -> int:
        if key.what == "row":
            return ROW
        if isinstance(stream, Children):
            return ROW if key.name in stream.live else CHILD
        if key.what == "head":
            return SLOW if key.name == WHOLE else LONG if key.name else HEAD
        state = stream.days.get(key.days.start)
        return FILL if state is None else SLOW if state.sealed else REREAD

    def _at(self, due: float, each: ListKey, key: Key, must: bool = False) -> None:
        heappush(self._timers, (due, next(self._number), each, key, must))

    def wake(self, now: float) -> float | None:
        """When there may be a next request, in seconds since 1970; None: when a reply comes, or never."""
        times = [self._timers[0][0]] if self._timers and self._relevant() else []
        times += [lane.limiter.until for lane in self._lanes.values() if now < lane.limiter.until and any(lane.ready)]
        times += [due for each, due in self._polls.items() if self._may_look(each)]
        return min(times, default=None)

    def _relevant(self) -> bool:
        return self.follow or any(timer[4] or timer[0] <= self.begun for timer in self._timers)

    def done(self) -> bool:
        """Whether all is read that was to be read: never where a plan follows."""
        if self.follow or self._busy or self._polls or self._relevant():
            return False
        return not any(stream.backfill for stream in self.streams.values() if stream.refused is None)

    # open rows, and rows that others have heard of

    def polls(self, now: float) -> list[ListKey]:
        """The lists whose open rows are to be looked for in the ledger: `OPEN_ROWS` of each, for `opened`.

        Of lists that belong to rows, the rows that they belong to, between the instants of `look`.
        """
        return [each for each, due in self._polls.items() if due <= now and self._may_look(each)]

    def look(self, each: ListKey, now: float) -> tuple[str, float, float] | None:
        """The kind of the parents to look for, and between which instants; None: the list has open rows of its own."""
        stream = self.streams[each]
        return (stream.kind.parent, *stream.look(now)) if isinstance(stream, Children) else None

    def _may_look(self, each: ListKey) -> bool:
        """Whether parents can be looked for: where there is an end, all of them must be there."""
        parent = each[0], KINDS[each[1]].parent
        stream = self.streams.get(parent)
        if self.follow or stream is None or stream.refused is not None:
            return True
        if stream.backfill or parent in self._polls or any(work[0] == parent for work in self._busy):
            return False
        return not any(timer[2] == parent and (timer[4] or timer[0] <= self.begun) for timer in self._timers)

    def opened(self, each: ListKey, rows: Sequence[OpenRow], now: float) -> None:
        """The ledger has these open rows that are due, or these parents."""
        stream = self.streams[each]
        if stream.refused is not None:  # it was given up meanwhile
            return
        if isinstance(stream, Children):
            for key in stream.found(rows, OPEN_ROWS, now):
                self._ready(each, key)
            self._look_again(each, stream, now)
            return
        for row in rows:
            self.note(each, row.sid, row.created)
        if self.follow or len(rows) == OPEN_ROWS:
            self._polls[each] = now + (self.pace.poll if self.follow else 1.0)
        else:
            del self._polls[each]

    def _look_again(self, each: ListKey, stream: Children, now: float) -> None:
        """When to look for more parents: as soon as those that were found are asked; after the last of them, later."""
        self._polls.pop(each, None)
        if stream.before != inf:
            if not stream.pending:
                self._polls[each] = now
        elif self.follow:
            self._polls[each] = now + self.pace.poll

    def note(self, each: ListKey, sid: str, created: float | None = None) -> None:
        """Asks for a row to be fetched soon.

        Args:
            created: when it was created; None: it may not be there.
        """
        key = Key("row", sid)
        if each in self.streams and (each, key) not in self._busy and sid not in self.streams[each].suspects:
            if created is not None:
                self._created[each, key] = created
            self._ready(each, key)

    # what came

    def page(self, job: Job, rows: Sequence[Mapping[str, Any]], link: str | None) -> Step:
        """A page came: what to keep."""
        assert job.going is not None
        stream = self._answered(job)
        return stream.page(job.key, job.going, job.asked, rows, link)

    def row(self, job: Job, row: Mapping[str, Any] | None) -> Step:
        """A row came, or was not found: what to keep."""
        stream = self._answered(job)
        return stream.row(str(job.key.name), job.asked, row, job.created)

    def finish(self, job: Job, unseen: Sequence[str], now: float) -> Step:
        """The last page of a pass is kept, and the ledger has answered its check."""
        self._restarts.pop(((job.account, job.kind), job.key), None)
        return self.streams[job.account, job.kind].finish(job.key, unseen, now)

    def ended(self, job: Job, step: Step) -> None:
        """A step is on its way to the ledger, or kept: what follows from it may begin."""
        each = job.account, job.kind
        self._busy.discard((each, job.key))
        stream = self.streams[each]
        if isinstance(stream, Children) and stream.before != inf and not stream.pending and stream.refused is None:
            self._polls[each] = 0.0
        for due, key in step.again:
            if due == 0.0 and key == job.key:
                self._busy.add((each, key))
                self._lanes[each[0]].ready[job.sort].appendleft((each, key))
            else:
                self._at(due, each, key, must=key.what != "row" and key in self.streams[each].passes)

    def _answered(self, job: Job) -> Stream:
        lane = self._lanes[job.account]
        lane.limiter.under_way -= 1
        lane.under_way[job.sort] -= 1
        lane.limiter.answered()
        self._tries.pop(((job.account, job.kind), job.key), None)
        return self.streams[job.account, job.kind]

    # what failed

    def refused(self, job: Job, now: float, retry_after: float | None) -> None:
        """The API wants fewer requests (429)."""
        self._failed(job)
        limiter = self._lanes[job.account].limiter
        limiter.refused(job.asked, now, retry_after)
        self._again(job, limiter.until)

    def failed(self, job: Job, now: float) -> None:
        """There was no answer, or one of the server's errors: the same again, later and later."""
        self._failed(job)
        work = (job.account, job.kind), job.key
        tries = self._tries[work] = self._tries.get(work, 0) + 1
        self._again(job, now + min(2.0 ** (tries - 1), _LONGEST_WAIT))

    def pass_over(self, job: Job) -> None:
        """A row cannot be asked for, and that proves nothing."""
        self._failed(job)
        self._busy.discard(((job.account, job.kind), job.key))

    def restart(self, job: Job, now: float) -> Step | None:
        """The address of a next page is refused: its pass begins anew. None: that was tried too often."""
        work = (job.account, job.kind), job.key
        times = self._restarts[work] = self._restarts.get(work, 0) + 1
        if times > MOST_RESTARTS:
            return None
        self._failed(job)
        self._again(job, now + min(2.0**times, _LONGEST_WAIT) - 2.0)
        return Step(marks=self.streams[job.account, job.kind].restart(job.key))

    def too_old(self, job: Job) -> Step:
        """The day of a job is too old for the API."""
        self._failed(job)
        self._busy.discard(((job.account, job.kind), job.key))
        return Step(marks=self.streams[job.account, job.kind].too_old(job.key))

    def give_up(self, job: Job, why: str, *, account: bool) -> None:
        """The credentials do not reach a list, or all of an account: it is left alone.

        Args:
            why: a sentence.
        """
        self._failed(job)
        self._busy.discard(((job.account, job.kind), job.key))
        for each, stream in self.streams.items():
            if each[0] == job.account and (account or each[1] == job.kind):
                stream.refused = why
                stream.backfill.clear()
                self._polls.pop(each, None)
        self._drop(lambda each: self.streams[each].refused is not None)
        if account:
            self._lanes[job.account].refused = why

    def _drop(self, unwanted: Callable[[ListKey], bool]) -> None:
        self._timers = [timer for timer in self._timers if not unwanted(timer[2])]
        self._timers.sort()
        for lane in self._lanes.values():
            for turn, ready in enumerate(lane.ready):
                self._busy.difference_update(work for work in ready if unwanted(work[0]))
                lane.ready[turn] = deque(work for work in ready if not unwanted(work[0]))

    def _failed(self, job: Job) -> None:
        lane = self._lanes[job.account]
        lane.limiter.under_way -= 1
        lane.under_way[job.sort] -= 1

    def _again(self, job: Job, due: float) -> None:
        each = job.account, job.kind
        self._busy.discard((each, job.key))
        if job.created is not None:
            self._created[each, job.key] = job.created
        self._at(due, each, job.key, must=True)
