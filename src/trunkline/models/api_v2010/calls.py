# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, calls."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._core.model.model import Model
from ...types import (
    AddressText, DecimalText, HttpMethod, IntText, MillisText, OpenEnum, Rfc2822, SecondsText, SharedText,
)
from ...types.calls import CallState
from ...types.money import Priced

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
    log: IntText | None = None
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
    log: IntText | None = None
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


class Payments(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    call_sid: str | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None


class RealtimeTranscription(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    call_sid: str | None = None
    name: str | None = None
    status: RealtimeTranscriptionStatus | None = None
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
