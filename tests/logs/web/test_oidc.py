"""Signing in at a provider of OpenID Connect: who comes in, with which role, and until when."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.logs.rows import world
from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT, Make
from tests.logs.web.provider import SECRET, Provider, ec_key, public, rsa_key
from tests.logs.web.signing_in import COOKIE, HOST, ROLES, Come, begin, is_refused, settings, sign_in
from trunkline.errors import MissingExtraError
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web import oidc_tokens as tokens
from trunkline.logs.web.app import Application

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
        # An address and whether it was verified are of one source.
        ({"email": None, "email_verified": True}, {"sub": "1", "email": "ana@example.com"}),
        ({"email": None, "email_verified": True}, {"sub": "1", "email": "ana@example.com", "email_verified": False}),
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


# who is let in


def test_unknown_users_of_google_got_everything_in_logrole(come: Come, provider: Provider) -> None:
    """There a policy without a default group let in everybody with an account, and showed them all."""
    provider.claims = {"email": "unknown@gmail.com", "sub": "7"}
    browser = come()
    answer = sign_in(browser, provider)
    assert "unknown@gmail.com" in answer.text
    assert is_refused(browser, answer, 403, says="no role")
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
    assert is_refused(browser, answer, 403, says="some domains")
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
