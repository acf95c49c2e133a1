"""The files of messages: where they are, their bytes, their pictures. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.path import build_path
from ..._core.call.redirects import api_file_request
from ..._operations import api_v2010_messages as ops
from .. import downloads
from ..api.api_v2010_message_media import AsyncAccountsMessagesMediaContext
from .files import AsyncFile

if TYPE_CHECKING:
    from PIL.Image import Image

    from ..._core.call.request import Request


class AsyncMessageMedia(AsyncFile, AsyncAccountsMessagesMediaContext):
    """A medium of a message; https://www.twilio.com/docs/messaging/api/media-resource"""

    __slots__ = ()

    async def image(self, *, timeout: float | None = None) -> Image:
        """Download a picture and decode it; needs Pillow (`trunkline[images]`).

        Raises:
            MissingExtraError: Pillow is not installed.
            APIResponseError: it is no picture that Pillow knows.
            TrunklineError: as any call.
        """
        return await downloads.picture(self._client, await self._file(), timeout=timeout)

    async def _file(self) -> Request:
        op = ops.FetchMedia
        return api_file_request(build_path(op, self._ids).removesuffix(".json"), op.host)
