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
        """Create a composition hook: POST /v1/CompositionHooks."""
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
        """List the composition hooks, all or up to `limit`: GET /v1/CompositionHooks."""
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
        """Iterate over the composition hooks, page by page, `prefetch` of them ahead: GET /v1/CompositionHooks."""
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
        """Iterate over the pages of composition hooks, one request a step: GET /v1/CompositionHooks."""
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
        """Fetch one page of composition hooks, the first one or the one at `target_url`: GET /v1/CompositionHooks."""
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
        """Delete the composition hook: DELETE /v1/CompositionHooks/{Sid}."""
        __tracebackhide__ = True
        self._send(ops.DeleteCompositionHook, missing_ok=missing_ok)

    def fetch(self) -> m.CompositionHook:
        """Fetch the composition hook: GET /v1/CompositionHooks/{Sid}."""
        __tracebackhide__ = True
        return self._send(ops.FetchCompositionHook)

    def update(
        self, friendly_name: str, *, enabled: bool | None = None, video_layout: Json | None = None,
        audio_sources: str | Sequence[str] | None = None, audio_sources_excluded: str | Sequence[str] | None = None,
        trim: bool | None = None, format: m.CompositionHookFormatArg | str | None = None, resolution: str | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CompositionHook:
        """Update the composition hook: POST /v1/CompositionHooks/{Sid}."""
        __tracebackhide__ = True
        return self._send(
            ops.UpdateCompositionHook,
            {
                "FriendlyName": friendly_name, "Enabled": enabled, "VideoLayout": video_layout,
                "AudioSources": audio_sources, "AudioSourcesExcluded": audio_sources_excluded, "Trim": trim,
                "Format": format, "Resolution": resolution, "StatusCallback": status_callback,
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
        """Create a composition settings: POST /v1/CompositionSettings/Default."""
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
        """Fetch the composition settings: GET /v1/CompositionSettings/Default."""
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
        format: m.CompositionFormatArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, trim: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Composition:
        """Create a composition: POST /v1/Compositions."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateComposition,
            {
                "RoomSid": room_sid, "VideoLayout": video_layout, "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded, "Resolution": resolution, "Format": format,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method, "Trim": trim,
            },
            extra_params,
        )

    def list(
        self, *, status: m.CompositionStatusArg | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, room_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Composition]:
        """List the compositions, all or up to `limit`: GET /v1/Compositions."""
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
        """Iterate over the compositions, page by page, `prefetch` of them ahead: GET /v1/Compositions."""
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
        """Iterate over the pages of compositions, one request a step: GET /v1/Compositions."""
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
        """Fetch one page of compositions, the first one or the one at `target_url`: GET /v1/Compositions."""
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
        """Create a recording settings: POST /v1/RecordingSettings/Default."""
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
        """Fetch the recording settings: GET /v1/RecordingSettings/Default."""
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
