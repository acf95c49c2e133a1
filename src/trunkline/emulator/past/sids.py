"""Numbers that look random and are functions of a key: dice, and SIDs that tell their index. Pure.

Called by every file of this room.
"""

from __future__ import annotations

import hashlib
import re
import struct

_DIGITS = re.compile(r"[0-9a-f]{32}")
_ROUNDS = range(4)
_PACKED = tuple(struct.Struct(f">{count}q") for count in range(5))


class Dice:
    """Numbers that depend on a key and on what they are asked for."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def roll(self, *which: int) -> int:
        """A number of 64 bits; up to four numbers say which."""
        packed = _PACKED[len(which)].pack(*which)
        return int.from_bytes(hashlib.blake2b(packed, key=self._key, digest_size=8).digest())

    def unit(self, *which: int) -> float:
        """A number from 0 to 1, which it does not reach."""
        return (self.roll(*which) >> 11) / (1 << 53)


class Sids:
    """The digits of SIDs: an index and 64 zeros, encrypted, so that a SID is found without a table."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def digits(self, kind: bytes, index: int) -> str:
        """The 32 hexadecimal digits of an index; each kind of resource (up to eight bytes) has its own."""
        left, right = index, 0
        for turn in _ROUNDS:
            left, right = right, left ^ self._mixed(kind, turn, right)
        return f"{left:016x}{right:016x}"

    def index(self, kind: bytes, digits: str) -> int | None:
        """The index of 32 hexadecimal digits; None: they are of nothing here."""
        if _DIGITS.fullmatch(digits) is None:
            return None
        left, right = int(digits[:16], 16), int(digits[16:], 16)
        for turn in reversed(_ROUNDS):
            left, right = right ^ self._mixed(kind, turn, left), left
        return left if right == 0 else None

    def _mixed(self, kind: bytes, turn: int, half: int) -> int:
        mixed = hashlib.blake2b(half.to_bytes(8), key=self._key, person=kind, salt=bytes([turn]), digest_size=8)
        return int.from_bytes(mixed.digest())
