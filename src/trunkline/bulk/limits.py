"""What `sending` is given: the limits of a run, what makes requests, what calls the ledger. Made by `campaign`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from .._core.redaction.secret import safe_repr
from .hours import Hours, check_zones, parse_hours, parse_zone
from .posting import Answer
from .rate import MOST_RATE, default_rate, parse_share
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


def checked_limits(
    sender: str,
    lease: float,
    deadline: float,
    connections: int | None,
    *,
    rate: float | None,
    in_flight: int,
    stop_at: float | str | None,
    hours: str | Hours | None,
    zone: Any,
) -> Limits:
    """The limits of a run, by the arguments of `Campaign.run`.

    Args:
        connections: that the client has at a time; None: not known.

    Raises:
        TypeError, ValueError: an argument is wrong.
        MissingExtraError: hours without a zone need phonenumbers, whole.
    """
    rate = default_rate(sender) if rate is None else rate
    if rate is not None and not 0 < rate <= MOST_RATE:
        raise ValueError(f"segments_per_second must be more than 0 and at most {MOST_RATE:,.0f}, not {rate}")
    if isinstance(in_flight, bool) or not isinstance(in_flight, int) or in_flight < 1:
        raise ValueError(f"in_flight must be a whole number of 1 or more, not {in_flight!r}")
    hours = parse_hours(hours) if isinstance(hours, str) else hours
    zone = parse_zone(zone) if isinstance(zone, str) else zone
    if hours is not None and zone is None:
        check_zones()
    most = in_flight if connections is None else min(in_flight, connections)
    return Limits(lease, deadline, rate, most, None if stop_at is None else parse_share(stop_at), hours, zone)
