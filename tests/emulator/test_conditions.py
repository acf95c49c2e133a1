"""Arguments of which at least one must be given: what the API takes is not refused, by the client or the emulator."""

from __future__ import annotations

import asyncio

import pytest

from trunkline import facts
from trunkline.emulator import Emulator

CONDITIONS = {
    "api_v2010.CreateCall": (("Url", "Twiml", "ApplicationSid"),),
    "api_v2010.CreateIncomingPhoneNumber": (("PhoneNumber", "AreaCode"),),
    "api_v2010.CreateMessage": (("From", "MessagingServiceSid"), ("Body", "MediaUrl", "ContentSid")),
    "notify_v1.CreateNotification": (("Identity", "Tag", "ToBinding", "Segment"),),
    "proxy_v1.CreateMessageInteraction": (("Body", "MediaUrl"),),
}


def test_these_operations_have_conditions() -> None:
    found = {f"{each.module}.{each.id}": each.conditional for each in facts.operations() if each.conditional}
    assert found == CONDITIONS


@pytest.mark.parametrize(
    "to",
    [
        {"to_binding": ['{"binding_type":"apn","address":"0efb85d0"}']},
        {"to_binding": '{"binding_type":"sms","address":"+14155550100"}'},
        *({"identity": "jing"}, {"tag": ["all"]}, {"segment": ["s"]}),
    ],
)
def test_a_notification_goes_to_bindings_identities_or_tags(twilio: Emulator, to: dict[str, object]) -> None:
    with twilio.client() as client:
        service = client.notify.v1.services.create()
        made = client.notify.v1.services(service.sid).notifications.create(body="body", **to)  # type: ignore[arg-type]
        assert made.body == "body"

    async def create() -> str | None:
        async with twilio.async_client() as other:
            return (await other.notify.v1.services(service.sid).notifications.create(body="body", **to)).body  # type: ignore[arg-type]

    assert asyncio.run(create()) == "body"


def test_a_notification_to_nobody_is_refused(twilio: Emulator) -> None:
    with twilio.client() as client:
        service = client.notify.v1.services.create()
        with pytest.raises(ValueError, match="at least one of identity, tag, to_binding, segment must be given"):
            client.notify.v1.services(service.sid).notifications.create(body="body")
