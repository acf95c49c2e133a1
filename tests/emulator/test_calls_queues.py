"""Calls that wait in queues, who takes them out, and the rest that calls can do: SIP, applications, Echo, Sms."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.direct import ACCOUNT
from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Form, Play, xml

WAIT = "<Say>You are waiting</Say><Pause length='9'/>"


def play(
    enqueue: str = "action='/out' waitUrl='/wait'", queue: str = "", dial: str = "action='/got'", **pages: Any
) -> Play:
    """Ann is an agent, who dials the queue; everybody else waits in it."""

    def voice(form: Form) -> str:
        if form["From"] == ANN:
            return f"<Dial {dial}><Queue {queue}>support</Queue></Dial><Say>No more</Say>"
        return f"<Enqueue {enqueue}>support</Enqueue><Say>Next</Say>"

    known = {"/out": "<Say>Goodbye</Say>", "/wait": WAIT, "/got": "<Say>Done</Say>"}
    return Play({"/voice": voice, **known, **pages})


def queue(p: Play) -> Any:
    [row] = p.get("Queues.json")["queues"]
    return row


def members(p: Play) -> list[Any]:
    found: list[Any] = p.get(f"Queues/{queue(p)['sid']}/Members.json")["queue_members"]
    return sorted(found, key=lambda row: row["position"])


def out(p: Play) -> list[tuple[str, ...]]:
    """What the actions of Enqueue were told."""
    return [(form["QueueResult"], form.get("QueueTime", "-")) for form in p.forms("voice.enqueue")]


def test_calls_wait() -> None:
    p = play()
    joe = p.call(JOE)
    p.advance(5)
    bob = p.call(BOB)
    p.advance(10)
    assert [(row["call_sid"], row["position"], row["wait_time"]) for row in members(p)] == [
        (joe.sid, 1, 15), (bob.sid, 2, 10),
    ]  # fmt: skip
    assert (queue(p)["friendly_name"], queue(p)["current_size"], queue(p)["average_wait_time"]) == ("support", 2, 12)
    assert joe.heard == ("You are waiting",) * 2
    asked = [each.form for each in p.asked if each.path == "/wait" and each.form["CallSid"] == joe.sid]
    assert [(form["QueuePosition"], form["QueueTime"], form["CurrentQueueSize"]) for form in asked] == [
        ("1", "0", "1"), ("1", "10", "2"),
    ]  # fmt: skip
    assert (asked[0]["QueueSid"], asked[0]["MaxQueueSize"], asked[1]["AvgQueueTime"]) == (queue(p)["sid"], "1000", "7")
    assert asked[0]["CallStatus"] == "in-progress"


def test_an_agent_takes_the_first() -> None:
    p = play()
    joe, bob = p.call(JOE), p.call(BOB)
    p.advance(20)
    ann = p.call(ANN)
    joe.say("Finally")
    ann.expect("finally").say("Sorry")
    joe.expect("sorry")
    assert [row["call_sid"] for row in members(p)] == [bob.sid]
    assert members(p)[0]["position"] == 1
    ann.hang_up()
    p.advance(1)
    assert (out(p), joe.heard[-1]) == ([("bridged", "20")], "Goodbye")
    [form] = p.forms(path="/got")
    assert form.items() >= {
        "DialCallStatus": "completed", "DialCallSid": joe.sid, "DialBridged": "true", "DequeueResult": "bridged",
        "DequeuedCallSid": joe.sid, "QueueSid": queue(p)["sid"],
    }.items()  # fmt: skip


def test_the_caller_hangs_up_on_the_agent() -> None:
    p = play()
    joe, ann = p.call(JOE), p.call(ANN)
    joe.say("Bye").hang_up()
    p.advance(1)
    assert ann.heard[-1] == "Done"
    assert (p.forms(path="/got")[0]["DialCallStatus"], out(p)) == ("completed", [("bridged", "0")])
    assert p.forms("voice.enqueue")[0]["CallStatus"] == "completed"


def test_an_agent_waits_for_a_call() -> None:
    p = play()
    joe = p.call(JOE)
    joe.hang_up()
    ann = p.call(ANN, listen=False)
    p.advance(12)
    bob = p.call(BOB)
    bob.say("Hello")
    ann.expect("hello")
    assert queue(p)["current_size"] == 0


def test_an_agent_waits_in_vain() -> None:
    p = play(dial="action='/got' timeout='8'")
    p.call(JOE).hang_up()
    began = p.at
    ann = p.call(ANN)
    assert (ann.heard, p.forms(path="/got")[0]["DialCallStatus"]) == (("Done",), "no-answer")
    assert [each.at - began for each in p.asked if each.path == "/got"] == [8]
    p.call(BOB)
    assert queue(p)["current_size"] == 1


def test_a_queue_that_there_is_not() -> None:
    p = play()
    assert p.call(ANN).heard == ("Done",)
    assert p.forms(path="/got")[0]["DialCallStatus"] == "failed"


def test_a_star_lets_the_caller_go() -> None:
    p = play(dial="action='/got' hangupOnStar='true'")
    joe = p.call(JOE)
    ann = p.call(ANN).press("*")
    assert (ann.heard[-1], joe.heard[-1]) == ("Done", "Goodbye")


def test_the_time_limit() -> None:
    p = play(dial="timeLimit='30'")
    joe, ann = p.call(JOE), p.call(ANN)
    p.advance(31)
    assert (ann.heard[-1], joe.heard[-1]) == ("No more", "Goodbye")


def test_a_document_before_they_are_connected() -> None:
    p = play(queue="url='/about' method='GET'", **{"/about": "<Say>This call is recorded</Say>"})
    joe = p.call(JOE)
    p.advance(4)
    ann = p.call(ANN)
    [asked] = [each for each in p.asked if each.path == "/about"]
    assert (asked.event, asked.method, asked.form["CallSid"]) == ("queue.connect", "GET", joe.sid)
    assert (asked.form["QueueTime"], asked.form["DequeingCallSid"]) == ("4", ann.sid)
    assert "This call is recorded" in joe.heard
    assert "This call is recorded" not in ann.heard
    joe.say("Hello")
    ann.expect("hello")


def test_a_caller_hangs_up() -> None:
    p = play()
    joe, bob = p.call(JOE), p.call(BOB)
    p.advance(7)
    joe.hang_up()
    p.advance(0)
    assert out(p) == [("hangup", "7")]
    assert p.forms("voice.enqueue")[0]["CallStatus"] == "completed"
    assert [row["call_sid"] for row in members(p)] == [bob.sid]


@pytest.mark.parametrize(
    ("enqueue", "heard"), [("action='/out' waitUrl='/wait'", "Goodbye"), ("waitUrl='/wait'", "Next")]
)
def test_a_call_leaves_by_itself(enqueue: str, heard: str) -> None:
    p = play(enqueue, **{"/wait": "<Say>Bye</Say><Leave/><Say>Never</Say>"})
    joe = p.call(JOE)
    p.run()
    assert joe.heard == ("Bye", heard)
    assert out(p) == ([("leave", "0")] if "action" in enqueue else [])
    assert queue(p)["current_size"] == 0


def test_a_call_presses_its_way_out() -> None:
    wait = "<Gather numDigits='1' action='/key'><Say>Press a key to leave</Say></Gather>"
    p = play(**{"/wait": wait, "/key": "<Leave/>"})
    joe = p.call(JOE)
    p.advance(3)
    joe.press("1")
    p.advance(1)
    assert (joe.heard[-1], out(p)) == ("Goodbye", [("leave", "3")])


def test_a_call_is_hung_up_while_it_waits() -> None:
    p = play(**{"/wait": "<Say>We are closed</Say><Hangup/>"})
    joe = p.call(JOE)
    p.run()
    assert (joe.status, joe.heard, out(p)) == ("completed", ("We are closed",), [("hangup", "0")])


def test_music_without_a_url() -> None:
    p = play("action='/out'")
    joe = p.call(JOE)
    p.advance(60)
    assert [line.what for line in joe.lines][-1] == "music"
    assert len(p.asked) == 1


def test_a_full_queue() -> None:
    p = play("action='/out' maxQueueSize='1'")
    p.call(JOE)
    bob = p.call(BOB)
    assert (bob.heard, out(p), p.alerts()) == (("Goodbye",), [("queue-full", "-")], [14207])
    assert "QueueSid" not in p.forms("voice.enqueue")[0]


def test_a_queue_of_the_api() -> None:
    p = play()
    made = p.post("Queues.json", {"FriendlyName": "support", "MaxSize": 1})
    p.call(JOE)
    assert (queue(p)["sid"], queue(p)["current_size"]) == (made["sid"], 1)
    assert p.call(BOB).heard == ("Goodbye",)


# The API


@pytest.mark.parametrize("which", ["Front", "sid"])
def test_the_api_takes_a_call_out(which: str) -> None:
    p = play(**{"/new": "<Say>Elsewhere</Say>"})
    joe, bob = p.call(JOE), p.call(BOB)
    p.advance(5)
    sid = joe.sid if which == "sid" else "Front"
    p.post(f"Queues/{queue(p)['sid']}/Members/{sid}.json", {"Url": f"{SITE}/new", "Method": "GET"})
    p.advance(2)
    assert (joe.heard[-1], out(p)) == ("Elsewhere", [("redirected", "5")])
    assert [each.method for each in p.asked if each.path == "/new"] == ["GET"]
    assert [row["call_sid"] for row in members(p)] == [bob.sid]


def test_a_call_is_redirected_while_it_waits_and_while_it_talks() -> None:
    p = play()
    joe, bob = p.call(JOE), p.call(BOB)
    ann = p.call(ANN)
    for call in (bob, joe):
        p.post(f"Calls/{call.sid}.json", {"Twiml": xml("<Say>Elsewhere</Say>")})
    p.advance(2)
    assert [form["QueueResult"] for form in p.forms("voice.enqueue")] == ["redirected", "redirected-from-bridged"]
    assert [call.heard[-1] for call in (joe, bob, ann)] == ["Elsewhere", "Elsewhere", "Done"]


def test_the_agent_is_redirected() -> None:
    p = play()
    joe, ann = p.call(JOE), p.call(ANN)
    p.post(f"Calls/{ann.sid}.json", {"Twiml": xml("<Say>Elsewhere</Say>")})
    p.advance(1)
    assert (ann.heard[-1], joe.heard[-1]) == ("Elsewhere", "Goodbye")


def test_the_front_is_whoever_waits_longest() -> None:
    p = play()
    joe, _ = p.call(JOE), p.call(BOB)
    front = p.get(f"Queues/{queue(p)['sid']}/Members/Front.json")
    assert (front["call_sid"], front["position"]) == (joe.sid, 1)


# Recordings that the API begins


def talk(**more: Any) -> tuple[Play, Any, Any]:
    p = Play({"/voice": "<Gather timeout='60'/>", "/rec": ""})
    call = p.call()
    row = p.post(f"Calls/{call.sid}/Recordings.json", {"RecordingStatusCallback": f"{SITE}/rec", **more})
    return p, call, row


def recording(p: Play) -> Any:
    [row] = p.get("Recordings.json")["recordings"]
    return row


def test_the_api_records_a_call() -> None:
    p, call, row = talk(RecordingStatusCallbackEvent=["in-progress", "completed"])
    assert (row["status"], row["source"], row["channels"]) == ("in-progress", "StartCallRecordingAPI", 1)
    call.say("a" * 30, listen=False).wait(5).hang_up()
    p.run()
    assert (recording(p)["status"], recording(p)["duration"]) == ("completed", "5")
    told = [(form["RecordingStatus"], form.get("RecordingDuration")) for form in p.forms("recording.status")]
    assert told == [("in-progress", None), ("completed", "5")]


@pytest.mark.parametrize(("pause", "seconds"), [("skip", 7), ("silence", 10), (None, 10)])
@pytest.mark.parametrize("sid", ["Twilio.CURRENT", None])
def test_a_recording_is_paused_and_stopped(pause: str | None, seconds: int, sid: str | None) -> None:
    p, call, row = talk()
    path = f"Calls/{call.sid}/Recordings/{sid or row['sid']}.json"
    call.wait(4)
    given = {"Status": "paused"} | ({"PauseBehavior": pause} if pause else {})
    assert p.post(path, given)["status"] == "paused"
    call.say("b" * 15, listen=False).wait(3)
    assert p.post(path, {"Status": "in-progress"})["status"] == "in-progress"
    call.wait(3)
    assert p.post(path, {"Status": "stopped"})["status"] == "stopped"
    p.advance(1)
    assert (recording(p)["status"], recording(p)["duration"]) == ("completed", str(seconds))
    assert call.status == "in-progress"


def test_there_is_no_current_recording() -> None:
    p, call, row = talk()
    p.post(f"Calls/{call.sid}/Recordings/{row['sid']}.json", {"Status": "stopped"})
    assert p.refused(f"Calls/{call.sid}/Recordings/Twilio.CURRENT.json", {"Status": "paused"}) == (404, 20404)


def test_channels_and_tracks() -> None:
    p, call, row = talk(RecordingChannels="dual", RecordingTrack="inbound", Trim="trim-silence")
    assert (row["channels"], row["track"]) == (2, "inbound")
    call.wait(2).say("a" * 30, listen=False).wait(4).hang_up()
    p.run()
    assert recording(p)["duration"] == "2"


@pytest.mark.parametrize(("channels", "count"), [(None, 1), ("mono", 1), ("dual", 2)])
def test_a_whole_call_is_recorded(channels: str | None, count: int) -> None:
    p = Play({"/voice": "<Say>fifteen letters</Say><Pause length='2'/>", "/status": "", "/rec": ""})
    sid = p.make(
        Record="true", RecordingChannels=channels, StatusCallback=f"{SITE}/status",
        RecordingStatusCallback=f"{SITE}/rec",
    )  # fmt: skip
    p.run()
    row = recording(p)
    assert (row["source"], row["duration"], row["channels"], row["call_sid"]) == ("OutboundAPI", "3", count, sid)
    form = p.forms("voice.status")[-1]
    assert (form["RecordingSid"], form["RecordingDuration"]) == (row["sid"], "3")
    assert form["RecordingUrl"].endswith(row["sid"])
    assert p.forms("recording.status")[0]["RecordingSource"] == "OutboundAPI"


def test_no_recording_of_a_call_that_nobody_answers() -> None:
    p = Play({"/voice": "", "/status": ""})
    p.phone().busy()
    p.make(Record="true", StatusCallback=f"{SITE}/status")
    p.run()
    assert p.get("Recordings.json")["recordings"] == []
    assert "RecordingSid" not in p.forms("voice.status")[-1]


@pytest.mark.parametrize(("attributes", "channels"), [("", 2), ("channels='mono'", 1)])
def test_a_recording_that_twiml_starts(attributes: str, channels: int) -> None:
    start = f"<Start><Recording recordingStatusCallback='/rec' {attributes}/></Start>"
    p = Play({"/voice": f"{start}<Say>fifteen letters</Say><Pause length='9'/>", "/rec": ""})
    call = p.call()
    p.run()
    row = recording(p)
    assert (row["source"], row["channels"], row["duration"]) == ("StartCallRecordingTwiML", channels, "1")
    assert (p.forms("recording.status")[0]["RecordingSource"], call.heard) == (
        "StartCallRecordingTwiML", ("fifteen letters",),
    )  # fmt: skip


# Applications, SIP, Echo, Sms


def test_a_dial_to_an_application() -> None:
    p = Play({"/app": "<Say>I am an application</Say>", "/status": "", "/got": ""})
    sid = p.post("Applications.json", {"VoiceUrl": f"{SITE}/app"})["sid"]
    p.pages["/voice"] = (
        f"<Dial action='/got'><Application statusCallback='/status'><ApplicationSid>{sid}</ApplicationSid>"
        "<Parameter name='room' value='7'/></Application></Dial>"
    )
    p.call()
    p.run()
    [asked] = [each for each in p.asked if each.path == "/app"]
    assert (asked.form["From"], asked.form["ApplicationSid"], asked.form["room"]) == (JOE, sid, "7")
    assert asked.form["Direction"] == "inbound"
    assert p.forms(path="/got")[0]["DialCallStatus"] == "completed"
    assert p.statuses() == ["completed"]


def test_a_dial_to_an_application_that_there_is_not() -> None:
    p = Play({"/voice": f"<Dial action='/got'><Application>AP{'0' * 32}</Application></Dial>", "/got": ""})
    p.call()
    assert p.forms(path="/got")[0]["DialCallStatus"] == "failed"


def domain(p: Play) -> str:
    given = {"DomainName": "shop.sip.twilio.com", "VoiceUrl": f"{SITE}/sip", "VoiceFallbackUrl": f"{SITE}/plan-b"}
    given["VoiceStatusCallbackUrl"] = f"{SITE}/status"
    return str(p.post("SIP/Domains.json", given)["sid"])


def test_a_call_by_sip() -> None:
    p = Play({"/sip": "<Say>By SIP</Say>", "/status": ""})
    sid = domain(p)
    call = p.phone("sip:joe@pbx.example.com").call("sip:sales@shop.sip.twilio.com", **{"X-Ticket": "7"})
    p.run()
    [form] = p.forms("voice.inbound")
    assert form.items() >= {
        "From": "sip:joe@pbx.example.com", "To": "sip:sales@shop.sip.twilio.com", "SipDomain": "shop.sip.twilio.com",
        "SipDomainSid": sid, "SipUsername": "joe", "SipHeader_X-Ticket": "7",
    }.items()  # fmt: skip
    assert "SipCallId" in form
    assert "FromCity" not in form
    assert call.heard == ("By SIP",)
    assert p.statuses() == ["completed"]


def test_a_sip_domain_has_a_fallback() -> None:
    p = Play({"/sip": None, "/plan-b": "<Say>Plan B</Say>", "/status": ""})
    domain(p)
    assert p.phone("sip:joe@pbx.example.com").call("sip:sales@SHOP.sip.twilio.com").heard == ("Plan B",)


def test_a_call_to_a_sip_domain_of_ones_own() -> None:
    p = Play(
        {"/voice": "<Dial><Sip>sip:sales@shop.sip.twilio.com</Sip></Dial>", "/sip": "<Say>Hi</Say>", "/status": ""}
    )
    domain(p)
    p.call()
    p.run()
    assert [row["direction"] for row in p.get("Calls.json")["calls"]] == ["inbound", "outbound-dial", "inbound"]


def test_nobody_has_the_sip_domain() -> None:
    with pytest.raises(ValueError, match="no account"):
        Play().phone("sip:joe@pbx.example.com").call("sip:sales@other.sip.twilio.com")


def test_echo() -> None:
    p = Play({"/voice": "<Echo/><Say>Never</Say>"})
    call = p.call().say("Hello Hello").press("1")
    assert call.heard == ("Hello Hello", "1")
    call.hang_up()
    assert call.status == "completed"


def test_a_message_from_a_call() -> None:
    p = Play({"/voice": "<Sms>Thank you for calling</Sms><Say>Bye</Say>"})
    assert p.call().heard == ("Bye",)
    p.run()
    [text] = p.phone().inbox
    assert (text.body, text.from_) == ("Thank you for calling", OWN)


def test_a_message_with_an_action() -> None:
    p = Play(
        {"/voice": "<Sms action='/sent' to='+14155550177'>Hi Ann</Sms><Say>Never</Say>", "/sent": "<Say>Sent</Say>"}
    )
    assert p.call().heard == ("Sent",)
    form = p.forms(path="/sent")[0]
    assert (form["SmsSid"][:2], form["SmsStatus"]) == ("SM", "sent")
    p.run()
    assert p.phone(ANN).inbox[0].body == "Hi Ann"


def test_a_message_that_may_not_be_sent() -> None:
    p = Play({"/voice": "<Sms from='+14155550199'>Hi</Sms><Say>Bye</Say>"})
    assert (p.call().heard, p.alerts()) == (("Bye",), [14102])


@pytest.mark.parametrize("verbs", ["<Pay/>", "<Connect><Stream url='wss://x.test'/></Connect>", "<Prompt/>"])
def test_what_is_not_emulated_says_so(verbs: str) -> None:
    p = Play({"/voice": f"{verbs}<Say>Next</Say>"})
    assert (p.call().heard, p.alerts()) == (("Next",), [12200])


def test_a_queue_is_deleted() -> None:
    p = play()
    p.call(JOE).hang_up()
    assert p.direct.send("DELETE", f"{ACCOUNT}/Queues/{queue(p)['sid']}.json").status == 204
    assert p.get("Queues.json")["queues"] == []
