# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, recordings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._core.model.model import Model
from ...types import ABSENT, Always, DecimalText, OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.states import Priced


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


class Recording(Priced, Model, frozen=True, kw_only=True, gc=False):
    """A recording; https://www.twilio.com/docs/voice/api/recording

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        call_sid: SID of the recorded call, `CA…`, of the parent leg where there are two.
        conference_sid: SID of the conference that was recorded, `CF…`, if it is a conference recording.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the recording began, UTC.
        duration: length of the recording in seconds.
        sid: SID of the recording, `RE…`.
        price: one-off charge for making the recording, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        status: `in-progress`, `paused`, `stopped`, `processing`, `completed`, `absent` or `deleted`.
        channels: how many audio channels the recording has, 1 or 2.
        source: what started the recording, such as `DialVerb`, `RecordVerb`, `OutboundAPI`, `Conference` or `Trunking`.
        error_code: Twilio error code that tells why the recording is `absent`, else empty.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        encryption_details: how to decrypt the recording, if it is encrypted.
        subresource_uris: relative URIs of the related resources, by name.
        media_url: URL of the recording's media file, also when it is stored outside Twilio.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    call_sid: str | None = None
    conference_sid: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: Always[str] = ABSENT
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    status: Always[RecordingStatus] = ABSENT
    channels: Always[int] = ABSENT
    source: RecordingSource | None = None
    error_code: int | None = None
    uri: Always[str] = ABSENT
    encryption_details: Any | None = None
    subresource_uris: Always[dict[str, str]] = ABSENT
    media_url: str | None = None


class RecordingAddOnResult(Model, frozen=True, kw_only=True, gc=False):
    """A recording add on result; https://www.twilio.com/docs/marketplace/listings/api-overview-users

    Attributes:
        sid: SID of the Add-on result, `XR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: `init`, `queued`, `in-progress`, `processing`, `completed`, `failed`, `canceled` or `deleted`.
        add_on_sid: SID of the add-on that gave the result, `XB…`.
        add_on_configuration_sid: SID of the add-on's configuration, `XE…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        date_completed: instant at which it was completed, UTC.
        reference_sid: SID of the recording the Add-on result belongs to, `RE…`.
        subresource_uris: relative URIs of the related resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    status: Always[RecordingAddOnResultStatus] = ABSENT
    add_on_sid: str | None = None
    add_on_configuration_sid: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    date_completed: Rfc2822 | None = None
    reference_sid: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT


class RecordingAddOnResultPayload(Model, frozen=True, kw_only=True, gc=False):
    """A recording add on result payload; https://www.twilio.com/docs/marketplace/listings/api-overview-users

    Attributes:
        sid: SID of the payload of the Add-on result, `XH…`.
        add_on_result_sid: SID of the add-on result the payload belongs to, `XR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        label: vendor's description of the payload.
        add_on_sid: SID of the add-on that gave the result, `XB…`.
        add_on_configuration_sid: SID of the add-on's configuration, `XE…`.
        content_type: MIME type of the payload.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        reference_sid: SID of the recording the Add-on result belongs to, `RE…`.
        subresource_uris: relative URIs of the related resources, by name.
    """

    sid: Always[str] = ABSENT
    add_on_result_sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    label: str | None = None
    add_on_sid: str | None = None
    add_on_configuration_sid: str | None = None
    content_type: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    reference_sid: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT


class RecordingAddOnResultPayloadData(Model, frozen=True, kw_only=True, gc=False):
    """A recording add on result payload data; https://www.twilio.com/docs/marketplace/listings/api-overview-users

    Attributes:
        redirect_to: address at which the Add-on's stored result can be fetched.
    """

    redirect_to: str | None = None


class RecordingTranscription(Priced, Model, frozen=True, kw_only=True, gc=False):
    """A recording transcription; https://www.twilio.com/docs/voice/api/recording-transcription

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        duration: length of the transcribed audio in seconds.
        price: charge for the transcription, known some time after its completion.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        recording_sid: SID of the recording the transcription was made from, `RE…`.
        sid: SID of the transcription, `TR…`.
        status: `in-progress`, `completed` or `failed`.
        transcription_text: text as transcribed.
        type: what kind it is, or which kind is meant.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    duration: SecondsText | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    recording_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    status: Always[RecordingTranscriptionStatus] = ABSENT
    transcription_text: str | None = None
    type: Always[str] = ABSENT
    uri: Always[str] = ABSENT

    _hidden = frozenset({"transcription_text"})
