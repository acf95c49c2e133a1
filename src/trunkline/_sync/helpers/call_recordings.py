# Mirrored from _async/helpers/call_recordings.py by `make generate`; do not edit.
"""The files of the recordings of calls. The facts name it; the accessors make it."""

from __future__ import annotations

from ..api.api_v2010_call_recording_file import AccountsCallsRecordingsContext
from .recording_files import Audio


class CallRecordingFile(Audio, AccountsCallsRecordingsContext):
    """A recording of a call; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
