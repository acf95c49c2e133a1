"""The end of a call: what it did is cut short, its row is completed, whoever it was connected to goes on.

A session and a status enter. Called by verbs, phones, the API and timers.
"""

from __future__ import annotations

import math

from ..values import rfc2822
from . import progress, tapes
from .session import Leg, Session

OUTWARD, INWARD = 0.014, 0.0085  # US dollars a minute


def end(session: Session, status: str = "completed", *, by: str = "") -> None:
    """A call ends, if it has not.

    Args:
        status: its last one.
        by: who hung up, for the story: `phone`, `twilio`.
    """
    leg, now = session.leg, session.now
    if leg.ended:
        return
    answered = leg.answered is not None
    session.never(*list(leg.timers))
    leg.acts.clear()
    leg.script.clear()
    if leg.talking is not None:
        session.sounded(leg.talking[1], "inbound")
        leg.talking = None
    if by:
        session.tell(by, "hung up")
    session.tell("call", status)
    others = leg.others()
    progress.reach(session, status)
    _complete(leg, now, answered)
    _leave(session)
    for tape in list(leg.tapes):
        tapes.stop(session.state, tape, now)
    if (own := leg.options.get("tape")) is not None:
        leg.options["recorded"] = tapes.told(session.state, own.row)
    progress.tell(session)
    session.calls.live.pop(leg.sid, None)
    for other in others:
        _part(session.on(other), leg)
    _parent(session)
    _far(session, status)


def _leave(session: Session) -> None:
    """Everything that the call does is cut short, the innermost first."""
    frames = session.leg.frames
    while frames:
        session.on(session.leg, frames[-1]).leave("ended")
        frames.pop()


def _complete(leg: Leg, now: float, answered: bool) -> None:
    data = leg.row.data
    if leg.status == "canceled" and not answered:
        data["end_time"] = None
        return
    seconds = progress.lasted(leg, now)
    if leg.status != "failed" and not data.get("start_time"):
        data["start_time"] = rfc2822(leg.row.created)
    data.update(end_time=rfc2822(now), duration=str(seconds))
    if answered:
        each = INWARD if leg.direction == "inbound" else OUTWARD
        data["price"] = f"-{each * max(1, math.ceil(seconds / 60)):.5f}"


def _part(session: Session, other: Leg) -> None:
    """Somebody whom a call is connected to has hung up."""
    leg = session.leg
    if leg.ended:
        return
    session.tell(other.phone, "hung up")
    for frame in list(leg.frames):
        if frame.doing is not None:
            frame.doing.parted(session.on(leg, frame), other)


def _parent(session: Session) -> None:
    """The call whose Dial has made this one goes on."""
    parent = session.leg.parent
    if parent is None:
        return
    for frame in parent.frames:
        if frame.doing is not None:
            frame.doing.child_ended(session.on(parent, frame), session.leg)


def _far(session: Session, status: str) -> None:
    """The call at the other end, where that is a number of an account, ends as well."""
    leg, far = session.leg, session.leg.far
    if far is None or far.ended:
        return
    unanswered = status if leg.called else "no-answer"
    end(session.on(far), "completed" if far.answered is not None else unanswered, by="phone")
