"""A server that answers as a test says, and counts what it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from trunkline import AsyncClient
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers

Answer = tuple[int, Any]
Handler = Callable[[str, dict[str, str]], Answer]

AC = "AC" + "1" * 32
SUB = "AC" + "2" * 32


class Transport:
    """A transport without a network.

    Args:
        handler: gets the path and the query; returns a status and a body.
    """

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.authorized: list[bool] = []
        self.posted: list[dict[str, str]] = []

    async def send(self, method: str, url: str, headers: Any, body: Any, sink: Any = None, **_: Any) -> RawResponse:
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query))
        self.asked.append((parts.path, query))
        status, said = self.handler(parts.path, query)
        about = Headers([("Content-Type", "application/json"), ("Retry-After", "0")])
        self.authorized.append("Authorization" in headers)
        if method == "POST":
            self.posted.append(dict(parse_qsl((body or b"").decode())))
        if status == 307:
            return RawResponse(status, Headers([("Location", said)]), b"")
        if isinstance(said, bytes):
            sink.write(said)
            return RawResponse(status, about, b"")
        return RawResponse(status, about, json.dumps(said).encode())

    async def aclose(self) -> None:
        pass


def client_of(handler: Handler, account: str = AC) -> tuple[AsyncClient, Transport]:
    """A client of such a server."""
    transport = Transport(handler)
    return AsyncClient(account, "token", transport=transport), transport


def row(number: int, **fields: Any) -> dict[str, Any]:
    """A message."""
    return {
        "sid": f"SM{number:032x}", "account_sid": AC, "status": "delivered", "price": "-0.0075",
        "date_created": "Sun, 01 Mar 2026 10:00:00 +0000", "date_updated": "Sun, 01 Mar 2026 10:00:05 +0000",
        "date_sent": "Sun, 01 Mar 2026 10:00:01 +0000", **fields,
    }  # fmt: skip
