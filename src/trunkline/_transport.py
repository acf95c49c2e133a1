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
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from threading import Event, Thread
from time import monotonic
from typing import Any, Protocol, TypeVar, overload
from urllib.parse import unquote

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
ACCEPT_ENCODING = "gzip, deflate"
# The next address of a host is tried when the last has not answered for so long (RFC 8305, 5).
ATTEMPT_DELAY = 0.25

_STEP = 1 << 20
_MEMBERS = 100
_LOOKUP_AGE = 5.0
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
            values.clear()
            for name, value in rows:
                key, value = name.lower(), value.strip()
                values[key] = f"{values[key]}, {value}" if key in values else value

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


class RawResponse:
    """A whole reply: `status`, `headers`, `body` (decoded from gzip and deflate), `http_version` such as `HTTP/1.1`."""

    __slots__ = ("body", "headers", "http_version", "status")

    def __init__(self, status: int, headers: Headers, body: bytes, http_version: str = "HTTP/1.1") -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.http_version = http_version

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

    Raises:
        APIResponseError: a body for a sink has no known end.
    """

    __slots__ = (
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
        """
        self._raw += len(data)
        # What is stored instead of compressed is a little longer than its content.
        if self._raw > self._limit + (self._limit >> 6) + 4096:
            raise self._too_large()
        if not self._zip:
            self._keep(data)
            return False
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
        if self._zip and self._raw and (self._unzip is None or not self._unzip.eof or self._rest):
            raise self._broken()
        return self._first if self._out is None else self._out.getvalue()

    def expect(self, length: int) -> None:
        """Refuse an announced length that is over the limit before reading it."""
        if length > self._limit:
            raise self._too_large()
        if self.sink is not None and not self._zip:
            self.sink.expect(length)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise self._too_large()
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
    context.set_alpn_protocols(["http/1.1"])
    if key is not None:
        _contexts[key] = context
    return context


_contexts: dict[object, ssl.SSLContext] = {}


def load_tls() -> None:
    """Loads what https needs, so that the first request does not."""
    import ssl  # noqa: F401


# proxies


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
            `example.com:8080`, an IP address, a network such as `10.0.0.0/8`, or `*`.

    Raises:
        ValueError: a proxy's address is wrong. The text does not repeat it.
    """

    __slots__ = ("_by_scheme", "_no_proxy")

    def __init__(self, by_scheme: Mapping[str, str] | None, no_proxy: Iterable[str]) -> None:
        self._by_scheme = {scheme: Proxy(url) for scheme, url in (by_scheme or {}).items()}
        self._no_proxy = tuple(entry.strip().lower() for entry in no_proxy if entry.strip())

    def choose(self, target: Target) -> Proxy | None:
        """The proxy for an address, or None."""
        proxy = self._by_scheme.get(target.scheme)
        if proxy is None:
            return None
        host = target.host.lower().rstrip(".")
        return None if any(_skipped(entry, host, target.port) for entry in self._no_proxy) else proxy


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


def _skipped(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    import ipaddress

    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        name, _, wanted = entry.partition(":")
        if wanted and wanted != str(port):
            return False
        name = name.removeprefix("*").strip(".")
        return bool(name) and (host == name or host.endswith("." + name))
    try:
        return ip in ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        name, _, wanted = entry.rpartition(":")
        return wanted == str(port) and name.strip("[]") == host


# names


class Lookup:
    """A question to the system's resolver, which knows no time limit: it is asked on a daemon thread.

    All who ask for the same name meanwhile share one thread, so that a resolver that stalls does not gather them.
    """

    __slots__ = ("_calls", "_key", "_since", "addresses", "done", "error")

    def __init__(self, key: tuple[int, str, int]) -> None:
        self._key = key
        self._since = monotonic()
        self._calls: list[Callable[[], object]] = []
        self.done = Event()
        self.addresses: Sequence[Address] = ()
        self.error: Exception | None = None

    def then(self, call: Callable[[], object]) -> None:
        """Call it when the answer is there, perhaps on the other thread, perhaps at once."""
        self._calls.append(call)
        if self.done.is_set():
            self._tell()

    def _tell(self) -> None:
        while self._calls:
            try:
                call = self._calls.pop()
            except IndexError:
                return
            call()

    def start(self) -> None:
        try:
            Thread(target=self._run, name="trunkline-lookup", daemon=True).start()
        except RuntimeError as exc:
            # No more threads: too many, or the interpreter is ending.
            self._end(exc)

    def _run(self) -> None:
        error: Exception | None = None
        try:
            self.addresses = socket.getaddrinfo(_name(self._key[1]), self._key[2], 0, socket.SOCK_STREAM)
        except Exception as exc:
            error = exc
        self._end(error)

    def _end(self, error: Exception | None) -> None:
        self.error = error
        if _lookups.get(self._key) is self:
            _lookups.pop(self._key, None)
        self.done.set()
        self._tell()

    @property
    def old(self) -> bool:
        """Whether it has been running for so long that asking again may be quicker."""
        return monotonic() - self._since > _LOOKUP_AGE


# The process belongs to the key: a thread of the parent answers nobody in a child after a fork.
_lookups: dict[tuple[int, str, int], Lookup] = {}


def lookup(host: str, port: int) -> Lookup:
    """Begin to look up the addresses of a host, or join who does already."""
    key = (os.getpid(), host, port)
    found = _lookups.get(key)
    if found is None or found.old:
        new = Lookup(key)
        if found is not None:
            _lookups[key] = found = new
        else:
            found = _lookups.setdefault(key, new)
        if found is new:
            new.start()
    return found


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
