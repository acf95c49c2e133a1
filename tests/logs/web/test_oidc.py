"""Signing in at a provider of OpenID Connect: who comes in, and every way in which a provider, or somebody, may lie."""

from __future__ import annotations

import json
import random
import sys
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from tests.logs.rows import world
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.conftest import AT, Make
from tests.logs.web.provider import CLIENT, SECRET, Provider, Reply, ec_key, public, rsa_key, running
from trunkline.errors import MissingExtraError
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web import oidc_tokens as tokens
from trunkline.logs.web.app import Application

HOST = "logs.example.com"
COOKIE = "__Host-trunkline"
KEYS = tokens.keys_of(json.dumps({"keys": [public(rsa_key(), "one")]}).encode())
ROLES = """
[roles.all]
users = ["ana@example.com"]
accounts = "all"
can_view_messages = true
can_tail = true

[roles.support]
groups = ["support", "/staff/support"]
accounts = "all"
can_view_messages = true
can_view_calls = true

[roles.lead]
groups = ["leads"]
accounts = "all"
can_view_calls = true
"""


@pytest.fixture(scope="module")
def running_provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, str]]:
    with running(AT, tmp_path_factory.mktemp("provider")) as found:
        yield found


@pytest.fixture
def provider(running_provider: tuple[Provider, str], monkeypatch: pytest.MonkeyPatch) -> Provider:
    found, trusted = running_provider
    found.now = AT
    found.reset()
    monkeypatch.setenv("SSL_CERT_FILE", trusted)
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return found


def settings(provider: Provider, more: str = "", roles: str = ROLES, issuer: str = "") -> str:
    return f"""
[server]
public_url = "https://{HOST}"
contact = "ops@example.com"

[auth]
scheme = "oidc"

[auth.oidc]
issuer = "{issuer or provider.issuer}"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
{more}
{roles}
"""


@pytest.fixture
def come(serve: Make, provider: Provider) -> Callable[..., Browser]:
    """Makes a browser of somebody whom nobody knows yet."""

    def make(more: str = "", roles: str = ROLES, issuer: str = "", **options: Any) -> Browser:
        return serve(settings(provider, more, roles, issuer), host=HOST, **options)

    return make


def begin(browser: Browser, target: str = "/messages") -> str:
    """Where a browser is sent that asks for a page."""
    answer = browser.follow(browser.get(target))
    assert answer.status == 303, answer.text
    return answer.location


def sign_in(browser: Browser, provider: Provider, target: str = "/messages") -> Answer:
    return browser.get(provider.visit(begin(browser, target)))


def is_refused(browser: Browser, answer: Answer, *statuses: int) -> bool:
    """Whether nobody was let in, and a page says so in a sentence."""
    assert answer.status in (statuses or (400, 403)), (answer.status, answer.text)
    assert "You are not signed in" in answer.text
    assert COOKIE not in browser.cookies
    return browser.get("/messages").status == 303


Come = Callable[..., Browser]


# who comes in


def test_somebody_is_led_to_the_provider_and_back(come: Come, provider: Provider) -> None:
    browser = come()
    answer = sign_in(browser, provider, "/messages?q=is:failed")
    assert answer.status == 303
    assert answer.location == "/messages?q=is:failed"
    cookie = next(value for name, value in answer.headers if name == "set-cookie" and value.startswith(f"{COOKIE}="))
    assert cookie.split("; ")[1:] == ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]
    assert set(browser.cookies) == {COOKIE}
    assert browser.follow(answer).status == 200
    assert "ana@example.com" in browser.get("/settings").text
    sent = provider.sent[0]
    assert sent["scope"].split() == ["openid", "email", "profile", "groups"]
    assert len({sent["state"], sent["nonce"], sent["code_challenge"]}) == 3
    assert "prompt" not in sent
    assert provider.seen == ["/.well-known/openid-configuration", "/authorize", "/token", "/keys"]


def test_what_is_looked_for_is_not_told_to_the_provider(come: Come, provider: Provider) -> None:
    browser = come()
    url = begin(browser, "/numbers/%2B14155550123")
    assert "4155550123" not in url
    assert browser.get(provider.visit(url)).location == "/numbers/+14155550123"


@pytest.mark.parametrize("algorithm", ["RS256", "ES256"])
@pytest.mark.parametrize("named", [True, False])
def test_both_algorithms_of_signatures(come: Come, provider: Provider, algorithm: str, named: bool) -> None:
    key = rsa_key() if algorithm == "RS256" else ec_key()
    provider.key, provider.algorithm, provider.kid = key, algorithm, "one" if named else ""
    provider.keys = [public(key, "one" if named else None)]
    assert sign_in(come(), provider).status == 303


def test_a_secret_in_the_form(come: Come, provider: Provider) -> None:
    provider.secret_in_form = True
    assert sign_in(come(), provider).status == 303


def test_what_the_token_does_not_say_is_asked_for(come: Come, provider: Provider) -> None:
    provider.claims = {"email": None, "email_verified": None}
    provider.userinfo = {"sub": "1", "email": "ana@example.com", "email_verified": True}
    assert sign_in(come(), provider).status == 303
    assert provider.seen[-1] == "/userinfo"


@pytest.mark.parametrize(
    ("claims", "more"),
    [
        ({"email": None}, {"sub": "2", "email": "ana@example.com", "email_verified": True}),
        ({"email": None, "email_verified": True}, {"sub": "1", "email": "ana@example.com"}),
        ({"email_verified": None}, {"sub": "1", "email": "ana@example.com", "email_verified": True}),
        ({"email": None}, {"sub": "1"}),
        ({"email": None}, {}),
    ],
)
def test_what_is_told_apart_is_of_the_same_person(
    come: Come, provider: Provider, claims: dict[str, Any], more: dict[str, Any]
) -> None:
    provider.claims, provider.userinfo = claims, more
    browser = come()
    if claims == {"email": None, "email_verified": True}:
        # An address that is told apart is verified apart.
        provider.claims = {"email": None, "email_verified": None}
    assert is_refused(browser, sign_in(browser, provider), 403)


@pytest.mark.parametrize("skew", [-100, 100])
def test_clocks_may_differ_a_little(come: Come, provider: Provider, skew: int) -> None:
    provider.claims = {"iat": AT + skew, "nbf": AT + skew, "exp": AT + skew + 1}
    assert sign_in(come(), provider).status == 303


def test_tabs_that_begin_at_the_same_time(come: Come, provider: Provider) -> None:
    browser = come()
    first, second = begin(browser, "/messages"), begin(browser, "/tail")
    assert browser.get(provider.visit(first)).location == "/messages"
    assert browser.get(provider.visit(second)).location == "/tail"
    assert set(browser.cookies) == {COOKIE}


def test_a_base_path(serve: Make, provider: Provider) -> None:
    text = settings(provider).replace("[server]", '[server]\nbase_path = "/logs"')
    browser = serve(text, host=HOST)
    answer = browser.follow(browser.get("/logs/messages"))
    assert parse_qs(urlsplit(answer.location).query)["redirect_uri"] == [f"https://{HOST}/logs/login/back"]


# groups


@pytest.mark.parametrize(
    ("claim", "claims", "sees"),
    [
        ("groups", {"groups": ["support"]}, True),
        ("groups", {"groups": ["others", "/Staff/Support"]}, True),
        ("groups", {"groups": "support"}, True),
        ("groups", {"groups": ["others"]}, False),
        ("groups", {"groups": []}, False),
        ("groups", {"groups": ["support", "leads"]}, False),  # two roles
        ("groups", {}, False),
        ("groups", {"groups": {"support": True}}, False),
        ("groups", {"groups": ["support", 7]}, False),
        ("groups", {"groups": ["support"] * 1001}, False),
        ("groups", {"groups": ["support"], "_claim_names": {"groups": "elsewhere"}}, False),
        ("realm_access.roles", {"realm_access": {"roles": ["support"]}}, True),
        ("realm_access.roles", {"realm_access": ["support"]}, False),
        ("https://example.com/groups", {"https://example.com/groups": ["support"]}, True),
        ("cognito:groups", {"cognito:groups": ["support"]}, True),
    ],
)
def test_groups_are_roles(come: Come, provider: Provider, claim: str, claims: dict[str, Any], sees: bool) -> None:
    provider.claims = {"email": "bob@example.com", **claims}
    browser = come(f'groups_claim = "{claim}"')
    answer = sign_in(browser, provider)
    if sees:
        assert answer.status == 303
        assert browser.get("/calls").status == 200
    else:
        assert is_refused(browser, answer, 403)


def test_groups_that_cannot_be_read_do_not_open_the_role_of_a_domain(come: Come, provider: Provider) -> None:
    roles = ROLES + '\n[roles.rest]\nusers = ["*@example.com"]\naccounts = "all"\ncan_view_messages = true'
    provider.claims = {"email": "bob@example.com", "groups": 7}
    browser = come(roles=roles)
    assert is_refused(browser, sign_in(browser, provider), 403)
    provider.claims = {"email": "bob@example.com"}
    assert sign_in(come(roles=roles), provider).status == 303


# a provider that lies


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
    assert says in answer.text
    assert is_refused(browser, answer, 403)


SIGNED: dict[str, tuple[Callable[[dict[str, Any]], str], str]] = {
    "none": (lambda claims: jwt.encode(claims, None, "none"), "not signed"),
    "none by hand": (lambda claims: by_hand({"alg": "none", "kid": "one"}, claims), "not signed"),
    "None": (lambda claims: by_hand({"alg": "None", "kid": "one"}, claims), "not signed"),
    "no algorithm": (lambda claims: by_hand({"kid": "one"}, claims), "not signed"),
    "a list of algorithms": (lambda claims: by_hand({"alg": ["RS256"]}, claims), "not signed"),
    "the public key as secret": (with_public_key, "not signed"),
    "a shared secret": (lambda claims: jwt.encode(claims, SECRET * 2, "HS256", {"kid": "one"}), "not signed"),
    "another algorithm": (lambda claims: jwt.encode(claims, rsa_key(), "RS512", {"kid": "one"}), "not signed"),
    "PSS": (lambda claims: jwt.encode(claims, rsa_key(), "PS256", {"kid": "one"}), "not signed"),
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
    "no JSON": (lambda claims: "e30.e30.e30", "not signed"),
    "five parts": (lambda claims: "a.b.c.d.e", "none"),
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
    assert says in answer.text
    assert is_refused(browser, answer, 403)


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
    assert "a key that" in answer.text
    assert is_refused(browser, answer, 403)


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


# somebody who lies


def test_a_state_is_of_one_browser(come: Come, provider: Provider) -> None:
    browser = come()
    victim = Browser(browser.app, HOST)
    path = provider.visit(begin(browser))
    answer = victim.get(path)
    assert answer.status == 400
    assert "another browser" in answer.text
    assert not victim.cookies
    assert "/token" not in provider.seen
    victim.close()


def test_a_state_is_taken_once(come: Come, provider: Provider) -> None:
    browser = come()
    path = provider.visit(begin(browser))
    kept = dict(browser.cookies)
    assert browser.get(path).status == 303
    browser.cookies = dict(kept)
    assert is_refused(browser, browser.get(path), 400)
    # Nor with another code.
    browser.cookies = dict(kept)
    other = parse_qs(urlsplit(path).query)
    code = parse_qs(urlsplit(provider.visit(begin(browser))).query)["code"][0]
    again = f"/login/back?{urlencode({'code': code, 'state': other['state'][0], 'iss': provider.issuer})}"
    assert browser.get(again).status == 400


def test_a_code_is_taken_once(come: Come, provider: Provider) -> None:
    browser = come()
    first = parse_qs(urlsplit(provider.visit(begin(browser))).query)
    query = {name: values[0] for name, values in first.items()}
    assert browser.get(f"/login/back?{urlencode(query)}").status == 303
    browser.cookies.clear()
    query["state"] = parse_qs(urlsplit(provider.visit(begin(browser))).query)["state"][0]
    answer = browser.get(f"/login/back?{urlencode(query)}")
    assert "used up" in answer.text
    assert is_refused(browser, answer, 403)


def test_a_code_of_somebody_else_is_not_taken(come: Come, provider: Provider) -> None:
    """The verifier of who began is another one."""
    browser = come()
    theirs = parse_qs(urlsplit(provider.visit(begin(browser))).query)["code"][0]
    other = Browser(browser.app, HOST)
    state = parse_qs(urlsplit(begin(other)).query)["state"][0]
    answer = other.get(f"/login/back?{urlencode({'code': theirs, 'state': state, 'iss': provider.issuer})}")
    assert is_refused(other, answer, 403)
    other.close()


def test_an_attempt_ends(come: Come, provider: Provider) -> None:
    now = [AT]
    browser = come(clock=lambda: now[0])
    path = provider.visit(begin(browser))
    now[0] += 601
    assert is_refused(browser, browser.get(path), 400)


@pytest.mark.parametrize("change", ["tampered", "other", "cut", "gone", "unsealed"])
def test_a_cookie_that_is_not_ours(come: Come, provider: Provider, change: str) -> None:
    browser = come()
    path = provider.visit(begin(browser))
    (name,) = browser.cookies
    value = browser.cookies[name]
    body, _, seal = value.partition(".")
    other = Browser(browser.app, HOST)
    begin(other)
    changed = {
        "tampered": f"{'B' if body[40] == 'A' else 'A'}".join((body[:40], body[41:])) + f".{seal}",
        "other": next(iter(other.cookies.values())),
        "cut": body,
        "gone": "",
        "unsealed": f"{body}.",
    }
    other.close()
    browser.cookies[name] = changed[change]
    answer = browser.get(path)
    assert is_refused(browser, answer, 400)
    assert "/token" not in provider.seen


@pytest.mark.parametrize(
    ("back", "status", "says"),
    [
        ({"iss": "https://evil.example"}, 400, "another provider"),
        ({"iss": None}, 400, "another provider"),
        ({"iss": ""}, 400, "another provider"),
        ({"code": None}, 400, "no code"),
        ({"code": ""}, 400, "no code"),
        ({"code": "a\nb"}, 400, "no code"),
        ({"code": ["a", "b"]}, 400, "twice"),
        ({"code": None, "error": "access_denied"}, 403, "said no"),
        ({"error": "<script>alert(1)</script>", "error_description": "<b>call 555</b>"}, 403, "did not sign you in"),
        ({"state": "x"}, 400, "another browser"),
        ({"state": None}, 400, "another browser"),
        ({"state": ["a", "b"]}, 400, "another browser"),
    ],
)
def test_answers_that_are_wrong(come: Come, provider: Provider, back: dict[str, Any], status: int, says: str) -> None:
    provider.back = back
    browser = come()
    answer = sign_in(browser, provider)
    assert says in answer.text
    assert "<script>alert" not in answer.text
    assert "555" not in answer.text
    assert is_refused(browser, answer, status)
    assert "/token" not in provider.seen or back.get("code") == "made up"


def test_a_provider_that_does_not_promise_its_name_need_not_say_it(come: Come, provider: Provider) -> None:
    provider.description = {"authorization_response_iss_parameter_supported": None}
    provider.back = {"iss": None}
    assert sign_in(come(), provider).status == 303
    provider.back = {"iss": "https://evil.example"}
    browser = come()
    assert is_refused(browser, sign_in(browser, provider), 400)


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/x\n", "javascript:x", "/" * 4_000]
)
def test_nobody_is_led_elsewhere(come: Come, provider: Provider, target: str) -> None:
    browser = come()
    answer = browser.get(f"/login/begin?next={quote(target, safe='')}")
    assert browser.get(provider.visit(answer.location)).location == "/"


def test_a_session_that_somebody_planted_is_not_used(come: Come, provider: Provider) -> None:
    browser = come()
    sign_in(browser, provider)
    planted = browser.cookies[COOKIE]
    victim = Browser(browser.app, HOST)
    victim.cookies[COOKIE] = planted
    # Whose session the victim had is over as they sign in themselves.
    answer = victim.get(provider.visit(victim.get("/login/begin").location))
    assert answer.status == 303
    assert victim.cookies[COOKIE] != planted
    assert browser.get("/messages").status == 303
    assert victim.get("/messages").status == 200
    made_up = Browser(browser.app, HOST)
    made_up.cookies[COOKIE] = "A" * 43
    sign_in(made_up, provider)
    assert made_up.cookies[COOKIE] != "A" * 43
    victim.close()
    made_up.close()


def test_whatever_comes_back_is_answered(come: Come, provider: Provider) -> None:
    chance = random.Random(1)
    browser = come()
    path = provider.visit(begin(browser))
    right = dict(browser.cookies)
    values = ["", "x", "é", "\x00", "%", "A" * 43, "a.b", "[]", "9" * 5_000, *parse_qs(urlsplit(path).query)["state"]]
    names = ["code", "state", "iss", "error", "next", "choose", "x"]
    for _ in range(400):
        query = urlencode([(chance.choice(names), chance.choice(values)) for _ in range(chance.randrange(6))])
        browser.cookies = {
            name: chance.choice([value, value[:-1], "A" * 43, "."])
            for name, value in right.items()
            if chance.random() < 0.9
        }
        where = chance.choice(["/login/back", "/login", "/login/begin"])
        answer = browser.ask(chance.choice(["GET", "HEAD", "POST"]), f"{where}?{query}")
        assert answer.status < 500, (where, query, answer.text)


# a provider that is not as it should be


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"issuer": "https://evil.example"}, "another name"),
        ({"issuer": None}, "another name"),
        ({"authorization_endpoint": "http://localhost/authorize"}, "authorization_endpoint"),
        ({"authorization_endpoint": "https://localhost/a\nb"}, "authorization_endpoint"),
        ({"authorization_endpoint": "javascript:alert(1)"}, "authorization_endpoint"),
        ({"token_endpoint": None}, "token_endpoint"),
        ({"token_endpoint": "https://[x"}, "token_endpoint"),
        ({"jwks_uri": ["https://localhost"]}, "jwks_uri"),
        ({"userinfo_endpoint": "http://localhost"}, "userinfo_endpoint"),
        ({"code_challenge_methods_supported": ["plain"]}, "PKCE"),
        ({"token_endpoint_auth_methods_supported": ["private_key_jwt"]}, "secret"),
    ],
)
def test_descriptions_that_are_wrong(come: Come, provider: Provider, change: dict[str, Any], says: str) -> None:
    provider.description = change
    browser = come()
    answer = browser.follow(browser.get("/messages"))
    assert says in answer.text
    assert is_refused(browser, answer, 502)


WRONG = {
    "a failure": Reply(500),
    "elsewhere": Reply(302, b"", {"location": "https://evil.example/"}),
    "nothing": Reply(200, b""),
    "no JSON": Reply(200, b"<html>"),
    "a list": Reply(200, b"[]"),
    "deep": Reply(200, b'{"a":' * 50_000),
    "large": Reply(200, b" " * 600_000),
    "a bomb": Reply(200, b"\x1f\x8b", {"content-encoding": "gzip"}),
    "letters of elsewhere": Reply(200, b'{"issuer": "\xff"}'),
}


@pytest.mark.parametrize("path", ["/.well-known/openid-configuration", "/token", "/keys", "/userinfo"])
@pytest.mark.parametrize("name", WRONG)
def test_replies_that_are_wrong(come: Come, provider: Provider, path: str, name: str) -> None:
    if path == "/userinfo":
        provider.claims, provider.userinfo = {"email": None}, {}
    provider.replies[path] = WRONG[name]
    browser = come()
    answer = browser.follow(browser.get("/messages"))
    if path != "/.well-known/openid-configuration":
        answer = browser.get(provider.visit(answer.location))
    assert is_refused(browser, answer, 400, 403, 502, 503)


def test_a_server_that_the_provider_does_not_know(come: Come, provider: Provider) -> None:
    lines: list[str] = []
    provider.replies["/token"] = Reply(401, b'{"error": "invalid_client"}')
    browser = come(tell=lines.append)
    answer = sign_in(browser, provider)
    assert is_refused(browser, answer, 502)
    assert any("client_secret is wrong" in line for line in lines)


def test_a_provider_that_is_not_there(come: Come, provider: Provider) -> None:
    now = [AT]
    browser = come(issuer="https://localhost:1", clock=lambda: now[0])
    assert is_refused(browser, browser.follow(browser.get("/messages")), 503)
    assert browser.get("/login").status == 200


def test_a_provider_that_failed_is_left_alone_for_some_seconds(come: Come, provider: Provider) -> None:
    now = [AT]
    provider.replies["/.well-known/openid-configuration"] = Reply(500)
    browser = come(clock=lambda: now[0])
    for _ in range(3):
        assert browser.get("/login/begin").status in (502, 503)
    assert len(provider.seen) == 1
    provider.replies.clear()
    now[0] += 6
    assert browser.get("/login/begin").status == 303


def test_a_certificate_that_nobody_vouches_for(come: Come, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    browser = come()
    assert is_refused(browser, browser.follow(browser.get("/messages")), 503)
    assert provider.seen == []


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


# who is let in


def test_unknown_users_of_google_got_everything_in_logrole(come: Come, provider: Provider) -> None:
    """There a policy without a default group let in everybody with an account, and showed them all."""
    provider.claims = {"email": "unknown@gmail.com", "sub": "7"}
    browser = come()
    answer = sign_in(browser, provider)
    assert "unknown@gmail.com" in answer.text
    assert is_refused(browser, answer, 403)
    row = world()["message"][0]
    for path in ("/", "/messages", f"/messages/{row['sid']}", "/messages.csv", "/tail/stream", "/settings", "/metrics"):
        for accept in ("text/html", "*/*"):
            found = browser.get(path, accept=accept)
            assert found.status in (303, 401)
            assert row["sid"] not in found.text


@pytest.mark.parametrize("email", ["eve@evil.example", "ana@example.com.evil.example", "a@mail.example.com"])
def test_only_listed_domains_come_in(come: Come, provider: Provider, email: str) -> None:
    roles = '[roles.all]\nusers = ["*"]\naccounts = "all"\ncan_view_messages = true'
    browser = come('domains = ["example.com"]', roles)
    provider.claims = {"email": email}
    answer = sign_in(browser, provider)
    assert "some domains" in answer.text
    assert is_refused(browser, answer, 403)
    provider.claims = {"email": "Anybody@EXAMPLE.com"}
    assert sign_in(browser, provider).status == 303


def test_groups_do_not_open_what_the_domain_shuts(come: Come, provider: Provider) -> None:
    provider.claims = {"email": "eve@evil.example", "groups": ["support"]}
    browser = come('domains = ["example.com"]')
    assert is_refused(browser, sign_in(browser, provider), 403)


def test_a_private_google_account_with_the_address_of_an_employer() -> None:
    email_of, google = tokens.email_of, tokens.GOOGLE
    claims = {"email": "ana@example.com", "email_verified": True}
    with pytest.raises(tokens.Refusal, match="private Google account"):
        email_of(claims, google)
    assert email_of({**claims, "hd": "example.com"}, google) == "ana@example.com"
    assert email_of({**claims, "email": "ana@gmail.com"}, google) == "ana@gmail.com"
    assert email_of(claims, "https://login.example.com") == "ana@example.com"


@pytest.mark.parametrize("owned", [True, "1", "true", False, "0", "", None, 2, []])
def test_entra_says_that_the_tenant_owns_the_domain(owned: Any) -> None:
    claims = {"email": "ana@example.com", "xms_edov": owned}
    issuer = "https://login.microsoftonline.com/0123/v2.0"
    if owned in (True, "1", "true"):
        assert tokens.email_of(claims, issuer) == "ana@example.com"
    else:
        with pytest.raises(tokens.Refusal, match="not verified"):
            tokens.email_of(claims, issuer)
    for more, other in (({"email_verified": False}, issuer), ({}, "https://login.example.com")):
        with pytest.raises(tokens.Refusal, match="not verified"):
            tokens.email_of({**claims, **more}, other)


# programs, sessions, the end


def test_programs_are_told_to_sign_in(come: Come, provider: Provider) -> None:
    browser = come()
    for path in ("/messages.json", "/messages.csv", "/tail/stream"):
        answer = browser.get(path, accept="*/*", authorization="Basic YW5hQGV4YW1wbGUuY29tOng=")
        assert answer.status == 401
        assert "Basic" not in answer.header("www-authenticate")
    assert browser.post("/login", {"name": "ana@example.com", "password": "x"}).status in (200, 405)
    assert browser.post("/settings/zone", {"zone": "UTC"}).status == 401


def test_signing_out(come: Come, provider: Provider) -> None:
    browser = come()
    sign_in(browser, provider)
    token = browser.cookies[COOKIE]
    form = browser.get("/messages").form("/logout")
    assert browser.post("/logout", {**form, "token": "x"}).status == 400
    left = browser.post("/logout", form)
    assert left.location == "/login"
    page = browser.follow(left)
    assert page.status == 200
    assert 'href="/login/begin?next=%2F&amp;choose=1"' in page.text
    again = browser.get("/login/begin?next=%2F&choose=1")
    assert parse_qs(urlsplit(again.location).query)["prompt"] == ["select_account"]
    browser.cookies = {COOKIE: token}
    assert browser.get("/messages").status == 303


def test_a_session_ends_when_it_is_not_used_or_is_revoked(come: Come, provider: Provider) -> None:
    now = [AT]
    browser = come(clock=lambda: now[0])
    sign_in(browser, provider)
    now[0] += 12 * 3600 - 1
    assert browser.get("/messages").status == 200
    now[0] += 12 * 3600 + 1
    provider.now = now[0]
    assert browser.get("/messages").status == 303
    sign_in(browser, provider)
    other = Browser(browser.app, HOST)
    sign_in(other, provider)
    assert browser.app.site.sessions.end("ana@example.com") == 2
    assert browser.get("/messages").status == other.get("/messages").status == 303
    other.close()


def test_a_session_ends_however_often_it_is_used(come: Come, provider: Provider) -> None:
    """A page that is open asks for news: without an end, nobody who has left the company would ever be signed out."""
    now = [AT]
    browser = come(clock=lambda: now[0])
    sign_in(browser, provider)
    sessions = browser.app.site.sessions
    (session,) = sessions.of("ana@example.com")
    for hours in range(0, 7 * 24, 11):
        now[0] = AT + hours * 3600
        assert browser.get("/messages").status == 200
    now[0] = AT + 7 * 86_400
    assert not sessions.over(session)
    assert browser.get("/messages").status == 200
    now[0] += 1
    # What streams look at, which run on without asking.
    assert sessions.over(session)
    assert browser.get("/messages").status == 303
    assert sessions.count() == 0


def test_the_log_names_nobody(come: Come, provider: Provider) -> None:
    lines: list[str] = []
    browser = come(tell=lines.append)
    path = provider.visit(begin(browser, "/numbers/%2B14155550123"))
    assert browser.get(path).status == 303
    provider.claims = {"email": "eve@example.com"}
    refused = Browser(browser.app, HOST)
    sign_in(refused, provider)
    refused.close()
    text = "\n".join(lines)
    assert "GET /login/back 303" in text
    assert "nobody was signed in: You are known" in text
    query = parse_qs(urlsplit(path).query)
    for secret in ("ana@", "eve@", "4155550123", SECRET, query["code"][0], query["state"][0], browser.cookies[COOKIE]):
        assert secret not in text


def test_a_missing_package_is_named_at_the_start(
    filled: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(sys.modules):
        if name.startswith("trunkline.logs.web.oidc"):
            monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=r"cryptography is not installed.*trunkline\[logs-oidc\]"):
        Application(filled, Settings.parse(settings(provider)))


def test_nothing_is_there_where_people_sign_in_otherwise(serve: Make) -> None:
    browser = serve()
    assert browser.get("/login/begin").status == browser.get("/login/back").status == 404
