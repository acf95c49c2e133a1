"""A call that lasts, as a `Leg` with the documents that it runs, and what verbs may do to it at an instant: `Session`.

A `State` enters; timers, lines of stories and calls that may go on leave by it. Kept by `state.calls`; every file of
this room works with it.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ..._core.redaction.secret import safe_repr
from ...twiml import Verb
from .. import alerts
from ..answers import Answer
from ..engine.effects import Webhook
from ..engine.timers import Timer
from ..state import State
from ..store import Row
from .manners import Act
from .story import ENDED, NOBODY, Document, Line, Story, Tells, forget
from .tapes import Tape

TIMER = "call.timer"
TOLD = "call.told"  # what is done with the replies to callbacks
MOST_STORIES = 2_000


class Doing:
    """What a call does at a moment: a verb that takes time, or the wait for a document."""

    waits: ClassVar[bool] = False
    """Whether it is for the phone to do something."""

    def due(self, session: Session, name: str) -> None:
        """A timer of it is due."""

    def returned(self, session: Session) -> None:
        """The document that runs within it has come to its end."""

    def key(self, session: Session, key: str) -> bool:
        """The phone presses a key; whether that was for it."""
        return False

    def talks(self, session: Session) -> bool:
        """The phone begins to speak; whether that was for it."""
        return False

    def said(self, session: Session, words: str, began: float) -> bool:
        """The phone has spoken since an instant; whether that was for it."""
        return False

    def child_answered(self, session: Session, child: Leg) -> None:
        """A call that it has made is answered."""

    def child_ended(self, session: Session, child: Leg) -> None:
        """A call that it has made is over."""

    def left(self, session: Session, why: str) -> None:
        """It is cut short: `updated` by the API, `interrupted` by what it runs in, `ended` with the call."""

    def parted(self, session: Session, other: Leg) -> None:
        """A call that it was connected to is over."""

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        """The calls that hear this one's phone."""
        return ()

    def audience(self, leg: Leg) -> tuple[Leg, ...]:
        """The other calls that hear what runs within it."""
        return ()

    def forbids(self, name: str) -> int:
        """The error code of a verb that may not run within it; 0: it may."""
        return 0

    def failed(self, session: Session, why: str) -> bool:
        """A document within it cannot run; whether the call goes on: else its phone hears an apology."""
        return False

    def tapes(self) -> Sequence[Tape]:
        """The recordings of several calls that keep what the phone says."""
        return ()

    def calm(self, leg: Leg) -> bool:
        """Whether nothing happens until the phone, or somebody else, does something."""
        return self.waits


@safe_repr
@dataclass(slots=True, eq=False)
class Frame:
    """A document that runs.

    Attributes:
        verbs: those that are still to come.
        document: where it came from.
        owner: what it runs within: `Gather` and its prompts, a queue and what is played meanwhile; None: the call.
        doing: what it does.
        asked: the number of the request for the next document; 0: there is none out.
        timers: of what it does, by name.
    """

    verbs: deque[Verb]
    document: Document
    owner: Doing | None = None
    doing: Doing | None = None
    asked: int = 0
    timers: dict[str, Timer] = field(default_factory=dict, repr=False)


@safe_repr
@dataclass(slots=True, eq=False, kw_only=True)
class Leg:
    """A call between Twilio and a phone, while it lasts.

    Attributes:
        phone: the address at the other end.
        status: as callbacks have it, so `initiated` too.
        answered: when; None: not yet.
        first: the document for when the call is answered.
        twiml: TwiML for then, in place of a document.
        fallback: URL and method that are asked where a document fails.
        whisper: the document of a dialled call that runs before it is connected.
        frames: the documents that run, each within the one before.
        parent: the call whose Dial has made this one.
        far: the call at the other end, where that is a number of an account.
        called: whether `far` has called this one.
        acts: what the phone is about to do.
        script: what it does later, when it is its turn.
        prompted: the next step of the script is done at once.
        turn, told: count requests for documents, and callbacks.
        documents, documents_at: how many documents were asked for at an instant.
        extra: further parameters of its requests, by their names on the wire.
        options: the arguments that it was made with, by Python name.
    """

    row: Row
    phone: str
    story: Story
    status: str = "queued"
    answered: float | None = None
    first: Document | None = None
    twiml: str = ""
    fallback: tuple[str, str] | None = None
    tells: Tells = NOBODY
    frames: list[Frame] = field(default_factory=list)
    parent: Leg | None = None
    far: Leg | None = None
    called: bool = False
    application: str | None = None
    whisper: Document | None = None
    acts: deque[Act] = field(default_factory=deque, repr=False)
    script: deque[Act] = field(default_factory=deque, repr=False)
    prompted: bool = False
    talking: tuple[str, float] | None = field(default=None, repr=False)
    turn: int = 0
    told: int = 0
    documents: int = 0
    documents_at: float = 0.0
    timers: dict[str, Timer] = field(default_factory=dict, repr=False)
    tapes: list[Tape] = field(default_factory=list, repr=False)
    extra: dict[str, str] = field(default_factory=dict, repr=False)
    options: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def sid(self) -> str:
        return self.row.key

    @property
    def account(self) -> str:
        return self.row.account

    @property
    def direction(self) -> str:
        return str(self.row.data["direction"])

    @property
    def ended(self) -> bool:
        return self.status in ENDED

    @property
    def doing(self) -> Doing | None:
        """What it does, innermost."""
        return self.frames[-1].doing if self.frames else None

    def others(self) -> tuple[Leg, ...]:
        """The calls that hear this one's phone."""
        return next((found for frame in self.frames if frame.doing and (found := frame.doing.others(self))), ())

    def calm(self) -> bool:
        """Whether nothing happens until its phone, or somebody else, does something."""
        if self.ended:
            return True
        if self.acts or self.talking or "act" in self.timers or not self.frames:
            return False
        return any(frame.doing is not None and frame.doing.calm(self) for frame in self.frames)


class Calls:
    """The calls of one emulator.

    Attributes:
        live: those that last, by SID.
        stories: what is known of the latest, by SID.
        ready: those that may go on, in order.
        counts: how many calls each phone had of which something is known.
        conferences: those that last, by SID.
        queues: the calls that wait, by the SID of the queue, the first first.
        dequeuing: those that wait for one, in the same way.
    """

    def __init__(self) -> None:
        self.live: dict[str, Leg] = {}
        self.stories: OrderedDict[str, Story] = OrderedDict()
        self.ready: deque[Leg] = deque()
        self.counts: dict[str, int] = {}
        self.conferences: dict[str, Any] = {}
        self.queues: dict[str, list[Leg]] = {}
        self.dequeuing: dict[str, list[Leg]] = {}

    def add(self, leg: Leg) -> None:
        """A call begins."""
        self.live[leg.sid] = leg
        self.stories[leg.sid] = leg.story
        leg.story.index = self.counts.get(leg.phone, 0)
        self.counts[leg.phone] = leg.story.index + 1
        forget(self.stories, self.counts, MOST_STORIES)

    def of(self, number: str) -> list[Story]:
        """The calls of a phone, oldest first."""
        return [story for story in self.stories.values() if story.number == number]


def calls(state: State) -> Calls:
    """The calls of an emulator."""
    if state.calls is None:
        state.calls = Calls()
    found: Calls = state.calls
    return found


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

    def tell(self, who: str, what: str, text: str = "") -> None:
        """Something happens that the call's phone notices."""
        self.leg.story.add(Line(self.now, who, what, text))
        self.state.store.changed(self.leg.row)

    def hears(self, what: str, text: str = "") -> None:
        """The phone hears something of Twilio's."""
        self.tell("twilio", what, text)
        for other in self.leg.far.others() if self.leg.far is not None else ():
            self.on(other).tell("twilio", what, text)
        for frame in self.leg.frames:
            if frame.owner is not None:
                for other in frame.owner.audience(self.leg):
                    self.on(other).tell("twilio", what, text)

    def sounded(self, began: float, track: str) -> None:
        """There was sound from an instant until now; those who record keep it.

        Args:
            track: `inbound`: of the phone; `outbound`: for it.
        """
        for tape in self.leg.tapes:
            tape.sound(began, self.now, track)
        if track == "inbound":
            for frame in self.leg.frames:
                for tape in frame.doing.tapes() if frame.doing is not None else ():
                    tape.sound(began, self.now, track)

    def alert(
        self,
        code: int,
        text: str,
        *,
        warning: bool = False,
        webhook: Webhook | None = None,
        answer: Answer | None = None,
    ) -> None:
        """Raises an alert about the call.

        Args:
            webhook, answer: the request that it is about, by default that for the document, and what was answered.
        """
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
        level = "warning" if warning else "error"
        self.tell("call", f"{level} {code}", text)
        alerts.raised(self.state, about, code, text, self.now, level=level, answer=answer)
