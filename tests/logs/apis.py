"""The emulator as the API of a sync whose time is the emulator's: it passes only while nothing is under way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from trunkline import AsyncClient
from trunkline.emulator import Emulator
from trunkline.logs.sync import Sync

Event = tuple[float, Callable[[], Awaitable[object]]]


class Time:
    """Lets a frozen emulator's time pass when a sync waits, and does on the way what is to happen.

    Args:
        events: when, and what; in this order.
    """

    def __init__(self, twilio: Emulator, events: list[Event] | None = None) -> None:
        self.twilio = twilio
        self.events = list(events or [])
        self.sync: Sync | None = None
        self.turns = 0

    def now(self) -> float:
        return self.twilio.clock.timestamp()

    async def sleep(self, seconds: float) -> None:
        sync = self.sync
        assert sync is not None
        if sync._tasks:
            await asyncio.sleep(60)  # what comes first is a reply
            return
        self.turns += 1
        until = self.now() + max(seconds, 0.001)
        if self.events and self.events[0][0] <= until:
            at, event = self.events.pop(0)
            self.move(at)
            await event()
        else:
            self.move(until)

    def move(self, at: float) -> None:
        self.twilio.advance(seconds=max(0.0, at - self.now()))


async def everything(client: AsyncClient, accounts: list[str]) -> dict[str, dict[str, Any]]:
    """Every message that the API has, by SID."""
    found = {}
    for account in accounts:
        of = client if account == client.account_sid else client.on_behalf_of(account)
        async for page in of.messages.pages(page_size=1000):
            found.update({row["sid"]: row for row in page.raw["messages"]})
    return found
