"""What strangers may do to an emulator: how much it takes, how long that takes it, and how much of it is kept."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.emulator.wire import Caller, basic
from trunkline import facts
from trunkline.emulator import Clock, Emulator, record, values
from trunkline.emulator.base import ACCOUNT_SID, AUTH_TOKEN
from trunkline.emulator.exchange import Incoming, Reply
from trunkline.emulator.world import World

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
MESSAGE = b"To=%2B14155550100&From=%2B15005550006&Body=x"


# what it keeps


def test_the_record_says_what_was_dropped(http: Caller, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "MOST", 3)
    for number in range(5):
        http.get(MESSAGES, {"To": f"+1415555010{number}"})
    assert [request.query["To"][-1] for request in twilio.requests] == ["2", "3", "4"]
    assert twilio.requests_dropped == 2
    twilio.reset()
    assert (twilio.requests, twilio.requests_dropped) == ([], 0)


@pytest.mark.parametrize("where", ["body", "headers", "query_string", "path", "many headers"])
def test_the_record_is_bounded_in_bytes(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    monkeypatch.setattr(record, "MOST_BYTES", 10_000_000)
    kept = record.Record()
    text = "x" * 1_000_000
    for _ in range(30):
        given: dict[str, Any] = {"body": b"", "headers": {}, "query_string": "", "path": "/"}
        given |= {
            "body": {"body": text.encode()},
            "headers": {"headers": {"name": text}},
            "query_string": {"query_string": text},
            "path": {"path": text},
            "many headers": {"headers": {str(number): "" for number in range(5_000)}},
        }[where]
        kept.add(
            record.RecordedRequest(
                method="GET", host="", user=None, operation=None, status=200, at=datetime.now(UTC), **given
            )
        )  # fmt: skip
    assert 1 <= len(kept.requests()) <= 10
    assert kept.dropped == 30 - len(kept.requests())
    assert kept._bytes <= 10_000_000


def test_what_was_sent_is_read_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused request costs no more than its bytes."""
    world = emulated()
    monkeypatch.setattr("trunkline.emulator.arguments.parse_qsl", None)
    monkeypatch.setattr("trunkline.emulator.arguments.read_json", None)
    for content_type in ("application/json", "application/x-www-form-urlencoded"):
        assert ask(world, "POST", MESSAGES, MESSAGE, headers={"content-type": content_type}).status == 401
    monkeypatch.undo()
    parsed, form = world.recorded()[0]
    assert (parsed.form, parsed.json) == ({}, None)
    assert form.form == {"To": "+14155550100", "From": "+15005550006", "Body": "x"}
    assert form.body == MESSAGE


@pytest.mark.parametrize(("host", "path"), [("oauth", "/v2/token"), ("iam", "/v1/token"), ("preview-iam", "/v1/token")])
def test_the_record_has_no_secrets_of_token_requests(http: Caller, twilio: Emulator, host: str, path: str) -> None:
    secrets = dict.fromkeys(("client_secret", "client_assertion", "code", "refresh_token"), "canary")
    http.post(path, {"client_id": twilio.client_id, **secrets}, host=host)
    http.post(path, host=host, json_body=secrets)
    first, second = twilio.requests
    assert first.form == {"client_id": twilio.client_id}
    assert b"canary" not in first.body + second.body
    assert second.json is None


# what it takes


def emulated() -> World:
    return Emulator(clock=Clock())._world


def ask(
    world: World,
    method: str,
    path: str,
    body: bytes = b"",
    twilio: Emulator | None = None,
    *,
    host: str = "api.twilio.com",
    query: str = "",
    headers: dict[str, str] | None = None,
) -> Reply:
    given = dict(headers or {})
    if twilio is not None:
        given["authorization"] = basic(twilio.account_sid, twilio.auth_token)
    return world.handle(Incoming(method, f"/{host}{path}", query, given, body))


def known(path: str, body: bytes = b"", **more: Any) -> Reply:
    """What an emulator answers to its account; as JSON if `host` says so."""
    twilio = Emulator()
    return ask(twilio._world, more.pop("method", "POST"), path, body, twilio, **more)


def test_a_form_of_as_many_fields_as_are_allowed() -> None:
    assert known(MESSAGES, MESSAGE + b"&PersistentAction=a" * 9_997).status == 201
    assert known(MESSAGES, MESSAGE + b"&PersistentAction=a" * 9_998).status == 400


@pytest.mark.parametrize("filling", [b"a=1&", b"&", b"=&", b"MediaUrl=a&"])
def test_a_form_of_too_many_fields_is_refused_at_once(monkeypatch: pytest.MonkeyPatch, filling: bytes) -> None:
    """Before credentials are looked at, and before anything is parsed."""
    monkeypatch.setattr("trunkline.emulator.arguments.parse_qsl", None)
    for more in ({}, {"authorization": basic(ACCOUNT_SID, AUTH_TOKEN)}):
        for method, path in (("POST", MESSAGES), ("GET", MESSAGES), ("POST", MESSAGES.replace(".json", "/MM1.json"))):
            world = emulated()
            refused = ask(world, method, path, filling * 10_001, headers=more)
            told = json.loads(refused.body)
            assert (refused.status, told["code"], told["status"]) == (400, 20001, 400)
            assert told["more_info"] == "https://www.twilio.com/docs/errors/20001"
            assert "10000" in told["message"]
    [seen] = world.recorded()[0]
    assert (seen.status, seen.form) == (400, {})


def test_a_query_of_too_many_fields_is_refused_at_once() -> None:
    assert known(MESSAGES, method="GET", query="&".join(["To=1"] * 10_000)).status == 200
    assert known(MESSAGES, method="GET", query="&".join(["To=1"] * 10_001)).status == 400


def test_a_form_of_too_many_fields_over_http(http: Caller) -> None:
    answer = http.post(MESSAGES, [("MediaUrl", "a")] * 10_001)
    assert (answer.status, answer.json["code"]) == (400, 20001)
    assert http.message()["status"] == "queued", "the connection goes on"


def test_ampersands_of_a_json_body_are_no_fields() -> None:
    headers = {"content-type": "application/json"}
    body = json.dumps({"name": "&" * 20_000}).encode()
    assert known("/v1/Assistants", body, host="assistants.twilio.com", headers=headers).status == 201


def nested(depth: int) -> bytes:
    return b'{"name": "x", "customer_ai": ' + b'{"a":' * (depth - 1) + b"{}" + b"}" * (depth - 1) + b"}"


def of_json(body: bytes) -> Reply:
    headers = {"content-type": "application/json"}
    return known("/v1/Assistants", body, host="assistants.twilio.com", headers=headers)


def test_json_of_some_depth() -> None:
    assert of_json(nested(150)).status == 201
    for body in (nested(201), nested(5_000), b"[" * 100_000, b'{"name":' * 100_000, b"[" * 300 + b"]" * 300):
        refused = of_json(body)
        assert refused.status == 400
        assert "levels deep" in json.loads(refused.body)["message"]


@pytest.mark.parametrize("filling", [b"{},", b"[],", b"1,", b'"":1,', b"[[],"])
def test_json_of_too_many_values_is_refused_before_it_is_parsed(
    monkeypatch: pytest.MonkeyPatch, filling: bytes
) -> None:
    monkeypatch.setattr("trunkline.emulator.values.json.loads", None)
    refused = of_json(b'{"name": [' + filling * 1_000_001)
    monkeypatch.undo()
    assert refused.status == 400
    assert "at most 1000000 values" in json.loads(refused.body)["message"]


def test_json_in_a_form_is_bounded_too() -> None:
    for text in ("[" * 1_000, "[" + "1," * 1_000_001 + "1]"):
        with pytest.raises(ValueError, match="must"):
            values.parse(text, "json", {})
    assert values.parse('[{"a": 1}]', "json", {}) == [{"a": 1}]


def test_half_a_character_is_no_text() -> None:
    for body in (b'{"name": "\\ud800"}', b'{"name": "\xed\xa0\x80"}', b'{"\\udfff": 1}'):
        assert of_json(body).status == 400
    assert json.loads(of_json(b'{"name": "\\ud83d\\ude00"}').body)["name"] == "\N{GRINNING FACE}"


def test_numbers_that_are_none() -> None:
    for text in ("²", "١" * 12, "9" * 5_000, "1e999999", "-" * 5_000, "NaN", "Infinity"):
        for type_ in ("int", "float", "decimal"):
            try:
                parsed = values.parse(text, type_, {})
            except ValueError:
                continue
            json.dumps(parsed, allow_nan=False)
        for type_ in ("int", "seconds", "millis", "float", "decimal", "int:text"):
            json.dumps(values.encode(text, type_), allow_nan=False)
    for name in ("PageSize", "Page", "PageToken"):
        for text in ("%C2%B2", "9" * 5_000, "-1", "%D9%A1%D9%A1"):
            assert known(MESSAGES, method="GET", query=f"{name}={text}").status in (200, 400)


def test_names_of_strangers_are_not_kept() -> None:
    for number in range(10_000):
        values.snake(f"someName{number}")
    values.snake("x" * 1_000_000)
    found = values._snake.cache_info()
    assert found.maxsize is not None
    assert found.currsize <= found.maxsize


def test_headers_are_bounded(twilio: Emulator) -> None:
    with socket.create_connection((twilio.host, twilio.port), timeout=30) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(3_000)))
        try:
            line.sendall(b"X: " + b"x" * 1_000_000)
            told = line.recv(100)
        except ConnectionError:
            told = b""
        assert told.startswith((b"HTTP/1.1 400 ", b"")), "and closed"


def test_a_body_that_is_announced_too_large_is_refused(twilio: Emulator) -> None:
    connection = http.client.HTTPConnection(twilio.host, twilio.port, timeout=30)
    try:
        connection.request("POST", f"/api.twilio.com{MESSAGES}", iter([b"x" * 2**20] * 40))
        reply = connection.getresponse()
        assert (reply.status, json.load(reply)["code"]) == (413, 20001)
    except (ConnectionError, BrokenPipeError):
        pass  # the server closed before all was sent
    finally:
        connection.close()


# time grows with what is sent, and no faster


def hostile() -> Iterator[Any]:
    """Fillings of what a stranger may send, by the place that they are sent in."""
    forms = {
        "one name": b"MediaUrl=%s&",
        "names": b"a=%s&",
        "escapes": b"%%25%s",
        "dates": b"SendAt=Mon, 1 Jan %s",
    }
    for name, text in forms.items():
        if text.endswith(b"&"):
            yield pytest.param(lambda n, text=text: MESSAGE + b"&" + text.replace(b"%s", b"x") * (n // 8), id=name)
        else:
            yield pytest.param(lambda n, text=text: MESSAGE + b"&" + text.replace(b"%s", b"1 ") * n, id=name)
    for filling in ("a", "1", " ", "+", "%", ".", ",", "[", "{", "\\", "-", "/", "?", "T", ":"):
        for field in ("SendAt", "To", "MediaUrl", "ContentVariables", "ValidityPeriod"):
            yield pytest.param(
                lambda n, field=field, filling=filling: MESSAGE + f"&{field}={filling}".encode() + filling.encode() * n,
                id=f"{field} {filling}",
            )


@pytest.mark.parametrize("fill", list(hostile()))
def test_time_grows_as_what_is_sent(fill: Any) -> None:
    """Eight times as much takes no more than thirty times as long: a square would take 64 times."""

    def cost(size: int) -> float:
        best = float("inf")
        body = fill(size)
        for _ in range(3):
            twilio = Emulator()
            began = time.thread_time()
            ask(twilio._world, "POST", MESSAGES, body, twilio)
            best = min(best, time.thread_time() - began)
        return best

    assert cost(40_000) <= 30 * cost(5_000) + 0.01


def test_a_field_that_is_sent_often_is_read_once_each() -> None:
    def cost(count: int) -> float:
        kept = record.kept(Incoming("POST", "/", "", {}, b"a=1&" * count), "", "/", None, 200, datetime.now(UTC), None)
        began = time.thread_time()
        assert len(kept.form["a"]) == count
        return time.thread_time() - began

    few, many = (min(cost(count) for _ in range(3)) for count in (1_200, 9_600))
    assert many <= 30 * few + 0.005


def test_no_operation_fails_on_what_a_stranger_sends() -> None:
    """Every parameter of some operations of each product, with texts that fit nothing."""
    twilio = Emulator()
    texts = ("²", "9" * 5_000, "{" * 5_000, "\0", "\ud800", "Mon, 99 Foo 99999", "0001-01-01T00:00:00+23:59")
    for operation in facts.operations()[::9]:
        path = operation.path.replace("{AccountSid}", ACCOUNT_SID).replace("{", "").replace("}", "")
        for param in operation.params:
            for text in texts:
                is_json = operation.body in ("json", "scim+json")
                if "\ud800" in text and not is_json:
                    continue
                query = "" if is_json else f"{param.wire}={text}"
                body = json.dumps({param.wire: text}).encode() if is_json else query.encode()
                host = f"{operation.host}.twilio.com"
                got = ask(twilio._world, operation.method, path, body, twilio, host=host, query=query)
                assert 200 <= got.status < 500, (operation.id, param.wire, text[:10])
