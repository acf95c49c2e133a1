"""Single values as they should be, from values as a reply has them: the rules of the lenient decode.

A plain JSON value enters; text, a number, a date or a duration leaves, or a ValueError. Called by `lenient`. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any

import msgspec

from ...types import DecimalText, Millis, MillisText, SharedText, dates, wire
from ...types.wire import UnreadableError, from_millis, to_decimal, to_duration
from .parse import plain_json
from .serialize import bool_text


def read_plain(value: Any, walk: object) -> Any:
    return plain_json(value)


def _empty(value: Any) -> bool:
    return isinstance(value, str) and value.strip() in ("", "null")


def read_str(value: Any, walk: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return bool_text(value)
    return str(value) if isinstance(value, Decimal) else str(to_decimal(value))


def _read_int(value: Any, walk: object) -> int | None:
    if _empty(value):
        return None
    number = to_decimal(value)
    if number != number.to_integral_value():
        raise UnreadableError
    return int(number)


def _read_float(value: Any, walk: object) -> float | None:
    if _empty(value):
        return None
    number = float(to_decimal(value))
    if not isfinite(number):
        raise UnreadableError
    return number


def _read_decimal(value: Any, walk: object) -> Decimal | None:
    return None if _empty(value) else to_decimal(value)


def _read_bool(value: Any, walk: object) -> bool | None:
    if isinstance(value, bool):
        return value
    if _empty(value):
        return None
    text = str(value).strip().lower() if isinstance(value, (str, int)) else ""
    if text not in _BOOLS:
        raise UnreadableError
    return _BOOLS[text]


def _read_date(value: Any, walk: object) -> date | None:
    if _empty(value):
        return None
    if not isinstance(value, str):
        return dates.parse_instant(float(to_decimal(value))).date()
    return dates.parse_date(value)


def _read_instant(value: Any, walk: object) -> datetime | None:
    if _empty(value):
        return None
    return dates.parse_instant(value if isinstance(value, str) else float(to_decimal(value)))


def _read_rfc2822(value: Any, walk: object) -> datetime | None:
    found = _read_instant(value, walk)
    return found and found.replace(microsecond=0)


def _read_seconds(value: Any, walk: object) -> timedelta | None:
    if _empty(value):
        return None
    if isinstance(value, str) and value.strip()[:1].upper() in ("P", "-", "+") and "P" in value.upper():
        try:
            return msgspec.convert(value.strip(), timedelta)
        except msgspec.ValidationError as error:
            raise UnreadableError from error
    return to_duration(to_decimal(value), 6)


def _read_millis(value: Any, walk: object) -> timedelta | None:
    return None if _empty(value) else from_millis(to_decimal(value))


_BOOLS = {"true": True, "false": False, "1": True, "0": False}
READERS: dict[Any, Callable[[Any, object], Any]] = {
    Any: read_plain,
    object: read_plain,
    str: read_str,
    int: _read_int,
    float: _read_float,
    Decimal: _read_decimal,
    bool: _read_bool,
    date: _read_date,
    datetime: _read_instant,
    timedelta: _read_seconds,
    DecimalText: _read_decimal,
    Millis: _read_millis,
    MillisText: _read_millis,
    SharedText: read_str,
}
# The wire forms that are text to msgspec, and something else to who reads the field.
FORM_READERS: dict[str, Callable[[Any, object], Any]] = {wire.RFC2822: _read_rfc2822}
