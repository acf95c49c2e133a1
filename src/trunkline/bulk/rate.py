"""How fast a campaign may send: segments a second of its sender, shared by its workers, and when it must stop.

What was sent, what came of it and the time enter; how long to wait leaves. Pure: the time is passed in, in seconds of a
clock that only grows. Called by `sending`, and by ledgers that workers share. How many requests may be in flight is
`reading.limiter.InFlight`; the hours of recipients are `hours`.

Twilio queues what comes faster than a sender sends, for ten hours of it at most
(https://www.twilio.com/docs/api/errors/21611), and what is queued there no pause holds back: so a campaign is never
much ahead of its sender.
"""

from __future__ import annotations

import re
from collections import deque
from typing import NamedTuple

from ..types.channels import channel
from ..types.estimates import number_types

AHEAD = 1.0
"""Seconds that a campaign may be ahead of its rate, if nothing else is said."""
MOST_AHEAD = 600.0
MOST_RATE = 10_000.0
GRANT = 1.0
"""Seconds of the whole rate that one worker is granted at most."""

# Segments a second by the kind of the sender's number; accounts and countries differ.
# https://support.twilio.com/hc/en-us/articles/115002943027-Understanding-Twilio-Rate-Limits-and-Message-Queues
_LONG_CODE, _TOLL_FREE, _SHORT_CODE, _CHANNEL = 1.0, 3.0, 100.0, 80.0

_SHARE = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?) ?(%?)")
_WINDOW = 1000
_LEAST = 5


def default_rate(sender: str) -> float | None:
    """The segments a second that a sender has if nothing else was agreed on; None: it is a service, which has many.

    Args:
        sender: a number, short code, alphanumeric sender, channel address or the SID of a Messaging Service.
    """
    if sender.startswith("MG") and len(sender) == 34:
        return None
    if channel(sender) is not None:
        return _CHANNEL
    kinds = number_types(sender) or frozenset()
    if "shortcode" in kinds:
        return _SHORT_CODE
    return _TOLL_FREE if "toll-free" in kinds else _LONG_CODE


class Bucket:
    """Segments that may be sent: so many a second, and no more ahead of that than some seconds.

    Args:
        rate: segments a second.
        now: the time.
        ahead: how many seconds of them may be sent at once.

    Raises:
        ValueError: a number is not in its range.
    """

    __slots__ = ("_at", "_tokens", "_whole", "rate")

    def __init__(self, rate: float, now: float, ahead: float = AHEAD) -> None:
        if not 0 < rate <= MOST_RATE:
            raise ValueError(f"segments_per_second must be more than 0 and at most {MOST_RATE:,.0f}, not {rate}")
        if not 0 < ahead <= MOST_AHEAD:
            raise ValueError(f"ahead must be more than 0 and at most {MOST_AHEAD:,.0f} seconds, not {ahead}")
        self.rate = float(rate)
        self._whole = max(1.0, rate * ahead)
        self._tokens = self._whole
        self._at = now

    def wait(self, segments: int, now: float) -> float:
        """Seconds until a message of so many segments may be sent; 0: now.

        One that is larger than the bucket waits for a full one.
        """
        self._fill(now)
        return max(0.0, min(float(segments), self._whole) - self._tokens) / self.rate

    def ready(self, now: float) -> float:
        """How many segments may be sent now."""
        self._fill(now)
        return self._tokens

    def take(self, segments: int, now: float) -> bool:
        """Takes the segments of a message out, if it may be sent now."""
        if self.wait(segments, now) > 1e-9:
            return False
        self._tokens -= segments
        return True

    def give_back(self, segments: int) -> None:
        """Puts segments back that were not sent after all."""
        self._tokens = min(self._whole, self._tokens + segments)

    def _fill(self, now: float) -> None:
        self._tokens = min(self._whole, self._tokens + max(0.0, now - self._at) * self.rate)
        self._at = max(self._at, now)


class Grant(NamedTuple):
    """What all workers of a sender share, as a ledger keeps it.

    Attributes:
        tokens: segments that nobody has been granted yet.
        at: when that was so, by the clock of the ledger.
    """

    tokens: float
    at: float


def granted(kept: Grant | None, rate: float, wanted: float, workers: int, now: float) -> tuple[float, Grant]:
    """How many segments a worker gets, and what the ledger keeps then.

    Together they get no more than the rate and one second of it; each no more than its part of a second, so that none
    takes all.

    Args:
        kept: None: nobody has asked before.
        rate: segments a second of the sender.
        wanted: what the worker can send in the next second, beyond what it has.
        workers: how many live ones there are.
        now: by the clock of the ledger.
    """
    whole = rate * GRANT
    tokens, at = (whole, now) if kept is None else (kept.tokens, kept.at)
    tokens = min(whole, tokens + max(0.0, now - at) * rate)
    given = max(0.0, min(wanted, tokens, whole / max(1, workers)))
    return given, Grant(tokens - given, max(at, now))


def parse_share(text: str | float, name: str = "stop_at") -> float:
    """A share such as `5%` or 0.05, between 0 and 1.

    Raises:
        ValueError: it is none.
    """
    found = _SHARE.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is not None:
        value = float(found[1]) / (100 if found[2] else 1)
    elif isinstance(text, int | float) and not isinstance(text, bool):
        value = float(text)
    else:
        value = -1.0
    if not 0 < value <= 1:
        raise ValueError(f"{name} must be a share such as 5% or 0.05, more than 0 and at most 100%, not {text!r}")
    return value


class StopAt:
    """Tells when too many of the latest messages have failed.

    Args:
        share: how many of the last 1,000 may fail, between 0 and 1; there must be five of them.
    """

    __slots__ = ("_failed", "_last", "share")

    def __init__(self, share: float) -> None:
        self.share = share
        self._last: deque[bool] = deque()
        self._failed = 0

    def add(self, failed: bool) -> bool:
        """Takes what came of a message, and returns whether to stop.

        Args:
            failed: it was refused, is unknown, or a callback said that it was not delivered.
        """
        self._last.append(failed)
        self._failed += failed
        if len(self._last) > _WINDOW:
            self._failed -= self._last.popleft()
        return self.reached

    @property
    def reached(self) -> bool:
        """Whether to stop."""
        return self._failed >= _LEAST and self._failed >= self.share * len(self._last)

    @property
    def failing(self) -> float:
        """The share of the latest messages that failed."""
        return self._failed / len(self._last) if self._last else 0.0
