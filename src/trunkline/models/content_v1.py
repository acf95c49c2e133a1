# Generated from facts/content_v1.json by `make generate`; do not edit.
"""The models of content_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum


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
    """An approval create; https://www.twilio.com/docs/content/content-api-resources

    Attributes:
        name: name of the template under which approval is requested.
        category: category of the template on WhatsApp.
        content_type: kind of content: a MIME type, or the type of a content template.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        rejection_reason: why the template was not approved.
        allow_category_change: whether WhatsApp may put the template in another category.
        send_ttl_seconds: seconds during which delivery of a message with this content is tried.
        bid_amount: amount that is bid.
    """

    name: Always[str] = ABSENT
    category: Always[str] = ABSENT
    content_type: str | None = None
    status: Always[str] = ABSENT
    rejection_reason: str | None = None
    allow_category_change: bool | None = None
    send_ttl_seconds: int | None = None
    bid_amount: int | None = None


class ApprovalFetch(Model, frozen=True, kw_only=True, gc=False):
    """An approval fetch; https://www.twilio.com/docs/content/content-api-resources

    Attributes:
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        whatsapp: state of WhatsApp's approval: status, rejection reason, category and more.
        url: relative URL of it, below `https://content.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    whatsapp: dict[str, Any] | None = None
    url: Always[str] = ABSENT


class AuthenticationAction(Model, frozen=True, kw_only=True, gc=False):
    """An authentication action.

    Attributes:
        type: kind of action, only `COPY_CODE`.
        copy_code_text: text of the button that copies the code.
    """

    type: AuthenticationActionType | None = None
    copy_code_text: str | None = None


class CallToActionAction(Model, frozen=True, kw_only=True, gc=False):
    """A call to action action.

    Attributes:
        type: `URL`, `PHONE_NUMBER`, `COPY_CODE`, `VOICE_CALL`, `VOICE_CALL_REQUEST` or `REQUEST_CONTACT_INFO`.
        title: short title or heading.
        url: URL that the button opens.
        phone: phone number that the button calls.
        code: coupon code the button copies.
        id: id of the action or button.
    """

    type: CallToActionActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    code: str | None = None
    id: str | None = None


class CardAction(Model, frozen=True, kw_only=True, gc=False):
    """A card action.

    Attributes:
        type: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `COPY_CODE` or `VOICE_CALL`.
        title: short title or heading.
        url: URL that the button opens.
        phone: phone number that the button calls.
        id: id of the action or button.
        code: coupon code the button copies.
        webview_size: how much of the screen the page takes: `TALL`, `FULL`, `HALF` or `NONE`.
    """

    type: CardActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    id: str | None = None
    code: str | None = None
    webview_size: WebviewSizeType | None = None


class CarouselAction(Model, frozen=True, kw_only=True, gc=False):
    """A carousel action.

    Attributes:
        type: `URL`, `PHONE_NUMBER` or `QUICK_REPLY`.
        title: short title or heading.
        url: URL that the button opens.
        phone: phone number that the button calls.
        id: id of the action or button.
    """

    type: CarouselActionType | None = None
    title: str | None = None
    url: str | None = None
    phone: str | None = None
    id: str | None = None


class CarouselCard(Model, frozen=True, kw_only=True, gc=False):
    """A carousel card.

    Attributes:
        title: short title or heading.
        body: text of the message.
        media: URL of the card's media file.
        actions: what is done or offered, in order.
    """

    title: str | None = None
    body: str | None = None
    media: str | None = None
    actions: list[CarouselAction] | None = None


class CatalogItem(Model, frozen=True, kw_only=True, gc=False):
    """A catalog item.

    Attributes:
        id: id of the item.
        section_title: title of the section that holds the item.
        name: name of the resource, item or person concerned.
        media_url: URL of the media shown with it.
        price: price of the catalogue item.
        description: text that describes it, for people to read.
    """

    id: str | None = None
    section_title: str | None = None
    name: str | None = None
    media_url: str | None = None
    price: float | None = None
    description: str | None = None


class Content(Model, frozen=True, kw_only=True, gc=False):
    """A content; https://www.twilio.com/docs/content/content-api-resources

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name of the content, not shown to recipients.
        language: language of the content, as a code such as `en`.
        variables: default values of the template's variables, such as `{"1": "Customer_Name"}`.
        types: bodies of the template by content type, such as `twilio/text`.
        url: relative URL of it, below `https://content.twilio.com`.
        links: URLs of related or nested resources, by name.
    """

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    language: Always[str] = ABSENT
    variables: dict[str, Any] | None = None
    types: Always[dict[str, Any]] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class ContentAndApprovals(Model, frozen=True, kw_only=True, gc=False):
    """A content and approvals; https://www.twilio.com/docs/content/content-api-resources

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        language: language of the content, as a code such as `en`.
        variables: default values of the template's variables, such as `{"1": "Customer_Name"}`.
        types: bodies of the template by content type, such as `twilio/text`.
        approval_requests: what was submitted for approval and how the request stands.
    """

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    language: Always[str] = ABSENT
    variables: dict[str, Any] | None = None
    types: Always[dict[str, Any]] = ABSENT
    approval_requests: Always[dict[str, Any]] = ABSENT


class FlowsPage(Model, frozen=True, kw_only=True, gc=False):
    """A flows page.

    Attributes:
        id: unique id of the resource.
        next_page_id: ID of the flow page that follows.
        title: short title or heading.
        subtitle: second line of text under the title.
        layout: components of the page, in order.
    """

    id: str | None = None
    next_page_id: str | None = None
    title: str | None = None
    subtitle: str | None = None
    layout: list[FlowsPageComponent] | None = None


class FlowsPageComponent(Model, frozen=True, kw_only=True, gc=False):
    """A flows page component.

    Attributes:
        label: name or description of it.
        type: what kind it is, or which kind is meant.
    """

    label: str | None = None
    type: str | None = None


class LegacyContent(Model, frozen=True, kw_only=True, gc=False):
    """A legacy content; https://www.twilio.com/docs/content/content-api-resources

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        language: language of the content, as a code such as `en`.
        variables: default values of the template's variables, such as `{"1": "Customer_Name"}`.
        types: bodies of the template by content type, such as `twilio/text`.
        legacy_template_name: name of the older template, unique in the account: lower-case letters, digits and `_`.
        legacy_body: body of the older template the content comes from.
        url: relative URL of it, below `https://content.twilio.com`.
    """

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    language: Always[str] = ABSENT
    variables: dict[str, Any] | None = None
    types: Always[dict[str, Any]] = ABSENT
    legacy_template_name: str | None = None
    legacy_body: str | None = None
    url: Always[str] = ABSENT


class ListItem(Model, frozen=True, kw_only=True, gc=False):
    """A list item.

    Attributes:
        id: id of the item.
        item: text of the list item.
        description: text that describes it, for people to read.
    """

    id: str | None = None
    item: str | None = None
    description: str | None = None


class QuickReplyAction(Model, frozen=True, kw_only=True, gc=False):
    """A quick reply action.

    Attributes:
        type: kind of action, only `QUICK_REPLY`.
        title: short title or heading.
        id: id of the action or button.
    """

    type: QuickReplyActionType | None = None
    title: str | None = None
    id: str | None = None


class TwilioCallToAction(Model, frozen=True, kw_only=True, gc=False):
    """A twilio call to action.

    Attributes:
        body: text of the message.
        actions: what is done or offered, in order.
    """

    body: str | None = None
    actions: list[CallToActionAction] | None = None


class TwilioCard(Model, frozen=True, kw_only=True, gc=False):
    """A twilio card.

    Attributes:
        title: short title or heading.
        subtitle: second line of text under the title.
        media: URLs of the media files.
        actions: what is done or offered, in order.
    """

    title: str | None = None
    subtitle: str | None = None
    media: list[str] | None = None
    actions: list[CardAction] | None = None


class TwilioCarousel(Model, frozen=True, kw_only=True, gc=False):
    """A twilio carousel.

    Attributes:
        body: text of the message.
        cards: cards of the carousel.
    """

    body: str | None = None
    cards: list[CarouselCard] | None = None


class TwilioCatalog(Model, frozen=True, kw_only=True, gc=False):
    """A twilio catalog.

    Attributes:
        title: short title or heading.
        body: text of the message.
        subtitle: second line of text under the title.
        id: unique id of the resource.
        items: items of the catalogue.
        dynamic_items: catalogue items that are given dynamically.
    """

    title: str | None = None
    body: str | None = None
    subtitle: str | None = None
    id: str | None = None
    items: list[CatalogItem] | None = None
    dynamic_items: str | None = None


class TwilioFlows(Model, frozen=True, kw_only=True, gc=False):
    """A twilio flows.

    Attributes:
        body: text of the message.
        button_text: text on the button.
        subtitle: second line of text under the title.
        media_url: URL of the media shown with it.
        pages: pages of the flow, in order.
        type: what kind it is, or which kind is meant.
    """

    body: str | None = None
    button_text: str | None = None
    subtitle: str | None = None
    media_url: str | None = None
    pages: list[FlowsPage] | None = None
    type: str | None = None


class TwilioListPicker(Model, frozen=True, kw_only=True, gc=False):
    """A twilio list picker.

    Attributes:
        body: text of the message.
        button: text on the button that opens the list.
        items: entries to pick from, each with `id`, `item` and `description`.
    """

    body: str | None = None
    button: str | None = None
    items: list[ListItem] | None = None


class TwilioLocation(Model, frozen=True, kw_only=True, gc=False):
    """A twilio location.

    Attributes:
        latitude: latitude of the location, in degrees.
        longitude: longitude of the location, in degrees.
        label: optional name shown with the location.
        id: unique id of the resource.
        address: address of the place.
    """

    latitude: float | None = None
    longitude: float | None = None
    label: str | None = None
    id: str | None = None
    address: str | None = None


class TwilioMedia(Model, frozen=True, kw_only=True, gc=False):
    """A twilio media.

    Attributes:
        body: text of the message.
        media: URLs of the media files.
    """

    body: str | None = None
    media: list[str] | None = None


class TwilioQuickReply(Model, frozen=True, kw_only=True, gc=False):
    """A twilio quick reply.

    Attributes:
        body: text of the message.
        actions: what is done or offered, in order.
    """

    body: str | None = None
    actions: list[QuickReplyAction] | None = None


class TwilioSchedule(Model, frozen=True, kw_only=True, gc=False, rename={"time_slots": "timeSlots"}):
    """A twilio schedule.

    Attributes:
        id: unique id of the resource.
        title: short title or heading.
        time_slots: times on offer in the schedule.
    """

    id: str | None = None
    title: str | None = None
    time_slots: str | None = None


class TwilioText(Model, frozen=True, kw_only=True, gc=False):
    """A twilio text.

    Attributes:
        body: text of the message.
    """

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
    """A types.

    Attributes:
        twilio_text: `twilio/text`: plain text only.
        twilio_media: `twilio/media`: file attachment or long text by MMS; needs text, media or both.
        twilio_location: `twilio/location`: pin on a map, with an optional label.
        twilio_list_picker: `twilio/list-picker`: menu of up to 10 options to choose from.
        twilio_call_to_action: `twilio/call-to-action`: text with buttons that open a website, make a call and the like.
        twilio_quick_reply: `twilio/quick-reply`: text with buttons to answer with instead of typing.
        twilio_card: `twilio/card`: card with a title and at least one of subtitle, media or actions.
        twilio_catalog: `twilio/catalog`: list of products that recipients can browse, ask about and order.
        twilio_carousel: `twilio/carousel`: text with up to 10 cards to scroll through sideways.
        twilio_flows: `twilio/flows`: series of pages with text or options to select.
        twilio_schedule: `twilio/schedule`: schedule with time slots.
        whatsapp_card: `whatsapp/card`: card with a body and at least one of header, footer, media or actions.
        whatsapp_authentication: `whatsapp/authentication`: one-time password with a button, approved by WhatsApp.
        whatsapp_flows: `whatsapp/flows`: series of pages with text or options to select.
    """

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
    """A whatsapp authentication.

    Attributes:
        add_security_recommendation: whether the message advises against sharing the code.
        code_expiration_minutes: minutes after which the code expires.
        actions: what is done or offered, in order.
    """

    add_security_recommendation: bool | None = None
    code_expiration_minutes: float | None = None
    actions: list[AuthenticationAction] | None = None


class WhatsappCard(Model, frozen=True, kw_only=True, gc=False):
    """A whatsapp card.

    Attributes:
        body: text of the message.
        footer: text at the foot of the card.
        media: URLs of the media files.
        header_text: text at the head of the card.
        actions: what is done or offered, in order.
    """

    body: str | None = None
    footer: str | None = None
    media: list[str] | None = None
    header_text: str | None = None
    actions: list[CardAction] | None = None


class WhatsappFlows(Model, frozen=True, kw_only=True, gc=False):
    """A whatsapp flows.

    Attributes:
        body: text of the message.
        button_text: text on the button.
        subtitle: second line of text under the title.
        media_url: URL of the media shown with it.
        flow_id: id of the WhatsApp Flow.
        flow_token: token of the WhatsApp Flow.
        flow_first_page_id: id of the first page of the WhatsApp Flow.
        is_flow_first_page_endpoint: whether the first page of the WhatsApp Flow comes from an endpoint.
    """

    body: str | None = None
    button_text: str | None = None
    subtitle: str | None = None
    media_url: str | None = None
    flow_id: str | None = None
    flow_token: str | None = None
    flow_first_page_id: str | None = None
    is_flow_first_page_endpoint: bool | None = None
