"""Conferences that last: who is in one, when it starts and ends, what applications are told of it.

Members enter and leave; rows of conferences and participants, and webhooks, leave by the state. Called by `attending`
and by the behaviours of conferences and participants. https://www.twilio.com/docs/voice/twiml/conference
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..._core.redaction.secret import safe_repr
from ..engine.effects import Webhook
from ..engine.parameters import parameters
from ..state import State
from ..store import Place, Row
from ..values import rfc2822
from . import tapes
from .session import TOLD, Leg, Session, calls
from .tapes import Tape

MOST = 250
# What is asked for → the events of it.
_ASKED = {
    "conference-start": "start", "conference-end": "end", "participant-join": "join", "participant-leave": "leave",
    "participant-mute": "mute", "participant-unmute": "mute", "participant-hold": "hold", "participant-unhold": "hold",
    "participant-modify": "modify", "participant-speech-start": "speaker", "participant-speech-stop": "speaker",
    "announcement-end": "announcement", "announcement-fail": "announcement",
}  # fmt: skip
USUAL = ("start", "end")


class Member(Protocol):
    """Somebody in a conference.

    Attributes:
        silent: nobody hears it.
        hold: it does not hear the others.
        coaches: the SID of the only call that hears it.
        starts, ends: it may start the conference, and ends it when it leaves.
        beep: when the others hear a beep: `true`, `onEnter`, `onExit`, `false`.
    """

    leg: Leg
    muted: bool
    hold: bool
    coaches: str
    starts: bool
    ends: bool
    beep: str
    label: str

    @property
    def silent(self) -> bool:
        raise NotImplementedError

    def started(self, session: Session) -> None:
        """The conference has started."""

    def removed(self, session: Session, reason: str) -> None:
        """It must leave."""


@safe_repr
@dataclass(slots=True, eq=False, kw_only=True)
class Conference:
    """A conference that lasts.

    Attributes:
        row: as the API shows it.
        members: by the SIDs of their calls, in the order in which they came.
        started: those in it hear each other.
        url, method, events: who is told of it: what the first who knew has said.
        told: how many callbacks there were.
        most: how many may be in it.
        tapes: its recordings that run.
        record: begins with it; None: it is not recorded.
    """

    row: Row
    members: dict[str, Member] = field(default_factory=dict)
    started: bool = False
    url: str = ""
    method: str = "POST"
    events: frozenset[str] = frozenset(USUAL)
    told: int = 0
    most: int = MOST
    tapes: list[Tape] = field(default_factory=list, repr=False)
    record: Tape | None = None

    @property
    def sid(self) -> str:
        return self.row.key

    def hearing(self, leg: Leg) -> tuple[Leg, ...]:
        """The calls that hear somebody who is in it."""
        own = self.members.get(leg.sid)
        if own is None or not self.started or own.silent:
            return ()
        if own.coaches:
            coached = self.members.get(own.coaches)
            return (coached.leg,) if coached is not None and coached is not own and not coached.hold else ()
        return tuple(each.leg for each in self.members.values() if each is not own and not each.hold)


def place_of(state: State, account: str) -> Place:
    """The conferences of an account."""
    return state.place("api.v2010.accounts.conferences", account)


def participants_of(state: State, row: Row) -> Place:
    """The participants of a conference."""
    return state.place("api.v2010.accounts.conferences.participants", row.account, row.key)


def of_row(state: State, row: Row) -> Conference:
    """The conference of a row that has not ended."""
    known: dict[str, Conference] = calls(state).conferences
    found = known.get(row.key)
    if found is None:
        found = known[row.key] = Conference(row=row)
    return found


def named(state: State, account: str, name: str, now: float) -> Conference:
    """The conference of a name, which is opened if there is none."""
    place = place_of(state, account)
    rows = (row for row in state.store.rows(place) if row.data.get("friendly_name") == name)
    row = next((row for row in rows if row.data.get("status") != "completed"), None)
    if row is None:
        data = {"sid": "CF" + state.store.fresh(), "friendly_name": name, "status": "init", "region": "us1"}
        none = {"reason_conference_ended": None, "call_sid_ending_conference": None}
        row = state.put(place, {**data, **none, **dict.fromkeys(("date_created", "date_updated"), rfc2822(now))})
        row.created = row.updated = row.when = now
    return of_row(state, row)


def enter(session: Session, conference: Conference, member: Member) -> None:
    """A call joins; the conference starts with the second one, if somebody in it may start it."""
    conference.members[session.leg.sid] = member
    if member.beep in ("true", "onEnter"):
        _beep(session, conference)
    tell(session, conference, "participant-join", of_member(member))
    _start(session, conference)


def _start(session: Session, conference: Conference) -> None:
    members = conference.members.values()
    if conference.started or len(members) < 2 or not any(each.starts for each in members):
        return
    conference.started = True
    _update(conference.row, session.now, status="in-progress")
    tell(session, conference, "conference-start", {})
    if conference.record is not None:
        tape = conference.record
        tape.began = session.now
        tape.row = tapes.new_row(session.state, conference.row.account, "Conference", 1, session.now)
        tape.about = {"conference_sid": conference.sid}
        tapes.begin(session.state, tape, conference.tapes, session.now)
        conference.record = None
    for each in list(members):
        each.started(session.on(each.leg))


def leave(session: Session, conference: Conference, member: Member, reason: str) -> None:
    """A call leaves; the conference ends with the last one, or with one that ends it."""
    if conference.members.get(session.leg.sid) is not member:
        return
    del conference.members[session.leg.sid]
    if member.beep in ("true", "onExit"):
        _beep(session, conference)
    told = {"participant_call_status": session.leg.status, "reason_participant_left": reason}
    tell(session, conference, "participant-leave", {**of_member(member), **told})
    kicked = reason == "participant_updated_via_api"
    if member.ends and conference.members and reason not in _ENDINGS:
        why = f"participant-with-end-conference-on-exit-{'kicked' if kicked else 'left'}"
        end(session, conference, why, member)
    elif conference.row.data["status"] != "completed" and not _expected(session.state, conference):
        _over(session, conference, f"last-participant-{'kicked' if kicked else 'left'}", member)


def _expected(state: State, conference: Conference) -> bool:
    """Whether somebody is in a conference, or is being called who will be."""
    return bool(conference.members or state.store.rows(participants_of(state, conference.row)))


def called(session: Session) -> None:
    """The call of somebody who will join has another status; where it failed, they will not."""
    leg, state = session.leg, session.state
    row: Row = leg.options["participant"]
    if row.data.get("status") in ("connected", "complete"):
        return
    status = "queued" if leg.status == "initiated" else leg.status
    row.data["status"] = status if status in ("queued", "ringing", "failed") else "complete"
    row.data["date_updated"] = rfc2822(session.now)
    room = state.store.find(place_of(state, row.account), str(row.data.get("conference_sid")))
    if not leg.ended or room is None:
        return
    state.store.remove(participants_of(state, room), row)
    if room.data["status"] == "completed":
        return
    conference, data = of_row(state, room), row.data
    told = {
        "call_sid": leg.sid, "muted": data["muted"], "hold": False, "coaching": data["coaching"],
        "start_conference_on_enter": data["start_conference_on_enter"],
        "end_conference_on_exit": data["end_conference_on_exit"], "participant_label": data.get("label") or None,
        "participant_call_status": leg.status, "reason_participant_left": "participant_add_failed",
    }  # fmt: skip
    tell(session, conference, "participant-leave", told)
    if not _expected(state, conference):
        _over(session, conference, "last-participant-left", None)


_ENDINGS = ("moderator_ended_conference", "conference_ended_via_api")


def end(session: Session, conference: Conference, why: str, by: Member | None) -> None:
    """A conference ends for all who are in it."""
    reason = _ENDINGS[0] if by is not None else _ENDINGS[1]
    _over(session, conference, why, by, tell_it=False)
    for each in list(conference.members.values()):
        each.removed(session.on(each.leg), reason)
    _tell_end(session, conference, why, by)


def _over(session: Session, conference: Conference, why: str, by: Member | None, *, tell_it: bool = True) -> None:
    ending = by.leg.sid if by is not None else None
    _update(
        conference.row, session.now, status="completed", reason_conference_ended=why, call_sid_ending_conference=ending
    )
    for tape in list(conference.tapes):
        tapes.stop(session.state, tape, session.now)
    session.calls.conferences.pop(conference.sid, None)
    if tell_it:
        _tell_end(session, conference, why, by)


def _tell_end(session: Session, conference: Conference, why: str, by: Member | None) -> None:
    told: dict[str, Any] = {"reason_conference_ended": why, "reason": _WORDS.get(why, why)}
    if by is not None:
        told |= {"call_sid_ending_conference": by.leg.sid, "participant_label_ending_conference": by.label or None}
    tell(session, conference, "conference-end", told)


_WORDS = {
    "last-participant-left": "Last participant left",
    "last-participant-kicked": "Last participant kicked",
    "participant-with-end-conference-on-exit-left": "Participant with endConferenceOnExit left",
    "participant-with-end-conference-on-exit-kicked": "Participant with endConferenceOnExit kicked",
    "conference-ended-via-api": "Conference ended via API",
}


def _beep(session: Session, conference: Conference) -> None:
    for each in conference.members.values():
        if each.leg is not session.leg:
            session.on(each.leg).hears("beep")


def _update(row: Row, now: float, **fields: Any) -> None:
    row.data.update(fields, date_updated=rfc2822(now))
    row.updated = now


def of_member(member: Member) -> dict[str, Any]:
    """What callbacks say of somebody in a conference."""
    return {
        "call_sid": member.leg.sid,
        "muted": member.muted,
        "hold": member.hold,
        "coaching": bool(member.coaches),
        "call_sid_to_coach": member.coaches or None,
        "start_conference_on_enter": member.starts,
        "end_conference_on_exit": member.ends,
        "participant_label": member.label or None,
    }


def tell(session: Session, conference: Conference, event: str, values: dict[str, Any]) -> None:
    """Tells the application of an event, if it wants to know."""
    if not conference.url or _ASKED[event] not in conference.events:
        return
    conference.told += 1
    row = conference.row
    session.state.outbox.append(
        Webhook(
            event="conference.status",
            url=conference.url,
            method=conference.method,
            values=parameters(
                "conference.status",
                {
                    "account_sid": row.account,
                    "conference_sid": row.key,
                    "friendly_name": row.data["friendly_name"],
                    "event_type": event,
                    "sequence_number": conference.told,
                    "timestamp": rfc2822(session.now),
                    **values,
                },
            ),
            account=row.account,
            lane=row.key,
            then=TOLD,
            subject=(row.account, row.key),
        )
    )


def wanted(events: Iterable[str] | None) -> frozenset[str]:
    """The events that are asked for."""
    words = [word for each in events or () for word in str(each).split()]
    return frozenset(_ASKED.values()).intersection(words) or frozenset(USUAL)
