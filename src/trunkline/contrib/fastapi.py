"""FastAPI and Starlette: a client that lives as long as the application; routes, routers and applications that only
Twilio's requests reach.

Enters: Starlette's request or WebSocket. Leaves: a client; nothing, or the exception for a reply 403 (413 for a body
that is too large). Called by users.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from ..webhooks.request import MAX_BODY, REFUSED, Guard, Trust, is_form
from ._guard import Scope, Token, asgi_headers, asgi_received, framework

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from ..webhooks import WebhookEvent

__all__ = ["fastapi_client", "fastapi_event", "fastapi_webhook"]


Event = TypeVar("Event", bound="WebhookEvent")


def fastapi_client(**options: Any) -> ClientDependency:
    """A dependency for FastAPI: one `AsyncClient`, made when the application starts, closed when it ends.

        twilio = fastapi_client(deadline=10)
        app = FastAPI(lifespan=twilio.lifespan)

        @app.post("/remind")
        async def remind(client: Annotated[AsyncClient, Depends(twilio)]): ...

    An application that has a lifespan already writes `async with twilio:` into it. In Starlette the client is
    `request.state.twilio`.

    https://www.twilio.com/docs/iam/api-keys

    Args:
        options: the arguments of `AsyncClient`; credentials that are not given are read from the environment when the
            application starts.
    """
    return ClientDependency(options)


class ClientDependency:
    """What `fastapi_client` gives: a dependency, a context manager, and a lifespan."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = options
        self._client: AsyncClient | None = None

    async def __call__(self) -> AsyncClient:
        """The client.

        Raises:
            RuntimeError: the application has not started, or has ended.
        """
        if self._client is None:
            raise RuntimeError(
                "there is no client, because the application has not started it: FastAPI(lifespan=twilio.lifespan), or "
                "`async with twilio:` in a lifespan of your own; in tests `with TestClient(app)`"
            )
        return self._client

    async def __aenter__(self) -> Self:
        """Makes the client.

        Raises:
            TypeError, ValueError: an argument is wrong, or credentials are missing.
            RuntimeError: there is one already.
        """
        from .._async.client import AsyncClient

        if self._client is not None:
            raise RuntimeError("the client is there already: one fastapi_client() is for one application at a time")
        self._client = await AsyncClient(**self._options).__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes it."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    @asynccontextmanager
    async def lifespan(self, app: Any) -> AsyncGenerator[dict[str, AsyncClient]]:
        """The lifespan of an application."""
        async with self:
            yield {"twilio": await self()}


def fastapi_webhook(
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
    shared_keys: Mapping[str, str] | None = None,
) -> Callable[..., Awaitable[None]]:
    """A dependency for FastAPI, of routes, routers or the application; for HTTP and WebSockets.

        @app.post("/sms", dependencies=[Depends(fastapi_webhook(token, public_url="https://example.com"))])

    FastAPI reads the body of a route that declares fields of it before it calls dependencies: there `max_body` is
    compared too late to save memory, and `contrib.asgi.WebhookMiddleware` is the better choice. In Starlette `await`
    it with the request.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token, public_url, trust_forwarded, proxies, max_body, shared_keys: as for
            `contrib.flask.flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        MissingExtraError: Starlette, on which FastAPI is built, is not installed.
    """
    guard = Guard(
        auth_token,
        public_url=public_url,
        trust_forwarded=trust_forwarded,
        proxies=proxies,
        max_body=max_body,
        shared_keys=shared_keys,
    )
    requests = framework("starlette.requests", "fastapi")
    exceptions = framework("starlette.exceptions", "fastapi")

    async def check(connection: Any) -> None:
        scope: Scope = connection.scope
        headers = asgi_headers(scope)
        verdict = guard.refusal(headers)
        if scope["type"] == "websocket":
            if not (verdict or guard.decide(asgi_received(scope, headers, b""))).ok:
                raise exceptions.WebSocketException(1008)
            return
        if verdict is None:
            body = await _body(connection, guard.max_body)
            if body is None and is_form(headers("content-type")):
                with suppress(RuntimeError):
                    body = await connection.form()  # FastAPI has read it, and keeps it
            verdict = guard.decide(asgi_received(scope, headers, body)) if body or body == b"" else REFUSED
        if not verdict.ok:
            raise exceptions.HTTPException(verdict.status, verdict.text)

    # The annotation tells FastAPI what to give; as text it could not be found in this module.
    check.__annotations__["connection"] = requests.HTTPConnection
    return check


def fastapi_event(
    kind: type[Event],
    auth_token: Token,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
    shared_keys: Mapping[str, str] | None = None,
) -> Callable[..., Awaitable[Event]]:
    """A dependency for FastAPI that gives what a webhook says, after its signature was checked.

        sms = fastapi_event(InboundMessage, token, public_url="https://example.com")

        @app.post("/sms")
        async def answer(message: Annotated[InboundMessage, Depends(sms)]): ...

    https://www.twilio.com/docs/usage/webhooks

    Args:
        kind: a class of `trunkline.webhooks`, such as `InboundMessage`.
        auth_token, public_url, trust_forwarded, proxies, max_body, shared_keys: as for
            `contrib.flask.flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
        MissingExtraError: Starlette, on which FastAPI is built, is not installed.
    """
    if not (isinstance(kind, type) and hasattr(kind, "from_form")):
        raise TypeError("kind must be a class of trunkline.webhooks, such as InboundMessage")
    check = fastapi_webhook(
        auth_token,
        public_url=public_url,
        trust_forwarded=trust_forwarded,
        proxies=proxies,
        max_body=max_body,
        shared_keys=shared_keys,
    )

    async def event(request: Any) -> Event:
        await check(request)
        if request.method == "GET":
            return kind.from_form(request.query_params)
        try:
            return kind.from_form(await request.body())
        except RuntimeError:  # FastAPI has read the form, and keeps it
            return kind.from_form(await request.form())

    event.__annotations__["request"] = framework("starlette.requests", "fastapi").Request
    return event


async def _body(request: Any, limit: int) -> Any:
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
