"""The pieces for Flask, Django, FastAPI, Starlette and any other ASGI application.

Enters: a framework's request. Leaves: the view's own reply, or 403 (413 for a body that is too large). Called by users.
Each function imports its framework when it is called; the middleware needs none. All else is decided in `_request`.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from contextlib import suppress
from importlib import import_module
from io import BytesIO
from operator import attrgetter
from typing import Any, TypeVar, cast

from ._request import MAX_BODY, OVERSIZE, REFUSED, Guard, Headers, Received, Trust, Verdict, escaped, is_form
from ._signature import RequestValidator

View = TypeVar("View", bound=Callable[..., Any])
Token = str | Sequence[str] | RequestValidator
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_PLAIN = "text/plain; charset=utf-8"
_wsgi = attrgetter("environ")  # of a request, not the process's


# Flask


def flask_before_request(
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
) -> Callable[[], Any]:
    """A function for `before_request` of a Flask application or blueprint: only what Twilio signed gets further.

        blueprint.before_request(flask_before_request(token, public_url="https://example.com"))

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token: the account's auth token, several of them while it is being replaced, or a `RequestValidator`.
        public_url: the base under which Twilio reaches the application, such as `https://example.com`; the safest
            choice. A path in it is put before the path of the request.
        trust_forwarded: instead of it, believe the headers of a proxy: `True` or `"x-forwarded"` is X-Forwarded-Proto,
            -Host and -Port, `"forwarded"` is Forwarded (RFC 7239). The proxy must set or remove what clients send.
            Otherwise the URL is the one that the framework sees.
        proxies: how many proxies add to these headers.
        max_body: the largest body in bytes; a larger one is answered with 413.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        ImportError: Flask is not installed.
    """
    guard = Guard(
        auth_token, public_url=public_url, trust_forwarded=trust_forwarded, proxies=proxies, max_body=max_body
    )
    flask: Any = import_module("flask")

    def check() -> Any:
        verdict = _flask(guard, flask.request)
        return None if verdict.ok else flask.Response(verdict.text, verdict.status, mimetype="text/plain")

    return check


def flask_webhook(
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
) -> Callable[[View], View]:
    """A decorator for Flask views, below `@app.route(…)`: the view runs only for what Twilio signed.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token, public_url, trust_forwarded, proxies, max_body: as for `flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        ImportError: Flask is not installed.
    """
    check = flask_before_request(
        auth_token, public_url=public_url, trust_forwarded=trust_forwarded, proxies=proxies, max_body=max_body
    )
    flask: Any = import_module("flask")

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            refusal = check()
            return flask.current_app.ensure_sync(view)(*args, **kwargs) if refusal is None else refusal

        return cast("View", guarded)

    return decorate


def _flask(guard: Guard, request: Any) -> Verdict:
    environ = _wsgi(request)
    headers = _meta(environ)
    refusal = guard.refusal(headers)
    if refusal is not None:
        return refusal
    if not environ.get("CONTENT_LENGTH") and environ.get("wsgi.input_terminated"):  # chunked: nobody else limits it
        body = environ["wsgi.input"].read(guard.max_body + 1)
        if len(body) > guard.max_body:
            return OVERSIZE
        environ["wsgi.input"] = BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
    data: Any = request.get_data(cache=True)
    if not data and environ.get("CONTENT_LENGTH") not in (None, "", "0"):
        data = request.form if is_form(headers("content-type")) else None  # read before; then its bytes are gone
        if not data:
            return REFUSED
    return guard.decide(
        Received(
            environ["wsgi.url_scheme"],
            environ.get("HTTP_HOST") or _server(environ),
            _wsgi_path(environ),
            environ.get("QUERY_STRING", ""),
            headers,
            data,
        )
    )


def _meta(environ: Mapping[str, Any]) -> Headers:
    """Headers as WSGI and Django name them."""

    def values(name: str) -> list[str]:
        key = name.upper().replace("-", "_")
        value = environ.get(key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}")
        return [] if not value else [str(value)]

    return values


def _server(environ: Mapping[str, Any]) -> str:
    name, port = environ.get("SERVER_NAME", ""), str(environ.get("SERVER_PORT", ""))
    return name if port in ("", "80", "443") else f"{name}:{port}"


def _wsgi_path(environ: Mapping[str, Any]) -> str:
    path = (environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1", "replace")
    return escaped(_raw(environ), path)


def _raw(environ: Mapping[str, Any]) -> str | None:
    """The request's target as it was received, where the server tells it (Werkzeug, gunicorn, uWSGI, mod_wsgi)."""
    return environ.get("REQUEST_URI") or environ.get("RAW_URI")


# Django


def django_webhook(
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
) -> Callable[[View], View]:
    """A decorator for Django views, sync and async: the view runs only for what Twilio signed.

    The signature takes the place of the CSRF token, from which such a view is exempt. Django's own settings for proxies
    (SECURE_PROXY_SSL_HEADER, USE_X_FORWARDED_HOST) and hosts (ALLOWED_HOSTS) count unless `public_url` or
    `trust_forwarded` is given.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token, public_url, trust_forwarded, proxies, max_body: as for `flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        ImportError: Django is not installed.
    """
    guard = Guard(
        auth_token, public_url=public_url, trust_forwarded=trust_forwarded, proxies=proxies, max_body=max_body
    )
    http: Any = import_module("django.http")
    is_async: Callable[[object], bool] = import_module("asgiref.sync").iscoroutinefunction

    def refusal(request: Any) -> Any:
        verdict = _django(guard, request)
        return None if verdict.ok else http.HttpResponse(verdict.text, status=verdict.status, content_type=_PLAIN)

    def decorate(view: View) -> View:
        wrapper: Any
        if is_async(view):

            @functools.wraps(view)
            async def guarded_async(request: Any, /, *args: Any, **kwargs: Any) -> Any:
                refused = refusal(request)
                return await view(request, *args, **kwargs) if refused is None else refused

            wrapper = guarded_async
        else:

            @functools.wraps(view)
            def guarded(request: Any, /, *args: Any, **kwargs: Any) -> Any:
                refused = refusal(request)
                return view(request, *args, **kwargs) if refused is None else refused

            wrapper = guarded
        wrapper.csrf_exempt = True
        return cast("View", wrapper)

    return decorate


def _django(guard: Guard, request: Any) -> Verdict:
    errors: Any = import_module("django.core.exceptions")
    meta: Mapping[str, Any] = request.META
    headers = _meta(meta)
    refusal = guard.refusal(headers)
    if refusal is not None:
        return refusal
    data: Any
    try:
        data = request.body
    except errors.RequestDataTooBig:
        return OVERSIZE
    except import_module("django.http").RawPostDataException:
        if not is_form(headers("content-type")):
            return REFUSED
        data = request.POST  # read before; then its bytes are gone
        if not data:
            return REFUSED
    try:
        host = request.get_host()
    except errors.DisallowedHost:
        host = ""  # refused, unless it does not matter
    scope = getattr(request, "scope", None)
    if scope is None:  # Django has decoded the path in META
        path = escaped(_raw(meta), request.path.encode("utf-8", "replace"))
    else:
        path = _asgi_path(scope)
    query = meta.get("QUERY_STRING", "")
    return guard.decide(Received(request.scheme, host, path, query, headers, data))


# FastAPI, Starlette, ASGI


def fastapi_webhook(
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
) -> Callable[..., Awaitable[None]]:
    """A dependency for FastAPI, of routes, routers or the application; for HTTP and WebSockets.

        @app.post("/sms", dependencies=[Depends(fastapi_webhook(token, public_url="https://example.com"))])

    FastAPI reads the body of a route that declares fields of it before it calls dependencies: there `max_body` is
    compared too late to save memory, and `WebhookMiddleware` is the better choice. In Starlette
    `await` it with the request.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token, public_url, trust_forwarded, proxies, max_body: as for `flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        ImportError: Starlette is not installed.
    """
    guard = Guard(
        auth_token, public_url=public_url, trust_forwarded=trust_forwarded, proxies=proxies, max_body=max_body
    )
    requests: Any = import_module("starlette.requests")
    exceptions: Any = import_module("starlette.exceptions")

    async def check(connection: Any) -> None:
        scope: Scope = connection.scope
        headers = _asgi_headers(scope)
        verdict = guard.refusal(headers)
        if scope["type"] == "websocket":
            if not (verdict or guard.decide(_received(scope, headers, b""))).ok:
                raise exceptions.WebSocketException(1008)
            return
        if verdict is None:
            body = await _starlette_body(connection, guard.max_body)
            if body is None and is_form(headers("content-type")):
                with suppress(RuntimeError):
                    body = await connection.form()  # FastAPI has read it, and keeps it
            verdict = guard.decide(_received(scope, headers, body)) if body or body == b"" else REFUSED
        if not verdict.ok:
            raise exceptions.HTTPException(verdict.status, verdict.text)

    # The annotation tells FastAPI what to give; as text it could not be found in this module.
    check.__annotations__["connection"] = requests.HTTPConnection
    return check


async def _starlette_body(request: Any, limit: int) -> Any:
    """The body of a request, which keeps it for the view; None if somebody has read it and did not keep it."""
    read = bytearray()  # no list of parts: they may be many and tiny
    try:
        async for part in request.stream():
            read += part
            if len(read) > limit:
                return bytes(read)
    except RuntimeError:  # "Stream consumed"
        return None
    request._body = bytes(read)  # where Request.body() keeps it
    return request._body


class WebhookMiddleware:
    """ASGI middleware, for FastAPI, Starlette, Django, Quart…: only what Twilio signed reaches the application.

        app.add_middleware(WebhookMiddleware, auth_token=token, public_url="https://example.com", paths=["/twilio"])

    The application reads the body as if nothing had been there before. WebSockets are refused before they are accepted.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        app: the ASGI application.
        auth_token, public_url, trust_forwarded, proxies, max_body: as for `flask_before_request`.
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
        paths: str | Sequence[str] | None = None,
    ) -> None:
        self._app: App = app
        self._guard = Guard(
            auth_token, public_url=public_url, trust_forwarded=trust_forwarded, proxies=proxies, max_body=max_body
        )
        guarded = [paths] if isinstance(paths, str) else paths
        if guarded is not None and not all(isinstance(path, str) and path.startswith("/") for path in guarded):
            raise ValueError("paths must begin with a slash")
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
        headers = _asgi_headers(scope)
        if (self._guard.refusal(headers) or self._guard.decide(_received(scope, headers, b""))).ok:
            await self._app(scope, receive, send)
        else:
            await receive()  # websocket.connect; closed without being accepted it is a 403
            await send({"type": "websocket.close", "code": 1008})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        guard = self._guard
        headers = _asgi_headers(scope)
        verdict, body = guard.refusal(headers), b""
        if verdict is None:
            read = await _asgi_body(receive, guard.max_body)
            if read is None:
                return  # the client is gone
            verdict, body = guard.decide(_received(scope, headers, read)), read
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


async def _asgi_body(receive: Receive, limit: int) -> bytes | None:
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
    headers = [(b"content-type", _PLAIN.encode()), (b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": verdict.status, "headers": headers})
    await send({"type": "http.response.body", "body": text})


def _received(scope: Scope, headers: Headers, body: Any) -> Received:
    hosts = headers("host")
    socket = scope["type"] == "websocket"
    query = bytes(scope.get("query_string") or b"").decode("latin-1")
    scheme = scope.get("scheme") or ("ws" if socket else "http")
    return Received(scheme, hosts[0] if len(hosts) == 1 else "", _asgi_path(scope), query, headers, body, socket)


def _asgi_headers(scope: Scope) -> Headers:
    found: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.lower(), []).append(value)
    return lambda name: [value.decode("latin-1") for value in found.get(name.encode(), ())]


def _asgi_path(scope: Mapping[str, Any]) -> str:
    raw = scope.get("raw_path")
    return escaped(raw.decode("latin-1") if raw else None, scope["path"].encode("utf-8", "surrogateescape"))
