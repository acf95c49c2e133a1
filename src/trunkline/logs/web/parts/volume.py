"""The chart above a list: how many rows there were, and how they ended, in bars that narrow the search. Pure.

What `Store.stats` says of a search enters, a chart leaves. Called by the pages of lists and of errors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...._web.charts import Chart, Series, Slot, chart
from ...query import Query, text
from ...query.fields import STATUSES, plural
from .buckets import Bucket, buckets
from .searches import between, bounds
from .values import Clock, tone

OUTCOMES = {
    "message": (Series("arrived or sent", "ok"), Series("open", "open"), Series("failed", "bad")),
    "call": (Series("completed", "ok"), Series("open", "open"), Series("failed or not answered", "bad")),
}
_TONES = ("ok", "open", "bad")


def groups(kind: str) -> tuple[str, ...]:
    """What the sums of a chart are asked for by, beside the time."""
    return ("status",) if kind in STATUSES else ()


def volume(
    query: Query,
    kind: str,
    rows: Sequence[Mapping[str, Any]],
    unit: str,
    clock: Clock,
    href: Callable[[str], str],
    *,
    name: str = "",
) -> Chart:
    """The chart of a search.

    Args:
        query: what was asked for; bars narrow it.
        rows: the sums, by `unit` and `groups(kind)`.
        href: the list of the text of a search.
    """
    since, before = bounds(query)
    bars = buckets(rows, unit, since, before, clock)
    series = OUTCOMES.get(kind) or (Series(plural(kind), "a"),)
    slots = [slot(kind, each, len(series), narrowed(query, each, href, len(bars))) for each in bars]
    return chart(name or f"{plural(kind).capitalize()} by time", unit.capitalize(), series, slots)


def narrowed(query: Query, bucket: Bucket, href: Callable[[str], str], count: int) -> str | None:
    """Where a bar leads: to the search of its time; None where that is what there is."""
    if count <= 1:
        return None
    return href(text(between(query, bucket.start, bucket.end, bucket.asked)))


def slot(kind: str, bucket: Bucket, series: int, href: str | None) -> Slot:
    """A bar."""
    counted = outcomes(kind, bucket.rows)
    values = tuple(float(counted[each]) for each in _TONES) if series == len(_TONES) else (float(counted.total()),)
    said = f"{bucket.said}: {counted.total():,}"
    if counted["bad"] and series == len(_TONES):
        said += f", {counted['bad']:,} failed"
    return Slot(bucket.label, said, values, href, tuple(f"{value:,.0f}" for value in values))


def outcomes(kind: str, rows: Sequence[Mapping[str, Any]]) -> Counter[str]:
    """How many rows ended how: by tone."""
    counted: Counter[str] = Counter()
    for row in rows:
        counted[tone(kind, str(row.get("status") or "")) if "status" in row else "ok"] += row["count"]
    return counted
