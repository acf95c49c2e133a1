"""What happened as files: JSON, CSV and HAR 1.2. No token or credential is in any of them.

A `World` enters, text leaves. Called by the page and by `control`.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from ..._files.formats import write_rows
from ..control import bodies, records
from ..record import RecordedRequest
from ..world import World
from . import har, webhooks
from .calls import calls
from .clean import clean_request as clean_request
from .clean import clean_webhook as clean_webhook
from .found import messages
from .search import Facts, Query

# What can be exported, and the forms of each.
FORMATS: dict[str, tuple[str, ...]] = {
    "messages": ("json", "csv"),
    "calls": ("json", "csv"),
    "webhooks": ("json", "csv", "har"),
    "requests": ("json", "csv", "har"),
}
MOST = 50_000
"""So many messages and so many calls are exported, the newest."""

CONTENT_TYPES = {"json": "application/json", "csv": "text/csv; charset=utf-8", "har": "application/json"}
_PAGE = 1_000
_COLUMNS: dict[str, tuple[str, ...]] = {
    "messages": (
        *("sid", "account_sid", "at", "direction", "from_", "to", "status", "error_code", "error", "segments"),
        *("price", "price_unit", "messaging_service_sid", "body"),
    ),
    "calls": (
        *("sid", "account_sid", "parent_call_sid", "at", "direction", "from_", "to", "status", "duration", "price"),
    ),
    "webhooks": (
        *("id", "at", "event", "method", "url", "status", "error_code", "error", "account_sid", "resource_sid"),
        *("withheld", "fault", "replay_of", "params", "body"),
    ),
    "requests": (
        *("id", "at", "method", "host", "path", "query_string", "user", "operation", "status", "fault", "body"),
    ),
}


class Exported(Struct, kw_only=True, frozen=True):
    """A file."""

    name: str
    content_type: str
    content: str


def export(world: World, what: str, form: str, query: Query | None = None) -> Exported:
    """All that there is of a kind, oldest first; of messages and calls the newest `MOST`.

    Args:
        what: `messages`, `calls`, `webhooks` or `requests`.
        form: `json`, `csv`, or `har` of the last two.
        query: which; None: all. Requests are searched by `body`, `status`, `url`, `account` and `is:failed`.

    Raises:
        ValueError: there is no such kind, or not in this form.
    """
    if what not in FORMATS:
        raise ValueError(f"there is no export of {what}; allowed: {', '.join(FORMATS)}")
    if form not in FORMATS[what]:
        raise ValueError(f"{what} cannot be exported as {form}; allowed: {', '.join(FORMATS[what])}")
    found = _ALL[what](world, query)
    if form == "har":
        entries = (each for one in found for each in (har.of_webhook if what == "webhooks" else har.of_request)(one))
        text = msgspec.json.format(msgspec.json.encode(har.log(entries)), indent=2).decode()
    elif form == "json":
        text = msgspec.json.format(msgspec.json.encode({what: found}), indent=2).decode() + "\n"
    else:
        text = _csv(_COLUMNS[what], found)
    return Exported(name=f"{what}.{form}", content_type=CONTENT_TYPES[form], content=text)


def _csv(columns: Sequence[str], found: Iterable[Any]) -> str:
    """Rows safe for spreadsheets."""
    stream = io.StringIO(newline="")
    names = [name.rstrip("_") for name in columns]
    write_rows(stream, "csv", names, ([getattr(each, name) for name in columns] for each in found))
    return stream.getvalue()


def _messages(world: World, query: Query | None) -> list[Any]:
    return _pages(lambda after: messages(world, query, limit=_PAGE, after=after))


def _calls(world: World, query: Query | None) -> list[Any]:
    def page(after: str) -> tuple[Sequence[Any], str | None]:
        found = calls(world, query, limit=_PAGE, after=after)
        return found.calls, found.after

    return _pages(page)


def _pages(page: Callable[[str], tuple[Sequence[Any], str | None]]) -> list[Any]:
    """All pages, oldest first; the world goes on between them."""
    found, after = list[Any](), ""
    while len(found) < MOST:
        shown, more = page(after)
        found += shown
        if more is None:
            break
        after = more
    return found[:MOST][::-1]


def _webhooks(world: World, query: Query | None) -> list[bodies.Webhook]:
    kept, dropped = world.recorded_webhooks()
    fits = query.matcher() if query else None
    numbered = enumerate(kept, dropped + 1)
    return [
        clean_webhook(records.webhook(number, each))
        for number, each in numbered
        if not fits or fits(webhooks.about(each))
    ]


def _requests(world: World, query: Query | None) -> list[bodies.Request]:
    kept, dropped = world.recorded()
    fits = query.matcher() if query else None
    numbered = enumerate(kept, dropped + 1)
    return [clean_request(records.request(number, each)) for number, each in numbered if not fits or fits(about(each))]


_ALL: dict[str, Callable[[World, Query | None], list[Any]]] = {
    "messages": _messages,
    "calls": _calls,
    "webhooks": _webhooks,
    "requests": _requests,
}


def about(each: RecordedRequest) -> Facts:
    """What searches ask of a request."""
    values = {
        "body": each.body.decode("utf-8", "replace"),
        "status": str(each.status),
        "url": f"https://{each.host}{each.path}?{each.query_string}",
        "account": each.user or "",
        "event": each.operation or "",
    }
    failed = each.status >= 400 or each.status == 0
    return Facts(values, frozenset({"failed"}) if failed else frozenset())
