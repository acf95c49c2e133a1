"""What it would cost to decode JSON, counted over its bytes before any object is made.

Bytes enter; the number of JSON values leaves, or the exception for more than a reply may hold. A few kilobytes off the
wire can decompress to millions of empty objects, so what is allowed is not a matter of size. Called by the other
modules of this folder, `call.response` and `call.api_errors`. Pure; how much time is left is passed in.
"""

from __future__ import annotations

import re

from .kinds import MAX_ROWS, UndecodedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    TimeLeft = Callable[[], float] | None
    """Seconds until the deadline of the call; None where it has none."""

MAX_VALUES = 2_000_000
MAX_REPAIRED = 500_000
MAX_PROBLEMS = 50_000

# Seconds for a value and for a byte, at the most that was seen: lists in a list, and one text of wide characters.
_PER_VALUE, _PER_BYTE = 2e-7, 4e-9
# Of a longer text with escapes and wide characters there would be seven times its size in memory.
_MAX_TEXT = 32 << 20
_WIDE = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4", rb"\ud", rb"\uD")
_TEXTS = re.compile(rb'(?:[^"]*+"[^"\\]*+(?:\\.[^"\\]*+)*+"){1,65536}+', re.DOTALL)
# A text without an end goes to the end: what stands in it must not be looked at again and again.
_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")
_ARRAY, _OPENING = ord("["), frozenset(b"[{")
_EVERY = 1 << 16
_PIECE = 1 << 16
_NO_MARKS = bytes(range(256)).translate(None, b",[{")


class CostError(UndecodedError):
    """JSON that holds more than a reply may hold. The text says of what, and shows nothing of it."""


class LateError(UndecodedError):
    """The deadline passed before all was decoded."""


def check(data: bytes, left: TimeLeft = None, *, max_rows: int | None = None, objects: bool = False) -> int:
    """How many JSON values there are, at most: a quick count takes the commas inside texts for values too.

    Args:
        left: seconds until the deadline of the call.
        max_rows: how many items an array of the outermost object may have.
        objects: whether only items that are objects matter.

    Raises:
        CostError: there are more than `MAX_VALUES`, or more rows.
        LateError: the deadline has passed.
    """
    in_time(left)
    values, most_objects = at_most(data)
    if values > MAX_VALUES or (max_rows is not None and (most_objects if objects else values) > max_rows):
        return _count(data, left, max_rows)
    return values


def check_piece(data: bytes, values: int, left: TimeLeft) -> None:
    """Refuses to decode in one go what that would take too much time or memory for.

    Args:
        values: how many there are, at most.
        left: seconds until the deadline of the call.

    Raises:
        CostError: it may be a text that is too large.
        LateError: decoding would last beyond the deadline.
    """
    in_time(left, values * _PER_VALUE + len(data) * _PER_BYTE)
    if len(data) > _MAX_TEXT and b"\\" in data and any(wide in data for wide in _WIDE):
        raise CostError(f"it may hold a text of more than {_MAX_TEXT >> 20} MiB with escapes and wide characters")


def at_most(data: bytes) -> tuple[int, int]:
    """How many JSON values there are, and objects among them, at most."""
    values, objects = 1, 0
    for start in range(0, len(data), _PIECE):
        # One pass for three kinds of bytes; `count` would make three.
        marks = data[start : start + _PIECE].translate(None, _NO_MARKS)
        values += len(marks)
        objects += marks.count(b"{")
    return values, objects


def in_time(left: TimeLeft, seconds: float = 0.0) -> None:
    """Lets work go on that will take some seconds.

    Raises:
        LateError: it would last beyond the deadline.
    """
    if left is not None and left() < seconds:
        raise LateError


def check_rows(count: int, most: int = MAX_ROWS) -> None:
    """Refuses a page of too many rows.

    Raises:
        CostError: there are more.
    """
    if count > most:
        raise CostError(f"it has more than {most:,} rows")


def _count(data: bytes, left: TimeLeft, max_rows: int | None) -> int:
    """The exact count: most bodies need none."""
    values, end = 1, 0
    rows = None if max_rows is None else _Rows(max_rows, left)
    while end < len(data):
        in_time(left)
        start = end
        found = _TEXTS.match(data, start)
        end = len(data) if found is None else found.end()
        bare = _TEXT.sub(b"0", data[start:end])
        values += sum(map(bare.count, (b",", b"[", b"{"))) - bare.count(b"[]") - bare.count(b"{}")
        if values > MAX_VALUES:
            raise CostError(f"it has more than {MAX_VALUES:,} values")
        if rows is not None:
            rows.add(bare)
    return values


class _Rows:
    """Counts the items of the arrays of the outermost object, in JSON without its texts, a piece at a time."""

    __slots__ = ("_depth", "_left", "_most", "_rows")

    def __init__(self, most: int, left: TimeLeft) -> None:
        self._most = most
        self._left = left
        self._depth = 0
        self._rows = 0

    def add(self, bare: bytes) -> None:
        after = 0
        for number, match in enumerate(_BRACKET.finditer(bare)):
            at = match.start()
            if self._depth == 2 and self._rows:
                self._rows += bare.count(b",", after, at)
                check_rows(self._rows, self._most)
            after = at + 1
            if bare[at] in _OPENING:
                self._depth += 1
                if self._depth == 2:
                    self._rows = int(bare[at] == _ARRAY)
            else:
                self._depth -= 1
            if number % _EVERY == 0:
                in_time(self._left)
        if self._depth == 2 and self._rows:
            self._rows += bare.count(b",", after)
            check_rows(self._rows, self._most)
