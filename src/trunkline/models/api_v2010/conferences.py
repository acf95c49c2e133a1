# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, conferences."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import DecimalText, MillisText, OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.money import Priced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConferenceRecordingStatusArg = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
    ConferenceStatusArg = Literal["init", "in-progress", "completed"]
    ConferenceUpdateStatusArg = Literal["completed"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


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


class ParticipantStatus(OpenEnum):
    QUEUED = "queued"
    CONNECTING = "connecting"
    RINGING = "ringing"
    CONNECTED = "connected"
    COMPLETE = "complete"
    FAILED = "failed"


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
