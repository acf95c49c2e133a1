# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, messages."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import AddressText, DecimalText, IntText, OpenEnum, Rfc2822, SharedText
from ...types.money import Priced

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
    account_sid: SharedText | None = None
    content_type: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    parent_sid: str | None = None
    sid: str | None = None
    uri: str | None = None


class Message(Priced, Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    body: str | None = None
    num_segments: IntText | None = None
    direction: MessageDirection | None = None
    from_: AddressText | None = None
    to: AddressText | None = None
    date_updated: Rfc2822 | None = None
    price: DecimalText | None = None
    error_message: str | None = None
    uri: str | None = None
    account_sid: SharedText | None = None
    num_media: IntText | None = None
    status: MessageStatus | None = None
    messaging_service_sid: SharedText | None = None
    sid: str | None = None
    date_sent: Rfc2822 | None = None
    date_created: Rfc2822 | None = None
    error_code: int | None = None
    price_unit: SharedText | None = None
    api_version: SharedText | None = None
    subresource_uris: dict[str, str] | None = None

    _hidden = frozenset({"body", "from_", "to"})


class MessageFeedback(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    message_sid: str | None = None
    outcome: MessageFeedbackOutcome | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None
