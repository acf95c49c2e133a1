"""How a call to a phone is made: dialled, ringing, then answered, declined or given up, as the phone has it.

Sessions enter; statuses, webhooks and timers leave. Called by `making`, timers, phones and verbs.
"""

from __future__ import annotations

from collections import deque
from xml.sax.saxutils import escape, quoteattr

from ...twiml import parse
from . import acting, answering, detection, documents, ending, making, progress, rooms
from .manners import Act, Manner
from .session import Frame, Session
from .story import Document

RINGS_AFTER = 1.0  # seconds from dialling to ringing
RING = 60.0  # seconds that a phone rings by default
_MOST_RING = 600


def initiate(session: Session) -> None:
    """A call is dialled."""
    progress.reach(session, "initiated")
    progress.tell(session)
    session.later(RINGS_AFTER, "ring")


def ring(session: Session) -> None:
    """A call reaches its phone, which may be busy or not be there."""
    leg = session.leg
    if leg.phone.startswith(making.APPLICATION) and not making.is_there(session.state, leg.phone):
        ending.end(session, "failed")
        return
    if making.is_ours(session.state, leg.phone):
        progress.reach(session, "ringing")
        progress.tell(session)
        _ring_out(session)
        making.relay(session)
        return
    manner = session.state.phones.manner(leg.phone)
    if manner.kind in ("busy", "fail"):
        ending.end(session, "busy" if manner.kind == "busy" else "failed")
        return
    session.tell("call", "rang")
    progress.reach(session, "ringing")
    progress.tell(session)
    _ring_out(session)
    decide(session, manner)


def _ring_out(session: Session) -> None:
    seconds = session.leg.options.get("timeout")
    longest = RING if not seconds else min(float(seconds), _MOST_RING)
    session.later(longest + session.leg.options.get("buffer", 0.0), "ring out")


def decide(session: Session, manner: Manner) -> None:
    """What the phone does while it rings."""
    session.never("answer", "decline")
    if manner.kind in ("answer", "voicemail"):
        session.later(0.0 if session.leg.options.get("at_once") else manner.after, "answer")
    elif manner.kind == "reject":
        session.later(manner.after, "decline")
    elif manner.kind in ("busy", "fail"):
        session.later(0.0, "decline")


def decline(session: Session) -> None:
    """The phone does not want the call."""
    kind = session.state.phones.manner(session.leg.phone).kind
    refuse(session, 603 if kind == "reject" else 486)


def refuse(session: Session, code: int = 603) -> None:
    """The phone declines the call, with a code of SIP."""
    session.leg.options["sip_response_code"] = code
    ending.end(session, "busy", by="phone")


def ring_out(session: Session) -> None:
    """Nobody has answered."""
    ending.end(session, "no-answer")


def pick_up(session: Session) -> None:
    """The phone answers."""
    leg = session.leg
    if leg.answered is not None or leg.ended:
        return
    manner = session.state.phones.manner(leg.phone)
    answering.answer(session)
    leg.script.extend(manner.script)
    if manner.kind == "voicemail":
        acting.perform(session, (Act("say", manner.greeting), Act("beep")))
    if not detection.begin(session, manner):
        connect(session)


def connect(session: Session) -> None:
    """An answered call gets what it was made for: its TwiML, or the call that has dialled it."""
    leg = session.leg
    if leg.parent is not None:
        for frame in list(leg.parent.frames):
            if frame.doing is not None:
                frame.doing.child_answered(session.on(leg.parent, frame), leg)
        return
    start(session)


def start(session: Session) -> None:
    """The first document of a call: asked for, or the one that came with the request; keys are pressed before."""
    leg = session.leg
    frame = Frame(deque(), leg.first or Document(""))
    leg.frames.append(frame)
    here = session.on(leg, frame)
    if rooms.joins(here):
        return
    if keys := leg.options.get("send_digits"):
        text = f"<Play digits={quoteattr(str(keys))}/>"
        if leg.first is not None:
            text += f"<Redirect method={quoteattr(leg.first.method)}>{escape(leg.first.url)}</Redirect>"
            documents.run_text(here, f"<Response>{text}</Response>", leg.first)
            return
        frame.verbs.extend(parse(f"<Response>{text}</Response>", "voice").verbs)
        documents.run_text(here, leg.twiml, frame.document, keep=True)
    elif leg.first is not None:
        documents.ask(here, leg.first)
    else:
        documents.run_text(here, leg.twiml, frame.document)


def detected(session: Session) -> None:
    """It is known whether a person or a machine has answered."""
    if detection.result(session):
        connect(session)


def time_out(session: Session) -> None:
    """A call has lasted as long as it may."""
    ending.end(session, by="twilio")
