# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The resources of video_v1, video_recording_file."""

from __future__ import annotations

from ..._operations import video_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models import video_v1 as m


class AsyncRecordingsContext(AsyncResource):
    """`recordings(Sid)`"""

    __slots__ = ()
    _path = "/v1/Recordings/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording: DELETE /v1/Recordings/{Sid}

        https://www.twilio.com/docs/video/api/recordings-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecording, missing_ok=missing_ok)

    async def fetch(self) -> m.Recording:
        """Fetch the recording: GET /v1/Recordings/{Sid}

        https://www.twilio.com/docs/video/api/recordings-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecording)
