# Mirrored from _async/api/api_v2010_call_recording_file.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, call_recording_file."""

from __future__ import annotations

from ..._operations import api_v2010_calls as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models.api_v2010 import calls as m


class AccountsCallsRecordingsContext(Resource):
    """`accounts(Sid).calls(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Recordings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the call recording: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCallRecording, missing_ok=missing_ok)

    def fetch(self) -> m.CallRecording:
        """Fetch the call recording: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCallRecording)

    def update(
        self, status: m.CallRecordingStatusArg | str, *, pause_behavior: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CallRecording:
        """Update the call recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            status: `paused`, `stopped`, or `in-progress` to go on recording.
            pause_behavior: what a pause (`status` `paused`) records: `skip` nothing, `silence` (default) silence.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateCallRecording, {"Status": status, "PauseBehavior": pause_behavior}, extra_params,
        )
