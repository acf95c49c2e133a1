"""Messages that come in: Twilio's own SDKs set the webhook up, build the reply and check the signature."""

from __future__ import annotations

from typing import Any

import pytest

from tests.foreign.sdks import Sdk
from trunkline.emulator import Emulator
from trunkline.emulator.phones import Phone

JOE = "+14155550123"


@pytest.fixture
def joe(twilio: Emulator) -> Phone:
    return twilio.phone(JOE)


def listen(sdk: Sdk, **more: Any) -> str:
    """The account's number asks the application; the number's SID."""
    (number,) = sdk("incoming_phone_numbers.list")
    sdk("incoming_phone_numbers({}).update", number["sid"], sms_url=f"{sdk.url}/sms", **more)
    sid: str = number["sid"]
    return sid


def bodies(twilio: Emulator, joe: Phone) -> list[str]:
    twilio.advance(5)
    return [arrived.body for arrived in joe.inbox]


def alerts(sdk: Sdk) -> list[int]:
    return [int(each["error_code"]) for each in sdk("monitor.v1.alerts.list")]


def test_a_reply(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(sms={"twiml": [{"body": "Hallo <Joe> & Söhne 👋", "media": ["/cat.gif", "https://example.org/b.png"]}]})
    sid = joe.text(twilio.number, "hi 👋 & ä?")
    (hook,) = sdk.hooks()
    assert hook.signed
    assert hook.form == hook.form | {
        "MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": twilio.account_sid, "From": JOE,
        "To": twilio.number, "Body": "hi 👋 & ä?", "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received",
        "ApiVersion": "2010-04-01", "FromCountry": "US", "ToCountry": "US",
    }  # fmt: skip
    assert bodies(twilio, joe) == ["Hallo <Joe> & Söhne 👋"]
    assert joe.inbox[0].media == (f"{sdk.url}/cat.gif", "https://example.org/b.png")
    got = sdk("messages({}).fetch", sid)
    assert (got["direction"], got["status"], got["price"]) == ("inbound", "received", None)
    reply = sdk("messages({}).fetch", joe.inbox[0].sid)
    assert (reply["direction"], reply["status"]) == ("outbound-reply", "delivered")


def test_several_messages_in_their_order(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(sms={"twiml": [{"body": f"n{n}"} for n in range(12)]})
    joe.text(twilio.number, "hi")
    assert bodies(twilio, joe) == [f"n{n}" for n in range(10)]
    assert alerts(sdk) == [14109]


def test_plain_text(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(sms={"type": "text/plain; charset=utf-8", "body": "Grüße <b>"})
    joe.text(twilio.number, "hi")
    assert bodies(twilio, joe) == ["Grüße <b>"]


def test_nothing_is_answered(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    for reply in ({"twiml": []}, {"body": ""}, {"status": 204, "body": ""}):
        sdk.answer(sms=reply)
        joe.text(twilio.number, "hi")
    assert bodies(twilio, joe) == []
    assert alerts(sdk) == []


def test_by_get(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk, sms_method="GET")
    sdk.answer(sms={"twiml": [{"body": "got"}]})
    joe.text(twilio.number, "a b+c&d=ä")
    (hook,) = sdk.hooks()
    assert (hook.method, hook.form["Body"], hook.signed) == ("GET", "a b+c&d=ä", True)
    assert bodies(twilio, joe) == ["got"]


def test_redirects_within_twiml(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(
        sms={"twiml": [{"body": "one"}, {"redirect": "/next?a=b%20c", "method": "GET"}, {"body": "never"}]},
        next={"twiml": [{"body": "two"}, {"redirect": "last"}]},
        last={"twiml": [{"body": "three"}]},
    )
    joe.text(twilio.number, "hi")
    assert bodies(twilio, joe) == ["one", "two", "three"]
    assert [hook.method for hook in sdk.hooks()] == ["POST", "GET", "POST"]
    assert all(hook.signed and hook.form["Body"] == "hi" for hook in sdk.hooks())


def test_redirects_without_an_end(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(sms={"twiml": [{"redirect": "/sms"}]})
    joe.text(twilio.number, "hi")
    assert len(sdk.hooks()) == 50
    assert alerts(sdk) == [14106]


def test_an_action_goes_on(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    attributes = {"action": "/done", "method": "GET"}
    sdk.answer(
        sms={"twiml": [{"body": "one", "attributes": attributes}, {"body": "never"}]},
        done={"twiml": [{"body": "two"}]},
    )
    joe.text(twilio.number, "hi")
    assert bodies(twilio, joe) == ["one", "two"]
    done = sdk.hooks()[1]
    assert (done.method, done.signed, done.form["MessageStatus"]) == ("GET", True, "queued")
    assert done.form["MessageSid"] == joe.inbox[0].sid


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ({"status": 500, "body": "no"}, 11200),
        ({"status": 404, "body": "no"}, 11200),
        ({"body": "<Response><Message>"}, 12100),
        ({"body": "<Answer/>"}, 12102),
        ({"type": "application/json", "body": "{}"}, 12300),
        ({"status": 308, "location": "/fallback"}, 11216),
    ],
)
def test_the_fallback(sdk: Sdk, twilio: Emulator, joe: Phone, reply: dict[str, Any], code: int) -> None:
    listen(sdk, sms_fallback_url=f"{sdk.url}/fallback")
    sdk.answer(sms=reply, fallback={"twiml": [{"body": "sorry"}]})
    joe.text(twilio.number, "hi")
    fallback = sdk.hooks()[-1]
    assert fallback.signed
    assert (fallback.form["ErrorCode"], fallback.form["ErrorUrl"]) == (str(code), f"{sdk.url}/sms")
    assert bodies(twilio, joe) == ["sorry"]
    assert alerts(sdk) == [code]


def test_a_fallback_that_fails_is_the_end(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk, sms_fallback_url=f"{sdk.url}/sms")
    sdk.answer(sms={"status": 500})
    joe.text(twilio.number, "hi")
    assert len(sdk.hooks()) == 2
    assert alerts(sdk) == [11200, 11200]


def test_redirects_of_http(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sdk.answer(sms={"status": 302, "location": "/moved?x=1"}, moved={"twiml": [{"body": "here"}]})
    joe.text(twilio.number, "hi")
    first, second = sdk.hooks()
    assert (first.signed, second.method, second.path, second.signed) == (True, "GET", "/moved?x=1", True)
    assert bodies(twilio, joe) == ["here"]


def test_a_service_is_asked_first(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    number = listen(sdk)
    service = sdk("messaging.v1.services.create", friendly_name="s", inbound_request_url=f"{sdk.url}/service")["sid"]
    sdk("messaging.v1.services({}).phone_numbers.create", service, phone_number_sid=number)
    sdk.answer(sms={}, service={"twiml": [{"body": "by the service"}]})
    joe.text(twilio.number, "hi")
    (hook,) = sdk.hooks()
    assert (hook.path, hook.form["MessagingServiceSid"]) == ("/service", service)
    assert bodies(twilio, joe) == ["by the service"]
    sdk("messaging.v1.services({}).update", service, use_inbound_webhook_on_number=True)
    joe.text(twilio.number, "hi")
    assert sdk.hooks()[-1].path == "/sms"


def test_media_come_in(sdk: Sdk, twilio: Emulator, joe: Phone) -> None:
    listen(sdk)
    sid = joe.text(twilio.number, "", media=["https://example.org/a.png", "https://example.org/b.mp4"])
    (hook,) = sdk.hooks()
    assert (hook.signed, sid[:2], hook.form["NumMedia"], hook.form["MediaContentType0"]) == (
        True,
        "MM",
        "2",
        "image/png",
    )
    assert f"/Messages/{sid}/Media/ME" in hook.form["MediaUrl1"]
    assert len(sdk("messages({}).media.list", sid)) == 2
