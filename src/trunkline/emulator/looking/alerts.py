"""Monitor's alerts with what their codes mean. A `World` enters, alerts leave. Called by the page and by `control`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

from msgspec import Meta, Struct

from ... import facts
from ..._core.redaction import redact
from ...types.alerts import describe
from ..state import State
from ..store import Row
from ..world import World
from .marks import checked_limit, error_text, mark_of, page
from .search import Facts, Query

ALERTS = "monitor.v1.alerts"


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
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


def alerts(world: World, query: Query | None = None, *, limit: int = 50, after: str = "") -> AlertPage:
    """The alerts of all accounts, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `limit` or `after` makes no sense.
    """
    mark, limit = mark_of(after, "after"), checked_limit(limit)

    def work(state: State) -> AlertPage:
        shown, more = page(state, ALERTS, (mark, limit), query, about_alert, alert)
        return AlertPage(alerts=shown, after=more)

    return world.within(work)


def alert(row: Row) -> AlertView:
    """An alert, and what its code means."""
    data = row.data
    code = _code(data)
    known = facts.error_code(code)
    return AlertView(
        sid=row.key,
        account_sid=row.account,
        at=datetime.fromtimestamp(row.created, UTC),
        level=str(data.get("log_level") or "error"),
        error_code=code,
        message=_message(data),
        title=known.title if known else "",
        cause=known.cause if known else "",
        action=known.action if known else "",
        docs=known.docs if known else facts.addresses().errors.format(code=code),
        resource_sid=str(data.get("resource_sid") or ""),
        request_method=str(data.get("request_method") or ""),
        request_url=redact.without_userinfo(str(data.get("request_url") or "")),
        response_body=str(data.get("response_body") or ""),
    )


def about_alert(row: Row) -> Facts:
    """What searches ask of an alert."""
    data = row.data
    values = {
        "status": str(data.get("log_level") or ""),
        "body": _message(data),
        "sid": f"{row.key} {data.get('resource_sid') or ''}",
        "error": f"{error_text(_code(data))} {_message(data)}",
        "account": row.account,
        "url": redact.without_userinfo(str(data.get("request_url") or "")),
    }
    return Facts(values, frozenset({"failed"}) if data.get("log_level") != "warning" else frozenset())


def _code(data: Mapping[str, Any]) -> int:
    text = str(data.get("error_code") or "")
    return int(text) if text.isascii() and text.isdigit() else 0


def _message(data: Mapping[str, Any]) -> str:
    """What an alert says, in a sentence."""
    more = str(data.get("more_info") or "")
    return describe(data.get("error_code"), data.get("alert_text"), more)
