"""A world of the emulator without its server: requests of its main account, replies as JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from tests.emulator.wire import basic
from trunkline.emulator import Clock
from trunkline.emulator.base import ACCOUNT_SID, AUTH_TOKEN
from trunkline.emulator.exchange import Incoming, Reply
from trunkline.emulator.state import Identity, Manners
from trunkline.emulator.world import World

ACCOUNT = f"/2010-04-01/Accounts/{ACCOUNT_SID}"
NOW = datetime(2026, 9, 16, 15, 20, 5, tzinfo=UTC)  # a Wednesday, in business hours


class Direct:
    """A world with a frozen clock."""

    def __init__(self, now: datetime = NOW, *, any_sender: bool = False) -> None:
        self.clock = Clock(now, frozen=True)
        identity = Identity(ACCOUNT_SID, AUTH_TOKEN, "OQ" + "7" * 32, "secret")
        self.world = World(identity, self.clock, manners=Manners(any_sender=any_sender))

    def send(self, method: str, path: str, params: Any = None, *, host: str = "api") -> Reply:
        text = urlencode(params or {}, doseq=True)
        headers = {"host": f"{host}.twilio.com", "authorization": basic(ACCOUNT_SID, AUTH_TOKEN)}
        path, _, query = path.partition("?")
        if method == "POST":
            headers["content-type"] = "application/x-www-form-urlencoded"
            return self.world.handle(Incoming(method, path, query, headers, text.encode(), "https"))
        return self.world.handle(Incoming(method, path, query or text, headers, b"", "https"))

    def get(self, path: str, params: Any = None, *, host: str = "api") -> Any:
        """The JSON of a reply that must be a success."""
        reply = self.send("GET", path, params, host=host)
        assert reply.status == 200, reply.body
        return json.loads(reply.body)

    def pages(self, path: str, params: Any = None) -> list[list[Any]]:
        """The rows of a list of the first API, page by page."""
        found = []
        page = self.get(path, params)
        while True:
            found.append(next(value for value in page.values() if isinstance(value, list)))
            if page["next_page_uri"] is None:
                return found
            page = self.get(page["next_page_uri"])

    def rows(self, path: str, params: Any = None) -> list[Any]:
        """All rows of a list of the first API."""
        return [row for page in self.pages(path, {"PageSize": 1000, **(params or {})}) for row in page]
