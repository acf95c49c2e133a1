"""The filters of a list: what its arguments ask of a row, and which stretch of time that leaves. Pure.

Arguments enter, a `Wanted` leaves. Called by `verbs`; `store` and `past` look only where a `Wanted` can be met.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import inf
from typing import Any

from .._core.redaction.secret import safe_repr
from ..facts import Field, OperationFacts, Param
from .store import Hints, Row
from .values import DATES, encode, instant, span

# A field of the name itself, or one of these for it, is what a date filter is about.
_SUFFIXES = (("_on_or_before", "<="), ("_before", "<"), ("_on_or_after", ">="), ("_after", ">="))
_BOUNDS = {
    "start_date": ">=", "end_date": "<=", "start_time": ">=", "end_time": "<=", "start": ">=", "end": "<=",
    "from_date": ">=", "to_date": "<=",
}  # fmt: skip
_DATED = ("date_generated", "event_date", "date_created", "date_updated", "start_date", "timestamp", "created_at")
_moment = lru_cache(4096)(instant)


@safe_repr
@dataclass(slots=True)
class Wanted:
    """What a list asks of its rows.

    Attributes:
        tests: what a row must pass, those that take least time first.
        equal: the texts of which a field must be one, in lower case, by wire name.
        dates: the instants from and before which a date must lie, by wire name.
        wires: the fields that the tests read.
        upward: oldest first.
    """

    tests: list[Callable[[Row], bool]] = field(default_factory=list)
    equal: dict[str, frozenset[str]] = field(default_factory=dict)
    dates: dict[str, tuple[float, float]] = field(default_factory=dict)
    wires: set[str] = field(default_factory=set)
    upward: bool = False

    def hints(self, steady: Collection[str]) -> Hints:
        """The same for who looks for rows; `steady` are fields that never change."""
        return Hints(self.equal, self.dates, steady)

    def fits(self) -> Callable[[Row], bool]:
        """What tells whether a row is wanted."""
        tests = self.tests
        if len(tests) == 1:
            return tests[0]
        return lambda row: all(test(row) for test in tests)


def wanted(operation: OperationFacts, values: Mapping[str, Any], known: Mapping[str, Field]) -> Wanted:
    """What a request asks of the rows of a list: newest first unless `Order` asks otherwise.

    Args:
        values: the arguments of the request by wire name.
        known: the fields of a row by Python name.
    """
    out = Wanted(upward="asc" in (str(values.get(name)).lower() for name in ("Order", "SortOrder")))
    dated: list[Callable[[Row], bool]] = []
    for param in operation.params:
        value = values.get(param.wire)
        if param.place != "query" or value in (None, "", []):
            continue
        name, compare = _about(param, known)
        about = known.get(name)
        if about is None:
            continue
        out.wires.add(about.wire)
        if about.type in DATES:
            dated.append(_date(out, about.wire, compare, value))
        else:
            out.tests.append(_equality(out, about, value))
    out.tests += dated
    return out


def _date(out: Wanted, wire: str, compare: str, value: Any) -> Callable[[Row], bool]:
    """A test of a date; a day as a bound is the whole UTC day: `<` stops at its midnight, `>=` begins there."""
    bounds = span(value) if isinstance(value, str) else None
    if bounds is None:
        return lambda row: False
    begin, end = bounds
    last = end if end > begin else begin + 1
    since, before = -inf if compare in ("<", "<=") else begin, {"<": begin, ">=": inf}.get(compare, last)
    known = out.dates.get(wire, (-inf, inf))
    out.dates[wire] = max(known[0], since), min(known[1], before)

    def within(row: Row) -> bool:
        have = row.data.get(wire)
        moment = _moment(have) if isinstance(have, str) else instant(have)
        return moment is not None and since <= moment < before

    return within


def _equality(out: Wanted, about: Field, value: Any) -> Callable[[Row], bool]:
    """A test of a field that holds no date."""
    wire = about.wire
    asked = [encode(each, about.type) for each in (value if isinstance(value, list) else [value])]
    if not all(isinstance(each, str) for each in asked):
        return lambda row: any(_same(row.data.get(wire), each) for each in asked)
    texts = frozenset(each.lower() for each in asked)
    out.equal[wire] = out.equal.get(wire, texts) & texts

    def same(row: Row) -> bool:
        have = row.data.get(wire)
        return have.lower() in texts if isinstance(have, str) else any(_same(have, each) for each in asked)

    return same


def _about(param: Param, known: Mapping[str, Field]) -> tuple[str, str]:
    """The field that a filter is about, and how it compares."""
    name, compare = param.name, "="
    if name in known:
        # Plain dates bound an interval (usage from … to …); the StartTime of calls is a day to be equal to.
        return name, _BOUNDS.get(name, "=") if param.type == "date" else "="
    for suffix, sign in _SUFFIXES:
        if name.endswith(suffix):
            name, compare = name.removesuffix(suffix), sign
            break
    else:
        if name in _BOUNDS and param.type in ("date", "datetime", "day", "str"):
            compare = _BOUNDS[name]
            return next((each for each in _DATED if each in known), ""), compare
    candidates = (name, f"{name}_sid", f"date_{name}", f"{name}_at", f"{name}_date", f"{name}_time")
    return next((each for each in candidates if each in known), ""), compare


def _same(have: Any, wanted: Any) -> bool:
    if isinstance(have, bool) and isinstance(wanted, str):
        return have is (wanted.lower() in ("true", "1", "yes"))
    if isinstance(have, list):
        return wanted in have or have == wanted
    if isinstance(have, str) and isinstance(wanted, str):
        return have.lower() == wanted.lower()
    return bool(have == wanted)
