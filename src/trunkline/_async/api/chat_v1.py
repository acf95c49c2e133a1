# Generated from facts/chat_v1.json by `make generate`; do not edit.
"""The resources of chat_v1."""

from __future__ import annotations

from ..._operations import chat_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import chat_v1 as m
    from ..pages import AsyncPage


class AsyncChatV1(AsyncResource):
    """`chat.v1`"""

    __slots__ = ()

    @accessor
    def credentials(self) -> AsyncCredentials:
        return AsyncCredentials(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)


class AsyncCredentials(AsyncResource):
    """`credentials`"""

    __slots__ = ()
    _path = "/v1/Credentials"

    def __call__(self, sid: str | None) -> AsyncCredentialsContext:
        return AsyncCredentialsContext(self._client, (*self._ids, sid))

    async def create(
        self, type: m.CredentialPushServiceArg | str, *, friendly_name: str | None = None,
        certificate: str | None = None, private_key: str | None = None, sandbox: bool | None = None,
        api_key: str | None = None, secret: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Create a credential: POST /v1/Credentials

        https://www.twilio.com/docs/chat/rest/credential-resource

        Args:
            type: what kind it is, or which kind is meant.
            friendly_name: readable name of the resource; when listing, only those so named.
            certificate: APN only: certificate in PEM, from its BEGIN to its END line.
            private_key: URL-encoded private key for APNs in PEM form, for `apn` credentials only.
            sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
            api_key: server key of the Google or Firebase project, for GCM only.
            secret: server key of the Firebase project, for `fcm` credentials only.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCredential,
            {
                "Type": type, "FriendlyName": friendly_name, "Certificate": certificate, "PrivateKey": private_key,
                "Sandbox": sandbox, "ApiKey": api_key, "Secret": secret,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Credential]:
        """List the credentials, all or up to `limit`: GET /v1/Credentials

        https://www.twilio.com/docs/chat/rest/credential-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListCredential, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Credential]:
        """Iterate over the credentials, page by page, `prefetch` of them ahead: GET /v1/Credentials

        https://www.twilio.com/docs/chat/rest/credential-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCredential, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Credential]]:
        """Iterate over the pages of credentials, one request a step: GET /v1/Credentials

        https://www.twilio.com/docs/chat/rest/credential-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredential, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Credential]:
        """Fetch one page of credentials, the first one or the one at `target_url`: GET /v1/Credentials

        https://www.twilio.com/docs/chat/rest/credential-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListCredential, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncCredentialsContext(AsyncResource):
    """`credentials(Sid)`"""

    __slots__ = ()
    _path = "/v1/Credentials/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the credential: DELETE /v1/Credentials/{Sid}

        https://www.twilio.com/docs/chat/rest/credential-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCredential, missing_ok=missing_ok)

    async def fetch(self) -> m.Credential:
        """Fetch the credential: GET /v1/Credentials/{Sid}

        https://www.twilio.com/docs/chat/rest/credential-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCredential)

    async def update(
        self, *, friendly_name: str | None = None, certificate: str | None = None, private_key: str | None = None,
        sandbox: bool | None = None, api_key: str | None = None, secret: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Update the credential: POST /v1/Credentials/{Sid}

        https://www.twilio.com/docs/chat/rest/credential-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            certificate: APN only: certificate in PEM, from its BEGIN to its END line.
            private_key: URL-encoded private key for APNs in PEM form, for `apn` credentials only.
            sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
            api_key: server key of the Google or Firebase project, for GCM only.
            secret: server key of the Firebase project, for `fcm` credentials only.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCredential,
            {
                "FriendlyName": friendly_name, "Certificate": certificate, "PrivateKey": private_key,
                "Sandbox": sandbox, "ApiKey": api_key, "Secret": secret,
            },
            extra_params,
        )


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/chat/rest/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateService, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/chat/rest/service-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/chat/rest/service-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/chat/rest/service-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/chat/rest/service-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def channels(self) -> AsyncServicesChannels:
        return AsyncServicesChannels(self._client, self._ids)

    @accessor
    def roles(self) -> AsyncServicesRoles:
        return AsyncServicesRoles(self._client, self._ids)

    @accessor
    def users(self) -> AsyncServicesUsers:
        return AsyncServicesUsers(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/chat/rest/service-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/chat/rest/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, friendly_name: str | None = None, default_service_role_sid: str | None = None,
        default_channel_role_sid: str | None = None, default_channel_creator_role_sid: str | None = None,
        read_status_enabled: bool | None = None, reachability_enabled: bool | None = None,
        typing_indicator_timeout: timedelta | int | None = None,
        consumption_report_interval: timedelta | int | None = None,
        notifications_new_message_enabled: bool | None = None, notifications_new_message_template: str | None = None,
        notifications_added_to_channel_enabled: bool | None = None,
        notifications_added_to_channel_template: str | None = None,
        notifications_removed_from_channel_enabled: bool | None = None,
        notifications_removed_from_channel_template: str | None = None,
        notifications_invited_to_channel_enabled: bool | None = None,
        notifications_invited_to_channel_template: str | None = None, pre_webhook_url: str | None = None,
        post_webhook_url: str | None = None, webhook_method: m.HttpMethodArg | str | None = None,
        webhook_filters: str | Sequence[str] | None = None, webhooks_on_message_send_url: str | None = None,
        webhooks_on_message_send_method: m.HttpMethodArg | str | None = None,
        webhooks_on_message_update_url: str | None = None,
        webhooks_on_message_update_method: m.HttpMethodArg | str | None = None,
        webhooks_on_message_remove_url: str | None = None,
        webhooks_on_message_remove_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_add_url: str | None = None,
        webhooks_on_channel_add_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_destroy_url: str | None = None,
        webhooks_on_channel_destroy_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_update_url: str | None = None,
        webhooks_on_channel_update_method: m.HttpMethodArg | str | None = None,
        webhooks_on_member_add_url: str | None = None,
        webhooks_on_member_add_method: m.HttpMethodArg | str | None = None,
        webhooks_on_member_remove_url: str | None = None,
        webhooks_on_member_remove_method: m.HttpMethodArg | str | None = None,
        webhooks_on_message_sent_url: str | None = None,
        webhooks_on_message_sent_method: m.HttpMethodArg | str | None = None,
        webhooks_on_message_updated_url: str | None = None,
        webhooks_on_message_updated_method: m.HttpMethodArg | str | None = None,
        webhooks_on_message_removed_url: str | None = None,
        webhooks_on_message_removed_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_added_url: str | None = None,
        webhooks_on_channel_added_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_destroyed_url: str | None = None,
        webhooks_on_channel_destroyed_method: m.HttpMethodArg | str | None = None,
        webhooks_on_channel_updated_url: str | None = None,
        webhooks_on_channel_updated_method: m.HttpMethodArg | str | None = None,
        webhooks_on_member_added_url: str | None = None,
        webhooks_on_member_added_method: m.HttpMethodArg | str | None = None,
        webhooks_on_member_removed_url: str | None = None,
        webhooks_on_member_removed_method: m.HttpMethodArg | str | None = None,
        limits_channel_members: int | None = None, limits_user_channels: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/chat/rest/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            default_service_role_sid: SID of the service role that users get when added to the service, `RL…`.
            default_channel_role_sid: SID of the channel role that users get when added to a channel, `RL…`.
            default_channel_creator_role_sid: SID of the channel role that the creator of a channel gets, `RL…`.
            read_status_enabled: whether the consumption horizon (how far users have read) is kept, by default `True`.
            reachability_enabled: whether the Reachability Indicator of users is on, by default `False`.
            typing_indicator_timeout: seconds after `started typing` until the user counts as no longer typing, by
                default 5.
            consumption_report_interval: deprecated: seconds between the batches of consumption reports that clients
                send.
            notifications_new_message_enabled: whether a new message in a channel sends a notification, by default not.
            notifications_new_message_template: template for the notification text of a new message in a channel, if
                that is on.
            notifications_added_to_channel_enabled: whether a member added to a channel causes a notification, by
                default not.
            notifications_added_to_channel_template: template for the notification text on a member added to a channel,
                if that is on.
            notifications_removed_from_channel_enabled: whether users removed from a channel get a notification, by
                default not.
            notifications_removed_from_channel_template: template for the notification text to a user removed from a
                channel, if that is on.
            notifications_invited_to_channel_enabled: whether a user invited to a channel causes a notification, by
                default not.
            notifications_invited_to_channel_template: template for the notification text on a user invited to a
                channel, if that is on.
            pre_webhook_url: address called before an event takes effect.
            post_webhook_url: address called after an event has taken place.
            webhook_method: HTTP method for `pre_webhook_url` and `post_webhook_url`, `GET` or by default `POST`.
            webhook_filters: events for which the service's webhooks are called.
            webhooks_on_message_send_url: URL that gets the `on_message_send` event.
            webhooks_on_message_send_method: HTTP method of the `on_message_send` webhook, `GET` or `POST`.
            webhooks_on_message_update_url: URL that gets the `on_message_update` event.
            webhooks_on_message_update_method: HTTP method of the `on_message_update` webhook, `GET` or `POST`.
            webhooks_on_message_remove_url: URL that gets the `on_message_remove` event.
            webhooks_on_message_remove_method: HTTP method of the `on_message_remove` webhook, `GET` or `POST`.
            webhooks_on_channel_add_url: URL that gets the `on_channel_add` event.
            webhooks_on_channel_add_method: HTTP method of the `on_channel_add` webhook, `GET` or `POST`.
            webhooks_on_channel_destroy_url: URL that gets the `on_channel_destroy` event.
            webhooks_on_channel_destroy_method: HTTP method of the `on_channel_destroy` webhook, `GET` or `POST`.
            webhooks_on_channel_update_url: URL that gets the `on_channel_update` event.
            webhooks_on_channel_update_method: HTTP method of the `on_channel_update` webhook, `GET` or `POST`.
            webhooks_on_member_add_url: URL that gets the `on_member_add` event.
            webhooks_on_member_add_method: HTTP method of the `on_member_add` webhook, `GET` or `POST`.
            webhooks_on_member_remove_url: URL that gets the `on_member_remove` event.
            webhooks_on_member_remove_method: HTTP method of the `on_member_remove` webhook, `GET` or `POST`.
            webhooks_on_message_sent_url: URL that gets the `on_message_sent` event.
            webhooks_on_message_sent_method: HTTP method of the `on_message_sent` webhook, `GET` or `POST`.
            webhooks_on_message_updated_url: URL that gets the `on_message_updated` event.
            webhooks_on_message_updated_method: HTTP method of the `on_message_updated` webhook, `GET` or `POST`.
            webhooks_on_message_removed_url: URL that gets the `on_message_removed` event.
            webhooks_on_message_removed_method: HTTP method of the `on_message_removed` webhook, `GET` or `POST`.
            webhooks_on_channel_added_url: URL that gets the `on_channel_added` event.
            webhooks_on_channel_added_method: HTTP method of the `on_channel_added` webhook, `GET` or `POST`.
            webhooks_on_channel_destroyed_url: URL that gets the `on_channel_destroyed` event.
            webhooks_on_channel_destroyed_method: HTTP method of the `on_channel_destroyed` webhook, `GET` or `POST`.
            webhooks_on_channel_updated_url: URL that gets the `on_channel_updated` event.
            webhooks_on_channel_updated_method: HTTP method of the `on_channel_updated` webhook, `GET` or `POST`.
            webhooks_on_member_added_url: URL that gets the `on_member_added` event.
            webhooks_on_member_added_method: HTTP method of the `on_member_added` webhook, `GET` or `POST`.
            webhooks_on_member_removed_url: URL that gets the `on_member_removed` event.
            webhooks_on_member_removed_method: HTTP method of the `on_member_removed` webhook, `GET` or `POST`.
            limits_channel_members: how many members a channel may have, at most 1,000.
            limits_user_channels: how many channels a user may be a member of, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "FriendlyName": friendly_name, "DefaultServiceRoleSid": default_service_role_sid,
                "DefaultChannelRoleSid": default_channel_role_sid,
                "DefaultChannelCreatorRoleSid": default_channel_creator_role_sid,
                "ReadStatusEnabled": read_status_enabled, "ReachabilityEnabled": reachability_enabled,
                "TypingIndicatorTimeout": typing_indicator_timeout,
                "ConsumptionReportInterval": consumption_report_interval,
                "Notifications.NewMessage.Enabled": notifications_new_message_enabled,
                "Notifications.NewMessage.Template": notifications_new_message_template,
                "Notifications.AddedToChannel.Enabled": notifications_added_to_channel_enabled,
                "Notifications.AddedToChannel.Template": notifications_added_to_channel_template,
                "Notifications.RemovedFromChannel.Enabled": notifications_removed_from_channel_enabled,
                "Notifications.RemovedFromChannel.Template": notifications_removed_from_channel_template,
                "Notifications.InvitedToChannel.Enabled": notifications_invited_to_channel_enabled,
                "Notifications.InvitedToChannel.Template": notifications_invited_to_channel_template,
                "PreWebhookUrl": pre_webhook_url, "PostWebhookUrl": post_webhook_url, "WebhookMethod": webhook_method,
                "WebhookFilters": webhook_filters, "Webhooks.OnMessageSend.Url": webhooks_on_message_send_url,
                "Webhooks.OnMessageSend.Method": webhooks_on_message_send_method,
                "Webhooks.OnMessageUpdate.Url": webhooks_on_message_update_url,
                "Webhooks.OnMessageUpdate.Method": webhooks_on_message_update_method,
                "Webhooks.OnMessageRemove.Url": webhooks_on_message_remove_url,
                "Webhooks.OnMessageRemove.Method": webhooks_on_message_remove_method,
                "Webhooks.OnChannelAdd.Url": webhooks_on_channel_add_url,
                "Webhooks.OnChannelAdd.Method": webhooks_on_channel_add_method,
                "Webhooks.OnChannelDestroy.Url": webhooks_on_channel_destroy_url,
                "Webhooks.OnChannelDestroy.Method": webhooks_on_channel_destroy_method,
                "Webhooks.OnChannelUpdate.Url": webhooks_on_channel_update_url,
                "Webhooks.OnChannelUpdate.Method": webhooks_on_channel_update_method,
                "Webhooks.OnMemberAdd.Url": webhooks_on_member_add_url,
                "Webhooks.OnMemberAdd.Method": webhooks_on_member_add_method,
                "Webhooks.OnMemberRemove.Url": webhooks_on_member_remove_url,
                "Webhooks.OnMemberRemove.Method": webhooks_on_member_remove_method,
                "Webhooks.OnMessageSent.Url": webhooks_on_message_sent_url,
                "Webhooks.OnMessageSent.Method": webhooks_on_message_sent_method,
                "Webhooks.OnMessageUpdated.Url": webhooks_on_message_updated_url,
                "Webhooks.OnMessageUpdated.Method": webhooks_on_message_updated_method,
                "Webhooks.OnMessageRemoved.Url": webhooks_on_message_removed_url,
                "Webhooks.OnMessageRemoved.Method": webhooks_on_message_removed_method,
                "Webhooks.OnChannelAdded.Url": webhooks_on_channel_added_url,
                "Webhooks.OnChannelAdded.Method": webhooks_on_channel_added_method,
                "Webhooks.OnChannelDestroyed.Url": webhooks_on_channel_destroyed_url,
                "Webhooks.OnChannelDestroyed.Method": webhooks_on_channel_destroyed_method,
                "Webhooks.OnChannelUpdated.Url": webhooks_on_channel_updated_url,
                "Webhooks.OnChannelUpdated.Method": webhooks_on_channel_updated_method,
                "Webhooks.OnMemberAdded.Url": webhooks_on_member_added_url,
                "Webhooks.OnMemberAdded.Method": webhooks_on_member_added_method,
                "Webhooks.OnMemberRemoved.Url": webhooks_on_member_removed_url,
                "Webhooks.OnMemberRemoved.Method": webhooks_on_member_removed_method,
                "Limits.ChannelMembers": limits_channel_members, "Limits.UserChannels": limits_user_channels,
            },
            extra_params,
        )


class AsyncServicesChannels(AsyncResource):
    """`services(Sid).channels`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels"

    def __call__(self, sid: str | None) -> AsyncServicesChannelsContext:
        return AsyncServicesChannelsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, attributes: Json | None = None,
        type: m.ChannelTypeArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Channel:
        """Create a channel: POST /v1/Services/{ServiceSid}/Channels

        https://www.twilio.com/docs/chat/rest/channel-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name unique within the service, at most 64 characters; works in place of the `sid`.
            attributes: own data as a JSON string.
            type: what kind it is, or which kind is meant.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateChannel,
            {"FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes, "Type": type},
            extra_params,
        )

    async def list(
        self, *, type: Sequence[m.ChannelTypeArg | str] | m.ChannelTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Channel]:
        """List the channels, all or up to `limit`: GET /v1/Services/{ServiceSid}/Channels

        https://www.twilio.com/docs/chat/rest/channel-resource

        Args:
            type: what kind it is, or which kind is meant.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListChannel, {"Type": type}, extra_params, limit, page_size)

    def stream(
        self, *, type: Sequence[m.ChannelTypeArg | str] | m.ChannelTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Channel]:
        """Iterate over the channels, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Channels

        https://www.twilio.com/docs/chat/rest/channel-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListChannel, {"Type": type}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, type: Sequence[m.ChannelTypeArg | str] | m.ChannelTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Channel]]:
        """Iterate over the pages of channels, one request a step: GET /v1/Services/{ServiceSid}/Channels

        https://www.twilio.com/docs/chat/rest/channel-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListChannel, {"Type": type}, extra_params, limit, page_size)

    async def page(
        self, *, type: Sequence[m.ChannelTypeArg | str] | m.ChannelTypeArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Channel]:
        """Fetch one page of channels, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Channels

        https://www.twilio.com/docs/chat/rest/channel-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListChannel, {"Type": type}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesChannelsContext(AsyncResource):
    """`services(Sid).channels(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}"

    @accessor
    def invites(self) -> AsyncServicesChannelsInvites:
        return AsyncServicesChannelsInvites(self._client, self._ids)

    @accessor
    def members(self) -> AsyncServicesChannelsMembers:
        return AsyncServicesChannelsMembers(self._client, self._ids)

    @accessor
    def messages(self) -> AsyncServicesChannelsMessages:
        return AsyncServicesChannelsMessages(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the channel: DELETE /v1/Services/{ServiceSid}/Channels/{Sid}

        https://www.twilio.com/docs/chat/rest/channel-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteChannel, missing_ok=missing_ok)

    async def fetch(self) -> m.Channel:
        """Fetch the channel: GET /v1/Services/{ServiceSid}/Channels/{Sid}

        https://www.twilio.com/docs/chat/rest/channel-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchChannel)

    async def update(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Channel:
        """Update the channel: POST /v1/Services/{ServiceSid}/Channels/{Sid}

        https://www.twilio.com/docs/chat/rest/channel-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name unique within the service, at most 64 characters; works in place of the `sid`.
            attributes: own data as a JSON string.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateChannel, {"FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes},
            extra_params,
        )


class AsyncServicesChannelsInvites(AsyncResource):
    """`services(Sid).channels(Sid).invites`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Invites"

    def __call__(self, sid: str | None) -> AsyncServicesChannelsInvitesContext:
        return AsyncServicesChannelsInvitesContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, *, role_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Invite:
        """Create an invite: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/chat/rest/invite-resource

        Args:
            identity: your own string that identifies the user, unique in the service.
            role_sid: SID of the role the invited member gets, `RL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateInvite, {"Identity": identity, "RoleSid": role_sid}, extra_params)

    async def list(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Invite]:
        """List the invites, all or up to `limit`: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/chat/rest/invite-resource

        Args:
            identity: keeps only rows of users with these identities.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInvite, {"Identity": identity}, extra_params, limit, page_size)

    def stream(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Invite]:
        """Iterate over the invites, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/chat/rest/invite-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInvite, {"Identity": identity}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Invite]]:
        """Iterate over the pages of invites, one request a step:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/chat/rest/invite-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInvite, {"Identity": identity}, extra_params, limit, page_size)

    async def page(
        self, *, identity: str | Sequence[str] | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Invite]:
        """Fetch one page of invites, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/chat/rest/invite-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInvite, {"Identity": identity}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesChannelsInvitesContext(AsyncResource):
    """`services(Sid).channels(Sid).invites(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Invites/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the invite: DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}

        https://www.twilio.com/docs/chat/rest/invite-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteInvite, missing_ok=missing_ok)

    async def fetch(self) -> m.Invite:
        """Fetch the invite: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}

        https://www.twilio.com/docs/chat/rest/invite-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInvite)


class AsyncServicesChannelsMembers(AsyncResource):
    """`services(Sid).channels(Sid).members`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Members"

    def __call__(self, sid: str | None) -> AsyncServicesChannelsMembersContext:
        return AsyncServicesChannelsMembersContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, *, role_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Member:
        """Create a member: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        https://www.twilio.com/docs/chat/rest/member-resource

        Args:
            identity: your own string that identifies the user, unique in the service.
            role_sid: SID of the member's role, `RL…`, by default one set in the service.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateMember, {"Identity": identity, "RoleSid": role_sid}, extra_params)

    async def list(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Member]:
        """List the members, all or up to `limit`: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        https://www.twilio.com/docs/chat/rest/member-resource

        Args:
            identity: keeps only rows of users with these identities.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMember, {"Identity": identity}, extra_params, limit, page_size)

    def stream(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Member]:
        """Iterate over the members, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        https://www.twilio.com/docs/chat/rest/member-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMember, {"Identity": identity}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Member]]:
        """Iterate over the pages of members, one request a step:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        https://www.twilio.com/docs/chat/rest/member-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMember, {"Identity": identity}, extra_params, limit, page_size)

    async def page(
        self, *, identity: str | Sequence[str] | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Member]:
        """Fetch one page of members, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        https://www.twilio.com/docs/chat/rest/member-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMember, {"Identity": identity}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesChannelsMembersContext(AsyncResource):
    """`services(Sid).channels(Sid).members(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Members/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the member: DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}

        https://www.twilio.com/docs/chat/rest/member-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMember, missing_ok=missing_ok)

    async def fetch(self) -> m.Member:
        """Fetch the member: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}

        https://www.twilio.com/docs/chat/rest/member-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMember)

    async def update(
        self, *, role_sid: str | None = None, last_consumed_message_index: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Member:
        """Update the member: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}

        https://www.twilio.com/docs/chat/rest/member-resource

        Args:
            role_sid: SID of the member's role, `RL…`, by default one set in the service.
            last_consumed_message_index: index of the last message the member has read in the channel.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateMember, {"RoleSid": role_sid, "LastConsumedMessageIndex": last_consumed_message_index},
            extra_params,
        )


class AsyncServicesChannelsMessages(AsyncResource):
    """`services(Sid).channels(Sid).messages`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Messages"

    def __call__(self, sid: str | None) -> AsyncServicesChannelsMessagesContext:
        return AsyncServicesChannelsMessagesContext(self._client, (*self._ids, sid))

    async def create(
        self, body: str, *, attributes: Json | None = None, from_: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Create a message: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        https://www.twilio.com/docs/chat/rest/message-resource

        Args:
            body: text of the message, may be empty; structured data as a string.
            attributes: own data as a JSON string.
            from_: identity of the message's author, by default `system`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateMessage, {"Body": body, "Attributes": attributes, "From": from_}, extra_params,
        )

    async def list(
        self, *, order: m.MessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Message]:
        """List the messages, all or up to `limit`: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        https://www.twilio.com/docs/chat/rest/message-resource

        Args:
            order: sort order of the messages: `asc` or `desc`, by default `asc`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMessage, {"Order": order}, extra_params, limit, page_size)

    def stream(
        self, *, order: m.MessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Message]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        https://www.twilio.com/docs/chat/rest/message-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMessage, {"Order": order}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order: m.MessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Message]]:
        """Iterate over the pages of messages, one request a step:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        https://www.twilio.com/docs/chat/rest/message-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessage, {"Order": order}, extra_params, limit, page_size)

    async def page(
        self, *, order: m.MessageOrderTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Message]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        https://www.twilio.com/docs/chat/rest/message-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessage, {"Order": order}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesChannelsMessagesContext(AsyncResource):
    """`services(Sid).channels(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Channels/{1}/Messages/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the message: DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}

        https://www.twilio.com/docs/chat/rest/message-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMessage, missing_ok=missing_ok)

    async def fetch(self) -> m.Message:
        """Fetch the message: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}

        https://www.twilio.com/docs/chat/rest/message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessage)

    async def update(
        self, *, body: str | None = None, attributes: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Update the message: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}

        https://www.twilio.com/docs/chat/rest/message-resource

        Args:
            body: text of the message, may be empty; structured data as a string.
            attributes: own data as a JSON string.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateMessage, {"Body": body, "Attributes": attributes}, extra_params)


class AsyncServicesRoles(AsyncResource):
    """`services(Sid).roles`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Roles"

    def __call__(self, sid: str | None) -> AsyncServicesRolesContext:
        return AsyncServicesRolesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, type: m.RoleTypeArg | str, permission: str | Sequence[str], *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Role:
        """Create a role: POST /v1/Services/{ServiceSid}/Roles

        https://www.twilio.com/docs/chat/rest/role-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: what kind it is, or which kind is meant.
            permission: permissions that the new role gets; which ones exist depends on its type.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRole, {"FriendlyName": friendly_name, "Type": type, "Permission": permission}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Role]:
        """List the roles, all or up to `limit`: GET /v1/Services/{ServiceSid}/Roles

        https://www.twilio.com/docs/chat/rest/role-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRole, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Role]:
        """Iterate over the roles, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Roles

        https://www.twilio.com/docs/chat/rest/role-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRole, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Role]]:
        """Iterate over the pages of roles, one request a step: GET /v1/Services/{ServiceSid}/Roles

        https://www.twilio.com/docs/chat/rest/role-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRole, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Role]:
        """Fetch one page of roles, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Roles

        https://www.twilio.com/docs/chat/rest/role-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListRole, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesRolesContext(AsyncResource):
    """`services(Sid).roles(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Roles/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the role: DELETE /v1/Services/{ServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/chat/rest/role-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRole, missing_ok=missing_ok)

    async def fetch(self) -> m.Role:
        """Fetch the role: GET /v1/Services/{ServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/chat/rest/role-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRole)

    async def update(self, permission: str | Sequence[str], *, extra_params: Mapping[str, Any] | None = None) -> m.Role:
        """Update the role: POST /v1/Services/{ServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/chat/rest/role-resource

        Args:
            permission: permissions of the role; which ones exist depends on its type.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateRole, {"Permission": permission}, extra_params)


class AsyncServicesUsers(AsyncResource):
    """`services(Sid).users`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users"

    def __call__(self, sid: str | None) -> AsyncServicesUsersContext:
        return AsyncServicesUsersContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, *, role_sid: str | None = None, attributes: Json | None = None,
        friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.User:
        """Create a user: POST /v1/Services/{ServiceSid}/Users

        https://www.twilio.com/docs/chat/rest/user-resource

        Args:
            identity: your own string that identifies the user, unique in the service.
            role_sid: SID of the user's role, `RL…`.
            attributes: own data as a JSON string.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUser,
            {"Identity": identity, "RoleSid": role_sid, "Attributes": attributes, "FriendlyName": friendly_name},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.User]:
        """List the users, all or up to `limit`: GET /v1/Services/{ServiceSid}/Users

        https://www.twilio.com/docs/chat/rest/user-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListUser, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.User]:
        """Iterate over the users, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Users

        https://www.twilio.com/docs/chat/rest/user-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListUser, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.User]]:
        """Iterate over the pages of users, one request a step: GET /v1/Services/{ServiceSid}/Users

        https://www.twilio.com/docs/chat/rest/user-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListUser, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.User]:
        """Fetch one page of users, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Users

        https://www.twilio.com/docs/chat/rest/user-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListUser, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesUsersContext(AsyncResource):
    """`services(Sid).users(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users/{1}"

    @accessor
    def user_channels(self) -> AsyncServicesUsersUserChannels:
        return AsyncServicesUsersUserChannels(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the user: DELETE /v1/Services/{ServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/chat/rest/user-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteUser, missing_ok=missing_ok)

    async def fetch(self) -> m.User:
        """Fetch the user: GET /v1/Services/{ServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/chat/rest/user-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUser)

    async def update(
        self, *, role_sid: str | None = None, attributes: Json | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.User:
        """Update the user: POST /v1/Services/{ServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/chat/rest/user-resource

        Args:
            role_sid: SID of the user's role, `RL…`.
            attributes: own data as a JSON string.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUser, {"RoleSid": role_sid, "Attributes": attributes, "FriendlyName": friendly_name},
            extra_params,
        )


class AsyncServicesUsersUserChannels(AsyncResource):
    """`services(Sid).users(Sid).user_channels`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users/{1}/Channels"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UserChannel]:
        """List the user channels, all or up to `limit`: GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels

        https://www.twilio.com/docs/chat/rest/user-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListUserChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.UserChannel]:
        """Iterate over the user channels, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels

        https://www.twilio.com/docs/chat/rest/user-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListUserChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.UserChannel]]:
        """Iterate over the pages of user channels, one request a step:
        GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels

        https://www.twilio.com/docs/chat/rest/user-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListUserChannel, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UserChannel]:
        """Fetch one page of user channels, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels

        https://www.twilio.com/docs/chat/rest/user-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListUserChannel, {}, extra_params, page_size, page_number, page_token, target_url)
