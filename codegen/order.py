"""The order of optional parameters, in which people read them. Called by the distiller. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .overrides import Json


def by_use(params: list[list[Any]], groups: list[list[str]], spec: Json) -> list[list[Any]]:
    """Those of a condition come first, then those that most examples pass, then the rest as the spec has them.

    Args:
        params: the optional parameters of an operation.
        groups: the wire names of each condition.
        spec: of the operation.
    """
    first = [wire for group in groups for wire in group]
    uses: Counter[str] = Counter()
    for content in spec.get("requestBody", {}).get("content", {}).values():
        for example in content.get("examples", {}).values():
            if isinstance(example.get("value"), dict):
                uses.update(example["value"].keys())

    def rank(param: list[Any]) -> tuple[int, int]:
        return (first.index(param[0]) if param[0] in first else len(first), -uses[param[0]])

    return sorted(params, key=rank)
