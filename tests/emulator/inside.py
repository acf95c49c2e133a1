"""Requests to an emulator without HTTP, by its main account: for tests that send thousands.

A request enters, its answer leaves as `wire` has it.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from tests.emulator.wire import Answer, basic
from trunkline.emulator import Emulator
from trunkline.emulator.exchange import Incoming


class Inside:
    """Asks the world itself; its face is that of `wire.Caller`."""

    def __init__(self, twilio: Emulator) -> None:
        self.twilio = twilio
        self._basic = basic(twilio.account_sid, twilio.auth_token)

    def __call__(
        self, method: str, path: str, params: Any = None, *, host: str = "api", json_body: Any = None
    ) -> Answer:
        headers = {"host": f"{host}.twilio.com", "authorization": self._basic}
        path, _, query = path.partition("?")
        body = b""
        if json_body is not None:
            body, headers["content-type"] = json.dumps(json_body).encode(), "application/json"
        if params and method in ("GET", "DELETE"):
            query = urlencode(params, doseq=True)
        elif params:
            body, headers["content-type"] = urlencode(params, doseq=True).encode(), "application/x-www-form-urlencoded"
        reply = self.twilio._world.handle(Incoming(method, path, query, headers, body, "https"))
        return Answer(reply.status, json.loads(reply.body) if reply.body else None, dict(reply.headers))

    def get(self, path: str, params: Any = None, *, host: str = "api") -> Answer:
        return self("GET", path, params, host=host)

    def post(self, path: str, params: Any = None, *, host: str = "api", json_body: Any = None) -> Answer:
        return self("POST", path, params, host=host, json_body=json_body)
