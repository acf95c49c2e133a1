"""The values of this room: a call as a `Leg`, the `Frame` of each document that it runs, what it is `Doing`.

Kept by `state.calls` while a call lasts; its `Story` stays for those who ask what was heard.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from ..._core.redaction.secret import safe_repr
from ...twiml import Verb
from ..engine.timers import Timer
from ..store import Row
from .manners import Act

if TYPE_CHECKING:
    from ..state import State
    from .session import Session
    from .tapes import Tape

MOST_STORIES = 2_000
_MOST_LINES = 2_000
ENDED = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})


class Document(NamedTuple):
    """Where TwiML is asked for; no URL: it came with the request."""

    url: str
    method: str = "POST"


class Tells(NamedTuple):
    """Which events of a call an application is told of, and where."""

    url: str = ""
    method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})


class Line(NamedTuple):
    """What happened in a call, as its phone knows it.

    Attributes:
        at: seconds since 1970, by the emulator's clock.
        who: `phone`, `twilio`, or the address of somebody else in the call.
        what: `rang`, `answered`, `said`, `played`, `pressed`, `beep`, `hung up`, …
        text: the words, the keys, the URL.
    """

    at: float
    who: str
    what: str
    text: str = ""


@safe_repr
@dataclass(slots=True, eq=False)
class Story:
    """What can be told of a call when it is over.

    Attributes:
        number: the phone that was in it.
        lines: what happened, oldest first.
        read: how many lines somebody who listens has passed.
        parameters: what an application sent to a client with the call.
    """

    sid: str
    account: str
    number: str
    from_: str
    to: str
    direction: str
    began: float
    status: str = "queued"
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=_MOST_LINES), repr=False)
    read: int = 0
    count: int = 0
    parameters: dict[str, str] = field(default_factory=dict, repr=False)

    def add(self, line: Line) -> None:
        """Something happened."""
        self.lines.append(line)
        self.count += 1

    def unread(self) -> list[Line]:
        """The lines that nobody has passed yet."""
        kept = list(self.lines)
        return kept[max(0, len(kept) - (self.count - self.read)) :]


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

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        """The calls that hear this one's phone."""
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
        turn: counts requests for documents.
        told: how many callbacks there were.
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
    tells: Tells = Tells()
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
        if self.acts or self.talking or not self.frames:
            return False
        return any(frame.doing is not None and frame.doing.calm(self) for frame in self.frames)


class Calls:
    """The calls of one emulator.

    Attributes:
        live: those that last, by SID.
        stories: what is known of the latest, by SID.
        ready: those that may go on, in order.
    """

    def __init__(self) -> None:
        self.live: dict[str, Leg] = {}
        self.stories: OrderedDict[str, Story] = OrderedDict()
        self.ready: deque[Leg] = deque()

    def add(self, leg: Leg) -> None:
        """A call begins."""
        self.live[leg.sid] = leg
        self.stories[leg.sid] = leg.story
        while len(self.stories) > MOST_STORIES:
            self.stories.popitem(last=False)

    def of(self, number: str) -> list[Story]:
        """The calls of a phone, oldest first."""
        return [story for story in self.stories.values() if story.number == number]


def calls(state: State) -> Calls:
    """The calls of an emulator."""
    if state.calls is None:
        state.calls = Calls()
    return state.calls
