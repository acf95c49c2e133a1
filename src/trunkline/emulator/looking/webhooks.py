"""Webhooks as people look at them: where each went, what it said, what came back, and what its error means.

A `World` enters, rows and views leave. Called by the page, by `calls` and by `control`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from ..control import bodies
from ..world import World
from .search import Query


class WebhookRow(Struct, kw_only=True, frozen=True, gc=False):
    """A webhook in a list."""

    id: int
    event: str
    method: str
    url: str
    account_sid: str
    resource_sid: str
    at: datetime
    status: int | None
    error_code: int | None
    error: str
    withheld: bool
    fault: str | None
    replay_of: Annotated[int | None, Meta(description="The webhook that it repeats, if it does.")]
    seconds: Annotated[float, Meta(description="How long all of its requests took, in real time.")]
    failed: Annotated[bool, Meta(description="It has an error code, or a reply that is no 2xx.")]


class WebhookPage(Struct, kw_only=True, frozen=True):
    """Webhooks, newest first."""

    webhooks: tuple[WebhookRow, ...]
    total: Annotated[int, Meta(description="How many fit, on all pages.")]
    dropped: Annotated[int, Meta(description="How many older ones are kept no longer.")]
    after: Annotated[int | None, Meta(description="What leads to the next page; null: this is the last.")]


class WebhookView(bodies.Webhook):
    """A webhook with all that is known of it."""

    signature: Annotated[str, Meta(description="`X-Twilio-Signature` as it was sent; empty where nothing was sent.")]
    token: Annotated[str, Meta(description="`I-Twilio-Idempotency-Token` as it was sent.")]
    title: Annotated[str, Meta(description="What its error code is called; empty without one. So are the next three.")]
    cause: str
    action: str
    docs: str
    replay_of: int | None
    replays: Annotated[list[int], Meta(description="The webhooks that repeat it.")]


def webhooks(world: World, query: Query | None = None, *, limit: int = 50, after: int = 0) -> WebhookPage:
    """The webhooks that are kept, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before; 0: from the newest.
    """
    raise NotImplementedError


def webhook(world: World, id: int) -> WebhookView:
    """A webhook by its number.

    Raises:
        LookupError: there is none, or it is kept no longer; the text says which.
    """
    raise NotImplementedError
