"""Webhooks over the network: what arrives, what is read of the reply, and where redirects lead."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from twilio.request_validator import RequestValidator as Official

from tests.emulator.receiver import PARAMS, TOKEN, Caller, Receiver, codes, deliver, outgoing, reply, send, to
from trunkline.emulator.delivery import MAX_REPLY, Outcome, Settings, SharedKey
from trunkline.webhooks import RequestValidator

KEY = SharedKey(sid="webhooks_sharedkey_01", secret="shared-secret")


# what arrives


def test_a_post_arrives_as_twilio_sends_it() -> None:
    outcome, receiver = deliver("/sms?x=1#rc=2")
    [got] = receiver.requests
    assert (got.method, got.path) == ("POST", "/sms?x=1")
    assert got.form == dict(PARAMS)
    expected = {
        "host": f"127.0.0.1:{receiver.port}",
        "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
        "user-agent": "TwilioProxy/1.1",
        "i-twilio-idempotency-token": "d50dc30c-5d0d-418d",
        "accept": "*/*",
    }
    assert {name: got.headers[name] for name in expected} == expected
    signature = got.headers["x-twilio-signature"]
    assert Official(TOKEN).validate(f"{receiver.url}/sms?x=1", dict(PARAMS), signature)
    assert RequestValidator(TOKEN).validate(f"{receiver.url}/sms?x=1", dict(PARAMS), signature)
    assert outcome.ok
    assert (outcome.status, outcome.content_type, outcome.body) == (200, "text/xml", b"<Response/>")
    assert outcome.url == f"{receiver.url}/sms?x=1"
    [sent] = outcome.tries
    assert (sent.url, sent.status, sent.error) == (outcome.url, 200, "")
    assert sent.address == f"127.0.0.1:{receiver.port}"
    assert sent.body == got.body
    assert {name.lower(): value for name, value in sent.headers} == got.headers


def test_a_get_has_the_parameters_in_its_query() -> None:
    _, receiver = deliver("/sms?x=1", method="GET")
    [got] = receiver.requests
    assert got.method == "GET"
    assert got.body == b""
    assert got.path == "/sms?x=1&To=%2B15005550006&From=%2B14155550100&Body=Gr%C3%B6%C3%9Fe+%26+mehr%3F&NumMedia=0"
    signature = got.headers["x-twilio-signature"]
    assert Official(TOKEN).validate(receiver.url + got.path, {}, signature)
    assert RequestValidator(TOKEN).validate(receiver.url + got.path, None, signature, method="GET")


def test_json_is_signed_by_its_hash() -> None:
    body = b'[{"specversion":"1.0"}]'
    _, receiver = deliver("/events", json=body, wants="callback")
    [got] = receiver.requests
    assert got.body == body
    assert got.headers["content-type"] == "application/json"
    assert got.path == f"/events?bodySHA256={sha256(body).hexdigest()}"
    url, signature = receiver.url + got.path, got.headers["x-twilio-signature"]
    assert Official(TOKEN).validate(url, body.decode(), signature)
    assert RequestValidator(TOKEN).validate(url, body, signature)
    assert not RequestValidator(TOKEN).validate(url, body + b" ", signature)


def test_a_shared_key_signs_instead_of_the_token() -> None:
    _, receiver = deliver("/", key=KEY)
    [got] = receiver.requests
    settings = got.headers["x-twilio-webhooks-signature-settings"]
    assert settings == "key=webhooks_sharedkey_01,algorithm=HMAC_SHA256"
    signature, url = got.headers["x-twilio-signature"], f"{receiver.url}/"
    assert Official(KEY.secret).validate(url, dict(PARAMS), signature, "HMAC_SHA256")
    ours = RequestValidator(TOKEN, shared_keys={KEY.sid: KEY.secret})
    assert ours.validate(url, dict(PARAMS), signature, settings=settings)
    assert not ours.validate(url, dict(PARAMS), signature)


def test_credentials_of_the_url_are_sent_when_they_are_asked_for() -> None:
    challenge = reply(401, b"", www_authenticate='Digest realm="x", Basic realm="x"')

    async def main() -> tuple[Outcome, Receiver]:
        async with Receiver(challenge, reply()) as receiver:
            return await send(receiver.url.replace("//", "//us%40er:p%3Aw@") + "/sms"), receiver

    outcome, receiver = asyncio.run(main())
    first, second = receiver.requests
    assert "authorization" not in first.headers
    assert second.headers["authorization"] == "Basic " + base64.b64encode(b"us@er:p:w").decode()
    for got in (first, second):
        assert Official(TOKEN).validate(f"{receiver.url}/sms", dict(PARAMS), got.headers["x-twilio-signature"])
    assert outcome.ok
    assert outcome.url == receiver.url.replace("//", "//us%40er:p%3Aw@") + "/sms"
    assert "p%3Aw" not in outcome.tries[0].url + repr(outcome)


def test_credentials_that_are_refused_are_not_sent_for_ever() -> None:
    async def main() -> Outcome:
        async with Receiver(reply(401, b"", www_authenticate="Basic")) as receiver:
            return await send(receiver.url.replace("//", "//a:b@"))

    assert codes(asyncio.run(main())) == (401, 11200, 2)


def test_nothing_secret_or_personal_in_a_repr() -> None:
    outcome, receiver = deliver("/sms?secret=1", key=KEY)
    shown = repr(outcome) + repr(outgoing(f"{receiver.url}/sms?secret=1", key=KEY))
    for hidden in (TOKEN, KEY.secret, "secret=1", "4155550100", "Größe", "Gr%C3"):
        assert hidden not in shown


# what is read


def test_a_reply_in_chunks_and_one_that_ends_with_the_connection() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    assert deliver("/", chunked)[0].body == b"abcde"
    assert deliver("/", b"HTTP/1.0 200 OK\r\n\r\nabc")[0].body == b"abc"
    assert deliver("/", b"HTTP/1.1 100 Continue\r\n\r\n" + reply())[0].body == b"<Response/>"


@pytest.mark.parametrize("wants", ["twiml", "callback"])
def test_a_reply_counts_up_to_64_kilobytes(wants: str) -> None:
    full, _ = deliver("/", reply(body=b"x" * MAX_REPLY), wants=wants)
    assert full.ok
    assert len(full.body) == MAX_REPLY
    more, _ = deliver("/", reply(body=b"x" * (MAX_REPLY + 1)), wants=wants)
    assert more.code == (11750 if wants == "twiml" else None)
    assert len(more.body) == MAX_REPLY


def test_an_endless_reply_is_read_no_further() -> None:
    async def endless(caller: Caller) -> None:
        caller.writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not caller.writer.is_closing():
            caller.writer.write(b"x" * 10_000)
            await caller.writer.drain()

    assert codes(deliver("/", endless)[0]) == (200, 11750, 1)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_any_success_does_for_a_callback(status: int) -> None:
    head = f"HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n".encode()
    assert deliver("/", head, wants="callback")[0].ok


def test_an_empty_reply_in_chunks_has_an_error_of_its_own() -> None:
    empty = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert codes(deliver("/", empty)[0]) == (200, 11770, 1)
    assert deliver("/", empty, wants="callback")[0].ok
    assert deliver("/", reply(body=b""))[0].ok


# redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307])
def test_a_redirect_is_followed_by_a_get_without_parameters(status: int) -> None:
    outcome, receiver = deliver("/a/b?x=1", to("../c?y=2#z", status), reply())
    assert [(got.method, got.path, got.body) for got in receiver.requests][1] == ("GET", "/c?y=2", b"")
    first, second = (got.headers for got in receiver.requests)
    assert Official(TOKEN).validate(f"{receiver.url}/c?y=2", {}, second["x-twilio-signature"])
    assert first["i-twilio-idempotency-token"] == second["i-twilio-idempotency-token"]
    assert "content-type" not in second
    assert outcome.ok
    assert outcome.url == f"{receiver.url}/c?y=2"


def test_ten_redirects_are_followed() -> None:
    assert codes(deliver("/", *[to("/x")] * 10, reply())[0]) == (200, None, 11)
    assert codes(deliver("/", to("/x"))[0]) == (302, 11215, 11)


@pytest.mark.parametrize(
    "answer",
    [to("/x", 308), to("/x", 300), reply(304, b""), reply(302, b""), to("ftp://a/b"), to("http://"), to("http://[x")],
)
def test_a_redirect_that_is_not_followed(answer: bytes) -> None:
    outcome, receiver = deliver("/", answer)
    assert outcome.code == 11216
    assert len(receiver.requests) == 1


def test_credentials_stay_with_their_origin() -> None:
    challenge = reply(401, b"", www_authenticate="Basic")

    async def main() -> tuple[Receiver, Receiver]:
        async with Receiver(challenge) as other, Receiver(challenge, to("/here"), challenge, to(other.url)) as first:
            outcome = await send(first.url.replace("//", "//a:b@"))
            assert outcome.code == 11200
            return first, other

    first, other = asyncio.run(main())
    assert ["authorization" in got.headers for got in first.requests] == [False, True, False, True]
    assert ["authorization" in got.headers for got in other.requests] == [False]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: outgoing("http://a", method="PUT"), "method"),
        (lambda: outgoing("http://a", wants="x"), "wants"),
        (lambda: outgoing("http://a", json=b"", params=PARAMS), "json"),
        (lambda: outgoing("http://a", json=b"", method="GET"), "json"),
        (lambda: outgoing("http://a", token="a\r\nb: c"), "token"),
        (lambda: outgoing("http://a", auth_token=""), "auth_token"),
        (lambda: outgoing("http://a", params=(("", "x"),)), "params"),
        (lambda: outgoing("http://a", params=(("a", "\ud800"),)), "a must be"),
        (lambda: SharedKey(sid="a,b", secret="x"), "sid"),
        (lambda: SharedKey(sid="a", secret=""), "secret"),
        (lambda: Settings(total=0), "total"),
        (lambda: Settings(retries=6), "retries"),
        (lambda: Settings(retry_on=frozenset({"x"})), "retry_on"),
    ],
)
def test_bad_values_are_refused_by_name(make: Callable[[], Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make()
