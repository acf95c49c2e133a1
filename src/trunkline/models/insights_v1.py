# Generated from facts/insights_v1.json by `make generate`; do not edit.
"""The models of insights_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, HttpMethod, Instant, OpenEnum

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


class CallSummaryCrelaySessionState(OpenEnum):
    UNKNOWN = "unknown"
    FAILURE = "failure"
    ENDED = "ended"
    HUNG_UP = "hung_up"


class CallWrapUpEventEndStatus(OpenEnum):
    UNKNOWN = "unknown"
    FAILURE = "failure"
    ENDED = "ended"
    HUNG_UP = "hung_up"


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


class InterruptEventType(OpenEnum):
    DTMF = "DTMF"
    SPEECH = "SPEECH"


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
    """An account settings; https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        advanced_features: whether the advanced features of Voice Insights are on.
        voice_trace: true if Voice Trace is on for the account.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    advanced_features: Always[bool] = ABSENT
    voice_trace: Always[bool] = ABSENT
    url: Always[str] = ABSENT


class Annotation(Model, frozen=True, kw_only=True, gc=False):
    """An annotation; https://www.twilio.com/docs/voice/voice-insights/api/call/call-annotation-resource

    Attributes:
        call_sid: SID of the call, `CA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        answered_by: who truly answered, `human` or `machine`, as feedback on detection.
        connectivity_issue: what was wrong: `caller_id`, `dropped_call`, `invalid_number`, `number_reachability`, else
            `no_connectivity_issue`.
        quality_issues: problems heard in the call, such as `echo`, `latency`, `dtmf` or `low_volume`; else
            `no_quality_issue`.
        spam: whether the call was spam, or your own call was marked as spam.
        call_score: rating of the call, 1 (bad) to 5 (excellent).
        comment: free-text remark on the call; not protected as personal data.
        incident: incident or support ticket of the call, up to 100 characters, no personal data.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    call_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    answered_by: AnnotationAnsweredBy | None = None
    connectivity_issue: AnnotationConnectivityIssue | None = None
    quality_issues: list[str] | None = None
    spam: bool | None = None
    call_score: int | None = None
    comment: Always[str] = ABSENT
    incident: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Call(Model, frozen=True, kw_only=True, gc=False):
    """A call; https://www.twilio.com/docs/voice/voice-insights/api

    Attributes:
        sid: SID of the call, `CA…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class CallSummaries(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A call summaries; https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        answered_by: who answered by detection: `human`, `fax`, `unknown`, `machine_start` or `machine_end_…`.
        call_type: type of the call: `carrier`, `sip`, `trunking`, `client` or `whatsapp`.
        call_state: state of the call: `ringing`, `answered`, `completed`, `busy`, `fail`, `noanswer`, `canceled` or
            `undialed`.
        processing_state: `partial` until about 30 minutes after the call's end, then `complete`.
        created_time: instant of the call's creation; differs from `start_time` if it waited for the calls-per-second
            limit.
        start_time: instant the call began.
        end_time: instant at which the call ended, ISO 8601.
        duration: time from the start of dialling to the end of the call.
        connect_duration: time from the answer to the end of the call.
        from_: calling party, as an object.
        to: recipient: who or what is called, written to or addressed.
        carrier_edge: data from Twilio's gateway to the carrier in a PSTN call.
        client_edge: data from Twilio's gateway to the Voice SDK in a client call.
        sdk_edge: what the Voice SDK in the browser or app measured, as an object.
        sip_edge: what Twilio's media gateway measured for SIP and trunking calls, as an object.
        tags: Voice Insights' tags for conditions that may have harmed the call's quality.
        url: URL of the resource, or the URL that it uses, opens or calls.
        attributes: properties of how the call went.
        properties: details of the call as a whole, whatever the edge, as an object.
        trust: trusted communications details: branded call and verified caller ID.
        annotation: annotations put on the call, which may be changed during or after it.
        agent_session_summaries: summaries of the call's ConversationRelay sessions.
    """

    account_sid: Always[str] = ABSENT
    call_sid: str | None = None
    answered_by: CallSummariesAnsweredBy | None = None
    call_type: Always[CallSummariesCallType] = ABSENT
    call_state: Always[CallSummariesCallState] = ABSENT
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
    url: Always[str] = ABSENT
    attributes: Any | None = None
    properties: Any | None = None
    trust: Any | None = None
    annotation: Any | None = None
    agent_session_summaries: list[CallSummaryAgentSessionSummary] | None = None

    _hidden = frozenset({"from_", "to"})


class CallSummaryAgentSessionSummary(Model, frozen=True, kw_only=True, gc=False):
    """A call summary agent session summary.

    Attributes:
        session_id: ID of the agent session.
        tts_latency_ms: smallest, largest and average text-to-speech latency of the session, in milliseconds.
        stt_latency_ms: smallest, largest and average speech-to-text latency of the session, in milliseconds.
        network_latency_ms: lowest, highest and average network latency, in milliseconds.
        time_to_first_audio_ms: smallest, largest and average time until the first audio, in milliseconds.
        application_latency_ms: statistics of the application's latency in milliseconds.
        tokens: token statistics of the session, `total` and `tokens_per_second`.
        words: word statistics of the session, `total` and `words_per_minute`.
        turns: how many turns the session had.
        interruptions: number of interruptions, by the customer and by the agent.
        session_state: how the session stands: `ended`, `failure`, `hung_up` or `unknown`.
    """

    session_id: str | None = None
    tts_latency_ms: CallSummaryCrelayRateStats | None = None
    stt_latency_ms: CallSummaryCrelayRateStats | None = None
    network_latency_ms: CallSummaryCrelayRateStats | None = None
    time_to_first_audio_ms: CallSummaryCrelayRateStats | None = None
    application_latency_ms: CallSummaryCrelayRateStats | None = None
    tokens: CallSummaryCrelayTokenStats | None = None
    words: CallSummaryCrelayWordStats | None = None
    turns: int | None = None
    interruptions: CallSummaryCrelayInterruptions | None = None
    session_state: CallSummaryCrelaySessionState | None = None


class CallSummaryCrelayInterruptions(Model, frozen=True, kw_only=True, gc=False):
    """A call summary crelay interruptions.

    Attributes:
        customer_to_agent: how often the customer interrupted the agent.
        agent_to_customer: how many interruptions went from the agent to the customer.
    """

    customer_to_agent: int | None = None
    agent_to_customer: int | None = None


class CallSummaryCrelayRateStats(Model, frozen=True, kw_only=True, gc=False):
    """A call summary crelay rate stats.

    Attributes:
        min: lowest value measured.
        max: highest value that was measured or is allowed.
        avg: average of the values.
    """

    min: float | None = None
    max: float | None = None
    avg: float | None = None


class CallSummaryCrelayTokenStats(Model, frozen=True, kw_only=True, gc=False):
    """A call summary crelay token stats.

    Attributes:
        total: how many tokens there were in total.
        tokens_per_second: smallest, largest and average number of tokens per second.
    """

    total: int | None = None
    tokens_per_second: CallSummaryCrelayRateStats | None = None


class CallSummaryCrelayWordStats(Model, frozen=True, kw_only=True, gc=False):
    """A call summary crelay word stats.

    Attributes:
        total: how many words there were in total.
        words_per_minute: smallest, largest and average number of words per minute.
    """

    total: int | None = None
    words_per_minute: CallSummaryCrelayRateStats | None = None


class CallWrapUpEvent(Model, frozen=True, kw_only=True, gc=False):
    """A call wrap up event.

    Attributes:
        duration_in_seconds: length in seconds.
        end_status: how the call ended: `unknown`, `failure`, `ended` or `hung_up`.
    """

    duration_in_seconds: int | None = None
    end_status: CallWrapUpEventEndStatus | None = None


class Conference(Model, frozen=True, kw_only=True, gc=False):
    """A conference; https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource

    Attributes:
        conference_sid: SID of the conference, `CF…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        create_time: instant of its creation, ISO 8601.
        start_time: instant the conference began, once two had joined, one with `start_conference_on_enter`.
        end_time: instant at which the conference ended, ISO 8601.
        duration_seconds: length of the conference in seconds.
        connect_duration_seconds: seconds between the start and the end event of the conference.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        max_participants: how many participants the settings allow at the same time.
        max_concurrent_participants: highest number of participants there actually were at the same time.
        unique_participants: how many different participants there were, by caller ID.
        end_reason: why the conference ended, e.g. because its last participant left.
        ended_by: SID of the call of the participant who ended the conference, `CA…`.
        mixer_region: Twilio region in which the conference was mixed, such as `us1` or `ie1`.
        mixer_region_requested: Twilio region that was configured for the mixing of the conference.
        recording_enabled: whether recording was on at the conference mixer.
        detected_issues: problems that Twilio found during the conference.
        tags: conditions and behaviours found, such as `high_jitter`, `low_mos` or `detected_silence`.
        tag_info: details on the conference's tags, with their severity.
        processing_state: `in_progress`, `complete`, or `timeout` if no summary was ready within 24 hours.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    conference_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    create_time: Always[Instant] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration_seconds: int | None = None
    connect_duration_seconds: int | None = None
    status: Always[ConferenceStatus] = ABSENT
    max_participants: Always[int] = ABSENT
    max_concurrent_participants: Always[int] = ABSENT
    unique_participants: Always[int] = ABSENT
    end_reason: ConferenceEndReason | None = None
    ended_by: str | None = None
    mixer_region: ConferenceRegion | None = None
    mixer_region_requested: ConferenceRegion | None = None
    recording_enabled: Always[bool] = ABSENT
    detected_issues: Any | None = None
    tags: list[ConferenceTag] | None = None
    tag_info: Any | None = None
    processing_state: ConferenceProcessingState | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class ConferenceParticipant(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A conference participant.

    https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource

    Attributes:
        participant_sid: SID of the conference participant, `CP…`.
        label: your name for the participant.
        conference_sid: SID of the conference, `CF…`.
        call_sid: SID of the call, `CA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_direction: direction of the call or calls, `inbound` or `outbound`.
        from_: caller ID of the calling party.
        to: recipient: who or what is called, written to or addressed.
        call_status: participant's call: `answered`, `completed`, `busy`, `fail`, `noanswer`, `ringing` or `canceled`.
        country_code: ISO code of the participant's country, from the caller ID or the number called.
        is_moderator: whether the participant starts the conference on entering or ends it on leaving.
        join_time: instant the participant joined.
        leave_time: instant the participant left.
        duration_seconds: length of the participation in seconds.
        outbound_queue_length: estimated time in the queue when the call was created; only for participants added by
            API.
        outbound_time_in_queue: seconds actually spent in the queue; only for participants added by API.
        jitter_buffer_size: size of the jitter buffer: `off`, `small`, `medium` or `large`.
        is_coach: whether the participant was a coach.
        coached_participants: call SIDs of the participants this one coached, `CA…`.
        participant_region: Twilio region in which the participant's media originates, such as `us1`.
        conference_region: region of the participant's conference, e.g. `us1`, `ie1` or `au1`.
        call_type: type of the participant's call: `carrier`, `client` or `sip`.
        processing_state: `in_progress`, `complete`, or `timeout` if no summary was ready within 24 hours.
        properties: details of the conference participant, as an object.
        events: what the participant did, as an object with links to the nested resources.
        metrics: call quality measurements of the conference participant, an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    participant_sid: Always[str] = ABSENT
    label: str | None = None
    conference_sid: Always[str] = ABSENT
    call_sid: str | None = None
    account_sid: Always[str] = ABSENT
    call_direction: Always[ConferenceParticipantCallDirection] = ABSENT
    from_: Always[AddressText] = ABSENT
    to: Always[AddressText] = ABSENT
    call_status: Always[ConferenceParticipantCallStatus] = ABSENT
    country_code: str | None = None
    is_moderator: Always[bool] = ABSENT
    join_time: Always[Instant] = ABSENT
    leave_time: Always[Instant] = ABSENT
    duration_seconds: int | None = None
    outbound_queue_length: int | None = None
    outbound_time_in_queue: int | None = None
    jitter_buffer_size: ConferenceParticipantJitterBufferSize | None = None
    is_coach: Always[bool] = ABSENT
    coached_participants: list[str] | None = None
    participant_region: Always[ConferenceParticipantRegion] = ABSENT
    conference_region: Always[ConferenceParticipantRegion] = ABSENT
    call_type: Always[ConferenceParticipantCallType] = ABSENT
    processing_state: ConferenceParticipantProcessingState | None = None
    properties: Any | None = None
    events: Any | None = None
    metrics: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"from_", "label", "to"})


class ConfigurationEvent(Model, frozen=True, kw_only=True, gc=False):
    """A configuration event.

    Attributes:
        configurations: settings that took effect, as keys and values.
        languages: settings of each language, by its code.
    """

    configurations: dict[str, str] | None = None
    languages: dict[str, ConfigurationEventLanguages] | None = None


class ConfigurationEventLanguages(Model, frozen=True, kw_only=True, gc=False):
    """A configuration event languages.

    Attributes:
        tts_provider: provider of text to speech for the session.
        voice: true if the number can do voice calls; in relay settings the voice that speaks.
        transcription_provider: provider of the transcription.
        speech_model: model that recognizes the speech, one the transcription engine supports.
    """

    tts_provider: str | None = None
    voice: str | None = None
    transcription_provider: str | None = None
    speech_model: str | None = None


class ErrorEvent(Model, frozen=True, kw_only=True, gc=False):
    """An error event.

    Attributes:
        error_code: code of the error, if there was one.
        message: text that explains the error.
    """

    error_code: int | None = None
    message: str | None = None


class Event(Model, frozen=True, kw_only=True, gc=False):
    """An event; https://www.twilio.com/docs/voice/voice-insights/api/call/call-events-resource

    Attributes:
        timestamp: instant of the event.
        call_sid: SID of the call, `CA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        edge: edge at which it arose: `carrier_edge`, `client_edge`, `sdk_edge`, `sip_edge` or `unknown_edge`.
        group: group the event belongs to.
        level: severity of the event: `UNKNOWN`, `DEBUG`, `INFO`, `WARNING` or `ERROR`.
        name: name of the event of the call.
        carrier_edge: data from Twilio's gateway to the carrier in a PSTN call.
        sip_edge: what Twilio's media gateway reported on a SIP or trunking call, as an object.
        sdk_edge: what the Voice SDK in the browser or app measured, as an object.
        client_edge: data from Twilio's gateway to the Voice SDK in a client call.
        conversation_relay_data: data on the Conversation Relay connection of the call.
    """

    timestamp: Always[Instant] = ABSENT
    call_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    edge: EventTwilioEdge | None = None
    group: Always[str] = ABSENT
    level: EventLevel | None = None
    name: str | None = None
    carrier_edge: Any | None = None
    sip_edge: Any | None = None
    sdk_edge: Any | None = None
    client_edge: Any | None = None
    conversation_relay_data: EventConversationRelayData | None = None


class EventConversationRelayData(Model, frozen=True, kw_only=True, gc=False):
    """An event conversation relay data.

    Attributes:
        session_id: ID of the session.
        sequence_number: number of the event in its sequence.
        tts_latency: latency of the text-to-speech engine, with `latency_ms` in milliseconds.
        stt_latency: latency of the speech-to-text engine, with `latency_ms` in milliseconds.
        interrupt: interruption that happened, with its type, `DTMF` or `SPEECH`.
        last_token_received: arrival of the last token.
        configurations: settings that took effect, as keys and values.
        language_changed: change of the session's language.
        call_wrap_up: data on how the call ended.
        error: what went wrong, as a message or an object.
    """

    session_id: str | None = None
    sequence_number: int | None = None
    tts_latency: LatencyEvent | None = None
    stt_latency: LatencyEvent | None = None
    interrupt: InterruptEvent | None = None
    last_token_received: LastTokenReceivedEvent | None = None
    configurations: ConfigurationEvent | None = None
    language_changed: LanguageChangedEvent | None = None
    call_wrap_up: CallWrapUpEvent | None = None
    error: ErrorEvent | None = None


class InterruptEvent(Model, frozen=True, kw_only=True, gc=False):
    """An interrupt event.

    Attributes:
        type: what kind it is, or which kind is meant.
    """

    type: InterruptEventType | None = None


class LanguageChangedEvent(Model, frozen=True, kw_only=True, gc=False):
    """A language changed event.

    Attributes:
        tts_language_code: language code that is spoken from then on.
        transcription_language_code: language code that speech is transcribed in from then on.
    """

    tts_language_code: str | None = None
    transcription_language_code: str | None = None


class LastTokenReceivedEvent(Model, frozen=True, kw_only=True, gc=False):
    """A last token received event.

    Attributes:
        total_tokens: how many tokens were received.
        total_words: how many words were received.
    """

    total_tokens: int | None = None
    total_words: int | None = None


class LatencyEvent(Model, frozen=True, kw_only=True, gc=False):
    """A latency event.

    Attributes:
        latency_ms: latency in milliseconds.
    """

    latency_ms: int | None = None


class Metric(Model, frozen=True, kw_only=True, gc=False):
    """A metric; https://www.twilio.com/docs/voice/voice-insights/api/call/call-metrics-resource

    Attributes:
        timestamp: instant of the sample, taken every 10 seconds over the 10 before.
        call_sid: SID of the call, `CA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        edge: edge at which it arose: `carrier_edge`, `client_edge`, `sdk_edge`, `sip_edge` or `unknown_edge`.
        direction: media stream as Twilio's edge sees it: `unknown`, `inbound`, `outbound` or `both`.
        carrier_edge: data from Twilio's gateway to the carrier in a PSTN call.
        sip_edge: what Twilio's media gateway measured for SIP and trunking calls, as an object.
        sdk_edge: what the Voice SDK in the browser or app measured, as an object.
        client_edge: data from Twilio's gateway to the Voice SDK in a client call.
    """

    timestamp: Always[Instant] = ABSENT
    call_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    edge: Always[MetricTwilioEdge] = ABSENT
    direction: Always[MetricStreamDirection] = ABSENT
    carrier_edge: Any | None = None
    sip_edge: Any | None = None
    sdk_edge: Any | None = None
    client_edge: Any | None = None


class Summary(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A summary; https://www.twilio.com/docs/voice/voice-insights/api/call/call-summary-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the call, `CA…`.
        call_type: type of the call: `carrier`, `sip`, `trunking`, `client` or `whatsapp`.
        call_state: state of the call: `ringing`, `answered`, `completed`, `busy`, `fail`, `noanswer`, `canceled` or
            `undialed`.
        answered_by: who answered by detection: `human`, `fax`, `unknown`, `machine_start` or `machine_end_…`.
        processing_state: `partial` until about 30 minutes after the call's end, then `complete`.
        created_time: instant of the call's creation; differs from `start_time` if it waited for the calls-per-second
            limit.
        start_time: instant the call began.
        end_time: instant at which the call ended, ISO 8601.
        duration: time from the start of dialling to the end of the call.
        connect_duration: time from the answer to the end of the call.
        from_: calling party, as an object.
        to: recipient: who or what is called, written to or addressed.
        carrier_edge: data from Twilio's gateway to the carrier in a PSTN call.
        client_edge: data from Twilio's gateway to the Voice SDK in a client call.
        sdk_edge: what the Voice SDK in the browser or app measured, as an object.
        sip_edge: what Twilio's media gateway measured for SIP and trunking calls, as an object.
        tags: Voice Insights' tags for conditions that may have harmed the call's quality.
        url: URL of the resource, or the URL that it uses, opens or calls.
        attributes: properties of how the call went.
        properties: details of the call as a whole, whatever the edge, as an object.
        trust: trusted communications details: branded call and verified caller ID.
        annotation: annotations put on the call, which may be changed during or after it.
        agent_session_summaries: summaries of the call's ConversationRelay sessions.
    """

    account_sid: Always[str] = ABSENT
    call_sid: Always[str] = ABSENT
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
    url: Always[str] = ABSENT
    attributes: Any | None = None
    properties: Any | None = None
    trust: Any | None = None
    annotation: Any | None = None
    agent_session_summaries: list[CallSummaryAgentSessionSummary] | None = None

    _hidden = frozenset({"from_", "to"})


class VideoParticipantSummary(Model, frozen=True, kw_only=True, gc=False):
    """A video participant summary; https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

    Attributes:
        participant_sid: SID of the participant in the room, `PA…`.
        participant_identity: string of your own that identifies the participant within the room.
        join_time: instant the participant joined.
        leave_time: instant the participant left.
        duration_sec: seconds the participant spent in the room.
        account_sid: SID of the account the resource belongs to, `AC…`.
        room_sid: SID of the video room, `RM…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        codecs: codecs in use: `VP8`, `H264`, `VP9` or `opus`.
        end_reason: why the participant left the room.
        error_code: code of the error, if there was one.
        error_code_url: URL of the error in Twilio's dictionary of error codes.
        media_region: media region the participant connected to, such as `us1`.
        properties: what the room reports on the participant, as an object.
        edge_location: edge location the participant connected to.
        publisher_info: name and version of the participant's SDK, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    participant_sid: Always[str] = ABSENT
    participant_identity: str | None = None
    join_time: Instant | None = None
    leave_time: Instant | None = None
    duration_sec: int | None = None
    account_sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    status: Always[VideoParticipantSummaryRoomStatus] = ABSENT
    codecs: list[VideoParticipantSummaryCodec] | None = None
    end_reason: str | None = None
    error_code: int | None = None
    error_code_url: str | None = None
    media_region: VideoParticipantSummaryTwilioRealm | None = None
    properties: Any | None = None
    edge_location: Always[VideoParticipantSummaryEdgeLocation] = ABSENT
    publisher_info: Any | None = None
    url: Always[str] = ABSENT


class VideoRoomSummary(Model, frozen=True, kw_only=True, gc=False):
    """A video room summary; https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        room_sid: SID of the video room, `RM…`.
        room_name: friendly name of the room.
        create_time: instant of its creation, ISO 8601.
        end_time: instant at which the room ended.
        room_type: kind of room: `group`, `group_small`, `peer_to_peer` or `go`.
        room_status: state of the room: `in_progress` or `completed`.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        created_method: how the room came about: `sdk`, `ad_hoc` or `api`.
        end_reason: why the room ended, `room_ended_via_api` or `timeout`.
        max_participants: how many participants in total the settings allow.
        unique_participants: how many participants there were; who left and came back may count twice.
        unique_participant_identities: how many different identities took part.
        concurrent_participants: how many participants were in the room at the same time.
        max_concurrent_participants: how many participants the settings allow at the same time.
        codecs: codecs in use: `VP8`, `H264`, `VP9` or `opus`.
        media_region: region of the room's media servers, such as `us1`.
        duration_sec: seconds between the room's creation and its end.
        total_participant_duration_sec: seconds of all participants in the room added up.
        total_recording_duration_sec: recorded seconds of all participants in the room added up.
        processing_state: `in_progress` while more details may come, then `complete`.
        recording_enabled: whether recording is on for the room.
        edge_location: edge location of Twilio's media servers for the room.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    room_name: str | None = None
    create_time: Always[Instant] = ABSENT
    end_time: Instant | None = None
    room_type: VideoRoomSummaryRoomType | None = None
    room_status: VideoRoomSummaryRoomStatus | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    created_method: VideoRoomSummaryCreatedMethod | None = None
    end_reason: VideoRoomSummaryEndReason | None = None
    max_participants: Always[int] = ABSENT
    unique_participants: int | None = None
    unique_participant_identities: Always[int] = ABSENT
    concurrent_participants: Always[int] = ABSENT
    max_concurrent_participants: Always[int] = ABSENT
    codecs: list[VideoRoomSummaryCodec] | None = None
    media_region: VideoRoomSummaryTwilioRealm | None = None
    duration_sec: int | None = None
    total_participant_duration_sec: int | None = None
    total_recording_duration_sec: int | None = None
    processing_state: VideoRoomSummaryProcessingState | None = None
    recording_enabled: bool | None = None
    edge_location: Always[VideoRoomSummaryEdgeLocation] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
