"""Participants and conferences, as the API makes and changes them. Called by their behaviours.

Rows and arguments by Python name enter; calls, statuses and webhooks leave by the state.
https://www.twilio.com/docs/voice/api/conference-participant-resource
"""

from __future__ import annotations

from typing import Any

from ..state import State
from ..store import Place, Row
from ..values import rfc2822
from . import conferences, driver, making, tapes, updates
from .attending import Attending
from .conferences import Conference
from .session import Session, calls
from .story import Document
from .tapes import Tape

_BUFFER = 5.0  # seconds that participants ring longer than they are told to
# Arguments of a participant → those of a call.
_CALL = {
    name: name
    for name in (
        "timeout", "time_limit", "machine_detection", "machine_detection_timeout", "status_callback",
        "status_callback_event", "status_callback_method", "recording_track", "recording_channels",
        "recording_status_callback", "recording_status_callback_method", "recording_status_callback_event", "record",
        "trim", "call_reason",
    )
}  # fmt: skip


def call(state: State, place: Place, row: Row) -> str:
    """Somebody is called who will join; the SID of the call.

    Raises:
        Refusal: as for other calls.
    """
    account = state.owner(place)
    address = {name: row.hidden.get(name) or row.data.get(name) for name in ("to", "from_")}
    made = state.blank("CA" + state.store.fresh())
    made.made_up, made.account = False, account
    dates = dict.fromkeys(("date_created", "date_updated"), rfc2822(row.created))
    made.data.update({"to": address["to"], "from": address["from_"], "sid": made.key, **dates})
    made.created = made.updated = made.when = row.created
    made.hidden.update({ours: row.hidden.get(theirs) for ours, theirs in _CALL.items()})
    made.hidden.update(async_amd="true", async_amd_status_callback=row.hidden.get("amd_status_callback"))
    made.hidden["async_amd_status_callback_method"] = row.hidden.get("amd_status_callback_method")
    made.hidden.update(participant=row, buffer=_BUFFER)
    updates.check(state, made)
    making.outbound(state, made)
    state.store.add(making.place_of(state, account), made)
    return made.key


def created(state: State, row: Row) -> None:
    """The row of a participant that is being called."""
    data, hidden = row.data, row.hidden
    data.update(status="queued", hold=False, queue_time="0")
    for name, usual in (("muted", False), ("start_conference_on_enter", True), ("end_conference_on_exit", False)):
        if data.get(name) is None:
            data[name] = usual
    data["call_sid_to_coach"] = data.get("call_sid_to_coach") or None
    data["coaching"] = bool(data["call_sid_to_coach"]) and data.get("coaching") is not False
    place = conferences.place_of(state, row.account)
    room = state.store.find(place, str(data.get("conference_sid") or row.ids.get("conference_sid")))
    if room is None:
        return
    conference = conferences.of_row(state, room)
    if (url := hidden.get("conference_status_callback")) and not conference.url:
        conference.url, conference.method = str(url), str(hidden.get("conference_status_callback_method") or "POST")
        conference.events = conferences.wanted(hidden.get("conference_status_callback_event"))
    if str(hidden.get("conference_record")) in ("true", "record-from-start") and not conference.record:
        callback = hidden.get("conference_recording_status_callback")
        conference.record = Tape(
            row=room,
            began=row.created,
            trim=str(hidden.get("conference_trim")) == "trim-silence",
            url=str(callback or ""),
            method=str(hidden.get("conference_recording_status_callback_method") or "POST"),
            events=tapes.wanted(hidden.get("conference_recording_status_callback_event")),
        )


def _member(state: State, sid: str) -> Attending | None:
    leg = calls(state).live.get(sid)
    doing = (frame.doing for frame in leg.frames) if leg is not None else ()
    return next((each for each in doing if isinstance(each, Attending)), None)


def change(state: State, row: Row, given: dict[str, Any], now: float) -> None:
    """The API changes a participant who is there."""
    member = _member(state, row.key)
    if member is None:
        return
    session = Session(state, member.leg, now)
    if given.get("muted") is not None:
        member.mute(session, bool(given["muted"]))
    if given.get("hold") is not None:
        url = given.get("hold_url")
        document = Document(str(url), str(given.get("hold_method") or "POST")) if url else None
        member.put_on_hold(session, bool(given["hold"]), document)
    coaches = given.get("call_sid_to_coach")
    if given.get("coaching") is False:
        coaches = ""
    ends = given.get("end_conference_on_exit")
    member.modify(session, coaches=coaches, ends=None if ends is None else bool(ends))
    if given.get("beep_on_exit") is not None:
        member.beep = "onExit" if given["beep_on_exit"] else "false"
    if url := given.get("announce_url"):
        member.announce(session, Document(str(url), str(given.get("announce_method") or "POST")))
    driver.drive(state, now)


def kick(state: State, row: Row, now: float) -> None:
    """The API throws somebody out."""
    member = _member(state, row.key)
    if member is not None:
        member.kick(Session(state, member.leg, now))
        driver.drive(state, now)


def change_conference(state: State, row: Row, given: dict[str, Any], now: float) -> None:
    """The API ends a conference, or announces something to all who are in it."""
    conference: Conference = conferences.of_row(state, row)
    members = list(conference.members.values())
    if not members:
        if given.get("status") == "completed":
            row.data["reason_conference_ended"] = "conference-ended-via-api"
            calls(state).conferences.pop(row.key, None)
        return
    session = Session(state, members[0].leg, now)
    if given.get("status") == "completed":
        conferences.end(session, conference, "conference-ended-via-api", None)
    elif url := given.get("announce_url"):
        first = next(each for each in members if isinstance(each, Attending))
        first.announce(session, Document(str(url), str(given.get("announce_method") or "POST")), to_all=True)
    driver.drive(state, now)
