"""JSON values as Twilio writes them: text of a request → value, value → the wire type of a field, dates → instants.

Pure. Called by `arguments` (what a request says), `synth` (what a row says) and `paging` (which rows a filter wants).
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from math import isfinite
from typing import Any
from urllib.parse import urlsplit

from ..types.wire import to_decimal

DATES = frozenset({"date", "datetime", "day", "rfc2822"})
_WHOLE = frozenset({"int", "seconds", "millis", "minutes"})
_YES = frozenset({"true", "1", "yes", "y", "on"})
# The years 1 to 9999, which a date can be written in.
_FIRST, _LAST = -62_135_596_800.0, 253_402_300_799.0
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOST_WHOLE = 2**63 - 1
_INT = re.compile(r"-?[0-9]{1,4000}")
# Of a JSON value.
_DEPTH, _VALUES = 200, 1_000_000


def snake(name: str) -> str:
    """`FriendlyName`, `friendlyName` → `friendly_name`."""
    return _snake(name) if len(name) <= 100 else _snake.__wrapped__(name)


@lru_cache(4096)
def _snake(name: str) -> str:
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"\W+", "_", text).lower()


def inner(type_: str, outer: str) -> str | None:
    """`T` of `list[T]` or `map[T]`; None for another type."""
    type_ = type_.removesuffix("?")
    return type_[len(outer) + 1 : -1] if type_.startswith(f"{outer}[") else None


def passed(began: float, now: float) -> int:
    """Whole seconds from an instant to another. The difference of two floats may be a little short of one."""
    return max(0, int(round(now - began, 3)))


def rfc3339(instant: float) -> str:
    """An instant as newer products write it."""
    return _rfc3339(int(instant))


@lru_cache(4096)
def _rfc3339(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rfc2822(instant: float) -> str:
    """An instant as api_v2010 writes it."""
    return _rfc2822(int(instant))


@lru_cache(4096)
def _rfc2822(second: int) -> str:
    """Rows of the same second share the text."""
    hour, second = divmod(second, 3_600)
    return f"{_hour(hour)}{second // 60:02}:{second % 60:02} +0000"


@lru_cache(4096)
def _hour(hour: int) -> str:
    """An hour since 1970 as it is written: `Mon, 16 Aug 2010 03:`."""
    return format_datetime(datetime.fromtimestamp(hour * 3_600, UTC))[:-11]


def stamp(instant: float, type_: str) -> str:
    """An instant in the format of a field."""
    if type_ == "rfc2822":
        return rfc2822(instant)
    return rfc3339(instant)[:10] if type_ == "date" else rfc3339(instant)


def instant(value: object) -> float | None:
    """Seconds since 1970 of a date in any of Twilio's formats; a date without a zone is UTC. None: not a date."""
    if isinstance(value, datetime):
        moment = value
    elif isinstance(value, date):
        moment = datetime(value.year, value.month, value.day)
    elif isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            try:
                moment = parsedate_to_datetime(value)
            except (ValueError, TypeError, OverflowError, IndexError):
                return None
    else:
        return None
    seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return seconds if _FIRST <= seconds <= _LAST else None


def span(value: str) -> tuple[float, float] | None:
    """The instants that a date in a filter means: a whole UTC day, or one instant. None: not a date."""
    begin = instant(value)
    if begin is None:
        return None
    return (begin, begin + 86_400.0) if _DAY.fullmatch(value) else (begin, begin)


def parse(text: str, type_: str, enums: dict[str, tuple[str, ...]]) -> Any:
    """The value of one text in a query or a form.

    Raises:
        ValueError: it does not fit the type; the text says what would.
    """
    type_ = type_.removesuffix("?")
    if type_ == "bool":
        # No text is refused: activities of TaskRouter take 1 and yes.
        return text.lower() in _YES
    if type_ in _WHOLE or type_ in ("float", "decimal"):
        try:
            number = int(text) if type_ in _WHOLE else to_decimal(text) if type_ == "decimal" else Decimal(text)
            if isinstance(number, Decimal) and not number.is_finite():
                raise ValueError
        except (ValueError, InvalidOperation):
            raise ValueError("must be a number") from None
        if isinstance(number, int) and abs(number) > _MOST_WHOLE:
            raise ValueError("must be a smaller number")
        if type_ == "float":
            return _finite_number(float(number))
        return number if type_ in _WHOLE else text
    if type_ in DATES:
        if instant(text) is None:
            raise ValueError("must be a date")
        return text
    if type_ == "json":
        try:
            return read_json(text)
        except TooMuch:
            raise
        except ValueError:
            raise ValueError("must be JSON") from None
    known = enums.get(type_, ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD") if type_ == "HttpMethod" else ())
    if known:
        wanted = text.lower()
        found = next((value for value in known if value.lower() == wanted), None)
        if found is None:
            raise ValueError(f"must be one of {', '.join(known)}")
        return found
    return text


def encode(value: Any, type_: str) -> Any:
    """A value as a field of this type writes it; what does not fit is written as it is."""
    if value is None:
        return None
    item = inner(type_, "list")
    if item is not None:
        return [encode(each, item) for each in (value if isinstance(value, (list, tuple)) else [value])]
    base, _, text = type_.partition(":")
    if base in DATES:
        moment = instant(value)
        return value if moment is None else stamp(moment, base)
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
        value = int(seconds * 1000) if base == "millis" else int(seconds)
    if isinstance(value, (Decimal, str)) and base in ("decimal", "float") and not text:
        return _number(value)
    if text or base in ("str", "address"):
        if isinstance(value, (dict, list)):
            return json.dumps(value)
        return str(value).lower() if isinstance(value, bool) else str(value)
    if base in ("any", "object") or inner(type_, "map") is not None:
        return _structure(value)
    if isinstance(value, str) and base in ("int", "seconds", "millis"):
        return int(value) if _INT.fullmatch(value) else value
    return value


def _finite_number(number: float) -> float:
    if not isfinite(number):
        raise ValueError("must be a smaller number")
    return number


def _number(value: Decimal | str) -> Any:
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return value
    return number if isfinite(number) else str(value)


def _structure(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return read_json(value)
        except ValueError:
            return value
    return value


def is_url(text: str) -> bool:
    """Whether a text is a URL of http or https with a host: what is none Twilio refuses wherever it asks for one."""
    try:
        parts = urlsplit(text)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


class TooMuch(ValueError):
    """A JSON value that is too deep, or holds more values than anybody sends."""


def read_json(text: str | bytes) -> Any:
    """A JSON value; NaN and Infinity are none, nor is a number that is too large.

    Raises:
        TooMuch: it is too deep or has too many values.
        ValueError: it is not JSON.
    """
    sent = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    brackets = sent.count(b"[") + sent.count(b"{")
    if brackets + sent.count(b",") + sent.count(b":") > _VALUES:
        raise TooMuch(f"must have at most {_VALUES} values")
    try:
        value = json.loads(text, parse_constant=_finite, parse_float=_finite)
    except RecursionError:
        raise TooMuch(f"must be at most {_DEPTH} levels deep") from None
    if brackets > _DEPTH:
        _check_depth(value)
    if b"\\u" in sent or b"\xed" in sent:
        # Half of a character can be written in JSON, and nowhere else.
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _check_depth(value: Any) -> None:
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(_DEPTH):
        inside = (each.values() if isinstance(each, dict) else each for each in level)
        level = [each for values in inside for each in values if isinstance(each, (dict, list))]
    if level:
        raise TooMuch(f"must be at most {_DEPTH} levels deep")


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text[:20]} is no JSON")
    return number
