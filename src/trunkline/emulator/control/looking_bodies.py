"""What the control API reads where the account is asked something: one struct each. Pure.

What it answers stands in `looking`. Called by `routes` and `looking_handlers`.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from ..looking.threads import MessageView
from .bodies import Given, Limit, Shown, prepare

Search = Annotated[
    str,
    Meta(
        description="Words, `to: from: body: status: sid: error: account: event: url:` with a word behind, "
        "`is:failed`, `is:inbound`, `is:outbound`; quotes hold spaces, `-` negates."
    ),
]
Mark = Annotated[str, Meta(description="The `after` of the page before.")]


class Asked(Given):
    """Which are shown."""

    q: Search = ""
    limit: Limit = 50
    after: Mark = ""


class Page(Given):
    """Which page is shown."""

    limit: Limit = 50
    after: Mark = ""


class Before(Given):
    """Which messages of a thread are shown."""

    limit: Limit = 50
    before: Annotated[str, Meta(description="The `earlier` of the page that is known.")] = ""


class Everything(Given):
    """What is looked for."""

    q: Search
    limit: Annotated[int, Meta(ge=1, le=1000, description="How many of each kind.")] = 20


class Which(Given):
    """What is exported."""

    q: Search = ""


class Messages(Shown):
    """Messages, newest first."""

    messages: tuple[MessageView, ...]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


prepare(__name__)
