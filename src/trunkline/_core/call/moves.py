"""Where a resource has moved to, by a 301 or 308 that its operation documents.

A request and such a reply enter; the request to the new address leaves, with the same credentials and only within the
same origin, or an exception with the `Location`. Called by the send loop. Pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .api_errors import body_error
from .hosts import request_url
from .retry import MOVED

if TYPE_CHECKING:
    from ..http.body import RawResponse
    from .hosts import Hosts
    from .request import Request

MOST_MOVES = 5


def moved_request(request: Request, raw: RawResponse, hosts: Hosts) -> Request | None:
    """The request to where a documented 301 or 308 leads; None for any other reply.

    A GET is followed, a few times. Another method is repeated by a 308 alone, and once: it says that nothing was done.
    Where the new address has no query, that of the request stays.

    Raises:
        APIResponseError: the reply is not followed. Its `headers` have the `Location`.
    """
    if raw.status not in MOVED or request.op is None or raw.status not in request.op.status:
        return None
    location = raw.headers.get("Location") or ""
    if location and not location.startswith("/") and "://" not in location:
        from urllib.parse import urljoin

        location = urljoin(request_url(request, hosts), location)
    reading = request.method == "GET"
    path = query = ""
    if not location:
        why = "the reply has no header Location"
    elif not reading and raw.status != 308:
        why = f"a {request.method} is not repeated by a status {raw.status}"
    elif request.moves >= (MOST_MOVES if reading else 1):
        why = f"it was followed {'once' if request.moves == 1 else f'{request.moves} times'} before"
    else:
        try:
            path, query = hosts.page_path(location, request.host)
            why = ""
        except ValueError as exc:
            why = f"the header Location {exc}"
    if why:
        error = body_error(f"the resource has moved, which is not followed: {why}", raw, request)
        error.outcome = "rejected"
        raise error
    moved = request.with_path(path, query or request.query)
    moved.moves = request.moves + 1
    return moved
