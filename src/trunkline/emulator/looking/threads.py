"""Conversations by SMS and its like: which number of the account has written with whom, and what.

A `World` enters, threads and messages leave. Called by the page and by `control`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from ..world import World
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
    total: Annotated[int, Meta(description="How many fit, on all pages.")]
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
        ValueError: `after` is of no page.
    """
    raise NotImplementedError


def thread(world: World, number: str, phone: str, *, limit: int = 50, before: str = "") -> Conversation:
    """The newest messages of a thread, oldest first; none where nothing was written.

    Args:
        number: of the account.
        phone: whom it writes with.
        limit: how many, at least 1.
        before: the `earlier` of the page that is shown.

    Raises:
        ValueError: `before` is of no page.
    """
    raise NotImplementedError
