"""Gather: keys and words of the phone, which interrupt what is said meanwhile. Called by `driver`.

https://www.twilio.com/docs/voice/twiml/gather
"""

from __future__ import annotations

from typing import Any

from ...twiml import Verb
from . import documents
from .attributes import flag, number, text, words
from .session import Doing, Leg, Session

CONFIDENCE = "0.9"
_PAUSE = 1.0  # seconds of silence after which words are taken to be all, with speechTimeout="auto"


class Gathering(Doing):
    """It says its prompts, then it listens; a key or a word ends the prompts."""

    def __init__(self, verb: Verb) -> None:
        self._verb = verb
        self._input = words(verb, "input")
        self._keys = ""
        self._words: list[str] = []
        self._listening = False

    def begin(self, session: Session) -> None:
        """The prompts, if there are any."""
        session.begin(self)
        if self._verb.children and session.frame is not None:
            session.within(self, self._verb.children, session.frame.document)
        else:
            self._listen(session)

    def returned(self, session: Session) -> None:
        session.alone("interrupted")
        self._listen(session)

    def _listen(self, session: Session) -> None:
        self._listening = True
        if not session.leg.talking or "speech" not in self._input:
            session.after(float(number(self._verb, "timeout") or 5), "silence")

    def calm(self, leg: Leg) -> bool:
        return self._listening and not self._words

    def key(self, session: Session, key: str) -> bool:
        if "dtmf" not in self._input:
            return True
        session.alone("interrupted")
        session.stop("silence", "words")
        last = text(self._verb, "finishOnKey")
        if last and key == last:
            self._end(session, key)
            return True
        self._keys += key
        if len(self._keys) == number(self._verb, "numDigits"):
            self._end(session, "")
        else:
            self._listening = True
            session.after(float(number(self._verb, "timeout") or 5), "silence")
        return True

    def talks(self, session: Session) -> bool:
        if "speech" not in self._input or (not self._listening and not flag(self._verb, "bargeIn")):
            return True
        session.alone("interrupted")
        session.stop("silence", "words")
        self._listening = True
        if most := number(self._verb, "maxSpeechTime"):
            session.after(float(most), "longest")
        return True

    def said(self, session: Session, words: str, began: float) -> bool:
        if "speech" in self._input and self._listening:
            self._words.append(words)
            session.stop("silence")
            session.after(self._pause(), "words")
        return True

    def _pause(self) -> float:
        given = self._verb.given.get("speechTimeout")
        if given == "auto":
            return _PAUSE
        return float(str(given)) if given else float(number(self._verb, "timeout") or 5)

    def due(self, session: Session, name: str) -> None:
        talking = session.leg.talking
        if name == "longest" and talking is not None:
            words, began = talking
            session.leg.talking = None
            session.tell("phone", "said", words)
            self._words.append(words[: int((session.now - began) * session.state.speech)])
        self._end(session, "")

    def _end(self, session: Session, finished_on: str) -> None:
        """Sends what was gathered; without anything the next verb comes."""
        session.stop("silence", "words", "longest")
        heard: dict[str, Any] = {}
        if self._keys:
            heard = {"digits": self._keys, "finished_on_key": finished_on, "msg": "Gather End"}
        elif self._words:
            heard = {"speech_result": " ".join(self._words), "confidence": CONFIDENCE, "language": self._language()}
        elif flag(self._verb, "actionOnEmptyResult"):
            heard = {"msg": "Gather End"}
            if "dtmf" in self._input:
                heard |= {"digits": "", "finished_on_key": finished_on}
        if not heard:
            session.done()
            return
        where = documents.target(session, str(self._verb.given.get("action", "")), text(self._verb, "method"))
        if where is None:
            documents.sorry(session)
            return
        documents.ask(session, where, "voice.gather", heard)

    def _language(self) -> str:
        return text(self._verb, "language")


def gather(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/gather"""
    Gathering(verb).begin(session)
