"""What waits for the emulated Twilio: timers on real or stepped time, and the webhooks that they lead to.

Runs on the server's event loop. Called by `server` and, for its time, by `clock`; what is to happen `world` knows.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextvars import ContextVar
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .answers import Answer
from .clock import Clock
from .delivery import Deliverer, Outcome
from .engine.effects import Fate
from .sent import RecordedWebhook
from .world import Taken, World

if TYPE_CHECKING:
    from .saving.image import Image

_PATIENCE = 3600.0  # seconds of real time for a step: a bound for what hangs
_GLANCE = 0.01  # seconds of real time from one look to the next
_DROPPING = 1.0  # seconds for a step that is dropped
_MOST = 1_000_000  # things that may happen in one step
_BUSY = "the time of the emulator is being stepped: a webhook's handler cannot step it as well, nor another thread"
_NESTED = "a webhook's handler cannot step the time of the emulator, which stands still until the handler has answered"


T = TypeVar("T")
Done = Callable[[], bool]


def never() -> bool:
    """What is never so: a step that has no other end than its time."""
    return False


class _Flight:
    """A webhook that is out, and the one whose handler has led to it."""

    def __init__(self, shell: Shell, outer: _Flight | None) -> None:
        self.over = False
        self._shell, self._outer = shell, outer

    def is_of(self, shell: Shell) -> bool:
        """Whether it, or one around it, is of an emulator and is being answered."""
        own = self._shell is shell and not self.over
        return own or (self._outer is not None and self._outer.is_of(shell))


# The webhook that is being answered. A mounted application has it in its context, and what it starts there too.
_answering: ContextVar[_Flight | None] = ContextVar("_answering", default=None)
_LOST = Outcome(code=11205, error="a fault has lost the webhook: nothing was sent", url="", seconds=0.0)


class Stepping(RuntimeError):
    """Time is being stepped already."""


class Endless(RuntimeError):
    """A step has no end."""


class Shell:
    """Moves a world on and delivers its webhooks.

    Args:
        deliverer: sends one webhook.
    """

    def __init__(self, world: World, clock: Clock, deliverer: Deliverer) -> None:
        self._world = world
        self._clock = clock
        self._deliverer = deliverer
        self._wake = asyncio.Event()
        self._lanes: dict[str, asyncio.Task[None]] = {}  # the last webhook of each
        self._out: set[asyncio.Task[Any]] = set()  # every one that is out or waits for its turn
        self._loop = asyncio.get_running_loop()
        self._pump = self._loop.create_task(self._run())
        self._stepping = False
        self._stepper: asyncio.Task[Any] | None = None

    # Real time

    def nudge(self) -> None:
        """Something may be due, or to be sent. Called on the loop."""
        if self._world.waiting or not self._clock.frozen:
            self._wake.set()

    def nudge_from_thread(self) -> None:
        """The same from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server has stopped
            self._loop.call_soon_threadsafe(self.nudge)

    async def _run(self) -> None:
        """Does what is due as time passes; with a frozen clock nothing is, until it is stepped."""
        while True:
            self._wake.clear()
            wait = None
            if not self._stepping and not self._clock.frozen:
                try:
                    self._go_on()
                except Exception as error:  # a defect, which must not end all that is to happen after it
                    told = {"message": "something that was due in the emulator failed", "exception": error}
                    self._loop.call_exception_handler(told)
                due = self._world.next_due()
                wait = None if due is None else max(0.0, due - self._clock.timestamp())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)

    def _go_on(self) -> None:
        """Does what is due by now, and sends what is to be sent."""
        now = self._clock.timestamp()
        while self._world.happen(now):
            pass
        while (taken := self._world.take()) is not None:
            lane = taken.webhook.lane
            self._lanes[lane] = task = self._begin(self._after(self._lanes.get(lane), taken))
            task.add_done_callback(partial(self._ended, lane))

    def _begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = self._loop.create_task(work)
        self._out.add(task)
        task.add_done_callback(self._out.discard)
        return task

    async def _after(self, before: asyncio.Task[None] | None, taken: Taken) -> None:
        if before is not None:
            await asyncio.wait([before])
        await self._deliver(taken)
        self._wake.set()

    def _ended(self, lane: str, task: asyncio.Task[None]) -> None:
        if self._lanes.get(lane) is task:
            del self._lanes[lane]

    async def _deliver(self, taken: Taken) -> int:
        """Sends a webhook, in a task of its own; the number that it has in the record."""
        flight = _Flight(self, _answering.get())
        _answering.set(flight)
        try:
            outcomes = await self._sent(taken)
        finally:
            flight.over = True
        now = self._clock.now()
        sent = [RecordedWebhook.of(taken.webhook, outcome, now, replay_of=taken.replay_of) for outcome in outcomes]
        return self._world.answered(taken, _answer(outcomes[0]), sent)

    async def replay(self, number: int) -> int:
        """Sends a recorded webhook again, and nothing comes of the reply; the number of the new one in the record.

        Raises:
            LookupError: there is none of that number, or it is kept no longer; or the emulator was reset meanwhile.
        """
        task = self._begin(self._deliver(self._world.repeat(number)))
        await asyncio.wait([task])
        again = 0 if task.cancelled() else task.result()
        if not again:
            raise LookupError(f"webhook {number} is not known any more: the emulator was reset")
        return again

    async def _sent(self, taken: Taken) -> list[Outcome]:
        """What came of a webhook, each time that it was sent."""
        webhook, fate = taken.webhook, taken.webhook.fate or Fate()
        if fate.lost:
            return [replace(_LOST, url=webhook.url, code=_LOST.code if webhook.wants == "twiml" else None)]
        return [await self._deliverer.send(taken.outgoing) for _ in range(2 if fate.twice else 1)]

    # Stepped time

    @property
    def refused(self) -> str:
        """Why time cannot be stepped now by who asks; empty where it can."""
        flight = _answering.get()
        if flight is not None and flight.is_of(self):
            return _NESTED
        return _BUSY if self._stepping else ""

    async def step(self, seconds: float | None) -> None:
        """Steps the clock forward, or, with None, until nothing is due any more.

        What is due on the way happens in order, and each webhook is answered before time goes on.

        Raises:
            RuntimeError: time is being stepped already, or a webhook's handler asks for it.
        """
        await self.step_to(None if seconds is None else self._clock.timestamp() + seconds)

    async def step_to(self, until: float | None, done: Done = never) -> None:
        """The same to an instant, in seconds since 1970, or until something is so."""
        if refused := self.refused:
            raise Stepping(refused)
        self._stepping, self._stepper = True, asyncio.current_task()
        try:
            await self._flights()
            for _ in range(_MOST):
                await self._deliver_waiting()
                if done():
                    return
                due = self._world.next_due()
                if due is None or (until is not None and due > until):
                    break
                self._clock.move_to(due)
                self._world.happen(due)
            else:
                raise Endless(f"more than {_MOST:,} things happened in one step: do messages answer each other?")
            if until is not None:
                self._clock.move_to(until)
        finally:
            self._stepping, self._stepper = False, None
            self._wake.set()
            self._world.moved()

    async def listen(self, seconds: float | None, done: Done) -> None:
        """Lets time pass until something is so, for some seconds at most.

        Args:
            seconds: by the emulator's clock; None: with a clock that stands still, until nothing is due any more; with
                one that runs, no longer than what is due now takes.

        Raises:
            RuntimeError: as `step`.
        """
        until = None if seconds is None else self._clock.timestamp() + seconds
        if self._clock.frozen:
            await self.step_to(until, done)
            return
        await self.settle()
        while until is not None and not done() and self._clock.timestamp() < until:
            await asyncio.sleep(_GLANCE)

    @property
    def out(self) -> int:
        """How many webhooks are to be answered: those that are out, and those that wait for their turn."""
        return len(self._out) + len(self._world.state.outbox)

    @property
    def stepping(self) -> bool:
        """Whether time is being stepped."""
        return self._stepping

    async def settle(self) -> None:
        """Delivers what is to be sent at this instant, and what comes of it.

        Raises:
            RuntimeError: as `step`.
        """
        if self._clock.frozen:
            await self.step(0.0)
            return
        if refused := self.refused:
            raise Stepping(refused)
        self._go_on()
        self._wake.set()
        while self._out:
            await self._flights()
            self._go_on()

    async def _deliver_waiting(self) -> None:
        while (taken := self._world.take()) is not None:
            task = self._begin(self._deliver(taken))
            await asyncio.wait([task])
            if not task.cancelled():
                task.result()

    async def _flights(self) -> None:
        """Waits for the webhooks that are out."""
        while self._out:
            await asyncio.wait(list(self._out))

    def reset(self) -> None:
        """Resets the world, and drops the webhooks that are out. From any thread."""
        self._world.reset()
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server has stopped
            self._loop.call_soon_threadsafe(self._cancel)

    def restore(self, snapshot: Image) -> None:
        """Puts back what there was, and drops the webhooks that are out. From any thread.

        Raises:
            ValueError: it is of another emulator.
        """
        from .saving.image import restore  # loaded when it is first used

        restore(self._world, snapshot)
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        self._wake.set()
        for task in self._out:
            task.cancel()

    async def drop(self) -> None:
        """Drops the webhooks that are out, and a step that somebody has given up waiting for."""
        self._cancel()
        if self._stepper is not None:
            self._stepper.cancel()
            await asyncio.wait([self._stepper], timeout=_DROPPING)

    async def close(self) -> None:
        """Ends the pump and what is out."""
        tasks = [self._pump, *self._out]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._deliverer.close()

    async def apart(self, work: Callable[[], T]) -> T:
        """Does what takes long on a thread of its own, so that others are answered meanwhile."""
        return await asyncio.to_thread(work)

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Runs work on the loop, from another thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The same, and waits for it."""
        return self.submit(work).result(_PATIENCE)


def in_loop() -> bool:
    """Whether this thread runs an event loop: it must not wait for what the loop may have to do."""
    return asyncio._get_running_loop() is not None


def step_alone(world: World, clock: Clock, until: float | None, shell: Shell | None, done: Done = never) -> None:
    """Steps the clock forward without delivering anything.

    Args:
        until: an instant in seconds since 1970; None: until nothing is due any more.
        shell: who could deliver webhooks, if not here.
        done: what ends the step earlier.

    Raises:
        RuntimeError: there is somebody, and a webhook is to be delivered, or is being answered.
    """
    if shell is not None and (refused := shell.refused):
        raise RuntimeError(refused)
    while True:
        if shell is not None and world.waiting:
            raise RuntimeError(
                "a webhook is to be answered, and this thread's event loop, which may have to answer it, would wait: "
                "use AsyncEmulator (with pytest the fixture async_twilio), or await asyncio.to_thread(twilio.advance, "
                "seconds)"
            )
        if done():
            return
        due = world.next_due()
        if due is None or (until is not None and due > until):
            break
        clock.move_to(due)
        world.happen(due)
    if until is not None:
        clock.move_to(until)
    world.moved()


def _answer(outcome: Outcome) -> Answer:
    return Answer(
        url=outcome.url,
        status=outcome.status,
        content_type=outcome.content_type,
        body=outcome.body,
        code=outcome.code,
        error=outcome.error,
        cookies=tuple(value for name, value in outcome.headers if name == "set-cookie"),
    )
