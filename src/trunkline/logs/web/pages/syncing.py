"""How far the copy is: when each list was looked at last, which days are whole, whether a sync runs now."""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.responses import Response

from ....reading.windows import DayState
from ...query import Query
from ..asking import Ask
from ..parts import values
from ..parts.frame import title
from .counting import by_account

_ALIVE = 60.0  # seconds after which who keeps the store is taken for dead
_EPOCH = date(1970, 1, 1).toordinal()


def page(ask: Ask) -> Response:
    """How far the copy is."""
    ask.need("can_view_sync")
    accounts = by_account(ask)
    names = ask.viewer.named(ask.site.store.accounts())
    beat = ask.site.store.synced_by()
    running = beat is not None and abs(ask.now - beat) < _ALIVE
    ask.audit("sync")
    return ask.page(
        "sync.html",
        title="Sync",
        at="/sync",
        running=running,
        beat=None if beat is None else ask.clock.ago(beat),
        accounts=[
            {"sid": sid, "name": names.get(sid), "lists": _lists(ask, marks)} for sid, marks in sorted(accounts.items())
        ],
        counts=[(title(kind), _total(ask, kind)) for kind in ask.viewer.kinds()],
    )


def _total(ask: Ask, kind: str) -> str:
    return values.count(ask.site.store.total(ask.of_query(Query(kind, None, ask.zone)).narrowed))


def _lists(ask: Ask, marks: dict[str, Any]) -> list[dict[str, Any]]:
    """The lists of an account, in the order of the menu."""
    by_kind: dict[str, dict[str, Any]] = {}
    for key, value in marks.items():
        kind, _, rest = key.partition("/")
        by_kind.setdefault(kind, {})[rest] = value
    return [_list(ask, kind, by_kind[kind]) for kind in ask.viewer.kinds() if kind in by_kind]


def _list(ask: Ask, kind: str, marks: dict[str, Any]) -> dict[str, Any]:
    days = {int(key[4:]): DayState(*value) for key, value in marks.items() if key.startswith("day/")}
    # Days of which nothing may be seen, and rows that are gone, tell of rows that are too old.
    since = ask.viewer.since(kind, ask.now)
    days = {day: state for day, state in days.items() if since is None or day * 86_400 >= since}
    heads = [value for key, value in marks.items() if key.startswith("head/") and value]
    sealed = sum(state.sealed for state in days.values())
    return {
        "kind": title(kind),
        "looked": ask.clock.ago(max(heads)) if heads else values.NONE,
        "days": len(days),
        "sealed": sealed,
        "young": len(days) - sealed,
        "first": ask.clock.day(date.fromordinal(min(days) + _EPOCH)) if days else values.NONE,
        "passes": sum(1 for key in marks if key.startswith("pass/")),
        "absent": sum(1 for key in marks if key.startswith("absent/")) if since is None else 0,
        "rows": sum(state.rows for state in days.values()),
    }
