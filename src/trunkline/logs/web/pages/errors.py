"""Errors: which there are and whether they rise; of one what it means, what to do, and where it happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from ...._web.charts import Series, Slot, chart, line
from ...query import Field, Query, text
from ...query.fields import plural
from ...query.times import first_second
from ...store.errors import SearchError
from ...tree import Between
from ...viewer import Refused
from ..asking import Ask
from ..parts.buckets import buckets
from ..parts.frame import title
from ..parts.searches import between
from ..parts.tables import table
from ..parts.values import change, error_title, percent
from .counting import Sums, added, span, sums
from .rows import explained

_WEEK, _DAYS = 7, 14
_MONTH = 30
_MOST = 100
_TOP = 10
_FEW = 10
_ANY = Field("error", "=", ("any",))


def overview(ask: Ask) -> Response:
    """All errors of two weeks, with their trend."""
    ask.viewer.columns("message")
    since = _first(ask, _DAYS)
    halves = first_second(ask.clock.today - timedelta(days=_WEEK - 1), ask.zone)
    rows = sums(ask, "message", ("day", "error"), _ANY, span(since))
    alerts = sums(ask, "alert", ("error",), span(halves)) if "alert" in ask.viewer.kinds() else []
    by_alert = {row["error"]: row["count"] for row in alerts}
    middle = ask.clock.at(halves).date().isoformat()
    days = _labels(ask, _DAYS)
    found = []
    for code in {row["error"] for row in rows} | {code for code in by_alert if code}:
        own = [row for row in rows if row["error"] == code]
        now = added([row for row in own if row["day"] >= middle])
        then = added(own) - now
        per_day = {row["day"]: float(row["count"]) for row in own}
        found.append(
            {
                "code": code,
                "title": error_title(code),
                "now": now,
                "then": then,
                "change": change(now, then),
                "rises": now > then,
                "alerts": by_alert.get(code, 0),
                "spark": line([per_day.get(day, 0.0) for day in days]),
                "href": ask.url("/messages", q=f"error:{code} last:7d"),
            }
        )
    found.sort(key=lambda each: (-each["now"], -each["then"], each["code"]))
    whole = added(sums(ask, "message", (), span(halves)))
    failed = sum(each["now"] for each in found)
    ask.audit("errors")
    return ask.page(
        "errors.html",
        title="Errors",
        at="/errors",
        errors=found[:_MOST],
        share=percent(failed, whole),
        failed=failed,
        has_alerts="alert" in ask.viewer.kinds(),
    )


def one(ask: Ask) -> Response:
    """What an error means, and where it happens."""
    said = ask.path("code")
    ask.viewer.columns("message")
    if not said.isascii() or not said.isdecimal() or len(said) > 9:
        raise HTTPException(404)
    code = int(said)
    condition = Field("error", "=", (code,))
    since = _first(ask, _MONTH)
    days = sums(ask, "message", ("day",), condition, span(since))
    week = first_second(ask.clock.today - timedelta(days=_WEEK - 1), ask.zone)
    search = ask.of_query(Query("message", condition, ask.zone))
    found = ask.site.store.page(search.narrowed, size=_FEW)
    shown = [ask.viewer.show("message", row) for row in found.rows]
    now = added(sums(ask, "message", (), condition, span(week)))
    then = added(sums(ask, "message", (), condition, span(week - 7 * 86_400, week)))
    ask.audit("error", code=code)
    return ask.page(
        "error.html",
        title=f"{code} {error_title(code)}".strip(),
        at="/errors",
        error=explained(code),
        chart=_chart(ask, code, days, since),
        now=now,
        then=then,
        change=change(now, then),
        parts=_parts(ask, condition, since, code),
        rows=ask.rows(
            table("message", shown, found.keys, ask.viewer, ask.clock, ask.site), "No message has this error."
        ),
        lists=[
            (title(kind), ask.url(f"/{plural(kind)}", q=f"error:{code}"))
            for kind in ("message", "recording", "alert")
            if kind in ask.viewer.kinds()
        ],
        days=_MONTH,
    )


def _first(ask: Ask, days: int) -> int:
    return first_second(ask.clock.today - timedelta(days=days - 1), ask.zone)


def _labels(ask: Ask, days: int) -> list[str]:
    return [(ask.clock.today - timedelta(days=place)).isoformat() for place in range(days - 1, -1, -1)]


def _chart(ask: Ask, code: int, days: Sums, since: int) -> Any:
    query = Query("message", Field("error", "=", (code,)), ask.zone)
    slots = []
    for each in buckets(days, "day", since, None, ask.clock):
        count = added([dict(row) for row in each.rows])
        href = ask.url("/messages", q=text(between(query, each.start, each.end, each.asked)))
        slots.append(Slot(each.label, f"{each.said}: {count:,}", (float(count),), href, (f"{count:,}",)))
    return chart(f"Messages with error {code} by day", "Day", [Series("messages", "bad")], slots)


def _parts(ask: Ask, condition: Field, since: int, code: int) -> list[dict[str, Any]]:
    """Where an error happens, by what may be seen: country, service, sender; each beside all messages of it."""
    found = []
    for name, heading in (("country", "By country"), ("service", "By messaging service"), ("from", "By sender")):
        try:
            rows = sums(ask, "message", (name,), condition, span(since))
        except (Refused, SearchError):
            continue
        top = sorted((row for row in rows if row[name]), key=lambda row: -row["count"])[:_TOP]
        if not top:
            continue
        whole = _whole(ask, name, top, since)
        found.append(
            {
                "title": heading,
                "head": heading.removeprefix("By ").capitalize(),
                "rows": [_part(ask, name, row, whole, code) for row in top],
            }
        )
    return found


def _whole(ask: Ask, name: str, top: Sequence[dict[str, Any]], since: int) -> dict[str, int]:
    """How many messages each value has in all."""
    values = tuple(str(row[name]) for row in top)
    rows = sums(ask, "message", (name,), Field(name, "=", values), Between(since, None))
    return {row[name]: row["count"] for row in rows}


def _part(ask: Ask, name: str, row: dict[str, Any], whole: dict[str, int], code: int) -> dict[str, Any]:
    query = Query("message", Field(name, "=", (str(row[name]),)), ask.zone)
    all_of_it = max(whole.get(row[name], 0), row["count"])
    return {
        "label": row[name],
        "count": row["count"],
        "share": percent(row["count"], all_of_it),
        "width": f"{100 * row['count'] / all_of_it:.1f}",
        "href": ask.url("/messages", q=f"error:{code} {text(query)}"),
    }
