"""What the transports share: addresses, TLS options, proxies, names to addresses, a reply and its decoding.

Enters: what a client was told of its connections, and the parts of a reply as they arrive. Leaves: `RawResponse`,
checked addresses, and the exceptions of a failed attempt. Called by `_sync.transport` and `_async.transport`;
`_response` reads the replies. Pure but for `lookup`, which asks the system's resolver on a thread of its own, and
`readable`, which asks the system about a connection.
"""

from __future__ import annotations

import errno
import os
import re
import select
import socket
import weakref
import zlib
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from threading import Thread
from typing import Any, Protocol, TypeVar, overload
from urllib.parse import unquote

from ._masked import safe_repr
from .errors import APIConnectionError, APIResponseError, APITimeoutError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

T = TypeVar("T")

MAX_BODY = 64 * 1024 * 1024
MAX_CONNECTIONS = 100
# Servers and balancers drop idle connections, and the first one to notice is a request that is lost.
FRESH = 20.0
# Beyond this, a device on the way may have forgotten the connection without a word.
MAX_IDLE = 60.0
MAX_HEAD = 65_536
MAX_INTERIM = 20
# Of the body of an error so much is read: its status says the most.
MAX_ERROR = 1 << 20
ACCEPT_ENCODING = "gzip, deflate"
# So many names at a time are looked up in a process.
MAX_LOOKUPS = 4
# The next address of a host is tried when the last has not answered for so long (RFC 8305, 5).
ATTEMPT_DELAY = 0.25

_STEP = 1 << 20
_MEMBERS = 100
# Equal rows of the API compress at 200:1, and deflate can do 1,000:1.
_MAX_RATIO, _RATIO_FROM = 250, 8 << 20
_URL = re.compile(
    r"(https?)://((\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?)((?:[/?][\x21\x22\x24-\x7e]*)?)",
    re.IGNORECASE | re.ASCII,
)
_PROXY = re.compile(
    r"(https?)://(?:([^\s/?#@]*)@)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?/?", re.IGNORECASE | re.ASCII
)
_METHOD = re.compile(r"[A-Z]{1,16}")

Address = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


# requests


class Target:
    """The parts of an address: `scheme`, `host` (no brackets), `port`, `authority` (for `Host`), `path` (and query).

    Raises:
        ValueError: it is not an absolute http or https address in printable ASCII; the text does not repeat it.
    """

    __slots__ = ("authority", "host", "path", "port", "scheme")

    def __init__(self, url: str) -> None:
        match = _URL.fullmatch(url)
        if match is None or int(match[4] or 1) not in range(1, 65536):
            raise ValueError(
                "an address must be like https://api.twilio.com/path?query: http or https, printable ASCII characters, "
                "no user name, no fragment"
            )
        scheme, self.authority, host, port, path = match.groups()
        self.scheme = scheme.lower()
        self.host = host.strip("[]")
        self.port = int(port) if port else (443 if self.scheme == "https" else 80)
        self.path = path if path.startswith("/") else "/" + path


def check_head(method: str, headers: Mapping[str, str]) -> None:
    """Refuse what could write a second header or request.

    Raises:
        ValueError: the method is not a word of capitals, or a header is not printable ASCII.
    """
    text = "".join([*headers, *headers.values()])
    if not (text.isascii() and text.isprintable()):
        raise ValueError("a header must be printable ASCII characters on one line")
    if not _METHOD.fullmatch(method):
        raise ValueError("the method must be a word of capital letters, such as 'GET'")


# replies


@safe_repr
class Headers(Mapping[str, str]):
    """The headers of a reply: a read-only mapping whose names are found in any case.

    A header that came several times has its values joined by `, `. Iterating gives lower-case names. The repr shows
    names only, because values may be personal.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        rows = list(pairs)
        values = self._values = {name.lower(): value.strip() for name, value in rows}
        if len(values) != len(rows):
            several: dict[str, list[str]] = {}
            for name, value in rows:
                several.setdefault(name.lower(), []).append(value.strip())
            self._values = {name: ", ".join(found) for name, found in several.items()}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    # As `Mapping` does it, without an exception for each header that is not there.
    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | T) -> str | T: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        return self._values.get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"


@safe_repr
class RawResponse:
    """A whole reply: `status`, `headers`, `body` (decoded from gzip and deflate), `http_version` such as `HTTP/1.1`.

    `time_left` tells the seconds until the deadline of the call; None where it has none.
    """

    __slots__ = ("body", "headers", "http_version", "status", "time_left")

    def __init__(self, status: int, headers: Headers, body: bytes, http_version: str = "HTTP/1.1") -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.http_version = http_version
        self.time_left: Callable[[], float] | None = None

    def __repr__(self) -> str:
        return f"RawResponse({self.status}, {len(self.body)} bytes)"


def bad_reply(message: str, status: int | None = None, headers: Headers | None = None) -> APIResponseError:
    """The exception for bytes that are not a good reply. The request was sent, so its outcome is unknown."""
    return APIResponseError(message, status=status, headers=headers, outcome="unknown")


def lost(message: str, *, sent: bool, timeout: bool = False, stale: bool = False) -> APIConnectionError:
    """The exception for a connection that could not be made, broke, or took too long.

    Args:
        message: without secrets and personal data.
        sent: whether any byte of the request may have reached the server.
        timeout: whether time was up.
        stale: whether a connection that had been idle was found closed before any byte of a reply came.
    """
    kind = APITimeoutError if timeout else APIConnectionError
    error = kind(message, outcome="unknown" if sent else "not sent")
    if stale:
        vars(error)["stale"] = True
    return error


def failed(failure: Exception, phase: str, where: str, *, sent: bool, reused: bool) -> APIConnectionError:
    """The exception for what the system, or TLS, said in a phase of an attempt.

    Args:
        phase, where: what was being done to whom: "waiting for the reply of", "api.twilio.com".
        sent: whether any byte of the request may have reached the server.
        reused: whether the connection had served another request.
    """
    timeout = isinstance(failure, TimeoutError) and failure.errno is None
    waiting = phase in ("sending the request to", "waiting for the reply of")
    return lost(
        f"{'timed out' if timeout else reason(failure)} while {phase} {where}",
        sent=sent,
        timeout=timeout,
        stale=reused and waiting and not timeout,
    )


def is_stale(error: BaseException) -> bool:
    """Whether a connection that had been idle failed before any byte of a reply: repeating it at once makes sense."""
    return bool(getattr(error, "stale", False))


def reason(exc: BaseException) -> str:
    """What a failure of the system or of TLS says of itself, in a few words."""
    if hasattr(exc, "library"):
        text = getattr(exc, "verify_message", None)
        if text:
            return f"the certificate is not accepted: {text}"
        text = getattr(exc, "reason", None)
        return f"TLS: {str(text).replace('_', ' ').lower()}" if text else "TLS failed"
    text = getattr(exc, "strerror", None)
    if isinstance(exc, OSError):
        # asyncio writes texts of its own around the system's codes.
        code = exc.errno
        text = os.strerror(code) if code is not None and code in errno.errorcode else text or str(exc)
    if not isinstance(text, str) or not text:
        return type(exc).__name__
    # It may be a proxy that speaks here.
    text = "".join([c if c.isprintable() else "?" for c in text[:200]])
    return text[:1].lower() + text[1:]


class Sink(Protocol):
    """Where the body of a download goes."""

    @property
    def limit(self) -> int | None:
        """The largest body in bytes; None: the transport's own limit."""
        ...

    @property
    def full(self) -> bool:
        """Whether `drain` should be called."""
        ...

    def expect(self, length: int) -> None:
        """Is told how many bytes will come."""
        ...

    def write(self, piece: bytes) -> None:
        """Takes bytes, without waiting."""
        ...

    def drain(self) -> None:
        """Writes what was taken; this may wait for the disk."""
        ...

    def report(self) -> None:
        """Tells the caller how far it is."""
        ...


class Truncated(Exception):
    """Of the body of an error all is read that is kept: the rest stays on the wire."""


class Body:
    """Collects the body of a reply and decodes it, within a limit that counts decoded bytes.

    Decoding goes in steps of at most 1 MiB, so that the caller can look at the clock in between:

        while body.feed(data):
            data = b""

    Args:
        status: of the reply; for the exceptions.
        headers: of the reply; `Content-Encoding` says how to decode.
        limit: the largest size in bytes.
        sink: where the body goes if the status is 200; `end` gives no bytes then.

    Of the body of an error, so much is kept as `MAX_ERROR` and the limit allow.

    Raises:
        APIResponseError: a body for a sink has no known end.
    """

    __slots__ = (
        "_failed",
        "_first",
        "_headers",
        "_limit",
        "_members",
        "_out",
        "_raw",
        "_rest",
        "_size",
        "_status",
        "_unzip",
        "_zip",
        "sink",
    )

    def __init__(self, status: int, headers: Headers, limit: int, sink: Sink | None = None) -> None:
        self._status = status
        self._headers = headers
        self.sink = sink if status == 200 else None
        if self.sink is not None and "content-length" not in headers and "transfer-encoding" not in headers:
            raise bad_reply(
                "the reply does not say how long the file is: a part of it could pass for the whole", status
            )
        self._limit = limit if self.sink is None or self.sink.limit is None else self.sink.limit
        self._failed = status >= 400
        if self._failed:
            self._limit = min(self._limit, MAX_ERROR)
        self._size = self._raw = self._members = 0
        self._first = self._rest = b""
        self._out: BytesIO | None = None
        self._unzip: zlib._Decompress | None = None
        encoding = headers.get("content-encoding", "").strip().lower()
        self._zip = "" if encoding == "identity" else encoding.removeprefix("x-")

    def feed(self, data: bytes) -> bool:
        """Take the next bytes off the wire. True: there is more to decode, call again with `b""`.

        Raises:
            APIResponseError: too large, broken, or encoded in a way that was not asked for.
            Truncated: what is kept of the body of an error is complete; `end` gives it.
        """
        self._raw += len(data)
        if not self._zip:
            self._keep(data)
            return False
        # What is stored instead of compressed is a little longer than its content.
        if self._raw > self._limit + (self._limit >> 6) + 4096:
            raise self._too_large()
        data = self._rest + data
        self._rest = b""
        if self._unzip is None or self._unzip.eof:
            if self._members:
                # A gzip file may have several members and be padded with zeros.
                data = data.lstrip(b"\0")
            if len(data) < 2:
                self._rest = data
                return False
            self._unzip = self._next(data)
        unzip = self._unzip
        try:
            piece = unzip.decompress(data, _STEP)
        except zlib.error as exc:
            raise self._broken() from exc
        self._keep(piece)
        if unzip.eof:
            self._rest = unzip.unused_data
            return bool(self._rest)
        self._rest = unzip.unconsumed_tail
        # zlib may hold finished output although it has no input left.
        return bool(self._rest) or len(piece) == _STEP

    def end(self) -> bytes:
        """The whole body.

        Raises:
            APIResponseError: the compressed data ended early.
        """
        whole = self._unzip is not None and self._unzip.eof and not self._rest
        if self._zip and self._raw and not whole and not (self._failed and self._size > self._limit):
            raise self._broken()
        return self._first if self._out is None else self._out.getvalue()

    def expect(self, length: int) -> None:
        """Refuse an announced length that is over the limit before reading it."""
        if length > self._limit and not self._failed:
            raise self._too_large()
        if self.sink is not None and not self._zip:
            self.sink.expect(length)

    def _keep(self, piece: bytes) -> None:
        before = self._size
        self._size = size = before + len(piece)
        if size > self._limit:
            if not self._failed:
                raise self._too_large()
            piece = piece[: self._limit - before]
        if self._zip and size > _RATIO_FROM and size > self._raw * _MAX_RATIO and self.sink is None:
            raise bad_reply(f"the reply is compressed to less than 1/{_MAX_RATIO}", self._status, self._headers)
        if self.sink is not None:
            self.sink.write(piece)
        elif self._out is not None:
            self._out.write(piece)
        elif not self._first:
            self._first = piece
        elif piece:
            self._out = BytesIO()
            self._out.write(self._first)
            self._out.write(piece)
            self._first = b""
        if size > self._limit:
            raise Truncated

    def _next(self, data: bytes) -> zlib._Decompress:
        self._members += 1
        if self._zip == "gzip":
            if self._members > _MEMBERS:
                raise self._broken()
            return zlib.decompressobj(31)
        if self._zip == "deflate" and self._members == 1:
            # RFC 9110 means the zlib format; some servers send the bare one.
            wrapped = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            return zlib.decompressobj(15 if wrapped else -15)
        if self._zip == "deflate":
            raise self._broken()
        raise bad_reply("the reply has a content encoding that was not asked for", self._status, self._headers)

    def _too_large(self) -> APIResponseError:
        return bad_reply(f"the reply is larger than {self._limit} bytes", self._status, self._headers)

    def _broken(self) -> APIResponseError:
        return bad_reply(f"the reply is not good {self._zip} data", self._status, self._headers)


# TLS


def tls_context(ca_bundle: str | None, verify: bool) -> ssl.SSLContext:
    """A context for clients. Making one takes 15 to 40 ms: the system's certificates are read once.

    A certificate must name the host as its subjectAltName (RFC 9525, 6.3); a common name is not looked at.

    Args:
        ca_bundle: a file or directory of certificates to trust instead of the system's.
        verify: False accepts any certificate.

    Raises:
        ValueError: `ca_bundle` cannot be read or holds no certificate.
    """
    import ssl

    # The places of the system's certificates, which the environment may change.
    key = None if ca_bundle else (verify, ssl.get_default_verify_paths())
    if key in _contexts:
        return _contexts[key]
    try:
        if ca_bundle and os.path.isdir(ca_bundle):
            context = ssl.create_default_context(capath=ca_bundle)
        else:
            context = ssl.create_default_context(cafile=ca_bundle or None)
    except OSError as exc:
        if not ca_bundle:
            raise
        raise ValueError(f"ca_bundle: {ca_bundle!r} is not a readable file of PEM certificates") from exc
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    context.hostname_checks_common_name = False
    context.set_alpn_protocols(["http/1.1"])
    if key is not None:
        _contexts[key] = context
    return context


_contexts: dict[object, ssl.SSLContext] = {}


def load_tls() -> None:
    """Loads what https needs, so that the first request does not."""
    import ssl  # noqa: F401


# proxies


# Among the hosts that are reached directly: this machine.
LOOPBACK = "<loopback>"
# What IPv6 puts before an address of IPv4.
_MAPPED = bytes(10) + b"\xff\xff"


@safe_repr
class Proxy:
    """A proxy without its secrets: `scheme`, `host`, `port`, `url`; `headers` hold `Proxy-Authorization`, if any."""

    __slots__ = ("headers", "host", "port", "scheme", "url")

    def __init__(self, url: str) -> None:
        match = _PROXY.fullmatch(url)
        if match is None or int(match[4] or 1) not in range(1, 65536):
            raise ValueError("a proxy must be like 'http://user:password@host:3128': http and https are supported")
        self.scheme = match[1].lower()
        self.host = match[3].strip("[]")
        self.port = int(match[4]) if match[4] else (443 if self.scheme == "https" else 80)
        self.url = f"{self.scheme}://{match[3]}:{self.port}"
        self.headers: dict[str, str] = {}
        if match[2]:
            user, _, password = match[2].partition(":")
            pair = f"{unquote(user)}:{unquote(password)}".encode()
            self.headers["Proxy-Authorization"] = "Basic " + b64encode(pair).decode("ascii")

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


class Proxies:
    """Which proxy an address is reached through.

    Args:
        by_scheme: scheme of the address (`http`, `https`) → address of the proxy.
        no_proxy: hosts that are reached directly: `example.com` (and what is below it), `.example.com`,
            `example.com:8080`, an IP address, a network such as `10.0.0.0/8`, `*`, or `LOOPBACK`. With the last the
            addresses of the proxies are those of the environment, and looked at when one is chosen.

    Raises:
        ValueError: a proxy's address is wrong. The text does not repeat it.
    """

    __slots__ = ("_by_scheme", "_made", "_no_proxy")

    def __init__(self, by_scheme: Mapping[str, str] | None, no_proxy: Iterable[str]) -> None:
        self._by_scheme = dict(by_scheme or {})
        self._made: dict[str, Proxy] = {}
        self._no_proxy = tuple(entry.strip().lower() for entry in no_proxy if entry.strip())
        if LOOPBACK not in self._no_proxy:
            self._made = {scheme: Proxy(url) for scheme, url in self._by_scheme.items()}

    def choose(self, target: Target) -> Proxy | None:
        """The proxy for an address, or None."""
        url = self._by_scheme.get(target.scheme)
        if url is None:
            return None
        host = target.host.lower().rstrip(".")
        packed = _packed(host)
        if any(_skipped(entry, host, packed, target.port) for entry in self._no_proxy):
            return None
        if target.scheme not in self._made:
            self._made[target.scheme] = Proxy(url)
        return self._made[target.scheme]


class Route:
    """The way to an origin.

    Attributes:
        target, proxy: where it leads, and through what, if anything.
        tls: for the target, the proxy or both; None where neither speaks it.
        door: what is connected to: the proxy, or the target itself.
        forward: the proxy, where requests go to it with their whole address instead of through a tunnel.
        where: the target and its proxy, for the texts of exceptions.
    """

    __slots__ = ("door", "forward", "proxy", "target", "tls", "where")

    def __init__(self, target: Target, proxy: Proxy | None, tls: ssl.SSLContext | None) -> None:
        self.target = target
        self.proxy = proxy
        self.tls = tls
        self.door: Target | Proxy = proxy or target
        self.forward = proxy if target.scheme == "http" else None
        self.where = f"{target.host} through the proxy {proxy.host}" if proxy else target.host


class Routes:
    """The ways to all origins. The arguments are those of the transports.

    Raises:
        ValueError: a proxy's address or `ca_bundle` is wrong.
    """

    __slots__ = ("_tls", "_verify", "proxies")

    def __init__(
        self,
        proxies: Mapping[str, str] | None,
        no_proxy: Iterable[str],
        ca_bundle: str | None,
        ssl_context: ssl.SSLContext | None,
        verify: bool,
    ) -> None:
        self.proxies = Proxies(proxies, no_proxy)
        self._verify = verify
        self._tls = ssl_context
        if ssl_context is None and ca_bundle is not None:
            self._tls = tls_context(ca_bundle, verify)

    def to(self, target: Target) -> Route:
        """The way to a target. The first that needs TLS makes the context."""
        proxy = self.proxies.choose(target)
        secure = target.scheme == "https" or (proxy is not None and proxy.scheme == "https")
        if secure and self._tls is None:
            self._tls = tls_context(None, self._verify)
        return Route(target, proxy, self._tls if secure else None)


def _skipped(entry: str, host: str, packed: bytes | None, port: int) -> bool:
    if entry == "*":
        return True
    if entry == LOOPBACK:
        return _loopback(host, packed)
    if packed is None:
        name, _, wanted = entry.partition(":")
        if wanted and wanted != str(port):
            return False
        name = name.removeprefix("*").strip(".")
        return bool(name) and (host == name or host.endswith("." + name))
    if "/" in entry:
        import ipaddress

        try:
            return ipaddress.ip_address(packed) in ipaddress.ip_network(entry, strict=False)
        except ValueError:
            return False
    if _packed(entry.strip("[]")) == packed:
        return True
    name, _, wanted = entry.rpartition(":")
    return wanted == str(port) and _packed(name.strip("[]")) == packed


def _packed(host: str) -> bytes | None:
    """The bytes of an IP address, in any spelling that the system takes (`127.1`, `0x7f000001`); None for a name."""
    try:
        if ":" in host:
            return socket.inet_pton(socket.AF_INET6, host).removeprefix(_MAPPED)
        return socket.inet_aton(host) if host[:1].isdigit() else None
    except OSError:
        return None


def _loopback(host: str, packed: bytes | None) -> bool:
    if packed is None:
        return host == "localhost" or host.endswith(".localhost")
    # 0.0.0.0 and :: lead to this machine too.
    return (len(packed) == 4 and packed[0] == 127) or packed in (bytes(4), bytes(16), bytes(15) + b"\1")


# names


class Lookup:
    """A question to the system's resolver, which knows no time limit: it is asked on a daemon thread.

    Attributes:
        addresses, error: the answer, once `done` was called.
    """

    __slots__ = ("addresses", "done", "error", "host", "port")

    def __init__(self, host: str, port: int, done: Callable[[], object]) -> None:
        self.host = host
        self.port = port
        self.done = done
        self.addresses: Sequence[Address] = ()
        self.error: Exception | None = None

    def close(self) -> None:
        """Wait no longer for the answer."""
        _resolver.forget(self)


class _Permit:
    """The right of one thread to ask. It is given back by dropping it: Ctrl-C may come before its thread has begun."""

    __slots__ = ("__weakref__", "_home")

    def __init__(self, home: weakref.ref[_Resolver]) -> None:
        self._home = home

    def __del__(self) -> None:
        home = self._home()
        if home is not None:
            home.permits.append(_Permit(self._home))


class _Resolver:
    """The questions of one process to the system's resolver.

    One thread at a time asks for a name, whoever waits for it, and `MAX_LOOKUPS` ask at all: a resolver that hangs
    gathers no more. Each step on what the threads share is one of C, so there is no lock that an interruption could
    leave locked.
    """

    __slots__ = ("__weakref__", "_asked", "_waiting", "permits")

    def __init__(self) -> None:
        self._waiting: dict[Lookup, None] = {}
        # The names that are being asked for, and by whose right.
        self._asked: dict[str, weakref.ref[_Permit]] = {}
        home: weakref.ref[_Resolver] = weakref.ref(self)
        self.permits = deque([_Permit(home) for _ in range(MAX_LOOKUPS)])

    def ask(self, question: Lookup) -> None:
        """Have it answered, when there is a thread for it."""
        self._waiting[question] = None
        held: list[_Permit] = []
        try:
            try:
                while (host := self._next(held)) is not None:
                    self._begin(host, held)
            finally:
                held.clear()
        finally:
            # An interruption may have ended the first.
            held.clear()

    def _begin(self, host: str, held: list[_Permit]) -> None:
        try:
            Thread(target=self._work, args=(host, [held.pop()]), name="trunkline-lookup", daemon=True).start()
        except RuntimeError as exc:
            # No more threads: too many, or the interpreter is ending. Its traceback holds the permit.
            self._end(host, None, (), exc.with_traceback(None))

    def forget(self, question: Lookup) -> None:
        self._waiting.pop(question, None)

    def _next(self, held: list[_Permit]) -> str | None:
        """A name that somebody waits for and nobody asks for, and a permit in `held`; None: there are not both.

        A permit is in a list or on its way, never in a variable: what holds an interruption holds its frames.
        """
        while any(map(self._is_free, list(self._waiting))):
            try:
                held.append(self.permits.pop())
            except IndexError:
                return None
            host = self._claim(held)
            if host is not None:
                return host
            held.clear()
        return None

    def _is_free(self, question: Lookup) -> bool:
        holder = self._asked.get(question.host)
        return holder is None or holder() is None

    def _claim(self, held: list[_Permit]) -> str | None:
        mine = weakref.ref(held[0])
        for question in list(self._waiting):
            holder = self._asked.setdefault(question.host, mine)
            if holder() is None:
                # Its thread has never begun.
                holder = self._asked[question.host] = mine
            if holder is mine:
                return question.host
        return None

    def _work(self, host: str | None, held: list[_Permit]) -> None:
        while host is not None:
            self._answer(host)
            self._asked.pop(host, None)
            host = self._claim(held)
            if host is None:
                held.clear()
                # Who asked meanwhile may have found no permit.
                host = self._next(held)

    def _answer(self, host: str) -> None:
        """Ask for a name, for all who wait for it."""
        port = next((question.port for question in list(self._waiting) if question.host == host), None)
        if port is None:
            return
        addresses: Sequence[Address] = ()
        error: Exception | None = None
        try:
            addresses = socket.getaddrinfo(_name(host), port, 0, socket.SOCK_STREAM)
        except Exception as exc:
            error = exc
        self._end(host, port, addresses, error)
        # It holds this frame.
        del error

    def _end(self, host: str, port: int | None, addresses: Sequence[Address], error: Exception | None) -> None:
        """Answer all who wait for a name, at a port or at any."""
        for question in list(self._waiting):
            if question.host == host and port in (None, question.port):
                self.forget(question)
                question.addresses, question.error = addresses, error
                question.done()


_resolver = _Resolver()


def _afresh() -> None:
    # The threads of the parent answer nobody here.
    global _resolver
    _resolver = _Resolver()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_afresh)


def lookup(host: str, port: int, done: Callable[[], object]) -> Lookup:
    """Begin to look up the addresses of a host. `close` must follow.

    Args:
        done: called when the answer is there, on another thread or at once; it must neither wait nor raise.
    """
    question = Lookup(host.lower(), port, done)
    _resolver.ask(question)
    return question


def _name(host: str) -> bytes:
    # For a str, the codec for names beyond ASCII is loaded.
    return host.encode("ascii")


def numeric(host: str, port: int) -> Sequence[Address] | None:
    """The address that an IP address stands for; None for a name."""
    if not host.replace(".", "").isdigit() and ":" not in host:
        return None
    try:
        return socket.getaddrinfo(_name(host), port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except OSError:
        return None


def alternate(addresses: Sequence[Address]) -> list[Address]:
    """The families in turns, beginning with the resolver's first choice: one that is dead delays only a little."""
    by_family: dict[int, list[Address]] = {}
    for address in addresses:
        by_family.setdefault(address[0], []).append(address)
    rows = list(by_family.values())
    longest = max(map(len, rows), default=0)
    return [row[i] for i in range(longest) for row in rows if i < len(row)]


def readable(fd: int) -> bool:
    """Whether a connection that should be silent is not: it was closed, or something is wrong with it."""
    if fd < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(fd, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([fd], [], [], 0)[0])
