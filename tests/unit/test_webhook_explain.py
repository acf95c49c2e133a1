"""Why a signature does not match: each usual mistake is named, nothing raises, and no secret is shown."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.webhooks import Explanation, RequestValidator, explain, guesses, sample, signature

TOKEN = "12345-token"
VALIDATOR = RequestValidator(TOKEN, shared_keys={"HK1": "shared-secret"})
URL = "https://example.com/app/sms?a=1&b=x%20y&c="
FORM = sample("sms.inbound", Body="hi & bye, ünï", extra={"Blank": ""})


def sign(url: str = URL, form: Any = FORM) -> str:
    return VALIDATOR.compute_signature(url, form)


def said(found: Explanation) -> str:
    assert found.matches
    assert not found.valid
    assert found.reason
    assert found.advice
    assert TOKEN not in str(found)
    return " and ".join(found.assumptions)


def test_a_valid_request() -> None:
    found = explain(URL, FORM, sign(), auth_token=["other", TOKEN])
    assert (found.matches, found.valid, found.assumptions, found.url) == (True, True, (), URL)
    assert found.reason == "The signature matches: the request is valid."


@pytest.mark.parametrize(
    ("given_url", "signed", "expected"),
    [
        ("http://example.com/app/sms?a=1", "https://example.com/app/sms?a=1", "the scheme is https, not http"),
        ("https://example.com/ws", "wss://example.com/ws", "the scheme is wss, not https"),
        ("https://example.com:8443/sms", "https://example.com/sms", "the URL is without its port 8443"),
        ("http://example.com/sms", "http://example.com:443/sms", "the URL is with port 443"),
        ("https://example.com/sms/", "https://example.com/sms", "the path is without the slash at its end"),
        ("https://example.com/sms", "https://example.com/sms/", "the path is with a slash at its end"),
        ("https://example.com/a/b/sms", "https://example.com/sms", "the path is without /a/b at its beginning"),
        ("https://example.com/a%20b", "https://example.com/a b", "the path is not percent-encoded"),
        ("https://example.com//sms", "https://example.com/sms", "the path has no double slashes"),
        ("https://EXAMPLE.com/sms", "https://example.com/sms", "the host is in small letters"),
        ("https://example.com/sms", "https://www.example.com/sms", "the host is www.example.com"),
        ("https://u:p@example.com/sms", "https://example.com/sms", "the URL is without its user and password"),
        ("https://example.com/s?b=1&a=2", "https://example.com/s?a=2&b=1", "the query is sorted by name"),
        ("https://example.com/s?a=x+y", "https://example.com/s?a=x%20y", "a space in the query is %20, not +"),
        ("https://example.com/s?a=x%20y", "https://example.com/s?a=x+y", "a space in the query is +, not %20"),
        ("https://example.com/s?a=%2B1", "https://example.com/s?a=+1", "the query is not percent-encoded"),
        ("https://example.com/s?a=%2f", "https://example.com/s?a=%2F", "the escapes are in capitals"),
        ("https://example.com/s?a=1&b=", "https://example.com/s?a=1", "empty values in the query are left out"),
        ("https://example.com/s?x=1", "https://example.com/s", "the query does not belong to the URL"),
        ("https://example.com/s?a=1&amp;b=2", "https://example.com/s?a=1&b=2", "an &amp; in the URL is &"),
        ("http://example.com:8080/s/", "https://example.com/s", "the scheme is https, not http and the URL is without"),
    ],
)
def test_urls(given_url: str, signed: str, expected: str) -> None:
    found = explain(given_url, FORM, sign(signed), auth_token=TOKEN)
    assert said(found).startswith(expected)
    assert found.url == signed


@pytest.mark.parametrize(
    ("candidate", "signed"),
    [
        ("https://public.example/app", "https://public.example/app/sms?a=1"),
        ("https://public.example/app/sms", "https://public.example/app/sms?a=1"),
        ("https://public.example/other?x=2", "https://public.example/other?x=2"),
        ("public.example", "https://public.example/sms?a=1"),
        ("user:secret@public.example", "https://user:secret@public.example/sms?a=1"),
    ],
)
def test_candidates(candidate: str, signed: str) -> None:
    found = explain("http://10.0.0.7:8000/sms?a=1", FORM, sign(signed), auth_token=TOKEN, candidates=["a", candidate])
    assert "the URL is that of the candidate https://public.example" in said(found)
    assert "secret" not in said(found)
    assert found.url == signed


@pytest.mark.parametrize(
    ("given_form", "signed", "expected"),
    [
        ({**FORM, "csrf": "x"}, FORM, "the parameter csrf was not sent"),
        ({**FORM, "a": "1"}, FORM, "the parameters of the query are not among those of the body"),
        (FORM, {k: v for k, v in FORM.items() if v}, "empty values are left out"),
        ({"Body": "a+b"}, {"Body": "a b"}, "values are decoded once more"),
        ({"From": " 14155550123"}, {"From": "+14155550123"}, "a space before a number is its +"),
        ({"Body": "a%20b"}, {"Body": "a b"}, "values are decoded once more"),
        ({"Body": "Ã¼"}, {"Body": "ü"}, "the values are UTF-8, not Latin-1"),
        ({"Body": "a\nb"}, {"Body": "a\r\nb"}, "line ends are \\r\\n"),
        ({"Body": "a\r\nb"}, {"Body": "a\nb"}, "line ends are \\n"),
        ({"Body": " a "}, {"Body": "a"}, "spaces around the values are not there"),
        ({"Body": "a"}, {"Body": "a "}, "values have a space at their end"),
        ({"A": ["1", "2"]}, {"A": "1"}, "only the first value of a name is signed"),
        ({"A": ["1", "2"]}, {"A": "2"}, "only the last value of a name is signed"),
        (FORM, None, "nothing of the body is signed"),
        ("Body=a+b&To=%2B1", {"Body": "a b", "To": "+1"}, "the body is a form"),
    ],
)
def test_forms(given_form: Any, signed: Any, expected: str) -> None:
    found = explain(URL, given_form, sign(form=signed), auth_token=TOKEN)
    assert said(found).startswith(expected)


def test_repeated_values_in_their_order() -> None:
    form = {"A": ["2", "1", "2"]}
    made = signature.sign(TOKEN.encode(), URL, "A2A1A2", "sha1").decode()
    assert "in their order" in said(explain(URL, form, made, auth_token=TOKEN))


def test_secrets() -> None:
    made = sign()
    assert "spaces or a line break" in said(explain(URL, FORM, made, auth_token=f"{TOKEN}\n"))
    found = explain(URL, FORM, made, auth_token="wrong", others={"test credentials": TOKEN})
    assert said(found) == "the secret is 'test credentials', not the auth token"
    assert found.secret == "test credentials"
    long = signature.sign(TOKEN.encode(), URL, guesses._signed(list(FORM.items())), "sha256").decode()
    assert "the hash is SHA-256" in said(explain(URL, FORM, long, auth_token=TOKEN))


def test_shared_keys() -> None:
    made = VALIDATOR.compute_signature(URL, FORM, shared_key="HK1")
    keys = {"HK1": "shared-secret", "HK2": "x"}
    found = explain(URL, FORM, made, auth_token=TOKEN, shared_keys=keys)
    assert said(found) == "it was signed with the shared key HK1"
    header = "key=HK1,algorithm=HMAC_SHA256"
    assert explain(URL, FORM, made, auth_token=TOKEN, shared_keys=keys, settings=header).valid
    wrong = explain(URL, FORM, sign(), auth_token=TOKEN, shared_keys=keys, settings=header)
    assert "though the settings name a shared key" in said(wrong)


def test_bodies_with_a_hash() -> None:
    body = b'{"a": 1}'
    url = f"https://example.com/x?bodySHA256={hashlib.sha256(body).hexdigest()}"
    assert explain(url, body, sign(url, None), auth_token=TOKEN).valid
    assert "not the one whose hash" in said(explain(url, b'{"a":1}', sign(url, None), auth_token=TOKEN))
    assert "the body is missing" in said(explain(url, {}, sign(url, None), auth_token=TOKEN))
    assert explain(url, {}, sign(url, None), auth_token=TOKEN, method="GET").valid
    plain = "https://example.com/x"
    assert "the URL alone was signed" in said(explain(plain, body, sign(plain, None), auth_token=TOKEN))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (None, "There is no signature."),
        ("", "There is no signature."),
        ("abc", "What was given is no signature."),
        (f" {sign()}\n", "The signature has spaces or quotes around it."),
        (f'"{sign()}"', "The signature has spaces or quotes around it."),
    ],
)
def test_what_is_no_signature(made: str | None, expected: str) -> None:
    found = explain(URL, FORM, made, auth_token=TOKEN)
    assert not found.matches
    assert found.reason == expected
    assert found.advice


def test_nothing_matches() -> None:
    found = explain(URL, FORM, sign("https://elsewhere.example/x"), auth_token=TOKEN)
    assert not found.matches
    assert found.reason == "Nothing that was tried makes the signature match."
    assert "candidate" in found.advice
    assert "auth token" in found.advice
    assert explain("no url", FORM, sign(), auth_token=TOKEN).reason == "The URL is none that Twilio requests."
    assert "without them only a GET" in explain(URL, None, sign("https://e.example/"), auth_token=TOKEN).advice


def test_wrong_arguments() -> None:
    with pytest.raises(TypeError, match="url must be a str, not int"):
        explain(5, FORM, sign(), auth_token=TOKEN)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"params must be a mapping.*not a list"):
        explain(URL, list(FORM.items()), sign(), auth_token=TOKEN)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="1,000"):
        explain(URL, {"a": ["b"] * 1001}, sign(), auth_token=TOKEN)
    with pytest.raises(ValueError, match="auth_token must not be empty"):
        explain(URL, FORM, sign(), auth_token="")
    with pytest.raises(ValueError, match="at most 20 secrets"):
        explain(URL, FORM, sign(), auth_token=TOKEN, others={str(number): "x" for number in range(20)})
    with pytest.raises(TypeError, match="others must be a mapping"):
        explain(URL, FORM, sign(), auth_token=TOKEN, others={"a": 5})  # type: ignore[dict-item]


def test_what_is_tried_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline.webhooks import explanation

    tried: list[str] = []

    def count(key: bytes, url: str, flat: str, algorithm: str) -> bytes:
        tried.append(url)
        return b""

    monkeypatch.setattr(explanation, "computed", count)
    url = "https://u@example.com:8443/a/b/c/d/?" + "&".join(f"a{n}=%20+%2f&" for n in range(100))
    form = {f"N{n}": [" a+%20b\n", ""] for n in range(300)}
    others = {str(number): f" {number} " for number in range(19)}
    explain(
        url, form, sign(), auth_token=TOKEN, others=others, candidates=[f"https://c{n}.example/x" for n in range(50)]
    )
    assert 1000 < len(tried) <= 60_000


def test_guesses_are_not_repeated() -> None:
    urls = [guess.value for guess in guesses.url_guesses(URL, ["example.com", "https://example.com/app"])]
    assert len(urls) == len(set(urls)) > 400
    bodies = [guess.value for guess in guesses.body_guesses(URL, FORM)]
    assert len(bodies) == len(set(bodies)) > 20
    assert all(bool(guess.said) == bool(guess.cost) for guess in guesses.url_guesses(URL, ["x.example"]))


@settings(max_examples=rounds(40, 200), deadline=None)
@given(
    st.sampled_from(["https://e.com", "http://[::1]:5", "ws://h", ""]) | st.text(),
    st.text(),
    st.dictionaries(st.text(), st.text() | st.lists(st.text())) | st.text() | st.binary() | st.none(),
    st.lists(st.text(), max_size=2),
)
@example("https://e.com", "[@0?a=1", {"b": "2"}, [])
def test_nothing_raises(base: str, rest: str, params: Any, candidates: list[str]) -> None:
    found = explain(base + rest, params, sign(), auth_token=TOKEN, candidates=candidates)
    assert not found.matches
