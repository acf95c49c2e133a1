"""Record: the phone's words become a recording. Called by `driver`.

https://www.twilio.com/docs/voice/twiml/record
"""

from __future__ import annotations

from typing import Any

from ...twiml import Verb
from . import documents, tapes, taping
from .attributes import flag, number, text
from .session import Doing, Session
from .story import Document
from .tapes import Tape


class Recording(Doing):
    """It records until a key, silence, the longest time, or the end of the call."""

    waits = True

    def __init__(self, verb: Verb, where: Document) -> None:
        self._verb, self._where = verb, where
        self._tape: Tape | None = None

    def begin(self, session: Session) -> None:
        """After the beep."""
        verb = self._verb
        session.begin(self)
        if flag(verb, "playBeep"):
            session.hears("beep")
        self._tape = taping.of_verb(session, verb, "RecordVerb", 1, "inbound")
        self._tape.row.data["track"] = "both"
        session.after(float(number(verb, "maxLength") or 3600), "longest")
        self._silence(session)

    def _silence(self, session: Session) -> None:
        session.after(float(number(self._verb, "timeout") or 5), "silence")

    def key(self, session: Session, key: str) -> bool:
        if key in text(self._verb, "finishOnKey"):
            self._end(session, key)
        return True

    def talks(self, session: Session) -> bool:
        session.stop("silence")
        return True

    def said(self, session: Session, words: str, began: float) -> bool:
        self._silence(session)
        return True

    def due(self, session: Session, name: str) -> None:
        if session.leg.talking is not None:
            session.sounded(session.leg.talking[1], "inbound")
        self._end(session, "")

    def _end(self, session: Session, key: str) -> None:
        told = self._stop(session)
        if told is None:
            session.done()
            return
        documents.ask(session, self._where, "voice.record", {**told, "digits": key})

    def _stop(self, session: Session) -> dict[str, Any] | None:
        """Ends the recording; what is told of it, or None where there is none."""
        tape = self._tape
        if tape is None:
            return None
        heard = bool(tape.sounds)
        tape.trim = tape.trim or not heard
        tapes.stop(session.state, tape, session.now)
        return tapes.told(session.state, tape.row) if heard else None

    def left(self, session: Session, why: str) -> None:
        told = self._stop(session)
        if told is not None and why == "ended":
            documents.told(session, self._where, "voice.record", {**told, "digits": "hangup"})


def record(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/record"""
    where = documents.target(session, str(verb.given.get("action", "")), text(verb, "method"))
    if where is None:
        documents.sorry(session)
    else:
        Recording(verb, where).begin(session)
