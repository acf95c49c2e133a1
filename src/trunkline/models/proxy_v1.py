# Generated from facts/proxy_v1.json by `make generate`; do not edit.
"""The models of proxy_v1."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ServiceGeoMatchLevelArg = Literal["area-code", "overlay", "radius", "country"]
    ServiceNumberSelectionBehaviorArg = Literal["avoid-sticky", "prefer-sticky"]
    SessionModeArg = Literal["message-only", "voice-only", "voice-and-message"]
    SessionStatusArg = Literal["open", "in-progress", "closed", "failed", "unknown"]


class InteractionResourceStatus(OpenEnum):
    ACCEPTED = "accepted"
    ANSWERED = "answered"
    BUSY = "busy"
    CANCELED = "canceled"
    COMPLETED = "completed"
    DELETED = "deleted"
    DELIVERED = "delivered"
    DELIVERY_UNKNOWN = "delivery-unknown"
    FAILED = "failed"
    IN_PROGRESS = "in-progress"
    INITIATED = "initiated"
    NO_ANSWER = "no-answer"
    QUEUED = "queued"
    RECEIVED = "received"
    RECEIVING = "receiving"
    RINGING = "ringing"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    UNDELIVERED = "undelivered"
    UNKNOWN = "unknown"


class InteractionType(OpenEnum):
    MESSAGE = "message"
    VOICE = "voice"
    UNKNOWN = "unknown"


class MessageInteractionResourceStatus(OpenEnum):
    ACCEPTED = "accepted"
    ANSWERED = "answered"
    BUSY = "busy"
    CANCELED = "canceled"
    COMPLETED = "completed"
    DELETED = "deleted"
    DELIVERED = "delivered"
    DELIVERY_UNKNOWN = "delivery-unknown"
    FAILED = "failed"
    IN_PROGRESS = "in-progress"
    INITIATED = "initiated"
    NO_ANSWER = "no-answer"
    QUEUED = "queued"
    RECEIVED = "received"
    RECEIVING = "receiving"
    RINGING = "ringing"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    UNDELIVERED = "undelivered"
    UNKNOWN = "unknown"


class MessageInteractionType(OpenEnum):
    MESSAGE = "message"
    VOICE = "voice"
    UNKNOWN = "unknown"


class ServiceGeoMatchLevel(OpenEnum):
    AREA_CODE = "area-code"
    OVERLAY = "overlay"
    RADIUS = "radius"
    COUNTRY = "country"


class ServiceNumberSelectionBehavior(OpenEnum):
    AVOID_STICKY = "avoid-sticky"
    PREFER_STICKY = "prefer-sticky"


class SessionMode(OpenEnum):
    MESSAGE_ONLY = "message-only"
    VOICE_ONLY = "voice-only"
    VOICE_AND_MESSAGE = "voice-and-message"


class SessionStatus(OpenEnum):
    OPEN = "open"
    IN_PROGRESS = "in-progress"
    CLOSED = "closed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Interaction(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    session_sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    data: str | None = None
    type: InteractionType | None = None
    inbound_participant_sid: str | None = None
    inbound_resource_sid: str | None = None
    inbound_resource_status: InteractionResourceStatus | None = None
    inbound_resource_type: str | None = None
    inbound_resource_url: str | None = None
    outbound_participant_sid: str | None = None
    outbound_resource_sid: str | None = None
    outbound_resource_status: InteractionResourceStatus | None = None
    outbound_resource_type: str | None = None
    outbound_resource_url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"data"})


class MessageInteraction(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    session_sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    data: str | None = None
    type: MessageInteractionType | None = None
    participant_sid: str | None = None
    inbound_participant_sid: str | None = None
    inbound_resource_sid: str | None = None
    inbound_resource_status: MessageInteractionResourceStatus | None = None
    inbound_resource_type: str | None = None
    inbound_resource_url: str | None = None
    outbound_participant_sid: str | None = None
    outbound_resource_sid: str | None = None
    outbound_resource_status: MessageInteractionResourceStatus | None = None
    outbound_resource_type: str | None = None
    outbound_resource_url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"data"})


class Participant(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    session_sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    identifier: AddressText | None = None
    proxy_identifier: AddressText | None = None
    proxy_identifier_sid: str | None = None
    date_deleted: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"identifier"})


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    phone_number: AddressText | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    capabilities: PhoneNumberCapabilities | None = None
    url: str | None = None
    is_reserved: bool | None = None
    in_use: int | None = None


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    sms_outbound: bool | None = None
    voice_inbound: bool | None = None


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    chat_instance_sid: str | None = None
    callback_url: str | None = None
    default_ttl: int | None = None
    number_selection_behavior: ServiceNumberSelectionBehavior | None = None
    geo_match_level: ServiceGeoMatchLevel | None = None
    intercept_callback_url: str | None = None
    out_of_session_callback_url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Session(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    date_started: Instant | None = None
    date_ended: Instant | None = None
    date_last_interaction: Instant | None = None
    date_expiry: Instant | None = None
    unique_name: str | None = None
    status: SessionStatus | None = None
    closed_reason: str | None = None
    ttl: int | None = None
    mode: SessionMode | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None
