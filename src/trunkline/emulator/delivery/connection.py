"""One request over the network: name to address, address checked, TCP, TLS, HTTP/1.1 by h11; a connection each.

A connection is not kept: a request that an idle one swallowed could not be sent again without maybe arriving twice.

Enters: a `Request` and its times. Leaves: a `Reply` or a `Failure`, and the address that was connected to.
Waits. Called by `deliverer`.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import h11

from .outgoing import MAX_REPLY, Failure, Reply, Settings
from .reach import Address, Reach, parse_address
from .request import Request

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

_MAX_HEAD = 65_536
# Of OpenSSL: what does not verify, and why.
_EXPIRED = 10
_MISMATCHES = (62, 64)


class Broken(Exception):
    """A try that ended without a reply."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.words)
        self.failure = failure


class Times:
    """The times of one webhook: what each wait may take, and all of them together.

    Args:
        settings: how long.
        began: the time of the loop when the webhook began.
    """

    def __init__(self, settings: Settings, began: float) -> None:
        self.settings = settings
        self._end = began + settings.total

    @contextlib.asynccontextmanager
    async def within(self, seconds: float, late: Failure) -> AsyncIterator[None]:
        """Ends what takes longer.

        Raises:
            Broken: with `late`, or because the time for all tries is over.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(min(loop.time() + seconds, self._end)):
                yield
        except TimeoutError:
            if loop.time() < self._end:
                raise Broken(late) from None
            raise Broken(Failure(code=11203, words=late.words, total=True)) from None


class Tls:
    """The context for TLS, made when it is first needed: it reads the certificates of the system, or SSL_CERT_FILE."""

    def __init__(self) -> None:
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context


async def system_resolve(name: str, port: int) -> Sequence[str]:
    """The addresses of a host by the system's resolver, which also reads numbers as it would connect to them."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return [str(info[4][0]) for info in found]


async def fetch(
    request: Request, times: Times, *, reach: Reach, resolve: Resolve, tls: Tls, most: int = MAX_REPLY
) -> tuple[Reply | Failure, str]:
    """Sends a request and reads the reply. Never raises but on cancellation.

    Args:
        most: how many bytes of the body are read.

    Returns:
        What came of it, and the address with its port; empty where nothing was connected to.
    """
    where = ""
    sock: socket.socket | None = None
    try:
        addresses = await _addresses(request, times, reach, resolve)
        sock, where = await _connect(addresses, request.target.port, times)
        async with _streams(sock, request, times, tls) as (reader, writer):
            return await _talk(request, reader, writer, times, most), where
    except Broken as broken:
        return broken.failure, where
    finally:
        if sock is not None:
            sock.close()


async def _addresses(request: Request, times: Times, reach: Reach, resolve: Resolve) -> list[Address]:
    """The addresses of the host that may be reached, each once.

    Where the resolver cannot be asked, as on a machine without a network, what may not go everywhere is withheld.
    """
    name = request.target.name
    if reach.forbids(name):
        raise Broken(Failure(code=None, words=f"{name} is not a host that webhooks of the emulator may reach"))
    with contextlib.suppress(ValueError):
        return _allowed([parse_address(name)], name, reach)
    unasked = Failure(code=11210 if reach.frees(name) else None, words=f"the host {name} could not be looked up")
    found: list[Address] = []
    try:
        async with times.within(times.settings.connect, unasked):
            found = list(dict.fromkeys(map(parse_address, await resolve(name, request.target.port))))
    except (OSError, ValueError) as error:  # a name that cannot be one is a UnicodeError
        if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
            raise Broken(unasked) from None
    if not found:
        raise Broken(Failure(code=11210, words=f"the host {name} was not found"))
    return _allowed(found, name, reach)


def _allowed(found: Sequence[Address], name: str, reach: Reach) -> list[Address]:
    allowed = [address for address in found if reach.permits(address, name)]
    if not allowed:
        raise Broken(Failure(code=None, words=f"{name} is at {found[0]}, which webhooks of the emulator may not reach"))
    return allowed


async def _connect(addresses: list[Address], port: int, times: Times) -> tuple[socket.socket, str]:
    """A connection to the first address that takes one; each gets a like share of the time."""
    loop = asyncio.get_running_loop()
    until = loop.time() + times.settings.connect
    failure = Failure(code=11205, words="")
    where = ""
    for number, address in enumerate(addresses):
        where = f"[{address}]:{port}" if address.version == 6 else f"{address}:{port}"
        late = Failure(code=11201, words=f"no connection to {where} in time", kind="ct")
        share = (until - loop.time()) / (len(addresses) - number)
        try:
            async with times.within(share, late):
                return await _open(address, port), where
        except Broken as broken:
            failure = broken.failure
            if failure.total:
                break
        except OSError as error:
            failure = _unconnected(error, where)
    raise Broken(failure)


async def _open(address: Address, port: int) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if address.version == 6 else socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, (str(address), port))
    except BaseException:
        sock.close()
        raise
    return sock


def _unconnected(error: OSError, where: str) -> Failure:
    if isinstance(error, ConnectionRefusedError):
        return Failure(code=11202, words=f"{where} refused the connection", kind="ct")
    return Failure(code=11205, words=f"no connection to {where}: {error.strerror or error}", kind="ct")


@contextlib.asynccontextmanager
async def _streams(
    sock: socket.socket, request: Request, times: Times, tls: Tls
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """The streams of a connection, with TLS where the URL wants it."""
    options: dict[str, Any] = {}
    if request.target.scheme == "https":
        options = {"ssl": tls.context(), "server_hostname": request.target.name}
    late = Failure(code=11220, words="the TLS handshake took too long", kind="ct")
    try:
        async with times.within(times.settings.connect, late):
            reader, writer = await asyncio.open_connection(sock=sock, limit=MAX_REPLY, **options)
    except ssl.SSLCertVerificationError as error:
        code = {_EXPIRED: 11236, **dict.fromkeys(_MISMATCHES, 11235)}.get(error.verify_code, 11237)
        words = f"the certificate is not valid for {request.target.name}: {error.verify_message}"
        raise Broken(Failure(code=code, words=words)) from None
    except OSError as error:  # an SSLError is one
        words = f"TLS failed: {getattr(error, 'reason', None) or error.strerror or error}"
        raise Broken(Failure(code=11220, words=words)) from None
    try:
        yield reader, writer
    finally:
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def _talk(
    request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, times: Times, most: int
) -> Reply:
    conn = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
    path = request.target.path.encode("ascii")
    head = h11.Request(method=request.method, target=path, headers=list(request.headers))
    events = [head, h11.Data(request.body), h11.EndOfMessage()] if request.body else [head, h11.EndOfMessage()]
    writer.write(b"".join(conn.send(event) or b"" for event in events))
    reading = _Reading(conn, reader, times, most)
    try:
        return await reading.reply()
    except h11.RemoteProtocolError as error:
        if reading.began:
            raise Broken(Failure(code=11206, words=f"the reply is not HTTP: {error}")) from None
        words = "the server closed the connection without a reply"
        raise Broken(Failure(code=11205, words=words, kind="rt")) from None
    except OSError as error:
        words = f"the connection broke before the reply was complete: {error.strerror or error}"
        raise Broken(Failure(code=11205, words=words, kind="rt")) from None


class _Reading:
    """Reads a reply, as much of it as counts."""

    def __init__(self, conn: h11.Connection, reader: asyncio.StreamReader, times: Times, most: int) -> None:
        self._conn = conn
        self._reader = reader
        self._times = times
        self._most = most
        self.began = False

    async def reply(self) -> Reply:
        head: h11.Response | None = None
        body = bytearray()
        while True:
            event = self._conn.next_event()
            if event is h11.NEED_DATA:
                self._conn.receive_data(await self._more())
            elif isinstance(event, h11.Response):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > self._most:
                    break
            elif not isinstance(event, h11.InformationalResponse):
                break
        if head is None:
            raise h11.RemoteProtocolError("no reply")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers)
        more = len(body) > self._most
        return Reply(status=head.status_code, headers=headers, body=bytes(body[: self._most]), more=more)

    async def _more(self) -> bytes:
        seconds = self._times.settings.read
        words = "the reply was not complete" if self.began else "the server did not reply"
        late = Failure(code=11200, words=f"{words} within {seconds:g} s", kind="rt")
        async with self._times.within(seconds, late):
            data = await self._reader.read(MAX_REPLY)
        self.began = self.began or bool(data)
        return data
