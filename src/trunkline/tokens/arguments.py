"""What the arguments of tokens must be.

Enters: a value and the name of its argument. Leaves: the value as a token holds it, or `TypeError` and `ValueError`.
Called by the rest of `tokens`. The values are never quoted: one may be a secret that was given in the wrong place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from sys import float_info
from typing import Any, TypeAlias

Duration: TypeAlias = int | timedelta
Instant: TypeAlias = float | datetime

DAY = 86_400


def text(value: Any, name: str) -> str:
    """A str with something in it."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name} must not be empty")
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise ValueError(f"{name} must be Unicode text: it has half of a pair (a lone surrogate)")
    return value


def optional_text(value: Any, name: str) -> str | None:
    """A str with something in it, or None."""
    return None if value is None else text(value, name)


def sid(value: Any, name: str, prefix: str) -> str:
    """A SID, by its first letters."""
    found = text(value, name)
    if not found.startswith(prefix) or not found.isascii() or not found.isalnum():
        raise ValueError(f"{name} must be a SID: {prefix} and letters and digits behind it")
    return found


def seconds(value: Any, name: str, most: int = DAY) -> int:
    """How long, in seconds."""
    if isinstance(value, timedelta):
        value = int(value.total_seconds())
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be an int, of seconds, or a timedelta, not {type(value).__name__}")
    if not 1 <= value <= most:
        raise ValueError(f"{name} must be 1 to {most:,} seconds, not {value if abs(value) < 10**15 else 'far more'}")
    return value


def instant(value: Any, name: str) -> int:
    """When, in seconds since 1970; a naive datetime is refused, as in ranges: nothing says which zone it means."""
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError(f"{name} must have a time zone: say which, such as datetime.now(UTC)")
        value = value.timestamp()
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{name} must be seconds since 1970 or a datetime, not {type(value).__name__}")
    # An int may be larger than any float.
    if not 0 <= value <= float_info.max:
        raise ValueError(f"{name} must be seconds since 1970, 0 or more and finite")
    return int(value)


def json_object(value: Any, name: str) -> dict[str, Any]:
    """A copy of a mapping of JSON values."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to JSON values, not {type(value).__name__}")
    wrong = next((key for key in value if not isinstance(key, str)), None)
    if wrong is not None:
        raise TypeError(f"{name} must have names that are str, not {type(wrong).__name__}")
    try:
        copied: dict[str, Any] = json.loads(json.dumps(dict(value), allow_nan=False))
    except (TypeError, ValueError):
        raise TypeError(
            f"{name} must have values that JSON has: mappings, lists, str, finite numbers, bool, None"
        ) from None
    return copied
