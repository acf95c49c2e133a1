"""Secrets that are easy to recognise, whole, encoded or quoted, and where they may go."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from urllib.parse import quote, quote_plus

ACCOUNT = "AC" + "0123456789abcdef" * 2
KEY = "SK" + "0123456789abcdef" * 2
AUTH_TOKEN = "canary+auth/token=7f3a"
API_SECRET = "canary+api/secret=91bc"
CLIENT_SECRET = "canary+client/secret=55de"
BEARER = "canary-bearer-token-e2f1.aa.bb"
PROXY_PASSWORD = "canary+proxy/password=08ac"
WEBHOOK_TOKEN = "canary+webhook/token=66fe"
NETRC_PASSWORD = "canary-netrc-password-2b2b"

SECRETS = (AUTH_TOKEN, API_SECRET, CLIENT_SECRET, BEARER, PROXY_PASSWORD, WEBHOOK_TOKEN, NETRC_PASSWORD)
USERS = (ACCOUNT, KEY, "proxy-user", "netrc-user")


def spellings(secret: str) -> set[str]:
    """A secret as it may stand in a text."""
    pairs = {b64encode(f"{user}:{secret}".encode()).decode() for user in USERS}
    plain = {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), secret.replace("/", "\\/")}
    return {*plain, *pairs, *map(quote_plus, pairs), secret[7:], b64encode(secret.encode()).decode().rstrip("=")}


ALL = {spelling: secret for secret in SECRETS for spelling in spellings(secret)}


def secrets_in(text: str | bytes) -> set[str]:
    """The secrets that a text gives away."""
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    return {secret for spelling, secret in ALL.items() if spelling in text}


def wire(url: str, headers: Mapping[str, str], body: bytes | None) -> str:
    """A request as it goes over the wire; the package's own reprs hide what must be looked for."""
    return "\n".join([url, *headers, *headers.values(), (body or b"")[:].decode("latin-1")])


_TWILIO = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+){0,2}\.twilio\.com(:443)?([/?][!-~]*)?", re.ASCII)


def is_twilio(url: str) -> bool:
    """Whether an address surely leads to Twilio, encrypted: read strictly, without any parser of the package."""
    return _TWILIO.fullmatch(url) is not None
