"""The files of the recordings of conferences. The facts name it; the accessors make it."""

from __future__ import annotations

from ..api.api_v2010_conference_recording_file import AsyncAccountsConferencesRecordingsContext
from .recording_files import AsyncAudio


class AsyncConferenceRecordingFile(AsyncAudio, AsyncAccountsConferencesRecordingsContext):
    """A recording of a conference; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
