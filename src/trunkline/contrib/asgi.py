"""ASGI: a middleware that lets only Twilio's requests through, for FastAPI, Starlette, Django, Quart and others.

Enters: scopes and messages of ASGI. Leaves: the application's own reply, or 403 (413 for a body that is too large).
Called by users. No framework is imported.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any

from ..webhooks.request import MAX_BODY, Guard, Trust, Verdict
from ._guard import PLAIN, Scope, Token, asgi_headers, asgi_received

__all__ = ["WebhookMiddleware"]

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class WebhookMiddleware:
    """ASGI middleware, for FastAPI, Starlette, Django, Quart…: only what Twilio signed reaches the application.

        app.add_middleware(WebhookMiddleware, auth_token=token, public_url="https://example.com", paths=["/twilio"])

    The application reads the body as if nothing had been there before. WebSockets are refused before they are accepted.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        app: the ASGI application.
        auth_token, public_url, trust_forwarded, proxies, max_body, shared_keys: as for
            `contrib.flask.flask_before_request`.
        paths: which paths are guarded, each with all below it; None is everything.

    Raises:
        TypeError, ValueError: an argument is not one of those.
    """

    def __init__(
        self,
        app: Any,
        auth_token: Token,
        *,
        public_url: str | None = None,
        trust_forwarded: Trust = False,
        proxies: int = 1,
        max_body: int = MAX_BODY,
        shared_keys: Mapping[str, str] | None = None,
        paths: str | Sequence[str] | None = None,
    ) -> None:
        self._app: App = app
        self._guard = Guard(
            auth_token,
            public_url=public_url,
            trust_forwarded=trust_forwarded,
            proxies=proxies,
            max_body=max_body,
            shared_keys=shared_keys,
        )
        guarded = [paths] if isinstance(paths, str) else paths
        if guarded is not None and not all(isinstance(path, str) and path.startswith("/") for path in guarded):
            raise ValueError("paths must be str that begin with '/', such as '/twilio'")
        self._paths = None if guarded is None else tuple(path.rstrip("/") for path in guarded)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or not self._guards(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        else:
            await self._http(scope, receive, send)

    def _guards(self, scope: Scope) -> bool:
        if self._paths is None:
            return True
        path: str = scope["path"]
        root = str(scope.get("root_path") or "").rstrip("/")
        seen = [path, path[len(root) :]] if path.startswith(root) else [path]
        return any(one == start or one.startswith(f"{start}/") for one in seen for start in self._paths)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = asgi_headers(scope)
        if (self._guard.refusal(headers) or self._guard.decide(asgi_received(scope, headers, b""))).ok:
            await self._app(scope, receive, send)
        else:
            await receive()  # websocket.connect; closed without being accepted it is a 403
            await send({"type": "websocket.close", "code": 1008})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        guard = self._guard
        headers = asgi_headers(scope)
        verdict, body = guard.refusal(headers), b""
        if verdict is None:
            read = await _body(receive, guard.max_body)
            if read is None:
                return  # the client is gone
            verdict, body = guard.decide(asgi_received(scope, headers, read)), read
        if not verdict.ok:
            await _reply(send, verdict)
            return
        replayed = False

        async def replay() -> Message:
            nonlocal replayed
            if replayed:
                return await receive()
            replayed = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, replay, send)


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The body, not read much further than the limit; None if there will be no more of it."""
    read = bytearray()
    more = True
    while more and len(read) <= limit:
        message = await receive()
        if message["type"] != "http.request":
            return None
        read += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(read)


async def _reply(send: Send, verdict: Verdict) -> None:
    text = verdict.text.encode()
    headers = [(b"content-type", PLAIN.encode()), (b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": verdict.status, "headers": headers})
    await send({"type": "http.response.body", "body": text})
