"""The recorder: forwards requests to the real API and webhooks to the application, and writes down both.

Enters: HTTP. Leaves: the upstream's replies as they are, and lines of a recording. Nothing is sent twice: what fails is
a reply of 502 that says why. Waits. Called by `trunkline emulator record`, and by tests.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from ... import facts
from ..._core.redaction.secret import safe_repr
from ..connection import Message, Receive, Send, read_body
from ..delivery.connection import Times, Tls, fetch, system_resolve
from ..delivery.outgoing import Failure
from ..delivery.reach import Reach
from ..delivery.request import Request
from ..exchange import MAX_BODY, Incoming, is_twilio
from ..exchange import address as addressed
from . import exchanges
from . import upstream as sending
from .anonymous import Anonymous
from .exchanges import Answered, Sent
from .lines import Writer
from .serving import Served, Serving, reply

_HOST = facts.addresses().api
_ELSEWHERE = f"The path must begin with a host of Twilio, such as /{_HOST}/…: this is a recorder, which forwards to it"
_TOO_LARGE = f"The body is larger than {MAX_BODY // 1024 // 1024} MiB, and was not forwarded"
_ADDRESS = re.compile(r"\[[0-9A-Fa-f:.]{2,45}\]:\d{1,5}|(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?")
_STOPPED = "The recorder was stopped before the reply came; what was asked for may have happened"
Told = Callable[[dict[str, Any]], None]


@safe_repr
class Recorder(Served):
    """Records the real API on a port of this machine.

        with Recorder("twilio.jsonl") as recorder:
            client = Client(base_url=recorder.base_url)
            client.messages.create(to=…, from_=…, body="Hello")

    Args:
        path: the file to write, which must not exist.
        upstream: what stands for the real API, `http://127.0.0.1:4010`; by default https://api.twilio.com and the
            other hosts of Twilio.
        webhooks: the application that webhooks are forwarded to: `http://127.0.0.1:3000`.
        port, webhook_port: where requests and webhooks are received; 0 takes a free port.
        host: the address to listen on.
        keep_bodies: the bodies of messages are recorded as they are, but for numbers, addresses and ids in them.
        told: is told of each exchange that was written.

    Raises:
        ValueError: a URL is none of http or https.
        FileExistsError: there is such a file.
        OSError: a port is taken, or the file cannot be written.
        MissingExtraError: uvicorn is not installed.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        upstream: str | None = None,
        webhooks: str | None = None,
        port: int = 0,
        webhook_port: int = 0,
        host: str = "127.0.0.1",
        keep_bodies: bool = False,
        told: Told | None = None,
    ) -> None:
        self._upstream = None if upstream is None else sending.checked(upstream, "upstream")
        self._webhooks = None if webhooks is None else sending.checked(webhooks, "webhooks")
        self._where = (host, port, webhook_port)
        self._path, self._keep_bodies = Path(path), keep_bodies
        self._anonymous = Anonymous(keep_bodies)
        self._told = told
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._servers: list[Serving] = []
        self._writer: Writer | None = None

    @property
    def url(self) -> str:
        """Where requests are received."""
        return self._servers[0].url

    @property
    def webhook_url(self) -> str | None:
        """Where webhooks are received; None: they are not recorded."""
        return self._servers[1].url if len(self._servers) > 1 else None

    @property
    def count(self) -> int:
        """How many exchanges are in the file."""
        return self._writer.count if self._writer is not None else 0

    def start(self) -> Self:
        """Makes the file and listens."""
        host, port, webhook_port = self._where
        self._writer = Writer(self._path, datetime.now(UTC), keep_bodies=self._keep_bodies)
        try:
            self._servers = [Serving(_Door(self, self._api), host, port)]
            if self._webhooks is not None:
                self._servers.append(Serving(_Door(self, self._hook), host, webhook_port))
        except BaseException:
            self.stop()
            self._path.unlink()
            raise
        return self

    def stop(self) -> None:
        """Ends the servers and the file."""
        for server in self._servers:
            server.stop()
        if self._writer is not None:
            self._writer.close()

    async def _api(self, sent: Sent, scheme: str, door: _Door) -> Answered:
        """Forwards a request to the API."""
        if not is_twilio(sent.host):
            return _problem(404, _ELSEWHERE)
        if len(sent.body) > MAX_BODY:
            return _problem(413, _TOO_LARGE)
        target = sending.address(sent, self._upstream)
        asked = sending.forwarded(sent, target, target.host_header)
        return await self._kept("request", sent, scheme, door.fetch(asked, "the API"))

    async def _hook(self, sent: Sent, scheme: str, door: _Door) -> Answered:
        """Forwards a webhook to the application, with the host that its signature is about."""
        assert self._webhooks is not None
        if len(sent.body) > MAX_BODY:
            return _problem(413, _TOO_LARGE)
        target = sending.application(sent, self._webhooks)
        asked = sending.forwarded(sent, target, exchanges.first(sent.headers, "host"))
        return await self._kept("webhook", sent, scheme, door.fetch(asked, "the application"))

    async def _kept(self, kind: str, sent: Sent, scheme: str, asking: Any) -> Answered:
        """Waits for a reply and writes it down with what was asked."""
        number, at = next(self._numbers), datetime.now(UTC)
        began = asyncio.get_running_loop().time()
        try:
            answered: Answered = await asking
        except asyncio.CancelledError:
            self._write(number, kind, at, 0.0, sent, scheme, Answered(0, error=_STOPPED))
            raise
        self._write(number, kind, at, asyncio.get_running_loop().time() - began, sent, scheme, answered)
        return answered

    def _write(
        self, number: int, kind: str, at: datetime, seconds: float, sent: Sent, scheme: str, answered: Answered
    ) -> None:
        assert self._writer is not None
        with self._lock:
            if kind == "request":
                found = exchanges.request(sent, answered, self._anonymous)
            else:
                found = exchanges.webhook(sent, scheme, answered, self._anonymous)
            try:
                self._writer.add(number, kind, at, seconds, found)
            except (OSError, ValueError) as error:
                print(f"exchange {number} is not recorded: {error}", file=sys.stderr, flush=True)
        if self._told is not None:
            self._told({"kind": kind, **found})


Answer = Callable[[Sent, str, "_Door"], Any]


class _Door:
    """The ASGI application of one of the two ports."""

    def __init__(self, recorder: Recorder, answer: Answer) -> None:
        self._answer = answer
        self._tls, self._reach = Tls(), Reach(("any",))
        self._recorder = recorder

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the recorder speaks HTTP, not {scope['type']}")
        body = await read_body(receive)
        if body is None:
            return
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        query, method = scope["query_string"].decode("latin-1"), scope["method"]
        forwarded = exchanges.first(headers, "x-forwarded-proto").partition(",")[0].strip().lower()
        host = exchanges.first(headers, "host")
        if self._answer == self._recorder._api:
            host, path, _ = addressed(Incoming(method, path, query, {"host": host}, b""))
        local = host.partition(":")[0] in ("localhost", "127.0.0.1")
        scheme = forwarded if forwarded in ("http", "https") else ("http" if local else "https")
        answered = await self._answer(Sent(method, host, path, query, headers, body), scheme, self)
        shown = sending.given_back(answered.headers, method)
        await reply(send, answered.status, shown, answered.body, method)

    async def fetch(self, asked: Request, who: str) -> Answered:
        """Asks once."""
        times = Times(sending.PATIENCE, asyncio.get_running_loop().time())
        found, _ = await fetch(
            asked, times, reach=self._reach, resolve=system_resolve, tls=self._tls, most=sending.MOST
        )
        if isinstance(found, Failure):
            words = f"No reply of {who}: {found.words}. It was asked once; it may have done it"
            # Where a server of somebody's own is, is not recorded.
            hidden = _ADDRESS.sub("…", words.replace(asked.target.name, "…")) if asked.target.name else words
            return replace(_problem(502, words), error=hidden)
        if found.more:
            return _problem(502, f"The reply of {who} is larger than {sending.MOST // 1024 // 1024} MiB")
        return Answered(found.status, found.headers, found.body)


def _problem(status: int, words: str) -> Answered:
    """A reply of the recorder itself."""
    body = json.dumps({"code": None, "message": words, "status": status}).encode()
    return Answered(status, (("Content-Type", "application/json"),), body, error=words)
