# Generated from facts/proxy_v1.json by `make generate`; do not edit.
"""The models of proxy_v1."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant, OpenEnum

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
    """An interaction; https://www.twilio.com/docs/proxy/api/interaction

    Attributes:
        sid: SID of the interaction, `KI…`.
        session_sid: SID of the Proxy session it belongs to, `KC…`.
        service_sid: SID of the Proxy Service, `KS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        data: JSON string with the message body or, for calls, the duration.
        type: `message`, `voice` or `unknown`.
        inbound_participant_sid: SID of the inbound participant, `KP…`; empty for message interactions you create.
        inbound_resource_sid: SID of the inbound call or message; empty for message interactions you create.
        inbound_resource_status: status of the inbound call or message, such as `completed` or `delivered`.
        inbound_resource_type: type of the inbound resource, call or message; empty for message interactions you create.
        inbound_resource_url: URL of the inbound resource; empty for message interactions you create.
        outbound_participant_sid: SID of the participant who received the call or message, `KP…`.
        outbound_resource_sid: SID of the outbound call or message.
        outbound_resource_status: status of the outbound call or message, such as `delivered` or `in-progress`.
        outbound_resource_type: kind of outbound resource: call or message.
        outbound_resource_url: URL of the outbound call or message.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    session_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
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
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"data"})


class MessageInteraction(Model, frozen=True, kw_only=True, gc=False):
    """A message interaction; https://www.twilio.com/docs/proxy/api/sending-messages

    Attributes:
        sid: SID of the message interaction, `KI…`.
        session_sid: SID of the Proxy session it belongs to, `KC…`.
        service_sid: SID of the Proxy Service, `KS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        data: JSON string with the body of the message sent to the participant.
        type: what kind it is, or which kind is meant.
        participant_sid: SID of the participant in the session, `KP…`.
        inbound_participant_sid: SID of the inbound participant, `KP…`; empty for message interactions you create.
        inbound_resource_sid: SID of the inbound call or message; empty for message interactions you create.
        inbound_resource_status: status of the inbound call or message, such as `completed` or `delivered`.
        inbound_resource_type: type of the inbound resource, call or message; empty for message interactions you create.
        inbound_resource_url: URL of the inbound resource; empty for message interactions you create.
        outbound_participant_sid: SID of the participant who received the call or message, `KP…`.
        outbound_resource_sid: SID of the outbound message.
        outbound_resource_status: status of the outbound message; empty when the interaction was created.
        outbound_resource_type: kind of outbound resource, always `Message`.
        outbound_resource_url: URL of the outbound call or message.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    session_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    data: Always[str] = ABSENT
    type: Always[MessageInteractionType] = ABSENT
    participant_sid: Always[str] = ABSENT
    inbound_participant_sid: str | None = None
    inbound_resource_sid: str | None = None
    inbound_resource_status: MessageInteractionResourceStatus | None = None
    inbound_resource_type: str | None = None
    inbound_resource_url: str | None = None
    outbound_participant_sid: str | None = None
    outbound_resource_sid: str | None = None
    outbound_resource_status: MessageInteractionResourceStatus | None = None
    outbound_resource_type: Always[str] = ABSENT
    outbound_resource_url: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"data"})


class Participant(Model, frozen=True, kw_only=True, gc=False):
    """A participant; https://www.twilio.com/docs/proxy/api/participant

    Attributes:
        sid: SID of the participant, `KP…`.
        session_sid: SID of the Proxy session it belongs to, `KC…`.
        service_sid: SID of the Proxy Service, `KS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name of the participant, up to 255 characters, no personal data.
        identifier: phone number or channel address of the participant, up to 191 characters.
        proxy_identifier: number or short code at which this participant reaches the other one.
        proxy_identifier_sid: SID of the proxy number of the participant, `PN…`.
        date_deleted: instant at which the participant was removed from the session.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    session_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    identifier: Always[AddressText] = ABSENT
    proxy_identifier: Always[AddressText] = ABSENT
    proxy_identifier_sid: str | None = None
    date_deleted: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"identifier"})


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A phone number; https://www.twilio.com/docs/proxy/api/phone-number

    Attributes:
        sid: SID of the phone number, `PN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Proxy Service, `KS…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        phone_number: phone number, as a rule in E.164 format.
        friendly_name: readable name of the resource; when listing, only those so named.
        iso_country: country, ISO 3166-1 alpha-2.
        capabilities: what it can handle, such as voice, SMS or MMS.
        url: URL of the resource, or the URL that it uses, opens or calls.
        is_reserved: whether the number is reserved, so that the proxy pool does not assign it.
        in_use: number of open sessions that use the phone number.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    friendly_name: str | None = None
    iso_country: Always[str] = ABSENT
    capabilities: Always[PhoneNumberCapabilities] = ABSENT
    url: Always[str] = ABSENT
    is_reserved: Always[bool] = ABSENT
    in_use: Always[int] = ABSENT


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    """A phone number capabilities.

    Attributes:
        fax: whether the phone number can handle faxes.
        mms: whether the number can handle MMS.
        sms: whether SMS is possible.
        voice: true if the number can do voice calls; in relay settings the voice that speaks.
        sms_outbound: whether, or how, SMS is sent.
        voice_inbound: whether, or how, calls are received.
    """

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    sms_outbound: bool | None = None
    voice_inbound: bool | None = None


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/proxy/api/service

    Attributes:
        sid: SID of the Proxy Service, `KS…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_instance_sid: SID of the chat service the Proxy service manages, `IS…`, one for each.
        callback_url: URL called when the status of an interaction changes.
        default_ttl: seconds a new session lives after its creation or last interaction; `0`, the default, is without
            limit.
        number_selection_behavior: `prefer-sticky` reuses a participant's earlier Proxy number if it can, `avoid-sticky`
            varies it.
        geo_match_level: how near the proxy number must be to the participant's: `area-code`, `overlay`, `radius` or
            `country`.
        intercept_callback_url: URL called on each interaction; status 403 in reply blocks it.
        out_of_session_callback_url: URL called for calls or SMS to a closed or missing session; may answer with TwiML.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_instance_sid: str | None = None
    callback_url: str | None = None
    default_ttl: int | None = None
    number_selection_behavior: ServiceNumberSelectionBehavior | None = None
    geo_match_level: ServiceGeoMatchLevel | None = None
    intercept_callback_url: str | None = None
    out_of_session_callback_url: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Session(Model, frozen=True, kw_only=True, gc=False):
    """A session; https://www.twilio.com/docs/proxy/api/session

    Attributes:
        sid: SID of the session, `KC…`.
        service_sid: SID of the Proxy Service, `KS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_started: instant at which the session started.
        date_ended: instant at which the session ended.
        date_last_interaction: instant of the session's latest interaction.
        date_expiry: instant at which the session is to expire; takes precedence over `ttl`.
        unique_name: name of your choice that identifies it uniquely.
        status: `open`, `in-progress`, `closed`, `failed` or `unknown`.
        closed_reason: why the session ended.
        ttl: seconds after its creation or last interaction when the session expires.
        mode: what the session allows: `voice-and-message`, `message-only` or `voice-only`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    date_started: Instant | None = None
    date_ended: Instant | None = None
    date_last_interaction: Instant | None = None
    date_expiry: Instant | None = None
    unique_name: str | None = None
    status: Always[SessionStatus] = ABSENT
    closed_reason: str | None = None
    ttl: int | None = None
    mode: SessionMode | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
