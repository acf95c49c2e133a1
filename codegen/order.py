"""The order of optional parameters, in which people read them. Called by the distiller. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .overrides import Json

# Set by who copies what is there already, or asks for webhooks: few pass them, whatever the examples show.
_LAST = frozenset({"DateCreated", "DateUpdated", "X-Twilio-Webhook-Enabled"})


def by_use(params: list[list[Any]], first: list[str], spec: Json) -> list[list[Any]]:
    """The first ones, then those that most examples pass, then the rest as the spec has them.

    Args:
        params: the optional parameters of an operation.
        first: the wire names of those that are known to come first: of a fact, then of the conditions.
        spec: of the operation.
    """
    uses: Counter[str] = Counter()
    for content in spec.get("requestBody", {}).get("content", {}).values():
        for example in content.get("examples", {}).values():
            if isinstance(example.get("value"), dict):
                uses.update(example["value"].keys())

    def rank(param: list[Any]) -> tuple[int, bool, int]:
        wire = param[0]
        return (first.index(wire) if wire in first else len(first), param[3] != "query" and wire in _LAST, -uses[wire])

    return sorted(params, key=rank)
