"""Calls through real applications: WSGI and ASGI, signatures checked, both clients, the clock frozen and running."""

from __future__ import annotations

import asyncio
import io
import re
import time
import wave
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import Depends, FastAPI, Request
from fastapi import Response as Reply
from flask import Flask, Response, request

from trunkline.contrib.fastapi import fastapi_webhook
from trunkline.contrib.flask import flask_webhook
from trunkline.emulator import AsyncEmulator, Clock, Emulator, MadeCall

JOE, ANN = "+14155550123", "+14155550177"
SITE = "https://example.com"


def xml(text: str) -> Response:
    return Response(f"<Response>{text}</Response>", mimetype="text/xml")


def menu(form: Any) -> str:
    """What the application answers: a menu, a transfer, a message."""
    digits = form.get("Digits")
    if "DialCallStatus" in form:
        return f"<Say>The call was {form['DialCallStatus']}.</Say>"
    if "RecordingUrl" in form:
        return f"<Say>Saved {form['RecordingDuration']} seconds.</Say>"
    if digits == "1":
        return f"<Dial action='/voice'><Number statusCallback='/status'>{ANN}</Number></Dial>"
    if digits == "2":
        return "<Say>Speak.</Say><Record action='/voice' recordingStatusCallback='/status'/>"
    if form.get("SpeechResult"):
        return f"<Say>You said {form['SpeechResult']}.</Say>"
    return (
        "<Gather input='dtmf speech' numDigits='1' action='/voice' speechTimeout='auto'>"
        "<Say>Press one for Ann, two for a message.</Say></Gather><Say>Goodbye.</Say>"
    )


def flask_app(token: str) -> Flask:
    app = Flask("calls")

    @app.post("/voice")
    @flask_webhook(token, public_url=SITE)
    def voice() -> Response:
        return xml(menu(request.form))

    @app.post("/status")
    @flask_webhook(token, public_url=SITE)
    def status() -> str:
        return ""

    return app


def fastapi_app(token: str) -> FastAPI:
    app = FastAPI()
    signed = Depends(fastapi_webhook(token, public_url=SITE))

    @app.post("/voice", dependencies=[signed])
    async def voice(request: Request) -> Reply:
        return Reply(f"<Response>{menu(await request.form())}</Response>", media_type="text/xml")

    @app.post("/status", dependencies=[signed])
    async def status() -> Reply:
        return Reply(status_code=204)

    return app


@pytest.fixture(params=[flask_app, fastapi_app], ids=["wsgi", "asgi"])
def twilio(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.mount(SITE, request.param(twilio.auth_token))
        own(twilio)
        yield twilio


def own(twilio: Any) -> None:
    number = {"number": twilio.number, "voice_url": f"{SITE}/voice", "status_callback": f"{SITE}/status"}
    twilio.load({"numbers": [number]})


def test_a_tree_digit_by_digit(twilio: Emulator) -> None:
    joe, ann = twilio.phone(JOE), twilio.phone(ANN)
    call = joe.call(twilio.number)
    call.expect("press one").press("1")
    ann.answer().say("Ann here")
    call.expect("Ann here").say("Hi Ann").hang_up()
    twilio.run()
    assert {webhook.status for webhook in twilio.webhooks} <= {200, 204}
    twilio.assert_called(to=ANN, from_=JOE, status="completed", heard=re.compile("Hi Ann"), count=1)
    twilio.assert_webhook("voice.status", CallStatus="completed", Direction="inbound", count=1)
    twilio.assert_webhook("voice.dial", DialCallStatus="completed")


def test_a_message_is_recorded_and_downloaded(twilio: Emulator) -> None:
    call = twilio.phone(JOE).call(twilio.number).press("2").say("Please call me back tomorrow.").press("#")
    call.expect("Saved 2 seconds")
    twilio.run()
    client = twilio.client()
    [recording] = client.recordings.list()
    assert (recording.duration, recording.call_sid) == (timedelta(seconds=2), call.sid)
    with wave.open(io.BytesIO(client.recordings(str(recording.sid)).download().content)) as sound:
        assert sound.getnframes() == 2 * 8000
        assert any(sound.readframes(8000))
    twilio.assert_webhook("recording.status", RecordingStatus="completed", RecordingSid=str(recording.sid))


def test_what_was_said_is_understood(twilio: Emulator) -> None:
    twilio.phone(JOE).call(twilio.number).say("opening hours").expect("you said opening hours")


def test_a_call_out(twilio: Emulator) -> None:
    client = twilio.client()
    made = client.calls.create(JOE, twilio.number, url=f"{SITE}/voice", status_callback=f"{SITE}/status",
                               status_callback_event=["initiated", "ringing", "answered", "completed"])  # fmt: skip
    call = twilio.phone(JOE).answer()
    assert call.sid == made.sid
    call.expect("press one").hang_up()
    twilio.run()
    told = twilio.assert_webhook("voice.status", CallSid=str(made.sid))
    assert [each.params["CallStatus"] for each in told] == ["initiated", "ringing", "in-progress", "completed"]
    assert client.calls(str(made.sid)).fetch().status == "completed"


def test_a_handler_changes_its_own_call(twilio: Emulator) -> None:
    client = twilio.client()
    app = Flask("handler")

    @app.post("/voice")
    def voice() -> Response:
        sid = request.form["CallSid"]
        seen.append(client.calls(sid).fetch().status)
        client.calls(sid).update(twiml="<Response><Say>By the handler</Say></Response>")
        return xml("<Say>By the reply</Say>")

    seen: list[Any] = []
    twilio.mount("https://own.example.com", app)
    twilio.load({"numbers": [{"number": twilio.number, "voice_url": "https://own.example.com/voice"}]})
    call = twilio.phone(JOE).call(twilio.number)
    assert (call.heard, seen) == (("By the handler",), ["ringing"])


def test_an_unsigned_application_refuses() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.mount(SITE, flask_app("another token"))
        own(twilio)
        call = twilio.phone(JOE).call(twilio.number)
        assert call.heard == ("We are sorry, an application error has occurred. Goodbye.",)
        assert [webhook.status for webhook in twilio.webhooks] == [403, 403]
        assert [alert.error_code for alert in twilio.client().monitor.v1.alerts.list()][-1] == "11200"


def test_on_the_loop_of_who_calls() -> None:
    async def main() -> None:
        async with AsyncEmulator(clock=Clock(frozen=True)) as twilio:
            twilio.mount(SITE, fastapi_app(twilio.auth_token))
            own(twilio)
            joe, ann = twilio.phone(JOE), twilio.phone(ANN)
            call = await joe.call(twilio.number)
            await call.expect("press one")
            await call.press("1")
            there = await ann.answer()
            await there.say("Ann here")
            await call.expect("ann here")
            await (await call.wait(1)).say("Bye")
            await there.expect("bye")
            await call.hang_up()
            await twilio.run()
            assert [each.status for each in twilio.calls] == ["completed", "completed"]
            assert len(joe.calls) == len(ann.calls) == 1
            async with twilio.async_client() as client:
                await client.calls.create(JOE, twilio.number, twiml="<Response><Say>Hello again</Say></Response>")
            assert (await joe.answer()).heard == ("Hello again",)
            with pytest.raises(AssertionError, match="did not hear"):
                await call.expect("never")

    asyncio.run(main())


def test_time_that_runs() -> None:
    with Emulator(speech=300) as twilio:
        twilio.mount(SITE, flask_app(twilio.auth_token))
        own(twilio)
        call = twilio.phone(JOE).call(twilio.number)
        call.expect("press one", within=60).press("2").expect("speak", within=60)
        call.wait(0.1).say("Please call me back").wait(0.2).press("#")
        call.expect("Saved 1 seconds", within=60)
        client = twilio.client()
        made = client.calls.create(JOE, twilio.number, url=f"{SITE}/voice")
        out = twilio.phone(JOE).answer()
        assert (out.sid, out.status) == (made.sid, "in-progress")
        out.hang_up()
        deadline = time.monotonic() + 60
        while not out.ended and time.monotonic() < deadline:
            time.sleep(0.01)
        assert out.status == "completed"


def test_a_running_emulator_of_a_thread_with_a_loop() -> None:
    """A test that is async and holds an `Emulator` is told to take the other one."""

    async def main() -> None:
        with Emulator(clock=Clock(frozen=True)) as twilio:
            twilio.mount(SITE, flask_app(twilio.auth_token))
            own(twilio)
            with pytest.raises(RuntimeError, match="AsyncEmulator"):
                twilio.phone(JOE).call(twilio.number)

    asyncio.run(main())


def test_an_emulator_that_was_not_started() -> None:
    twilio = Emulator(clock=Clock(frozen=True))
    own(twilio)
    call = twilio.phone(JOE).call(twilio.number)
    assert call.status == "ringing"


def test_two_frozen_runs_are_the_same() -> None:
    def run() -> list[Any]:
        start = datetime(2026, 3, 2, 9, tzinfo=UTC)
        with Emulator(clock=Clock(start, frozen=True)) as twilio:
            twilio.mount(SITE, flask_app(twilio.auth_token))
            own(twilio)
            twilio.phone(ANN).script(["say Hello", "wait 2", "hang up"])
            twilio.client().calls.create(JOE, twilio.number, url=f"{SITE}/voice")
            for number in range(5):
                twilio.phone(f"+1415555010{number}").call(twilio.number).press("12"[number % 2], listen=number > 2)
            twilio.run()
            told = [(each.event, each.url, sorted(each.params.items()), each.at - start) for each in twilio.webhooks]
            url = re.compile(r"http://127.0.0.1:\d+")
            return [
                url.sub("", repr(told)),
                url.sub("", repr(twilio.calls)),
                [each.transcript for each in twilio.calls],
            ]

    assert run() == run()


# What tests ask


def test_calls_are_asserted() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        client = twilio.client()
        client.calls.create(JOE, twilio.number, twiml="<Response><Say>Your code is 123456</Say></Response>")
        twilio.phone(ANN).busy()
        client.calls.create(ANN, twilio.number, twiml="<Response/>")
        with pytest.raises(AssertionError, match="Time stands still"):
            twilio.assert_called(status="completed")
        twilio.run()
        [call] = twilio.assert_called(to=JOE, heard=re.compile(r"code is \d{6}"), status="completed")
        assert isinstance(call, MadeCall)
        assert (call.duration, call.direction, call.parent_sid) == (1, "outbound-api", "")
        twilio.assert_called(to=ANN, status="busy", count=1)
        twilio.assert_called(count=2)
        twilio.assert_called(to="+14155550199", count=0)
        with pytest.raises(AssertionError) as error:
            twilio.assert_called(to=JOE, heard="Hello")
        assert "heard 'Your code is 123456'" in str(error.value)
        assert "<- other heard" in str(error.value)
        assert "123456" not in repr(twilio.calls)
        for wrong in ({"to": 5}, {"count": "1"}):
            with pytest.raises(TypeError):
                twilio.assert_called(**wrong)  # type: ignore[arg-type]


def test_calls_stand_in_what_is_shown_of_a_failed_test() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.client().calls.create(JOE, twilio.number, twiml="<Response><Say>Hello Joe</Say></Response>")
        twilio.run()
        found = dict(twilio._sections())["Twilio calls"]
        assert "twilio says: Hello Joe" in found
        assert f"{twilio.number} -> {JOE} (outbound-api, completed, 0 s" in found


@pytest.mark.parametrize(
    ("phone", "status"),
    [
        ({}, "completed"), ({"calls": "busy"}, "busy"), ({"calls": "fail"}, "failed"),
        ({"calls": "no-answer"}, "no-answer"),
        ({"calls": "reject", "after": 3}, "busy"), ({"calls": "voicemail", "greeting": "Hi"}, "completed"),
        ({"script": ["press 1", "hang up"]}, "completed"),
    ],
)  # fmt: skip
def test_phones_of_a_seed(phone: dict[str, Any], status: str) -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.load({"phones": [{"number": JOE, **phone}]})
        made = twilio.client().calls.create(JOE, twilio.number, twiml="<Response><Gather numDigits='1'/></Response>")
        twilio.run()
        assert twilio.client().calls(str(made.sid)).fetch().status == status


@pytest.mark.parametrize("phone", [{"calls": "dance"}, {"script": ["dance"]}, {"after": -1}, {"greeting": ""}])
def test_what_no_seed_says(phone: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"phones\[1\]: "):
        Emulator().load({"phones": [{"number": JOE, **phone}]})


@pytest.mark.parametrize(
    ("speech", "error"), [(0, ValueError), (-1, ValueError), (1e9, ValueError), ("fast", TypeError)]
)
def test_how_fast_is_spoken(speech: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="speech must be"):
        Emulator(speech=speech)
