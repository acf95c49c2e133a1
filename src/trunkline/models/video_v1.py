# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The models of video_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, HttpMethod, Instant, OpenEnum

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
    """A composition; https://www.twilio.com/docs/video/api/compositions-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: `enqueued`, `processing`, `completed`, `failed`, or `deleted` with its metadata kept for 30 days.
        date_created: instant of its creation, UTC.
        date_completed: instant at which the media processing of the composition finished, UTC.
        date_deleted: instant at which the composition's media was deleted, UTC.
        sid: SID of the composition, `CJ…`.
        room_sid: SID of the Group Room whose tracks the composition uses, `RM…`.
        audio_sources: names of the audio tracks to mix; `*` matches any characters, as in `student*`.
        audio_sources_excluded: names of audio tracks left out of the mix; `*` matches any characters, as in `student*`.
        video_layout: regions in which the videos are arranged.
        resolution: size of the video in pixels as width x height, such as `640x480`.
        trim: true if stretches without media are cut out.
        format: container format of the video, `mp4` or `webm`.
        bitrate: average bit rate of the media.
        size: size of the composed file in bytes.
        duration: length of the media file in seconds.
        media_external_location: URL of the media file in your own storage.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URL of the composition's media file.
    """

    account_sid: Always[str] = ABSENT
    status: Always[CompositionStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_completed: Instant | None = None
    date_deleted: Instant | None = None
    sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    audio_sources: Always[list[str]] = ABSENT
    audio_sources_excluded: list[str] | None = None
    video_layout: Any | None = None
    resolution: Always[str] = ABSENT
    trim: bool | None = None
    format: Always[CompositionFormat] = ABSENT
    bitrate: Always[int] = ABSENT
    size: Always[int] = ABSENT
    duration: int | None = None
    media_external_location: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"audio_sources", "audio_sources_excluded", "video_layout"})


class CompositionHook(Model, frozen=True, kw_only=True, gc=False):
    """A composition hook; https://www.twilio.com/docs/video/api/composition-hooks

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name of the hook, up to 100 characters, unique in the account.
        enabled: whether every group room that completes triggers the hook.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the composition hook, `HK…`.
        audio_sources: names of the audio tracks to mix; `*` matches any characters, as in `student*`.
        audio_sources_excluded: names of audio tracks left out of the mix; `*` matches any characters, as in `student*`.
        video_layout: regions in which the videos are arranged.
        resolution: size of the video in pixels as width x height, such as `640x480`.
        trim: true if stretches without media are cut out.
        format: container format of the video, `mp4` or `webm`.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    enabled: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    sid: Always[str] = ABSENT
    audio_sources: Always[list[str]] = ABSENT
    audio_sources_excluded: list[str] | None = None
    video_layout: Any | None = None
    resolution: Always[str] = ABSENT
    trim: bool | None = None
    format: CompositionHookFormat | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"audio_sources", "audio_sources_excluded", "video_layout"})


class CompositionSettings(Model, frozen=True, kw_only=True, gc=False):
    """A composition settings; https://www.twilio.com/docs/video/api/encrypted-compositions

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        aws_credentials_sid: SID of the stored AWS credential, `CR…`.
        aws_s3_url: URL of the S3 bucket and path for the files, DNS-compliant, as `https://my-bucket/recordings`.
        aws_storage_enabled: whether the files go to `aws_s3_url`; if `false`, to Twilio's cloud.
        encryption_key_sid: SID of the public key used for encryption, `CR…`.
        encryption_enabled: whether all compositions are stored encrypted, by default `false`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_key_sid: str | None = None
    encryption_enabled: bool | None = None
    url: Always[str] = ABSENT


class Recording(Model, frozen=True, kw_only=True, gc=False):
    """A recording; https://www.twilio.com/docs/video/api/recordings-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: `processing` while it is captured, `completed` when ready, `deleted` when only metadata are left, or
            `failed`.
        date_created: instant of its creation, UTC.
        sid: SID of the recording, `RT…`.
        source_sid: SID of what was recorded, a track SID for room recordings.
        size: size of the recording in bytes.
        url: URL of the resource, or the URL that it uses, opens or calls.
        type: kind of media recorded: `audio`, `video` or `data`.
        duration: length of the recording in whole seconds, at least 1.
        container_format: container of the media file, `mka` or `mkv`.
        codec: codec of the recorded track: `VP8`, `H264`, `OPUS` or `PCMU`.
        grouping_sids: SIDs related to the recording: `room_sid` and `participant_sid`.
        track_name: name of the recorded track, or its `source_sid` if it has none.
        offset: milliseconds from a reference point common to all group rooms to the start of the track's room.
        media_external_location: URL of the media file in your own storage.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    status: Always[RecordingStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    source_sid: str | None = None
    size: Always[int] = ABSENT
    url: Always[str] = ABSENT
    type: RecordingType | None = None
    duration: int | None = None
    container_format: Always[RecordingFormat] = ABSENT
    codec: RecordingCodec | None = None
    grouping_sids: Any | None = None
    track_name: str | None = None
    offset: int | None = None
    media_external_location: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"track_name"})


class RecordingRule(Model, frozen=True, kw_only=True, gc=False):
    """A recording rule.

    Attributes:
        type: what kind it is, or which kind is meant.
        all: whether the rule applies to every track.
        publisher: participant whose tracks the rule matches.
        track: name of the track that the rule picks.
        kind: kind of track the rule applies to, such as `audio` or `video`.
    """

    type: str | None = None
    all: bool | None = None
    publisher: str | None = None
    track: str | None = None
    kind: str | None = None


class RecordingSettings(Model, frozen=True, kw_only=True, gc=False):
    """A recording settings; https://www.twilio.com/docs/video/api/encrypted-recordings

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        aws_credentials_sid: SID of the stored AWS credential, `CR…`.
        aws_s3_url: URL of the S3 bucket and path for the files, DNS-compliant, as `https://my-bucket/recordings`.
        aws_storage_enabled: whether the files go to `aws_s3_url`; if `false`, to Twilio's cloud.
        encryption_key_sid: SID of the public key used for encryption, `CR…`.
        encryption_enabled: whether all recordings are stored encrypted, by default `false`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_key_sid: str | None = None
    encryption_enabled: bool | None = None
    url: Always[str] = ABSENT


class Room(Model, frozen=True, kw_only=True, gc=False):
    """A room; https://www.twilio.com/docs/video/api/rooms-resource

    Attributes:
        sid: SID of the room, `RM…`.
        status: `in-progress`, `completed` or `failed`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        account_sid: SID of the account the resource belongs to, `AC…`.
        enable_turn: deprecated: always taken as `true`.
        unique_name: name of the room, unique among those in progress; works in place of its SID while it runs.
        status_callback: URL that gets every event of the room.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        end_time: instant at which the room ended, UTC.
        duration: length of the room's life in seconds.
        type: kind of room: `group`; deprecated are `go`, `peer-to-peer` and `group-small`.
        max_participants: how many participants may be in the room at the same time.
        max_participant_duration: seconds a participant may stay connected, at most 86,400 (24 hours), by default 14,400
            (4 hours).
        max_concurrent_published_tracks: how many tracks all participants together may publish at once, 0 for no limit.
        record_participants_on_connect: whether recording starts as soon as participants connect.
        video_codecs: codecs that may be used to publish video in the room: `VP8`, `H264`.
        media_region: region of the room's media servers, such as `us1`.
        audio_only: whether participants may publish sound only, no video.
        empty_room_timeout: minutes the room stays open after its last participant has left, 1 to 60.
        unused_room_timeout: minutes the room stays active if nobody joins.
        large_room: whether it is a large room.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    status: Always[RoomStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    account_sid: Always[str] = ABSENT
    enable_turn: bool | None = None
    unique_name: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    end_time: Instant | None = None
    duration: int | None = None
    type: RoomType | None = None
    max_participants: Always[int] = ABSENT
    max_participant_duration: int | None = None
    max_concurrent_published_tracks: int | None = None
    record_participants_on_connect: bool | None = None
    video_codecs: list[RoomVideoCodec] | None = None
    media_region: str | None = None
    audio_only: bool | None = None
    empty_room_timeout: int | None = None
    unused_room_timeout: int | None = None
    large_room: bool | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class RoomParticipant(Model, frozen=True, kw_only=True, gc=False):
    """A room participant; https://www.twilio.com/docs/video/api/participants

    Attributes:
        sid: SID of the participant, `PA…`.
        room_sid: SID of the video room, `RM…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: `connected`, `disconnected` or `reconnecting`.
        identity: your own string for the user, unique in the room; joining again with it disconnects the earlier
            client.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the participant connected to the room.
        end_time: instant at which the participant disconnected, ISO 8601.
        duration: seconds the participant was connected; empty until disconnected.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    status: Always[RoomParticipantStatus] = ABSENT
    identity: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class RoomParticipantAnonymize(Model, frozen=True, kw_only=True, gc=False):
    """A room participant anonymize; https://www.twilio.com/docs/video/api/participants

    Attributes:
        sid: SID of the participant, `PA…`.
        room_sid: SID of the video room, `RM…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        identity: SID of the participant, `PA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the participant connected to the room.
        end_time: instant at which the participant disconnected, ISO 8601.
        duration: seconds the participant was connected; empty until disconnected.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    status: Always[RoomParticipantAnonymizeStatus] = ABSENT
    identity: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: Always[str] = ABSENT


class RoomParticipantPublishedTrack(Model, frozen=True, kw_only=True, gc=False):
    """A room participant published track; https://www.twilio.com/docs/video/api/publishedtrack

    Attributes:
        sid: SID of the published track, `MT…`.
        participant_sid: SID of the participant who publishes the track, `PA…`.
        room_sid: SID of the video room, `RM…`.
        name: name of the track, up to 128 characters, unique among the participant's published tracks.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        enabled: whether the track is enabled.
        kind: kind of track: `audio`, `video` or `data`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    participant_sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    enabled: bool | None = None
    kind: RoomParticipantPublishedTrackKind | None = None
    url: Always[str] = ABSENT


class RoomParticipantSubscribeRule(Model, frozen=True, kw_only=True, gc=False):
    """A room participant subscribe rule; https://www.twilio.com/docs/video/api/track-subscriptions

    Attributes:
        participant_sid: SID of the participant to whom the subscribe rules apply, `PA…`.
        room_sid: SID of the video room, `RM…`.
        rules: rules that say which tracks the participant subscribes to.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    participant_sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    rules: Always[list[SubscribeRule]] = ABSENT
    date_created: Instant | None = None
    date_updated: Instant | None = None


class RoomParticipantSubscribedTrack(Model, frozen=True, kw_only=True, gc=False):
    """A room participant subscribed track; https://www.twilio.com/docs/video/api/track-subscriptions

    Attributes:
        sid: SID of the subscribed track, `MT…`.
        participant_sid: SID of the participant who subscribes to the track, `PA…`.
        publisher_sid: SID of the participant whose track it is, `PA…`.
        room_sid: SID of the video room, `RM…`.
        name: name of the track, up to 128 characters, unique among the participant's published tracks.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        enabled: whether the track is enabled.
        kind: kind of track: `audio`, `video` or `data`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    participant_sid: Always[str] = ABSENT
    publisher_sid: str | None = None
    room_sid: Always[str] = ABSENT
    name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    enabled: bool | None = None
    kind: RoomParticipantSubscribedTrackKind | None = None
    url: Always[str] = ABSENT


class RoomRecording(Model, frozen=True, kw_only=True, gc=False):
    """A room recording; https://www.twilio.com/docs/video/api/recordings-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: `processing` while it is captured, `completed` when ready, `deleted` when only metadata are left, or
            `failed`.
        date_created: instant of its creation, UTC.
        sid: SID of the recording, `RT…`.
        source_sid: SID of what was recorded, a track SID for room recordings.
        size: size of the recording in bytes.
        url: URL of the resource, or the URL that it uses, opens or calls.
        type: kind of media recorded: `audio`, `video` or `data`.
        duration: length of the recording in whole seconds, at least 1.
        container_format: container of the media file, `mka` or `mkv`.
        codec: codec of the recorded track: `VP8`, `H264`, `OPUS` or `PCMU`.
        grouping_sids: SIDs related to the recording: `room_sid` and `participant_sid`.
        track_name: name of the recorded track, or its `source_sid` if it has none.
        offset: milliseconds from a reference point common to all group rooms to the start of the track's room.
        media_external_location: URL of the media file in your own storage.
        room_sid: SID of the video room, `RM…`.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    status: Always[RoomRecordingStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    source_sid: str | None = None
    size: Always[int] = ABSENT
    url: Always[str] = ABSENT
    type: RoomRecordingType | None = None
    duration: int | None = None
    container_format: Always[RoomRecordingFormat] = ABSENT
    codec: RoomRecordingCodec | None = None
    grouping_sids: Any | None = None
    track_name: str | None = None
    offset: int | None = None
    media_external_location: str | None = None
    room_sid: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class RoomRecordingRule(Model, frozen=True, kw_only=True, gc=False):
    """A room recording rule; https://www.twilio.com/docs/video/api/recording-rules

    Attributes:
        room_sid: SID of the video room, `RM…`.
        rules: rules that say which tracks are recorded.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    room_sid: Always[str] = ABSENT
    rules: Always[list[RecordingRule]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class RoomTranscriptions(Model, frozen=True, kw_only=True, gc=False):
    """A room transcriptions; https://www.twilio.com/docs/video/api/transcriptions

    Attributes:
        ttid: Twilio type ID of the room's transcriptions resource.
        account_sid: SID of the account the resource belongs to, `AC…`.
        room_sid: SID of the video room, `RM…`.
        source_sid: SID of the call that was transcribed, `CA…`.
        status: `started`, `stopped` or `failed`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        start_time: instant the transcription connected to the room.
        end_time: instant at which the transcription disconnected from the room, ISO 8601.
        duration: seconds the transcription was connected; empty until `stopped`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    ttid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    room_sid: Always[str] = ABSENT
    source_sid: str | None = None
    status: Always[RoomTranscriptionsStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    duration: int | None = None
    url: Always[str] = ABSENT
    configuration: Always[dict[str, Any]] = ABSENT

    _hidden = frozenset({"configuration"})


class SubscribeRule(Model, frozen=True, kw_only=True, gc=False):
    """A subscribe rule.

    Attributes:
        type: what kind it is, or which kind is meant.
        all: whether the rule applies to every track.
        publisher: participant whose tracks the rule matches.
        track: name of the track that the rule picks.
        kind: kind of track the rule applies to, such as `audio` or `video`.
        priority: track priority that the rule matches.
    """

    type: str | None = None
    all: bool | None = None
    publisher: str | None = None
    track: str | None = None
    kind: str | None = None
    priority: str | None = None
