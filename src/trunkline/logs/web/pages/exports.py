"""Lists for programs: `.json`, a page at a time, and `.csv`, which says where it was cut.

Nothing is held between two pages: each is a read of its own, on a thread, while what was read before is sent.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from io import StringIO
from typing import Any

from starlette.responses import Response, StreamingResponse

from ...._files.formats import csv_writer, json_text
from ....frames.columns import columns_of
from ...store.models import model_of
from ...viewer import Shown
from ..asking import Ask, BadRequestError, Search
from ..parts.frame import path_of

MOST_ROWS = 50_000
"""Rows that a CSV file has at most."""
_AT_ONCE = 1_000
_LARGEST_PAGE = 1_000
_JSON = "application/json"
_CSV = "text/csv; charset=utf-8"


def as_json(ask: Ask, kind: str) -> Response:
    """A page of a list as JSON: rows by the names of the API, and where older and newer ones are."""
    search = _asked(ask, kind)
    before, after = ask.key("before"), ask.key("after")
    size = _size(ask)
    start = before if before is not None else after
    found = ask.site.store.page(search.narrowed, start, size, newer=after is not None and before is None)
    ask.audit_first("export", **ask.audited(search), format="json", rows=len(found.rows))
    path = f"{path_of(kind)}.json"
    shown = {
        "rows": [ask.viewer.show(kind, row).to_dict() for row in found.rows],
        "older": None if found.older is None else ask.url(path, q=search.text, size=size, before=found.older),
        "newer": None if found.newer is None else ask.url(path, q=search.text, size=size, after=found.newer),
        "searched_back_to": found.searched_back_to,
    }
    return Response(json_text(shown) + "\n", media_type=_JSON)


def _size(ask: Ask) -> int:
    said = ask.given("size") or str(ask.site.settings.page_size)
    if not said.isascii() or not said.isdecimal() or not 1 <= int(said[:6]) <= _LARGEST_PAGE:
        raise BadRequestError(f"size must be 1 to {_LARGEST_PAGE}")
    return int(said)


def _asked(ask: Ask, kind: str) -> Search:
    ask.viewer.columns(kind)
    ask.need("can_export")
    return ask.search(ask.given("q"), kind)


def as_csv(ask: Ask, kind: str) -> Response:
    """A list as CSV, newest first; the last line of one that was cut says so, and where to go on."""
    search, before = _asked(ask, kind), ask.key("before")
    ask.audit_first("export", **ask.audited(search), format="csv")
    headers = {"content-disposition": f'attachment; filename="{path_of(kind).strip("/").replace("/", "-")}.csv"'}
    return StreamingResponse(_streamed(ask, search, before), media_type=_CSV, headers=headers)


async def _streamed(ask: Ask, search: Search, before: int | None) -> AsyncIterator[bytes]:
    names = _names(ask, search.kind)
    yield _lines([list(names)])
    count = 0
    while True:
        part, older = await ask.site.readers.run(_part, ask, search, list(names.values()), before, pool="sums")
        count += part[0]
        yield part[1]
        if older is None:
            return
        if count >= MOST_ROWS:
            where = ask.url(f"{path_of(search.kind)}.csv", q=search.text, before=older)
            yield _lines([[f"# cut after {count} rows; the older ones are at {where}"]])
            return
        before = older


def _names(ask: Ask, kind: str) -> dict[str, str]:
    """The names of the columns as the API has them → the fields of the model, those that may be exported."""
    allowed = set(ask.viewer.columns(kind))
    return {each.name: each.attribute for each in columns_of(model_of(kind)) if each.attribute in allowed}


def _part(ask: Ask, search: Search, names: Sequence[str], before: int | None) -> tuple[tuple[int, bytes], int | None]:
    """Some rows as lines, and where the next ones begin."""
    found = ask.site.store.page(search.narrowed, before, _AT_ONCE)
    shown = [ask.viewer.show(search.kind, row) for row in found.rows]
    return (len(shown), _lines(_cells(shown, names))), found.older


def _cells(rows: Sequence[Shown], names: Sequence[str]) -> Iterator[list[Any]]:
    for row in rows:
        yield [row.get(name) for name in names]


def _lines(rows: Any) -> bytes:
    out = StringIO(newline="")
    write = csv_writer(out)
    for row in rows:
        write(row)
    return out.getvalue().encode("utf-8", "replace")
