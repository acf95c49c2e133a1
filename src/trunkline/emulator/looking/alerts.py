"""Monitor's alerts with what their codes mean. A `World` enters, alerts leave. Called by the page and by `control`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from ..world import World
from .search import Query


class AlertView(Struct, kw_only=True, frozen=True, gc=False):
    """An alert. https://www.twilio.com/docs/usage/monitor-alert"""

    sid: str
    account_sid: str
    at: datetime
    level: Annotated[str, Meta(description="`error` or `warning`.")]
    error_code: int
    message: Annotated[str, Meta(description="What happened.")]
    title: Annotated[str, Meta(description="What the code is called; so the next two say what it means.")]
    cause: str
    action: str
    docs: Annotated[str, Meta(description="Twilio's page on the code.")]
    resource_sid: str
    request_method: str
    request_url: str
    response_body: str


class AlertPage(Struct, kw_only=True, frozen=True):
    """Alerts, newest first."""

    alerts: tuple[AlertView, ...]
    total: Annotated[int, Meta(description="How many fit, on all pages.")]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


def alerts(world: World, query: Query | None = None, *, limit: int = 50, after: str = "") -> AlertPage:
    """The alerts of all accounts, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `after` is of no page.
    """
    raise NotImplementedError
