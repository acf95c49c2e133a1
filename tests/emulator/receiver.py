"""A server on loopback that answers webhooks as a test says, and keeps what it was sent."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

from trunkline.emulator.delivery import Deliverer, Mounts, Outcome, Outgoing

TOKEN = "emulated-token"
SID = "AC" + "a" * 32
PARAMS = (("To", "+15005550006"), ("From", "+14155550100"), ("Body", "Größe & mehr?"), ("NumMedia", "0"))


def reply(status: int = 200, body: bytes = b"<Response/>", **headers: str) -> bytes:
    """The bytes of a reply; `content_type="text/xml"` becomes a header."""
    fields = {"content-type": "text/xml", "content-length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([f"HTTP/1.1 {status} X", *lines, "", ""]).encode("latin-1") + body


def to(location: str, status: int = 302) -> bytes:
    return reply(status, b"", location=location)


@dataclass(frozen=True)
class Received:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


class Caller:
    """The other side of a connection, for replies that are not bytes alone."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def hang(self) -> None:
        """Until the caller is gone."""
        with contextlib.suppress(OSError):
            await self.reader.read()

    def reset(self) -> None:
        raw: socket.socket = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Answer = bytes | Callable[[Caller], Awaitable[None]]


class Receiver:
    """Answers the requests in turn, the last answer again and again."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self._answers = list(answers) or [reply()]
        self._tls = tls
        self._host = host
        self.requests: list[Received] = []
        self.connections = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, self._host, 0, ssl=self._tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        host = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"{'https' if self._tls else 'http'}://{host}:{self.port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        await asyncio.sleep(0.01)  # what was closed is told to those who wait

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:-2])}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            method, path, _ = head[0].split(" ")
            self.requests.append(Received(method, path, headers, body))
            answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
            if isinstance(answer, bytes):
                writer.write(answer)
                await writer.drain()
            else:
                await answer(Caller(reader, writer))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


def outgoing(url: str, **fields: Any) -> Outgoing:
    given: dict[str, Any] = {"params": () if fields.get("json") is not None else PARAMS, **fields}
    return Outgoing(
        url=url,
        account_sid=SID,
        **{"auth_token": TOKEN, "token": "d50dc30c-5d0d-418d", "wants": "twiml", **given},
    )


async def send(
    url: str, *, mounts: Mounts | None = None, options: dict[str, Any] | None = None, **fields: Any
) -> Outcome:
    """Sends one webhook with a deliverer of its own."""
    deliverer = Deliverer(mounts=mounts or Mounts(), **(options or {}))
    try:
        return await deliverer.send(outgoing(url, **fields))
    finally:
        await deliverer.close()


def codes(outcome: Outcome) -> tuple[int | None, int | None, int]:
    """Status, error code and number of tries."""
    return outcome.status, outcome.code, len(outcome.tries)


def deliver(path: str, *answers: Answer, **fields: Any) -> tuple[Outcome, Receiver]:
    """What comes of one webhook to a path of a server that answers so."""

    async def main() -> tuple[Outcome, Receiver]:
        async with Receiver(*answers) as receiver, asyncio.timeout(90):
            return await send(receiver.url + path, **fields), receiver

    return asyncio.run(main())
