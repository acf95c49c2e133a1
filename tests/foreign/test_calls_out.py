"""Calls that go out, by Twilio's own SDKs: their states, what is told of them, and what the API does to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.foreign.sdks import Refused, Sdk
from tests.foreign.test_calls import ANN, JOE, hooks, listen, say
from trunkline.emulator import Emulator
from trunkline.emulator.phones import Phone

ALL = ["initiated", "ringing", "answered", "completed"]


@pytest.fixture
def joe(twilio: Emulator) -> Phone:
    return twilio.phone(JOE)


def make(sdk: Sdk, twilio: Emulator, **more: Any) -> str:
    """Calls Joe; the call's SID."""
    given = {"to": JOE, "from_": twilio.number, "url": f"{sdk.url}/voice", "status_callback": f"{sdk.url}/status"}
    sid: str = sdk("calls.create", **{name: value for name, value in {**given, **more}.items() if value})["sid"]
    return sid


def status(sdk: Sdk, sid: str) -> str:
    found: str = sdk("calls({}).fetch", sid)["status"]
    return found


def told(sdk: Sdk) -> list[str]:
    return [form["CallStatus"] for form in hooks(sdk, "/status")]


def test_answered(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    sdk.answer(voice={"voice": [say("Grüße & more")]}, status={})
    sid = make(sdk, twilio, status_callback_event=ALL)
    seen = [status(sdk, sid)]
    for _ in range(40):
        twilio.advance(0.2)
        if (now := status(sdk, sid)) != seen[-1]:
            seen.append(now)
    assert seen == ["queued", "ringing", "in-progress", "completed"]
    assert told(sdk) == ["initiated", "ringing", "in-progress", "completed"]
    forms = hooks(sdk, "/status")
    assert [form["SequenceNumber"] for form in forms] == ["0", "1", "2", "3"]
    assert {form["CallbackSource"] for form in forms} == {"call-progress-events"}
    (asked,) = hooks(sdk, "/voice")
    assert (asked["CallSid"], asked["Direction"], asked["CallStatus"]) == (sid, "outbound-api", "in-progress")
    got = sdk("calls({}).fetch", sid)
    assert (got["duration"], got["answered_by"]) == (forms[-1]["CallDuration"], None)
    assert joe.calls[0].heard == ("Grüße & more",)


@pytest.mark.parametrize("events", [[], ["completed"], ["answered"], ["ringing", "completed"]])
def test_events(sdk: Sdk, twilio: Emulator, events: list[str]) -> None:
    sdk.answer(voice={"voice": []}, status={})
    make(sdk, twilio, status_callback_event=events)
    twilio.run()
    names = {"answered": "in-progress"}
    assert told(sdk) == [names.get(event, event) for event in events or ["completed"]]


def test_an_event_that_there_is_not(sdk: Sdk, twilio: Emulator) -> None:
    sdk.answer(voice={"voice": []}, status={})
    make(sdk, twilio, status_callback_event=["ringing, answered", "flying"])
    twilio.run()
    assert told(sdk) == ["ringing", "in-progress"]
    assert [each["error_code"] for each in sdk("monitor.v1.alerts.list")] == ["21626"]


def test_told_by_get(sdk: Sdk, twilio: Emulator) -> None:
    sdk.answer(voice={"voice": []}, status={})
    make(sdk, twilio, method="GET", status_callback_method="GET")
    twilio.run()
    assert [(hook.method, hook.signed) for hook in sdk.hooks()] == [("GET", True)] * 2


@pytest.mark.parametrize(
    ("manner", "ends"),
    [
        (lambda joe: joe.busy(), "busy"),
        (lambda joe: joe.reject(), "busy"),
        (lambda joe: joe.no_answer(), "no-answer"),
        (lambda joe: joe.unreachable(), "failed"),
    ],
)
def test_not_answered(sdk: Sdk, twilio: Emulator, joe: Phone, manner: Callable[[Phone], None], ends: str) -> None:
    manner(joe)
    sdk.answer(voice={}, status={})
    sid = make(sdk, twilio)
    twilio.run()
    assert (status(sdk, sid), told(sdk), hooks(sdk, "/voice")) == (ends, [ends], [])
    assert sdk("calls({}).fetch", sid)["duration"] == "0"


@pytest.mark.parametrize("seconds", [5, 20])
def test_the_timeout(sdk: Sdk, twilio: Emulator, joe: Phone, seconds: int) -> None:
    joe.no_answer()
    sid = make(sdk, twilio, timeout=seconds)
    twilio.advance(seconds - 1)
    assert status(sdk, sid) == "ringing"
    twilio.advance(3)
    assert status(sdk, sid) == "no-answer"


def test_twiml_of_the_request(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    sdk.answer(status={})
    make(sdk, twilio, url=None, twiml="<Response><Say>Hello &amp; bye</Say></Response>")
    twilio.run()
    assert (joe.calls[0].heard, told(sdk)) == (("Hello & bye",), ["completed"])


def test_an_application(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    application = sdk("applications.create", friendly_name="a", voice_url=f"{sdk.url}/app")["sid"]
    sdk.answer(app={"voice": [say("by the application")]})
    make(sdk, twilio, url=None, status_callback=None, application_sid=application)
    twilio.run()
    assert joe.calls[0].heard == ("by the application",)


def test_the_fallback(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    sdk.answer(voice={"status": 500}, fallback={"voice": [say("sorry")]}, status={})
    make(sdk, twilio, fallback_url=f"{sdk.url}/fallback", fallback_method="GET")
    twilio.run()
    assert joe.calls[0].heard == ("sorry",)
    (fallback,) = [hook for hook in sdk.hooks() if hook.path.startswith("/fallback")]
    assert (fallback.method, fallback.form["ErrorCode"]) == ("GET", "11200")


def test_keys_are_sent(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    make(sdk, twilio, url=None, twiml="<Response><Say>hi</Say></Response>", send_digits="ww12#")
    twilio.run()
    assert "presses: ww12#" in joe.calls[0].transcript


def test_canceled(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    joe.no_answer()
    sdk.answer(status={})
    sid = make(sdk, twilio)
    twilio.advance(2)
    sdk("calls({}).update", sid, status="canceled")
    twilio.run()
    assert (status(sdk, sid), told(sdk)) == ("canceled", ["canceled"])


def waiting(sdk: Sdk, twilio: Emulator, **more: Any) -> str:
    """A call that is in progress, and waits."""
    sdk.answer(voice={"voice": [("pause", {"length": 60})]}, status={}, **more)
    sid = make(sdk, twilio)
    twilio.advance(5)
    assert status(sdk, sid) == "in-progress"
    return sid


def test_completed_from_outside(sdk: Sdk, twilio: Emulator) -> None:
    sid = waiting(sdk, twilio)
    sdk("calls({}).update", sid, status="completed")
    twilio.run()
    assert (status(sdk, sid), told(sdk)) == ("completed", ["completed"])
    with pytest.raises(Refused) as refused:
        sdk("calls({}).update", sid, twiml="<Response/>")
    assert (refused.value.status, refused.value.code) == (400, 21220)


def test_new_twiml_while_it_runs(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    sid = waiting(sdk, twilio)
    sdk("calls({}).update", sid, twiml="<Response><Say>changed</Say></Response>")
    twilio.run()
    assert joe.calls[0].heard == ("changed",)
    assert int(sdk("calls({}).fetch", sid)["duration"]) < 10


def test_a_new_url_while_it_runs(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    sid = waiting(sdk, twilio, new={"voice": [say("new")]})
    sdk("calls({}).update", sid, url=f"{sdk.url}/new?a=1", method="GET")
    twilio.run()
    (hook,) = [each for each in sdk.hooks() if each.path.startswith("/new")]
    assert (hook.method, hook.signed, hook.form["CallSid"], joe.calls[0].heard) == ("GET", True, sid, ("new",))


@pytest.mark.parametrize(
    ("more", "manner", "by"),
    [
        ({"machine_detection": "Enable"}, "human", "human"),
        ({"machine_detection": "Enable"}, "machine", "machine_start"),
        ({"machine_detection": "DetectMessageEnd"}, "machine", "machine_end_beep"),
    ],
)
def test_machines(sdk: Sdk, twilio: Emulator, joe: Phone, more: dict[str, str], manner: str, by: str) -> None:
    if manner == "machine":
        joe.voicemail("You have reached Joe. Leave a message, please.")
    sdk.answer(voice={"voice": [say("hi")]}, status={})
    sid = make(sdk, twilio, **more)
    twilio.run()
    (form,) = hooks(sdk, "/voice")
    assert (form["AnsweredBy"], sdk("calls({}).fetch", sid)["answered_by"]) == (by, by)


def test_machines_are_told_of_later(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    joe.voicemail("You have reached Joe.")
    sdk.answer(voice={"voice": [say("hi"), ("pause", {"length": 20})]}, amd={}, status={})
    sid = make(sdk, twilio, machine_detection="Enable", async_amd="true", async_amd_status_callback=f"{sdk.url}/amd")
    twilio.run()
    (form,) = hooks(sdk, "/amd")
    assert (form["CallSid"], form["AnsweredBy"]) == (sid, "machine_start")
    assert "AnsweredBy" not in hooks(sdk, "/voice")[0]


def test_recorded_from_the_answer_on(sdk: Sdk, twilio: Emulator) -> None:
    sdk.answer(voice={"voice": [say("x" * 45)]}, status={}, recording={})
    sid = make(sdk, twilio, record=True, recording_status_callback=f"{sdk.url}/recording")
    twilio.run()
    (recording,) = sdk("recordings.list", call_sid=sid)
    assert (recording["duration"], recording["source"], recording["status"]) == ("3", "OutboundAPI", "completed")
    (form,) = hooks(sdk, "/recording")
    assert (form["RecordingSid"], form["RecordingStatus"]) == (recording["sid"], "completed")
    assert hooks(sdk, "/status")[-1]["RecordingSid"] == recording["sid"]


def test_recorded_from_outside(sdk: Sdk, twilio: Emulator) -> None:
    sid = waiting(sdk, twilio, recording={})
    made = sdk("calls({}).recordings.create", sid, recording_status_callback=f"{sdk.url}/recording")
    assert made["status"] == "in-progress"
    for state in ("paused", "in-progress", "stopped"):
        twilio.advance(4)
        assert sdk("calls({}).recordings({}).update", sid, "Twilio.CURRENT", status=state)["status"] == state
    twilio.advance(1)
    got = sdk("recordings({}).fetch", made["sid"])
    assert (got["status"], got["duration"]) == ("completed", "12")
    assert hooks(sdk, "/recording")[-1]["RecordingStatus"] == "completed"


def test_deleted(sdk: Sdk, twilio: Emulator) -> None:
    sid = waiting(sdk, twilio)
    with pytest.raises(Refused) as refused:
        sdk("calls({}).delete", sid)
    assert refused.value.status == 409
    sdk("calls({}).update", sid, status="completed")
    sdk("calls({}).delete", sid)
    with pytest.raises(Refused):
        sdk("calls({}).fetch", sid)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"to": None}, 21201),
        ({"from_": None}, 21213),
        ({"from_": ANN}, 21210),
        ({"url": None}, 21205),
        ({"url": "nonsense"}, 21205),
        ({"status_callback": "nonsense"}, 21609),
    ],
)
def test_refused(sdk: Sdk, twilio: Emulator, more: dict[str, Any], code: int) -> None:
    given = {"to": JOE, "from_": twilio.number, "url": "https://example.org/v", **more}
    with pytest.raises((Refused, TypeError, RuntimeError)) as refused:
        sdk("calls.create", **{name: value for name, value in given.items() if value})
    if isinstance(refused.value, Refused):
        assert (refused.value.status, refused.value.code) == (400, code)


def test_a_code_by_call(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    service = sdk("verify.v2.services.create", friendly_name="Acme")["sid"]
    sdk("verify.v2.services({}).verifications.create", service, to=JOE, channel="call")
    twilio.run()
    code = "".join(each for each in joe.calls[0].heard[0] if each.isdigit())[:6]
    checked = sdk("verify.v2.services({}).verification_checks.create", service, to=JOE, code=code)
    assert checked["status"] == "approved"


def test_lists(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    joe.busy()
    first = make(sdk, twilio)
    twilio.run()
    joe.answers()
    sdk.answer(voice={}, status={})
    second = make(sdk, twilio)
    twilio.run()
    assert [each["sid"] for each in sdk("calls.list")] == [second, first]
    assert [each["sid"] for each in sdk("calls.list", status="busy")] == [first]
    assert [each["sid"] for each in sdk("calls.list", to=ANN)] == []
    listen(sdk)
    sdk.answer(voice={})
    third = joe.call(twilio.number).sid
    assert [each["sid"] for each in sdk("calls.list", to=twilio.number)] == [third]
