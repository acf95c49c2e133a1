"""Signing in with a state, a code or a cookie of somebody else, and at a provider that does not answer as it should."""

from __future__ import annotations

import random
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest

from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT
from tests.logs.web.provider import Provider, Reply
from tests.logs.web.signing_in import COOKIE, HOST, Come, begin, is_refused, sign_in


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
    assert is_refused(browser, answer, 403, says="used up")


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
    assert "<script>alert" not in answer.text
    assert "555" not in answer.text
    assert is_refused(browser, answer, status, says=says)
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
    assert is_refused(browser, answer, 502, says=says)


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


@pytest.mark.parametrize(
    "reply",
    [
        Reply(401, b'{"error": "invalid_client"}'),
        Reply(400, b'{"error": "invalid_client"}'),
        Reply(400, b'{"error": "unauthorized_client", "error_description": "secret words"}'),
        Reply(401, b"secret words"),
    ],
)
def test_a_server_that_the_provider_does_not_know(come: Come, provider: Provider, reply: Reply) -> None:
    lines: list[str] = []
    provider.replies["/token"] = reply
    browser = come(tell=lines.append)
    answer = sign_in(browser, provider)
    assert is_refused(browser, answer, 502)
    assert any("client_secret is wrong" in line for line in lines)
    assert not any("secret words" in line for line in lines)


@pytest.mark.parametrize("body", [b'{"error": "invalid_grant"}', b'{"error": 7}', b'{"error": "A B\\n"}', b"[]", b""])
def test_a_code_that_the_provider_refuses(come: Come, provider: Provider, body: bytes) -> None:
    lines: list[str] = []
    provider.replies["/token"] = Reply(400, body)
    browser = come(tell=lines.append)
    assert is_refused(browser, sign_in(browser, provider), 403, says="used up")
    said = "invalid_grant" if b"grant" in body else "400"
    assert f"the provider gives no token: {said}" in lines


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
