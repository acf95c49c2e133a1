"""A server made of raw sockets that misbehaves as it is told.

Enters: a script, called with a `Peer` for each connection. Leaves: what the clients sent. Used by the fault matrix and
by the tests of the transports. Nothing outlives `with`: sockets are closed and threads joined.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Literal

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

Door = Literal["open", "refuses", "full"]
# A 408 says that the server gave up waiting, not that it did nothing.
_NO = re.compile(rb"HTTP/1\.\d 4(?!08)\d\d ?[^\r]*\r\n")


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, server: FaultServer, number: int) -> None:
        self.sock = sock
        self.server = server
        self.number = number
        self._buffer = b""

    def request(self) -> bytes:
        """The next whole request, recorded; empty when the client has closed.

        Requests that the server's `aside` answers are not among them.
        """
        while whole := self._next():
            reply = self.server.aside(whole)
            if reply is None:
                self.server.requests.append(whole)
                return whole
            self.send(reply)
        return b""

    def _next(self) -> bytes:
        while b"\r\n\r\n" not in self._buffer:
            if not self.read():
                return b""
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(self._buffer) < length:
            if not self.read():
                return b""
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return head + b"\r\n\r\n" + body

    def read(self, most: int = 65_536) -> bytes:
        """Some bytes of a request."""
        data = self.sock.recv(most)
        self._buffer += data
        return data

    @property
    def partial(self) -> bool:
        """Whether a request has begun to come and is not whole."""
        return bool(self._buffer)

    def send(self, data: bytes) -> None:
        if _NO.match(data):
            self.server.refusals += 1
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float = 0.05) -> None:
        """Byte by byte, so that no single wait is long."""
        for i in range(len(data)):
            self.send(data[i : i + 1])
            if self.server.stopping.wait(pause):
                return

    def silence(self) -> None:
        """Say nothing until the test ends."""
        self.server.stopping.wait(30)

    def reset(self) -> None:
        """Close so that the client gets a reset instead of an end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def tls(self, context: ssl.SSLContext) -> None:
        self.sock = self.server.track(context.wrap_socket(self.sock, server_side=True))

    def relay(self, port: int) -> None:
        """Pass bytes on to a port of this machine and back, as a proxy's tunnel does."""
        with socket.create_connection(("127.0.0.1", port)) as other:
            self.server.track(other)
            back = threading.Thread(target=_pump, args=(other, self.sock), daemon=True)
            back.start()
            _pump(self.sock, other)
            back.join(5)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


Script = Callable[[Peer], None]


def _never(request: bytes) -> bytes | None:
    return None


class FaultServer:
    """Listens on a free port of the loopback interface; `requests` are those that came whole.

    Args:
        script: what to do on each connection.
        tls: negotiate TLS first.
        door: whether connections are accepted, refused, or neither because the queue is full; `heal` opens it.
        aside: gives the reply to a request that is not the script's business, such as a probe of the harness.
        buffer: the size of the receive buffers in bytes, for uploads that must stall.

    Attributes:
        connections, closed: how many were accepted, and how many of them this end has closed.
        partial: how many requests began to come and did not end.
        refusals: how many requests were answered with a status that says that nothing was done.
        behind: for a proxy, what speaks TLS at the end of its tunnels.
    """

    def __init__(
        self,
        script: Script,
        *,
        tls: ssl.SSLContext | None = None,
        door: Door = "open",
        aside: Callable[[bytes], bytes | None] = _never,
        buffer: int | None = None,
    ) -> None:
        self._script = script
        self._tls = tls
        self._door = door
        self.aside = aside
        self.requests: list[bytes] = []
        self.connections = self.closed = self.partial = self.refusals = 0
        self.behind: ssl.SSLContext | None = None
        self.stopping = threading.Event()
        self._listener = socket.socket()
        if buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def track(self, sock: socket.socket) -> socket.socket:
        self._sockets.append(sock)
        return sock

    def heal(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        """From now on new connections meet another script, behind an open door."""
        self._script, self._tls = script, tls
        if self._door != "open":
            self._open()

    def _open(self) -> None:
        self._door = "open"
        self._listener.listen(200)
        self._threads.append(threading.Thread(target=self._accept, daemon=True))
        self._threads[-1].start()

    def __enter__(self) -> FaultServer:
        if self._door == "open":
            self._open()
        elif self._door == "full":
            self._listener.listen(0)
            filler = self.track(socket.socket())
            filler.connect(self._listener.getsockname())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        if self._threads:
            self._threads[0].join(5)
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for sock in self._sockets:
            sock.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.track(sock)
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        peer = Peer(sock, self, number)
        with contextlib.suppress(OSError):
            if self._tls is not None:
                peer.tls(self._tls)
            self._script(peer)
        self.partial += peer.partial
        with contextlib.suppress(OSError):
            peer.sock.shutdown(socket.SHUT_RDWR)
        peer.sock.close()
        self.closed += 1


def answers(reply: bytes = OK, *, close: bool = False) -> Script:
    """A script that gives every request the same reply."""

    def script(peer: Peer) -> None:
        while peer.request():
            peer.send(reply)
            if close:
                return

    return script


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def dead_port() -> Iterator[int]:
    """A port that does not answer to connections, neither yes nor no: its queue is full."""
    with socket.socket() as listener, socket.socket() as first:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        first.connect(listener.getsockname())
        yield listener.getsockname()[1]
