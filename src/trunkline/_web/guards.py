"""What stands before every page: an ASGI application enters, a guarded one leaves.

It refuses names of hosts that are not the server's, so that no foreign page reaches it by a name of its own; other
methods, large bodies, forms of other sites, and requests that they make in the background. It adds the headers that
keep a browser from doing what a page does not need. Called by whoever serves pages.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST_BODY = 1 << 16
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
METHODS = ("GET", "HEAD", "POST")
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"x-frame-options", b"DENY"),
)
_NO_STORE = (b"cache-control", b"no-store")
_HSTS = (b"strict-transport-security", b"max-age=31536000")


class BodyTooLargeError(Exception):
    """A request has more of a body than is read."""


class Guards:
    """An ASGI application behind guards.

    Args:
        app: what answers.
        hosts: the names that it may be asked by, with their port where that is not the usual one. A name without port
            of `LOCAL_HOSTS` stands for every port.
        https: whether browsers reach it by https alone.
        probes: paths that are answered by any name: what watches the server may know its address alone.
        largest_body: bytes of a request that are read.
        names: a sentence about the names, for who asks by another.
    """

    def __init__(
        self,
        app: App,
        *,
        hosts: Collection[str],
        https: bool,
        probes: Collection[str] = (),
        largest_body: int = LARGEST_BODY,
        names: str = "Its own is public_url in its settings.",
    ) -> None:
        self._app = app
        self._probes = frozenset(probes)
        self._hosts = frozenset(host.lower() for host in hosts)
        self._headers = (*HEADERS, _HSTS) if https else HEADERS
        self._largest = largest_body
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers, or has the application answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = self._headers
        began = False

        async def guarded_send(message: Message) -> None:
            nonlocal began
            if message["type"] == "http.response.start":
                began = True
                own = list(message.get("headers", ()))
                names = {name for name, _ in own}
                own += [each for each in headers if each[0] not in names]
                if b"cache-control" not in names:
                    own.append(_NO_STORE)
                message["headers"] = own
            await send(message)

        refusal = self._refusal(scope)
        if refusal is None:
            try:
                await self._app(scope, self._bounded(receive), guarded_send)
                return
            except BodyTooLargeError:
                if began:
                    raise
                refusal = 413, self._too_large()
        await _plain(guarded_send, *refusal)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        """Why a request is not answered: a status and a sentence."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1").lower()
        if scope["path"] not in self._probes and not self.knows(host):
            return 421, f"This server does not go by that name. {self._names}"
        if scope["method"] not in METHODS:
            return 405, f"Only {', '.join(METHODS)} are answered."
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or len(length) > 9 or int(length) > self._largest:
            return 413, self._too_large()
        origin = headers.get(b"origin", b"null").decode("latin-1").lower()
        # Without a referrer browsers call the origin of a form null.
        if scope["method"] == "POST" and origin != "null" and not self.knows(origin.partition("://")[2]):
            return 403, "Forms are taken from this server's own pages only."
        site = headers.get(b"sec-fetch-site", b"none")
        if site in (b"cross-site", b"same-site"):
            if scope["method"] == "POST":
                return 403, "Forms are taken from this server's own pages only."
            if headers.get(b"sec-fetch-mode") != b"navigate" or headers.get(b"sec-fetch-dest") != b"document":
                return 403, "Other sites may link to these pages, but not load them."
        return None

    def _too_large(self) -> str:
        return f"A request has at most {self._largest:,} bytes."

    def knows(self, host: str) -> bool:
        """Whether a Host header names this server."""
        if host in self._hosts:
            return True
        name, colon, port = host.rpartition(":")
        if not colon or not port.isdigit() or not port.isascii():
            return False
        return name in LOCAL_HOSTS and name in self._hosts

    def _bounded(self, receive: Receive) -> Receive:
        read = 0

        async def bounded() -> Message:
            nonlocal read
            message = await receive()
            if message["type"] == "http.request":
                read += len(message.get("body", b""))
                if read > self._largest:
                    raise BodyTooLargeError
            return message

        return bounded


async def _plain(send: Send, status: int, text: str) -> None:
    body = f"{text}\n".encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    if status == 405:
        headers.append((b"allow", ", ".join(METHODS).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
