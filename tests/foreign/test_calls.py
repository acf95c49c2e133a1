"""Calls that come in: Twilio's own SDKs set the webhooks up, build the TwiML and check the signatures."""

from __future__ import annotations

import io
import wave
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.emulator.wire import basic
from tests.foreign.sdks import Refused, Sdk
from trunkline.emulator import Emulator
from trunkline.emulator.phone_calls import PhoneCall
from trunkline.emulator.phones import Phone

JOE, ANN, BOB = "+14155550123", "+14155550177", "+14155550188"


@pytest.fixture
def joe(twilio: Emulator) -> Phone:
    return twilio.phone(JOE)


def say(text: str) -> tuple[Any, ...]:
    return "say", {}, text


def listen(sdk: Sdk, **more: Any) -> str:
    """The account's number asks the application for what it does with calls; the number's SID."""
    (number,) = sdk("incoming_phone_numbers.list")
    sdk("incoming_phone_numbers({}).update", number["sid"], voice_url=f"{sdk.url}/voice", **more)
    sid: str = number["sid"]
    return sid


def call(sdk: Sdk, twilio: Emulator, *verbs: Any, **more: Any) -> PhoneCall:
    """Joe calls a number that does this."""
    listen(sdk)
    sdk.answer(voice={"voice": verbs}, **more)
    return twilio.phone(JOE).call(twilio.number)


def hooks(sdk: Sdk, path: str) -> list[dict[str, str]]:
    """The fields of each webhook to a path, all of them signed."""
    found = sdk.hooks()
    assert all(hook.signed for hook in found)
    return [hook.form for hook in found if hook.path.partition("?")[0] == path]


def alerts(sdk: Sdk) -> list[int]:
    return [int(each["error_code"]) for each in sdk("monitor.v1.alerts.list")]


def test_what_is_said(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, say("Grüße <Joe> & others"), ("pause", {"length": 2}), ("play", {}, f"{sdk.url}/a.mp3"))
    twilio.run()
    assert made.heard == ("Grüße <Joe> & others", f"{sdk.url}/a.mp3")
    (form,) = hooks(sdk, "/voice")
    assert form == form | {
        "CallSid": made.sid, "AccountSid": twilio.account_sid, "From": JOE, "To": twilio.number, "Caller": JOE,
        "Called": twilio.number, "CallStatus": "ringing", "Direction": "inbound", "ApiVersion": "2010-04-01",
    }  # fmt: skip
    got = sdk("calls({}).fetch", made.sid)
    assert (got["direction"], got["status"], got.get("from_", JOE), got["to"]) == (
        "inbound",
        "completed",
        JOE,
        twilio.number,
    )


def test_what_is_said_again(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, ("say", {"loop": 3}, "again"))
    twilio.run()
    assert made.heard == ("again",) * 3


def test_plain_text_is_said(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(voice={"type": "text/plain; charset=utf-8", "body": "Grüße"})
    assert joe.call(twilio.number).heard == ("Grüße",)


def test_by_get(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk, voice_method="GET")
    sdk.answer(voice={"voice": [say("got")]})
    assert joe.call(twilio.number).heard == ("got",)
    (hook,) = sdk.hooks()
    assert (hook.method, hook.signed, hook.form["From"]) == ("GET", True, JOE)


def test_parameters_of_the_network(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(voice={"voice": []})
    joe.call(twilio.number, ForwardedFrom=ANN, StirVerstat="TN-Validation-Passed-A")
    (form,) = hooks(sdk, "/voice")
    assert (form["ForwardedFrom"], form["StirVerstat"]) == (ANN, "TN-Validation-Passed-A")


def test_hangup(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, say("bye"), ("hangup", {}), say("never"))
    twilio.run()
    assert (made.heard, made.status) == (("bye",), "completed")


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_reject(sdk: Sdk, twilio: Emulator, reason: str, status: str) -> None:
    made = call(sdk, twilio, ("reject", {"reason": reason}))
    got = sdk("calls({}).fetch", made.sid)
    assert (made.heard, got["duration"], got["status"]) == ((), "0", status)


def test_redirect(sdk: Sdk, twilio: Emulator) -> None:
    made = call(
        sdk, twilio, say("one"), ("redirect", {"method": "GET"}, "/next?a=b%20c"), say("never"),
        next={"voice": [say("two"), ("redirect", {}, "last")]}, last={"voice": [say("three")]},
    )  # fmt: skip
    twilio.run()
    assert made.heard == ("one", "two", "three")
    assert [(hook.method, hook.signed) for hook in sdk.hooks()] == [("POST", True), ("GET", True), ("POST", True)]
    assert [form["CallStatus"] for form in hooks(sdk, "/last")] == ["in-progress"]


def gather(attributes: dict[str, Any], *nested: Any) -> tuple[Any, ...]:
    return "gather", {"action": "/got", **attributes}, [*(nested or [say("press")])]


@pytest.mark.parametrize(
    ("attributes", "keys", "digits"),
    [
        ({}, "12#", "12"),
        ({"num_digits": 3}, "123", "123"),
        ({"num_digits": 1}, "*", "*"),
        ({"finish_on_key": "*"}, "1#2*", "1#2"),
        ({"finish_on_key": "", "num_digits": 4}, "1#*2", "1#*2"),
        ({"timeout": 2}, "45", "45"),
        ({"input": "dtmf speech"}, "7#", "7"),
    ],
)
def test_keys(sdk: Sdk, twilio: Emulator, attributes: dict[str, Any], keys: str, digits: str) -> None:
    made = call(sdk, twilio, gather(attributes), say("nothing"), got={"voice": [say("thanks")]})
    made.press(keys).expect("thanks")
    (form,) = hooks(sdk, "/got")
    assert (form["Digits"], form["CallStatus"], form["CallSid"]) == (digits, "in-progress", made.sid)
    assert made.heard == ("press", "thanks")


@pytest.mark.parametrize("timeout", ["auto", 2])
def test_words(sdk: Sdk, twilio: Emulator, timeout: Any) -> None:
    attributes = {"input": "speech", "speech_timeout": timeout, "hints": "yes, no", "language": "en-GB"}
    made = call(sdk, twilio, gather(attributes), got={"voice": [say("thanks")]})
    made.say("Yes, please.").expect("thanks")
    (form,) = hooks(sdk, "/got")
    assert form["SpeechResult"] == "Yes, please."
    assert 0 < float(form["Confidence"]) <= 1


def test_nothing_is_pressed(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, gather({"timeout": 3}), say("nothing"), got={"voice": []})
    twilio.run()
    assert (made.heard, hooks(sdk, "/got")) == (("press", "nothing"), [])


def test_nothing_is_told_when_asked(sdk: Sdk, twilio: Emulator) -> None:
    call(sdk, twilio, gather({"action_on_empty_result": True, "timeout": 1}), got={"voice": []})
    twilio.run()
    (form,) = hooks(sdk, "/got")
    assert form.get("Digits", "") == ""


def test_keys_interrupt_what_is_said(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    long = say("word " * 100)
    sdk.answer(voice={"voice": [gather({"num_digits": 1}, long, say("never"))]}, got={"voice": [say("thanks")]})
    made = joe.call(twilio.number, listen=False)
    made.wait(2).press("1").expect("thanks", within=1)
    assert "never" not in made.heard


def test_without_an_action_the_same_document_is_asked(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, ("gather", {"num_digits": 1}, [say("press")]))
    made.press("4")
    assert [form.get("Digits") for form in hooks(sdk, "/voice")] == [None, "4"]


@pytest.mark.parametrize("keys", ["#", "*", "5"])
def test_a_recording(sdk: Sdk, twilio: Emulator, keys: str) -> None:
    attributes = {"action": "/saved", "recording_status_callback": "/recording", "max_length": 30}
    made = call(sdk, twilio, say("speak"), ("record", attributes), saved={"voice": [say("saved")]}, recording={})
    made.say("This is what I have to say to you.").press(keys).expect("saved")
    twilio.run()
    (form,) = hooks(sdk, "/saved")
    assert (form["Digits"], int(form["RecordingDuration"])) == (keys, 3)
    (told,) = hooks(sdk, "/recording")
    assert (told["RecordingStatus"], told["RecordingSid"]) == ("completed", form["RecordingSid"])
    (recording,) = sdk("recordings.list", call_sid=made.sid)
    assert (recording["sid"], recording["status"], recording["duration"], recording["source"]) == (
        form["RecordingSid"], "completed", form["RecordingDuration"], "RecordVerb",
    )  # fmt: skip
    assert form["RecordingUrl"].endswith(f"/Accounts/{twilio.account_sid}/Recordings/{recording['sid']}")
    url = form["RecordingUrl"].replace("https://", f"{twilio.url}/") + ".wav"
    asked = Request(url, headers={"Authorization": basic(twilio.account_sid, twilio.auth_token)})
    with urlopen(asked) as reply, wave.open(io.BytesIO(reply.read())) as sound:
        assert round(sound.getnframes() / sound.getframerate()) == 3
    sdk("recordings({}).delete", recording["sid"])
    with pytest.raises(Refused) as refused:
        sdk("recordings({}).fetch", recording["sid"])
    assert refused.value.status == 404


def test_a_recording_hears_silence(sdk: Sdk, twilio: Emulator) -> None:
    made = call(sdk, twilio, ("record", {"action": "/saved", "timeout": 3}), say("nobody"), saved={})
    twilio.run()
    (recording,) = sdk("recordings.list")
    assert (made.heard[-1], hooks(sdk, "/saved"), recording["status"]) == ("nobody", [], "absent")


def test_the_number_is_told_of_the_end(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk, status_callback=f"{sdk.url}/status")
    sdk.answer(voice={"voice": [gather({})]}, status={})
    made = joe.call(twilio.number).wait(4).hang_up()
    (form,) = hooks(sdk, "/status")
    assert (form["CallSid"], form["CallStatus"], form["Direction"]) == (made.sid, "completed", "inbound")
    assert form["CallDuration"] == sdk("calls({}).fetch", made.sid)["duration"]


def test_an_application_answers_for_the_number(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    application = sdk("applications.create", friendly_name="a", voice_url=f"{sdk.url}/app")["sid"]
    number = listen(sdk)
    sdk("incoming_phone_numbers({}).update", number, voice_application_sid=application)
    sdk.answer(voice={}, app={"voice": [say("by the application")]})
    assert joe.call(twilio.number).heard == ("by the application",)


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ({"status": 500, "body": "no"}, 11200),
        ({"status": 404, "body": "no"}, 11200),
        ({"body": "<Response><Say>"}, 12100),
        ({"body": "<Answer/>"}, 12102),
        ({"type": "application/json", "body": "{}"}, 12300),
        ({"status": 308, "location": "/fallback"}, 11216),
        ({"status": 302}, 11216),
        ({"body": "<Response>" + "x" * 70_000 + "</Response>"}, 11750),
    ],
)
def test_the_fallback(sdk: Sdk, twilio: Emulator, joe: Phone, reply: dict[str, Any], code: int) -> None:
    listen(sdk, voice_fallback_url=f"{sdk.url}/fallback")
    sdk.answer(voice=reply, fallback={"voice": [say("sorry")]})
    assert joe.call(twilio.number).heard == ("sorry",)
    (form,) = hooks(sdk, "/fallback")
    assert (form["ErrorCode"], form["ErrorUrl"]) == (str(code), f"{sdk.url}/voice")
    assert alerts(sdk) == [code]


def test_without_a_fallback(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(voice={"status": 500})
    made = joe.call(twilio.number)
    twilio.run()
    assert "application error" in made.heard[0]
    assert made.status == "completed"
    (notification,) = sdk("calls({}).notifications.list", made.sid)
    assert (notification["error_code"], notification["log"]) == ("11200", "0")


def test_a_warning_goes_on(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(voice={"body": "<Response><Shout>a</Shout><Say volume='9'>one</Say><Say>two</Say></Response>"})
    made = joe.call(twilio.number)
    twilio.run()
    assert made.heard == ("one", "two")
    assert set(alerts(sdk)) == {12200}


def test_redirects_of_http(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(voice={"status": 302, "location": "/moved?x=1"}, moved={"voice": [say("here")]})
    assert joe.call(twilio.number).heard == ("here",)
    first, second = sdk.hooks()
    assert (first.signed, second.method, second.path, second.signed) == (True, "GET", "/moved?x=1", True)
