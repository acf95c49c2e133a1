"""A server on the loopback that creates messages, counts the requests of each recipient, and misbehaves by a seed.

`LoopbackServer(faults)` runs in a thread. The recipient is the key. It never creates a message without counting it,
and counts a request as soon as it has read it.
"""

from __future__ import annotations

import asyncio
import json
import random
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

ACCOUNT = "AC" + "a" * 32


@dataclass
class Faults:
    """How often what goes wrong, as shares of 1; the rest is answered with 201.

    Attributes:
        limit: requests at a time before 429; 0: no limit.
        latency: seconds.
    """

    error: float = 0.0  # 500, half of them after the message was created
    reset: float = 0.0  # the connection breaks, half of them after the message was created
    rejected: float = 0.0  # 400, by the recipient: the same one always
    late: float = 0.0  # created, and the reply never comes
    limit: int = 0
    latency: float = 0.0
    seed: int = 0


@dataclass
class LoopbackServer:
    """What was posted and created."""

    faults: Faults = field(default_factory=Faults)
    posts: dict[str, int] = field(default_factory=dict)  # recipient → requests that were not refused by 429
    created: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    refused: int = 0
    requests: int = 0
    most: int = 0

    def __post_init__(self) -> None:
        self._random = random.Random(self.faults.seed)
        self._busy = 0
        self._lists: list[dict[str, Any]] = []
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> LoopbackServer:
        self._thread.start()
        assert self._started.wait(60)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(60)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/{{host}}"

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._main())
        self._loop.close()

    async def _main(self) -> None:
        self._end = asyncio.Event()
        server = await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._end.wait()
        server.close()

    def answer(self, method: str, target: str, body: bytes) -> tuple[int, dict[str, Any] | None, float, bool]:
        """Status, body (None: the connection breaks), the seconds until then, and whether a slot is held."""
        self.requests += 1
        if method == "GET":
            return 200, self._list(target), self.faults.latency, False
        form = dict(parse_qsl(body.decode()))
        to = form["To"]
        if self.faults.limit and self._busy >= self.faults.limit:
            self.refused += 1
            return 429, {"code": 20429, "message": "Too many requests", "status": 429}, 0.0, False
        self._busy += 1
        self.most = max(self.most, self._busy)
        self.posts[to] = self.posts.get(to, 0) + 1
        roll, half = self._random.random(), self._random.random() < 0.5
        faults, wait = self.faults, self.faults.latency
        if random.Random(to).random() < faults.rejected:
            return 400, {"code": 21211, "message": "Invalid", "status": 400}, wait, True
        for share, status in ((faults.error, 500), (faults.reset, 0)):
            if roll < share:
                if half:
                    self._create(form)
                return status, ({"code": 20500, "message": "oops", "status": 500} if status else None), wait, True
            roll -= share
        made = self._create(form)
        return 201, made, (3600.0 if roll < faults.late else wait), True

    def release(self) -> None:
        self._busy -= 1

    def _create(self, form: dict[str, str]) -> dict[str, Any]:
        now = format_datetime(datetime.now(UTC))
        made = {
            "sid": f"SM{len(self._lists):032x}",
            "to": form["To"],
            "from": form.get("From"),
            "status": "queued",
            "body": form["Body"],
            "direction": "outbound-api",
            "date_created": now,
            "date_updated": now,
            "messaging_service_sid": form.get("MessagingServiceSid"),
            "account_sid": ACCOUNT,
        }
        self.created.setdefault(form["To"], []).append(made)
        self._lists.append(made)
        return made

    def _list(self, target: str) -> dict[str, Any]:
        query = dict(parse_qsl(urlsplit(target).query))
        found = [m for m in reversed(self._lists) if query.get("To") in (None, m["to"])]
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        rows = found[page * size : (page + 1) * size]
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?PageSize={size}&Page={page + 1}"
        path += "".join(f"&{name}={query[name].replace('+', '%2B')}" for name in ("To", "From") if name in query)
        more = len(found) > (page + 1) * size
        return {"messages": rows, "page": page, "page_size": size, "next_page_uri": path if more else None}


class _Connection(asyncio.Protocol):
    """Just enough HTTP/1.1."""

    def __init__(self, server: LoopbackServer) -> None:
        self._server = server
        self._data = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, found, rest = self._data.partition(b"\r\n\r\n")
        if not found:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        length = next((int(line[15:]) for line in lines if line.lower().startswith("content-length:")), 0)
        if len(rest) < length:
            return
        self._data = rest[length:]
        method, target, _ = first.split(" ")
        status, body, wait, held = self._server.answer(method, target, rest[:length])
        if wait:
            asyncio.get_running_loop().call_later(wait, self._reply, status, body, held)
        else:
            self._reply(status, body, held)

    def _reply(self, status: int, body: dict[str, Any] | None, held: bool) -> None:
        if held:
            self._server.release()
        if body is None:
            self._transport.abort()
            return
        text = json.dumps(body).encode()
        date = format_datetime(datetime.now(UTC), usegmt=True)
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nDate: {date}\r\n"
        self._transport.write(f"{head}Content-Length: {len(text)}\r\n\r\n".encode() + text)
