"""Webhooks: signatures, the pieces for frameworks with the real frameworks, and what must never be accepted."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import pickle
import random
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.django_app import configure
from tests.rounds import rounds
from trunkline import webhooks
from trunkline.contrib.asgi import WebhookMiddleware
from trunkline.contrib.django import django_webhook
from trunkline.contrib.fastapi import fastapi_webhook
from trunkline.contrib.flask import flask_before_request, flask_webhook
from trunkline.webhooks import RequestValidator
from trunkline.webhooks.request import Guard, Received

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
PARAMS = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
FORM = "application/x-www-form-urlencoded"
VALIDATOR = RequestValidator(TOKEN)


def sign(url: str, flat: str = "", token: str = TOKEN) -> str:
    """Another way to the signature than the library's."""
    return base64.b64encode(hmac.new(token.encode(), (url + flat).encode(), hashlib.sha1).digest()).decode()


def hashed(url: str, body: bytes) -> str:
    return f"{url}{'&' if '?' in url else '?'}bodySHA256={hashlib.sha256(body).hexdigest()}"


# the signature


def test_the_vector() -> None:
    assert VALIDATOR.compute_signature(URL, PARAMS) == SIGNATURE
    assert VALIDATOR.validate(URL, PARAMS, SIGNATURE) is True


def test_the_published_vector_of_a_json_body() -> None:
    body = '{"property": "value", "boolean": true}'
    bare = f"{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
    assert VALIDATOR.validate(bare, body, "a9nBmqA0ju/hNViExpshrM61xv4=")
    assert VALIDATOR.validate(bare, body.encode(), "a9nBmqA0ju/hNViExpshrM61xv4=")
    for wrong in (f"{body} ", "", {}, None, {"a": []}):
        assert not VALIDATOR.validate(bare, wrong, "a9nBmqA0ju/hNViExpshrM61xv4=")


def test_a_body_without_hash_is_not_valid() -> None:
    for url in (URL, f"{URL}&bodySHA256=", f"{URL}&bodySHA256", f"{URL}&bodysha256={'0' * 64}"):
        for body in ("", b"", "{}", b"{}"):
            assert not VALIDATOR.validate(url, body, sign(url))
    two = hashed(hashed(URL, b"a"), b"b")
    assert not VALIDATOR.validate(two, "a", sign(two))
    assert not VALIDATOR.validate(two, "b", sign(two))


def test_upper_case_hashes_and_empty_bodies() -> None:
    url = f"{URL}&bodySHA256={hashlib.sha256(b'{}').hexdigest().upper()}"
    assert VALIDATOR.validate(url, "{}", sign(url))
    empty = hashed(URL, b"")
    assert all(VALIDATOR.validate(empty, body, sign(empty)) for body in ("", b"", None, {}))


def test_a_form_with_a_hash_in_its_url_is_signed_by_itself() -> None:
    url = hashed(URL, b"anything")
    assert VALIDATOR.validate(url, {"a": "1"}, sign(url, "a1"))


def test_a_get_without_a_body_may_carry_a_hash() -> None:
    """Callbacks of regulatory bundles do; all of such a request is in the signed URL."""
    url = hashed(URL, b"what was")
    for absent in (None, {}, "", b""):
        assert VALIDATOR.validate(url, absent, sign(url), method="GET")
        assert not VALIDATOR.validate(url, absent, sign(url), method="POST")
        assert not VALIDATOR.validate(url, absent, sign(url))
        assert not VALIDATOR.validate(f"{url}x", absent, sign(url), method="GET")
    for body in ("{}", b"{}"):
        assert not VALIDATOR.validate(url, body, sign(url), method="GET")
    assert VALIDATOR.validate(url, "what was", sign(url), method="GET")


SHARED = {"HK1": "shared secret", "HK2": "other"}
SETTINGS = "key=HK1,algorithm=HMAC_SHA256"


def sign_shared(url: str, flat: str = "", secret: str = SHARED["HK1"], algorithm: str = "sha256") -> str:
    return base64.b64encode(hmac.new(secret.encode(), (url + flat).encode(), algorithm).digest()).decode()


def test_a_shared_key_replaces_the_token() -> None:
    validator = RequestValidator(TOKEN, shared_keys=SHARED)
    flat = "".join(name + value for name, value in sorted(PARAMS.items()))
    signature = sign_shared(URL, flat)
    assert validator.compute_signature(URL, PARAMS, shared_key="HK1") == signature
    for header in (SETTINGS, "algorithm=HMAC_SHA256, key=HK1", " key=HK1 , algorithm=HMAC_SHA256 "):
        assert validator.validate(URL, PARAMS, signature, settings=header)
    assert validator.validate(URL, PARAMS, sign_shared(URL, flat, "other"), settings=SETTINGS.replace("HK1", "HK2"))
    assert validator.validate(URL, PARAMS, SIGNATURE), "URLs without such a rule are signed with the token"
    assert not validator.validate(URL, PARAMS, signature), "nothing says that a shared key was used"
    body = hashed(URL, b"{}")
    assert validator.validate(body, b"{}", sign_shared(body), settings=SETTINGS)
    assert not validator.validate(body, b"[]", sign_shared(body), settings=SETTINGS)


@pytest.mark.parametrize(
    "settings",
    [
        *("", "key=HK1", "algorithm=HMAC_SHA256", "key=HK3,algorithm=HMAC_SHA256", "key=,algorithm=HMAC_SHA256"),
        *("key=HK1,algorithm=HMAC_SHA1", "key=HK1,algorithm=", "key=HK1,algorithm=SHA256", "key=HK1,algorithm=none"),
        *(f"{SETTINGS},key=HK2", f"{SETTINGS},algorithm=HMAC_SHA1", "HK1", ",", f"{SETTINGS},x={'a' * 1000}"),
        *("key=hk1,algorithm=HMAC_SHA256", b"key=HK1,algorithm=HMAC_SHA256", ["key=HK1"], 5, "key"),
    ],
    ids=lambda settings: repr(settings)[:40],
)
def test_other_settings_are_not_valid_and_never_the_token_instead(settings: Any) -> None:
    flat = "".join(name + value for name, value in sorted(PARAMS.items()))
    for validator in (RequestValidator(TOKEN, shared_keys=SHARED), VALIDATOR):
        for secret in (*SHARED.values(), TOKEN):
            for algorithm in ("sha1", "sha256"):
                signature = sign_shared(URL, flat, secret, algorithm)
                assert validator.validate(URL, PARAMS, signature, settings=settings) is False
    assert VALIDATOR.validate(URL, PARAMS, sign_shared(URL, flat), settings=SETTINGS) is False


@pytest.mark.parametrize("keys", ["HK1", ["HK1"], {"HK1": None}, {"HK1": b"x"}, {1: "x"}, {"": "x"}, 5])
def test_shared_keys_of_a_wrong_type(keys: Any) -> None:
    with pytest.raises(TypeError, match="shared_keys must"):
        RequestValidator(TOKEN, shared_keys=keys)


def test_shared_keys_that_are_none() -> None:
    with pytest.raises(ValueError, match="shared_keys must not be empty"):
        RequestValidator(TOKEN, shared_keys={"HK1": ""})
    with pytest.raises(ValueError, match="shared_key must be one of shared_keys"):
        VALIDATOR.compute_signature(URL, PARAMS, shared_key="HK1")
    with pytest.raises(ValueError, match="shared_keys contradicts a RequestValidator"):
        Guard(VALIDATOR, shared_keys=SHARED)
    assert RequestValidator(TOKEN, shared_keys={}).validate(URL, PARAMS, SIGNATURE)


@pytest.mark.parametrize(
    ("given_url", "signed"),
    [
        # A ' in the query: some servers and proxies escape it.
        ("https://a.test/x?q=it%27s", "https://a.test/x?q=it's"),
        ("https://a.test/x?q=it%27s&r=%27", "https://a.test/x?q=it's&r='"),
        ("https://a.test:443/x?q=%27", "https://a.test/x?q='"),
        ("https://a.test/x?q=%27", "https://a.test:443/x?q='"),
        ("https://a.test/x?q=%27", "https://a.test/x?q=%27"),
        ("https://a.test/x", "https://a.test:443/x"),
        ("https://a.test:443/x", "https://a.test/x"),
        ("http://a.test/x", "http://a.test:80/x"),
        ("http://a.test:80", "http://a.test"),
        ("HTTPS://a.test?x", "HTTPS://a.test:443?x"),
        ("wss://a.test/x", "wss://a.test:443/x"),
        ("wss://a.test:443/x", "wss://a.test/x"),
        ("ws://a.test:80/x", "ws://a.test/x"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]:443/x"),
        ("https://[2001:db8::1]:443/x", "https://[2001:db8::1]/x"),
        ("https://user:pass@a.test/x", "https://user:pass@a.test:443/x"),
        ("https://user:pa@ss@a.test:443/x", "https://user:pa@ss@a.test/x"),
        ("https://user:443@[::1]:443/x", "https://user:443@[::1]/x"),
        ("https://a.test/x#rc=2", "https://a.test/x"),
        ("https://a.test:443#a?b#c", "https://a.test"),
        ("https://a.test/x?u=http://b.test:80/@:1", "https://a.test:443/x?u=http://b.test:80/@:1"),
        ("https://a.test:8443/x", "https://a.test:8443/x"),
        ("https://a.test/x ", "https://a.test/x "),
        ("https://a.test/ä%C3%A4+%20", "https://a.test/ä%C3%A4+%20"),
    ],
)
def test_spellings_of_a_url(given_url: str, signed: str) -> None:
    assert VALIDATOR.validate(given_url, {"b": "2", "a": "1"}, sign(signed, "a1b2"))
    assert VALIDATOR.validate(given_url, None, sign(signed))


@pytest.mark.parametrize(
    ("given_url", "signed"),
    [
        ("https://a.test:8443/x", "https://a.test/x"),
        ("https://a.test/x", "https://a.test:8443/x"),
        ("https://a.test/x", "https://a.test:80/x"),
        ("https://a.test:80/x", "https://a.test/x"),
        ("http://a.test:443/x", "http://a.test/x"),
        ("wss://a.test/x", "https://a.test/x"),
        ("https://a.test/x", "http://a.test/x"),
        ("https://a.test/x ", "https://a.test/x"),
        ("https://a.test/x/", "https://a.test/x"),
        ("https://a.test/x?", "https://a.test/x"),
        ("https://A.test/x", "https://a.test/x"),
        ("https://u:p@a.test/x", "https://a.test/x"),
        ("https://a.test/%7Ex", "https://a.test/~x"),
    ],
)
def test_other_urls(given_url: str, signed: str) -> None:
    assert not VALIDATOR.validate(given_url, None, sign(signed))


def test_several_values() -> None:
    flat = "A1A2B1"
    for values in (["2", "1"], ["1", "2", "1"], ("2", "1", "2")):
        assert VALIDATOR.validate(URL, {"B": "1", "A": values}, sign(URL, flat))
    assert not VALIDATOR.validate(URL, {"B": "1", "A": ["1"]}, sign(URL, flat))
    assert VALIDATOR.validate(URL, {"A": []}, sign(URL))
    assert VALIDATOR.validate(URL, {"b": " x ", "a": "", "B": "ü\n"}, sign(URL, "Bü\nab x "))


def test_forms_of_frameworks() -> None:
    from django.http import QueryDict
    from multidict import MultiDict as AiohttpDict
    from starlette.datastructures import FormData
    from werkzeug.datastructures import MultiDict

    configure()
    pairs = [("B", "1"), ("A", "2"), ("A", "1"), ("A", "2")]
    for form in (MultiDict(pairs), FormData(pairs), AiohttpDict(pairs), QueryDict(urlencode(pairs))):
        assert VALIDATOR.validate(URL, form, sign(URL, "A1A2B1")), type(form)
        assert VALIDATOR.compute_signature(URL, form) == sign(URL, "A1A2B1")


def test_tokens_in_rotation() -> None:
    both = RequestValidator(["new", TOKEN])
    assert both.validate(URL, PARAMS, SIGNATURE)
    assert both.validate(URL, PARAMS, RequestValidator("new").compute_signature(URL, PARAMS))
    assert not both.validate(URL, PARAMS, RequestValidator("other").compute_signature(URL, PARAMS))
    assert both.compute_signature(URL) == sign(URL, token="new")


@pytest.mark.parametrize("token", [None, 1, b"12345", [None], ["a", b"b"], {"a": 1}, RequestValidator("x")])
def test_tokens_of_a_wrong_type(token: Any) -> None:
    with pytest.raises(TypeError, match="auth_token"):
        RequestValidator(token)


@pytest.mark.parametrize("token", ["", [], (), ["a", ""], "\ud800"])
def test_tokens_that_are_none(token: Any) -> None:
    with pytest.raises(ValueError, match="auth_token"):
        RequestValidator(token)


def test_the_token_stays_secret() -> None:
    validator = RequestValidator("canary-token")
    assert "canary" not in repr(validator) + str(validator)
    with pytest.raises(TypeError):
        pickle.dumps(validator)


class Hostile:
    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)


class HostileForm:
    def multi_items(self) -> Any:
        raise KeyboardError

    getlist = None


class KeyboardError(Exception):
    pass


JUNK: list[Any] = [
    *(None, 0, 1.5, True, b"", b"\xff", [], ["a"], (), {"a"}, object(), Hostile(), HostileForm(), "\ud800", "ä", ""),
    *({1: "a"}, {"a": 1}, {"a": None}, {"a": [1]}, {"a": b"b"}, {"a": {"b": "c"}}, {"\ud800": "a"}, {"a": "\udfff"}),
    *({"": ""}, {"": "a"}, {None: None}, [("a", "b")], "a" * 10_000, Exception, RequestValidator("x")),
]
BAD_URLS: list[Any] = [
    *(*JUNK, "https://", "https://a:b/", "https://a:/", "https://a:0/", "https://a:99999/", "https://a:1:2/", "//a/b"),
    *("https://[::1/", "https://::1/", "https://[::1]a/", "https://a:٣/", "https://a:-1/", "ftp://a/", "a", "https:/a"),
    *("https://@/", "https://a:443:443/", "https://[]/", " https://a/", "https://\ud800/", "https://a/\udfff"),
]


@pytest.mark.parametrize("bad", BAD_URLS, ids=lambda bad: re.sub(" at 0x[0-9a-f]+", "", repr(bad))[:30])
def test_bad_input_is_not_valid(bad: Any) -> None:
    assert VALIDATOR.validate(bad, PARAMS, SIGNATURE) is False
    assert VALIDATOR.validate(URL, PARAMS, bad) is False
    if isinstance(bad, str):
        with contextlib.suppress(UnicodeEncodeError):
            assert VALIDATOR.validate(bad, None, sign(bad)) is False
    if bad not in (None, b"", ""):
        assert VALIDATOR.validate(URL, bad, SIGNATURE) is False
        assert VALIDATOR.validate(URL, bad, sign(URL)) is False


def test_compute_signature_names_what_is_wrong() -> None:
    for bad in (None, b"", 1):
        with pytest.raises(TypeError, match="url"):
            VALIDATOR.compute_signature(bad)  # type: ignore[arg-type]
    for bad_params in ([("a", "b")], {"a": 1}, {1: "a"}):
        with pytest.raises(TypeError, match="param"):
            VALIDATOR.compute_signature(URL, bad_params)  # type: ignore[arg-type]
    for unfit in ({"": "a"}, {"a": "\ud800"}):
        with pytest.raises(ValueError, match=r"name|surrogates"):
            VALIDATOR.compute_signature(URL, unfit)


def test_the_class_shows_where_users_find_it() -> None:
    assert repr(RequestValidator) == "<class 'trunkline.webhooks.RequestValidator'>"
    assert "RequestValidator" in webhooks.__all__


def test_the_module_loads_nothing_else() -> None:
    code = (
        "import sys\nbefore = set(sys.modules)\nimport trunkline.webhooks\n"
        "print(*sorted({m.split('.')[0] for m in set(sys.modules) - before}))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    foreign = set(loaded) - set(sys.stdlib_module_names) - {"trunkline"}
    assert not {name for name in foreign if not name.startswith("_")}
    assert not set(loaded) & {"asyncio", "socket", "ssl", "http", "logging"}


# generated

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)
VALUES = st.text(st.characters(codec="utf-8"), max_size=12)
FORMS = st.dictionaries(NAMES, st.one_of(VALUES, st.lists(VALUES, min_size=1, max_size=3)), max_size=6)
PATHS = st.text(st.sampled_from("abcXYZ019/-_.~%20?&=+:@[]"), max_size=20).map(lambda path: f"/{path}")
HOSTS = st.sampled_from(["a.test", "a.b-c.test", "127.0.0.1", "[2001:db8::1]", "u:p@a.test", "u@[::1]"])
PORTS = st.sampled_from(["", ":443", ":80", ":8443"])
URLS = st.builds("{}://{}{}{}".format, st.sampled_from(["https", "http", "wss", "ws"]), HOSTS, PORTS, PATHS)


def flat(form: dict[str, Any]) -> str:
    """What a form adds to the URL, by the rules' words."""
    text = ""
    for name in sorted(form):
        values = form[name] if isinstance(form[name], list) else [form[name]]
        for value in sorted(set(values)):
            text += name + value
    return text


@given(URLS, FORMS)
def test_what_is_signed_is_valid(url: str, form: dict[str, Any]) -> None:
    signature = sign(url, flat(form))
    assert VALIDATOR.compute_signature(url, form) == signature
    assert VALIDATOR.validate(url, form, signature)


@given(st.data())
def test_differs_from_the_official_package_only_on_purpose(data: st.DataObject) -> None:
    """Where the official package is right: names and hosts without userinfo, no odd ports.

    On purpose different: the official validator removes any port, not only the default one; cuts IPv6 hosts and
    user:password@ when it does; takes 80 for the port of wss; accepts JSON bodies without their hash being there
    (or raises); ignores the hash when it gets `{}`; signs fragments; drops an empty `?`; raises on bad input.
    """
    official = pytest.importorskip("twilio.request_validator").RequestValidator(TOKEN)
    host = data.draw(st.sampled_from(["a.test", "a.b-c.test", "127.0.0.1"]))
    scheme, port = data.draw(st.sampled_from([("https", ""), ("https", ":443"), ("http", ""), ("http", ":80")]))
    path = data.draw(PATHS.filter(lambda path: not path.endswith("?")))
    url = f"{scheme}://{host}{port}{path}"
    form = data.draw(st.dictionaries(NAMES, VALUES, max_size=4))
    signature = data.draw(st.sampled_from([sign(url, flat(form)), sign(f"{url}x"), "", "x" * 28]))
    assert VALIDATOR.compute_signature(url, form) == official.compute_signature(url, form)
    assert VALIDATOR.validate(url, form, signature) == official.validate(url, form, signature)
    bare = url.replace(port, "", 1) if port else url
    assert VALIDATOR.validate(url, form, sign(bare, flat(form))) == official.validate(url, form, sign(bare, flat(form)))
    body = data.draw(VALUES)
    json_url = f"{url}{'&' if '?' in url else '?'}bodySHA256={hashlib.sha256(body.encode()).hexdigest()}"
    for sent in (body, f"{body}x"):
        ours, theirs = (v.validate(json_url, sent, sign(json_url)) for v in (VALIDATOR, official))
        assert ours == theirs == (sent == body)


@given(
    st.one_of(st.sampled_from(BAD_URLS), URLS, st.text(st.characters(codec=None)), st.binary()),
    st.one_of(st.sampled_from(JUNK), FORMS, st.text(), st.binary(), st.dictionaries(st.integers(), st.none())),
    st.one_of(st.sampled_from(JUNK), st.text(st.characters(codec=None)), st.binary()),
)
def test_nothing_raises(url: Any, params: Any, signature: Any) -> None:
    assert VALIDATOR.validate(url, params, signature) is False


def other_character(rng: random.Random, text: str) -> str:
    """The text with one character changed, added or removed."""
    at = rng.randrange(len(text) + 1)
    new = chr(rng.choice([rng.randrange(32, 127), rng.randrange(0x110000), 0, 10, 0xD800]))
    return rng.choice([text[:at] + new + text[at:], text[:at] + new + text[at + 1 :], text[: at - 1] + text[at:]])


def mutate(rng: random.Random, url: str, params: Any, signature: Any) -> tuple[Any, Any, Any]:
    """A request like another, with something of it changed."""
    what = rng.randrange(9)
    if what == 0:
        return other_character(rng, url), params, signature
    if what == 1:
        return url, params, other_character(rng, signature)
    if what == 2:
        return url, params, rng.choice([*JUNK, signature.encode(), [signature], f"{signature} ", signature.swapcase()])
    if what == 3:
        return rng.choice([*BAD_URLS, url.encode(), url.replace("https", "http"), f"{url} "]), params, signature
    if what == 4:
        port = rng.choice([":443", ":80", ":8443", ":", ":x", ":99999", ""])
        return url.replace(".test", f".test{port}", 1), params, signature
    if not isinstance(params, dict):
        if what < 7:
            body = params if isinstance(params, str) else params.decode()
            return (
                url,
                rng.choice([other_character(rng, body), other_character(rng, body).encode("utf-8", "replace")]),
                signature,
            )
        return url, rng.choice([None, {}, b"", "", {"a": []}, {"a": "1"}]), signature
    form = dict(params)
    if what == 5 and form:
        del form[rng.choice(list(form))]
    elif what == 6:
        form[rng.choice([*form, "X"])] = rng.choice(["", "x", ["x", "y"], 1, None, [None], b"x", "\ud800"])
    elif what == 7 and form:
        name = rng.choice(list(form))
        form[name] = other_character(rng, form[name])
    else:
        return url, rng.choice([None, {}, b"", urlencode(form), urlencode(form).encode(), *JUNK]), signature
    return url, form, signature


def same(url: Any, params: Any, signature: Any, before: tuple[str, Any, str]) -> bool:
    """Whether a changed request still says, by the rules, what was signed (say a default port more)."""
    if not isinstance(url, str) or signature != before[2]:
        return False
    url = url.partition("#")[0]
    urls = {url, url.replace(".test:443", ".test", 1), url.replace(".test", ".test:443", 1)}
    if url.startswith("http:"):
        urls = {url, url.replace(".test:80", ".test", 1), url.replace(".test", ".test:80", 1)}
    text = before[0] + (flat(before[1]) if isinstance(before[1], dict) else "")
    try:
        after = flat(params) if isinstance(params, dict) else ""
    except TypeError:
        return False
    if not isinstance(before[1], dict):
        sent = params.encode("utf-8", "surrogatepass") if isinstance(params, str) else params
        return sent == (before[1].encode() if isinstance(before[1], str) else before[1]) and before[0] in urls
    return isinstance(params, dict | None) and any(one + after == text for one in urls)


@given(st.integers(min_value=0, max_value=2**64))
@settings(max_examples=rounds(50, 200), deadline=None)
def test_no_mutation_is_accepted(seed: int) -> None:
    accepted = storm(random.Random(seed), 25)
    assert accepted == []


def storm(rng: random.Random, count: int) -> list[Any]:
    """What of so many mutated requests was accepted although it says something else."""
    wrong: list[Any] = []
    for _ in range(count):
        url = f"https://a.test/{rng.choice(['', 'sms', 'a/b'])}{rng.choice(['', '?a=1', '?a=1&b=2'])}"
        params: Any
        if rng.random() < 0.3:
            body = f'{{"a": {rng.randrange(1000)}}}'
            url = hashed(url, body.encode())
            params = rng.choice([body, body.encode()])
            signature = sign(url)
        else:
            names = rng.sample(["CallSid", "From", "To", "Body", "Digits"], rng.randrange(5))
            params = {name: rng.choice(["", "1", "+14155550123", "ü x"]) for name in names}
            signature = sign(url, flat(params))
        assert VALIDATOR.validate(url, params, signature)
        mutated = mutate(rng, url, params, signature)
        if VALIDATOR.validate(*mutated) and not same(*mutated, (url, params, signature)):
            wrong.append(((url, params, signature), mutated))
    return wrong


# the URL that Twilio requested


def received(path: str = "/sms", query: str = "", **headers: str) -> Received:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Received(
        "http", headers.get("host", "10.0.0.1:8000"), path, query, lambda n: [named[n]] if n in named else [], b""
    )


PROXY = {"x_forwarded_proto": "https", "x_forwarded_host": "example.com"}


@pytest.mark.parametrize(
    ("options", "headers", "url"),
    [
        ({}, {}, "http://10.0.0.1:8000/sms"),
        ({}, PROXY, "http://10.0.0.1:8000/sms"),
        ({}, {"forwarded": "proto=https;host=example.com"}, "http://10.0.0.1:8000/sms"),
        ({"public_url": "https://example.com"}, PROXY, "https://example.com/sms"),
        ({"public_url": "https://example.com/"}, {}, "https://example.com/sms"),
        ({"public_url": "https://u:p@example.com:8443/base/"}, {}, "https://u:p@example.com:8443/base/sms"),
        ({"trust_forwarded": True}, PROXY, "https://example.com/sms"),
        ({"trust_forwarded": "x-forwarded"}, {**PROXY, "forwarded": "host=evil.test"}, "https://example.com/sms"),
        ({"trust_forwarded": True}, {"x_forwarded_proto": "https", "host": "example.com"}, "https://example.com/sms"),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_port": "443"}, "https://example.com/sms"),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_port": "8443"}, "https://example.com:8443/sms"),
        (
            {"trust_forwarded": True},
            {"x_forwarded_proto": "https", "x_forwarded_port": "443", "host": "example.com:8000"},
            "https://example.com/sms",
        ),
        (
            {"trust_forwarded": True},
            {"x_forwarded_host": "example.com:8443", "x_forwarded_port": "80", "x_forwarded_proto": "https"},
            "https://example.com:8443/sms",
        ),
        (
            {"trust_forwarded": True},
            {"x_forwarded_proto": "http, https", "x_forwarded_host": "evil.test, example.com"},
            "https://example.com/sms",
        ),
        (
            {"trust_forwarded": True, "proxies": 2},
            {"x_forwarded_proto": "https, http", "x_forwarded_host": "example.com, inner"},
            "https://example.com/sms",
        ),
        ({"trust_forwarded": True, "proxies": 2}, PROXY, "http://10.0.0.1:8000/sms"),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_host": "[::1]"}, "https://[::1]/sms"),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_host": "a/b"}, None),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_host": "a@b"}, None),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_proto": "gopher"}, None),
        ({"trust_forwarded": True}, {**PROXY, "x_forwarded_port": "x"}, None),
        ({"trust_forwarded": "forwarded"}, {"forwarded": "proto=https;host=example.com"}, "https://example.com/sms"),
        (
            {"trust_forwarded": "forwarded"},
            {"forwarded": 'for=1.2.3.4;host=evil.test, for="[::1]:1" ; Proto=https;Host="example.com:8443"'},
            "https://example.com:8443/sms",
        ),
        ({"trust_forwarded": "forwarded"}, {**PROXY}, "http://10.0.0.1:8000/sms"),
        ({"trust_forwarded": "forwarded"}, {"forwarded": "host=a;host=b"}, None),
        ({"trust_forwarded": "forwarded"}, {"forwarded": "nonsense"}, None),
        ({}, {"host": "a b"}, None),
        ({}, {"host": ""}, None),
    ],
)
def test_public_urls(options: Any, headers: dict[str, str], url: str | None) -> None:
    guard = Guard(TOKEN, **options)
    assert guard.url(received(**headers)) == url
    if url is not None:
        assert guard.decide(received(**headers, x_twilio_signature=sign(url))).status == 200
    assert guard.decide(received(**headers, x_twilio_signature=sign("https://other.test/sms"))).status == 403
    assert guard.decide(received(**headers)).status == 403


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        *(
            ({"public_url": bad}, ValueError)
            for bad in ("example.com", "https://", "https://a?b", "https://a#b", "https://a b")
        ),
        *(({"public_url": bad}, ValueError) for bad in ("ftp://a", "wss://a", "https://a:x", "https://a:99999")),
        ({"public_url": 1}, TypeError),
        ({"trust_forwarded": "yes"}, ValueError),
        ({"trust_forwarded": True, "public_url": "https://a"}, ValueError),
        *(({"proxies": bad}, ValueError) for bad in (0, -1)),
        *(({"proxies": bad}, TypeError) for bad in ("1", True, None)),
        *(({"max_body": bad}, TypeError) for bad in ("1", 1.5, None)),
        ({"max_body": -1}, ValueError),
        ({"auth_token": ""}, ValueError),
    ],
)
def test_bad_options(options: dict[str, Any], kind: type[Exception]) -> None:
    for make in (flask_webhook, flask_before_request, django_webhook, fastapi_webhook, Guard):
        with pytest.raises(kind):
            make(**{"auth_token": TOKEN, **options})
    with pytest.raises(kind):
        WebhookMiddleware(None, **{"auth_token": TOKEN, **options})


def test_the_log_says_why_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "trunkline")
    guard = Guard("canary-token", public_url="https://canary-user:canary-pass@example.com")
    guard.decide(received(query="canary-query=1"))
    guard.decide(received(query="canary-query=1", x_twilio_signature="canary-signature"))
    guard.decide(received(query="canary-query=1", x_twilio_signature="canary".ljust(27, "A") + "="))
    assert "no header X-Twilio-Signature" in caplog.text
    assert "a malformed header X-Twilio-Signature" in caplog.text
    assert "'https://example.com/sms'" in caplog.text
    assert "canary" not in caplog.text


# the frameworks: each application answers at these paths, and says what the view read

BASE = "https://example.com"


class Reply:
    def __init__(self, status: int, text: str) -> None:
        self.status, self.text = status, text


Call = Callable[..., Reply]


def flask_app(style: str, options: dict[str, Any]) -> Call:
    import flask

    app = flask.Flask("webhooks")
    if style == "before":
        app.before_request(flask_before_request(TOKEN, **options))
        guarded: Any = lambda view: view  # noqa: E731
    else:
        guarded = flask_webhook(TOKEN, **options)

    def answer(rest: str) -> str:
        return f"{flask.request.form.getlist('A')} {flask.request.get_data(as_text=True)}"

    if style == "async":

        @app.route("/<path:rest>", methods=["GET", "POST"])
        @guarded
        async def async_view(rest: str) -> str:
            return answer(rest)

    else:
        app.route("/<path:rest>", methods=["GET", "POST"])(guarded(answer))
    if style == "parsed":

        @app.before_request
        def parse() -> None:
            assert flask.request.form is not None

    client = app.test_client()

    def call(method: str, target: str, body: bytes, headers: dict[str, str]) -> Reply:
        reply = client.open(target, method=method, data=body, headers=headers)
        return Reply(reply.status_code, reply.text)

    return call


def django_app(style: str, options: dict[str, Any]) -> Call:
    import types

    configure()
    from django.http import HttpResponse
    from django.test import AsyncClient, Client
    from django.urls import clear_url_caches, re_path
    from django.views import View

    def answer(request: Any) -> Any:
        return HttpResponse(f"{request.POST.getlist('A')} {request.body.decode()}")

    view: Any
    if style == "async":

        @django_webhook(TOKEN, **options)
        async def view(request: Any) -> Any:
            return answer(request)

    elif style == "class":

        class Hook(View):
            async def post(self, request: Any) -> Any:
                return answer(request)

            async def get(self, request: Any) -> Any:
                return answer(request)

        view = django_webhook(TOKEN, **options)(Hook.as_view())
    else:
        view = django_webhook(TOKEN, **options)(answer)
    urls: Any = types.ModuleType("webhook_urls")
    urls.urlpatterns = [re_path(".*", view)]
    sys.modules["webhook_urls"] = urls
    clear_url_caches()

    def call(method: str, target: str, body: bytes, headers: dict[str, str]) -> Reply:
        kind = headers.get("Content-Type", "application/octet-stream")
        others = {name: value for name, value in headers.items() if name != "Content-Type"}
        if style in ("async", "class"):

            async def go() -> Any:
                client = AsyncClient(enforce_csrf_checks=True)
                return await client.generic(method, target, body, kind, headers=others)

            reply = asyncio.run(go())
        else:
            reply = Client(enforce_csrf_checks=True).generic(method, target, body, kind, headers=others)
        return Reply(reply.status_code, reply.content.decode())

    return call


def asgi_app(style: str, options: dict[str, Any]) -> Call:
    from fastapi import Depends, FastAPI, Form, Request
    from starlette.testclient import TestClient

    app: Any = FastAPI()
    dependencies = [] if style == "middleware" else [Depends(fastapi_webhook(TOKEN, **options))]
    if style == "middleware":
        app.add_middleware(WebhookMiddleware, auth_token=TOKEN, **options)
    if style == "form":

        async def view(A: list[str] = Form(default=[])) -> str:  # noqa: B008
            return f"{A} {urlencode([('A', a) for a in A])}"

    else:

        async def view(request: Request) -> str:  # type: ignore[misc]
            body = await request.body()
            form = await request.form()
            return f"{form.getlist('A')} {body.decode()}"

    view.__annotations__.update({"request": Request} if style != "form" else {"A": list[str]})
    from starlette.responses import PlainTextResponse

    app.add_api_route(
        "/{rest:path}", view, methods=["GET", "POST"], dependencies=dependencies, response_class=PlainTextResponse
    )
    client = TestClient(app, base_url="http://testserver")

    def call(method: str, target: str, body: bytes, headers: dict[str, str]) -> Reply:
        reply = client.request(method, target, content=body, headers=headers)
        return Reply(reply.status_code, reply.text)

    return call


APPS: list[tuple[Callable[..., Call], str]] = [
    *((flask_app, style) for style in ("decorator", "before", "async", "parsed")),
    *((django_app, style) for style in ("sync", "async", "class")),
    *((asgi_app, style) for style in ("dependency", "middleware", "form")),
]


@pytest.fixture(params=APPS, ids=lambda app: f"{app[0].__name__.removesuffix('_app')}-{app[1]}")
def make(request: pytest.FixtureRequest) -> Any:
    app, style = request.param
    made = lambda **options: app(style, options)  # noqa: E731
    made.style, made.django = style, app is django_app  # type: ignore[attr-defined]
    return made


def test_each_framework_lets_signed_requests_in_only(make: Any) -> None:
    call: Call = make(public_url=BASE)
    body = urlencode([("B", "ü +&="), ("A", "2"), ("A", "1"), ("A", "2")]).encode()
    form = {"Content-Type": f"{FORM}; charset=UTF-8"}
    good = sign(f"{BASE}/sms?q=%20x+", "A1A2Bü +&=")
    reply = call("POST", "/sms?q=%20x+", body, {**form, "X-Twilio-Signature": good})
    assert reply.status == 200, reply.text
    assert reply.text.startswith("['2', '1', '2'] ")
    if make.style not in ("form", "parsed"):
        assert reply.text.endswith(f" {body.decode()}"), "the view reads the body again"

    refused = [
        ("POST", "/sms?q=%20x+", body, {**form}),
        ("POST", "/sms?q=%20x+", body, {**form, "X-Twilio-Signature": ""}),
        ("POST", "/sms?q=%20x+", body, {**form, "X-Twilio-Signature": good.swapcase()}),
        ("POST", "/sms?q=%20x", body, {**form, "X-Twilio-Signature": good}),
        ("POST", "/smS?q=%20x+", body, {**form, "X-Twilio-Signature": good}),
        ("POST", "/sms?q=%20x+", body + b"&C=1", {**form, "X-Twilio-Signature": good}),
        ("POST", "/sms?q=%20x+", body + b"&=", {**form, "X-Twilio-Signature": good}),
        ("POST", "/sms?q=%20x+", body + b"&C=%FF", {**form, "X-Twilio-Signature": good}),
        ("POST", "/sms?q=%20x+", body, {"Content-Type": "application/json", "X-Twilio-Signature": good}),
        ("POST", "/sms?q=%20x+", body, {"Content-Type": f"{FORM}; charset=utf-7", "X-Twilio-Signature": good}),
        ("POST", "/sms", b"&&", {**form, "X-Twilio-Signature": sign(f"{BASE}/sms")}),
        ("POST", "/sms", b"{}", {"Content-Type": "application/json", "X-Twilio-Signature": sign(f"{BASE}/sms")}),
        ("GET", "/sms?a=2", b"", {"X-Twilio-Signature": sign(f"{BASE}/sms?a=1")}),
    ]
    for request in refused:
        reply = call(*request)
        if make.style == "form" and "json" in request[3].get("Content-Type", ""):
            assert reply.status in (403, 422)
        elif make.style == "parsed" and b"%FF" in request[2]:
            assert reply.status in (400, 403)
        else:
            assert reply.status == 403, request
            assert "not signed by Twilio" in reply.text


def test_frameworks_get(make: Any) -> None:
    call: Call = make(public_url=f"{BASE}/base")
    target = "/sms/a%2Cb%C3%A4?From=%2B1&q"
    if make.django:  # its test clients do not keep the path as it was requested; the async one spoils an ä
        target = "/sms/a,b%C3%A4?From=%2B1&q" if make.style == "sync" else "/sms/a,b%20?From=%2B1&q"
    signature = sign(f"{BASE}/base{target}")
    assert call("GET", target, b"", {"X-Twilio-Signature": signature}).status == 200
    assert call("GET", f"{target}x", b"", {"X-Twilio-Signature": signature}).status == 403


def test_frameworks_get_with_a_hash(make: Any) -> None:
    """Callbacks of regulatory bundles: a GET without a body that has `bodySHA256` in its query."""
    call: Call = make(public_url=BASE)
    target = hashed("/bundles?BundleSid=BU1&Status=approved", b"what was")
    assert call("GET", target, b"", {"X-Twilio-Signature": sign(BASE + target)}).status == 200
    assert call("GET", f"{target}0", b"", {"X-Twilio-Signature": sign(BASE + target)}).status == 403
    json = {"Content-Type": "application/json", "X-Twilio-Signature": sign(BASE + target)}
    assert call("POST", target, b"", json).status in (403, 422)
    assert call("POST", target, b"{}", json).status in (403, 422)


def test_frameworks_shared_keys(make: Any) -> None:
    call: Call = make(public_url=BASE, shared_keys=SHARED)
    form = {"Content-Type": FORM, "X-Twilio-Signature": sign_shared(f"{BASE}/sms", "A1")}
    name = "X-Twilio-Webhooks-Signature-Settings"
    assert call("POST", "/sms", b"A=1", {**form, name: SETTINGS}).status == 200
    assert call("POST", "/sms", b"A=2", {**form, name: SETTINGS}).status == 403
    assert call("POST", "/sms", b"A=1", form).status == 403
    assert call("POST", "/sms", b"A=1", {**form, name: SETTINGS.replace("HK1", "HK2")}).status == 403
    assert call("POST", "/sms", b"A=1", {**form, name: SETTINGS.replace("256", "1")}).status == 403
    by_token = {"Content-Type": FORM, "X-Twilio-Signature": sign(f"{BASE}/sms", "A1")}
    assert call("POST", "/sms", b"A=1", by_token).status == 200
    assert call("POST", "/sms", b"A=1", {**by_token, name: SETTINGS}).status == 403


def test_the_log_says_what_is_wrong_with_multipart(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Django's test client posts it unless it is told otherwise."""
    caplog.set_level("INFO", "trunkline")
    call: Call = make(public_url=BASE)
    body = b'--x\r\nContent-Disposition: form-data; name="A"\r\n\r\n1\r\n--x--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Twilio-Signature": sign(f"{BASE}/sms", "A1")}
    assert call("POST", "/sms", body, headers).status == 403
    if make.style not in ("form", "parsed"):  # there the body was read before the guard is asked
        assert "the body is multipart, and Twilio sends application/x-www-form-urlencoded" in caplog.text


def test_frameworks_json(make: Any) -> None:
    call: Call = make(public_url=BASE)
    body = '{"a": "ü"}'.encode()
    target = hashed("/json", body)
    headers = {"Content-Type": "application/json", "X-Twilio-Signature": sign(BASE + target)}
    reply = call("POST", target, body, headers)
    assert reply.status == 200
    if make.style != "form":
        assert reply.text == f"[] {body.decode()}"
    for other in (body + b" ", b"", b"[]"):
        assert call("POST", target, other, headers).status == 403
        if make.style != "form":
            assert call("POST", target, other, {**headers, "Content-Type": FORM}).status == 403


def test_frameworks_behind_proxies(make: Any) -> None:
    body, form = b"A=1", {"Content-Type": FORM}
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.com", "X-Forwarded-Port": "443"}
    public = {**form, "X-Twilio-Signature": sign(f"{BASE}/sms", "A1")}
    inner = {**form, "X-Twilio-Signature": sign("http://testserver/sms", "A1")}
    if "flask" in str(make().__qualname__):
        inner["X-Twilio-Signature"] = sign("http://localhost/sms", "A1")
    rfc = {"Forwarded": "for=1.2.3.4, for=4.3.2.1;proto=https;host=example.com"}
    for options, headers, expected in (
        ({}, inner, 200),
        ({}, {**inner, **forwarded, **rfc}, 200),
        ({}, {**public, **forwarded, **rfc}, 403),
        ({"trust_forwarded": True}, {**public, **forwarded}, 200),
        ({"trust_forwarded": True}, {**public, **rfc}, 403),
        ({"trust_forwarded": True}, {**inner, **forwarded}, 403),
        ({"trust_forwarded": True}, {**public, **forwarded, "X-Forwarded-Host": "example.com, evil.test"}, 403),
        ({"trust_forwarded": "forwarded"}, {**public, **rfc}, 200),
        ({"trust_forwarded": "forwarded"}, {**public, **forwarded}, 403),
    ):
        assert make(**options)("POST", "/sms", body, headers).status == expected, (options, headers)


def test_frameworks_limit_the_body(make: Any) -> None:
    call: Call = make(public_url=BASE, max_body=10)
    form = {"Content-Type": FORM}
    for length, status in ((10, 200), (11, 413)):
        body = b"A=" + b"x" * (length - 2)
        reply = call(
            "POST", "/sms", body, {**form, "X-Twilio-Signature": sign(f"{BASE}/sms", f"A{'x' * (length - 2)}")}
        )
        assert reply.status == status


# the rest of ASGI


def run(app: Any, scope: dict[str, Any], messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What an ASGI application sends."""
    sent: list[dict[str, Any]] = []
    given = iter([*messages, {"type": "http.disconnect"}])

    async def receive() -> Any:
        return next(given)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Sends the messages that it received."""
    first, second = await receive(), await receive()
    await send({"type": "echo", "messages": [first, second]})


def http(path: str = "/sms", **extra: Any) -> dict[str, Any]:
    headers = [(b"host", b"example.com"), (b"content-type", FORM.encode())]
    if signature := extra.pop("signature", None):
        headers.append((b"x-twilio-signature", signature.encode()))
    headers += extra.pop("headers", [])
    scope = {"type": "http", "scheme": "https", "path": path, "query_string": b"", "headers": headers}
    return {**scope, "raw_path": quote(path).encode(), **extra}


def test_the_middleware_replays_the_body() -> None:
    app = WebhookMiddleware(echo, TOKEN)
    parts = [
        {"type": "http.request", "body": b"A", "more_body": True},
        {"type": "http.request", "more_body": True},
        {"type": "http.request", "body": b"=1"},
    ]
    [sent] = run(app, http(signature=sign(f"{BASE}/sms", "A1")), parts)
    assert sent["messages"] == [
        {"type": "http.request", "body": b"A=1", "more_body": False},
        {"type": "http.disconnect"},
    ]
    assert run(app, http(signature=sign(f"{BASE}/sms", "A1")), parts[:1]) == [], "the client is gone"


def test_the_middleware_stops_reading() -> None:
    app = WebhookMiddleware(echo, TOKEN, max_body=10)
    endless = [{"type": "http.request", "body": b"x" * 6, "more_body": True}] * 2
    assert run(app, http(signature=sign("x")), [*endless, {"type": "unread"}])[0]["status"] == 413
    for length in (b"11", b"x", b"-1", b"9" * 5000, "٣".encode()):
        assert run(app, http(headers=[(b"content-length", length)]), [])[0]["status"] == 413


def test_two_signatures_are_none() -> None:
    good = sign(f"{BASE}/sms", "A1")
    body = [{"type": "http.request", "body": b"A=1"}]
    for extra in (good, "x"):
        scope = http(signature=good, headers=[(b"x-twilio-signature", extra.encode())])
        assert run(WebhookMiddleware(echo, TOKEN), scope, body)[0]["status"] == 403


def test_the_middleware_guards_paths() -> None:
    app = WebhookMiddleware(echo, TOKEN, paths=["/twilio", "/sms/"])
    body = [{"type": "http.request", "body": b""}]
    for path in ("/", "/twilio2", "/x/twilio", "/smsx"):
        assert run(app, http(path), body)[0]["type"] == "echo", path
    for path in ("/twilio", "/twilio/", "/twilio/x", "/sms", "/sms/x"):
        assert run(app, http(path), body)[0]["status"] == 403, path
    assert run(app, http("/api/twilio/x", root_path="/api"), body)[0]["status"] == 403
    assert run(WebhookMiddleware(echo, TOKEN, paths="/"), http("/x"), body)[0]["status"] == 403
    with pytest.raises(ValueError, match="paths"):
        WebhookMiddleware(echo, TOKEN, paths=["twilio"])


def test_the_middleware_leaves_lifespan_alone() -> None:
    [sent] = run(WebhookMiddleware(echo, TOKEN), {"type": "lifespan"}, [{"type": "lifespan.startup"}])
    assert sent["messages"][0] == {"type": "lifespan.startup"}


@pytest.mark.parametrize("style", ["middleware", "dependency"])
def test_each_framework_lets_signed_websockets_in_only(style: str) -> None:
    from fastapi import Depends, FastAPI, WebSocket
    from starlette.testclient import TestClient
    from starlette.websockets import WebSocketDisconnect

    app: Any = FastAPI()
    dependencies = []
    if style == "middleware":
        app.add_middleware(WebhookMiddleware, auth_token=TOKEN, public_url=BASE)
    else:
        dependencies.append(Depends(fastapi_webhook(TOKEN, public_url=BASE)))

    async def stream(socket: WebSocket) -> None:
        await socket.accept()
        await socket.send_text("hello")

    stream.__annotations__["socket"] = WebSocket
    app.add_api_websocket_route("/stream", stream, dependencies=dependencies)
    client = TestClient(app)
    for signed in ("wss://example.com/stream?a=1", "wss://example.com:443/stream?a=1"):
        with client.websocket_connect("/stream?a=1", headers={"X-Twilio-Signature": sign(signed)}) as socket:
            assert socket.receive_text() == "hello"
    for headers in ({}, {"X-Twilio-Signature": sign("https://example.com/stream?a=1")}):
        with (
            pytest.raises(WebSocketDisconnect) as refused,
            client.websocket_connect("/stream?a=1", headers=headers),
        ):
            pass
        assert refused.value.code == 1008


def test_websockets_behind_a_proxy() -> None:
    scope = http(type="websocket", scheme="ws", signature=sign("wss://example.com/sms"))
    scope["headers"].append((b"x-forwarded-proto", b"https"))
    connect = [{"type": "websocket.connect"}]
    assert run(WebhookMiddleware(echo, TOKEN, trust_forwarded=True), scope, connect)[0]["type"] == "echo"
    assert run(WebhookMiddleware(echo, TOKEN), scope, connect) == [{"type": "websocket.close", "code": 1008}]


@given(
    st.fixed_dictionaries(
        {
            "path": st.text(st.characters(codec=None), max_size=5),
            "raw_path": st.one_of(st.none(), st.binary(max_size=5)),
            "query_string": st.binary(max_size=5),
            "root_path": st.text(max_size=3),
            "scheme": st.sampled_from(["http", "https", "", "x"]),
            "headers": st.lists(
                st.tuples(
                    st.sampled_from(
                        (
                            *(b"host", b"x-twilio-signature", b"content-type", b"content-length"),
                            *(b"forwarded", b"x-forwarded-host", b"x-forwarded-proto", b"x-forwarded-port"),
                        )
                    ),
                    st.one_of(st.binary(max_size=8), st.sampled_from([FORM.encode(), b"example.com", b"host=a"])),
                ),
                max_size=6,
            ),
        }
    ),
    st.binary(max_size=20),
    st.sampled_from([False, True, "forwarded"]),
)
@settings(deadline=None)
def test_the_middleware_never_raises(scope: dict[str, Any], body: bytes, trust: Any) -> None:
    sent = run(
        WebhookMiddleware(echo, TOKEN, trust_forwarded=trust),
        {"type": "http", **scope},
        [{"type": "http.request", "body": body}],
    )
    assert sent[0].get("status") in (403, 413)


def test_flask_reads_chunked_bodies_up_to_the_limit() -> None:
    import io

    import flask

    app = flask.Flask("webhooks")
    app.before_request(flask_before_request(TOKEN, public_url=BASE, max_body=10))
    app.add_url_rule("/sms", view_func=lambda: flask.request.form["A"], methods=["POST"])
    for length, status in ((10, 200), (11, 413)):
        value = "x" * (length - 2)
        reply = app.test_client().open(
            "/sms",
            method="POST",
            headers={"Content-Type": FORM, "X-Twilio-Signature": sign(f"{BASE}/sms", f"A{value}")},
            environ_overrides={
                "wsgi.input": io.BytesIO(f"A={value}".encode()),
                "wsgi.input_terminated": True,
                "CONTENT_LENGTH": "",
            },
        )
        assert reply.status_code == status
        assert status != 200 or reply.text == value


def test_a_body_that_somebody_swallowed_is_refused() -> None:
    import flask
    from starlette.requests import Request

    app = flask.Flask("webhooks")
    app.before_request(lambda: flask.request.stream.read() and None)
    app.before_request(flask_before_request(TOKEN, public_url=BASE))
    app.add_url_rule("/sms", view_func=lambda: "accepted", methods=["POST"])
    signature = {"X-Twilio-Signature": sign(f"{BASE}/sms")}
    for kind in (FORM, "application/json"):
        reply = app.test_client().post("/sms", data=b"A=1", headers={**signature, "Content-Type": kind})
        assert reply.status_code == 403

    async def go() -> None:
        from starlette.exceptions import HTTPException

        async def receive() -> Any:
            return {"type": "http.request", "body": b"A=1"}

        request = Request(http(signature=sign(f"{BASE}/sms")), receive)
        async for _ in request.stream():
            pass
        with pytest.raises(HTTPException):
            await fastapi_webhook(TOKEN, public_url=BASE)(request)

    asyncio.run(go())


def test_django_takes_the_path_as_it_was_requested() -> None:

    configure()
    from django.http import HttpResponse
    from django.test import AsyncRequestFactory, RequestFactory

    view = django_webhook(TOKEN, public_url=BASE)(lambda request: HttpResponse("accepted"))
    for raw, signed, status in (
        ("/a%2Cb%C3%A4", "/a%2Cb%C3%A4", 200),
        ("http://inner/a%2cb%c3%a4?x", "/a%2cb%c3%a4", 200),
        ("/a%2Cb%C3%A4", "/a,b%C3%A4", 403),
        ("/other", "/other", 403),  # it is not what the view sees
        ("/other", "/a,b%C3%A4", 200),
    ):
        headers = {"X-Twilio-Signature": sign(BASE + signed)}
        for name in ("RAW_URI", "REQUEST_URI"):
            request = RequestFactory().get("/a,b%C3%A4", headers=headers, **{name: raw})  # type: ignore[arg-type]
            assert view(request).status_code == status
    sent = AsyncRequestFactory().get("/a,b", headers={"X-Twilio-Signature": sign(f"{BASE}/a%2Cb")})
    assert view(sent).status_code == 403
    sent.scope["raw_path"] = b"/a%2Cb"
    assert view(sent).status_code == 200


def test_django_hosts_that_are_not_allowed_and_forms_that_were_read() -> None:

    configure()
    from django.http import HttpResponse
    from django.test import RequestFactory

    foreign = {"Host": "evil.test", "X-Twilio-Signature": sign("http://evil.test/sms")}
    view = django_webhook(TOKEN)(lambda request: HttpResponse("accepted"))
    assert view(RequestFactory().get("/sms", headers=foreign)).status_code == 403
    view = django_webhook(TOKEN, public_url=BASE)(lambda request: HttpResponse("accepted"))
    assert (
        view(RequestFactory().get("/sms", headers={**foreign, "X-Twilio-Signature": sign(f"{BASE}/sms")})).status_code
        == 200
    )

    for body, kind, flat_form, status in (
        (b"A=2&A=1", FORM, "A1A2", 200),
        (b"A=2", FORM, "A1", 403),
        (b"{}", "application/json", "", 403),
        (b"&", FORM, "", 403),
    ):
        headers = {"X-Twilio-Signature": sign(f"{BASE}/sms", flat_form)}
        request = RequestFactory().post("/sms", body, content_type=kind, headers=headers)
        if kind == FORM:
            request._read_started = True
            request._load_post_and_files = lambda: None  # type: ignore[method-assign]
            from django.http import QueryDict

            request.POST = QueryDict(body)  # type: ignore[misc]
        else:
            request.read()
        assert view(request).status_code == status


def test_a_fragment_is_not_signed() -> None:
    assert VALIDATOR.compute_signature(f"{URL}#part", PARAMS) == VALIDATOR.compute_signature(URL, PARAMS)
    assert VALIDATOR.compute_signature(f"{URL}#one#two", PARAMS) == VALIDATOR.compute_signature(URL, PARAMS)
