"""Which fields of a model the API always sends, so that their types need no None. Called by the distiller. Pure.

The doubtful stay optional: a field that no example shows, that is null in one, or whose description says that it may be
missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .overrides import Json

# Of these no example is needed, as long as none has null.
USUAL = frozenset({"sid", "account_sid", "status", "date_created", "date_updated", "url", "uri"})
# What comes later, or only to some: examples show it more often than the API.
_LATER = re.compile(
    r"price|amount|error|fail|reason|end|duration|complet|answer|expir|sent|read|finish|last|next|start|callback|fallback|"
    r"webhook|_url$|_sid$|message|media|unique_name|identity|attributes|metadata|body|text|description|label|code|name$",
)
_ENOUGH = 2  # examples
_DOUBTFUL = re.compile(
    r"\b(null|empty|blank|if|only|optional|optionally|unless|until|when|whenever|once|after|may|might|can be|"
    r"not (?:set|known|available|present)|none|deprecated|default|for (?:inbound|outbound|incoming|outgoing))\b",
    re.IGNORECASE,
)


class Seen:
    """What is known of the objects of a model from its operations.

    Attributes:
        given: whether an operation gives it, or it is a part of another model alone.
        examples: objects of it.
        known: the names of what creating one requires, and of what its paths hold, as `plain` has them.
    """

    def __init__(self) -> None:
        self.given = False
        self.examples: list[Json] = []
        self.known: set[str] = set()

    def note(self, verb: str, path: str, params: Iterable[list[Any]], spec: Json, key: str | None) -> None:
        """Takes in an operation that gives it.

        Args:
            key: of the array of items in the reply of a list.
        """
        self.given = True
        self.known.update(plain(name) for name in re.findall(r"\{(\w+)\}", path))
        if verb == "create":
            self.known.update(plain(param[0]) for param in params if len(param) > 4 and param[4])
        for status, response in spec["responses"].items():
            for value in _example_values(response) if status[0] == "2" else ():
                rows = value.get(key) if key and isinstance(value, Mapping) else [value]
                self.examples += [row for row in rows or () if isinstance(row, dict)]


def always(fields: Iterable[list[Any]], described: Mapping[str, Json], seen: Seen) -> list[str]:
    """The Python names of the fields that are always there.

    Args:
        fields: the rows of a model.
        described: the schemas of its fields, by wire name.
    """
    return [row[1] for row in fields if _is_there(row, described.get(row[0], {}), seen)]


def _is_there(row: list[Any], schema: Json, seen: Seen) -> bool:
    wire, name = row[0], row[1]
    values = [each[wire] for each in seen.examples if wire in each]
    if any(value is None for value in values) or len(values) < len(seen.examples):
        return False
    if (name in USUAL and seen.given) or plain(wire) in seen.known:
        return True
    if len(values) < _ENOUGH or _LATER.search(name):
        return False
    return not _DOUBTFUL.search(schema.get("description", ""))


def plain(wire: str) -> str:
    """A name as requests and replies have it alike."""
    return re.sub(r"[^a-z0-9]", "", wire.lower())


def _example_values(response: Json) -> Iterator[Any]:
    """The bodies of the examples of a response."""
    for content in response.get("content", {}).values():
        for example in content.get("examples", {}).values():
            yield example.get("value")
