# Generated from facts/webhooks.json by `make generate`; do not edit.
"""The values that webhooks bring, a class an event; https://www.twilio.com/docs/usage/webhooks"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from ..types import ABSENT, Address, Always, Millis, OpenEnum
from .event import Media, Parameters, WebhookEvent


class MessageStatusValue(OpenEnum):
    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    READ = "read"
    CANCELED = "canceled"
    RECEIVING = "receiving"
    RECEIVED = "received"


class OptOutType(OpenEnum):
    STOP = "STOP"
    START = "START"
    HELP = "HELP"


class CallStatusValue(OpenEnum):
    QUEUED = "queued"
    INITIATED = "initiated"
    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    CANCELED = "canceled"
    FAILED = "failed"


class CallDirection(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND_API = "outbound-api"
    OUTBOUND_DIAL = "outbound-dial"


class AnsweredBy(OpenEnum):
    HUMAN = "human"
    FAX = "fax"
    UNKNOWN = "unknown"
    MACHINE_START = "machine_start"
    MACHINE_END_BEEP = "machine_end_beep"
    MACHINE_END_SILENCE = "machine_end_silence"
    MACHINE_END_OTHER = "machine_end_other"


class RecordingStatusValue(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    ABSENT = "absent"
    FAILED = "failed"


class RecordingSource(OpenEnum):
    RECORD_VERB = "RecordVerb"
    DIAL_VERB = "DialVerb"
    CONFERENCE = "Conference"
    OUTBOUND_API = "OutboundAPI"
    TRUNKING = "Trunking"
    START_CALL_RECORDING_API = "StartCallRecordingAPI"
    START_CONFERENCE_RECORDING_API = "StartConferenceRecordingAPI"
    START_CALL_RECORDING_TWI_ML = "StartCallRecordingTwiML"


class RecordingTrack(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BOTH = "both"


class TranscriptionStatusValue(OpenEnum):
    COMPLETED = "completed"
    FAILED = "failed"


class DialCallStatus(OpenEnum):
    COMPLETED = "completed"
    ANSWERED = "answered"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    FAILED = "failed"
    CANCELED = "canceled"


class QueueResult(OpenEnum):
    BRIDGED = "bridged"
    BRIDGING_IN_PROCESS = "bridging-in-process"
    ERROR = "error"
    HANGUP = "hangup"
    LEAVE = "leave"
    REDIRECTED = "redirected"
    REDIRECTED_FROM_BRIDGED = "redirected-from-bridged"
    QUEUE_FULL = "queue-full"
    SYSTEM_ERROR = "system-error"


class ConferenceEventType(OpenEnum):
    CONFERENCE_START = "conference-start"
    CONFERENCE_END = "conference-end"
    PARTICIPANT_JOIN = "participant-join"
    PARTICIPANT_LEAVE = "participant-leave"
    PARTICIPANT_MUTE = "participant-mute"
    PARTICIPANT_UNMUTE = "participant-unmute"
    PARTICIPANT_HOLD = "participant-hold"
    PARTICIPANT_UNHOLD = "participant-unhold"
    PARTICIPANT_MODIFY = "participant-modify"
    PARTICIPANT_SPEECH_START = "participant-speech-start"
    PARTICIPANT_SPEECH_STOP = "participant-speech-stop"
    ANNOUNCEMENT_END = "announcement-end"
    ANNOUNCEMENT_FAIL = "announcement-fail"


class ReasonParticipantLeft(OpenEnum):
    PARTICIPANT_HUNG_UP = "participant_hung_up"
    PARTICIPANT_UPDATED_VIA_API = "participant_updated_via_api"
    PARTICIPANT_ADD_FAILED = "participant_add_failed"
    MODERATOR_ENDED_CONFERENCE = "moderator_ended_conference"
    CONFERENCE_ENDED_VIA_API = "conference_ended_via_api"


class ReasonConferenceEnded(OpenEnum):
    LAST_PARTICIPANT_LEFT = "last-participant-left"
    LAST_PARTICIPANT_KICKED = "last-participant-kicked"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT = "participant-with-end-conference-on-exit-left"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_KICKED = "participant-with-end-conference-on-exit-kicked"
    CONFERENCE_ENDED_VIA_API = "conference-ended-via-api"


class TranscriptionEventType(OpenEnum):
    TRANSCRIPTION_STARTED = "transcription-started"
    TRANSCRIPTION_CONTENT = "transcription-content"
    TRANSCRIPTION_STOPPED = "transcription-stopped"
    TRANSCRIPTION_ERROR = "transcription-error"


class StreamEventType(OpenEnum):
    STREAM_STARTED = "stream-started"
    STREAM_STOPPED = "stream-stopped"
    STREAM_ERROR = "stream-error"


class PaymentOutcome(OpenEnum):
    SUCCESS = "success"
    TOO_MANY_FAILED_ATTEMPTS = "too-many-failed-attempts"
    PAYMENT_CONNECTOR_ERROR = "payment-connector-error"
    CALLER_INTERRUPTED_WITH_STAR = "caller-interrupted-with-star"
    CALLER_HUNG_UP = "caller-hung-up"
    VALIDATION_ERROR = "validation-error"
    INTERNAL_ERROR = "internal-error"


class PaymentStep(OpenEnum):
    PAYMENT_CARD_NUMBER = "payment-card-number"
    EXPIRATION_DATE = "expiration-date"
    SECURITY_CODE = "security-code"
    POSTAL_CODE = "postal-code"
    BANK_ROUTING_NUMBER = "bank-routing-number"
    BANK_ACCOUNT_NUMBER = "bank-account-number"
    PAYMENT_PROCESSING = "payment-processing"


class DebuggerLevel(OpenEnum):
    ERROR = "ERROR"
    WARNING = "WARNING"


class ConversationEventType(OpenEnum):
    ON_CONVERSATION_ADD = "onConversationAdd"
    ON_CONVERSATION_ADDED = "onConversationAdded"
    ON_CONVERSATION_UPDATE = "onConversationUpdate"
    ON_CONVERSATION_UPDATED = "onConversationUpdated"
    ON_CONVERSATION_REMOVE = "onConversationRemove"
    ON_CONVERSATION_REMOVED = "onConversationRemoved"
    ON_CONVERSATION_STATE_UPDATED = "onConversationStateUpdated"
    ON_PARTICIPANT_ADD = "onParticipantAdd"
    ON_PARTICIPANT_ADDED = "onParticipantAdded"
    ON_PARTICIPANT_UPDATE = "onParticipantUpdate"
    ON_PARTICIPANT_UPDATED = "onParticipantUpdated"
    ON_PARTICIPANT_REMOVE = "onParticipantRemove"
    ON_PARTICIPANT_REMOVED = "onParticipantRemoved"
    ON_MESSAGE_ADD = "onMessageAdd"
    ON_MESSAGE_ADDED = "onMessageAdded"
    ON_MESSAGE_UPDATE = "onMessageUpdate"
    ON_MESSAGE_UPDATED = "onMessageUpdated"
    ON_MESSAGE_REMOVE = "onMessageRemove"
    ON_MESSAGE_REMOVED = "onMessageRemoved"
    ON_DELIVERY_UPDATED = "onDeliveryUpdated"
    ON_USER_ADDED = "onUserAdded"
    ON_USER_UPDATE = "onUserUpdate"
    ON_USER_UPDATED = "onUserUpdated"


class VoiceRequest(WebhookEvent, frozen=True, kw_only=True):
    """What Twilio says of a call in each request about it.

    Attributes:
        call_sid: `CallSid`.
        account_sid: `AccountSid`.
        from_: `From`.
        to: `To`.
        caller: `Caller`.
        called: `Called`.
        call_status: `CallStatus`.
        api_version: `ApiVersion`.
        direction: `Direction`.
        from_city: `FromCity`; phone numbers; empty if unknown.
        from_state: `FromState`; phone numbers; empty if unknown.
        from_zip: `FromZip`; phone numbers; empty if unknown.
        from_country: `FromCountry`; phone numbers; empty if unknown.
        to_city: `ToCity`; phone numbers; empty if unknown.
        to_state: `ToState`; phone numbers; empty if unknown.
        to_zip: `ToZip`; phone numbers; empty if unknown.
        to_country: `ToCountry`; phone numbers; empty if unknown.
        caller_city: `CallerCity`; phone numbers; empty if unknown.
        caller_state: `CallerState`; phone numbers; empty if unknown.
        caller_zip: `CallerZip`; phone numbers; empty if unknown.
        caller_country: `CallerCountry`; phone numbers; empty if unknown.
        called_city: `CalledCity`; phone numbers; empty if unknown.
        called_state: `CalledState`; phone numbers; empty if unknown.
        called_zip: `CalledZip`; phone numbers; empty if unknown.
        called_country: `CalledCountry`; phone numbers; empty if unknown.
        forwarded_from: `ForwardedFrom`; forwarded calls, if the carrier says so.
        caller_name: `CallerName`; caller ID lookup is on.
        parent_call_sid: `ParentCallSid`; child legs.
        stir_verstat: `StirVerstat`; inbound calls with an identity.
        call_token: `CallToken`; inbound calls.
        application_sid: `ApplicationSid`; TwiML applications.
        answered_by: `AnsweredBy`; answering machine detection, not the asynchronous one.
        sip_domain: `SipDomain`; SIP.
        sip_domain_sid: `SipDomainSid`; SIP.
        sip_username: `SipUsername`; SIP.
        sip_call_id: `SipCallId`; SIP.
        sip_source_ip: `SipSourceIp`; SIP.
        sip_headers: `SipHeader_…`; SIP with X-headers.
        error_code: `ErrorCode`; fallback URL.
        error_url: `ErrorUrl`; fallback URL.
    """

    call_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    from_: Always[Address] = ABSENT
    to: Always[Address] = ABSENT
    caller: Always[Address] = ABSENT
    called: Always[Address] = ABSENT
    call_status: Always[CallStatusValue] = ABSENT
    api_version: Always[str] = ABSENT
    direction: Always[CallDirection] = ABSENT
    from_city: str | None = None
    from_state: str | None = None
    from_zip: str | None = None
    from_country: str | None = None
    to_city: str | None = None
    to_state: str | None = None
    to_zip: str | None = None
    to_country: str | None = None
    caller_city: str | None = None
    caller_state: str | None = None
    caller_zip: str | None = None
    caller_country: str | None = None
    called_city: str | None = None
    called_state: str | None = None
    called_zip: str | None = None
    called_country: str | None = None
    forwarded_from: Address | None = None
    caller_name: str | None = None
    parent_call_sid: str | None = None
    stir_verstat: str | None = None
    call_token: str | None = None
    application_sid: str | None = None
    answered_by: AnsweredBy | None = None
    sip_domain: str | None = None
    sip_domain_sid: str | None = None
    sip_username: str | None = None
    sip_call_id: str | None = None
    sip_source_ip: str | None = None
    sip_headers: Parameters = Parameters()
    error_code: int | None = None
    error_url: str | None = None
    _params = {
        "CallSid": ("call_sid", str), "AccountSid": ("account_sid", str), "From": ("from_", Address),
        "To": ("to", Address), "Caller": ("caller", Address), "Called": ("called", Address),
        "CallStatus": ("call_status", CallStatusValue), "ApiVersion": ("api_version", str),
        "Direction": ("direction", CallDirection), "FromCity": ("from_city", str), "FromState": ("from_state", str),
        "FromZip": ("from_zip", str), "FromCountry": ("from_country", str), "ToCity": ("to_city", str),
        "ToState": ("to_state", str), "ToZip": ("to_zip", str), "ToCountry": ("to_country", str),
        "CallerCity": ("caller_city", str), "CallerState": ("caller_state", str), "CallerZip": ("caller_zip", str),
        "CallerCountry": ("caller_country", str), "CalledCity": ("called_city", str),
        "CalledState": ("called_state", str), "CalledZip": ("called_zip", str),
        "CalledCountry": ("called_country", str), "ForwardedFrom": ("forwarded_from", Address),
        "CallerName": ("caller_name", str), "ParentCallSid": ("parent_call_sid", str),
        "StirVerstat": ("stir_verstat", str), "CallToken": ("call_token", str),
        "ApplicationSid": ("application_sid", str), "AnsweredBy": ("answered_by", AnsweredBy),
        "SipDomain": ("sip_domain", str), "SipDomainSid": ("sip_domain_sid", str), "SipUsername": ("sip_username", str),
        "SipCallId": ("sip_call_id", str), "SipSourceIp": ("sip_source_ip", str), "ErrorCode": ("error_code", int),
        "ErrorUrl": ("error_url", str),
    }
    _named = {"SipHeader_": "sip_headers"}
    _hidden = frozenset({
        "called", "called_city", "called_state", "called_zip", "caller", "caller_city", "caller_name", "caller_state",
        "caller_zip", "error_url", "forwarded_from", "from_", "from_city", "from_state", "from_zip", "sip_headers",
        "sip_source_ip", "sip_username", "to", "to_city", "to_state", "to_zip",
    })
    _always = frozenset({
        "account_sid", "api_version", "call_sid", "call_status", "called", "caller", "direction", "from_", "to",
    })


class InboundMessage(WebhookEvent, frozen=True, kw_only=True):
    """A message came in: by SMS, MMS, WhatsApp, RCS or Messenger. The reply is TwiML.

    https://www.twilio.com/docs/messaging/guides/webhook-request

    Attributes:
        sid: `MessageSid`.
        sms_sid: `SmsSid`.
        sms_message_sid: `SmsMessageSid`.
        account_sid: `AccountSid`.
        messaging_service_sid: `MessagingServiceSid`; messaging services.
        from_: `From`.
        to: `To`.
        body: `Body`; text; with media it may be missing.
        num_media: `NumMedia`.
        num_segments: `NumSegments`; all but interactive replies of WhatsApp.
        status: `SmsStatus`.
        api_version: `ApiVersion`.
        media: `MediaUrl…`; media.
        opt_out_type: `OptOutType`; a keyword of Advanced Opt-Out.
        from_city: `FromCity`; phone numbers; empty if unknown.
        from_state: `FromState`; phone numbers; empty if unknown.
        from_zip: `FromZip`; phone numbers; empty if unknown.
        from_country: `FromCountry`; phone numbers; empty if unknown.
        to_city: `ToCity`; phone numbers; empty if unknown.
        to_state: `ToState`; phone numbers; empty if unknown.
        to_zip: `ToZip`; phone numbers; empty if unknown.
        to_country: `ToCountry`; phone numbers; empty if unknown.
        add_ons: `AddOns`; add-ons; JSON.
        profile_name: `ProfileName`; WhatsApp.
        wa_id: `WaId`; WhatsApp.
        message_type: `MessageType`; WhatsApp.
        channel_metadata: `ChannelMetadata`; WhatsApp, RCS; JSON.
        forwarded: `Forwarded`; WhatsApp, forwarded.
        frequently_forwarded: `FrequentlyForwarded`; WhatsApp, forwarded often.
        button_text: `ButtonText`; a button was pressed.
        button_payload: `ButtonPayload`; a button was pressed.
        button_type: `ButtonType`; a button was pressed (?).
        latitude: `Latitude`; location.
        longitude: `Longitude`; location.
        address: `Address`; location with an address.
        label: `Label`; location with a name.
        interactive_data: `InteractiveData`; WhatsApp Flows; JSON.
        flow_data: `FlowData`; WhatsApp Flows (?).
        original_replied_message_sid: `OriginalRepliedMessageSid`; WhatsApp, a reply to a message.
        original_replied_message_sender: `OriginalRepliedMessageSender`; WhatsApp, a reply to a message.
        referral_body: `ReferralBody`; WhatsApp, after a click on an advertisement.
        referral_headline: `ReferralHeadline`; WhatsApp, after a click on an advertisement.
        referral_source_id: `ReferralSourceId`; WhatsApp, after a click on an advertisement.
        referral_source_type: `ReferralSourceType`; WhatsApp, after a click on an advertisement.
        referral_source_url: `ReferralSourceUrl`; WhatsApp, after a click on an advertisement.
        referral_media_id: `ReferralMediaId`; WhatsApp, after a click on an advertisement.
        referral_media_content_type: `ReferralMediaContentType`; WhatsApp, after a click on an advertisement.
        referral_media_url: `ReferralMediaUrl`; WhatsApp, after a click on an advertisement.
        referral_num_media: `ReferralNumMedia`; WhatsApp; seen with SMS too.
        referral_ctwa_clid: `ReferralCtwaClid`; WhatsApp, after a click on an advertisement.
        error_code: `ErrorCode`; fallback URL.
        error_url: `ErrorUrl`; fallback URL.
    """

    event: ClassVar[str] = "sms.inbound"
    sid: Always[str] = ABSENT
    sms_sid: Always[str] = ABSENT
    sms_message_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    messaging_service_sid: str | None = None
    from_: Always[Address] = ABSENT
    to: Always[Address] = ABSENT
    body: str = ""
    num_media: int = 0
    num_segments: int | None = None
    status: Always[MessageStatusValue] = ABSENT
    api_version: Always[str] = ABSENT
    media: tuple[Media, ...] = ()
    opt_out_type: OptOutType | None = None
    from_city: str | None = None
    from_state: str | None = None
    from_zip: str | None = None
    from_country: str | None = None
    to_city: str | None = None
    to_state: str | None = None
    to_zip: str | None = None
    to_country: str | None = None
    add_ons: str | None = None
    profile_name: str | None = None
    wa_id: str | None = None
    message_type: str | None = None
    channel_metadata: str | None = None
    forwarded: bool | None = None
    frequently_forwarded: bool | None = None
    button_text: str | None = None
    button_payload: str | None = None
    button_type: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    address: str | None = None
    label: str | None = None
    interactive_data: str | None = None
    flow_data: str | None = None
    original_replied_message_sid: str | None = None
    original_replied_message_sender: Address | None = None
    referral_body: str | None = None
    referral_headline: str | None = None
    referral_source_id: str | None = None
    referral_source_type: str | None = None
    referral_source_url: str | None = None
    referral_media_id: str | None = None
    referral_media_content_type: str | None = None
    referral_media_url: str | None = None
    referral_num_media: int | None = None
    referral_ctwa_clid: str | None = None
    error_code: int | None = None
    error_url: str | None = None
    _params = {
        "MessageSid": ("sid", str), "SmsSid": ("sms_sid", str), "SmsMessageSid": ("sms_message_sid", str),
        "AccountSid": ("account_sid", str), "MessagingServiceSid": ("messaging_service_sid", str),
        "From": ("from_", Address), "To": ("to", Address), "Body": ("body", str), "NumMedia": ("num_media", int),
        "NumSegments": ("num_segments", int), "SmsStatus": ("status", MessageStatusValue),
        "ApiVersion": ("api_version", str), "OptOutType": ("opt_out_type", OptOutType), "FromCity": ("from_city", str),
        "FromState": ("from_state", str), "FromZip": ("from_zip", str), "FromCountry": ("from_country", str),
        "ToCity": ("to_city", str), "ToState": ("to_state", str), "ToZip": ("to_zip", str),
        "ToCountry": ("to_country", str), "AddOns": ("add_ons", str), "ProfileName": ("profile_name", str),
        "WaId": ("wa_id", str), "MessageType": ("message_type", str), "ChannelMetadata": ("channel_metadata", str),
        "Forwarded": ("forwarded", bool), "FrequentlyForwarded": ("frequently_forwarded", bool),
        "ButtonText": ("button_text", str), "ButtonPayload": ("button_payload", str),
        "ButtonType": ("button_type", str), "Latitude": ("latitude", float), "Longitude": ("longitude", float),
        "Address": ("address", str), "Label": ("label", str), "InteractiveData": ("interactive_data", str),
        "FlowData": ("flow_data", str), "OriginalRepliedMessageSid": ("original_replied_message_sid", str),
        "OriginalRepliedMessageSender": ("original_replied_message_sender", Address),
        "ReferralBody": ("referral_body", str), "ReferralHeadline": ("referral_headline", str),
        "ReferralSourceId": ("referral_source_id", str), "ReferralSourceType": ("referral_source_type", str),
        "ReferralSourceUrl": ("referral_source_url", str), "ReferralMediaId": ("referral_media_id", str),
        "ReferralMediaContentType": ("referral_media_content_type", str),
        "ReferralMediaUrl": ("referral_media_url", str), "ReferralNumMedia": ("referral_num_media", int),
        "ReferralCtwaClid": ("referral_ctwa_clid", str), "ErrorCode": ("error_code", int),
        "ErrorUrl": ("error_url", str),
    }
    _numbered = {"MediaUrl": ("media", "url"), "MediaContentType": ("media", "content_type")}
    _hidden = frozenset({
        "add_ons", "address", "body", "button_payload", "button_text", "channel_metadata", "error_url", "flow_data",
        "from_", "from_city", "from_state", "from_zip", "interactive_data", "label", "latitude", "longitude",
        "original_replied_message_sender", "profile_name", "referral_body", "referral_ctwa_clid", "referral_headline",
        "referral_media_url", "referral_source_url", "to", "to_city", "to_state", "to_zip", "wa_id",
    })
    _always = frozenset({"account_sid", "api_version", "from_", "sid", "sms_message_sid", "sms_sid", "status", "to"})


class MessageStatus(WebhookEvent, frozen=True, kw_only=True):
    """A message that was sent has another status. It may come twice, late, and out of order.

    https://www.twilio.com/docs/messaging/guides/track-outbound-message-status

    Attributes:
        sid: `MessageSid`.
        sms_sid: `SmsSid`.
        account_sid: `AccountSid`.
        messaging_service_sid: `MessagingServiceSid`; messaging services.
        from_: `From`.
        to: `To`.
        status: `MessageStatus`.
        sms_status: `SmsStatus`.
        api_version: `ApiVersion`.
        error_code: `ErrorCode`; failed, undelivered.
        error_message: `ErrorMessage`; failed, undelivered (?).
        raw_dlr_done_date: `RawDlrDoneDate`; delivered, undelivered, not always; YYMMDDhhmm.
        channel_prefix: `ChannelPrefix`; WhatsApp and other channels.
        channel_install_sid: `ChannelInstallSid`; WhatsApp and other channels.
        channel_to_address: `ChannelToAddress`; WhatsApp and other channels.
        channel_status_message: `ChannelStatusMessage`; WhatsApp and other channels, failed.
        structured_message: `StructuredMessage`; WhatsApp, sent.
        event_type: `EventType`; WhatsApp and other channels: DELIVERED, READ.
    """

    event: ClassVar[str] = "sms.status"
    sid: Always[str] = ABSENT
    sms_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    messaging_service_sid: str | None = None
    from_: Always[Address] = ABSENT
    to: Always[Address] = ABSENT
    status: Always[MessageStatusValue] = ABSENT
    sms_status: Always[MessageStatusValue] = ABSENT
    api_version: Always[str] = ABSENT
    error_code: int | None = None
    error_message: str | None = None
    raw_dlr_done_date: str | None = None
    channel_prefix: str | None = None
    channel_install_sid: str | None = None
    channel_to_address: str | None = None
    channel_status_message: str | None = None
    structured_message: bool | None = None
    event_type: str | None = None
    _params = {
        "MessageSid": ("sid", str), "SmsSid": ("sms_sid", str), "AccountSid": ("account_sid", str),
        "MessagingServiceSid": ("messaging_service_sid", str), "From": ("from_", Address), "To": ("to", Address),
        "MessageStatus": ("status", MessageStatusValue), "SmsStatus": ("sms_status", MessageStatusValue),
        "ApiVersion": ("api_version", str), "ErrorCode": ("error_code", int), "ErrorMessage": ("error_message", str),
        "RawDlrDoneDate": ("raw_dlr_done_date", str), "ChannelPrefix": ("channel_prefix", str),
        "ChannelInstallSid": ("channel_install_sid", str), "ChannelToAddress": ("channel_to_address", str),
        "ChannelStatusMessage": ("channel_status_message", str), "StructuredMessage": ("structured_message", bool),
        "EventType": ("event_type", str),
    }
    _hidden = frozenset({"channel_to_address", "from_", "to"})
    _always = frozenset({"account_sid", "api_version", "from_", "sid", "sms_sid", "sms_status", "status", "to"})


class InboundCall(VoiceRequest, frozen=True, kw_only=True):
    """A call needs TwiML: one that comes in, or one that was made and is answered.

    https://www.twilio.com/docs/voice/twiml#request-parameters
    """

    event: ClassVar[str] = "voice.inbound"


class CallStatus(VoiceRequest, frozen=True, kw_only=True):
    """A call that was made has another status. It may come out of order: `sequence_number` tells.

    https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent

    Attributes:
        timestamp: `Timestamp`.
        callback_source: `CallbackSource`.
        sequence_number: `SequenceNumber`.
        call_duration: `CallDuration`; the call has ended.
        duration_minutes: `Duration`; the call has ended.
        sip_response_code: `SipResponseCode`; the call has ended; not always.
        stir_status: `StirStatus`; ringing, in-progress.
        recording_url: `RecordingUrl`; completed, with Record=true.
        recording_sid: `RecordingSid`; completed, with Record=true.
        recording_duration: `RecordingDuration`; completed, with Record=true.
    """

    event: ClassVar[str] = "voice.status"
    timestamp: Always[datetime] = ABSENT
    callback_source: Always[str] = ABSENT
    sequence_number: Always[int] = ABSENT
    call_duration: timedelta | None = None
    duration_minutes: int | None = None
    sip_response_code: int | None = None
    stir_status: str | None = None
    recording_url: str | None = None
    recording_sid: str | None = None
    recording_duration: timedelta | None = None
    _params = {
        **VoiceRequest._params, "Timestamp": ("timestamp", datetime), "CallbackSource": ("callback_source", str),
        "SequenceNumber": ("sequence_number", int), "CallDuration": ("call_duration", timedelta),
        "Duration": ("duration_minutes", int), "SipResponseCode": ("sip_response_code", int),
        "StirStatus": ("stir_status", str), "RecordingUrl": ("recording_url", str),
        "RecordingSid": ("recording_sid", str), "RecordingDuration": ("recording_duration", timedelta),
    }
    _hidden = frozenset({*VoiceRequest._hidden, "recording_url"})
    _always = frozenset({*VoiceRequest._always, "callback_source", "sequence_number", "timestamp"})


class GatherResult(VoiceRequest, frozen=True, kw_only=True):
    """What a caller pressed or said: the action of Gather.

    https://www.twilio.com/docs/voice/twiml/gather#action

    Attributes:
        digits: `Digits`; keys were pressed.
        speech_result: `SpeechResult`; something was said.
        confidence: `Confidence`; something was said.
        language: `Language`; something was said (?).
        finished_on_key: `FinishedOnKey`; keys were pressed; empty if none ended it.
        msg: `msg`; Gather End.
    """

    event: ClassVar[str] = "voice.gather"
    digits: str | None = None
    speech_result: str | None = None
    confidence: float | None = None
    language: str | None = None
    finished_on_key: str | None = None
    msg: str | None = None
    _params = {
        **VoiceRequest._params, "Digits": ("digits", str), "SpeechResult": ("speech_result", str),
        "Confidence": ("confidence", float), "Language": ("language", str), "FinishedOnKey": ("finished_on_key", str),
        "msg": ("msg", str),
    }
    _hidden = frozenset({*VoiceRequest._hidden, "digits", "speech_result"})


class PartialSpeech(VoiceRequest, frozen=True, kw_only=True):
    """What is understood so far: the partialResultCallback of Gather.

    https://www.twilio.com/docs/voice/twiml/gather#partialresultcallback

    Attributes:
        unstable_speech_result: `UnstableSpeechResult`.
        stable_speech_result: `StableSpeechResult`; something is certain.
        sequence_number: `SequenceNumber`.
        stability: `Stability`; (?).
    """

    event: ClassVar[str] = "voice.gather.partial"
    unstable_speech_result: Always[str] = ABSENT
    stable_speech_result: str | None = None
    sequence_number: Always[int] = ABSENT
    stability: float | None = None
    _params = {
        **VoiceRequest._params, "UnstableSpeechResult": ("unstable_speech_result", str),
        "StableSpeechResult": ("stable_speech_result", str), "SequenceNumber": ("sequence_number", int),
        "Stability": ("stability", float),
    }
    _hidden = frozenset({*VoiceRequest._hidden, "stable_speech_result", "unstable_speech_result"})
    _always = frozenset({*VoiceRequest._always, "sequence_number", "unstable_speech_result"})


class RecordResult(VoiceRequest, frozen=True, kw_only=True):
    """A caller was recorded: the action of Record.

    https://www.twilio.com/docs/voice/twiml/record#action

    Attributes:
        recording_url: `RecordingUrl`.
        recording_sid: `RecordingSid`.
        recording_duration: `RecordingDuration`.
        digits: `Digits`; a key ended it, or hangup.
    """

    event: ClassVar[str] = "voice.record"
    recording_url: Always[str] = ABSENT
    recording_sid: Always[str] = ABSENT
    recording_duration: Always[timedelta] = ABSENT
    digits: str | None = None
    _params = {
        **VoiceRequest._params, "RecordingUrl": ("recording_url", str), "RecordingSid": ("recording_sid", str),
        "RecordingDuration": ("recording_duration", timedelta), "Digits": ("digits", str),
    }
    _hidden = frozenset({*VoiceRequest._hidden, "digits", "recording_url"})
    _always = frozenset({*VoiceRequest._always, "recording_duration", "recording_sid", "recording_url"})


class DialResult(VoiceRequest, frozen=True, kw_only=True):
    """A dialled call has ended: the action of Dial.

    https://www.twilio.com/docs/voice/twiml/dial#action

    Attributes:
        dial_call_status: `DialCallStatus`.
        dial_call_sid: `DialCallSid`; not conferences.
        dial_call_duration: `DialCallDuration`; not conferences, answered.
        dial_bridged: `DialBridged`; not conferences; older requests lack it.
        recording_url: `RecordingUrl`; record.
        recording_sid: `RecordingSid`; record.
        recording_duration: `RecordingDuration`; record.
        dial_sip_call_id: `DialSipCallId`; Sip.
        dial_sip_response_code: `DialSipResponseCode`; Sip.
        dial_sip_headers: `DialSipHeader_…`; Sip with X-headers.
        queue_sid: `QueueSid`; Queue (?).
        dequeue_result: `DequeueResult`; Queue (?).
        dequeued_call_sid: `DequeuedCallSid`; Queue (?).
        dequeued_call_queue_time: `DequeuedCallQueueTime`; Queue (?).
        dequeued_call_duration: `DequeuedCallDuration`; Queue (?).
    """

    event: ClassVar[str] = "voice.dial"
    dial_call_status: Always[DialCallStatus] = ABSENT
    dial_call_sid: str | None = None
    dial_call_duration: timedelta | None = None
    dial_bridged: bool | None = None
    recording_url: str | None = None
    recording_sid: str | None = None
    recording_duration: timedelta | None = None
    dial_sip_call_id: str | None = None
    dial_sip_response_code: int | None = None
    dial_sip_headers: Parameters = Parameters()
    queue_sid: str | None = None
    dequeue_result: str | None = None
    dequeued_call_sid: str | None = None
    dequeued_call_queue_time: timedelta | None = None
    dequeued_call_duration: timedelta | None = None
    _params = {
        **VoiceRequest._params, "DialCallStatus": ("dial_call_status", DialCallStatus),
        "DialCallSid": ("dial_call_sid", str), "DialCallDuration": ("dial_call_duration", timedelta),
        "DialBridged": ("dial_bridged", bool), "RecordingUrl": ("recording_url", str),
        "RecordingSid": ("recording_sid", str), "RecordingDuration": ("recording_duration", timedelta),
        "DialSipCallId": ("dial_sip_call_id", str), "DialSipResponseCode": ("dial_sip_response_code", int),
        "QueueSid": ("queue_sid", str), "DequeueResult": ("dequeue_result", str),
        "DequeuedCallSid": ("dequeued_call_sid", str), "DequeuedCallQueueTime": ("dequeued_call_queue_time", timedelta),
        "DequeuedCallDuration": ("dequeued_call_duration", timedelta),
    }
    _named = {**VoiceRequest._named, "DialSipHeader_": "dial_sip_headers"}
    _hidden = frozenset({*VoiceRequest._hidden, "dial_sip_headers", "recording_url"})
    _always = frozenset({*VoiceRequest._always, "dial_call_status"})


class EnqueueResult(VoiceRequest, frozen=True, kw_only=True):
    """A call has left a queue: the action of Enqueue.

    https://www.twilio.com/docs/voice/twiml/enqueue#attributes-action

    Attributes:
        queue_result: `QueueResult`.
        queue_sid: `QueueSid`; the call was in the queue.
        queue_time: `QueueTime`; the call was in the queue.
    """

    event: ClassVar[str] = "voice.enqueue"
    queue_result: Always[QueueResult] = ABSENT
    queue_sid: str | None = None
    queue_time: timedelta | None = None
    _params = {
        **VoiceRequest._params, "QueueResult": ("queue_result", QueueResult), "QueueSid": ("queue_sid", str),
        "QueueTime": ("queue_time", timedelta),
    }
    _always = frozenset({*VoiceRequest._always, "queue_result"})


class SmsResult(VoiceRequest, frozen=True, kw_only=True):
    """A message was sent in a call: the action of Sms.

    https://www.twilio.com/docs/voice/twiml/sms#action

    Attributes:
        sms_sid: `SmsSid`; the message was accepted.
        sms_status: `SmsStatus`.
    """

    event: ClassVar[str] = "voice.sms"
    sms_sid: str | None = None
    sms_status: Always[MessageStatusValue] = ABSENT
    _params = {**VoiceRequest._params, "SmsSid": ("sms_sid", str), "SmsStatus": ("sms_status", MessageStatusValue)}
    _always = frozenset({*VoiceRequest._always, "sms_status"})


class PaymentResult(VoiceRequest, frozen=True, kw_only=True):
    """A payment has ended: the action of Pay.

    https://www.twilio.com/docs/voice/twiml/pay#action

    Attributes:
        result: `Result`.
        profile_id: `ProfileId`; success, if the connector has one.
        payment_token: `PaymentToken`; success, no charge.
        payment_confirmation_code: `PaymentConfirmationCode`; success, a charge.
        payment_method: `PaymentMethod`; success.
        payment_card_number: `PaymentCardNumber`; a card; masked.
        payment_card_type: `PaymentCardType`; a card.
        payment_card_postal_code: `PaymentCardPostalCode`; a card, asked for.
        expiration_date: `ExpirationDate`; a card; MMYY.
        security_code: `SecurityCode`; a card; masked.
        bank_account_number: `BankAccountNumber`; ach-debit; masked.
        bank_routing_number: `BankRoutingNumber`; ach-debit.
        bank_account_type: `BankAccountType`; ach-debit.
        payment_error: `PaymentError`; failure.
        pay_error_code: `PayErrorCode`; failure.
        connector_error: `ConnectorError`; payment-connector-error.
    """

    event: ClassVar[str] = "voice.pay"
    result: Always[PaymentOutcome] = ABSENT
    profile_id: str | None = None
    payment_token: str | None = None
    payment_confirmation_code: str | None = None
    payment_method: str | None = None
    payment_card_number: str | None = None
    payment_card_type: str | None = None
    payment_card_postal_code: str | None = None
    expiration_date: str | None = None
    security_code: str | None = None
    bank_account_number: str | None = None
    bank_routing_number: str | None = None
    bank_account_type: str | None = None
    payment_error: str | None = None
    pay_error_code: int | None = None
    connector_error: str | None = None
    _params = {
        **VoiceRequest._params, "Result": ("result", PaymentOutcome), "ProfileId": ("profile_id", str),
        "PaymentToken": ("payment_token", str), "PaymentConfirmationCode": ("payment_confirmation_code", str),
        "PaymentMethod": ("payment_method", str), "PaymentCardNumber": ("payment_card_number", str),
        "PaymentCardType": ("payment_card_type", str), "PaymentCardPostalCode": ("payment_card_postal_code", str),
        "ExpirationDate": ("expiration_date", str), "SecurityCode": ("security_code", str),
        "BankAccountNumber": ("bank_account_number", str), "BankRoutingNumber": ("bank_routing_number", str),
        "BankAccountType": ("bank_account_type", str), "PaymentError": ("payment_error", str),
        "PayErrorCode": ("pay_error_code", int), "ConnectorError": ("connector_error", str),
    }
    _hidden = frozenset({
        *VoiceRequest._hidden, "bank_account_number", "bank_routing_number", "expiration_date", "payment_card_number",
        "payment_card_postal_code", "payment_confirmation_code", "payment_token", "security_code",
    })
    _always = frozenset({*VoiceRequest._always, "result"})


class RelayResult(VoiceRequest, frozen=True, kw_only=True):
    """A session of ConversationRelay has ended: the action of Connect.

    https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#action-url

    Attributes:
        session_id: `SessionId`.
        session_status: `SessionStatus`.
        session_duration: `SessionDuration`.
        handoff_data: `HandoffData`; the application ended it with data.
        error_message: `ErrorMessage`; the session failed (?).
    """

    event: ClassVar[str] = "voice.relay"
    session_id: Always[str] = ABSENT
    session_status: Always[str] = ABSENT
    session_duration: Always[timedelta] = ABSENT
    handoff_data: str | None = None
    error_message: str | None = None
    _params = {
        **VoiceRequest._params, "SessionId": ("session_id", str), "SessionStatus": ("session_status", str),
        "SessionDuration": ("session_duration", timedelta), "HandoffData": ("handoff_data", str),
        "ErrorMessage": ("error_message", str),
    }
    _hidden = frozenset({*VoiceRequest._hidden, "handoff_data"})
    _always = frozenset({*VoiceRequest._always, "session_duration", "session_id", "session_status"})


class QueueWait(VoiceRequest, frozen=True, kw_only=True):
    """A call waits in a queue: the waitUrl of Enqueue. The reply is TwiML.

    https://www.twilio.com/docs/voice/twiml/enqueue#attributes-waiturl

    Attributes:
        queue_sid: `QueueSid`.
        queue_position: `QueuePosition`.
        queue_time: `QueueTime`.
        avg_queue_time: `AvgQueueTime`.
        current_queue_size: `CurrentQueueSize`.
        max_queue_size: `MaxQueueSize`; usually.
    """

    event: ClassVar[str] = "queue.wait"
    queue_sid: Always[str] = ABSENT
    queue_position: Always[int] = ABSENT
    queue_time: Always[timedelta] = ABSENT
    avg_queue_time: Always[timedelta] = ABSENT
    current_queue_size: Always[int] = ABSENT
    max_queue_size: int | None = None
    _params = {
        **VoiceRequest._params, "QueueSid": ("queue_sid", str), "QueuePosition": ("queue_position", int),
        "QueueTime": ("queue_time", timedelta), "AvgQueueTime": ("avg_queue_time", timedelta),
        "CurrentQueueSize": ("current_queue_size", int), "MaxQueueSize": ("max_queue_size", int),
    }
    _always = frozenset({
        *VoiceRequest._always, "avg_queue_time", "current_queue_size", "queue_position", "queue_sid", "queue_time",
    })


class QueueConnect(VoiceRequest, frozen=True, kw_only=True):
    """A call is about to leave its queue: the url of Queue. `call_sid` is the call that waited. The reply is TwiML.

    https://www.twilio.com/docs/voice/twiml/queue#attributes-url

    Attributes:
        queue_sid: `QueueSid`.
        queue_time: `QueueTime`.
        dequeuing_call_sid: `DequeingCallSid`.
    """

    event: ClassVar[str] = "queue.connect"
    queue_sid: Always[str] = ABSENT
    queue_time: Always[timedelta] = ABSENT
    dequeuing_call_sid: Always[str] = ABSENT
    _params = {
        **VoiceRequest._params, "QueueSid": ("queue_sid", str), "QueueTime": ("queue_time", timedelta),
        "DequeingCallSid": ("dequeuing_call_sid", str),
    }
    _always = frozenset({*VoiceRequest._always, "dequeuing_call_sid", "queue_sid", "queue_time"})


class RecordingTranscription(VoiceRequest, frozen=True, kw_only=True):
    """The text of a recording: the transcribeCallback of Record.

    https://www.twilio.com/docs/voice/twiml/record#attributes-transcribe-callback

    Attributes:
        transcription_sid: `TranscriptionSid`.
        transcription_text: `TranscriptionText`; completed.
        transcription_status: `TranscriptionStatus`.
        transcription_url: `TranscriptionUrl`.
        transcription_type: `TranscriptionType`; usually.
        recording_sid: `RecordingSid`.
        recording_url: `RecordingUrl`.
        callback_url: `url`; usually: where this was sent to.
    """

    event: ClassVar[str] = "transcription.recording"
    transcription_sid: Always[str] = ABSENT
    transcription_text: str | None = None
    transcription_status: Always[TranscriptionStatusValue] = ABSENT
    transcription_url: Always[str] = ABSENT
    transcription_type: str | None = None
    recording_sid: Always[str] = ABSENT
    recording_url: Always[str] = ABSENT
    callback_url: str | None = None
    _params = {
        **VoiceRequest._params, "TranscriptionSid": ("transcription_sid", str),
        "TranscriptionText": ("transcription_text", str),
        "TranscriptionStatus": ("transcription_status", TranscriptionStatusValue),
        "TranscriptionUrl": ("transcription_url", str), "TranscriptionType": ("transcription_type", str),
        "RecordingSid": ("recording_sid", str), "RecordingUrl": ("recording_url", str), "url": ("callback_url", str),
    }
    _hidden = frozenset({
        *VoiceRequest._hidden, "callback_url", "recording_url", "transcription_text", "transcription_url",
    })
    _always = frozenset({
        *VoiceRequest._always, "recording_sid", "recording_url", "transcription_sid", "transcription_status",
        "transcription_url",
    })


class RecordingStatus(WebhookEvent, frozen=True, kw_only=True):
    """A recording has another status: the recordingStatusCallback.

    https://www.twilio.com/docs/voice/api/recording#recording-status-callback-parameters

    Attributes:
        account_sid: `AccountSid`.
        call_sid: `CallSid`; recordings of calls: the parent leg.
        conference_sid: `ConferenceSid`; recordings of conferences.
        recording_sid: `RecordingSid`.
        recording_url: `RecordingUrl`.
        recording_status: `RecordingStatus`.
        recording_duration: `RecordingDuration`; completed.
        recording_channels: `RecordingChannels`.
        recording_track: `RecordingTrack`; usually.
        recording_start_time: `RecordingStartTime`.
        recording_source: `RecordingSource`.
        error_code: `ErrorCode`; usually; 0 is none.
    """

    event: ClassVar[str] = "recording.status"
    account_sid: Always[str] = ABSENT
    call_sid: str | None = None
    conference_sid: str | None = None
    recording_sid: Always[str] = ABSENT
    recording_url: Always[str] = ABSENT
    recording_status: Always[RecordingStatusValue] = ABSENT
    recording_duration: timedelta | None = None
    recording_channels: Always[int] = ABSENT
    recording_track: RecordingTrack | None = None
    recording_start_time: Always[datetime] = ABSENT
    recording_source: Always[RecordingSource] = ABSENT
    error_code: int | None = None
    _params = {
        "AccountSid": ("account_sid", str), "CallSid": ("call_sid", str), "ConferenceSid": ("conference_sid", str),
        "RecordingSid": ("recording_sid", str), "RecordingUrl": ("recording_url", str),
        "RecordingStatus": ("recording_status", RecordingStatusValue),
        "RecordingDuration": ("recording_duration", timedelta), "RecordingChannels": ("recording_channels", int),
        "RecordingTrack": ("recording_track", RecordingTrack), "RecordingStartTime": ("recording_start_time", datetime),
        "RecordingSource": ("recording_source", RecordingSource), "ErrorCode": ("error_code", int),
    }
    _hidden = frozenset({"recording_url"})
    _always = frozenset({
        "account_sid", "recording_channels", "recording_sid", "recording_source", "recording_start_time",
        "recording_status", "recording_url",
    })


class ConferenceStatus(WebhookEvent, frozen=True, kw_only=True):
    """Something happened in a conference: its statusCallback.

    https://www.twilio.com/docs/voice/twiml/conference#attributes-statuscallback

    Attributes:
        account_sid: `AccountSid`.
        conference_sid: `ConferenceSid`.
        friendly_name: `FriendlyName`.
        event_type: `StatusCallbackEvent`.
        sequence_number: `SequenceNumber`.
        timestamp: `Timestamp`.
        call_sid: `CallSid`; participants.
        muted: `Muted`; participants.
        hold: `Hold`; participants.
        coaching: `Coaching`; participants.
        call_sid_to_coach: `CallSidToCoach`; participants who coach (?).
        start_conference_on_enter: `StartConferenceOnEnter`; participants.
        end_conference_on_exit: `EndConferenceOnExit`; participants.
        participant_label: `ParticipantLabel`; participants with a label.
        participant_call_status: `ParticipantCallStatus`; participant-leave.
        reason_participant_left: `ReasonParticipantLeft`; participant-leave.
        call_sid_ending_conference: `CallSidEndingConference`; conference-end.
        participant_label_ending_conference: `ParticipantLabelEndingConference`; conference-end.
        reason: `Reason`; conference-end.
        reason_conference_ended: `ReasonConferenceEnded`; conference-end.
        announce_url: `AnnounceUrl`; announcements.
        reason_announcement_failed: `ReasonAnnouncementFailed`; announcement-fail.
    """

    event: ClassVar[str] = "conference.status"
    account_sid: Always[str] = ABSENT
    conference_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    event_type: Always[ConferenceEventType] = ABSENT
    sequence_number: Always[int] = ABSENT
    timestamp: Always[datetime] = ABSENT
    call_sid: str | None = None
    muted: bool | None = None
    hold: bool | None = None
    coaching: bool | None = None
    call_sid_to_coach: str | None = None
    start_conference_on_enter: bool | None = None
    end_conference_on_exit: bool | None = None
    participant_label: str | None = None
    participant_call_status: CallStatusValue | None = None
    reason_participant_left: ReasonParticipantLeft | None = None
    call_sid_ending_conference: str | None = None
    participant_label_ending_conference: str | None = None
    reason: str | None = None
    reason_conference_ended: ReasonConferenceEnded | None = None
    announce_url: str | None = None
    reason_announcement_failed: str | None = None
    _params = {
        "AccountSid": ("account_sid", str), "ConferenceSid": ("conference_sid", str),
        "FriendlyName": ("friendly_name", str), "StatusCallbackEvent": ("event_type", ConferenceEventType),
        "SequenceNumber": ("sequence_number", int), "Timestamp": ("timestamp", datetime), "CallSid": ("call_sid", str),
        "Muted": ("muted", bool), "Hold": ("hold", bool), "Coaching": ("coaching", bool),
        "CallSidToCoach": ("call_sid_to_coach", str), "StartConferenceOnEnter": ("start_conference_on_enter", bool),
        "EndConferenceOnExit": ("end_conference_on_exit", bool), "ParticipantLabel": ("participant_label", str),
        "ParticipantCallStatus": ("participant_call_status", CallStatusValue),
        "ReasonParticipantLeft": ("reason_participant_left", ReasonParticipantLeft),
        "CallSidEndingConference": ("call_sid_ending_conference", str),
        "ParticipantLabelEndingConference": ("participant_label_ending_conference", str), "Reason": ("reason", str),
        "ReasonConferenceEnded": ("reason_conference_ended", ReasonConferenceEnded),
        "AnnounceUrl": ("announce_url", str), "ReasonAnnouncementFailed": ("reason_announcement_failed", str),
    }
    _hidden = frozenset({"announce_url", "friendly_name", "participant_label", "participant_label_ending_conference"})
    _always = frozenset({
        "account_sid", "conference_sid", "event_type", "friendly_name", "sequence_number", "timestamp",
    })


class ConferenceWait(VoiceRequest, frozen=True, kw_only=True):
    """A call waits for a conference, is on hold in it, or hears an announcement. The reply is TwiML.

    https://www.twilio.com/docs/voice/twiml/conference#attributes-waiturl

    Attributes:
        conference_sid: `ConferenceSid`; usually (?).
        friendly_name: `FriendlyName`; usually (?).
    """

    event: ClassVar[str] = "conference.wait"
    conference_sid: str | None = None
    friendly_name: str | None = None
    _params = {**VoiceRequest._params, "ConferenceSid": ("conference_sid", str), "FriendlyName": ("friendly_name", str)}
    _hidden = frozenset({*VoiceRequest._hidden, "friendly_name"})


class MachineDetection(WebhookEvent, frozen=True, kw_only=True):
    """Whether a person or a machine answered: the asyncAmdStatusCallback.

    https://www.twilio.com/docs/voice/answering-machine-detection#async-amd-status-callback-parameters

    Attributes:
        account_sid: `AccountSid`.
        call_sid: `CallSid`.
        answered_by: `AnsweredBy`.
        machine_detection_duration: `MachineDetectionDuration`.
    """

    event: ClassVar[str] = "amd.status"
    account_sid: Always[str] = ABSENT
    call_sid: Always[str] = ABSENT
    answered_by: Always[AnsweredBy] = ABSENT
    machine_detection_duration: Always[timedelta] = ABSENT
    _params = {
        "AccountSid": ("account_sid", str), "CallSid": ("call_sid", str), "AnsweredBy": ("answered_by", AnsweredBy),
        "MachineDetectionDuration": ("machine_detection_duration", Millis),
    }
    _always = frozenset({"account_sid", "answered_by", "call_sid", "machine_detection_duration"})


class TranscriptionStatus(WebhookEvent, frozen=True, kw_only=True):
    """A real-time transcription started, stopped, failed or has text: its statusCallbackUrl.

    https://www.twilio.com/docs/voice/twiml/transcription#statuscallbackurl

    Attributes:
        account_sid: `AccountSid`.
        call_sid: `CallSid`.
        transcription_sid: `TranscriptionSid`.
        timestamp: `Timestamp`.
        sequence_id: `SequenceId`.
        event_type: `TranscriptionEvent`.
        language_code: `LanguageCode`; transcription-started, transcription-content.
        track: `Track`; transcription-started, transcription-content.
        transcription_engine: `TranscriptionEngine`; transcription-started.
        provider_configuration: `ProviderConfiguration`; transcription-started; JSON.
        partial_results: `PartialResults`; transcription-started.
        transcription_data: `TranscriptionData`; transcription-content; JSON: transcript, confidence.
        final: `Final`; transcription-content.
        stability: `Stability`; transcription-content that is partial (?).
        error_code: `ErrorCode`; transcription-error.
        error_message: `ErrorMessage`; transcription-error.
    """

    event: ClassVar[str] = "transcription.status"
    account_sid: Always[str] = ABSENT
    call_sid: Always[str] = ABSENT
    transcription_sid: Always[str] = ABSENT
    timestamp: Always[datetime] = ABSENT
    sequence_id: Always[int] = ABSENT
    event_type: Always[TranscriptionEventType] = ABSENT
    language_code: str | None = None
    track: str | None = None
    transcription_engine: str | None = None
    provider_configuration: str | None = None
    partial_results: bool | None = None
    transcription_data: str | None = None
    final: bool | None = None
    stability: float | None = None
    error_code: int | None = None
    error_message: str | None = None
    _params = {
        "AccountSid": ("account_sid", str), "CallSid": ("call_sid", str),
        "TranscriptionSid": ("transcription_sid", str), "Timestamp": ("timestamp", datetime),
        "SequenceId": ("sequence_id", int), "TranscriptionEvent": ("event_type", TranscriptionEventType),
        "LanguageCode": ("language_code", str), "Track": ("track", str),
        "TranscriptionEngine": ("transcription_engine", str), "ProviderConfiguration": ("provider_configuration", str),
        "PartialResults": ("partial_results", bool), "TranscriptionData": ("transcription_data", str),
        "Final": ("final", bool), "Stability": ("stability", float), "ErrorCode": ("error_code", int),
        "ErrorMessage": ("error_message", str),
    }
    _hidden = frozenset({"transcription_data"})
    _always = frozenset({"account_sid", "call_sid", "event_type", "sequence_id", "timestamp", "transcription_sid"})


class StreamStatus(WebhookEvent, frozen=True, kw_only=True):
    """A media stream, or a SIPREC session, started, stopped or failed: its statusCallback.

    https://www.twilio.com/docs/voice/twiml/stream#attributes-statuscallback

    Attributes:
        account_sid: `AccountSid`.
        call_sid: `CallSid`.
        stream_sid: `StreamSid`.
        stream_name: `StreamName`.
        event_type: `StreamEvent`.
        stream_error: `StreamError`; stream-error.
        timestamp: `Timestamp`.
    """

    event: ClassVar[str] = "stream.status"
    account_sid: Always[str] = ABSENT
    call_sid: Always[str] = ABSENT
    stream_sid: Always[str] = ABSENT
    stream_name: Always[str] = ABSENT
    event_type: Always[StreamEventType] = ABSENT
    stream_error: str | None = None
    timestamp: Always[datetime] = ABSENT
    _params = {
        "AccountSid": ("account_sid", str), "CallSid": ("call_sid", str), "StreamSid": ("stream_sid", str),
        "StreamName": ("stream_name", str), "StreamEvent": ("event_type", StreamEventType),
        "StreamError": ("stream_error", str), "Timestamp": ("timestamp", datetime),
    }
    _always = frozenset({"account_sid", "call_sid", "event_type", "stream_name", "stream_sid", "timestamp"})


class PaymentStatus(WebhookEvent, frozen=True, kw_only=True):
    """Where a payment stands: the statusCallback of Pay and of Payments.

    https://www.twilio.com/docs/voice/api/payment-resource#statuscallback

    Attributes:
        account_sid: `AccountSid`.
        call_sid: `CallSid`.
        payment_sid: `PaymentSid`; Payments (?).
        for_: `For`; usually.
        attempt: `Attempt`; usually.
        error_type: `ErrorType`; a wrong entry.
        capture: `Capture`; Payments (?).
        required: `Required`; Payments (?).
        partial_result: `PartialResult`; Payments (?).
        result: `Result`; the end (?).
        payment_method: `PaymentMethod`; entered.
        payment_card_number: `PaymentCardNumber`; entered; masked.
        payment_card_type: `PaymentCardType`; entered.
        payment_card_postal_code: `PaymentCardPostalCode`; entered.
        expiration_date: `ExpirationDate`; entered; MMYY.
        security_code: `SecurityCode`; entered; masked.
        bank_account_number: `BankAccountNumber`; entered; masked.
        bank_routing_number: `BankRoutingNumber`; entered.
        bank_account_type: `BankAccountType`; ach-debit (?).
    """

    event: ClassVar[str] = "pay.status"
    account_sid: Always[str] = ABSENT
    call_sid: Always[str] = ABSENT
    payment_sid: str | None = None
    for_: PaymentStep | None = None
    attempt: int | None = None
    error_type: str | None = None
    capture: str | None = None
    required: str | None = None
    partial_result: bool | None = None
    result: PaymentOutcome | None = None
    payment_method: str | None = None
    payment_card_number: str | None = None
    payment_card_type: str | None = None
    payment_card_postal_code: str | None = None
    expiration_date: str | None = None
    security_code: str | None = None
    bank_account_number: str | None = None
    bank_routing_number: str | None = None
    bank_account_type: str | None = None
    _params = {
        "AccountSid": ("account_sid", str), "CallSid": ("call_sid", str), "PaymentSid": ("payment_sid", str),
        "For": ("for_", PaymentStep), "Attempt": ("attempt", int), "ErrorType": ("error_type", str),
        "Capture": ("capture", str), "Required": ("required", str), "PartialResult": ("partial_result", bool),
        "Result": ("result", PaymentOutcome), "PaymentMethod": ("payment_method", str),
        "PaymentCardNumber": ("payment_card_number", str), "PaymentCardType": ("payment_card_type", str),
        "PaymentCardPostalCode": ("payment_card_postal_code", str), "ExpirationDate": ("expiration_date", str),
        "SecurityCode": ("security_code", str), "BankAccountNumber": ("bank_account_number", str),
        "BankRoutingNumber": ("bank_routing_number", str), "BankAccountType": ("bank_account_type", str),
    }
    _hidden = frozenset({
        "bank_account_number", "bank_routing_number", "expiration_date", "payment_card_number",
        "payment_card_postal_code", "security_code",
    })
    _always = frozenset({"account_sid", "call_sid"})


class DebuggerEvent(WebhookEvent, frozen=True, kw_only=True):
    """An error or a warning of the account: the webhook of the Debugger.

    https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks

    Attributes:
        sid: `Sid`.
        account_sid: `AccountSid`.
        parent_account_sid: `ParentAccountSid`; subaccounts; seen empty.
        timestamp: `Timestamp`.
        level: `Level`.
        payload_type: `PayloadType`.
        payload: `Payload`; JSON: resource_sid, service_sid, error_code, more_info, webhook.
    """

    event: ClassVar[str] = "debugger"
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    parent_account_sid: str | None = None
    timestamp: Always[datetime] = ABSENT
    level: Always[DebuggerLevel] = ABSENT
    payload_type: Always[str] = ABSENT
    payload: Always[str] = ABSENT
    _params = {
        "Sid": ("sid", str), "AccountSid": ("account_sid", str), "ParentAccountSid": ("parent_account_sid", str),
        "Timestamp": ("timestamp", datetime), "Level": ("level", DebuggerLevel), "PayloadType": ("payload_type", str),
        "Payload": ("payload", str),
    }
    _hidden = frozenset({"payload"})
    _always = frozenset({"account_sid", "level", "payload", "payload_type", "sid", "timestamp"})


class ConversationEvent(WebhookEvent, frozen=True, kw_only=True):
    """A conversation is about to change (`onMessageAdd`) or has changed (`onMessageAdded`).

    https://www.twilio.com/docs/conversations/conversations-webhooks

    Attributes:
        event_type: `EventType`.
        account_sid: `AccountSid`.
        source: `Source`.
        retry_count: `RetryCount`; usually.
        chat_service_sid: `ChatServiceSid`; usually.
        conversation_sid: `ConversationSid`; all but a conversation that is not there yet, and users.
        client_identity: `ClientIdentity`; Source=SDK.
        participant_sid: `ParticipantSid`; messages, participants, deliveries.
        message_sid: `MessageSid`; messages that are there, deliveries.
        index: `Index`; messages that are there.
        author: `Author`; messages.
        body: `Body`; messages.
        media: `Media`; messages with media; JSON.
        attributes: `Attributes`; messages, participants, conversations; JSON.
        date_created: `DateCreated`; what is there.
        date_updated: `DateUpdated`; updates.
        date_removed: `DateRemoved`; removals (?).
        modified_by: `ModifiedBy`; message updates (?).
        messaging_service_sid: `MessagingServiceSid`; conversations.
        friendly_name: `FriendlyName`; conversations, users.
        unique_name: `UniqueName`; conversations with one.
        state: `State`; conversations.
        state_from: `StateFrom`; onConversationStateUpdated.
        state_to: `StateTo`; onConversationStateUpdated.
        state_updated: `StateUpdated`; onConversationStateUpdated (?).
        reason: `Reason`; onConversationStateUpdated (?).
        identity: `Identity`; participants, users.
        role_sid: `RoleSid`; participants, users.
        messaging_binding_address: `MessagingBinding.Address`; participants of a channel.
        messaging_binding_proxy_address: `MessagingBinding.ProxyAddress`; participants of a channel.
        messaging_binding_type: `MessagingBinding.Type`; participants of a channel (?).
        last_read_message_index: `LastReadMessageIndex`; participants (?).
        user_sid: `UserSid`; users.
        channel_message_sid: `ChannelMessageSid`; onDeliveryUpdated.
        delivery_receipt_sid: `DeliveryReceiptSid`; onDeliveryUpdated (?).
        status: `Status`; onDeliveryUpdated.
        error_code: `ErrorCode`; onDeliveryUpdated.
    """

    event: ClassVar[str] = "conversation.event"
    event_type: Always[ConversationEventType] = ABSENT
    account_sid: Always[str] = ABSENT
    source: Always[str] = ABSENT
    retry_count: int | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    client_identity: str | None = None
    participant_sid: str | None = None
    message_sid: str | None = None
    index: int | None = None
    author: str | None = None
    body: str | None = None
    media: str | None = None
    attributes: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    date_removed: datetime | None = None
    modified_by: str | None = None
    messaging_service_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    state: str | None = None
    state_from: str | None = None
    state_to: str | None = None
    state_updated: datetime | None = None
    reason: str | None = None
    identity: str | None = None
    role_sid: str | None = None
    messaging_binding_address: Address | None = None
    messaging_binding_proxy_address: Address | None = None
    messaging_binding_type: str | None = None
    last_read_message_index: int | None = None
    user_sid: str | None = None
    channel_message_sid: str | None = None
    delivery_receipt_sid: str | None = None
    status: str | None = None
    error_code: int | None = None
    _params = {
        "EventType": ("event_type", ConversationEventType), "AccountSid": ("account_sid", str),
        "Source": ("source", str), "RetryCount": ("retry_count", int), "ChatServiceSid": ("chat_service_sid", str),
        "ConversationSid": ("conversation_sid", str), "ClientIdentity": ("client_identity", str),
        "ParticipantSid": ("participant_sid", str), "MessageSid": ("message_sid", str), "Index": ("index", int),
        "Author": ("author", str), "Body": ("body", str), "Media": ("media", str), "Attributes": ("attributes", str),
        "DateCreated": ("date_created", datetime), "DateUpdated": ("date_updated", datetime),
        "DateRemoved": ("date_removed", datetime), "ModifiedBy": ("modified_by", str),
        "MessagingServiceSid": ("messaging_service_sid", str), "FriendlyName": ("friendly_name", str),
        "UniqueName": ("unique_name", str), "State": ("state", str), "StateFrom": ("state_from", str),
        "StateTo": ("state_to", str), "StateUpdated": ("state_updated", datetime), "Reason": ("reason", str),
        "Identity": ("identity", str), "RoleSid": ("role_sid", str),
        "MessagingBinding.Address": ("messaging_binding_address", Address),
        "MessagingBinding.ProxyAddress": ("messaging_binding_proxy_address", Address),
        "MessagingBinding.Type": ("messaging_binding_type", str),
        "LastReadMessageIndex": ("last_read_message_index", int), "UserSid": ("user_sid", str),
        "ChannelMessageSid": ("channel_message_sid", str), "DeliveryReceiptSid": ("delivery_receipt_sid", str),
        "Status": ("status", str), "ErrorCode": ("error_code", int),
    }
    _hidden = frozenset({
        "attributes", "author", "body", "client_identity", "friendly_name", "identity", "media",
        "messaging_binding_address", "messaging_binding_proxy_address", "modified_by", "unique_name",
    })
    _always = frozenset({"account_sid", "event_type", "source"})


class TaskAssignment(WebhookEvent, frozen=True, kw_only=True):
    """A worker was found for a task: the assignment callback of a workflow. The reply is JSON.

    https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks

    Attributes:
        account_sid: `AccountSid`.
        workspace_sid: `WorkspaceSid`.
        workflow_sid: `WorkflowSid`.
        reservation_sid: `ReservationSid`.
        task_queue_sid: `TaskQueueSid`.
        task_sid: `TaskSid`.
        task_attributes: `TaskAttributes`; JSON.
        task_age: `TaskAge`.
        task_priority: `TaskPriority`.
        task_channel_sid: `TaskChannelSid`; usually (?).
        task_channel_unique_name: `TaskChannelUniqueName`; usually (?).
        worker_sid: `WorkerSid`.
        worker_name: `WorkerName`.
        worker_attributes: `WorkerAttributes`; JSON.
    """

    event: ClassVar[str] = "taskrouter.assignment"
    account_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    workflow_sid: Always[str] = ABSENT
    reservation_sid: Always[str] = ABSENT
    task_queue_sid: Always[str] = ABSENT
    task_sid: Always[str] = ABSENT
    task_attributes: Always[str] = ABSENT
    task_age: Always[timedelta] = ABSENT
    task_priority: Always[int] = ABSENT
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    worker_sid: Always[str] = ABSENT
    worker_name: Always[str] = ABSENT
    worker_attributes: Always[str] = ABSENT
    _params = {
        "AccountSid": ("account_sid", str), "WorkspaceSid": ("workspace_sid", str),
        "WorkflowSid": ("workflow_sid", str), "ReservationSid": ("reservation_sid", str),
        "TaskQueueSid": ("task_queue_sid", str), "TaskSid": ("task_sid", str),
        "TaskAttributes": ("task_attributes", str), "TaskAge": ("task_age", timedelta),
        "TaskPriority": ("task_priority", int), "TaskChannelSid": ("task_channel_sid", str),
        "TaskChannelUniqueName": ("task_channel_unique_name", str), "WorkerSid": ("worker_sid", str),
        "WorkerName": ("worker_name", str), "WorkerAttributes": ("worker_attributes", str),
    }
    _hidden = frozenset({"task_attributes", "worker_attributes", "worker_name"})
    _always = frozenset({
        "account_sid", "reservation_sid", "task_age", "task_attributes", "task_priority", "task_queue_sid", "task_sid",
        "worker_attributes", "worker_name", "worker_sid", "workflow_sid", "workspace_sid",
    })
