"""Arguments that no caller should give, and some that are only unusual."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any

import trunkline
from trunkline.models.api_v2010 import Message


class HostileError(Exception):
    """Raised by the objects below; it must never be seen."""


def _raise(*_: Any, **__: Any) -> Any:
    raise HostileError


class Hostile:
    """Every question about it fails."""

    __str__ = __repr__ = __format__ = __bytes__ = __len__ = __iter__ = __hash__ = __eq__ = _raise
    __bool__ = __int__ = __float__ = __index__ = __contains__ = __getitem__ = __fspath__ = _raise


class HostileText(str):
    __str__ = __repr__ = __format__ = _raise


class HostileInt(int):
    __str__ = __repr__ = __format__ = _raise


class HostileFloat(float):
    __str__ = __repr__ = __format__ = _raise


class NoZone(dt.tzinfo):
    """A zone that does not know its offset."""

    def utcoffset(self, when: dt.datetime | None) -> None:
        return None

    def dst(self, when: dt.datetime | None) -> None:
        return None

    def tzname(self, when: dt.datetime | None) -> None:
        return None


class Colour(Enum):
    RED = "red/../blue"
    TUPLE = (1, 2)
    NOTHING = None


class Level(IntEnum):
    HIGH = 3


class Lazy(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __getitem__(self, key: str) -> Any:
        return {"a": [1]}[key]

    def __iter__(self) -> Iterator[str]:
        return iter(("a",))

    def __len__(self) -> int:
        return 1


def _own_list() -> list[Any]:
    own: list[Any] = []
    own.append(own)
    return own


def _own_dict() -> dict[str, Any]:
    own: dict[str, Any] = {}
    own["a"] = {"b": [own]}
    return own


def _deep(levels: int) -> Any:
    found: Any = 1
    for _ in range(levels):
        found = [{"a": found}]
    return found


TEXTS = [
    # paths
    *("../../etc", "..", ".", "...", "a/b", "/", "//evil.example", "%2e%2e", "%2E%2E%2F", "..%2f", "%", "%zz", "%00"),
    *("?a=b", "#x", "a?b#c", "\\", "..\\", "a\\b", ";", ";a=b", "@evil.example", ":", "~", "*", "[]", "{}", "{Sid}"),
    *("SM1\u2215x", "\uff0e\uff0e", "\uff0f", "a" * 20_000, "../" * 1000),
    # forms
    *("&To=x", "a=b&c=d", "+", "%s", "'", '"', "<", "|", "^", "`", "-1", "0", "None", "null", "true", "NaN"),
    # lines and space
    *(" ", "  ", "", "\t", "\n", "\r\nX-Evil: 1", "a\r\n\r\nGET /x HTTP/1.1", "a\nb", "\x00", "a\x00b", "\x7f", "\x85"),
    *("\u2028", "\u2029", "\x1b[31m"),
    # Unicode
    *("\ud800", "a\udfff", "\ud83d\ude00", "😀", "é", "é" * 5000, "١٢٣", "\uff41", "\u202e", "\ufeff", "\u200b", "İ"),
    *("\uffff",),
    # addresses
    *("/2010-04-01/x", "https://evil.example/x", "https://api.twilio.com/2010-04-01/x"),
]
NUMBERS = [
    *(0, 1, -1, -(2**70), 2**63, 2**64, 10**5000, True, False, HostileInt(3), Level.HIGH),
    *(0.0, -0.0, 1.5, 1e308, 5e-324, float("nan"), float("inf"), -float("inf"), HostileFloat(1.5), 1j),
    *map(Decimal, ("1.50", "NaN", "sNaN", "Infinity", "1E+999999", "1E-999999", "-0")),
]
TIMES = [
    *(dt.datetime(2026, 1, 31), dt.datetime.min, dt.datetime.max, dt.date(2026, 1, 31), dt.time(1, 2)),
    dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=14))),
    dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=14))),
    *(dt.datetime(2026, 1, 31, tzinfo=NoZone()), dt.datetime(2026, 1, 31, fold=1, tzinfo=dt.UTC)),
    *(dt.timedelta(days=1), dt.timedelta.max),
]
OTHERS = [
    *(None, trunkline.UNSET, ..., NotImplemented, int, len, object(), Hostile(), Colour, *Colour),
    *(b"bytes", b"\xff\xfe", bytearray(b"x"), memoryview(b"x"), range(3), HostileText("x"), HostileText("../x")),
    *(trunkline.Address("whatsapp:+1"), trunkline.HttpMethod("GET/../x"), Message()),
]
# Made anew for each use: some can be used once only, and some could be changed.
CONTAINERS: list[Callable[[], Any]] = [
    *(list, dict, tuple, set, lambda: {1, 2}, lambda: frozenset({"a"}), Lazy),
    *(lambda: (item for item in "ab"), lambda: iter(["a"]), lambda: [[[]]], lambda: [None, None], lambda: [[1], [2]]),
    *(_own_list, _own_dict, lambda: _deep(50), lambda: _deep(150), lambda: _deep(3000)),
    *(lambda: ["a", 1, None], lambda: [b"x"], lambda: [Hostile()], lambda: ["\ud800"], lambda: ["a\r\nb"]),
    *(lambda: {"a": 1}, lambda: {1: 2}, lambda: {"": 1}, lambda: {None: 1}, lambda: {b"a": 1}, lambda: {("a",): 1}),
    *(lambda: {"a": Hostile()}, lambda: {"\ud800": "x"}, lambda: {"a": "\ud800"}, lambda: {"a&b=c": "x"}),
    *(lambda: {"a\r\nb": "x"}, lambda: {"a": float("nan")}, lambda: {"a": 2**70}, lambda: {"a": {1, 2}}),
    *(lambda: {str(number): number for number in range(150)}, lambda: {"To": "x", "Body": ["y"]}, lambda: {"Sid": 1}),
    lambda: {"a": dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=1)))},
]
MAKERS = [*((lambda value=value: value) for value in [*TEXTS, *NUMBERS, *TIMES, *OTHERS]), *CONTAINERS]
