"""Single values as text on the wire: numbers, dates, members of enumerations.

A Python value enters; its text leaves, or an exception that names the argument. Called by `path`, `form` and
`json_body`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from enum import Enum
from typing import Any

from ...types import dates
from .arguments import describe

_SCALARS = "str, int, float, bool, Decimal, date, datetime or an enumeration's member"


def scalar(value: Any, name: str) -> str:
    """One value as text, by its type.

    Raises:
        TypeError: the type has no text on the wire; the text names the parameter and what is allowed.
        ValueError: a number that is not finite, or an instant that has no UTC time.
    """
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return _int(value, name)
    if isinstance(value, Enum):
        return scalar(value.value, name)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{describe(name)} must be a finite number, not {value}")
        return repr(float(value))
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > 1000:
            raise ValueError(f"{describe(name)} must be a finite number of sensible size")
        return format(value, "f")
    if isinstance(value, dt.datetime):
        return instant_text(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int):
        return _int(value, name)
    raise TypeError(f"{describe(name)} must be {_SCALARS}, or a list or tuple of them, not {kind.__name__}")


def _int(value: int, name: str) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        raise ValueError(f"{describe(name)} is too large a number") from None


def instant_text(value: dt.date, name: str) -> str:
    try:
        return dates.format_instant(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{describe(name)}: this datetime has no time in UTC") from None


def date_text(value: dt.date, name: str) -> str:
    try:
        return dates.format_date(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{describe(name)}: this datetime has no day in UTC") from None


def formatted(value: Any, form: str, name: str) -> str:
    """A date or an instant in the form of its field; text passes as it is."""
    if isinstance(value, dt.date):
        return date_text(value, name) if form == "date" else instant_text(value, name)
    if not isinstance(value, str):
        raise TypeError(f"{describe(name)} must be a {form}, or such a text, not {type(value).__name__}")
    return scalar(value, name)
