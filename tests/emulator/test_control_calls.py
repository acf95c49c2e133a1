"""The control API about calls: phones call, press, say, answer and hang up, as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.emulator.control import Control
from trunkline.emulator import Clock, Emulator

JOE, ANN = "+14155550123", "+14155550177"
SITE = "https://example.com"


def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    form = parse_qs(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode())
    start_response("200 OK", [("Content-Type", "text/xml")])
    if "Digits" in form:
        return [f"<Response><Say>You pressed {form['Digits'][0]}.</Say></Response>".encode()]
    if "SpeechResult" in form:
        return [f"<Response><Say>You said {form['SpeechResult'][0]}.</Say></Response>".encode()]
    if form["From"][0] == ANN:
        return [f"<Response><Dial>{JOE}</Dial></Response>".encode()]
    gather = "<Gather input='dtmf speech' speechTimeout='1' numDigits='1'><Say>Press a key.</Say></Gather>"
    return [f"<Response>{gather}<Say>Nothing.</Say></Response>".encode()]


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.mount(SITE, application)
        twilio.load({"numbers": [{"number": twilio.number, "voice_url": f"{SITE}/voice"}]})
        yield twilio


@pytest.fixture
def control(twilio: Emulator) -> Control:
    return Control(twilio)


def heard(call: Any) -> list[str]:
    return [line["text"] for line in call["lines"] if line["who"] == "twilio" and line["text"]]


def test_a_phone_calls_and_presses(twilio: Emulator, control: Control) -> None:
    call = control.post(f"/phones/{JOE}/call", to=twilio.number)
    assert (call["status"], call["from"], call["to"], call["direction"]) == (
        "in-progress", JOE, twilio.number, "inbound",
    )  # fmt: skip
    assert heard(call) == ["Press a key."]
    call = control.post(f"/phones/{JOE}/press", keys="5")
    assert (call["status"], heard(call)) == ("completed", ["Press a key.", "You pressed 5."])
    assert control.get(f"/phones/{JOE}/calls")["calls"] == control.get("/calls")["calls"] == [call]


def test_a_phone_says_something_and_listens(twilio: Emulator, control: Control) -> None:
    sid = control.post(f"/phones/{JOE}/call", to=twilio.number)["sid"]
    control.post(f"/phones/{JOE}/expect", text="press a key")
    control.post(f"/phones/{JOE}/say", words="hello there", sid=sid)
    call = control.post(f"/phones/{JOE}/expect", text="YOU SAID", within=5, sid=sid)
    assert heard(call)[-1] == "You said hello there."
    said = control("POST", f"/phones/{JOE}/expect", {"text": "never", "within": 1})
    assert (said.status, said.json["code"]) == (409, "not_heard")
    assert "You said hello there." in said.json["message"]


def test_a_script_and_no_waiting(twilio: Emulator, control: Control) -> None:
    call = control.post(f"/phones/{JOE}/call", to=twilio.number, script=["expect press", "press 7"], wait=False)
    assert call["status"] == "ringing"
    control.post("/clock/run")
    assert heard(control.get("/calls")["calls"][0])[-1] == "You pressed 7."


def test_a_phone_answers(twilio: Emulator, control: Control) -> None:
    assert control.post(f"/phones/{JOE}/answer") == {"call": None}
    made = twilio.client().calls.create(JOE, twilio.number, url=f"{SITE}/voice")
    call = control.post(f"/phones/{JOE}/answer")["call"]
    assert (call["sid"], call["status"], heard(call)) == (made.sid, "in-progress", ["Press a key."])
    call = control.post(f"/phones/{JOE}/hang_up")
    assert (call["status"], call["duration"]) == ("completed", 0)


@pytest.mark.parametrize(
    ("manner", "status"),
    [
        ({"calls": "busy"}, "busy"), ({"calls": "fail"}, "failed"), ({"calls": "no-answer"}, "no-answer"),
        ({"calls": "reject", "after": 2}, "busy"), ({"calls": "voicemail", "greeting": "Hi"}, "completed"),
        ({}, "completed"),
        ({"script": ["press 3"]}, "completed"),
    ],
)  # fmt: skip
def test_what_becomes_of_calls(twilio: Emulator, control: Control, manner: dict[str, Any], status: str) -> None:
    control.post(f"/phones/{JOE}/manner", **manner)
    twilio.client().calls.create(JOE, twilio.number, url=f"{SITE}/voice")
    control.post("/clock/run")
    assert control.get("/calls")["calls"][0]["status"] == status


def test_a_child_call_names_its_parent(twilio: Emulator, control: Control) -> None:
    parent = control.post(f"/phones/{ANN}/call", to=twilio.number)
    child = control.post(f"/phones/{JOE}/answer")["call"]
    assert (child["parent_call_sid"], child["direction"]) == (parent["sid"], "outbound-dial")
    control.post(f"/phones/{JOE}/say", words="hi")
    assert control.get(f"/phones/{ANN}/calls")["calls"][0]["lines"][-1]["text"] == "hi"


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("call", {"to": "+14155550199"}, 400, "invalid_argument"),
        ("call", {"to": "abc"}, 400, "invalid_argument"),
        ("call", {}, 400, "invalid_body"),
        ("call", {"to": "+15017122661", "script": ["dance"]}, 400, "invalid_argument"),
        ("press", {"keys": "1"}, 404, "no_call"),
        ("press", {"keys": "x"}, 400, "invalid_body"),
        ("say", {"words": ""}, 400, "invalid_body"),
        ("hang_up", {}, 404, "no_call"),
        ("expect", {"text": "x"}, 404, "no_call"),
        ("manner", {"calls": "dance"}, 400, "invalid_body"),
        ("manner", {"script": ["dance"]}, 400, "invalid_argument"),
    ],
)
def test_what_cannot_be_done(control: Control, path: str, body: Any, status: int, code: str) -> None:
    said = control("POST", f"/phones/{JOE}/{path}", body)
    assert (said.status, said.json["code"]) == (status, code)


def test_a_call_that_is_over(twilio: Emulator, control: Control) -> None:
    sid = control.post(f"/phones/{JOE}/call", to=twilio.number)["sid"]
    control.post(f"/phones/{JOE}/hang_up", sid=sid)
    said = control("POST", f"/phones/{JOE}/press", {"keys": "1"})
    assert (said.status, said.json["code"]) == (400, "invalid_argument")
    said = control("POST", f"/phones/{JOE}/press", {"keys": "1", "sid": "CA" + "0" * 32})
    assert (said.status, said.json["code"]) == (404, "no_call")
