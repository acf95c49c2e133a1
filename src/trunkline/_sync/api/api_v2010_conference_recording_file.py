# Mirrored from _async/api/api_v2010_conference_recording_file.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, conference_recording_file."""

from __future__ import annotations

from ..._operations import api_v2010_conferences as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models.api_v2010 import conferences as m


class AccountsConferencesRecordingsContext(Resource):
    """`accounts(Sid).conferences(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Recordings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the conference recording:
        DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteConferenceRecording, missing_ok=missing_ok)

    def fetch(self) -> m.ConferenceRecording:
        """Fetch the conference recording:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConferenceRecording)

    def update(
        self, status: m.ConferenceRecordingStatusArg | str, *, pause_behavior: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConferenceRecording:
        """Update the conference recording:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            status: `paused`, `stopped`, or `in-progress` to go on recording.
            pause_behavior: what a pause (`status` `paused`) records: `skip` nothing, `silence` (default) silence.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateConferenceRecording, {"Status": status, "PauseBehavior": pause_behavior}, extra_params,
        )
