"""The proxy: what goes to Twilio's hosts is answered by the emulator, what goes to others goes there, or nowhere.

Enters: connections. Leaves: connections to Twilio's hosts, after TLS, as the emulator's own, and bytes of others both
ways. Waits. Run by the emulator's `server`, on its loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Callable, Sequence
from typing import Any

import h11

from ..delivery.connection import Resolve, system_resolve
from ..delivery.reach import Address, Reach, parse_address, verdict
from ..exposure import tell
from .certificates import Certificates
from .reading import NotForProxies, Wanted, passed_on, read

# Some SDKs look for these very words.
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_MAX_HEAD = 65_536
_PIECE = 65_536
_HEAD = 30.0  # seconds until the head of a request must be there
_CONNECT = 10.0  # for one address, and for a name to be looked up
_HANDSHAKE = 30.0
_IDLE = 600.0  # after which a tunnel that nothing goes through is closed
_MOST = 1_000  # connections that are looked after here
_REST = 0.1  # after connections could not be taken
_PHRASE = 160


class _Refused(Exception):
    """A request gets a reply of the proxy itself."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class ProxyServer:
    """A proxy that accepts connections.

    Args:
        listener: listens already.
        reach: which addresses hosts may be at that are not Twilio's; None: none, as others than this machine use it.
        offline: whether `reach` is narrow, for what is said.
        resolve: how names become addresses.
    """

    def __init__(
        self,
        listener: socket.socket,
        certificates: Certificates,
        reach: Reach | None,
        *,
        offline: bool,
        resolve: Resolve = system_resolve,
    ) -> None:
        self.certificates = certificates
        self._listener, self._reach, self._offline, self._resolve = listener, reach, offline, resolve
        self._protocol: Callable[[], asyncio.Protocol] = asyncio.Protocol
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(_MOST)
        self._told = False
        listener.setblocking(False)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._listener.getsockname()[1])

    def close(self) -> None:
        """Listens no more."""
        self._listener.close()

    async def serve(self, make: Callable[[type[Any]], asyncio.Protocol], protocol: type[Any]) -> None:
        """Takes connections until it is cancelled, and ends them then.

        Args:
            protocol: of the emulator's own connections, which uvicorn has.
            make: makes one.
        """
        handed = type("Handed", (_Prompt, protocol), {})
        self._protocol = lambda: make(handed)
        loop = asyncio.get_running_loop()
        try:
            while True:
                await self._room.acquire()
                try:
                    sock, _ = await loop.sock_accept(self._listener)
                except OSError:  # such as too many files
                    self._room.release()
                    await asyncio.sleep(_REST)
                    continue
                task = loop.create_task(self._look_after(sock))
                self._tasks.add(task)
                task.add_done_callback(self._done)
        finally:
            self.close()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._room.release()

    async def _look_after(self, sock: socket.socket) -> None:
        """One connection, until it ends or is the emulator's."""
        sock.setblocking(False)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        handed = False
        try:
            handed = await self._answer(sock)
        except _Refused as refused:
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(_HEAD):
                    await asyncio.get_running_loop().sock_sendall(sock, _reply(refused))
                    await _drained(sock)
        except (OSError, TimeoutError, h11.ProtocolError):
            pass  # who asked, or who was asked, has gone
        except ExceptionGroup as group:
            if other := group.split((OSError, TimeoutError, h11.ProtocolError))[1]:
                raise other from None
        finally:
            if not handed:
                sock.close()

    async def _answer(self, sock: socket.socket) -> bool:
        """Does what a request asks for; whether the connection is the emulator's now."""
        conn = h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_HEAD)
        async with asyncio.timeout(_HEAD):
            request = await _head(conn, sock)
        if request is None:
            return False
        try:
            wanted = read(request.method, request.target)
        except NotForProxies as error:
            raise _Refused(400, str(error)) from None
        rest, _ = conn.trailing_data
        if wanted.is_twilio:
            await self._hand_over(sock, wanted, request, rest)
            return True
        with await self._connected(wanted) as other:
            if wanted.path:
                await self._forward(sock, other, conn, request, wanted)
            else:
                loop = asyncio.get_running_loop()
                await loop.sock_sendall(sock, ESTABLISHED)
                await loop.sock_sendall(other, rest)
                await _both_ways(sock, other)
        return False

    async def _hand_over(self, sock: socket.socket, wanted: Wanted, request: h11.Request, rest: bytes) -> None:
        """Gives a connection to the emulator, which ends it too."""
        loop = asyncio.get_running_loop()
        if wanted.path:
            plain = request.method + b" " + wanted.path.encode("ascii") + b" HTTP/" + request.http_version + b"\r\n"
            plain += b"".join(name + b": " + value + b"\r\n" for name, value in passed_on(wanted, request.headers))
            await loop.connect_accepted_socket(lambda: _begun(self._protocol(), plain + b"\r\n" + rest), sock)
            return
        if rest:
            raise _Refused(400, "nothing may be sent before CONNECT is answered")
        try:
            context = self.certificates.context(wanted.host)
        except ValueError as error:
            raise _Refused(400, f"no certificate can be made for {wanted.host}: {error}") from None
        await loop.sock_sendall(sock, ESTABLISHED)
        try:
            await loop.connect_accepted_socket(self._protocol, sock, ssl=context, ssl_handshake_timeout=_HANDSHAKE)
        except ssl.SSLError as error:
            if "ALERT" in (error.reason or "") and not self._told:
                self._told = True
                tell(
                    f"A program does not trust the emulator's certificate for {wanted.host}: it must be told of "
                    f"{self.certificates.ca}. `trunkline emulator env` prints what to set."
                )
            raise

    async def _connected(self, wanted: Wanted) -> socket.socket:
        """A connection to a host that is not Twilio's, at an address that was checked."""
        failed: OSError | None = None
        for address in await self._addresses(wanted):
            sock = socket.socket(socket.AF_INET6 if address.version == 6 else socket.AF_INET, socket.SOCK_STREAM)
            try:
                sock.setblocking(False)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                async with asyncio.timeout(_CONNECT):
                    await asyncio.get_running_loop().sock_connect(sock, (str(address), wanted.port))
            except OSError as error:  # TimeoutError is one
                sock.close()
                failed = error
            except BaseException:
                sock.close()
                raise
            else:
                return sock
        late = isinstance(failed, TimeoutError)
        why = "in time" if late or failed is None else f"({failed.strerror or failed})"
        raise _Refused(504 if late else 502, f"no connection to {wanted.shown} {why}")

    async def _addresses(self, wanted: Wanted) -> Sequence[Address]:
        name, reach = wanted.host, self._reach
        if reach is None:
            raise _Refused(
                403,
                f"{name} is not Twilio's, and the emulator's proxy reaches no other host, "
                "because it listens where other machines reach it",
            )
        if reach.forbids(name):
            raise _Refused(403, f"{name} is not Twilio's, and the emulator is offline")
        try:
            found = [parse_address(name)]
        except ValueError:
            found = await self._looked_up(wanted)
        allowed = [address for address in found if reach.permits(address, name)]
        if not allowed:
            if all(verdict(address) == "never" for address in found):
                raise _Refused(403, f"{name} is at {found[0]}, which the emulator's proxy never reaches")
            raise _Refused(
                403,
                f"{name} is not Twilio's, and the emulator is offline: it reaches this machine, private networks, "
                "and what --allow names",
            )
        return allowed

    async def _looked_up(self, wanted: Wanted) -> list[Address]:
        try:
            async with asyncio.timeout(_CONNECT):
                found = list(dict.fromkeys(map(parse_address, await self._resolve(wanted.host, wanted.port))))
        except (OSError, ValueError):
            found = []
        if found:
            return found
        if self._offline:
            raise _Refused(403, f"{wanted.host} is not Twilio's nor of this machine, and the emulator is offline")
        raise _Refused(502, f"the host {wanted.host} was not found")

    async def _forward(
        self, sock: socket.socket, other: socket.socket, conn: h11.Connection, request: h11.Request, wanted: Wanted
    ) -> None:
        """One request with a whole http:// URL, and its reply; the connections end with it."""
        out = h11.Connection(h11.CLIENT)
        headers = list(passed_on(wanted, request.headers))
        head = h11.Request(method=request.method, target=wanted.path.encode("ascii"), headers=headers)
        loop = asyncio.get_running_loop()

        async def send() -> None:
            await loop.sock_sendall(other, out.send(head) or b"")
            while not isinstance(event := await _event(conn, sock), h11.ConnectionClosed):
                if isinstance(event, h11.Data | h11.EndOfMessage):
                    await loop.sock_sendall(other, out.send(event) or b"")
                if isinstance(event, h11.EndOfMessage):
                    return

        pulse = _Pulse()
        async with asyncio.TaskGroup() as group:
            sending = group.create_task(send())
            await _pump(other, sock, pulse)
            sending.cancel()


class _Prompt(asyncio.Protocol):
    """Goes in front of the emulator's protocol: a connection that is idle ends at once when the server does, without
    the farewell of TLS, which waits for the other side."""

    transport: asyncio.Transport

    def shutdown(self) -> None:
        super().shutdown()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
        if self.transport.is_closing():
            self.transport.abort()


def _begun(protocol: asyncio.Protocol, data: bytes) -> asyncio.Protocol:
    """A protocol that gets bytes before those of its connection."""
    made = protocol.connection_made

    def connection_made(transport: asyncio.BaseTransport) -> None:
        made(transport)
        protocol.data_received(data)

    protocol.connection_made = connection_made  # type: ignore[method-assign]
    return protocol


async def _head(conn: h11.Connection, sock: socket.socket) -> h11.Request | None:
    """The head of a request; None: who connected went."""
    try:
        event = await _event(conn, sock)
    except h11.RemoteProtocolError as error:
        raise _Refused(error.error_status_hint, f"the request is not HTTP: {error}") from None
    return event if isinstance(event, h11.Request) else None


async def _event(conn: h11.Connection, sock: socket.socket) -> Any:
    """What comes next of a request."""
    while (event := conn.next_event()) is h11.NEED_DATA:
        conn.receive_data(await asyncio.get_running_loop().sock_recv(sock, _PIECE))
    return event


class _Pulse:
    """When something went through a tunnel last."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.last = self._loop.time()

    async def recv(self, sock: socket.socket) -> bytes:
        """The next bytes; none at the end, or when nothing went either way for long."""
        while True:
            try:
                async with asyncio.timeout_at(self.last + _IDLE):
                    data = await self._loop.sock_recv(sock, _PIECE)
            except TimeoutError:
                if self._loop.time() < self.last + _IDLE:
                    continue
                return b""
            self.last = self._loop.time()
            return data


async def _pump(source: socket.socket, sink: socket.socket, pulse: _Pulse) -> None:
    """Bytes from one to the other until they end, which the other is told."""
    while data := await pulse.recv(source):
        async with asyncio.timeout(_IDLE):
            await asyncio.get_running_loop().sock_sendall(sink, data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


async def _both_ways(one: socket.socket, other: socket.socket) -> None:
    pulse = _Pulse()
    async with asyncio.TaskGroup() as group:
        group.create_task(_pump(one, other, pulse))
        group.create_task(_pump(other, one, pulse))


async def _drained(sock: socket.socket) -> None:
    """Waits until who asked has the reply: what he still sends would otherwise break the connection before."""
    sock.shutdown(socket.SHUT_WR)
    for _ in range(64):
        if not await asyncio.get_running_loop().sock_recv(sock, _PIECE):
            return


def _reply(refused: _Refused) -> bytes:
    """A reply with the reason in its first line, which is what most clients show, and in its body."""
    words = str(refused)
    phrase = "".join(letter if " " <= letter <= "~" else "?" for letter in words)[:_PHRASE]
    body = f"{words}\n".encode()
    return (
        f"HTTP/1.1 {refused.status} {phrase}\r\nContent-Type: text/plain; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    ).encode("ascii") + body
