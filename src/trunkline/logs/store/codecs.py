"""Single values between the wire and the columns of the store; exact, or said not to be. Pure.

`put_…` makes what is stored of what the API sent; where that alone would not give it back, it raises `Odd` with the
nearest value, and the text of the API is kept beside. `get_…` gives it back. Called by `rows`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ...types.dates import parse_instant

MOST = 10**12  # what is larger is no count and no price, and sums of it would not fit
_LATEST = 2**33 - 1  # the last second that fits into a key
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Odd(Exception):
    """A value that the column alone cannot give back; `near` is what is stored there."""

    def __init__(self, near: Any) -> None:
        self.near = near


class Memo(dict[Any, Any]):
    """What a function makes of values, kept for some of them: a look-up is all that a value costs that is known.

    Nothing is made of None.
    """

    def __init__(self, make: Callable[[Any], Any], most: int = 20_000) -> None:
        self._make = make
        self._most = most

    def make_room(self, many: int = 1) -> None:
        """Forgets what is known, if so many more would be too many."""
        if len(self) + many > self._most:
            self.clear()

    def __missing__(self, value: Any) -> Any:
        self.make_room()
        found = self[value] = None if value is None else self._make(value)
        return found


# "Wed, 16 Sep 2026 " → its first second; "15:16" → its seconds; ":54 +0000" → its seconds.
_days: dict[str, int] = {}
_minutes = {f"{hour:02}:{minute:02}": hour * 3600 + minute * 60 for hour in range(24) for minute in range(60)}
_seconds = {f":{second:02} +0000": second for second in range(60)}
_day_texts: dict[int, str] = {}
_minute_texts = list(_minutes)
_second_texts = list(_seconds)
_MOST_DAYS = 10_000


def put_date(text: Any) -> int:
    """Seconds since 1970 of `Wed, 16 Sep 2026 15:16:54 +0000`."""
    try:
        return _days[text[:17]] + _minutes[text[17:22]] + _seconds[text[22:]]
    except (KeyError, TypeError):
        pass
    near = _instant(text)
    if near is None or get_date(near) != text:
        raise Odd(near)
    if len(_days) >= _MOST_DAYS:
        _days.clear()
    _days[text[:17]] = near - near % 86_400
    return near


def get_date(stored: int) -> str:
    """The date as api_v2010 writes it."""
    day, rest = divmod(stored, 86_400)
    text = _day_texts.get(day)
    if text is None:
        moment = datetime.fromtimestamp(day * 86_400, UTC)
        text = f"{_DAY_NAMES[moment.weekday()]}, {moment.day:02} {_MONTH_NAMES[moment.month - 1]} {moment.year:04} "
        if len(_day_texts) >= _MOST_DAYS:
            _day_texts.clear()
        _day_texts[day] = text
    minute, second = divmod(rest, 60)
    return text + _minute_texts[minute] + _second_texts[second]


def put_iso(text: Any) -> int:
    """Seconds since 1970 of `2026-09-15T17:51:04Z`."""
    near = _instant(text)
    if near is None or get_iso(near) != text:
        raise Odd(near)
    return near


def get_iso(stored: int) -> str:
    """The date as the newer products write it."""
    return datetime.fromtimestamp(stored, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def put_day(text: Any) -> int:
    """Seconds since 1970 of `2026-09-15`."""
    near = _instant(text)
    if near is None or get_day(near) != text:
        raise Odd(near)
    return near


def get_day(stored: int) -> str:
    """The plain date."""
    return datetime.fromtimestamp(stored, UTC).strftime("%Y-%m-%d")


def _instant(text: Any) -> int | None:
    if not isinstance(text, str):
        return None
    try:
        found = int(parse_instant(text).timestamp())
    except (ValueError, OverflowError):
        return None
    return found if 0 <= found <= _LATEST else None


def put_count(text: Any) -> int:
    """A number that is text on the wire."""
    try:
        found = int(text)
    except (TypeError, ValueError, OverflowError):
        raise Odd(None) from None
    if not -MOST <= found <= MOST:
        raise Odd(None)
    if type(text) is not str or str(found) != text:
        raise Odd(found)
    return found


def put_int(value: Any) -> int:
    """A number that is one on the wire."""
    if type(value) is int and -MOST <= value <= MOST:
        return value
    try:
        near = put_count(value)
    except Odd as odd:
        near = odd.near
    raise Odd(near)


def put_text(value: Any) -> str:
    """Text as it is, but for halves of characters, which no file can hold."""
    if type(value) is not str:
        raise Odd(None)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Odd(value.encode("utf-8", "replace").decode()) from None
    return value


def put_price(text: Any) -> int:
    """Millionths of `-0.00750`. Those with five places are exact, as Twilio writes them; `Odd` for others."""
    found = _prices.get(text) if type(text) is str else None
    if found is not None:
        return found
    near = millionths(text)
    if near is None or get_price(near) != text:
        raise Odd(near)
    if len(_prices) >= _MOST_DAYS:
        _prices.clear()
    _prices[text] = near
    return near


_prices: dict[str, int] = {}


def millionths(value: Any) -> int | None:
    """A price in millionths, rounded; None where it is no number."""
    try:
        found = Decimal(str(value)) * 1_000_000
        return int(found.to_integral_value()) if abs(found) < MOST else None
    except (InvalidOperation, ValueError, OverflowError):
        return None


def get_price(stored: int) -> str:
    """The price with five places, with six where they are needed."""
    sign = "-" if stored < 0 else ""
    whole, rest = divmod(abs(stored), 1_000_000)
    text = f"{rest:06}"
    return f"{sign}{whole}.{text[:5] if text[5] == '0' else text}"
