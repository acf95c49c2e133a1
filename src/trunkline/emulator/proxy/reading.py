"""What a proxy is asked for: the head of a request, read by h11, becomes a `Wanted`.

Enters: method, target and headers. Leaves: the host and port, and the request as the host itself would get it.
Pure. Called by `server`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ... import facts
from ..._core.redaction.secret import safe_repr

Header = tuple[bytes, bytes]

# Nothing but ASCII: a resolver may read other dots and digits as these, and lead to Twilio by another name.
_NAME = r"[A-Za-z0-9._-]{1,253}"
_HOST = rf"(?:{_NAME}|\[[0-9A-Fa-f:.]{{2,45}}\])"
_AUTHORITY = re.compile(rf"({_HOST}):([0-9]{{1,5}})")
_ABSOLUTE = re.compile(rf"http://(?:[^/?#@]*@)?({_HOST})(?::([0-9]{{1,5}}))?(/[^#]*|\?[^#]*)?", re.IGNORECASE)
# Of one connection, not of the message (RFC 9110, 7.6.1), and what is for the proxy alone.
_OF_THE_HOP = {
    *(b"connection", b"keep-alive", b"proxy-connection", b"te", b"trailer", b"upgrade"),
    *(b"proxy-authorization", b"proxy-authenticate"),
}


class NotForProxies(ValueError):
    """A request that a proxy cannot serve; the text says what it takes."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        host: in lower case, without brackets and without a last dot.
        path: path and query; empty: a tunnel is wanted (CONNECT).
    """

    host: str
    port: int
    path: str = ""

    @property
    def is_twilio(self) -> bool:
        """Whether the host is one of Twilio's, known or not."""
        return any(self.host == domain or self.host.endswith(f".{domain}") for domain in facts.addresses().domains)

    @property
    def shown(self) -> str:
        """Host and port for people."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def read(method: bytes, target: bytes) -> Wanted:
    """What a request asks for.

    Raises:
        NotForProxies: it is neither CONNECT nor one with a whole http:// URL.
    """
    try:
        text = target.decode("ascii")
    except UnicodeDecodeError:
        raise NotForProxies("the target of the request must be ASCII") from None
    if method == b"CONNECT":
        found = _AUTHORITY.fullmatch(text)
        if found is None:
            raise NotForProxies(f"CONNECT takes a host and a port, as in {facts.addresses().api}:443")
        return Wanted(_host(found[1]), _port(found[2]))
    found = _ABSOLUTE.fullmatch(text)
    if found is None:
        raise NotForProxies(
            "this is the emulator's proxy, which takes CONNECT and requests with a whole http:// URL; "
            "the emulator itself listens on another port"
        )
    path = found[3] or "/"
    return Wanted(_host(found[1]), _port(found[2] or "80"), path if path.startswith("/") else f"/{path}")


def _host(text: str) -> str:
    name = text.strip("[]").lower().rstrip(".")
    if not name:
        raise NotForProxies("the host must be a name or an address")
    return name


def _port(text: str) -> int:
    port = int(text)
    if not 0 < port < 65_536:
        raise NotForProxies("the port must be 1 to 65535")
    return port


def passed_on(wanted: Wanted, headers: Iterable[Header]) -> Sequence[Header]:
    """The headers that the host gets: its own name, nothing that is for the proxy, and one request a connection."""
    given = list(headers)
    named = {name.strip().lower() for key, value in given if key.lower() == b"connection" for name in value.split(b",")}
    gone = _OF_THE_HOP | (named - {b"content-length", b"transfer-encoding"}) | {b"host"}
    kept = [(name, value) for name, value in given if name.lower() not in gone]
    host = wanted.shown if wanted.port != 80 else wanted.shown.removesuffix(":80")
    return [(b"Host", host.encode("ascii")), *kept, (b"Connection", b"close")]
