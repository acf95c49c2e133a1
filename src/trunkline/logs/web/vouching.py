"""Whom a proxy names in its headers: their values enter, a name and groups leave. Pure.

Whatever could be of who asks instead of the proxy, or be read in two ways, is refused. Called by `entering`, for
connections of trusted proxies alone.
"""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST = 320
_MOST_GROUPS = 1_000


class UnvouchedError(Exception):
    """Nobody is named; the text says why, and repeats nothing."""


def vouched(names: Sequence[str], groups: Sequence[str] = ()) -> tuple[str, tuple[str, ...]]:
    """The name and the groups of who asks.

    Args:
        names: the values of the header that names people, as ISO 8859-1.
        groups: those of the header with their groups, which stand between commas.

    Raises:
        UnvouchedError: there is no name or several, or one that is none.
    """
    if not names:
        raise UnvouchedError("The proxy does not say who you are.")
    if len(names) > 1 or len(groups) > 1:
        raise UnvouchedError("The proxy says who you are more than once: one of it may be of somebody else.")
    name = _text(names[0])
    # Some servers join two headers by a comma.
    if not name or "," in name or "*" in name or len(name) > _LONGEST:
        raise UnvouchedError("What the proxy says who you are is no name.")
    found = tuple(each for said in groups for part in _text(said).split(",") if (each := part.strip()))
    if len(found) > _MOST_GROUPS:
        raise UnvouchedError("The proxy names too many groups.")
    return name, found


def _text(value: str) -> str:
    """A value of a header as UTF-8, without blanks around it."""
    try:
        text = value.encode("latin-1").decode().strip(" \t")
    except UnicodeError:
        raise UnvouchedError("What the proxy says who you are is no UTF-8.") from None
    if text and not text.isprintable():
        raise UnvouchedError("What the proxy says who you are has characters that no name has.")
    return text
