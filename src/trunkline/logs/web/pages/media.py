"""The bytes of media and recordings, by their SID: who may see them is asked each time, and noted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starlette.responses import PlainTextResponse, Response, StreamingResponse

from ...._web.ranges import content_range, span
from ..asking import Ask
from ..files import Fetched, FileError
from ..parts.values import INLINE
from .rows import seen

_CSP = "default-src 'none'; sandbox"
_PIECE = 1 << 16


def medium(ask: Ask) -> Response:
    """The bytes of a medium of a message."""
    row, _ = seen(ask, ask.path("sid"), "media")
    return _answer(ask, "media", row, str(row.content_type or "").partition(";")[0].strip().lower())


def recording(ask: Ask) -> Response:
    """The sound of a recording."""
    row, _ = seen(ask, ask.path("sid"), "recording")
    return _answer(ask, "recording", row, "audio/mpeg")


def _answer(ask: Ask, kind: str, row: Any, content_type: str) -> Response:
    ask.audit_first("file", kind=kind, sid=row.sid)
    try:
        fetched = ask.site.files.get(kind, row)
    except FileError as error:
        return PlainTextResponse(f"{error}\n", error.status)
    known = content_type in INLINE
    headers = {
        "content-security-policy": _CSP,
        "content-disposition": "inline" if known else f'attachment; filename="{row.sid}.bin"',
        "accept-ranges": "bytes",
    }
    start, end, status = span(ask.request.headers.get("range", "").strip(), fetched.size)
    headers |= content_range(start, end, status, fetched.size)
    if status == 416:
        return Response("", 416, headers)
    headers["content-length"] = str(end - start)
    shown = content_type if known else "application/octet-stream"
    return StreamingResponse(_pieces(fetched, start, end), status, headers, shown)


def _pieces(fetched: Fetched, start: int, end: int) -> Iterator[bytes]:
    while start < end:
        piece = fetched.read(start, min(_PIECE, end - start))
        if not piece:
            return
        start += len(piece)
        yield piece
