"""How a campaign is shown: what a check has found, how far it is.

Reports and counts enter; lines for people and values for JSON leave. Pure. Called by `bulk`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..bulk.checking import Report
from ..bulk.progress import Progress
from ..bulk.reconciling import Reconciled
from ..bulk.states import State
from ..types.money import friendly_price
from .logs_output import clean

_REFUSED_SHOWN = 5


def report_lines(report: Report, *, samples: bool = True) -> list[str]:
    """What a check has found, in sentences."""
    lines = [f"{many(report.rows, 'row')}, {report.sendable:,} to send"]
    for reason, count in report.invalid.items():
        lines.append(f"  {count:,} not sent: {reason}")
    for row in report.refused[:_REFUSED_SHOWN]:
        lines.append(f"    line {row.line}: {row.reason}")
    if report.duplicates:
        lines.append(f"  {report.duplicates:,} not sent: the same key as a row before")
    if report.opted_out:
        lines.append(f"  {report.opted_out:,} not sent: opted out")
    for name, count in report.empty.items():
        lines.append(f"  {count:,} with an empty {name}, which leaves a gap in the text")
    if report.unused:
        lines.append(f"  not used: {clean(', '.join(report.unused))}")
    if report.segments:
        encodings = ", ".join(f"{count:,} in {name}" for name, count in report.encodings.items())
        lines.append(f"{many(report.segments, 'segment')}; the longest text takes {report.longest}; {encodings}")
    if report.forcing:
        shown = ", ".join(f"{clean(char)} (U+{ord(char):04X})" for char in list(report.forcing)[:8])
        lines.append(f"  UCS-2, with room for less than half, because of {shown}")
    if report.segments:
        lines.append(_cost(report))
    if report.seconds is not None:
        lines.append(f"about {duration(report.seconds)} at the rate of the sender")
    if samples and report.samples:
        lines.append(f"the first text: {clean(report.samples[0])}")
    return lines


def _cost(report: Report) -> str:
    if report.low is None or report.high is None:
        return f"what it costs is not known: there is no price for {many(report.unpriced, 'segment')}"
    ends = [friendly_price(price, report.price_unit, charge=1) for price in (report.low, report.high)]
    text = f"about {ends[0] if ends[0] == ends[1] else ' to '.join(ends)}, without fees of carriers"
    dearest = report.dearest
    if dearest is not None and dearest.price is not None:
        price = friendly_price(dearest.price, report.price_unit, charge=1)
        text += f"; the dearest is line {dearest.line}: {many(dearest.segments, 'segment')}, {price}"
    return text


def report_json(report: Report) -> dict[str, Any]:
    """What a check has found, for programs; without texts and numbers of people."""
    found = {name: getattr(report, name) for name in Report.__slots__ if name not in ("samples", "refused", "dearest")}
    found["refused"] = [row._asdict() for row in report.refused]
    found["dearest"] = None if report.dearest is None else report.dearest._asdict()
    return {name: dict(value) if isinstance(value, Mapping) else value for name, value in found.items()}


def many(count: int, word: str) -> str:
    """How many of something: `1 message`, `2 messages`."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def duration(seconds: float) -> str:
    """A length of time in the largest units that it has: `3 h 20 min`."""
    total = max(0, round(seconds))
    if total < 60:
        return f"{total} s"
    minutes, hours = total // 60, total // 3600
    if minutes < 60:
        return f"{minutes} min {total % 60} s" if total % 60 else f"{minutes} min"
    if hours < 48:
        return f"{hours} h {minutes % 60} min" if minutes % 60 else f"{hours} h"
    return f"{hours // 24} days {hours % 24} h"


def question(progress: Progress, report: Report | None) -> str:
    """What is asked before much is sent.

    Args:
        report: about the same rows; None: what they cost is not known.
    """
    about = ""
    if report is not None and report.high is not None:
        about = f", up to about {friendly_price(report.high, report.price_unit, charge=1)}"
    segments = progress.segments.get("pending", 0)
    size = f" ({many(segments, 'segment')}{about})" if segments else ""
    return f"Send {many(progress.left, 'message')}{size}?"


_STATES: dict[State, str] = {
    "pending": "to send",
    "claimed": "under way",
    "sent": "sent",
    "rejected": "refused",
    "unknown": "unknown: trunkline bulk reconcile finds out",
    "absent": "surely not sent",
    "skipped": "left out",
    "invalid": "cannot be sent",
    "canceled": "canceled",
}


def counts_lines(name: str, paused: str | None, rows: Mapping[State, int]) -> list[str]:
    """How far a campaign is, a line for each state that has rows."""
    lines = [f"{clean(name)}: {many(sum(rows.values()), 'row')}{f', paused: {clean(paused)}' if paused else ''}"]
    width = len(f"{max(rows.values(), default=0):,}")
    return lines + [f"  {rows[state]:>{width},} {words}" for state, words in _STATES.items() if rows.get(state)]


def counts_json(
    name: str, paused: str | None, rows: Mapping[State, int], segments: Mapping[State, int]
) -> dict[str, Any]:
    """How far a campaign is, for programs."""
    return {
        "campaign": name,
        "paused": paused,
        "total": sum(rows.values()),
        "rows": {state: rows.get(state, 0) for state in _STATES},
        "segments": {state: segments.get(state, 0) for state in _STATES},
    }


def progress_text(progress: Progress) -> str:
    """How far a run is, in a line."""
    rows = progress.rows
    parts = [f"{rows.get('sent', 0):,} of {progress.total:,} sent"]
    words: tuple[tuple[State, str], ...] = (("rejected", "refused"), ("unknown", "unknown"))
    parts += [f"{rows[state]:,} {word}" for state, word in words if rows.get(state)]
    if progress.in_flight:
        parts.append(f"{progress.per_second:,.1f}/s, {progress.in_flight} of {progress.limit} under way")
    if progress.refused:
        parts.append(f"{progress.refused:,} times 429")
    if progress.seconds_left:
        parts.append(f"{duration(progress.seconds_left)} left")
    return ", ".join(parts)


_KINDS = {
    "sent": "were sent",
    "absent": "were surely not sent",
    "missed": "have no message; a second look an hour later decides",
    "young": "are too young to be looked for",
    "several": "have several messages, or share one: look at the SIDs",
    "doubtful": "have a message with another text: look at the SIDs",
    "hidden": "cannot be told: addresses are obfuscated, or no message shows that they are not",
    "unread": "lie too far back in the list",
}
_OPEN_SHOWN = 20


def reconciled_lines(found: Reconciled, unknown: int) -> list[str]:
    """What a pass has found, a line for each kind, then the rows with SIDs."""
    if not found.kinds:
        return ["nothing is unknown"]
    lines = [f"{count:,} {_KINDS[kind]}" for kind, count in found.kinds.items()]
    with_sids = [each for each in found.open if each.sids]
    lines += [f"  row {each.row}: {', '.join(each.sids)}" for each in with_sids[:_OPEN_SHOWN]]
    if len(with_sids) > _OPEN_SHOWN:
        lines.append(f"  and {len(with_sids) - _OPEN_SHOWN:,} more; -o json has all")
    if found.again is not None:
        lines.append(f"look again after {datetime.fromtimestamp(found.again, UTC):%Y-%m-%d %H:%M} UTC")
    return [*lines, f"{unknown:,} are unknown"]


def reconciled_json(found: Reconciled) -> dict[str, Any]:
    """What a pass has found, for programs."""
    again = None if found.again is None else datetime.fromtimestamp(round(found.again), UTC)
    rows = [{"row": each.row, "kind": each.kind, "sids": list(each.sids)} for each in found.open]
    return {"kinds": dict(found.kinds), "open": rows, "requests": found.requests, "again": again}
