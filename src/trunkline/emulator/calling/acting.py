"""What a phone does in a call: keys, words, hanging up; by hand, or by a script whenever it is its turn.

Acts enter, and are handed to what the call does. Called by `phones` of this room, verbs and `driver`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from . import ending
from .manners import Act
from .session import Session
from .story import Line, Story

KEY = 0.25  # seconds of a key
KEYS = frozenset("0123456789*#ABCDabcd")


def perform(session: Session, acts: Iterable[Act]) -> None:
    """The phone does something, after what it does already."""
    leg = session.leg
    if leg.ended:
        return
    idle = not leg.acts and leg.talking is None and "act" not in leg.timers
    leg.acts.extend(acts)
    if idle:
        go_on(session)


def go_on(session: Session) -> None:
    """What the phone did is over: the next act."""
    leg = session.leg
    session.never("act")
    if leg.talking is not None:
        _spoke(session)
    while leg.acts and not leg.ended:
        act = leg.acts.popleft()
        seconds = _do(session, act)
        if seconds > 0:
            session.later(seconds, "act")
            break
    session.ready()


def _do(session: Session, act: Act) -> float:
    """Does an act, or begins it; the seconds until the next one."""
    leg = session.leg
    if act.kind == "press":
        key, rest = act.text[:1], act.text[1:]
        if not act.seconds:  # the first key
            session.tell("phone", "pressed", act.text)
        if rest:
            leg.acts.appendleft(Act("press", rest, KEY))
        press(session, key)
        return KEY
    if act.kind == "say":
        if not act.text:
            return 0.0
        leg.talking = (act.text, session.now)
        _each(session, "talks")
        return max(len(act.text) / session.state.speech, 0.001)
    if act.kind == "wait":
        return act.seconds
    if act.kind == "beep":
        session.tell("phone", "beep")
    if act.kind == "hang up":
        hang_up(session)
    return 0.0


def hang_up(session: Session) -> None:
    """The phone hangs up."""
    leg = session.leg
    ending.end(session, "completed" if leg.answered is not None else "no-answer", by="phone")


def press(session: Session, key: str) -> None:
    """A key of the phone reaches what the call does, else those who are in it."""
    leg = session.leg
    for frame in reversed(list(leg.frames)):
        if frame.doing is not None and frame.doing.key(session.on(leg, frame), key):
            return
    for other in leg.others():
        session.on(other).tell(leg.phone, "pressed", key)
        pressed_for(session.on(other), key)


def pressed_for(session: Session, key: str) -> None:
    """A key is pressed for the phone; where that is a number of an account, its application gets it."""
    far = session.leg.far
    if far is not None and not far.ended:
        press(session.on(far), key)


def _each(session: Session, what: str) -> None:
    leg = session.leg
    for frame in reversed(list(leg.frames)):
        if frame.doing is not None and frame.doing.talks(session.on(leg, frame)):
            return


def _spoke(session: Session) -> None:
    """The phone has said something, and whoever listens has heard it."""
    leg = session.leg
    words, began = leg.talking or ("", session.now)
    leg.talking = None
    session.tell("phone", "said", words)
    session.sounded(began, "inbound")
    for other in leg.others():
        there = session.on(other)
        there.tell(leg.phone, "said", words)
        there.sounded(began, "outbound")
        there.ready()
        if other.far is not None and not other.far.ended:
            _said(session.on(other.far), words, began)
    _said(session, words, began)


def _said(session: Session, words: str, began: float) -> None:
    """Words reach what a call does."""
    leg = session.leg
    for frame in reversed(list(leg.frames)):
        if frame.doing is not None and frame.doing.said(session.on(leg, frame), words, began):
            return


# Scripts


def follow(session: Session) -> None:
    """The phone goes on with its script, if it is its turn.

    What follows `wait` and `expect` is done at once; else it is done once nothing happens without the phone.
    """
    leg = session.leg
    while leg.script and not leg.ended and leg.answered is not None and not leg.acts and "act" not in leg.timers:
        act = leg.script[0]
        if act.kind == "expect":
            if heard(leg.story, act.text) is None:
                return
            leg.script.popleft()
            leg.prompted = True
            continue
        if act.kind != "wait" and not leg.prompted and not leg.calm():
            return
        leg.script.popleft()
        leg.prompted = act.kind == "wait"
        perform(session, (act,))


def heard(story: Story, text: str | re.Pattern[str]) -> Line | None:
    """The first line with a text that was not passed yet; those up to it are passed now."""
    unread = story.unread()
    for index, line in enumerate(unread, 1):
        if audible(line) and _has(line.text, text):
            story.read = story.count - len(unread) + index
            return line
    return None


def _has(said: str, text: str | re.Pattern[str]) -> bool:
    return text.casefold() in said.casefold() if isinstance(text, str) else text.search(said) is not None


def audible(line: Line) -> bool:
    """Whether a line is something that the phone hears."""
    return line.who not in ("phone", "call")
