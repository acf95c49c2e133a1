"""Webhooks as people look at them: where each went, what it said, what came back, and what its error means.

A `World` enters, rows and views leave. Called by the page, by `calls` and by `control`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from ... import facts
from ..._core.redaction import redact
from ..control import bodies, records
from ..sent import RecordedWebhook
from ..world import World
from .marks import checked_limit, error_text
from .replay import recorded
from .search import Facts, Query


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
    replays: Annotated[list[int], Meta(description="The webhooks that repeat it.")]


def webhooks(world: World, query: Query | None = None, *, limit: int = 50, after: int = 0) -> WebhookPage:
    """The webhooks that are kept, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before; 0: from the newest.

    Raises:
        ValueError: `limit` makes no sense.
    """
    limit = checked_limit(limit)
    kept, dropped = world.recorded_webhooks()
    matches = query.matcher() if query else None
    fitting = [
        (number, each) for number, each in enumerate(kept, dropped + 1) if matches is None or matches(about(each))
    ]
    rest = [pair for pair in reversed(fitting) if not after or pair[0] < after]
    shown = tuple(row(number, each) for number, each in rest[:limit])
    return WebhookPage(
        webhooks=shown, total=len(fitting), dropped=dropped, after=shown[-1].id if len(rest) > limit else None
    )


def webhook(world: World, id: int) -> WebhookView:
    """A webhook by its number.

    Raises:
        LookupError: there is none, or it is kept no longer; the text says which.
    """
    kept, dropped = world.recorded_webhooks()
    found = recorded(kept, dropped, id)
    replays = [number for number, each in enumerate(kept, dropped + 1) if each.replay_of == id]
    return view(id, found, replays)


def row(number: int, each: RecordedWebhook) -> WebhookRow:
    """A webhook as a list has it."""
    return WebhookRow(
        id=number,
        event=each.event,
        method=each.method,
        url=redact.without_userinfo(each.url),
        account_sid=each.account_sid,
        resource_sid=each.resource_sid,
        at=each.at,
        status=each.status,
        error_code=each.error_code,
        error=each.error,
        withheld=each.withheld,
        fault=each.fault,
        replay_of=each.replay_of,
        seconds=sum(one.seconds for one in each.tries),
        failed=_failed(each),
    )


def view(number: int, each: RecordedWebhook, replays: list[int]) -> WebhookView:
    """A webhook with all that is known of it."""
    shown = records.webhook(number, each)
    headers = {name.lower(): value for name, value in each.tries[-1].headers} if each.tries else {}
    known = facts.error_code(each.error_code) if each.error_code is not None else None
    return WebhookView(
        **{name: getattr(shown, name) for name in shown.__struct_fields__},
        signature=headers.get("x-twilio-signature", ""),
        token=headers.get("i-twilio-idempotency-token", ""),
        title=known.title if known else "",
        cause=known.cause if known else "",
        action=known.action if known else "",
        docs=known.docs if known else "",
        replays=replays,
    )


def about(each: RecordedWebhook) -> Facts:
    """What searches ask of a webhook."""
    params = each.params
    sids = (value for name, value in params.items() if name.endswith("Sid") and name != "AccountSid")
    values = {
        "to": params.get("To", ""),
        "from": params.get("From", ""),
        "body": params.get("Body", ""),
        "status": str(each.status or ""),
        "sid": " ".join((each.resource_sid, *sids)),
        "error": f"{error_text(each.error_code)} {each.error}".strip(),
        "account": each.account_sid,
        "event": each.event,
        "url": redact.without_userinfo(each.url),
    }
    return Facts(values, frozenset({"failed"}) if _failed(each) else frozenset())


def _failed(each: RecordedWebhook) -> bool:
    return each.error_code is not None or (each.status is not None and not 200 <= each.status < 300)
