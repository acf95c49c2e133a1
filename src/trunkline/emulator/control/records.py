"""What the emulator has recorded, requests and webhooks, as the control API shows it: filtered, a page at a time. Pure.

Called by `handlers` and by the room `looking`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from msgspec import UNSET

from ..._core.redaction import redact
from .. import record, sent
from ..delivery import outgoing
from . import bodies

_CREDENTIALS = frozenset({"authorization", "cookie"})
_PATTERNS = frozenset({"event", "url", "host", "path", "operation"})
_PAGING = frozenset({"after", "limit"})

Kept = TypeVar("Kept")
Made = TypeVar("Made")


def webhooks(kept: Sequence[sent.RecordedWebhook], dropped: int, asked: bodies.WebhookFilter) -> bodies.Webhooks:
    """A page of webhooks."""
    found, cursor, more = _page(kept, dropped, asked, webhook)
    return bodies.Webhooks(webhooks=found, cursor=cursor, more=more, dropped=dropped)


def requests(kept: Sequence[record.RecordedRequest], dropped: int, asked: bodies.RequestFilter) -> bodies.Requests:
    """A page of requests."""
    found, cursor, more = _page(kept, dropped, asked, request)
    return bodies.Requests(requests=found, cursor=cursor, more=more, dropped=dropped)


def _page(
    kept: Sequence[Kept], dropped: int, asked: Any, made: Callable[[int, Kept], Made]
) -> tuple[list[Made], int, bool]:
    """Those that fit, the number that the next page comes after, and whether there is one."""
    wanted = {
        name: value
        for name in asked.__struct_fields__
        if name not in _PAGING and (value := getattr(asked, name)) is not UNSET
    }
    found: list[Made] = []
    last = dropped + len(kept)
    begin = max(asked.after, dropped)
    for number, each in enumerate(kept[begin - dropped :], begin + 1):
        if not all(_fits(name, getattr(each, name), value) for name, value in wanted.items()):
            continue
        if len(found) == asked.limit:
            return found, number - 1, True
        found.append(made(number, each))
    return found, last, False


def _fits(name: str, value: Any, wanted: Any) -> bool:
    return fnmatchcase(value or "", wanted) if name in _PATTERNS else bool(value == wanted)


def webhook(number: int, each: sent.RecordedWebhook) -> bodies.Webhook:
    """A webhook of a number, without credentials."""
    return bodies.Webhook(
        id=number,
        event=each.event,
        url=redact.without_userinfo(each.url),
        method=each.method,
        params=dict(each.params),
        account_sid=each.account_sid,
        resource_sid=each.resource_sid,
        at=each.at,
        status=each.status,
        body=_text(each.body),
        error_code=each.error_code,
        error=each.error,
        withheld=each.withheld,
        fault=each.fault,
        replay_of=each.replay_of,
        tries=[_try(one) for one in each.tries],
    )


def _try(each: outgoing.Try) -> bodies.Try:
    return bodies.Try(
        url=each.url,
        method=each.method,
        headers={name: value for name, value in each.headers if name.lower() not in _CREDENTIALS},
        body=_text(each.body),
        status=each.status,
        error=each.error,
        seconds=each.seconds,
        address=each.address,
    )


def request(number: int, each: record.RecordedRequest) -> bodies.Request:
    """A request of a number, without credentials."""
    return bodies.Request(
        id=number,
        method=each.method,
        host=each.host,
        path=each.path,
        headers=each.headers,
        query_string=each.query_string,
        query=each.query,
        body=_text(each.body),
        form=each.form,
        json=each.json,
        user=each.user,
        operation=each.operation,
        status=each.status,
        at=each.at,
        fault=each.fault,
    )


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")
