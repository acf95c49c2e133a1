"""The other asynchronous transport: the same promises as `transport`, over aiohttp.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `AsyncClient` for `transport="aiohttp"`, and imported only then:
aiohttp is an extra.

aiohttp's own conveniences are off: redirects, cookies, decompression, repeats of requests, its clock and its DNS cache.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from io import BytesIO
from socket import AF_INET6, SHUT_RDWR, AddressFamily, socket
from typing import Any
from weakref import WeakSet

import aiohttp
from yarl import URL

from .._core.call.deadline import Clock
from .._core.http.address import Target, check_head
from .._core.http.body import ACCEPT_ENCODING, MAX_BODY, Body, RawResponse, Sink, Truncated
from .._core.http.headers import MAX_HEAD, MAX_INTERIM, Headers
from .._core.http.proxies import Proxies, Proxy
from .._core.http.transport_errors import connection_error, reason, reply_error
from .._core.runtime.connections import FRESH, MAX_CONNECTIONS, readable, tls_context
from .._core.runtime.primitives import AsyncTurns, Turn, async_offload
from .._core.runtime.resolver import Address
from ..errors import APIConnectionError, APIResponseError, ClientClosedError, MissingExtraError, TrunklineError
from .names import resolve

VERSIONS = "aiohttp>=3.14,<4"


class _UnfitVersionError(MissingExtraError):
    """The version of aiohttp that is installed has not what is needed of it."""

    def __init__(self, part: str) -> None:
        version = getattr(aiohttp, "__version__", "of an unknown version")
        TrunklineError.__init__(
            self,
            f"aiohttp {version} cannot be used ({part}): pip install '{VERSIONS}', or make the client with "
            'transport="asyncio", which needs no package',
        )


try:
    from aiohttp.abc import AbstractResolver, ResolveResult
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.client_reqrep import ClientRequest, ClientResponse
    from aiohttp.connector import Connection
    from aiohttp.http_exceptions import HttpProcessingError
except ImportError as exc:
    raise _UnfitVersionError(str(exc)) from exc

# aiohttp warns of larger bodies in one piece; a file-like one it sends in pieces.
_LARGE = 1 << 20


# what is known of an attempt


class _Attempt:
    __slots__ = ("alone", "phase", "reused", "sent", "sockets", "transport", "until", "used")

    def __init__(self, until: float, used: WeakSet[Any]) -> None:
        self.until = until
        self.phase = "connecting to"
        self.sent = self.reused = self.alone = False
        self.transport: asyncio.Transport | None = None
        self.sockets: list[socket] = []
        self.used = used


_attempt: ContextVar[_Attempt] = ContextVar("trunkline_attempt")


class _Dropped(Exception):
    """An idle connection turned out to be closed before anything was sent on it."""


class _Request(ClientRequest):
    """A request that tells when it begins to be sent, and not to a connection that the server has closed."""

    async def send(self, conn: Connection) -> ClientResponse:
        attempt = _attempt.get()
        protocol = conn.protocol
        transport = attempt.transport = conn.transport
        attempt.reused = protocol in attempt.used
        if protocol is None or transport is None or transport.is_closing():
            raise _Dropped
        if attempt.reused:
            # It is for one request, or the server has sent something that nobody asked for.
            if attempt.alone or protocol.should_close:
                raise _Dropped
            # The loop may not have heard of it yet.
            sock = transport.get_extra_info("socket")
            if sock is not None and readable(sock.fileno()):
                raise _Dropped
        if Clock.monotonic() >= attempt.until:
            raise TimeoutError
        attempt.used.add(protocol)
        attempt.phase = "sending the request to"
        attempt.sent = True
        reply = await super().send(conn)
        attempt.phase = "waiting for the reply of"
        return reply


class _Response(ClientResponse):
    """A reply that may follow some interim ones, but not without end: aiohttp reads them without a turn of the loop."""

    async def start(self, connection: Connection) -> ClientResponse:
        protocol = connection.protocol
        assert protocol is not None
        read, left = protocol.read, MAX_INTERIM

        async def counted() -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise reply_error(
                    f"the server sent more than {MAX_INTERIM} interim replies (status 1xx) and no final one"
                )
            return await read()

        protocol.read = counted  # type: ignore[method-assign]
        try:
            return await super().start(connection)
        finally:
            del protocol.read


class _Handler(ResponseHandler):
    """The same for what a proxy sends before it opens a tunnel, which aiohttp reads itself."""

    _interim = 0

    def feed_data(self, data: Any, size: int = 0) -> None:
        self._interim = self._interim + 1 if data[0].code < 200 else 0
        if self._interim <= MAX_INTERIM:
            super().feed_data(data, size)
            return
        self.set_exception(HttpProcessingError(message="too many interim replies"))
        if self.transport is not None:
            self.transport.abort()


class _Resolver(AbstractResolver):
    """Gives aiohttp the addresses that both transports ask for in the same way."""

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_UNSPEC
    ) -> list[ResolveResult]:
        attempt = _attempt.get(None)
        if attempt is not None:
            attempt.phase = "looking up"
        addresses = await resolve(host, port)
        if attempt is not None:
            attempt.phase = "connecting to"
        return _results(host, addresses)

    async def close(self) -> None:
        pass


def _socket(info: tuple[Any, ...]) -> socket:
    """What aiohttp connects; the attempt knows it."""
    sock = socket(*info[:3])
    if attempt := _attempt.get(None):
        attempt.sockets.append(sock)
    return sock


def _results(host: str, addresses: Sequence[Address]) -> list[ResolveResult]:
    found: list[ResolveResult] = []
    for family, _, proto, _, address in addresses:
        name = str(address[0])
        if family == AF_INET6 and len(address) == 4 and address[3] and "%" not in name:
            name = f"{name}%{address[3]}"
        found.append(ResolveResult(hostname=host, host=name, port=int(address[1]), family=family, proto=proto, flags=0))
    return found


# a session, and what is not public of aiohttp

_PARTS: tuple[tuple[type[Any], str], ...] = (
    (ClientRequest, "send"),
    (ClientResponse, "start"),
    (Connection, "protocol"),
    (Connection, "transport"),
    (ResponseHandler, "read"),
    (ResponseHandler, "should_close"),
    # `read` is replaced on an object.
    (ResponseHandler, "__dict__"),
    (ResponseHandler, "feed_data"),
)


def check() -> None:
    """Makes sure of the parts of aiohttp that it does not promise to keep.

    Raises:
        MissingExtraError: one is missing; the text has the version and the command that installs another.
    """
    for owner, name in _PARTS:
        if not any(name in vars(each) for each in owner.__mro__):
            raise _UnfitVersionError(f"{owner.__name__}.{name} is missing")
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        try:
            loop.run_until_complete(_try_session())
        finally:
            loop.close()
    else:
        _new_session().detach()


async def _try_session() -> None:
    _new_session().detach()


def _new_session() -> aiohttp.ClientSession:
    try:
        connector = aiohttp.TCPConnector(
            resolver=_Resolver(),
            use_dns_cache=False,
            # The transport counts them itself: a request that aiohttp lets go on and that is cancelled before it has
            # gone on tells no other, 3.14.
            limit=0,
            keepalive_timeout=FRESH,
            timeout_ceil_threshold=float("inf"),
            socket_factory=_socket,
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None, ceil_threshold=float("inf")),
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
            request_class=_Request,
            response_class=_Response,
            max_line_size=MAX_HEAD,
            max_field_size=MAX_HEAD,
        )
    except (TypeError, ValueError, AttributeError) as exc:
        raise _UnfitVersionError(str(exc)) from exc
    if not hasattr(session, "_retry_connection"):
        session.detach()
        raise _UnfitVersionError("ClientSession._retry_connection is missing")
    if not hasattr(connector, "_factory"):
        session.detach()
        raise _UnfitVersionError("TCPConnector._factory is missing")
    factory: Any = partial(_Handler, loop=asyncio.get_running_loop())
    connector._factory = factory
    # Or aiohttp would send a GET twice when an idle connection breaks, uncounted.
    session._retry_connection = False
    return session


# the transport


class AiohttpTransport:
    """Does what `AsyncTransport` does, with the same arguments. No connection is used that was idle for over 20 s.

    A tunnel is opened by aiohttp, which is stricter with a proxy's answer: the status must be 200, the headers at most
    128, and framing headers, though they mean nothing there, good. What came in one piece with the answer is dropped.

    Raises:
        MissingExtraError: the version of aiohttp that is installed lacks something that is needed.
        ValueError: a proxy's address or `ca_bundle` is wrong.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str] | None = None,
        no_proxy: Iterable[str] = (),
        ca_bundle: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        verify: bool = True,
        max_connections: int = MAX_CONNECTIONS,
        max_body: int = MAX_BODY,
    ) -> None:
        check()
        self._proxies = Proxies(proxies, no_proxy)
        self._verify = verify
        self._tls = ssl_context
        if ssl_context is None and ca_bundle is not None:
            self._tls = tls_context(ca_bundle, verify)
        self._max_connections = max_connections
        self._max_body = max_body
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None
        self._keeper: AsyncGenerator[None] | None = None
        self._used: WeakSet[Any] = WeakSet()
        # By origin.
        self._turns: dict[str, AsyncTurns] = {}

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        """As `AsyncTransport.send`."""
        __tracebackhide__ = True
        target = Target(url)
        check_head(method, headers)
        loop = asyncio.get_running_loop()
        session = self._session if self._loop is loop and self._session is not None else await self._open(loop)
        origin = target.origin
        turns = self._turns.get(origin) or self._turns.setdefault(origin, AsyncTurns(self._max_connections))
        turn = Turn()
        try:
            try:
                if not (turns.enter(turn) or await turns.wait(turn, until - Clock.monotonic())):
                    if self._closed:
                        raise ClientClosedError("the client was closed during the request", outcome="not sent")
                    text = f"timed out while waiting for a free connection to {target.host}"
                    raise connection_error(text, sent=False, timeout=True)
                return await self._send(session, method, target, headers, body, until, sink)
            finally:
                turns.end(turn)
        finally:
            # An interruption, such as Ctrl-C, may have ended the first.
            turns.end(turn)

    async def _send(
        self,
        session: aiohttp.ClientSession,
        method: str,
        target: Target,
        headers: Mapping[str, str],
        body: bytes | None,
        until: float,
        sink: Sink | None,
    ) -> RawResponse:
        __tracebackhide__ = True
        loop = asyncio.get_running_loop()
        proxy = self._proxies.choose(target)
        attempt = _Attempt(until, self._used)
        token = _attempt.set(attempt)
        failure: BaseException
        try:
            async with asyncio.timeout_at(loop.time() + until - Clock.monotonic()):
                while True:
                    try:
                        return await self._exchange(session, method, target, headers, body, proxy, attempt, sink)
                    except _Dropped:
                        continue
        except TrunklineError:
            raise
        except (aiohttp.ClientError, OSError, HttpProcessingError, ValueError) as exc:
            failure = exc
        except (RuntimeError, asyncio.CancelledError) as exc:
            # So does aiohttp tell a request that its session was closed.
            task = asyncio.current_task()
            if not self._closed or (task is not None and task.cancelling()):
                raise
            failure = exc
        finally:
            _attempt.reset(token)
        if self._closed:
            raise ClientClosedError("the client was closed during the request", outcome=_outcome(attempt))
        error, cause = _translate(failure, attempt, target, proxy)
        try:
            raise error from cause
        finally:
            # Exceptions that hold frames that hold exceptions would outlive the call.
            del error, cause, failure

    async def aclose(self) -> None:
        """Close the connections. Requests under way fail, as do further ones."""
        self._closed = True
        await self._shut()

    async def _exchange(
        self,
        session: aiohttp.ClientSession,
        method: str,
        target: Target,
        headers: Mapping[str, str],
        body: bytes | None,
        proxy: Proxy | None,
        attempt: _Attempt,
        sink: Sink | None,
    ) -> RawResponse:
        __tracebackhide__ = True
        sent = {"Accept-Encoding": ACCEPT_ENCODING, **headers}
        tunnel: dict[str, str] | None = None
        if proxy is not None:
            if target.scheme == "https":
                tunnel = dict(proxy.headers)
            else:
                sent.update({"Connection": "close", **proxy.headers})
                attempt.alone = True
        reply: ClientResponse | None = None
        whole = False
        try:
            reply = await session.request(
                method,
                URL(f"{target.scheme}://{target.authority}{target.path}", encoded=True),
                headers=sent,
                data=BytesIO(body) if body is not None and len(body) > _LARGE else body,
                allow_redirects=False,
                ssl=self._context(target, proxy),
                proxy=None if proxy is None else URL(proxy.url),
                proxy_headers=tunnel,
            )
            attempt.phase = "reading the reply of"
            status, found = reply.status, Headers(reply.headers.items())
            _check_head(reply, found)
            collected = Body(status, found, self._max_body, sink)
            length = found.get("content-length", "")
            if length.isdigit() and len(length) < 19 and method != "HEAD":
                collected.expect(int(length))
            read = await _collect(reply, collected)
            content = b"" if method == "HEAD" else collected.end()
            whole = read
            major, minor = reply.version or (1, 1)
            return RawResponse(status, found, content, f"HTTP/{major}.{minor}")
        finally:
            transport = attempt.transport
            if not attempt.sent:
                # Of a proxy with TLS that refuses, aiohttp waits for a farewell that may never come.
                for sock in attempt.sockets:
                    with suppress(OSError):
                        sock.shutdown(SHUT_RDWR)
            # A connection that is only closed waits for the peer to read what was written, perhaps for ever.
            if transport is not None and (not whole or transport.is_closing() or transport.get_write_buffer_size()):
                transport.abort()
            if reply is not None:
                reply.close() if not whole else reply.release()

    def _context(self, target: Target, proxy: Proxy | None) -> ssl.SSLContext | bool:
        if target.scheme != "https" and (proxy is None or proxy.scheme != "https"):
            return True
        if self._tls is None:
            # Not that of aiohttp, which takes a common name for the name of a host.
            self._tls = tls_context(None, self._verify)
        return self._tls

    async def _open(self, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
        if self._closed:
            raise ClientClosedError("the client is closed")
        session = _new_session()
        self._loop, self._session = loop, session
        self._used = WeakSet()
        self._turns = {}
        self._keeper = _keep(session, self._turns)
        await self._keeper.__anext__()
        return session

    async def _shut(self) -> None:
        session, keeper, loop = self._session, self._keeper, self._loop
        self._session = self._keeper = self._loop = None
        if session is None or keeper is None or loop is not asyncio.get_running_loop():
            return
        await keeper.aclose()


def _check_head(reply: ClientResponse, found: Headers) -> None:
    """Refuses a reply whose head is too long, or says what was not asked for."""
    if reply.status == 101:
        raise reply_error("the reply switches to another protocol, which was not asked for", reply.status, found)
    if found.get("transfer-encoding", "chunked").lower() != "chunked":
        raise reply_error(
            "the reply has a Transfer-Encoding other than chunked, which was not asked for", reply.status, found
        )
    if sum([len(name) + len(value) for name, value in reply.raw_headers]) > MAX_HEAD:
        raise reply_error(f"the headers of the reply are longer than {MAX_HEAD} bytes", reply.status)


async def _collect(reply: ClientResponse, body: Body) -> bool:
    """Reads a body; False if the rest of it is not wanted."""
    try:
        while data := await reply.content.readany():
            while body.feed(data):
                data = b""
                await asyncio.sleep(0)
            if body.sink is not None and body.sink.full:
                await async_offload(body.sink.drain)
                body.sink.report()
    except Truncated:
        return False
    return True


async def _keep(session: aiohttp.ClientSession, turns: dict[str, AsyncTurns]) -> AsyncGenerator[None]:
    """Closes the session when it is closed itself: by `aclose`, or by `asyncio.run` when its loop ends."""
    try:
        yield
    finally:
        for each in turns.values():
            each.close()
        await session.close()


# failures


def _outcome(attempt: _Attempt) -> Any:
    return "unknown" if attempt.sent else "not sent"


def _translate(
    exc: BaseException, attempt: _Attempt, target: Target, proxy: Proxy | None
) -> tuple[APIConnectionError | APIResponseError, BaseException | None]:
    """The exception to raise, and its cause: never one of aiohttp, whose texts hold addresses with their queries."""
    where = f"{target.host} through the proxy {proxy.host}" if proxy else target.host
    cause = _system(exc)
    if isinstance(exc, TimeoutError) and exc.errno is None:
        return connection_error(f"timed out while {attempt.phase} {where}", sent=attempt.sent, timeout=True), None
    if attempt.sent and _is_broken(exc):
        return reply_error("the reply is broken: it is not HTTP/1.1, or not what its headers say"), cause
    if isinstance(exc, aiohttp.ClientHttpProxyError):
        text = f"the proxy answered with status {exc.status}"
    elif isinstance(exc, aiohttp.ClientResponseError | HttpProcessingError):
        text = "the proxy did not answer with HTTP/1.1"
    elif cause is not None:
        text = reason(cause)
    elif isinstance(exc, aiohttp.ClientConnectionError | aiohttp.ClientPayloadError):
        text = "the connection was closed"
    else:
        text = type(exc).__name__
    waiting = attempt.phase in ("sending the request to", "waiting for the reply of")
    error = connection_error(
        f"{text} while {attempt.phase} {where}", sent=attempt.sent, stale=attempt.reused and waiting
    )
    return error, cause


def _is_broken(exc: BaseException | None) -> bool:
    """Whether aiohttp's parser refused what came; a reply that ends early is not that."""
    if isinstance(exc, aiohttp.ClientPayloadError):
        exc = exc.__cause__
        return exc is not None and not isinstance(exc, OSError) and not _ends_early(exc)
    return isinstance(exc, aiohttp.ClientResponseError | HttpProcessingError | ValueError)


def _ends_early(exc: BaseException) -> bool:
    return type(exc).__name__ in ("ContentLengthError", "TransferEncodingError") and "enough data" in str(exc)


def _system(exc: BaseException | None) -> BaseException | None:
    """The failure of the system or of TLS below an exception of aiohttp."""
    while exc is not None:
        if isinstance(exc, OSError) and not isinstance(exc, aiohttp.ClientError):
            return exc
        below = getattr(exc, "os_error", None) or getattr(exc, "certificate_error", None)
        # What asyncio fails with where it ends TLS in TLS, see `transport`.
        exc = below or exc.__cause__ or (exc.__context__ if isinstance(exc, TypeError) else None)
    return None
