"""Texts of applications and people as a page may show them: bounded, links only where they lead somewhere. Pure.

Called by all pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ...._core.redaction import redact
from ...._core.redaction.secret import safe_repr

MOST = 20_000
"""Characters of a text on a page."""
_SHORT = 300
_ROW = 100  # what a row of a table is counted as beside its value
_HIDDEN = "•••"


@safe_repr
@dataclass(frozen=True, slots=True)
class Bounded:
    """A text, or its beginning.

    Attributes:
        cut: how many characters are not shown.
    """

    text: str
    cut: int = 0

    def __bool__(self) -> bool:
        return bool(self.text)


def bounded(text: str, most: int = MOST) -> Bounded:
    """A text of at most so many characters."""
    return Bounded(text[:most], max(0, len(text) - most))


def short(text: str, most: int = _SHORT) -> str:
    """A text that stands in one line."""
    line = " ".join(text[: most * 2].split())
    return line if len(line) <= most and len(text) <= most * 2 else f"{line[:most]}…"


def masked(url: str) -> str:
    """A URL whose user and password do not show, for a form; `unmasked` reads it back."""
    return redact.without_userinfo(url, f"{_HIDDEN}@")


def unmasked(given: str, before: str) -> str:
    """A URL that a form has brought back: as it was before, where nothing was changed in it."""
    return before if given and given == masked(before) else given


def link(url: str) -> str:
    """A URL where it may be a link on a page: http or https; else nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc and url.isprintable() else ""


def lasted(seconds: float) -> str:
    """How long a request took: `12 ms`, `3.2 s`."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def pairs(values: Iterable[tuple[str, object]]) -> list[tuple[str, Bounded]]:
    """Names and values for a table, of very many the first; a value that is there several times stands there so."""
    found: list[tuple[str, Bounded]] = []
    room = MOST * 2
    for name, value in values:
        for each in value if isinstance(value, list) else [value]:
            text = bounded(str(each), 4_000)
            room -= len(text.text) + _ROW
            if room < 0:
                return [*found, ("…", Bounded("more is not shown here"))]
            found.append((short(name), text))
    return found


def copied(text: str) -> str:
    """A text for the button that copies it; nothing where it is too long for a page."""
    return text if len(text) <= MOST * 2 else ""
