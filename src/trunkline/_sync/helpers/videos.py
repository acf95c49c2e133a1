# Mirrored from _async/helpers/videos.py by `make generate`; do not edit.
"""The files of recorded video. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.path import build_path
from ..._core.call.redirects import MEDIA, api_file_request
from ..._operations import video_v1 as ops
from ..api.video_v1_composition_file import CompositionsContext
from ..api.video_v1_room_recording_file import RoomsRecordingsContext
from ..api.video_v1_video_recording_file import RecordingsContext
from .files import File

if TYPE_CHECKING:
    from ..._core.call.request import Request


class Track(File):
    """A recorded track, be it reached by its room or not."""

    __slots__ = ()

    def _file(self) -> Request:
        op = ops.FetchRecording
        return api_file_request(build_path(op, self._ids[-1:]) + MEDIA, op.host)


class VideoRecordingFile(Track, RecordingsContext):
    """A recorded track; https://www.twilio.com/docs/video/api/recordings-resource"""

    __slots__ = ()


class RoomRecordingFile(Track, RoomsRecordingsContext):
    """A recorded track of a room; https://www.twilio.com/docs/video/api/recordings-resource"""

    __slots__ = ()


class CompositionFile(File, CompositionsContext):
    """Recorded tracks put together; https://www.twilio.com/docs/video/api/compositions-resource"""

    __slots__ = ()

    def _file(self) -> Request:
        op = ops.FetchComposition
        return api_file_request(build_path(op, self._ids) + MEDIA, op.host)
