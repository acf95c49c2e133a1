# Generated from facts/content_v1.json by `make generate`; do not edit.
"""The models of content_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum


class AuthenticationActionType(OpenEnum):
    COPY_CODE = "COPY_CODE"


class CallToActionActionType(OpenEnum):
    URL = "URL"
    PHONE_NUMBER = "PHONE_NUMBER"
    COPY_CODE = "COPY_CODE"
    VOICE_CALL = "VOICE_CALL"
    VOICE_CALL_REQUEST = "VOICE_CALL_REQUEST"
    REQUEST_CONTACT_INFO = "REQUEST_CONTACT_INFO"


class CardActionType(OpenEnum):
    URL = "URL"
    PHONE_NUMBER = "PHONE_NUMBER"
    QUICK_REPLY = "QUICK_REPLY"
    COPY_CODE = "COPY_CODE"
    VOICE_CALL = "VOICE_CALL"


class CarouselActionType(OpenEnum):
    URL = "URL"
    PHONE_NUMBER = "PHONE_NUMBER"
    QUICK_REPLY = "QUICK_REPLY"


class QuickReplyActionType(OpenEnum):
    QUICK_REPLY = "QUICK_REPLY"


class WebviewSizeType(OpenEnum):
    TALL = "TALL"
    FULL = "FULL"
    HALF = "HALF"
    NONE = "NONE"


class ApprovalCreate(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    category: str | None = None
    content_type: str | None = None
    status: str | None = None
    rejection_reason: str | None = None
    allow_category_change: bool | None = None
    send_ttl_seconds: int | None = None
    bid_amount: int | None = None


class ApprovalFetch(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    whatsapp: dict[str, Any] | None = None
    url: str | None = None


class AuthenticationAction(Model, frozen=True, kw_only=True, gc=False):
    type: AuthenticationActionType | None = None
    copy_code_text: str | None = None


class CallToActionAction(Model, frozen=True, kw_only=True, gc=False):
    type: CallToActionActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    code: str | None = None
    id: str | None = None


class CardAction(Model, frozen=True, kw_only=True, gc=False):
    type: CardActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    id: str | None = None
    code: str | None = None
    webview_size: WebviewSizeType | None = None


class CarouselAction(Model, frozen=True, kw_only=True, gc=False):
    type: CarouselActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    id: str | None = None


class CarouselCard(Model, frozen=True, kw_only=True, gc=False):
    title: str | None = None
    body: str | None = None
    media: str | None = None
    actions: list[CarouselAction] | None = None


class CatalogItem(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    section_title: str | None = None
    name: str | None = None
    media_url: str | None = None
    price: float | None = None
    description: str | None = None


class Content(Model, frozen=True, kw_only=True, gc=False):
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class ContentAndApprovals(Model, frozen=True, kw_only=True, gc=False):
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    approval_requests: dict[str, Any] | None = None


class FlowsPage(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    next_page_id: str | None = None
    title: str | None = None
    subtitle: str | None = None
    layout: list[FlowsPageComponent] | None = None


class FlowsPageComponent(Model, frozen=True, kw_only=True, gc=False):
    label: str | None = None
    type: str | None = None


class LegacyContent(Model, frozen=True, kw_only=True, gc=False):
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    legacy_template_name: str | None = None
    legacy_body: str | None = None
    url: str | None = None


class ListItem(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    item: str | None = None
    description: str | None = None


class QuickReplyAction(Model, frozen=True, kw_only=True, gc=False):
    type: QuickReplyActionType | None = None
    title: str | None = None
    id: str | None = None


class TwilioCallToAction(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    actions: list[CallToActionAction] | None = None


class TwilioCard(Model, frozen=True, kw_only=True, gc=False):
    title: str | None = None
    subtitle: str | None = None
    media: list[str] | None = None
    actions: list[CardAction] | None = None


class TwilioCarousel(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    cards: list[CarouselCard] | None = None


class TwilioCatalog(Model, frozen=True, kw_only=True, gc=False):
    title: str | None = None
    body: str | None = None
    subtitle: str | None = None
    id: str | None = None
    items: list[CatalogItem] | None = None
    dynamic_items: str | None = None


class TwilioFlows(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    button_text: str | None = None
    subtitle: str | None = None
    media_url: str | None = None
    pages: list[FlowsPage] | None = None
    type: str | None = None


class TwilioListPicker(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    button: str | None = None
    items: list[ListItem] | None = None


class TwilioLocation(Model, frozen=True, kw_only=True, gc=False):
    latitude: float | None = None
    longitude: float | None = None
    label: str | None = None
    id: str | None = None
    address: str | None = None


class TwilioMedia(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    media: list[str] | None = None


class TwilioQuickReply(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    actions: list[QuickReplyAction] | None = None


class TwilioSchedule(Model, frozen=True, kw_only=True, gc=False, rename={"time_slots": "timeSlots"}):
    id: str | None = None
    title: str | None = None
    time_slots: str | None = None


class TwilioText(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None


class Types(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "twilio_text": "twilio/text", "twilio_media": "twilio/media", "twilio_location": "twilio/location",
        "twilio_list_picker": "twilio/list-picker", "twilio_call_to_action": "twilio/call-to-action",
        "twilio_quick_reply": "twilio/quick-reply", "twilio_card": "twilio/card", "twilio_catalog": "twilio/catalog",
        "twilio_carousel": "twilio/carousel", "twilio_flows": "twilio/flows", "twilio_schedule": "twilio/schedule",
        "whatsapp_card": "whatsapp/card", "whatsapp_authentication": "whatsapp/authentication",
        "whatsapp_flows": "whatsapp/flows",
    },
):
    twilio_text: TwilioText | None = None
    twilio_media: TwilioMedia | None = None
    twilio_location: TwilioLocation | None = None
    twilio_list_picker: TwilioListPicker | None = None
    twilio_call_to_action: TwilioCallToAction | None = None
    twilio_quick_reply: TwilioQuickReply | None = None
    twilio_card: TwilioCard | None = None
    twilio_catalog: TwilioCatalog | None = None
    twilio_carousel: TwilioCarousel | None = None
    twilio_flows: TwilioFlows | None = None
    twilio_schedule: TwilioSchedule | None = None
    whatsapp_card: WhatsappCard | None = None
    whatsapp_authentication: WhatsappAuthentication | None = None
    whatsapp_flows: WhatsappFlows | None = None


class WhatsappAuthentication(Model, frozen=True, kw_only=True, gc=False):
    add_security_recommendation: bool | None = None
    code_expiration_minutes: float | None = None
    actions: list[AuthenticationAction] | None = None


class WhatsappCard(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    footer: str | None = None
    media: list[str] | None = None
    header_text: str | None = None
    actions: list[CardAction] | None = None


class WhatsappFlows(Model, frozen=True, kw_only=True, gc=False):
    body: str | None = None
    button_text: str | None = None
    subtitle: str | None = None
    media_url: str | None = None
    flow_id: str | None = None
    flow_token: str | None = None
    flow_first_page_id: str | None = None
    is_flow_first_page_endpoint: bool | None = None
