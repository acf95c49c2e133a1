"""Where a webhook goes: its URL taken apart, and the connection overrides of its fragment.

Enters: the URL as a user gave it. Leaves: a `Target`, whose `url` is what is requested and signed, and `Settings`.
Pure. Called by `course` and `mounts`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from ipaddress import IPv6Address
from typing import Any
from urllib.parse import quote, unquote, urljoin

from ..._core.redaction.secret import safe_repr
from .outgoing import RETRY_ON, Settings

PORTS = {"http": 80, "https": 443}
_URL = re.compile(
    r"(?P<scheme>https?)://(?:(?P<user>[^/?#\\]*)@)?(?P<host>\[[^\[\]/?#@]*\]|[^\[\]:/?#@]+)(?::(?P<port>[0-9]{0,5}))?"
    r"(?P<rest>[/?].*)?",
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(r"[A-Za-z0-9._-]{1,253}")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# What may stand in a path or query as it is; a percent sign is taken to be an escape.
_SAFE = "%/?:@!$&'()*+,;=~[]"
# Timeouts in a fragment: name → setting, and the lowest and highest milliseconds.
_TIMES = {"ct": ("connect", 100, 10_000), "rt": ("read", 100, 15_000), "tt": ("total", 100, 15_000)}
_MOST_RETRIES = 5


class InvalidURL(ValueError):
    """Nothing can be sent to a URL. `code` is Twilio's error code."""

    def __init__(self, words: str, code: int = 11100) -> None:
        super().__init__(words)
        self.code = code


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A URL that can be requested.

    Args:
        scheme: `http` or `https`.
        host: as it is written in the URL and in the `Host` header, in ASCII; an IPv6 address in brackets.
        port: that is connected to.
        given: the port as it stands in the URL (`:8000`), or nothing.
        path: path and query as they are requested; begins with `/`.
        user: what stands before the `@`, as it is written there; None if there is no `@`.
        fragment: what stands behind the `#`.
    """

    scheme: str
    host: str
    port: int
    given: str
    path: str
    user: str | None
    fragment: str

    @property
    def url(self) -> str:
        """What is requested and signed: without credentials and fragment."""
        return f"{self.scheme}://{self.host}{self.given}{self.path}"

    @property
    def full(self) -> str:
        """With its credentials: what other URLs are relative to."""
        user = "" if self.user is None else f"{self.user}@"
        return f"{self.scheme}://{user}{self.host}{self.given}{self.path}"

    @property
    def host_header(self) -> str:
        """The host, and the port where it is not the scheme's."""
        return self.host if self.port == PORTS[self.scheme] else f"{self.host}:{self.port}"

    @property
    def name(self) -> str:
        """The host as it is looked up and compared: in lower case, without brackets and without a last dot."""
        return self.host.strip("[]").lower().removesuffix(".")

    @property
    def site(self) -> str:
        """Scheme and host, which cookies are for: whatever the port."""
        return f"{self.scheme}://{self.name}"

    @property
    def credentials(self) -> str | None:
        """User and password, decoded: `user:password`."""
        if self.user is None:
            return None
        user, _, password = self.user.partition(":")
        return f"{unquote(user)}:{unquote(password)}"

    def with_query(self, query: str) -> Target:
        """The same with more in the query."""
        return replace(self, path=f"{self.path}{'&' if '?' in self.path else '?'}{query}") if query else self


def read_url(text: str) -> Target:
    """Takes a URL apart.

    Raises:
        InvalidURL: it is not one of http or https with a host.
    """
    if _CONTROL.search(text):
        raise InvalidURL("the URL has control characters in it")
    plain, _, fragment = text.partition("#")
    parts = _URL.fullmatch(plain)
    if parts is None:
        raise InvalidURL("the URL is not http:// or https:// with a host")
    scheme, port = parts["scheme"].lower(), parts["port"]
    number = int(port) if port else PORTS[scheme]
    if not 0 < number < 65_536:
        raise InvalidURL("the port of the URL is not 1 to 65535")
    try:
        path = quote(parts["rest"] or "/", safe=_SAFE)
    except UnicodeEncodeError:
        raise InvalidURL("the URL is not Unicode text") from None
    # Servers tell an empty query from none no more than the official validators do.
    path = path.removesuffix("?") if path.count("?") == 1 else path
    return Target(
        scheme=scheme,
        host=_host(parts["host"]),
        port=number,
        given=f":{number}" if port else "",
        path=path if path.startswith("/") else f"/{path}",
        user=parts["user"],
        fragment=fragment,
    )


def _host(text: str) -> str:
    if text.startswith("["):
        try:
            IPv6Address(text[1:-1].replace("%25", "%", 1))
        except ValueError:
            raise InvalidURL("the host of the URL is not an IPv6 address") from None
        return text
    try:
        name = text if text.isascii() else text.encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    if not _NAME.fullmatch(name) or ".." in name or name.startswith("."):
        raise InvalidURL("the host of the URL is not a host name")
    return name


def redirected(target: Target, location: str) -> Target:
    """Where a redirect leads.

    Raises:
        InvalidURL: nowhere.
    """
    location = location.strip(" \t")
    if _ABSOLUTE.match(location) or _CONTROL.search(location):
        return read_url(location)
    try:
        return read_url(urljoin(target.full, location))
    except ValueError as error:  # of urljoin, about broken hosts, or an InvalidURL
        raise InvalidURL(str(error)) from None


def overridden(fragment: str) -> Settings:
    """Twilio's settings, changed by what the fragment of a URL says.

    Milliseconds and retries beyond their limits are brought within them; names that are not known count for nothing.

    Raises:
        InvalidURL: what is to be tried again is not known (11243).
    """
    settings = Settings()
    for part in fragment.split("&"):
        name, _, value = part.partition("=")
        if name in _TIMES and _is_number(value):
            field, least, most = _TIMES[name]
            change: dict[str, Any] = {field: min(max(int(value), least), most) / 1000}
            settings = replace(settings, **change)
        elif name == "rc" and _is_number(value):
            settings = replace(settings, retries=min(int(value), _MOST_RETRIES))
        elif name == "rp":
            policies = frozenset(unquote(value).replace(" ", "").lower().split(","))
            if not policies <= RETRY_ON:
                raise InvalidURL(f"rp in the URL's fragment must be of {', '.join(sorted(RETRY_ON))}", 11243)
            settings = replace(settings, retry_on=policies)
    return settings


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
