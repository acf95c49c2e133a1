# Mirrored from _async/helpers/conference_recordings.py by `make generate`; do not edit.
"""The files of the recordings of conferences. The facts name it; the accessors make it."""

from __future__ import annotations

from ..api.api_v2010_conference_recording_file import AccountsConferencesRecordingsContext
from .recording_files import Audio


class ConferenceRecordingFile(Audio, AccountsConferencesRecordingsContext):
    """A recording of a conference; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
