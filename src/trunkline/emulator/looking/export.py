"""What happened as files: JSON, CSV, HAR 1.2, and commands of curl. No token or credential is in any of them.

A `World` enters, text leaves. Called by the page and by `control`.
"""

from __future__ import annotations

from msgspec import Struct

from ..world import World
from .search import Query

# What can be exported, and the formats of each.
FORMATS: dict[str, tuple[str, ...]] = {
    "messages": ("json", "csv"),
    "calls": ("json", "csv"),
    "webhooks": ("json", "csv", "har"),
    "requests": ("json", "csv", "har"),
}


class Exported(Struct, kw_only=True, frozen=True):
    """A file."""

    name: str
    content_type: str
    content: str


def export(world: World, what: str, form: str, query: Query | None = None) -> Exported:
    """All that there is of a kind, oldest first.

    Args:
        what: `messages`, `calls`, `webhooks` or `requests`.
        form: `json`, `csv`, or `har` of the last two.
        query: which; None: all. Requests are searched by `body`, `status`, `url`, `error` and `is:failed`.

    Raises:
        ValueError: there is no such kind, or not in this form.
    """
    raise NotImplementedError


def curl_of_webhook(world: World, id: int) -> str:
    """The command that sends a webhook again, with the signature that it had.

    Raises:
        LookupError: there is no such webhook, or it is kept no longer.
    """
    raise NotImplementedError


def curl_of_request(world: World, id: int) -> str:
    """The command that sends a request of the API to Twilio again, as `$TWILIO_ACCOUNT_SID` with its token.

    Raises:
        LookupError: there is no such request, or it is kept no longer.
    """
    raise NotImplementedError
