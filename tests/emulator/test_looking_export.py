"""Exports: whole, readable by what they are for, safe to open, and without a credential."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl

import pytest
from jsonschema import Draft202012Validator

from tests.emulator.control import Control
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.looking.curl import curl_of_request, curl_of_webhook
from trunkline.emulator.looking.export import FORMATS, export
from trunkline.emulator.looking.search import parse

JOE = "+14155550123"
TOKEN = "a-token-that-nobody-may-see-0123456789"
PASSWORD = "hunter2-of-the-webhook"
NASTY = '=HYPERLINK("http://x","y") \'q\' $HOME `id` \\ \n"z" é\u2028😀'
EVERY = [(what, form) for what, forms in FORMATS.items() for form in forms]

# What HAR 1.2 requires. http://www.softwareishard.com/blog/har-12-spec/
PAIRS = {"type": "array", "items": {"type": "object", "required": ["name", "value"]}}
HAR = {
    "type": "object",
    "required": ["log"],
    "properties": {
        "log": {
            "type": "object",
            "required": ["version", "creator", "entries"],
            "properties": {
                "version": {"const": "1.2"},
                "creator": {"type": "object", "required": ["name", "version"]},
                "entries": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["startedDateTime", "time", "request", "response", "cache", "timings"],
                        "properties": {
                            "startedDateTime": {
                                "type": "string",
                                "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$",
                            },
                            "time": {"type": "number", "minimum": 0},
                            "request": {
                                "type": "object",
                                "required": [
                                    *("method", "url", "httpVersion", "cookies", "headers", "queryString"),
                                    *("headersSize", "bodySize"),
                                ],
                                "properties": {
                                    "url": {"type": "string", "pattern": "^https?://"},
                                    "cookies": {"type": "array"},
                                    "headers": PAIRS,
                                    "queryString": PAIRS,
                                    "postData": {
                                        "type": "object",
                                        "required": ["mimeType", "text"],
                                        "properties": {"params": PAIRS},
                                    },
                                },
                            },
                            "response": {
                                "type": "object",
                                "required": [
                                    *("status", "statusText", "httpVersion", "cookies", "headers", "content"),
                                    *("redirectURL", "headersSize", "bodySize"),
                                ],
                                "properties": {
                                    "status": {"type": "integer"},
                                    "headers": PAIRS,
                                    "content": {"type": "object", "required": ["size", "mimeType"]},
                                },
                            },
                            "timings": {"type": "object", "required": ["send", "wait", "receive"]},
                        },
                    },
                },
            },
        }
    },
}


def app(environ: dict[str, Any], start: Any) -> list[bytes]:
    start("200 OK", [("Content-Type", "text/xml")])
    return [b"<Response><Message>Hello!</Message></Response>"]


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True), auth_token=TOKEN) as emulator:
        emulator.mount("https://example.com", app)
        with emulator.client() as client:
            number = client.incoming_phone_numbers.list(phone_number=emulator.number)[0]
            client.incoming_phone_numbers(number.sid).update(
                sms_url=f"https://joe:{PASSWORD}@example.com/sms?api_key={PASSWORD}"
            )
            emulator.phone(JOE).text(emulator.number, NASTY)
            client.messages.create(to=JOE, from_=emulator.number, body="+1 for you")
            client.calls.create(to=JOE, from_=emulator.number, twiml="<Response><Say>Hi</Say></Response>")
            client.sip.credential_lists.create(friendly_name="list")
        emulator.run()
        yield emulator


@pytest.mark.parametrize(("what", "form"), EVERY)
def test_every_export_is_readable_and_has_no_secret(twilio: Emulator, what: str, form: str) -> None:
    file = export(twilio._world, what, form)
    assert file.name == f"{what}.{form}"
    if form == "csv":
        read = list(csv.DictReader(io.StringIO(file.content, newline="")))
        assert read
        assert file.content_type == "text/csv; charset=utf-8"
    else:
        read = json.loads(file.content)
        assert file.content_type == "application/json"
    credentials = base64.b64encode(f"{twilio.account_sid}:{TOKEN}".encode()).decode()
    for secret in (TOKEN, credentials, PASSWORD):
        assert secret not in file.content


def test_json_has_everything_oldest_first(twilio: Emulator) -> None:
    world = twilio._world
    rows = json.loads(export(world, "messages", "json").content)["messages"]
    assert [row["body"] for row in rows] == [NASTY, "Hello!", "+1 for you"]
    assert [row["id"] for row in json.loads(export(world, "webhooks", "json").content)["webhooks"]] == [1]
    requests = json.loads(export(world, "requests", "json").content)["requests"]
    assert [row["id"] for row in requests] == list(range(1, len(twilio.requests) + 1))
    (call,) = json.loads(export(world, "calls", "json").content)["calls"]
    assert (call["from"], call["to"]) == (twilio.number, JOE)


def test_tables_hold_no_formula(twilio: Emulator) -> None:
    rows = list(csv.DictReader(io.StringIO(export(twilio._world, "messages", "csv").content, newline="")))
    assert [row["body"] for row in rows] == [f"'{NASTY}", "Hello!", "'+1 for you"]
    assert rows[0]["from"] == JOE  # a number is no formula


def test_an_export_of_what_a_search_finds(twilio: Emulator) -> None:
    world = twilio._world
    assert len(json.loads(export(world, "messages", "json", parse("hello")).content)["messages"]) == 1
    posts = json.loads(export(world, "requests", "json", parse("url:/Messages.json status:201")).content)["requests"]
    assert [row["form"]["Body"] for row in posts] == ["+1 for you"]
    assert json.loads(export(world, "webhooks", "har", parse("is:failed")).content)["log"]["entries"] == []


@pytest.mark.parametrize("what", ["webhooks", "requests"])
def test_har_has_what_the_format_requires(twilio: Emulator, what: str) -> None:
    log = json.loads(export(twilio._world, what, "har").content)
    assert [error.message for error in Draft202012Validator(HAR).iter_errors(log)] == []
    last = log["log"]["entries"][-1]
    if what == "webhooks":
        assert last["response"]["content"]["text"].startswith("<Response>")
        assert dict(map(dict.values, last["request"]["postData"]["params"]))["Body"] == NASTY
    else:
        assert last["request"]["url"].startswith("https://api.twilio.com/2010-04-01/")
        assert last["response"]["status"] == 201


def run(command: str, **env: str) -> list[str]:
    """The arguments that a shell would give to curl."""
    script = "curl() { printf '%s\\0' \"$@\"; }\n" + command
    done = subprocess.run(
        ["sh", "-c", script], capture_output=True, check=True, timeout=120, env={"PATH": os.environ["PATH"], **env}
    )
    return done.stdout.decode().split("\0")[:-1]


def options(words: list[str], name: str) -> list[str]:
    return [word for before, word in pairwise(words) if before == name]


def test_curl_of_a_webhook_says_what_was_sent(twilio: Emulator) -> None:
    words = run(curl_of_webhook(twilio._world, 1))
    sent = twilio.webhooks[0]
    fields = dict(text.split("=", 1) for text in options(words, "--data-urlencode"))
    assert fields == dict(sent.params)
    assert fields["Body"] == NASTY
    assert options(words, "-X") == ["POST"]
    assert f"X-Twilio-Signature: {dict(sent.tries[0].headers)['X-Twilio-Signature']}" in options(words, "-H")
    assert any(word.startswith("https://example.com/sms?api_key=") for word in words)
    assert PASSWORD not in " ".join(words)


def test_curl_of_a_request_takes_credentials_from_the_environment(twilio: Emulator) -> None:
    ids = [number for number, each in enumerate(twilio.requests, 1) if each.path.endswith("/Messages.json")]
    command = curl_of_request(twilio._world, ids[0])
    assert TOKEN not in command
    words = run(command, TWILIO_ACCOUNT_SID="AC1", TWILIO_AUTH_TOKEN="it's $ecret")
    assert options(words, "-u") == ["AC1:it's $ecret"]
    assert "https://api.twilio.com" + twilio.requests[ids[0] - 1].path in words
    fields = dict(text.split("=", 1) for text in options(words, "--data-urlencode"))
    assert fields == dict(parse_qsl(twilio.requests[ids[0] - 1].body.decode()))
    assert not any("uthorization" in word for word in words)


def test_curl_of_what_is_not_there(twilio: Emulator) -> None:
    with pytest.raises(LookupError, match="there is no webhook 99; the last is 1"):
        curl_of_webhook(twilio._world, 99)
    with pytest.raises(LookupError, match="there is no request 0"):
        curl_of_request(twilio._world, 0)


def test_exports_by_the_control_api(twilio: Emulator) -> None:
    control = Control(twilio)
    for what, form in EVERY:
        said = control("GET", f"/export/{what}.{form}")
        assert said.status == 200
        assert said.text == export(twilio._world, what, form).content
        assert said.headers["content-disposition"] == f'attachment; filename="{what}.{form}"'
    refused = control("GET", "/export/messages.har")
    assert refused.status == 404
    assert "messages.csv" in refused.json["allowed"]
    assert "requests.har" in refused.json["message"]
    bad = control("GET", "/export/messages.csv", query={"q": "x:y"})
    assert (bad.status, bad.json["field"]) == (400, "q")
    with pytest.raises(ValueError, match="there is no export of faults; allowed: messages, calls, webhooks, requests"):
        export(twilio._world, "faults", "json")
    with pytest.raises(ValueError, match="messages cannot be exported as har; allowed: json, csv"):
        export(twilio._world, "messages", "har")
