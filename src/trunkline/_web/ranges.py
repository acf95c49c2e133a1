"""Parts of files, for players that seek and downloads that go on: RFC 9110, section 14. Pure.

A `Range` header and a size enter, the bytes that are asked for leave. Called by whoever serves files: the emulator, its
pages and the log viewer. https://www.rfc-editor.org/rfc/rfc9110#section-14
"""

from __future__ import annotations

import re

_ONE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")


def is_reversed(said: str) -> bool:
    """Whether the last byte that is asked for is before the first: it is no range then."""
    found = _ONE.fullmatch(said)
    return found is not None and bool(found[1] and found[2]) and int(found[2]) < int(found[1])


def span(said: str, size: int) -> tuple[int, int, int]:
    """Which bytes a `Range` header asks for: the first, the one after the last, and the status.

    All of them (200) where it asks for several ranges or for none, none (416) where there are no such bytes.
    """
    found = _ONE.fullmatch(said)
    if not found or not (found[1] or found[2]):
        return 0, size, 200
    if not found[1]:
        start, end = max(size - int(found[2]), 0), size
    else:
        start, end = int(found[1]), min(int(found[2]) + 1 if found[2] else size, size)
    return (start, end, 206) if start < end else (0, 0, 416)


def content_range(start: int, end: int, status: int, size: int) -> dict[str, str]:
    """The header that says which bytes a reply has; none where it has all."""
    if status == 200:
        return {}
    return {"content-range": f"bytes {start}-{end - 1}/{size}" if status == 206 else f"bytes */{size}"}
