# Mirrored from _async/api/messaging_v3.py by `make generate`; do not edit.
# Generated from facts/messaging_v3.json by `make generate`; do not edit.
"""The resources of messaging_v3."""

from __future__ import annotations

from ..._operations import messaging_v3 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import messaging_v3 as m


class MessagingV3(Resource):
    """`messaging.v3`"""

    __slots__ = ()

    @accessor
    def typing_indicator(self) -> TypingIndicator:
        return TypingIndicator(self._client, self._ids)


class TypingIndicator(Resource):
    """`typing_indicator`"""

    __slots__ = ()
    _path = "/v3/Indicators/Typing.json"

    def create(self, body: Any, *, extra_params: Mapping[str, Any] | None = None) -> m.V3TypingIndicatorResult:
        """Create a v3 typing indicator: POST /v3/Indicators/Typing.json

        https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateV3TypingIndicator, {"": body}, extra_params)
