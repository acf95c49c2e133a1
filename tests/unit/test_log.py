"""What is written of a call, and what never is."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.fake_transport import SID, TOKEN, World, raised, reply
from trunkline import errors
from trunkline._core.http.transport_errors import connection_error
from trunkline._core.redaction import redact
from trunkline._core.runtime import log

NUMBER = "+14155550123"
# One phone number, as escapes of every kind may write it.
NUMBERS = (
    "+1%28555%29 000 1111",
    "%2B1%20555%20000%201111",
    "%2b1%20%28555%29%20000%2D1111",
    "%252B1%2520%2528555%2529%2520000%25201111",
    "+1+555+000+1111",
    "%281555%29+000+1111",
    "\\u002B15550001111",
    "\\u002b1\\u0020\\u0028555\\u0029 000.1111",
    "+1\xa0555\u2011000\u20131111",
)
CANARIES = (TOKEN, "4155550123", "canary", "anna@example.com")


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.delenv("DEBUG_HTTP_TRAFFIC", raising=False)
    return World(request.param)


def assert_clean(text: str, *allowed: str) -> None:
    for canary in CANARIES:
        if canary not in allowed:
            assert canary not in text


# the logger


def test_calls_are_logged_without_private_things(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "trunkline")
    ok = reply(200, {"phone_number": NUMBER}, {"Twilio-Request-Id": "RQ1"})
    client = world.client(connection_error("reset", sent=True), reply(429, b"canary", {"Retry-After": "1"}), ok)
    world.do(client.lookups.v2.phone_numbers(NUMBER).fetch(fields="canary"))
    records = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "trunkline"]
    assert records == [
        ("INFO", "GET /v2/PhoneNumbers/…0123 → APIConnectionError in 250 ms (attempt 1, trying again in 0.25 s)"),
        ("INFO", "GET /v2/PhoneNumbers/…0123 → 429 in 250 ms (attempt 2, trying again in 1.50 s)"),
        ("DEBUG", "GET /v2/PhoneNumbers/…0123 → 200 in 250 ms RQ1 (attempt 3)"),
    ]


def test_the_last_failure_says_its_outcome(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "trunkline")
    client = world.client(reply(500, {"message": f"canary {NUMBER}"}))
    raised(world, lambda: client.messages.create(to=NUMBER, from_="x", body="canary"))
    [record] = [record for record in caplog.records if record.name == "trunkline"]
    assert record.getMessage().endswith("→ 500 in 250 ms (attempt 1, outcome unknown)")
    assert_clean(caplog.text)


class JsonFormatter(logging.Formatter):
    """Writes a record as JSON, as formatters of services do: what a plain record does not have is a field."""

    PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}

    def format(self, record: logging.LogRecord) -> str:
        more = {name: value for name, value in vars(record).items() if name not in self.PLAIN}
        return json.dumps({"level": record.levelname, "message": record.getMessage(), **more})


def test_records_have_fields(world: World) -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("trunkline")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        client = world.client(
            connection_error(f"reset by {NUMBER}", sent=True),
            reply(200, {"phone_number": NUMBER}, {"Twilio-Request-Id": "RQ1"}),
            reply(400, {"code": 21211, "message": f"canary {NUMBER}"}, {"Twilio-Request-Id": "RQ2"}),
            reply(204),
        )
        world.do(client.lookups.v2.phone_numbers(NUMBER).fetch(fields="canary"))
        raised(world, lambda: client.messages.create(to=NUMBER, from_="x", body="canary"))
        world.do(client.request("DELETE", f"/v1/Users/{NUMBER}", params={"x": "canary"}))
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
    assert_clean(stream.getvalue())
    assert SID not in "".join(str(json.loads(line)["path"]) for line in stream.getvalue().splitlines())
    fields = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(each.pop("level"), bool(each.pop("message"))) for each in fields] == [
        *(("INFO", True), ("DEBUG", True), ("INFO", True), ("DEBUG", True))
    ]
    lookup = {"method": "GET", "path": "/v2/PhoneNumbers/{PhoneNumber}", "operation": "lookups_v2.FetchPhoneNumber"}
    create = {
        "method": "POST",
        "path": "/2010-04-01/Accounts/{AccountSid}/Messages.json",
        "operation": "api_v2010.CreateMessage",
    }
    none = {"status": None, "request_id": None, "code": None}
    assert fields == [
        {
            **lookup,
            **none,
            "attempt": 1,
            "duration": 0.25,
            "error": "APIConnectionError",
            "outcome": "unknown",
            "retry_in": 0.25,
        },
        {**lookup, "attempt": 2, "status": 200, "request_id": "RQ1", "duration": 0.25},
        {
            **create,
            "attempt": 1,
            "status": 400,
            "request_id": "RQ2",
            "duration": 0.25,
            "error": "BadRequestError",
            "code": 21211,
            "outcome": "rejected",
            "retry_in": None,
        },
        {
            "method": "DELETE",
            "path": "/v1/Users/…0123",
            "operation": None,
            "attempt": 1,
            "status": 204,
            "request_id": None,
            "duration": 0.25,
        },
    ]


def test_a_failing_hook_has_the_fields_too(world: World, caplog: pytest.LogCaptureFixture) -> None:
    def hook(_: Any) -> None:
        raise KeyError(NUMBER)

    world.do(world.client(reply(200, {"sid": "SM1"}), on_response=hook).messages("SM1").fetch())
    record: Any = next(each for each in caplog.records if each.levelno == logging.ERROR)
    assert (record.method, record.path) == ("GET", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json")
    assert (record.attempt, record.error) == (1, "KeyError")


def test_fields_are_made_for_who_listens_alone(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise AssertionError("nobody listens")

    monkeypatch.setattr(log, "_fields", fail)
    monkeypatch.setattr(logging.getLogger("trunkline"), "level", logging.WARNING)
    logging.getLogger("trunkline").manager._clear_cache()  # type: ignore[attr-defined]
    try:
        client = world.client(reply(429, b"", {"Retry-After": "0"}), reply(200, {"sid": "SM1"}))
        assert world.do(client.messages("SM1").fetch()).sid == "SM1"
    finally:
        logging.getLogger("trunkline").manager._clear_cache()  # type: ignore[attr-defined]


def test_silent_by_default() -> None:
    code = (
        "from trunkline import errors\n"
        "from trunkline._core.call.request import Request\n"
        "from trunkline._core.runtime import log\n"
        "r = Request('GET', 'api', '/x', idempotent=True)\n"
        "log.attempt_failed(r, errors.TrunklineError('x'), 1.0, 1, None)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""


def test_logging_is_loaded_by_who_listens() -> None:
    code = (
        "import sys\n"
        "from trunkline._core.runtime import log\n"
        "from trunkline._core.model.lenient import Misfit\n"
        "log.misfits([Misfit('messages', 'price', 'Decimal')])\n"
        "assert 'logging' not in sys.modules\n"
        "import logging\n"
        "log.misfits([Misfit('messages', 'body', 'str')])\n"
        "assert [type(handler) for handler in logging.getLogger('trunkline').handlers] == [logging.NullHandler]\n"
        "logging.basicConfig(stream=sys.stdout, format='%(name)s: %(message)s')\n"
        "log.misfits([Misfit('messages', 'price', 'Decimal')] * 2)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "trunkline.decode: a reply for messages does not fit the facts at price: expected Decimal\n"
    assert done.stderr == ""


# the trace


def trace(world: World, mode: str, *answers: Any, **options: Any) -> tuple[Any, io.StringIO]:
    client = world.client(*answers, **options)
    stream = io.StringIO()
    client._core.trace = log.Trace(mode, stream)
    return client, stream


def test_the_trace_hides_what_is_secret_or_personal(world: World) -> None:
    body = {
        "sid": "SM1",
        "to": NUMBER,
        "body": 'canary "quoted" text',
        "auth_token": "canary",
        "price": "-0.0075",
        "nested": {"client_secret": "canary", "emails": ["anna@example.com"]},
        "status": "sent",
    }
    client, stream = trace(
        world, "true", reply(201, body, {"Content-Type": "application/json", "Set-Cookie": "canary"})
    )
    world.do(client.messages.create(to=NUMBER, from_="+14155550124", body="canary", status_callback="https://x.test"))
    text = stream.getvalue()
    assert_clean(text)
    assert "→ POST https://api.twilio.com/2010-04-01/Accounts/AC" in text
    assert "Authorization: [redacted]" in text
    assert "StatusCallback=https://x.test" in text
    assert "← 201 in 250 ms" in text
    assert '"sid":"SM1"' in text.replace(": ", ":")
    assert '"status":"sent"' in text.replace(": ", ":")


def test_full_trace_shows_personal_data_but_no_secret(world: World) -> None:
    body = {"to": NUMBER, "body": "hello", "auth_token": "canary"}
    client, stream = trace(world, "full", reply(201, body, {"content-type": "application/json"}))
    world.do(client.messages.create(to=NUMBER, from_="x", body="hello"))
    text = stream.getvalue()
    assert_clean(text, "4155550123")
    assert "To=%2B14155550123" in text
    assert "hello" in text


def test_failures_are_traced(world: World) -> None:
    client, stream = trace(
        world, "true", connection_error(f"no connection to {NUMBER}", sent=False), reply(500, b"<html>canary")
    )
    raised(world, lambda: client.messages.create(to=NUMBER, from_="x", body="canary"))
    text = stream.getvalue()
    assert_clean(text)
    assert "← APIConnectionError: no connection to …0123" in text
    assert "← 500" in text
    assert "(attempt 2)" in text


def test_the_environment_switches_it_on(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", "true")
    world.do(world.client(reply(200, {"sid": "SM1"})).messages("SM1").fetch())
    out, err = capsys.readouterr()
    assert out == ""
    assert "GET https://api.twilio.com/2010-04-01" in err
    assert_clean(err)


# redaction


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (f"/2010-04-01/Accounts/{SID}/Messages.json", f"/2010-04-01/Accounts/{SID}/Messages.json"),
        ("/v2/PhoneNumbers/+14155550123", "/v2/PhoneNumbers/…0123"),
        ("/v2/PhoneNumbers/14155550123/x", "/v2/PhoneNumbers/…0123/x"),
        ("/v1/X/whatsapp%3A+14155550123?To=canary", "/v1/X/whatsapp%3A…0123"),
        ("/v1/Users/anna%40example.com#canary", "/v1/Users/…"),
        ("/v1/Exports/Messages/Days/2024-05-06", "/v1/Exports/Messages/Days/2024-05-06"),
        ("", ""),
        *((f"/v1/X/{number}/y", "/v1/X/…1111/y") for number in NUMBERS),
        ("/v1/Bearer%20canary.x/y", "/v1/Bearer%20[redacted]"),
        ("/v1/token=canary/y", "/v1/token=[redacted]"),
        ("/v1/Users/anna%2540example.com/x", "/v1/Users/…/x"),
    ],
)
def test_paths_are_shown_without_persons(path: str, shown: str) -> None:
    assert redact.path(path) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The 'To' number +14155550123 is not valid", "The 'To' number …0123 is not valid"),
        ("(415) 555-0123 and +1 415-555-0123", "…0123 and …0123"),
        ("whatsapp:+14155550123, tel:4155550123.", "whatsapp:…0123, tel:…0123."),
        ("Authorization: Basic dXNlcjpwYXNz, Bearer abc.def-1", "Authorization: Basic [redacted], Bearer [redacted]"),
        ("token eyJhbGciOi.eyJzdWIi.sig here", "token [redacted] here"),
        ("see https://u:p@x.test/a?b=c#d now", "see https://x.test/… now"),
        ("GET /x?To=canary failed", "GET /x failed"),
        ("mail to anna@example.com", "mail to …"),
        *((same, same) for same in (SID, "20404", "on 2024-05-06", "192.168.100.200:443", "more than 67108864 bytes")),
        ("a\r\nb", "a b"),
        *((f"at {number}, please", "at …1111, please") for number in NUMBERS),
        ('Digest username="canary", realm="a, b", response="canary"', "Digest [redacted]"),
        (r'"Digest username=\"canary\", uri=\"/x\"", "code": 1', '"Digest [redacted]", "code": 1'),
        ("Digest realm=x, response=canary", "Digest [redacted]"),
        ("Bearer%20canary.x%3D and basic+Y2FuYXJ5%3D%3D", "Bearer%20[redacted] and basic+[redacted]"),
        ("token=canary&x=1, AuthToken=canary.", "token=[redacted]&x=1, AuthToken=[redacted]."),
        ("password='canary x' and api_key%3Dcanary", "password='[redacted]' and api_key%3D[redacted]"),
        ('{"auth_token": "can\\"ary", "x": 1}', '{"auth_token": "[redacted]", "x": 1}'),
        (r"{\"client_secret\":\"canary\",\"x\":1}", r"{\"client_secret\":\"[redacted]\",\"x\":1}"),
        ("{'token': 'canary', 'secret': ['canary']}", "{'token': '[redacted]', 'secret': \"[redacted]\"}"),
        ("Authorization: Token canary, X-Api-Key: canary1", "Authorization: [redacted], X-Api-Key: [redacted]"),
        ("PageToken=PA1&next_token=x", "PageToken=PA1&next_token=x"),
        ("password: must have 8 characters", "password: must have 8 characters"),
        ("http://user:canary@secret@x.test/a", "http://x.test/…"),
        ("http://user:canary/1@x.test", "http://[redacted]/…"),
        ("anna%2540example.com or anna\\u0040example.com", "… or …"),
    ],
)
def test_texts_are_shown_without_persons(text: str, shown: str) -> None:
    assert redact.text(text) == shown


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        *(
            ("AuthToken", True),
            ("auth_token", True),
            ("client_secret", True),
            ("access_token", True),
            ("Password", True),
        ),
        *(
            ("private_key", True),
            ("Code", True),
            ("SecurityCode", True),
            ("refreshToken", True),
            ("Credential.Secret", True),
        ),
        *(("PageToken", False), ("next_token", False), ("error_code", False), ("IsoCode", False), ("Status", False)),
        *(("To", False), ("sid", False), ("date_created", False), ("country_code", False)),
    ],
)
def test_secret_names(name: str, secret: bool) -> None:
    assert redact.secret_name(name) is secret


def test_forms_and_json() -> None:
    assert redact.form("A=1&AuthToken=canary&B&To=x", personal=True) == "A=1&AuthToken=[redacted]&B&To=x"
    assert redact.form("A=14155550123&To=x", personal=False) == "A=…0123&To=[redacted]"
    assert redact.json('{"token": "can\\"ary", "n": 5, "to": null', personal=False) == (
        '{"token": "[redacted]", "n": 5, "to": null'
    )
    assert redact.json('{"token": "cana', personal=True) == '{"token": "[redacted]"'
    assert redact.form("Auth%54oken=canary&Data=%7B%22token%22%3A%22canary%22%7D", personal=True) == (
        'Auth%54oken=[redacted]&Data={"token":"[redacted]"}'
    )


@pytest.mark.parametrize("personal", [True, False])
@pytest.mark.parametrize("frame", ["{}", "{},", '{{"a": {}', '{{"a": "x"y", {}', '[{{"deep": [' * 3000 + "{}"])
def test_broken_json(frame: str, personal: bool) -> None:
    names = {"auth_token": "canary", "Code": "canary", "x": "eyJhbGciOi.eyJzdWIi.canary", "error_code": 30007}
    text = redact.json(frame.format(json.dumps(names).strip("{}")), personal=personal)
    assert "canary" not in text
    assert ("30007" in text) or "y" in frame
    if not personal:
        private = {"to": NUMBER, "y": "anna@example.com", "z": "Anna Canary", "phone": 14155550123, "sid": SID}
        text = redact.json(frame.format(json.dumps(private).strip("{}")), personal=False)
        assert_clean(text)
        assert SID in text


@pytest.mark.parametrize("value", [NUMBER, "https://u:p4ssw0rd@x.test/", "anna@example.com", "Bearer abcdefgh1"])
@pytest.mark.parametrize("place", range(4060, 4100))
def test_the_end_of_a_long_text_shows_no_half_of_anything(value: str, place: int) -> None:
    """Masking shortens what is before, so that the place of the cut is shown."""
    text = redact.text("a@b.example " * 340 + "x" * (place - 340 * 12) + " " + value)
    for half in ("p4ss", "anna", "1415", "abcd"):
        assert half not in text


@given(st.text(), st.booleans())
def test_redaction_never_fails(text: str, personal: bool) -> None:
    redact.text(text)
    redact.path(text)
    redact.form(text, personal=personal)
    redact.json(text, personal=personal)
    str(errors.TrunklineError(text, method="GET", path=text))


@given(
    st.from_regex(r"\+[1-9][0-9]{7,14}", fullmatch=True),
    st.sampled_from(["{}", "to {}.", "/v1/{}/x", "a:{},b", "({})", "'{}'"]),
)
def test_no_number_is_shown(number: str, frame: str) -> None:
    for shown in (redact.text(frame.format(number)), redact.path(frame.format(number))):
        assert number[1:] not in shown
        assert "…" + number[-4:] in shown
