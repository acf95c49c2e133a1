"""A call is answered: from now on it costs, and lasts as long as it may. Called by `ringing`, `driver` and verbs."""

from __future__ import annotations

from ..values import rfc2822
from . import progress, taping
from .session import Session

LIMIT = 14_400.0  # seconds that a call lasts at most, where nothing is said
LONGEST = 86_400.0  # and whatever its TimeLimit says


def answer(session: Session) -> None:
    """A call is answered, by the phone or, where it came in, by its application."""
    leg, now = session.leg, session.now
    if leg.answered is not None or leg.ended:
        return
    session.never("answer", "decline", "ring out")
    leg.answered = now
    session.tell("call", "answered")
    progress.reach(session, "in-progress")
    leg.row.data["start_time"] = rfc2822(now)
    limit = leg.options.get("time_limit")
    session.later(min(float(limit), LONGEST) if limit else LIMIT, "time limit")
    progress.tell(session)
    taping.of_call(session)
    if leg.far is not None and leg.called:
        session.on(leg.far).later(0.0, "answer")
