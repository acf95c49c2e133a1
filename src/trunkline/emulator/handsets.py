"""The simulated phones: what reached them, what becomes of messages and calls to them. Kept by `state`. Pure."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from .._core.redaction.secret import safe_repr
from .calling.manners import DEFAULT as ANSWERS
from .calling.manners import Manner
from .messaging.lifecycle import DEFAULT, Outcome

MOST = 10_000  # messages that are kept, of all phones


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A message that reached a phone.

    Attributes:
        sid: of the message, as the API shows it.
        from_, to, body: of the message; `to` is the phone.
        media: the URLs of its files.
        at: when, in UTC by the emulator's clock.
    """

    sid: str
    from_: str = field(repr=False)
    to: str = field(repr=False)
    body: str = field(repr=False)
    media: tuple[str, ...] = field(default=(), repr=False)
    at: datetime


class Handsets:
    """All phones that are not the account's own; one of which nothing was said is on and takes everything.

    Attributes:
        outcomes, manners: what becomes of messages and calls, by number.
        arrived: the latest messages.
        count: of all that arrived.
    """

    def __init__(self) -> None:
        self.outcomes: dict[str, Outcome] = {}
        self.manners: dict[str, Manner] = {}
        self.arrived: deque[Arrived] = deque(maxlen=MOST)
        self.count = 0

    def outcome(self, number: str) -> Outcome:
        """What becomes of messages to a number."""
        return self.outcomes.get(number, DEFAULT)

    def decide(self, number: str, outcome: Outcome) -> None:
        """Sets what becomes of messages to a number from now on."""
        self.outcomes[number] = outcome

    def manner(self, number: str) -> Manner:
        """What becomes of calls to a number."""
        return self.manners.get(number, ANSWERS)

    def behave(self, number: str, manner: Manner) -> None:
        """Sets what becomes of calls to a number from now on."""
        self.manners[number] = manner

    def arrive(self, message: Arrived) -> None:
        """A message reached its phone."""
        self.arrived.append(message)
        self.count += 1

    def inbox(self, number: str) -> tuple[Arrived, ...]:
        """What reached a phone, oldest first."""
        return tuple(each for each in self.arrived if each.to == number)

    def numbers(self) -> tuple[str, ...]:
        """The phones of which something is known."""
        return tuple(dict.fromkeys((*self.outcomes, *self.manners, *(each.to for each in self.arrived))))
