"""What crash reporters make of an exception: Sentry's own package, whose transport is replaced, says what it sends."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk

import trunkline
from tests.unit.fake_transport import SID, TOKEN, World, raised, reply

NUMBER, SENDER, BODY, MAIL = "+14155550123", "+14155550124", "a secret plan", "ann@example.com"
WORDS = f"The 'To' number {NUMBER} is not valid: '{BODY}' to {MAIL}, see https://x.example/y?to={NUMBER}"
ERROR = {"code": 21211, "message": WORDS, "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400}
PROXY = "http://user:canary-proxy-password@127.0.0.1:9"
SECRETS = (TOKEN, "canary", "4155550123", "4155550124", BODY, MAIL)
KINDS = ["sync", "async"]


class Events(sentry_sdk.Transport):
    """Collects what would be sent, as JSON."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope: Any) -> None:
        for item in envelope.items:
            self.sent.append(json.dumps(item.payload.json, default=str, ensure_ascii=False))

    @property
    def errors(self) -> list[dict[str, Any]]:
        return [event for event in map(json.loads, self.sent) if "exception" in event]


@pytest.fixture(params=[{}, {"include_local_variables": True, "max_value_length": 100_000}], ids=["default", "locals"])
def events(request: pytest.FixtureRequest) -> Iterator[Events]:
    """Sentry as a program starts it, but for where it sends to."""
    events = Events()
    with sentry_sdk.isolation_scope(), sentry_sdk.new_scope():
        sentry_sdk.init(dsn="https://key@sentry.invalid/1", transport=events, **request.param)
        yield events
        sentry_sdk.get_client().close(timeout=0)
    sentry_sdk.get_global_scope().set_client(None)


def send(client: Any) -> Any:
    # Called without names of the test's own for what is personal: frames of a program are the program's.
    return client.messages.create(to=NUMBER, from_=SENDER, body=BODY)


def cleaned(events: Events) -> list[dict[str, Any]]:
    """The events without the variables and lines of the tests' own files, which hold everything."""
    found = events.errors
    for event in found:
        for one in event["exception"]["values"]:
            for frame in one.get("stacktrace", {}).get("frames", []):
                if "/tests/" in frame["abs_path"]:
                    for name in ("vars", "context_line", "pre_context", "post_context"):
                        frame.pop(name, None)
    return found


def leaks(events: Events) -> list[str]:
    told = json.dumps(cleaned(events), ensure_ascii=False)
    return [secret for secret in SECRETS if secret in told]


FAILURES = {
    "status": (lambda: reply(400, ERROR), trunkline.BadRequestError),
    "secrets": (lambda: reply(401, {"message": f"{TOKEN} and {WORDS}", "details": [TOKEN]}), trunkline.APIStatusError),
    "page": (lambda: reply(500, f"<html>{WORDS} {TOKEN}".encode()), trunkline.ServerError),
    "broken": (lambda: reply(201, f"{{{WORDS}".encode()), trunkline.APIResponseError),
    "connection": (lambda: ConnectionResetError("reset"), trunkline.APIConnectionError),
    "timeout": (lambda: trunkline.APITimeoutError(f"late: {NUMBER}"), trunkline.APITimeoutError),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("kind", KINDS)
def test_sentry_gets_nothing_personal(kind: str, failure: str, events: Events) -> None:
    answer, expected = FAILURES[failure]
    world = World(kind)
    error = raised(world, lambda: send(world.client(answer(), max_retries=0)))
    assert type(error) is expected or isinstance(error, expected)
    sentry_sdk.capture_exception(error)
    [event] = cleaned(events)
    value = event["exception"]["values"][-1]
    assert (value["type"], value["value"]) == (type(error).__name__, error.message)
    frames = value["stacktrace"]["frames"]
    assert any("/trunkline/" in frame["abs_path"] and frame.get("vars") for frame in frames), "variables are collected"
    assert leaks(events) == []


@pytest.mark.parametrize("kind", KINDS)
def test_sentry_gets_nothing_of_a_hook(kind: str, events: Events, caplog: pytest.LogCaptureFixture) -> None:
    """It makes an event of what is logged as an error."""

    def my_hook(_: Any) -> None:
        raise ValueError(f"{NUMBER} {BODY} {TOKEN}")

    world = World(kind)
    world.do(send(world.client(reply(201, {"sid": "SM1"}), on_response=my_hook)))
    [event] = cleaned(events)
    assert event["exception"]["values"][-1]["type"] == "ValueError"
    assert leaks(events) == []


CALLS = {
    "create": send,
    "list": lambda client: client.messages.list(to=NUMBER),
    "helper": lambda client: client.messages.send(to=NUMBER, from_=SENDER, body=BODY),
    "path": lambda client: client.lookups.v2.phone_numbers(NUMBER).fetch(),
    "request": lambda client: client.request("POST", "/2010-04-01/X.json", data={"To": NUMBER, "Body": BODY}),
}


@pytest.fixture
def closing() -> Iterator[str]:
    """A server that reads a request and closes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection = listener.accept()[0]
                except OSError:
                    return
                with connection:
                    connection.recv(65_536)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("through", ["proxy", "server"])
@pytest.mark.parametrize("transport", ["socket", "asyncio", "aiohttp"])
def test_sentry_gets_nothing_of_a_transport(
    transport: str, through: str, call: str, closing: str, events: Events
) -> None:
    options: dict[str, Any] = {"max_retries": 0, "transport": transport}
    options |= {"proxy": PROXY} if through == "proxy" else {"base_url": closing}

    def sync() -> None:
        with trunkline.Client(SID, TOKEN, **options) as client:
            CALLS[call](client)

    async def main() -> None:
        async with trunkline.AsyncClient(SID, TOKEN, **options) as client:
            await CALLS[call](client)

    try:
        sync() if transport == "socket" else asyncio.run(main())
    except trunkline.APIConnectionError as error:
        sentry_sdk.capture_exception(error)
    assert len(events.errors) == 1
    assert leaks(events) == []


# the attributes


@pytest.mark.parametrize("kind", KINDS)
def test_message_is_the_sentence_of_str(kind: str) -> None:
    world = World(kind)
    error = raised(world, lambda: send(world.client(reply(400, ERROR))))
    assert error.api_message == WORDS
    assert NUMBER.encode() in error.body
    assert str(error).startswith(error.message + " (POST ")
    assert error.args == (error.message,)
    assert error.message.startswith("The 'To' number ")
    assert not [secret for secret in SECRETS if secret in error.message]
    again = pickle.loads(pickle.dumps(error))
    assert (again.message, again.api_message, again.args, str(again)) == (error.message, WORDS, error.args, str(error))


def test_without_words_of_the_api() -> None:
    world = World("sync")
    for answer in (reply(502), reply(502, b"<html>Bad"), ConnectionResetError("gone")):
        error = raised(world, lambda answer=answer: send(world.client(answer, max_retries=0)))
        assert error.api_message is None
        assert error.message


@pytest.mark.parametrize(
    "body",
    [
        {"title": "No", "detail": WORDS},
        {"error_description": WORDS},
        {"errors": [{"code": 1, "message": WORDS}]},
        {"error": {"message": WORDS}},
        {"Message": WORDS},
    ],
)
def test_words_of_every_shape(body: Any) -> None:
    world = World("sync")
    error = raised(world, lambda: send(world.client(reply(400, body))))
    assert error.api_message is not None
    assert WORDS in error.api_message
    assert not [secret for secret in SECRETS if secret in error.message]


def test_an_error_of_the_users_own() -> None:
    """A hook or a transport may raise one of them, with whatever text."""
    error = trunkline.APIConnectionError(f"{WORDS} token=canary-1")
    assert not [secret for secret in SECRETS if secret != BODY and secret in f"{error.message} {error.args} {error}"]
    assert trunkline.TrunklineError(ValueError("x")).message == "x"  # type: ignore[arg-type]


def test_a_secret_where_the_text_is_cut() -> None:
    """It is masked before it is cut: its beginning is a part of it."""
    world = World("sync")
    for before in range(470, 502, 3):
        words = "x " * (before // 2) + TOKEN + " y" * 400
        for answer in (reply(403, {"message": words}), trunkline.APIConnectionError(words)):
            error = raised(world, lambda answer=answer: send(world.client(answer, max_retries=0)))
            assert "canary" not in f"{error.message} {error} {error.args}"


def test_logging_of_exceptions(caplog: pytest.LogCaptureFixture) -> None:
    world = World("sync")
    error = raised(world, lambda: send(world.client(reply(400, ERROR))))
    logging.getLogger("app").error("failed: %s %r %s", error, error, error.args, exc_info=error)
    for line in caplog.text.splitlines():
        if "client.messages.create" not in line:
            assert not [secret for secret in SECRETS if secret in line]
