"""Simulated phones: what they take, what reaches them, what becomes of messages to them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator
from trunkline.emulator.handsets import MOST, Arrived, Handsets

JOE = "+14155550123"


def test_an_inbox_has_what_arrived(twilio: Emulator, http: Caller) -> None:
    for n in range(3):
        http.message(To=JOE, Body=f"n{n}", MediaUrl=[f"https://example.com/{n}.png"] * n)
        twilio.advance(1)
    joe = twilio.phone("(415) 555-0123")
    assert joe.number == JOE
    assert [each.body for each in joe.inbox] == ["n0"]
    twilio.advance(10)
    assert [(each.body, len(each.media)) for each in joe.inbox] == [("n0", 0), ("n1", 1), ("n2", 2)]
    assert all(each.to == JOE and each.from_ == "+15005550006" for each in joe.inbox)
    assert joe.inbox[0].at < joe.inbox[1].at
    assert twilio.phone("+14155550124").inbox == ()
    twilio.reset()
    assert joe.inbox == ()


def test_what_a_phone_receives_is_for_it_alone_and_from_then_on(twilio: Emulator, http: Caller) -> None:
    joe = twilio.phone(JOE)
    sids = [http.message(To=JOE)["sid"]]
    twilio.advance(10)
    joe.receives("failed", 30005)
    sids += [http.message(To=JOE)["sid"], http.message(To="+14155550124")["sid"]]
    twilio.advance(10)
    joe.receives()
    sids.append(http.message(To=JOE)["sid"])
    twilio.advance(10)
    found = [http.get(f"{http.account}/Messages/{sid}.json").json for sid in sids]
    assert [each["status"] for each in found] == ["delivered", "failed", "delivered", "delivered"]
    assert [each["error_code"] for each in found] == [None, 30005, None, None]


def test_a_phone_may_read_and_may_not(twilio: Emulator, http: Caller) -> None:
    for address, sender in ((JOE, "+15005550006"), (f"whatsapp:{JOE}", "whatsapp:+15005550006")):
        statuses = []
        for wanted in ("read", "delivered"):
            twilio.phone(address).receives(wanted)
            sid = http.message(To=address, From=sender)["sid"]
            twilio.advance(10)
            statuses.append(http.get(f"{http.account}/Messages/{sid}.json").json["status"])
        assert statuses == ["read", "delivered"]


NO_TEXT: list[Any] = [None, 4155550123, b"+14155550123"]
NO_NUMBER: list[Any] = ["", "abc", "12345", "+0123456789", "whatsapp:joe", "+1415555012\u0663"]


@pytest.mark.parametrize(
    ("number", "error"), [*((each, TypeError) for each in NO_TEXT), *((each, ValueError) for each in NO_NUMBER)]
)
def test_what_is_no_phone(twilio: Emulator, number: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="number must be"):
        twilio.phone(number)


@pytest.mark.parametrize(
    ("given", "match"),
    [
        (("lost",), "status must be one of"),
        (("delivered", 30003), "has none"),
        (("read", 1), "has none"),
        (("",), "status"),
    ],
)
def test_what_no_phone_receives(twilio: Emulator, given: tuple[Any, ...], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        twilio.phone(JOE).receives(*given)


@pytest.mark.parametrize(
    ("given", "error", "match"),
    [
        ({"body": None}, TypeError, "body must be a str"),
        ({"body": b"hi"}, TypeError, "body must be a str"),
        ({"body": "\ud83d"}, ValueError, "body must be Unicode"),
        ({"media": [1]}, TypeError, "media must be a str"),
        ({"ButtonText": 5}, TypeError, "ButtonText must be a str"),
        ({"ButtonText": "\udc00"}, ValueError, "ButtonText must be Unicode"),
        ({"to": "nobody"}, ValueError, "number must be"),
    ],
)
def test_what_cannot_be_texted(twilio: Emulator, given: dict[str, Any], error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        twilio.phone(JOE).text(**{"to": twilio.number, **given})
    assert twilio.webhooks == []


def test_a_repr_has_no_texts(twilio: Emulator, http: Caller) -> None:
    http.message(To=JOE, Body="secret words")
    twilio.advance(10)
    joe = twilio.phone(JOE)
    assert "secret" not in repr(joe)
    assert "secret" not in repr(joe.inbox)


def test_an_old_message_leaves_an_inbox(twilio: Emulator) -> None:
    phones, now = Handsets(), datetime(2026, 3, 1, tzinfo=UTC)
    for n in range(MOST + 5):
        phones.arrive(Arrived(sid=f"SM{n}", from_="+15005550006", to=JOE, body="", at=now))
    assert len(phones.inbox(JOE)) == MOST
    assert (phones.count, phones.inbox(JOE)[0].sid, phones.numbers()) == (MOST + 5, "SM5", (JOE,))
