"""One verb after another: what drives calls whenever something has happened to them.

Timers, replies of applications and whatever phones and the API have done enter; each call that may go on does. Called
by `world`, `phones` and the behaviour of calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...twiml import Verb
from ..answers import Answer
from ..engine.effects import Webhook
from ..state import State
from . import (
    acting,
    answering,
    dialing,
    documents,
    ending,
    gathering,
    leaving,
    others,
    queueing,
    recording,
    ringing,
    speaking,
    tapes,
    taping,
)
from .attributes import flag
from .session import TIMER, TOLD, Frame, Leg, Session, calls

_VERBS: Mapping[str, Callable[[Session, Verb], None]] = {
    "Say": speaking.say,
    "Play": speaking.play,
    "Pause": speaking.pause,
    "Gather": gathering.gather,
    "Record": recording.record,
    "Dial": dialing.dial,
    "Redirect": leaving.redirect,
    "Hangup": leaving.hang_up,
    "Enqueue": queueing.enqueue,
    "Leave": queueing.leave,
    "Echo": others.echo,
    "Sms": others.sms,
    "Start": taping.start,
    "Stop": taping.start,
    "Reject": leaving.reject,
}
# Timers of a call itself.
_TIMERS: Mapping[str, Callable[[Session], None]] = {
    "initiate": ringing.initiate,
    "ring": ringing.ring,
    "answer": ringing.pick_up,
    "decline": ringing.decline,
    "ring out": ringing.ring_out,
    "time limit": ringing.time_out,
    "detected": ringing.detected,
    "act": acting.go_on,
}
# What does not answer a call that comes in, as long as it comes first.
_SILENT = frozenset({"Pause", "Redirect", "Reject", "Sms", "Start", "Stop"})
_MOST = 10_000  # verbs at one instant


def timer(state: State, now: float, leg: Leg, frame: Frame | None, name: str) -> None:
    """A timer is due."""
    if leg.ended:
        return
    if frame is None:
        leg.timers.pop(name, None)
        _TIMERS[name](Session(state, leg, now))
    elif frame in leg.frames and frame.doing is not None:
        frame.timers.pop(name, None)
        frame.doing.due(Session(state, leg, now, frame), name)
    drive(state, now)


def answered(state: State, webhook: Webhook, answer: Answer, now: float) -> None:
    """An application has replied."""
    documents.answered(state, webhook, answer, now)
    drive(state, now)


def drive(state: State, now: float) -> None:
    """Everything goes on that may."""
    ready = calls(state).ready
    while ready:
        session = Session(state, ready.popleft(), now)
        _go_on(session)
        acting.follow(session)


def _go_on(session: Session) -> None:
    leg = session.leg
    for _ in range(_MOST):
        if leg.ended or not leg.frames or leg.frames[-1].doing is not None:
            return
        frame = leg.frames[-1]
        here = session.on(leg, frame)
        if frame.verbs:
            _begin(here, frame.verbs.popleft())
        elif frame.owner is not None:
            frame.owner.returned(_owner(here, frame))
        else:
            _finish(here)
    documents.sorry(session)


def _owner(session: Session, frame: Frame) -> Session:
    """The session of what a document runs within: the document below, or the call itself."""
    below = next((each for each in session.leg.frames if each.doing is frame.owner), None)
    return session.on(session.leg, below) if below is not None else session


def _begin(session: Session, verb: Verb) -> None:
    if session.leg.answered is None and verb.name not in _SILENT and not _on_bridge(verb):
        _answer(session)
    owner = session.frame.owner if session.frame is not None else None
    if owner is not None and (code := owner.forbids(verb.name)):
        session.alert(code, f"<{verb.name}> may not stand in this document", warning=code == 12200)
        return
    does = _VERBS.get(verb.name)
    if does is None:
        session.alert(12200, f"<{verb.name}> is not emulated", warning=True)
        session.ready()
        return
    does(session, verb)


def _answer(session: Session) -> None:
    """The application takes a call; whoever has called its number from here is answered before it goes on."""
    answering.answer(session)
    if session.leg.far is not None and session.leg.called:
        ringing.pick_up(session.on(session.leg.far))


def _on_bridge(verb: Verb) -> bool:
    return verb.name == "Dial" and flag(verb, "answerOnBridge")


def _finish(session: Session) -> None:
    """A call has done all that it was told."""
    _answer(session)
    ending.end(session, by="twilio")


TIMERS: Mapping[str, Callable[..., None]] = {TIMER: timer, tapes.PROCESSED: tapes.processed}
ANSWERED: Mapping[str, Callable[[State, Webhook, Answer, float], None]] = {
    documents.ANSWERED: answered,
    TOLD: documents.told_back,
}
"""What timers of calls lead to, and what is done with replies, by the names that stand in them."""
