# Generated from facts/insights_v1.json by `make generate`; do not edit.
"""The models of insights_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AnnotationAnsweredByArg = Literal["unknown_answered_by", "human", "machine"]
    AnnotationConnectivityIssueArg = Literal[
        "unknown_connectivity_issue", "no_connectivity_issue", "invalid_number", "caller_id", "dropped_call",
        "number_reachability",
    ]
    CallSummariesAnsweredByArg = Literal[
        "unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax",
    ]
    CallSummariesProcessingStateRequestArg = Literal["completed", "started", "partial", "all"]
    CallSummariesSortByArg = Literal["start_time", "end_time"]
    EventTwilioEdgeArg = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
    MetricStreamDirectionArg = Literal["unknown", "inbound", "outbound", "both"]
    MetricTwilioEdgeArg = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
    SummaryProcessingStateArg = Literal["complete", "partial"]
    VideoRoomSummaryCodecArg = Literal["VP8", "H264", "VP9", "opus"]
    VideoRoomSummaryRoomTypeArg = Literal["go", "peer_to_peer", "group", "group_small"]


class AnnotationAnsweredBy(OpenEnum):
    UNKNOWN_ANSWERED_BY = "unknown_answered_by"
    HUMAN = "human"
    MACHINE = "machine"


class AnnotationConnectivityIssue(OpenEnum):
    UNKNOWN_CONNECTIVITY_ISSUE = "unknown_connectivity_issue"
    NO_CONNECTIVITY_ISSUE = "no_connectivity_issue"
    INVALID_NUMBER = "invalid_number"
    CALLER_ID = "caller_id"
    DROPPED_CALL = "dropped_call"
    NUMBER_REACHABILITY = "number_reachability"


class CallSummariesAnsweredBy(OpenEnum):
    UNKNOWN = "unknown"
    MACHINE_START = "machine_start"
    MACHINE_END_BEEP = "machine_end_beep"
    MACHINE_END_SILENCE = "machine_end_silence"
    MACHINE_END_OTHER = "machine_end_other"
    HUMAN = "human"
    FAX = "fax"


class CallSummariesCallState(OpenEnum):
    RINGING = "ringing"
    COMPLETED = "completed"
    BUSY = "busy"
    FAIL = "fail"
    NOANSWER = "noanswer"
    CANCELED = "canceled"
    ANSWERED = "answered"
    UNDIALED = "undialed"


class CallSummariesCallType(OpenEnum):
    CARRIER = "carrier"
    SIP = "sip"
    TRUNKING = "trunking"
    CLIENT = "client"
    WHATSAPP = "whatsapp"


class CallSummariesProcessingState(OpenEnum):
    COMPLETE = "complete"
    PARTIAL = "partial"


class ConferenceEndReason(OpenEnum):
    LAST_PARTICIPANT_LEFT = "last_participant_left"
    CONFERENCE_ENDED_VIA_API = "conference_ended_via_api"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT = "participant_with_end_conference_on_exit_left"
    LAST_PARTICIPANT_KICKED = "last_participant_kicked"
    PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_KICKED = "participant_with_end_conference_on_exit_kicked"


class ConferenceParticipantCallDirection(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class ConferenceParticipantCallStatus(OpenEnum):
    ANSWERED = "answered"
    COMPLETED = "completed"
    BUSY = "busy"
    FAIL = "fail"
    NOANSWER = "noanswer"
    RINGING = "ringing"
    CANCELED = "canceled"


class ConferenceParticipantCallType(OpenEnum):
    CARRIER = "carrier"
    CLIENT = "client"
    SIP = "sip"


class ConferenceParticipantJitterBufferSize(OpenEnum):
    LARGE = "large"
    SMALL = "small"
    MEDIUM = "medium"
    OFF = "off"


class ConferenceParticipantProcessingState(OpenEnum):
    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    TIMEOUT = "timeout"


class ConferenceParticipantRegion(OpenEnum):
    US1 = "us1"
    US2 = "us2"
    AU1 = "au1"
    BR1 = "br1"
    IE1 = "ie1"
    JP1 = "jp1"
    SG1 = "sg1"
    DE1 = "de1"
    IN1 = "in1"


class ConferenceProcessingState(OpenEnum):
    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    TIMEOUT = "timeout"


class ConferenceRegion(OpenEnum):
    US1 = "us1"
    US2 = "us2"
    AU1 = "au1"
    BR1 = "br1"
    IE1 = "ie1"
    JP1 = "jp1"
    SG1 = "sg1"
    DE1 = "de1"
    IN1 = "in1"


class ConferenceStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    COMPLETED = "completed"
    SUMMARY_TIMEOUT = "summary_timeout"


class ConferenceTag(OpenEnum):
    INVALID_REQUESTED_REGION = "invalid_requested_region"
    DUPLICATE_IDENTITY = "duplicate_identity"
    START_FAILURE = "start_failure"
    REGION_CONFIGURATION_ISSUES = "region_configuration_issues"
    QUALITY_WARNINGS = "quality_warnings"
    PARTICIPANT_BEHAVIOR_ISSUES = "participant_behavior_issues"
    HIGH_PACKET_LOSS = "high_packet_loss"
    HIGH_JITTER = "high_jitter"
    HIGH_LATENCY = "high_latency"
    LOW_MOS = "low_mos"
    DETECTED_SILENCE = "detected_silence"
    NO_CONCURRENT_PARTICIPANTS = "no_concurrent_participants"


class EventLevel(OpenEnum):
    UNKNOWN = "UNKNOWN"
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class EventTwilioEdge(OpenEnum):
    UNKNOWN_EDGE = "unknown_edge"
    CARRIER_EDGE = "carrier_edge"
    SIP_EDGE = "sip_edge"
    SDK_EDGE = "sdk_edge"
    CLIENT_EDGE = "client_edge"


class MetricStreamDirection(OpenEnum):
    UNKNOWN = "unknown"
    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BOTH = "both"


class MetricTwilioEdge(OpenEnum):
    UNKNOWN_EDGE = "unknown_edge"
    CARRIER_EDGE = "carrier_edge"
    SIP_EDGE = "sip_edge"
    SDK_EDGE = "sdk_edge"
    CLIENT_EDGE = "client_edge"


class SummaryAnsweredBy(OpenEnum):
    UNKNOWN = "unknown"
    MACHINE_START = "machine_start"
    MACHINE_END_BEEP = "machine_end_beep"
    MACHINE_END_SILENCE = "machine_end_silence"
    MACHINE_END_OTHER = "machine_end_other"
    HUMAN = "human"
    FAX = "fax"


class SummaryCallState(OpenEnum):
    RINGING = "ringing"
    COMPLETED = "completed"
    BUSY = "busy"
    FAIL = "fail"
    NOANSWER = "noanswer"
    CANCELED = "canceled"
    ANSWERED = "answered"
    UNDIALED = "undialed"


class SummaryCallType(OpenEnum):
    CARRIER = "carrier"
    SIP = "sip"
    TRUNKING = "trunking"
    CLIENT = "client"
    WHATSAPP = "whatsapp"


class SummaryProcessingState(OpenEnum):
    COMPLETE = "complete"
    PARTIAL = "partial"


class VideoParticipantSummaryCodec(OpenEnum):
    VP8 = "VP8"
    H264 = "H264"
    VP9 = "VP9"
    OPUS = "opus"


class VideoParticipantSummaryEdgeLocation(OpenEnum):
    ASHBURN = "ashburn"
    DUBLIN = "dublin"
    FRANKFURT = "frankfurt"
    SINGAPORE = "singapore"
    SYDNEY = "sydney"
    SAO_PAULO = "sao_paulo"
    ROAMING = "roaming"
    UMATILLA = "umatilla"
    TOKYO = "tokyo"


class VideoParticipantSummaryRoomStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    CONNECTED = "connected"
    COMPLETED = "completed"
    DISCONNECTED = "disconnected"


class VideoParticipantSummaryTwilioRealm(OpenEnum):
    US1 = "us1"
    US2 = "us2"
    AU1 = "au1"
    BR1 = "br1"
    IE1 = "ie1"
    JP1 = "jp1"
    SG1 = "sg1"
    IN1 = "in1"
    DE1 = "de1"
    GLL = "gll"


class VideoRoomSummaryCodec(OpenEnum):
    VP8 = "VP8"
    H264 = "H264"
    VP9 = "VP9"
    OPUS = "opus"


class VideoRoomSummaryCreatedMethod(OpenEnum):
    SDK = "sdk"
    AD_HOC = "ad_hoc"
    API = "api"


class VideoRoomSummaryEdgeLocation(OpenEnum):
    ASHBURN = "ashburn"
    DUBLIN = "dublin"
    FRANKFURT = "frankfurt"
    SINGAPORE = "singapore"
    SYDNEY = "sydney"
    SAO_PAULO = "sao_paulo"
    ROAMING = "roaming"
    UMATILLA = "umatilla"
    TOKYO = "tokyo"


class VideoRoomSummaryEndReason(OpenEnum):
    ROOM_ENDED_VIA_API = "room_ended_via_api"
    TIMEOUT = "timeout"


class VideoRoomSummaryProcessingState(OpenEnum):
    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    TIMEOUT = "timeout"
    NOT_STARTED = "not_started"


class VideoRoomSummaryRoomStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


class VideoRoomSummaryRoomType(OpenEnum):
    GO = "go"
    PEER_TO_PEER = "peer_to_peer"
    GROUP = "group"
    GROUP_SMALL = "group_small"


class VideoRoomSummaryTwilioRealm(OpenEnum):
    US1 = "us1"
    US2 = "us2"
    AU1 = "au1"
    BR1 = "br1"
    IE1 = "ie1"
    JP1 = "jp1"
    SG1 = "sg1"
    IN1 = "in1"
    DE1 = "de1"
    GLL = "gll"


class AccountSettings(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    advanced_features: bool | None = None
    voice_trace: bool | None = None
    url: str | None = None


class Annotation(Model, frozen=True, kw_only=True, gc=False):
    call_sid: str | None = None
    account_sid: str | None = None
    answered_by: AnnotationAnsweredBy | None = None
    connectivity_issue: AnnotationConnectivityIssue | None = None
    quality_issues: list[str] | None = None
    spam: bool | None = None
    call_score: int | None = None
    comment: str | None = None
    incident: str | None = None
    url: str | None = None


class Call(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class CallSummaries(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    account_sid: str | None = None
    call_sid: str | None = None
    answered_by: CallSummariesAnsweredBy | None = None
    call_type: CallSummariesCallType | None = None
    call_state: CallSummariesCallState | None = None
    processing_state: CallSummariesProcessingState | None = None
    created_time: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    connect_duration: int | None = None
    from_: Any | None = None
    to: Any | None = None
    carrier_edge: Any | None = None
    client_edge: Any | None = None
    sdk_edge: Any | None = None
    sip_edge: Any | None = None
    tags: list[str] | None = None
    url: str | None = None
    attributes: Any | None = None
    properties: Any | None = None
    trust: Any | None = None
    annotation: Any | None = None

    _hidden = frozenset({"from_", "to"})


class Conference(Model, frozen=True, kw_only=True, gc=False):
    conference_sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    create_time: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration_seconds: int | None = None
    connect_duration_seconds: int | None = None
    status: ConferenceStatus | None = None
    max_participants: int | None = None
    max_concurrent_participants: int | None = None
    unique_participants: int | None = None
    end_reason: ConferenceEndReason | None = None
    ended_by: str | None = None
    mixer_region: ConferenceRegion | None = None
    mixer_region_requested: ConferenceRegion | None = None
    recording_enabled: bool | None = None
    detected_issues: Any | None = None
    tags: list[ConferenceTag] | None = None
    tag_info: Any | None = None
    processing_state: ConferenceProcessingState | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class ConferenceParticipant(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    participant_sid: str | None = None
    label: str | None = None
    conference_sid: str | None = None
    call_sid: str | None = None
    account_sid: str | None = None
    call_direction: ConferenceParticipantCallDirection | None = None
    from_: AddressText | None = None
    to: AddressText | None = None
    call_status: ConferenceParticipantCallStatus | None = None
    country_code: str | None = None
    is_moderator: bool | None = None
    join_time: Instant | None = None
    leave_time: Instant | None = None
    duration_seconds: int | None = None
    outbound_queue_length: int | None = None
    outbound_time_in_queue: int | None = None
    jitter_buffer_size: ConferenceParticipantJitterBufferSize | None = None
    is_coach: bool | None = None
    coached_participants: list[str] | None = None
    participant_region: ConferenceParticipantRegion | None = None
    conference_region: ConferenceParticipantRegion | None = None
    call_type: ConferenceParticipantCallType | None = None
    processing_state: ConferenceParticipantProcessingState | None = None
    properties: Any | None = None
    events: Any | None = None
    metrics: Any | None = None
    url: str | None = None

    _hidden = frozenset({"from_", "label", "to"})


class Event(Model, frozen=True, kw_only=True, gc=False):
    timestamp: Instant | None = None
    call_sid: str | None = None
    account_sid: str | None = None
    edge: EventTwilioEdge | None = None
    group: str | None = None
    level: EventLevel | None = None
    name: str | None = None
    carrier_edge: Any | None = None
    sip_edge: Any | None = None
    sdk_edge: Any | None = None
    client_edge: Any | None = None


class Metric(Model, frozen=True, kw_only=True, gc=False):
    timestamp: Instant | None = None
    call_sid: str | None = None
    account_sid: str | None = None
    edge: MetricTwilioEdge | None = None
    direction: MetricStreamDirection | None = None
    carrier_edge: Any | None = None
    sip_edge: Any | None = None
    sdk_edge: Any | None = None
    client_edge: Any | None = None


class Summary(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    account_sid: str | None = None
    call_sid: str | None = None
    call_type: SummaryCallType | None = None
    call_state: SummaryCallState | None = None
    answered_by: SummaryAnsweredBy | None = None
    processing_state: SummaryProcessingState | None = None
    created_time: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    connect_duration: int | None = None
    from_: Any | None = None
    to: Any | None = None
    carrier_edge: Any | None = None
    client_edge: Any | None = None
    sdk_edge: Any | None = None
    sip_edge: Any | None = None
    tags: list[str] | None = None
    url: str | None = None
    attributes: Any | None = None
    properties: Any | None = None
    trust: Any | None = None
    annotation: Any | None = None

    _hidden = frozenset({"from_", "to"})


class VideoParticipantSummary(Model, frozen=True, kw_only=True, gc=False):
    participant_sid: str | None = None
    participant_identity: str | None = None
    join_time: Instant | None = None
    leave_time: Instant | None = None
    duration_sec: int | None = None
    account_sid: str | None = None
    room_sid: str | None = None
    status: VideoParticipantSummaryRoomStatus | None = None
    codecs: list[VideoParticipantSummaryCodec] | None = None
    end_reason: str | None = None
    error_code: int | None = None
    error_code_url: str | None = None
    media_region: VideoParticipantSummaryTwilioRealm | None = None
    properties: Any | None = None
    edge_location: VideoParticipantSummaryEdgeLocation | None = None
    publisher_info: Any | None = None
    url: str | None = None


class VideoRoomSummary(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    room_sid: str | None = None
    room_name: str | None = None
    create_time: Instant | None = None
    end_time: Instant | None = None
    room_type: VideoRoomSummaryRoomType | None = None
    room_status: VideoRoomSummaryRoomStatus | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    created_method: VideoRoomSummaryCreatedMethod | None = None
    end_reason: VideoRoomSummaryEndReason | None = None
    max_participants: int | None = None
    unique_participants: int | None = None
    unique_participant_identities: int | None = None
    concurrent_participants: int | None = None
    max_concurrent_participants: int | None = None
    codecs: list[VideoRoomSummaryCodec] | None = None
    media_region: VideoRoomSummaryTwilioRealm | None = None
    duration_sec: int | None = None
    total_participant_duration_sec: int | None = None
    total_recording_duration_sec: int | None = None
    processing_state: VideoRoomSummaryProcessingState | None = None
    recording_enabled: bool | None = None
    edge_location: VideoRoomSummaryEdgeLocation | None = None
    url: str | None = None
    links: dict[str, str] | None = None
