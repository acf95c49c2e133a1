"""What becomes of a call by its attempts: it is done, it is tried again after a wait, or it has failed.

The reply or the exception of an attempt enters, with the time left and randomness; the exception of a failed one and
what to do about it leave. Called by the send loop of the clients, once for each attempt. Pure, but for the count that
`RetryBudget` keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ...errors import APIConnectionError, TrunklineError
from ..http.transport_errors import is_stale
from .api_errors import status_error, worse_outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...errors import Outcome
    from ..http.body import RawResponse
    from .operation import Operation
    from .request import Request

BACKOFF_BASE = 0.5
BACKOFF_CAP = 8.0
# An API that asks for more patience than this is better left to the caller, who reads it from `retry_after`.
MAX_RETRY_AFTER = 60.0
# A resource has another address for good, where its operation documents it.
MOVED = frozenset({301, 308})
# A resource that was just made may not be found for a moment.
NOT_FOUND_PAUSE = 0.25
NOT_FOUND_CAP = 2.0
_TRANSIENT = frozenset({502, 503, 504})


class RetryBudget:
    """How many retries a client has, so that it does not make an outage of the API worse.

    Each call adds `PER_CALL`, each second `PER_SECOND`, up to `MAX_RETRIES_LEFT`; each retry takes one. So of many
    calls that fail at the same time a fifth is tried again, while a few failures, or one after the other, always are.

    There is no lock: a process that is forked would inherit it as it is. What two threads lose is a part of a retry.

    Attributes:
        calls: how many were begun since a retry was taken; who begins one counts it.
    """

    MAX_RETRIES_LEFT = 100.0
    PER_CALL = 0.2
    PER_SECOND = 1.0

    __slots__ = ("__weakref__", "_left", "_since", "calls")

    def __init__(self, now: float) -> None:
        self._left = self.MAX_RETRIES_LEFT
        self._since = now
        self.calls = 0

    def take_retry(self, now: float) -> bool:
        """Takes a retry; False if none is left."""
        passed, calls = max(0.0, now - self._since), self.calls
        self._since, self.calls = now, 0
        left = min(self.MAX_RETRIES_LEFT, self._left + calls * self.PER_CALL + passed * self.PER_SECOND)
        self._left = left if left < 1.0 else left - 1.0
        return left >= 1.0


def retry_wait(
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
    if attempt > max_retries or not may_repeat(method, idempotent, outcome, status):
        return None
    jitter = rng() * min(BACKOFF_CAP, BACKOFF_BASE * 2.0 ** min(attempt - 1, 10))
    if retry_after is not None:
        if retry_after > MAX_RETRY_AFTER:
            return None
        # The jitter on top spreads the clients that were all told the same second.
        wait = retry_after + min(jitter, 1.0)
    else:
        wait = jitter
    if left is not None and wait >= left:
        return None
    return wait


def may_repeat(method: str, idempotent: bool, outcome: str | None, status: int | None) -> bool:
    """Whether a request may be sent again after such an attempt.

    What was surely not processed may always be: no byte of it was sent, or the reply was 429 (code 20429). Anything
    else only if it does no harm twice.
    """
    if status is None:
        return outcome == "not sent" or idempotent
    if status == 429:
        return True
    return idempotent and (status in _TRANSIENT or (status in (408, 500) and method in ("GET", "HEAD")))


def is_success(op: Operation[Any] | None, status: int) -> bool:
    """Whether a status means success: any 2xx, and what the operation documents (some answer 302, 304 or 307).

    Without an operation redirects are replies like any other.
    """
    return 200 <= status < 300 or (300 <= status < 400 if op is None else status in op.status)


class RetryDecision(NamedTuple):
    """What to do after a failed attempt.

    Attributes:
        wait: seconds until the next one; None if there is none.
        renew: whether the bearer token must be renewed first.
    """

    wait: float | None
    renew: bool = False


class Attempts:
    """The attempts of one call.

    Attributes:
        count: how many were begun.
        outcome: the worst that any of them may have done.
    """

    # Defaults of the class, because every call makes one.
    count = 0
    outcome: Outcome = "not sent"
    _renewed = _stale = False
    _looked = 0
    _look_until: float | None = None

    def failure(self, request: Request, raw: RawResponse | None, error: TrunklineError | None) -> TrunklineError | None:
        """The exception of the attempt; None if the call is done.

        A 404 is a success for a DELETE that an earlier attempt may have done.
        """
        if raw is None or error is not None:
            return error
        if is_success(request.op, raw.status):
            return None
        if raw.status == 404 and request.method == "DELETE" and self.outcome == "unknown":
            return None
        return status_error(raw, request)

    def decide(
        self,
        request: Request,
        raw: RawResponse | None,
        error: TrunklineError,
        *,
        renewable: bool,
        now: float,
        until: float | None,
        max_retries: int,
        retry_not_found: float | None,
        rng: Callable[[], float],
        budget: RetryBudget,
    ) -> RetryDecision:
        """Whether a failed call is tried again. The exception is told what all attempts together have done.

        Args:
            raw: the reply, if there was one.
            error: the exception of the attempt.
            renewable: whether the request had a bearer token that can be renewed.
            now, until: the present, and the instant by which the call must end; None for no such instant.
            max_retries: how many attempts may follow the first, where repeating is safe.
            retry_not_found: for how many seconds a 404 is asked about again; None: it is not.
            rng: a number from 0 (included) to 1 (excluded).
            budget: of the client's retries.
        """
        own_outcome = error.outcome
        error.attempts = self.count
        error.outcome = self.outcome = worse_outcome(self.outcome, own_outcome)
        if raw is None and is_stale(error) and (request.idempotent or own_outcome == "not sent") and not self._stale:
            # The server had closed a connection that was kept for reuse: that is nobody's failure.
            self._stale = True
            return RetryDecision(0.0)
        if error.status == 401 and renewable and not self._renewed:
            # The token was revoked before its time; the refused request did nothing.
            self._renewed = True
            return RetryDecision(0.0, renew=True)
        if error.status == 404 and retry_not_found is not None and self.outcome != "unknown":
            return RetryDecision(self._not_found_wait(now, until, retry_not_found, rng))
        if raw is None and not isinstance(error, APIConnectionError):
            # Only failures of the connection and of the API may pass.
            return RetryDecision(None)
        wait = retry_wait(
            self.count - self._renewed - self._stale - self._looked,
            method=request.method,
            idempotent=request.idempotent,
            outcome=own_outcome,
            status=None if raw is None else raw.status,
            retry_after=error.retry_after,
            left=None if until is None else until - now,
            max_retries=max_retries,
            rng=rng,
        )
        if wait is not None and not budget.take_retry(now):
            error.add_note("not tried again: too many calls of this client fail")
            return RetryDecision(None)
        return RetryDecision(wait)

    def _not_found_wait(
        self, now: float, until: float | None, seconds: float, rng: Callable[[], float]
    ) -> float | None:
        """Seconds until a resource that was not found is asked for again; None if that was the last time."""
        if self._look_until is None:
            self._look_until = now + seconds
        left = self._look_until - now
        if left <= 0:
            return None
        wait = min(NOT_FOUND_CAP, NOT_FOUND_PAUSE * 2.0 ** min(self._looked, 10)) * (0.75 + 0.5 * rng())
        self._looked += 1
        wait = min(wait, left)
        return wait if until is None or wait < until - now else None
