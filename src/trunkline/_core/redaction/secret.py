"""What a repr shows to those who print variables or collect them when a program crashes: no secret, and no exception.

Secrets are made where they enter (`auth`) or are put on the wire (`http.http1`). They are written as any other text.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    C = TypeVar("C")


def safe_repr(cls: type[C]) -> type[C]:
    """A class decorator: the repr of an object whose `__init__` did not end says so instead of raising."""
    whole = cls.__repr__

    def __repr__(self: C) -> str:
        try:
            return whole(self)
        except AttributeError:
            return f"<{type(self).__name__}, not initialized>"

    cls.__repr__ = __repr__  # type: ignore[method-assign, assignment]
    return cls


class Masked(str):
    """A secret text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


class MaskedBytes(bytes):
    """Secret bytes."""

    def __repr__(self) -> str:
        return "b'…'"
