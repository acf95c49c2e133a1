"""The first page: today beside the same day last week, what fails, what it costs, how old the copy is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from starlette.responses import Response

from ...._web.charts import line
from ...query import Field, Query
from ...query.fields import plural
from ...query.times import first_second, time_zone
from ..asking import Ask
from ..parts.frame import title
from ..parts.searches import between
from ..parts.tables import table
from ..parts.values import age, change, cost, error_title, percent
from ..parts.values import span as length
from ..parts.volume import outcomes, volume
from .counting import Sums, added, costs, heads, span, sums

_DAYS = 14
_FEW_ERRORS, _FEW_ROWS = 6, 6
_OLD = 300.0  # seconds of age that are worth a colour


def page(ask: Ask) -> Response:
    """The first page."""
    kinds = ask.viewer.kinds()
    spans = _spans(ask)
    days: dict[str, Sums] = {kind: _days(ask, kind) for kind in ("message", "call") if kind in kinds}
    tiles = [tile for kind in days for tile in _tiles(ask, kind, days[kind], spans)]
    if money := _money(ask, days, spans):
        tiles.append(money)
    ask.audit("home")
    return ask.page(
        "home.html",
        title="Home",
        at="/",
        heading=ask.clock.heading(ask.clock.today).removeprefix("Today, "),
        until=ask.clock.brief(ask.clock.at(ask.now)),
        tiles=tiles,
        chart=_chart(ask, days),
        errors=_errors(ask, spans) if "message" in kinds else None,
        latest=_latest(ask) if "message" in kinds else None,
        ages=_ages(ask),
        days=_DAYS,
        empty=not kinds,
    )


def _spans(ask: Ask) -> tuple[tuple[int, float], tuple[int, float]]:
    """Today so far, and the same day of last week until the same time of day."""
    today = ask.clock.today
    before = today - timedelta(days=7)
    here = ask.clock.at(ask.now)
    then = datetime.combine(before, here.time(), time_zone(ask.zone)).timestamp()
    return (first_second(today, ask.zone), ask.now + 1), (first_second(before, ask.zone), then + 1)


def _days(ask: Ask, kind: str) -> Sums:
    since = first_second(ask.clock.today - timedelta(days=_DAYS - 1), ask.zone)
    return sums(ask, kind, ("day", "status"), span(since))


def _tiles(ask: Ask, kind: str, days: Sums, spans: tuple[tuple[int, float], tuple[int, float]]) -> list[dict[str, Any]]:
    """How many rows there were and how many failed; of calls how long they were."""
    now, then = (sums(ask, kind, ("status",), span(*each)) for each in spans)
    counted, before = outcomes(kind, now), outcomes(kind, then)
    path = f"/{plural(kind)}"
    each_day = _by_day(ask, kind, days)
    found = [
        {
            "label": f"{title(kind)} today",
            "big": f"{counted.total():,}",
            "then": _beside(counted.total(), before.total()),
            "href": ask.url(path, q="on:today"),
            "spark": line([total for total, _ in each_day]),
            "bad": False,
        }
    ]
    failed = {
        "label": "Failed messages" if kind == "message" else "Failed or missed calls",
        "big": f"{counted['bad']:,}",
        "then": f"{_share(counted['bad'], counted.total())}{before['bad']:,} by then last week",
        "href": ask.url(path, q="on:today is:failed"),
        "spark": line([bad for _, bad in each_day]),
        "bad": True,
    }
    if kind == "call":
        spoken = added(now, "duration")
        found[0]["then"] = f"{length(spoken)} spoken; {found[0]['then']}" if spoken else found[0]["then"]
    return [*found, failed]


def _share(part: int, whole: int) -> str:
    return f"{percent(part, whole)} of all; " if whole else ""


def _beside(now: int, then: int) -> str:
    said = change(now, then).replace(" ", "\u00a0")
    return f"{then:,} by then last week{f' ({said})' if said and then else ''}"


def _by_day(ask: Ask, kind: str, days: Sums) -> list[tuple[float, float]]:
    """All and the failed rows of each of the last days."""
    counted = [outcomes(kind, [row for row in days if row["day"] == label]) for label in _labels(ask)]
    return [(float(each.total()), float(each["bad"])) for each in counted]


def _labels(ask: Ask) -> list[str]:
    """The last days, as sums name them."""
    first = ask.clock.today - timedelta(days=_DAYS - 1)
    return [(first + timedelta(days=place)).isoformat() for place in range(_DAYS)]


def _money(
    ask: Ask, days: Mapping[str, Sums], spans: tuple[tuple[int, float], tuple[int, float]]
) -> dict[str, Any] | None:
    """What today has cost, as far as Twilio has said so."""
    priced = [kind for kind in days if "cost" in ask.viewer.measures(kind)]
    if not priced:
        return None
    now, then = ([row for kind in priced for row in sums(ask, kind, (), span(*each))] for each in spans)
    today = costs(now)
    # A sum of nothing has no currency yet: that of last week.
    before = costs(then)
    shown = today or dict.fromkeys(before, Decimal(0))
    currency = next(iter(shown), "")
    each_day = [costs([row for kind in priced for row in days[kind] if row["day"] == label]) for label in _labels(ask)]
    return {
        "label": "Cost today",
        "big": cost(shown),
        "then": f"{cost(before)} by then last week" if before else "prices come up to a day late",
        "href": ask.url("/usage"),
        "spark": line([float(each.get(currency, 0)) for each in each_day]),
        "bad": False,
    }


def _chart(ask: Ask, days: dict[str, Sums]) -> Any:
    kind = next(iter(days), None)
    if kind is None:
        return None
    since = first_second(ask.clock.today - timedelta(days=_DAYS - 1), ask.zone)
    query = between(Query(kind, None, ask.zone), since, None)
    return volume(query, kind, days[kind], "day", ask.clock, lambda text: ask.url(f"/{plural(kind)}", q=text))


def _errors(ask: Ask, spans: tuple[tuple[int, float], tuple[int, float]]) -> list[dict[str, Any]]:
    """The errors of today and of the same time last week, the most frequent first."""
    any_error = Field("error", "=", ("any",))
    now, then = (
        {row["error"]: row["count"] for row in sums(ask, "message", ("error",), any_error, span(*each))}
        for each in spans
    )
    codes = sorted({*now, *then}, key=lambda code: (-now.get(code, 0), -then.get(code, 0), code))[:_FEW_ERRORS]
    return [
        {
            "code": code,
            "title": error_title(code),
            "now": now.get(code, 0),
            "then": then.get(code, 0),
            "more": now.get(code, 0) > then.get(code, 0),
            "href": ask.url("/messages", q=f"error:{code} on:today"),
        }
        for code in codes
    ]


def _latest(ask: Ask) -> Any:
    """The messages that failed last."""
    search = ask.of_query(Query("message", Field("is", "=", ("failed",)), ask.zone))
    found = ask.site.store.page(search.narrowed, size=_FEW_ROWS)
    rows = [ask.viewer.show("message", row) for row in found.rows]
    return ask.rows(table("message", rows, found.keys, ask.viewer, ask.clock, ask.site), "No message has failed.")


def _ages(ask: Ask) -> list[dict[str, Any]]:
    """How old the copy is, by kind of rows."""
    return [
        {"kind": title(kind), "age": age(ask.now - at), "old": ask.now - at > max(_OLD, ask.site.settings.stale_after)}
        for kind, at in heads(ask).items()
    ]
