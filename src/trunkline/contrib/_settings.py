"""Clients by the settings of an application: which settings there are, what they mean, what is wrong with them.

Enters: settings by name. Leaves: arguments of a client, the client that is kept, what is wrong. Called by `django` and
`flask`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .._core.checks import is_sid
from ..webhooks.request import Guard
from ._guard import Token

# What is set → the argument of a client.
NAMES = {
    "TWILIO_ACCOUNT_SID": "account_sid",
    "TWILIO_AUTH_TOKEN": "auth_token",
    "TWILIO_API_KEY": "api_key_sid",
    "TWILIO_API_SECRET": "api_secret",
    "TWILIO_REGION": "region",
    "TWILIO_EDGE": "edge",
    "TWILIO_BASE_URL": "base_url",
}
OPTIONS = "TWILIO_OPTIONS"
_OTHERS = ("auth", "profile", "username", "password")

Get = Callable[[str], Any]


def options(get: Get) -> dict[str, Any]:
    """The arguments of a client that the settings give; the environment stands for what is missing.

    Raises:
        TypeError, ValueError: a setting has a wrong type, or stands twice.
    """
    found = {}
    for name, argument in NAMES.items():
        value = get(name)
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} must be a str, not {type(value).__name__}")
        if value:
            found[argument] = value
    if "api_key_sid" in found and "api_secret" in found:
        # As in the environment: the token is there for webhooks, and the key can be revoked.
        found.pop("auth_token", None)
    more = get(OPTIONS) or {}
    if not isinstance(more, Mapping):
        raise TypeError(f"{OPTIONS} must be a mapping of arguments of a client, not {type(more).__name__}")
    if twice := sorted(found.keys() & more.keys()):
        raise ValueError(f"{OPTIONS} has {twice[0]}, which is set by a setting of its own: give one or the other")
    return {**found, **more}


class Kept:
    """One client, made when it is first needed, and anew where what it is made of has changed.

    There is no lock, which a fork could inherit as held: of two that are made at the same time one is not kept, and has
    not opened a connection.
    """

    def __init__(self) -> None:
        self._held: tuple[object, Any] | None = None

    def client(self, kind: Callable[..., Any], given: dict[str, Any]) -> Any:
        """The client of these arguments, and of the environment as it is.

        Raises:
            TypeError, ValueError: an argument is wrong.
        """
        from .._core.config import env

        made_of = (given, [env(name) for name in NAMES])
        held = self._held
        if held is None or held[0] != made_of:
            held = self._held = (made_of, kind(**given))
        return held[1]


class Guards:
    """What guards a view: by the token that is given, or by the one that the settings have when a request comes.

    Args:
        auth_token: None, where the setting TWILIO_AUTH_TOKEN stands for it.
        get: a setting by its name.
        options: as those of `Guard`.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """

    def __init__(self, auth_token: Token | None, get: Get, **options: Any) -> None:
        self._get = get
        self._options = options
        self._given = auth_token is not None
        self._held = auth_token, Guard("none yet" if auth_token is None else auth_token, **options)

    def current(self) -> Guard:
        """The guard of a request that came just now.

        Raises:
            ValueError: no token is set.
        """
        if self._given:
            return self._held[1]
        from .._core.config import env

        token = self._get("TWILIO_AUTH_TOKEN") or env("TWILIO_AUTH_TOKEN")
        if not token:
            raise ValueError("TWILIO_AUTH_TOKEN is not set: without it nobody knows which requests are Twilio's")
        held = self._held
        if held[0] != token:
            held = self._held = token, Guard(token, **self._options)
        return held[1]


class Finding(NamedTuple):
    """What is wrong with the settings.

    Attributes:
        number: of the finding; the same from release to release.
        serious: whether nothing can be sent.
        text, hint: what is wrong, and what to do.
    """

    number: int
    serious: bool
    text: str
    hint: str


def findings(get: Get, make: Callable[..., Any]) -> list[Finding]:
    """What is missing or malformed. Nothing is sent.

    Args:
        get: a setting by its name.
        make: the class of the client.
    """
    from .._core.config import env

    try:
        given = options(get)
    except (TypeError, ValueError) as error:
        return [Finding(5, True, str(error), "See trunkline.Client for its arguments.")]
    known = {name: given.get(argument) or env(name) for name, argument in NAMES.items()}
    found = list(_malformed(known))
    if found or not _has_credentials(known, given):
        missing = Finding(
            *(1, False, "The credentials for Twilio are missing."),
            "Set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, among the "
            "settings or in the environment.",
        )
        return found or [missing]
    try:
        make(**given)
    except (TypeError, ValueError, ImportError) as error:
        found.append(Finding(5, True, str(error), "See trunkline.Client for its arguments."))
    if (token := known["TWILIO_AUTH_TOKEN"]) and not re.fullmatch("[0-9a-f]{32}", token):
        text = "TWILIO_AUTH_TOKEN is not 32 of the characters 0-9 and a-f, as Twilio's auth tokens are."
        found.append(Finding(6, False, text, "Copy it from Twilio's console; it is no API secret."))
    return found


def _has_credentials(known: Mapping[str, str | None], given: Mapping[str, Any]) -> bool:
    if any(given.get(name) is not None for name in _OTHERS):
        return True
    key = known["TWILIO_API_KEY"] and known["TWILIO_API_SECRET"]
    return bool(key or (known["TWILIO_ACCOUNT_SID"] and known["TWILIO_AUTH_TOKEN"]))


def _malformed(known: Mapping[str, str | None]) -> list[Finding]:
    found = []
    account, key, secret = (known[name] for name in ("TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET"))
    if account and not is_sid(account, "AC"):
        text = "TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits."
        found.append(Finding(2, True, text, "Copy it from Twilio's console."))
    if key and not is_sid(key, "SK"):
        text = "TWILIO_API_KEY must be the SID of an API key: SK and 32 hexadecimal digits."
        found.append(Finding(3, True, text, "Its secret belongs into TWILIO_API_SECRET."))
    if bool(key) != bool(secret):
        there, missing = ("TWILIO_API_KEY", "TWILIO_API_SECRET") if key else ("TWILIO_API_SECRET", "TWILIO_API_KEY")
        found.append(Finding(4, True, f"{there} is set without {missing}.", f"Set both, or remove {there}."))
    return found
