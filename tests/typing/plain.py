"""What needs no client: segments, tokens, webhooks, texts for people. Checked by `make types`, never run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from decimal import Decimal
from typing import Any, assert_type

import trunkline
from trunkline.contrib.asgi import WebhookMiddleware
from trunkline.contrib.django import django_webhook
from trunkline.contrib.fastapi import fastapi_event, fastapi_webhook
from trunkline.contrib.flask import flask_before_request, flask_webhook
from trunkline.tokens import AccessToken, CapabilityToken, Grant, VideoGrant, VoiceGrant
from trunkline.types import Address
from trunkline.types.alerts import describe, http_status, multi_map
from trunkline.types.data import DataSize, data_size, usage_size
from trunkline.types.money import friendly_price
from trunkline.types.phone import parse_phone_number
from trunkline.types.text import friendly_direction, friendly_log_level, friendly_status
from trunkline.webhooks import (
    Explanation,
    InboundMessage,
    Media,
    MessageStatus,
    MessageStatusValue,
    RequestValidator,
    explain,
    sample,
    sample_request,
)


def segments() -> None:
    found = trunkline.segments("Hello")
    assert_type(found, trunkline.Segments)
    assert_type(found.count, int)


def tokens() -> None:
    token = AccessToken("AC1", "SK1", "secret", identity="ann", ttl=timedelta(hours=1))
    token.add_grant(VoiceGrant(outgoing_application_sid="AP1"))
    token.add_grant(VideoGrant(room="daily"))
    assert_type(token.grants, tuple[Grant, ...])
    assert_type(token.to_jwt(), str)
    capability = CapabilityToken("AC1", "auth token")
    capability.allow_client_incoming("ann")
    assert_type(capability.to_jwt(), str)


def webhooks() -> None:
    validator = RequestValidator("auth token")
    assert_type(validator.validate("https://example.com/sms", {"Body": "Hi"}, "signature"), bool)
    assert_type(validator.compute_signature("https://example.com/sms"), str)

    @flask_webhook("auth token")
    def view(name: str) -> int:
        return len(name)

    assert_type(view("Ann"), int)

    @django_webhook(["new auth token", "old auth token"], trust_forwarded="forwarded", proxies=2)
    async def answer(request: object) -> str:
        return repr(request)

    answered: Coroutine[Any, Any, str] = answer(None)
    answered.close()
    assert_type(flask_before_request(validator), Callable[[], Any])
    assert_type(fastapi_webhook("auth token"), Callable[..., Awaitable[None]])
    assert_type(fastapi_event(InboundMessage, "auth token"), Callable[..., Awaitable[InboundMessage]])
    WebhookMiddleware(view, "auth token", public_url="https://example.com", paths=["/twilio"])


def texts() -> None:
    assert_type(parse_phone_number("410 555 1234"), trunkline.Address)
    assert_type(friendly_price(Decimal("-0.75"), "USD"), str)
    assert_type(friendly_status("in-progress"), str)
    assert_type(friendly_direction("inbound"), str)
    assert_type(friendly_log_level(1), str)
    assert_type(describe("11200", "Msg=x"), str)
    assert_type(http_status("httpResponse=405"), int | None)
    assert_type(multi_map("a=1"), dict[str, list[str]])
    assert_type(data_size(1), DataSize)
    assert_type(usage_size({"total": 1, "units": "bytes"}), DataSize | None)


def facts() -> None:
    for operation in trunkline.operations():
        assert_type(operation.accessor, str)


def a_model(message: trunkline.Model) -> None:
    assert_type(message.to_dict(), dict[str, Any])


def webhook_events(form: dict[str, str]) -> None:
    message = InboundMessage.from_form(form)
    assert_type(message, InboundMessage)
    assert_type(message.sid, str)
    assert_type(message.body, str)
    assert_type(message.from_, Address)
    assert_type(message.num_media, int)
    assert_type(message.num_segments, int | None)
    assert_type(message.media, tuple[Media, ...])
    assert_type(MessageStatus.from_form(b"a=b").status, MessageStatusValue)
    message.body = "other"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    assert_type(sample("sms.inbound", Body="hi", NumMedia=0), dict[str, str])
    assert_type(sample_request("sms.inbound", "https://example.com", "token").headers, dict[str, str])
    found = explain("https://example.com", form, None, auth_token=["a", "b"], others={"c": "d"})
    assert_type(found, Explanation)
    assert_type(found.assumptions, tuple[str, ...])
