"""Say, Play, Pause: what the phone hears, and how long it takes. Called by `driver`.

https://www.twilio.com/docs/voice/twiml/say
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...twiml import Verb
from . import acting, documents
from .attributes import number, spoken, text
from .session import Doing, Session

PLAYED = 3.0  # seconds of a file whose length is not known
_PAUSES = {"w": 0.5, "W": 1.0}  # seconds
_TIME = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)(m?s)")
_STRENGTHS = {"none": 0.0, "x-weak": 0.25, "weak": 0.25, "medium": 0.5, "strong": 1.0, "x-strong": 1.5}


class Sounding(Doing):
    """The phone hears something for a while, once or several times.

    Args:
        what, words: for the story.
        seconds: how long it takes once.
        times: how often; 0: without end.
    """

    def __init__(self, what: str, words: str, seconds: float, times: int = 1) -> None:
        self.what, self.words, self.seconds, self.left_over, self.endless = what, words, seconds, times, times == 0
        self._began = 0.0

    def begin(self, session: Session) -> None:
        """The first time."""
        session.begin(self)
        self._once(session)

    def _once(self, session: Session) -> None:
        session.hears(self.what, self.words)
        self._began = session.now
        if not self.endless:
            session.after(self.seconds)

    def due(self, session: Session, name: str) -> None:
        session.sounded(self._began, "outbound")
        self.left_over -= 1
        if self.left_over > 0:
            self._once(session)
        else:
            session.done()

    def left(self, session: Session, why: str) -> None:
        session.sounded(self._began, "outbound")

    def calm(self, leg: object) -> bool:
        return self.endless


class Pausing(Doing):
    """Nothing is heard for a while."""

    def due(self, session: Session, name: str) -> None:
        session.done()


class Dialling(Doing):
    """Keys are pressed for the phone, one after another."""

    def __init__(self, keys: str) -> None:
        self._keys = list(keys)
        self._began = 0.0

    def begin(self, session: Session) -> None:
        session.begin(self)
        session.hears("pressed", "".join(self._keys))
        self._began = session.now
        self.due(session, "")

    def due(self, session: Session, name: str) -> None:
        if not self._keys:
            session.sounded(self._began, "outbound")
            session.done()
            return
        key = self._keys.pop(0)
        if key not in _PAUSES:
            acting.pressed_for(session, key)
        session.after(_PAUSES.get(key, acting.KEY))


def say(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/say"""
    words = spoken(verb)
    seconds = len(words) / session.state.speech + sum(_breaks(verb))
    Sounding("said", words, seconds, number(verb, "loop") or 0).begin(session)


def _breaks(verb: Verb) -> Iterator[float]:
    """Seconds of the pauses in what is said."""
    for child in verb.children:
        if child.name == "break":
            found = _TIME.fullmatch(text(child, "time"))
            strength = _STRENGTHS.get(text(child, "strength"), 0.5)
            yield (float(found[1]) / (1000 if found[2] == "ms" else 1)) if found else strength
        yield from _breaks(child)


def play(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/play"""
    if keys := verb.given.get("digits"):
        Dialling(str(keys)).begin(session)
        return
    if not verb.text:
        session.done()
        return
    where = documents.target(session, verb.text)
    if where is None:
        documents.sorry(session)
        return
    Sounding("played", where.url, PLAYED, number(verb, "loop") or 0).begin(session)


def pause(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/pause"""
    session.begin(Pausing())
    session.after(float(number(verb, "length") or 1))
