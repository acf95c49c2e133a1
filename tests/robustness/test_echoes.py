"""A server that repeats the client's secrets, in every spelling and everywhere: none of them shows."""

from __future__ import annotations

import html
import io
import json
import pickle
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from contextlib import redirect_stderr
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

import trunkline
from tests.faults.server import FaultServer, answers
from tests.robustness.canary import ACCOUNT, API_SECRET, AUTH_TOKEN, BEARER, CLIENT_SECRET, KEY, PROXY_PASSWORD
from tests.robustness.growth import assert_linear, fillings
from tests.robustness.test_secrets import Listener, credentials, listener, shown, told_by  # noqa: F401
from tests.rounds import rounds
from tests.unit.fake_transport import World, raised, reply
from trunkline import errors
from trunkline._core.call.api_errors import add_request, status_error
from trunkline._core.call.request import Request
from trunkline._core.http.transport_errors import connection_error
from trunkline._core.redaction import echoes, redact

PERSON = "Anna Canary +14155550123 anna@example.com"
ODD = "p\"q'r\\s<t>&u é/+=%41 z"
HOW = {
    "token": [AUTH_TOKEN, f"{ACCOUNT}:{AUTH_TOKEN}"],
    "key": [API_SECRET, f"{KEY}:{API_SECRET}"],
    "oauth": [CLIENT_SECRET, BEARER],
    "odd": [ODD],
}


def percent(text: str) -> str:
    return "".join(f"%{octet:02x}" for octet in text.encode())


def points(text: str) -> str:
    return "".join(f"\\u{ord(char):04X}" for char in text)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "quoted": lambda text: quote(text, safe=""),
    "quoted in lower case": lambda text: re.sub("%..", lambda match: match[0].lower(), quote(text, safe="")),
    "quoted twice": lambda text: quote(quote(text, safe=""), safe=""),
    "quoted three times": lambda text: quote(quote(quote_plus(text), safe=""), safe=""),
    "every character quoted": percent,
    "half quoted": lambda text: text[:9] + percent(text[9:]),
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON with slashes": lambda text: json.dumps(text, ensure_ascii=False)[1:-1].replace("/", "\\/"),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[3:-3],
    "JSON in JSON in JSON": lambda text: json.dumps(json.dumps(json.dumps(text)))[7:-7],
    "code points": points,
    "HTML": html.escape,
    "HTML by numbers": lambda text: "".join(f"&#{ord(char)};" for char in text),
    "Base64": lambda text: b64encode(text.encode()).decode(),
    "Base64 without padding": lambda text: b64encode(text.encode()).decode().rstrip("="),
    "Base64 of URLs": lambda text: urlsafe_b64encode(text.encode()).decode(),
    "Base64, quoted": lambda text: quote(b64encode(text.encode()).decode(), safe=""),
    "Base64, quoted twice": lambda text: quote(quote(b64encode(text.encode()).decode(), safe=""), safe=""),
    "Base64 of a user": lambda text: b64encode(f"user:{text}".encode()).decode(),
    "Base64 of more": lambda text: b64encode(f"xy{text}, and more".encode()).decode(),
    "quoted JSON": lambda text: quote(json.dumps(text)[1:-1], safe=""),
}
CASES = [("sync", how, spelling) for how in HOW for spelling in SPELLINGS]
CASES += [("async", how, spelling) for how in HOW for spelling in ("plain", "quoted", "Base64 of a user")]
CASES = CASES[:: rounds(3, 1)]


def client_of(world: World, how: str, *replies: Any, **options: Any) -> Any:
    known = {"username": ACCOUNT, "password": ODD} if how == "odd" else credentials(how)
    return world.client(*replies, max_retries=0, **known, **options)


def pieces(secret: str) -> list[str]:
    """What may not show: eight characters of a secret in a row, plain or in the Base64 of it."""
    plain = [secret[at : at + 8] for at in range(len(secret) - 7)]
    coded = [b64encode(bytes(before) + secret.encode()).decode()[4:16] for before in range(3)]
    return [*plain, *coded]


def assert_hidden(text: str, how: str) -> None:
    """Neither as it is, nor after any escapes are taken off."""
    for _ in range(5):
        for secret in HOW[how]:
            for piece in pieces(secret.rpartition(":")[2]):
                assert piece not in text, (piece, text)
        text = html.unescape(re.sub("%([0-9A-Fa-f]{2})", lambda match: chr(int(match[1], 16)), text))
        text = re.sub(r"\\+u([0-9A-Fa-f]{4})", lambda match: chr(int(match[1], 16)), text).replace("\\/", "/")
        text = re.sub(r"\\+([\"'])", r"\1", text)


def everything(error: errors.TrunklineError) -> str:
    """All that an exception and its pickle hold."""
    same = pickle.loads(pickle.dumps(error))
    held = [f"{vars(each)} {each.args} {dict(each.headers)} {each.body.decode()}" for each in (error, same)]
    return "\n".join([told_by(error), str(same), pickle.dumps(error).decode("latin-1"), *held])


FAILING: dict[str, Callable[[str], Any]] = {
    "json": lambda text: reply(
        403, {"message": text, "more_info": text, "details": {text: [text, {"n": 1, "s": text}]}, "x": PERSON}
    ),
    "page": lambda text: reply(403, f"<pre>{PERSON} Authorization: {text}</pre>\n".encode(), {"X-Echo": text}),
    "form": lambda text: reply(400, f"a=1&b={text}&c={PERSON}".encode(), {"Twilio-Request-Id": text}),
    "broken": lambda text: reply(200, f'{{"y": "{PERSON}", "x": "{text}'.encode(), {"X-Echo": text}),
    "no page": lambda text: reply(200, f"<html>{PERSON} {text}".encode()),
    "redirect": lambda text: reply(302, b"", {"Location": f"https://x.test/{text}?{text}"}),
    "lost": lambda text: connection_error(f"the proxy said {text}", sent=True),
    "system": lambda text: OSError(f"no way: {text}"),
}


@pytest.mark.parametrize(("kind", "how", "spelling"), CASES)
def test_no_echo_of_a_secret_is_shown_or_kept(
    kind: str,
    how: str,
    spelling: str,
    listener: Listener,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world, stream = World(kind), io.StringIO()
    for mode in ("", "true", "full"):
        monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", mode)
        for secret in HOW[how]:
            text = SPELLINGS[spelling](secret)
            for name, make in FAILING.items():
                responses: list[Any] = []
                client = client_of(world, how, make(text), on_response=responses.append)
                with redirect_stderr(stream):
                    error = raised(world, lambda client=client: client.messages("SM1").fetch())
                assert_hidden(everything(error), how)
                assert_hidden(shown(error) + "".join(str(each.error) for each in responses), how)
                check_kept(name, error)
    assert_hidden("\n".join(listener.texts), how)
    assert_hidden(stream.getvalue(), how)
    assert stream.getvalue().count("← ") == 2 * len(HOW[how]) * len(FAILING)


def check_kept(name: str, error: errors.TrunklineError) -> None:
    """What is no secret is there as it came."""
    if name in ("json", "page", "form", "broken", "no page"):
        assert PERSON in error.body.decode()
    if name == "page":
        assert re.fullmatch(rf"<pre>{re.escape(PERSON)} Authorization: .*</pre>\n", error.body.decode())
    if name == "json":
        assert json.loads(error.body)["x"] == PERSON


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_bytes_around_a_secret_stay(spelling: str) -> None:
    mask = echoes.Mask((ODD, AUTH_TOKEN))
    around = bytes(range(256)).replace(b"&", b"") * 2 + PERSON.encode() + b"%zz\\q \xff"
    for secret in (ODD, AUTH_TOKEN):
        if spelling in ("Base64 of a user", "Base64 of more"):
            continue
        found = mask.body(around + b" " + SPELLINGS[spelling](secret).encode() + b" " + around)
        assert found.startswith(around + b" ")
        assert found.endswith(b" " + around)
        assert len(found) <= 2 * len(around) + 22
        assert mask.body(around) == around
    assert mask.body(around * 9000) == (around * 9000)[: echoes.MAX_KEPT]


def test_short_secrets_and_sids_are_not_looked_for() -> None:
    world = World("sync")
    body = {"message": f"a bad day for {ACCOUNT} {KEY}", "account_sid": ACCOUNT, "code": 20003, "next_token": "x" * 9}
    for known in ({"password": "a"}, {"password": ACCOUNT}, {"password": "day for"}):
        client = world.client(reply(401, body), username=ACCOUNT, **known)
        error = raised(world, lambda client=client: client.messages("SM1").fetch())
        assert error.api_message == body["message"]
        assert json.loads(error.body) == body
        assert ACCOUNT in str(error)


NAMED = [
    ('{"auth_token": "canary-1", "y": 1}', '{"auth_token": "[redacted]", "y": 1}'),
    ('{"AuthToken":"canary-1\\"canary", "y":"\\u00e9"}', '{"AuthToken":"[redacted]", "y":"\\u00e9"}'),
    ('{"x": "{\\"token\\":\\"canary-1\\"}"}', '{"x": "{\\"token\\":\\"[redacted]\\"}"}'),
    ('{"access_token": ["canary-1"], "y": [1]}', '{"access_token": "[redacted]", "y": [1]}'),
    ("token=canary-1&To=%2B14155550123&AuthToken=canary", "token=[redacted]&To=%2B14155550123&AuthToken=[redacted]"),
    ("<a href='/x?token=canary-1'>", "<a href='/x?token=[redacted]'>"),
    ("Authorization: Bearer canary-1-canary\n", "Authorization: Bearer [redacted]\n"),
    ('Digest username="canary", response="canary"\nB: c', "Digest [redacted]\nB: c"),
    ('{"token": "", "secret": null, "page_token": "x1", "code": 123456}', None),
    ('{"message": "Basic authentication is off", "token_type": "Bearer", "PageToken": "x1"}', None),
    ("/x.json?PageToken=PA1&Page=1", None),
    ("password: is wrong", None),
]


@pytest.mark.parametrize(("body", "masked"), NAMED)
def test_secrets_by_their_names(body: str, masked: str | None) -> None:
    world = World("sync")
    for status in (400, 200):
        client = world.client(reply(status, body.encode() if status == 400 else b"!" + body.encode()), max_retries=0)
        error = raised(world, lambda client=client: client.messages("SM1").fetch())
        assert error.body.decode().removeprefix("!") == (body if masked is None else masked)
        assert "canary" not in everything(error)
    client = world.client(reply(400, {"message": body, "details": {"token": "canary", "x": [body]}}), max_retries=0)
    error = raised(world, lambda: client.messages("SM1").fetch())
    assert "canary" not in everything(error)
    assert error.api_message == (body if masked is None else masked)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("body", [b'{"access_token": "canary-9', b'<{"access_token": "canary-9"}', b'{"x": "canary-9"'])
def test_a_token_s_reply_that_is_broken(kind: str, body: bytes) -> None:
    """What the reply to a request for a token holds is a secret that the client does not know yet."""
    world = World(kind)
    auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
    secret = b"canary-9" if b"access_token" in body else CLIENT_SECRET.encode()
    client = world.client(reply(200, body.replace(b"canary-9", secret)), auth=auth, account_sid=ACCOUNT)
    error = raised(world, lambda: client.messages("SM1").fetch())
    assert error.status == 200
    assert secret.decode() not in everything(error)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_headers_of_the_caller(kind: str) -> None:
    """Credentials that the caller gives to one request, and a token that was dropped because it was refused."""
    world = World(kind)
    given = {"Authorization": "Bearer my-own-canary-1", "X-Api-Key": "my-own-canary-2", "Cookie": "my-own-canary-3"}
    echo = reply(401, " ".join(value.partition(" ")[2] or value for value in given.values()).encode())
    client = world.client(echo)
    error = raised(world, lambda: client.request("GET", "/x", headers=given))
    assert error.body == b"[redacted] [redacted] [redacted]"
    refused = [reply(401, f"{BEARER} is refused".encode())] * 2
    client = client_of(world, "oauth", refused[0], reply(200, {"access_token": BEARER}), refused[1])
    error = raised(world, lambda: client.messages("SM1").fetch())
    assert error.body == b"[redacted] is refused"
    client = world.client(reply(200, f"<{BEARER}".encode()))
    response = world.do(client.request("GET", "/x", headers={"Authorization": f"Bearer {BEARER}"}))
    with pytest.raises(errors.APIResponseError) as caught:
        response.json()
    assert caught.value.body == b"<[redacted]"


@pytest.mark.parametrize("kind", ["sync", "asyncio", "aiohttp"])
def test_the_password_of_a_proxy(kind: str) -> None:
    """A proxy that forwards plain HTTP and repeats what it was told."""
    pair = b64encode(f"proxy-user:{PROXY_PASSWORD}".encode()).decode()
    body = f"{PROXY_PASSWORD} {quote(PROXY_PASSWORD, safe='')} {pair} {AUTH_TOKEN}".encode()
    head = f"HTTP/1.1 502 X\r\nX-Echo: {pair}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with FaultServer(answers(head + body)) as server:
        proxy = f"http://proxy-user:{quote(PROXY_PASSWORD, safe='')}@127.0.0.1:{server.port}"
        from tests.robustness.test_secrets import real

        with pytest.raises(errors.ServerError) as caught:
            real(kind, base_url="http://api.example", proxy=proxy)
    assert caught.value.body == b"[redacted] [redacted] [redacted] [redacted]"
    assert caught.value.headers["x-echo"] == "[redacted]"


def test_notes_and_causes() -> None:
    request = Request("GET", "api", "/x", idempotent=True)
    request.sent_with = (trunkline.BasicAuth(ACCOUNT, AUTH_TOKEN), None, {})
    for text, kept in ((f"see {AUTH_TOKEN}", False), ("see there", True)):
        error = errors.APIConnectionError("broke")
        error.add_note(text)
        error.__cause__ = OSError(1, text)
        add_request(error, request)
        assert error.__notes__ == [text.replace(AUTH_TOKEN, "[redacted]")]
        assert (error.__cause__ is not None) is kept


@pytest.mark.parametrize("mode", ["true", "full"])
@pytest.mark.parametrize("place", range(16_384 - 60, 16_384 + 4, 5))
def test_a_secret_where_the_trace_ends(mode: str, place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", mode)
    for text in (AUTH_TOKEN, percent(AUTH_TOKEN), b64encode(f"{ACCOUNT}:{AUTH_TOKEN}".encode()).decode()):
        stream, world = io.StringIO(), World("sync")
        body = ('{"x": "' + "a" * place)[:place] + text + '", "y": "' + "b" * 999 + '"}'
        with redirect_stderr(stream):
            client = client_of(world, "token", reply(200, body.encode(), {"Content-Type": "application/json"}))
            client.request("GET", "/x")
        assert_hidden(stream.getvalue(), "token")


# time


def shows() -> dict[str, tuple[Callable[[str], object], int]]:
    mask = echoes.Mask((AUTH_TOKEN, ODD))
    request = Request("GET", "api", "/x", idempotent=True)
    request.sent_with = (trunkline.BasicAuth(ACCOUNT, ODD), None, {})

    def failure(text: str) -> None:
        raw = reply(400, {"message": text, "details": [text]}, {"X-A": text})
        error = status_error(raw, request)
        str(error)
        error.path = f"/x/{text}"
        str(error)

    return {
        "text": (redact.text, 4096),
        "path": (lambda text: redact.path(f"/x/{text}"), 4096),
        "header": (lambda text: redact.header("Link", text) + redact.header("X", text), 4096),
        "form": (lambda text: redact.form(f"a={text}", personal=False), 4096),
        "form in full": (lambda text: redact.form(text, personal=True), 4096),
        "json": (lambda text: redact.json('{"a": "' + text, personal=False), 2048),
        "json in full": (lambda text: redact.json(text, personal=True), 2048),
        "mask": (mask, 4096),
        "body": (lambda text: mask.body(text.encode()), 4096),
        "failure": (failure, 2048),
    }


PATTERNS = {
    "an address": r"[\w.!#$&'*+/=?^`{|}~%-]+(?:@|%40)[\w-]+",
    "a link": r"[A-Za-z][A-Za-z0-9+.-]*://[^\s/]+/[^\s?#]*[?#]\S*",
    "a pair of JSON": r'"(?:[^"\\]|\\.)*"\s*:\s*"(?:[^"\\]|\\.)*"?',
    "a number": r"(?:\+|%2[Bb]|00)?\(?\d(?:[ ().-]{0,2}\d){6,}",
    "a secret": r"(?:auth_?token|secret)\\*\"?\s*[=:]\s*\\*\"[^\s]+|Digest \w+=\"[^\"]*\"|eyJ[\w-]+\.|Basic\s+\w+",
    "an escape": r"(?:%(?:25)*[0-9a-f]{2}|\\+u00[0-9a-f]{2}|\\+\"|&(?:amp;)*(?:#\d+|quot);)+",
}


@pytest.mark.parametrize("name", shows())
def test_time_grows_like_a_line(name: str) -> None:
    call, size = shows()[name]
    for pattern in PATTERNS.values():
        chosen = list(fillings(pattern))
        for make in chosen[:: max(len(chosen) // rounds(5, 40), 1)]:
            assert_linear(call, make, size=size)


def test_what_the_caller_gave_and_a_large_trace_are_looked_at_in_a_line() -> None:
    given = [f"value {n} {'x' * 99}" for n in range(400)]
    assert_linear(lambda count: redact.remove_values("a value " * 2000, given * count), lambda n: n, size=10)
    assert_linear(lambda text: redact.json(text, personal=False), lambda n: "[" * n + "]" * n, size=4000)
    assert_linear(lambda text: redact.json(text, personal=False), lambda n: '{"a":' * n, size=4000)
