"""What proxies say of a request, before anything else reads it: an ASGI application enters, one behind it leaves.

X-Forwarded-Host and X-Forwarded-Proto of trusted proxies become the Host header and the scheme of the request; those of
others are taken away, so that nothing further in can believe them. Called by `app`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse, RedirectResponse

from ..._web.guards import HEADERS

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..._web.guards import App, Receive, Scope, Send

_HOST, _SCHEME = b"x-forwarded-host", b"x-forwarded-proto"
_SAID = (_HOST, _SCHEME)


class Forwarded:
    """An application that is told what a trusted proxy says.

    Args:
        app: what answers.
        trusts: whether the headers of a connection are believed, by its address.
        public_url: by which browsers reach the server; where it is https, who came to the proxy by http is led there.
    """

    def __init__(self, app: App, *, trusts: Callable[[str | None], bool], public_url: str | None) -> None:
        self._app = app
        self._trusts = trusts
        self._public = public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers, or has the application answer."""
        if scope["type"] == "http" and any(name in _SAID for name, _ in scope["headers"]):
            hosts, schemes = ([value for name, value in scope["headers"] if name == each] for each in _SAID)
            scope = {**scope, "headers": [each for each in scope["headers"] if each[0] not in _SAID]}
            client = scope.get("client")
            if self._trusts(client[0] if client else None):
                answer = self._told(scope, hosts, schemes)
                if answer is not None:
                    answer.raw_headers += [*HEADERS, (b"cache-control", b"no-store")]
                    await answer(scope, receive, send)
                    return
        await self._app(scope, receive, send)

    def _told(self, scope: Scope, hosts: list[bytes], schemes: list[bytes]) -> Response | None:
        """Puts what a proxy says into a request; a reply where it cannot go on so."""
        if len(hosts) > 1 or len(schemes) > 1:
            return PlainTextResponse("The proxy says more than once by which host and scheme it was asked.\n", 400)
        if hosts:
            others = [each for each in scope["headers"] if each[0] != b"host"]
            scope["headers"] = [*others, (b"host", _first(hosts[0]))]
        if schemes:
            scheme = _first(schemes[0]).lower()
            if scheme not in (b"http", b"https"):
                return PlainTextResponse("The proxy names a scheme that is neither http nor https.\n", 400)
            scope["scheme"] = scheme.decode()
            if scheme == b"http" and self._public is not None and self._public.startswith("https:"):
                return self._to_https(scope, self._public)
        return None

    def _to_https(self, scope: Scope, public: str) -> Response:
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Forms are taken by https alone.\n", 403)
        query = scope["query_string"].decode("latin-1")
        return RedirectResponse(f"{public}{scope['path']}{'?' if query else ''}{query}", 308)


def _first(value: bytes) -> bytes:
    """Of a chain of proxies each appends what it was asked by: the first is the browser's."""
    return value.partition(b",")[0].strip()
