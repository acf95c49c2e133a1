"""Which rows of a list a page shows, and the envelope around them in each product's style.

Pure. Called by `verbs`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import isfinite
from typing import Any
from urllib.parse import urlencode

from .._core.redaction.secret import safe_repr
from ..facts import ListFacts, OperationFacts
from .arguments import Pairs
from .errors import invalid
from .store import Order, Row

# The rows of a list beyond a place in it, upward or downward.
Walk = Callable[[Order | None, bool], Iterator[Row]]

DEFAULT_SIZE = 50
_SIZES = ("PageSize", "pageSize", "Size", "count")
_NUMBERS = ("Page", "page")
_TOKENS = ("PageToken", "pageToken", "Token")
_COUNTED = ("scim", "current_page")  # styles that tell how long the list is
_MARK = struct.Struct(">d")
_PAGING = (*_SIZES, *_NUMBERS, *_TOKENS, "startIndex")


@safe_repr
@dataclass(frozen=True, slots=True)
class Page:
    """A slice of a list and the tokens of its neighbours; `total` counts the whole list where the reply tells it."""

    rows: list[Row]
    number: int
    size: int
    start: int
    total: int
    token: str | None
    next: str | None
    previous: str | None


def cut(walk: Walk, upward: bool, operation: OperationFacts, values: Mapping[str, Any]) -> Page:
    """The page that a request asks for. Rows are asked for one by one: those of the page, and the one behind it.

    Args:
        upward: the list begins with its oldest row.

    Raises:
        Refusal: a size or a token that no page has.
    """
    listing = operation.list
    assert listing is not None
    total = sum(1 for _ in walk(None, upward)) if listing.paging in _COUNTED or listing.max is None else 0
    asked = _first(values, _SIZES)
    default = 100 if listing.paging == "scim" else DEFAULT_SIZE
    size = min(_whole(asked, "PageSize", 1) if asked else default, listing.max or max(total, default))
    number = _whole(_first(values, _NUMBERS) or 0, "Page", 0)
    token = _first(values, _TOKENS)
    start, back, mark = number * size, False, None
    if token:
        back, mark = _mark(str(token))
    elif listing.paging == "scim":
        start = _whole(values.get("startIndex") or 1, "startIndex", 1) - 1
    elif number and not {*_TOKENS}.isdisjoint(listing.params):
        raise invalid("Page number out of range: a PageToken is needed; follow the next link of the page before")
    if back:
        found = list(islice(walk(mark, not upward), size + 1))
        if len(found) > size:
            shown = found[:size][::-1]
            follows = next(walk(shown[-1].order(), upward), None) is not None
            return Page(
                shown, number, size, start, total, token, _token("PA", shown[-1]) if follows else None,
                _token("PB", shown[0]),
            )  # fmt: skip
        start, mark = 0, None  # fewer rows are before it than a page has: this is the first page
    skipped = 0 if mark else start
    found = list(islice(walk(mark, upward), skipped, skipped + size + 1))
    shown = found[:size]
    return Page(
        shown,
        number,
        size,
        start,
        total,
        token,
        _token("PA", shown[-1]) if len(found) > size else None,
        _token("PB", shown[0]) if shown and (mark or start > 0) else None,
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
    return f"{way}{_MARK.pack(row.when).hex()}Z{row.number:x}"


def _mark(token: str) -> tuple[bool, Order]:
    """The row that the page of a token begins after (PA) or ends before (PB, true); it may be gone by now."""
    way, (when, _, number) = token[:2], token[2:].partition("Z")
    try:
        mark = (_MARK.unpack(bytes.fromhex(when))[0], int(number, 16))
    except (ValueError, struct.error):
        raise invalid("Invalid value for parameter PageToken") from None
    if way not in ("PA", "PB") or not isfinite(mark[0]):
        raise invalid("Invalid value for parameter PageToken")
    return way == "PB", mark


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
        self.previous = self._link(max(page.number - 1, 0), page.previous) if page.start or page.previous else None
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
