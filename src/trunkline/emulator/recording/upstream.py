"""What is sent on and what is given back: headers that are of one connection stay behind. Pure. Called by `forward`."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..delivery.outgoing import Settings
from ..delivery.request import Request
from ..delivery.target import PORTS, InvalidURL, Target, read_url
from .exchanges import Headers, Sent, first

MOST = 64 * 1024 * 1024
"""How many bytes of a reply are taken."""
PATIENCE = Settings(connect=10.0, read=120.0, total=300.0, retries=0, retry_on=frozenset())
# https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
_HOP = frozenset(
    {
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer"),
        *("transfer-encoding", "upgrade"),
    }
)


def checked(url: str, name: str) -> str:
    """The beginning of addresses.

    Raises:
        ValueError: it is none of http or https with a host, or has more than a path.
    """
    try:
        target = read_url(url.replace("{host}", "host"))
    except InvalidURL as error:
        raise ValueError(f"{name} must be such as http://127.0.0.1:3000: {error}") from None
    if target.user is not None or target.fragment or "?" in target.path:
        raise ValueError(f"{name} must have no credentials, query or fragment")
    return url.rstrip("/")


def address(sent: Sent, upstream: str | None) -> Target:
    """Where a request to the API goes.

    Args:
        upstream: what stands for the real API; the host of Twilio follows, or stands where it has `{host}`.
    """
    path = sent.path + (f"?{sent.query}" if sent.query else "")
    if upstream is None:
        return _target(f"https://{sent.host}", path)
    base = upstream if "{host}" in upstream else f"{upstream}/{{host}}"
    return _target(base.replace("{host}", sent.host), path)


def application(sent: Sent, base: str) -> Target:
    """Where a webhook goes."""
    return _target(base, sent.path + (f"?{sent.query}" if sent.query else ""))


def _target(base: str, path: str) -> Target:
    parts = urlsplit(base)
    given = f":{parts.port}" if parts.port else ""
    host = parts.hostname or ""
    return Target(
        scheme=parts.scheme,
        host=f"[{host}]" if ":" in host else host,
        port=parts.port or PORTS[parts.scheme],
        given=given,
        path=f"{parts.path.rstrip('/')}{path}",
        user=None,
        fragment="",
    )


def forwarded(sent: Sent, target: Target, host: str) -> Request:
    """The request that is sent on.

    Args:
        host: what stands in its Host header.
    """
    own = {*_HOP, *_named(sent.headers), "host", "content-length", "expect"}
    headers = [("Host", host)]
    headers += [(name, value) for name, value in sent.headers if name.lower() not in own]
    if sent.body or sent.method in ("POST", "PUT", "PATCH"):
        headers.append(("Content-Length", str(len(sent.body))))
    headers.append(("Connection", "close"))
    return Request(method=sent.method, target=target, headers=tuple(headers), body=sent.body)


def given_back(headers: Headers, method: str) -> list[tuple[str, str]]:
    """The headers of a reply that are for whoever asked."""
    own = {*_HOP, *_named(headers)}
    if method != "HEAD":
        own.add("content-length")
    return [(name, value) for name, value in headers if name.lower() not in own]


def _named(headers: Headers) -> set[str]:
    """The headers that Connection names."""
    return {name.strip().lower() for name in first(headers, "connection").split(",")} - {""}
