"""What waits for the emulated Twilio: timers on real or stepped time, and the webhooks that they lead to.

Runs on the server's event loop. Called by `server` and, for its time, by `clock`; what is to happen `world` knows.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from concurrent.futures import Future
from functools import partial
from typing import Any

from .answers import Answer
from .clock import Clock
from .delivery import Deliverer, Outcome
from .engine.effects import Webhook
from .sent import RecordedWebhook
from .world import World

_PATIENCE = 3600.0  # seconds of real time for a step: a bound for what hangs
_DROPPING = 1.0  # seconds for a step that is dropped
_MOST = 1_000_000  # things that may happen in one step


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
        self._lanes: dict[str, asyncio.Task[None]] = {}
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
                self._go_on()
                due = self._world.next_due()
                wait = None if due is None else max(0.0, due - self._clock.timestamp())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)

    def _go_on(self) -> None:
        """Does what is due by now, and sends what is to be sent."""
        now = self._clock.timestamp()
        while self._world.happen(now):
            pass
        while (webhook := self._world.take()) is not None:
            before = self._lanes.get(webhook.lane)
            task = self._loop.create_task(self._after(before, webhook))
            self._lanes[webhook.lane] = task
            task.add_done_callback(partial(self._ended, webhook.lane))

    async def _after(self, before: asyncio.Task[None] | None, webhook: Webhook) -> None:
        if before is not None:
            await asyncio.wait([before])
        await self._deliver(webhook)
        self._wake.set()

    def _ended(self, lane: str, task: asyncio.Task[None]) -> None:
        if self._lanes.get(lane) is task:
            del self._lanes[lane]

    async def _deliver(self, webhook: Webhook) -> None:
        state = self._world.state
        outcome = await self._deliverer.send(self._world.outgoing(webhook))
        if self._world.state is not state:
            return  # the world was reset meanwhile
        self._world.sent(RecordedWebhook.of(webhook, outcome, self._clock.now()))
        self._world.answered(webhook, _answer(outcome))

    # Stepped time

    async def step(self, seconds: float | None) -> None:
        """Steps the clock forward, or, with None, until nothing is due any more.

        What is due on the way happens in order, and each webhook is answered before time goes on.

        Raises:
            RuntimeError: time is being stepped already, as where a webhook's handler asks for it.
        """
        if self._stepping:
            raise RuntimeError("the time of the emulator is being stepped: a webhook's handler cannot step it as well")
        self._stepping, self._stepper = True, asyncio.current_task()
        try:
            await self._flights()
            until = None if seconds is None else self._clock.timestamp() + seconds
            for _ in range(_MOST):
                await self._deliver_waiting()
                due = self._world.next_due()
                if due is None or (until is not None and due > until):
                    break
                self._clock.move_to(due)
                self._world.happen(due)
            else:
                raise RuntimeError(f"more than {_MOST:,} things happened in one step: do messages answer each other?")
            if until is not None:
                self._clock.move_to(until)
        finally:
            self._stepping, self._stepper = False, None
            self._wake.set()

    async def settle(self) -> None:
        """Delivers what is to be sent at this instant."""
        if self._clock.frozen:
            await self.step(0.0)
        else:
            self._go_on()
            self._wake.set()
            await self._flights()

    async def _deliver_waiting(self) -> None:
        while (webhook := self._world.take()) is not None:
            await self._deliver(webhook)

    async def _flights(self) -> None:
        """Waits for the webhooks that are out."""
        while self._lanes:
            await asyncio.wait(list(self._lanes.values()))

    def cancel_from_thread(self) -> None:
        """Drops the webhooks that are out, from any thread: the world was reset."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the server has stopped
            self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        for task in self._lanes.values():
            task.cancel()

    async def drop(self) -> None:
        """Drops the webhooks that are out, and a step that somebody has given up waiting for."""
        self._cancel()
        if self._stepper is not None:
            self._stepper.cancel()
            await asyncio.wait([self._stepper], timeout=_DROPPING)

    async def close(self) -> None:
        """Ends the pump and what is out."""
        tasks = [self._pump, *self._lanes.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._deliverer.close()

    def submit(self, work: Coroutine[Any, Any, None]) -> Future[None]:
        """Runs work on the loop, from another thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """The same, and waits for it."""
        self.submit(work).result(_PATIENCE)


def in_loop() -> bool:
    """Whether this thread runs an event loop: it must not wait for what the loop may have to do."""
    return asyncio._get_running_loop() is not None


def step_alone(world: World, clock: Clock, seconds: float | None, *, told: bool) -> None:
    """Steps the clock forward without delivering anything.

    Args:
        told: whether webhooks could be delivered, if not here.

    Raises:
        RuntimeError: they could be, and one is to be.
    """
    until = None if seconds is None else clock.timestamp() + seconds
    while True:
        if told and world.waiting:
            raise RuntimeError(
                "a webhook is to be answered, and this thread's event loop, which may have to answer it, would wait: "
                "use AsyncEmulator (with pytest the fixture async_twilio), or await asyncio.to_thread(twilio.advance, "
                "seconds)"
            )
        due = world.next_due()
        if due is None or (until is not None and due > until):
            break
        clock.move_to(due)
        world.happen(due)
    if until is not None:
        clock.move_to(until)


def _answer(outcome: Outcome) -> Answer:
    return Answer(
        url=outcome.url,
        status=outcome.status,
        content_type=outcome.content_type,
        body=outcome.body,
        code=outcome.code,
        error=outcome.error,
    )
