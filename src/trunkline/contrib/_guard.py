"""What the pieces for web frameworks share: a framework that may be missing, and the parts of a WSGI or ASGI request.

Enters: the environ of WSGI, the scope of ASGI. Leaves: what `Guard` decides on. Called by the modules beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from importlib import import_module
from typing import Any, TypeVar

from ..errors import MissingExtraError
from ..webhooks.request import Headers, Received, escaped_path
from ..webhooks.signature import RequestValidator

View = TypeVar("View", bound=Callable[..., Any])
Token = str | Sequence[str] | RequestValidator
Scope = MutableMapping[str, Any]

PLAIN = "text/plain; charset=utf-8"


def framework(module: str, requirement: str) -> Any:
    """A module of a framework.

    Args:
        module: its full name.
        requirement: what pip installs to get it.

    Raises:
        MissingExtraError: it, or a package that it needs, is not installed.
        ImportError: it is installed, and broken.
    """
    try:
        import_module(module.partition(".")[0])
        return import_module(module)
    except ModuleNotFoundError as error:
        name = error.name or ""
        if not name or ("." in name and name != module):
            raise
        raise MissingExtraError(None, name.partition(".")[0], requirement) from None


def wsgi_headers(environ: Mapping[str, Any]) -> Headers:
    """Headers as WSGI and Django name them."""

    def values(name: str) -> list[str]:
        key = name.upper().replace("-", "_")
        value = environ.get(key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}")
        return [] if not value else [str(value)]

    return values


def wsgi_target(environ: Mapping[str, Any]) -> str | None:
    """The request's target as it was received, where the server tells it (Werkzeug, gunicorn, uWSGI, mod_wsgi)."""
    return environ.get("REQUEST_URI") or environ.get("RAW_URI")


def asgi_received(scope: Scope, headers: Headers, body: Any) -> Received:
    hosts = headers("host")
    socket = scope["type"] == "websocket"
    query = bytes(scope.get("query_string") or b"").decode("latin-1")
    scheme = scope.get("scheme") or ("ws" if socket else "http")
    method = scope.get("method") or "GET"
    return Received(scheme, hosts[0] if len(hosts) == 1 else "", asgi_path(scope), query, headers, body, socket, method)


def asgi_headers(scope: Scope) -> Headers:
    found: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.lower(), []).append(value)
    return lambda name: [value.decode("latin-1") for value in found.get(name.encode(), ())]


def asgi_path(scope: Mapping[str, Any]) -> str:
    raw = scope.get("raw_path")
    return escaped_path(raw.decode("latin-1") if raw else None, scope["path"].encode("utf-8", "surrogateescape"))
