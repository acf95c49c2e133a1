"""Which fields of a row people look for first, and which say little to them.

Names of fields enter; the same names, in an order for people, leave. Called by tables in notebooks and of the command
line. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

# What says nothing in a table of one account, or is too long for one.
LEFT_OUT = frozenset({"account_sid", "api_version", "extra", "links", "subresource_uris", "uri", "url"})
_FIRST = (
    *("sid", "date_sent", "start_time", "date_created", "direction", "from_", "to", "phone_number", "friendly_name"),
    *("status", "error_code", "error_message", "body", "duration", "price"),
)
_PLACES = {name: place for place, name in enumerate(_FIRST)}


def for_people(names: Iterable[str]) -> list[str]:
    """The names without those that say little, those that people look for first; the others stay in their order."""
    return sorted((name for name in names if name not in LEFT_OUT), key=lambda name: _PLACES.get(name, len(_PLACES)))
