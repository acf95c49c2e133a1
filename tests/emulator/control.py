"""Asks the control API of an emulator as a program in another language would."""

from __future__ import annotations

import http.client
import json
from typing import Any, NamedTuple
from urllib.parse import urlencode

from trunkline.emulator import AsyncEmulator, Emulator

ROOT = "/_emulator/v1"


class Said(NamedTuple):
    """A reply."""

    status: int
    json: Any
    headers: dict[str, str]
    text: str


class Control:
    """Each request on a connection of its own; headers that are None are not sent."""

    def __init__(self, twilio: Emulator | AsyncEmulator) -> None:
        self.twilio = twilio

    def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: dict[str, str | None] | None = None,
        *,
        query: dict[str, Any] | None = None,
        raw: bytes | None = None,
    ) -> Said:
        sent: dict[str, str | None] = {"X-Trunkline-Emulator": "1"} if method != "GET" else {}
        if body is not None or raw is not None:
            sent["Content-Type"] = "application/json"
        sent |= headers or {}
        connection = http.client.HTTPConnection("127.0.0.1", self.twilio.port, timeout=30)
        try:
            url = ROOT + path + (f"?{urlencode(query)}" if query else "")
            content = raw if raw is not None else None if body is None else json.dumps(body).encode()
            connection.putrequest(method, url, skip_host="Host" in sent)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            if content is not None:
                connection.putheader("Content-Length", str(len(content)))
            connection.endheaders(content)
            reply = connection.getresponse()
            data = reply.read().decode()
        finally:
            connection.close()
        found = {name.lower(): value for name, value in reply.getheaders()}
        is_json = found.get("content-type") == "application/json"
        return Said(reply.status, json.loads(data) if is_json else None, found, data)

    def get(self, path: str, /, **query: Any) -> Any:
        """The JSON of a reply that must be a success."""
        said = self("GET", path, query=query)
        assert said.status == 200, said.text
        return said.json

    def post(self, path: str, /, **body: Any) -> Any:
        """The same for a change."""
        said = self("POST", path, body)
        assert said.status in (200, 201, 204), said.text
        return said.json
