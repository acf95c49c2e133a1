"""Calls as people look at them: who called whom, and everything that happened, in its order.

A `World` enters, rows and views leave. Called by the page and by `control`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from ..world import World
from .search import Query
from .webhooks import WebhookView


class CallRow(Struct, kw_only=True, frozen=True, gc=False, rename={"from_": "from"}):
    """A call in a list."""

    sid: str
    account_sid: str
    parent_call_sid: Annotated[str, Meta(description="The call whose Dial has made it; empty for others.")]
    from_: str
    to: str
    phone: Annotated[str, Meta(description="The party of it that is not the account's own number.")]
    direction: str
    status: str
    at: Annotated[datetime, Meta(description="When it was made.")]
    duration: Annotated[int, Meta(description="Seconds; 0 where nobody answered, and as long as it lasts.")]
    price: str | None
    live: Annotated[bool, Meta(description="It lasts still.")]
    failed: Annotated[bool, Meta(description="It is `failed`, `busy`, `no-answer`, or an error was raised about it.")]


class CallPage(Struct, kw_only=True, frozen=True):
    """Calls, newest first."""

    calls: tuple[CallRow, ...]
    total: Annotated[int, Meta(description="How many fit, on all pages.")]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


class RecordingView(Struct, kw_only=True, frozen=True, gc=False):
    """A recording of a call."""

    sid: str
    at: datetime
    status: str
    duration: Annotated[int, Meta(description="Seconds; 0 as long as it lasts.")]
    channels: int
    source: str
    url: Annotated[str, Meta(description="Where the API has it as WAV: a path below the first API's host.")]


class Moment(Struct, kw_only=True, frozen=True):
    """Something that happened in a call."""

    at: datetime
    kind: Annotated[
        Literal["line", "webhook", "recording"], Meta(description="Which of `who` to `text`, or the next two, it has.")
    ]
    who: Annotated[str, Meta(description="`phone`, `twilio`, `call`, or the address of somebody else in the call.")]
    what: Annotated[
        str, Meta(description="`said`, `played`, `pressed`, `answered`, `error 12100`, …; of a webhook its event.")
    ]
    text: Annotated[str, Meta(description="The words, the keys; of a webhook its URL.")]
    webhook: WebhookView | None = None
    recording: RecordingView | None = None


class CallView(Struct, kw_only=True, frozen=True):
    """A call with all that is known of it."""

    call: CallRow
    answered_by: str
    parent: CallRow | None
    children: Annotated[tuple[CallRow, ...], Meta(description="The calls that its Dials have made.")]
    moments: Annotated[tuple[Moment, ...], Meta(description="What happened, in its order.")]
    recordings: tuple[RecordingView, ...]
    transcript: Annotated[str, Meta(description="What was said and pressed, a line each.")]
    forgotten: Annotated[bool, Meta(description="Its lines are kept no longer; the latest 2,000 calls have theirs.")]


def calls(world: World, query: Query | None = None, *, limit: int = 50, after: str = "") -> CallPage:
    """The calls of all accounts, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `after` is of no page.
    """
    raise NotImplementedError


def call(world: World, sid: str) -> CallView:
    """A call, with its webhooks, recordings and legs.

    Raises:
        LookupError: no account has such a call.
    """
    raise NotImplementedError
