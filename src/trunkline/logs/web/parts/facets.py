"""The menus above a list: the values of a field, how many rows have each, and the search that each leads to. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ...._core.redaction.secret import safe_repr
from ...query import Query, text
from ...tree import Between
from .searches import between, parts, value_of, with_field
from .values import count, error_title, percent, tone, words

LABELS = {
    "time": "Time",
    "status": "Status",
    "error": "Error",
    "country": "Country",
    "direction": "Direction",
    "account": "Account",
}
_NAMES = {
    "message": ("status", "error", "country", "direction"),
    "call": ("status", "country", "direction"),
    "conference": ("status",),
    "participant": ("status",),
    "recording": ("status", "error"),
    "transcription": ("status",),
    "alert": ("error",),
}
_MOST = 40
_SPANS = (
    ("Last hour", "last:1h"),
    ("Today", "on:today"),
    ("Yesterday", "on:yesterday"),
    ("Last 7 days", "last:7d"),
    ("Last 30 days", "last:30d"),
    ("Last 90 days", "last:90d"),
)


@safe_repr
@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field: its label, how many rows have it, and the search that asks for it, or no more."""

    label: str
    count: str
    share: str
    href: str
    chosen: bool
    tone: str = ""


@safe_repr
@dataclass(frozen=True, slots=True)
class Facet:
    """A menu.

    Attributes:
        load: where its values are asked for; None where it has them.
        on: what is chosen, as its label says.
    """

    label: str
    load: str | None
    on: str = ""
    values: tuple[Value, ...] = field(default=())
    more: int = 0


def names(kind: str, accounts: int) -> tuple[str, ...]:
    """The fields that rows of a kind can be counted by; the account where there are several."""
    return (*_NAMES.get(kind, ()), *(("account",) if accounts > 1 else ()))


def closed(query: Query, name: str, load: str) -> Facet:
    """A menu that was not opened yet."""
    chosen = value_of(query, name)
    return Facet(LABELS[name], load, ", ".join(words(str(each)) for each in chosen))


def _chosen_time(query: Query) -> tuple[list[str], str]:
    """How a search says its times, and the label of the menu that this is."""
    said = [part.said for part in parts(query.tree) if isinstance(part, Between)]
    return said, next((label for label, each in _SPANS if said == [each]), "")


def when_closed(query: Query, load: str) -> Facet:
    """The menu of times that was not opened yet."""
    said, chosen = _chosen_time(query)
    return Facet(LABELS["time"], load, chosen or ("chosen" if said else ""))


def when(query: Query, href: Callable[[str], str]) -> Facet:
    """The menu of times."""
    said, chosen = _chosen_time(query)
    values = [
        Value(label, "", "", href(text(between(query, None if label == chosen else 0, None, each))), label == chosen)
        for label, each in _SPANS
    ]
    values.append(Value("Any time", "", "", href(text(between(query, None, None))), not said))
    return Facet(LABELS["time"], None, chosen or ("chosen" if said else ""), tuple(values))


def values(
    query: Query,
    kind: str,
    name: str,
    rows: Sequence[Mapping[str, Any]],
    accounts: Mapping[str, str | None],
    href: Callable[[str], str],
) -> Facet:
    """An open menu: the most frequent values first.

    Args:
        rows: the sums by the field.
        accounts: names of accounts by SID.
    """
    counted = sorted(
        ((row[name], row["count"]) for row in rows if row[name] is not None), key=lambda pair: (-pair[1], str(pair[0]))
    )
    whole = sum(row["count"] for row in rows)
    chosen = {str(each) for each in value_of(query, name)}
    found = []
    for value, number in counted[:_MOST]:
        is_chosen = str(value).lower() in {each.lower() for each in chosen}
        target = with_field(query, name, None if is_chosen else value)
        found.append(
            Value(
                _label(name, value, accounts),
                count(number),
                percent(number, whole),
                href(text(target)),
                is_chosen,
                tone(kind, str(value)) if name == "status" else "",
            )
        )
    return Facet(LABELS[name], None, ", ".join(sorted(chosen)), tuple(found), max(0, len(counted) - _MOST))


def _label(name: str, value: Any, accounts: Mapping[str, str | None]) -> str:
    if name == "error":
        return f"{value} {error_title(value)}".strip()
    return accounts.get(value) or str(value) if name == "account" else words(str(value))


def costs(rows: Sequence[Mapping[str, Any]]) -> dict[str, Decimal]:
    """The cost of all rows by currency; empty where it is hidden."""
    found: dict[str, Decimal] = {}
    for row in rows:
        for unit, amount in row.get("cost", {}).items():
            found[unit] = found.get(unit, Decimal(0)) + amount
    return found
