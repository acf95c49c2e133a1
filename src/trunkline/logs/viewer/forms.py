"""What a value of the settings may be: TOML values, or texts of the environment, enter; checked values leave. Pure.

Each form is called with the value and tells by a ValueError what is allowed. Called by `schema` and `settings`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any, Literal
from urllib.parse import urlsplit

from .. import durations, retention
from ..query.times import time_zone

Network = IPv4Network | IPv6Network
Form = Callable[[Any], Any]

_SCRYPT = re.compile(r"scrypt\$[0-9]{1,2}\$[0-9]{1,2}\$[0-9]{1,2}\$[A-Za-z0-9+/=]{16,88}\$[A-Za-z0-9+/=]{40,120}")
_PATH = re.compile(r"(?:/[A-Za-z0-9._~-]{1,64}){0,8}")
_HOST = re.compile(r"[A-Za-z0-9_.:-]{1,253}")
_EMAIL = re.compile(r"[^\s@<>]{1,64}@[A-Za-z0-9.-]{1,253}")
_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}")
_HEADER = re.compile(r"[A-Za-z0-9-]{1,64}")
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{3,8}")
_REGION = re.compile(r"[A-Z]{2}")
_ACCOUNT = re.compile(r"AC[0-9a-f]{32}")


def text(value: Any) -> str:
    """A text that is not empty, on one line."""
    if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > 2_000:
        raise ValueError("must be a text on one line")
    return value.strip()


def matching(pattern: re.Pattern[str], problem: str) -> Form:
    """A text of a pattern."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError(problem)
        return value

    return read


def one_of(*allowed: str) -> Form:
    """One of some words."""

    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}, not {value!r}")
        return str(value)

    return read


def count(least: int, most: int) -> Form:
    """A whole number."""

    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(f"must be a whole number from {least} to {most}, not {value!r}")
        return value

    return read


def flag(value: Any) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {value!r}")
    return value


def several(form: Form, example: str) -> Form:
    """An array of values, at least one, each once."""

    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, Sequence) or isinstance(value, str) or not value:
            raise ValueError(f"must be an array with at least one value, such as [{example!r}]".replace("'", '"'))
        return tuple(dict.fromkeys(form(each) for each in value))

    return read


def zone(value: Any) -> str:
    """The name of a time zone."""
    try:
        time_zone(value)
    except ValueError:
        raise ValueError(f"must be the IANA name of a time zone, such as Europe/Zurich, not {value!r}") from None
    return str(value)


def network(value: Any) -> Network:
    """A network of addresses; one address is a network too."""
    try:
        if not isinstance(value, str):
            raise ValueError
        return ip_network(value, strict=False)
    except ValueError:
        raise ValueError(f"must be addresses such as 10.0.0.0/8, 192.0.2.7 or 2001:db8::/64, not {value!r}") from None


def origin(value: Any) -> str:
    """Scheme and host of a site, without a path."""
    problem = f"must be a scheme and a host such as https://logs.example.com, not {value!r}"
    try:
        parts = urlsplit(text(value))
        port = parts.port
    except ValueError:
        raise ValueError(problem) from None
    host = parts.hostname or ""
    plain = not (parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc)
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host) or not plain:
        raise ValueError(problem + ("; base_path is its path" if parts.path.strip("/") else ""))
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else "")


def https(value: Any) -> str:
    """A URL of https."""
    try:
        parts = urlsplit(text(value))
        _ = parts.port
        fine = parts.scheme == "https" and bool(parts.hostname) and not parts.fragment
    except ValueError:
        fine = False
    if not fine:
        raise ValueError("must be a URL that begins with https://")
    return str(value).strip()


def base_path(value: Any) -> str:
    """The path below which a site is: empty, or `/logs`."""
    bare = value.rstrip("/") if isinstance(value, str) else None
    if bare is None or not _PATH.fullmatch(bare) or any(part in (".", "..") for part in bare.split("/")):
        raise ValueError(f"must be a path such as /logs, not {value!r}")
    return bare


def listen(value: Any) -> tuple[str, int]:
    """Host and port to listen at."""
    problem = f"must be a host and a port such as 127.0.0.1:8080 or [::1]:8080, not {value!r}"
    try:
        parts = urlsplit(f"//{text(value)}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError(problem) from None
    if not host or port is None or not _HOST.fullmatch(host) or parts.path or "@" in parts.netloc:
        raise ValueError(problem)
    return host, port


def kept(value: Any) -> str:
    """For how long something is kept, as `Retention` takes it: a length of time, a number of days, or off."""
    seconds = retention.length(value)
    return retention.OFF if seconds is None else durations.text(seconds)


def accounts(value: Any) -> tuple[str, ...] | Literal["all"]:
    """SIDs of accounts, or all."""
    if value == "all":
        return "all"
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ValueError('must be "all" or an array of SIDs, AC and 32 hexadecimal digits')
    for each in value:
        if not isinstance(each, str) or not _ACCOUNT.fullmatch(each):
            raise ValueError(f"{each!r} is no account SID: AC and 32 hexadecimal digits")
    return tuple(dict.fromkeys(value))


length = durations.seconds
email = matching(_EMAIL, "must be an e-mail address such as ops@example.com")
domain = matching(_DOMAIN, "must be a domain such as example.com")
header = matching(_HEADER, "must be the name of a header such as X-Forwarded-User")
address = matching(_NUMBER, "must be a number such as +14155550100, or a short code")
region = matching(_REGION, "must be the two letters of a country such as US")
password = matching(_SCRYPT, "must be what `trunkline logs roles password` writes: scrypt$…")


def words(value: str) -> list[str]:
    """The values between the commas of a text."""
    return [part.strip() for part in value.split(",") if part.strip()]


def truth(value: str) -> Any:
    """What a text says of true and false; itself where it says neither."""
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(value.lower(), value)


def digits(value: str) -> Any:
    """The number that a text is; itself where it is none."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else value
