"""What goes wrong in calls: alerts, notifications of the call, the Debugger, the fallback, and how the call goes on."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.emulator.playing import ANN, JOE, SITE, Play, xml
from trunkline import facts
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.answers import Answer

SORRY = "We are sorry, an application error has occurred. Goodbye."


def reply(status: int = 200, kind: str = "text/xml", body: bytes = b"<Response/>", code: int | None = None) -> Answer:
    return Answer(
        url=f"{SITE}/voice", status=status, content_type=kind, body=body, code=code, error="x" if code else ""
    )


def notifications(p: Play, sid: str) -> list[Any]:
    found: list[Any] = p.get(f"Calls/{sid}/Notifications.json")["notifications"]
    return list(reversed(found))


# Replies

FATAL = [
    (b"<Response><Say>Tom & Jerry</Say></Response>", 12100),
    (b"Hello", 12100),
    (b"<Response>", 12100),
    (b"<!DOCTYPE x [<!ENTITY a 'b'>]><Response>&a;</Response>", 12100),
    (b"<response/>", 12102),
    (b"<Twiml/>", 12102),
    (b"<Response version='1'/>", 12101),
]


@pytest.mark.parametrize(("body", "code"), FATAL)
@pytest.mark.parametrize("fallback", [True, False])
def test_documents_that_are_none(body: bytes, code: int, fallback: bool) -> None:
    p = Play({"/voice": reply(body=body), "/plan-b": "<Say>Plan B</Say>"})
    p.set_number(voice_fallback_url=f"{SITE}/plan-b" if fallback else "")
    call = p.call()
    assert call.heard == (("Plan B",) if fallback else (SORRY,))
    assert p.alerts() == [code]
    [told] = notifications(p, call.sid)
    assert (told["error_code"], told["log"], told["call_sid"]) == (str(code), "0", call.sid)
    assert (told["request_url"], told["request_method"]) == (f"{SITE}/voice", "POST")


WARNED = [
    ("<Say>Hi</Say><Nonsense/>", 12200),
    ("<Say nonsense='1'>Hi</Say>", 12200),
    ("<Say>Hi</Say><Message>Hi</Message>", 12200),
    ("<Gather timeout='soon'><Say>Hi</Say></Gather>", 13313),
    ("<Gather timeout='1'><Say>Hi</Say><Hangup/></Gather>", 13320),
    ("<Say loop='often'>Hi</Say>", 13510),
    ("<Say>Hi</Say><Say/>", 13520),
    ("<Say>Hi</Say><Pause length='long'/>", 13910),
    ("<Say>Hi</Say><Dial timeout='1'><Say>Ho</Say></Dial>", 13215),
    ("<Say>Hi</Say><Record finishOnKey='x' timeout='1'/>", 13613),
]


@pytest.mark.parametrize(("verbs", "code"), WARNED)
def test_what_is_warned_of(verbs: str, code: int) -> None:
    p = Play({"/voice": verbs})
    call = p.call()
    p.run()
    assert "Hi" in call.heard
    assert code in p.alerts()
    [alert] = [each for each in p.direct.get("/v1/Alerts", host="monitor")["alerts"] if each["error_code"] == str(code)]
    assert (alert["log_level"], alert["resource_sid"]) == ("warning", call.sid)
    assert parse_qs(alert["alert_text"])["Msg"][0].startswith("line 1, column ")
    assert {each["log"] for each in notifications(p, call.sid)} == {"1"}


@pytest.mark.parametrize(
    ("kind", "code"),
    [("application/json", 12300), ("image/png", 12300), ("text/css", 12300), ("video/mp4", 12300)],
)
def test_types_that_are_none(kind: str, code: int) -> None:
    p = Play({"/voice": reply(kind=kind, body=b"{}")})
    assert (p.call().heard, p.alerts()) == ((SORRY,), [code])


@pytest.mark.parametrize("kind", ["text/xml", "application/xml", "text/html; charset=utf-8", "", "TEXT/XML"])
def test_types_of_twiml(kind: str) -> None:
    p = Play({"/voice": reply(kind=kind, body=b"<Response><Say>Hi</Say></Response>")})
    assert (p.call().heard, p.alerts()) == (("Hi",), [])


@pytest.mark.parametrize("answer", [reply(body=b""), reply(204, "", b""), reply(kind="text/plain", body=b" \n")])
def test_an_empty_reply_says_nothing(answer: Answer) -> None:
    p = Play({"/voice": answer})
    call = p.call()
    assert (call.heard, call.status, p.alerts()) == ((), "completed", [])


CODES = [11100, 11200, 11201, 11202, 11203, 11205, 11206, 11210, 11215, 11216, 11220, 11235, 11236, 11237, 11750, 11770]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("where", ["/voice", "/got"])
def test_every_failure_on_the_way(code: int, where: str) -> None:
    known = facts.error_code(code)
    assert known is not None
    failed = (
        reply(500, code=code) if code in (11200, 11750, 11770) else Answer(url=SITE, status=None, code=code, error="x")
    )
    p = Play({"/voice": "<Gather numDigits='1' action='/got'/>", "/got": "", "/plan-b": "<Say>Plan B</Say>"})
    p.set_number(voice_fallback_url=f"{SITE}/plan-b")
    p.pages[where] = failed
    call = p.call()
    if where == "/got":
        call.press("1")
    assert call.heard == ("Plan B",)
    assert p.alerts() == [code]
    assert (p.asked[-1].form["ErrorCode"], p.asked[-1].form["ErrorUrl"]) == (str(code), f"{SITE}{where}")


def test_a_fallback_that_fails_as_well() -> None:
    p = Play({"/voice": None, "/plan-b": reply(body=b"<x/>")}, voice_fallback_url=f"{SITE}/plan-b")
    assert (p.call().heard, p.alerts()) == ((SORRY,), [11205, 12102])


def test_the_fallback_is_asked_for_each_document() -> None:
    p = Play({"/voice": None, "/got": None}, voice_fallback_url=f"{SITE}/plan-b")
    p.pages["/plan-b"] = lambda form: (
        "<Redirect>/got</Redirect>" if form["ErrorUrl"].endswith("voice") else "<Say>B</Say>"
    )
    assert (p.call().heard, p.alerts()) == (("B",), [11205, 11205])


# Callbacks


@pytest.mark.parametrize(
    ("answer", "code"), [(reply(500, code=11200), 15003), (reply(404, code=11200), 15003), (None, 11205)]
)
def test_a_status_callback_that_fails(answer: Any, code: int) -> None:
    p = Play({"/voice": "<Say>Hi</Say>", "/status": answer}, status_callback=f"{SITE}/status")
    call = p.call()
    p.run()
    assert (call.heard, p.alerts()) == (("Hi",), [code])
    assert notifications(p, call.sid)[0]["log"] == "1"


def test_a_callback_of_a_conference_that_fails() -> None:
    noun = "<Conference statusCallback='/status' statusCallbackEvent='join'>x</Conference>"
    p = Play({"/voice": f"<Dial>{noun}</Dial>", "/status": reply(500, code=11200)})
    p.call()
    p.advance(1)
    assert p.alerts() == [16011]


def test_a_dial_in_a_whisper() -> None:
    p = Play({"/voice": f"<Dial><Number url='/whisper'>{ANN}</Number></Dial>", "/whisper": "<Dial>+14155550199</Dial>"})
    call = p.call()
    assert (p.alerts(), call.status) == ([13201], "in-progress")


# Notifications and alerts


def test_what_an_alert_says() -> None:
    p = Play({"/voice": reply(body=b"<Response><Say>Tom & Jerry</Say></Response>")})
    call = p.call()
    [told] = notifications(p, call.sid)
    assert p.get(f"Notifications/{told['sid']}.json")["call_sid"] == call.sid
    assert [row["sid"] for row in p.get("Notifications.json")["notifications"]] == [told["sid"]]
    whole = p.get(f"Calls/{call.sid}/Notifications/{told['sid']}.json")
    assert parse_qs(whole["request_variables"])["CallSid"] == [call.sid]
    assert "Tom & Jerry" in whole["response_body"]
    assert whole["more_info"].endswith("/12100")
    message = parse_qs(whole["message_text"])
    assert (message["ErrorCode"], message["LogLevel"]) == (["12100"], ["ERROR"])
    alert = p.direct.get(f"/v1/Alerts/{told['sid']}", host="monitor")
    assert (alert["resource_sid"], alert["response_body"]) == (call.sid, whole["response_body"])


def test_a_transcript_says_why() -> None:
    p = Play({"/voice": "<Say>Hi</Say><Nonsense/>"})
    call = p.call()
    assert next(line for line in call.lines if line.what.startswith(("error", "warning"))).what == "warning 12200"
    assert "(warning 12200: line 1, column 24: <Nonsense> is unknown in <Response>" in call.transcript
    assert call.heard == ("Hi",)
    p.pages["/voice"] = None
    assert "(error 11205: could not connect)" in p.call(ANN).transcript


def test_alerts_of_messages_are_no_notifications_of_calls() -> None:
    p = Play({"/sms": None}, sms_url=f"{SITE}/sms")
    p.phone(JOE).text(p.state.number, "hi")
    p.deliver()
    assert p.alerts() == [11205]
    assert p.get("Notifications.json")["notifications"] == []


# The Debugger


def test_the_debugger_is_told() -> None:
    p = Play({"/voice": reply(body=b"<Response>"), "/debug": "", "/plan-b": "<Say nonsense='1'>B</Say>"})
    p.set_number(voice_fallback_url=f"{SITE}/plan-b")
    p.state.debugger = f"{SITE}/debug"
    call = p.call()
    p.run()
    forms = p.forms("debugger")
    assert [form["Level"] for form in forms] == ["ERROR", "WARNING"]
    assert (forms[0]["AccountSid"], forms[0]["ParentAccountSid"], forms[0]["PayloadType"]) == (
        p.account, "", "application/json",
    )  # fmt: skip
    payload = json.loads(forms[0]["Payload"])
    assert (payload["resource_sid"], payload["error_code"]) == (call.sid, "12100")
    assert payload["webhook"]["request"]["url"] == f"{SITE}/voice"
    assert payload["webhook"]["request"]["parameters"]["CallSid"] == call.sid
    assert payload["webhook"]["response"] == {"status_code": 200, "body": "<Response>"}
    sids = {row["sid"] for row in p.direct.get("/v1/Alerts", host="monitor")["alerts"]}
    assert {form["Sid"] for form in forms} == sids


def test_a_debugger_that_fails_is_not_told_of_itself() -> None:
    p = Play({"/voice": None, "/debug": None})
    p.state.debugger = f"{SITE}/debug"
    p.call()
    p.run()
    assert len(p.forms("debugger")) == 1
    assert p.alerts() == [11205, 11205]


def test_a_debugger_of_a_seed() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        twilio.load({"debugger": "https://example.com/debug"})
        twilio.client().calls.create(JOE, twilio.number, twiml="<Response>")
        twilio.run()
        twilio.assert_webhook("debugger", Level="ERROR", url="https://example.com/debug", count=1)
    for wrong in ("debug", 5):
        with pytest.raises(ValueError, match="debugger: it must be a URL"):
            Emulator().load({"debugger": wrong})


def test_twiml_of_a_request_that_is_wrong() -> None:
    p = Play()
    sid = p.make(Url=None, Twiml="<Response><Say>Hi</Response>")
    p.run()
    assert (p.phone().calls[0].heard, p.alerts()) == ((SORRY,), [12100])
    assert notifications(p, sid)[0]["request_url"] == ""
    p.make(Url=None, Twiml=xml("<Nonsense/><Say>Hi</Say>"))
    p.run()
    assert (p.phone().calls[1].heard, p.alerts()) == (("Hi",), [12100, 12200])


# Documents within others


@pytest.mark.parametrize("page", [None, reply(500, code=11200), "<Response>", reply(kind="image/png")])
def test_a_waiting_room_that_fails(page: Any) -> None:
    p = Play({"/voice": "<Enqueue waitUrl='/wait' action='/out'>q</Enqueue>", "/wait": page, "/out": "<Say>Out</Say>"})
    call = p.call()
    assert (call.heard, call.status, len(p.alerts())) == (("Out",), "completed", 1)
    [told] = p.forms("voice.enqueue")
    assert (told["QueueResult"], told["QueueTime"]) == ("error", "0")
    assert p.get("Queues.json")["queues"][0]["current_size"] == 0


def test_music_of_a_conference_that_fails() -> None:
    """Nothing is heard, and nobody is thrown out."""
    noun = "<Conference waitUrl='/wait' statusCallback='/s' statusCallbackEvent='announcement'>room</Conference>"
    p = Play({"/voice": f"<Dial>{noun}</Dial>", "/wait": None, "/s": "", "/w": "<Say>Hello</Say>", "/bad": "<Response"})
    joe = p.call()
    p.advance(30)
    assert (joe.status, joe.heard, p.alerts()) == ("in-progress", (), [11205])
    ann = p.call(ANN)
    [room] = p.get("Conferences.json", {"Status": "in-progress"})["conferences"]
    one, all_of_them = f"Conferences/{room['sid']}/Participants/{joe.sid}.json", f"Conferences/{room['sid']}.json"
    p.post(one, {"Hold": "true", "HoldUrl": f"{SITE}/bad"})
    p.advance(30)
    p.post(one, {"Hold": "false"})
    p.post(one, {"AnnounceUrl": f"{SITE}/nowhere"})
    p.advance(5)
    p.post(all_of_them, {"AnnounceUrl": f"{SITE}/bad"})
    p.advance(5)
    p.post(all_of_them, {"AnnounceUrl": f"{SITE}/w"})
    p.advance(5)
    assert (joe.status, ann.status, joe.heard, ann.heard) == ("in-progress", "in-progress", ("Hello",), ("Hello",))
    assert p.alerts() == [11205, 12100, 11200, 12100]
    told = [
        (
            form["StatusCallbackEvent"],
            form["AnnounceUrl"],
            form.get("CallSid", ""),
            form.get("ReasonAnnouncementFailed"),
        )
        for form in p.forms(path="/s")
    ]
    assert told[0] == ("announcement-fail", f"{SITE}/nowhere", joe.sid, "Got HTTP 404 response")
    assert [each[:3] for each in told[1:]] == [
        ("announcement-fail", f"{SITE}/bad", ""), ("announcement-end", f"{SITE}/w", ""),
    ]  # fmt: skip
    assert (told[1][3] or "").startswith("line 1")


def test_a_coach_of_nobody() -> None:
    p = Play({"/voice": f"<Dial action='/got'><Conference coach='CA{'1' * 32}'>x</Conference></Dial>", "/got": ""})
    p.call()
    assert (p.alerts(), p.forms(path="/got")[0]["DialCallStatus"]) == ([13240], "failed")
    assert p.get("Conferences.json", {"Status": "init"})["conferences"] == []
