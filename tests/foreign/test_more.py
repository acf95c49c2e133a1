"""Opt-out, Verify and refusals by Twilio's own SDKs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.foreign.sdks import Refused, Sdk
from tests.foreign.test_messages import JOE, pooled, send, told
from trunkline.emulator import Emulator


def refused(sdk: Sdk, way: str, *ids: str, **arguments: Any) -> tuple[int, int]:
    """Status and code of a refusal."""
    with pytest.raises(Refused) as caught:
        sdk(way, *ids, **arguments)
    return caught.value.status, caught.value.code


def test_who_opts_out_gets_nothing_until_he_opts_in(sdk: Sdk, twilio: Emulator) -> None:
    joe = twilio.phone(JOE)
    (number,) = sdk("incoming_phone_numbers.list")
    sdk("incoming_phone_numbers({}).update", number["sid"], sms_url=f"{sdk.url}/sms")
    sdk.answer(sms={"twiml": [{"body": "hello"}]})
    message = {"to": JOE, "from_": twilio.number, "body": "hi"}
    joe.text(twilio.number, " Stop ")
    twilio.advance(5)
    assert ["unsubscribed" in each.body for each in joe.inbox] == [True]
    assert sdk.hooks()[0].form["Body"] == " Stop "
    assert refused(sdk, "messages.create", **message) == (400, 21610)
    assert sdk("messages.create", **{**message, "to": "+14155550124"})["status"] == "queued"
    joe.text(twilio.number, "stop")
    twilio.advance(5)
    assert len(joe.inbox) == 1
    joe.text(twilio.number, "help")
    twilio.advance(5)
    assert [each.body for each in joe.inbox][1:] == ["Reply STOP to unsubscribe. Msg&Data Rates May Apply."]
    joe.text(twilio.number, "START")
    twilio.advance(5)
    assert "re-subscribed" in joe.inbox[2].body
    sdk("messages.create", **message)
    twilio.advance(5)
    assert joe.inbox[-1].body == "hi"


def test_opting_out_of_a_service(sdk: Sdk, twilio: Emulator) -> None:
    service = pooled(sdk, twilio)
    joe = twilio.phone(JOE)
    joe.opt_out(twilio.number)
    for sender in ({"messaging_service_sid": service}, {"from_": twilio.number}, {"from_": service}):
        assert refused(sdk, "messages.create", to=JOE, body="hi", **sender) == (400, 21610)
    joe.opt_in(twilio.number)
    message = sdk("messages.create", to=JOE, body="hi", messaging_service_sid=service)
    twilio.advance(10)
    assert sdk("messages({}).fetch", message["sid"])["status"] == "delivered"


def test_verify(sdk: Sdk, twilio: Emulator) -> None:
    service = sdk("verify.v2.services.create", friendly_name="v")["sid"]
    checks = "verify.v2.services({}).verification_checks.create"
    first = sdk("verify.v2.services({}).verifications.create", service, to=JOE, channel="sms")
    assert (first["status"], first["valid"]) == ("pending", False)
    again = sdk("verify.v2.services({}).verifications.create", service, to=JOE, channel="sms")
    assert again["sid"] == first["sid"]
    wrong = sdk(checks, service, to=JOE, code="000000")
    assert (wrong["status"], wrong["valid"]) == ("pending", False)
    right = sdk(checks, service, to=JOE, code="123456")
    assert (right["status"], right["valid"], right["sid"]) == ("approved", True, first["sid"])
    assert sdk("verify.v2.services({}).verifications({}).fetch", service, first["sid"])["status"] == "approved"
    assert refused(sdk, checks, service, to=JOE, code="123456") == (404, 20404)


def test_a_verification_expires_or_is_canceled(sdk: Sdk, twilio: Emulator) -> None:
    service = sdk("verify.v2.services.create", friendly_name="v")["sid"]
    checks = "verify.v2.services({}).verification_checks.create"
    sdk("verify.v2.services({}).verifications.create", service, to=JOE, channel="sms")
    twilio.advance(601)
    assert refused(sdk, checks, service, to=JOE, code="123456") == (404, 20404)
    second = sdk("verify.v2.services({}).verifications.create", service, to=JOE, channel="sms")
    canceled = sdk("verify.v2.services({}).verifications({}).update", service, second["sid"], status="canceled")
    assert canceled["status"] == "canceled"
    assert refused(sdk, checks, service, to=JOE, code="123456") == (404, 20404)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"to": "abc"}, 21211),
        ({"body": "x" * 1_601}, 21617),
        ({"from_": None, "messaging_service_sid": "MG" + "0" * 32}, 21701),
        ({"from_": "+14155559999"}, 21606),
        ({"from_": "Acme!!"}, 21212),
        ({"from_": "whatsapp:+15005550006"}, 21910),
        ({"media_url": [f"https://example.com/{n}" for n in range(11)]}, 21623),
        ({"media_url": ["nowhere"]}, 21620),
        ({"status_callback": "nowhere"}, 21609),
        ({"body": None}, 21619),
        ({"from_": None}, 21603),
        ({"schedule_type": "fixed"}, 35118),
    ],
)
def test_messages_that_are_refused(sdk: Sdk, twilio: Emulator, given: dict[str, Any], code: int) -> None:
    arguments = {"to": JOE, "from_": twilio.number, "body": "hi", **given}
    arguments = {name: value for name, value in arguments.items() if value is not None}
    assert refused(sdk, "messages.create", **arguments) == (400, code)
    assert sdk("messages.list") == []


def test_schedules_that_are_refused(sdk: Sdk, twilio: Emulator) -> None:
    empty = sdk("messaging.v1.services.create", friendly_name="s")["sid"]
    assert refused(sdk, "messages.create", to=JOE, body="hi", messaging_service_sid=empty) == (400, 21704)
    service = pooled(sdk, twilio)
    given = {"to": JOE, "body": "hi", "messaging_service_sid": service, "schedule_type": "fixed"}
    assert refused(sdk, "messages.create", **given) == (400, 35111)
    for wait in (timedelta(seconds=60), timedelta(days=36)):
        at = (twilio.clock.now() + wait).isoformat()
        assert refused(sdk, "messages.create", **given, send_at=at) == (400, 35114)
    for wait in (timedelta(seconds=301), timedelta(days=34, hours=23)):
        at = (twilio.clock.now() + wait).isoformat()
        assert sdk("messages.create", **given, send_at=at)["status"] == "scheduled"


def test_what_twilio_takes_is_taken(sdk: Sdk, twilio: Emulator) -> None:
    for given in (
        {"to": "(415) 555-0123"}, {"to": "+447700900123", "from_": "Acme 1"}, {"body": "x" * 1_600},
        {"media_url": [f"https://example.com/{n}" for n in range(10)]}, {"from_": "+15005550006"}, {"body": "0"},
    ):  # fmt: skip
        send(sdk, twilio, **given)
    twilio.advance(5)
    assert told(sdk).count("delivered") == 6


def test_numbers_that_cannot_be_bought(sdk: Sdk, twilio: Emulator) -> None:
    assert refused(sdk, "incoming_phone_numbers.create", phone_number="415") == (400, 21421)
    assert refused(sdk, "incoming_phone_numbers.create", phone_number=twilio.number) == (400, 21422)


def test_names_that_are_taken(sdk: Sdk) -> None:
    service = sdk("sync.v1.services.create", friendly_name="s")["sid"]
    for kind in ("documents", "sync_lists", "sync_maps"):
        way = f"sync.v1.services({{}}).{kind}.create"
        sdk(way, service, unique_name="n")
        assert refused(sdk, way, service, unique_name="n") == (409, 54301)
    room = sdk("video.v1.rooms.create", unique_name="r")
    assert refused(sdk, "video.v1.rooms.create", unique_name="r") == (400, 53113)
    sdk("video.v1.rooms({}).update", room["sid"], status="completed")
    assert sdk("video.v1.rooms.create", unique_name="r")["sid"] != room["sid"]


def test_stale_revisions(sdk: Sdk) -> None:
    service = sdk("sync.v1.services.create", friendly_name="s")["sid"]
    sdk("sync.v1.services({}).documents.create", service, unique_name="d", data={"a": 1})
    sdk("sync.v1.services({}).sync_lists.create", service, unique_name="l")
    sdk("sync.v1.services({}).sync_lists({}).sync_list_items.create", service, "l", data={})
    sdk("sync.v1.services({}).sync_maps.create", service, unique_name="m")
    sdk("sync.v1.services({}).sync_maps({}).sync_map_items.create", service, "m", key="k", data={})
    taken = refused(sdk, "sync.v1.services({}).sync_maps({}).sync_map_items.create", service, "m", key="k", data={})
    assert taken == (409, 54208)
    for way, ids, code in (
        ("sync.v1.services({}).documents({}).update", (service, "d"), 54103),
        ("sync.v1.services({}).sync_lists({}).sync_list_items({}).update", (service, "l", "0"), 54155),
        ("sync.v1.services({}).sync_maps({}).sync_map_items({}).update", (service, "m", "k"), 54205),
    ):
        assert sdk(way, *ids, data={"a": 2}, if_match="0")["revision"] == "1"
        assert refused(sdk, way, *ids, data={"a": 3}, if_match="0") == (412, code)
        last = sdk(way, *ids, data={"a": 4})
        assert (last["revision"], last["data"]) == ("2", {"a": 4})
        assert sdk(way, *ids, data={"a": 5}, if_match='"2"')["revision"] == "3"
