"""Pages of a list: the size to ask for, the next page, and whether its link may be followed.

Enters: what the caller wants, the envelope of a page, the request it answered. Leaves: paging parameters, the request
of the next page, or an exception before credentials go anywhere. Called by the shell's pages. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ...errors import APIResponseError
from ..checks import count
from .form import encode_form

if TYPE_CHECKING:
    from .hosts import Hosts
    from .operation import Listing, Operation
    from .request import Request

_QUERY = re.compile(r"[\w.~!$&'()*+,;=:@%/?\[\]-]*", re.ASCII)
# Ends the address of a page of a range that goes on with the rows in the next state; it is not sent.
EVERY_STATE = "#every-state"
# Where the API documents no largest size, a limit asks for no more than its default.
_DEFAULT_SIZE = 50
# The styles with tokens are named by how the spec spells that of the next page; either spelling is read.
_TOKENS = ("nextToken", "next_token")
_PREVIOUS_TOKENS = ("previousToken", "previous_token")


def check_limit(limit: Any) -> int | None:
    """How many items at most; None means all.

    Raises:
        TypeError, ValueError: not a positive int.
    """
    return None if limit is None else count(limit, "limit", 1)


def page_size(
    op: Operation[Any],
    size: Any,
    limit: int | None,
    extra: Mapping[str, Any] | None = None,
    *,
    everything: bool = False,
) -> int | None:
    """The page size to ask for, or None to leave it to the server.

    Args:
        size: what the caller gave.
        limit: how many items the caller wants in all.
        extra: the caller's `extra_params`; a size in it is left as it is.
        everything: the caller wants all items at once.

    Raises:
        TypeError, ValueError: the size is no positive int, or larger than the operation allows.
    """
    listing = _listing(op)
    if size is not None:
        if listing.size_name is None:
            raise ValueError(f"page_size must be left out: {_method(op)} has pages as the server makes them")
        size = count(size, "page_size", 1)
        if listing.max_size is not None and size > listing.max_size:
            given = size if size < 10**15 else "far more"
            raise ValueError(f"page_size must be at most {listing.max_size} for {_method(op)}, not {given}")
        return int(size)
    if listing.size_name is None or (isinstance(extra, Mapping) and extra.get(listing.size_name) is not None):
        return None
    least, most = listing.ask or (1, None)
    if limit is not None:
        largest = most or listing.max_size or _DEFAULT_SIZE
        # 1,500 items of at most 1,000 a page are two pages of 750.
        pages = -(-limit // largest)
        return max(least, -(-limit // pages))
    return most or (listing.max_size if everything else None)


def first_params(
    op: Operation[Any],
    params: Mapping[str, Any] | None,
    *,
    size: int | None = None,
    number: Any = None,
    token: Any = None,
) -> dict[str, Any]:
    """The arguments of the first request of a list.

    Args:
        params: the filters by wire name.
        size: the page size to ask for.
        number, token: `page_number` and `page_token` as the caller gave them.

    Raises:
        TypeError, ValueError: the operation has no such paging parameter, or its value is wrong.
    """
    listing = _listing(op)
    out = dict(params or {})
    if size is not None and listing.size_name is not None:
        out[listing.size_name] = size
    if number is not None:
        if listing.page_name is None:
            raise ValueError(f"page_number must be left out: {_method(op)} has no numbers of pages")
        if count(number, "page_number", 0) >= 10**1_000:
            raise ValueError("page_number must have at most 1,000 digits; this one has more")
        out[listing.page_name] = number
    if token is not None:
        if listing.token_name is None:
            raise ValueError(f"page_token must be left out: {_method(op)} has no tokens of pages")
        if not isinstance(token, str) or not token:
            given = "an empty one" if token == "" else type(token).__name__
            raise TypeError(f"page_token must be a non-empty str, as it stands in a next-page link, not {given}")
        out[listing.token_name] = token
    return out


def _method(op: Operation[Any]) -> str:
    from .naming import method_name

    return method_name(op)


def _listing(op: Operation[Any]) -> Listing:
    if op.listing is None:
        raise TypeError(f"{op.id} is not the operation of a list")
    return op.listing


def next_request(
    op: Operation[Any], request: Request, envelope: Mapping[str, Any], items: int, hosts: Hosts
) -> Request | None:
    """The request of the next page, or None after the last.

    Args:
        request: the one that this page answered.
        envelope: the page without its items.
        items: how many items it has.

    Raises:
        APIResponseError: the envelope is not what the API promises, or its link leads to another place.
    """
    listing = _listing(op)
    style = listing.paging
    if style == "uri":
        return link_request(request, envelope.get("next_page_uri"), hosts, "next_page_uri")
    if style == "meta":
        return link_request(request, _meta(envelope).get("next_page_url"), hosts, "meta.next_page_url")
    if style in _TOKENS:
        return _token_request(request, listing, envelope, _TOKENS)
    if style == "current_page":
        if not envelope.get("has_next"):
            return None
        number = _number(envelope, "current_page", None)
        return _with(request, listing.page_name or "Page", str(number + 1))
    if style == "scim":
        # RFC 7644: the first item has startIndex 1; totalResults counts all of them.
        from urllib.parse import parse_qsl

        asked = dict(parse_qsl(request.query)).get("startIndex", "1")
        start = _number(envelope, "startIndex", int(asked) if asked.isdigit() else 1)
        if items and asked != "1" and start != int(asked):
            raise APIResponseError(f"the page begins at startIndex {start}, not at {asked} as asked for")
        if not items or start + items > _number(envelope, "totalResults", 0):
            return None
        return _with(request, "startIndex", str(start + items))
    return None


def previous_request(op: Operation[Any], request: Request, envelope: Mapping[str, Any], hosts: Hosts) -> Request | None:
    """The request of the previous page where the API links it, else None."""
    listing = _listing(op)
    style = listing.paging
    if style == "uri":
        return link_request(request, envelope.get("previous_page_uri"), hosts, "previous_page_uri")
    if style == "meta":
        return link_request(request, _meta(envelope).get("previous_page_url"), hosts, "meta.previous_page_url")
    if style in _TOKENS:
        return _token_request(request, listing, envelope, _PREVIOUS_TOKENS)
    return None


def _token_request(
    request: Request, listing: Listing, envelope: Mapping[str, Any], names: tuple[str, str]
) -> Request | None:
    """The request of the page whose token the envelope has by one of two names."""
    meta = _meta(envelope)
    for name in names:
        token = meta.get(name)
        if token is None or token == "":
            continue
        if not isinstance(token, str):
            raise APIResponseError(f"meta.{name} of the page must be a string, not {type(token).__name__}")
        assert listing.token_name is not None
        return _with(request, listing.token_name, token)
    return None


def _meta(envelope: Mapping[str, Any]) -> Mapping[str, Any]:
    meta = envelope.get("meta")
    if meta is None:
        return {}
    if not isinstance(meta, Mapping):
        raise APIResponseError(f"meta of the page must be an object, not {type(meta).__name__}")
    return meta


def _number(envelope: Mapping[str, Any], name: str, default: int | None) -> int:
    value = envelope.get(name, default)
    if value is None:
        value = default
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise APIResponseError(f"{name} of the page must be a whole number, not {type(value).__name__}")
    return value


def _with(request: Request, name: str, value: str) -> Request:
    """The same request with one query parameter replaced."""
    from urllib.parse import quote_plus

    key = quote_plus(name)
    kept = [pair for pair in request.query.split("&") if pair and pair.partition("=")[0] != key]
    return request.with_path(request.path, "&".join([*kept, f"{key}={quote_plus(value)}"]))


def next_state_request(request: Request, kept: Sequence[str], name: str, states: Sequence[str]) -> Request | None:
    """The first page of the same list with the state that follows; None after the last of them.

    Args:
        request: of any page of the list with one of the states.
        kept: the wire names of what both ask for; what a link adds is about its own pages.
        name: the wire name of the filter by state.
    """
    from urllib.parse import parse_qsl

    pairs = parse_qsl(request.query, keep_blank_values=True)
    asked = dict(pairs).get(name)
    if asked not in states[:-1]:
        return None
    query = {each: value for each, value in pairs if each in kept}
    query[name] = states[states.index(asked) + 1]
    return request.with_path(request.path, encode_form(query))


def link_request(request: Request, link: Any, hosts: Hosts, name: str) -> Request | None:
    """The request that a link of the API leads to; None for no link.

    Raises:
        APIResponseError: the link is broken, or leads to another host or scheme than the request's.
    """
    if link is None or link == "":
        return None
    start = len(request.path) + 1
    if isinstance(link, str) and link.startswith(f"{request.path}?") and _QUERY.fullmatch(link, start):
        # As usual: the same list with another query.
        return request.with_path(request.path, link[start:])
    try:
        path, query = hosts.page_path(link, request.host)
    except ValueError as exc:
        raise APIResponseError(f"{name} of the page is not followed: it {exc}") from None
    return request.with_path(path, query)


def target_url_request(request: Request, url: Any, hosts: Hosts) -> Request:
    """The request of the page at `target_url`.

    Raises:
        TypeError, ValueError: it is not an address of this list's host.
    """
    if not isinstance(url, str):
        raise TypeError(f"target_url must be a str, not {type(url).__name__}")
    try:
        path, query = hosts.page_path(url.removesuffix(EVERY_STATE), request.host)
    except ValueError as exc:
        raise ValueError(f"target_url {exc}") from None
    return request.with_path(path, query)


def check_target_url_alone(
    given: Mapping[str, Any], op: Operation[Any] | None = None, params: Mapping[str, Any] | None = None
) -> None:
    """Refuses arguments beside the address of a page, which holds the whole query.

    Args:
        given: the arguments by Python name.
        op, params: the operation, and its arguments by wire name.

    Raises:
        ValueError: there are some.
    """
    clash = [name for name, value in given.items() if value is not None and value is not UNSET]
    filters = [name for name, value in (params or {}).items() if value is not None and value is not UNSET]
    if op is not None and filters:
        from .naming import argument_name

        clash = [argument_name(op, name) for name in filters] + clash
    if clash:
        raise ValueError(f"target_url holds the whole query: leave out {', '.join(clash)}")
