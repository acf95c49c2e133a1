# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, conferences."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import ABSENT, Always, DecimalText, MillisText, OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.states import Priced

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
    """A conference; https://www.twilio.com/docs/voice/api/conference-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        api_version: API version used, such as `2010-04-01`.
        friendly_name: name of the conference room, up to 128 characters.
        region: Twilio Region that mixed the audio, such as `us1`, `ie1` or `au1`.
        sid: SID of the conference, `CF…`.
        status: state of the conference: `init`, `in-progress` or `completed`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        subresource_uris: relative URIs of the related resources, by name.
        reason_conference_ended: why it ended, such as `conference-ended-via-api` or `last-participant-left`; `None`
            while in progress.
        call_sid_ending_conference: SID of the call that ended the conference, `CA…`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    api_version: Always[SharedText] = ABSENT
    friendly_name: str | None = None
    region: str | None = None
    sid: Always[str] = ABSENT
    status: Always[ConferenceStatus] = ABSENT
    uri: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT
    reason_conference_ended: ConferenceReasonConferenceEnded | None = None
    call_sid_ending_conference: str | None = None


class ConferenceRecording(Priced, Model, frozen=True, kw_only=True, gc=False):
    """A conference recording; https://www.twilio.com/docs/voice/api/recording

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        call_sid: SID of the call, `CA…`.
        conference_sid: SID of the conference, `CF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the recording began, UTC.
        duration: length of the recording in seconds.
        sid: SID of the recording, `RE…`.
        price: one-off charge for making the recording, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        status: `in-progress`, `paused`, `stopped`, `processing`, `completed` or `absent`.
        channels: how many audio channels the recording has, 1 or 2.
        source: what started the recording, such as `DialVerb`, `RecordVerb`, `OutboundAPI`, `Conference` or `Trunking`.
        error_code: Twilio error code that tells why the recording is `absent`, else empty.
        encryption_details: how to decrypt the recording, if it is encrypted.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    call_sid: str | None = None
    conference_sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    start_time: Rfc2822 | None = None
    duration: SecondsText | None = None
    sid: Always[str] = ABSENT
    price: DecimalText | None = None
    price_unit: SharedText | None = None
    status: Always[ConferenceRecordingStatus] = ABSENT
    channels: int | None = None
    source: ConferenceRecordingSource | None = None
    error_code: int | None = None
    encryption_details: Any | None = None
    uri: Always[str] = ABSENT


class Participant(Model, frozen=True, kw_only=True, gc=False):
    """A participant; https://www.twilio.com/docs/voice/api/conference-participant-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the participant's call, `CA…`.
        label: your name for the participant, usable to fetch, update or delete it.
        call_sid_to_coach: SID of the call of the only participant who hears the coach, `CA…`.
        coaching: whether the participant coaches another call, which `call_sid_to_coach` must then name, by default
            `false`.
        conference_sid: SID of the conference, `CF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        end_conference_on_exit: whether the conference ends for everybody when this participant leaves, by default
            `false`.
        muted: whether the participant is muted in the conference.
        hold: whether the participant is on hold.
        start_conference_on_enter: whether this participant's arrival starts the conference, by default `True`; else
            they wait muted with music.
        status: state of the call: `queued`, `connecting`, `ringing`, `connected`, `complete` or `failed`.
        queue_time: milliseconds the participant's call waits before it is placed, given only when it is created.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    call_sid: Always[str] = ABSENT
    label: str | None = None
    call_sid_to_coach: str | None = None
    coaching: bool | None = None
    conference_sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    end_conference_on_exit: bool | None = None
    muted: bool | None = None
    hold: bool | None = None
    start_conference_on_enter: bool | None = None
    status: Always[ParticipantStatus] = ABSENT
    queue_time: MillisText | None = None
    uri: Always[str] = ABSENT
