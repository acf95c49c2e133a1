"""What can be told of a call, also when it is over: its lines, where its TwiML comes from, who is told of it. Pure.

Kept by `state.calls`; made by `making`, read by whoever asks what was heard. What is kept in great numbers and holds
texts alone the garbage collector need not look at: its pauses would be the lag of all timers.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

from ..._core.redaction.secret import safe_repr

MOST_LINES = 2_000
ENDED = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})


class Document(msgspec.Struct, frozen=True, gc=False):
    """Where TwiML is asked for; no URL: it came with the request."""

    url: str
    method: str = "POST"


class Tells(NamedTuple):
    """Which events of a call an application is told of, and where."""

    url: str = ""
    method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})


NOBODY = Tells()


class Line(msgspec.Struct, frozen=True, gc=False):
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
        index: how many calls the phone had before.
        read, count: how many lines somebody who listens has passed, and how many there were.
        parameters: what an application sent to a client with the call.
    """

    sid: str
    account: str
    number: str
    from_: str
    to: str
    direction: str
    began: float
    index: int = 0
    status: str = "queued"
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=MOST_LINES), repr=False)
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


def forget(stories: OrderedDict[str, Story], counts: dict[str, int], most: int) -> None:
    """Drops the oldest of too many stories.

    Args:
        counts: how many calls each phone had; those of whom nothing is known any more go.
        most: how many stay.
    """
    while len(stories) > most:
        _, old = stories.popitem(last=False)
        if old.index + 1 == counts.get(old.number):
            del counts[old.number]
