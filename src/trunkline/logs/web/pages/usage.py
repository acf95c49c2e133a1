"""Usage and cost: by day, country, number, service and account; what has no price yet; beside Twilio's own records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from starlette.responses import Response

from ...._web.charts import Series, Slot, chart, share
from ...query import Field, Query, text
from ...query.fields import plural
from ...query.times import first_second
from ...store.errors import SearchError
from ...tree import Between, Node, all_of
from ...viewer import Refused
from ..asking import Ask
from ..parts import values
from ..parts.buckets import buckets
from ..parts.frame import title
from .counting import COUNTED_FOR, Sums, added, costs, span, sums

SPANS = (7, 30, 90, 400)
_TONES = {"message": "a", "call": "b", "recording": "c", "transcription": "d"}
_TOP = 12


def page(ask: Ask) -> Response:
    """What the account has used and paid."""
    days = next((each for each in SPANS if ask.given("days") == str(each)), 30)
    kinds = [kind for kind in _TONES if kind in ask.viewer.kinds() and "cost" in ask.viewer.measures(kind)]
    if not kinds and "usage" not in ask.viewer.kinds():
        raise Refused("You may not see what anything costs", "can_view_usage")
    since = first_second(ask.clock.today - timedelta(days=days - 1), ask.zone)
    before = first_second(ask.clock.today - timedelta(days=2 * days - 1), ask.zone)
    by_day = {kind: sums(ask, kind, ("day",), span(since)) for kind in kinds}
    then = [row for kind in kinds for row in sums(ask, kind, (), span(before, since))]
    total = costs([row for rows in by_day.values() for row in rows])
    currency = max(total, key=lambda unit: total[unit], default="USD")
    ask.audit("usage")
    return ask.page(
        "usage.html",
        title="Usage and cost",
        at="/usage",
        days=days,
        spans=[(each, ask.url("/usage", days=each), each == days) for each in SPANS],
        total=values.cost(total),
        then=values.cost(costs(then)),
        change=values.change(float(total.get(currency, 0)), float(costs(then).get(currency, 0))),
        kinds=[_kind(ask, kind, by_day[kind], since) for kind in kinds],
        chart=_chart(ask, by_day, since, currency) if kinds else None,
        currency=currency,
        others=[unit for unit in total if unit != currency],
        parts=_parts(ask, kinds, since, currency),
        records=_records(ask, since),
        record_days=days,
    )


def _kind(ask: Ask, kind: str, rows: Sums, since: int) -> dict[str, Any]:
    """The sums of a kind, and how many of its rows have no price yet."""
    count, priced = added(rows), added(rows, "priced")
    return {
        "name": title(kind),
        "count": f"{count:,}",
        "cost": values.cost(costs(rows)),
        "open": f"{count - priced:,} without a price" if count > priced else "",
        "href": ask.url(f"/{plural(kind)}", q=f"-has:price {_said(ask, since)}"),
        "units": _units(rows),
    }


def _said(ask: Ask, since: int) -> str:
    return text(Query("message", Between(since, None), ask.zone))


def _units(rows: Sums) -> str:
    if any("segments" in row for row in rows):
        return f"{added(rows, 'segments'):,} segments"
    if any("duration" in row for row in rows):
        return f"{added(rows, 'duration') / 60:,.0f} minutes"
    return ""


def _chart(ask: Ask, by_day: dict[str, Sums], since: int, currency: str) -> Any:
    """The cost of each day, week or month, in the currency that the most is paid in."""
    kinds = list(by_day)
    series = [Series(plural(kind), _TONES[kind]) for kind in kinds]
    marked = [dict(row, kind=kind) for kind, rows in by_day.items() for row in rows]
    slots = []
    for each in buckets(marked, "day", since, None, ask.clock):
        amounts = [
            costs([dict(row) for row in each.rows if row["kind"] == kind]).get(currency, Decimal(0)) for kind in kinds
        ]
        said = f"{each.said}: {values.cost({currency: sum(amounts, Decimal(0))})}"
        narrow = text(Query("message", Between(each.start, each.end, each.asked), ask.zone))
        href = ask.url(f"/{plural(kinds[0])}", q=narrow) if kinds else None
        shown = tuple(values.cost({currency: amount}) for amount in amounts)
        slots.append(Slot(each.label, said, tuple(float(max(amount, Decimal(0))) for amount in amounts), href, shown))
    made = chart(f"Cost by day in {currency}", "Day", series, slots)
    return replace(made, top=values.cost({currency: Decimal(made.top.replace(",", ""))})) if _plain(made.top) else made


def _plain(amount: str) -> bool:
    return amount.replace(",", "").replace(".", "", 1).isdecimal()


def _parts(ask: Ask, kinds: Sequence[str], since: int, currency: str) -> list[dict[str, Any]]:
    """The cost by what may be seen; the dearest first."""
    found = []
    several = len(ask.viewer.named(ask.site.store.accounts())) > 1
    names = ask.viewer.named(ask.site.store.accounts())
    for kind in ("message", "call"):
        if kind not in kinds:
            continue
        own: list[tuple[str, str, tuple[Node, ...], Callable[[str], str]]] = [
            ("country", "by country", (), str),
            ("from", "by our number, outbound", (Field("is", "=", ("outbound",)),), str),
            ("to", "by our number, inbound", (Field("is", "=", ("inbound",)),), str),
        ]
        if kind == "message":
            own.append(("service", "by messaging service", (), str))
        if several:
            own.append(("account", "by account", (), lambda sid: names.get(sid) or sid))
        for name, heading, conditions, label in own:
            try:
                rows = sums(ask, kind, (name,), span(since), *conditions)
            except (Refused, SearchError):
                continue
            if part := _part(ask, kind, name, rows, currency, label, since):
                found.append({"title": f"{title(kind)} {heading}", **part})
    return found


def _part(
    ask: Ask, kind: str, name: str, rows: Sums, currency: str, label: Callable[[str], str], since: int
) -> dict[str, Any] | None:
    paid = [(costs([row]).get(currency, Decimal(0)), row) for row in rows if row[name]]
    paid = sorted((pair for pair in paid if pair[0]), key=lambda pair: (-pair[0], str(pair[1][name])))
    if not paid:
        return None
    most = float(paid[0][0])
    shown = [
        {
            "label": label(row[name]),
            "count": f"{row['count']:,}",
            "cost": values.cost({currency: amount}),
            "width": share(float(amount), most),
            "href": ask.url(f"/{plural(kind)}", q=_narrowed(ask, kind, name, row[name], since)),
        }
        for amount, row in paid[:_TOP]
    ]
    return {
        "rows": shown,
        "more": max(0, len(paid) - _TOP),
        "head": {"from": "Number", "to": "Number"}.get(name, name.capitalize()),
    }


def _narrowed(ask: Ask, kind: str, name: str, value: str, since: int) -> str:
    wanted = value.lower() if name in ("from", "to") else value
    return text(Query(kind, all_of([Field(name, "=", (wanted,)), Between(since, None)]), ask.zone))


def _records(ask: Ask, since: int) -> list[dict[str, Any]] | None:
    """Twilio's own records of the same days, by category; None where they may not be seen."""
    if "usage" not in ask.viewer.kinds():
        return None
    search = ask.of_query(Query("usage", Between(since, None), "UTC"))
    rows = ask.site.store.stats(search.narrowed, ("category",), seconds=COUNTED_FOR)
    found = [
        {
            "category": values.words(row["category"] or ""),
            "cost": values.cost(costs([row], -1)),
            "amount": sum(costs([row], -1).values(), Decimal(0)),
            "count": row["count"],
            "href": ask.url("/usage/records", q=f"category:{row['category']}"),
        }
        for row in rows
    ]
    return sorted(found, key=lambda each: (-each["amount"], each["category"]))
