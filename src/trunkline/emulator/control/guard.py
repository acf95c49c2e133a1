"""Who may use the control API: this machine's programs, and no page of a foreign site in this machine's browser. Pure.

A page may send requests to loopback, by a name of its own too that it lets lead there (DNS rebinding). It cannot choose
`Host`, cannot leave out `Origin`, and cannot send the header that changes need without asking first, which is not
answered. Called by `control`.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Mapping

from ..exchange import Incoming
from ..exposure import is_loopback
from .problems import Problem

HEADER = "X-Trunkline-Emulator"
_HOST = re.compile(r"(\[[0-9A-Fa-f:.%]+\]|[^\[\]:/@\s]+)(?::\d{1,5})?")
_READS = ("GET", "HEAD", "OPTIONS")
_PORTS = {"http": ":80", "https": ":443"}


def check(request: Incoming, *, listens: str, reached: str, account_sid: str, auth_token: str) -> None:
    """Refuses who may not ask.

    Args:
        listens: the address that the server listens on, as it was given.
        reached: the address of this machine that the connection came to.

    Raises:
        Problem: 403 for a foreign name or page and for a change without the header, 401 without credentials.
    """
    _check_host(request, listens, reached)
    _check_origin(request)
    needs_credentials(request.headers, listens, account_sid, auth_token)
    if request.method not in _READS and request.headers.get(HEADER.lower()) != "1":
        words = f"A request that changes something needs the header {HEADER}: 1, which pages of other sites cannot send"
        raise Problem(403, "missing_header", words)


def is_own_name(host: str, listens: str, reached: str) -> bool:
    """Whether a Host header names the emulator."""
    found = _HOST.fullmatch(host)
    name = found[1].strip("[]").lower() if found else ""
    return bool(name) and (is_loopback(name) or name in (listens.lower(), reached.lower()))


def _check_host(request: Incoming, listens: str, reached: str) -> None:
    if is_own_name(request.headers.get("host", ""), listens, reached):
        return
    words = "The Host header must name the address that the emulator listens on, such as localhost or 127.0.0.1"
    raise Problem(403, "foreign_host", words)


def _check_origin(request: Incoming) -> None:
    origin = request.headers.get("origin")
    own = f"{request.scheme}://{request.headers['host']}"
    if origin is not None and _plain(origin) != _plain(own):
        raise Problem(403, "foreign_origin", f"The page of another site asks: the Origin header must be {own}, or none")


def _plain(origin: str) -> str:
    """An origin without the port that its scheme has anyway."""
    scheme, _, rest = origin.lower().partition("://")
    return f"{scheme}://{rest.removesuffix(_PORTS.get(scheme, '/'))}"


def needs_credentials(headers: Mapping[str, str], listens: str, account_sid: str, auth_token: str) -> None:
    """Refuses who has none, where others than this machine reach the emulator.

    Raises:
        Problem: 401.
    """
    if is_loopback(listens):
        return
    scheme, _, sent = headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(sent, validate=True) if scheme.lower() == "basic" else b""
    except ValueError:
        given = b""
    if not hmac.compare_digest(given, f"{account_sid}:{auth_token}".encode()):
        words = "The emulator listens on more than loopback: it needs Basic auth with its account SID and auth token"
        raise Problem(401, "unauthorized", words, headers={"WWW-Authenticate": 'Basic realm="Trunkline emulator"'})
