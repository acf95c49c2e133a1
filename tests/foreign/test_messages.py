"""Messages that go out, by Twilio's own SDKs: their states, and what the application is told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.foreign.sdks import Refused, Sdk
from trunkline.emulator import Emulator

JOE = "+14155550123"


def told(sdk: Sdk, path: str = "/status") -> list[str]:
    """The statuses that the application was told of, each by a signed request."""
    hooks = [hook for hook in sdk.hooks() if hook.path == path]
    assert all(hook.signed and hook.method == "POST" for hook in hooks)
    return [hook.form["MessageStatus"] for hook in hooks]


def states(sdk: Sdk, twilio: Emulator, message: dict[str, Any], steps: int) -> list[str]:
    """The statuses that the API shows, a second apart."""
    seen = [message["status"]]
    for _ in range(steps):
        twilio.advance(1)
        seen.append(sdk("messages({}).fetch", message["sid"])["status"])
    return seen


def pooled(sdk: Sdk, twilio: Emulator, **more: Any) -> str:
    """The SID of a service with the account's number."""
    service: str = sdk("messaging.v1.services.create", friendly_name="s", **more)["sid"]
    (number,) = sdk("incoming_phone_numbers.list", phone_number=twilio.number)
    sdk("messaging.v1.services({}).phone_numbers.create", service, phone_number_sid=number["sid"])
    return service


def send(sdk: Sdk, twilio: Emulator, **more: Any) -> dict[str, Any]:
    given = {"to": JOE, "from_": twilio.number, "body": "hi", "status_callback": f"{sdk.url}/status", **more}
    found: dict[str, Any] = sdk("messages.create", **{name: value for name, value in given.items() if value})
    return found


def test_delivered(sdk: Sdk, twilio: Emulator) -> None:
    message = send(sdk, twilio, body="Grüße 👋 & more?")
    assert states(sdk, twilio, message, 4) == ["queued", "sending", "sent", "delivered", "delivered"]
    assert told(sdk) == ["sent", "delivered"]
    sent, delivered = sdk.hooks()
    assert sent.form == {
        "MessageSid": message["sid"], "SmsSid": message["sid"], "MessageStatus": "sent", "SmsStatus": "sent",
        "AccountSid": twilio.account_sid, "From": twilio.number, "To": JOE, "ApiVersion": "2010-04-01",
    }  # fmt: skip
    assert delivered.form.keys() - sent.form.keys() == {"RawDlrDoneDate"}
    (arrived,) = twilio.phone(JOE).inbox
    assert (arrived.sid, arrived.body) == (message["sid"], "Grüße 👋 & more?")


@pytest.mark.parametrize(
    ("outcome", "last", "callbacks"),
    [
        (("undelivered", 30003), ["sending", "sent", "undelivered"], ["sent", "undelivered"]),
        (("failed", 30005), ["sending", "failed", "failed"], ["failed"]),
        (("sent", None), ["sending", "sent", "sent"], ["sent"]),
    ],
)
def test_not_delivered(
    sdk: Sdk, twilio: Emulator, outcome: tuple[str, int | None], last: list[str], callbacks: list[str]
) -> None:
    joe = twilio.phone(JOE)
    joe.receives(*outcome)
    message = send(sdk, twilio)
    assert states(sdk, twilio, message, 3) == ["queued", *last]
    assert told(sdk) == callbacks
    assert sdk("messages({}).fetch", message["sid"])["error_code"] == outcome[1]
    assert sdk.hooks()[-1].form.get("ErrorCode") == (str(outcome[1]) if outcome[1] else None)
    assert joe.inbox == ()


def test_by_a_service(sdk: Sdk, twilio: Emulator) -> None:
    service = pooled(sdk, twilio, status_callback=f"{sdk.url}/service")
    message = send(sdk, twilio, from_=None, status_callback=None, messaging_service_sid=service)
    assert states(sdk, twilio, message, 4) == ["accepted", "queued", "sending", "sent", "delivered"]
    assert told(sdk, "/service") == ["queued", "sent", "delivered"]
    assert all(hook.form["MessagingServiceSid"] == service for hook in sdk.hooks())
    assert sdk.hooks()[-1].form["From"] == twilio.number


def test_a_service_keeps_to_a_sender(sdk: Sdk, twilio: Emulator) -> None:
    service = pooled(sdk, twilio)
    for area in ("415", "212"):
        bought = sdk("incoming_phone_numbers.create", area_code=area)
        sdk("messaging.v1.services({}).phone_numbers.create", service, phone_number_sid=bought["sid"])
    phones = [f"+1415555{n:04d}" for n in range(6)]
    for _ in range(3):
        for phone in phones:
            send(sdk, twilio, to=phone, from_=None, status_callback=None, messaging_service_sid=service)
        twilio.advance(10)
    senders = [{arrived.from_ for arrived in twilio.phone(phone).inbox} for phone in phones]
    assert all(len(each) == 1 for each in senders)
    assert len(set.union(*senders)) == 3


def test_scheduled_and_sent(sdk: Sdk, twilio: Emulator) -> None:
    service = pooled(sdk, twilio)
    later = (twilio.clock.now() + timedelta(hours=1)).isoformat()
    message = send(
        sdk, twilio, from_=None, messaging_service_sid=service, schedule_type="fixed", send_at=later
    )  # fmt: skip
    assert message["status"] == "scheduled"
    twilio.advance(3599)
    assert (told(sdk), twilio.phone(JOE).inbox) == ([], ())
    twilio.advance(10)
    assert told(sdk) == ["queued", "sent", "delivered"]


def test_scheduled_and_canceled(sdk: Sdk, twilio: Emulator) -> None:
    service = pooled(sdk, twilio)
    later = (twilio.clock.now() + timedelta(hours=1)).isoformat()
    message = send(
        sdk, twilio, from_=None, messaging_service_sid=service, schedule_type="fixed", send_at=later
    )  # fmt: skip
    assert sdk("messages({}).update", message["sid"], status="canceled")["status"] == "canceled"
    twilio.advance(7200)
    assert told(sdk) == ["canceled"]
    assert sdk("messages({}).fetch", message["sid"])["status"] == "canceled"
    with pytest.raises(Refused) as caught:
        sdk("messages({}).update", message["sid"], status="canceled")
    assert caught.value.code == 30409


def test_media(sdk: Sdk, twilio: Emulator) -> None:
    files = ["https://example.com/a.png", "https://example.com/b.pdf"]
    message = send(sdk, twilio, body=None, media_url=files)
    assert message["sid"].startswith("MM")
    twilio.advance(5)
    assert told(sdk) == ["sent", "delivered"]
    assert twilio.phone(JOE).inbox[0].media == tuple(files)
    media = sdk("messages({}).media.list", message["sid"])
    assert {each["content_type"] for each in media} == {"image/png", "application/pdf"}


def test_whatsapp_is_read(sdk: Sdk, twilio: Emulator) -> None:
    message = send(sdk, twilio, to=f"whatsapp:{JOE}", from_=f"whatsapp:{twilio.number}")
    assert states(sdk, twilio, message, 4) == ["queued", "sending", "sent", "delivered", "read"]
    assert told(sdk) == ["sent", "delivered", "read"]
    assert {hook.form["ChannelPrefix"] for hook in sdk.hooks()} == {"whatsapp"}
    assert [hook.form["EventType"] for hook in sdk.hooks()] == ["SENT", "DELIVERED", "READ"]


def test_lists_and_redaction(sdk: Sdk, twilio: Emulator) -> None:
    sids = [send(sdk, twilio, body=f"n{n}")["sid"] for n in range(7)]
    twilio.advance(5)
    assert [each["sid"] for each in sdk("messages.list", page_size=3)] == sids[::-1]
    assert sdk("messages({}).update", sids[0], body="")["body"] == ""
    assert sdk("messages({}).fetch", sids[0])["body"] == ""
