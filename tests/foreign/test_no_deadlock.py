"""Nothing waits for itself: wherever the application runs, and whatever its handlers ask for meanwhile."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from twilio.rest import Client

from tests.conftest import START
from tests.foreign.apps import PUBLIC, App, served
from tests.foreign.sdks import NodeSdk, official
from trunkline.emulator import AsyncEmulator, Clock, Emulator

JOE, ANN = "+14155550123", "+14155550124"
pytestmark = pytest.mark.timeout(60)


@pytest.fixture(params=["frozen", "running"])
def emulator(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    clock = Clock(START, frozen=True) if request.param == "frozen" else Clock(START)
    with Emulator(clock=clock, pace=0.05) as twilio:
        yield twilio


@pytest.fixture(params=["wsgi", "asgi", "thread"])
def app(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[App]:
    """An application that writes `sms_url` of the account's number by itself."""
    app = App(emulator.auth_token)
    if request.param == "thread":
        with served(app):
            listen(emulator, f"{app.url}/sms")
            yield app
    else:
        emulator.mount(PUBLIC, getattr(app, request.param))
        listen(emulator, f"{app.url}/sms")
        yield app


def listen(twilio: Emulator | AsyncEmulator, url: str) -> None:
    client = official(twilio)
    client.incoming_phone_numbers.list()[0].update(sms_url=url)
    close(client)


def close(client: Client) -> None:
    if client.http_client.session is not None:
        client.http_client.session.close()


def until(wanted: Callable[[], bool], seconds: float = 90.0) -> None:
    """Waits for what a running clock leads to."""
    end = time.monotonic() + seconds
    while not wanted():
        assert time.monotonic() < end
        time.sleep(0.01)


def reaches(twilio: Emulator, wanted: Callable[[], bool]) -> None:
    if twilio.clock.frozen:
        twilio.advance(5)
    until(wanted)


def test_a_handler_calls_the_api_back(emulator: Emulator, app: App) -> None:
    client = official(emulator)

    def forward() -> None:
        client.messages.create(to=ANN, from_=emulator.number, body="fwd", status_callback=f"{app.url}/status")

    app.replies = {"/sms": {"do": forward, "twiml": [{"body": "thanks"}]}}
    emulator.phone(JOE).text(emulator.number, "hi")
    ann = emulator.phone(ANN)
    reaches(emulator, lambda: len(app.at("/status")) == 2 and bool(ann.inbox) and bool(emulator.phone(JOE).inbox))
    assert [hook.form["MessageStatus"] for hook in app.at("/status")] == ["sent", "delivered"]
    close(client)


def test_handlers_within_handlers(emulator: Emulator, app: App) -> None:
    """Each status of a message sends the next one, three deep."""
    client = official(emulator)
    left = iter(["/two", "/three", None])

    def send() -> None:
        if (path := next(left, None)) is not None:
            url = f"{app.url}{path}"
            client.messages.create(to=ANN, from_=emulator.number, body=path, status_callback=url)

    app.replies = {path: {"do": send} for path in ("/sms", "/two", "/three")}
    emulator.phone(JOE).text(emulator.number, "hi")
    reaches(emulator, lambda: {"/two", "/three"} <= {hook.path for hook in app.hooks})
    reaches(emulator, lambda: len(emulator.phone(ANN).inbox) == 2)
    close(client)


def test_a_handler_cannot_step_time(emulator: Emulator, app: App) -> None:
    raised: list[Exception] = []

    def step() -> None:
        for act in (lambda: emulator.advance(1), emulator.run, lambda: emulator.clock.advance(1)):
            try:
                act()
            except RuntimeError as error:
                raised.append(error)

    if not emulator.clock.frozen and app.url != PUBLIC:
        listen(emulator, f"{app.url}/sms#rt=300")  # nothing tells who asks: the webhook's own time ends it
    app.replies = {"/sms": {"do": step}}
    began = time.monotonic()
    emulator.phone(JOE).text(emulator.number, "hi")
    assert time.monotonic() - began < 12  # the time of a webhook is 15 s
    if emulator.clock.frozen or app.url == PUBLIC:
        assert len(raised) == 3
        assert all("handler" in str(error) for error in raised)
        assert emulator.webhooks[-1].status == 200
    else:
        assert emulator.webhooks[-1].error_code == 11200
    emulator.advance(1)


def test_a_handler_that_texts(emulator: Emulator, app: App) -> None:
    """A phone in a handler would wait for the application's answer to it."""
    raised: list[Exception] = []

    def text() -> None:
        if len(app.hooks) == 1:
            try:
                emulator.phone(ANN).text(emulator.number, "me too")
            except RuntimeError as error:
                raised.append(error)

    if not emulator.clock.frozen and app.url != PUBLIC:
        listen(emulator, f"{app.url}/sms#rt=300")
    app.replies = {"/sms": {"do": text, "twiml": [{"body": "hello"}]}}
    emulator.phone(JOE).text(emulator.number, "hi")
    reaches(emulator, lambda: bool(emulator.phone(ANN).inbox))
    assert len(raised) == 1 or not emulator.clock.frozen


def test_a_handler_that_hangs_ends_by_its_time(emulator: Emulator, app: App) -> None:
    over, ended = threading.Event(), threading.Event()

    def hang() -> None:
        over.wait(90)
        ended.set()

    listen(emulator, f"{app.url}/sms#rt=200")
    app.replies = {"/sms": {"do": hang, "twiml": [{"body": "late"}]}}
    emulator.phone(JOE).text(emulator.number, "hi")
    assert not ended.is_set()
    over.set()
    assert emulator.webhooks[-1].error_code == 11200
    emulator.advance(5)
    assert emulator.phone(JOE).inbox == ()
    until(ended.is_set)


def test_a_reset_ends_a_handler_that_hangs(emulator: Emulator, app: App) -> None:
    client = official(emulator)
    release: list[bool] = []
    app.replies = {"/status": {"do": lambda: until(lambda: bool(release)), "status": 500}}
    client.messages.create(to=JOE, from_=emulator.number, body="hi", status_callback=f"{app.url}/status")
    if emulator.clock.frozen:
        emulator.reset()
        emulator.advance(5)
        assert app.hooks == []
    else:
        until(lambda: bool(app.hooks))
        began = time.monotonic()
        emulator.reset()
        emulator.advance(5)
        assert time.monotonic() - began < 60  # the handler waits for longer
    release.append(True)
    assert emulator.webhooks == []
    assert client.monitor.v1.alerts.list() == []
    close(client)


@pytest.mark.node
def test_another_process_calls_the_api_back(emulator: Emulator) -> None:
    node = NodeSdk(emulator)
    listen(emulator, f"{node.url}/sms")
    given = {"to": ANN, "from": emulator.number, "body": "fwd", "statusCallback": f"{node.url}/status"}
    call = [["messages", None], ["create", [given]]]
    node.answer(sms={"call": call, "twiml": [{"body": "thanks"}]})
    emulator.phone(JOE).text(emulator.number, "hi")
    reaches(emulator, lambda: len(node.hooks()) == 3)
    reaches(emulator, lambda: bool(emulator.phone(JOE).inbox and emulator.phone(ANN).inbox))
    assert all(hook.signed for hook in node.hooks())
    listen(emulator, f"{node.url}/sms#rt=300")
    node.answer(sms={"hang": True})
    emulator.phone(JOE).text(emulator.number, "hi")
    assert emulator.webhooks[-1].error_code == 11200
    node.close()


@pytest.mark.parametrize("frozen", [True, False])
def test_an_application_on_the_loop_of_the_test(frozen: bool) -> None:
    async def main() -> None:
        async with AsyncEmulator(clock=Clock(START, frozen=frozen), pace=0.05) as twilio:
            app = App(twilio.auth_token)
            twilio.mount(PUBLIC, app.asgi)
            raised: list[Exception] = []
            async with twilio.async_client() as client:

                async def forward() -> None:
                    await client.messages.create(
                        to=ANN, from_=twilio.number, body="fwd", status_callback=f"{PUBLIC}/status"
                    )
                    for act in (lambda: twilio.advance(1), twilio.run, lambda: twilio.phone(ANN).text(JOE)):
                        try:
                            await act()
                        except (RuntimeError, ValueError) as error:
                            raised.append(error)

                (number,) = await client.incoming_phone_numbers.list()
                await client.incoming_phone_numbers(number.sid).update(sms_url=f"{PUBLIC}/sms")
                app.replies = {"/sms": {"do": forward, "twiml": [{"body": "thanks"}]}}
                joe, ann = twilio.phone(JOE), twilio.phone(ANN)
                await joe.text(twilio.number, "hi")
                await twilio.advance(5)
                assert [each.body for each in joe.inbox + ann.inbox] == ["thanks", "fwd"]
                assert [isinstance(error, RuntimeError) for error in raised] == [True, True, False]
                assert [hook.form["MessageStatus"] for hook in app.at("/status")] == ["sent", "delivered"]
                assert all(hook.signed for hook in app.hooks)

    asyncio.run(asyncio.wait_for(main(), 90))


def test_what_a_handler_leaves_behind_may_step_time() -> None:
    """A task that a handler has started is no handler any more once that has answered."""

    async def main() -> None:
        async with AsyncEmulator(clock=Clock(START)) as twilio:
            app = App(twilio.auth_token)
            twilio.mount(PUBLIC, app.asgi)
            done = asyncio.Event()
            tasks: list[asyncio.Task[None]] = []

            async def later() -> None:
                await done.wait()
                await twilio.advance(60)

            async def leave() -> None:
                tasks.append(asyncio.create_task(later()))

            app.replies = {"/sms": {"do": leave}}
            await asyncio.to_thread(listen, twilio, f"{PUBLIC}/sms")
            await twilio.phone(JOE).text(twilio.number, "hi")
            done.set()
            await tasks[0]

    asyncio.run(asyncio.wait_for(main(), 90))


def test_the_sync_emulator_does_not_wait_on_a_loop() -> None:
    async def main() -> None:
        with Emulator(clock=Clock(START, frozen=True)) as twilio:
            app = App(twilio.auth_token)
            twilio.mount(PUBLIC, app.asgi)
            await asyncio.to_thread(listen, twilio, f"{PUBLIC}/sms")
            began = time.monotonic()
            with pytest.raises(RuntimeError, match="AsyncEmulator"):
                twilio.phone(JOE).text(twilio.number, "hi")
            with pytest.raises(RuntimeError, match="AsyncEmulator"):
                twilio.advance(1)
            assert time.monotonic() - began < 12
            await asyncio.to_thread(twilio.advance, 1)
            assert len(app.hooks) == 1
            twilio.advance(60)  # nothing is to be answered: nobody waits

    asyncio.run(asyncio.wait_for(main(), 90))
