# Mirrored from _async/api/chat_v3.py by `make generate`; do not edit.
# Generated from facts/chat_v3.json by `make generate`; do not edit.
"""The resources of chat_v3."""

from __future__ import annotations

from ..._operations import chat_v3 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import chat_v3 as m


class ChatV3(Resource):
    """`chat.v3`"""

    __slots__ = ()

    @accessor
    def channels(self) -> Channels:
        return Channels(self._client, self._ids)


class Channels(Resource):
    """`channels`"""

    __slots__ = ()

    def __call__(self, service_sid: str | None, sid: str | None) -> ChannelsContext:
        return ChannelsContext(self._client, (*self._ids, service_sid, sid))


class ChannelsContext(Resource):
    """`channels(ServiceSid,Sid)`"""

    __slots__ = ()
    _path = "/v3/Services/{0}/Channels/{1}"

    def update(
        self, *, type: m.ChannelTypeArg | str | None = None, messaging_service_sid: str | None = None,
        x_twilio_webhook_enabled: m.ChannelWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Channel:
        """Update the channel: POST /v3/Services/{ServiceSid}/Channels/{Sid}

        https://www.twilio.com/docs/chat/rest/channel-resource

        Args:
            type: what kind it is, or which kind is meant.
            messaging_service_sid: SID of the messaging service the channel belongs to, `MG…`.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateChannel, {"Type": type, "MessagingServiceSid": messaging_service_sid}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )
