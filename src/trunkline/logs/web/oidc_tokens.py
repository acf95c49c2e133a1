"""What a provider of OpenID Connect says: bytes of its replies enter, what is checked leaves. Pure.

Its description of itself, its keys, the token that it signs, and who that makes somebody. Whatever is not as it must be
is a `Refusal`, with a sentence that names nobody. Called by `oidc`. The signature is checked by PyJWT, which needs
`cryptography`, of the extra `logs-oidc`.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec

from ..._core.redaction.secret import safe_repr
from ...errors import MissingExtraError

try:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
except ModuleNotFoundError as error:
    raise MissingExtraError("logs-oidc", "cryptography") from error

from jwt import PyJWK, PyJWS
from jwt.exceptions import PyJWTError

SKEW = 120.0
"""Seconds by which the clocks of the provider and of this server may differ."""
GOOGLE = "https://accounts.google.com"
ENTRA = "https://login.microsoftonline.com/"
_GOOGLES_OWN = ("gmail.com", "googlemail.com")
_OF_THE_ADDRESS = ("email", "email_verified", "xms_edov", "hd")
_KINDS = {"RS256": "RSA", "ES256": "EC"}
_LEAST_BITS = 2_048
_LONGEST_TOKEN, _LONGEST_NAME = 1 << 16, 320
_MOST_KEYS, _MOST_GROUPS = 100, 1_000
_WORD = re.compile(r"[a-z_]{1,40}")
_EMAIL = re.compile(r"[^\s@<>*,\"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


class Refusal(Exception):
    """Somebody is not let in.

    Args:
        text: why, for people and for the server's log: it names nobody.
        status: of the reply.
    """

    def __init__(self, text: str, status: int = 403) -> None:
        super().__init__(text)
        self.status = status


@safe_repr
@dataclass(frozen=True, slots=True)
class Description:
    """What a provider says of itself.

    Attributes:
        authorize, token, keys, userinfo: its addresses; userinfo is None where there is none.
        basic: whether the client's secret goes into a header, not into the form.
        names_itself: whether it names itself in each reply by way of the browser (RFC 9207).
        scopes: what can be asked for.
    """

    authorize: str
    token: str
    keys: str
    userinfo: str | None
    basic: bool
    names_itself: bool
    scopes: tuple[str, ...]


@safe_repr
@dataclass(frozen=True, slots=True)
class Key:
    """A key of a provider: its name, the algorithm it is for, and itself."""

    id: str | None
    algorithm: str
    public: RSAPublicKey | EllipticCurvePublicKey


def described(reply: bytes, issuer: str) -> Description:
    """The description of a provider, of its reply to `/.well-known/openid-configuration`.

    Raises:
        Refusal: it is none, or another provider's.
    """
    said = fields(reply, "its description of itself")
    if said.get("issuer") != issuer:
        raise Refusal("The provider calls itself by another name than auth.oidc.issuer; they must be the same.", 502)
    ways = said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    basic = isinstance(ways, list) and "client_secret_basic" in ways
    if not basic and not (isinstance(ways, list) and "client_secret_post" in ways):
        raise Refusal("The provider takes no secret of a client: client_secret_basic or client_secret_post.", 502)
    challenges = said.get("code_challenge_methods_supported")
    if isinstance(challenges, list) and "S256" not in challenges:
        raise Refusal("The provider cannot prove that who asks for a token is who began (PKCE with S256).", 502)
    scopes = said.get("scopes_supported")
    return Description(
        authorize=_endpoint(said, "authorization_endpoint"),
        token=_endpoint(said, "token_endpoint"),
        keys=_endpoint(said, "jwks_uri"),
        userinfo=_endpoint(said, "userinfo_endpoint") if said.get("userinfo_endpoint") else None,
        basic=basic,
        names_itself=said.get("authorization_response_iss_parameter_supported") is True,
        scopes=tuple(each for each in scopes if isinstance(each, str)) if isinstance(scopes, list) else (),
    )


def _endpoint(said: Mapping[str, Any], name: str) -> str:
    found = said.get(name)
    try:
        parts = urlsplit(found) if isinstance(found, str) and found.isascii() and found.isprintable() else None
        fine = parts is not None and parts.scheme == "https" and bool(parts.hostname) and not parts.fragment
    except ValueError:
        fine = False
    if not fine or not isinstance(found, str) or " " in found:
        raise Refusal(f"The provider names no {name} that begins with https://.", 502)
    return found


def fields(reply: bytes, what: str) -> dict[str, Any]:
    """The fields of a JSON object.

    Raises:
        Refusal: it is none.
    """
    try:
        found = msgspec.json.decode(reply)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Refusal(f"What the provider sent as {what} cannot be read.", 502)
    return found


def problem(reply: bytes) -> str:
    """The word by which a provider says why it gives no token; empty where it says none."""
    try:
        said = fields(reply, "a refusal").get("error")
    except Refusal:
        return ""
    return said if isinstance(said, str) and _WORD.fullmatch(said) else ""


def keys_of(reply: bytes) -> tuple[Key, ...]:
    """The keys of a provider that tokens may be signed with; others of them are left out.

    Raises:
        Refusal: the reply is no set of keys.
    """
    said = fields(reply, "its keys").get("keys")
    if not isinstance(said, list):
        raise Refusal("What the provider sent as its keys cannot be read.", 502)
    return tuple(key for each in said[:_MOST_KEYS] if isinstance(each, dict) and (key := _key(each)) is not None)


def _key(said: dict[str, Any]) -> Key | None:
    algorithm = next((name for name, kind in _KINDS.items() if said.get("kty") == kind), None)
    name = said.get("kid")
    if algorithm is None or said.get("alg", algorithm) != algorithm or said.get("use", "sig") != "sig":
        return None
    try:
        public = PyJWK(said, algorithm).key
    except (PyJWTError, ValueError, TypeError, OverflowError, RecursionError):
        return None
    rsa = isinstance(public, RSAPublicKey) and public.key_size >= _LEAST_BITS
    curve = isinstance(public, EllipticCurvePublicKey) and isinstance(public.curve, SECP256R1)
    return Key(name if isinstance(name, str) else None, algorithm, public) if rsa or curve else None


def fitting(token: str, keys: Sequence[Key]) -> Key | None:
    """The key that a token says it is signed with; None where it is none of these.

    Raises:
        Refusal: it is no token, or signed in a way that proves nothing.
    """
    if len(token) > _LONGEST_TOKEN or not token.isascii():
        raise Refusal("What the provider sent as a token is none.")
    try:
        head = PyJWS().get_unverified_header(token)
    except (PyJWTError, ValueError, RecursionError):
        raise Refusal("What the provider sent as a token is none.") from None
    algorithm, name = head.get("alg"), head.get("kid")
    if not isinstance(algorithm, str) or algorithm not in _KINDS:
        raise Refusal(f"The token is not signed with a key of the provider ({' or '.join(_KINDS)}).")
    found = [key for key in keys if key.algorithm == algorithm and name in (None, key.id)]
    # Without a name there must be no choice.
    return found[0] if len(found) == 1 or (found and name is not None) else None


def signed(token: str, key: Key) -> dict[str, Any]:
    """The claims of a token that is signed with a key.

    Raises:
        Refusal: it is not.
    """
    try:
        payload = PyJWS().decode(token, key.public, algorithms=[key.algorithm])
    except (PyJWTError, ValueError, TypeError, RecursionError):
        raise Refusal("The signature of the token is wrong.") from None
    return fields(payload if isinstance(payload, bytes) else b"", "the claims of a token")


def check(claims: Mapping[str, Any], *, issuer: str, client_id: str, nonce: str, now: float) -> None:
    """Checks that a token is of a provider, for this server, for an attempt, and of now.

    Args:
        now: seconds since 1970.

    Raises:
        Refusal: it is not.
    """
    if claims.get("iss") != issuer:
        raise Refusal("The token is of another provider.")
    audience = claims.get("aud")
    audience = [audience] if isinstance(audience, str) else audience
    party = claims.get("azp")
    if not isinstance(audience, list) or client_id not in audience or (len(audience) > 1 and party is None):
        raise Refusal("The token is for another application.")
    if party is not None and party != client_id:
        raise Refusal("The token was issued to another application.")
    end, begin, since = _instant(claims, "exp"), _instant(claims, "iat"), _instant(claims, "nbf")
    if end is None or begin is None:
        raise Refusal("The token does not say from when to when it holds.")
    if now >= end + SKEW:
        raise Refusal("The token has expired: is the clock of this server right?")
    if max(begin, begin if since is None else since) > now + SKEW:
        raise Refusal("The token holds from later on: is the clock of this server right?")
    said = claims.get("nonce")
    if not isinstance(said, str) or not hmac.compare_digest(said.encode("utf-8", "surrogatepass"), nonce.encode()):
        raise Refusal("The token is of another attempt to sign in.")
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        raise Refusal("The token names nobody.")


def _instant(claims: Mapping[str, Any], name: str) -> float | None:
    found = claims.get(name)
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None


def completed(claims: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Claims with those that the provider tells apart, of the same person; the signed ones win.

    Raises:
        Refusal: they are of somebody else.
    """
    if more.get("sub") != claims.get("sub"):
        raise Refusal("The provider told of somebody else than who signed in.")
    # An address and what is said of it are of one source.
    apart = more if "email" in claims else claims
    without = {name: value for name, value in apart.items() if name not in _OF_THE_ADDRESS}
    return {**without, **claims} if apart is more else {**more, **without}


def email_of(claims: Mapping[str, Any], issuer: str) -> str:
    """The e-mail address that a provider vouches for.

    Raises:
        Refusal: there is none, or the provider does not vouch for it.
    """
    email = claims.get("email")
    if not isinstance(email, str) or not email:
        raise Refusal("The provider tells no e-mail address of yours.")
    verified = claims.get("email_verified")
    if verified is None and issuer.startswith(ENTRA):
        # Entra says instead whether the tenant owns the domain.
        verified = claims.get("xms_edov") in (True, "1", "true")
    if verified is not True and verified != "true":
        raise Refusal("The provider has not verified your e-mail address.")
    if len(email) > _LONGEST_NAME or not email.isprintable() or not _EMAIL.fullmatch(email):
        raise Refusal("The e-mail address that the provider tells cannot be a name here.")
    domain = email.rpartition("@")[2].lower()
    # A private account keeps the address of an employer, verified once: only `hd` says that it is still theirs.
    if issuer == GOOGLE and domain not in _GOOGLES_OWN and not claims.get("hd"):
        raise Refusal("This is a private Google account: its address may be yours no more. Take that of your company.")
    return email


def groups_of(claims: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The groups that a claim names; a name with dots also leads into claims, such as `realm_access.roles`.

    Raises:
        Refusal: they cannot be read, or are too many to be told, so nobody knows whether a stricter role is meant.
    """
    apart = claims.get("_claim_names")
    if isinstance(apart, dict) and name in apart:
        raise Refusal("You are in more groups than the provider tells: have it tell those of this application alone.")
    found = claims.get(name)
    if found is None and "." in name:
        found = claims
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
    found = [found] if isinstance(found, str) else found or []
    if not isinstance(found, list) or len(found) > _MOST_GROUPS:
        raise Refusal("Your groups, as the provider tells them, cannot be read.")
    if not all(isinstance(each, str) and len(each) <= _LONGEST_NAME and each.isprintable() for each in found):
        raise Refusal("Your groups, as the provider tells them, cannot be read.")
    return tuple(found)
