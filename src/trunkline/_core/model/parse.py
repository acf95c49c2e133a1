"""JSON of a reply as plain values, for what does not fit a model at once.

Bytes enter; plain Python with exact fractions leaves, or an `EnvelopeError`. Called by `lenient`, `repair`
and `decode`. Pure.
"""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import Any

import msgspec

from .kinds import UndecodedError, too_deep


class EnvelopeError(UndecodedError, ValueError):
    """A body that is not what the API promises. Its text shows nothing of the body.

    Attributes:
        path: the JSON path of the fault, such as `$.messages`.
        reason: what is wrong there.
    """

    path = reason = ""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


TOO_DEEP = "is nested too deeply"


def parse(data: bytes) -> Any:
    """JSON as plain Python, fractions as exact Decimals.

    A byte order mark is skipped and half a surrogate pair (a message cut inside an emoji) becomes U+FFFD.
    """
    if data.startswith(_BYTE_ORDER_MARK):
        data = data[len(_BYTE_ORDER_MARK) :]
    if not data.strip():
        raise EnvelopeError("$", "is empty")
    found = load(data)
    if too_deep([found]):
        raise EnvelopeError("$", TOO_DEEP)
    return found


def plain_json(value: Any) -> Any:
    """Parsed JSON with floats for the Decimals that `parse` made."""
    if isinstance(value, Decimal):
        near = float(value)
        return near if isfinite(near) else None
    if isinstance(value, dict):
        return {key: plain_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain_json(item) for item in value]
    return value


def load(data: bytes) -> Any:
    try:
        return _plain_decoder.decode(data)
    except UnicodeDecodeError:
        raise EnvelopeError("$", "is not UTF-8") from None
    except (msgspec.DecodeError, ValueError):
        pass
    if len(data) > _MOST_MENDED or b"\\ud" not in data.lower():
        raise EnvelopeError("$", "is not JSON")
    try:
        return _plain_decoder.decode(_mended(data))
    except (msgspec.DecodeError, ValueError):
        raise EnvelopeError("$", "is not JSON") from None


def _mended(data: bytes) -> bytes:
    """JSON with U+FFFD for the escapes of half surrogate pairs."""
    pieces: list[bytes] = []
    end = 0
    # Each match goes on where the last ended: begun elsewhere, it could take the end of a pair for a half.
    while len(pieces) < _MOST_HALVES and (match := _HALF.match(data, end)):
        pieces.append(match[1])
        end = match.end()
    return rb"\ufffd".join([*pieces, data[end:]])


def _fraction(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise ValueError("out of range") from None
    if not number.is_finite():
        raise ValueError("not JSON")
    return number


_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# The escape of half a surrogate pair, and what stands before it: whole pairs and all other escapes among it.
_HALF = re.compile(
    rb"((?:[^\\]++|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?!u[dD][89a-fA-F]).)*+)"
    rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
    re.DOTALL,
)
_MOST_MENDED, _MOST_HALVES = 16 << 20, 50_000
_plain_decoder = msgspec.json.Decoder(float_hook=_fraction)
