"""A webhook is sent again as it was, signed anew; nothing comes of the reply, and whoever asks learns what was said."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.emulator.control import Control
from trunkline.emulator import AsyncEmulator, Clock, Emulator
from trunkline.webhooks import RequestValidator

JOE = "+14155550123"
SMS = "https://example.com/sms"


class App:
    """Answers with a message, or as it is told; remembers what it was sent."""

    def __init__(self) -> None:
        self.seen: list[tuple[dict[str, str], str]] = []
        self.status = "200 OK"

    def __call__(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").title(): value
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        self.seen.append((headers, body))
        start(self.status, [("Content-Type", "text/xml")])
        return [b"<Response><Message>Hello!</Message></Response>"]


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def twilio(app: App) -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True)) as emulator:
        emulator.mount("https://example.com", app)
        with emulator.client() as client:
            number = client.incoming_phone_numbers.list(phone_number=emulator.number)[0]
            client.incoming_phone_numbers(number.sid).update(sms_url=SMS)
        emulator.phone(JOE).text(emulator.number, "hi")
        emulator.run()
        yield emulator


def test_the_same_is_sent_again_and_nothing_comes_of_it(twilio: Emulator, app: App) -> None:
    first, sent = twilio.webhooks[0], len(twilio.sent)
    twilio.advance(60)
    again = twilio.replay(first)
    assert again is twilio.webhooks[-1]
    assert (again.replay_of, again.status, again.params, again.url) == (1, 200, first.params, first.url)
    assert again.at > first.at
    (headers, body), (other, same) = app.seen
    assert body == same
    assert headers["I-Twilio-Idempotency-Token"] != other["I-Twilio-Idempotency-Token"]
    assert RequestValidator(twilio.auth_token).validate(SMS, dict(again.params), other["X-Twilio-Signature"])
    twilio.run()
    assert len(twilio.sent) == sent
    assert first.replay_of is None


def test_an_error_of_a_replay_is_recorded_and_raises_no_alert(twilio: Emulator, app: App) -> None:
    app.status = "500 Oops"
    with twilio.client() as client:
        again = twilio.replay(twilio.webhooks[0])
        assert (again.status, again.error_code) == (500, 11200)
        assert client.monitor.v1.alerts.list() == []
    app.status = "200 OK"
    assert twilio.replay(twilio.webhooks[0]).error_code is None


def test_no_fault_meets_a_replay(twilio: Emulator, app: App) -> None:
    with twilio.faults.webhooks.lost() as fault, twilio.faults.webhooks.badly_signed():
        again = twilio.replay(twilio.webhooks[0])
    assert (again.status, again.fault, fault.hits) == (200, None, 0)
    assert len(app.seen) == 2


def test_a_replay_of_a_replay(twilio: Emulator) -> None:
    second = twilio.replay(twilio.webhooks[0])
    third = twilio.replay(second)
    assert [each.replay_of for each in twilio.webhooks] == [None, 1, 2]
    assert third.params == second.params


def test_what_was_not_sent_can_be(twilio: Emulator) -> None:
    with twilio.client() as client:
        client.messages.create(to=JOE, from_=twilio.number, body="x", status_callback="https://somebody.example/")
    twilio.run()
    withheld = twilio.webhooks[-1]
    assert withheld.withheld
    again = twilio.replay(withheld)
    assert (again.withheld, again.wants, again.event) == (True, "callback", withheld.event)


def test_by_the_control_api(twilio: Emulator, app: App) -> None:
    control = Control(twilio)
    said = control("POST", "/webhooks/1/replay")
    assert said.status == 201
    assert (said.json["id"], said.json["replay_of"], said.json["status"]) == (2, 1, 200)
    assert control.get("/webhooks/1")["replays"] == [2]
    assert len(app.seen) == 2
    for id, words in (("3", "there is no webhook 3; the last is 2"), ("x", "ids are numbers"), ("0", "no webhook 0")):
        refused = control("POST", f"/webhooks/{id}/replay")
        assert refused.status == 404
        assert words in refused.json["message"]
    assert control("POST", "/webhooks/1/replay", headers={"X-Trunkline-Emulator": None}).status == 403


def test_a_replay_while_time_is_stepped(twilio: Emulator) -> None:
    """A webhook's handler may replay another one: no time is stepped by it."""
    replayed: list[int] = []

    def handler(environ: dict[str, Any], start: Any) -> list[bytes]:
        if not replayed:
            replayed.append(Control(twilio)("POST", "/webhooks/1/replay").status)
        start("200 OK", [])
        return [b""]

    twilio.mount("https://other.example", handler)
    with twilio.client() as client:
        client.messages.create(to=JOE, from_=twilio.number, body="x", status_callback="https://other.example/cb")
    twilio.run()
    assert replayed == [201]


def test_what_is_not_in_the_record(twilio: Emulator) -> None:
    first = twilio.webhooks[0]
    twilio.reset()
    with pytest.raises(LookupError, match="not in the record"):
        twilio.replay(first)
    twilio.stop()
    with pytest.raises(LookupError, match="not in the record"):
        twilio.replay(first)
    twilio.start()


def test_an_emulator_that_does_not_run(twilio: Emulator) -> None:
    twilio.stop()
    with pytest.raises(RuntimeError, match="does not run"):
        twilio.replay(twilio.webhooks[0])
    twilio.start()


def test_a_reset_meanwhile(twilio: Emulator, app: App) -> None:
    called, goes_on = threading.Event(), threading.Event()

    def slow(environ: dict[str, Any], start: Any) -> list[bytes]:
        called.set()
        goes_on.wait(60)
        start("200 OK", [])
        return [b""]

    twilio.mount("https://example.com", slow)
    errors: list[BaseException] = []

    def work() -> None:
        try:
            twilio.replay(twilio.webhooks[0])
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert called.wait(60)
    twilio.reset()
    thread.join(60)
    goes_on.set()
    assert [type(error) for error in errors] == [LookupError]
    assert twilio.webhooks == []


def test_async() -> None:
    async def work() -> None:
        async with AsyncEmulator(clock=Clock(frozen=True)) as twilio:

            async def app(scope: Any, receive: Any, send: Any) -> None:
                await receive()
                await send({"type": "http.response.start", "status": 200, "headers": []})
                await send({"type": "http.response.body", "body": b""})

            twilio.mount("https://example.com", app)
            async with twilio.async_client() as client:
                numbers = await client.incoming_phone_numbers.list(phone_number=twilio.number)
                await client.incoming_phone_numbers(numbers[0].sid).update(sms_url=SMS)
            await twilio.phone(JOE).text(twilio.number, "hi")
            again = await twilio.replay(twilio.webhooks[0])
            assert (again.status, again.replay_of) == (200, 1)
            assert len(twilio.webhooks) == 2

    asyncio.run(work())


def test_a_loop_of_this_thread_does_not_wait(twilio: Emulator) -> None:
    async def work() -> None:
        with pytest.raises(RuntimeError, match=r"use AsyncEmulator\.replay"):
            twilio.replay(twilio.webhooks[0])

    asyncio.run(work())
