# Generated from facts/conversations_v1.json by `make generate`; do not edit.
"""The resources of conversations_v1."""

from __future__ import annotations

from ..._operations import conversations_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import conversations_v1 as m
    from ..pages import AsyncPage


class AsyncConversationsV1(AsyncResource):
    """`conversations.v1`"""

    __slots__ = ()

    @accessor
    def configuration(self) -> AsyncConfiguration:
        return AsyncConfiguration(self._client, self._ids)

    @accessor
    def address_configurations(self) -> AsyncAddressConfigurations:
        return AsyncAddressConfigurations(self._client, self._ids)

    @accessor
    def conversation_with_participants(self) -> AsyncConversationWithParticipants:
        return AsyncConversationWithParticipants(self._client, self._ids)

    @accessor
    def conversations(self) -> AsyncConversations:
        return AsyncConversations(self._client, self._ids)

    @accessor
    def credentials(self) -> AsyncCredentials:
        return AsyncCredentials(self._client, self._ids)

    @accessor
    def participant_conversations(self) -> AsyncParticipantConversations:
        return AsyncParticipantConversations(self._client, self._ids)

    @accessor
    def roles(self) -> AsyncRoles:
        return AsyncRoles(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)

    @accessor
    def users(self) -> AsyncUsers:
        return AsyncUsers(self._client, self._ids)


class AsyncConfiguration(AsyncResource):
    """`configuration`"""

    __slots__ = ()
    _path = "/v1/Configuration"

    @accessor
    def webhooks(self) -> AsyncConfigurationWebhooks:
        return AsyncConfigurationWebhooks(self._client, self._ids)

    def __call__(self) -> AsyncConfiguration:
        return self

    async def fetch(self) -> m.Configuration:
        """Fetch the configuration: GET /v1/Configuration

        https://www.twilio.com/docs/conversations/api/configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfiguration)

    async def update(
        self, *, default_chat_service_sid: str | None = None, default_messaging_service_sid: str | None = None,
        default_inactive_timer: str | None = None, default_closed_timer: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Configuration:
        """Update the configuration: POST /v1/Configuration

        https://www.twilio.com/docs/conversations/api/configuration-resource

        Args:
            default_chat_service_sid: SID of the service new conversations go to by default, `IS…`.
            default_messaging_service_sid: SID of the messaging service that new conversations use by default, `MG…`.
            default_inactive_timer: ISO 8601 duration until a conversation becomes `inactive`, at least 1 minute.
            default_closed_timer: ISO 8601 duration until a conversation becomes `closed`, at least 10 minutes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConfiguration,
            {
                "DefaultChatServiceSid": default_chat_service_sid,
                "DefaultMessagingServiceSid": default_messaging_service_sid,
                "DefaultInactiveTimer": default_inactive_timer, "DefaultClosedTimer": default_closed_timer,
            },
            extra_params,
        )


class AsyncConfigurationWebhooks(AsyncResource):
    """`configuration.webhooks`"""

    __slots__ = ()
    _path = "/v1/Configuration/Webhooks"

    def __call__(self) -> AsyncConfigurationWebhooks:
        return self

    async def fetch(self) -> m.ConfigurationWebhook:
        """Fetch the configuration webhook: GET /v1/Configuration/Webhooks

        https://www.twilio.com/docs/conversations/api/webhook-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfigurationWebhook)

    async def update(
        self, *, method: str | None = None, filters: str | Sequence[str] | None = None,
        pre_webhook_url: str | None = None, post_webhook_url: str | None = None,
        target: m.ConfigurationWebhookTargetArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationWebhook:
        """Update the configuration webhook: POST /v1/Configuration/Webhooks

        https://www.twilio.com/docs/conversations/api/webhook-configuration-resource

        Args:
            method: HTTP method of the webhook: `GET` or `POST`.
            filters: events that call the webhook, such as `onMessageAdded` or `onConversationUpdated`.
            pre_webhook_url: address called before an event takes effect.
            post_webhook_url: address called after an event has taken place.
            target: where events go: `webhook` to a URL, `flex` inside Twilio.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConfigurationWebhook,
            {
                "Method": method, "Filters": filters, "PreWebhookUrl": pre_webhook_url,
                "PostWebhookUrl": post_webhook_url, "Target": target,
            },
            extra_params,
        )


class AsyncAddressConfigurations(AsyncResource):
    """`address_configurations`"""

    __slots__ = ()
    _path = "/v1/Configuration/Addresses"

    def __call__(self, sid: str | None) -> AsyncAddressConfigurationsContext:
        return AsyncAddressConfigurationsContext(self._client, (*self._ids, sid))

    async def create(
        self, type: m.ConfigurationAddressTypeArg | str, address: str, *, friendly_name: str | None = None,
        auto_creation_enabled: bool | None = None,
        auto_creation_type: m.ConfigurationAddressAutoCreationTypeArg | str | None = None,
        auto_creation_conversation_service_sid: str | None = None, auto_creation_webhook_url: str | None = None,
        auto_creation_webhook_method: m.ConfigurationAddressMethodArg | str | None = None,
        auto_creation_webhook_filters: str | Sequence[str] | None = None, address_country: str | None = None,
        auto_creation_studio_flow_sid: str | None = None, auto_creation_studio_retry_count: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationAddress:
        """Create a configuration address: POST /v1/Configuration/Addresses

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Args:
            type: channel of the address: `sms`, `whatsapp`, `messenger`, `gbm`, `email`, `rcs`, `apple` or `chat`.
            address: phone number or WhatsApp address that is set up.
            friendly_name: optional name of the address configuration, up to 256 characters.
            auto_creation_enabled: whether messages to the address create conversations.
            auto_creation_type: what handles the conversations: `webhook`, `studio` or `default`.
            auto_creation_conversation_service_sid: SID of the service for the created conversations, `IS…`, by default
                the account's default service.
            auto_creation_webhook_url: URL of the webhook, for type `webhook`.
            auto_creation_webhook_method: method of the webhook request, `get` or `post`, for type `webhook`.
            auto_creation_webhook_filters: events that call the webhook, such as `onMessageAdded` or
                `onParticipantRemoved`.
            address_country: country of the address as an ISO 3166-1 alpha-2 code, for short codes only.
            auto_creation_studio_flow_sid: SID of the flow that handles them, `FW…`, for type `studio`.
            auto_creation_studio_retry_count: how often the webhook to the flow is retried, for type `studio`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConfigurationAddress,
            {
                "Type": type, "Address": address, "FriendlyName": friendly_name,
                "AutoCreation.Enabled": auto_creation_enabled, "AutoCreation.Type": auto_creation_type,
                "AutoCreation.ConversationServiceSid": auto_creation_conversation_service_sid,
                "AutoCreation.WebhookUrl": auto_creation_webhook_url,
                "AutoCreation.WebhookMethod": auto_creation_webhook_method,
                "AutoCreation.WebhookFilters": auto_creation_webhook_filters, "AddressCountry": address_country,
                "AutoCreation.StudioFlowSid": auto_creation_studio_flow_sid,
                "AutoCreation.StudioRetryCount": auto_creation_studio_retry_count,
            },
            extra_params,
        )

    async def list(
        self, *, type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConfigurationAddress]:
        """List the address configurations, all or up to `limit`: GET /v1/Configuration/Addresses

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Args:
            type: only addresses of this channel, such as `whatsapp` or `sms`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConfigurationAddress, {"Type": type}, extra_params, limit, page_size)

    def stream(
        self, *, type: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConfigurationAddress]:
        """Iterate over the address configurations, page by page, `prefetch` of them ahead:
        GET /v1/Configuration/Addresses

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConfigurationAddress, {"Type": type}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConfigurationAddress]]:
        """Iterate over the pages of address configurations, one request a step: GET /v1/Configuration/Addresses

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConfigurationAddress, {"Type": type}, extra_params, limit, page_size)

    async def page(
        self, *, type: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConfigurationAddress]:
        """Fetch one page of address configurations, the first one or the one at `target_url`:
        GET /v1/Configuration/Addresses

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConfigurationAddress, {"Type": type}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAddressConfigurationsContext(AsyncResource):
    """`address_configurations(Sid)`"""

    __slots__ = ()
    _path = "/v1/Configuration/Addresses/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the configuration address: DELETE /v1/Configuration/Addresses/{Sid}

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConfigurationAddress, missing_ok=missing_ok)

    async def fetch(self) -> m.ConfigurationAddress:
        """Fetch the configuration address: GET /v1/Configuration/Addresses/{Sid}

        https://www.twilio.com/docs/conversations/api/address-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfigurationAddress)

    async def update(
        self, *, friendly_name: str | None = None, auto_creation_enabled: bool | None = None,
        auto_creation_type: m.ConfigurationAddressAutoCreationTypeArg | str | None = None,
        auto_creation_studio_flow_sid: str | None = None, auto_creation_studio_retry_count: int | None = None,
        auto_creation_conversation_service_sid: str | None = None, auto_creation_webhook_url: str | None = None,
        auto_creation_webhook_method: m.ConfigurationAddressMethodArg | str | None = None,
        auto_creation_webhook_filters: str | Sequence[str] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationAddress:
        """Update the configuration address: POST /v1/Configuration/Addresses/{Sid}

        https://www.twilio.com/docs/conversations/api/address-configuration-resource

        Args:
            friendly_name: optional name of the address configuration, up to 256 characters.
            auto_creation_enabled: whether messages to the address create conversations.
            auto_creation_type: what handles the conversations: `webhook`, `studio` or `default`.
            auto_creation_studio_flow_sid: SID of the flow that handles them, `FW…`, for type `studio`.
            auto_creation_studio_retry_count: how often the webhook to the flow is retried, for type `studio`.
            auto_creation_conversation_service_sid: SID of the service for the created conversations, `IS…`, by default
                the account's default service.
            auto_creation_webhook_url: URL of the webhook, for type `webhook`.
            auto_creation_webhook_method: method of the webhook request, `get` or `post`, for type `webhook`.
            auto_creation_webhook_filters: events that call the webhook, such as `onMessageAdded` or
                `onParticipantRemoved`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConfigurationAddress,
            {
                "FriendlyName": friendly_name, "AutoCreation.Enabled": auto_creation_enabled,
                "AutoCreation.Type": auto_creation_type, "AutoCreation.StudioFlowSid": auto_creation_studio_flow_sid,
                "AutoCreation.StudioRetryCount": auto_creation_studio_retry_count,
                "AutoCreation.ConversationServiceSid": auto_creation_conversation_service_sid,
                "AutoCreation.WebhookUrl": auto_creation_webhook_url,
                "AutoCreation.WebhookMethod": auto_creation_webhook_method,
                "AutoCreation.WebhookFilters": auto_creation_webhook_filters,
            },
            extra_params,
        )


class AsyncConversationWithParticipants(AsyncResource):
    """`conversation_with_participants`"""

    __slots__ = ()
    _path = "/v1/ConversationWithParticipants"

    async def create(
        self, *, friendly_name: str | None = None, messaging_service_sid: str | None = None,
        state: m.ConversationWithParticipantsStateArg | str | None = None,
        participant: Sequence[Json] | Json | None = None, unique_name: str | None = None,
        attributes: Json | None = None, timers_inactive: str | None = None, timers_closed: str | None = None,
        bindings_email_address: str | None = None, bindings_email_name: str | None = None,
        date_created: datetime | date | str | None = None, date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationWithParticipantsWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationWithParticipants:
        """Create a conversation with participants: POST /v1/ConversationWithParticipants

        https://www.twilio.com/docs/conversations/api/conversation-with-participants-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            participant: up to 10 participants to add, each as JSON with the arguments of a participant.
            unique_name: name of your choice that identifies it uniquely.
            attributes: own data as a JSON string, `{}` if unset.
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConversationWithParticipants,
            {
                "FriendlyName": friendly_name, "MessagingServiceSid": messaging_service_sid, "State": state,
                "Participant": participant, "UniqueName": unique_name, "Attributes": attributes,
                "Timers.Inactive": timers_inactive, "Timers.Closed": timers_closed,
                "Bindings.Email.Address": bindings_email_address, "Bindings.Email.Name": bindings_email_name,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncConversations(AsyncResource):
    """`conversations`"""

    __slots__ = ()
    _path = "/v1/Conversations"

    def __call__(self, sid: str | None) -> AsyncConversationsContext:
        return AsyncConversationsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, attributes: Json | None = None,
        messaging_service_sid: str | None = None, state: m.ConversationStateArg | str | None = None,
        timers_inactive: str | None = None, timers_closed: str | None = None, bindings_email_address: str | None = None,
        bindings_email_name: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Conversation:
        """Create a conversation: POST /v1/Conversations

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Args:
            friendly_name: optional name of the conversation, up to 256 characters.
            unique_name: unique name of your choice; works in place of the `sid`.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConversation,
            {
                "FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes,
                "MessagingServiceSid": messaging_service_sid, "State": state, "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed, "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name, "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ConversationStateArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Conversation]:
        """List the conversations, all or up to `limit`: GET /v1/Conversations

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Args:
            start_date: only conversations created on or after this day, ISO 8601 with the time `00:00:00Z`.
            end_date: only conversations created on or before this date, ISO 8601, to the end of that day.
            state: only conversations in this state: `active`, `closed` or `inactive`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ConversationStateArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Conversation]:
        """Iterate over the conversations, page by page, `prefetch` of them ahead: GET /v1/Conversations

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ConversationStateArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Conversation]]:
        """Iterate over the pages of conversations, one request a step: GET /v1/Conversations

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ConversationStateArg | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Conversation]:
        """Fetch one page of conversations, the first one or the one at `target_url`: GET /v1/Conversations

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncConversationsContext(AsyncResource):
    """`conversations(Sid)`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}"

    @accessor
    def messages(self) -> AsyncConversationsMessages:
        return AsyncConversationsMessages(self._client, self._ids)

    @accessor
    def participants(self) -> AsyncConversationsParticipants:
        return AsyncConversationsParticipants(self._client, self._ids)

    @accessor
    def webhooks(self) -> AsyncConversationsWebhooks:
        return AsyncConversationsWebhooks(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the conversation: DELETE /v1/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteConversation, {}, extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            missing_ok=missing_ok,
        )

    async def fetch(self) -> m.Conversation:
        """Fetch the conversation: GET /v1/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConversation)

    async def update(
        self, *, state: m.ConversationStateArg | str | None = None, friendly_name: str | None = None,
        attributes: Json | None = None, messaging_service_sid: str | None = None, timers_inactive: str | None = None,
        timers_closed: str | None = None, unique_name: str | None = None, bindings_email_address: str | None = None,
        bindings_email_name: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Conversation:
        """Update the conversation: POST /v1/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-resource

        Args:
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            friendly_name: optional name of the conversation, up to 256 characters.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            unique_name: unique name of your choice; works in place of the `sid`.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConversation,
            {
                "State": state, "FriendlyName": friendly_name, "Attributes": attributes,
                "MessagingServiceSid": messaging_service_sid, "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed, "UniqueName": unique_name,
                "Bindings.Email.Address": bindings_email_address, "Bindings.Email.Name": bindings_email_name,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncConversationsMessages(AsyncResource):
    """`conversations(Sid).messages`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Messages"

    def __call__(self, sid: str | None) -> AsyncConversationsMessagesContext:
        return AsyncConversationsMessagesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, author: str | None = None, body: str | None = None, media_sid: str | None = None,
        content_sid: str | None = None, content_variables: Json | None = None, attributes: Json | None = None,
        subject: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationMessage:
        """Create a conversation message: POST /v1/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Args:
            author: channel-specific identifier of who wrote the message, by default `system`.
            body: text of the message, up to 1,600 characters.
            media_sid: SID of the uploaded media that the new message carries, `ME…`.
            content_sid: SID of the content template to send, `HX…`; `body` and `media_sid` are then ignored.
            content_variables: JSON string with the values for the template's variables.
            attributes: own data as a JSON string, `{}` if unset.
            subject: subject line of the message, at most 256 characters.
            date_created: instant to record as the message's creation; milliseconds are ignored.
            date_updated: instant to record as the message's last change; milliseconds are ignored.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConversationMessage,
            {
                "Author": author, "Body": body, "MediaSid": media_sid, "ContentSid": content_sid,
                "ContentVariables": content_variables, "Attributes": attributes, "Subject": subject,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, order: m.ConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationMessage]:
        """List the messages, all or up to `limit`: GET /v1/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Args:
            order: sort order of the messages: `asc` or `desc`, by default `asc`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConversationMessage, {"Order": order}, extra_params, limit, page_size)

    def stream(
        self, *, order: m.ConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConversationMessage]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /v1/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConversationMessage, {"Order": order}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order: m.ConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConversationMessage]]:
        """Iterate over the pages of messages, one request a step: GET /v1/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConversationMessage, {"Order": order}, extra_params, limit, page_size)

    async def page(
        self, *, order: m.ConversationMessageOrderTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConversationMessage]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /v1/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConversationMessage, {"Order": order}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConversationsMessagesContext(AsyncResource):
    """`conversations(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Messages/{1}"

    @accessor
    def delivery_receipts(self) -> AsyncConversationsMessagesDeliveryReceipts:
        return AsyncConversationsMessagesDeliveryReceipts(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the conversation message: DELETE /v1/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteConversationMessage, {}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ConversationMessage:
        """Fetch the conversation message: GET /v1/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConversationMessage)

    async def update(
        self, *, author: str | None = None, body: str | None = None, attributes: Json | None = None,
        subject: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationMessage:
        """Update the conversation message: POST /v1/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-message-resource

        Args:
            author: channel-specific identifier of who wrote the message, by default `system`.
            body: text of the message, up to 1,600 characters.
            attributes: own data as a JSON string, `{}` if unset.
            subject: subject line of the message, at most 256 characters.
            date_created: instant to record as the message's creation; milliseconds are ignored.
            date_updated: instant to record as the message's last change; milliseconds are ignored.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConversationMessage,
            {
                "Author": author, "Body": body, "Attributes": attributes, "Subject": subject,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncConversationsMessagesDeliveryReceipts(AsyncResource):
    """`conversations(Sid).messages(Sid).delivery_receipts`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Messages/{1}/Receipts"

    def __call__(self, sid: str | None) -> AsyncConversationsMessagesDeliveryReceiptsContext:
        return AsyncConversationsMessagesDeliveryReceiptsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationMessageReceipt]:
        """List the delivery receipts, all or up to `limit`:
        GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConversationMessageReceipt, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConversationMessageReceipt]:
        """Iterate over the delivery receipts, page by page, `prefetch` of them ahead:
        GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConversationMessageReceipt, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConversationMessageReceipt]]:
        """Iterate over the pages of delivery receipts, one request a step:
        GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConversationMessageReceipt, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConversationMessageReceipt]:
        """Fetch one page of delivery receipts, the first one or the one at `target_url`:
        GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConversationMessageReceipt, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConversationsMessagesDeliveryReceiptsContext(AsyncResource):
    """`conversations(Sid).messages(Sid).delivery_receipts(Sid)`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Messages/{1}/Receipts/{2}"

    async def fetch(self) -> m.ConversationMessageReceipt:
        """Fetch the conversation message receipt:
        GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}

        https://www.twilio.com/docs/conversations/api/receipt-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConversationMessageReceipt)


class AsyncConversationsParticipants(AsyncResource):
    """`conversations(Sid).participants`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Participants"

    def __call__(self, sid: str | None) -> AsyncConversationsParticipantsContext:
        return AsyncConversationsParticipantsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, identity: str | None = None, messaging_binding_address: str | None = None,
        messaging_binding_proxy_address: str | None = None, role_sid: str | None = None, attributes: Json | None = None,
        messaging_binding_projected_address: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationParticipant:
        """Create a conversation participant: POST /v1/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Args:
            identity: identity of a participant that uses the Conversations SDK, up to 256 characters.
            messaging_binding_address: phone or WhatsApp number of the participant's device; `null` only for
                participants of an SDK.
            messaging_binding_proxy_address: Twilio phone or WhatsApp number the participant talks to; `null` only for
                SDK participants.
            role_sid: SID of the participant's role in the conversation, `RL…`.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_binding_projected_address: Twilio number used in group MMS, which masks a participant with an
                identity.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConversationParticipant,
            {
                "Identity": identity, "MessagingBinding.Address": messaging_binding_address,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address, "RoleSid": role_sid,
                "Attributes": attributes, "MessagingBinding.ProjectedAddress": messaging_binding_projected_address,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationParticipant]:
        """List the participants, all or up to `limit`: GET /v1/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConversationParticipant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConversationParticipant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConversationParticipant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConversationParticipant]]:
        """Iterate over the pages of participants, one request a step:
        GET /v1/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConversationParticipant, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConversationParticipant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConversationParticipant, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConversationsParticipantsContext(AsyncResource):
    """`conversations(Sid).participants(Sid)`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Participants/{1}"

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the conversation participant: DELETE /v1/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteConversationParticipant, {}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ConversationParticipant:
        """Fetch the conversation participant: GET /v1/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConversationParticipant)

    async def update(
        self, *, attributes: Json | None = None, role_sid: str | None = None,
        messaging_binding_projected_address: str | None = None, messaging_binding_proxy_address: str | None = None,
        identity: str | None = None, last_read_message_index: int | None = None, last_read_timestamp: str | None = None,
        date_created: datetime | date | str | None = None, date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationParticipant:
        """Update the conversation participant: POST /v1/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-participant-resource

        Args:
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the participant's role in the conversation, `RL…`.
            messaging_binding_projected_address: Twilio number used in group MMS; `null` removes it.
            messaging_binding_proxy_address: Twilio number with which the participant talks; `null` removes it.
            identity: identity of a participant that uses the Conversations SDK, up to 256 characters.
            last_read_message_index: index of the last message the participant has read in the conversation.
            last_read_timestamp: instant of the last message the participant has read, ISO 8601.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConversationParticipant,
            {
                "Attributes": attributes, "RoleSid": role_sid,
                "MessagingBinding.ProjectedAddress": messaging_binding_projected_address,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address, "Identity": identity,
                "LastReadMessageIndex": last_read_message_index, "LastReadTimestamp": last_read_timestamp,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncConversationsWebhooks(AsyncResource):
    """`conversations(Sid).webhooks`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Webhooks"

    def __call__(self, sid: str | None) -> AsyncConversationsWebhooksContext:
        return AsyncConversationsWebhooksContext(self._client, (*self._ids, sid))

    async def create(
        self, target: m.ConversationScopedWebhookTargetArg | str, *, configuration_url: str | None = None,
        configuration_method: m.ConversationScopedWebhookMethodArg | str | None = None,
        configuration_filters: str | Sequence[str] | None = None, configuration_replay_after: int | None = None,
        configuration_triggers: str | Sequence[str] | None = None, configuration_flow_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationScopedWebhook:
        """Create a conversation scoped webhook: POST /v1/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Args:
            target: where events go: `webhook`, `trigger` or `studio`.
            configuration_url: absolute URL to which the webhook's requests go.
            configuration_method: HTTP method with which the webhook is called, `get` or `post`.
            configuration_filters: events that call the webhook, as a list.
            configuration_replay_after: index of the message from which on the webhook is replayed; not set by default.
            configuration_triggers: words that call the webhook when a message contains them, as a list.
            configuration_flow_sid: SID of the Studio flow the events are sent to, `FW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConversationScopedWebhook,
            {
                "Target": target, "Configuration.Url": configuration_url, "Configuration.Method": configuration_method,
                "Configuration.Filters": configuration_filters, "Configuration.ReplayAfter": configuration_replay_after,
                "Configuration.Triggers": configuration_triggers, "Configuration.FlowSid": configuration_flow_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationScopedWebhook]:
        """List the webhooks, all or up to `limit`: GET /v1/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 5.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConversationScopedWebhook, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConversationScopedWebhook]:
        """Iterate over the webhooks, page by page, `prefetch` of them ahead:
        GET /v1/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConversationScopedWebhook, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConversationScopedWebhook]]:
        """Iterate over the pages of webhooks, one request a step: GET /v1/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConversationScopedWebhook, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConversationScopedWebhook]:
        """Fetch one page of webhooks, the first one or the one at `target_url`:
        GET /v1/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConversationScopedWebhook, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConversationsWebhooksContext(AsyncResource):
    """`conversations(Sid).webhooks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Conversations/{0}/Webhooks/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the conversation scoped webhook: DELETE /v1/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConversationScopedWebhook, missing_ok=missing_ok)

    async def fetch(self) -> m.ConversationScopedWebhook:
        """Fetch the conversation scoped webhook: GET /v1/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConversationScopedWebhook)

    async def update(
        self, *, configuration_url: str | None = None,
        configuration_method: m.ConversationScopedWebhookMethodArg | str | None = None,
        configuration_triggers: str | Sequence[str] | None = None,
        configuration_filters: str | Sequence[str] | None = None, configuration_flow_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationScopedWebhook:
        """Update the conversation scoped webhook: POST /v1/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

        Args:
            configuration_url: absolute URL to which the webhook's requests go.
            configuration_method: HTTP method with which the webhook is called, `get` or `post`.
            configuration_triggers: words that call the webhook when a message contains them, as a list.
            configuration_filters: events that call the webhook, as a list.
            configuration_flow_sid: SID of the Studio flow the events are sent to, `FW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConversationScopedWebhook,
            {
                "Configuration.Url": configuration_url, "Configuration.Method": configuration_method,
                "Configuration.Triggers": configuration_triggers, "Configuration.Filters": configuration_filters,
                "Configuration.FlowSid": configuration_flow_sid,
            },
            extra_params,
        )


class AsyncCredentials(AsyncResource):
    """`credentials`"""

    __slots__ = ()
    _path = "/v1/Credentials"

    def __call__(self, sid: str | None) -> AsyncCredentialsContext:
        return AsyncCredentialsContext(self._client, (*self._ids, sid))

    async def create(
        self, type: m.CredentialPushTypeArg | str, *, friendly_name: str | None = None, certificate: str | None = None,
        private_key: str | None = None, sandbox: bool | None = None, api_key: str | None = None,
        secret: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Create a credential: POST /v1/Credentials

        https://www.twilio.com/docs/conversations/api/credential-resource

        Args:
            type: push service the credential is for: `apn`, `gcm` or `fcm`.
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

        https://www.twilio.com/docs/conversations/api/credential-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListCredential, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Credential]:
        """Iterate over the credentials, page by page, `prefetch` of them ahead: GET /v1/Credentials

        https://www.twilio.com/docs/conversations/api/credential-resource

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

        https://www.twilio.com/docs/conversations/api/credential-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredential, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Credential]:
        """Fetch one page of credentials, the first one or the one at `target_url`: GET /v1/Credentials

        https://www.twilio.com/docs/conversations/api/credential-resource

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

        https://www.twilio.com/docs/conversations/api/credential-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCredential, missing_ok=missing_ok)

    async def fetch(self) -> m.Credential:
        """Fetch the credential: GET /v1/Credentials/{Sid}

        https://www.twilio.com/docs/conversations/api/credential-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCredential)

    async def update(
        self, *, friendly_name: str | None = None, type: m.CredentialPushTypeArg | str | None = None,
        certificate: str | None = None, private_key: str | None = None, sandbox: bool | None = None,
        api_key: str | None = None, secret: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Update the credential: POST /v1/Credentials/{Sid}

        https://www.twilio.com/docs/conversations/api/credential-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: push service the credential is for: `apn`, `gcm` or `fcm`.
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
                "FriendlyName": friendly_name, "Type": type, "Certificate": certificate, "PrivateKey": private_key,
                "Sandbox": sandbox, "ApiKey": api_key, "Secret": secret,
            },
            extra_params,
        )


class AsyncParticipantConversations(AsyncResource):
    """`participant_conversations`"""

    __slots__ = ()
    _path = "/v1/ParticipantConversations"

    async def list(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ParticipantConversation]:
        """List the participant conversations, all or up to `limit`: GET /v1/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Args:
            identity: keeps only conversations of the participant with this identity, up to 256 characters.
            address: only conversations of the non-user participant with this address (its `messaging_binding.address`).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit, page_size,
        )

    def stream(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ParticipantConversation]:
        """Iterate over the participant conversations, page by page, `prefetch` of them ahead:
        GET /v1/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ParticipantConversation]]:
        """Iterate over the pages of participant conversations, one request a step: GET /v1/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit, page_size,
        )

    async def page(
        self, *, identity: str | None = None, address: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ParticipantConversation]:
        """Fetch one page of participant conversations, the first one or the one at `target_url`:
        GET /v1/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListParticipantConversation, {"Identity": identity, "Address": address}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncRoles(AsyncResource):
    """`roles`"""

    __slots__ = ()
    _path = "/v1/Roles"

    def __call__(self, sid: str | None) -> AsyncRolesContext:
        return AsyncRolesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, type: m.RoleTypeArg | str, permission: str | Sequence[str], *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Role:
        """Create a role: POST /v1/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: what the role applies to: one `conversation` or the whole `service`.
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
        """List the roles, all or up to `limit`: GET /v1/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRole, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Role]:
        """Iterate over the roles, page by page, `prefetch` of them ahead: GET /v1/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRole, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Role]]:
        """Iterate over the pages of roles, one request a step: GET /v1/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRole, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Role]:
        """Fetch one page of roles, the first one or the one at `target_url`: GET /v1/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListRole, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncRolesContext(AsyncResource):
    """`roles(Sid)`"""

    __slots__ = ()
    _path = "/v1/Roles/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the role: DELETE /v1/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRole, missing_ok=missing_ok)

    async def fetch(self) -> m.Role:
        """Fetch the role: GET /v1/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRole)

    async def update(self, permission: str | Sequence[str], *, extra_params: Mapping[str, Any] | None = None) -> m.Role:
        """Update the role: POST /v1/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            permission: permissions of the role by its type, in place of all earlier ones; what is left out is removed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateRole, {"Permission": permission}, extra_params)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/conversations/api/service-resource

        Args:
            friendly_name: optional name of the service, up to 256 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateService, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/conversations/api/service-resource

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

        https://www.twilio.com/docs/conversations/api/service-resource

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

        https://www.twilio.com/docs/conversations/api/service-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/conversations/api/service-resource

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
    def bindings(self) -> AsyncServicesBindings:
        return AsyncServicesBindings(self._client, self._ids)

    @accessor
    def configuration(self) -> AsyncServicesConfiguration:
        return AsyncServicesConfiguration(self._client, self._ids)

    @accessor
    def conversation_with_participants(self) -> AsyncServicesConversationWithParticipants:
        return AsyncServicesConversationWithParticipants(self._client, self._ids)

    @accessor
    def conversations(self) -> AsyncServicesConversations:
        return AsyncServicesConversations(self._client, self._ids)

    @accessor
    def participant_conversations(self) -> AsyncServicesParticipantConversations:
        return AsyncServicesParticipantConversations(self._client, self._ids)

    @accessor
    def roles(self) -> AsyncServicesRoles:
        return AsyncServicesRoles(self._client, self._ids)

    @accessor
    def users(self) -> AsyncServicesUsers:
        return AsyncServicesUsers(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/conversations/api/service-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/conversations/api/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)


class AsyncServicesBindings(AsyncResource):
    """`services(Sid).bindings`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Bindings"

    def __call__(self, sid: str | None) -> AsyncServicesBindingsContext:
        return AsyncServicesBindingsContext(self._client, (*self._ids, sid))

    async def list(
        self, *,
        binding_type: Sequence[m.ServiceBindingBindingTypeArg | str] | m.ServiceBindingBindingTypeArg | str
        | None = None,
        identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceBinding]:
        """List the bindings, all or up to `limit`: GET /v1/Services/{ChatServiceSid}/Bindings

        https://www.twilio.com/docs/conversations/api/service-binding-resource

        Args:
            binding_type: only bindings of these technologies: `apn`, `gcm`, `fcm` or `twilsock`.
            identity: keeps only bindings of users with these identities.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListServiceBinding, {"BindingType": binding_type, "Identity": identity}, extra_params, limit, page_size,
        )

    def stream(
        self, *,
        binding_type: Sequence[m.ServiceBindingBindingTypeArg | str] | m.ServiceBindingBindingTypeArg | str
        | None = None,
        identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceBinding]:
        """Iterate over the bindings, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Bindings

        https://www.twilio.com/docs/conversations/api/service-binding-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListServiceBinding, {"BindingType": binding_type, "Identity": identity}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *,
        binding_type: Sequence[m.ServiceBindingBindingTypeArg | str] | m.ServiceBindingBindingTypeArg | str
        | None = None,
        identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceBinding]]:
        """Iterate over the pages of bindings, one request a step: GET /v1/Services/{ChatServiceSid}/Bindings

        https://www.twilio.com/docs/conversations/api/service-binding-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListServiceBinding, {"BindingType": binding_type, "Identity": identity}, extra_params, limit, page_size,
        )

    async def page(
        self, *,
        binding_type: Sequence[m.ServiceBindingBindingTypeArg | str] | m.ServiceBindingBindingTypeArg | str
        | None = None,
        identity: str | Sequence[str] | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceBinding]:
        """Fetch one page of bindings, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Bindings

        https://www.twilio.com/docs/conversations/api/service-binding-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceBinding, {"BindingType": binding_type, "Identity": identity}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncServicesBindingsContext(AsyncResource):
    """`services(Sid).bindings(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Bindings/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service binding: DELETE /v1/Services/{ChatServiceSid}/Bindings/{Sid}

        https://www.twilio.com/docs/conversations/api/service-binding-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteServiceBinding, missing_ok=missing_ok)

    async def fetch(self) -> m.ServiceBinding:
        """Fetch the service binding: GET /v1/Services/{ChatServiceSid}/Bindings/{Sid}

        https://www.twilio.com/docs/conversations/api/service-binding-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceBinding)


class AsyncServicesConfiguration(AsyncResource):
    """`services(Sid).configuration`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Configuration"

    @accessor
    def notifications(self) -> AsyncServicesConfigurationNotifications:
        return AsyncServicesConfigurationNotifications(self._client, self._ids)

    @accessor
    def webhooks(self) -> AsyncServicesConfigurationWebhooks:
        return AsyncServicesConfigurationWebhooks(self._client, self._ids)

    def __call__(self) -> AsyncServicesConfiguration:
        return self

    async def fetch(self) -> m.ServiceConfiguration:
        """Fetch the service configuration: GET /v1/Services/{ChatServiceSid}/Configuration

        https://www.twilio.com/docs/conversations/api/service-configuration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConfiguration)

    async def update(
        self, *, default_conversation_creator_role_sid: str | None = None,
        default_conversation_role_sid: str | None = None, default_chat_service_role_sid: str | None = None,
        reachability_enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConfiguration:
        """Update the service configuration: POST /v1/Services/{ChatServiceSid}/Configuration

        https://www.twilio.com/docs/conversations/api/service-configuration-resource

        Args:
            default_conversation_creator_role_sid: SID of the conversation role that the creator of a conversation gets,
                `RL…`.
            default_conversation_role_sid: SID of the conversation role that users get when added to a conversation,
                `RL…`.
            default_chat_service_role_sid: SID of the service role that users get when added to the service, `RL…`.
            reachability_enabled: whether the Reachability Indicator of users is on, by default `False`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceConfiguration,
            {
                "DefaultConversationCreatorRoleSid": default_conversation_creator_role_sid,
                "DefaultConversationRoleSid": default_conversation_role_sid,
                "DefaultChatServiceRoleSid": default_chat_service_role_sid, "ReachabilityEnabled": reachability_enabled,
            },
            extra_params,
        )


class AsyncServicesConfigurationNotifications(AsyncResource):
    """`services(Sid).configuration.notifications`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Configuration/Notifications"

    def __call__(self) -> AsyncServicesConfigurationNotifications:
        return self

    async def fetch(self) -> m.ServiceNotification:
        """Fetch the service notification: GET /v1/Services/{ChatServiceSid}/Configuration/Notifications

        https://www.twilio.com/docs/conversations/api/service-notification-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceNotification)

    async def update(
        self, *, log_enabled: bool | None = None, new_message_enabled: bool | None = None,
        new_message_template: str | None = None, new_message_sound: str | None = None,
        new_message_badge_count_enabled: bool | None = None, added_to_conversation_enabled: bool | None = None,
        added_to_conversation_template: str | None = None, added_to_conversation_sound: str | None = None,
        removed_from_conversation_enabled: bool | None = None, removed_from_conversation_template: str | None = None,
        removed_from_conversation_sound: str | None = None, new_message_with_media_enabled: bool | None = None,
        new_message_with_media_template: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceNotification:
        """Update the service notification: POST /v1/Services/{ChatServiceSid}/Configuration/Notifications

        https://www.twilio.com/docs/conversations/api/service-notification-resource

        Args:
            log_enabled: whether notifications are logged.
            new_message_enabled: whether a new message in a conversation sends a notification, by default not.
            new_message_template: template for the notification text of new messages, if `new_message.enabled` is
                `true`.
            new_message_sound: name of the sound for new messages, if `new_message.enabled` is `true`.
            new_message_badge_count_enabled: whether new messages show a badge, by default not.
            added_to_conversation_enabled: whether a participant added to a conversation causes a push notification, by
                default `false`.
            added_to_conversation_template: template of the notification text for an added participant, if that
                notification is enabled.
            added_to_conversation_sound: name of the sound played when a participant is added, if that notification is
                enabled.
            removed_from_conversation_enabled: whether users get a push when they are removed from a conversation, by
                default `False`.
            removed_from_conversation_template: template for the text of the push about being removed from a
                conversation.
            removed_from_conversation_sound: name of the sound for the push about being removed from a conversation.
            new_message_with_media_enabled: whether a new message with media sends a notification, by default not.
            new_message_with_media_template: template for the notification text of messages with media, if that
                notification is on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceNotification,
            {
                "LogEnabled": log_enabled, "NewMessage.Enabled": new_message_enabled,
                "NewMessage.Template": new_message_template, "NewMessage.Sound": new_message_sound,
                "NewMessage.BadgeCountEnabled": new_message_badge_count_enabled,
                "AddedToConversation.Enabled": added_to_conversation_enabled,
                "AddedToConversation.Template": added_to_conversation_template,
                "AddedToConversation.Sound": added_to_conversation_sound,
                "RemovedFromConversation.Enabled": removed_from_conversation_enabled,
                "RemovedFromConversation.Template": removed_from_conversation_template,
                "RemovedFromConversation.Sound": removed_from_conversation_sound,
                "NewMessage.WithMedia.Enabled": new_message_with_media_enabled,
                "NewMessage.WithMedia.Template": new_message_with_media_template,
            },
            extra_params,
        )


class AsyncServicesConfigurationWebhooks(AsyncResource):
    """`services(Sid).configuration.webhooks`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Configuration/Webhooks"

    def __call__(self) -> AsyncServicesConfigurationWebhooks:
        return self

    async def fetch(self) -> m.ServiceWebhookConfiguration:
        """Fetch the service webhook configuration: GET /v1/Services/{ChatServiceSid}/Configuration/Webhooks

        https://www.twilio.com/docs/conversations/api/per-service-webhook-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceWebhookConfiguration)

    async def update(
        self, *, pre_webhook_url: str | None = None, post_webhook_url: str | None = None,
        filters: str | Sequence[str] | None = None, method: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceWebhookConfiguration:
        """Update the service webhook configuration: POST /v1/Services/{ChatServiceSid}/Configuration/Webhooks

        https://www.twilio.com/docs/conversations/api/per-service-webhook-resource

        Args:
            pre_webhook_url: address called before an event takes effect.
            post_webhook_url: address called after an event has taken place.
            filters: events that call the webhooks, such as `onMessageAdded`; others are not sent.
            method: HTTP method of the webhook: `GET` or `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceWebhookConfiguration,
            {
                "PreWebhookUrl": pre_webhook_url, "PostWebhookUrl": post_webhook_url, "Filters": filters,
                "Method": method,
            },
            extra_params,
        )


class AsyncServicesConversationWithParticipants(AsyncResource):
    """`services(Sid).conversation_with_participants`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ConversationWithParticipants"

    async def create(
        self, *, friendly_name: str | None = None, messaging_service_sid: str | None = None,
        state: m.ServiceConversationWithParticipantsStateArg | str | None = None, unique_name: str | None = None,
        attributes: Json | None = None, timers_inactive: str | None = None, timers_closed: str | None = None,
        participant: Sequence[Json] | Json | None = None, bindings_email_address: str | None = None,
        bindings_email_name: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationWithParticipantsWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationWithParticipants:
        """Create a service conversation with participants:
        POST /v1/Services/{ChatServiceSid}/ConversationWithParticipants

        https://www.twilio.com/docs/conversations/api/conversation-with-participants-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            unique_name: name of your choice that identifies it uniquely.
            attributes: own data as a JSON string, `{}` if unset.
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            participant: up to 10 participants to add, each as JSON with the arguments of a participant.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceConversationWithParticipants,
            {
                "FriendlyName": friendly_name, "MessagingServiceSid": messaging_service_sid, "State": state,
                "UniqueName": unique_name, "Attributes": attributes, "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed, "Participant": participant,
                "Bindings.Email.Address": bindings_email_address, "Bindings.Email.Name": bindings_email_name,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncServicesConversations(AsyncResource):
    """`services(Sid).conversations`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations"

    def __call__(self, sid: str | None) -> AsyncServicesConversationsContext:
        return AsyncServicesConversationsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, attributes: Json | None = None,
        messaging_service_sid: str | None = None, state: m.ServiceConversationStateArg | str | None = None,
        timers_inactive: str | None = None, timers_closed: str | None = None, bindings_email_address: str | None = None,
        bindings_email_name: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversation:
        """Create a service conversation: POST /v1/Services/{ChatServiceSid}/Conversations

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Args:
            friendly_name: optional name of the conversation, up to 256 characters.
            unique_name: name of your choice that identifies it uniquely.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceConversation,
            {
                "FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes,
                "MessagingServiceSid": messaging_service_sid, "State": state, "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed, "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name, "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ServiceConversationStateArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceConversation]:
        """List the conversations, all or up to `limit`: GET /v1/Services/{ChatServiceSid}/Conversations

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Args:
            start_date: only conversations created on or after this day, ISO 8601 with the time `00:00:00Z`.
            end_date: only conversations created on or before this date, ISO 8601, to the end of that day.
            state: only conversations in this state: `active`, `closed` or `inactive`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListServiceConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ServiceConversationStateArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceConversation]:
        """Iterate over the conversations, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Conversations

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListServiceConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ServiceConversationStateArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceConversation]]:
        """Iterate over the pages of conversations, one request a step:
        GET /v1/Services/{ChatServiceSid}/Conversations

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListServiceConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, start_date: str | None = None, end_date: str | None = None,
        state: m.ServiceConversationStateArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceConversation]:
        """Fetch one page of conversations, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Conversations

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceConversation, {"StartDate": start_date, "EndDate": end_date, "State": state}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncServicesConversationsContext(AsyncResource):
    """`services(Sid).conversations(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}"

    @accessor
    def messages(self) -> AsyncServicesConversationsMessages:
        return AsyncServicesConversationsMessages(self._client, self._ids)

    @accessor
    def participants(self) -> AsyncServicesConversationsParticipants:
        return AsyncServicesConversationsParticipants(self._client, self._ids)

    @accessor
    def webhooks(self) -> AsyncServicesConversationsWebhooks:
        return AsyncServicesConversationsWebhooks(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ServiceConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the service conversation: DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteServiceConversation, {}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ServiceConversation:
        """Fetch the service conversation: GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConversation)

    async def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None,
        messaging_service_sid: str | None = None, state: m.ServiceConversationStateArg | str | None = None,
        timers_inactive: str | None = None, timers_closed: str | None = None, unique_name: str | None = None,
        bindings_email_address: str | None = None, bindings_email_name: str | None = None,
        date_created: datetime | date | str | None = None, date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversation:
        """Update the service conversation: POST /v1/Services/{ChatServiceSid}/Conversations/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-resource

        Args:
            friendly_name: optional name of the conversation, up to 256 characters.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
            state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
            timers_inactive: ISO 8601 duration after which the conversation is `inactive`, at least 1 minute.
            timers_closed: ISO 8601 duration after which the conversation is `closed`, at least 10 minutes.
            unique_name: name of your choice that identifies it uniquely.
            bindings_email_address: default sender address of e-mails from the conversation.
            bindings_email_name: default sender name of e-mails from the conversation.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceConversation,
            {
                "FriendlyName": friendly_name, "Attributes": attributes, "MessagingServiceSid": messaging_service_sid,
                "State": state, "Timers.Inactive": timers_inactive, "Timers.Closed": timers_closed,
                "UniqueName": unique_name, "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name, "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncServicesConversationsMessages(AsyncResource):
    """`services(Sid).conversations(Sid).messages`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Messages"

    def __call__(self, sid: str | None) -> AsyncServicesConversationsMessagesContext:
        return AsyncServicesConversationsMessagesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, author: str | None = None, body: str | None = None, media_sid: str | None = None,
        content_sid: str | None = None, content_variables: Json | None = None, attributes: Json | None = None,
        subject: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationMessage:
        """Create a service conversation message:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Args:
            author: channel-specific identifier of who wrote the message, by default `system`.
            body: text of the message, up to 1,600 characters.
            media_sid: SID of the uploaded media that the new message carries, `ME…`.
            content_sid: SID of the content template to send, `HX…`; `body` and `media_sid` are then ignored.
            content_variables: JSON string with the values for the template's variables.
            attributes: own data as a JSON string, `{}` if unset.
            subject: subject line of the message, at most 256 characters.
            date_created: instant to record as the message's creation; milliseconds are ignored.
            date_updated: instant to record as the message's last change; milliseconds are ignored.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceConversationMessage,
            {
                "Author": author, "Body": body, "MediaSid": media_sid, "ContentSid": content_sid,
                "ContentVariables": content_variables, "Attributes": attributes, "Subject": subject,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, order: m.ServiceConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceConversationMessage]:
        """List the messages, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Args:
            order: sort order of the messages: `asc` or `desc`, by default `asc`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceConversationMessage, {"Order": order}, extra_params, limit, page_size)

    def stream(
        self, *, order: m.ServiceConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceConversationMessage]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListServiceConversationMessage, {"Order": order}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, order: m.ServiceConversationMessageOrderTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceConversationMessage]]:
        """Iterate over the pages of messages, one request a step:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceConversationMessage, {"Order": order}, extra_params, limit, page_size)

    async def page(
        self, *, order: m.ServiceConversationMessageOrderTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceConversationMessage]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceConversationMessage, {"Order": order}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncServicesConversationsMessagesContext(AsyncResource):
    """`services(Sid).conversations(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Messages/{2}"

    @accessor
    def delivery_receipts(self) -> AsyncServicesConversationsMessagesDeliveryReceipts:
        return AsyncServicesConversationsMessagesDeliveryReceipts(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ServiceConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the service conversation message:
        DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteServiceConversationMessage, {}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ServiceConversationMessage:
        """Fetch the service conversation message:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConversationMessage)

    async def update(
        self, *, author: str | None = None, body: str | None = None, attributes: Json | None = None,
        subject: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationMessageWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationMessage:
        """Update the service conversation message:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}

        https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

        Args:
            author: channel-specific identifier of who wrote the message, by default `system`.
            body: text of the message, up to 1,600 characters.
            attributes: own data as a JSON string, `{}` if unset.
            subject: subject line of the message, at most 256 characters.
            date_created: instant to record as the message's creation; milliseconds are ignored.
            date_updated: instant to record as the message's last change; milliseconds are ignored.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceConversationMessage,
            {
                "Author": author, "Body": body, "Attributes": attributes, "Subject": subject,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncServicesConversationsMessagesDeliveryReceipts(AsyncResource):
    """`services(Sid).conversations(Sid).messages(Sid).delivery_receipts`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Messages/{2}/Receipts"

    def __call__(self, sid: str | None) -> AsyncServicesConversationsMessagesDeliveryReceiptsContext:
        return AsyncServicesConversationsMessagesDeliveryReceiptsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceConversationMessageReceipt]:
        """List the delivery receipts, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceConversationMessageReceipt, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceConversationMessageReceipt]:
        """Iterate over the delivery receipts, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceConversationMessageReceipt, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceConversationMessageReceipt]]:
        """Iterate over the pages of delivery receipts, one request a step:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceConversationMessageReceipt, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceConversationMessageReceipt]:
        """Fetch one page of delivery receipts, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        https://www.twilio.com/docs/conversations/api/receipt-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceConversationMessageReceipt, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesConversationsMessagesDeliveryReceiptsContext(AsyncResource):
    """`services(Sid).conversations(Sid).messages(Sid).delivery_receipts(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Messages/{2}/Receipts/{3}"

    async def fetch(self) -> m.ServiceConversationMessageReceipt:
        """Fetch the service conversation message receipt:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}

        https://www.twilio.com/docs/conversations/api/receipt-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConversationMessageReceipt)


class AsyncServicesConversationsParticipants(AsyncResource):
    """`services(Sid).conversations(Sid).participants`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Participants"

    def __call__(self, sid: str | None) -> AsyncServicesConversationsParticipantsContext:
        return AsyncServicesConversationsParticipantsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, identity: str | None = None, messaging_binding_address: str | None = None,
        messaging_binding_proxy_address: str | None = None, role_sid: str | None = None, attributes: Json | None = None,
        messaging_binding_projected_address: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationParticipant:
        """Create a service conversation participant:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Args:
            identity: identity of a participant that uses the Conversations SDK, up to 256 characters.
            messaging_binding_address: phone or WhatsApp number of the participant's device; `null` only for
                participants of an SDK.
            messaging_binding_proxy_address: Twilio phone or WhatsApp number the participant talks to; `null` only for
                SDK participants.
            role_sid: SID of the participant's role in the conversation, `RL…`.
            attributes: own data as a JSON string, `{}` if unset.
            messaging_binding_projected_address: Twilio number that masks the participant in group MMS.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceConversationParticipant,
            {
                "Identity": identity, "MessagingBinding.Address": messaging_binding_address,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address, "RoleSid": role_sid,
                "Attributes": attributes, "MessagingBinding.ProjectedAddress": messaging_binding_projected_address,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceConversationParticipant]:
        """List the participants, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceConversationParticipant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceConversationParticipant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceConversationParticipant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceConversationParticipant]]:
        """Iterate over the pages of participants, one request a step:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceConversationParticipant, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceConversationParticipant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceConversationParticipant, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesConversationsParticipantsContext(AsyncResource):
    """`services(Sid).conversations(Sid).participants(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Participants/{2}"

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ServiceConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the service conversation participant:
        DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteServiceConversationParticipant, {}, extra_params,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ServiceConversationParticipant:
        """Fetch the service conversation participant:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/service-participant-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConversationParticipant)

    async def update(
        self, *, attributes: Json | None = None, role_sid: str | None = None,
        messaging_binding_projected_address: str | None = None, identity: str | None = None,
        messaging_binding_proxy_address: str | None = None, last_read_message_index: int | None = None,
        last_read_timestamp: str | None = None, date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        x_twilio_webhook_enabled: m.ServiceConversationParticipantWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationParticipant:
        """Update the service conversation participant:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}

        https://www.twilio.com/docs/conversations/api/service-participant-resource

        Args:
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the participant's role in the conversation, `RL…`.
            messaging_binding_projected_address: Twilio number used in group MMS; `null` removes it.
            identity: identity of a participant that uses the Conversations SDK, up to 256 characters.
            messaging_binding_proxy_address: Twilio number with which the participant talks; `null` removes it.
            last_read_message_index: index of the last message the participant has read in the conversation.
            last_read_timestamp: instant of the last message the participant has read, ISO 8601.
            date_created: instant to record as its creation.
            date_updated: instant to record as its last change.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceConversationParticipant,
            {
                "Attributes": attributes, "RoleSid": role_sid,
                "MessagingBinding.ProjectedAddress": messaging_binding_projected_address, "Identity": identity,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address,
                "LastReadMessageIndex": last_read_message_index, "LastReadTimestamp": last_read_timestamp,
                "DateCreated": date_created, "DateUpdated": date_updated,
            },
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncServicesConversationsWebhooks(AsyncResource):
    """`services(Sid).conversations(Sid).webhooks`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Webhooks"

    def __call__(self, sid: str | None) -> AsyncServicesConversationsWebhooksContext:
        return AsyncServicesConversationsWebhooksContext(self._client, (*self._ids, sid))

    async def create(
        self, target: m.ServiceConversationScopedWebhookTargetArg | str, *, configuration_url: str | None = None,
        configuration_method: m.ServiceConversationScopedWebhookMethodArg | str | None = None,
        configuration_filters: str | Sequence[str] | None = None, configuration_replay_after: int | None = None,
        configuration_triggers: str | Sequence[str] | None = None, configuration_flow_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationScopedWebhook:
        """Create a service conversation scoped webhook:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Args:
            target: where events go: `webhook`, `trigger` or `studio`.
            configuration_url: absolute URL to which the webhook's requests go.
            configuration_method: HTTP method with which the webhook is called, `get` or `post`.
            configuration_filters: events that call the webhook, as a list.
            configuration_replay_after: index of the message from which on the webhook is replayed; not set by default.
            configuration_triggers: words that call the webhook when a message contains them, as a list.
            configuration_flow_sid: SID of the Studio flow the events are sent to, `FW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceConversationScopedWebhook,
            {
                "Target": target, "Configuration.Url": configuration_url, "Configuration.Method": configuration_method,
                "Configuration.Filters": configuration_filters, "Configuration.ReplayAfter": configuration_replay_after,
                "Configuration.Triggers": configuration_triggers, "Configuration.FlowSid": configuration_flow_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceConversationScopedWebhook]:
        """List the webhooks, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 5.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceConversationScopedWebhook, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceConversationScopedWebhook]:
        """Iterate over the webhooks, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceConversationScopedWebhook, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceConversationScopedWebhook]]:
        """Iterate over the pages of webhooks, one request a step:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceConversationScopedWebhook, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceConversationScopedWebhook]:
        """Fetch one page of webhooks, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceConversationScopedWebhook, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesConversationsWebhooksContext(AsyncResource):
    """`services(Sid).conversations(Sid).webhooks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Conversations/{1}/Webhooks/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service conversation scoped webhook:
        DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteServiceConversationScopedWebhook, missing_ok=missing_ok)

    async def fetch(self) -> m.ServiceConversationScopedWebhook:
        """Fetch the service conversation scoped webhook:
        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceConversationScopedWebhook)

    async def update(
        self, *, configuration_url: str | None = None,
        configuration_method: m.ServiceConversationScopedWebhookMethodArg | str | None = None,
        configuration_triggers: str | Sequence[str] | None = None,
        configuration_filters: str | Sequence[str] | None = None, configuration_flow_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceConversationScopedWebhook:
        """Update the service conversation scoped webhook:
        POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

        Args:
            configuration_url: absolute URL to which the webhook's requests go.
            configuration_method: HTTP method with which the webhook is called, `get` or `post`.
            configuration_triggers: words that call the webhook when a message contains them, as a list.
            configuration_filters: events that call the webhook, as a list.
            configuration_flow_sid: SID of the Studio flow the events are sent to, `FW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceConversationScopedWebhook,
            {
                "Configuration.Url": configuration_url, "Configuration.Method": configuration_method,
                "Configuration.Triggers": configuration_triggers, "Configuration.Filters": configuration_filters,
                "Configuration.FlowSid": configuration_flow_sid,
            },
            extra_params,
        )


class AsyncServicesParticipantConversations(AsyncResource):
    """`services(Sid).participant_conversations`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ParticipantConversations"

    async def list(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceParticipantConversation]:
        """List the participant conversations, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Args:
            identity: keeps only conversations of the participant with this identity, up to 256 characters.
            address: only conversations of the non-user participant with this address (its `messaging_binding.address`).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListServiceParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceParticipantConversation]:
        """Iterate over the participant conversations, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListServiceParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, identity: str | None = None, address: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceParticipantConversation]]:
        """Iterate over the pages of participant conversations, one request a step:
        GET /v1/Services/{ChatServiceSid}/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListServiceParticipantConversation, {"Identity": identity, "Address": address}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, identity: str | None = None, address: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceParticipantConversation]:
        """Fetch one page of participant conversations, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/ParticipantConversations

        https://www.twilio.com/docs/conversations/api/participant-conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceParticipantConversation, {"Identity": identity, "Address": address}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncServicesRoles(AsyncResource):
    """`services(Sid).roles`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Roles"

    def __call__(self, sid: str | None) -> AsyncServicesRolesContext:
        return AsyncServicesRolesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, type: m.ServiceRoleRoleTypeArg | str, permission: str | Sequence[str], *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceRole:
        """Create a service role: POST /v1/Services/{ChatServiceSid}/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: what the role applies to: one `conversation` or the whole `service`.
            permission: permissions that the new role gets; which ones exist depends on its type.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceRole, {"FriendlyName": friendly_name, "Type": type, "Permission": permission},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceRole]:
        """List the roles, all or up to `limit`: GET /v1/Services/{ChatServiceSid}/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceRole, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceRole]:
        """Iterate over the roles, page by page, `prefetch` of them ahead: GET /v1/Services/{ChatServiceSid}/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceRole, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceRole]]:
        """Iterate over the pages of roles, one request a step: GET /v1/Services/{ChatServiceSid}/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceRole, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceRole]:
        """Fetch one page of roles, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Roles

        https://www.twilio.com/docs/conversations/api/role-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListServiceRole, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesRolesContext(AsyncResource):
    """`services(Sid).roles(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Roles/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service role: DELETE /v1/Services/{ChatServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteServiceRole, missing_ok=missing_ok)

    async def fetch(self) -> m.ServiceRole:
        """Fetch the service role: GET /v1/Services/{ChatServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceRole)

    async def update(
        self, permission: str | Sequence[str], *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceRole:
        """Update the service role: POST /v1/Services/{ChatServiceSid}/Roles/{Sid}

        https://www.twilio.com/docs/conversations/api/role-resource

        Args:
            permission: permissions of the role by its type, in place of all earlier ones; what is left out is removed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateServiceRole, {"Permission": permission}, extra_params)


class AsyncServicesUsers(AsyncResource):
    """`services(Sid).users`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users"

    def __call__(self, sid: str | None) -> AsyncServicesUsersContext:
        return AsyncServicesUsersContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, *, friendly_name: str | None = None, attributes: Json | None = None,
        role_sid: str | None = None, x_twilio_webhook_enabled: m.ServiceUserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceUser:
        """Create a service user: POST /v1/Services/{ChatServiceSid}/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            identity: your own string for the user, often a user name or email; case-sensitive, unique in the service.
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the user's role in the service, `RL…`.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateServiceUser,
            {"Identity": identity, "FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceUser]:
        """List the users, all or up to `limit`: GET /v1/Services/{ChatServiceSid}/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceUser, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceUser]:
        """Iterate over the users, page by page, `prefetch` of them ahead: GET /v1/Services/{ChatServiceSid}/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceUser, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceUser]]:
        """Iterate over the pages of users, one request a step: GET /v1/Services/{ChatServiceSid}/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceUser, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceUser]:
        """Fetch one page of users, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListServiceUser, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesUsersContext(AsyncResource):
    """`services(Sid).users(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users/{1}"

    @accessor
    def user_conversations(self) -> AsyncServicesUsersUserConversations:
        return AsyncServicesUsersUserConversations(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.ServiceUserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the service user: DELETE /v1/Services/{ChatServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteServiceUser, {}, extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            missing_ok=missing_ok,
        )

    async def fetch(self) -> m.ServiceUser:
        """Fetch the service user: GET /v1/Services/{ChatServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceUser)

    async def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None, role_sid: str | None = None,
        x_twilio_webhook_enabled: m.ServiceUserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceUser:
        """Update the service user: POST /v1/Services/{ChatServiceSid}/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the user's role in the service, `RL…`.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceUser, {"FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncServicesUsersUserConversations(AsyncResource):
    """`services(Sid).users(Sid).user_conversations`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users/{1}/Conversations"

    def __call__(self, conversation_sid: str | None) -> AsyncServicesUsersUserConversationsContext:
        return AsyncServicesUsersUserConversationsContext(self._client, (*self._ids, conversation_sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ServiceUserConversation]:
        """List the user conversations, all or up to `limit`:
        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListServiceUserConversation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ServiceUserConversation]:
        """Iterate over the user conversations, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListServiceUserConversation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ServiceUserConversation]]:
        """Iterate over the pages of user conversations, one request a step:
        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListServiceUserConversation, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ServiceUserConversation]:
        """Fetch one page of user conversations, the first one or the one at `target_url`:
        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListServiceUserConversation, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesUsersUserConversationsContext(AsyncResource):
    """`services(Sid).users(Sid).user_conversations(ConversationSid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Users/{1}/Conversations/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service user conversation:
        DELETE /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteServiceUserConversation, missing_ok=missing_ok)

    async def fetch(self) -> m.ServiceUserConversation:
        """Fetch the service user conversation:
        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchServiceUserConversation)

    async def update(
        self, *, notification_level: m.ServiceUserConversationNotificationLevelArg | str | None = None,
        last_read_timestamp: datetime | date | str | None = None, last_read_message_index: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ServiceUserConversation:
        """Update the service user conversation:
        POST /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            notification_level: whether the user gets push notifications for it: `default` or `muted`.
            last_read_timestamp: instant of the last message the participant has read, ISO 8601.
            last_read_message_index: index of the last message the participant has read in the conversation.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateServiceUserConversation,
            {
                "NotificationLevel": notification_level, "LastReadTimestamp": last_read_timestamp,
                "LastReadMessageIndex": last_read_message_index,
            },
            extra_params,
        )


class AsyncUsers(AsyncResource):
    """`users`"""

    __slots__ = ()
    _path = "/v1/Users"

    def __call__(self, sid: str | None) -> AsyncUsersContext:
        return AsyncUsersContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, *, friendly_name: str | None = None, attributes: Json | None = None,
        role_sid: str | None = None, x_twilio_webhook_enabled: m.UserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.User:
        """Create a user: POST /v1/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            identity: your own string for the user, often a user name or email; case-sensitive, unique in the service.
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the user's role in the service, `RL…`.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUser,
            {"Identity": identity, "FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.User]:
        """List the users, all or up to `limit`: GET /v1/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListUser, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.User]:
        """Iterate over the users, page by page, `prefetch` of them ahead: GET /v1/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListUser, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.User]]:
        """Iterate over the pages of users, one request a step: GET /v1/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListUser, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.User]:
        """Fetch one page of users, the first one or the one at `target_url`: GET /v1/Users

        https://www.twilio.com/docs/conversations/api/user-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListUser, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncUsersContext(AsyncResource):
    """`users(Sid)`"""

    __slots__ = ()
    _path = "/v1/Users/{0}"

    @accessor
    def user_conversations(self) -> AsyncUsersUserConversations:
        return AsyncUsersUserConversations(self._client, self._ids)

    async def delete(
        self, *, x_twilio_webhook_enabled: m.UserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the user: DELETE /v1/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteUser, {}, extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            missing_ok=missing_ok,
        )

    async def fetch(self) -> m.User:
        """Fetch the user: GET /v1/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUser)

    async def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None, role_sid: str | None = None,
        x_twilio_webhook_enabled: m.UserWebhookEnabledTypeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.User:
        """Update the user: POST /v1/Users/{Sid}

        https://www.twilio.com/docs/conversations/api/user-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: own data as a JSON string, `{}` if unset.
            role_sid: SID of the user's role in the service, `RL…`.
            x_twilio_webhook_enabled: `true` to have webhooks called for this request too, otherwise `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUser, {"FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            extra_params, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
        )


class AsyncUsersUserConversations(AsyncResource):
    """`users(Sid).user_conversations`"""

    __slots__ = ()
    _path = "/v1/Users/{0}/Conversations"

    def __call__(self, conversation_sid: str | None) -> AsyncUsersUserConversationsContext:
        return AsyncUsersUserConversationsContext(self._client, (*self._ids, conversation_sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UserConversation]:
        """List the user conversations, all or up to `limit`: GET /v1/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListUserConversation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.UserConversation]:
        """Iterate over the user conversations, page by page, `prefetch` of them ahead:
        GET /v1/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListUserConversation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.UserConversation]]:
        """Iterate over the pages of user conversations, one request a step: GET /v1/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListUserConversation, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UserConversation]:
        """Fetch one page of user conversations, the first one or the one at `target_url`:
        GET /v1/Users/{UserSid}/Conversations

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListUserConversation, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncUsersUserConversationsContext(AsyncResource):
    """`users(Sid).user_conversations(ConversationSid)`"""

    __slots__ = ()
    _path = "/v1/Users/{0}/Conversations/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the user conversation: DELETE /v1/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteUserConversation, missing_ok=missing_ok)

    async def fetch(self) -> m.UserConversation:
        """Fetch the user conversation: GET /v1/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUserConversation)

    async def update(
        self, *, notification_level: m.UserConversationNotificationLevelArg | str | None = None,
        last_read_timestamp: datetime | date | str | None = None, last_read_message_index: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.UserConversation:
        """Update the user conversation: POST /v1/Users/{UserSid}/Conversations/{ConversationSid}

        https://www.twilio.com/docs/conversations/api/user-conversation-resource

        Args:
            notification_level: whether the user gets push notifications for it: `default` or `muted`.
            last_read_timestamp: instant of the last message the participant has read, ISO 8601.
            last_read_message_index: index of the last message the participant has read in the conversation.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUserConversation,
            {
                "NotificationLevel": notification_level, "LastReadTimestamp": last_read_timestamp,
                "LastReadMessageIndex": last_read_message_index,
            },
            extra_params,
        )
