"""Addresses as people write them in a search, and which addresses they mean.

Text enters, its canonical form leaves:

    +14155550100        this number, on any channel
    whatsapp:+14155550100, client:alice, sip:alice@example.com    this address
    4567                four or more digits: any part of a number or a short code
    911                 fewer digits, or a name such as MyBrand: the whole address
    +1415*, My*         the beginning
    whatsapp:*          every address of the channel

Called by the parser, by `matches` and by the store, whose SQL means the same. Letters are compared in lower case.
"""

from __future__ import annotations

import re

from ...types.channels import channel, without_channel

LEAST_PART = 4
"""So many digits are looked for anywhere in a number; fewer are a whole address."""

_WRITTEN = re.compile(r"\+?[0-9 \u00a0\u202f().\-‐‑–/]{1,60}\*?")
_NO_DIGIT = re.compile(r"[^0-9]")
_NATIONAL = 7  # digits from which on a leading zero is the prefix of national numbers


def canonical(text: str) -> str:
    """An address or a part of one, as `matches` and the store want it.

    Raises:
        ValueError: nothing is left of it.
    """
    text = text.strip()
    name = channel(text)
    number = without_channel(text).strip()
    if name and number in ("", "*"):
        return f"{name}:*"
    if not any(map(str.isalnum, number)):
        raise ValueError("must be a number, a part of one, or a name")
    if _WRITTEN.fullmatch(number):
        number = _compact(number, whole=name is not None)
    number = number.lower()
    return f"{name}:{number}" if name else number


def _compact(text: str, whole: bool) -> str:
    """A number without what people write between its digits."""
    star = "*" if text.endswith("*") else ""
    digits = _NO_DIGIT.sub("", text)
    if text.lstrip("( ").startswith("+"):
        return f"+{digits}{star}"
    if digits.startswith("00") and len(digits) > _NATIONAL + 2:
        return f"+{digits[2:]}{star}"
    if digits.startswith("0") and len(digits) > _NATIONAL and not whole:
        digits = digits.lstrip("0") or digits  # as dialed in its country: 044 668 18 00 of +41446681800
    return f"{digits}{star}"


def is_part(value: str) -> bool:
    """Whether a canonical text is looked for anywhere in an address."""
    return len(value) >= LEAST_PART and value.isascii() and value.isdigit()


def means(value: str, address: str) -> bool:
    """Whether a canonical text means an address."""
    address = address.lower()
    number = without_channel(address)
    if is_part(value):
        return value in number
    if value.endswith("*"):
        start = value[:-1]
        return address.startswith(start) or number.startswith(start)
    return value in (number, address)
