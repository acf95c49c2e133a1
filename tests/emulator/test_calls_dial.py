"""Dial: child calls, who is connected to whom, what the action and the nouns' callbacks are told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Play, xml
from trunkline.emulator.answers import Answer

ALL = "initiated ringing answered completed"


def dial(nouns: str = f"<Number>{ANN}</Number>", attributes: str = "action='/got'", **pages: Any) -> Play:
    known = {"/got": "<Say>Done</Say>", "/status": "", "/rec": ""}
    return Play({"/voice": f"<Dial {attributes}>{nouns}</Dial><Say>Next</Say>", **known, **pages})


def told(p: Play) -> dict[str, str]:
    """What the action was told of the calls."""
    [form] = p.forms(path="/got")
    return {name: value for name, value in form.items() if name.startswith(("Dial", "Recording"))}


def children(p: Play) -> list[Any]:
    return [row for row in reversed(p.get("Calls.json")["calls"]) if row["direction"] == "outbound-dial"]


def test_two_phones_talk() -> None:
    p = dial()
    joe = p.call()
    ann = p.phone(ANN).answer()
    assert (joe.status, ann.status, ann.direction, p.at) == ("in-progress", "in-progress", "outbound-dial", 2.0)
    joe.say("Hello Ann")
    ann.expect("hello ann").say("Hi Joe")
    joe.expect("hi joe")
    ann.hang_up()
    joe.expect("done")
    p.run()
    [row] = children(p)
    assert (row["sid"], row["parent_call_sid"], row["from"], row["to"]) == (ann.sid, joe.sid, JOE, ANN)
    assert (row["status"], row["duration"]) == ("completed", "1")
    assert told(p) == {
        "DialCallStatus": "completed", "DialCallSid": ann.sid, "DialCallDuration": "1", "DialBridged": "true",
    }  # fmt: skip
    assert p.forms(path="/got")[0]["CallSid"] == joe.sid
    assert p.get("Calls.json", {"ParentCallSid": joe.sid})["calls"] == [row]


def test_without_an_action_the_next_verb_comes() -> None:
    p = dial(attributes="")
    joe = p.call()
    p.phone(ANN).answer().hang_up()
    p.run()
    assert joe.heard == ("Next",)
    assert len(p.asked) == 1


@pytest.mark.parametrize("action", ["action='/got'", ""])
def test_the_caller_hangs_up(action: str) -> None:
    p = dial(attributes=action)
    joe = p.call()
    ann = p.phone(ANN).answer()
    joe.hang_up()
    p.run()
    assert (joe.status, ann.status) == ("completed", "completed")
    forms = p.forms(path="/got")
    assert [(form["CallStatus"], form["DialCallStatus"]) for form in forms] == [("completed", "completed")] * bool(
        action
    )
    assert joe.heard == ()


def test_the_caller_hangs_up_while_it_rings() -> None:
    p = dial()
    p.phone(ANN).no_answer()
    joe = p.call(listen=False)
    p.advance(5)
    joe.hang_up()
    p.run()
    [row] = children(p)
    assert (row["status"], told(p)["DialCallStatus"], told(p)["DialBridged"]) == ("canceled", "canceled", "false")


@pytest.mark.parametrize(
    ("manner", "status", "seconds"),
    [("busy", "busy", 1), ("reject", "busy", 2), ("no_answer", "no-answer", 31), ("unreachable", "failed", 1)],
)
def test_nobody_takes_the_call(manner: str, status: str, seconds: float) -> None:
    p = dial()
    getattr(p.phone(ANN), manner)()
    joe = p.call()
    [row] = children(p)
    assert told(p) == {"DialCallStatus": status, "DialCallSid": row["sid"], "DialBridged": "false"}
    assert row["status"] == status
    assert [each.at for each in p.asked if each.path == "/got"] == [seconds]
    assert joe.heard == ("Done",)


@pytest.mark.parametrize("timeout", [1, 5, 45])
def test_the_timeout(timeout: int) -> None:
    p = dial(attributes=f"action='/got' timeout='{timeout}'")
    p.phone(ANN).no_answer()
    p.call()
    assert [each.at for each in p.asked if each.path == "/got"] == [1 + timeout]


def test_the_first_that_answers() -> None:
    p = dial(f"<Number>{ANN}</Number><Number>{BOB}</Number><Client>eve</Client>")
    p.phone(ANN).answers(after=9)
    p.phone(BOB).answers(after=4)
    p.phone("client:eve").busy()
    joe = p.call()
    bob = p.phone(BOB).answer()
    assert p.at == 5
    bob.say("Bob here")
    joe.expect("bob here").hang_up()
    p.run()
    assert [(row["to"], row["status"]) for row in children(p)] == [
        (ANN, "canceled"), (BOB, "completed"), ("client:eve", "busy"),
    ]  # fmt: skip
    assert told(p)["DialCallSid"] == bob.sid


def test_nobody_of_several() -> None:
    p = dial(f"<Number>{ANN}</Number><Number>{BOB}</Number>")
    p.phone(ANN).busy()
    p.phone(BOB).no_answer()
    p.call()
    assert told(p)["DialCallStatus"] == "no-answer"


def test_one_after_another() -> None:
    p = dial(f"<Number>{ANN}</Number><Number>{BOB}</Number><Client>eve</Client>", "action='/got' sequential='true'")
    p.phone(ANN).busy()
    p.call()
    assert p.phone(BOB).answer().status == "in-progress"
    assert p.at == 3
    p.phone(BOB).answer().hang_up()
    p.run()
    assert [(row["to"], row["status"]) for row in children(p)] == [(ANN, "busy"), (BOB, "completed")]


@pytest.mark.parametrize(
    ("nouns", "to"),
    [
        ("415-555-0177", ANN), ("<Number>(415) 555-0177</Number>", ANN), ("<Client>ann</Client>", "client:ann"),
        ("<Client><Identity>ann</Identity><Parameter name='room' value='7'/></Client>", "client:ann"),
        ("<Sip>sip:ann@example.com</Sip>", "sip:ann@example.com"),
    ],
)  # fmt: skip
def test_who_is_called(nouns: str, to: str) -> None:
    p = dial(nouns)
    p.call()
    ann = p.phone(to).answer()
    assert ann.to == children(p)[0]["to"] == to
    assert ann.parameters == ({"room": "7"} if "Parameter" in nouns else {})


@pytest.mark.parametrize("nouns", ["nonsense", "<Number>12</Number>", ""])
def test_nobody_can_be_called(nouns: str) -> None:
    p = dial(nouns)
    joe = p.call()
    assert told(p) == {"DialCallStatus": "failed"}
    assert joe.heard == ("Done",)


# Callbacks of nouns


def test_each_noun_has_its_own_callbacks() -> None:
    p = dial(
        f"<Number statusCallback='/status' statusCallbackEvent='{ALL}'>{ANN}</Number>"
        f"<Client statusCallback='/status/eve' statusCallbackMethod='GET'>eve</Client>"
    )
    joe = p.call()
    ann = p.phone(ANN).answer()
    ann.hang_up()
    p.run()
    forms = [each for each in p.asked if each.event == "voice.status"]
    assert [(each.path, each.method, each.form["CallStatus"]) for each in forms] == [
        ("/status", "POST", "initiated"), ("/status", "POST", "ringing"), ("/status", "POST", "in-progress"),
        ("/status/eve", "GET", "canceled"), ("/status", "POST", "completed"),
    ]  # fmt: skip
    for each in forms:
        assert (each.form["ParentCallSid"], each.form["Direction"]) == (joe.sid, "outbound-dial")
    assert [each.form["SequenceNumber"] for each in forms if each.path == "/status"] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(("events", "statuses"), [("", ["completed"]), ("answered", ["in-progress"])])
def test_the_events_of_a_noun(events: str, statuses: list[str]) -> None:
    given = f"statusCallbackEvent='{events}'" if events else ""
    p = dial(f"<Number statusCallback='/status' {given}>{ANN}</Number>")
    p.call()
    p.phone(ANN).answer().hang_up()
    p.run()
    assert p.statuses() == statuses


# Who is shown


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [("", JOE), (f"callerId='{OWN}'", OWN), (f"callerId='{JOE}'", JOE), ("callerId='+15005550006'", "+15005550006")],
)
def test_the_caller_id(attributes: str, shown: str) -> None:
    p = dial(attributes=f"action='/got' {attributes}")
    p.call()
    assert children(p)[0]["from"] == shown


def test_a_verified_caller_id() -> None:
    p = dial(attributes=f"action='/got' callerId='{BOB}'")
    p.post("OutgoingCallerIds.json", {"PhoneNumber": BOB})
    p.call()
    assert children(p)[0]["from"] == BOB


@pytest.mark.parametrize("number", [BOB, "anonymous"])
def test_a_caller_id_of_somebody_else(number: str) -> None:
    p = dial(attributes=f"action='/got' callerId='{number}'")
    joe = p.call()
    assert (children(p), p.alerts()) == ([], [13214])
    assert joe.heard[-1].startswith("We are sorry")


def test_a_client_must_say_whom_it_shows() -> None:
    p = Play({"/app": f"<Dial>{ANN}</Dial>"})
    sid = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    p.phone("client:joe").call(sid)
    assert (children(p), p.alerts()) == ([], [13214])
    p = Play({"/app": "<Dial><Client>ann</Client></Dial>"})
    sid = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    p.phone("client:joe").call(sid)
    assert children(p)[0]["from"] == "client:joe"


# While they talk


def test_a_star_hangs_up_the_other() -> None:
    p = dial(attributes="action='/got' hangupOnStar='true'")
    joe = p.call()
    joe.press("1")
    assert p.phone(ANN).answer().heard == ("1",)
    joe.press("*")
    assert (joe.heard, told(p)["DialCallStatus"]) == (("Done",), "completed")


def test_a_star_is_a_key_otherwise() -> None:
    p = dial()
    joe = p.call().press("*")
    assert p.phone(ANN).answer().heard == ("*",)
    assert joe.status == "in-progress"


def test_the_time_limit() -> None:
    p = dial(attributes="action='/got' timeLimit='20'")
    joe = p.call()
    p.run()
    assert (told(p)["DialCallDuration"], joe.heard) == ("20", ("Done",))


def test_answer_on_bridge() -> None:
    p = dial(attributes="action='/got' answerOnBridge='true'")
    p.phone(ANN).answers(after=4)
    joe = p.call(listen=False)
    p.advance(4)
    assert (joe.status, p.row(joe.sid)["status"]) == ("ringing", "ringing")
    p.advance(1)
    assert joe.status == "in-progress"
    p.phone(ANN).answer().hang_up()
    p.run()
    assert p.row(joe.sid)["duration"] == "0"


def test_answer_on_bridge_where_nobody_answers() -> None:
    p = dial(attributes="answerOnBridge='true'")
    p.pages["/voice"] = f"<Dial answerOnBridge='true'>{ANN}</Dial><Reject/>"
    p.phone(ANN).busy()
    joe = p.call()
    assert (joe.status, p.row(joe.sid)["price"]) == ("no-answer", None)


# Whispers


def test_a_document_for_the_called() -> None:
    p = dial(f"<Number url='/whisper' method='GET'>{ANN}</Number>", **{"/whisper": "<Say>A customer.</Say>"})
    joe = p.call()
    ann = p.phone(ANN).answer()
    assert ann.heard == ("A customer.",)
    assert joe.heard == ()
    [asked] = [each for each in p.asked if each.path == "/whisper"]
    assert (asked.method, asked.form["CallSid"], asked.form["ParentCallSid"]) == ("GET", ann.sid, joe.sid)
    joe.say("Hello")
    ann.expect("hello").hang_up()
    p.run()
    assert told(p)["DialBridged"] == "true"


def test_the_called_may_decline_when_it_has_heard_who_it_is() -> None:
    whisper = "<Gather numDigits='1' action='/yes'><Say>Press one.</Say></Gather><Hangup/>"
    p = dial(f"<Number url='/whisper'>{ANN}</Number>", **{"/whisper": whisper, "/yes": ""})
    joe = p.call()
    p.run()
    assert (told(p)["DialCallStatus"], told(p)["DialBridged"]) == ("completed", "false")
    assert joe.heard == ("Done",)
    p = dial(f"<Number url='/whisper'>{ANN}</Number>", **{"/whisper": whisper, "/yes": ""})
    p.phone(ANN).script("press 1")
    joe = p.call()
    assert joe.status == "in-progress"
    assert p.phone(ANN).calls[0].lines[-1].what == "joined"


def test_keys_for_an_extension() -> None:
    p = dial(f"<Number sendDigits='ww12'>{ANN}</Number>")
    p.call()
    ann = p.phone(ANN).answer()
    assert ann.heard == ("ww12",)
    assert p.at == 2 + 1 + 0.5


# Recordings


@pytest.mark.parametrize(
    ("record", "channels", "seconds"),
    [
        ("true", 1, 4), ("record-from-answer", 1, 4), ("record-from-answer-dual", 2, 4), ("record-from-ringing", 1, 6),
        ("record-from-ringing-dual", 2, 6),
    ],
)  # fmt: skip
def test_a_dial_is_recorded(record: str, channels: int, seconds: int) -> None:
    p = dial(attributes=f"action='/got' record='{record}' recordingStatusCallback='/rec'")
    joe = p.call().say("a" * 30)
    p.phone(ANN).answer().say("b" * 30).hang_up()
    p.run()
    [row] = p.get("Recordings.json")["recordings"]
    assert (row["source"], row["channels"], row["duration"], row["call_sid"]) == (
        "DialVerb",
        channels,
        str(seconds),
        joe.sid,
    )
    assert (told(p)["RecordingSid"], told(p)["RecordingDuration"]) == (row["sid"], str(seconds))
    [form] = p.forms("recording.status")
    assert (form["RecordingSource"], form["CallSid"], form["RecordingTrack"]) == ("DialVerb", joe.sid, "both")


# Changes by the API


def test_the_parent_goes_elsewhere() -> None:
    p = dial(**{"/new": "<Say>Elsewhere</Say>"})
    joe = p.call()
    ann = p.phone(ANN).answer()
    p.post(f"Calls/{joe.sid}.json", {"Url": f"{SITE}/new"})
    p.run()
    assert (joe.heard, ann.status) == (("Elsewhere",), "completed")
    assert [each.path for each in p.asked] == ["/voice", "/got", "/new"]
    assert told(p)["DialCallStatus"] == "completed"


def test_the_child_goes_elsewhere() -> None:
    p = dial()
    joe = p.call()
    ann = p.phone(ANN).answer()
    p.post(f"Calls/{ann.sid}.json", {"Twiml": xml("<Say>For Ann</Say>")})
    p.run()
    assert (ann.heard, joe.heard) == (("For Ann",), ("Done",))
    assert (told(p)["DialCallStatus"], p.row(ann.sid)["status"]) == ("completed", "completed")


def test_the_api_hangs_up_either() -> None:
    for which in (0, 1):
        p = dial()
        both = [p.call(), p.phone(ANN).answer()]
        p.post(f"Calls/{both[which].sid}.json", {"Status": "completed"})
        p.run()
        assert [each.status for each in both] == ["completed", "completed"]
        assert both[0].heard == (() if which == 0 else ("Done",))


# Numbers of the account


def test_a_dial_to_a_number_of_the_account() -> None:
    p = Play({"/voice": lambda form: f"<Dial>{OWN}</Dial>" if form["To"] == ANN else "<Say>Hi</Say>"})
    p.pages["/voice"] = lambda form: (
        "<Say>Hello caller</Say>" if form["Direction"] == "inbound" else f"<Dial>{OWN}</Dial>"
    )
    sid = p.make(JOE, From="+15005550006")
    p.run()
    found = {row["direction"]: row for row in p.get("Calls.json")["calls"]}
    assert set(found) == {"outbound-api", "outbound-dial", "inbound"}
    assert (found["inbound"]["from"], found["inbound"]["to"]) == ("+15005550006", OWN)
    assert found["outbound-dial"]["parent_call_sid"] == sid
    assert {row["status"] for row in found.values()} == {"completed"}


def test_a_caller_and_the_application_of_a_dialled_number() -> None:
    prompt = "<Say>Press or say</Say>"
    p = Play(
        {
            "/voice": f"<Gather input='dtmf speech' numDigits='1' speechTimeout='1' action='/got'>{prompt}</Gather>",
            "/dialer": f"<Dial>{OWN}</Dial>",
            "/got": "<Say>Thank you</Say><Pause length='9'/>",
        }
    )
    other = "+14155550144"
    p.post("IncomingPhoneNumbers.json", {"PhoneNumber": other, "VoiceUrl": f"{SITE}/dialer"})
    for act in (lambda call: call.press("7"), lambda call: call.say("seven")):
        call = p.call(JOE, other).expect("press or say")
        p.advance(3)
        act(call)
        call.expect("thank you").hang_up()
        p.run()
    one, two = p.forms(path="/got")
    assert (one["Digits"], two["SpeechResult"]) == ("7", "seven")


def test_an_action_that_fails() -> None:
    p = dial(**{"/got": None})
    joe = p.call()
    p.phone(ANN).answer().hang_up()
    p.run()
    assert joe.heard[-1].startswith("We are sorry")
    assert p.alerts() == [11205]


def test_what_withheld_actions_do() -> None:
    p = dial(**{"/got": Answer(url=SITE, status=None)})
    joe = p.call()
    p.phone(ANN).answer().hang_up()
    p.run()
    assert (joe.status, joe.heard) == ("completed", ())
