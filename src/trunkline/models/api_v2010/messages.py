# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, messages."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always, DecimalText, IntText, OpenEnum, Rfc2822, SharedText
from ...types.states import MessageState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    MessageAddressRetentionArg = Literal["retain", "obfuscate"]
    MessageContentRetentionArg = Literal["retain", "discard"]
    MessageFeedbackOutcomeArg = Literal["confirmed", "unconfirmed"]
    MessageRiskCheckArg = Literal["enable", "disable"]
    MessageScheduleTypeArg = Literal["fixed"]
    MessageTrafficTypeArg = Literal["free"]
    MessageUpdateStatusArg = Literal["canceled"]


class MessageDirection(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND_API = "outbound-api"
    OUTBOUND_CALL = "outbound-call"
    OUTBOUND_REPLY = "outbound-reply"


class MessageFeedbackOutcome(OpenEnum):
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"


class MessageStatus(OpenEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    RECEIVING = "receiving"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    READ = "read"
    PARTIALLY_DELIVERED = "partially_delivered"
    CANCELED = "canceled"


class Media(Model, frozen=True, kw_only=True, gc=False):
    """A media; https://www.twilio.com/docs/messaging/api/media-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        content_type: MIME type of the media, e.g. `image/jpeg`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        parent_sid: SID of the message that the media belongs to, `SM…` or `MM…`.
        sid: SID of the media file, `ME…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    content_type: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    parent_sid: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class Message(MessageState, Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A message; https://www.twilio.com/docs/messaging/api/message-resource

    Attributes:
        body: text of the message.
        num_segments: how many segments the message has; `0` at first when a messaging service sends it.
        direction: `inbound`, `outbound-api` (REST), `outbound-call` (during a call) or `outbound-reply` (answer to an
            inbound one).
        from_: sender: E.164 number, alphanumeric id, short code, SIM or channel address such as `whatsapp:+…`.
        to: recipient, an E.164 number or a channel address such as `whatsapp:+15552229999`.
        date_updated: instant of its last change, UTC.
        price: charge for the message, in `price_unit`; known some time after it was sent or received.
        error_message: what `error_code` means, if the message is `failed` or `undelivered`; for people, not for
            programs.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        num_media: how many media files the message has.
        status: delivery state: `queued`, `sent`, `delivered`, `undelivered`, `failed`, `scheduled`, `canceled`,
            `received`, `read` and others.
        messaging_service_sid: SID of the messaging service of the message, `MG…`; a unique value if none was used.
        sid: SID of the message, `SM…` or `MM…`.
        date_sent: instant at which the message was sent or, if inbound, handed to your webhook, UTC.
        date_created: instant of its creation, UTC.
        error_code: Twilio error code of a `failed` or `undelivered` message, else empty; codes may change.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        api_version: API version used, such as `2010-04-01`.
        subresource_uris: relative URIs of the related resources, by name.
    """

    body: Always[str] = ABSENT
    num_segments: Always[IntText] = ABSENT
    direction: Always[MessageDirection] = ABSENT
    from_: Always[AddressText] = ABSENT
    to: Always[AddressText] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    price: DecimalText | None = None
    error_message: str | None = None
    uri: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    num_media: IntText | None = None
    status: Always[MessageStatus] = ABSENT
    messaging_service_sid: SharedText | None = None
    sid: Always[str] = ABSENT
    date_sent: Rfc2822 | None = None
    date_created: Always[Rfc2822] = ABSENT
    error_code: int | None = None
    price_unit: SharedText | None = None
    api_version: Always[SharedText] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"body", "from_", "to"})


class MessageFeedback(Model, frozen=True, kw_only=True, gc=False):
    """A message feedback; https://www.twilio.com/docs/messaging/api/message-feedback-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        message_sid: SID of the message that the feedback is about, `SM…` or `MM…`.
        outcome: whether the recipient acted on the message: `confirmed` or `unconfirmed`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    message_sid: Always[str] = ABSENT
    outcome: MessageFeedbackOutcome | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT
