# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The resources of video_v1, composition_file."""

from __future__ import annotations

from ..._operations import video_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models import video_v1 as m


class AsyncCompositionsContext(AsyncResource):
    """`compositions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Compositions/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the composition: DELETE /v1/Compositions/{Sid}

        https://www.twilio.com/docs/video/api/compositions-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteComposition, missing_ok=missing_ok)

    async def fetch(self) -> m.Composition:
        """Fetch the composition: GET /v1/Compositions/{Sid}

        https://www.twilio.com/docs/video/api/compositions-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchComposition)
