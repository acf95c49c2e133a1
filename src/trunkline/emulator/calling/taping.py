"""Which recordings a call has: those of verbs, of `Record=true`, and those that the API starts, pauses and stops.

Sessions, verbs and rows enter; a `Tape` that runs leaves. Called by verbs, `ringing` and the behaviour of recordings.
https://www.twilio.com/docs/voice/api/recording
"""

from __future__ import annotations

from typing import Any

from ...twiml import Verb
from ..state import State
from ..store import Row
from . import documents, tapes
from .attributes import text, words
from .session import Leg, Session, calls
from .tapes import Tape

_TRACKS = {"inbound": frozenset({"inbound"}), "outbound": frozenset({"outbound"})}
_BOTH = frozenset({"inbound", "outbound"})


def of_verb(session: Session, verb: Verb, source: str, channels: int, track: str) -> Tape:
    """A recording that a verb asks for."""
    leg, state = session.leg, session.state
    row = tapes.new_row(state, leg.account, source, channels, session.now)
    row.data["track"] = track
    callback = str(verb.given.get("recordingStatusCallback", ""))
    where = documents.target(session, callback) if callback else None
    tape = Tape(
        row=row,
        began=session.now,
        trim=text(verb, "trim") == "trim-silence",
        url=where.url if where else "",
        method=text(verb, "recordingStatusCallbackMethod"),
        events=tapes.wanted(words(verb, "recordingStatusCallbackEvent")),
        tracks=_TRACKS.get(track, _BOTH),
        about={"call_sid": leg.sid},
    )
    return tapes.begin(state, tape, leg.tapes, session.now)


def _of_arguments(state: State, leg: Leg, row: Row, given: dict[str, Any], now: float) -> Tape:
    track = str(given.get("recording_track") or "both")
    row.data.update(track=track, channels=2 if given.get("recording_channels") == "dual" else 1)
    tape = Tape(
        row=row,
        began=now,
        trim=given.get("trim") == "trim-silence",
        url=str(given.get("recording_status_callback") or ""),
        method=str(given.get("recording_status_callback_method") or "POST"),
        events=tapes.wanted(given.get("recording_status_callback_event")),
        tracks=_TRACKS.get(track, _BOTH),
        about={"call_sid": leg.sid},
    )
    return tapes.begin(state, tape, leg.tapes, now)


def of_call(session: Session) -> None:
    """A call that was made with `Record=true` is answered."""
    leg = session.leg
    if str(leg.options.get("record")).lower() == "true" and leg.parent is None:
        row = tapes.new_row(session.state, leg.account, "OutboundAPI", 1, session.now)
        leg.options["tape"] = _of_arguments(session.state, leg, row, leg.options, session.now)


def of_request(state: State, row: Row, now: float) -> bool:
    """The API records a call that lasts; whether it does."""
    leg = calls(state).live.get(str(row.data["call_sid"]))
    if leg is None:
        return False
    _of_arguments(state, leg, row, row.hidden, now)
    return True


def change(state: State, tape: Tape, status: str, behaviour: str, now: float) -> None:
    """The API pauses a recording, goes on with it, or stops it."""
    if status == "paused":
        tape.pause(now, silent=behaviour == "silence")
    elif status == "in-progress":
        tape.resume(now)
    elif status == "stopped":
        tapes.stop(state, tape, now)
        tape.row.data["status"] = "stopped"


def start(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/recording"""
    for child in verb.children:
        if child.name == "Recording":
            channels = 1 if text(child, "channels") == "mono" else 2
            of_verb(session, child, "StartCallRecordingTwiML", channels, text(child, "track"))
        else:
            session.alert(12200, f"<{child.name}> in <{verb.name}> is not emulated", warning=True)
    session.done()
