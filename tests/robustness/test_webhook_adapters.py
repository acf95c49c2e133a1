"""Through each framework: a hostile request costs about as much as a harmless one of the same size.

The adapters are called in the test's own thread, so what is measured is their CPU time and that of their frameworks.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import io
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import pytest

from tests.django_app import configure
from tests.robustness.growth import seconds
from tests.rounds import rounds
from trunkline.contrib.asgi import WebhookMiddleware
from trunkline.contrib.django import django_webhook
from trunkline.contrib.fastapi import fastapi_webhook
from trunkline.contrib.flask import flask_before_request, flask_webhook

FORM = "application/x-www-form-urlencoded"
WRONG = "A" * 27 + "="
TOKEN = "12345"


class Wire(NamedTuple):
    """A request: `path` and `query` as text of Latin-1, headers besides those that every request has."""

    path: str = "/sms"
    query: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    signature: str | None = WRONG


Adapter = Callable[[Wire], Callable[[], int]]
"""Makes of a request what calls the adapter once and gives the status of the reply."""


class Body(io.BytesIO):
    """A body that counts how often it is read."""

    reads = 0

    def read(self, *args: Any) -> bytes:
        type(self).reads += 1
        return super().read(*args)

    def readinto(self, buffer: Any) -> int:
        type(self).reads += 1
        return super().readinto(buffer)


def environ(wire: Wire) -> dict[str, Any]:
    """As a WSGI server gives it."""
    named: dict[str, str] = {}
    for name, value in wire.headers:
        key = name.upper().replace("-", "_")
        key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
        named[key] = f"{named[key]},{value}" if key in named else value
    if wire.signature is not None:
        named["HTTP_X_TWILIO_SIGNATURE"] = wire.signature
    return {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": wire.path,
        "QUERY_STRING": wire.query,
        "SERVER_NAME": "a.test",
        "SERVER_PORT": "80",
        "HTTP_HOST": "a.test",
        "CONTENT_TYPE": FORM,
        "wsgi.url_scheme": "http",
        "wsgi.input": Body(wire.body),
        "CONTENT_LENGTH": str(len(wire.body)),
        "wsgi.errors": io.StringIO(),
        "REQUEST_URI": f"{wire.path}?{wire.query}",
        **named,
    }


def scope(wire: Wire, kind: str = "http") -> dict[str, Any]:
    """As an ASGI server gives it."""
    mine = {name.lower() for name, _ in wire.headers}
    headers = [(b"host", b"a.test")] * ("host" not in mine) + [(b"content-type", FORM.encode())] * (
        "content-type" not in mine
    )
    headers += [(name.lower().encode(), value.encode("latin-1")) for name, value in wire.headers]
    if wire.signature is not None:
        headers.append((b"x-twilio-signature", wire.signature.encode()))
    return {
        "type": kind,
        "http_version": "1.1",
        "method": "POST",
        "scheme": "ws" if kind == "websocket" else "http",
        "path": wire.path,
        "raw_path": wire.path.encode("latin-1"),
        "root_path": "",
        "query_string": wire.query.encode("latin-1"),
        "headers": headers,
        "extensions": {},
    }


def asgi(app: Any, wire: Wire, kind: str = "http") -> int:
    """Calls an ASGI application; the body comes in one message, which counts as read when it is asked for."""
    sent: list[Any] = []

    async def receive() -> Any:
        if kind == "websocket":
            return {"type": "websocket.connect"}
        Body.reads += 1
        return {"type": "http.request", "body": wire.body}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope(wire, kind), receive, send))
    return int(sent[0].get("status") or {1008: 403}[sent[0]["code"]])


async def never(*_: Any, **__: Any) -> Any:
    raise AssertionError("a forged request reached the application")


def flask_adapter(style: str, options: dict[str, Any]) -> Adapter:
    import flask

    app = flask.Flask("webhooks")
    view: Any = lambda rest="": "reached"  # noqa: E731
    if style == "before":
        app.before_request(flask_before_request(TOKEN, **options))
    else:
        view = flask_webhook(TOKEN, **options)(view)
    app.add_url_rule("/<path:rest>", "view", view, methods=["POST"])

    def call(given: dict[str, Any]) -> int:
        statuses: list[str] = []
        app(given, lambda status, headers, exc_info=None: statuses.append(status))
        return int(statuses[0][:3])

    return lambda wire: functools.partial(call, environ(wire))


@pytest.fixture(autouse=True)
def any_host() -> Iterator[None]:
    from django.test import override_settings

    configure()
    with override_settings(ALLOWED_HOSTS=["*"]):
        yield


def django_adapter(style: str, options: dict[str, Any]) -> Adapter:
    from django.core.exceptions import BadRequest
    from django.core.handlers.asgi import ASGIRequest
    from django.core.handlers.wsgi import WSGIRequest
    from django.http import HttpResponse

    check = django_webhook(TOKEN, **options)
    view = check(lambda request: HttpResponse("reached"))
    view_async = check(never)

    def call(request: Any) -> int:
        return int((asyncio.run(view_async(request)) if style == "async" else view(request)).status_code)

    def prepare(wire: Wire) -> Callable[[], int]:  # Django reads some headers when it makes the request
        try:
            made: Any = ASGIRequest(scope(wire), Body(wire.body)) if style == "async" else WSGIRequest(environ(wire))
        except BadRequest:  # Django 6 refuses some itself
            return lambda: 400
        return functools.partial(call, made)

    return prepare


def fastapi_adapter(style: str, options: dict[str, Any]) -> Adapter:
    from fastapi import Depends, FastAPI

    if style in ("middleware", "socket"):
        app: Any = WebhookMiddleware(never, TOKEN, **options)
        return lambda wire: functools.partial(asgi, app, wire, "websocket" if style == "socket" else "http")
    app = FastAPI()
    check = Depends(fastapi_webhook(TOKEN, **options))
    app.add_api_route("/{rest:path}", lambda: "reached", methods=["POST"], dependencies=[check])
    return lambda wire: functools.partial(asgi, app, wire)


ADAPTERS: dict[str, Callable[[dict[str, Any]], Adapter]] = {
    **{f"flask-{style}": functools.partial(flask_adapter, style) for style in ("decorator", "before")},
    **{f"django-{style}": functools.partial(django_adapter, style) for style in ("sync", "async")},
    **{f"asgi-{style}": functools.partial(fastapi_adapter, style) for style in ("dependency", "middleware", "socket")},
}
every_adapter = pytest.mark.parametrize("name", ADAPTERS)

KB = 64 << 10
BODY = rounds(1 << 18, 1 << 20)


def headers(name: str, pump: str, lead: str = "") -> Wire:
    return Wire(headers=((name, lead + pump * (KB // len(pump))),))


def body(pump: bytes, lead: bytes = b"") -> Wire:
    return Wire(body=(lead + pump * (BODY // len(pump)))[:BODY])


HOSTILE: dict[str, list[Wire]] = {
    "Forwarded": [headers("Forwarded", pump) for pump in ('"\\"', ",", ";", "a=,", 'a="",', "for=1,", " ", "\\")]
    + [headers("Forwarded", '\\"', '"'), headers("Forwarded", '\\"', 'host="'), headers("Forwarded", ",a", "a=")],
    "X-Forwarded-Host": [headers("X-Forwarded-Host", pump) for pump in (",", "a,", " ,", "a", "[:", "a:")],
    "X-Forwarded-Proto": [headers("X-Forwarded-Proto", pump) for pump in (",", "https,", " ", "a")],
    "X-Forwarded-Port": [headers("X-Forwarded-Port", pump) for pump in (",", "443,", "4", " ")],
    "Host": [headers("Host", pump) for pump in ("a", "a.", "[:", ":", "a:", "@", "[")],
    "Content-Type": [headers("Content-Type", pump, f"{FORM};") for pump in (";", "charset=utf-8;", "=;", " ")],
    "signature": [Wire(signature="A" * KB), Wire(signature=WRONG * (KB // 28)), Wire(signature="," * KB)],
    "many headers": [
        Wire(headers=(("X-A", "b"),) * (KB // 8)),
        Wire(headers=tuple((f"X-{number}", "") for number in range(KB // 8))),
        Wire(headers=(("Forwarded", "for=1"),) * (KB // 16)),
        Wire(headers=(("X-Forwarded-Host", "a"),) * (KB // 16)),
    ],
    "URL": [Wire(path="/" + pump * (KB // len(pump))) for pump in ("%", "%41", "%4", "a/", "/", "@", ":", "%2f")]
    + [Wire(query=pump * (KB // len(pump))) for pump in ("&", "a=&", "%41", "%", "?", "bodySHA256=&", "=")],
    "body": [body(pump) for pump in (b"&", b"=", b"a=&", b"a=b&", b"0123456=8&", b"\xff", b"&=", b"\xc3\xa9")]
    + [body(pump, b"A=") for pump in (b"+", b"a+", b"+&", b"%3D", b"%00a", b"%C3%A9")],
}
# Escapes have to be resolved to know what was signed.
ESCAPED = [body(pump, b"A=") for pump in (b"%41", b"%41a", b"%4%41", b"%", b"%4", b"%E3%81%82")]


def harmless(wire: Wire) -> Wire:
    """A request of the same size that says one thing."""
    chain = "for=192.0.2.43;proto=https;host=example.com, "
    plain = Wire("/" + "a" * (len(wire.path) - 1), "a" * len(wire.query), (), b"A=" + b"a" * (len(wire.body) - 2))
    if not wire.headers:
        return plain._replace(body=plain.body if wire.body else b"")
    if len(wire.headers) > 1:
        return plain._replace(headers=tuple((f"X-{number}", "a") for number, _ in enumerate(wire.headers)), body=b"")
    [(name, value)] = wire.headers
    name = name if name == "Forwarded" else "X-A"
    return plain._replace(headers=((name, chain * (len(value) // len(chain) // 4)),), body=b"")


def least(adapter: Adapter, wire: Wire, repeats: int = 2) -> float:
    """The CPU seconds of a call, of several that are refused."""

    def refused(call: Callable[[], int]) -> None:
        assert call() in (400, 403, 404, 413), "a forged request was let through"  # Flask refuses some by itself

    gc.disable()
    try:
        return min(seconds(refused, adapter(wire)) for _ in range(repeats))
    finally:
        gc.enable()


def assert_below(cost: Callable[[], float], allowed: Callable[[], float], what: str) -> None:
    """Fails if one costs more than the other each time: other work on the machine makes caches cold now and then."""
    found = []
    for _ in range(5):
        found.append((cost(), allowed()))
        if found[-1][0] < found[-1][1]:
            return
    raise AssertionError(f"{what}: {found}")


def options_for(kind: str) -> dict[str, Any]:
    if kind in ("Host", "URL", "signature"):
        return {}
    return {"trust_forwarded": "forwarded" if kind in ("Forwarded", "many headers") else "x-forwarded"}


@every_adapter
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_requests_cost_as_much_as_harmless_ones(name: str, kind: str) -> None:
    adapter = ADAPTERS[name](options_for(kind))
    adapter(Wire())()
    for wire in HOSTILE[kind]:
        # FastAPI and Django read the URL and some headers themselves: 15 ms and more. What is quadratic takes seconds.
        allowed = lambda wire=wire: 4 * least(adapter, harmless(wire)) + 0.15  # noqa: E731
        assert_below(lambda wire=wire: least(adapter, wire), allowed, str(wire)[:120])  # type: ignore[misc]


@pytest.mark.parametrize("name", [name for name in ADAPTERS if name not in ("flask-before", "asgi-socket")])
def test_escapes_cost_less_than_the_standard_library_s_way(name: str) -> None:
    """Which is what a view pays for any form."""
    adapter = ADAPTERS[name]({})
    adapter(Wire())()
    for wire in ESCAPED:
        allowed = lambda wire=wire: seconds(parse_qsl, wire.body.decode())  # noqa: E731
        assert_below(lambda wire=wire: least(adapter, wire), allowed, str(wire.body[:12]))  # type: ignore[misc]


@every_adapter
@pytest.mark.parametrize("signature", [None, "", "x", WRONG + "=", "A" * 28, "A" * 100_000])
def test_without_a_signature_the_body_is_not_read(name: str, signature: str | None) -> None:
    adapter = ADAPTERS[name]({})
    call = adapter(Wire(body=b"A=1", signature=signature))
    Body.reads = 0
    assert call() == 403
    assert Body.reads == 0
    if name != "asgi-socket":
        assert adapter(Wire(body=b"A=1"))() == 403
        assert Body.reads > 0
    too_long = str((1 << 20) + 1)
    refused = adapter(Wire(headers=(("Content-Length", too_long),), signature=signature))()
    assert refused == (403 if name == "asgi-socket" else 413)


@pytest.mark.parametrize("style", ["dependency", "middleware"])
def test_a_body_in_tiny_messages_takes_the_memory_of_a_body(style: str) -> None:
    app: Any = WebhookMiddleware(never, TOKEN)
    if style == "dependency":
        from fastapi import Depends, FastAPI

        app = FastAPI()
        app.add_api_route("/sms", lambda: "reached", methods=["POST"], dependencies=[Depends(fastapi_webhook(TOKEN))])
    count = 100_000
    peaks: list[int] = []
    for size in (5, 0):
        left = iter(range(count))

        async def receive(left: Any = left, size: int = size) -> Any:
            more = next(left) < count - 1
            return {"type": "http.request", "body": bytes(bytearray(size)), "more_body": more}

        async def send(message: Any) -> None:
            pass

        tracemalloc.start()
        try:
            asyncio.run(app(scope(Wire()), receive, send))
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert max(peaks) < 3_000_000  # a list of the messages takes 4,600,000
