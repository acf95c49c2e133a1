"""How long messages took to arrive, of a search, by country and service."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from ...._web.charts import Series, Slot, chart
from ...query import Query, QueryError, text
from ...viewer import Refused
from ..asking import Ask, Search
from ..parts import searches
from ..parts.times import bars, counted, times
from ..parts.values import percent
from .counting import COUNTED_FOR

_USUAL = "last:30d"
_TOP = 20


def page(ask: Ask) -> Response:
    """The times of the messages of a search; without one, of thirty days."""
    said = ask.given("q") if "q" in ask.request.query_params else _USUAL
    problem, http = "", 200
    try:
        search = ask.search(said, "message")
    except QueryError as error:
        problem, http = str(error), 400
        search = ask.search(_USUAL, "message")
    rows = ask.site.store.delivery(search.narrowed, (), seconds=COUNTED_FOR)
    counts = counted(rows)
    series = [Series("messages", "a")]
    slots = [
        Slot(label, f"{what}: {count:,}", (float(count),), None, (f"{count:,}",)) for label, what, count in bars(counts)
    ]
    whole = times(counts)
    ask.audit("delivery", **ask.audited(search))
    return ask.page(
        "delivery.html",
        title="Delivery times",
        at="/delivery",
        kind="messages",
        http=http,
        said=said,
        problem=problem,
        whole=whole,
        slow=percent(whole.slow, whole.count),
        chart=chart("How long messages took to arrive", "Within", series, slots) if slots and whole.count else None,
        parts=[
            part
            for name, head in (("country", "Country"), ("service", "Service"))
            if (part := _part(ask, search, name, head))
        ],
        list=ask.url("/messages", q=search.text),
    )


def _part(ask: Ask, search: Search, name: str, head: str) -> dict[str, Any] | None:
    """The times by a field, the most frequent values first; nothing where that may not be seen."""
    try:
        ask.viewer.ask_groups("message", (name,))
    except Refused:
        return None
    rows = ask.site.store.delivery(search.narrowed, (name,), seconds=COUNTED_FOR)
    values = {row[name] for row in rows if row[name]}
    found = [
        {
            "label": value,
            "times": (own := times(counted([row for row in rows if row[name] == value]))),
            "count": f"{own.count:,}",
            "slow": percent(own.slow, own.count),
            "href": ask.url("/messages", q=_narrowed(search.asked, name, value)),
        }
        for value in values
    ]
    found.sort(key=lambda each: (-each["times"].count, str(each["label"])))
    return {"head": head, "rows": found[:_TOP]} if found else None


def _narrowed(query: Query, name: str, value: str) -> str:
    return text(searches.with_field(query, name, value))
