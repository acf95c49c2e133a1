"""Rows as they come: the page, and the stream of events that it listens to."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from ...query import KINDS, QueryError
from ...query.fields import plural
from ...viewer import Refused
from ..asking import Ask, Search
from ..channels import Channel, Rows, Seen
from ..live import EVENTS, Events
from ..live import KINDS as LIVE
from ..parts.frame import title
from ..parts.tables import bare

FEW = 25
_MOST = 200  # streams of a server
_HEADERS = {"x-accel-buffering": "no"}
_ROW = "<tr data-row"
_CHANGING = ("status", "error_code", "price")
_KINDS = {plural(kind): kind for kind in KINDS}


def _kind(ask: Ask) -> str:
    """The kind of rows that is asked for.

    Raises:
        Refused: they may not watch rows as they come, or none of that kind.
        HTTPException: 404, where no such rows come.
    """
    ask.need("can_tail")
    said = ask.given("kind") or next((plural(kind) for kind in LIVE if kind in ask.viewer.kinds()), "")
    kind = _KINDS.get(said, "")
    if kind not in LIVE:
        raise HTTPException(404)
    ask.viewer.columns(kind)
    return kind


def page(ask: Ask) -> Response:
    """The last rows of a search, and what listens for further ones."""
    kind = _kind(ask)
    said = ask.given("q")
    problem = ""
    try:
        search = ask.search(said, kind)
    except (QueryError, Refused) as error:
        problem, search = str(error), ask.search("", kind)
    # Before the rows are read: what comes between is sent, and known by its SID.
    name, make = _channel(ask, search)
    last = ask.site.live.position(name, make)
    found = ask.site.store.page(search.narrowed, size=FEW)
    rows = list(zip(found.keys, found.rows, strict=True))
    ask.site.live.follow(name, rows)
    ask.audit("tail", **ask.audited(search))
    return ask.page(
        "tail.html",
        title="Tail",
        at="/tail",
        kind=plural(kind),
        q=said,
        http=400 if problem else 200,
        problem=problem,
        rows=""
        if problem
        else ask.rows(bare(kind, _shown(ask, kind, rows), ask.viewer, ask.clock, ask.site, whole=True)),
        stream=ask.url("/tail/stream", kind=plural(kind), q=search.text),
        last=last,
        list=ask.url(f"/{plural(kind)}", q=search.text),
        tabs=[
            (title(each), ask.url("/tail", kind=plural(each)), each == kind)
            for each in LIVE
            if each in ask.viewer.kinds()
        ],
        text=search.text,
    )


def stream(ask: Ask) -> Response:
    """The events of a search."""
    kind = _kind(ask)
    search = ask.search(ask.given("q"), kind)
    if ask.request.method == "HEAD":  # has no events, and so an end
        return Response(headers=_HEADERS, media_type=EVENTS)
    if ask.site.live.watched >= _MOST:
        raise HTTPException(503)
    last = ask.request.headers.get("last-event-id", "") or ask.given("last")
    session = ask.who.session

    def ends() -> str:
        return "You were signed out." if session is not None and ask.site.sessions.over(session) else ""

    events = ask.site.live.watch(*_channel(ask, search), last, ends)
    return Events(events, _HEADERS)


def _channel(ask: Ask, search: Search) -> tuple[Hashable, Callable[[], Channel]]:
    """What is the same for all who see the same of a search, and what makes it."""
    viewer, clock = ask.viewer, ask.site.clock

    def make() -> Channel:
        asked, kind = search.asked, search.kind
        return Channel(kind, lambda: viewer.ask(asked, clock()), render(ask, kind), look(ask, kind))

    return (search.asked, viewer.role.name, viewer.accounts, ask.zone), make


def look(ask: Ask, kind: str) -> Callable[[int, Any], Seen | None]:
    """Says what is seen of a row that may change."""
    viewer, clock = ask.viewer, ask.site.clock

    def looked(key: int, row: Any) -> Seen | None:
        if not viewer.sees(kind, row, clock(), key >> 30):
            return None
        shown = viewer.show(kind, row)
        return tuple(shown.get(name) for name in _CHANGING)

    return looked


def render(ask: Ask, kind: str) -> Callable[[Rows], list[str]]:
    """Makes rows of a table, each a line of its own."""

    def rendered(rows: Rows) -> list[str]:
        if not rows:
            return []
        table = bare(kind, _shown(ask, kind, rows), ask.viewer, ask.clock, ask.site)
        # All at once, which takes a third of one by one. What a row says is escaped, so no other tag is like its own.
        text = "".join(str(ask.rows(table)).splitlines())
        return [f"{_ROW}{each}" for each in text.split(_ROW)[1:]]

    return rendered


def _shown(ask: Ask, kind: str, rows: Rows) -> list[tuple[int, Any]]:
    return [(key, ask.viewer.show(kind, row)) for key, row in rows]
