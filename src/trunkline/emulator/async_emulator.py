"""`AsyncEmulator`: the emulated Twilio for tests whose application runs on their event loop. Called by users."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

from .base import BaseEmulator
from .keeping import Snapshot
from .phones import AsyncPhone
from .sent import RecordedWebhook
from .shell import Done, Shell, step_alone

T = TypeVar("T")


class AsyncEmulator(BaseEmulator):
    """The same as `Emulator`, with `await` where it waits: the caller's event loop goes on meanwhile.

        async with AsyncEmulator() as twilio:
            twilio.mount("https://example.com", app)
            client = twilio.async_client()
            joe = twilio.phone("+14155550123")
            await joe.text(twilio.number, "hi")
            await twilio.advance(5)

    Args:
        (all): those of `Emulator`.
    """

    @classmethod
    def _of(cls, emulator: BaseEmulator) -> Self:
        """The same emulated Twilio as another object holds."""
        found = cls.__new__(cls)
        found.__dict__.update(emulator.__dict__)
        return found

    async def advance(self, seconds: float | timedelta) -> None:
        """Steps the clock forward, as `Emulator.advance` does.

        Raises:
            ValueError: the step is no number, is negative, or leads beyond the year 9000.
            RuntimeError: time is being stepped already, or a webhook's handler asks for it.
        """
        until = self.clock.timestamp() + self.clock.checked(seconds)
        if (shell := self._server.shell) is None:
            self._step_to(until)
        else:
            await _there(shell, shell.step_to(until))

    async def run(self) -> None:
        """Steps the clock forward until nothing is due any more: every message has its last status."""
        if (shell := self._server.shell) is None:
            self._step_to(None)
        else:
            await _there(shell, shell.step_to(None))

    async def _settle(self) -> None:
        if (shell := self._server.shell) is None:
            self._step_to(self.clock.timestamp())
        else:
            await _there(shell, shell.settle())

    async def _listen(self, seconds: float | None, done: Done) -> None:
        if (shell := self._server.shell) is None:
            until = None if seconds is None else self.clock.timestamp() + seconds
            step_alone(self._world, self.clock, until, None, done)
        else:
            await _there(shell, shell.listen(seconds, done))

    def phone(self, number: str) -> AsyncPhone:
        """A simulated phone, as `Emulator.phone` makes it."""
        return AsyncPhone(self._world, number, self._settle, self._listen)

    async def replay(self, webhook: RecordedWebhook) -> RecordedWebhook:
        """Sends a webhook again, as `Emulator.replay` does.

        Raises:
            LookupError: the webhook is not in the record any more.
            RuntimeError: the emulator does not run.
        """
        number, shell = self._replayable(webhook)
        return self._recorded(await _there(shell, shell.replay(number)))

    def mount(self, url: str, app: Any) -> None:
        """Webhooks to a URL go to an application in this process, as with `Emulator.mount`; an ASGI one runs on the
        event loop of who calls this."""
        self.mounts.add(url, app, loop=asyncio.get_running_loop())

    def reset(self) -> None:
        """Forgets every resource, request and webhook, and switches every fault off; the clock stays."""
        self._reset()

    def restore(self, snapshot: Snapshot) -> None:
        """Has what there was at a `snapshot`, as `Emulator.restore`."""
        self._restore(snapshot)

    async def start(self) -> Self:
        """Starts the server; returns when it accepts connections."""
        await asyncio.to_thread(self._start)
        return self

    async def stop(self) -> None:
        """Stops the server, its connections and the mounted applications. What was created stays for the next start."""
        try:
            await asyncio.to_thread(self._stop)
        finally:
            await self.mounts.aclose()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()


async def _there(shell: Shell, work: Coroutine[Any, Any, T]) -> T:
    """Awaits work on the server's loop."""
    return await asyncio.wrap_future(shell.submit(work))
