"""Counts and sums of a search by time and by what rows have in common. Called by `reader`.

What the sums by hour can say comes from them, as `covering` has it: days from the daily ones, hours from the hourly
ones, the rest (edges of days in zones that are off the hour, hours that were just written to) from rows. A search by
more than those know is counted from its rows. All within one read, so that the parts fit.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Any

from ..tree import And, Between, Field, Node, Not, Or
from .compiling import Compiler, between, bounded, conjuncts
from .covering import Pieces, pieces
from .errors import SearchError
from .interned import Names
from .kinds import Kind
from .planning import plan
from .spans import Span, spans
from .sums import DAY, DIMENSIONS, MEASURES, of_rows

TIMES = ("hour", "day", "week", "month")
BY = (*TIMES, "status", "error", "country", "direction", "account")
FURTHER = {"service": "service", "from": "sender", "to": "recipient", "category": "category"}
"""What no sums have, so that it is counted from rows: names of the search language → columns."""
_KNOWN = {
    "account": None,
    "status": None,
    "error": None,
    "country": None,
    "is": ("inbound", "outbound", "open", "failed"),
}
_QUARTER = 900
_FEW = 3  # hours whose sums are not worth being added up by SQLite
_ADDED = ", ".join(f"sum(m.{name})" for name in MEASURES)
_MILLIONTH = Decimal("0.000001")


# The index of a span, the dimensions and the unit → rows, segments or seconds, millionths, rows with a price.
_Params = dict[str, Any]
_Groups = dict[tuple[Any, ...], tuple[int, int, int, int]]


def stats(
    connection: sqlite3.Connection, kind: Kind, tree: Node | None, by: Sequence[str], zone: str
) -> list[dict[str, Any]]:
    """Sums by group, ascending: the names of `by`, `count`, `segments` or `duration`, `priced`, and `cost` by currency.

    Raises:
        SearchError: a name of `by` or the zone is unknown, or the search cannot be answered.
    """
    if wrong := [name for name in by if name not in BY and name not in FURTHER]:
        raise SearchError(f"by must be some of {', '.join((*BY, *FURTHER))}, not {wrong[0]!r}")
    times = [name for name in by if name in TIMES]
    if len(times) > 1 or len(set(by)) != len(by):
        raise SearchError("by must name each once, and at most one of hour, day, week and month")
    bounded(tree)
    dimensions = [name for name in by if name not in TIMES]
    connection.execute("BEGIN")
    try:
        labels, groups = _groups(connection, kind, tree, dimensions, times[0] if times else None, zone)
    finally:
        connection.execute("COMMIT")
    return _told(connection, kind, by, dimensions, labels, groups)


def _told(
    connection: sqlite3.Connection,
    kind: Kind,
    by: Sequence[str],
    dimensions: Sequence[str],
    labels: Sequence[str],
    groups: _Groups,
) -> list[dict[str, Any]]:
    """The groups in their order, as they are shown; by columns, for there may be thousands."""
    names = Names(connection)
    merged = _merged(groups, names)
    if not merged:
        return []
    texts = {"status": names.statuses, "direction": names.words, "account": names.accounts, "category": names.words}
    texts |= {"service": names.words, "from": names.addresses, "to": names.addresses}
    keys = list(zip(*merged, strict=True))
    columns = {name: keys[place] for place, name in enumerate(dimensions, 1)}
    columns |= {name: tuple(map(texts[name].__getitem__, columns[name])) for name in dimensions if name in texts}
    shown: list[Any] = [columns.get(name) or [labels[index] for index in keys[0]] for name in by]
    counts, units, priced, costs = zip(*merged.values(), strict=True)
    shown += (counts, units, priced, costs) if kind.units else (counts, priced, costs)
    fields = (*by, "count", *([kind.units] if kind.units else []), "priced", "cost")
    rows = [dict(zip(fields, row, strict=False)) for row in zip(*shown, strict=True)]
    orders = list(zip(*[columns.get(name) or keys[0] for name in by], strict=True)) or [()]
    found = list(zip(orders, rows, strict=True))
    try:
        found.sort(key=itemgetter(0))
    except TypeError:  # None beside texts
        found.sort(key=lambda each: [(value is None, 0 if value is None else value) for value in each[0]])
    return [row for _, row in found]


def _merged(groups: _Groups, names: Names) -> dict[tuple[Any, ...], tuple[int, int, int, dict[str, Decimal]]]:
    """The groups without regard to the unit: the index of a span and the dimensions → what is shown of them."""
    words = names.words
    found: dict[tuple[Any, ...], tuple[int, int, int, dict[str, Decimal]]] = {}
    for key, (n, units, price, priced) in groups.items():
        if not n:
            continue
        cost = {words[key[-1]]: -price * _MILLIONTH} if priced else {}
        key = key[:-1]
        had = found.get(key)
        if had is None:
            found[key] = n, units, priced, cost
        else:
            found[key] = had[0] + n, had[1] + units, had[2] + priced, dict(sorted((had[3] | cost).items()))
    return found


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
) -> tuple[list[str], _Groups]:
    """The labels of the spans, and the groups."""
    extent = _extent(connection, kind, tree)
    if extent is None:
        return [], {}
    low, high = extent
    # Whole days: there are no rows before and after.
    low, high = low - low % DAY, high - high % DAY + DAY
    rest = []
    for part in conjuncts(tree):
        if isinstance(part, Between):
            since, before = between(part)
            low, high = max(low, since >> 30), min(high, before >> 30)
        else:
            rest.append(part)
    if low >= high:
        return [], {}
    labelled = list(spans(low, high, time, zone))
    groups: _Groups = {}
    if kind.counted and not set(by) & FURTHER.keys() and all(_is_known(part, False) for part in rest):
        _of_sums(connection, kind, rest, by, labelled, groups)
    else:
        _of_rows(connection, kind, tree, by, labelled, groups)
    return [span.label for span in labelled], groups


def _extent(connection: sqlite3.Connection, kind: Kind, tree: Node | None) -> tuple[int, int] | None:
    """The seconds of the first and of the last row; those of other accounts than asked for have no part in it."""
    asked = [part for part in conjuncts(tree) if isinstance(part, Field) and part.name == "account"]
    found: list[tuple[str, tuple[int, ...]]]
    if not asked:
        found = [(f"SELECT min(id), NULL FROM {kind.name}", ()), (f"SELECT NULL, max(id) FROM {kind.name}", ())]
    else:
        compiler = Compiler(kind, connection)
        numbers = set.intersection(*(set(compiler.accounts(part)) for part in asked))
        ends = (f"SELECT {end} FROM {kind.name} WHERE account = ?" for end in ("min(id), NULL", "NULL, max(id)"))
        found = [(end, (number,)) for end in ends for number in numbers]
    rows = [connection.execute(statement, params).fetchone() for statement, params in found]
    keys = [key for row in rows for key in row if key is not None]
    return (min(keys) >> 30, max(keys) >> 30) if keys else None


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
    params = {**compiler.params, "kind": kind.name}
    # The daily sums know neither.
    daily = not {"error", "country"} & ({*by} | set(_names(rest)))
    dirty = sorted(hour for (hour,) in connection.execute("SELECT hour FROM dirty WHERE kind = ?", (kind.name,)))
    parts = pieces(labelled, dirty, daily=daily)
    _of_days(connection, parts, by, where, params, groups)
    _of_hours(connection, parts, by, where, params, groups)
    if parts.rows:
        _, measures = of_rows(kind)
        rows = connection.execute(
            f"SELECT json_extract(s.value, '$[0]'), {_of_row(kind, by)}, {measures} "
            f"FROM json_each(:spans) s CROSS JOIN {kind.name} m "
            "ON m.id >= json_extract(s.value, '$[1]') << 30 AND m.id < json_extract(s.value, '$[2]') << 30 "
            f"WHERE {where} GROUP BY {', '.join(str(place) for place in range(1, len(by) + 3))}",
            {**params, "spans": json.dumps(parts.rows)},
        )
        _add(groups, rows, len(by))


def _of_days(
    connection: sqlite3.Connection,
    parts: Pieces,
    by: Sequence[str],
    where: str,
    params: _Params,
    groups: _Groups,
) -> None:
    if not parts.days:
        return
    base = parts.days[0][1] - parts.days[0][0]
    if len(parts.days) > 1 and all(last - first == 1 and first - index == base for index, first, last in parts.days):
        # A row of the table for hardly more than a row of the answer: to group them twice would take longer.
        rows: Iterable[Any] = connection.execute(
            f"SELECT m.at - :base, {_fields(by)}, {', '.join(MEASURES)} FROM {_sums('daily', 'day')} "
            f"WHERE m.kind = :kind AND m.at >= :low AND m.at < :high AND {where}",
            {**params, "base": base, "low": parts.days[0][1], "high": parts.days[-1][2]},
        )
        wanted = {index for index, _, _ in parts.days}
        if len(wanted) <= parts.days[-1][0] - parts.days[0][0]:
            rows = [row for row in rows if row[0] in wanted]
        _add(groups, rows, len(by))
        return
    rows = connection.execute(
        f"SELECT json_extract(s.value, '$[0]'), {_fields(by)}, {_ADDED} "
        f"FROM json_each(:spans) s CROSS JOIN {_sums('daily', 'day')} ON m.kind = :kind "
        "AND m.at >= json_extract(s.value, '$[1]') AND m.at < json_extract(s.value, '$[2]') "
        f"WHERE {where} GROUP BY s.key, {_fields(by)}",
        {**params, "spans": json.dumps(parts.days)},
    )
    _add(groups, rows, len(by))


def _of_hours(
    connection: sqlite3.Connection,
    parts: Pieces,
    by: Sequence[str],
    where: str,
    params: _Params,
    groups: _Groups,
) -> None:
    if not parts.hours:
        return
    alone = all(last - first <= _FEW for first, last in parts.hours)
    rows = connection.execute(
        f"SELECT s.key, {_fields(by)}, {', '.join(MEASURES) if alone else _ADDED} "
        f"FROM json_each(:spans) s CROSS JOIN {_sums('hourly', 'hour')} ON m.kind = :kind "
        "AND m.at >= json_extract(s.value, '$[0]') AND m.at < json_extract(s.value, '$[1]') "
        f"WHERE {where}{'' if alone else f' GROUP BY s.key, {_fields(by)}'}",
        {**params, "spans": json.dumps(list(parts.hours))},
    )
    _add(groups, _used(rows, list(parts.hours.values())), len(by))


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
    _add(
        groups,
        ((max(bisect_right(starts, row[0] * _QUARTER) - 1, 0) if timed else 0, *row[1:]) for row in rows),
        len(by),
    )


def _names(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, And | Or):
            yield from _names(node.parts)
        elif isinstance(node, Not):
            yield from _names((node.part,))
        elif isinstance(node, Field):
            yield node.name


def _fields(by: Sequence[str]) -> str:
    return ", ".join(f"m.{name}" for name in (*by, "unit"))


def _sums(table: str, unit: str) -> str:
    """A table of sums as `m`, where what rows do not have is NULL, as it is in rows."""
    nulled = ", ".join(
        name if name in ("account", "unit") else f"nullif({name}, {'0' if name != 'country' else repr('')}) AS {name}"
        for name in DIMENSIONS
    )
    return f"(SELECT {unit} AS at, kind, {nulled}, {', '.join(MEASURES)} FROM {table}) m"


def _of_row(kind: Kind, by: Sequence[str]) -> str:
    """The expressions of some dimensions, and of the unit, over rows."""
    columns = [FURTHER.get(name, name) for name in by]
    found = [f"m.{name}" if name in ("account", "country") or kind.has(name) else "NULL" for name in columns]
    return ", ".join([*found, "coalesce(m.unit, 0)" if kind.has("unit") else "0"])


def _add(groups: _Groups, rows: Iterable[Any], width: int) -> None:
    """Adds rows to the groups: the index of a span, so many dimensions, the unit and the measures."""
    end = width + 2
    for row in rows:
        key = row[:end]
        had = groups.get(key)
        if had is None:
            groups[key] = row[end:]
        else:
            n, units, price, priced = row[end:]
            groups[key] = had[0] + n, had[1] + units, had[2] + price, had[3] + priced


def _used(rows: Iterable[Any], uses: Sequence[Sequence[tuple[int, int]]]) -> Iterator[tuple[Any, ...]]:
    """Rows for `_add`, of those that are added to some spans and taken from others."""
    for row in rows:
        for index, sign in uses[row[0]]:
            if sign > 0:
                yield (index, *row[1:])
            else:
                n, units, price, priced = row[-4:]
                yield (index, *row[1:-4], -n, -units, -price, -priced)
