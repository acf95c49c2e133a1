# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, recordings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._core.model.model import Model
from ...types import DecimalText, OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.money import Priced


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
