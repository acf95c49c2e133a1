"""A provider of OpenID Connect that lies: every claim, signature and key that is not as it must be is refused."""

from __future__ import annotations

import json
import random
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from tests.logs.web.conftest import AT
from tests.logs.web.provider import CLIENT, SECRET, Provider, ec_key, public, rsa_key
from tests.logs.web.signing_in import Come, is_refused, sign_in
from trunkline.logs.web import oidc_tokens as tokens

KEYS = tokens.keys_of(json.dumps({"keys": [public(rsa_key(), "one")]}).encode())


def by_hand(head: dict[str, Any], claims: dict[str, Any], signature: bytes = b"") -> str:
    parts = (json.dumps(head).encode(), json.dumps(claims).encode(), signature)
    return ".".join(urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def with_public_key(claims: dict[str, Any]) -> str:
    """Signed with the public key as if it were a shared secret."""
    import hmac
    from hashlib import sha256

    pem = (
        rsa_key().public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    head = by_hand({"alg": "HS256", "typ": "JWT", "kid": "one"}, claims).rpartition(".")[0]
    return f"{head}.{urlsafe_b64encode(hmac.digest(pem, head.encode(), sha256)).decode().rstrip('=')}"


HOSTILE: dict[str, tuple[dict[str, Any], str]] = {
    "wrong nonce": ({"nonce": "x" * 43}, "another attempt"),
    "no nonce": ({"nonce": None}, "another attempt"),
    "nonce of another type": ({"nonce": 7}, "another attempt"),
    "wrong audience": ({"aud": "somebody else"}, "another application"),
    "no audience": ({"aud": None}, "another application"),
    "audience of another type": ({"aud": {CLIENT: 1}}, "another application"),
    "an audience more, and nobody said for whom": ({"aud": [CLIENT, "somebody else"]}, "another application"),
    "issued to somebody else": ({"aud": [CLIENT, "x"], "azp": "x"}, "another application"),
    "issued to somebody else alone": ({"azp": "x"}, "another application"),
    "expired": ({"exp": int(AT) - 121}, "expired"),
    "no end": ({"exp": None}, "from when to when"),
    "an end that is a text": ({"exp": str(int(AT) + 300)}, "from when to when"),
    "no beginning": ({"iat": None}, "from when to when"),
    "of the future": ({"iat": int(AT) + 121, "exp": int(AT) + 900}, "from later on"),
    "not yet": ({"nbf": int(AT) + 121}, "from later on"),
    "another issuer": ({"iss": "https://evil.example"}, "another provider"),
    "an issuer with a slash": ({"iss": None}, "another provider"),
    "nobody": ({"sub": None}, "names nobody"),
    "no address": ({"email": None}, "no e-mail address"),
    "an address that is a list": ({"email": ["ana@example.com"]}, "no e-mail address"),
    "an address that is not verified": ({"email_verified": False}, "not verified"),
    "an address of which nothing is said": ({"email_verified": None}, "not verified"),
    "a number for verified": ({"email_verified": 1}, "not verified"),
    "two addresses": ({"email": "eve@evil.example,ana@example.com"}, "cannot be a name"),
    "two ats": ({"email": "eve@evil.example@example.com"}, "cannot be a name"),
    "everybody": ({"email": "*@example.com"}, "cannot be a name"),
    "a line end": ({"email": "ana@example.com\n"}, "cannot be a name"),
    "a sign that nobody sees": ({"email": "ana\u200b@example.com"}, "cannot be a name"),
    "letters that look alike": ({"email": "аna@example.com"}, "no role"),
    "somebody without role": ({"email": "eve@example.com"}, "no role"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_claims_that_are_wrong(come: Come, provider: Provider, name: str) -> None:
    provider.claims, says = HOSTILE[name]
    if name == "an issuer with a slash":
        provider.claims = {"iss": provider.issuer + "/"}
    browser = come()
    answer = sign_in(browser, provider)
    assert is_refused(browser, answer, 403, says=says)


SIGNED: dict[str, tuple[Callable[[dict[str, Any]], str], str]] = {
    "none": (lambda claims: jwt.encode(claims, None, "none"), "is not signed"),
    "none by hand": (lambda claims: by_hand({"alg": "none", "kid": "one"}, claims), "is not signed"),
    "None": (lambda claims: by_hand({"alg": "None", "kid": "one"}, claims), "is not signed"),
    "no algorithm": (lambda claims: by_hand({"kid": "one"}, claims), "is not signed"),
    "a list of algorithms": (lambda claims: by_hand({"alg": ["RS256"]}, claims), "is not signed"),
    "the public key as secret": (with_public_key, "is not signed"),
    "a shared secret": (
        lambda claims: jwt.encode(claims, SECRET * 2, "HS256", {"kid": "one"}),
        "is not signed",
    ),
    "another algorithm": (
        lambda claims: jwt.encode(claims, rsa_key(), "RS512", {"kid": "one"}),
        "is not signed",
    ),
    "PSS": (lambda claims: jwt.encode(claims, rsa_key(), "PS256", {"kid": "one"}), "is not signed"),
    "another key of that name": (lambda claims: jwt.encode(claims, rsa_key(1), "RS256", {"kid": "one"}), "signature"),
    "a key that is unknown": (lambda claims: jwt.encode(claims, rsa_key(1), "RS256", {"kid": "two"}), "a key that"),
    "another kind of key": (lambda claims: jwt.encode(claims, ec_key(), "ES256", {"kid": "one"}), "a key that"),
    "its own key": (
        lambda claims: jwt.encode(claims, rsa_key(1), "RS256", {"kid": "one", "jwk": public(rsa_key(1), "one")}),
        "signature",
    ),
    "a key elsewhere": (
        lambda claims: jwt.encode(claims, rsa_key(1), "RS256", {"kid": "two", "jku": "https://evil.example/keys"}),
        "a key that",
    ),
    "what must be understood": (
        lambda claims: jwt.encode(claims, rsa_key(), "RS256", {"kid": "one", "crit": ["x"], "x": 1}),
        "token",
    ),
    "no signature": (
        lambda claims: jwt.encode(claims, rsa_key(), "RS256", {"kid": "one"}).rpartition(".")[0] + ".",
        "signature",
    ),
    "other claims under a signature": (
        lambda claims: ".".join(
            (
                (right := jwt.encode(claims, rsa_key(), "RS256", {"kid": "one"}).split("."))[0],
                by_hand({}, {**claims, "email": "lea@example.com"}).split(".")[1],
                right[2],
            )
        ),
        "signature",
    ),
    "no token": (lambda claims: "hello", "is none"),
    "an empty token": (lambda claims: "", "is none"),
    "no JSON": (lambda claims: "e30.e30.e30", "is not signed"),
    "five parts": (lambda claims: "a.b.c.d.e", "is none"),
    "letters of elsewhere": (lambda claims: "é.é.é", "is none"),
    "a long one": (lambda claims: "a" * 70_000, "is none"),
    "deep": (
        lambda claims: ".".join(
            urlsafe_b64encode(part.encode()).decode().rstrip("=")
            for part in ('{"alg":"RS256","x":' + "[" * 20_000 + "]" * 20_000 + "}", "{}", "")
        ),
        "is none",
    ),
}


@pytest.mark.parametrize("name", SIGNED)
def test_signatures_that_are_wrong(come: Come, provider: Provider, name: str) -> None:
    provider.sign, says = SIGNED[name]
    browser = come()
    answer = sign_in(browser, provider)
    assert is_refused(browser, answer, 403, says=says)


def test_a_signed_token_that_holds_no_claims(come: Come, provider: Provider) -> None:
    for payload in (b"[]", b"7", b"", b"\xff", b"[" * 5_000):
        provider.sign = lambda claims, payload=payload: jwt.PyJWS().encode(payload, rsa_key(), "RS256", {"kid": "one"})
        browser = come()
        assert is_refused(browser, sign_in(browser, provider), 403, 502)


@pytest.mark.filterwarnings("ignore:The RSA key is 1024 bits")
@pytest.mark.parametrize(
    "keys",
    [
        [{"kty": "oct", "k": "c2VjcmV0", "kid": "one", "alg": "RS256"}],
        [public(rsa_key(), "one", use="enc")],
        [public(rsa_key(), "one", alg="RS512")],
        [public(rsa_key(2, 1024), "one")],
        [{"kty": "RSA", "kid": "one", "n": "!", "e": "AQAB"}],
        [{"kty": "RSA", "kid": "one"}],
        [{"kid": "one"}],
        [7, None, "x"],
        [],
    ],
)
def test_keys_that_prove_nothing(come: Come, provider: Provider, keys: list[Any]) -> None:
    if keys and isinstance(keys[0], dict) and keys[0].get("n") == public(rsa_key(2, 1024), "one")["n"]:
        provider.key = rsa_key(2, 1024)
    provider.keys = keys
    browser = come()
    answer = sign_in(browser, provider)
    assert is_refused(browser, answer, 403, says="a key that")


def test_a_token_that_names_no_key_of_two(come: Come, provider: Provider) -> None:
    provider.keys.append(public(rsa_key(1), "two"))
    provider.kid = ""
    browser = come()
    assert is_refused(browser, sign_in(browser, provider), 403)


def test_new_keys_are_read_and_old_ones_forgotten(come: Come, provider: Provider) -> None:
    now = [AT]
    browser = come(clock=lambda: now[0])
    assert sign_in(browser, provider).status == 303
    provider.keys = [public(rsa_key(1), "two")]
    old, provider.key, provider.kid = provider.key, rsa_key(1), "two"
    now[0] = provider.now = AT + 6
    browser.cookies.clear()
    assert sign_in(browser, provider).status == 303
    assert provider.seen.count("/keys") == 2
    # One that nobody has has them read again, though not each time.
    provider.key, provider.kid = old, "one"
    for later in (7, 8, 9):
        now[0] = provider.now = AT + later
        browser.cookies.clear()
        assert is_refused(browser, sign_in(browser, provider), 403)
    assert provider.seen.count("/keys") == 2


def test_a_key_that_is_withdrawn_is_believed_for_five_minutes_at_most(come: Come, provider: Provider) -> None:
    now = [AT]
    browser = come(clock=lambda: now[0])
    assert sign_in(browser, provider).status == 303
    provider.keys = []
    now[0] = provider.now = AT + 301
    browser.cookies.clear()
    assert is_refused(browser, sign_in(browser, provider), 403)


VALUES: list[Any] = [
    None,
    True,
    0,
    7,
    -1,
    1e300,
    "",
    "x",
    "*",
    "é",
    [],
    ["x"],
    [None],
    {},
    {"x": 1},
    [["x"]],
    CLIENT,
    AT,
]


def test_whatever_a_provider_says_is_refused_or_taken() -> None:
    """Values of every type in every place: a `Refusal` or a result, nothing else."""
    chance = random.Random(2)
    heads = ("alg", "kid", "typ", "crit", "b64", "jwk", "x5u")
    issuer, refused = "https://issuer.example", 0
    described = json.loads(Provider(1, AT)._json(Provider(1, AT)._described()).body)
    right = {**Provider(1, AT).told("n" * 43), "iss": issuer}
    for _ in range(3_000):
        head = {"alg": "RS256", "kid": "one"} | {name: chance.choice(VALUES) for name in chance.sample(heads, 1)}
        claims = right | {name: chance.choice(VALUES) for name in chance.sample([*right, "azp", "nbf", "groups"], 2)}
        key = public(rsa_key(), "one")
        key[chance.choice([*key, "x", "crv", "y", "alg", "d"])] = chance.choice(VALUES)
        page = described | {chance.choice(list(described)): chance.choice(VALUES)}
        tried: list[Callable[[], object]] = [
            lambda head=head, claims=claims: tokens.fitting(by_hand(head, claims), KEYS),
            lambda head=head, claims=claims: tokens.signed(by_hand(head, claims, b"x"), KEYS[0]),
            lambda claims=claims: tokens.check(claims, issuer=issuer, client_id=CLIENT, nonce="n" * 43, now=AT),
            lambda claims=claims: tokens.email_of(claims, issuer),
            lambda claims=claims: tokens.groups_of(claims, "groups"),
            lambda claims=claims: tokens.groups_of(claims, "aud.x"),
            lambda claims=claims: tokens.completed(right, claims),
            lambda key=key: tokens.keys_of(json.dumps({"keys": [key]}).encode()),
            lambda page=page: tokens.described(json.dumps(page).encode(), "https://localhost:1"),
        ]
        for each in tried:
            try:
                each()
            except tokens.Refusal:
                refused += 1
    assert 5_000 < refused < 24_000
