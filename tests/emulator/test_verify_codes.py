"""Verify: codes reach the phone by text and by call, and may be sent, checked and kept so often and so long."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.playing import JOE, Play


class Verify(Play):
    def __init__(self, **service: Any) -> None:
        super().__init__()
        self.sid = self.ask("/v2/Services", {"FriendlyName": "Owl Bank", **service})[1]["sid"]

    def ask(self, path: str, params: Any) -> tuple[int, Any]:
        reply = self.direct.send("POST", path, params, host="verify")
        return reply.status, json.loads(reply.body)

    def send(self, channel: str = "sms", **more: str) -> tuple[int, Any]:
        return self.ask(f"/v2/Services/{self.sid}/Verifications", {"To": JOE, "Channel": channel, **more})

    def check(self, code: str, **more: str) -> tuple[int, Any]:
        return self.ask(f"/v2/Services/{self.sid}/VerificationCheck", {"To": JOE, "Code": code, **more})


def test_a_code_by_text() -> None:
    p = Verify()
    status, made = p.send()
    assert (status, made["status"], [each["channel"] for each in made["send_code_attempts"]]) == (
        201,
        "pending",
        ["sms"],
    )
    assert p.phone().inbox == ()
    p.advance(1)
    [text] = p.phone().inbox
    assert text.body == "Your Owl Bank verification code is: 123456"
    assert p.check(text.body[-6:])[1]["status"] == "approved"
    assert p.get("Messages.json")["messages"] == []


def test_a_code_by_call() -> None:
    p = Verify()
    p.send("call")
    p.phone().answer().expect("verification code is: 1 2 3 4 5 6")
    p.run()
    assert p.phone().calls[0].status == "completed"
    assert p.get("Calls.json")["calls"] == []


def test_a_code_by_whatsapp() -> None:
    p = Verify()
    p.send("whatsapp")
    p.run()
    assert p.phone(f"whatsapp:{JOE}").inbox[0].body.endswith("123456")


@pytest.mark.parametrize(
    ("service", "given", "code"),
    [({"CodeLength": 4}, {}, "1234"), ({"CodeLength": 10}, {}, "1234567890"), ({}, {"CustomCode": "9182"}, "9182")],
)
def test_codes(service: dict[str, Any], given: dict[str, str], code: str) -> None:
    p = Verify(**service)
    p.send(**given)
    p.run()
    assert p.phone().inbox[0].body.endswith(f": {code}")
    assert p.check("000000")[1]["status"] == "pending"
    assert p.check(code)[1]["status"] == "approved"


def test_the_name_of_ones_own() -> None:
    p = Verify()
    p.send(CustomFriendlyName="Tom & Jerry")
    p.send("call", CustomFriendlyName="Tom & Jerry")
    p.run()
    assert p.phone().inbox[0].body.startswith("Your Tom & Jerry verification")
    assert p.phone().calls[0].heard[0].startswith("Your Tom & Jerry verification")


def test_five_checks() -> None:
    p = Verify()
    p.send()
    for _ in range(5):
        status, checked = p.check("000000")
        assert (status, checked["status"], checked["valid"]) == (201, "pending", False)
    for code in ("000000", "123456"):
        status, refused = p.check(code)
        assert (status, refused["code"]) == (429, 60202)
    p.send()
    assert p.check("123456")[0] == 429
    p.advance(601)
    assert p.check("123456")[0] == 404


def test_five_sends() -> None:
    p = Verify()
    sids = set()
    for number in range(5):
        status, made = p.send(("sms", "call")[number % 2])
        assert (status, len(made["send_code_attempts"])) == (201, number + 1)
        sids.add(made["sid"])
    status, refused = p.send()
    assert (status, refused["code"], len(sids)) == (429, 60203, 1)
    p.run()
    assert (len(p.phone().inbox), len(p.phone().calls)) == (3, 2)
    assert p.check("123456")[1]["status"] == "approved"
    assert p.send()[1]["sid"] not in sids


@pytest.mark.parametrize(("seconds", "found"), [(599, True), (601, False)])
def test_ten_minutes(seconds: float, found: bool) -> None:
    p = Verify()
    sid = p.send()[1]["sid"]
    p.advance(seconds)
    status, checked = p.check("123456")
    assert (status == 201, checked.get("status") == "approved") == (found, found)
    shown = p.direct.get(f"/v2/Services/{p.sid}/Verifications/{sid}", host="verify")
    assert shown["status"] == ("approved" if found else "expired")


@pytest.mark.parametrize(("channel", "to"), [("sms", "abc"), ("call", "12"), ("whatsapp", "joe")])
def test_no_phone_number(channel: str, to: str) -> None:
    status, refused = Verify().send(channel, To=to)
    assert (status, refused["code"]) == (400, 60200)


def test_an_address_of_mail() -> None:
    assert Verify().send("email", To="joe@example.com")[0] == 201
