"""Sums that pages ask for, within what somebody may see, and how old the copy is. Called by the pages beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from ....reading.kinds import KINDS as READ
from ...query import Between, Node, Query
from ...store.errors import SearchError
from ...tree import all_of
from ...viewer import Refused
from ..asking import Ask

COUNTED_FOR = 2.0  # seconds that a count may take

Sums = list[dict[str, Any]]
T = TypeVar("T")


def sums(ask: Ask, kind: str, by: Sequence[str], *conditions: Node, seconds: float = COUNTED_FOR) -> Sums:
    """Counts and sums of rows of a kind, without what may not be seen.

    Raises:
        Refused: they may not see what is counted, or by what.
        SearchError: it takes too long.
    """
    ask.viewer.ask_groups(kind, by)
    tree = all_of(list(conditions)) if conditions else None
    search = ask.of_query(Query(kind, tree, ask.zone))
    return ask.viewer.sums(kind, ask.site.store.stats(search.narrowed, by, seconds=seconds))


def in_time(count: Callable[[], T]) -> T | None:
    """What is counted; None where that takes too long, or may not be seen."""
    try:
        return count()
    except (SearchError, Refused):
        return None


def span(since: float | None, before: float | None = None) -> Between:
    """The condition of a span of time, in whole seconds."""
    return Between(None if since is None else int(since), None if before is None else int(before))


def added(rows: Sequence[dict[str, Any]], name: str = "count") -> int:
    """A measure of some rows together; 0 where it is hidden."""
    return sum(row.get(name) or 0 for row in rows)


def costs(rows: Sequence[dict[str, Any]], sign: int = 1) -> dict[str, Decimal]:
    """The cost of some rows by currency."""
    found: dict[str, Decimal] = {}
    for row in rows:
        for unit, amount in row.get("cost", {}).items():
            code = unit.upper()
            found[code] = found.get(code, Decimal(0)) + sign * amount
    return found


def heads(ask: Ask) -> dict[str, float]:
    """Kinds of rows → when the list of the account that was looked at least recently was looked at last."""
    kinds = ask.viewer.kinds()
    found: dict[str, float] = {}
    for account, marks in by_account(ask).items():
        del account
        for key, value in marks.items():
            kind, _, rest = key.partition("/")
            if rest == "head/0" and kind in kinds:
                found[kind] = min(found.get(kind, value), value)
    return found


def by_account(ask: Ask) -> dict[str, dict[str, Any]]:
    """What the sync has noted of each account that is seen: SID → marks without it."""
    found: dict[str, dict[str, Any]] = {}
    for key, value in ask.site.store.marks("AC").items():
        account, _, rest = key.partition("/")
        if rest.partition("/")[0] in READ:
            found.setdefault(account, {})[rest] = value
    return ask.viewer.named(found)
