# Mirrored from _async/downloads.py by `make generate`; do not edit.
"""Files by their request: where they are, and their bytes. Called by the helpers of media, recordings and faxes.

A file is asked for with credentials where the API has it; what a redirect leads to is fetched without.
"""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING

from .._core import checks
from .._core.call.api_errors import body_error
from .._core.call.hosts import request_url
from .._core.call.redirects import MAX_REDIRECTS, REDIRECTS, redirect_request
from .._core.runtime import primitives
from .._core.runtime.sinks import PAUSE, Download, OnProgress, Sink, SinkError, require_pillow

if TYPE_CHECKING:
    from PIL.Image import Image

    from .._core.call.request import Request
    from .calling import Caller

Target = str | os.PathLike[str] | IO[bytes] | None


def find(client: Caller, request: Request) -> str:
    """The https address of a file: where the first redirect leads, or the API's own.

    Raises:
        TrunklineError: as any call.
    """
    raw = client._call(request)
    if raw.status in REDIRECTS:
        request = redirect_request(request, raw, client._hosts)
    return request_url(request, client._hosts)


def fetch(
    client: Caller,
    request: Request,
    to: Target = None,
    *,
    timeout: float | None = None,
    on_progress: OnProgress | None = None,
) -> Download:
    """Download a file.

    Args:
        to: a path or a binary file to write to; None keeps the bytes in memory.
        timeout: seconds that one attempt may take, to the last byte; None: the client's.
        on_progress: called with the bytes so far and, if it is known, how many there will be.

    Raises:
        OSError: the file cannot be written.
        TrunklineError: as any call.
    """
    limit = checks.seconds(timeout, "timeout", none=True)
    sink = Sink(to, on_progress)
    until = client._until()
    try:
        _ready(client, sink, until, limit)
        left = MAX_REDIRECTS
        while (raw := (client._exchange(request, until, limit, sink))[0]).status in REDIRECTS and left:
            left -= 1
            request = redirect_request(request, raw, client._hosts)
        if raw.status != 200:
            raise body_error(
                f"the reply has status {raw.status}: it is neither a file (200) nor a redirect to one", raw, request
            )
        content = primitives.offload(sink.end)
        sink.report()
    except SinkError as error:
        raise error.cause from None
    finally:
        sink.discard()
    kind = raw.headers.get("Content-Type")
    return Download(content=content, content_type=kind, size=sink.size, path=sink.path)


def _ready(client: Caller, sink: Sink, until: float | None, limit: float | None) -> None:
    """Waits until there is a reader, where a named pipe is to be written."""
    core = client._core
    end = core.clock() + (client._options.timeout if limit is None else limit)
    if until is not None:
        end = min(end, until)
    while not sink.ready(core.clock() >= end):
        core.sleep(PAUSE)


def picture(client: Caller, request: Request, *, timeout: float | None = None) -> Image:
    """Download a file and decode it as a picture."""
    require_pillow()
    found = fetch(client, request, timeout=timeout)
    return primitives.offload(found.image)
