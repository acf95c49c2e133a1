"""Addresses as people write them in a search, and which addresses they mean.

Text enters, its canonical form leaves:

    +14155550100        this number, on any channel
    whatsapp:+14155550100, client:alice, sip:alice@example.com    this address
    4567, +1415, brand  any part of an address, from three characters on
    42                  shorter ones: the whole address
    whatsapp:           every address of the channel

Called by the parser, by `matches` and by the commands; the SQL of the store means the same. Case does not count.
"""

from __future__ import annotations

import re

from ...types.channels import channel, without_channel

LEAST_PART = 3
"""So many characters are looked for anywhere in an address; fewer are a whole one."""

_WRITTEN = re.compile(r"\+?[0-9 \u00a0\u202f().\-‐‑–/]{1,60}")
_NO_DIGIT = re.compile(r"[^0-9]")
_NATIONAL = 7  # digits from which on a leading zero is the prefix of national numbers
_SHORT = 8  # digits of a short code at most
_WHOLE = 8  # digits from which on what has a plus sign is a whole number


def canonical(text: str) -> str:
    """An address or a part of one, as `means` and the store want it.

    Raises:
        ValueError: nothing is left of it.
    """
    text = text.strip()
    name = channel(text)
    number = without_channel(text).strip()
    if name and not number:
        return f"{name}:"
    if not any(map(str.isalnum, number)):
        raise ValueError("must be a number, a part of one, or a name")
    if "*" in number:
        raise ValueError("needs no *: parts are found anywhere in an address, +1415 at its beginning")
    if _WRITTEN.fullmatch(number):
        number = _compact(number, whole=name is not None)
    number = number.lower()
    return f"{name}:{number}" if name else number


def _compact(text: str, whole: bool) -> str:
    """A number without what people write between its digits."""
    digits = _NO_DIGIT.sub("", text)
    if text.lstrip("( ").startswith("+"):
        return f"+{digits}"
    if digits.startswith("00") and len(digits) > _NATIONAL + 2:
        return f"+{digits[2:]}"
    if digits.startswith("0") and len(digits) > _NATIONAL and not whole:
        digits = digits.lstrip("0") or digits  # as dialed in its country: 044 668 18 00 of +41446681800
    return digits


def is_number(value: str) -> bool:
    """Whether a canonical text is one whole number, on any channel."""
    return value[:1] == "+" and value[1:].isdigit() and len(value) > _WHOLE


def is_part(value: str) -> bool:
    """Whether a canonical text is looked for anywhere in an address."""
    if channel(value):
        return not without_channel(value)
    return len(value) >= LEAST_PART and not is_number(value)


def whole(text: str) -> str:
    """The canonical form of a whole number, a short code or a name.

    Raises:
        ValueError: it is none.
    """
    address = canonical(text)
    if address.endswith(":") or (address.isdigit() and len(address) > _SHORT):
        raise ValueError("give the whole number with its +, such as +14155550100")
    return address


def means(value: str, address: str) -> bool:
    """Whether a canonical text means an address."""
    address = address.lower()
    if is_part(value):
        return value in address
    return value in (address, without_channel(address))
