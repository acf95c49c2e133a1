# Mirrored from _async/api/conversations_v2.py by `make generate`; do not edit.
# Generated from facts/conversations_v2.json by `make generate`; do not edit.
"""The resources of conversations_v2."""

from __future__ import annotations

from typing import overload

from ..._operations import conversations_v2 as ops
from ...types import UNSET
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import conversations_v2 as m
    from ...types import UnsetType
    from ..pages import Page


class ConversationsV2(Resource):
    """`conversations.v2`"""

    __slots__ = ()

    @accessor
    def configurations(self) -> Configurations:
        return Configurations(self._client, self._ids)

    @accessor
    def operations(self) -> Operations:
        return Operations(self._client, self._ids)

    @accessor
    def conversations(self) -> Conversations:
        return Conversations(self._client, self._ids)

    @overload
    def actions(self, conversation_id: str | None) -> Actions: ...

    @overload
    def actions(self, conversation_id: str | None, action_id: str | None) -> ActionsContext: ...

    def actions(
        self, conversation_id: str | None, action_id: str | UnsetType | None = UNSET,
    ) -> Actions | ActionsContext:
        found = Actions(self._client, (*self._ids, conversation_id))
        return found if action_id is UNSET else found(action_id)

    @overload
    def communications(self, conversation_id: str | None) -> Communications: ...

    @overload
    def communications(self, conversation_id: str | None, id: str | None) -> CommunicationsContext: ...

    def communications(
        self, conversation_id: str | None, id: str | UnsetType | None = UNSET,
    ) -> Communications | CommunicationsContext:
        found = Communications(self._client, (*self._ids, conversation_id))
        return found if id is UNSET else found(id)

    @overload
    def participants(self, conversation_id: str | None) -> Participants: ...

    @overload
    def participants(self, conversation_id: str | None, id: str | None) -> ParticipantsContext: ...

    def participants(
        self, conversation_id: str | None, id: str | UnsetType | None = UNSET,
    ) -> Participants | ParticipantsContext:
        found = Participants(self._client, (*self._ids, conversation_id))
        return found if id is UNSET else found(id)


class Configurations(Resource):
    """`configurations`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/Configurations"

    def __call__(self, id: str | None) -> ConfigurationsContext:
        return ConfigurationsContext(self._client, (*self._ids, id))

    def create(
        self, display_name: str, description: str,
        conversation_grouping_type: m.ConfigurationConversationGroupingTypeArg | str, memory_store_id: str, *,
        idempotency_key: str | None = None,
        channel_settings: Mapping[str, m.ConfigurationChannelSettings | Mapping[str, Any]] | None = None,
        status_callbacks: Sequence[m.ConfigurationStatusCallbacks | Mapping[str, Any]]
        | m.ConfigurationStatusCallbacks | Mapping[str, Any] | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        memory_extraction_enabled: bool | None = None,
        conversations_v1_bridge: m.ConfigurationConversationsV1Bridge | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResult:
        """Create a configuration: POST /v2/ControlPlane/Configurations

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Args:
            display_name: name of the configuration that people read, at most 32 characters.
            description: text that describes the configuration, at most 512 characters.
            conversation_grouping_type: by what communications form a conversation: `GROUP_BY_PROFILE` or
                `GROUP_BY_PARTICIPANT_ADDRESSES[_AND_CHANNEL_TYPE]`.
            memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            channel_settings: settings for each channel.
            status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
            intelligence_configuration_ids: ids of the Intelligence configurations that apply,
                `intelligence_configuration_…`.
            memory_extraction_enabled: whether memories are extracted from the conversations, by default not.
            conversations_v1_bridge: settings that send messaging channels through Conversations v1, for existing v1
                applications.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateConfiguration,
            {
                "displayName": display_name, "description": description,
                "conversationGroupingType": conversation_grouping_type, "memoryStoreId": memory_store_id,
                "channelSettings": channel_settings, "statusCallbacks": status_callbacks,
                "intelligenceConfigurationIds": intelligence_configuration_ids,
                "memoryExtractionEnabled": memory_extraction_enabled, "conversationsV1Bridge": conversations_v1_bridge,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, memory_store_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConfigurationItem]:
        """List the configurations, all or up to `limit`: GET /v2/ControlPlane/Configurations

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Args:
            memory_store_id: only configurations with this memory store, `mem_store_…` or `mem_service_…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConfiguration, {"memoryStoreId": memory_store_id}, extra_params, limit, page_size,
        )

    def stream(
        self, *, memory_store_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ConfigurationItem]:
        """Iterate over the configurations, page by page, `prefetch` of them ahead:
        GET /v2/ControlPlane/Configurations

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConfiguration, {"memoryStoreId": memory_store_id}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, memory_store_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ConfigurationItem]]:
        """Iterate over the pages of configurations, one request a step: GET /v2/ControlPlane/Configurations

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConfiguration, {"memoryStoreId": memory_store_id}, extra_params, limit, page_size)

    def page(
        self, *, memory_store_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ConfigurationItem]:
        """Fetch one page of configurations, the first one or the one at `target_url`:
        GET /v2/ControlPlane/Configurations

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConfiguration, {"memoryStoreId": memory_store_id}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class ConfigurationsContext(Resource):
    """`configurations(id)`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/Configurations/{0}"

    def delete(
        self, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> m.ConfigurationResult:
        """Delete the configuration: DELETE /v2/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Args:
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return self._send(
            ops.DeleteConfiguration, {}, extra_params, headers={"Idempotency-Key": idempotency_key},
            missing_ok=missing_ok,
        )

    def fetch(self) -> m.ConfigurationItem:
        """Fetch the configuration: GET /v2/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/conversations/v2/configuration
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConfiguration)

    def patch(
        self, *, idempotency_key: str | None = None, display_name: str | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        conversation_grouping_type: m.ConfigurationConversationGroupingTypeArg | str | None = None,
        memory_store_id: str | UnsetType | None = UNSET,
        channel_settings: Mapping[str, m.ConfigurationChannelSettings | Mapping[str, Any]] | None = None,
        status_callbacks: Sequence[m.ConfigurationStatusCallbacks | Mapping[str, Any]]
        | m.ConfigurationStatusCallbacks | Mapping[str, Any] | UnsetType | None = UNSET,
        intelligence_configuration_ids: str | Sequence[str] | UnsetType | None = UNSET,
        memory_extraction_enabled: bool | UnsetType | None = UNSET,
        conversations_v1_bridge: m.ConfigurationConversationsV1Bridge | Mapping[str, Any] | UnsetType | None = UNSET,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResult:
        """Patch the configuration: PATCH /v2/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Args:
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            display_name: name of the configuration that people read, at most 32 characters.
            description: text that describes the configuration, at most 512 characters.
            conversation_grouping_type: by what communications form a conversation: `GROUP_BY_PROFILE` or
                `GROUP_BY_PARTICIPANT_ADDRESSES[_AND_CHANNEL_TYPE]`.
            memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
            channel_settings: settings to merge in by channel: a value replaces, `None` removes, what is left out stays.
            status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
            intelligence_configuration_ids: ids of the Intelligence configurations that apply,
                `intelligence_configuration_…`.
            memory_extraction_enabled: whether memories are extracted from the conversations.
            conversations_v1_bridge: settings that send messaging channels through Conversations v1, for existing v1
                applications.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.PatchConfiguration,
            {
                "displayName": display_name, "description": description,
                "conversationGroupingType": conversation_grouping_type, "memoryStoreId": memory_store_id,
                "channelSettings": channel_settings, "statusCallbacks": status_callbacks,
                "intelligenceConfigurationIds": intelligence_configuration_ids,
                "memoryExtractionEnabled": memory_extraction_enabled, "conversationsV1Bridge": conversations_v1_bridge,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    def update(
        self, description: str, conversation_grouping_type: m.ConfigurationConversationGroupingTypeArg | str,
        memory_store_id: str, channel_settings: Mapping[str, m.ConfigurationChannelSettings | Mapping[str, Any]], *,
        idempotency_key: str | None = None, display_name: str | None = None,
        status_callbacks: Sequence[m.ConfigurationStatusCallbacks | Mapping[str, Any]]
        | m.ConfigurationStatusCallbacks | Mapping[str, Any] | None = None,
        intelligence_configuration_ids: str | Sequence[str] | None = None,
        memory_extraction_enabled: bool | None = None,
        conversations_v1_bridge: m.ConfigurationConversationsV1Bridge | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfigurationResult:
        """Update the configuration: PUT /v2/ControlPlane/Configurations/{id}

        https://www.twilio.com/docs/api/conversations/v2/configuration

        Args:
            description: text that describes the configuration, at most 512 characters.
            conversation_grouping_type: by what communications form a conversation: `GROUP_BY_PROFILE` or
                `GROUP_BY_PARTICIPANT_ADDRESSES[_AND_CHANNEL_TYPE]`.
            memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
            channel_settings: settings for each channel.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            display_name: name of the configuration that people read, at most 32 characters.
            status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
            intelligence_configuration_ids: ids of the Intelligence configurations that apply,
                `intelligence_configuration_…`.
            memory_extraction_enabled: whether memories are extracted from the conversations, by default not.
            conversations_v1_bridge: settings that send messaging channels through Conversations v1, for existing v1
                applications.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateConfiguration,
            {
                "description": description, "conversationGroupingType": conversation_grouping_type,
                "memoryStoreId": memory_store_id, "channelSettings": channel_settings, "displayName": display_name,
                "statusCallbacks": status_callbacks, "intelligenceConfigurationIds": intelligence_configuration_ids,
                "memoryExtractionEnabled": memory_extraction_enabled, "conversationsV1Bridge": conversations_v1_bridge,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )


class Operations(Resource):
    """`operations`"""

    __slots__ = ()

    def __call__(self, id: str | None) -> OperationsContext:
        return OperationsContext(self._client, (*self._ids, id))


class OperationsContext(Resource):
    """`operations(id)`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/Operations/{0}"

    def fetch(self) -> m.OperationStatusResult:
        """Fetch the operation status: GET /v2/ControlPlane/Operations/{id}

        https://www.twilio.com/docs/api/conversations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperationStatus)


class Conversations(Resource):
    """`conversations`"""

    __slots__ = ()
    _path = "/v2/Conversations"

    def __call__(self, id: str | None) -> ConversationsContext:
        return ConversationsContext(self._client, (*self._ids, id))

    def create(
        self, configuration_id: str, *, name: str | None = None,
        configuration: m.ConversationWithConfigConfiguration | Mapping[str, Any] | None = None,
        participants: Sequence[m.ConversationWithConfigParticipants | Mapping[str, Any]]
        | m.ConversationWithConfigParticipants | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationByAccountItem:
        """Create a conversation with config: POST /v2/Conversations

        https://www.twilio.com/docs/api/conversations

        Args:
            configuration_id: ID of an existing configuration.
            name: name of the conversation, for people to read.
            configuration: settings, as JSON; their shape depends on the resource.
            participants: up to 50 participants to create together with the conversation.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateConversationWithConfig,
            {
                "configurationId": configuration_id, "name": name, "configuration": configuration,
                "participants": participants,
            },
            extra_params,
        )

    def list(
        self, *,
        status: Sequence[m.ConversationByAccountStatusArg | str] | m.ConversationByAccountStatusArg | str | None = None,
        channel_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConversationByAccountItem]:
        """List the conversations, all or up to `limit`: GET /v2/Conversations

        https://www.twilio.com/docs/api/conversations

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            channel_id: only conversations with this call or message SID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListConversationByAccount, {"status": status, "channelId": channel_id}, extra_params, limit, page_size,
        )

    def stream(
        self, *,
        status: Sequence[m.ConversationByAccountStatusArg | str] | m.ConversationByAccountStatusArg | str | None = None,
        channel_id: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ConversationByAccountItem]:
        """Iterate over the conversations, page by page, `prefetch` of them ahead: GET /v2/Conversations

        https://www.twilio.com/docs/api/conversations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConversationByAccount, {"status": status, "channelId": channel_id}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *,
        status: Sequence[m.ConversationByAccountStatusArg | str] | m.ConversationByAccountStatusArg | str | None = None,
        channel_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ConversationByAccountItem]]:
        """Iterate over the pages of conversations, one request a step: GET /v2/Conversations

        https://www.twilio.com/docs/api/conversations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConversationByAccount, {"status": status, "channelId": channel_id}, extra_params, limit, page_size,
        )

    def page(
        self, *,
        status: Sequence[m.ConversationByAccountStatusArg | str] | m.ConversationByAccountStatusArg | str | None = None,
        channel_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ConversationByAccountItem]:
        """Fetch one page of conversations, the first one or the one at `target_url`: GET /v2/Conversations

        https://www.twilio.com/docs/api/conversations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListConversationByAccount, {"status": status, "channelId": channel_id}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class ConversationsContext(Resource):
    """`conversations(id)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}"

    def delete(
        self, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> m.ConfigurationResult:
        """Delete the conversation async: DELETE /v2/Conversations/{id}

        https://www.twilio.com/docs/api/conversations

        Args:
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return self._send(
            ops.DeleteConversationAsync, {}, extra_params, headers={"Idempotency-Key": idempotency_key},
            missing_ok=missing_ok,
        )

    def fetch(self) -> m.ConversationByAccountItem:
        """Fetch the conversation: GET /v2/Conversations/{id}

        https://www.twilio.com/docs/api/conversations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConversation)

    def patch(
        self, *, name: str | UnsetType | None = UNSET, status: m.ConversationByIdStatusArg | str | None = None,
        configuration: m.ConversationByIdConfiguration | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationByAccountItem:
        """Patch the conversation by id: PATCH /v2/Conversations/{id}

        https://www.twilio.com/docs/api/conversations

        Args:
            name: name of the conversation, for people to read.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            configuration: settings to change; for an existing conversation only the status callbacks can be changed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.PatchConversationById, {"name": name, "status": status, "configuration": configuration}, extra_params,
        )

    def update(
        self, status: m.ConversationByIdStatusArg | str, *, name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConversationByAccountItem:
        """Update the conversation by id: PUT /v2/Conversations/{id}

        https://www.twilio.com/docs/api/conversations

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            name: name of the conversation, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateConversationById, {"status": status, "name": name}, extra_params)


class Actions(Resource):
    """`actions(ConversationId)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Actions"

    def __call__(self, action_id: str | None) -> ActionsContext:
        return ActionsContext(self._client, (*self._ids, action_id))

    def create(self, body: Any, *, extra_params: Mapping[str, Any] | None = None) -> m.ConversationActionResult:
        """Create a conversation action: POST /v2/Conversations/{ConversationId}/Actions

        https://www.twilio.com/docs/api/conversations/action

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateConversationAction, {"": body}, extra_params)


class ActionsContext(Resource):
    """`actions(ConversationId)(ActionId)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Actions/{1}"

    def fetch(self) -> m.ConversationActionResult:
        """Fetch the conversation action: GET /v2/Conversations/{ConversationId}/Actions/{ActionId}

        https://www.twilio.com/docs/api/conversations/action
        """
        __tracebackhide__ = True
        return self._send(ops.FetchConversationAction)


class Communications(Resource):
    """`communications(ConversationId)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Communications"

    def __call__(self, id: str | None) -> CommunicationsContext:
        return CommunicationsContext(self._client, (*self._ids, id))

    def create(
        self, author: m.CommunicationInConversationAuthor | Mapping[str, Any],
        content: m.CommunicationInConversationContent | Mapping[str, Any],
        recipients: Sequence[m.CommunicationInConversationAuthor | Mapping[str, Any]]
        | m.CommunicationInConversationAuthor | Mapping[str, Any],
        *, channel_id: str | None = None, occurred_at: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CommunicationByConversationItem:
        """Create a communication in conversation: POST /v2/Conversations/{ConversationId}/Communications

        https://www.twilio.com/docs/api/conversations

        Args:
            author: participant who wrote the communication.
            content: content of the communication; its `type` tells which form it has.
            recipients: one or more participants the communication goes to.
            channel_id: id that the channel uses, such as a call or message SID.
            occurred_at: instant of the communication, by default the server's current time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCommunicationInConversation,
            {
                "author": author, "content": content, "recipients": recipients, "channelId": channel_id,
                "occurredAt": occurred_at,
            },
            extra_params,
        )

    def list(
        self, *, channel_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CommunicationByConversationItem]:
        """List the communications, all or up to `limit`: GET /v2/Conversations/{ConversationId}/Communications

        https://www.twilio.com/docs/api/conversations

        Args:
            channel_id: only communications with this call or message SID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCommunicationByConversation, {"channelId": channel_id}, extra_params, limit, page_size,
        )

    def stream(
        self, *, channel_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CommunicationByConversationItem]:
        """Iterate over the communications, page by page, `prefetch` of them ahead:
        GET /v2/Conversations/{ConversationId}/Communications

        https://www.twilio.com/docs/api/conversations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCommunicationByConversation, {"channelId": channel_id}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, channel_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CommunicationByConversationItem]]:
        """Iterate over the pages of communications, one request a step:
        GET /v2/Conversations/{ConversationId}/Communications

        https://www.twilio.com/docs/api/conversations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCommunicationByConversation, {"channelId": channel_id}, extra_params, limit, page_size,
        )

    def page(
        self, *, channel_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CommunicationByConversationItem]:
        """Fetch one page of communications, the first one or the one at `target_url`:
        GET /v2/Conversations/{ConversationId}/Communications

        https://www.twilio.com/docs/api/conversations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCommunicationByConversation, {"channelId": channel_id}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class CommunicationsContext(Resource):
    """`communications(ConversationId)(id)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Communications/{1}"

    def fetch(self) -> m.CommunicationByConversationItem:
        """Fetch the communication: GET /v2/Conversations/{ConversationId}/Communications/{id}

        https://www.twilio.com/docs/api/conversations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCommunication)


class Participants(Resource):
    """`participants(ConversationId)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Participants"

    def __call__(self, id: str | None) -> ParticipantsContext:
        return ParticipantsContext(self._client, (*self._ids, id))

    def create(
        self,
        addresses: Sequence[m.ConversationWithConfigParticipantsAddresses | Mapping[str, Any]]
        | m.ConversationWithConfigParticipantsAddresses | Mapping[str, Any],
        *, name: str | None = None, type: m.ParticipantInConversationTypeArg | str | None = None,
        profile_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ParticipantByConversationItem:
        """Create a participant in conversation: POST /v2/Conversations/{ConversationId}/Participants

        https://www.twilio.com/docs/api/conversations/v2/participant

        Args:
            addresses: channel addresses of the participant.
            name: display name of the participant.
            type: `CUSTOMER`, `HUMAN_AGENT`, `AI_AGENT`, `AGENT` or `UNKNOWN`.
            profile_id: ID of the customer's memory profile, `mem_profile_…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateParticipantInConversation,
            {"addresses": addresses, "name": name, "type": type, "profileId": profile_id}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ParticipantByConversationItem]:
        """List the participants, all or up to `limit`: GET /v2/Conversations/{ConversationId}/Participants

        https://www.twilio.com/docs/api/conversations/v2/participant

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListParticipantByConversation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ParticipantByConversationItem]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v2/Conversations/{ConversationId}/Participants

        https://www.twilio.com/docs/api/conversations/v2/participant

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListParticipantByConversation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ParticipantByConversationItem]]:
        """Iterate over the pages of participants, one request a step:
        GET /v2/Conversations/{ConversationId}/Participants

        https://www.twilio.com/docs/api/conversations/v2/participant

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListParticipantByConversation, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ParticipantByConversationItem]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v2/Conversations/{ConversationId}/Participants

        https://www.twilio.com/docs/api/conversations/v2/participant

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListParticipantByConversation, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ParticipantsContext(Resource):
    """`participants(ConversationId)(id)`"""

    __slots__ = ()
    _path = "/v2/Conversations/{0}/Participants/{1}"

    def fetch(self) -> m.ParticipantByConversationItem:
        """Fetch the participant: GET /v2/Conversations/{ConversationId}/Participants/{id}

        https://www.twilio.com/docs/api/conversations/v2/participant
        """
        __tracebackhide__ = True
        return self._send(ops.FetchParticipant)

    def update(
        self, *, name: str | None = None, type: m.ParticipantInConversationTypeArg | str | None = None,
        profile_id: str | None = None,
        addresses: Sequence[m.ConversationWithConfigParticipantsAddresses | Mapping[str, Any]]
        | m.ConversationWithConfigParticipantsAddresses | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ParticipantByConversationItem:
        """Update the participant in conversation: PUT /v2/Conversations/{ConversationId}/Participants/{id}

        https://www.twilio.com/docs/api/conversations/v2/participant

        Args:
            name: display name of the participant.
            type: what kind it is, or which kind is meant.
            profile_id: ID of the customer's memory profile, `mem_profile_…`.
            addresses: channel addresses of the participant.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateParticipantInConversation,
            {"name": name, "type": type, "profileId": profile_id, "addresses": addresses}, extra_params,
        )
