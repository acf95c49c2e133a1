# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The models of video_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    CompositionFormatArg = Literal["mp4", "webm"]
    CompositionHookFormatArg = Literal["mp4", "webm"]
    CompositionStatusArg = Literal["enqueued", "processing", "completed", "deleted", "failed"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    RecordingStatusArg = Literal["processing", "completed", "deleted", "failed"]
    RecordingTypeArg = Literal["audio", "video", "data"]
    RoomParticipantStatusArg = Literal["connected", "disconnected", "reconnecting"]
    RoomRecordingStatusArg = Literal["processing", "completed", "deleted", "failed"]
    RoomStatusArg = Literal["in-progress", "completed", "failed"]
    RoomTranscriptionsStatusArg = Literal["started", "stopped", "failed"]
    RoomTypeArg = Literal["group", "go", "peer-to-peer", "group-small"]
    RoomVideoCodecArg = Literal["VP8", "H264"]


class CompositionFormat(OpenEnum):
    MP4 = "mp4"
    WEBM = "webm"


class CompositionHookFormat(OpenEnum):
    MP4 = "mp4"
    WEBM = "webm"


class CompositionStatus(OpenEnum):
    ENQUEUED = "enqueued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    DELETED = "deleted"
    FAILED = "failed"


class RecordingCodec(OpenEnum):
    VP8 = "VP8"
    H264 = "H264"
    OPUS = "OPUS"
    PCMU = "PCMU"


class RecordingFormat(OpenEnum):
    MKA = "mka"
    MKV = "mkv"


class RecordingStatus(OpenEnum):
    PROCESSING = "processing"
    COMPLETED = "completed"
    DELETED = "deleted"
    FAILED = "failed"


class RecordingType(OpenEnum):
    AUDIO = "audio"
    VIDEO = "video"
    DATA = "data"


class RoomParticipantAnonymizeStatus(OpenEnum):
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"


class RoomParticipantPublishedTrackKind(OpenEnum):
    AUDIO = "audio"
    VIDEO = "video"
    DATA = "data"


class RoomParticipantStatus(OpenEnum):
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    RECONNECTING = "reconnecting"


class RoomParticipantSubscribedTrackKind(OpenEnum):
    AUDIO = "audio"
    VIDEO = "video"
    DATA = "data"


class RoomRecordingCodec(OpenEnum):
    VP8 = "VP8"
    H264 = "H264"
    OPUS = "OPUS"
    PCMU = "PCMU"


class RoomRecordingFormat(OpenEnum):
    MKA = "mka"
    MKV = "mkv"


class RoomRecordingStatus(OpenEnum):
    PROCESSING = "processing"
    COMPLETED = "completed"
    DELETED = "deleted"
    FAILED = "failed"


class RoomRecordingType(OpenEnum):
    AUDIO = "audio"
    VIDEO = "video"
    DATA = "data"


class RoomStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class RoomTranscriptionsStatus(OpenEnum):
    STARTED = "started"
    STOPPED = "stopped"
    FAILED = "failed"


class RoomType(OpenEnum):
    GROUP = "group"
    GO = "go"
    PEER_TO_PEER = "peer-to-peer"
    GROUP_SMALL = "group-small"


class RoomVideoCodec(OpenEnum):
    VP8 = "VP8"
    H264 = "H264"


class Composition(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    status: CompositionStatus | None = None
    date_created: Instant | None = None
    date_completed: Instant | None = None
    date_deleted: Instant | None = None
    sid: str | None = None
    room_sid: str | None = None
    audio_sources: list[str] | None = None
    audio_sources_excluded: list[str] | None = None
    video_layout: Any | None = None
    resolution: str | None = None
    trim: bool | None = None
    format: CompositionFormat | None = None
    bitrate: int | None = None
    size: int | None = None
    duration: int | None = None
    media_external_location: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"audio_sources", "audio_sources_excluded", "video_layout"})


class CompositionHook(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    friendly_name: str | None = None
    enabled: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    audio_sources: list[str] | None = None
    audio_sources_excluded: list[str] | None = None
    video_layout: Any | None = None
    resolution: str | None = None
    trim: bool | None = None
    format: CompositionHookFormat | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    url: str | None = None

    _hidden = frozenset({"audio_sources", "audio_sources_excluded", "video_layout"})


class CompositionSettings(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    friendly_name: str | None = None
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_key_sid: str | None = None
    encryption_enabled: bool | None = None
    url: str | None = None


class Recording(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    status: RecordingStatus | None = None
    date_created: Instant | None = None
    sid: str | None = None
    source_sid: str | None = None
    size: int | None = None
    url: str | None = None
    type: RecordingType | None = None
    duration: int | None = None
    container_format: RecordingFormat | None = None
    codec: RecordingCodec | None = None
    grouping_sids: Any | None = None
    track_name: str | None = None
    offset: int | None = None
    media_external_location: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"track_name"})


class RecordingRule(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    all: bool | None = None
    publisher: str | None = None
    track: str | None = None
    kind: str | None = None


class RecordingSettings(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    friendly_name: str | None = None
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_key_sid: str | None = None
    encryption_enabled: bool | None = None
    url: str | None = None


class Room(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    status: RoomStatus | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    account_sid: str | None = None
    enable_turn: bool | None = None
    unique_name: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    end_time: Instant | None = None
    duration: int | None = None
    type: RoomType | None = None
    max_participants: int | None = None
    max_participant_duration: int | None = None
    max_concurrent_published_tracks: int | None = None
    record_participants_on_connect: bool | None = None
    video_codecs: list[RoomVideoCodec] | None = None
    media_region: str | None = None
    audio_only: bool | None = None
    empty_room_timeout: int | None = None
    unused_room_timeout: int | None = None
    large_room: bool | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class RoomParticipant(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    room_sid: str | None = None
    account_sid: str | None = None
    status: RoomParticipantStatus | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class RoomParticipantAnonymize(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    room_sid: str | None = None
    account_sid: str | None = None
    status: RoomParticipantAnonymizeStatus | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: str | None = None


class RoomParticipantPublishedTrack(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    participant_sid: str | None = None
    room_sid: str | None = None
    name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    enabled: bool | None = None
    kind: RoomParticipantPublishedTrackKind | None = None
    url: str | None = None


class RoomParticipantSubscribeRule(Model, frozen=True, kw_only=True, gc=False):
    participant_sid: str | None = None
    room_sid: str | None = None
    rules: list[SubscribeRule] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class RoomParticipantSubscribedTrack(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    participant_sid: str | None = None
    publisher_sid: str | None = None
    room_sid: str | None = None
    name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    enabled: bool | None = None
    kind: RoomParticipantSubscribedTrackKind | None = None
    url: str | None = None


class RoomRecording(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    status: RoomRecordingStatus | None = None
    date_created: Instant | None = None
    sid: str | None = None
    source_sid: str | None = None
    size: int | None = None
    url: str | None = None
    type: RoomRecordingType | None = None
    duration: int | None = None
    container_format: RoomRecordingFormat | None = None
    codec: RoomRecordingCodec | None = None
    grouping_sids: Any | None = None
    track_name: str | None = None
    offset: int | None = None
    media_external_location: str | None = None
    room_sid: str | None = None
    links: dict[str, str] | None = None


class RoomRecordingRule(Model, frozen=True, kw_only=True, gc=False):
    room_sid: str | None = None
    rules: list[RecordingRule] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class RoomTranscriptions(Model, frozen=True, kw_only=True, gc=False):
    ttid: str | None = None
    account_sid: str | None = None
    room_sid: str | None = None
    source_sid: str | None = None
    status: RoomTranscriptionsStatus | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: str | None = None
    configuration: dict[str, Any] | None = None

    _hidden = frozenset({"configuration"})


class SubscribeRule(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    all: bool | None = None
    publisher: str | None = None
    track: str | None = None
    kind: str | None = None
    priority: str | None = None
