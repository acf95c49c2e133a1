# Mirrored from _async/api/video_v1.py by `make generate`; do not edit.
# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The resources of video_v1."""

from __future__ import annotations

from ..._operations import video_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import video_v1 as m
    from ..helpers.rooms import VideoRooms
    from ..helpers.videos import CompositionFile
    from ..helpers.videos import VideoRecordingFile
    from ..pages import Page


class VideoV1(Resource):
    """`video.v1`"""

    __slots__ = ()

    @accessor
    def composition_hooks(self) -> CompositionHooks:
        return CompositionHooks(self._client, self._ids)

    @accessor
    def composition_settings(self) -> CompositionSettings:
        return CompositionSettings(self._client, self._ids)

    @accessor
    def compositions(self) -> Compositions:
        return Compositions(self._client, self._ids)

    @accessor
    def recording_settings(self) -> RecordingSettings:
        return RecordingSettings(self._client, self._ids)

    @accessor
    def recordings(self) -> Recordings:
        return Recordings(self._client, self._ids)

    @accessor
    def rooms(self) -> VideoRooms:
        from ..helpers.rooms import VideoRooms

        return VideoRooms(self._client, self._ids)


class CompositionHooks(Resource):
    """`composition_hooks`"""

    __slots__ = ()
    _path = "/v1/CompositionHooks"

    def __call__(self, sid: str | None) -> CompositionHooksContext:
        return CompositionHooksContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, enabled: bool | None = None, video_layout: Json | None = None,
        audio_sources: str | Sequence[str] | None = None, audio_sources_excluded: str | Sequence[str] | None = None,
        resolution: str | None = None, format: m.CompositionHookFormatArg | str | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        trim: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CompositionHook:
        """Create a composition hook: POST /v1/CompositionHooks

        https://www.twilio.com/docs/video/api/composition-hooks

        Args:
            friendly_name: name of the hook, up to 100 characters, unique in the account.
            enabled: whether every group room that completes triggers the hook.
            video_layout: regions in which the videos are arranged.
            audio_sources: names of the audio tracks to mix; `*` matches any characters, as in `student*`.
            audio_sources_excluded: names of audio tracks left out of the mix; `*` matches any characters, as in
                `student*`.
            resolution: width x height in pixels, sides 16 to 1280, product at most 921,600, by default `640x480`.
            format: container format of the video, `mp4` or `webm`.
            status_callback: URL that gets every event of the compositions; without it none are sent.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            trim: true, the default, to cut out stretches without media, such as an empty room.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCompositionHook,
            {
                "FriendlyName": friendly_name, "Enabled": enabled, "VideoLayout": video_layout,
                "AudioSources": audio_sources, "AudioSourcesExcluded": audio_sources_excluded, "Resolution": resolution,
                "Format": format, "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "Trim": trim,
            },
            extra_params,
        )

    def list(
        self, *, enabled: bool | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CompositionHook]:
        """List the composition hooks, all or up to `limit`: GET /v1/CompositionHooks

        https://www.twilio.com/docs/video/api/composition-hooks

        Args:
            enabled: only hooks that are active, or only those that are not.
            date_created_after: only those created at or after this instant, ISO 8601 with time zone.
            date_created_before: only those created before this instant, ISO 8601 with time zone.
            friendly_name: keeps only hooks with this name, in any case; `*` stands for any text.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCompositionHook,
            {
                "Enabled": enabled, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, enabled: bool | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CompositionHook]:
        """Iterate over the composition hooks, page by page, `prefetch` of them ahead: GET /v1/CompositionHooks

        https://www.twilio.com/docs/video/api/composition-hooks

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCompositionHook,
            {
                "Enabled": enabled, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, enabled: bool | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CompositionHook]]:
        """Iterate over the pages of composition hooks, one request a step: GET /v1/CompositionHooks

        https://www.twilio.com/docs/video/api/composition-hooks

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCompositionHook,
            {
                "Enabled": enabled, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, enabled: bool | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, friendly_name: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CompositionHook]:
        """Fetch one page of composition hooks, the first one or the one at `target_url`: GET /v1/CompositionHooks

        https://www.twilio.com/docs/video/api/composition-hooks

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCompositionHook,
            {
                "Enabled": enabled, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class CompositionHooksContext(Resource):
    """`composition_hooks(Sid)`"""

    __slots__ = ()
    _path = "/v1/CompositionHooks/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the composition hook: DELETE /v1/CompositionHooks/{Sid}

        https://www.twilio.com/docs/video/api/composition-hooks

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCompositionHook, missing_ok=missing_ok)

    def fetch(self) -> m.CompositionHook:
        """Fetch the composition hook: GET /v1/CompositionHooks/{Sid}

        https://www.twilio.com/docs/video/api/composition-hooks
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCompositionHook)

    def update(
        self, friendly_name: str, *, audio_sources: str | Sequence[str] | None = None,
        audio_sources_excluded: str | Sequence[str] | None = None,
        format: m.CompositionHookFormatArg | str | None = None, resolution: str | None = None,
        enabled: bool | None = None, video_layout: Json | None = None, trim: bool | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CompositionHook:
        """Update the composition hook: POST /v1/CompositionHooks/{Sid}

        https://www.twilio.com/docs/video/api/composition-hooks

        Args:
            friendly_name: name of the hook, up to 100 characters, unique in the account.
            audio_sources: names of the audio tracks to mix; `*` matches any characters, as in `student*`.
            audio_sources_excluded: names of audio tracks left out of the mix; `*` matches any characters, as in
                `student*`.
            format: container format of the video, `mp4` or `webm`.
            resolution: width x height in pixels, sides 16 to 1280, product at most 921,600, by default `640x480`.
            enabled: whether every group room that completes triggers the hook.
            video_layout: regions in which the videos are arranged.
            trim: true, the default, to cut out stretches without media, such as an empty room.
            status_callback: URL that gets every event of the compositions; without it none are sent.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateCompositionHook,
            {
                "FriendlyName": friendly_name, "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded, "Format": format, "Resolution": resolution,
                "Enabled": enabled, "VideoLayout": video_layout, "Trim": trim, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
            },
            extra_params,
        )


class CompositionSettings(Resource):
    """`composition_settings`"""

    __slots__ = ()
    _path = "/v1/CompositionSettings/Default"

    def __call__(self) -> CompositionSettings:
        return self

    def create(
        self, friendly_name: str, *, aws_credentials_sid: str | None = None, encryption_key_sid: str | None = None,
        aws_s3_url: str | None = None, aws_storage_enabled: bool | None = None, encryption_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CompositionSettings:
        """Create a composition settings: POST /v1/CompositionSettings/Default

        https://www.twilio.com/docs/video/api/encrypted-compositions

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            aws_credentials_sid: SID of the stored AWS credential, `CR…`.
            encryption_key_sid: SID of the public key used for encryption, `CR…`.
            aws_s3_url: URL of the S3 bucket and path for the files, DNS-compliant, as `https://my-bucket/recordings`.
            aws_storage_enabled: whether the files go to `aws_s3_url`; if `false`, to Twilio's cloud.
            encryption_enabled: whether all compositions are stored encrypted, by default `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCompositionSettings,
            {
                "FriendlyName": friendly_name, "AwsCredentialsSid": aws_credentials_sid,
                "EncryptionKeySid": encryption_key_sid, "AwsS3Url": aws_s3_url,
                "AwsStorageEnabled": aws_storage_enabled, "EncryptionEnabled": encryption_enabled,
            },
            extra_params,
        )

    def fetch(self) -> m.CompositionSettings:
        """Fetch the composition settings: GET /v1/CompositionSettings/Default

        https://www.twilio.com/docs/video/api/encrypted-compositions
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCompositionSettings)


class Compositions(Resource):
    """`compositions`"""

    __slots__ = ()
    _path = "/v1/Compositions"

    def __call__(self, sid: str | None) -> CompositionFile:
        from ..helpers.videos import CompositionFile

        return CompositionFile(self._client, (*self._ids, sid))

    def create(
        self, room_sid: str, *, video_layout: Json | None = None, audio_sources: str | Sequence[str] | None = None,
        audio_sources_excluded: str | Sequence[str] | None = None, resolution: str | None = None,
        format: m.CompositionFormatArg | str | None = None, trim: bool | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Composition:
        """Create a composition: POST /v1/Compositions

        https://www.twilio.com/docs/video/api/compositions-resource

        Args:
            room_sid: SID of the Group Room whose tracks are composed, `RM…`.
            video_layout: regions in which the videos are arranged; this or `audio_sources` is required.
            audio_sources: names of the audio tracks to mix; `*` matches any characters, as in `student*`.
            audio_sources_excluded: names of audio tracks left out of the mix; `*` matches any characters, as in
                `student*`.
            resolution: width x height in pixels, sides 16 to 1280, product at most 921,600, by default `640x480`.
            format: container format of the video, `mp4` or `webm`.
            trim: true, the default, to cut out stretches without media, such as an empty room.
            status_callback: URL that gets every event of the composition; without it none are sent.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateComposition,
            {
                "RoomSid": room_sid, "VideoLayout": video_layout, "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded, "Resolution": resolution, "Format": format,
                "Trim": trim, "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
            },
            extra_params,
        )

    def list(
        self, *, status: m.CompositionStatusArg | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, room_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Composition]:
        """List the compositions, all or up to `limit`: GET /v1/Compositions

        https://www.twilio.com/docs/video/api/compositions-resource

        Args:
            status: only those `enqueued`, `processing`, `completed`, `deleted` or `failed`.
            date_created_after: only those created at or after this instant, ISO 8601 with time zone.
            date_created_before: only those created before this instant, ISO 8601 with time zone.
            room_sid: only compositions of the room with this SID, `RM…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListComposition,
            {
                "Status": status, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.CompositionStatusArg | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, room_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Composition]:
        """Iterate over the compositions, page by page, `prefetch` of them ahead: GET /v1/Compositions

        https://www.twilio.com/docs/video/api/compositions-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListComposition,
            {
                "Status": status, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.CompositionStatusArg | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, room_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Composition]]:
        """Iterate over the pages of compositions, one request a step: GET /v1/Compositions

        https://www.twilio.com/docs/video/api/compositions-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListComposition,
            {
                "Status": status, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.CompositionStatusArg | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, room_sid: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Composition]:
        """Fetch one page of compositions, the first one or the one at `target_url`: GET /v1/Compositions

        https://www.twilio.com/docs/video/api/compositions-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListComposition,
            {
                "Status": status, "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RecordingSettings(Resource):
    """`recording_settings`"""

    __slots__ = ()
    _path = "/v1/RecordingSettings/Default"

    def __call__(self) -> RecordingSettings:
        return self

    def create(
        self, friendly_name: str, *, aws_credentials_sid: str | None = None, encryption_key_sid: str | None = None,
        aws_s3_url: str | None = None, aws_storage_enabled: bool | None = None, encryption_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RecordingSettings:
        """Create a recording settings: POST /v1/RecordingSettings/Default

        https://www.twilio.com/docs/video/api/encrypted-recordings

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            aws_credentials_sid: SID of the stored AWS credential, `CR…`.
            encryption_key_sid: SID of the public key used for encryption, `CR…`.
            aws_s3_url: URL of the S3 bucket and path for the files, DNS-compliant, as `https://my-bucket/recordings`.
            aws_storage_enabled: whether the files go to `aws_s3_url`; if `false`, to Twilio's cloud.
            encryption_enabled: whether all recordings are stored encrypted, by default `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateRecordingSettings,
            {
                "FriendlyName": friendly_name, "AwsCredentialsSid": aws_credentials_sid,
                "EncryptionKeySid": encryption_key_sid, "AwsS3Url": aws_s3_url,
                "AwsStorageEnabled": aws_storage_enabled, "EncryptionEnabled": encryption_enabled,
            },
            extra_params,
        )

    def fetch(self) -> m.RecordingSettings:
        """Fetch the recording settings: GET /v1/RecordingSettings/Default

        https://www.twilio.com/docs/video/api/encrypted-recordings
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRecordingSettings)


class Recordings(Resource):
    """`recordings`"""

    __slots__ = ()
    _path = "/v1/Recordings"

    def __call__(self, sid: str | None) -> VideoRecordingFile:
        from ..helpers.videos import VideoRecordingFile

        return VideoRecordingFile(self._client, (*self._ids, sid))

    def list(
        self, *, status: m.RecordingStatusArg | str | None = None, source_sid: str | None = None,
        grouping_sid: str | Sequence[str] | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, media_type: m.RecordingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Recording]:
        """List the recordings, all or up to `limit`: GET /v1/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Args:
            status: only recordings `processing`, `completed` or `deleted`.
            source_sid: only recordings of the source with this SID.
            grouping_sid: keeps only recordings with these SIDs of a room and/or participant.
            date_created_after: only recordings that started at or after this instant, ISO 8601 with time zone.
            date_created_before: only recordings that started before this instant, ISO 8601 with time zone.
            media_type: only recordings of this kind: `audio` or `video`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRecording,
            {
                "Status": status, "SourceSid": source_sid, "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.RecordingStatusArg | str | None = None, source_sid: str | None = None,
        grouping_sid: str | Sequence[str] | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, media_type: m.RecordingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Recording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead: GET /v1/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRecording,
            {
                "Status": status, "SourceSid": source_sid, "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.RecordingStatusArg | str | None = None, source_sid: str | None = None,
        grouping_sid: str | Sequence[str] | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, media_type: m.RecordingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Recording]]:
        """Iterate over the pages of recordings, one request a step: GET /v1/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRecording,
            {
                "Status": status, "SourceSid": source_sid, "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.RecordingStatusArg | str | None = None, source_sid: str | None = None,
        grouping_sid: str | Sequence[str] | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, media_type: m.RecordingTypeArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Recording]:
        """Fetch one page of recordings, the first one or the one at `target_url`: GET /v1/Recordings

        https://www.twilio.com/docs/video/api/recordings-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRecording,
            {
                "Status": status, "SourceSid": source_sid, "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
