# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, calls."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._core.model.model import Model
from ...types import (
    ABSENT, AddressText, Always, DecimalText, HttpMethod, IntText, MillisText, OpenEnum, Rfc2822, SecondsText,
    SharedText,
)
from ...types.states import CallState
from ...types.states import Priced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    CallRecordingStatusArg = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
    CallStatusArg = Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"]
    CallUpdateStatusArg = Literal["canceled", "completed"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
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


class RealtimeTranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class SiprecStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class StreamStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    STOPPED = "stopped"


class Call(CallState, Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A call; https://www.twilio.com/docs/voice/api/call-resource

    Attributes:
        sid: SID of the call, `CA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        parent_call_sid: SID of the call that created this leg, `CA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        to: who was called: E.164 number, SIP address, `client:name` or `sim:sid`.
        to_formatted: who was called, formatted for display; numbers outside North America in E.164.
        from_: caller: E.164 number, SIP address, `client:name` or `sim:sid`.
        from_formatted: caller formatted for display; numbers outside North America in E.164.
        phone_number_sid: SID of the incoming number called, `PN…`, or of the outgoing caller ID used.
        status: progress: `queued`, `ringing`, `in-progress`, `completed`, `busy`, `failed`, `no-answer` or `canceled`.
        start_time: instant the call began, UTC, empty until it is dialed.
        end_time: instant at which the call ended, UTC; empty unless it completed.
        duration: length of the call in seconds; empty for busy, failed, unanswered and ongoing calls.
        price: charge for connecting the call, known some time after its end; extras such as Answering Machine Detection
            not included.
        price_unit: currency of the price, an ISO 4217 code in capitals such as `USD`.
        direction: `inbound`, `outbound-api`, `outbound-dial`, `trunking-terminating` or `trunking-originating`.
        answered_by: `human` or `machine` if the call was made with answering machine detection, else empty.
        api_version: API version used, such as `2010-04-01`.
        forwarded_from: number that forwarded the incoming call, empty if none or not passed on by the carrier.
        group_sid: SID of the Group of the call, `GP…`, empty if none.
        caller_name: caller's name, if the called number has caller ID lookup on, else empty.
        queue_time: milliseconds the call waits before it is placed.
        trunk_sid: SID of the trunk the call was made by, `TK…`; empty without one.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        subresource_uris: relative URIs of the related resources, by name.
    """

    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    parent_call_sid: str | None = None
    account_sid: Always[SharedText] = ABSENT
    to: Always[AddressText] = ABSENT
    to_formatted: Always[str] = ABSENT
    from_: Always[AddressText] = ABSENT
    from_formatted: Always[str] = ABSENT
    phone_number_sid: str | None = None
    status: Always[CallStatus] = ABSENT
    start_time: Rfc2822 | None = None
    end_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    direction: Always[str] = ABSENT
    answered_by: str | None = None
    api_version: Always[SharedText] = ABSENT
    forwarded_from: AddressText | None = None
    group_sid: str | None = None
    caller_name: str | None = None
    queue_time: Always[MillisText] = ABSENT
    trunk_sid: str | None = None
    uri: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"caller_name", "forwarded_from", "from_", "from_formatted", "to", "to_formatted"})


class CallEvent(Model, frozen=True, kw_only=True, gc=False):
    """A call event; https://www.twilio.com/docs/voice/api/call-event-resource

    Attributes:
        request: HTTP request of the call event, as an object.
        response: HTTP response of the call event, as an object.
    """

    request: Any | None = None
    response: Any | None = None

    _hidden = frozenset({"request", "response"})


class CallNotification(Model, frozen=True, kw_only=True, gc=False):
    """A call notification; https://www.twilio.com/docs/voice/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        call_sid: SID of the call, `CA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition, as in the Error Dictionary.
        log: severity of the notification: `0` error, `1` warning.
        message_date: instant at which it was generated, RFC 2822; may differ from `date_created`.
        message_text: text of the notification.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused it, Twilio's to your server in a call, else yours to the
            API.
        request_url: address whose request caused it, on your server in a call, else in the API.
        sid: SID of the notification, `NO…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: SharedText | None = None
    call_sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    error_code: IntText | None = None
    log: IntText | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class CallNotificationInstance(Model, frozen=True, kw_only=True, gc=False):
    """A call notification instance; https://www.twilio.com/docs/voice/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        call_sid: SID of the call, `CA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition, as in the Error Dictionary.
        log: severity of the notification: `0` error, `1` warning.
        message_date: instant at which it was generated, RFC 2822; may differ from `date_created`.
        message_text: text of the notification.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused it, Twilio's to your server in a call, else yours to the
            API.
        request_url: address whose request caused it, on your server in a call, else in the API.
        request_variables: variables of the request that caused it.
        response_body: HTTP body that your server sent back.
        response_headers: HTTP headers that your server sent back.
        sid: SID of the notification, `NO…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: SharedText | None = None
    call_sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    error_code: IntText | None = None
    log: IntText | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class CallRecording(Priced, Model, frozen=True, kw_only=True, gc=False):
    """A call recording; https://www.twilio.com/docs/voice/api/recording

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        call_sid: SID of the call, `CA…`.
        conference_sid: SID of the conference that was recorded, `CF…`, if it is a conference recording.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the recording began, UTC.
        duration: length of the recording in seconds.
        sid: SID of the recording, `RE…`.
        price: one-off charge for making the recording, in `price_unit`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        encryption_details: how to decrypt the recording, if it is encrypted.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        status: `in-progress`, `paused`, `stopped`, `processing`, `completed` or `absent`.
        channels: how many audio channels the recording has, 1 or 2.
        source: what started the recording, such as `DialVerb`, `RecordVerb`, `OutboundAPI`, `Conference` or `Trunking`.
        error_code: Twilio error code that tells why the recording is `absent`, else empty.
        track: audio that was recorded: `inbound`, `outbound` or `both`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    conference_sid: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: Always[str] = ABSENT
    price: Decimal | None = None
    uri: Always[str] = ABSENT
    encryption_details: Any | None = None
    price_unit: SharedText | None = None
    status: Always[CallRecordingStatus] = ABSENT
    channels: int | None = None
    source: CallRecordingSource | None = None
    error_code: int | None = None
    track: str | None = None


class Payments(Model, frozen=True, kw_only=True, gc=False):
    """A payments; https://www.twilio.com/docs/voice/api/payment-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call in which the payer keys in the data, `CA…`.
        sid: SID of the Pay session, `PK…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT


class RealtimeTranscription(Model, frozen=True, kw_only=True, gc=False):
    """A realtime transcription; https://www.twilio.com/docs/voice/api/realtime-transcription-resource

    Attributes:
        sid: SID of the real-time transcription, `GT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        name: name you give the transcription, by which it can be stopped.
        status: `in-progress` or `stopped`.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    name: str | None = None
    status: Always[RealtimeTranscriptionStatus] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT


class Siprec(Model, frozen=True, kw_only=True, gc=False):
    """A siprec; https://www.twilio.com/docs/voice/api/siprec

    Attributes:
        sid: SID of the SIPREC session, `SR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        name: name you give the SIPREC session, by which it can be stopped.
        status: `in-progress` or `stopped`.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    name: str | None = None
    status: Always[SiprecStatus] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT


class Stream(Model, frozen=True, kw_only=True, gc=False):
    """A stream; https://www.twilio.com/docs/voice/api/stream-resource

    Attributes:
        sid: SID of the Media Stream, `MZ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        name: name you give the stream, by which it can be stopped.
        status: `in-progress` or `stopped`.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    name: str | None = None
    status: Always[StreamStatus] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT


class UserDefinedMessage(Model, frozen=True, kw_only=True, gc=False):
    """A user defined message; https://www.twilio.com/docs/voice/api/userdefinedmessage-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        sid: SID of the user-defined message, `KX…`.
        date_created: instant of its creation, UTC.
    """

    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT


class UserDefinedMessageSubscription(Model, frozen=True, kw_only=True, gc=False):
    """A user defined message subscription.

    https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource

    Attributes:
        account_sid: SID of the account that subscribed to the messages, `AC…`.
        call_sid: SID of the call that sends the user-defined messages, `CA…`.
        sid: SID of the subscription to user-defined messages, `ZY…`.
        date_created: instant of its creation, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT
