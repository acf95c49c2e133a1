"""How far a sync is, as data. Pure; made by `sync`, shown by the commands."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from .._core.redaction.secret import safe_repr
from ..reading.kinds import KINDS
from .children import Children
from .plan import Plan
from .stream import WHOLE, Key, Stream

End = Literal["done", "stopped"]
Phase = Literal["backfill", "reading", "following", "done", "stopped"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is.

    Attributes:
        phase: "backfill" while days are missing, then "reading" until all is read once, "following" for ever after it,
            "done" at the end, "stopped" where somebody ended it before.
        rows: how many rows came; `new`, `changed` and `gone` of them were that.
        requests: how many requests were made; `requests_expected`: how many all of the backfill takes, as far as known.
        days: of all lists together; `days_left` of them are not read yet.
        seconds: how long it has run; `seconds_left`: until the backfill ends; None where nothing tells.
        age: seconds since the newest complete look at the head of the list that was looked at least recently.
        waiting: why nothing moves, in a sentence.
        notices: what the reader should know, a sentence each.
    """

    phase: Phase
    rows: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    requests: int = 0
    requests_expected: int = 0
    days: int = 0
    days_left: int = 0
    seconds: float = 0.0
    seconds_left: float | None = None
    age: float | None = None
    waiting: str | None = None
    notices: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self) | {"notices": list(self.notices)}

    def text(self) -> str:
        """In a line."""
        parts = [f"{self.rows:,} rows read ({self.new:,} new, {self.changed:,} changed, {self.gone:,} gone)"]
        unfinished = self.phase == "stopped" and self.days_left > 0
        if self.phase == "backfill" or unfinished:
            parts.append(f"{self.days_left:,} of {self.days:,} days left")
        if self.phase == "backfill":
            if self.seconds_left is not None:
                parts.append(f"about {_span(self.seconds_left)} left")
            parts.append(f"{self.requests:,} of about {self.requests_expected:,} requests")
        else:
            parts.append(f"{self.requests:,} requests")
        return ", ".join(parts if self.waiting is None else [*parts, self.waiting])


@safe_repr
@dataclass(slots=True)
class Tally:
    """What was counted so far."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    requests: int = 0
    seconds: float = 0.0
    end: End | None = None


def progress(plan: Plan, tally: Tally, now: float, waiting: str | None) -> Progress:
    """How far a plan is."""
    streams = [stream for stream in plan.streams.values() if stream.refused is None]
    left = sum(len(stream.backfill) for stream in streams)
    expected = tally.requests + sum(map(requests_left, streams))
    spent = tally.seconds
    rest = None
    if left and tally.requests:
        rest = spent * (expected - tally.requests) / tally.requests
    whole = any(stream.whole and WHOLE not in stream.heads for stream in streams)
    phase: Phase = "following" if plan.follow else "reading"
    if left or whole:
        phase = "backfill"
    ages = [now - stream.heads.get(0, stream.origin) for stream in streams if stream.heads and stream.kind.heads]
    return Progress(
        tally.end or phase,
        sum(stream.rows for stream in plan.streams.values()),
        tally.new,
        tally.changed,
        tally.gone,
        tally.requests,
        expected,
        sum(len(stream.days) + len(stream.backfill) for stream in streams),
        left,
        spent,
        rest,
        max(ages, default=None),
        waiting,
        tuple(notices(plan)),
    )


def requests_left(stream: Stream) -> int:
    """How many requests the backfill of a list takes yet: as many a day as the days before it took."""
    pages = sum(state.pages for state in stream.days.values())
    mean = max(pages / len(stream.days), 1.0) if stream.days else 1.0
    out = round(len(stream.backfill) * mean)
    if isinstance(stream, Children):
        return len(stream.pending)
    if stream.whole and WHOLE not in stream.heads:
        rows = sum(state.rows for state in stream.days.values())
        all_rows = rows * (1 + len(stream.backfill) / max(1, len(stream.days)))
        going = stream.passes.get(Key("head", WHOLE))
        out += max(1, round(all_rows / KINDS[stream.kind.name].size) - (going.pages if going else 0))
    return out


def notices(plan: Plan) -> list[str]:
    """What the reader should know: lists that were given up, days that are too old, days that were forgotten."""
    out: list[str] = []
    for stream in plan.streams.values():
        if stream.refused is not None and stream.refused not in out:
            out.append(stream.refused)
        out += stream.notices
    return out


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5_400 else f"{seconds / 3600:.1f} h"
