"""A search over everything: what of each kind it finds, newest first. A `World` enters, results leave.

Called by the page and by `control`.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from ..state import State
from ..world import World
from .alerts import AlertView, alerts
from .calls import CallRow, calls
from .indexed import MESSAGES
from .marks import about_message, checked_limit, mark_of, page
from .search import Query
from .threads import MessageView, message
from .webhooks import WebhookRow, webhooks


class Found(Struct, kw_only=True, frozen=True):
    """What a search finds, the newest of each kind first."""

    messages: tuple[MessageView, ...]
    calls: tuple[CallRow, ...]
    webhooks: tuple[WebhookRow, ...]
    alerts: tuple[AlertView, ...]
    more: Annotated[list[str], Meta(description="The kinds of which there may be more: `messages`, `webhooks`, …")]


def found(world: World, query: Query, *, limit: int = 20) -> Found:
    """What a search finds.

    Args:
        limit: how many of each kind, at least 1.

    Raises:
        ValueError: `limit` makes no sense.
    """
    texts = messages(world, query, limit=limit)
    rung = calls(world, query, limit=limit)
    sent = webhooks(world, query, limit=limit)
    raised = alerts(world, query, limit=limit)
    after = {"messages": texts[1], "calls": rung.after, "webhooks": sent.after, "alerts": raised.after}
    return Found(
        messages=texts[0],
        calls=rung.calls,
        webhooks=sent.webhooks,
        alerts=raised.alerts,
        more=[kind for kind, mark in after.items() if mark is not None],
    )


def messages(
    world: World, query: Query | None = None, *, limit: int = 50, after: str = ""
) -> tuple[tuple[MessageView, ...], str | None]:
    """The messages of all accounts, newest first, and what leads to the next page; None: this is the last.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: what led here.

    Raises:
        ValueError: `limit` or `after` makes no sense.
    """
    mark, limit = mark_of(after, "after"), checked_limit(limit)

    def work(state: State) -> tuple[tuple[MessageView, ...], str | None]:
        return page(state, MESSAGES, (mark, limit), query, about_message, lambda row: message(state, row))

    return world.within(work)
