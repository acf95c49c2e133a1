"""Worlds of the emulator without a server, for what does not depend on HTTP. Called by the benchmark."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from trunkline.emulator import Clock
from trunkline.emulator.base import ACCOUNT_SID, AUTH_TOKEN
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.record import Record
from trunkline.emulator.state import Identity
from trunkline.emulator.world import World

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
BASIC = base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
HEADERS = {
    "host": "api.twilio.com",
    "authorization": f"Basic {BASIC}",
    "content-type": "application/x-www-form-urlencoded",
}


class Small:
    """A world with a frozen clock, and requests to its messages."""

    def __init__(self) -> None:
        self.clock = Clock(datetime(2026, 9, 16, 15, tzinfo=UTC), frozen=True)
        self.world = World(Identity(ACCOUNT_SID, AUTH_TOKEN, "OQ" + "7" * 32, "secret"), self.clock)
        self._made = 0

    def create(self, count: int) -> None:
        """Sends messages to ten thousand numbers in turn."""
        for number in range(self._made, self._made + count):
            form = {
                "To": f"+1415{5_550_000 + number % 10_000}",
                "From": "+15005550006",
                "Body": f"Your code is {number:06d}, it works for ten minutes",
            }
            reply = self.world.handle(Incoming("POST", MESSAGES, "", HEADERS, urlencode(form).encode(), "http"))
            assert reply.status == 201, reply.body
        self._made += count

    def list(self, **params: str) -> dict[str, Any]:
        """A page of messages; `DateSent>` and the like are `sent_after` and `sent_before`."""
        names = {"sent_after": "DateSent>", "sent_before": "DateSent<"}
        query = urlencode({names.get(name, name): value for name, value in params.items()})
        reply = self.world.handle(Incoming("GET", MESSAGES, query, HEADERS, b"", "http"))
        assert reply.status == 200, reply.body
        found: dict[str, Any] = json.loads(reply.body)
        return found

    def forget_requests(self) -> None:
        """Forgets what the emulator remembers of requests, which is bounded and no part of a row."""
        self.world._record = Record()
