"""What stands behind the colon of a field: a text enters, a value of the field's type leaves, and text again.

Called by the parser and the writer. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from difflib import get_close_matches

from . import addresses
from .fields import HAS, IS, STATUSES, FieldFact, plural

Single = str | int | Decimal

NUMERIC = frozenset({"price", "count", "seconds", "error"})
"""The forms of values that can be compared with `>` and `<`."""

SID = re.compile(r"([A-Za-z]{2})([0-9A-Fa-f]{32})")
_WORD = re.compile(r"[A-Za-z0-9_][\w./+-]{0,60}", re.ASCII)
_PRICE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,6})?")
_COUNT = re.compile(r"[0-9]{1,9}")
_SECONDS = re.compile(r"(?=[0-9])(?:([0-9]{1,4})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,9})s?)?", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Za-z]{2}")


class UnfitError(Exception):
    """A value that a field cannot have; what is allowed instead, and what is near."""

    def __init__(self, problem: str, expected: Iterable[str] = (), near: str | None = None) -> None:
        super().__init__(problem)
        self.expected, self.near = tuple(expected), near


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that is most like another, if one is like it at all."""
    return next(iter(get_close_matches(word.lower()[:40], list(allowed), 1, 0.7)), None)


def read(fact: FieldFact, text: str, kind: str) -> Single:
    """The value that a text is for a field.

    Raises:
        UnfitError: it is none.
    """
    return _READERS[fact.form](fact, text.strip(), kind)


def written(fact: FieldFact, value: Single) -> str:
    """A value as `read` understands it."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _address(fact: FieldFact, text: str, kind: str) -> str:
    try:
        return addresses.canonical(text)
    except ValueError as error:
        raise UnfitError(f"{fact.name}: {error}") from None


def _word(fact: FieldFact, text: str, kind: str) -> str:
    if not _WORD.fullmatch(text):
        raise UnfitError(f"{fact.name}: must be a word such as {fact.example}")
    return text.lower()


def _status(fact: FieldFact, text: str, kind: str) -> str:
    word = _word(fact, text, kind)
    known = [str(each) for each in STATUSES[kind]]
    # Twilio may add a status, so only what looks like a slip is refused.
    if word not in known and (near := nearest(word, known)):
        raise UnfitError(f"{plural(kind)} have no status {word}", known, near)
    return word


def _error(fact: FieldFact, text: str, kind: str) -> int | str:
    if text.lower() == "any":
        return "any"
    if not _COUNT.fullmatch(text):
        raise UnfitError("error: must be an error code such as 30007", ("a number", "any"))
    return int(text)


def _flag(fact: FieldFact, text: str, kind: str) -> str:
    table = IS if fact.name == "is" else HAS
    allowed = [name for name, kinds in table.items() if kind in kinds]
    word = text.lower()
    if word not in allowed:
        raise UnfitError(f"{plural(kind)} know no {fact.name}:{text}", allowed, nearest(word, allowed))
    return word


def _sid(fact: FieldFact, text: str, kind: str) -> str:
    found = SID.fullmatch(text)
    if not found or (fact.prefixes and found[1].upper() not in fact.prefixes):
        first = " or ".join(fact.prefixes) or "two letters"
        raise UnfitError(f"{fact.name}: must be a SID: {first} and 32 hexadecimal digits")
    return sid(found)


def sid(found: re.Match[str]) -> str:
    """A match of `SID` as Twilio writes it."""
    return found[1].upper() + found[2].lower()


def _name(fact: FieldFact, text: str, kind: str) -> str:
    found = SID.fullmatch(text)
    return sid(found) if found and found[1].upper() == "AC" else text


def _price(fact: FieldFact, text: str, kind: str) -> Decimal:
    if not _PRICE.fullmatch(text):
        raise UnfitError("price: must be an amount such as 0.05, at most six digits behind the point")
    number = Decimal(text).normalize()
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number


def _count(fact: FieldFact, text: str, kind: str) -> int:
    if not _COUNT.fullmatch(text):
        raise UnfitError(f"{fact.name}: must be a whole number such as 3")
    return int(text)


def _seconds(fact: FieldFact, text: str, kind: str) -> int:
    found = _SECONDS.fullmatch(text)
    if not found:
        raise UnfitError("duration: must be seconds or a time such as 90, 45s, 2m or 1h30m")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def _country(fact: FieldFact, text: str, kind: str) -> str:
    if not _COUNTRY.fullmatch(text):
        raise UnfitError("country: must be the two letters of a country such as DE")
    return text.upper()


_READERS: dict[str, Callable[[FieldFact, str, str], Single]] = {
    "address": _address,
    "word": _word,
    "status": _status,
    "error": _error,
    "flag": _flag,
    "sid": _sid,
    "name": _name,
    "price": _price,
    "count": _count,
    "seconds": _seconds,
    "country": _country,
}
