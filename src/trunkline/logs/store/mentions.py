"""Phone numbers within texts, however people write them: `+1 (555) 987-0123`, `00 41 44…`, `0151 1234…`. Pure.

A number enters and how it may be written leaves; a text enters and what may be numbers in it leaves: both as digits,
with a plus or without. Who is erased is found by both, so the same is found when a row comes back. Called by `erasing`
and `merge`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .countries import calling_code
from .rows import to_json

_LEAST, _MOST = 7, 18  # digits; +49 (0)151… and 00… have some more than the 15 of a number
_NATIONAL = 8  # digits of a number without its calling code that are taken for a number
_TRUNK = {"1": "1", "36": "06", "370": "8", "7": "8"}  # what is dialled before a number in its own country, else 0
_DIGITS = re.compile(r"[0-9]+")
_BETWEEN = re.compile(r"[ ().\-/\u00a0\u202f\u2010\u2011\u2013]{1,3}")
_NO_TEXT = frozenset(
    (
        *(
            "account_sid",
            "api_version",
            "date_created",
            "date_sent",
            "date_updated",
            "end_time",
            "from",
            "price",
            "sid",
        ),
        *("start_time", "status", "subresource_uris", "to", "uri"),
    )
)


def spellings(number: str) -> frozenset[str]:
    """How `numbers_in` may give an address, without its channel, that a text names; none for what is no number."""
    digits = number.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()) or len(digits) < _LEAST:
        return frozenset()
    if number[:1] != "+":
        return frozenset([digits])
    found = {number, digits, f"00{digits}", f"011{digits}"}
    code = calling_code(digits)
    if code and len(digits) - len(code) >= _NATIONAL:
        national = digits[len(code) :]
        found |= {national, f"{_TRUNK.get(code, '0')}{national}", f"+{code}0{national}", f"{code}0{national}"}
    return frozenset(found)


def numbers_in(text: str) -> set[str]:
    """What may be numbers in a text: digits in a row, or with little between them; a plus before them counts."""
    found: set[str] = set()
    runs: list[str] = []
    end = 0
    for match in _DIGITS.finditer(text):
        start = match.start()
        plus = text[start - 1 : start] == "+" or text[max(start - 3, 0) : start].lower() == "%2b"
        if runs and (plus or not (0 < start - end <= 3 and _BETWEEN.fullmatch(text, end, start))):
            _add(runs, found)
            runs = []
        runs.append(f"+{match[0]}" if plus else match[0])
        end = match.end()
    _add(runs, found)
    return found


def _add(runs: list[str], found: set[str]) -> None:
    """Adds what follows each other of some rows of digits."""
    international = bool(runs) and (runs[0].startswith(("+", "00")) or runs[0] == "011")
    before = 0
    for first, begin in enumerate(runs):
        # What follows a calling code is no number by itself: it may be that of somebody in another country.
        if not (international and 0 < before < _LEAST):
            digits = begin
            following = iter(runs[first + 1 :])
            while len(digits) <= _MOST:
                if len(digits) >= _LEAST:
                    found.add(digits)
                more = next(following, None)
                if more is None:
                    break
                digits += more
        before += len(begin)


def mentioned(row: Mapping[str, Any]) -> set[str]:
    """What may be numbers in the texts of a row of the wire, but for its sides."""
    found: set[str] = set()
    for wire, value in row.items():
        if wire in _NO_TEXT or value is None:
            continue
        if isinstance(value, list | dict):
            value = to_json(value)
        if isinstance(value, str) and len(value) >= _LEAST:
            found |= numbers_in(value)
    return found
