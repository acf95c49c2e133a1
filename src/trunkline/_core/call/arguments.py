"""Single arguments: how error texts name them, and their text on the wire: numbers, dates, members of enumerations.

A Python value and the wire name of its parameter enter; its text leaves, or an exception that names the argument as the
method does. Called by `path`, `form`, `json_body`, `headers` and `request`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import Decimal
from enum import Enum
from keyword import iskeyword
from typing import Any

import msgspec

from ...types import dates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .operation import Operation

UNSET = msgspec.UNSET
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def title(op: Operation[Any]) -> str:
    return op.id.rpartition(".")[2]


def python_name(wire: str) -> str:
    """The argument that a wire name stands for, as the texts of errors name it."""
    if not wire:
        return "body"
    suffix = {"<": "_before", ">": "_after"}.get(wire[-1], "")
    name = _WORD.sub("_", wire.rstrip("<>").replace("A2P", "A2p")).replace(".", "_").replace("-", "_").lower() + suffix
    return name + "_" if iskeyword(name) else name


def describe(wire: str) -> str:
    """A parameter as the texts of errors name it: `date_sent (DateSent)`."""
    name = python_name(wire)
    return name if name == wire or not wire else f"{name} ({wire})"


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
