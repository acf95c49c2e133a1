"""The files of recorded video. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _download
from ..._operations import video_v1 as ops
from ..._request import path
from .. import downloads
from ..api.video_v1 import AsyncCompositionsContext, AsyncRecordingsContext, AsyncRoomsRecordingsContext
from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..._download import Download, Progress
    from ..._request import Request


class AsyncVideo(AsyncResource):
    """A file of recorded video or sound."""

    __slots__ = ()

    async def url(self) -> str:
        """Ask where the file is: an https address that needs no credentials, for some hours as a rule.

        Raises:
            APIResponseError: it is at an address that is not https.
            TrunklineError: as any call.
        """
        return await downloads.find(self._client, self._file())

    async def download(
        self,
        to: downloads.Target = None,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Download:
        """Download the file. Redirects are followed without credentials, to https addresses only.

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        return await downloads.fetch(self._client, self._file(), to, timeout=timeout, on_progress=on_progress)

    def _file(self) -> Request:
        op = ops.FetchRecording
        return _download.first(path(op, self._ids[-1:]) + _download.MEDIA, op.host)


class AsyncVideoRecordingFile(AsyncVideo, AsyncRecordingsContext):
    """A recorded track; https://www.twilio.com/docs/video/api/recordings-resource"""

    __slots__ = ()


class AsyncRoomRecordingFile(AsyncVideo, AsyncRoomsRecordingsContext):
    """A recorded track of a room; https://www.twilio.com/docs/video/api/recordings-resource"""

    __slots__ = ()


class AsyncCompositionFile(AsyncVideo, AsyncCompositionsContext):
    """Recorded tracks put together; https://www.twilio.com/docs/video/api/compositions-resource"""

    __slots__ = ()

    def _file(self) -> Request:
        op = ops.FetchComposition
        return _download.first(path(op, self._ids) + _download.MEDIA, op.host)
