"""Counts and sums of a search by time and by what rows have in common. Called by `reader`.

What the sums by hour can say comes from them: whole days of UTC from the daily ones, whole hours from the hourly
ones, the rest (edges of days in zones that are off the hour, hours that were just written to) from rows. A search by
more than those know is counted from its rows. All within one read, so that the parts fit.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Any

from ..tree import And, Between, Field, Node, Not, Or
from .compiling import Compiler, between, bounded, conjuncts
from .errors import SearchError
from .interned import Names
from .kinds import Kind
from .planning import plan
from .spans import Span, spans
from .sums import DIMENSIONS, HOUR, MEASURES, of_rows

TIMES = ("hour", "day", "week", "month")
BY = (*TIMES, "status", "error", "country", "direction", "account")
_KNOWN = {
    "account": None,
    "status": None,
    "error": None,
    "country": None,
    "is": ("inbound", "outbound", "open", "failed"),
}
_QUARTER = 900


# A group: rows, segments or seconds, rows with a price, and millionths by unit.
_Groups = dict[tuple[Any, ...], list[Any]]


def stats(
    connection: sqlite3.Connection, kind: Kind, tree: Node | None, by: Sequence[str], zone: str
) -> list[dict[str, Any]]:
    """Sums by group, ascending: the names of `by`, `count`, `segments` or `duration`, `priced`, and `cost` by currency.

    Raises:
        SearchError: a name of `by` or the zone is unknown, or the search cannot be answered.
    """
    if wrong := [name for name in by if name not in BY]:
        raise SearchError(f"by must be some of {', '.join(BY)}, not {wrong[0]!r}")
    times = [name for name in by if name in TIMES]
    if len(times) > 1 or len(set(by)) != len(by):
        raise SearchError("by must name each once, and at most one of hour, day, week and month")
    bounded(tree)
    dimensions = [name for name in by if name not in TIMES]
    connection.execute("BEGIN")
    try:
        groups = _groups(connection, kind, tree, dimensions, times[0] if times else None, zone)
    finally:
        connection.execute("COMMIT")
    names = Names(connection)
    texts = {"status": names.statuses, "direction": names.words, "account": names.accounts}
    shows = [(place, texts[name]) for place, name in enumerate(dimensions, 1) if name in texts]
    places = [0 if name in TIMES else dimensions.index(name) + 1 for name in by]
    found: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
    for key, (n, units, priced, prices) in groups.items():
        told = list(key)
        for place, show in shows:
            if told[place] is not None:
                told[place] = show[told[place]]
        order = tuple([told[place] for place in places])
        row: dict[str, Any] = dict(zip(by, order, strict=True))
        row["count"] = n
        if kind.units:
            row[kind.units] = units
        row["priced"] = priced
        row["cost"] = {names.words[unit]: Decimal(-price).scaleb(-6) for unit, price in prices.items()}
        found.append((order, row))
    try:
        found.sort(key=itemgetter(0))
    except TypeError:  # None beside texts
        found.sort(key=lambda each: [(value is None, 0 if value is None else value) for value in each[0]])
    return [row for _, row in found]


def count(connection: sqlite3.Connection, kind: Kind, tree: Node | None) -> int | None:
    """How many rows a search has, where the sums know it; else None."""
    bounded(tree)
    if not kind.counted or not all(_is_known(part) for part in conjuncts(tree)):
        return None
    found = stats(connection, kind, tree, (), "UTC")
    return int(sum(row["count"] for row in found))


def _is_known(node: Node, top: bool = True) -> bool:
    """Whether the sums can answer a part of a search."""
    if isinstance(node, Between):
        return top
    if isinstance(node, And | Or):
        return all(_is_known(part, False) for part in node.parts)
    if isinstance(node, Not):
        return _is_known(node.part, False)
    if not isinstance(node, Field) or node.name not in _KNOWN:
        return False
    values = _KNOWN[node.name]
    return values is None or all(
        text in values for text in (node.value if isinstance(node.value, tuple) else (node.value,))
    )


def _groups(
    connection: sqlite3.Connection, kind: Kind, tree: Node | None, by: Sequence[str], time: str | None, zone: str
) -> _Groups:
    low, high = connection.execute(
        f"SELECT (SELECT min(id) FROM {kind.name}) >> 30, ((SELECT max(id) FROM {kind.name}) >> 30) + 1"
    ).fetchone()
    if low is None:
        return {}
    rest = []
    for part in conjuncts(tree):
        if isinstance(part, Between):
            since, before = between(part)
            low, high = max(low, since >> 30), min(high, before >> 30)
        else:
            rest.append(part)
    if low >= high:
        return {}
    labelled = list(spans(low, high, time, zone))
    groups: _Groups = {}
    if kind.counted and all(_is_known(part, False) for part in rest):
        _of_sums(connection, kind, rest, by, labelled, groups)
    else:
        _of_rows(connection, kind, tree, by, labelled, groups)
    return groups


def _of_sums(
    connection: sqlite3.Connection,
    kind: Kind,
    rest: Sequence[Node],
    by: Sequence[str],
    labelled: Sequence[Span],
    groups: _Groups,
) -> None:
    compiler = Compiler(kind, connection)
    where = " AND ".join(map(compiler.condition, rest)) or "1"
    # The daily sums know neither.
    daily = not {"error", "country"} & ({*by} | set(_names(rest)))
    dirty = sorted(hour for (hour,) in connection.execute("SELECT hour FROM dirty WHERE kind = ?", (kind.name,)))
    parts = _parts(labelled, dirty, daily)
    fields = ", ".join(f"m.{name}" for name in (*by, "unit"))
    for table, unit in (("daily", "day"), ("hourly", "hour")):
        spans_of = parts[table]
        inner = f"(SELECT {unit} AS at, kind, {_nulled()}, {', '.join(MEASURES)} FROM {table}) m"
        params = {**compiler.params, "kind": kind.name}
        if table == "daily" and len(spans_of) > 1 and all(end - start == 1 for _, start, end in spans_of):
            # A row of the table for hardly more than a row of the answer: to group them twice would take longer.
            rows = connection.execute(
                f"SELECT m.at, {fields}, {', '.join(MEASURES)} FROM {inner} "
                f"WHERE m.kind = :kind AND m.at >= :low AND m.at < :high AND {where}",
                {**params, "low": spans_of[0][1], "high": spans_of[-1][2]},
            )
            labels = {start: labelled[index].label for index, start, _ in spans_of}
            for at, *values in rows:
                if at in labels:
                    _count(groups, labels[at], values)
        elif spans_of:
            sums = ", ".join(f"sum(m.{name})" for name in MEASURES)
            rows = connection.execute(
                f"SELECT s.key, {fields}, {sums} FROM json_each(:spans) s CROSS JOIN {inner} ON m.kind = :kind "
                "AND m.at >= json_extract(s.value, '$[1]') AND m.at < json_extract(s.value, '$[2]') "
                f"WHERE {where} GROUP BY s.key, {fields}",
                {**params, "spans": json.dumps(spans_of)},
            )
            _add(groups, rows, spans_of, labelled)
    if parts["rows"]:
        _, measures = of_rows(kind)
        rows = connection.execute(
            f"SELECT s.key, {_of_row(kind, by)}, {measures} FROM json_each(:spans) s CROSS JOIN {kind.name} m "
            "ON m.id >= json_extract(s.value, '$[1]') << 30 AND m.id < json_extract(s.value, '$[2]') << 30 "
            f"WHERE {where} GROUP BY s.key, {', '.join(str(place) for place in range(2, len(by) + 3))}",
            {**compiler.params, "spans": json.dumps(parts["rows"])},
        )
        _add(groups, rows, parts["rows"], labelled)


def _of_rows(
    connection: sqlite3.Connection,
    kind: Kind,
    tree: Node | None,
    by: Sequence[str],
    labelled: Sequence[Span],
    groups: _Groups,
) -> None:
    made = plan(kind, tree, connection)
    _, measures = of_rows(kind)
    # Zones are off the hour by quarters of one.
    timed = len(labelled) > 1
    quarter = f"(m.id >> 30) / {_QUARTER}" if timed else "0"
    fields = ", ".join(str(place) for place in range(1, len(by) + 3))
    rows = connection.execute(
        f"SELECT {quarter}, {_of_row(kind, by)}, {measures} FROM {made.source()} k "
        f"CROSS JOIN {kind.name} m ON m.id = k.id GROUP BY {fields}",
        {**made.params, "lo": made.lowest, "hi": made.highest},
    )
    starts = [span.start for span in labelled]
    for at, *values in rows:
        label = labelled[max(bisect_right(starts, at * _QUARTER) - 1, 0)].label if timed else labelled[0].label
        _count(groups, label, values)


def _names(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, And | Or):
            yield from _names(node.parts)
        elif isinstance(node, Not):
            yield from _names((node.part,))
        elif isinstance(node, Field):
            yield node.name


def _nulled() -> str:
    return ", ".join(
        name if name in ("account", "unit") else f"nullif({name}, {'0' if name != 'country' else repr('')}) AS {name}"
        for name in DIMENSIONS
    )


def _of_row(kind: Kind, by: Sequence[str]) -> str:
    """The expressions of some dimensions, and of the unit, over rows."""
    found = [f"m.{name}" if name in ("account", "country") or kind.has(name) else "NULL" for name in by]
    return ", ".join([*found, "coalesce(m.unit, 0)" if kind.has("unit") else "0"])


def _add(groups: _Groups, rows: Any, parts: Sequence[Sequence[int]], labelled: Sequence[Span]) -> None:
    labels = [labelled[index].label for index, _, _ in parts]
    for place, *values in rows:
        _count(groups, labels[place], values)


def _count(groups: _Groups, label: str, values: Sequence[Any]) -> None:
    *dimensions, unit, n, units, price, priced = values
    key = (label, *dimensions)
    group = groups.get(key)
    if group is None:
        group = groups[key] = [0, 0, 0, {}]
    group[0] += n
    group[1] += units
    if priced:
        group[2] += priced
        group[3][unit] = group[3].get(unit, 0) + price


def _parts(labelled: Sequence[Span], dirty: Sequence[int], daily: bool) -> dict[str, list[list[int]]]:
    """Spans split into whole days, whole hours and seconds, each `[index of the span, from, to]`."""
    parts: dict[str, list[list[int]]] = {"daily": [], "hourly": [], "rows": []}

    def rows(index: int, start: int, end: int) -> None:
        if start < end:
            parts["rows"].append([index, start, end])

    def hours(index: int, start: int, end: int) -> None:
        first, last = -(-start // 24), end // 24
        if daily and first < last:
            parts["daily"].append([index, first, last])
            hours(index, start, first * 24)
            hours(index, last * 24, end)
        elif start < end:
            parts["hourly"].append([index, start, end])

    for index, (start, end, _) in enumerate(labelled):
        first, last = -(-start // HOUR), end // HOUR
        if first >= last:
            rows(index, start, end)
            continue
        rows(index, start, first * HOUR)
        rows(index, last * HOUR, end)
        for hour in dirty[bisect_left(dirty, first) : bisect_left(dirty, last)]:
            hours(index, first, hour)
            rows(index, hour * HOUR, (hour + 1) * HOUR)
            first = hour + 1
        hours(index, first, last)
    return parts
