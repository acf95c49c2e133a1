"""What the emulator sends of calls is what `facts/webhooks.json` says: the typed values read all of it.

Every event and every parameter of it is sent in one of these calls, or said why not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Asked, Play
from tests.emulator.test_calls_facts import SCENES, VOICE, acted, text_of
from trunkline import facts, webhooks
from trunkline.emulator.answers import Answer
from trunkline.types import OpenEnum
from trunkline.webhooks import WebhookEvent

# Events that nothing in the emulator leads to.
UNSENT = {
    "voice.gather.partial": "no partial results",
    "voice.pay": "Pay is not emulated",
    "pay.status": "Pay is not emulated",
    "voice.relay": "ConversationRelay is not emulated",
    "stream.status": "Stream is not emulated",
    "transcription.status": "Transcription is not emulated",
    "transcription.recording": "recordings are not transcribed",
}
ROOMS = ("voice", "queue", "conference", "recording", "amd")
EVENTS = [event for event in facts.webhooks() if event.partition(".")[0] in ROOMS and event not in UNSENT]
# Parameters of these events that are never sent.
NEVER = {
    "DialSipHeader_{}": "no SIP phone answers with headers",
    "Language": "(?)",
}
OWN_PARAMETER = {"Novelty": "1"}


def called(
    verbs: str,
    act: Callable[[Play, Any], object] = lambda p, call: None,
    *,
    before: Callable[[Play], object] = lambda p: None,
    **more: str,
) -> Play:
    """A call that comes in."""
    p = Play({"/voice": verbs, "/got": "<Say>Got it</Say>", "/status": "", "/rec": "", "/w": "<Say>Hello</Say>"})
    p.set_number(status_callback=f"{SITE}/status")
    before(p)
    act(p, p.call(**more))
    p.advance(100)
    for number in (JOE, ANN, BOB):
        for each in p.phone(number).calls:
            if not each.ended:
                each.hang_up()
    return p.run()


def made(verbs: str = "<Say>Hello</Say>", *, before: Callable[[Play], object] = lambda p: None, **given: Any) -> Play:
    """A call that the API makes."""
    p = Play({"/voice": verbs, "/status": "", "/amd": "", "/rec": ""})
    before(p)
    p.make(**{"StatusCallback": f"{SITE}/status", **given})
    return p.run()


def by_sip() -> Play:
    p = Play({"/voice": "<Gather numDigits='1' action='/got'/>", "/got": "<Say>Got it</Say>", "/status": ""})
    p.post("SIP/Domains.json", {"DomainName": "shop.sip.twilio.com", "VoiceUrl": f"{SITE}/voice",
                                "VoiceStatusCallbackUrl": f"{SITE}/status"})  # fmt: skip
    p.phone("sip:joe@example.com").call("sip:sales@shop.sip.twilio.com", **{"X-Ticket": "7"}).press("1")
    return p.run()


def by_application() -> Play:
    p = Play({"/app": "<Gather numDigits='1' action='/got'/>", "/got": "<Say>Got it</Say>", "/status": ""})
    given = {"VoiceUrl": f"{SITE}/app", "StatusCallback": f"{SITE}/status"}
    p.phone("client:joe").call(p.post("Applications.json", given)["sid"], **OWN_PARAMETER).press("1")
    return p.run()


def fallen_back() -> Play:
    p = Play({"/voice": Answer(url=SITE, status=500, code=11200, error="x"), "/b": "<Say>Plan B</Say>"})
    p.set_number(voice_fallback_url=f"{SITE}/b")
    p.call()
    return p.run()


def met() -> Play:
    """A conference with announcements, holds, labels, and an end by the API."""
    events = "start end join leave mute hold modify speaker announcement"
    noun = (
        f"<Conference participantLabel='LABEL' statusCallback='/status' statusCallbackEvent='{events}'>x</Conference>"
    )
    p = Play({"/w": "<Say>Wait</Say>", "/got": "", "/status": ""})
    p.pages["/voice"] = lambda form: f"<Dial action='/got'>{noun.replace('LABEL', form['From'])}</Dial>"
    joe, ann, bob = p.call(JOE), p.call(ANN), p.call(BOB)
    [room] = p.get("Conferences.json", {"Status": "in-progress"})["conferences"]
    below = f"Conferences/{room['sid']}/Participants"
    p.post(f"Conferences/{room['sid']}.json", {"AnnounceUrl": f"{SITE}/w"})
    p.advance(5)
    p.post(f"Conferences/{room['sid']}.json", {"AnnounceUrl": f"{SITE}/nowhere"})
    p.advance(5)
    for given in ({"Muted": "true"}, {"Muted": "false"}, {"Hold": "true", "HoldUrl": f"{SITE}/w"}, {"Hold": "false"},
                  {"Coaching": "true", "CallSidToCoach": ann.sid}, {"EndConferenceOnExit": "true"}):  # fmt: skip
        p.post(f"{below}/{joe.sid}.json", given)
        p.advance(2)
    bob.say("Hello")
    p.advance(5)
    joe.hang_up()
    return p.run()


MORE: dict[str, Callable[[], Play]] = {
    "speech": lambda: called("<Gather input='speech' action='/got'/>", lambda p, call: call.say("yes")),
    "forwarded": lambda: called("<Say>Hi</Say>", ForwardedFrom=ANN, CallerName="JOE"),
    "message": lambda: called("<Sms action='/got'>Hi</Sms>"),
    "no message": lambda: called("<Sms from='+14155550199' action='/got'>Hi</Sms>"),
    "sip": by_sip,
    "application": by_application,
    "fallback": fallen_back,
    "conference": met,
    "recorded": lambda: made(Record="true", RecordingStatusCallback=f"{SITE}/rec", MachineDetection="Enable",
                             RecordingStatusCallbackEvent="in-progress completed absent"),
    "machine": lambda: made("<Gather action='/voice' actionOnEmptyResult='true'/>", MachineDetection="DetectMessageEnd",
                            before=lambda p: p.phone().voicemail("Leave a message")),
    "beside": lambda: made(MachineDetection="Enable", AsyncAmd="true", AsyncAmdStatusCallback=f"{SITE}/amd"),
    "events": lambda: made(StatusCallbackEvent=["initiated", "ringing", "answered", "completed"]),
    "busy": lambda: made(before=lambda p: p.phone().busy()),
    "dialled SIP": lambda: called("<Dial action='/got'><Sip>sip:ann@example.com</Sip></Dial>"),
    "busy SIP": lambda: called("<Dial action='/got'><Sip>sip:ann@example.com</Sip></Dial>",
                               before=lambda p: p.phone("sip:ann@example.com").busy()),
}  # fmt: skip


@cache
def sent() -> list[tuple[str, Asked]]:
    """All webhooks of all these calls, with the call that they are of."""
    found = [(name, asked) for name, make in MORE.items() for asked in make().asked]
    for key, scenes in SCENES.items():
        for name, scene in scenes.items():
            if (row := VOICE.attributes[key].get(name)) is not None:
                found += [(f"{key}.{name}", asked) for asked in acted(scene, text_of(scene, row, scene.value)).asked]
    return found


def read(asked: Asked) -> WebhookEvent:
    kind: type[WebhookEvent] = getattr(webhooks, facts.webhook(asked.event).name)
    return kind.from_form(asked.form)


@pytest.mark.parametrize("event", EVENTS)
def test_the_typed_values_read_all_that_is_sent(event: str) -> None:
    of_event = [(name, asked) for name, asked in sent() if asked.event == event]
    assert of_event
    for name, asked in of_event:
        value = read(asked)
        assert value.problems == (), name
        own = OWN_PARAMETER if name == "application" else {}
        assert dict(value.extra) == own, name
        for field in value.__struct_fields__:
            each = getattr(value, field)
            assert not isinstance(each, OpenEnum) or each.known, (name, field, each)


@pytest.mark.parametrize("event", EVENTS)
def test_every_parameter_is_sent_or_said_why_not(event: str) -> None:
    got: set[str] = set()
    for _, asked in sent():
        if asked.event == event:
            got |= {param.wire for name in asked.form if (param := facts.webhook(event).param(name)) is not None}
    known = facts.webhook(event).params
    of_all = {param.wire for param in facts.webhook("voice.inbound").params}
    own = {param.wire for param in known if param.wire not in of_all}
    assert own - got - NEVER.keys() == set()
    assert {param.wire for param in known if param.always} <= got


def test_what_is_said_of_every_call() -> None:
    """By one event or another."""
    got: dict[str, set[str]] = defaultdict(set)
    for _, asked in sent():
        for name in asked.form:
            param = facts.webhook(asked.event).param(name)
            got[param.wire if param else name].add(asked.event)
    assert {param.wire for param in facts.webhook("voice.inbound").params} - got.keys() == set()
    for name in ("SipHeader_{}", "ApplicationSid", "ParentCallSid", "StirVerstat", "AnsweredBy"):
        assert len(got[name]) > 1, name


def test_events_are_sent_or_said_why_not() -> None:
    assert {asked.event for _, asked in sent()} >= set(EVENTS)
    assert UNSENT.keys() <= facts.webhooks().keys()


def test_some_values() -> None:
    of = {name: [read(asked) for each, asked in sent() if each == name] for name in MORE}
    [dialled] = [each for each in of["busy SIP"] if isinstance(each, webhooks.DialResult)]
    assert (dialled.dial_call_status, dialled.dial_sip_response_code, dialled.dial_bridged) == ("busy", 486, False)
    assert dialled.dial_sip_call_id
    [message] = [each for each in of["message"] if isinstance(each, webhooks.SmsResult)]
    assert (message.sms_sid or "")[:2] == "SM"
    assert (message.sms_status, message.from_, message.to) == ("sent", JOE, OWN)
    [refused] = [each for each in of["no message"] if isinstance(each, webhooks.SmsResult)]
    assert (refused.sms_sid, refused.sms_status) == (None, "failed")
    first = next(each for each in of["forwarded"] if isinstance(each, webhooks.InboundCall))
    assert (first.forwarded_from, first.caller_name) == (ANN, "JOE")
    told = [each for each in of["events"] if isinstance(each, webhooks.CallStatus)]
    assert [(each.call_status, each.stir_status) for each in told] == [
        ("initiated", None), ("ringing", "B"), ("in-progress", "B"), ("completed", None),
    ]  # fmt: skip
