"""Dial: other phones ring, the first that answers is connected; what came of it goes to the action.

Called by `driver`; the calls that it makes come back by `child_answered` and `child_ended`.
https://www.twilio.com/docs/voice/twiml/dial
"""

from __future__ import annotations

from collections import deque
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ...twiml import Verb
from . import answering, documents, ending, making, nouns, progress, queueing, rooms, tapes, taping
from .attributes import flag, number, text
from .nouns import Called
from .session import Doing, Frame, Leg, Session
from .story import Document
from .tapes import Tape


class Joined(Doing):
    """A dialled call is connected to the one that has dialled it."""

    waits = True

    def __init__(self, other: Leg) -> None:
        self._other = other

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        return (self._other,)


class Whispering(Doing):
    """A dialled call runs a document of its own before it is connected."""

    def __init__(self, dialing: Dialing, parent: Leg) -> None:
        self._dialing, self._parent = dialing, parent

    def returned(self, session: Session) -> None:
        self._dialing.join(session, self._parent)

    def forbids(self, name: str) -> int:
        return 13201 if name == "Dial" else 0


class Dialing(Doing):
    """Phones ring at the same time, or one after another, until one answers."""

    def __init__(self, verb: Verb) -> None:
        self._verb = verb
        self._waiting: deque[Called] = deque()
        self._ringing: list[Leg] = []
        self._picked: Leg | None = None
        self._joined: Leg | None = None
        self._bridged = False
        self._last: Leg | None = None
        self._status = "failed"
        self._over = False
        self._tape: Tape | None = None

    def begin(self, session: Session) -> None:
        """Makes the calls."""
        session.begin(self)
        found = nouns.called(session, self._verb)
        if found is None:
            documents.sorry(session)
            return
        self._waiting.extend(found)
        if text(self._verb, "record").startswith("record-from-ringing"):
            self._record(session)
        self._dial(session)

    def _dial(self, session: Session) -> None:
        """Makes the next call, or all of them."""
        one = flag(self._verb, "sequential")
        while self._waiting and not (one and self._ringing):
            called = self._waiting.popleft()
            options = {**called.options, "timeout": number(self._verb, "timeout") or 30}
            child = making.child(session, called.to, called.sender, called.tells, options)
            child.story.parameters.update(called.parameters)
            child.whisper = called.whisper
            self._ringing.append(child)
        if not self._ringing:
            self._end(session)

    # What the calls come back with

    def child_answered(self, session: Session, child: Leg) -> None:
        if child not in self._ringing or self._over:
            return
        self._picked = child
        self._waiting.clear()
        for other in [each for each in self._ringing if each is not child]:
            ending.end(session.on(other), "canceled")
        keys, url = child.options.get("send_digits"), child.whisper
        if not keys and url is None:
            self.join(session.on(child), session.leg)
            return
        parts = f"<Play digits={quoteattr(str(keys))}/>" if keys else ""
        if url is not None:
            parts += f"<Redirect method={quoteattr(url.method)}>{escape(url.url)}</Redirect>"
        frame = Frame(deque(), url or Document(""), owner=Whispering(self, session.leg))
        child.frames.append(frame)
        documents.run_text(session.on(child, frame), f"<Response>{parts}</Response>", frame.document)

    def join(self, session: Session, parent: Leg) -> None:
        """Connects a dialled call, whose session this is, with the one that has dialled it."""
        child = session.leg
        frame = next((frame for frame in parent.frames if frame.doing is self), None)
        if frame is None or self._over or parent.ended:
            ending.end(session, by="twilio")
            return
        here = session.on(parent, frame)
        child.frames[:] = [Frame(deque(), frame.document, doing=Joined(parent))]
        self._joined, self._bridged = child, True
        answering.answer(here)
        if text(self._verb, "record") in ("true", "record-from-answer", "record-from-answer-dual"):
            self._record(here)
        here.after(float(number(self._verb, "timeLimit") or 14_400), "time limit")
        here.tell(child.phone, "joined")
        session.tell(parent.phone, "joined")
        here.ready()
        session.ready()

    def child_ended(self, session: Session, child: Leg) -> None:
        if child not in self._ringing or self._over:
            return
        self._ringing.remove(child)
        if child is self._picked or child.status != "canceled" or self._last is None:
            self._last, self._status = child, child.status if child.ended else "completed"
        if child is self._picked or (not self._ringing and not self._waiting):
            self._end(session)
        elif not self._ringing:
            self._dial(session)

    # While they are connected

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        return (self._joined,) if self._joined is not None else ()

    def calm(self, leg: Leg) -> bool:
        joined = self._joined
        if joined is None:
            return self._picked is not None and self._picked.calm()
        return not (joined.acts or joined.talking)

    def key(self, session: Session, key: str) -> bool:
        if key == "*" and self._joined is not None and flag(self._verb, "hangupOnStar"):
            ending.end(session.on(self._joined), by="twilio")
            return True
        return False

    def due(self, session: Session, name: str) -> None:
        if self._joined is not None:
            ending.end(session.on(self._joined), by="twilio")

    # The end

    def _end(self, session: Session) -> None:
        """All calls are over: the action is asked, or the next verb comes."""
        result = self._result(session)
        documents.act(session, self._verb, "voice.dial", result)

    def _result(self, session: Session) -> dict[str, Any]:
        self._over = True
        session.stop("time limit")
        found: dict[str, Any] = {"dial_call_status": self._status}
        if (child := self._last) is not None:
            seconds = progress.lasted(child, session.now) if child.answered is not None else None
            found |= {"dial_call_sid": child.sid, "dial_call_duration": seconds, "dial_bridged": self._bridged}
            if str(child.phone).lower().startswith(("sip:", "sips:")):
                call_id = session.state.store.digest("sip", child.sid)
                found |= {"dial_sip_call_id": call_id, "dial_sip_response_code": progress.sip_code(child)}
        if self._tape is not None:
            tapes.stop(session.state, self._tape, session.now)
            found |= tapes.told(session.state, self._tape.row)
        self._joined = None
        return found

    def left(self, session: Session, why: str) -> None:
        if self._over:
            return
        self._last = self._picked or (self._ringing[-1] if self._ringing else self._last)
        self._over = True
        for child in list(self._ringing):
            ending.end(session.on(child), "completed" if child.answered is not None else "canceled", by="twilio")
        if self._last is not None:
            self._status = self._last.status
        result = self._result(session)
        documents.report(session, self._verb, "voice.dial", result)

    # Its recording

    def _record(self, session: Session) -> None:
        channels = 2 if text(self._verb, "record").endswith("dual") else 1
        track = text(self._verb, "recordingTrack")
        self._tape = taping.of_verb(session, self._verb, "DialVerb", channels, track)


_ALONE = {"Conference": rooms.dial, "Queue": queueing.dial}  # nouns that are no phones


def dial(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/dial"""
    noun = next((child for child in verb.children if child.name in _ALONE), None)
    if noun is not None:
        _ALONE[noun.name](session, verb, noun)
    else:
        Dialing(verb).begin(session)
