"""The files of recordings. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.hosts import request_url
from ..._core.call.path import build_path
from ..._core.call.redirects import audio_format, audio_request
from ..._operations import api_v2010_recordings as ops
from .. import downloads
from ..api.api_v2010_recording_file import AsyncAccountsRecordingsContext
from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..._core.call.redirects import AudioFormat
    from ..._core.call.request import Request
    from ..._core.runtime.sinks import Download, OnProgress


class AsyncAudio(AsyncResource):
    """A recording of a call or conference, as a file."""

    __slots__ = ()

    def url(self, format: AudioFormat = "wav", *, channels: int | None = None) -> str:
        """The address of the file, which asks for the account's credentials; no request is made.

        Args:
            format: `wav` or `mp3`.
            channels: 1 or 2, where a recording has two.

        Raises:
            ValueError: another format or number of channels.
        """
        return request_url(self._file(format, channels), self._client._hosts)

    async def download(
        self,
        to: downloads.Target = None,
        *,
        format: AudioFormat | None = None,
        channels: int | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Download:
        """Download the file. Redirects are followed without credentials, to https addresses only.

            client.recordings("RE…").download("call.mp3")

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            format: `wav` or `mp3`; by default what the path ends in, else `wav`.
            channels: 1 or 2, where a recording has two.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            ValueError: another format or number of channels.
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        request = self._file(format or audio_format(to), channels)
        return await downloads.fetch(self._client, request, to, timeout=timeout, on_progress=on_progress)

    def _file(self, format: str, channels: int | None) -> Request:
        op = ops.FetchRecording
        # The file is at the account's recording also where that was reached by its call or conference.
        where = build_path(op, (self._ids[0], self._ids[-1])).removesuffix(".json")
        return audio_request(where, op.host, format, channels)


class AsyncRecordingFile(AsyncAudio, AsyncAccountsRecordingsContext):
    """A recording of the account; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
