"""Lists of rows: the page, what is new above it, the chart and the counts that narrow it, and the rows for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from starlette.responses import Response

from ...query import KINDS, QueryError
from ...query.fields import plural
from ...viewer import Refused
from ..asking import Ask, Search
from ..parts import facets, searches
from ..parts.buckets import unit_of
from ..parts.frame import path_of, title
from ..parts.searches import bounds
from ..parts.tables import table
from ..parts.volume import groups, outcomes, volume
from . import exports
from .saved import form as saving

COUNTED_FOR = 2.0  # seconds that a chart or a count may take
_MOST_NEW = 99

Route = tuple[str, Callable[[Ask], Response], bool]


def routes() -> Iterator[Route]:
    """Paths, what answers them, and whether that may take long."""
    for kind in KINDS:
        path = path_of(kind)
        yield path, partial(page, kind=kind), False
        yield f"{path}.json", partial(exports.as_json, kind=kind), False
        yield f"{path}.csv", partial(exports.as_csv, kind=kind), False
        yield f"{path}/-/newer", partial(newer, kind=kind), False
        yield f"{path}/-/summary", partial(summary, kind=kind), True
        yield f"{path}/-/count", partial(count, kind=kind), True


def page(ask: Ask, kind: str) -> Response:
    """A list: newest first, a page of it."""
    ask.viewer.columns(kind)
    given = {name.removeprefix("f-"): value for name, value in ask.request.query_params.items() if name[:2] == "f-"}
    if given:
        wrong = searches.wrong_fields(given, kind, ask.zone, ask.now)
        said = searches.from_form(given, kind)
        if not wrong:
            return ask.redirect(path_of(kind), q=said)
        return _wrong(ask, kind, said, 400, "One of the fields cannot be asked for.", given, wrong)
    said = ask.given("q")
    try:
        search = ask.search(said, kind)
    except QueryError as error:
        return _wrong(ask, kind, said, 400, _sentence(error), place=(error.position, error.length))
    except Refused as error:
        if error.absent:
            raise
        place = None if error.position is None else (error.position, error.length or 1)
        return _wrong(ask, kind, said, 403, str(error), place=place)
    return _list(ask, search)


def _sentence(error: QueryError) -> str:
    text = error.problem[:1].upper() + error.problem[1:]
    if error.near:
        return f"{text}. Did you mean {error.near}?"
    return f"{text}. Allowed: {', '.join(error.expected[:24])}." if error.expected else f"{text}."


def _list(ask: Ask, search: Search) -> Response:
    kind, viewer, site = search.kind, ask.viewer, ask.site
    before, after = ask.key("before"), ask.key("after")
    start = before if before is not None else after
    found = site.store.page(search.narrowed, start, site.settings.page_size, newer=after is not None and before is None)
    rows = [viewer.show(kind, row) for row in found.rows]
    path, text = path_of(kind), search.text
    ask.audit("list", **ask.audited(search))
    back = found.searched_back_to
    hint = "Take a condition away, or choose another time." if text else "The copy has no such rows yet."
    if back is not None:
        hint = "Not in what was searched so far: older rows may be there."
    return ask.page(
        "list.html",
        title=title(kind),
        at=path,
        kind=plural(kind),
        q=text,
        path=path,
        rows=ask.rows(table(kind, rows, found.keys, viewer, ask.clock, site), hint),
        chips=searches.chips(search.asked),
        form=_form(ask, kind, searches.to_form(search.asked), {}),
        older=None if found.older is None else site.url(path, q=text, before=found.older),
        newer=None if found.newer is None else site.url(path, q=text, after=found.newer),
        first=found.keys[0] if found.keys else 0,
        latest=start is None,
        back=None if back is None else ask.clock.full(ask.clock.at(back)),
        summary=_summary(ask, search) if ask.given("chart") else None,
        exports=viewer.may("can_export"),
        writes=ask.url("/messages/new") if kind == "message" and ask.sends else None,
        tails=viewer.may("can_tail") and kind in ("message", "call", "alert"),
        facets=_facets(ask, search),
        problem=None,
        saving=saving(ask, kind, text),
    )


def _wrong(
    ask: Ask,
    kind: str,
    said: str,
    status: int,
    problem: str,
    given: dict[str, str] | None = None,
    wrong: dict[str, str] | None = None,
    place: tuple[int, int] | None = None,
) -> Response:
    """The page of a list whose search cannot be asked: what is wrong, and all that was written."""
    marked = None
    if place is not None:
        begin, end = place[0], place[0] + place[1]
        marked = (said[:begin], said[begin:end] or " ", said[end:])
    return ask.page(
        "list.html",
        title=title(kind),
        at=path_of(kind),
        kind=plural(kind),
        q=said,
        http=status,
        path=path_of(kind),
        chips=[],
        form=_form(ask, kind, {"words": said} if given is None else given, wrong or {}),
        problem=problem,
        marked=marked,
        opened=bool(wrong),
    )


def _form(ask: Ask, kind: str, held: dict[str, str], wrong: dict[str, str]) -> dict[str, Any]:
    """The fields of the form that they may ask for, with what they hold, and what is wrong with it."""
    allowed = ask.viewer.fields(kind)
    names = ("words", *(name for name in searches.form_fields(kind) if name in allowed), *searches.TIMES)
    return {
        "fields": [(name, _LABELS.get(name, name.capitalize()), held.get(name, ""), wrong.get(name)) for name in names]
    }


_LABELS = {
    "words": "Words, and anything else",
    "from": "From",
    "to": "To",
    "number": "Number, either side",
    "error": "Error code",
    "service": "Messaging service",
    "price": "Price, such as >0.05",
    "segments": "Segments, such as >3",
    "duration": "Duration, such as >1m",
    "after": "From (a date)",
    "before": "Until (a date)",
}


def newer(ask: Ask, kind: str) -> Response:
    """How many rows have come since a list was shown, for the line above it."""
    search = ask.search(ask.given("q"), kind)
    after = ask.key("after") or 0
    found = ask.site.store.page(search.narrowed, after, _MOST_NEW, newer=True)
    count = f"{_MOST_NEW}+" if found.newer is not None else str(len(found.keys))
    href = ask.url(path_of(kind), q=search.text)
    return ask.render("newer.html", count=count if found.keys else "", href=href)


# the chart, and counts


def summary(ask: Ask, kind: str) -> Response:
    """The chart above a list, for a page that has loaded without it."""
    return ask.render("summary.html", **_summary(ask, ask.search(ask.given("q"), kind)))


def _summary(ask: Ask, search: Search) -> dict[str, Any]:
    kind, path = search.kind, path_of(search.kind)
    since, before = bounds(search.narrowed)
    unit = unit_of(since, before, ask.now)
    by = (unit, *groups(kind))
    ask.viewer.ask_groups(kind, by)
    rows = ask.viewer.sums(kind, ask.site.store.stats(search.narrowed, by, seconds=COUNTED_FOR))
    # Where only the limits of the viewer bound the search, the chart is of that time.
    shown = searches.between(search.asked, since, before) if (since, before) != bounds(search.asked) else search.asked
    chart = volume(shown, kind, rows, unit, ask.clock, lambda text: ask.url(path, q=text))
    counted = outcomes(kind, rows)
    return {
        "chart": chart,
        "total": counted.total(),
        "failed": counted["bad"] if groups(kind) else 0,
        "cost": facets.costs(rows),
        "name": plural(kind),
    }


def _facets(ask: Ask, search: Search) -> list[facets.Facet]:
    """The menus above a list; what they count is asked for when one is opened."""
    path = path_of(search.kind)
    found = [facets.when_closed(search.asked, ask.url(f"{path}/-/count", by="time", q=search.text))]
    accounts = len(ask.viewer.named(ask.site.store.accounts()))
    for name in facets.names(search.kind, accounts):
        try:
            ask.viewer.ask_groups(search.kind, (name,))
        except Refused:
            continue
        href = ask.url(f"{path}/-/count", by=name, q=search.text)
        found.append(facets.closed(search.asked, name, href))
    return found


def count(ask: Ask, kind: str) -> Response:
    """The values of a field and how many rows have each: a menu, or a page of its own."""
    search = ask.search(ask.given("q"), kind)
    by, path = ask.given("by"), path_of(kind)
    if by == "time":
        return _counts(ask, search, by, facets.when(search.asked, lambda text: ask.url(path, q=text)))
    if by not in facets.names(kind, 2):
        raise QueryError("there is no such count", 0, 1, facets.names(kind, 2))
    ask.viewer.ask_groups(kind, (by,))
    rows = ask.viewer.sums(kind, ask.site.store.stats(search.narrowed, (by,), seconds=COUNTED_FOR))
    names = ask.viewer.named(ask.site.store.accounts())
    shown = facets.values(search.asked, kind, by, rows, names, lambda text: ask.url(path, q=text))
    return _counts(ask, search, by, shown)


def _counts(ask: Ask, search: Search, by: str, facet: facets.Facet) -> Response:
    if ask.request.headers.get("hx-request"):
        return ask.render("counts.html", facet=facet)
    path, label = path_of(search.kind), facets.LABELS[by]
    heading = f"{title(search.kind)} by {label.lower()}"
    return ask.page("count.html", title=heading, at=path, facet=facet, back=ask.url(path, q=search.text))
