"""Which rows a list shows, in which order, on which page, and the envelope around them in each product's style.

Pure. Called by `verbs`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .._core.redaction.secret import safe_repr
from ..facts import Field, ListFacts, OperationFacts, Param
from .arguments import Pairs
from .errors import invalid
from .store import Row
from .values import DATES, encode, instant, span

DEFAULT_SIZE = 50
# A field of the name itself, or one of these for it, is what a date filter is about.
_SUFFIXES = (("_on_or_before", "<="), ("_before", "<"), ("_on_or_after", ">="), ("_after", ">="))
_BOUNDS = {
    "start_date": ">=", "end_date": "<=", "start_time": ">=", "end_time": "<=", "start": ">=", "end": "<=",
    "from_date": ">=", "to_date": "<=",
}  # fmt: skip
_DATED = ("date_generated", "event_date", "date_created", "date_updated", "start_date", "timestamp", "created_at")
_SIZES = ("PageSize", "pageSize", "Size", "count")
_NUMBERS = ("Page", "page")
_TOKENS = ("PageToken", "pageToken", "Token")
_PAGING = (*_SIZES, *_NUMBERS, *_TOKENS, "startIndex")


def select(
    rows: Sequence[Row], operation: OperationFacts, values: Mapping[str, Any], known: Mapping[str, Field]
) -> list[Row]:
    """The rows that a list's filters want, newest first unless `Order` asks otherwise.

    Args:
        values: the arguments of the request by wire name.
        known: the fields of a row by Python name.
    """
    kept = list(rows)
    for param in operation.params:
        value = values.get(param.wire)
        if param.place == "query" and value not in (None, "", []) and (fits := _test(param, value, known)):
            kept = [row for row in kept if fits(row)]
    ascending = "asc" in (str(values.get(name)).lower() for name in ("Order", "SortOrder"))
    return sorted(kept, key=Row.order, reverse=not ascending)


def _test(param: Param, value: Any, known: Mapping[str, Field]) -> Callable[[Row], bool] | None:
    """What a filter asks of a row; None where rows have no such field."""
    name, compare = _about(param, known)
    field = known.get(name)
    if field is None:
        return None
    wire, type_ = field.wire, field.type
    if type_ in DATES:
        bounds = span(value) if isinstance(value, str) else None

        def within(row: Row) -> bool:
            moment = instant(row.data.get(wire))
            return bounds is not None and moment is not None and _within(moment, compare, *bounds)

        return within
    wanted = [encode(each, type_) for each in (value if isinstance(value, list) else [value])]
    return lambda row: any(_same(row.data.get(wire), each) for each in wanted)


def _about(param: Param, known: Mapping[str, Field]) -> tuple[str, str]:
    """The field that a filter is about, and how it compares."""
    name, compare = param.name, "="
    if name in known:
        # Plain dates bound an interval (usage from … to …); the StartTime of calls is a day to be equal to.
        return name, _BOUNDS.get(name, "=") if param.type == "date" else "="
    for suffix, sign in _SUFFIXES:
        if name.endswith(suffix):
            name, compare = name.removesuffix(suffix), sign
            break
    else:
        if name in _BOUNDS and param.type in ("date", "datetime", "day", "str"):
            compare = _BOUNDS[name]
            return next((each for each in _DATED if each in known), ""), compare
    candidates = (name, f"{name}_sid", f"date_{name}", f"{name}_at", f"{name}_date", f"{name}_time")
    return next((each for each in candidates if each in known), ""), compare


def _within(moment: float, compare: str, begin: float, end: float) -> bool:
    """A day as a bound is the whole UTC day: `<` stops at its midnight, `>=` begins there."""
    if compare == "<":
        return moment < begin
    if compare == ">=":
        return moment >= begin
    last = end if end > begin else begin + 1
    return moment < last if compare == "<=" else begin <= moment < last


def _same(have: Any, wanted: Any) -> bool:
    if isinstance(have, bool) and isinstance(wanted, str):
        return have is (wanted.lower() in ("true", "1", "yes"))
    if isinstance(have, list):
        return wanted in have or have == wanted
    if isinstance(have, str) and isinstance(wanted, str):
        return have.lower() == wanted.lower()
    return bool(have == wanted)


@safe_repr
@dataclass(frozen=True, slots=True)
class Page:
    """A slice of a list and the tokens of its neighbours."""

    rows: list[Row]
    number: int
    size: int
    start: int
    total: int
    token: str | None
    next: str | None
    previous: str | None


def cut(rows: list[Row], operation: OperationFacts, values: Mapping[str, Any]) -> Page:
    """The page that a request asks for.

    Raises:
        Refusal: a size or a token that no page has.
    """
    listing = operation.list
    assert listing is not None
    asked = _first(values, _SIZES)
    default = 100 if listing.paging == "scim" else DEFAULT_SIZE
    size = min(_whole(asked, "PageSize", 1) if asked else default, listing.max or max(len(rows), default))
    number = _whole(_first(values, _NUMBERS) or 0, "Page", 0)
    token = _first(values, _TOKENS)
    start = 0
    if token:
        start = _start(rows, str(token), size)
    elif listing.paging == "scim":
        start = _whole(values.get("startIndex") or 1, "startIndex", 1) - 1
    elif number and not {*_TOKENS}.isdisjoint(listing.params):
        raise invalid("Page number out of range: a PageToken is needed; follow the next link of the page before")
    else:
        start = number * size
    shown = rows[start : start + size]
    return Page(
        shown,
        number,
        size,
        start,
        len(rows),
        token,
        _token("PA", shown[-1]) if shown and start + size < len(rows) else None,
        _token("PB", shown[0]) if shown and start > 0 else None,
    )


def _first(values: Mapping[str, Any], names: Sequence[str]) -> Any:
    """What a request says under one of several names."""
    return next((values[name] for name in names if values.get(name)), None)


def _whole(text: Any, name: str, least: int) -> int:
    value = int(text) if str(text).isdecimal() and len(str(text)) < 10 else -1
    if value < least:
        raise invalid(f"Invalid value for parameter {name}: it must be a whole number from {least}")
    return value


def _token(way: str, row: Row) -> str:
    return f"{way}{round(row.when * 1e6):x}Z{row.number:x}"


def _start(rows: list[Row], token: str, size: int) -> int:
    """Where the page of a token begins: after (PA) or before (PB) a row, which may be gone by now."""
    way, (when, _, number) = token[:2], token[2:].partition("Z")
    try:
        mark = (int(when, 16), int(number, 16))
    except ValueError:
        mark = None
    if mark is None or way not in ("PA", "PB"):
        raise invalid("Invalid value for parameter PageToken")
    marks = [(round(row.when * 1e6), row.number) for row in rows]
    upward = len(marks) > 1 and marks[0] < marks[-1]
    before = sum(1 for each in marks if (each < mark if upward else each > mark))
    if way == "PB":
        return max(0, before - size)
    return before + (mark in marks)


def envelope(
    operation: OperationFacts, items: list[Any], page: Page, query: Pairs, path: str, base: str
) -> dict[str, Any]:
    """The JSON of a page.

    Args:
        query: the parameters of the request; its filters go into the links.
        path: the path of the request.
        base: what stands in front of it in absolute links.
    """
    listing = operation.list
    assert listing is not None
    links = _Links(listing, page, query, path)
    if listing.paging == "uri":
        return _with_uris(listing, items, page, links)
    if listing.paging == "meta":
        return _with_meta(listing, items, page, links, base)
    if listing.paging == "next_token":
        return {listing.key: items, "meta": {"previous_token": page.previous, "next_token": page.next}}
    if listing.paging == "nextToken":
        meta = {"key": listing.key, "pageSize": page.size, "previousToken": page.previous, "nextToken": page.next}
        return {listing.key: items, "meta": meta}
    if listing.paging == "scim":
        return {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
            "totalResults": page.total,
            "startIndex": page.start + 1,
            "itemsPerPage": len(items),
            listing.key: items,
        }
    if listing.paging == "current_page":
        return {
            "total_elements": page.total,
            "total_pages": -(-page.total // page.size),
            "current_page": page.number,
            "per_page": page.size,
            "has_next": page.next is not None,
            "has_prev": page.start > 0,
            listing.key: items,
        }
    return {listing.key: items, "uri": path}


class _Links:
    """The links of a page, below the host."""

    def __init__(self, listing: ListFacts, page: Page, query: Pairs, path: str) -> None:
        self._params = listing.params
        self._size = page.size
        self._filters = [pair for pair in query if pair[0] not in _PAGING]
        self._path = path
        self.first = self._link(0)
        self.own = self._link(page.number, page.token)
        self.previous = self._link(max(page.number - 1, 0), page.previous) if page.start > 0 else None
        self.next = self._link(page.number + 1, page.next) if page.next else None

    def _link(self, number: int, token: str | None = None) -> str:
        wanted = [("PageSize", str(self._size)), ("Page", str(number)), ("PageToken", token or "")]
        allowed = [pair for pair in wanted if pair[0] in self._params and pair[1]]
        text = urlencode([*self._filters, *allowed])
        return f"{self._path}?{text}" if text else self._path


def _with_uris(listing: ListFacts, items: list[Any], page: Page, links: _Links) -> dict[str, Any]:
    return {
        "first_page_uri": links.first,
        "end": max(page.start + len(items) - 1, 0),
        "previous_page_uri": links.previous,
        listing.key: items,
        "uri": links.own,
        "page_size": page.size,
        "start": page.start,
        "next_page_uri": links.next,
        "page": page.number,
    }


def _with_meta(listing: ListFacts, items: list[Any], page: Page, links: _Links, base: str) -> dict[str, Any]:
    meta = {
        "page": page.number,
        "page_size": page.size,
        "first_page_url": base + links.first,
        "previous_page_url": links.previous and base + links.previous,
        "url": base + links.own,
        "next_page_url": links.next and base + links.next,
        "key": listing.key,
    }
    return {"meta": meta, listing.key: items}
