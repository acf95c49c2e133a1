"""Webhooks to apps in the process: what they answer, how they misbehave, where they run, and which one is asked."""

from __future__ import annotations

import asyncio
import functools
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import fastapi
import flask
import pytest

from tests.emulator.mounted import PUBLIC, deliver, mounted
from tests.emulator.receiver import Receiver, codes, send, to
from trunkline.emulator.delivery import MAX_REPLY, Mounts
from trunkline.emulator.delivery.mounts import kind_of

# what goes wrong in an app


def flask_that_raises() -> Any:
    app = flask.Flask("hook")
    app.testing = True

    @app.post("/sms")
    def sms() -> Any:
        raise ZeroDivisionError("oh no")

    return app


def fastapi_that_raises() -> Any:
    app = fastapi.FastAPI()

    @app.post("/sms")
    async def sms() -> Any:
        raise ZeroDivisionError("oh no")

    return app


@pytest.mark.parametrize("make", [flask_that_raises, fastapi_that_raises])
def test_an_exception_is_a_500_with_its_traceback(make: Callable[[], Any]) -> None:
    outcome = deliver(make())
    assert codes(outcome) == (500, 11200, 1)
    assert "ZeroDivisionError: oh no" in outcome.tries[0].error
    assert "in sms" in outcome.tries[0].error


def wsgi(body: Any, status: str = "200 OK") -> Any:
    def app(environ: Any, start_response: Any) -> Any:
        start_response(status, [("Content-Type", "text/xml")])
        return body() if callable(body) else body

    return app


def asgi(*messages: dict[str, Any], then: Callable[[], Any] | None = None) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        for message in messages:
            await send(message)
        if then is not None:
            await then()

    return app


START = {"type": "http.response.start", "status": 200}
BODY = {"type": "http.response.body", "body": b"<Response/>"}


async def for_ever() -> None:
    await asyncio.Event().wait()


async def endless(scope: Any, receive: Any, send: Any) -> None:
    await send(START)
    while True:
        await send({"type": "http.response.body", "body": b"x" * 1000, "more_body": True})


@pytest.mark.parametrize(
    ("app", "expected"),
    [
        (wsgi([b"<Resp", b"onse/>"]), (200, None, 1)),
        (wsgi([b"x" * (MAX_REPLY + 1)]), (200, 11750, 1)),
        (wsgi(lambda: iter(lambda: b"x" * 1000, None)), (200, 11750, 1)),
        (wsgi(["text"]), (500, 11200, 1)),
        (wsgi(None), (500, 11200, 1)),
        (wsgi([], "no status"), (500, 11200, 1)),
        (lambda environ, start_response: [b"x"], (500, 11200, 1)),
        (lambda environ, start_response: sys.exit(1), (500, 11200, 1)),
        (wsgi(lambda: time.sleep(0.6)), (None, 11200, 1)),
        (asgi(START, BODY), (200, None, 1)),
        (asgi(START, BODY, then=for_ever), (200, None, 1)),
        (asgi(START, {**BODY, "more_body": True}, BODY), (200, None, 1)),
        (asgi(START, {**BODY, "body": b"x" * (MAX_REPLY + 1)}), (200, 11750, 1)),
        (endless, (200, 11750, 1)),
        (asgi(), (500, 11200, 1)),
        (asgi(BODY), (500, 11200, 1)),
        (asgi(START, START), (500, 11200, 1)),
        (asgi(START, {**BODY, "body": "text"}), (500, 11200, 1)),
        (asgi(START), (500, 11200, 1)),
        (asgi({"type": "websocket.accept"}), (500, 11200, 1)),
        (asgi(START, then=for_ever), (None, 11200, 1)),
    ],
)
def test_replies_of_apps(app: Any, expected: Any) -> None:
    outcome = deliver(app, "/#rt=200&rc=0" if expected[0] is None else "/")
    assert codes(outcome) == expected
    if expected[0] != 200:
        assert outcome.tries[0].error
    else:
        assert len(outcome.body) in (11, 22, MAX_REPLY)


def test_the_body_of_a_wsgi_app_is_closed() -> None:
    class Body:
        closed = 0

        def __iter__(self) -> Iterator[bytes]:
            yield b"x"
            raise ValueError("broken")

        def close(self) -> None:
            self.closed += 1

    body = Body()
    assert "ValueError: broken" in deliver(wsgi(body)).tries[0].error
    assert body.closed == 1


def test_an_exception_after_headers_replaces_them() -> None:
    def app(environ: Any, start_response: Any) -> Any:
        start_response("200 OK", [])
        try:
            raise ValueError("late")
        except ValueError:
            start_response("503 Sorry", [("X", "y")], sys.exc_info())
        return [b""]

    outcome = deliver(app)
    assert outcome.status == 503
    assert outcome.headers == (("x", "y"),)


def test_a_client_that_is_gone_is_told_to_an_asgi_app() -> None:
    told: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            told.append((await receive())["type"])
            await send(START)
            await send(BODY)
            told.append((await receive())["type"])
            with pytest.raises(OSError, match="complete"):
                await send(BODY)
            told.append("end")

    with mounted(app) as mounts:
        asyncio.run(send(PUBLIC, mounts=mounts))
        until = time.monotonic() + 90
        while len(told) < 3 and time.monotonic() < until:
            time.sleep(0.01)
    assert told == ["http.request", "http.disconnect", "end"]


# where an app runs


def test_the_lifespan_begins_once_and_ends() -> None:
    seen: list[str] = []

    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncIterator[dict[str, str]]:
        seen.append("begin")
        yield {"name": "state"}
        seen.append("end")

    app = fastapi.FastAPI(lifespan=lifespan)

    @app.post("/sms")
    async def sms(request: fastapi.Request) -> str:
        seen.append(request.state.name)
        return threading.current_thread().name

    with mounted(app) as mounts:
        for _ in range(2):
            assert asyncio.run(send(f"{PUBLIC}/sms", mounts=mounts)).body == b'"trunkline-asgi"'
    assert seen == ["begin", "state", "state", "end"]


def test_an_app_that_does_not_start_answers_nothing() -> None:
    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncIterator[None]:
        raise ZeroDivisionError("no database")
        yield

    outcome = deliver(fastapi.FastAPI(lifespan=lifespan))
    assert codes(outcome) == (500, 11200, 1)
    assert "did not start" in outcome.tries[0].error
    assert "no database" in outcome.tries[0].error


def test_an_app_on_the_loop_of_the_caller() -> None:
    seen: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append((scope["type"], asyncio.get_running_loop()))
        if scope["type"] == "lifespan":
            while (message := await receive())["type"] != "lifespan.shutdown":
                await send({"type": f"{message['type']}.complete"})
            seen.append("shut down")
            await send({"type": "lifespan.shutdown.complete"})
            return
        await send(START)
        await send(BODY)

    async def main() -> None:
        loop, mounts = asyncio.get_running_loop(), Mounts()
        mounts.add(PUBLIC, app, loop=loop)
        assert (await send(PUBLIC, mounts=mounts)).ok
        # The emulator delivers on another loop than the caller's.
        other = await asyncio.to_thread(lambda: asyncio.run(send(PUBLIC, mounts=mounts)))
        assert other.ok
        await mounts.aclose()
        assert seen == [("lifespan", loop), ("http", loop), ("http", loop), "shut down"]
        assert mounts.find(PUBLIC) is None

    asyncio.run(main())


def test_a_loop_that_does_not_run_is_an_error_at_once() -> None:
    loop = asyncio.new_event_loop()
    try:
        with mounted(asgi(START, BODY), loop=loop) as mounts:
            outcome = asyncio.run(send(PUBLIC, mounts=mounts))
    finally:
        loop.close()
    assert codes(outcome) == (500, 11200, 1)
    assert "does not run" in outcome.tries[0].error
    assert outcome.seconds < 12  # the time of a webhook is 15 s


def test_a_wsgi_app_that_hangs_holds_up_nobody() -> None:
    free = threading.Event()

    def app(environ: Any, start_response: Any) -> Any:
        if environ["PATH_INFO"] == "/slow":
            free.wait(30)
        start_response("200 OK", [])
        return [b"<Response/>"]

    async def main(mounts: Mounts) -> None:
        slow = asyncio.create_task(send(f"{PUBLIC}/slow#tt=300", mounts=mounts))
        assert (await send(f"{PUBLIC}/fast", mounts=mounts)).ok
        assert codes(await slow) == (None, 11203, 1)

    with mounted(app) as mounts:
        asyncio.run(main(mounts))
        free.set()


# which app


def test_the_longest_prefix_of_the_same_origin_answers() -> None:
    mounts = Mounts()
    roots = ["https://example.com", "https://example.com/a", "https://example.com/a/b/", "http://example.com:8080/a"]
    for root in roots:
        mounts.add(root, wsgi([root.encode()]))

    def found(url: str) -> str | None:
        mount = mounts.find(url)
        return None if mount is None else asyncio.run(send(url, mounts=mounts)).body.decode()

    assert found("https://example.com/x") == roots[0]
    assert found("https://EXAMPLE.com:443/a?b=/a/b") == roots[1]
    assert found("https://example.com/ab") == roots[0]
    assert found("https://example.com/a/b/c") == roots[2]
    assert found("http://example.com:8080/a/b") == roots[3]
    for other in ("http://example.com/a", "http://example.com:8080/", "https://example.com.test/", "https://u@a", "x"):
        assert found(other) is None
    mounts.add("https://example.com/a/", wsgi([b"new"]))
    assert found("https://example.com/a") == "new"
    mounts.remove("https://example.com/a")
    assert found("https://example.com/a") == roots[0]
    with pytest.raises(ValueError, match="url_prefix"):
        mounts.remove("https://example.com/a")
    mounts.close()
    assert found("https://example.com/x") is None


def test_redirects_lead_from_an_app_to_a_server_and_back() -> None:
    def app(environ: Any, start_response: Any) -> Any:
        path = environ["PATH_INFO"]
        if path == "/end":
            start_response("200 OK", [])
            return [environ["REQUEST_METHOD"].encode()]
        start_response("302 Found", [("Location", where[path])])
        return [b""]

    where: dict[str, str] = {"/forbidden": "http://169.254.169.254/"}

    async def main(mounts: Mounts) -> None:
        async with Receiver(to(f"{PUBLIC}/end")) as receiver:
            where["/start"] = receiver.url
            outcome = await send(f"{PUBLIC}/start", mounts=mounts)
            assert [each.address for each in outcome.tries] == ["mounted", f"127.0.0.1:{receiver.port}", "mounted"]
            assert outcome.body == b"GET"
        assert (await send(f"{PUBLIC}/forbidden", mounts=mounts)).withheld

    with mounted(app) as mounts:
        asyncio.run(main(mounts))


def test_what_an_app_is() -> None:
    class Called:
        async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

    class Wrapped:
        def __call__(self, scope: Any, receive: Any, send: Any) -> Any: ...

    def both(*args: Any) -> Any: ...

    for app in (fastapi.FastAPI(), Called(), Wrapped(), endless, functools.partial(endless)):
        assert kind_of(app) == "asgi"
    for app in (flask.Flask("x"), flask.Flask("x").wsgi_app, wsgi([]), lambda environ, start_response, more=1: []):
        assert kind_of(app) == "wsgi"
    for app in (None, "x", 1, both, Called, len, lambda: None):
        with pytest.raises(TypeError, match="app must be"):
            kind_of(app)
    mounts = Mounts()
    mounts.add(PUBLIC, both, kind="wsgi")
    with pytest.raises(ValueError, match="kind"):
        mounts.add(PUBLIC, both, kind="cgi")  # type: ignore[arg-type]


@pytest.mark.parametrize("prefix", ["example.com", "https://a.test/?x=1", "https://a.test/#x", "https://u@a.test"])
def test_a_prefix_is_a_url_without_more(prefix: str) -> None:
    with pytest.raises(ValueError, match="url_prefix"):
        Mounts().add(prefix, wsgi([]))
