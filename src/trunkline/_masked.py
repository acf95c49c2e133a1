"""Secrets that do not show in a repr: for those who print variables or collect them when a program crashes.

Made where a secret enters (`auth`) or is put on the wire (`_http1`). It is written as any other text.
"""

from __future__ import annotations


class Masked(str):
    """A secret text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


class MaskedBytes(bytes):
    """Secret bytes."""

    def __repr__(self) -> str:
        return "b'…'"
