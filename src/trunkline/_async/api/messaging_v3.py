# Generated from facts/messaging_v3.json by `make generate`; do not edit.
"""The resources of messaging_v3."""

from __future__ import annotations

from ..._operations import messaging_v3 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import messaging_v3 as m


class AsyncMessagingV3(AsyncResource):
    """`messaging.v3`"""

    __slots__ = ()

    @accessor
    def typing_indicator(self) -> AsyncTypingIndicator:
        return AsyncTypingIndicator(self._client, self._ids)


class AsyncTypingIndicator(AsyncResource):
    """`typing_indicator`"""

    __slots__ = ()
    _path = "/v3/Indicators/Typing.json"

    async def create(self, body: Any, *, extra_params: Mapping[str, Any] | None = None) -> m.V3TypingIndicatorResult:
        """Create a v3 typing indicator: POST /v3/Indicators/Typing.json

        https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateV3TypingIndicator, {"": body}, extra_params)
