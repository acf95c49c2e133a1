"""What the tests of the emulator's proxy share: callers that come by it, and servers that are not Twilio's."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from trunkline.emulator import Emulator

PATIENCE = 120.0


class Said(NamedTuple):
    """A reply."""

    status: int
    reason: str
    body: bytes
    headers: dict[str, str]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def trusting(twilio: Emulator) -> ssl.SSLContext:
    """TLS that trusts the emulator's CA and nobody else."""
    return ssl.create_default_context(cafile=twilio.proxy_environment("node")["NODE_EXTRA_CA_CERTS"])


def port(twilio: Emulator) -> int:
    return int(twilio.proxy_url.rpartition(":")[2])


def basic(twilio: Emulator) -> dict[str, str]:
    pair = f"{twilio.account_sid}:{twilio.auth_token}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}


@contextmanager
def secure(twilio: Emulator, host: str = "api.twilio.com") -> Iterator[http.client.HTTPSConnection]:
    """A connection to a host of Twilio by the proxy, which keeps."""
    connection = http.client.HTTPSConnection("127.0.0.1", port(twilio), context=trusting(twilio), timeout=PATIENCE)
    connection.set_tunnel(host, 443)
    try:
        yield connection
    finally:
        connection.close()


def asked(connection: http.client.HTTPConnection, method: str, path: str, *more: Any) -> Said:
    connection.request(method, path, *more)
    reply = connection.getresponse()
    body = reply.read()
    return Said(reply.status, reply.reason, body, {name.lower(): value for name, value in reply.getheaders()})


@contextmanager
def raw(twilio: Emulator) -> Iterator[socket.socket]:
    """A connection to the proxy itself."""
    with socket.create_connection(("127.0.0.1", port(twilio)), timeout=PATIENCE) as sock:
        yield sock


def told(twilio: Emulator, text: bytes) -> Said:
    """What the proxy answers to some bytes, until it ends the connection."""
    with raw(twilio) as sock:
        sock.sendall(text)
        return parsed(rest(sock))


def rest(sock: socket.socket) -> bytes:
    """What comes until the other side ends."""
    pieces = []
    while piece := sock.recv(65_536):
        pieces.append(piece)
    return b"".join(pieces)


def parsed(text: bytes) -> Said:
    head, _, body = text.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    _, status, reason = first.split(" ", 2)
    headers = dict(line.split(": ", 1) for line in lines)
    return Said(int(status), reason, body, {name.lower(): value for name, value in headers.items()})


class Plain:
    """A server that is not Twilio's: it answers each connection by `answer`, and keeps what came.

    Attributes:
        got: the bytes of each connection.
        reply: what it answers as soon as `until` stands in what came; None: the same bytes back, until the end.
    """

    def __init__(self, reply: bytes | None = None, until: bytes = b"\r\n\r\n") -> None:
        self.reply, self.until = reply, until
        self.got: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(sock,), daemon=True).start()

    def _answer(self, sock: socket.socket) -> None:
        number = len(self.got)
        self.got.append(b"")
        with sock:
            while piece := sock.recv(65_536):
                self.got[number] += piece
                if self.reply is None:
                    sock.sendall(piece)
                elif self.until in self.got[number]:
                    sock.sendall(self.reply)
                    return

    def close(self) -> None:
        self._listener.close()


@contextmanager
def plain(reply: bytes | None = None, until: bytes = b"\r\n\r\n") -> Iterator[Plain]:
    server = Plain(reply, until)
    try:
        yield server
    finally:
        server.close()


class Names:
    """Stands in for the system's resolver.

    Attributes:
        asked: the names that were looked up.
    """

    def __init__(self, twilio: Emulator, **known: Sequence[str]) -> None:
        self.asked: list[str] = []
        self._known = {name.replace("_", "."): found for name, found in known.items()}
        twilio._opened().server._resolve = self

    async def __call__(self, name: str, port: int) -> Sequence[str]:
        self.asked.append(name)
        if name not in self._known:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return self._known[name]
