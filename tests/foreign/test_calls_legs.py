"""Calls of several legs, by Twilio's own SDKs: Dial, conferences, queues."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.foreign.sdks import Refused, Sdk
from tests.foreign.test_calls import ANN, BOB, JOE, alerts, call, hooks, listen, say
from trunkline.emulator import Emulator
from trunkline.emulator.phones import Phone


@pytest.fixture
def ann(twilio: Emulator) -> Phone:
    return twilio.phone(ANN)


def dial(attributes: dict[str, Any], *nouns: Any) -> tuple[Any, ...]:
    return "dial", {"action": "/dialed", **attributes}, list(nouns)


def test_two_phones(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    noun = (
        "number",
        {"status_callback": "/child", "status_callback_event": "initiated ringing answered completed"},
        ANN,
    )
    made = call(sdk, twilio, dial({}, noun), dialed={"voice": [say("bye")]}, child={})
    hers = ann.answer()
    hers.say("This is Ann.")
    made.expect("this is ann").say("And this is Joe.")
    hers.expect("and this is joe").hang_up()
    made.expect("bye")
    twilio.run()
    (child,) = sdk("calls.list", parent_call_sid=made.sid)
    assert (child["sid"], child["direction"], child["status"], child["to"]) == (
        hers.sid, "outbound-dial", "completed", ANN,
    )  # fmt: skip
    (form,) = hooks(sdk, "/dialed")
    assert (form["CallSid"], form["DialCallSid"], form["DialCallStatus"], form["DialBridged"]) == (
        made.sid, hers.sid, "completed", "true",
    )  # fmt: skip
    assert form["DialCallDuration"] == child["duration"]
    told = hooks(sdk, "/child")
    assert [form["CallStatus"] for form in told] == ["initiated", "ringing", "in-progress", "completed"]
    assert {(form["CallSid"], form["ParentCallSid"]) for form in told} == {(hers.sid, made.sid)}


@pytest.mark.parametrize(
    ("manner", "status"),
    [
        (lambda ann: ann.busy(), "busy"),
        (lambda ann: ann.no_answer(), "no-answer"),
        (lambda ann: ann.unreachable(), "failed"),
    ],
)
def test_not_answered(sdk: Sdk, twilio: Emulator, ann: Phone, manner: Callable[[Phone], None], status: str) -> None:
    manner(ann)
    made = call(sdk, twilio, ("dial", {"action": "/dialed", "timeout": 10}, ANN), dialed={"voice": [say("sorry")]})
    made.expect("sorry")
    (form,) = hooks(sdk, "/dialed")
    assert (form["DialCallStatus"], form.get("DialCallDuration", "0")) == (status, "0")


def test_without_an_action_the_next_verb_comes(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    ann.busy()
    made = call(sdk, twilio, ("dial", {}, ANN), say("next"))
    made.expect("next")


def test_who_answers_first(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    bob = twilio.phone(BOB)
    ann.answers(5)
    bob.answers(2)
    call(sdk, twilio, dial({}, ("number", {}, ANN), ("number", {}, BOB)), dialed={})
    twilio.advance(10)
    statuses = {each["to"]: each["status"] for each in sdk("calls.list") if each["direction"] == "outbound-dial"}
    assert statuses == {ANN: "canceled", BOB: "in-progress"}


def test_a_client_with_parameters(sdk: Sdk, twilio: Emulator) -> None:
    noun = ("client", {}, [("identity", {}, "joe"), ("parameter", {"name": "room", "value": "7 & 8"})])
    call(sdk, twilio, dial({}, noun), dialed={})
    got = twilio.phone("client:joe").answer()
    assert (got.parameters, got.to) == ({"room": "7 & 8"}, "client:joe")


def test_a_star_hangs_up(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    made = call(sdk, twilio, dial({"hangup_on_star": True}, ("number", {}, ANN)), dialed={"voice": [say("back")]})
    hers = ann.answer()
    made.press("*").expect("back")
    assert hers.status == "completed"


def test_a_limit_of_time(sdk: Sdk, twilio: Emulator) -> None:
    call(sdk, twilio, dial({"time_limit": 20}, ("number", {}, ANN)), dialed={})
    twilio.run()
    (form,) = hooks(sdk, "/dialed")
    assert (form["DialCallStatus"], form["DialCallDuration"]) == ("completed", "20")


def test_who_seems_to_call(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    call(sdk, twilio, dial({"caller_id": twilio.number}, ("number", {}, ANN)), dialed={})
    assert ann.answer().from_ == twilio.number


def test_a_stranger_may_not_seem_to_call(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    made = call(sdk, twilio, dial({"caller_id": BOB}, ("number", {}, ANN)), dialed={"voice": []})
    twilio.run()
    assert (ann.calls, alerts(sdk), made.status) == ((), [13214], "completed")


def test_a_whisper(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    whisper = [("gather", {"num_digits": 1, "action": "/taken"}, [say("press one")]), ("hangup", {})]
    made = call(
        sdk, twilio, dial({}, ("number", {"url": "/whisper"}, ANN)),
        whisper={"voice": whisper}, taken={"voice": []}, dialed={},
    )  # fmt: skip
    hers = ann.answer().expect("press one")
    assert not any("press one" in text for text in made.heard)
    hers.press("1").say("Hello, Ann speaking.")
    made.expect("ann speaking")
    (form,) = hooks(sdk, "/whisper")
    assert (form["CallSid"], form["ParentCallSid"]) == (hers.sid, made.sid)


def test_a_recorded_dial(sdk: Sdk, twilio: Emulator, ann: Phone) -> None:
    attributes = {"record": "record-from-answer-dual", "recording_status_callback": "/recording"}
    made = call(sdk, twilio, dial(attributes, ("number", {}, ANN)), dialed={}, recording={})
    ann.answer().say("This takes us several seconds to say.").hang_up()
    twilio.run()
    (recording,) = sdk("recordings.list")
    assert (recording["channels"], recording["source"], recording["status"]) == (2, "DialVerb", "completed")
    assert hooks(sdk, "/dialed")[0]["RecordingUrl"].endswith(recording["sid"])
    assert hooks(sdk, "/recording")[0]["RecordingSid"] == recording["sid"]
    assert recording["call_sid"] == made.sid


def meet(sdk: Sdk, twilio: Emulator, attributes: dict[str, Any], *phones: str) -> list[Any]:
    """Phones that meet in a conference."""
    listen(sdk)
    events = "start end join leave mute hold modify speaker announcement"
    noun = ("conference", {"status_callback": "/events", "status_callback_event": events, **attributes}, "standup")
    sdk.answer(voice={"voice": [("dial", {}, [noun])]}, events={}, wait={"voice": [say("please wait")]})
    return [twilio.phone(each).call(twilio.number) for each in phones]


def events(sdk: Sdk) -> list[str]:
    return [form["StatusCallbackEvent"] for form in hooks(sdk, "/events")]


def test_a_conference(sdk: Sdk, twilio: Emulator) -> None:
    joe, ann, bob = meet(sdk, twilio, {}, JOE, ANN, BOB)
    (conference,) = sdk("conferences.list")
    assert (conference["friendly_name"], conference["status"]) == ("standup", "in-progress")
    members = sdk("conferences({}).participants.list", conference["sid"])
    assert {each["call_sid"] for each in members} == {joe.sid, ann.sid, bob.sid}
    joe.say("Good morning.")
    ann.expect("good morning")
    bob.expect("good morning").hang_up()
    ann.hang_up()
    joe.hang_up()
    twilio.run()
    got = sdk("conferences({}).fetch", conference["sid"])
    assert (got["status"], got["reason_conference_ended"]) == ("completed", "last-participant-left")
    seen = [event for event in events(sdk) if "speech" not in event]
    assert seen.count("participant-join") == seen.count("participant-leave") == 3
    assert (seen.count("conference-start"), seen[-1]) == (1, "conference-end")


def test_a_conference_waits_for_its_moderator(sdk: Sdk, twilio: Emulator) -> None:
    attributes = {"start_conference_on_enter": False, "wait_url": "/wait", "beep": False}
    (joe,) = meet(sdk, twilio, attributes, JOE)
    joe.expect("please wait")
    (conference,) = sdk("conferences.list", status="init")
    noun = ("conference", {"end_conference_on_exit": True}, "standup")
    sdk.answer(voice={"voice": [("dial", {}, [noun])]}, wait={})
    boss = twilio.phone(ANN).call(twilio.number)
    boss.say("Let us begin.")
    joe.expect("let us begin")
    boss.hang_up()
    twilio.run()
    assert joe.status == "completed"
    assert sdk("conferences({}).fetch", conference["sid"])["status"] == "completed"


@pytest.mark.parametrize("what", ["muted", "hold"])
def test_muted_and_held(sdk: Sdk, twilio: Emulator, what: str) -> None:
    joe, ann = meet(sdk, twilio, {}, JOE, ANN)
    (conference,) = sdk("conferences.list")
    updated = sdk("conferences({}).participants({}).update", conference["sid"], joe.sid, **{what: True})
    assert updated[what] is True
    joe.say("Nobody hears this.")
    assert not any("Nobody" in text for text in ann.heard)
    sdk("conferences({}).participants({}).update", conference["sid"], joe.sid, **{what: False})
    joe.say("Now they do.")
    ann.expect("now they do")
    name = {"muted": "mute", "hold": "hold"}[what]
    assert [each for each in events(sdk) if name in each] == [f"participant-{name}", f"participant-un{name}"]


def test_thrown_out(sdk: Sdk, twilio: Emulator) -> None:
    joe, ann = meet(sdk, twilio, {}, JOE, ANN)
    (conference,) = sdk("conferences.list")
    sdk("conferences({}).participants({}).delete", conference["sid"], joe.sid)
    twilio.advance(1)
    assert (joe.status, ann.status) == ("completed", "in-progress")
    assert [each["call_sid"] for each in sdk("conferences({}).participants.list", conference["sid"])] == [ann.sid]


def test_a_participant_is_called(sdk: Sdk, twilio: Emulator) -> None:
    (joe,) = meet(sdk, twilio, {}, JOE)
    made = sdk("conferences({}).participants.create", "standup", from_=twilio.number, to=ANN, label="ann")
    ann = twilio.phone(ANN).answer()
    assert (ann.sid, made["label"]) == (made["call_sid"], "ann")
    ann.say("Hello from Ann.")
    joe.expect("hello from ann")
    (conference,) = sdk("conferences.list")
    assert sdk("conferences({}).participants({}).fetch", conference["sid"], "ann")["call_sid"] == ann.sid


def test_a_conference_is_announced_to_and_ended(sdk: Sdk, twilio: Emulator) -> None:
    joe, ann = meet(sdk, twilio, {}, JOE, ANN)
    (conference,) = sdk("conferences.list")
    sdk("conferences({}).update", conference["sid"], announce_url=f"{sdk.url}/wait")
    joe.expect("please wait")
    ann.expect("please wait")
    sdk("conferences({}).update", conference["sid"], status="completed")
    twilio.run()
    assert (joe.status, ann.status) == ("completed", "completed")
    assert sdk("conferences({}).fetch", conference["sid"])["reason_conference_ended"] == "conference-ended-via-api"


def wait(sdk: Sdk, twilio: Emulator, **more: Any) -> Any:
    enqueue = ("enqueue", {"wait_url": "/wait", "action": "/left"}, "support")
    replies = {"wait": {"voice": [say("please hold")]}, "left": {"voice": [say("goodbye")]}, **more}
    return call(sdk, twilio, enqueue, **replies)


def test_a_queue_and_its_dial(sdk: Sdk, twilio: Emulator) -> None:
    joe = wait(sdk, twilio)
    joe.expect("please hold")
    (queue,) = sdk("queues.list")
    assert (queue["friendly_name"], queue["current_size"]) == ("support", 1)
    assert [each["call_sid"] for each in sdk("queues({}).members.list", queue["sid"])] == [joe.sid]
    (form, *_) = hooks(sdk, "/wait")
    assert (form["QueuePosition"], form["QueueSid"], form["CurrentQueueSize"]) == ("1", queue["sid"], "1")
    sdk.answer(
        voice={"voice": [("dial", {}, [("queue", {"url": "/about"}, "support")])]},
        about={"voice": [say("you are connected")]}, left={"voice": [say("goodbye")]},
    )  # fmt: skip
    ann = twilio.phone(ANN).call(twilio.number)
    joe.expect("you are connected")
    ann.say("How can I help?")
    joe.expect("how can i help")
    ann.hang_up()
    joe.expect("goodbye")
    (left,) = hooks(sdk, "/left")
    assert (left["QueueResult"], left["QueueSid"]) == ("bridged", queue["sid"])
    assert sdk("queues({}).fetch", queue["sid"])["current_size"] == 0


def test_a_member_leaves(sdk: Sdk, twilio: Emulator) -> None:
    joe = wait(sdk, twilio, wait={"voice": [say("please hold"), ("leave", {})]})
    joe.expect("goodbye")
    assert hooks(sdk, "/left")[0]["QueueResult"] == "leave"


def test_a_member_is_taken_out(sdk: Sdk, twilio: Emulator) -> None:
    joe = wait(sdk, twilio, taken={"voice": [say("it is your turn")]})
    (queue,) = sdk("queues.list")
    sdk("queues({}).members({}).update", queue["sid"], joe.sid, url=f"{sdk.url}/taken", method="POST")
    joe.expect("it is your turn")
    assert hooks(sdk, "/left")[0]["QueueResult"] == "redirected"
    with pytest.raises(Refused):
        sdk("queues({}).members({}).fetch", queue["sid"], joe.sid)


def test_a_member_hangs_up(sdk: Sdk, twilio: Emulator) -> None:
    joe = wait(sdk, twilio)
    joe.hang_up()
    twilio.run()
    assert hooks(sdk, "/left")[0]["QueueResult"] == "hangup"
    assert [each["current_size"] for each in sdk("queues.list")] == [0]


def test_a_sip_domain(sdk: Sdk, twilio: Emulator) -> None:
    sdk("sip.domains.create", domain_name="shop.sip.twilio.com", voice_url=f"{sdk.url}/voice")
    sdk.answer(voice={"voice": [say("hello")]})
    made = twilio.phone("sip:joe@example.com").call("sip:sales@shop.sip.twilio.com", **{"X-Ticket": "7"})
    made.expect("hello")
    (form,) = hooks(sdk, "/voice")
    assert (form["SipHeader_X-Ticket"], form["To"]) == ("7", "sip:sales@shop.sip.twilio.com")


def test_a_client_calls_an_application(sdk: Sdk, twilio: Emulator) -> None:
    application = sdk("applications.create", friendly_name="a", voice_url=f"{sdk.url}/voice")["sid"]
    sdk.answer(voice={"voice": [say("hello")]})
    twilio.phone("client:joe").call(application, room="7").expect("hello")
    (form,) = hooks(sdk, "/voice")
    assert (form["From"], form["ApplicationSid"], form["room"]) == ("client:joe", application, "7")
