# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal
from typing import Any

from .._core.model.model import Model
from ..types import (
    AddressText, DecimalText, HttpMethod, IntText, MillisText, OpenEnum, Rfc2822, SecondsText, SharedText,
)
from ..types.calls import CallState
from ..types.money import Priced
from ..types.wire import AnyCase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AccountStatusArg = Literal["active", "suspended", "closed"]
    CallRecordingStatusArg = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
    CallStatusArg = Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"]
    CallUpdateStatusArg = Literal["canceled", "completed"]
    ConferenceRecordingStatusArg = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
    ConferenceStatusArg = Literal["init", "in-progress", "completed"]
    ConferenceUpdateStatusArg = Literal["completed"]
    ConnectAppPermissionArg = Literal["get-all", "post-all"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    IncomingPhoneNumberEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberLocalEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberLocalVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberMobileEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberMobileVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberTollFreeEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberTollFreeVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberVoiceReceiveModeArg = Literal["voice", "fax"]
    MessageAddressRetentionArg = Literal["retain", "obfuscate"]
    MessageContentRetentionArg = Literal["retain", "discard"]
    MessageFeedbackOutcomeArg = Literal["confirmed", "unconfirmed"]
    MessageRiskCheckArg = Literal["enable", "disable"]
    MessageScheduleTypeArg = Literal["fixed"]
    MessageTrafficTypeArg = Literal["free"]
    MessageUpdateStatusArg = Literal["canceled"]
    PaymentsBankAccountTypeArg = Literal["consumer-checking", "consumer-savings", "commercial-checking"]
    PaymentsCaptureArg = Literal[
        "payment-card-number", "expiration-date", "security-code", "postal-code", "bank-routing-number",
        "bank-account-number", "payment-card-number-matcher", "expiration-date-matcher", "security-code-matcher",
        "postal-code-matcher",
    ]
    PaymentsConfirmationArg = Literal["true", "false"]
    PaymentsPaymentMethodArg = Literal["credit-card", "ach-debit"]
    PaymentsStatusArg = Literal["complete", "cancel"]
    PaymentsTokenTypeArg = Literal["one-time", "reusable", "payment-method"]
    RealtimeTranscriptionTrackArg = Literal["inbound_track", "outbound_track", "both_tracks"]
    RealtimeTranscriptionUpdateStatusArg = Literal["stopped"]
    SiprecTrackArg = Literal["inbound_track", "outbound_track", "both_tracks"]
    SiprecUpdateStatusArg = Literal["stopped"]
    StreamTrackArg = Literal["inbound_track", "outbound_track", "both_tracks"]
    StreamUpdateStatusArg = Literal["stopped"]
    UsageTriggerRecurringArg = Literal["daily", "monthly", "yearly", "alltime"]
    UsageTriggerTriggerFieldArg = Literal["count", "usage", "price"]


class AccountStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class AccountType(OpenEnum):
    TRIAL = "Trial"
    FULL = "Full"


class AuthorizedConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class CallRecordingSource(OpenEnum):
    DIALVERB = "DialVerb"
    CONFERENCE = "Conference"
    OUTBOUNDAPI = "OutboundAPI"
    TRUNKING = "Trunking"
    RECORDVERB = "RecordVerb"
    STARTCALLRECORDINGAPI = "StartCallRecordingAPI"
    STARTCONFERENCERECORDINGAPI = "StartConferenceRecordingAPI"


class CallRecordingStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    STOPPED = "stopped"
    PROCESSING = "processing"
    COMPLETED = "completed"
    ABSENT = "absent"


class CallStatus(OpenEnum):
    QUEUED = "queued"
    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    BUSY = "busy"
    FAILED = "failed"
    NO_ANSWER = "no-answer"
    CANCELED = "canceled"


class ConferenceReasonConferenceEnded(OpenEnum):
    CONFERENCE_ENDED_VIA_API = "conference-ended-via-api"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT = "participant-with-end-conference-on-exit-left"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_KICKED = "participant-with-end-conference-on-exit-kicked"
    LAST_PARTICIPANT_KICKED = "last-participant-kicked"
    LAST_PARTICIPANT_LEFT = "last-participant-left"


class ConferenceRecordingSource(OpenEnum):
    DIALVERB = "DialVerb"
    CONFERENCE = "Conference"
    OUTBOUNDAPI = "OutboundAPI"
    TRUNKING = "Trunking"
    RECORDVERB = "RecordVerb"
    STARTCALLRECORDINGAPI = "StartCallRecordingAPI"
    STARTCONFERENCERECORDINGAPI = "StartConferenceRecordingAPI"


class ConferenceRecordingStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    STOPPED = "stopped"
    PROCESSING = "processing"
    COMPLETED = "completed"
    ABSENT = "absent"


class ConferenceStatus(OpenEnum):
    INIT = "init"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"


class ConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class DependentPhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class DependentPhoneNumberEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberLocalAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberLocalEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberLocalEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberLocalVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberMobileAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberMobileEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberMobileEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberMobileVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberTollFreeAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberTollFreeEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberTollFreeEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberTollFreeVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


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


class ParticipantStatus(OpenEnum):
    QUEUED = "queued"
    CONNECTING = "connecting"
    RINGING = "ringing"
    CONNECTED = "connected"
    COMPLETE = "complete"
    FAILED = "failed"


class RealtimeTranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class RecordingAddOnResultStatus(OpenEnum):
    CANCELED = "canceled"
    COMPLETED = "completed"
    DELETED = "deleted"
    FAILED = "failed"
    IN_PROGRESS = "in-progress"
    INIT = "init"
    PROCESSING = "processing"
    QUEUED = "queued"


class RecordingSource(OpenEnum):
    DIALVERB = "DialVerb"
    CONFERENCE = "Conference"
    OUTBOUNDAPI = "OutboundAPI"
    TRUNKING = "Trunking"
    RECORDVERB = "RecordVerb"
    STARTCALLRECORDINGAPI = "StartCallRecordingAPI"
    STARTCONFERENCERECORDINGAPI = "StartConferenceRecordingAPI"


class RecordingStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    STOPPED = "stopped"
    PROCESSING = "processing"
    COMPLETED = "completed"
    ABSENT = "absent"
    DELETED = "deleted"


class RecordingTranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class SiprecStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class StreamStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class TranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class UsageTriggerRecurring(OpenEnum):
    DAILY = "daily"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    ALLTIME = "alltime"


class UsageTriggerTriggerField(OpenEnum):
    COUNT = "count"
    USAGE = "usage"
    PRICE = "price"


class Account(Model, frozen=True, kw_only=True, gc=False):
    auth_token: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    owner_account_sid: str | None = None
    sid: str | None = None
    status: AccountStatus | None = None
    subresource_uris: dict[str, str] | None = None
    type: AccountType | None = None
    uri: str | None = None

    _hidden = frozenset({"auth_token", "friendly_name"})


class Address(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    city: str | None = None
    customer_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    postal_code: str | None = None
    region: str | None = None
    sid: str | None = None
    street: str | None = None
    uri: str | None = None
    emergency_enabled: bool | None = None
    validated: bool | None = None
    verified: bool | None = None
    street_secondary: str | None = None

    _hidden = frozenset({"customer_name", "friendly_name", "postal_code", "street", "street_secondary"})


class Application(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    message_status_callback: str | None = None
    sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_status_callback: str | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    uri: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    public_application_connect_enabled: bool | None = None


class AuthorizedConnectApp(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    connect_app_company_name: str | None = None
    connect_app_description: str | None = None
    connect_app_friendly_name: str | None = None
    connect_app_homepage_url: str | None = None
    connect_app_sid: str | None = None
    permissions: list[AuthorizedConnectAppPermission] | None = None
    uri: str | None = None


class AvailablePhoneNumberCountry(Model, frozen=True, kw_only=True, gc=False):
    country_code: str | None = None
    country: str | None = None
    uri: str | None = None
    beta: bool | None = None
    subresource_uris: dict[str, str] | None = None


class AvailablePhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberMachineToMachine(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberMobile(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberNational(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberSharedCost(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberTollFree(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberVoip(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class Balance(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    balance: str | None = None
    currency: str | None = None


class Call(CallState, Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    parent_call_sid: str | None = None
    account_sid: SharedText | None = None
    to: AddressText | None = None
    to_formatted: str | None = None
    from_: AddressText | None = None
    from_formatted: str | None = None
    phone_number_sid: str | None = None
    status: CallStatus | None = None
    start_time: Rfc2822 | None = None
    end_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    direction: str | None = None
    answered_by: str | None = None
    api_version: SharedText | None = None
    forwarded_from: AddressText | None = None
    group_sid: str | None = None
    caller_name: str | None = None
    queue_time: MillisText | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    subresource_uris: dict[str, str] | None = None

    _hidden = frozenset({"caller_name", "forwarded_from", "from_", "from_formatted", "to", "to_formatted"})


class CallEvent(Model, frozen=True, kw_only=True, gc=False):
    request: Any | None = None
    response: Any | None = None

    _hidden = frozenset({"request", "response"})


class CallNotification(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    error_code: IntText | None = None
    log: str | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: str | None = None
    uri: str | None = None


class CallNotificationInstance(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    error_code: IntText | None = None
    log: str | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: str | None = None
    uri: str | None = None


class CallRecording(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    conference_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: str | None = None
    price: Decimal | None = None
    uri: str | None = None
    encryption_details: Any | None = None
    price_unit: SharedText | None = None
    status: CallRecordingStatus | None = None
    channels: int | None = None
    source: CallRecordingSource | None = None
    error_code: int | None = None
    track: str | None = None


class Conference(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    api_version: SharedText | None = None
    friendly_name: str | None = None
    region: str | None = None
    sid: str | None = None
    status: ConferenceStatus | None = None
    uri: str | None = None
    subresource_uris: dict[str, str] | None = None
    reason_conference_ended: ConferenceReasonConferenceEnded | None = None
    call_sid_ending_conference: str | None = None


class ConferenceRecording(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    conference_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: str | None = None
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    status: ConferenceRecordingStatus | None = None
    channels: int | None = None
    source: ConferenceRecordingSource | None = None
    error_code: int | None = None
    encryption_details: Any | None = None
    uri: str | None = None


class ConnectApp(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    authorize_redirect_url: str | None = None
    company_name: str | None = None
    deauthorize_callback_method: HttpMethod | None = None
    deauthorize_callback_url: str | None = None
    description: str | None = None
    friendly_name: str | None = None
    homepage_url: str | None = None
    permissions: list[ConnectAppPermission] | None = None
    sid: str | None = None
    uri: str | None = None

    _hidden = frozenset({
        "authorize_redirect_url", "company_name", "deauthorize_callback_url", "description", "friendly_name",
        "homepage_url",
    })


class DependentPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    voice_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_caller_id_lookup: bool | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    address_requirements: DependentPhoneNumberAddressRequirement | None = None
    capabilities: Any | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    api_version: SharedText | None = None
    sms_application_sid: str | None = None
    voice_application_sid: str | None = None
    trunk_sid: str | None = None
    emergency_status: DependentPhoneNumberEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    uri: str | None = None

    _hidden = frozenset({"friendly_name"})


class IceServer(Model, frozen=True, kw_only=True, gc=False):
    credential: str | None = None
    username: str | None = None
    url: str | None = None
    urls: str | None = None

    _hidden = frozenset({"credential"})


class IncomingPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None
    type: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    resource_sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    configuration: Any | None = None
    unique_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None
    subresource_uris: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    resource_sid: str | None = None
    assigned_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    uri: str | None = None
    enabled: bool | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class IncomingPhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberLocalAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberLocalVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberLocalEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberLocalEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberMobile(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberMobileAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberMobileVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberMobileEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberMobileEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberTollFree(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberTollFreeAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberTollFreeVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberTollFreeEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberTollFreeEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})


class Key(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None

    _hidden = frozenset({"friendly_name"})


class Media(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    content_type: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    parent_sid: str | None = None
    sid: str | None = None
    uri: str | None = None


class Member(Model, frozen=True, kw_only=True, gc=False):
    call_sid: str | None = None
    date_enqueued: Rfc2822 | None = None
    position: int | None = None
    uri: str | None = None
    wait_time: int | None = None
    queue_sid: str | None = None


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


class NewKey(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    secret: str | None = None

    _hidden = frozenset({"friendly_name", "secret"})


class NewSigningKey(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    secret: str | None = None

    _hidden = frozenset({"friendly_name", "secret"})


class Notification(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    error_code: IntText | None = None
    log: str | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: str | None = None
    uri: str | None = None


class NotificationInstance(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    error_code: IntText | None = None
    log: str | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: str | None = None
    uri: str | None = None


class OutgoingCallerId(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    account_sid: SharedText | None = None
    phone_number: AddressText | None = None
    uri: str | None = None

    _hidden = frozenset({"friendly_name", "phone_number"})


class Participant(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    label: str | None = None
    call_sid_to_coach: str | None = None
    coaching: bool | None = None
    conference_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    end_conference_on_exit: bool | None = None
    muted: bool | None = None
    hold: bool | None = None
    start_conference_on_enter: bool | None = None
    status: ParticipantStatus | None = None
    queue_time: MillisText | None = None
    uri: str | None = None


class Payments(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class PhoneNumberCapabilities(AnyCase, Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class Queue(Model, frozen=True, kw_only=True, gc=False):
    date_updated: Rfc2822 | None = None
    current_size: int | None = None
    friendly_name: str | None = None
    uri: str | None = None
    account_sid: SharedText | None = None
    average_wait_time: int | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None
    max_size: int | None = None


class RealtimeTranscription(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    call_sid: str | None = None
    name: str | None = None
    status: RealtimeTranscriptionStatus | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class Recording(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    conference_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: str | None = None
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    status: RecordingStatus | None = None
    channels: int | None = None
    source: RecordingSource | None = None
    error_code: int | None = None
    uri: str | None = None
    encryption_details: Any | None = None
    subresource_uris: dict[str, str] | None = None
    media_url: str | None = None


class RecordingAddOnResult(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    status: RecordingAddOnResultStatus | None = None
    add_on_sid: str | None = None
    add_on_configuration_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    date_completed: Rfc2822 | None = None
    reference_sid: str | None = None
    subresource_uris: dict[str, str] | None = None


class RecordingAddOnResultPayload(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    add_on_result_sid: str | None = None
    account_sid: SharedText | None = None
    label: str | None = None
    add_on_sid: str | None = None
    add_on_configuration_sid: str | None = None
    content_type: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    reference_sid: str | None = None
    subresource_uris: dict[str, str] | None = None


class RecordingAddOnResultPayloadData(Model, frozen=True, kw_only=True, gc=False):
    redirect_to: str | None = None


class RecordingTranscription(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    duration: SecondsText | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: RecordingTranscriptionStatus | None = None
    transcription_text: str | None = None
    type: str | None = None
    uri: str | None = None

    _hidden = frozenset({"transcription_text"})


class ShortCode(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    short_code: str | None = None
    sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    uri: str | None = None


class SigningKey(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None


class SipAuthCallsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipAuthCallsIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipAuthRegistrationsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipCredential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    credential_list_sid: str | None = None
    username: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None

    _hidden = frozenset({"username"})


class SipCredentialList(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None


class SipCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_sid: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None


class SipDomain(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    auth_type: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_name: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None
    subresource_uris: dict[str, str] | None = None
    sip_registration: bool | None = None
    emergency_calling_enabled: bool | None = None
    secure: bool | None = None
    byoc_trunk_sid: str | None = None
    emergency_caller_sid: str | None = None

    _hidden = frozenset({"voice_fallback_url", "voice_status_callback_url", "voice_url"})


class SipIpAccessControlList(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None


class SipIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_sid: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None


class SipIpAddress(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    ip_address: str | None = None
    cidr_prefix_length: int | None = None
    ip_access_control_list_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class Siprec(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    call_sid: str | None = None
    name: str | None = None
    status: SiprecStatus | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class Stream(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    call_sid: str | None = None
    name: str | None = None
    status: StreamStatus | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class Token(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    ice_servers: list[IceServer] | None = None
    password: str | None = None
    ttl: str | None = None
    username: str | None = None

    _hidden = frozenset({"password"})


class Transcription(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    duration: SecondsText | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: TranscriptionStatus | None = None
    transcription_text: str | None = None
    type: str | None = None
    uri: str | None = None

    _hidden = frozenset({"transcription_text"})


class UsageRecord(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordAllTime(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordDaily(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordLastMonth(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordMonthly(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordThisMonth(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordToday(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYearly(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYesterday(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: str | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageTrigger(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    current_value: str | None = None
    date_created: Rfc2822 | None = None
    date_fired: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    recurring: UsageTriggerRecurring | None = None
    sid: str | None = None
    trigger_by: UsageTriggerTriggerField | None = None
    trigger_value: str | None = None
    uri: str | None = None
    usage_category: str | None = None
    usage_record_uri: str | None = None

    _hidden = frozenset({"callback_url"})


class UserDefinedMessage(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None


class UserDefinedMessageSubscription(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None
    uri: str | None = None


class ValidationRequest(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    validation_code: str | None = None

    _hidden = frozenset({"friendly_name", "phone_number", "validation_code"})
