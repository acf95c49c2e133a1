# Generated from facts/flex_v1.json by `make generate`; do not edit.
"""The resources of flex_v1."""

from __future__ import annotations

from ..._operations import flex_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import flex_v1 as m
    from ..pages import AsyncPage


class AsyncFlexApiV1(AsyncResource):
    """`flex_api.v1`"""

    __slots__ = ()

    @accessor
    def channel(self) -> AsyncChannel:
        return AsyncChannel(self._client, self._ids)

    @accessor
    def configuration(self) -> AsyncConfiguration:
        return AsyncConfiguration(self._client, self._ids)

    @accessor
    def flex_flow(self) -> AsyncFlexFlow:
        return AsyncFlexFlow(self._client, self._ids)

    @accessor
    def insights_conversations(self) -> AsyncInsightsConversations:
        return AsyncInsightsConversations(self._client, self._ids)

    @accessor
    def assessments(self) -> AsyncAssessments:
        return AsyncAssessments(self._client, self._ids)

    @accessor
    def insights_assessments_comment(self) -> AsyncInsightsAssessmentsComment:
        return AsyncInsightsAssessmentsComment(self._client, self._ids)

    @accessor
    def insights_questionnaires_category(self) -> AsyncInsightsQuestionnairesCategory:
        return AsyncInsightsQuestionnairesCategory(self._client, self._ids)

    @accessor
    def insights_questionnaires(self) -> AsyncInsightsQuestionnaires:
        return AsyncInsightsQuestionnaires(self._client, self._ids)

    @accessor
    def insights_questionnaires_question(self) -> AsyncInsightsQuestionnairesQuestion:
        return AsyncInsightsQuestionnairesQuestion(self._client, self._ids)

    @accessor
    def insights_settings_answer_sets(self) -> AsyncInsightsSettingsAnswerSets:
        return AsyncInsightsSettingsAnswerSets(self._client, self._ids)

    @accessor
    def insights_settings_comment(self) -> AsyncInsightsSettingsComment:
        return AsyncInsightsSettingsComment(self._client, self._ids)

    @accessor
    def insights_segments(self) -> AsyncInsightsSegments:
        return AsyncInsightsSegments(self._client, self._ids)

    @accessor
    def insights_session(self) -> AsyncInsightsSession:
        return AsyncInsightsSession(self._client, self._ids)

    @accessor
    def insights_user_roles(self) -> AsyncInsightsUserRoles:
        return AsyncInsightsUserRoles(self._client, self._ids)

    @accessor
    def interaction(self) -> AsyncInteraction:
        return AsyncInteraction(self._client, self._ids)

    @accessor
    def plugin_configurations(self) -> AsyncPluginConfigurations:
        return AsyncPluginConfigurations(self._client, self._ids)

    @accessor
    def plugin_configuration_archive(self) -> AsyncPluginConfigurationArchive:
        return AsyncPluginConfigurationArchive(self._client, self._ids)

    @accessor
    def plugins(self) -> AsyncPlugins:
        return AsyncPlugins(self._client, self._ids)

    @accessor
    def plugin_version_archive(self) -> AsyncPluginVersionArchive:
        return AsyncPluginVersionArchive(self._client, self._ids)

    @accessor
    def plugin_archive(self) -> AsyncPluginArchive:
        return AsyncPluginArchive(self._client, self._ids)

    @accessor
    def plugin_releases(self) -> AsyncPluginReleases:
        return AsyncPluginReleases(self._client, self._ids)

    @accessor
    def web_channel(self) -> AsyncWebChannel:
        return AsyncWebChannel(self._client, self._ids)

    @accessor
    def provisioning_status(self) -> AsyncProvisioningStatus:
        return AsyncProvisioningStatus(self._client, self._ids)


class AsyncChannel(AsyncResource):
    """`channel`"""

    __slots__ = ()
    _path = "/v1/Channels"

    def __call__(self, sid: str | None) -> AsyncChannelContext:
        return AsyncChannelContext(self._client, (*self._ids, sid))

    async def create(
        self, flex_flow_sid: str, identity: str, chat_user_friendly_name: str, chat_friendly_name: str, *,
        target: str | None = None, chat_unique_name: str | None = None, pre_engagement_data: str | None = None,
        task_sid: str | None = None, task_attributes: str | None = None, long_lived: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Channel:
        """Create a channel: POST /v1/Channels

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Args:
            flex_flow_sid: SID of the Flex Flow, `FO…`.
            identity: identity of the chat user.
            chat_user_friendly_name: name of the chat participant for people to read.
            chat_friendly_name: name of the chat channel or conversation for people to read.
            target: contact that is addressed, such as the phone number for an SMS.
            chat_unique_name: unique name of the chat channel.
            pre_engagement_data: data gathered before the engagement, such as by a form.
            task_sid: SID of the TaskRouter task, `WT…`, only for the integration type `task`.
            task_attributes: attributes for the TaskRouter task that is created.
            long_lived: whether the channel stays open for later contacts.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateChannel,
            {
                "FlexFlowSid": flex_flow_sid, "Identity": identity, "ChatUserFriendlyName": chat_user_friendly_name,
                "ChatFriendlyName": chat_friendly_name, "Target": target, "ChatUniqueName": chat_unique_name,
                "PreEngagementData": pre_engagement_data, "TaskSid": task_sid, "TaskAttributes": task_attributes,
                "LongLived": long_lived,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Channel]:
        """List the channel, all or up to `limit`: GET /v1/Channels

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Channel]:
        """Iterate over the channel, page by page, `prefetch` of them ahead: GET /v1/Channels

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Channel]]:
        """Iterate over the pages of channel, one request a step: GET /v1/Channels

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListChannel, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Channel]:
        """Fetch one page of channel, the first one or the one at `target_url`: GET /v1/Channels

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListChannel, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncChannelContext(AsyncResource):
    """`channel(Sid)`"""

    __slots__ = ()
    _path = "/v1/Channels/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the channel: DELETE /v1/Channels/{Sid}

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteChannel, missing_ok=missing_ok)

    async def fetch(self) -> m.Channel:
        """Fetch the channel: GET /v1/Channels/{Sid}

        https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchChannel)


class AsyncConfiguration(AsyncResource):
    """`configuration`"""

    __slots__ = ()
    _path = "/v1/Configuration"

    def __call__(self) -> AsyncConfiguration:
        return self

    async def fetch(
        self, *, ui_version: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Configuration:
        """Fetch the configuration: GET /v1/Configuration

        https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api

        Args:
            ui_version: pinned UI version of the configuration to fetch.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfiguration, {"UiVersion": ui_version}, extra_params)

    async def update(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Configuration:
        """Update the configuration: POST /v1/Configuration

        https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateConfiguration, {"": body}, extra_params)


class AsyncFlexFlow(AsyncResource):
    """`flex_flow`"""

    __slots__ = ()
    _path = "/v1/FlexFlows"

    def __call__(self, sid: str | None) -> AsyncFlexFlowContext:
        return AsyncFlexFlowContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, chat_service_sid: str, channel_type: m.FlexFlowChannelTypeArg | str, *,
        contact_identity: str | None = None, enabled: bool | None = None,
        integration_type: m.FlexFlowIntegrationTypeArg | str | None = None, integration_flow_sid: str | None = None,
        long_lived: bool | None = None, janitor_enabled: bool | None = None, integration_retry_count: int | None = None,
        integration_url: str | None = None, integration_workspace_sid: str | None = None,
        integration_workflow_sid: str | None = None, integration_channel: str | None = None,
        integration_timeout: timedelta | int | None = None, integration_priority: int | None = None,
        integration_creation_on_message: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.FlexFlow:
        """Create a flex flow: POST /v1/FlexFlows

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            chat_service_sid: SID of the chat service, `IS…`.
            channel_type: channel of the flow: `web`, `sms`, `facebook`, `whatsapp`, `line` or `custom`.
            contact_identity: identity of the contact on the channel.
            enabled: whether the Flex flow is enabled.
            integration_type: where the Flex Flow leads: `studio`, `external` or `task`.
            integration_flow_sid: SID of the Studio Flow, `FW…`; needed for the type `studio`.
            long_lived: whether the chat channel stays open for later contacts with the same identity, by default false.
            janitor_enabled: whether Proxy sessions end when their task is deleted outside the Flex UI, by default
                false.
            integration_retry_count: how often a failed Flow or webhook is tried again, 0 to 3, by default 3; for
                `studio` and `external`.
            integration_url: URL of the external webhook; needed for the type `external`.
            integration_workspace_sid: SID of the workspace for new tasks, `WS…`; needed for the type `task`.
            integration_workflow_sid: SID of the workflow for new tasks, `WW…`; needed for the type `task`.
            integration_channel: SID (`TC…`) or unique name of the task channel for new tasks, by default `default`; for
                the type `task`.
            integration_timeout: seconds until a new task times out, by default 86,400 (24 hours); for the type `task`.
            integration_priority: priority of new tasks, by default 0; for the type `task`.
            integration_creation_on_message: outbound only: true makes the task when the customer first replies, false
                at once.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateFlexFlow,
            {
                "FriendlyName": friendly_name, "ChatServiceSid": chat_service_sid, "ChannelType": channel_type,
                "ContactIdentity": contact_identity, "Enabled": enabled, "IntegrationType": integration_type,
                "Integration.FlowSid": integration_flow_sid, "LongLived": long_lived, "JanitorEnabled": janitor_enabled,
                "Integration.RetryCount": integration_retry_count, "Integration.Url": integration_url,
                "Integration.WorkspaceSid": integration_workspace_sid,
                "Integration.WorkflowSid": integration_workflow_sid, "Integration.Channel": integration_channel,
                "Integration.Timeout": integration_timeout, "Integration.Priority": integration_priority,
                "Integration.CreationOnMessage": integration_creation_on_message,
            },
            extra_params,
        )

    async def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.FlexFlow]:
        """List the flex flow, all or up to `limit`: GET /v1/FlexFlows

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListFlexFlow, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.FlexFlow]:
        """Iterate over the flex flow, page by page, `prefetch` of them ahead: GET /v1/FlexFlows

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFlexFlow, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.FlexFlow]]:
        """Iterate over the pages of flex flow, one request a step: GET /v1/FlexFlows

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFlexFlow, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    async def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.FlexFlow]:
        """Fetch one page of flex flow, the first one or the one at `target_url`: GET /v1/FlexFlows

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListFlexFlow, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncFlexFlowContext(AsyncResource):
    """`flex_flow(Sid)`"""

    __slots__ = ()
    _path = "/v1/FlexFlows/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the flex flow: DELETE /v1/FlexFlows/{Sid}

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteFlexFlow, missing_ok=missing_ok)

    async def fetch(self) -> m.FlexFlow:
        """Fetch the flex flow: GET /v1/FlexFlows/{Sid}

        https://www.twilio.com/docs/flex/developer/messaging/api/flow
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFlexFlow)

    async def update(
        self, *, friendly_name: str | None = None, chat_service_sid: str | None = None,
        channel_type: m.FlexFlowChannelTypeArg | str | None = None, contact_identity: str | None = None,
        enabled: bool | None = None, integration_type: m.FlexFlowIntegrationTypeArg | str | None = None,
        integration_flow_sid: str | None = None, long_lived: bool | None = None, janitor_enabled: bool | None = None,
        integration_retry_count: int | None = None, integration_url: str | None = None,
        integration_workspace_sid: str | None = None, integration_workflow_sid: str | None = None,
        integration_channel: str | None = None, integration_timeout: timedelta | int | None = None,
        integration_priority: int | None = None, integration_creation_on_message: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.FlexFlow:
        """Update the flex flow: POST /v1/FlexFlows/{Sid}

        https://www.twilio.com/docs/flex/developer/messaging/api/flow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            chat_service_sid: SID of the chat service, `IS…`.
            channel_type: channel of the flow: `web`, `sms`, `facebook`, `whatsapp`, `line` or `custom`.
            contact_identity: identity of the contact on the channel.
            enabled: whether the Flex flow is enabled.
            integration_type: where the Flex Flow leads: `studio`, `external` or `task`.
            integration_flow_sid: SID of the Studio Flow, `FW…`; needed for the type `studio`.
            long_lived: whether the chat channel stays open for later contacts with the same identity, by default false.
            janitor_enabled: whether Proxy sessions end when their task is deleted outside the Flex UI, by default
                false.
            integration_retry_count: how often a failed Flow or webhook is tried again, 0 to 3, by default 3; for
                `studio` and `external`.
            integration_url: URL of the external webhook; needed for the type `external`.
            integration_workspace_sid: SID of the workspace for new tasks, `WS…`; needed for the type `task`.
            integration_workflow_sid: SID of the workflow for new tasks, `WW…`; needed for the type `task`.
            integration_channel: SID (`TC…`) or unique name of the task channel for new tasks, by default `default`; for
                the type `task`.
            integration_timeout: seconds until a new task times out, by default 86,400 (24 hours); for the type `task`.
            integration_priority: priority of new tasks, by default 0; for the type `task`.
            integration_creation_on_message: outbound only: true makes the task when the customer first replies, false
                at once.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFlexFlow,
            {
                "FriendlyName": friendly_name, "ChatServiceSid": chat_service_sid, "ChannelType": channel_type,
                "ContactIdentity": contact_identity, "Enabled": enabled, "IntegrationType": integration_type,
                "Integration.FlowSid": integration_flow_sid, "LongLived": long_lived, "JanitorEnabled": janitor_enabled,
                "Integration.RetryCount": integration_retry_count, "Integration.Url": integration_url,
                "Integration.WorkspaceSid": integration_workspace_sid,
                "Integration.WorkflowSid": integration_workflow_sid, "Integration.Channel": integration_channel,
                "Integration.Timeout": integration_timeout, "Integration.Priority": integration_priority,
                "Integration.CreationOnMessage": integration_creation_on_message,
            },
            extra_params,
        )


class AsyncInsightsConversations(AsyncResource):
    """`insights_conversations`"""

    __slots__ = ()
    _path = "/v1/Insights/Conversations"

    async def list(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsConversations]:
        """List the insights conversations, all or up to `limit`: GET /v1/Insights/Conversations

        https://www.twilio.com/docs/flex/developer/insights

        Args:
            authorization: value of the `Authorization` request header.
            segment_id: ID of the segment of a conversation.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsConversations, {"SegmentId": segment_id}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsConversations]:
        """Iterate over the insights conversations, page by page, `prefetch` of them ahead:
        GET /v1/Insights/Conversations

        https://www.twilio.com/docs/flex/developer/insights

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsConversations, {"SegmentId": segment_id}, extra_params, limit, page_size, prefetch,
            headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsConversations]]:
        """Iterate over the pages of insights conversations, one request a step: GET /v1/Insights/Conversations

        https://www.twilio.com/docs/flex/developer/insights

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsConversations, {"SegmentId": segment_id}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, segment_id: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsConversations]:
        """Fetch one page of insights conversations, the first one or the one at `target_url`:
        GET /v1/Insights/Conversations

        https://www.twilio.com/docs/flex/developer/insights

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsConversations, {"SegmentId": segment_id}, extra_params, page_size, page_number, page_token,
            target_url, headers={"Authorization": authorization},
        )


class AsyncAssessments(AsyncResource):
    """`assessments`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Assessments"

    def __call__(self, assessment_sid: str | None) -> AsyncAssessmentsContext:
        return AsyncAssessmentsContext(self._client, (*self._ids, assessment_sid))

    async def create(
        self, category_sid: str, category_name: str, segment_id: str, agent_id: str, offset: float, metric_id: str,
        metric_name: str, answer_text: str, answer_id: str, questionnaire_sid: str, *, authorization: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsAssessments:
        """Create an insights assessments: POST /v1/Insights/QualityManagement/Assessments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            category_sid: SID of the category, `FY…`.
            category_name: name of the category.
            segment_id: ID of the segment of a conversation.
            agent_id: id of the agent.
            offset: offset in the conversation that is assessed or commented.
            metric_id: SID of the question to which the assessment belongs, `GE…`.
            metric_name: name of the question to which the assessment belongs.
            answer_text: text of the answer the user chose.
            answer_id: id of the answer the user chose.
            questionnaire_sid: SID of the questionnaire, `GM…`.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInsightsAssessments,
            {
                "CategorySid": category_sid, "CategoryName": category_name, "SegmentId": segment_id,
                "AgentId": agent_id, "Offset": offset, "MetricId": metric_id, "MetricName": metric_name,
                "AnswerText": answer_text, "AnswerId": answer_id, "QuestionnaireSid": questionnaire_sid,
            },
            extra_params, headers={"Authorization": authorization},
        )

    async def list(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsAssessments]:
        """List the assessments, all or up to `limit`: GET /v1/Insights/QualityManagement/Assessments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            segment_id: ID of the segment of a conversation.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsAssessments, {"SegmentId": segment_id}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsAssessments]:
        """Iterate over the assessments, page by page, `prefetch` of them ahead:
        GET /v1/Insights/QualityManagement/Assessments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsAssessments, {"SegmentId": segment_id}, extra_params, limit, page_size, prefetch,
            headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, segment_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsAssessments]]:
        """Iterate over the pages of assessments, one request a step: GET /v1/Insights/QualityManagement/Assessments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsAssessments, {"SegmentId": segment_id}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, segment_id: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsAssessments]:
        """Fetch one page of assessments, the first one or the one at `target_url`:
        GET /v1/Insights/QualityManagement/Assessments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsAssessments, {"SegmentId": segment_id}, extra_params, page_size, page_number, page_token,
            target_url, headers={"Authorization": authorization},
        )


class AsyncAssessmentsContext(AsyncResource):
    """`assessments(AssessmentSid)`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Assessments/{0}"

    async def update(
        self, offset: float, answer_text: str, answer_id: str, *, authorization: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsAssessments:
        """Update the insights assessments: POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            offset: offset in the conversation that is assessed or commented.
            answer_text: text of the answer the user chose.
            answer_id: id of the answer the user chose.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateInsightsAssessments, {"Offset": offset, "AnswerText": answer_text, "AnswerId": answer_id},
            extra_params, headers={"Authorization": authorization},
        )


class AsyncInsightsAssessmentsComment(AsyncResource):
    """`insights_assessments_comment`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Assessments/Comments"

    async def create(
        self, category_id: str, category_name: str, comment: str, segment_id: str, agent_id: str, offset: float, *,
        authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsAssessmentsComment:
        """Create an insights assessments comment: POST /v1/Insights/QualityManagement/Assessments/Comments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            category_id: id of the category.
            category_name: name of the category.
            comment: remark on the assessment or call, free text.
            segment_id: ID of the segment of a conversation.
            agent_id: id of the agent.
            offset: offset in the conversation that is assessed or commented.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInsightsAssessmentsComment,
            {
                "CategoryId": category_id, "CategoryName": category_name, "Comment": comment, "SegmentId": segment_id,
                "AgentId": agent_id, "Offset": offset,
            },
            extra_params, headers={"Authorization": authorization},
        )

    async def list(
        self, *, authorization: str | None = None, segment_id: str | None = None, agent_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsAssessmentsComment]:
        """List the insights assessments comment, all or up to `limit`:
        GET /v1/Insights/QualityManagement/Assessments/Comments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            segment_id: ID of the segment of a conversation.
            agent_id: id of the agent.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsAssessmentsComment, {"SegmentId": segment_id, "AgentId": agent_id}, extra_params, limit,
            page_size, headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, segment_id: str | None = None, agent_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsAssessmentsComment]:
        """Iterate over the insights assessments comment, page by page, `prefetch` of them ahead:
        GET /v1/Insights/QualityManagement/Assessments/Comments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsAssessmentsComment, {"SegmentId": segment_id, "AgentId": agent_id}, extra_params, limit,
            page_size, prefetch, headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, segment_id: str | None = None, agent_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsAssessmentsComment]]:
        """Iterate over the pages of insights assessments comment, one request a step:
        GET /v1/Insights/QualityManagement/Assessments/Comments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsAssessmentsComment, {"SegmentId": segment_id, "AgentId": agent_id}, extra_params, limit,
            page_size, headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, segment_id: str | None = None, agent_id: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsAssessmentsComment]:
        """Fetch one page of insights assessments comment, the first one or the one at `target_url`:
        GET /v1/Insights/QualityManagement/Assessments/Comments

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsAssessmentsComment, {"SegmentId": segment_id, "AgentId": agent_id}, extra_params, page_size,
            page_number, page_token, target_url, headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnairesCategory(AsyncResource):
    """`insights_questionnaires_category`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Categories"

    def __call__(self, category_sid: str | None) -> AsyncInsightsQuestionnairesCategoryContext:
        return AsyncInsightsQuestionnairesCategoryContext(self._client, (*self._ids, category_sid))

    async def create(
        self, name: str, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnairesCategory:
        """Create an insights questionnaires category: POST /v1/Insights/QualityManagement/Categories

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            name: name of the resource, item or person concerned.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInsightsQuestionnairesCategory, {"Name": name}, extra_params,
            headers={"Authorization": authorization},
        )

    async def list(
        self, *, authorization: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsQuestionnairesCategory]:
        """List the insights questionnaires category, all or up to `limit`:
        GET /v1/Insights/QualityManagement/Categories

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsQuestionnairesCategory, {}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsQuestionnairesCategory]:
        """Iterate over the insights questionnaires category, page by page, `prefetch` of them ahead:
        GET /v1/Insights/QualityManagement/Categories

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsQuestionnairesCategory, {}, extra_params, limit, page_size, prefetch,
            headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsQuestionnairesCategory]]:
        """Iterate over the pages of insights questionnaires category, one request a step:
        GET /v1/Insights/QualityManagement/Categories

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsQuestionnairesCategory, {}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsQuestionnairesCategory]:
        """Fetch one page of insights questionnaires category, the first one or the one at `target_url`:
        GET /v1/Insights/QualityManagement/Categories

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsQuestionnairesCategory, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnairesCategoryContext(AsyncResource):
    """`insights_questionnaires_category(CategorySid)`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Categories/{0}"

    async def delete(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> None:
        """Delete the insights questionnaires category:
        DELETE /v1/Insights/QualityManagement/Categories/{CategorySid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteInsightsQuestionnairesCategory, {}, extra_params, headers={"Authorization": authorization},
            missing_ok=missing_ok,
        )

    async def update(
        self, name: str, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnairesCategory:
        """Update the insights questionnaires category: POST /v1/Insights/QualityManagement/Categories/{CategorySid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            name: name of the resource, item or person concerned.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateInsightsQuestionnairesCategory, {"Name": name}, extra_params,
            headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnaires(AsyncResource):
    """`insights_questionnaires`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Questionnaires"

    def __call__(self, questionnaire_sid: str | None) -> AsyncInsightsQuestionnairesContext:
        return AsyncInsightsQuestionnairesContext(self._client, (*self._ids, questionnaire_sid))

    async def create(
        self, name: str, *, description: str | None = None, active: bool | None = None,
        question_sids: str | Sequence[str] | None = None, authorization: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnaires:
        """Create an insights questionnaires: POST /v1/Insights/QualityManagement/Questionnaires

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            name: name of the resource, item or person concerned.
            description: text that describes it, for people to read.
            active: whether it is enabled.
            question_sids: SIDs of the questions in the questionnaire.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInsightsQuestionnaires,
            {"Name": name, "Description": description, "Active": active, "QuestionSids": question_sids}, extra_params,
            headers={"Authorization": authorization},
        )

    async def list(
        self, *, authorization: str | None = None, include_inactive: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsQuestionnaires]:
        """List the insights questionnaires, all or up to `limit`: GET /v1/Insights/QualityManagement/Questionnaires

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            include_inactive: whether to return inactive questionnaires as well.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsQuestionnaires, {"IncludeInactive": include_inactive}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, include_inactive: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsQuestionnaires]:
        """Iterate over the insights questionnaires, page by page, `prefetch` of them ahead:
        GET /v1/Insights/QualityManagement/Questionnaires

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsQuestionnaires, {"IncludeInactive": include_inactive}, extra_params, limit, page_size,
            prefetch, headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, include_inactive: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsQuestionnaires]]:
        """Iterate over the pages of insights questionnaires, one request a step:
        GET /v1/Insights/QualityManagement/Questionnaires

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsQuestionnaires, {"IncludeInactive": include_inactive}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, include_inactive: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsQuestionnaires]:
        """Fetch one page of insights questionnaires, the first one or the one at `target_url`:
        GET /v1/Insights/QualityManagement/Questionnaires

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsQuestionnaires, {"IncludeInactive": include_inactive}, extra_params, page_size, page_number,
            page_token, target_url, headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnairesContext(AsyncResource):
    """`insights_questionnaires(QuestionnaireSid)`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Questionnaires/{0}"

    async def delete(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> None:
        """Delete the insights questionnaires:
        DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteInsightsQuestionnaires, {}, extra_params, headers={"Authorization": authorization},
            missing_ok=missing_ok,
        )

    async def fetch(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnaires:
        """Fetch the insights questionnaires: GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchInsightsQuestionnaires, {}, extra_params, headers={"Authorization": authorization},
        )

    async def update(
        self, active: bool, *, name: str | None = None, description: str | None = None,
        question_sids: str | Sequence[str] | None = None, authorization: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnaires:
        """Update the insights questionnaires: POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            active: whether it is enabled.
            name: name of the resource, item or person concerned.
            description: text that describes it, for people to read.
            question_sids: SIDs of the questions in the questionnaire.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateInsightsQuestionnaires,
            {"Active": active, "Name": name, "Description": description, "QuestionSids": question_sids}, extra_params,
            headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnairesQuestion(AsyncResource):
    """`insights_questionnaires_question`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Questions"

    def __call__(self, question_sid: str | None) -> AsyncInsightsQuestionnairesQuestionContext:
        return AsyncInsightsQuestionnairesQuestionContext(self._client, (*self._ids, question_sid))

    async def create(
        self, category_sid: str, question: str, answer_set_id: str, allow_na: bool, *, description: str | None = None,
        authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnairesQuestion:
        """Create an insights questionnaires question: POST /v1/Insights/QualityManagement/Questions

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            category_sid: SID of the category, `FY…`.
            question: text of the question.
            answer_set_id: id of the question's answer set.
            allow_na: whether "not applicable" is a possible answer.
            description: text that describes it, for people to read.
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInsightsQuestionnairesQuestion,
            {
                "CategorySid": category_sid, "Question": question, "AnswerSetId": answer_set_id, "AllowNa": allow_na,
                "Description": description,
            },
            extra_params, headers={"Authorization": authorization},
        )

    async def list(
        self, *, authorization: str | None = None, category_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsQuestionnairesQuestion]:
        """List the insights questionnaires question, all or up to `limit`:
        GET /v1/Insights/QualityManagement/Questions

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            category_sid: only questions of these categories, by SID (`FY…`).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsQuestionnairesQuestion, {"CategorySid": category_sid}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, category_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsQuestionnairesQuestion]:
        """Iterate over the insights questionnaires question, page by page, `prefetch` of them ahead:
        GET /v1/Insights/QualityManagement/Questions

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsQuestionnairesQuestion, {"CategorySid": category_sid}, extra_params, limit, page_size,
            prefetch, headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, category_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsQuestionnairesQuestion]]:
        """Iterate over the pages of insights questionnaires question, one request a step:
        GET /v1/Insights/QualityManagement/Questions

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsQuestionnairesQuestion, {"CategorySid": category_sid}, extra_params, limit, page_size,
            headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, category_sid: str | Sequence[str] | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsQuestionnairesQuestion]:
        """Fetch one page of insights questionnaires question, the first one or the one at `target_url`:
        GET /v1/Insights/QualityManagement/Questions

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsQuestionnairesQuestion, {"CategorySid": category_sid}, extra_params, page_size, page_number,
            page_token, target_url, headers={"Authorization": authorization},
        )


class AsyncInsightsQuestionnairesQuestionContext(AsyncResource):
    """`insights_questionnaires_question(QuestionSid)`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Questions/{0}"

    async def delete(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> None:
        """Delete the insights questionnaires question:
        DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(
            ops.DeleteInsightsQuestionnairesQuestion, {}, extra_params, headers={"Authorization": authorization},
            missing_ok=missing_ok,
        )

    async def update(
        self, allow_na: bool, *, question: str | None = None, description: str | None = None,
        answer_set_id: str | None = None, authorization: str | None = None, category_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQuestionnairesQuestion:
        """Update the insights questionnaires question: POST /v1/Insights/QualityManagement/Questions/{QuestionSid}

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            allow_na: whether "not applicable" is a possible answer.
            question: text of the question.
            description: text that describes it, for people to read.
            answer_set_id: id of the question's answer set.
            authorization: value of the `Authorization` request header.
            category_sid: SID of the category, `FY…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateInsightsQuestionnairesQuestion,
            {
                "AllowNa": allow_na, "Question": question, "Description": description, "AnswerSetId": answer_set_id,
                "CategorySid": category_sid,
            },
            extra_params, headers={"Authorization": authorization},
        )


class AsyncInsightsSettingsAnswerSets(AsyncResource):
    """`insights_settings_answer_sets`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Settings/AnswerSets"

    async def fetch(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsSettingsAnswersets:
        """Fetch the insights settings answersets: GET /v1/Insights/QualityManagement/Settings/AnswerSets

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchInsightsSettingsAnswersets, {}, extra_params, headers={"Authorization": authorization},
        )


class AsyncInsightsSettingsComment(AsyncResource):
    """`insights_settings_comment`"""

    __slots__ = ()
    _path = "/v1/Insights/QualityManagement/Settings/CommentTags"

    async def fetch(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsSettingsComment:
        """Fetch the insights settings comment: GET /v1/Insights/QualityManagement/Settings/CommentTags

        https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchInsightsSettingsComment, {}, extra_params, headers={"Authorization": authorization},
        )


class AsyncInsightsSegments(AsyncResource):
    """`insights_segments`"""

    __slots__ = ()
    _path = "/v1/Insights/Segments"

    async def list(
        self, *, authorization: str | None = None, segment_id: str | None = None,
        reservation_id: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InsightsSegments]:
        """List the insights segments, all or up to `limit`: GET /v1/Insights/Segments

        https://www.twilio.com/docs/flex/developer/insights

        Args:
            authorization: value of the `Authorization` request header.
            segment_id: ID of the segment of a conversation.
            reservation_id: IDs of the reservations to list segments of.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListInsightsSegments, {"SegmentId": segment_id, "ReservationId": reservation_id}, extra_params, limit,
            page_size, headers={"Authorization": authorization},
        )

    def stream(
        self, *, authorization: str | None = None, segment_id: str | None = None,
        reservation_id: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InsightsSegments]:
        """Iterate over the insights segments, page by page, `prefetch` of them ahead: GET /v1/Insights/Segments

        https://www.twilio.com/docs/flex/developer/insights

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListInsightsSegments, {"SegmentId": segment_id, "ReservationId": reservation_id}, extra_params, limit,
            page_size, prefetch, headers={"Authorization": authorization},
        )

    def pages(
        self, *, authorization: str | None = None, segment_id: str | None = None,
        reservation_id: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InsightsSegments]]:
        """Iterate over the pages of insights segments, one request a step: GET /v1/Insights/Segments

        https://www.twilio.com/docs/flex/developer/insights

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListInsightsSegments, {"SegmentId": segment_id, "ReservationId": reservation_id}, extra_params, limit,
            page_size, headers={"Authorization": authorization},
        )

    async def page(
        self, *, authorization: str | None = None, segment_id: str | None = None,
        reservation_id: str | Sequence[str] | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InsightsSegments]:
        """Fetch one page of insights segments, the first one or the one at `target_url`: GET /v1/Insights/Segments

        https://www.twilio.com/docs/flex/developer/insights

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInsightsSegments, {"SegmentId": segment_id, "ReservationId": reservation_id}, extra_params,
            page_size, page_number, page_token, target_url, headers={"Authorization": authorization},
        )


class AsyncInsightsSession(AsyncResource):
    """`insights_session`"""

    __slots__ = ()
    _path = "/v1/Insights/Session"

    def __call__(self) -> AsyncInsightsSession:
        return self

    async def create(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsSession:
        """Create an insights session: POST /v1/Insights/Session

        https://www.twilio.com/docs/flex/developer/insights/api/general-usage

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateInsightsSession, {}, extra_params, headers={"Authorization": authorization})


class AsyncInsightsUserRoles(AsyncResource):
    """`insights_user_roles`"""

    __slots__ = ()
    _path = "/v1/Insights/UserRoles"

    def __call__(self) -> AsyncInsightsUserRoles:
        return self

    async def fetch(
        self, *, authorization: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsUserRoles:
        """Fetch the insights user roles: GET /v1/Insights/UserRoles

        https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration/insights-user-roles

        Args:
            authorization: value of the `Authorization` request header.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInsightsUserRoles, {}, extra_params, headers={"Authorization": authorization})


class AsyncInteraction(AsyncResource):
    """`interaction`"""

    __slots__ = ()
    _path = "/v1/Interactions"

    def __call__(self, sid: str | None) -> AsyncInteractionContext:
        return AsyncInteractionContext(self._client, (*self._ids, sid))

    async def create(
        self, channel: Json, *, routing: Json | None = None, interaction_context_sid: str | None = None,
        webhook_ttid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Interaction:
        """Create an interaction: POST /v1/Interactions

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions

        Args:
            channel: channel of the interaction and its details, as JSON.
            routing: how the interaction is routed through TaskRouter, as an object.
            interaction_context_sid: SID of the context of the interaction, `HQ…`.
            webhook_ttid: ID of the webhook for the interaction.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInteraction,
            {
                "Channel": channel, "Routing": routing, "InteractionContextSid": interaction_context_sid,
                "WebhookTtid": webhook_ttid,
            },
            extra_params,
        )


class AsyncInteractionContext(AsyncResource):
    """`interaction(Sid)`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}"

    @accessor
    def channels(self) -> AsyncInteractionChannels:
        return AsyncInteractionChannels(self._client, self._ids)

    async def fetch(self) -> m.Interaction:
        """Fetch the interaction: GET /v1/Interactions/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInteraction)

    async def update(
        self, *, webhook_ttid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Interaction:
        """Update the interaction: POST /v1/Interactions/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions

        Args:
            webhook_ttid: ID of the webhook for the interaction.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateInteraction, {"WebhookTtid": webhook_ttid}, extra_params)


class AsyncInteractionChannels(AsyncResource):
    """`interaction(Sid).channels`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels"

    def __call__(self, sid: str | None) -> AsyncInteractionChannelsContext:
        return AsyncInteractionChannelsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InteractionChannel]:
        """List the channels, all or up to `limit`: GET /v1/Interactions/{InteractionSid}/Channels

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInteractionChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InteractionChannel]:
        """Iterate over the channels, page by page, `prefetch` of them ahead:
        GET /v1/Interactions/{InteractionSid}/Channels

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInteractionChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InteractionChannel]]:
        """Iterate over the pages of channels, one request a step: GET /v1/Interactions/{InteractionSid}/Channels

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInteractionChannel, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InteractionChannel]:
        """Fetch one page of channels, the first one or the one at `target_url`:
        GET /v1/Interactions/{InteractionSid}/Channels

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInteractionChannel, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncInteractionChannelsContext(AsyncResource):
    """`interaction(Sid).channels(Sid)`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}"

    @accessor
    def invites(self) -> AsyncInteractionChannelsInvites:
        return AsyncInteractionChannelsInvites(self._client, self._ids)

    @accessor
    def participants(self) -> AsyncInteractionChannelsParticipants:
        return AsyncInteractionChannelsParticipants(self._client, self._ids)

    @accessor
    def transfers(self) -> AsyncInteractionChannelsTransfers:
        return AsyncInteractionChannelsTransfers(self._client, self._ids)

    async def fetch(self) -> m.InteractionChannel:
        """Fetch the interaction channel: GET /v1/Interactions/{InteractionSid}/Channels/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInteractionChannel)

    async def update(
        self, status: m.InteractionChannelUpdateChannelStatusArg | str, *, routing: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionChannel:
        """Update the interaction channel: POST /v1/Interactions/{InteractionSid}/Channels/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            routing: state for the tasks: `closed`, required if the channel becomes `inactive`; by default `wrapping`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateInteractionChannel, {"Status": status, "Routing": routing}, extra_params)


class AsyncInteractionChannelsInvites(AsyncResource):
    """`interaction(Sid).channels(Sid).invites`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}/Invites"

    async def create(
        self, routing: Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionChannelInvite:
        """Create an interaction channel invite:
        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

        Args:
            routing: how the interaction is routed through TaskRouter, as an object.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateInteractionChannelInvite, {"Routing": routing}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InteractionChannelInvite]:
        """List the invites, all or up to `limit`:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInteractionChannelInvite, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InteractionChannelInvite]:
        """Iterate over the invites, page by page, `prefetch` of them ahead:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInteractionChannelInvite, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InteractionChannelInvite]]:
        """Iterate over the pages of invites, one request a step:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInteractionChannelInvite, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InteractionChannelInvite]:
        """Fetch one page of invites, the first one or the one at `target_url`:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInteractionChannelInvite, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncInteractionChannelsParticipants(AsyncResource):
    """`interaction(Sid).channels(Sid).participants`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}/Participants"

    def __call__(self, sid: str | None) -> AsyncInteractionChannelsParticipantsContext:
        return AsyncInteractionChannelsParticipantsContext(self._client, (*self._ids, sid))

    async def create(
        self, type: m.InteractionChannelParticipantTypeArg | str, media_properties: Json, *,
        routing_properties: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionChannelParticipant:
        """Create an interaction channel participant:
        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Args:
            type: `agent`, `customer`, `supervisor`, `external` or `unknown`.
            media_properties: media properties of the new participant, as JSON.
            routing_properties: how the participant is routed, as an object.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInteractionChannelParticipant,
            {"Type": type, "MediaProperties": media_properties, "RoutingProperties": routing_properties}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InteractionChannelParticipant]:
        """List the participants, all or up to `limit`:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInteractionChannelParticipant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InteractionChannelParticipant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInteractionChannelParticipant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InteractionChannelParticipant]]:
        """Iterate over the pages of participants, one request a step:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInteractionChannelParticipant, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InteractionChannelParticipant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInteractionChannelParticipant, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncInteractionChannelsParticipantsContext(AsyncResource):
    """`interaction(Sid).channels(Sid).participants(Sid)`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}/Participants/{2}"

    async def update(
        self, status: m.InteractionChannelParticipantStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionChannelParticipant:
        """Update the interaction channel participant:
        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateInteractionChannelParticipant, {"Status": status}, extra_params)


class AsyncInteractionChannelsTransfers(AsyncResource):
    """`interaction(Sid).channels(Sid).transfers`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}/Transfers"

    def __call__(self, sid: str | None) -> AsyncInteractionChannelsTransfersContext:
        return AsyncInteractionChannelsTransfersContext(self._client, (*self._ids, sid))

    async def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionTransfer:
        """Create an interaction transfer: POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateInteractionTransfer, {"": body}, extra_params)


class AsyncInteractionChannelsTransfersContext(AsyncResource):
    """`interaction(Sid).channels(Sid).transfers(Sid)`"""

    __slots__ = ()
    _path = "/v1/Interactions/{0}/Channels/{1}/Transfers/{2}"

    async def fetch(self) -> m.InteractionTransfer:
        """Fetch the interaction transfer:
        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInteractionTransfer)

    async def update(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InteractionTransfer:
        """Update the interaction transfer:
        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}

        https://www.twilio.com/docs/flex/developer/conversations/interactions-api

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateInteractionTransfer, {"": body}, extra_params)


class AsyncPluginConfigurations(AsyncResource):
    """`plugin_configurations`"""

    __slots__ = ()
    _path = "/v1/PluginService/Configurations"

    def __call__(self, sid: str | None) -> AsyncPluginConfigurationsContext:
        return AsyncPluginConfigurationsContext(self._client, (*self._ids, sid))

    async def create(
        self, name: str, *, plugins: Sequence[Json] | Json | None = None, description: str | None = None,
        flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginConfiguration:
        """Create a plugin configuration: POST /v1/PluginService/Configurations

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            name: name of the resource, item or person concerned.
            plugins: plugin versions of the configuration, each an object with its SID.
            description: text that describes it, for people to read.
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePluginConfiguration, {"Name": name, "Plugins": plugins, "Description": description}, extra_params,
            headers={"Flex-Metadata": flex_metadata},
        )

    async def list(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PluginConfiguration]:
        """List the plugin configurations, all or up to `limit`: GET /v1/PluginService/Configurations

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPluginConfiguration, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    def stream(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PluginConfiguration]:
        """Iterate over the plugin configurations, page by page, `prefetch` of them ahead:
        GET /v1/PluginService/Configurations

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPluginConfiguration, {}, extra_params, limit, page_size, prefetch,
            headers={"Flex-Metadata": flex_metadata},
        )

    def pages(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PluginConfiguration]]:
        """Iterate over the pages of plugin configurations, one request a step: GET /v1/PluginService/Configurations

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPluginConfiguration, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    async def page(
        self, *, flex_metadata: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PluginConfiguration]:
        """Fetch one page of plugin configurations, the first one or the one at `target_url`:
        GET /v1/PluginService/Configurations

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPluginConfiguration, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginConfigurationsContext(AsyncResource):
    """`plugin_configurations(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Configurations/{0}"

    @accessor
    def plugins(self) -> AsyncPluginConfigurationsPlugins:
        return AsyncPluginConfigurationsPlugins(self._client, self._ids)

    async def fetch(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginConfiguration:
        """Fetch the plugin configuration: GET /v1/PluginService/Configurations/{Sid}

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchPluginConfiguration, {}, extra_params, headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginConfigurationsPlugins(AsyncResource):
    """`plugin_configurations(Sid).plugins`"""

    __slots__ = ()
    _path = "/v1/PluginService/Configurations/{0}/Plugins"

    def __call__(self, plugin_sid: str | None) -> AsyncPluginConfigurationsPluginsContext:
        return AsyncPluginConfigurationsPluginsContext(self._client, (*self._ids, plugin_sid))

    async def list(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConfiguredPlugin]:
        """List the plugins, all or up to `limit`: GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListConfiguredPlugin, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    def stream(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConfiguredPlugin]:
        """Iterate over the plugins, page by page, `prefetch` of them ahead:
        GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConfiguredPlugin, {}, extra_params, limit, page_size, prefetch,
            headers={"Flex-Metadata": flex_metadata},
        )

    def pages(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConfiguredPlugin]]:
        """Iterate over the pages of plugins, one request a step:
        GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConfiguredPlugin, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    async def page(
        self, *, flex_metadata: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConfiguredPlugin]:
        """Fetch one page of plugins, the first one or the one at `target_url`:
        GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConfiguredPlugin, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginConfigurationsPluginsContext(AsyncResource):
    """`plugin_configurations(Sid).plugins(PluginSid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Configurations/{0}/Plugins/{1}"

    async def fetch(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConfiguredPlugin:
        """Fetch the configured plugin: GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConfiguredPlugin, {}, extra_params, headers={"Flex-Metadata": flex_metadata})


class AsyncPluginConfigurationArchive(AsyncResource):
    """`plugin_configuration_archive`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> AsyncPluginConfigurationArchiveContext:
        return AsyncPluginConfigurationArchiveContext(self._client, (*self._ids, sid))


class AsyncPluginConfigurationArchiveContext(AsyncResource):
    """`plugin_configuration_archive(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Configurations/{0}/Archive"

    async def update(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginConfigurationArchive:
        """Update the plugin configuration archive: POST /v1/PluginService/Configurations/{Sid}/Archive

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePluginConfigurationArchive, {}, extra_params, headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPlugins(AsyncResource):
    """`plugins`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins"

    def __call__(self, sid: str | None) -> AsyncPluginsContext:
        return AsyncPluginsContext(self._client, (*self._ids, sid))

    async def create(
        self, unique_name: str, *, friendly_name: str | None = None, description: str | None = None,
        flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Plugin:
        """Create a plugin: POST /v1/PluginService/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            description: what the plugin does, at most 500 characters.
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePlugin, {"UniqueName": unique_name, "FriendlyName": friendly_name, "Description": description},
            extra_params, headers={"Flex-Metadata": flex_metadata},
        )

    async def list(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Plugin]:
        """List the plugins, all or up to `limit`: GET /v1/PluginService/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPlugin, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    def stream(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Plugin]:
        """Iterate over the plugins, page by page, `prefetch` of them ahead: GET /v1/PluginService/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPlugin, {}, extra_params, limit, page_size, prefetch, headers={"Flex-Metadata": flex_metadata},
        )

    def pages(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Plugin]]:
        """Iterate over the pages of plugins, one request a step: GET /v1/PluginService/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPlugin, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata})

    async def page(
        self, *, flex_metadata: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Plugin]:
        """Fetch one page of plugins, the first one or the one at `target_url`: GET /v1/PluginService/Plugins

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPlugin, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginsContext(AsyncResource):
    """`plugins(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins/{0}"

    @accessor
    def plugin_versions(self) -> AsyncPluginsPluginVersions:
        return AsyncPluginsPluginVersions(self._client, self._ids)

    async def fetch(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Plugin:
        """Fetch the plugin: GET /v1/PluginService/Plugins/{Sid}

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPlugin, {}, extra_params, headers={"Flex-Metadata": flex_metadata})

    async def update(
        self, *, friendly_name: str | None = None, description: str | None = None, flex_metadata: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Plugin:
        """Update the plugin: POST /v1/PluginService/Plugins/{Sid}

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            description: what the plugin does, at most 500 characters.
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePlugin, {"FriendlyName": friendly_name, "Description": description}, extra_params,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginsPluginVersions(AsyncResource):
    """`plugins(Sid).plugin_versions`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins/{0}/Versions"

    def __call__(self, sid: str | None) -> AsyncPluginsPluginVersionsContext:
        return AsyncPluginsPluginVersionsContext(self._client, (*self._ids, sid))

    async def create(
        self, resource_version: str, plugin_url: str, *, changelog: str | None = None, private: bool | None = None,
        cli_version: str | None = None, validate_status: str | None = None, flex_metadata: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginVersion:
        """Create a plugin version: POST /v1/PluginService/Plugins/{PluginSid}/Versions

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Args:
            resource_version: version of the plugin, such as `1.0.0`.
            plugin_url: URL of the JavaScript bundle of the plugin version.
            changelog: what this version of the plugin changes.
            private: whether the Flex plugin version needs authorization, by default `False`.
            cli_version: version of the Flex Plugins CLI the plugin was made with.
            validate_status: whether the plugin was validated.
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePluginVersion,
            {
                "Version": resource_version, "PluginUrl": plugin_url, "Changelog": changelog, "Private": private,
                "CliVersion": cli_version, "ValidateStatus": validate_status,
            },
            extra_params, headers={"Flex-Metadata": flex_metadata},
        )

    async def list(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PluginVersion]:
        """List the plugin versions, all or up to `limit`: GET /v1/PluginService/Plugins/{PluginSid}/Versions

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPluginVersion, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    def stream(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PluginVersion]:
        """Iterate over the plugin versions, page by page, `prefetch` of them ahead:
        GET /v1/PluginService/Plugins/{PluginSid}/Versions

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPluginVersion, {}, extra_params, limit, page_size, prefetch,
            headers={"Flex-Metadata": flex_metadata},
        )

    def pages(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PluginVersion]]:
        """Iterate over the pages of plugin versions, one request a step:
        GET /v1/PluginService/Plugins/{PluginSid}/Versions

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPluginVersion, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    async def page(
        self, *, flex_metadata: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PluginVersion]:
        """Fetch one page of plugin versions, the first one or the one at `target_url`:
        GET /v1/PluginService/Plugins/{PluginSid}/Versions

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPluginVersion, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginsPluginVersionsContext(AsyncResource):
    """`plugins(Sid).plugin_versions(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins/{0}/Versions/{1}"

    async def fetch(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginVersion:
        """Fetch the plugin version: GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPluginVersion, {}, extra_params, headers={"Flex-Metadata": flex_metadata})


class AsyncPluginVersionArchive(AsyncResource):
    """`plugin_version_archive`"""

    __slots__ = ()

    def __call__(self, plugin_sid: str | None, sid: str | None) -> AsyncPluginVersionArchiveContext:
        return AsyncPluginVersionArchiveContext(self._client, (*self._ids, plugin_sid, sid))


class AsyncPluginVersionArchiveContext(AsyncResource):
    """`plugin_version_archive(PluginSid,Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins/{0}/Versions/{1}/Archive"

    async def update(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginVersionArchive:
        """Update the plugin version archive: POST /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePluginVersionArchive, {}, extra_params, headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginArchive(AsyncResource):
    """`plugin_archive`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> AsyncPluginArchiveContext:
        return AsyncPluginArchiveContext(self._client, (*self._ids, sid))


class AsyncPluginArchiveContext(AsyncResource):
    """`plugin_archive(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Plugins/{0}/Archive"

    async def update(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginArchive:
        """Update the plugin archive: POST /v1/PluginService/Plugins/{Sid}/Archive

        https://www.twilio.com/docs/flex/developer/plugins/api/plugin

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdatePluginArchive, {}, extra_params, headers={"Flex-Metadata": flex_metadata})


class AsyncPluginReleases(AsyncResource):
    """`plugin_releases`"""

    __slots__ = ()
    _path = "/v1/PluginService/Releases"

    def __call__(self, sid: str | None) -> AsyncPluginReleasesContext:
        return AsyncPluginReleasesContext(self._client, (*self._ids, sid))

    async def create(
        self, configuration_id: str, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginRelease:
        """Create a plugin release: POST /v1/PluginService/Releases

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Args:
            configuration_id: Flex plugin configuration to release, by its SID or version.
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePluginRelease, {"ConfigurationId": configuration_id}, extra_params,
            headers={"Flex-Metadata": flex_metadata},
        )

    async def list(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PluginRelease]:
        """List the plugin releases, all or up to `limit`: GET /v1/PluginService/Releases

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPluginRelease, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    def stream(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PluginRelease]:
        """Iterate over the plugin releases, page by page, `prefetch` of them ahead: GET /v1/PluginService/Releases

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPluginRelease, {}, extra_params, limit, page_size, prefetch,
            headers={"Flex-Metadata": flex_metadata},
        )

    def pages(
        self, *, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PluginRelease]]:
        """Iterate over the pages of plugin releases, one request a step: GET /v1/PluginService/Releases

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPluginRelease, {}, extra_params, limit, page_size, headers={"Flex-Metadata": flex_metadata},
        )

    async def page(
        self, *, flex_metadata: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PluginRelease]:
        """Fetch one page of plugin releases, the first one or the one at `target_url`:
        GET /v1/PluginService/Releases

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPluginRelease, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Flex-Metadata": flex_metadata},
        )


class AsyncPluginReleasesContext(AsyncResource):
    """`plugin_releases(Sid)`"""

    __slots__ = ()
    _path = "/v1/PluginService/Releases/{0}"

    async def fetch(
        self, *, flex_metadata: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PluginRelease:
        """Fetch the plugin release: GET /v1/PluginService/Releases/{Sid}

        https://www.twilio.com/docs/flex/developer/plugins/api/release

        Args:
            flex_metadata: value of the HTTP header `Flex-Metadata`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPluginRelease, {}, extra_params, headers={"Flex-Metadata": flex_metadata})


class AsyncWebChannel(AsyncResource):
    """`web_channel`"""

    __slots__ = ()
    _path = "/v1/WebChannels"

    def __call__(self, sid: str | None) -> AsyncWebChannelContext:
        return AsyncWebChannelContext(self._client, (*self._ids, sid))

    async def create(
        self, flex_flow_sid: str, identity: str, customer_friendly_name: str, chat_friendly_name: str, *,
        pre_engagement_data: str | None = None, chat_unique_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WebChannel:
        """Create a web channel: POST /v1/WebChannels

        https://www.twilio.com/docs/flex/developer

        Args:
            flex_flow_sid: SID of the Flex Flow, `FO…`.
            identity: identity of the chat user.
            customer_friendly_name: name under which the customer appears in the chat.
            chat_friendly_name: name of the chat channel or conversation for people to read.
            pre_engagement_data: data gathered before the engagement, such as by a form.
            chat_unique_name: unique name of the chat channel.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateWebChannel,
            {
                "FlexFlowSid": flex_flow_sid, "Identity": identity, "CustomerFriendlyName": customer_friendly_name,
                "ChatFriendlyName": chat_friendly_name, "PreEngagementData": pre_engagement_data,
                "ChatUniqueName": chat_unique_name,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.WebChannel]:
        """List the web channel, all or up to `limit`: GET /v1/WebChannels

        https://www.twilio.com/docs/flex/developer

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListWebChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.WebChannel]:
        """Iterate over the web channel, page by page, `prefetch` of them ahead: GET /v1/WebChannels

        https://www.twilio.com/docs/flex/developer

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListWebChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.WebChannel]]:
        """Iterate over the pages of web channel, one request a step: GET /v1/WebChannels

        https://www.twilio.com/docs/flex/developer

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWebChannel, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.WebChannel]:
        """Fetch one page of web channel, the first one or the one at `target_url`: GET /v1/WebChannels

        https://www.twilio.com/docs/flex/developer

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListWebChannel, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncWebChannelContext(AsyncResource):
    """`web_channel(Sid)`"""

    __slots__ = ()
    _path = "/v1/WebChannels/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the web channel: DELETE /v1/WebChannels/{Sid}

        https://www.twilio.com/docs/flex/developer

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteWebChannel, missing_ok=missing_ok)

    async def fetch(self) -> m.WebChannel:
        """Fetch the web channel: GET /v1/WebChannels/{Sid}

        https://www.twilio.com/docs/flex/developer
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchWebChannel)

    async def update(
        self, *, chat_status: m.WebChannelChatStatusArg | str | None = None, post_engagement_data: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WebChannel:
        """Update the web channel: POST /v1/WebChannels/{Sid}

        https://www.twilio.com/docs/flex/developer

        Args:
            chat_status: status of the chat, `inactive` to end it.
            post_engagement_data: data gathered after the engagement.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateWebChannel, {"ChatStatus": chat_status, "PostEngagementData": post_engagement_data}, extra_params,
        )


class AsyncProvisioningStatus(AsyncResource):
    """`provisioning_status`"""

    __slots__ = ()
    _path = "/v1/account/provision/status"

    def __call__(self) -> AsyncProvisioningStatus:
        return self

    async def fetch(self) -> m.ProvisioningStatus:
        """Fetch the provisioning status: GET /v1/account/provision/status

        https://www.twilio.com/docs/flex/developer
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProvisioningStatus)
