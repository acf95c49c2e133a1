"""Refusals: the status, the code and the shape that Twilio gives them, and nothing stored."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.wire import Caller, basic, escape
from trunkline.emulator import Emulator

FINE = {"To": "+14155550100", "From": "+15005550006", "Body": "hi"}


def refused(answer: Any, status: int, code: int) -> None:
    assert (answer.status, answer.json["code"]) == (status, code), answer
    assert set(answer.json) == {"code", "message", "more_info", "status"}
    assert answer.json["status"] == status
    assert answer.json["more_info"] == f"https://www.twilio.com/docs/errors/{code}"
    assert answer.headers["twilio-request-id"].startswith("RQ")


def test_wrong_credentials_are_refused(http: Caller, twilio: Emulator) -> None:
    url = f"{http.account}/Messages.json"
    for header in (
        None,
        basic(twilio.account_sid, "wrong"),
        basic("AC" + "0" * 32, twilio.auth_token),
        "Bearer nonsense",
        "Basic ####",
        "Digest x",
    ):
        http.authorization = header
        refused(http.get(url), 401, 20003)
        refused(http.get("/v1/Services", host="messaging"), 401, 20003)


def test_unknown_resources(http: Caller) -> None:
    refused(http.get(f"{http.account}/Messages/SM{'0' * 32}.json"), 404, 20404)
    refused(http.post(f"{http.account}/Messages/SM{'0' * 32}.json", {"Body": ""}), 404, 20404)
    refused(http.delete(f"{http.account}/Messages/SM{'0' * 32}.json"), 404, 20404)
    refused(http.get(f"{http.account}/Messages/SM{'0' * 32}/Media.json"), 404, 20404)
    refused(http.get(f"{http.account}/Nothing.json"), 404, 20404)
    refused(http.get(f"{http.account}/Messages"), 404, 20404)
    refused(http.get("/v1/Services/MG0/PhoneNumbers", host="messaging"), 404, 20404)
    refused(http.get("/v1/Nothing", host="messaging"), 404, 20404)
    refused(http.get("/v1/Services", host="nothing"), 404, 20404)
    refused(http.get(f"{http.account}/Conferences/nonsense.json"), 404, 20404)


def test_no_such_method(http: Caller) -> None:
    answer = http.delete(f"{http.account}/Messages.json")
    refused(answer, 405, 20004)
    assert answer.headers["allow"] == "GET, POST"
    refused(http("PUT", "/v1/Services", host="messaging"), 405, 20004)


@pytest.mark.parametrize(("without", "code"), [("To", 21604), ("From", 21603), ("Body", 21619)])
def test_missing_parameters_of_a_message(http: Caller, without: str, code: int) -> None:
    params = {name: value for name, value in FINE.items() if name != without}
    refused(http.post(f"{http.account}/Messages.json", params), 400, code)
    refused(http.post(f"{http.account}/Messages.json", {**FINE, without: ""}), 400, code)
    assert http.get(f"{http.account}/Messages.json").json["messages"] == []


@pytest.mark.parametrize(("without", "code"), [("To", 21201), ("From", 21213), ("Url", 21205)])
def test_missing_parameters_of_a_call(http: Caller, without: str, code: int) -> None:
    params = {"To": "+14155550100", "From": "+15005550006", "Url": "https://example.com"}
    del params[without]
    refused(http.post(f"{http.account}/Calls.json", params), 400, code)


def test_other_missing_parameters(http: Caller) -> None:
    refused(http.post("/v1/Services", {}, host="messaging"), 400, 20001)
    refused(http.post(f"{http.account}/IncomingPhoneNumbers.json", {"FriendlyName": "x"}), 400, 20001)


def test_unknown_parameters_change_nothing(http: Caller) -> None:
    refused(http.post(f"{http.account}/Messages.json", {**FINE, "Bogus": "1"}), 400, 20001)
    assert http.get(f"{http.account}/Messages.json").json["messages"] == []
    refused(http.get(f"{http.account}/Messages.json", {"Bogus": "1"}), 400, 20001)
    service = http.post("/v1/Services", {"FriendlyName": "s"}, host="messaging").json
    refused(
        http.post(f"/v1/Services/{service['sid']}", {"FriendlyName": "t", "Sid": "x"}, host="messaging"), 400, 20001
    )
    assert http.get(f"/v1/Services/{service['sid']}", host="messaging").json == service
    body = {"name": "a", "customer_ai": {}, "bogus": 1}
    refused(http.post("/v1/Assistants", host="assistants", json_body=body), 400, 20001)


def test_wrong_values(http: Caller) -> None:
    for name, value in (
        ("Attempt", "three"),
        ("SendAt", "tomorrow"),
        ("ContentRetention", "forever"),
    ):
        refused(http.post(f"{http.account}/Messages.json", {**FINE, name: value}), 400, 20001)
    refused(http.get(f"{http.account}/Messages.json", {"DateSent": "yesterday"}), 400, 20001)
    url = "/v1/Assistants"
    refused(http.post(url, host="assistants", json_body={"name": 5}), 400, 20001)
    refused(http.post(url, host="assistants", json_body=["name"]), 400, 20001)
    raw = http("POST", url, host="assistants", headers={"Content-Type": "application/json"})
    refused(raw, 400, 20001)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [*((text, True) for text in ("true", "True", "1", "yes")), *((text, False) for text in ("false", "0", "no", "x"))],
)
def test_no_text_is_refused_as_a_boolean(http: Caller, text: str, wanted: bool) -> None:
    assert http.call(Record=text)["status"] == "queued"
    workspace = http.post("/v1/Workspaces", {"FriendlyName": "w"}, host="taskrouter").json["sid"]
    activities = f"/v1/Workspaces/{workspace}/Activities"
    made = http.post(activities, {"FriendlyName": "a", "Available": text}, host="taskrouter")
    assert made.json["available"] is wanted


@pytest.mark.parametrize(
    ("field", "last", "code"),
    [
        ("From", 1, 21212), ("From", 7, 21606), ("From", 8, 21611), ("From", 5, 21606),
        ("To", 1, 21211), ("To", 2, 21612), ("To", 3, 21408), ("To", 4, 21610), ("To", 9, 21614),
    ],
)  # fmt: skip
def test_magic_numbers_of_messages(http: Caller, field: str, last: int, code: int) -> None:
    refused(http.post(f"{http.account}/Messages.json", {**FINE, field: f"+1500555000{last}"}), 400, code)
    assert http.message(**{field: "+15005550006"})["status"] == "queued"


@pytest.mark.parametrize(
    ("field", "last", "code"),
    [("From", 1, 21212), ("From", 5, 21210), ("To", 1, 21217), ("To", 2, 21214), ("To", 3, 21215), ("To", 4, 21216)],
)
def test_magic_numbers_of_calls(http: Caller, field: str, last: int, code: int) -> None:
    params = {"To": "+14155550100", "From": "+15005550006", "Url": "https://example.com"}
    refused(http.post(f"{http.account}/Calls.json", {**params, field: f"+1500555000{last}"}), 400, code)


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"PhoneNumber": "+15005550000"}, 21422),
        ({"PhoneNumber": "+15005550001"}, 21421),
        ({"AreaCode": "533"}, 21452),
    ],
)
def test_magic_numbers_of_buying(http: Caller, params: dict[str, str], code: int) -> None:
    refused(http.post(f"{http.account}/IncomingPhoneNumbers.json", params), 400, code)
    assert http.post(f"{http.account}/IncomingPhoneNumbers.json", {"PhoneNumber": "+15005550006"}).status == 201
    assert http.post(f"{http.account}/IncomingPhoneNumbers.json", {"AreaCode": "500"}).status == 201


NONSENSE = (
    "nan",
    "1e999",
    "9" * 5000,
    "\x00",
    "{" * 2000,
    "0001-01-01T00:00:00+14:00",
    "Thu, 99 Foo 2020",
    "PA1Z1",
    "%",
)


@pytest.mark.parametrize("text", NONSENSE)
def test_nonsense_is_refused_or_taken_as_text(http: Caller, text: str) -> None:
    http.message()
    for name in ("Body", "MaxPrice", "Attempt", "SendAt", "ContentRetention"):
        assert http.post(f"{http.account}/Messages.json", {**FINE, name: text}).status in (201, 400)
    for name in ("DateSent", "DateSent<", "PageSize", "Page", "PageToken", "To"):
        assert http.get(f"{http.account}/Messages.json", {name: text}).status in (200, 400)
    service = http.post("/v1/Services", {"FriendlyName": text}, host="sync").json["sid"]
    assert http.post(f"/v1/Services/{service}/Documents", {"Data": text}, host="sync").status in (201, 400)
    assert http.get(f"/v1/Services/{service}/Documents/{escape(text)}", host="sync").status == 404
