"""Open streams of events, for tests: `Stream`."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from typing import Any

from tests.logs.web.asgi import Browser


class Stream:
    """An open stream of events."""

    def __init__(
        self, browser: Browser, target: str, *, headers: dict[str, str] | None = None, slow: bool = False
    ) -> None:
        self.browser, self.slow = browser, slow
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self.buffer = b""
        self.going = asyncio.Event()
        self.gone = asyncio.Event()
        self.task = browser.loop.create_task(self._run(target, headers or {}))

    async def _run(self, target: str, headers: dict[str, str]) -> None:
        said = 0

        async def receive() -> dict[str, Any]:
            await self.gone.wait()
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            nonlocal said
            if message["type"] == "http.response.start":
                said = message["status"]
                self.headers = [(name.decode(), value.decode("latin-1")) for name, value in message["headers"]]
            else:
                self.status = said  # what is watched is known by then
                self.buffer += message["body"]
                if self.slow and b"event: " in message["body"]:
                    await self.going.wait()

        await self.browser.app(self.browser.scope("GET", target, headers), receive, send)

    @property
    def events(self) -> list[tuple[str, str, str]]:
        """Names, positions and data."""
        found = []
        for part in self.buffer.decode().split("\n\n"):
            fields = dict(line.split(": ", 1) for line in part.split("\n") if ": " in line and not line.startswith(":"))
            if "event" in fields:
                data = "\n".join(line[6:] for line in part.split("\n") if line.startswith("data: "))
                found.append((fields["event"], fields.get("id", ""), data))
        return found

    @property
    def sids(self) -> list[str]:
        return [
            each
            for name, _, data in self.events
            if name == "rows"
            for each in re.findall(r'<tr data-row id="(\w+)"', data)
        ]

    def until(self, done: Callable[[], bool], seconds: float = 60.0) -> None:
        """Lets time pass until something holds."""

        async def wait() -> None:
            end = time.monotonic() + seconds
            while not done() and time.monotonic() < end:
                await asyncio.sleep(0.02)

        self.browser.loop.run_until_complete(wait())
        assert done(), [(name, at, len(data), len(self.sids)) for name, at, data in self.events]

    def close(self) -> None:
        self.gone.set()
        self.going.set()
        self.task.cancel()

        async def end() -> None:
            await asyncio.gather(self.task, return_exceptions=True)

        self.browser.loop.run_until_complete(end())
