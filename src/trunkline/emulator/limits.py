"""How much an account may do at a time: requests at once, calls and message segments a second, how much may wait.

Numbers, accounts and instants of the emulator's clock enter; refusals and the instant of one's turn leave. Pure. Kept
by `state`, asked by `world`, messages and calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import partial
from typing import Any, NamedTuple

from .._core.redaction.secret import safe_repr
from .clock import shown
from .errors import Refusal

QUEUE = 36_000.0  # seconds for which messages wait at most: 10 hours
CALL_QUEUE = 86_400.0  # for calls it is a day
_MOST = 1_000_000


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much each account may do; None: any amount.

        Emulator(limits=Limits(concurrency=10, calls_per_second=1, segments_per_second=1))

    Args:
        concurrency: requests that are being answered at a time; the next one is refused with status 429, code 20429.
            https://www.twilio.com/docs/api/errors/20429
        calls_per_second: calls that the API has made, a second; others stay `queued` until it is their turn, and one
            that would wait for more than a day is refused with 22005. Twilio's own default is 1.
            https://www.twilio.com/docs/glossary/cps
        segments_per_second: segments of messages that a sender sends in a second; others stay `queued`. A long code of
            Twilio's has 1.
        queue: seconds for which segments may wait at a sender. A message that would wait longer is refused with 21611,
            or, where a messaging service has chosen the sender, fails with 30001.
            https://www.twilio.com/docs/api/errors/21611

    Raises:
        TypeError, ValueError: an argument is no number, or not above 0.
    """

    concurrency: int | None = None
    calls_per_second: float | None = None
    segments_per_second: float | None = None
    queue: float = QUEUE

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if value is None and each.name != "queue":
                continue
            kind = int if each.name == "concurrency" else int | float
            if isinstance(value, bool) or not isinstance(value, kind):
                words = "a whole number" if kind is int else "a number"
                raise TypeError(f"{each.name} must be {words}, not {shown(value)}")
            if not 0 < value <= _MOST:
                raise ValueError(f"{each.name} must be above 0 and at most {_MOST:,}, not {shown(value)}")

    @classmethod
    def read(cls, text: str) -> Limits:
        """Limits as a text: `concurrency=10 calls_per_second=1`.

        Raises:
            ValueError: there is no such limit, or its value is none.
        """
        given: dict[str, Any] = {}
        for word in text.replace(",", " ").split():
            name, equals, value = word.partition("=")
            if name not in NAMES or not equals:
                raise ValueError(f"there is no limit {word!r}; there are: {', '.join(NAMES)}, as name=number")
            try:
                given[name] = int(value) if name == "concurrency" else float(value)
            except ValueError:
                raise ValueError(f"{name} must be a number, not {value!r}") from None
        if not given:
            raise ValueError(f"it has no limit; there are: {', '.join(NAMES)}, as name=number")
        return cls(**given)


NAMES = tuple(each.name for each in fields(Limits))
NONE = Limits()


class Standing(NamedTuple):
    """What is kept of limits: those of single accounts, and when accounts and senders are free again."""

    own: Mapping[str, Limits]
    calls: Mapping[str, float]
    senders: Mapping[tuple[str, str], float]


class LimitBook:
    """The limits of all accounts, and who waits.

    Args:
        usual: those of accounts that have none of their own.
    """

    def __init__(self, usual: Limits = NONE) -> None:
        self.usual = usual
        self._own: dict[str, Limits] = {}
        self._calls: dict[str, float] = {}
        self._senders: dict[tuple[str, str], float] = {}

    def of(self, account: str) -> Limits:
        """The limits of an account."""
        return self._own.get(account, self.usual)

    def set(self, limits: Limits, account: str | None = None) -> None:
        """Sets the limits of an account; without one, of all."""
        if account is None:
            self.usual = limits
            self._own.clear()
        else:
            self._own[account] = limits

    def call(self, account: str, now: float) -> float:
        """A call is made; the seconds until its turn.

        Raises:
            Refusal: too many wait.
        """
        rate = self.of(account).calls_per_second
        if rate is None:
            return 0.0
        turn = max(now, self._calls.get(account, 0.0))
        if turn - now > CALL_QUEUE:
            raise Refusal(429, 22005, "Call queue full: more calls wait than can be made within a day.")
        self._calls[account] = turn + 1 / rate
        return turn - now

    def message(self, account: str, sender: str, segments: int, now: float) -> float | None:
        """A message is to be sent; the instant of its turn, None where too many wait."""
        limits = self.of(account)
        rate = limits.segments_per_second
        if rate is None:
            return now
        turn = max(now, self._senders.get((account, sender), 0.0))
        ends = turn + segments / rate
        if ends - now > limits.queue and turn > now:
            return None
        self._senders[account, sender] = ends
        return turn

    def kept(self) -> Standing:
        """What a snapshot keeps."""
        return Standing(dict(self._own), dict(self._calls), dict(self._senders))

    def put_back(self, standing: Standing) -> None:
        """Has what a snapshot kept."""
        own, calls, senders = standing
        self._own, self._calls, self._senders = dict(own), dict(calls), dict(senders)


class InFlight:
    """The requests whose reply is not sent yet, by account.

    Attributes:
        seen: how many the account of the latest request has, itself among them.
    """

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._asking = ""  # the account whose request is being looked at, once that is known and may be answered
        self.seen = 1

    def begin(self) -> None:
        """A request has come, nobody knows yet of whom."""
        self._asking, self.seen = "", 1

    def admit(self, account: str, limits: Limits) -> None:
        """It is of an account.

        Raises:
            Refusal: the account has too many.
        """
        self.seen = self._counts.get(account, 0) + 1
        if limits.concurrency is not None and self.seen > limits.concurrency:
            raise Refusal(429, 20429, "Too Many Requests")
        self._asking = account

    def hold(self) -> Callable[[], None] | None:
        """It is being answered until what this gives is called; None: it counts for nobody."""
        if not self._asking:
            return None
        self._counts[self._asking] = self.seen
        return partial(self._done, self._asking)

    def _done(self, account: str) -> None:
        self._counts[account] -= 1
        if not self._counts[account]:
            del self._counts[account]
