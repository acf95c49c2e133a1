# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, message_media."""

from __future__ import annotations

from ..._operations import api_v2010_messages as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models.api_v2010 import messages as m


class AsyncAccountsMessagesMediaContext(AsyncResource):
    """`accounts(Sid).messages(Sid).media(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Media/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the media: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json

        https://www.twilio.com/docs/messaging/api/media-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMedia, missing_ok=missing_ok)

    async def fetch(self) -> m.Media:
        """Fetch the media: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMedia)
