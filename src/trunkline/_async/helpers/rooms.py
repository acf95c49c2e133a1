"""Video rooms by the task: end one. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.video_v1_rooms import AsyncRooms

if TYPE_CHECKING:
    from ...models import video_v1 as m


class AsyncVideoRooms(AsyncRooms):
    """The rooms of an account; https://www.twilio.com/docs/video/api/rooms-resource"""

    __slots__ = ()

    async def complete(self, sid: str | None) -> m.Room:
        """End a room: its participants are disconnected.

        Args:
            sid: the SID of the room, or the unique name of one in progress.
        """
        return await self(sid).update("completed")
