"""What `sending` is given: the limits of a run, what makes requests, what calls the ledger. Made by `campaign`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from .._core.redaction.secret import safe_repr
from .hours import Hours
from .posting import Answer
from .records import Claim

T = TypeVar("T")


class Posts(Protocol):
    """What makes the requests."""

    async def post(self, claim: Claim, until: float) -> Answer: ...
    async def time(self, until: float) -> Answer: ...


class Call(Protocol):
    """Calls a method of the ledger on its thread."""

    def __call__(self, function: Callable[..., T], *arguments: Any) -> Awaitable[T]: ...


@safe_repr
@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds a run.

    Attributes:
        lease: seconds for which a claim is its owner's.
        deadline: seconds that a request may take.
        rate: segments a second; None: only the requests in flight bound it.
        most: requests in flight at most.
        stop_at: the share of failures at which the campaign pauses.
        hours, zone: when recipients may be written to, and their zone; None: the zone of each number.
    """

    lease: float
    deadline: float
    rate: float | None = None
    most: int = 1000
    stop_at: float | None = None
    hours: Hours | None = None
    zone: Any = None
