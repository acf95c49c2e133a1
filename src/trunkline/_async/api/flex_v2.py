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
        """Fetch the flex user: GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid}

        https://www.twilio.com/docs/flex/developer/user-management/flex-users-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFlexUser)

    async def update(
        self, *, email: str | None = None, user_sid: str | None = None, locale: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.FlexUser:
        """Update the flex user: POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid}

        https://www.twilio.com/docs/flex/developer/user-management/flex-users-api

        Args:
            email: address of the user.
            user_sid: SID of the user, `US…`; some chat and conversation paths take the identity instead.
            locale: language and region the user prefers.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFlexUser, {"Email": email, "UserSid": user_sid, "Locale": locale}, extra_params,
        )


class AsyncWebChannels(AsyncResource):
    """`web_channels`"""

    __slots__ = ()
    _path = "/v2/WebChats"

    async def create(
        self, address_sid: str, *, chat_friendly_name: str | None = None, customer_friendly_name: str | None = None,
        identity: str | None = None, ui_version: str | None = None, pre_engagement_data: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WebChannel:
        """Create a web channel: POST /v2/WebChats

        https://www.twilio.com/docs/flex/developer/conversations/webchats-resource

        Args:
            address_sid: SID of the conversations address to use, `IG…`.
            chat_friendly_name: name of the chat channel or conversation for people to read.
            customer_friendly_name: name under which the customer takes part in the conversation.
            identity: identity of the guest who takes part in the conversation.
            ui_version: value of the `Ui-Version` request header.
            pre_engagement_data: data gathered before the engagement, such as by a form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateWebChannel,
            {
                "AddressSid": address_sid, "ChatFriendlyName": chat_friendly_name,
                "CustomerFriendlyName": customer_friendly_name, "Identity": identity,
                "PreEngagementData": pre_engagement_data,
            },
            extra_params, headers={"Ui-Version": ui_version},
        )
