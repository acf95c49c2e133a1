# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The resources of video_v1, room_recording_file."""

from __future__ import annotations

from ..._operations import video_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models import video_v1 as m


class AsyncRoomsRecordingsContext(AsyncResource):
    """`rooms(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/v1/Rooms/{0}/Recordings/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the room recording: DELETE /v1/Rooms/{RoomSid}/Recordings/{Sid}

        https://www.twilio.com/docs/video/api/recordings-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRoomRecording, missing_ok=missing_ok)

    async def fetch(self) -> m.RoomRecording:
        """Fetch the room recording: GET /v1/Rooms/{RoomSid}/Recordings/{Sid}

        https://www.twilio.com/docs/video/api/recordings-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRoomRecording)
