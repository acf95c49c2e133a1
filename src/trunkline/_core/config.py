"""The one door to the environment, and the options of a client.

Environment variables and the arguments of a client enter; checked options and the headers of every request leave.
Called by the clients, `auth` and `http.proxies`; by the pytest plugin and the command line, to lead clients elsewhere.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from .checks import Hook, count, file, flag, hooks, seconds

DEFAULT_TIMEOUT = 30.5
DEFAULT_RETRIES = 2
_PRODUCT = re.compile(r"[\x20-\x7e]{0,200}")


def env(name: str) -> str | None:
    """The value of an environment variable; an empty one counts as missing."""
    return os.environ.get(name, "").strip() or None


def variables(prefix: str) -> dict[str, str]:
    """The environment variables whose names begin with a text, but for empty ones."""
    return {name: value for name, value in os.environ.items() if name.startswith(prefix) and value.strip()}


def leading(account_sid: str, auth_token: str, base_url: str) -> dict[str, str | None]:
    """The variables that lead clients to another server than Twilio; None: must not be there."""
    return {
        "TWILIO_ACCOUNT_SID": account_sid,
        "TWILIO_AUTH_TOKEN": auth_token,
        "TWILIO_BASE_URL": base_url,
        **dict.fromkeys(("TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_REGION", "TWILIO_EDGE", "TRUNKLINE_PROFILE")),
    }


def set_env(values: Mapping[str, str | None]) -> dict[str, str | None]:
    """Sets variables of the environment, None removes one; returns what was there before."""
    before = {name: os.environ.get(name) for name in values}
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    return before


def child_env(values: Mapping[str, str | None]) -> dict[str, str]:
    """The environment for another process, with these variables."""
    kept = {name: value for name, value in os.environ.items() if name not in values}
    return kept | {name: value for name, value in values.items() if value is not None}


def ca_bundle(value: str | os.PathLike[str] | None) -> str | None:
    """The file or folder of certificates to trust: what is given, or what the environment names.

    `ssl` itself reads SSL_CERT_FILE and SSL_CERT_DIR, which win over what curl and Requests are told.
    """
    if value is not None:
        return file(value, "ca_bundle")
    if env("SSL_CERT_FILE") or env("SSL_CERT_DIR"):
        return None
    name = next((name for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if env(name)), None)
    return None if name is None else file(env(name), name)


def trace_mode() -> str | None:
    """`"true"` or `"full"` when `DEBUG_HTTP_TRAFFIC` asks for requests and replies on stderr."""
    value = (env("DEBUG_HTTP_TRAFFIC") or "").lower()
    if value == "full":
        return "full"
    return "true" if value in ("true", "1", "yes", "on") else None


def client_headers(version: str, extra: str | Sequence[str]) -> dict[str, str]:
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
    retry_not_found: float | None = None
    keep_unknown: bool = False
    on_request: tuple[Hook, ...] = ()
    on_response: tuple[Hook, ...] = ()
    # Pages hold JSON values instead of models, for what reads by the million; no option of users. Names: where each row
    # has a text in the first of these fields, only these.
    plain: bool | tuple[str, ...] = False


def options(base: Options, **given: Any) -> Options:
    """Options with some of them replaced and checked; UNSET leaves one as it is.

    Raises:
        TypeError, ValueError: an option is wrong.
    """
    checks: dict[str, Callable[[Any], Any]] = {
        "timeout": lambda value: seconds(value, "timeout"),
        "deadline": lambda value: seconds(value, "deadline", none=True),
        "max_retries": lambda value: count(value, "max_retries", 0),
        "retry_not_found": lambda value: seconds(value, "retry_not_found", none=True),
        "keep_unknown": lambda value: flag(value, "keep_unknown"),
        "on_request": lambda value: hooks(value, "on_request"),
        "on_response": lambda value: hooks(value, "on_response"),
    }
    changed = {name: checks[name](value) for name, value in given.items() if value is not msgspec.UNSET}
    return msgspec.structs.replace(base, **changed)
