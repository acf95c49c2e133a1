"""Calls at random: whatever happens to them, rows and engine agree, and nothing is left in the end."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.emulator.direct import ACCOUNT
from tests.emulator.playing import OWN, SITE, Play, xml
from tests.rounds import rounds
from trunkline.emulator.answers import Answer
from trunkline.emulator.calling.story import ENDED

PHONES = [f"+1415555010{n}" for n in range(6)]


def verbs(rng: random.Random, depth: int = 0) -> str:
    """Some TwiML, right and wrong."""
    made = []
    for _ in range(rng.randint(0, 3)):
        kind = rng.randrange(14)
        action = rng.choice(["", "action='/next'", "action='/broken'"])
        if kind == 0:
            made.append(f"<Say loop='{rng.choice([1, 1, 2, 0])}'>{'word ' * rng.randint(1, 9)}</Say>")
        elif kind == 1:
            made.append(f"<Pause length='{rng.randint(1, 5)}'/>")
        elif kind == 2:
            given = rng.choice(
                ["", "numDigits='2'", "input='dtmf speech' speechTimeout='auto'", "actionOnEmptyResult='true'"]
            )
            made.append(f"<Gather {action} {given} timeout='{rng.randint(1, 4)}'><Say>type</Say></Gather>")
        elif kind == 3:
            callback = rng.choice(["", "recordingStatusCallback='/status'"])
            made.append(f"<Record {action} {callback} maxLength='{rng.randint(1, 9)}' timeout='2'/>")
        elif kind == 4:
            nouns = "".join(f"<Number>{rng.choice([*PHONES, OWN])}</Number>" for _ in range(rng.randint(1, 3)))
            given = rng.choice(
                ["", "sequential='true'", "answerOnBridge='true'", "record='true'", "hangupOnStar='true'"]
            )
            made.append(f"<Dial {action} {given} timeout='5' timeLimit='20'>{nouns}</Dial>")
        elif kind == 5:
            given = rng.choice(
                ["", "endConferenceOnExit='true'", "startConferenceOnEnter='false'", "record='true'", "muted='true'"]
            )
            wait = rng.choice(["", "waitUrl='/wait'", "waitUrl=''"])
            room = f"<Conference {given} {wait} statusCallback='/status'>room{rng.randrange(2)}</Conference>"
            made.append(f"<Dial {action} timeLimit='{rng.randint(5, 40)}'>{room}</Dial>")
        elif kind == 6:
            made.append(f"<Enqueue {action} {rng.choice(['', 'waitUrl=' + repr('/wait')])}>queue</Enqueue>")
        elif kind == 7:
            made.append(f"<Dial {action} timeout='6' timeLimit='15'><Queue>queue</Queue></Dial>")
        elif kind == 8:
            made.append(rng.choice(["<Hangup/>", "<Reject/>", "<Leave/>", "<Echo/>", "<Nonsense/>", "<Pay/>"]))
        elif kind == 9:
            made.append("<Redirect>/next</Redirect>")
        elif kind == 10:
            made.append(f"<Dial {action}><Number url='/whisper'>{rng.choice(PHONES)}</Number></Dial>")
        elif kind == 11:
            made.append("<Start><Recording/></Start>")
        elif kind == 12:
            made.append("<Play digits='1w2'/>")
        else:
            made.append("<Sms>hi</Sms>")
    return "".join(made)


class Application:
    def __init__(self, look: Callable[[], None], rng: random.Random, most: int) -> None:
        self.look, self.rng, self.left = look, rng, most

    def page(self, form: Any, asked: Any) -> Any:
        self.look()  # also while a webhook is out
        self.left -= 1
        if self.left < 0:
            return "<Pause length='3600'/>" if asked.path == "/wait" else "<Hangup/>"
        if self.rng.random() < 0.05:
            return self.rng.choice([None, Answer(url=SITE, status=200, content_type="x/y", body=b"?"), "<Response><"])
        return verbs(self.rng)


def agree(p: Play) -> None:
    """The rows of the API are what the engine says."""
    calls = p.state.calls
    if calls is None:
        return
    rows = p.get("Calls.json", {"PageSize": 1000})["calls"]
    live = {sid: leg.status for sid, leg in calls.live.items()}
    for row in rows:
        status = live.get(row["sid"])
        if status is None:
            assert row["status"] in ENDED, row
            assert row["duration"] is not None or row["status"] == "canceled"
        else:
            assert row["status"] == ("queued" if status == "initiated" else status)
            assert row["end_time"] is None
        if row["parent_call_sid"] and status is not None and (parent := calls.live[row["sid"]].parent) is not None:
            assert parent.sid == row["parent_call_sid"]
    agree_on_conferences(p, calls)
    agree_on_recordings(p, calls)
    for row in p.get("Queues.json")["queues"]:
        line = [leg.sid for leg in calls.queues.get(row["sid"], ())]
        below = p.get(f"Queues/{row['sid']}/Members.json")["queue_members"]
        assert [each["call_sid"] for each in sorted(below, key=lambda each: each["position"])] == line
        assert row["current_size"] == len(line)


def agree_on_conferences(p: Play, calls: Any) -> None:
    rooms = [row for status in ("init", "in-progress")
             for row in p.get("Conferences.json", {"Status": status})["conferences"]]  # fmt: skip
    assert {row["sid"] for row in rooms} >= calls.conferences.keys()
    for row in rooms:
        known = calls.conferences.get(row["sid"])
        below = p.get(f"Conferences/{row['sid']}/Participants.json")["participants"]
        there = {each["call_sid"]: each for each in below if each["status"] == "connected"}
        assert there.keys() == set(known.members if known else ())
        assert (row["status"] == "in-progress") == bool(known and known.started) or row["status"] == "in-progress"
        for sid, each in there.items():
            member = known.members[sid]
            assert (each["muted"], each["hold"], each["label"] or "") == (member.muted, member.hold, member.label)
            assert (each["end_conference_on_exit"], each["call_sid_to_coach"] or "") == (member.ends, member.coaches)
            assert sid in calls.live
        for each in below:
            assert each["status"] in ("connected", "queued", calls.live[each["call_sid"]].status), each


def agree_on_recordings(p: Play, calls: Any) -> None:
    place = p.state.place("api.v2010.accounts.recordings", p.account)
    stored = {row.key: row for row in p.state.store.rows(place)}
    for row in p.get("Recordings.json", {"PageSize": 1000})["recordings"]:
        tape = stored[row["sid"]].hidden.get("tape")
        if row["status"] not in ("in-progress", "paused"):
            assert tape is None
            continue
        assert tape in tape.running
        assert (row["status"] == "paused") == (tape.paused is not None)
        assert row["duration"] is None
        assert (row["call_sid"] in calls.live) or (row["conference_sid"] in calls.conferences)
    running = [tape for holder in (*calls.live.values(), *calls.conferences.values()) for tape in holder.tapes]
    assert {tape.row.key for tape in running} <= stored.keys()


def act_on_rows(p: Play, rng: random.Random) -> None:
    """The API changes a recording, a member of a queue, or the end of a call."""
    kind = rng.randrange(4)
    if kind == 0:
        rows = p.get("Recordings.json", {"PageSize": 1000})["recordings"]
        for row in [each for each in rows if each["status"] in ("in-progress", "paused")][:2]:
            given = rng.choice([{"Status": "paused", "PauseBehavior": rng.choice(["skip", "silence"])},
                                {"Status": "in-progress"}, {"Status": "stopped"}])  # fmt: skip
            path = f"Calls/{row['call_sid']}" if row["call_sid"] else f"Conferences/{row['conference_sid']}"
            p.direct.send("POST", f"{ACCOUNT}/{path}/Recordings/{row['sid']}.json", given)
    elif kind == 1:
        for row in p.get("Queues.json")["queues"]:
            path = f"{ACCOUNT}/Queues/{row['sid']}/Members/Front.json"
            p.direct.send("POST", path, {"Url": f"{SITE}/next", "Method": "POST"})
    elif kind == 2:
        for sid in list(p.state.calls.live)[:1]:
            p.direct.send("POST", f"{ACCOUNT}/Calls/{sid}.json", {"TimeLimit": rng.randint(1, 9)})
    else:
        for row in p.get("Conferences.json", {"Status": "in-progress"})["conferences"][:1]:
            below = p.get(f"Conferences/{row['sid']}/Participants.json")["participants"]
            sids = [each["call_sid"] for each in below]
            if len(sids) > 1:
                given = rng.choice([{"Coaching": "true", "CallSidToCoach": sids[1]}, {"Coaching": "false"},
                                    {"EndConferenceOnExit": "true"}, {"AnnounceUrl": f"{SITE}/whisper"}])  # fmt: skip
                p.direct.send("POST", f"{ACCOUNT}/Conferences/{row['sid']}/Participants/{sids[0]}.json", given)


def meddle(p: Play, rng: random.Random) -> None:
    """The API, or a phone, does something."""
    kind = rng.randrange(11)
    live = list(p.state.calls.live) if p.state.calls is not None else []
    phone = p.phone(rng.choice(PHONES))
    if kind == 0 or not live:
        if rng.random() < 0.5:
            phone.call(OWN, listen=False)
        else:
            p.make(
                phone.number,
                StatusCallback=f"{SITE}/status",
                Timeout=rng.randint(1, 9),
                Record=rng.choice(["true", None]),
            )
    elif kind == 1:
        sid = rng.choice(live)
        given = rng.choice(
            [{"Status": "completed"}, {"Status": "canceled"}, {"Twiml": xml(verbs(rng))}, {"Url": f"{SITE}/voice"}]
        )
        p.direct.send("POST", f"{ACCOUNT}/Calls/{sid}.json", given)
    elif kind == 2:
        rows = p.get("Conferences.json", {"Status": "in-progress"})["conferences"]
        for row in rows[:1]:
            for each in p.get(f"Conferences/{row['sid']}/Participants.json")["participants"][:1]:
                path = f"{ACCOUNT}/Conferences/{row['sid']}/Participants/{each['call_sid']}.json"
                given = rng.choice(
                    [{"Muted": "true"}, {"Hold": "true", "HoldUrl": f"{SITE}/wait"}, {"Hold": "false"}, None]
                )
                p.direct.send("POST" if given else "DELETE", path, given)
    elif kind == 3:
        p.direct.send("POST", f"{ACCOUNT}/Conferences/room0/Participants.json", {"From": OWN, "To": phone.number})
    elif kind == 4:
        for row in p.get("Conferences.json", {"Status": "in-progress"})["conferences"][:1]:
            given = rng.choice([{"Status": "completed"}, {"AnnounceUrl": f"{SITE}/whisper"}])
            p.direct.send("POST", f"{ACCOUNT}/Conferences/{row['sid']}.json", given)
    elif kind == 5:
        rng.choice([phone.busy, phone.reject, phone.answers, phone.no_answer, phone.voicemail, phone.unreachable])()
    elif kind in (6, 7):
        act_on_rows(p, rng)
    else:
        calls = [each for each in phone.calls if each.status == "in-progress"]
        for call in calls[-1:]:
            act = rng.randrange(4)
            if act == 0:
                call.press(rng.choice(["1", "12#", "*", "#"]), listen=False)
            elif act == 1:
                call.say("some words " * rng.randint(1, 4), listen=False)
            elif act == 2:
                call.hang_up()
            else:
                p.direct.send("POST", f"{ACCOUNT}/Calls/{call.sid}/Recordings.json", {})


def happen(seed: int, check: Callable[[Play], None]) -> Play:
    """What happens by a seed, until everything is over."""
    rng = random.Random(seed)
    p = Play()
    application = Application(lambda: check(p), rng, 60)
    for path in ("/voice", "/next", "/wait", "/whisper"):
        p.pages[path] = application.page
    p.pages["/status"] = lambda form: check(p) or ""
    for number in PHONES:
        p.phone(number).script(
            rng.choice([(), ("press 1#",), ("say hello", "wait 2", "hang up"), ("wait 3", "press *")])
        )
    for _ in range(rng.randint(3, 25)):
        meddle(p, rng)
        if rng.random() < 0.7:
            p.advance(rng.choice([0, 0.3, 1, 2.5, 7]))
        check(p)
    application.left = 0
    p.run()
    return p


@pytest.mark.parametrize("seed", range(rounds(25, 120)))
def test_calls_at_random(seed: int) -> None:
    p = happen(seed, agree)
    agree(p)
    calls = p.state.calls
    assert calls is not None
    assert not calls.live
    assert not calls.conferences
    assert not any(calls.queues.values())
    assert not any(calls.dequeuing.values())
    assert not calls.ready
    assert len(p.state.timers) == 0
    assert not [
        row for row in p.get("Recordings.json", {"PageSize": 1000})["recordings"] if row["status"] == "in-progress"
    ]
    assert p.get("Conferences.json", {"Status": "in-progress"})["conferences"] == []
    assert all(story.status in ENDED for story in calls.stories.values())


@pytest.mark.parametrize("seed", range(rounds(10, 50)))
def test_the_same_twice(seed: int) -> None:
    """To the last parameter of the last webhook, and the last row; also where somebody looks on while they are out."""
    for look in (lambda p: None, agree):
        assert all_of(happen(seed, look)) == all_of(happen(seed, look))


def all_of(p: Play) -> list[Any]:
    asked = [(each.event, each.method, each.url, each.form, each.at) for each in p.asked]
    lines = [(sid, list(story.lines)) for sid, story in p.state.calls.stories.items()]
    lists = ("Calls", "Recordings", "Messages", "Queues", "Notifications")
    return [asked, lines, [p.get(f"{name}.json", {"PageSize": 1000}) for name in lists], p.alerts()]
