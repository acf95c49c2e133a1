"""Conferences: who hears whom, what starts and ends them, what the API does to those who are in one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.direct import ACCOUNT
from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Form, Play
from trunkline.emulator import PhoneCall

ALL = "start end join leave mute hold modify speaker announcement"


def room(attributes: str = "", dial: str = "action='/got'") -> str:
    told = f"statusCallback='/status' statusCallbackEvent='{ALL}'"
    return f"<Dial {dial}><Conference {told} {attributes}>standup</Conference></Dial><Say>Next</Say>"


def play(attributes: Any = "", dial: str = "action='/got'", **pages: Any) -> Play:
    """Everybody who calls joins; attributes may be those by caller."""

    def voice(form: Form) -> str:
        return room(attributes.get(form["From"], "") if isinstance(attributes, dict) else attributes, dial=dial)

    return Play({"/voice": voice, "/got": "<Say>Done</Say>", "/status": "", "/rec": "", **pages})


def events(p: Play, path: str = "/status") -> list[str]:
    return [form["StatusCallbackEvent"].removeprefix("participant-") for form in p.forms("conference.status", path)]


def conference(p: Play) -> Any:
    found = [
        row
        for status in ("init", "in-progress", "completed")
        for row in p.get("Conferences.json", {"Status": status})["conferences"]
    ]
    assert len(found) == 1, found
    return found[0]


def people(p: Play) -> list[Any]:
    found: list[Any] = p.get(f"Conferences/{conference(p)['sid']}/Participants.json")["participants"]
    return list(reversed(found))


def three(p: Play) -> list[PhoneCall]:
    return [p.call(number) for number in (JOE, ANN, BOB)]


def test_a_conference_from_beginning_to_end() -> None:
    p = play()
    joe = p.call(JOE)
    assert (conference(p)["status"], joe.status) == ("init", "in-progress")
    assert p.get("Conferences.json")["conferences"] == []
    ann = p.call(ANN)
    assert conference(p)["status"] == "in-progress"
    bob = p.call(BOB)
    assert [row["call_sid"] for row in people(p)] == [joe.sid, ann.sid, bob.sid]
    assert {row["status"] for row in people(p)} == {"connected"}
    joe.say("Good morning")
    for other in (ann, bob):
        other.expect("good morning")
    with pytest.raises(AssertionError):
        joe.expect("good morning", within=0)
    joe.hang_up()
    ann.say("Bye")
    bob.expect("bye").hang_up()
    assert conference(p)["status"] == "in-progress"
    ann.hang_up()
    row = conference(p)
    assert (row["status"], row["reason_conference_ended"]) == ("completed", "last-participant-left")
    assert row["call_sid_ending_conference"] == ann.sid
    assert people(p) == []
    p.run()
    assert events(p) == [
        "join", "join", "conference-start", "join", "leave", "leave", "leave", "conference-end",
    ]  # fmt: skip


def test_what_callbacks_say() -> None:
    p = play("participantLabel='first' muted='true' endConferenceOnExit='false'")
    joe = p.call()
    joe.hang_up()
    p.run()
    join, leave, end = p.forms("conference.status")
    sid = conference(p)["sid"]
    common = {"AccountSid": p.account, "ConferenceSid": sid, "FriendlyName": "standup"}
    member = {
        "CallSid": joe.sid, "Muted": "true", "Hold": "false", "Coaching": "false", "StartConferenceOnEnter": "true",
        "EndConferenceOnExit": "false", "ParticipantLabel": "first",
    }  # fmt: skip
    for form in (join, leave, end):
        assert form.items() >= common.items()
        assert form["Timestamp"].endswith("+0000")
        assert "From" not in form
    assert [form["SequenceNumber"] for form in (join, leave, end)] == ["1", "2", "3"]
    assert join.items() >= member.items() <= leave.items()
    assert (leave["ParticipantCallStatus"], leave["ReasonParticipantLeft"]) == ("completed", "participant_hung_up")
    assert (end["ReasonConferenceEnded"], end["CallSidEndingConference"]) == ("last-participant-left", joe.sid)
    assert end["ParticipantLabelEndingConference"] == "first"
    assert "CallSid" not in end


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("", ["conference-start", "conference-end"]),
        ("statusCallbackEvent='start'", ["conference-start"]),
        ("statusCallbackEvent='join leave'", ["join", "join", "leave", "leave"]),
    ],
)
def test_the_events_that_were_asked_for(asked: str, told: list[str]) -> None:
    noun = f"<Conference statusCallback='/status' statusCallbackMethod='GET' {asked}>x</Conference>"
    p = Play({"/voice": f"<Dial>{noun}</Dial>", "/status": ""})
    for call in [p.call(JOE), p.call(ANN)]:
        call.hang_up()
    p.run()
    assert events(p) == told
    assert {each.method for each in p.asked if each.path == "/status"} == {"GET"}


def test_the_first_who_says_so_decides_who_is_told() -> None:
    def voice(form: Form) -> str:
        return f"<Dial><Conference statusCallback='/status/{form['From'][-3:]}'>x</Conference></Dial>"

    p = Play({"/voice": voice, "/status/123": "", "/status/177": ""})
    p.call(JOE)
    p.call(ANN)
    p.advance(0)
    assert [each.path for each in p.asked if each.event == "conference.status"] == ["/status/123"]


# Who starts, and who ends


def test_nobody_may_start_it() -> None:
    p = play("startConferenceOnEnter='false'")
    joe, ann = p.call(JOE), p.call(ANN)
    joe.say("Anybody here?")
    assert conference(p)["status"] == "init"
    with pytest.raises(AssertionError):
        ann.expect("anybody", within=1)


def test_who_starts_it() -> None:
    p = play({BOB: "", JOE: "startConferenceOnEnter='false'", ANN: "startConferenceOnEnter='false'"})
    joe, ann = p.call(JOE), p.call(ANN)
    assert conference(p)["status"] == "init"
    p.call(BOB).say("Let us begin")
    joe.expect("begin")
    ann.expect("begin")


def test_who_ends_it() -> None:
    p = play({JOE: "endConferenceOnExit='true' participantLabel='boss'"})
    joe, ann, bob = three(p)
    joe.hang_up()
    p.run()
    row = conference(p)
    assert (row["status"], row["call_sid_ending_conference"]) == ("completed", joe.sid)
    assert row["reason_conference_ended"] == "participant-with-end-conference-on-exit-left"
    assert [call.heard[-1] for call in (ann, bob)] == ["Done", "Done"]
    told = [form for form in p.forms("conference.status") if form["StatusCallbackEvent"] == "participant-leave"]
    assert [form["ReasonParticipantLeft"] for form in told] == [
        "participant_hung_up", "moderator_ended_conference", "moderator_ended_conference",
    ]  # fmt: skip
    end = p.forms("conference.status")[-1]
    assert (end["StatusCallbackEvent"], end["ParticipantLabelEndingConference"]) == ("conference-end", "boss")
    assert [form["DialCallStatus"] for form in p.forms(path="/got")] == ["answered", "answered"]
    assert "DialCallSid" not in p.forms(path="/got")[0]


def test_a_star_leaves() -> None:
    p = play(dial="action='/got' hangupOnStar='true'")
    joe, ann, _ = three(p)
    joe.press("1")
    assert people(p)[0]["call_sid"] == joe.sid
    assert joe.press("*").heard[-1] == "Done"
    ann.say("Where is Joe?")
    assert len(people(p)) == 2


def test_the_time_limit_and_no_action() -> None:
    p = play(dial="timeLimit='60'")
    joe = p.call()
    p.run()
    assert (joe.heard, p.at) == (("Next",), round(60 + len("Next") / 15, 3))


# What is heard


def test_who_is_muted() -> None:
    p = play({JOE: "muted='true'"})
    joe, ann, bob = three(p)
    joe.say("Can you hear me?")
    ann.say("Joe?")
    bob.expect("joe?")
    joe.expect("joe?")
    assert "Can you hear me?" not in ann.heard + bob.heard
    p.post(f"Conferences/{conference(p)['sid']}/Participants/{joe.sid}.json", {"Muted": "false"})
    joe.say("And now?")
    ann.expect("and now")
    assert [row["muted"] for row in people(p)] == [False, False, False]
    assert events(p)[-1] == "unmute"


@pytest.mark.parametrize(("beep", "beeps"), [("true", 2), ("onEnter", 1), ("onExit", 1), ("false", 0)])
def test_beeps(beep: str, beeps: int) -> None:
    p = play({ANN: f"beep='{beep}'", JOE: "beep='false'"})
    joe, ann = p.call(JOE), p.call(ANN)
    ann.hang_up()
    assert [line.what for line in joe.lines].count("beep") == beeps
    assert "beep" not in [line.what for line in ann.lines]


def test_a_coach_is_heard_by_one() -> None:
    p = Play({"/status": "", "/got": ""})
    joe_sid = [""]
    p.pages["/voice"] = lambda form: room(f"coach='{joe_sid[0]}'" if form["From"] == BOB else "")
    joe = p.call(JOE)
    joe_sid[0] = joe.sid
    ann, bob = p.call(ANN), p.call(BOB)
    bob.say("Offer a discount")
    joe.expect("discount").say("We have an offer")
    ann.expect("offer")
    bob.expect("we have an offer")
    assert "Offer a discount" not in ann.heard
    row = people(p)[2]
    assert (row["coaching"], row["call_sid_to_coach"]) == (True, joe.sid)
    path = f"Conferences/{conference(p)['sid']}/Participants/{bob.sid}.json"
    p.post(path, {"Coaching": "false"})
    bob.say("Hello all")
    ann.expect("hello all")
    p.post(path, {"Coaching": "true", "CallSidToCoach": ann.sid})
    bob.say("Just Ann")
    ann.expect("just ann")
    assert "Just Ann" not in joe.heard
    assert events(p)[-2:] == ["modify", "modify"]


def test_music_until_it_starts() -> None:
    p = play(f"waitUrl='{SITE}/wait' waitMethod='GET'", **{"/wait": "<Say>Please wait</Say><Pause length='4'/>"})
    joe = p.call()
    p.advance(11)
    assert joe.heard == ("Please wait",) * 3
    asked = [each for each in p.asked if each.path == "/wait"]
    assert {(each.event, each.method, each.form["CallSid"]) for each in asked} == {("conference.wait", "GET", joe.sid)}
    assert asked[0].form["ConferenceSid"] == conference(p)["sid"]
    p.call(ANN)
    p.advance(20)
    assert joe.heard.count("Please wait") == 3


def test_music_that_is_nothing() -> None:
    p = play(f"waitUrl='{SITE}/wait'", **{"/wait": ""})
    p.call()
    p.advance(10.5)
    assert len([each for each in p.asked if each.path == "/wait"]) == 11
    p = play("waitUrl=''")
    joe = p.call()
    p.advance(10)
    assert (joe.heard, len(p.asked)) == ((), 2)


def test_what_music_may_not_do() -> None:
    p = play(f"waitUrl='{SITE}/wait'", **{"/wait": "<Gather/><Record/><Say>Wait</Say><Pause length='60'/>"})
    joe = p.call()
    p.advance(1)
    assert (joe.status, joe.heard, p.alerts()) == ("in-progress", ("Wait",), [13238, 13238])


# Bounds


def test_a_full_conference() -> None:
    p = play("maxParticipants='2'")
    joe, ann, bob = three(p)
    assert (bob.heard, p.forms(path="/got")[0]["DialCallStatus"]) == (("Done",), "failed")
    assert p.alerts() == [16020]
    assert (joe.status, ann.status, len(people(p))) == ("in-progress", "in-progress", 2)


def test_a_label_that_is_taken() -> None:
    p = play("participantLabel='me'")
    p.call(JOE)
    assert p.call(ANN).heard == ("Done",)
    assert p.alerts() == [16025]


def test_conferences_of_other_names() -> None:
    p = Play({"/voice": lambda form: f"<Dial><Conference>{form['From'][-3:]}</Conference></Dial>"})
    joe, ann = p.call(JOE), p.call(ANN)
    joe.say("Hello?")
    assert ann.heard == ()
    assert len(p.get("Conferences.json", {"Status": "init"})["conferences"]) == 2


def test_a_name_can_be_used_again() -> None:
    p = play()
    p.call(JOE).hang_up()
    p.call(JOE)
    assert len(p.get("Conferences.json", {"Status": "completed"})["conferences"]) == 1
    assert len(p.get("Conferences.json", {"Status": "init"})["conferences"]) == 1


# Recordings


@pytest.mark.parametrize("record", ["record-from-start", "true"])
def test_a_conference_is_recorded(record: str) -> None:
    p = play(f"record='{record}' trim='do-not-trim' recordingStatusCallback='/rec'")
    joe = p.call(JOE)
    joe.say("Not yet")
    ann = p.call(ANN)
    ann.say("a" * 45)
    for call in (joe, ann):
        call.hang_up()
    p.run()
    [row] = p.get("Recordings.json")["recordings"]
    sid = conference(p)["sid"]
    assert (row["source"], row["duration"], row["conference_sid"], row["call_sid"]) == ("Conference", "3", sid, None)
    assert p.get(f"Conferences/{sid}/Recordings.json")["recordings"][0]["sid"] == row["sid"]
    [form] = p.forms("recording.status")
    assert (form["ConferenceSid"], form["RecordingSource"], "CallSid" in form) == (sid, "Conference", False)


# What the API does


def url(p: Play, call: PhoneCall | None = None) -> str:
    path = f"Conferences/{conference(p)['sid']}"
    return f"{path}/Participants/{call.sid}.json" if call is not None else f"{path}.json"


def test_hold() -> None:
    p = play(**{"/hold": "<Say>On hold</Say><Pause length='60'/>"})
    joe, ann, bob = three(p)
    assert p.post(url(p, joe), {"Hold": "true", "HoldUrl": f"{SITE}/hold", "HoldMethod": "GET"})["hold"] is True
    p.advance(1)
    assert joe.heard[-1] == "On hold"
    ann.say("Joe is on hold")
    bob.expect("on hold")
    assert "Joe is on hold" not in joe.heard
    joe.say("Hello?")
    assert "Hello?" not in ann.heard
    assert p.post(url(p, joe), {"Hold": "false"})["hold"] is False
    joe.say("I am back")
    ann.expect("I am back")
    p.advance(120)
    assert joe.heard.count("On hold") == 1
    assert events(p)[-2:] == ["hold", "unhold"]
    [asked] = [each for each in p.asked if each.path == "/hold"]
    assert asked.method == "GET"


def test_an_announcement_for_one() -> None:
    p = play(**{"/news": "<Say>Your time is up</Say>"})
    joe, ann, _ = three(p)
    p.post(url(p, joe), {"AnnounceUrl": f"{SITE}/news"})
    p.advance(3)
    assert joe.heard[-1] == "Your time is up"
    assert "Your time is up" not in ann.heard
    form = p.forms("conference.status")[-1]
    assert (form["StatusCallbackEvent"], form["AnnounceUrl"]) == ("announcement-end", f"{SITE}/news")
    assert form["CallSid"] == joe.sid
    ann.say("And?")
    joe.expect("and?")


def test_an_announcement_for_all() -> None:
    p = play(**{"/news": "<Say>It is noon</Say>"})
    calls = three(p)
    p.post(url(p), {"AnnounceUrl": f"{SITE}/news", "AnnounceMethod": "GET"})
    p.advance(3)
    assert [call.heard[-1] for call in calls] == ["It is noon"] * 3
    assert len([each for each in p.asked if each.path == "/news"]) == 1
    assert "CallSid" not in p.forms("conference.status")[-1]


def test_somebody_is_thrown_out() -> None:
    p = play()
    joe, ann, bob = three(p)
    assert p.direct.send("DELETE", f"{ACCOUNT}/{url(p, joe)}").status == 204
    p.run()
    assert (joe.status, joe.heard) == ("completed", ())
    assert [row["call_sid"] for row in people(p)] == []
    leave = next(form for form in p.forms("conference.status") if form.get("ReasonParticipantLeft"))
    assert leave["ReasonParticipantLeft"] == "participant_updated_via_api"
    assert (ann.status, bob.status) == ("completed", "completed")  # after four hours


def test_the_api_ends_a_conference() -> None:
    p = play()
    calls = three(p)
    assert p.post(url(p), {"Status": "completed"})["status"] == "completed"
    p.run()
    row = conference(p)
    assert (row["reason_conference_ended"], row["call_sid_ending_conference"]) == ("conference-ended-via-api", None)
    assert [call.heard[-1] for call in calls] == ["Done"] * 3
    assert p.forms("conference.status")[-1]["ReasonConferenceEnded"] == "conference-ended-via-api"
    assert {
        form["ReasonParticipantLeft"] for form in p.forms("conference.status") if "ReasonParticipantLeft" in form
    } == {"conference_ended_via_api"}


def test_the_end_of_a_conference_is_decided_later() -> None:
    p = play()
    joe, ann, _ = three(p)
    assert p.post(url(p, joe), {"EndConferenceOnExit": "true"})["end_conference_on_exit"] is True
    joe.hang_up()
    p.advance(1)
    assert ann.heard[-1] == "Done"


def test_a_call_is_redirected_out_of_a_conference() -> None:
    p = play(**{"/new": "<Say>Elsewhere</Say>"})
    joe, *_ = three(p)
    p.post(f"Calls/{joe.sid}.json", {"Url": f"{SITE}/new"})
    p.advance(1)
    assert joe.heard == ("Elsewhere",)
    assert len(people(p)) == 2
    leave = next(form for form in p.forms("conference.status") if form.get("ReasonParticipantLeft"))
    assert leave["ReasonParticipantLeft"] == "participant_updated_via_api"


# Participants whom the API calls


def invite(p: Play, to: str = JOE, **more: Any) -> Any:
    return p.post("Conferences/standup/Participants.json", {"From": OWN, "To": to, **more})


def test_participants_are_called() -> None:
    p = play()
    joe = invite(
        p, JOE, Label="joe", StatusCallback=f"{SITE}/status/call", StatusCallbackEvent=["answered", "completed"]
    )
    ann = invite(p, ANN, Muted="true", ConferenceStatusCallback=f"{SITE}/status", ConferenceStatusCallbackEvent=[ALL])
    p.pages["/status/call"] = ""
    seen = [people(p)[0]["status"]]
    for _ in range(3):
        p.advance(1)
        seen.append(people(p)[0]["status"])
    assert seen == ["queued", "ringing", "connected", "connected"]
    assert [(row["call_sid"], row["label"], row["muted"]) for row in people(p)] == [
        (joe["call_sid"], "joe", False), (ann["call_sid"], None, True),
    ]  # fmt: skip
    assert events(p) == ["join", "join", "conference-start"]
    [call], [other] = p.phone(JOE).calls, p.phone(ANN).calls
    call.say("Hello Ann")
    other.expect("hello ann")
    call.hang_up()
    p.run()
    assert [form["CallStatus"] for form in p.forms("voice.status", "/status/call")] == ["in-progress", "completed"]
    assert p.row(joe["call_sid"])["direction"] == "outbound-api"


def test_a_participant_is_put_on_hold_before_it_answers() -> None:
    p = play()
    ann = p.call(ANN)
    joe = invite(p, JOE)
    below = f"Conferences/{conference(p)['sid']}/Participants/{joe['call_sid']}.json"
    assert p.post(below, {"Hold": "true"})["hold"]
    p.advance(5)
    [call] = p.phone(JOE).calls
    ann.say("Hello?")
    assert (people(p)[1]["hold"], call.heard, call.lines[-1].what) == (True, (), "music")
    p.post(below, {"Hold": "false"})
    ann.say("Hello Joe")
    assert call.heard == ("Hello Joe",)


def test_participants_and_callers_meet() -> None:
    p = play()
    joe = p.call(JOE)
    invite(p, ANN)
    ann = p.phone(ANN).answer()
    ann.say("Hi Joe")
    joe.expect("hi joe")
    assert len(people(p)) == 2


@pytest.mark.parametrize(("given", "rings"), [({}, 65), ({"Timeout": 10}, 15), ({"Timeout": 600}, 605)])
def test_participants_ring_five_seconds_longer(given: dict[str, Any], rings: int) -> None:
    p = play()
    p.phone(JOE).no_answer()
    invite(p, JOE, **given)
    p.run()
    rang, over = (line.at for line in p.phone(JOE).calls[0].lines if line.what in ("rang", "no-answer"))
    assert (over - rang).total_seconds() == rings


@pytest.mark.parametrize(
    ("manner", "status"), [("busy", "busy"), ("unreachable", "failed"), ("no_answer", "no-answer")]
)
def test_a_participant_who_does_not_come(manner: str, status: str) -> None:
    p = play()
    getattr(p.phone(JOE), manner)()
    made = invite(
        p, JOE, Timeout=5, ConferenceStatusCallback=f"{SITE}/status", ConferenceStatusCallbackEvent="leave end"
    )
    p.run()
    assert p.row(made["call_sid"])["status"] == status
    assert people(p) == []
    leave, end = p.forms("conference.status")
    assert (leave["ReasonParticipantLeft"], leave["ParticipantCallStatus"]) == ("participant_add_failed", status)
    assert end["StatusCallbackEvent"] == "conference-end"
    assert conference(p)["status"] == "completed"


def test_a_participant_is_thrown_out_while_it_rings() -> None:
    p = play()
    p.phone(JOE).no_answer()
    made = invite(p, JOE, Label="joe")
    p.advance(3)
    assert p.direct.send("DELETE", f"{ACCOUNT}/Conferences/standup/Participants/joe.json").status == 204
    assert p.row(made["call_sid"])["status"] == "completed"


def test_the_end_for_participants_who_were_called() -> None:
    p = play()
    for number in (JOE, ANN):
        invite(p, number, EndConferenceOnExit="true")
    p.advance(3)
    p.phone(JOE).calls[0].hang_up()
    p.advance(0)
    assert [p.phone(number).calls[0].status for number in (JOE, ANN)] == ["completed", "completed"]


def test_what_a_participant_may_not_be() -> None:
    p = play()
    assert p.refused("Conferences/x/Participants.json", {"From": OWN, "To": "abc"}) == (400, 21217)
    assert p.refused("Conferences/x/Participants.json", {"From": "+14155550199", "To": JOE}) == (400, 21210)
