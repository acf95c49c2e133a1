"""The files of the recordings of calls. The facts name it; the accessors make it."""

from __future__ import annotations

from ..api.api_v2010_call_recording_file import AsyncAccountsCallsRecordingsContext
from .recording_files import AsyncAudio


class AsyncCallRecordingFile(AsyncAudio, AsyncAccountsCallsRecordingsContext):
    """A recording of a call; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
