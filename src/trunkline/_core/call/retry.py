"""Wait and send again, or stop: the one place that decides.

Enters: what happened in an attempt, how many there were, the time left, randomness. Leaves: seconds to wait, or None.
Called by the send loop. Pure, but for the count that `Budget` keeps.
"""

from __future__ import annotations

from collections.abc import Callable

from ...types import dates

BASE = 0.5
CAP = 8.0
# An API that asks for more patience than this is better left to the caller, who reads it from `retry_after`.
PATIENCE = 60.0
LONGEST = 86_400.0
_PASSING = frozenset({502, 503, 504})


class Budget:
    """How many retries a client has, so that it does not make an outage of the API worse.

    Each call adds `A_CALL`, each second `A_SECOND`, up to `MOST`; each retry takes one. So of many calls that fail at
    the same time a fifth is tried again, while a few failures, or one after the other, always are.

    There is no lock: a process that is forked would inherit it as it is. What two threads lose is a part of a retry.
    """

    MOST = 100.0
    A_CALL = 0.2
    A_SECOND = 1.0

    __slots__ = ("_left", "_since")

    def __init__(self, now: float) -> None:
        self._left = self.MOST
        self._since = now

    def earn(self) -> None:
        """A call begins."""
        if self._left < self.MOST:
            self._left = min(self.MOST, self._left + self.A_CALL)

    def spend(self, now: float) -> bool:
        """Takes a retry; False if none is left."""
        passed = max(0.0, now - self._since)
        self._since = now
        left = min(self.MOST, self._left + passed * self.A_SECOND)
        self._left = left if left < 1.0 else left - 1.0
        return left >= 1.0


def decide(
    attempt: int,
    *,
    method: str,
    idempotent: bool,
    outcome: str | None,
    status: int | None = None,
    retry_after: float | None = None,
    left: float | None = None,
    max_retries: int,
    rng: Callable[[], float],
) -> float | None:
    """Seconds to wait before the next attempt, or None to stop.

    Args:
        attempt: how many attempts there were, at least 1.
        method: the HTTP method.
        idempotent: whether sending the request twice does what sending it once does.
        outcome: of the last attempt: `"not sent"`, `"rejected"` or `"unknown"`.
        status: of the reply to it, or None if there was none.
        retry_after: what that reply asked for, in seconds.
        left: seconds until the deadline of the call, or None.
        max_retries: how many attempts may follow the first.
        rng: a number from 0 (included) to 1 (excluded).
    """
    if attempt > max_retries or not repeatable(method, idempotent, outcome, status):
        return None
    jitter = rng() * min(CAP, BASE * 2.0 ** min(attempt - 1, 10))
    if retry_after is not None:
        if retry_after > PATIENCE:
            return None
        # The jitter on top spreads the clients that were all told the same second.
        wait = retry_after + min(jitter, 1.0)
    else:
        wait = jitter
    if left is not None and wait >= left:
        return None
    return wait


def repeatable(method: str, idempotent: bool, outcome: str | None, status: int | None) -> bool:
    """Whether a request may be sent again after such an attempt.

    What was surely not processed may always be: no byte of it was sent, or the reply was 429 (code 20429). Anything
    else only if it does no harm twice.
    """
    if status is None:
        return outcome == "not sent" or idempotent
    if status == 429:
        return True
    return idempotent and (status in _PASSING or (status in (408, 500) and method in ("GET", "HEAD")))


def parse_retry_after(text: str | None, now: float) -> float | None:
    """Seconds of a `Retry-After` header, at most a day; None if it is missing or makes no sense.

    Args:
        text: a number of seconds or an HTTP date.
        now: the present as a Unix time.
    """
    if not text:
        return None
    text = text.strip()
    whole, point, fraction = text.partition(".")
    if whole.isascii() and whole.isdigit() and (not point or (fraction.isascii() and fraction.isdigit())):
        return LONGEST if len(whole) > 6 else min(float(text), LONGEST)
    try:
        at = dates.parse_rfc2822(text).timestamp()
    except (ValueError, OverflowError):
        return None
    return min(max(at - now, 0.0), LONGEST)
