"""Which proxy an address is reached through.

What the user and the environment say of proxies enters; the route to an origin leaves. Called by the clients and the
transports. Pure, but for the environment.
"""

from __future__ import annotations

import re
import socket
from binascii import b2a_base64
from collections.abc import Iterable, Mapping

from ..config import env
from ..redaction.secret import safe_repr
from .address import Target

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl


def configured_proxies(proxy: str | Mapping[str, str] | None, base: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Proxies by scheme of the target (`http`, `https`), and the hosts that are reached without them.

    None reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (lower case first); an empty str means no proxy. What the
    environment names serves https alone, and never what is on this machine.

    Args:
        base: the beginning of an address that will be asked for.

    Raises:
        ValueError: the proxy that the environment names for `base` would read its requests; or it is no good address.
    """
    if proxy is None:
        return _env_proxies(base)
    if isinstance(proxy, str):
        return ({"http": proxy, "https": proxy} if proxy else {}), ()
    if not isinstance(proxy, Mapping):
        raise TypeError(f"proxy must be a str or a mapping of schemes to them, not {type(proxy).__name__}")
    for scheme, value in proxy.items():
        if scheme not in ("http", "https"):
            given = repr(scheme[:20]) if isinstance(scheme, str) else type(scheme).__name__
            raise ValueError(f"proxy must have the keys 'http' and 'https', the schemes of the target, not {given}")
        if not isinstance(value, str):
            raise TypeError(f"proxy[{scheme!r}] must be a str, not {type(value).__name__}")
    return dict(proxy), ()


def _env_proxies(base: str) -> tuple[dict[str, str], tuple[str, ...]]:
    found: dict[str, str] = {}
    for scheme in ("http", "https"):
        value = _env_either(f"{scheme}_proxy") or _env_either("all_proxy")
        if value:
            found[scheme] = value if "://" in value else f"http://{value}"
    if not found:
        return {}, ()
    from .address import Target

    words = (_env_either("no_proxy") or "").lower().replace(",", " ").split()
    skip = (LOOPBACK, *words)
    asked = Target(base)
    if Proxies(found, skip).choose(asked) is not None and asked.scheme == "http":
        raise ValueError(
            "base_url is http, and a proxy of the environment (HTTP_PROXY, ALL_PROXY) would read the credentials of "
            f"each request: use https, or name {asked.host} in NO_PROXY, or choose the proxy with proxy=… ('' for none)"
        )
    found.pop("http", None)
    return found, skip if found else ()


def _env_either(name: str) -> str | None:
    # Under CGI the variable HTTP_PROXY is the client's header `Proxy` (httpoxy).
    upper = None if name == "http_proxy" and env("REQUEST_METHOD") else env(name.upper())
    return env(name) or upper


_PROXY = re.compile(
    r"(https?)://(?:([^\s/?#@]*)@)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?/?", re.IGNORECASE | re.ASCII
)
# Among the hosts that are reached directly: this machine.
LOOPBACK = "<loopback>"
# What IPv6 puts before an address of IPv4.
_MAPPED = bytes(10) + b"\xff\xff"


@safe_repr
class Proxy:
    """A proxy without its secrets: `scheme`, `host`, `port`, `url`; `headers` hold `Proxy-Authorization`, if any."""

    __slots__ = ("headers", "host", "port", "scheme", "url")

    def __init__(self, url: str) -> None:
        match = _PROXY.fullmatch(url)
        if match is None or int(match[4] or 1) not in range(1, 65536):
            raise ValueError(
                "proxy must be like 'http://user:password@host:3128', with http or https (from the environment: "
                "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY)"
            )
        self.scheme = match[1].lower()
        self.host = match[3].strip("[]")
        self.port = int(match[4]) if match[4] else (443 if self.scheme == "https" else 80)
        self.url = f"{self.scheme}://{match[3]}:{self.port}"
        self.headers: dict[str, str] = {}
        if match[2]:
            user, _, password = match[2].partition(":")
            from urllib.parse import unquote

            pair = f"{unquote(user)}:{unquote(password)}".encode()
            self.headers["Proxy-Authorization"] = "Basic " + b2a_base64(pair, newline=False).decode("ascii")

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


class Proxies:
    """Which proxy an address is reached through.

    Args:
        by_scheme: scheme of the address (`http`, `https`) → address of the proxy.
        no_proxy: hosts that are reached directly: `example.com` (and what is below it), `.example.com`,
            `example.com:8080`, an IP address, a network such as `10.0.0.0/8`, `*`, or `LOOPBACK`. With the last the
            addresses of the proxies are those of the environment, and looked at when one is chosen.

    Raises:
        ValueError: a proxy's address is wrong. The text does not repeat it.
    """

    __slots__ = ("_by_scheme", "_made", "_no_proxy")

    def __init__(self, by_scheme: Mapping[str, str] | None, no_proxy: Iterable[str]) -> None:
        self._by_scheme = dict(by_scheme or {})
        self._made: dict[str, Proxy] = {}
        self._no_proxy = tuple(entry.strip().lower() for entry in no_proxy if entry.strip())
        if LOOPBACK not in self._no_proxy:
            self._made = {scheme: Proxy(url) for scheme, url in self._by_scheme.items()}

    def choose(self, target: Target) -> Proxy | None:
        """The proxy for an address, or None."""
        url = self._by_scheme.get(target.scheme)
        if url is None:
            return None
        host = target.host.lower().rstrip(".")
        packed = _packed(host)
        if any(_skipped(entry, host, packed, target.port) for entry in self._no_proxy):
            return None
        if target.scheme not in self._made:
            self._made[target.scheme] = Proxy(url)
        return self._made[target.scheme]


class Route:
    """The way to an origin.

    Attributes:
        target, proxy: where it leads, and through what, if anything.
        tls: for the target, the proxy or both; None where neither speaks it.
        door: what is connected to: the proxy, or the target itself.
        forward: the proxy, where requests go to it with their whole address instead of through a tunnel.
        where: the target and its proxy, for the texts of exceptions.
    """

    __slots__ = ("door", "forward", "proxy", "target", "tls", "where")

    def __init__(self, target: Target, proxy: Proxy | None, tls: ssl.SSLContext | None) -> None:
        self.target = target
        self.proxy = proxy
        self.tls = tls
        self.door: Target | Proxy = proxy or target
        self.forward = proxy if target.scheme == "http" else None
        self.where = f"{target.host} through the proxy {proxy.host}" if proxy else target.host


def _skipped(entry: str, host: str, packed: bytes | None, port: int) -> bool:
    if entry == "*":
        return True
    if entry == LOOPBACK:
        return _loopback(host, packed)
    if packed is None:
        name, _, wanted = entry.partition(":")
        if wanted and wanted != str(port):
            return False
        name = name.removeprefix("*").strip(".")
        return bool(name) and (host == name or host.endswith("." + name))
    if "/" in entry:
        import ipaddress

        try:
            return ipaddress.ip_address(packed) in ipaddress.ip_network(entry, strict=False)
        except ValueError:
            return False
    if _packed(entry.strip("[]")) == packed:
        return True
    name, _, wanted = entry.rpartition(":")
    return wanted == str(port) and _packed(name.strip("[]")) == packed


def _packed(host: str) -> bytes | None:
    """The bytes of an IP address, in any spelling that the system takes (`127.1`, `0x7f000001`); None for a name."""
    try:
        if ":" in host:
            return socket.inet_pton(socket.AF_INET6, host).removeprefix(_MAPPED)
        return socket.inet_aton(host) if host[:1].isdigit() else None
    except OSError:
        return None


def _loopback(host: str, packed: bytes | None) -> bool:
    if packed is None:
        return host == "localhost" or host.endswith(".localhost")
    # 0.0.0.0 and :: lead to this machine too.
    return (len(packed) == 4 and packed[0] == 127) or packed in (bytes(4), bytes(16), bytes(15) + b"\1")
