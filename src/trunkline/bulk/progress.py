"""How far a campaign is, for who watches it. Pure; made by `sending` and `campaign`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .._core.redaction.secret import safe_repr
from .records import Counts
from .states import State


@safe_repr
@dataclass(frozen=True, slots=True)
class Progress:
    """How far a campaign is.

    Attributes:
        name: of the campaign.
        rows, segments: by state.
        paused: why nothing is sent; None: it is not paused.
        stopped: why `run` ended before everything was sent; None: it did not.
        in_flight, limit: requests under way, and how many may be; 0 where nothing runs here.
        refused: requests that the account refused as too many (429).
        per_second: messages a second, since the run began.
        seconds_left: until everything is sent, at that rate; None: not known.
    """

    name: str
    rows: Mapping[State, int]
    segments: Mapping[State, int] = field(default_factory=dict)
    paused: str | None = None
    stopped: str | None = None
    in_flight: int = 0
    limit: int = 0
    refused: int = 0
    per_second: float = 0.0
    seconds_left: float | None = None

    @property
    def total(self) -> int:
        """All rows."""
        return sum(self.rows.values())

    @property
    def left(self) -> int:
        """Rows that are still to be sent."""
        return self.rows.get("pending", 0) + self.rows.get("claimed", 0)

    @property
    def whole(self) -> bool:
        """Whether every row was sent, or must not be: canceled, opted out."""
        wanting: tuple[State, ...] = ("pending", "claimed", "unknown", "rejected", "absent", "invalid")
        return not any(self.rows.get(state) for state in wanting)


def measure(
    name: str,
    counts: Counts,
    *,
    paused: str | None = None,
    stopped: str | None = None,
    in_flight: int = 0,
    limit: int = 0,
    refused: int = 0,
    done: int = 0,
    seconds: float = 0.0,
) -> Progress:
    """What counts and time say."""
    rate = done / seconds if seconds > 0 else 0.0
    pending = counts.of("pending") + counts.of("claimed")
    left = pending / rate if rate > 0 else None
    return Progress(
        name, counts.rows, counts.segments, paused, stopped, in_flight, limit, refused, rate, left if pending else 0.0
    )
