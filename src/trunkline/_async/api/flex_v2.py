# Generated from facts/flex_v2.json by `make generate`; do not edit.
"""The resources of flex_v2."""

from __future__ import annotations

from ..._operations import flex_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import flex_v2 as m


class AsyncFlexApiV2(AsyncResource):
    """`flex_api.v2`"""

    __slots__ = ()

    @accessor
    def flex_user(self) -> AsyncFlexUser:
        return AsyncFlexUser(self._client, self._ids)

    @accessor
    def web_channels(self) -> AsyncWebChannels:
        return AsyncWebChannels(self._client, self._ids)


class AsyncFlexUser(AsyncResource):
    """`flex_user`"""

    __slots__ = ()

    def __call__(self, instance_sid: str | None, flex_user_sid: str | None) -> AsyncFlexUserContext:
        return AsyncFlexUserContext(self._client, (*self._ids, instance_sid, flex_user_sid))


class AsyncFlexUserContext(AsyncResource):
    """`flex_user(InstanceSid,FlexUserSid)`"""

    __slots__ = ()
    _path = "/v2/Instances/{0}/Users/{1}"

    async def fetch(self) -> m.FlexUser:
        """Fetch the flex user: GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid}."""
        __tracebackhide__ = True
        return await self._send(ops.FetchFlexUser)

    async def update(
        self, *, email: str | None = None, user_sid: str | None = None, locale: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.FlexUser:
        """Update the flex user: POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid}."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFlexUser, {"Email": email, "UserSid": user_sid, "Locale": locale}, extra_params,
        )


class AsyncWebChannels(AsyncResource):
    """`web_channels`"""

    __slots__ = ()
    _path = "/v2/WebChats"

    async def create(
        self, address_sid: str, *, ui_version: str | None = None, chat_friendly_name: str | None = None,
        customer_friendly_name: str | None = None, pre_engagement_data: str | None = None, identity: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WebChannel:
        """Create a web channel: POST /v2/WebChats."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateWebChannel,
            {
                "AddressSid": address_sid, "ChatFriendlyName": chat_friendly_name,
                "CustomerFriendlyName": customer_friendly_name, "PreEngagementData": pre_engagement_data,
                "Identity": identity,
            },
            extra_params, headers={"Ui-Version": ui_version},
        )
