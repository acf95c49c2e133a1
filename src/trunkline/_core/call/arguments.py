"""Single arguments: their text on the wire (numbers, dates, members of enumerations), and what is refused.

A Python value and the wire name of its parameter enter; its text leaves, or an `ArgumentError`, which whoever knows how
the caller wrote the parameter makes a `TypeError` or `ValueError`. Called by `path`, `form`, `json_body`, `headers` and
`request`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import sys
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from ...types import dates

UNSET = msgspec.UNSET
_SCALARS = "a str, int, float, bool, Decimal, date, datetime or member of an enumeration"
SCALAR_OR_LIST = f"{_SCALARS}, or a list or tuple of them"
_MAX_EXPONENT = 1000
# What a key may show of itself: a word that names something, not a phone number or a sentence.
_NAMING = re.compile(r"[A-Za-z_][\w.-]{0,39}", re.ASCII)


class ArgumentError(Exception):
    """A value that a parameter does not take.

    Attributes:
        kind: the exception that the caller gets.
        wire: the wire name of the parameter.
        reason: the text that follows its name: `must be …, not …`.
        place: where in the value, as Python writes it: `['name'][0]`.
    """

    def __init__(self, kind: type[TypeError | ValueError], wire: str, reason: str, place: str = "") -> None:
        super().__init__(f"{wire}{place} {reason}")
        self.kind = kind
        self.wire = wire
        self.reason = reason
        self.place = place

    def inside(self, key: str | int) -> ArgumentError:
        """The same error, of what stands under a key or at an index."""
        return ArgumentError(self.kind, self.wire, self.reason, f"{key_text(key)}{self.place}")

    def named(self, name: str) -> TypeError | ValueError:
        """What the caller gets, by the name that the caller knows."""
        return self.kind(f"{name} {self.reason}")


def key_text(key: str | int) -> str:
    """`['name']`, `[0]`; `[…]` for a key that may tell more than a name."""
    return f"[{key!r}]" if isinstance(key, int) or _NAMING.fullmatch(key) else "[…]"


def not_text(name: str, error: UnicodeEncodeError, place: str = "") -> ArgumentError:
    """The error of a str that UTF-8 does not have."""
    reason = f"must be Unicode text: its character {error.start} is half of a pair (a lone surrogate)"
    return ArgumentError(ValueError, name, reason, place)


def scalar(value: Any, name: str, allowed: str = _SCALARS) -> str:
    """One value as text, by its type.

    Args:
        allowed: the types that the text of an error names.

    Raises:
        ArgumentError: the type has no text on the wire, a number is not finite, an instant has no UTC time.
    """
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return _int(value, name)
    if isinstance(value, Enum):
        return scalar(value.value, name, allowed)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ArgumentError(ValueError, name, f"must be a finite number, not {float(value)}")
        return repr(float(value))
    if isinstance(value, Decimal):
        return _decimal(value, name)
    if isinstance(value, dt.datetime):
        return instant_text(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int):
        return _int(value, name)
    raise ArgumentError(TypeError, name, f"must be {allowed}, not {kind.__name__}")


def _int(value: int, name: str) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        most = sys.get_int_max_str_digits()
        raise ArgumentError(ValueError, name, f"must be an int of at most {most:,} digits; this one has more") from None


def _decimal(value: Decimal, name: str) -> str:
    if not value.is_finite():
        raise ArgumentError(
            ValueError, name, f"must be a finite number, not {float('nan') if value.is_nan() else value}"
        )
    if abs(value.adjusted()) > _MAX_EXPONENT:
        reason = f"must be a number from 1E-{_MAX_EXPONENT} to 1E+{_MAX_EXPONENT} in size, not 1E{value.adjusted():+}"
        raise ArgumentError(ValueError, name, reason)
    return format(value, "f")


def instant_text(value: dt.date, name: str) -> str:
    try:
        return dates.format_instant(value)
    except (ValueError, OverflowError):
        raise _out_of_years(value, name) from None


def date_text(value: dt.date, name: str) -> str:
    try:
        return dates.format_date(value)
    except (ValueError, OverflowError):
        raise _out_of_years(value, name) from None


def _out_of_years(value: dt.date, name: str) -> ArgumentError:
    return ArgumentError(
        ValueError, name, f"must be in the years 1 to 9999 in UTC too; this {type(value).__name__} is not"
    )


_DATES = {"date": "'2026-03-01'", "datetime": "'2026-03-01T12:00:00Z'", "day": "'2026-03-01'"}
_UNITS = {
    "seconds": dt.timedelta(seconds=1),
    "millis": dt.timedelta(milliseconds=1),
    "minutes": dt.timedelta(minutes=1),
}


def date_field_text(value: Any, form: str, name: str) -> str:
    """A date or an instant in the form of its field; text passes as it is. A `day` may be either, as it is given."""
    if isinstance(value, dt.date):
        whole_day = form == "date" or (form == "day" and not isinstance(value, dt.datetime))
        return date_text(value, name) if whole_day else instant_text(value, name)
    if not isinstance(value, str):
        kind = "date, a datetime" if form == "day" else form
        reason = f"must be a {kind} or a str such as {_DATES[form]}, not {type(value).__name__}"
        raise ArgumentError(TypeError, name, reason)
    return scalar(value, name)


def one_value(value: Any, form: str | None, name: str) -> Any:
    """The value of a parameter that is sent once, as text where its form says so.

    Args:
        form: `bool`, `date`, `datetime`, `day`, `seconds`, `millis`, `minutes`, `commas`, `spaces`; None for others.

    Raises:
        ArgumentError: it is a list, or does not fit the form.
    """
    if form == "commas" or form == "spaces":
        return _joined(value, "," if form == "commas" else " ", name)
    if isinstance(value, list | tuple):
        reason = f"must be one value, not a {type(value).__name__}: for a call with each of them there is client.map"
        raise ArgumentError(TypeError, name, reason)
    if form == "bool":
        # What str() makes of a bool in Python; the API reads it as neither.
        return value == "True" if isinstance(value, str) and value in ("True", "False") else value
    if form in _UNITS:
        return _counted(value, form, name) if isinstance(value, dt.timedelta) else value
    return value if form is None else date_field_text(value, form, name)


def _counted(value: dt.timedelta, unit: str, name: str) -> int:
    count, rest = divmod(value, _UNITS[unit])
    if rest:
        whole = {"millis": "milliseconds"}.get(unit, unit)
        raise ArgumentError(ValueError, name, f"must be whole {whole}, not {value}")
    return count


def _joined(value: Any, separator: str, name: str) -> Any:
    if not isinstance(value, list | tuple):
        return value
    texts: list[str] = []
    try:
        for item in value:
            texts.append(scalar(item, name))
    except ArgumentError as error:
        raise error.inside(len(texts)) from None
    return separator.join(texts)
