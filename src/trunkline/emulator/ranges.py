"""Parts of files, for players that seek and downloads that go on: RFC 9110, section 14. Pure.

A request's headers and a file's bytes enter, the status, headers and bytes of the part leave. Called by `files` and by
the pages, where a request has a `Range`. https://www.rfc-editor.org/rfc/rfc9110#section-14
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_ONE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})", re.IGNORECASE)


class Part(NamedTuple):
    """What is sent of a file."""

    status: int
    headers: dict[str, str]
    content: bytes


def part_of(content: bytes, etag: str, headers: Mapping[str, str]) -> Part:
    """The part of a file that a request is for: all of it where several parts are asked for, or of another version.

    Args:
        headers: of the request, by lowercase names.
    """
    size = len(content)
    whole = Part(200, {}, content)
    asked = _ONE.fullmatch(headers.get("range", "").replace(" ", ""))
    if asked is None or headers.get("if-range", etag) != etag:
        return whole
    first, last = asked.groups()
    if not first and not last:
        return whole
    begin = int(first) if first else max(0, size - int(last))
    end = min(size, int(last) + 1) if first and last else size
    if first and last and int(last) < begin:
        return whole  # no range at all
    if begin >= size or (not first and int(last) == 0):
        return Part(416, {"Content-Range": f"bytes */{size}"}, b"")
    return Part(206, {"Content-Range": f"bytes {begin}-{end - 1}/{size}"}, content[begin:end])
