"""How much every container holds that is reachable from an object of the emulator, by the way to it.

An object enters; a mapping of ways to the number of elements leaves: `world.state.store.shelves[…].rows`. Ids in
keys are written as `{}`, so that the containers of one kind count together. Called by the test of long traffic.
"""

from __future__ import annotations

import re
import types
from collections import Counter, deque
from collections.abc import Iterator
from typing import Any

_IDS = re.compile(r"[A-Z]{2}[0-9a-f]{32}|\+[0-9]{7,15}")
_PLAIN = (str, bytes, bytearray, int, float, complex, bool, type(None), type, types.ModuleType, types.FunctionType)
_CONTAINERS = (dict, list, tuple, set, frozenset, deque)


def lengths(root: Any, name: str) -> Counter[str]:
    """The elements of all containers, by the way to them. The shortest way to an object counts."""
    found: Counter[str] = Counter()
    seen: set[int] = {id(root)}
    waiting: deque[tuple[str, Any]] = deque([(name, root)])
    while waiting:
        way, each = waiting.popleft()
        if isinstance(each, _CONTAINERS):
            found[way] += len(each)
        for more, inner in _inside(way, each):
            if not isinstance(inner, _PLAIN) and id(inner) not in seen:
                seen.add(id(inner))
                waiting.append((more, inner))
    return found


def _inside(way: str, each: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(each, dict):
        for key, value in each.items():
            yield f"{way}[{_key(key)}]", value
    elif names := getattr(each, "_fields", None) if isinstance(each, tuple) else None:
        yield from ((f"{way}.{name}", getattr(each, name)) for name in names)
    elif isinstance(each, _CONTAINERS):
        yield from ((f"{way}[]", value) for value in each)
    elif type(each).__module__.startswith("trunkline."):
        for name in _names(type(each)):
            if (value := getattr(each, name, None)) is not None:
                yield f"{way}.{name}", value
        for name, value in getattr(each, "__dict__", {}).items():
            yield f"{way}.{name}", value


def _names(kind: type) -> Iterator[str]:
    for each in kind.__mro__:
        slots = vars(each).get("__slots__", ())
        names = (slots,) if isinstance(slots, str) else slots
        yield from (name for name in names if not name.startswith("__"))


def _key(key: Any) -> str:
    """A key as it stands in a way: of a place what it is of; of texts and numbers nothing."""
    return _IDS.sub("{}", "/".join(map(str, key))) if isinstance(key, tuple) else ""
