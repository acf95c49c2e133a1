"""One attempt to sign in at a provider, from the browser that leaves to the one that comes back. Pure.

Randomness enters, a state, a nonce and a verifier leave: sealed for a cookie of that browser, and as the address at the
provider. What comes back is opened again, for the browser that has the cookie, for some minutes. Called by `oidc`.
"""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlencode

import msgspec

from ..._core.redaction.secret import safe_repr

LASTS = 600
"""Seconds that somebody may take at the provider."""
STATE = re.compile(r"[A-Za-z0-9_-]{43}")
_LONGEST_TARGET = 1_500  # so that the cookie is kept by every browser
_TAG = 8  # characters of the state by which the cookies of several tabs differ


@safe_repr
@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt.

    Attributes:
        state: comes back with the browser.
        nonce: comes back in the signed token.
        verifier: proves to the provider that who asks for the token is who sent the browser.
        target: where the browser is led at the end.
        at: when it began, in seconds since 1970.
    """

    state: str
    nonce: str
    verifier: str
    target: str
    at: float

    def __repr__(self) -> str:
        return "Attempt(…)"


def began(secrets: tuple[str, str, str], target: str, at: float) -> Attempt:
    """An attempt of three random texts of 43 characters."""
    return Attempt(*secrets, target if len(target) <= _LONGEST_TARGET else "/", at)


def tag(state: str) -> str:
    """What the name of an attempt's cookie ends with."""
    return state[:_TAG]


def sealed(key: bytes, attempt: Attempt) -> str:
    """An attempt as the value of a cookie, which nobody else can make."""
    parts = (attempt.state, attempt.nonce, attempt.verifier, attempt.target, attempt.at)
    body = urlsafe_b64encode(msgspec.json.encode(parts)).decode()
    return f"{body}.{_seal(key, body)}"


def opened(key: bytes, cookie: str, state: str, now: float) -> Attempt | None:
    """The attempt of a cookie; None where it is not ours, of another state, or too old."""
    body, _, seal = cookie.partition(".")
    if not STATE.fullmatch(state) or not _same(_seal(key, body), seal):
        return None
    found = Attempt(*msgspec.json.decode(urlsafe_b64decode(body), type=tuple[str, str, str, str, float]))
    return found if _same(found.state, state) and 0 <= now - found.at <= LASTS else None


def challenge(verifier: str) -> str:
    """What the provider is told of a verifier (S256 of RFC 7636)."""
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).decode().rstrip("=")


def address(
    endpoint: str, attempt: Attempt, *, client_id: str, redirect_uri: str, scopes: tuple[str, ...], choose: bool
) -> str:
    """Where a browser is sent.

    Args:
        endpoint: of the provider; it may have a query.
        choose: whether people are to choose the account, even where the provider knows them.
    """
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(scopes),
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": challenge(attempt.verifier),
        "code_challenge_method": "S256",
        **({"prompt": "select_account"} if choose else {}),
    }
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}"


def _seal(key: bytes, body: str) -> str:
    # The key is that of form tokens too: none of them begins so.
    text = f"oidc attempt {body}".encode("utf-8", "surrogatepass")
    return urlsafe_b64encode(hmac.digest(key, text, sha256)).decode()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))
