"""Conversations by SMS and its like: which number of the account has written with whom, and what.

A `World` enters, threads and messages leave. Called by the page and by `control`.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Annotated, cast

from msgspec import Meta, Struct

from ..messaging import opt_out
from ..messaging.outbound import media_of, place_of
from ..state import State
from ..store import Hints, Order, Row
from ..world import World
from .indexed import Thread, index
from .marks import MOST_PASSED, about_message, checked_limit, error_text, mark_of, text_of
from .search import Query


class ThreadRow(Struct, kw_only=True, frozen=True, gc=False):
    """A number of an account and whom it writes with."""

    number: Annotated[str, Meta(description="The account's own; a messaging service while it has chosen none.")]
    phone: Annotated[str, Meta(description="The other party.")]
    account_sid: str
    sid: Annotated[str, Meta(description="Of the newest message; so are the next six.")]
    at: datetime
    body: str
    status: str
    direction: str
    error_code: int | None
    num_media: int
    count: Annotated[int, Meta(description="How many messages there are.")]
    failed: Annotated[int, Meta(description="How many of them failed or were not delivered.")]


class Threads(Struct, kw_only=True, frozen=True):
    """Threads, that with the newest message first."""

    threads: tuple[ThreadRow, ...]
    total: Annotated[int, Meta(description="How many there are, whether they fit or not.")]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


class MediaView(Struct, kw_only=True, frozen=True, gc=False):
    """A file of a message."""

    sid: str
    content_type: str
    url: Annotated[str, Meta(description="Where its sender has it; empty where that is not known.")]


class MessageView(Struct, kw_only=True, frozen=True, rename={"from_": "from"}):
    """A message, as it is now."""

    sid: str
    account_sid: str
    messaging_service_sid: str
    from_: str
    to: str
    at: datetime
    direction: str
    body: str
    status: str
    error_code: int | None
    error: Annotated[str, Meta(description="What the error code means; empty without one.")]
    segments: int
    price: Annotated[str | None, Meta(description="Negative: what is paid for it.")]
    price_unit: str
    media: tuple[MediaView, ...]


class Conversation(Struct, kw_only=True, frozen=True):
    """The messages of a thread, oldest first."""

    number: str
    phone: str
    account_sid: str
    opted_out: Annotated[bool, Meta(description="The phone wants no more messages of the number.")]
    count: int
    failed: int
    messages: tuple[MessageView, ...]
    earlier: Annotated[str | None, Meta(description="As `before`, it leads to what came before.")]


def threads(world: World, query: Query | None = None, *, limit: int = 50, after: str = "") -> Threads:
    """The threads of all accounts, that with the newest message first.

    Args:
        query: which: those that have a message that it fits; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `limit` or `after` makes no sense.
    """
    mark, limit = mark_of(after, "after"), checked_limit(limit)

    def work(state: State) -> Threads:
        known, found, passed = index(state), list[ThreadRow](), 0
        matches, last = (query.matcher() if query else None), cast("Order | None", None)
        for each in known.newest_first():
            order = each.line[-1].order()
            if mark is not None and order >= mark:
                continue
            fits = matches is None or any(matches(about_message(row)) for row in reversed(each.line))
            passed += len(each.line) if query else 0
            if last is not None and ((fits and len(found) == limit) or passed > MOST_PASSED):
                return Threads(threads=tuple(found), total=len(known.threads), after=text_of(last))
            if fits:
                found.append(_row(state, each))
            if fits or len(found) < limit:
                last = order
        return Threads(threads=tuple(found), total=len(known.threads), after=None)

    return world.within(work)


def thread(world: World, number: str, phone: str, *, limit: int = 50, before: str = "") -> Conversation:
    """The newest messages of a thread, oldest first; none where nothing was written.

    Args:
        number: of the account.
        phone: whom it writes with.
        limit: how many, at least 1.
        before: the `earlier` of the page that is shown.

    Raises:
        ValueError: `limit` or `before` makes no sense.
    """
    mark, limit = mark_of(before, "before"), checked_limit(limit)

    def work(state: State) -> Conversation:
        found = index(state).thread((number, phone)) or Thread((number, phone))
        end = len(found.line) if mark is None else bisect_left(found.line, mark, key=Row.order)
        begin = max(0, end - limit)
        shown = found.line[begin:end]
        account = found.line[-1].account if found.line else state.account_sid
        return Conversation(
            number=number,
            phone=phone,
            account_sid=account,
            opted_out=_opted_out(state, account, number, phone, shown),
            count=len(found.line),
            failed=len(found.failed),
            messages=tuple(message(state, _now(state, row)) for row in shown),
            earlier=text_of(shown[0].order()) if begin else None,
        )

    return world.within(work)


def _row(state: State, thread: Thread) -> ThreadRow:
    last = _now(state, thread.line[-1])
    data = last.data
    return ThreadRow(
        number=thread.pair[0],
        phone=thread.pair[1],
        account_sid=last.account,
        sid=last.key,
        at=datetime.fromtimestamp(last.created, UTC),
        body=str(data.get("body") or ""),
        status=str(data.get("status") or ""),
        direction=str(data.get("direction") or ""),
        error_code=_code(data.get("error_code")),
        num_media=int(data.get("num_media") or 0),
        count=len(thread.line),
        failed=len(thread.failed),
    )


def _now(state: State, row: Row) -> Row:
    """A row as it is now: one of a past that was made up goes on by itself, one that a snapshot has is copied."""
    return state.store.find(place_of(state, row.account), row.key) or row


def _opted_out(state: State, account: str, number: str, phone: str, shown: list[Row]) -> bool:
    """Whether a phone wants nothing more of a number, or of the service that wrote last."""
    service = next((str(sid) for row in reversed(shown) if (sid := row.data.get("messaging_service_sid"))), number)
    return any(opt_out.blocked(state, account, sender, phone) for sender in (number, service))


def _code(value: object) -> int | None:
    return None if value is None else int(str(value))


def message(state: State, row: Row) -> MessageView:
    """A message, as it is now."""
    data = row.data
    code = _code(data.get("error_code"))
    return MessageView(
        sid=row.key,
        account_sid=row.account,
        messaging_service_sid=str(data.get("messaging_service_sid") or ""),
        from_=str(data.get("from") or ""),
        to=str(data.get("to") or ""),
        at=datetime.fromtimestamp(row.created, UTC),
        direction=str(data.get("direction") or ""),
        body=str(data.get("body") or ""),
        status=str(data.get("status") or ""),
        error_code=code,
        error=error_text(code).partition(" ")[2],
        segments=int(data.get("num_segments") or 0),
        price=None if data.get("price") is None else str(data["price"]),
        price_unit=str(data.get("price_unit") or ""),
        media=_media(state, row) if str(data.get("num_media") or "0") != "0" else (),
    )


def _media(state: State, row: Row) -> tuple[MediaView, ...]:
    place = media_of(place_of(state, row.account), row.key)
    rows = list(state.store.walk(place, None, True, Hints()))
    urls = [str(url) for url in row.hidden.get("media_url") or ()]
    return tuple(
        MediaView(sid=each.key, content_type=str(each.data.get("content_type") or ""), url=url)
        for each, url in zip_longest(rows, urls[: len(rows)], fillvalue="")
        if isinstance(each, Row)
    )
