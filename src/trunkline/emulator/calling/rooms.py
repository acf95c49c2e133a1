"""Dial to a conference: how a call is in it, and what comes after. Called by `dialing` and `ringing`.

https://www.twilio.com/docs/voice/twiml/conference
"""

from __future__ import annotations

from typing import Any

from ...twiml import Verb
from ..store import Row
from ..values import rfc2822
from . import conferences, documents, ending, tapes
from .attending import Attending, Settings
from .attributes import flag, number, text, words
from .conferences import Conference
from .session import Session
from .story import Document
from .tapes import Tape

FULL, LABEL_TAKEN, NOT_THERE = 16020, 16025, 13240


def dial(session: Session, verb: Verb, noun: Verb) -> None:
    """A call joins the conference that a Dial names."""
    coached = str(noun.given.get("coach", ""))
    if coached and not _there(session, noun.text, coached):
        session.alert(NOT_THERE, "coach is no call that is in the conference")
        documents.act(session, verb, "voice.dial", {"dial_call_status": "failed"})
        return
    conference = conferences.named(session.state, session.leg.account, noun.text, session.now)
    if "region" in noun.given and not conference.members:
        conference.row.data["region"] = noun.given["region"]
    _tells(session, conference, noun)
    label = str(noun.given.get("participantLabel", ""))
    if not _room(session, conference, label, number(noun, "maxParticipants")):
        documents.act(session, verb, "voice.dial", {"dial_call_status": "failed"})
        return
    wait = noun.given.get("waitUrl")
    settings = Settings(
        muted=flag(noun, "muted"),
        beep=text(noun, "beep"),
        starts=flag(noun, "startConferenceOnEnter"),
        ends=flag(noun, "endConferenceOnExit"),
        label=label,
        coaches=coached,
        wait=_wait(session, str(wait), text(noun, "waitMethod")) if wait is not None else None,
        star=flag(verb, "hangupOnStar"),
        limit=float(number(verb, "timeLimit") or 14_400),
        left=lambda here: documents.act(here, verb, "voice.dial", {"dial_call_status": "answered"}),
    )
    join(session, conference, settings)


def _wait(session: Session, url: str, method: str) -> Document | None:
    return documents.target(session, url, method) if url else Document("")


def _room(session: Session, conference: Conference, label: str, most: int | None) -> bool:
    """Whether there is room for one more, and nobody has its label."""
    conference.most = min(conference.most, most or conferences.MOST)
    if len(conference.members) >= conference.most:
        session.alert(FULL, f"the conference has {conference.most} participants already")
        return False
    if label and any(each.label == label for each in conference.members.values()):
        session.alert(LABEL_TAKEN, "another participant of the conference has this label")
        return False
    return True


def _there(session: Session, name: str, coached: str) -> bool:
    """Whether a call that is to be coached is in the conference of a name."""
    rooms = (each for each in session.calls.conferences.values() if coached in each.members)
    return any(each.row.account == session.leg.account and each.row.data["friendly_name"] == name for each in rooms)


def _tells(session: Session, conference: Conference, noun: Verb) -> None:
    """The first who says so decides who is told of a conference, and whether it is recorded."""
    callback = noun.given.get("statusCallback")
    if callback and not conference.url and (where := documents.target(session, str(callback))) is not None:
        conference.url, conference.method = where.url, text(noun, "statusCallbackMethod")
        conference.events = conferences.wanted(words(noun, "statusCallbackEvent"))
    if text(noun, "record") in ("true", "record-from-start") and not (conference.record or conference.started):
        callback = str(noun.given.get("recordingStatusCallback", ""))
        told = documents.target(session, callback) if callback else None
        conference.record = Tape(
            row=conference.row,
            began=session.now,
            trim=text(noun, "trim") == "trim-silence",
            url=told.url if told else "",
            method=text(noun, "recordingStatusCallbackMethod"),
            events=tapes.wanted(words(noun, "recordingStatusCallbackEvent")),
        )


def join(session: Session, conference: Conference, settings: Settings, row: Row | None = None) -> None:
    """A call joins a conference.

    Args:
        row: of the participant, where the API has made it.
    """
    leg, state = session.leg, session.state
    place = conferences.participants_of(state, conference.row)
    if row is None:
        dates = dict.fromkeys(("date_created", "date_updated"), rfc2822(session.now))
        data: dict[str, Any] = {
            "account_sid": leg.account, "call_sid": leg.sid, "conference_sid": conference.sid, "hold": False,
            "queue_time": "0", "label": settings.label or None, "muted": settings.muted,
            "coaching": bool(settings.coaches), "call_sid_to_coach": settings.coaches or None,
            "start_conference_on_enter": settings.starts, "end_conference_on_exit": settings.ends, **dates,
        }  # fmt: skip
        row = state.put(place, data, leg.sid)
    Attending(leg, conference, settings, row).begin(session)


def joins(session: Session) -> bool:
    """Whether an answered call is of somebody who joins a conference, and does."""
    row: Row | None = session.leg.options.get("participant")
    if row is None:
        return False
    state, hidden, data = session.state, row.hidden, row.data
    room = state.store.find(conferences.place_of(state, row.account), str(data["conference_sid"]))
    if room is None or room.data.get("status") == "completed":
        ending.end(session, by="twilio")
        return True
    wait = hidden.get("wait_url")
    method = str(hidden.get("wait_method") or "POST")
    join(
        session,
        conferences.of_row(state, room),
        Settings(
            muted=bool(data["muted"]),
            beep=str(hidden.get("beep") or "true"),
            starts=bool(data["start_conference_on_enter"]),
            ends=bool(data["end_conference_on_exit"]),
            label=str(data.get("label") or ""),
            coaches=str(data["call_sid_to_coach"] or "") if data["coaching"] else "",
            wait=None if wait is None else Document(str(wait), method),
        ),
        row,
    )
    return True
