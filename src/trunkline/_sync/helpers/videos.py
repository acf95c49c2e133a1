# Mirrored from _async/helpers/videos.py by `make generate`; do not edit.
"""The files of recorded video. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _download
from ..._operations import video_v1 as ops
from ..._request import path
from ..api.video_v1 import CompositionsContext, RecordingsContext, RoomsRecordingsContext
from .files import File

if TYPE_CHECKING:
    from ..._request import Request


class Track(File):
    """A recorded track, be it reached by its room or not."""

    __slots__ = ()

    def _file(self) -> Request:
        op = ops.FetchRecording
        return _download.first(path(op, self._ids[-1:]) + _download.MEDIA, op.host)


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
        return _download.first(path(op, self._ids) + _download.MEDIA, op.host)
