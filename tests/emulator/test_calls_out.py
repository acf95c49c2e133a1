"""Calls that the API makes: how they ring and end, what their applications are asked and told."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from tests.emulator.playing import ANN, JOE, NOW, OWN, SITE, Play, xml
from trunkline.emulator.answers import Answer

ALL = ["initiated", "ringing", "answered", "completed"]


def status(events: Any = ALL) -> dict[str, Any]:
    found = {"StatusCallback": f"{SITE}/status"}
    return found if events is None else found | {"StatusCallbackEvent": events}


def play(voice: Any = "<Say>Hello there, Joe.</Say>", **more: Any) -> Play:
    return Play({"/voice": voice, "/status": "", **more})


def test_a_call_from_beginning_to_end() -> None:
    p = play()
    sid = p.make(**status())
    assert p.row(sid)["status"] == "queued"
    seen = []
    for _ in range(40):
        seen.append(p.row(sid)["status"])
        p.advance(0.1)
    assert list(dict.fromkeys(seen)) == ["queued", "ringing", "in-progress", "completed"]
    assert [(each.event, each.form["CallStatus"], each.at) for each in p.asked] == [
        ("voice.status", "initiated", 0.0),
        ("voice.status", "ringing", 1.0),
        ("voice.status", "in-progress", 2.0),
        ("voice.inbound", "in-progress", 2.0),
        ("voice.status", "completed", 2.0 + round(len("Hello there, Joe.") / 15, 3)),
    ]
    [asked] = p.forms("voice.inbound")
    assert asked == {
        "CallSid": sid, "AccountSid": p.account, "From": OWN, "To": JOE, "Caller": OWN, "Called": JOE,
        "CallStatus": "in-progress", "ApiVersion": "2010-04-01", "Direction": "outbound-api",
        **{f"{who}{part}": "" for who in ("From", "To", "Caller", "Called") for part in ("City", "State", "Zip")},
        **{f"{who}Country": "US" for who in ("From", "To", "Caller", "Called")},
    }  # fmt: skip


def test_status_callbacks_have_what_twilio_sends() -> None:
    p = play("<Pause length='61'/>")
    sid = p.make(**status())
    p.run()
    forms = p.forms("voice.status")
    assert [form["SequenceNumber"] for form in forms] == ["0", "1", "2", "3"]
    assert {form["CallbackSource"] for form in forms} == {"call-progress-events"}
    assert [parsedate_to_datetime(form["Timestamp"]) - NOW for form in forms] == [
        timedelta(seconds=each) for each in (0, 1, 2, 63)
    ]
    assert all("CallDuration" not in form and "SipResponseCode" not in form for form in forms[:3])
    assert (forms[3]["CallDuration"], forms[3]["Duration"], forms[3]["SipResponseCode"]) == ("61", "2", "200")
    row = p.row(sid)
    assert (row["duration"], row["price"], row["direction"]) == ("61", "-0.02800", "outbound-api")


@pytest.mark.parametrize(
    ("events", "told"),
    [
        (None, ["completed"]),
        (["completed"], ["completed"]),
        (["answered"], ["in-progress"]),
        (["initiated", "answered"], ["initiated", "in-progress"]),
        (["initiated ringing"], ["initiated", "ringing"]),
        (ALL, ["initiated", "ringing", "in-progress", "completed"]),
        (["nonsense"], []),
    ],
)
def test_the_events_that_were_asked_for(events: Any, told: list[str]) -> None:
    p = play()
    p.make(**status(events))
    p.run()
    assert p.statuses() == told
    assert [form["SequenceNumber"] for form in p.forms("voice.status")] == [str(n) for n in range(len(told))]


def test_no_callback_where_none_was_asked_for() -> None:
    p = play()
    p.make()
    p.run()
    assert [each.event for each in p.asked] == ["voice.inbound"]


@pytest.mark.parametrize(
    ("manner", "end", "told", "sip"),
    [
        ("busy", "busy", ["initiated", "busy"], "486"),
        ("unreachable", "failed", ["initiated", "failed"], "404"),
        ("reject", "busy", ["initiated", "ringing", "busy"], "603"),
        ("no_answer", "no-answer", ["initiated", "ringing", "no-answer"], "487"),
    ],
)
def test_calls_that_nobody_answers(manner: str, end: str, told: list[str], sip: str) -> None:
    p = play()
    getattr(p.phone(), manner)()
    sid = p.make(**status())
    p.run()
    row = p.row(sid)
    assert (row["status"], row["duration"], row["price"]) == (end, "0", None)
    assert row["end_time"]
    assert bool(row["start_time"]) == (end != "failed")
    assert p.statuses() == told
    last = p.forms("voice.status")[-1]
    assert (last["SipResponseCode"], last["CallDuration"], last["Duration"]) == (sip, "0", "0")
    assert p.forms("voice.inbound") == []


@pytest.mark.parametrize(("timeout", "rings"), [(None, 60), (5, 5), (30, 30), (600, 600), (9999, 600)])
def test_the_timeout(timeout: int | None, rings: int) -> None:
    p = play()
    p.phone().no_answer()
    sid = p.make(Timeout=timeout)
    p.run()
    assert p.row(sid)["status"] == "no-answer"
    assert p.at == 1 + rings


@pytest.mark.parametrize(("after", "end"), [(0, "completed"), (4.9, "completed"), (5.1, "no-answer")])
def test_a_phone_that_is_slow(after: float, end: str) -> None:
    p = play()
    p.phone().answers(after=after)
    sid = p.make(Timeout=5)
    p.run()
    assert p.row(sid)["status"] == end


def test_another_phone_is_as_it_was() -> None:
    p = play()
    p.phone(JOE).busy()
    sids = [p.make(JOE), p.make(ANN)]
    p.run()
    assert [p.row(sid)["status"] for sid in sids] == ["busy", "completed"]


# Where the TwiML comes from


def test_twiml_with_the_request() -> None:
    p = play()
    p.make(Url=None, Twiml=xml("<Say>By the request</Say>"))
    p.run()
    assert p.asked == []
    assert p.phone().calls[0].heard == ("By the request",)


def test_the_url_stands_above_the_twiml() -> None:
    p = play("<Say>By the URL</Say>")
    p.make(Twiml=xml("<Say>By the request</Say>"))
    p.run()
    assert p.phone().calls[0].heard == ("By the URL",)


def application(p: Play, **more: str) -> str:
    given = {"VoiceUrl": f"{SITE}/app", "StatusCallback": f"{SITE}/status", **more}
    return str(p.post("Applications.json", given)["sid"])


def test_an_application() -> None:
    p = play(**{"/app": "<Say>By the application</Say>"})
    sid = application(p, VoiceMethod="GET")
    p.make(Url=None, ApplicationSid=sid, Method="POST", StatusCallback=f"{SITE}/other", FallbackUrl=f"{SITE}/other")
    p.run()
    assert [(each.path, each.method) for each in p.asked] == [("/app", "GET"), ("/status", "POST")]
    assert p.forms("voice.inbound")[0]["ApplicationSid"] == sid
    assert p.phone().calls[0].heard == ("By the application",)


def test_an_application_that_fails_asks_its_own_fallback() -> None:
    p = play(**{"/app": None, "/fallback": "<Say>Plan B</Say>"})
    p.make(Url=None, ApplicationSid=application(p, VoiceFallbackUrl=f"{SITE}/fallback", VoiceFallbackMethod="GET"))
    p.run()
    assert [each.path for each in p.asked] == ["/app", "/fallback", "/status"]
    assert p.asked[1].method == "GET"


def test_methods() -> None:
    p = play(**{"/a": "<Redirect method='GET'>/b?x=1</Redirect>", "/b": "<Redirect>/c</Redirect>", "/c": ""})
    p.make(Url=f"{SITE}/a", Method="GET", StatusCallbackMethod="GET", **status(None))
    p.run()
    assert [(each.method, each.path) for each in p.asked] == [
        ("GET", "/a"), ("GET", "/b"), ("POST", "/c"), ("GET", "/status"),
    ]  # fmt: skip


def test_keys_are_sent_when_the_call_is_answered() -> None:
    p = play()
    p.make(SendDigits="1w2W#", **status())
    p.run()
    call = p.phone().calls[0]
    assert call.heard == ("1w2W#", "Hello there, Joe.")
    [asked] = [each for each in p.asked if each.event == "voice.inbound"]
    assert asked.at == 2 + 3 * 0.25 + 0.5 + 1.0


def test_keys_before_twiml_of_the_request() -> None:
    p = play()
    p.make(Url=None, Twiml=xml("<Say>Hi</Say>"), SendDigits="12")
    p.run()
    assert p.phone().calls[0].heard == ("12", "Hi")


# What is refused


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"To": "abc"}, 21217),
        ({"To": "123"}, 21217),
        ({"To": None}, 21201),
        ({"From": None}, 21213),
        ({"From": "+14155550199"}, 21210),
        ({"From": "abc"}, 21212),
        ({"Url": None}, 21205),
        ({"Url": "voice"}, 21205),
        ({"Url": "ftp://app.test/voice"}, 21205),
        ({"StatusCallback": "status"}, 21609),
        ({"FallbackUrl": "nowhere"}, 21205),
        ({"Url": None, "ApplicationSid": "AP" + "0" * 32}, 21218),
        ({"Url": None, "Twiml": f"<Response><Say>{'a' * 4000}</Say></Response>"}, 32018),
    ],
)
def test_what_is_refused(params: dict[str, Any], code: int) -> None:
    p = play()
    given = {"To": JOE, "From": OWN, "Url": f"{SITE}/voice", **params}
    assert p.refused("Calls.json", {k: v for k, v in given.items() if v is not None}) == (400, code)
    assert p.get("Calls.json")["calls"] == []


@pytest.mark.parametrize("to", ["(415) 555-0123", "4155550123", "14155550123", "+1 415-555-0123"])
def test_ways_to_write_a_number(to: str) -> None:
    p = play()
    assert p.row(p.make(to))["to"] == JOE


@pytest.mark.parametrize("to", ["client:joe", "sip:joe@example.com"])
@pytest.mark.parametrize("sender", [OWN, "client:shop", "anybody"])
def test_clients_and_sip_addresses_are_phones(to: str, sender: str) -> None:
    p = play()
    sid = p.make(to, From=sender)
    p.run()
    assert p.row(sid)["status"] == "completed"
    assert "ToCity" not in p.forms("voice.inbound")[0]
    assert p.phone(to).calls[0].heard == ("Hello there, Joe.",)


def test_a_verified_number_may_call() -> None:
    p = play()
    p.post("OutgoingCallerIds.json", {"PhoneNumber": ANN})
    p.run()
    sid = p.make(From=ANN)
    p.run()
    assert p.row(sid)["from"] == ANN


def test_anybody_may_call_where_any_sender_may() -> None:
    p = Play({"/voice": ""}, any_sender=True)
    assert p.row(p.make(From="+14155550199"))["from"] == "+14155550199"


# Changes


def test_another_document_takes_over() -> None:
    p = play("<Say loop='0'>On and on.</Say>", **{"/new": "<Say>Something else.</Say>"})
    sid = p.make()
    p.advance(5)
    assert p.row(sid)["status"] == "in-progress"
    assert p.post(f"Calls/{sid}.json", {"Url": f"{SITE}/new", "Method": "GET"})["status"] == "in-progress"
    p.run()
    assert p.asked[-1].method == "GET"
    assert p.phone().calls[0].heard == ("On and on.", "Something else.")
    assert p.row(sid)["status"] == "completed"


def test_twiml_takes_over() -> None:
    p = play("<Pause length='60'/><Say>Never said</Say>")
    sid = p.make()
    p.advance(10)
    p.post(f"Calls/{sid}.json", {"Twiml": xml("<Say>Now</Say>")})
    p.run()
    assert p.phone().calls[0].heard == ("Now",)
    assert p.row(sid)["duration"] == "8"


def test_a_document_that_is_on_its_way_counts_no_more() -> None:
    def slow(form: dict[str, str]) -> str:
        p.post(f"Calls/{form['CallSid']}.json", {"Url": f"{SITE}/new"})
        return "<Say>Too late</Say>"

    p = play(slow, **{"/new": "<Say>In time</Say>"})
    p.make()
    p.run()
    assert p.phone().calls[0].heard == ("In time",)


@pytest.mark.parametrize("seconds", [0, 1.5, 3])
def test_hanging_up(seconds: float) -> None:
    p = play("<Pause length='60'/>")
    sid = p.make(**status(None))
    p.advance(seconds)
    assert p.post(f"Calls/{sid}.json", {"Status": "completed"})["status"] == "completed"
    p.run()
    assert p.statuses() == ["completed"]
    assert p.at == seconds
    assert p.refused(f"Calls/{sid}.json", {"Url": f"{SITE}/new"}) == (400, 21220)


@pytest.mark.parametrize("seconds", [0, 1.5])
def test_canceling(seconds: float) -> None:
    p = play()
    sid = p.make(**status(None))
    p.advance(seconds)
    assert p.post(f"Calls/{sid}.json", {"Status": "canceled"})["status"] == "canceled"
    p.run()
    assert p.statuses() == ["canceled"]
    assert p.row(sid)["start_time"] is None
    assert p.forms("voice.inbound") == []


def test_a_call_in_progress_cannot_be_canceled() -> None:
    p = play("<Pause length='60'/>")
    sid = p.make()
    p.advance(3)
    assert p.refused(f"Calls/{sid}.json", {"Status": "canceled"})[0] == 400
    assert p.row(sid)["status"] == "in-progress"


def test_a_call_is_deleted_when_it_is_over() -> None:
    p = play("<Pause length='60'/>")
    sid = p.make()
    p.advance(3)
    assert p.direct.send("DELETE", f"/2010-04-01/Accounts/{p.account}/Calls/{sid}.json").status == 409
    p.run()
    assert p.direct.send("DELETE", f"/2010-04-01/Accounts/{p.account}/Calls/{sid}.json").status == 204
    assert p.get("Calls.json")["calls"] == []


def test_the_time_limit() -> None:
    p = play("<Pause length='60'/>")
    sid = p.make(TimeLimit=10)
    p.run()
    assert (p.row(sid)["status"], p.row(sid)["duration"]) == ("completed", "10")
    sid = p.make()
    p.advance(5)
    p.post(f"Calls/{sid}.json", {"TimeLimit": 20})
    p.run()
    assert p.row(sid)["duration"] == "20"


def test_an_endless_call_ends_after_four_hours() -> None:
    p = play("<Play loop='0'>/music.mp3</Play>")
    sid = p.make()
    p.run()
    assert p.row(sid)["duration"] == "14400"


# Machines


@pytest.mark.parametrize(
    ("wanted", "greeting", "answered_by", "asked_at"),
    [
        ("Enable", None, "human", 4.0),
        ("Enable", "x" * 60, "machine_start", 5.0),
        ("DetectMessageEnd", "x" * 60, "machine_end_beep", 6.5),
        ("DetectMessageEnd", None, "human", 4.0),
        ("Enable", "x" * 15, "machine_start", 3.0),
    ],
)
def test_machines_are_told_from_persons(wanted: str, greeting: str | None, answered_by: str, asked_at: float) -> None:
    p = play()
    if greeting:
        p.phone().voicemail(greeting)
    sid = p.make(MachineDetection=wanted, **status(None))
    p.run()
    asked = p.asked[0]
    assert (asked.form["AnsweredBy"], asked.at) == (answered_by, asked_at)
    assert p.row(sid)["answered_by"] == answered_by
    assert p.forms("voice.status")[0]["AnsweredBy"] == answered_by


def test_machines_are_told_of_beside_the_call() -> None:
    p = play("<Pause length='30'/>", **{"/amd": ""})
    p.phone().voicemail("x" * 60)
    sid = p.make(MachineDetection="DetectMessageEnd", AsyncAmd="true", AsyncAmdStatusCallback=f"{SITE}/amd")
    p.run()
    assert [(each.path, each.at) for each in p.asked] == [("/voice", 2.0), ("/amd", 6.5)]
    assert p.asked[1].form == {
        "AccountSid": p.account, "CallSid": sid, "AnsweredBy": "machine_end_beep", "MachineDetectionDuration": "4500",
    }  # fmt: skip
    assert "AnsweredBy" not in p.asked[0].form


def test_without_detection_nobody_knows() -> None:
    p = play()
    p.phone().voicemail()
    sid = p.make()
    p.run()
    assert p.row(sid)["answered_by"] is None
    assert "AnsweredBy" not in p.asked[0].form


def test_detection_takes_no_longer_than_it_may() -> None:
    p = play()
    p.phone().voicemail("x" * 600)
    p.make(MachineDetection="DetectMessageEnd", MachineDetectionTimeout=10)
    p.run()
    assert (p.asked[0].form["AnsweredBy"], p.asked[0].at) == ("unknown", 12.0)


def test_a_machine_records_what_is_said_after_its_beep() -> None:
    p = play("<Say>Call me back.</Say>")
    p.phone().voicemail("Hi, this is Joe.")
    p.make(MachineDetection="DetectMessageEnd")
    p.run()
    whats = [(line.who, line.what, line.text) for line in p.phone().calls[0].lines]
    assert whats[2:5] == [
        ("phone", "said", "Hi, this is Joe."), ("phone", "beep", ""), ("twilio", "said", "Call me back."),
    ]  # fmt: skip


# Numbers of the account


def test_a_call_to_a_number_of_the_account_is_two_calls() -> None:
    does = {
        "inbound": "<Gather numDigits='2' action='/got'/>",
        "outbound-api": "<Pause/><Play digits='42'/><Pause length='9'/>",
    }
    p = play(lambda form: does[form["Direction"]], **{"/got": "<Hangup/>"})
    sid = p.make(OWN, From="+15005550006")
    p.run()
    inbound, outbound = p.get("Calls.json")["calls"]
    assert (inbound["direction"], inbound["from"], inbound["to"]) == ("inbound", "+15005550006", OWN)
    assert (outbound["sid"], outbound["status"], inbound["status"]) == (sid, "completed", "completed")
    assert p.forms(path="/got")[0]["Digits"] == "42"
    assert outbound["duration"] == inbound["duration"] == "1"


def test_a_number_of_the_account_may_decline() -> None:
    p = play(lambda form: "<Reject reason='busy'/>" if form["Direction"] == "inbound" else "<Say>Hi</Say>")
    sid = p.make(OWN, From="+15005550006")
    p.run()
    assert p.row(sid)["status"] == "busy"


def test_a_call_to_a_number_without_an_application_fails() -> None:
    p = Play({"/voice": ""}, voice_url="")
    sid = p.make(OWN, From="+15005550006")
    p.run()
    assert p.row(sid)["status"] == "failed"
    assert {each["status"] for each in p.get("Calls.json")["calls"]} == {"failed"}


# Time within a second


@pytest.mark.parametrize("within", [0.0, 0.1, 0.3, 0.7, 0.999, 1 / 3])
def test_durations_where_the_clock_stands_within_a_second(within: float) -> None:
    p = Play({"/voice": "<Pause length='7'/>", "/wait": ""})
    p.clock.advance(within)
    for n in range(1, 40):
        p.make(f"+14155550{n:03d}", Url=None, Twiml=xml(f"<Pause length='{n}'/>"))
        p.advance(0.1)
    p.run()
    durations = [int(row["duration"]) for row in p.get("Calls.json", {"PageSize": 100})["calls"]]
    assert sorted(durations) == list(range(1, 40))
    prices = {row["duration"]: row["price"] for row in p.get("Calls.json", {"PageSize": 100})["calls"]}
    assert len(set(prices.values())) == 1
    p.pages["/voice"] = "<Enqueue waitUrl='/wait'>q</Enqueue>"
    p.call()
    p.advance(5)
    [queue] = p.get("Queues.json")["queues"]
    [member] = p.get(f"Queues/{queue['sid']}/Members.json")["queue_members"]
    assert (p.forms("queue.wait")[-1]["QueueTime"], member["wait_time"], queue["average_wait_time"]) == ("5", 5, 5)


@pytest.mark.parametrize(("seconds", "minutes"), [(1, 1), (59, 1), (60, 1), (61, 2), (120, 2), (121, 3)])
def test_begun_minutes_are_paid(seconds: int, minutes: int) -> None:
    p = Play()
    sid = p.make(Url=None, Twiml=xml(f"<Pause length='{seconds}'/>"))
    p.run()
    assert float(p.row(sid)["price"]) == pytest.approx(-0.014 * minutes)


# Many


def test_a_thousand_calls_leave_nothing_but_rows() -> None:
    voice = "<Gather action='/got' timeout='3'><Say>Hello</Say></Gather><Record timeout='2'/><Say>Bye</Say>"
    p = Play({"/voice": voice, "/status": "", "/got": "<Say>Thanks</Say>"})
    p.phone().script(["press 1#", "say hello", "wait 1"])
    heaps = []
    for number in range(10):
        for n in range(100):
            p.make(f"+1415555{n:04d}", StatusCallback=f"{SITE}/status")
        p.run()
        heaps.append(len(p.state.timers._heap))
        assert (len(p.state.calls.live), len(p.state.timers), len(p.state.outbox)) == (0, 0, 0)
        assert len(p.state.calls.stories) == min(100 * (number + 1), 2_000)
    assert max(heaps) <= 65
    assert len(p.get("Calls.json", {"PageSize": 1000})["calls"]) == 1000


# Withheld


def test_a_url_that_may_not_be_reached_is_a_pause() -> None:
    p = play(Answer(url=f"{SITE}/voice", status=None))
    sid = p.make()
    p.run()
    assert (p.row(sid)["status"], p.row(sid)["duration"]) == ("completed", "3")
    assert p.alerts() == []


def test_a_call_that_is_over_is_not_recorded() -> None:
    p = Play({"/voice": "<Pause length='9'/>"})
    sid = p.make()
    p.advance(3)
    made = p.post(f"Calls/{sid}/Recordings.json", {})
    assert (made["status"], made["call_sid"]) == ("in-progress", sid)
    p.run()
    assert p.refused(f"Calls/{sid}/Recordings.json", {}) == (400, 21220)
    assert [row["status"] for row in p.get("Recordings.json")["recordings"]] == ["completed"]
