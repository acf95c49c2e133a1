"""Where the requests of a client go, and which addresses its credentials may be sent to.

`base_url`, region and edge enter; addresses leave, and links of the API as path and query. A link that leads
elsewhere is refused. Called by the shell, `paging` and `redirects`. Pure.
"""

from __future__ import annotations

import re

from ..config import env
from ..redaction.secret import safe_repr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .request import Request

# Since April 2026 a region is reached through its edge alone: https://www.twilio.com/docs/global-infrastructure
REGION_EDGES = {"us1": "ashburn", "ie1": "dublin", "au1": "sydney", "jp1": "tokyo"}
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TWILIO = r"([a-z0-9][a-z0-9-]*)((?:\.[a-z0-9][a-z0-9-]*){0,2})\.twilio\.com"
_BASE = re.compile(
    r"(https?)://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?((?:/[\w.~!$&'()*+,;=:@%-]*)*)", re.ASCII
)
_UNFIT = re.compile(r"[\x00-\x1f\x7f\\]")
_KEPT = "/?%:@!$&'()*+,;=~[]"
_DOTS = re.compile(r"(?:^|/)(?:\.|%2[eE]){1,2}(?:/|$)")


class _Prefixes(dict[str, str]):
    """Those of `Hosts`, made when they are asked for."""

    def __init__(self, template: str, domain: str) -> None:
        super().__init__()
        self._template = template
        self._domain = domain

    def __missing__(self, host: str) -> str:
        found = self[host] = self._template.replace("{host}", f"{host}.{self._domain}")
        return found


@safe_repr
class Hosts:
    """Where the requests of a client go, and which addresses its credentials may be sent to.

    Args:
        base_url: `https://{host}`, or another template in which `{host}` is, for example, `api.twilio.com`; a base
            without `{host}` means that `/{host}` is appended.
        region, edge: a region of Twilio and the edge that leads to it.

    `prefixes` has the beginning of every address of a host: `api` → `https://api.twilio.com`.

    Raises:
        ValueError: the text says what is allowed.
    """

    __slots__ = ("_links", "edge", "prefixes", "region", "template")

    def __init__(self, base_url: str | None = None, region: str | None = None, edge: str | None = None) -> None:
        self.template = _template(base_url)
        self.region, self.edge = _region(region, edge)
        before, _, after = self.template.partition("{host}")
        self._links = re.compile(
            re.escape(before) + _TWILIO + re.escape(after) + r"(?=[/?#]|$)", re.IGNORECASE | re.ASCII
        )
        where = f"{self.edge}.{self.region}." if self.region else ""
        self.prefixes = _Prefixes(self.template, f"{where}twilio.com")

    def description(self) -> str:
        """Where requests go, for people: `https://api.twilio.com`, or a `base_url` that the host only follows."""
        before, _, after = self.template.partition("{host}")
        if after or before.endswith("//") or not before.endswith("/"):
            return self.prefixes["api"]
        return before[:-1] + (f" (region {self.region}, edge {self.edge})" if self.region else "")

    def page_path(self, url: object, host: str) -> tuple[str, str]:
        """A link that the API or the user gave for a page of `host`: its path below the host's prefix, and its query.

        Relative links, the API's own absolute ones (`https://messaging.twilio.com/…`) and those that point to
        `base_url` already are accepted.

        Raises:
            ValueError: it leads elsewhere; the text follows the name of the link, and tells no more than the host.
        """
        if not isinstance(url, str):
            raise ValueError(f"must be a str, not {type(url).__name__}")
        if url.startswith("/") and not url.startswith("//"):
            return _checked(url)
        label, rest = self._split(url)
        if label == host:
            return _checked(rest)
        prefix = self.prefixes[host]
        if label is None and origin(url) is not None and origin(url) == origin(prefix):
            # A server behind `base_url` wrote the link with the host it was called by, without the template's path.
            base, path = _AUTHORITY.sub("", prefix), _AUTHORITY.sub("", url)
            return _checked(path.removeprefix(base) if path.startswith(base + "/") else path)
        raise _foreign(url)

    def split_url(self, url: object) -> tuple[str, str, str]:
        """The `url` of `client.request`: the label of its host, its path, its query.

        Raises:
            ValueError: it is neither a path nor at Twilio or `base_url`, where credentials may be sent.
        """
        if not isinstance(url, str):
            raise TypeError(f"url must be a str, not {type(url).__name__}")
        relative = url.startswith("/") and not url.startswith("//")
        label, path = ("api", url) if relative else self._split(url)
        try:
            if label is None:
                raise _foreign(url)
            return (label, *_checked(path))
        except ValueError as error:
            raise ValueError(f"url {error}") from None

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
        raise ValueError("must have a path that begins with one '/', without '.', '..', '\\' and control characters")
    from urllib.parse import quote

    try:
        return quote(path, safe=_KEPT), quote(query, safe=_KEPT)
    except UnicodeEncodeError:
        raise ValueError("must be Unicode text, without halves of pairs (lone surrogates)") from None


def _foreign(url: object) -> ValueError:
    where = origin_text(url)
    return ValueError(f"leads to {where}, which is neither Twilio nor base_url: credentials are sent to those only")


def origin_text(url: object) -> str:
    """The scheme and host of an address, fit for an exception's text."""
    text = str.__str__(url) if isinstance(url, str) else ""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]{0,20})://(?:[^/?#@\\\s]*@)?([A-Za-z0-9._:\[\]-]{1,100})", text)
    return f"{match[1]}://{match[2]}" if match else "another address"


def origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an address; None if it is none."""
    match = re.match(_BASE.pattern + r"(?=[/?#]|$)", url, re.IGNORECASE | re.ASCII)
    if match is None:
        return None
    scheme = match[1].lower()
    return scheme, match[2].lower(), int(match[3] or (443 if scheme == "https" else 80))


def make_hosts(base_url: str | None, region: str | None, edge: str | None) -> Hosts:
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
        raise ValueError("base_url must not be a host of Twilio: leave it out to reach Twilio itself")
    if twilio and match[1] == "http":
        raise ValueError("base_url must use https for Twilio's hosts: credentials are not sent in the clear")
    return template


def _region(region: str | None, edge: str | None) -> tuple[str | None, str | None]:
    for name, value in (("region", region), ("edge", edge)):
        if value is not None and (not isinstance(value, str) or not _LABEL.fullmatch(value)):
            given = repr(value[:40]) if isinstance(value, str) else type(value).__name__
            example = "ie1" if name == "region" else "dublin"
            raise ValueError(
                f"{name} must be a name of small letters, digits and '-', such as {example!r}, not {given}"
            )
    if region is None:
        return ("us1", edge) if edge else (None, None)
    if edge is None and region not in REGION_EDGES:
        raise ValueError(
            f"edge must be given with region {region!r}: it is known for {', '.join(sorted(REGION_EDGES))} only"
        )
    return region, edge or REGION_EDGES[region]


def request_url(request: Request, hosts: Hosts) -> str:
    """The full address of a request."""
    if request.url is not None:
        return request.url
    return hosts.prefixes[request.host] + request.target
