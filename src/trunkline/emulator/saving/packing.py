"""Values as JSON and back: plain ones as they are, others by the names of a table, so that a file makes nothing else.

Called by `writing` and `reading`. Pure.
"""

from __future__ import annotations

import base64
import json
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from ..calling.manners import Act, Manner
from ..calling.story import MOST_LINES, Line, Story
from ..engine.effects import Fate, Webhook
from ..engine.timers import Timer
from ..handsets import Arrived
from ..limits import Limits, Standing
from ..messaging.lifecycle import Outcome
from ..past.populate import Amounts, Recipe
from ..state import Identity
from ..store import Place, Row

_TAG = "$"  # the key that tells a tagged value from an object
# What a file may have beside plain values, by its name there; their fields are texts, numbers and values of this table.
_KNOWN: dict[str, type[Any]] = {
    each.__name__: each
    for each in (
        *(Act, Amounts, Arrived, Fate, Identity, Limits, Line, Manner, Outcome, Place, Recipe, Standing, Story),
        *(Timer, Webhook),
    )
}
_NAMES = {each: name for name, each in _KNOWN.items()}
_DEQUES = frozenset({"lines"})  # of stories
Refer = Callable[[Row], Any]
Find = Callable[[Any], Row]


def encode(value: Any) -> bytes:
    """JSON on a line."""
    try:
        return msgspec.json.encode(value)
    except (msgspec.MsgspecError, OverflowError, ValueError):  # half of a surrogate pair; a number of 65 bits
        return json.dumps(value, separators=(",", ":")).encode()


def decode(line: bytes) -> Any:
    """The value on a line.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return msgspec.json.decode(line)
    except (msgspec.MsgspecError, ValueError):  # the former is no ValueError in older versions
        return json.loads(line)


def pack(value: Any, refer: Refer) -> Any:
    """A value as JSON has it.

    Args:
        refer: says where a row is.

    Raises:
        TypeError: it is of a type that no file has.
    """
    kind = type(value)
    if value is None or kind in (str, int, float, bool):
        return value
    if kind is list:
        return [pack(each, refer) for each in value]
    if kind is Row:
        return {_TAG: "row", "v": refer(value)}
    if kind in _NAMES:
        return {_TAG: _NAMES[kind], "v": [pack(each, refer) for each in _fields(value)]}
    if kind is tuple:
        return {_TAG: "tuple", "v": [pack(each, refer) for each in value]}
    if isinstance(value, frozenset | set):
        return {_TAG: "set", "v": [pack(each, refer) for each in sorted(value)]}
    if isinstance(value, Mapping):
        if _TAG not in value and all(type(name) is str for name in value):
            return {name: pack(each, refer) for name, each in value.items()}
        return {_TAG: "map", "v": [[pack(name, refer), pack(each, refer)] for name, each in value.items()]}
    if kind is bytes:
        return {_TAG: "bytes", "v": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        return {_TAG: "date", "v": value.isoformat()}
    if isinstance(value, str | int | float):  # an enumeration
        return value
    raise TypeError(f"a state has no {kind.__name__}")


def _fields(value: Any) -> list[Any]:
    if isinstance(value, tuple):
        return list(value)
    names = getattr(value, "__struct_fields__", None) or value.__dataclass_fields__
    found = [getattr(value, name) for name in names]
    return [list(each) if name in _DEQUES else each for name, each in zip(names, found, strict=True)]


def unpack(value: Any, find: Find) -> Any:
    """A value that was packed.

    Args:
        find: the row that was referred to.

    Raises:
        ValueError, TypeError, KeyError: it is none.
    """
    if isinstance(value, list):
        return [unpack(each, find) for each in value]
    if not isinstance(value, dict):
        return value
    if _TAG not in value:
        return {name: unpack(each, find) for name, each in value.items()}
    tag, inner = value[_TAG], value["v"]
    if tag in _KNOWN:
        return _made(_KNOWN[tag], [unpack(each, find) for each in inner])
    if tag == "row":
        return find(inner)
    if tag == "bytes":
        return base64.b64decode(inner, validate=True)
    if tag == "date":
        return datetime.fromisoformat(inner)
    if tag == "map":
        return {unpack(name, find): unpack(each, find) for name, each in inner}
    items = [unpack(each, find) for each in inner]
    return {"tuple": tuple, "set": frozenset}[tag](items)


def _made(kind: type[Any], values: list[Any]) -> Any:
    if issubclass(kind, tuple):
        return kind(*values)
    names = getattr(kind, "__struct_fields__", None) or kind.__dataclass_fields__
    made = kind(**dict(zip(names, values, strict=True)))
    if kind is Story:
        made.lines = deque(made.lines, maxlen=MOST_LINES)
    return made
