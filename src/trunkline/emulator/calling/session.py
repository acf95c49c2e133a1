"""What verbs work with: one call at an instant, and what may be done to it. Handed to each `Doing`; made by `driver`.

A `State` and a `Leg` enter; timers, lines of stories and rows that are ready to go on leave by them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from ...twiml import Verb
from .. import alerts
from ..engine.effects import Webhook
from ..state import State
from .leg import Calls, Document, Doing, Frame, Leg, Line, calls

TIMER = "call.timer"


class Session:
    """A call at an instant.

    Attributes:
        frame: the document that is looked at; by default the innermost.
    """

    __slots__ = ("frame", "leg", "now", "state")

    def __init__(self, state: State, leg: Leg, now: float, frame: Frame | None = None) -> None:
        self.state, self.leg, self.now = state, leg, now
        self.frame = frame or (leg.frames[-1] if leg.frames else None)

    def on(self, leg: Leg, frame: Frame | None = None) -> Session:
        """Another call, or another document, at the same instant."""
        return Session(self.state, leg, self.now, frame)

    @property
    def calls(self) -> Calls:
        return calls(self.state)

    # Timers

    def after(self, seconds: float, name: str = "due") -> None:
        """Sets a timer of what the document does; an earlier one of the same name counts no more."""
        frame = self.frame
        if frame is not None:
            self.stop(name)
            frame.timers[name] = self.state.timers.set(self.now + seconds, TIMER, self.leg, frame, name)

    def stop(self, *names: str) -> None:
        """Takes timers back."""
        for name in names:
            if self.frame is not None and (timer := self.frame.timers.pop(name, None)) is not None:
                self.state.timers.cancel(timer)

    def later(self, seconds: float, name: str) -> None:
        """Sets a timer of the call itself."""
        self.never(name)
        self.leg.timers[name] = self.state.timers.set(self.now + seconds, TIMER, self.leg, None, name)

    def never(self, *names: str) -> None:
        """Takes timers of the call back."""
        for name in names:
            if (timer := self.leg.timers.pop(name, None)) is not None:
                self.state.timers.cancel(timer)

    # Documents

    def begin(self, doing: Doing) -> None:
        """The document does something that takes time."""
        if self.frame is not None:
            self.frame.doing = doing

    def done(self) -> None:
        """What the document did is over: the next verb."""
        if self.frame is not None:
            self.frame.doing = None
            self.stop(*list(self.frame.timers))
        self.ready()

    def ready(self) -> None:
        """The call may go on."""
        if self.leg not in self.calls.ready:
            self.calls.ready.append(self.leg)

    def run(self, verbs: Iterable[Verb], document: Document | None = None, *, keep: bool = False) -> None:
        """The verbs of a document take the place of those that were to come, or, with `keep`, come after them."""
        frame = self.frame
        if frame is None:
            return
        if not keep:
            frame.verbs.clear()
        frame.verbs.extend(verbs)
        if document is not None:
            frame.document = document
        self.done()

    def within(self, owner: Doing, verbs: Iterable[Verb], document: Document) -> Session:
        """Verbs run within what the document does; what runs within it already is cut short."""
        self.alone("interrupted")
        frame = Frame(verbs=deque(verbs), document=document, owner=owner)
        self.leg.frames.append(frame)
        self.ready()
        return self.on(self.leg, frame)

    def alone(self, why: str) -> None:
        """Nothing runs within the document any more."""
        frames = self.leg.frames
        while frames and frames[-1] is not self.frame:
            inner = self.on(self.leg, frames[-1])
            inner.leave(why)
            frames.pop()

    def leave(self, why: str) -> None:
        """What the document does is cut short."""
        frame = self.frame
        if frame is None:
            return
        doing, frame.doing, frame.asked = frame.doing, None, 0
        self.stop(*list(frame.timers))
        if doing is not None:
            doing.left(self, why)

    # What is heard

    def tell(self, who: str, what: str, text: str = "") -> None:
        """Something happens that the call's phone notices."""
        self.leg.story.add(Line(self.now, who, what, text))

    def hears(self, what: str, text: str = "") -> None:
        """The phone hears something of Twilio's."""
        self.tell("twilio", what, text)

    def sounded(self, began: float, track: str) -> None:
        """There was sound from an instant until now; those who record keep it.

        Args:
            track: `inbound`: of the phone; `outbound`: for it.
        """
        for tape in self.leg.tapes:
            tape.sound(began, self.now, track)

    # What is wrong

    def alert(self, code: int, text: str, *, warning: bool = False, webhook: Webhook | None = None) -> None:
        """Raises an alert about the call."""
        where = self.frame.document if self.frame is not None else Document("")
        about = webhook or Webhook(
            event="voice.inbound",
            url=where.url,
            method=where.method,
            values={},
            account=self.leg.account,
            lane=self.leg.sid,
            subject=(self.leg.account, self.leg.sid),
        )
        alerts.raised(self.state, about, code, text, self.now, level="warning" if warning else "error")
