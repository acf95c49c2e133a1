"""The one door to the environment, and what a client is told: addresses, limits, proxies.

Enters: arguments of a client and environment variables. Leaves: checked values: `Hosts` (which address a request goes
to and which links may be followed), `Options`, proxies. Called when a client is made; `Hosts` at each request. Pure but
for reading the environment.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from ._masked import safe_repr

T = TypeVar("T")

DEFAULT_TIMEOUT = 30.5
DEFAULT_RETRIES = 2
# What a wait of the system takes, in milliseconds, is 31 bits long: almost 25 days.
_LONGEST = 2_000_000
# Since April 2026 a region is reached through its edge alone: https://www.twilio.com/docs/global-infrastructure
REGION_EDGES = {"us1": "ashburn", "ie1": "dublin", "au1": "sydney", "jp1": "tokyo"}

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TWILIO = r"([a-z0-9][a-z0-9-]*)((?:\.[a-z0-9][a-z0-9-]*){0,2})\.twilio\.com"
_BASE = re.compile(
    r"(https?)://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?((?:/[\w.~!$&'()*+,;=:@%-]*)*)", re.ASCII
)
_PRODUCT = re.compile(r"[\x20-\x7e]{0,200}")
_UNFIT = re.compile(r"[\x00-\x1f\x7f\\]")
_KEPT = "/?%:@!$&'()*+,;=~[]"
_DOTS = re.compile(r"(?:^|/)(?:\.|%2[eE]){1,2}(?:/|$)")


# the environment


def env(name: str) -> str | None:
    """The value of an environment variable; an empty one counts as missing."""
    return os.environ.get(name, "").strip() or None


def trace_mode() -> str | None:
    """`"true"` or `"full"` when `DEBUG_HTTP_TRAFFIC` asks for requests and replies on stderr."""
    value = (env("DEBUG_HTTP_TRAFFIC") or "").lower()
    if value == "full":
        return "full"
    return "true" if value in ("true", "1", "yes", "on") else None


# addresses


@safe_repr
class Hosts:
    """Where the requests of a client go, and which addresses its credentials may be sent to.

    Args:
        base_url: `https://{host}`, or another template in which `{host}` is, for example, `api.twilio.com`; a base
            without `{host}` means that `/{host}` is appended.
        region, edge: a region of Twilio and the edge that leads to it.

    Raises:
        ValueError: the text says what is allowed.
    """

    __slots__ = ("_links", "_prefixes", "edge", "region", "template")

    def __init__(self, base_url: str | None = None, region: str | None = None, edge: str | None = None) -> None:
        self.template = _template(base_url)
        self.region, self.edge = _region(region, edge)
        before, _, after = self.template.partition("{host}")
        self._links = re.compile(
            re.escape(before) + _TWILIO + re.escape(after) + r"(?=[/?#]|$)", re.IGNORECASE | re.ASCII
        )
        self._prefixes: dict[str, str] = {}

    def prefix(self, host: str) -> str:
        """The beginning of every address of a host: `api` → `https://api.twilio.com`."""
        found = self._prefixes.get(host)
        if found is None:
            where = f"{self.edge}.{self.region}." if self.region else ""
            found = self._prefixes[host] = self.template.replace("{host}", f"{host}.{where}twilio.com")
        return found

    def link(self, url: object, host: str) -> tuple[str, str]:
        """A link that the API or the user gave for a page of `host`: its path below the host's prefix, and its query.

        Relative links, the API's own absolute ones (`https://messaging.twilio.com/…`) and those that point to
        `base_url` already are accepted.

        Raises:
            ValueError: it leads elsewhere; the text names the target's host only.
        """
        if not isinstance(url, str):
            raise ValueError("the link is not a text")
        if url.startswith("/") and not url.startswith("//"):
            return _checked(url)
        label, rest = self._split(url)
        if label == host:
            return _checked(rest)
        prefix = self.prefix(host)
        if label is None and origin(url) is not None and origin(url) == origin(prefix):
            # A server behind `base_url` wrote the link with the host it was called by, without the template's path.
            base, path = _AUTHORITY.sub("", prefix), _AUTHORITY.sub("", url)
            return _checked(path.removeprefix(base) if path.startswith(base + "/") else path)
        raise _foreign(url)

    def free(self, url: object) -> tuple[str, str, str]:
        """An address of `client.request`: the label of its host, its path, its query.

        Raises:
            ValueError: it is neither a path nor at Twilio or `base_url`, where credentials may be sent.
        """
        if not isinstance(url, str):
            raise TypeError(f"url must be a str, not {type(url).__name__}")
        if url.startswith("/") and not url.startswith("//"):
            return ("api", *_checked(url))
        label, rest = self._split(url)
        if label is None:
            raise _foreign(url)
        return (label, *_checked(rest))

    def _split(self, url: str) -> tuple[str | None, str]:
        """The product and the rest of an address at Twilio, be it written directly or through `base_url`."""
        match = self._links.match(url) or _DIRECT.match(url)
        if match is None:
            return None, ""
        # `api.dublin.ie1` or `api.ie1`: another region is another place with other data.
        region = match[2].lower().rpartition(".")[2]
        if region and region != (self.region or "us1"):
            return None, ""
        return match[1].lower(), url[match.end() :]

    def __repr__(self) -> str:
        return f"Hosts({self.template!r}, region={self.region!r}, edge={self.edge!r})"


_DIRECT = re.compile("https://" + _TWILIO + r"(?::443)?(?=[/?#]|$)", re.IGNORECASE | re.ASCII)
_AUTHORITY = re.compile(r"^[a-z]+://[^/?#]*", re.IGNORECASE | re.ASCII)


def _checked(rest: str) -> tuple[str, str]:
    """Path and query of what follows a host, without fragment; what could lead elsewhere is refused."""
    rest = rest.partition("#")[0]
    path, _, query = rest.partition("?")
    if not path.startswith("/") or path.startswith("//") or _UNFIT.search(rest) or _DOTS.search(path):
        raise ValueError("the address has a path that is empty, not absolute, or with parts that are not allowed")
    try:
        return quote(path, safe=_KEPT), quote(query, safe=_KEPT)
    except UnicodeEncodeError:
        raise ValueError("the address is not Unicode text") from None


def _foreign(url: object) -> ValueError:
    return ValueError(f"{target(url)} is not Twilio or base_url, and credentials are sent to those only")


def target(url: object) -> str:
    """The scheme and host of an address, fit for an exception's text."""
    text = str.__str__(url) if isinstance(url, str) else ""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]{0,20})://(?:[^/?#@\\\s]*@)?([A-Za-z0-9._:\[\]-]{1,100})", text)
    return f"{match[1]}://{match[2]}" if match else "the link"


def origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an address; None if it is none."""
    match = re.match(_BASE.pattern + r"(?=[/?#]|$)", url, re.IGNORECASE | re.ASCII)
    if match is None:
        return None
    scheme = match[1].lower()
    return scheme, match[2].lower(), int(match[3] or (443 if scheme == "https" else 80))


def hosts(base_url: str | None, region: str | None, edge: str | None) -> Hosts:
    """The addresses of a client, from its arguments and, where they are missing, the environment."""
    return Hosts(
        base_url if base_url is not None else env("TWILIO_BASE_URL"),
        region if region is not None else env("TWILIO_REGION"),
        edge if edge is not None else env("TWILIO_EDGE"),
    )


def _template(base_url: str | None) -> str:
    if base_url is None:
        return "https://{host}"
    if not isinstance(base_url, str):
        raise TypeError(f"base_url must be a str, not {type(base_url).__name__}")
    template = base_url.rstrip("/")
    if "{host}" not in template:
        template += "/{host}"
    sample = template.replace("{host}", "api.twilio.com", 1)
    match = _BASE.fullmatch(sample)
    if match is None or int(match[3] or 0) > 65535 or _DOTS.search(match[4]) or "//" in match[4]:
        raise ValueError(
            "base_url must be like 'https://{host}' or 'http://127.0.0.1:4010': http or https, no user name or "
            "password, no query, no fragment, and {host} at most once"
        )
    twilio = match[2].lower().rstrip(".").endswith("twilio.com")
    if twilio and "{host}" not in template.split("/")[2]:
        raise ValueError("base_url replaces Twilio's hosts; leave it out to reach Twilio itself")
    if twilio and match[1] == "http":
        raise ValueError("base_url must use https for Twilio's hosts: credentials are not sent in the clear")
    return template


def _region(region: str | None, edge: str | None) -> tuple[str | None, str | None]:
    for name, value in (("region", region), ("edge", edge)):
        if value is not None and (not isinstance(value, str) or not _LABEL.fullmatch(value)):
            raise ValueError(f"{name} must be a name such as {'ie1' if name == 'region' else 'dublin'!r}")
    if region is None:
        return ("us1", edge) if edge else (None, None)
    if edge is None and region not in REGION_EDGES:
        raise ValueError(f"region {region!r} needs an edge; edges are known for {', '.join(sorted(REGION_EDGES))}")
    return region, edge or REGION_EDGES[region]


# numbers


def seconds(value: Any, name: str, *, none: bool = False) -> float | None:
    """A positive number of seconds, 23 days at most."""
    if value is None and none:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value <= _LONGEST:
        raise ValueError(f"{name} must be a positive number of seconds, at most {_LONGEST:,}")
    return float(value)


def count(value: Any, name: str, least: int) -> int:
    """A whole number, not smaller than `least`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    if value < least:
        raise ValueError(f"{name} must be at least {least}")
    return value


def connections(value: Any, name: str) -> int:
    """How many connections there may be at a time; there are no more ports than that to have them from."""
    return min(count(value, name, 1), 65_536)


Hook = Callable[[Any], Any]


def hooks(value: Any, name: str) -> tuple[Hook, ...]:
    """One callable or a sequence of them."""
    if value is None:
        return ()
    found: tuple[Any, ...] = tuple(value) if isinstance(value, list | tuple) else (value,)
    for hook in found:
        if not callable(hook):
            raise TypeError(f"{name} must be a callable or a sequence of callables, not {type(hook).__name__}")
    return found


def choice(value: Any, name: str, allowed: Sequence[str | None]) -> None:
    """Refuses what is none of the allowed values."""
    if isinstance(value, str | None) and value in allowed:
        return
    *words, last = (repr(each) for each in allowed)
    given = repr(value[:40]) if isinstance(value, str) else type(value).__name__
    raise ValueError(f"{name} must be {', '.join(words)} or {last}, not {given}")


def flag(value: Any, name: str) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {type(value).__name__}")
    return value


def file(value: str | os.PathLike[str] | None, name: str) -> str | None:
    """The path of a file or folder that exists."""
    if value is None:
        return None
    path = os.fspath(value)
    if not isinstance(path, str) or not os.path.exists(path):
        raise ValueError(f"{name} must be the path of a file or folder that exists")
    return path


def sender(value: T, close: str) -> T:
    """A transport of the user."""
    for method in ("send", close):
        if not callable(getattr(value, method, None)):
            raise TypeError(f"transport must have the methods send and {close}; {type(value).__name__} has not")
    return value


def headers(version: str, extra: str | Sequence[str]) -> dict[str, str]:
    """The headers of every request."""
    products = [extra] if isinstance(extra, str) else list(extra)
    for product in products:
        if not isinstance(product, str):
            raise TypeError(f"user_agent_extra must be a str or a sequence of them, not {type(product).__name__}")
        if not _PRODUCT.fullmatch(product):
            raise ValueError("user_agent_extra must be like 'my-app/1.0': printable ASCII on one line")
    python = ".".join(map(str, sys.version_info[:3]))
    agent = " ".join([f"trunkline/{version}", f"Python/{python}", *filter(None, products)])
    return {"User-Agent": agent, "Accept": "application/json"}


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What a call of a client obeys; derived clients differ in these."""

    timeout: float = DEFAULT_TIMEOUT
    deadline: float | None = None
    max_retries: int = DEFAULT_RETRIES
    keep_unknown: bool = False
    on_request: tuple[Hook, ...] = ()
    on_response: tuple[Hook, ...] = ()


def options(base: Options, **given: Any) -> Options:
    """Options with some of them replaced and checked; UNSET leaves one as it is.

    Raises:
        TypeError, ValueError: an option is wrong.
    """
    checks: dict[str, Callable[[Any], Any]] = {
        "timeout": lambda value: seconds(value, "timeout"),
        "deadline": lambda value: seconds(value, "deadline", none=True),
        "max_retries": lambda value: count(value, "max_retries", 0),
        "keep_unknown": lambda value: flag(value, "keep_unknown"),
        "on_request": lambda value: hooks(value, "on_request"),
        "on_response": lambda value: hooks(value, "on_response"),
    }
    changed = {name: checks[name](value) for name, value in given.items() if value is not msgspec.UNSET}
    return msgspec.structs.replace(base, **changed)


# proxies


def proxies(proxy: str | Mapping[str, str] | None, base: str) -> tuple[dict[str, str], tuple[str, ...]]:
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
            raise ValueError("proxy: the keys of the mapping are 'http' and 'https', the schemes of the target")
        if not isinstance(value, str):
            raise TypeError(f"proxy: the address for {scheme} must be a str, not {type(value).__name__}")
    return dict(proxy), ()


def _env_proxies(base: str) -> tuple[dict[str, str], tuple[str, ...]]:
    found: dict[str, str] = {}
    for scheme in ("http", "https"):
        value = _env_either(f"{scheme}_proxy") or _env_either("all_proxy")
        if value:
            found[scheme] = value if "://" in value else f"http://{value}"
    if not found:
        return {}, ()
    from ._transport import LOOPBACK, Proxies, Target

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
    upper = None if name == "http_proxy" and "REQUEST_METHOD" in os.environ else env(name.upper())
    return env(name) or upper
