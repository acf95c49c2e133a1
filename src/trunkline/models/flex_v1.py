# Generated from facts/flex_v1.json by `make generate`; do not edit.
"""The models of flex_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, DecimalText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    FlexFlowChannelTypeArg = Literal["web", "sms", "facebook", "whatsapp", "line", "custom"]
    FlexFlowIntegrationTypeArg = Literal["studio", "external", "task"]
    InteractionChannelParticipantStatusArg = Literal["closed", "wrapup"]
    InteractionChannelParticipantTypeArg = Literal["supervisor", "customer", "external", "agent", "unknown"]
    InteractionChannelUpdateChannelStatusArg = Literal["closed", "inactive"]
    WebChannelChatStatusArg = Literal["inactive"]


class ConfigurationStatus(OpenEnum):
    OK = "ok"
    INPROGRESS = "inprogress"
    NOTSTARTED = "notstarted"


class FlexFlowChannelType(OpenEnum):
    WEB = "web"
    SMS = "sms"
    FACEBOOK = "facebook"
    WHATSAPP = "whatsapp"
    LINE = "line"
    CUSTOM = "custom"


class FlexFlowIntegrationType(OpenEnum):
    STUDIO = "studio"
    EXTERNAL = "external"
    TASK = "task"


class InteractionChannelChannelStatus(OpenEnum):
    SETUP = "setup"
    ACTIVE = "active"
    FAILED = "failed"
    CLOSED = "closed"
    INACTIVE = "inactive"
    PAUSE = "pause"
    TRANSFER = "transfer"


class InteractionChannelParticipantType(OpenEnum):
    SUPERVISOR = "supervisor"
    CUSTOMER = "customer"
    EXTERNAL = "external"
    AGENT = "agent"
    UNKNOWN = "unknown"


class InteractionChannelType(OpenEnum):
    VOICE = "voice"
    SMS = "sms"
    EMAIL = "email"
    WEB = "web"
    WHATSAPP = "whatsapp"
    CHAT = "chat"
    MESSENGER = "messenger"
    GBM = "gbm"


class InteractionTransferTransferStatus(OpenEnum):
    ACTIVE = "active"
    FAILED = "failed"
    COMPLETED = "completed"


class InteractionTransferTransferType(OpenEnum):
    WARM = "warm"
    COLD = "cold"
    EXTERNAL = "external"


class ProvisioningStatusStatus(OpenEnum):
    ACTIVE = "active"
    IN_PROGRESS = "in-progress"
    NOT_CONFIGURED = "not-configured"
    FAILED = "failed"


class Channel(Model, frozen=True, kw_only=True, gc=False):
    """A channel; https://www.twilio.com/docs/flex/developer/messaging/api/chat-channel

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        flex_flow_sid: SID of the Flex Flow, `FO…`.
        sid: SID of the chat channel, `CH…`.
        user_sid: SID of the user, `US…`; some chat and conversation paths take the identity instead.
        task_sid: SID of the TaskRouter task, `WT…`; null unless the integration type is `task`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    flex_flow_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    user_sid: str | None = None
    task_sid: str | None = None
    url: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Configuration(Model, frozen=True, kw_only=True, gc=False):
    """A configuration; https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        attributes: application's own data.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        taskrouter_workspace_sid: SID of the TaskRouter workspace, `WS…`.
        taskrouter_target_workflow_sid: SID of the TaskRouter workflow that Flex uses, `WW…`.
        taskrouter_target_taskqueue_sid: SID of the TaskRouter queue that Flex routes to, `WQ…`.
        taskrouter_taskqueues: TaskRouter queues of the Flex instance.
        taskrouter_skills: skills that TaskRouter workers can have.
        taskrouter_worker_channels: default capacity and availability of workers on each task channel.
        taskrouter_worker_attributes: attributes of TaskRouter workers.
        taskrouter_offline_activity_sid: SID of the TaskRouter activity that means offline, `WA…`.
        runtime_domain: address where the Flex instance is hosted.
        messaging_service_instance_sid: SID of the messaging service of Flex, `MG…`.
        chat_service_instance_sid: SID of the chat service the user belongs to, `IS…`.
        flex_service_instance_sid: SID of the Flex service instance, `IS…`.
        flex_instance_sid: SID of the Flex instance, `GO…`.
        ui_language: main language of the Flex UI.
        ui_attributes: settings and look of the Flex UI.
        ui_dependencies: NPM packages, with versions, that hosted Flex uses.
        ui_version: version of the Flex UI that is pinned.
        service_version: version of the Flex service.
        call_recording_enabled: whether calls are recorded.
        call_recording_webhook_url: URL of the webhook for call recordings.
        crm_enabled: whether Flex shows a CRM.
        crm_type: kind of CRM.
        crm_callback_url: callback URL of the CRM.
        crm_fallback_url: fallback URL of the CRM.
        crm_attributes: attributes of the CRM, as an object.
        public_attributes: attributes that clients may see without logging in.
        plugin_service_enabled: whether the plugin service is on.
        plugin_service_attributes: attributes of the plugin service.
        integrations: settings of the integrations.
        outbound_call_flows: outbound call flows of Flex.
        serverless_service_sids: SIDs of the Serverless Services for Flex.
        queue_stats_configuration: settings for queue statistics in Flex, as an object.
        notifications: settings for notifications, an object.
        markdown: settings for Markdown in Flex.
        url: URL of the resource, or the URL that it uses, opens or calls.
        flex_insights_hr: object with an on/off flag and the list of workspaces.
        flex_insights_drilldown: whether the Flex UI redirects to `flex_url`.
        flex_url: URL the Flex UI redirects to when drilldown is on.
        channel_configs: limits on attachments for the channels of Flex Conversations.
        debugger_integration: settings of the Debugger integration.
        flex_ui_status_report: settings of the status report in the Flex UI.
        agent_conv_end_methods: ways in which agents may end a conversation.
        citrix_voice_vdi: configuration for voice on Citrix virtual desktops.
        offline_config: settings for presence and its time to live.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    attributes: Any | None = None
    status: Always[ConfigurationStatus] = ABSENT
    taskrouter_workspace_sid: str | None = None
    taskrouter_target_workflow_sid: str | None = None
    taskrouter_target_taskqueue_sid: str | None = None
    taskrouter_taskqueues: Always[list[Any]] = ABSENT
    taskrouter_skills: Always[list[Any]] = ABSENT
    taskrouter_worker_channels: Any | None = None
    taskrouter_worker_attributes: Any | None = None
    taskrouter_offline_activity_sid: str | None = None
    runtime_domain: Always[str] = ABSENT
    messaging_service_instance_sid: str | None = None
    chat_service_instance_sid: str | None = None
    flex_service_instance_sid: str | None = None
    flex_instance_sid: str | None = None
    ui_language: Always[str] = ABSENT
    ui_attributes: Any | None = None
    ui_dependencies: Any | None = None
    ui_version: Always[str] = ABSENT
    service_version: Always[str] = ABSENT
    call_recording_enabled: Always[bool] = ABSENT
    call_recording_webhook_url: str | None = None
    crm_enabled: Always[bool] = ABSENT
    crm_type: Always[str] = ABSENT
    crm_callback_url: str | None = None
    crm_fallback_url: str | None = None
    crm_attributes: Any | None = None
    public_attributes: Any | None = None
    plugin_service_enabled: Always[bool] = ABSENT
    plugin_service_attributes: Any | None = None
    integrations: Always[list[Any]] = ABSENT
    outbound_call_flows: Any | None = None
    serverless_service_sids: Always[list[str]] = ABSENT
    queue_stats_configuration: Any | None = None
    notifications: Any | None = None
    markdown: Any | None = None
    url: Always[str] = ABSENT
    flex_insights_hr: Any | None = None
    flex_insights_drilldown: Always[bool] = ABSENT
    flex_url: str | None = None
    channel_configs: Always[list[Any]] = ABSENT
    debugger_integration: Any | None = None
    flex_ui_status_report: Any | None = None
    agent_conv_end_methods: Any | None = None
    citrix_voice_vdi: Any | None = None
    offline_config: Any | None = None


class ConfiguredPlugin(Model, frozen=True, kw_only=True, gc=False):
    """A configured plugin; https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        configuration_sid: SID of the Flex plugin configuration, `FJ…`.
        plugin_sid: SID of the Flex plugin, `FP…`.
        plugin_version_sid: SID of the plugin version, `FV…`.
        phase: phase in which the plugin is initialised when Flex runs.
        plugin_url: URL of the JavaScript bundle of the plugin version.
        unique_name: name of your choice that identifies it uniquely.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: what the plugin does, at most 500 characters.
        plugin_archived: whether the plugin is archived, by default not.
        version: latest version of the Flex plugin.
        changelog: what this version of the plugin changes.
        plugin_version_archived: whether the plugin version is archived, by default not.
        private: whether the Flex plugin version needs authorization, by default `False`.
        date_created: instant at which the plugin was installed, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    configuration_sid: Always[str] = ABSENT
    plugin_sid: Always[str] = ABSENT
    plugin_version_sid: str | None = None
    phase: Always[int] = ABSENT
    plugin_url: str | None = None
    unique_name: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    plugin_archived: bool | None = None
    version: Always[str] = ABSENT
    changelog: Always[str] = ABSENT
    plugin_version_archived: bool | None = None
    private: Always[bool] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"plugin_url", "unique_name"})


class FlexFlow(Model, frozen=True, kw_only=True, gc=False):
    """A flex flow; https://www.twilio.com/docs/flex/developer/messaging/api/flow

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the Flex Flow, `FO…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        chat_service_sid: SID of the chat service, `IS…`.
        channel_type: channel of the flow: `web`, `sms`, `facebook`, `whatsapp`, `line` or `custom`.
        contact_identity: identity of the contact on the channel.
        enabled: whether the Flex flow is enabled.
        integration_type: where the Flex Flow leads: `studio`, `external` or `task`.
        integration: settings of the integration.
        long_lived: whether the chat channel stays open for later contacts with the same identity, by default false.
        janitor_enabled: whether Proxy sessions end when their task is deleted outside the Flex UI, by default false.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    channel_type: Always[FlexFlowChannelType] = ABSENT
    contact_identity: str | None = None
    enabled: Always[bool] = ABSENT
    integration_type: FlexFlowIntegrationType | None = None
    integration: Any | None = None
    long_lived: bool | None = None
    janitor_enabled: bool | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class InsightsAssessments(Model, frozen=True, kw_only=True, gc=False):
    """An insights assessments; https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        assessment_sid: SID of the assessment, `FM…`.
        offset: offset in the conversation that is assessed or commented.
        report: whether the assessment counts in the report.
        weight: how much it counts compared with the others.
        agent_id: id of the agent.
        segment_id: ID of the segment of a conversation.
        user_name: name of the user.
        user_email: email address of the user.
        answer_text: text of the answer the user chose.
        answer_id: id of the answer the user chose.
        assessment: details of the assessment.
        timestamp: instant it refers to.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    assessment_sid: Always[str] = ABSENT
    offset: Always[DecimalText] = ABSENT
    report: bool | None = None
    weight: Always[DecimalText] = ABSENT
    agent_id: Always[str] = ABSENT
    segment_id: Always[str] = ABSENT
    user_name: str | None = None
    user_email: Always[str] = ABSENT
    answer_text: Always[str] = ABSENT
    answer_id: Always[str] = ABSENT
    assessment: Any | None = None
    timestamp: Always[str] = ABSENT
    url: Always[str] = ABSENT


class InsightsAssessmentsComment(Model, frozen=True, kw_only=True, gc=False):
    """An insights assessments comment.

    https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        assessment_sid: SID of the assessment, `FM…`.
        comment: remark on the assessment or call, free text.
        offset: offset in the conversation that is assessed or commented.
        report: whether the assessment counts in the report.
        weight: weight given to the comment.
        agent_id: id of the agent.
        segment_id: ID of the segment of a conversation.
        user_name: name of the user.
        user_email: email address of the user.
        timestamp: instant the comment was stored.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    assessment_sid: str | None = None
    comment: Any | None = None
    offset: Always[DecimalText] = ABSENT
    report: bool | None = None
    weight: Always[DecimalText] = ABSENT
    agent_id: Always[str] = ABSENT
    segment_id: Always[str] = ABSENT
    user_name: str | None = None
    user_email: Always[str] = ABSENT
    timestamp: str | None = None
    url: Always[str] = ABSENT


class InsightsConversations(Model, frozen=True, kw_only=True, gc=False):
    """An insights conversations; https://www.twilio.com/docs/flex/developer/insights

    Attributes:
        account_id: id of the account it belongs to.
        conversation_id: ID of the conversation.
        segment_count: how many segments the conversation has.
        segments: segments of the conversation.
    """

    account_id: str | None = None
    conversation_id: str | None = None
    segment_count: int | None = None
    segments: list[Any] | None = None


class InsightsQuestionnaires(Model, frozen=True, kw_only=True, gc=False):
    """An insights questionnaires; https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        questionnaire_sid: SID of the questionnaire, `GM…`.
        name: name of the resource, item or person concerned.
        description: text that describes it, for people to read.
        active: whether it is enabled.
        questions: questions of the questionnaire, with their categories.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    questionnaire_sid: Always[str] = ABSENT
    name: Always[str] = ABSENT
    description: str | None = None
    active: Always[bool] = ABSENT
    questions: Always[list[Any]] = ABSENT
    url: Always[str] = ABSENT


class InsightsQuestionnairesCategory(Model, frozen=True, kw_only=True, gc=False):
    """An insights questionnaires category.

    https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        category_sid: SID of the category, `FY…`.
        name: name of the resource, item or person concerned.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    category_sid: Always[str] = ABSENT
    name: Always[str] = ABSENT
    url: Always[str] = ABSENT


class InsightsQuestionnairesQuestion(Model, frozen=True, kw_only=True, gc=False):
    """An insights questionnaires question.

    https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        question_sid: SID of the question, `GE…`.
        question: text of the question.
        description: text that describes it, for people to read.
        category: category of the question.
        answer_set_id: id of the question's answer set.
        allow_na: whether "not applicable" is a possible answer.
        usage: how many questionnaires use the question.
        answer_set: possible answers to the question.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    question_sid: Always[str] = ABSENT
    question: Always[str] = ABSENT
    description: str | None = None
    category: Any | None = None
    answer_set_id: Always[str] = ABSENT
    allow_na: Always[bool] = ABSENT
    usage: Always[int] = ABSENT
    answer_set: Any | None = None
    url: Always[str] = ABSENT


class InsightsSegments(Model, frozen=True, kw_only=True, gc=False):
    """An insights segments; https://www.twilio.com/docs/flex/developer/insights

    Attributes:
        segment_id: ID of the segment of a conversation.
        external_id: unique id of the conversation.
        queue: queue that the segment belongs to.
        external_contact: external contact recorded for the segment.
        external_segment_link_id: UUID of the link in `external_segment_link`.
        date: date of the conversation.
        account_id: id of the account it belongs to.
        external_segment_link: link to the recording of the task event.
        agent_id: id of the agent.
        agent_phone: phone number of the agent.
        agent_name: name of the agent.
        agent_team_name: name of the agent's team.
        agent_team_name_in_hierarchy: name of the agent's team within the team hierarchy.
        agent_link: link to the agent's conversation.
        customer_phone: phone number of the customer.
        customer_name: name of the customer.
        customer_link: link to the conversation with the customer.
        segment_recording_offset: where in the recording the segment starts.
        media: ids of the conversation's media.
        assessment_type: kind of the assessment.
        assessment_percentage: score of the assessments in percent.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    segment_id: Always[str] = ABSENT
    external_id: Always[str] = ABSENT
    queue: Always[str] = ABSENT
    external_contact: Always[str] = ABSENT
    external_segment_link_id: str | None = None
    date: Always[Instant] = ABSENT
    account_id: Always[str] = ABSENT
    external_segment_link: str | None = None
    agent_id: Always[str] = ABSENT
    agent_phone: Always[str] = ABSENT
    agent_name: str | None = None
    agent_team_name: str | None = None
    agent_team_name_in_hierarchy: Always[str] = ABSENT
    agent_link: str | None = None
    customer_phone: Always[str] = ABSENT
    customer_name: str | None = None
    customer_link: str | None = None
    segment_recording_offset: str | None = None
    media: Any | None = None
    assessment_type: Any | None = None
    assessment_percentage: Any | None = None
    url: Always[str] = ABSENT


class InsightsSession(Model, frozen=True, kw_only=True, gc=False):
    """An insights session; https://www.twilio.com/docs/flex/developer/insights/api/general-usage

    Attributes:
        workspace_id: ID of the user's workspace.
        session_expiry: instant the session ends, ISO 8601.
        session_id: ID of the Flex Insights session.
        base_url: base URL of reports and dashboards.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    workspace_id: str | None = None
    session_expiry: Instant | None = None
    session_id: str | None = None
    base_url: str | None = None
    url: Always[str] = ABSENT


class InsightsSettingsAnswersets(Model, frozen=True, kw_only=True, gc=False):
    """An insights settings answersets.

    https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        answer_sets: list of answer sets.
        answer_set_categories: categories of the answer sets.
        not_applicable: settings of the answer "not applicable" in the answer set.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    answer_sets: Any | None = None
    answer_set_categories: Any | None = None
    not_applicable: Any | None = None
    url: Always[str] = ABSENT


class InsightsSettingsComment(Model, frozen=True, kw_only=True, gc=False):
    """An insights settings comment; https://www.twilio.com/docs/flex/end-user-guide/insights/conversation-assessments

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        comments: settings for comments in Flex Insights.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    comments: Any | None = None
    url: Always[str] = ABSENT


class InsightsUserRoles(Model, frozen=True, kw_only=True, gc=False):
    """An insights user roles; https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration/insights-user-roles

    Attributes:
        roles: roles of the user in Flex Insights.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    roles: list[str] | None = None
    url: Always[str] = ABSENT


class Interaction(Model, frozen=True, kw_only=True, gc=False):
    """An interaction; https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions

    Attributes:
        sid: SID of the interaction, `KD…`.
        channel: channel of the interaction and its details, as JSON.
        routing: how the interaction is routed through TaskRouter, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        interaction_context_sid: SID of the context of the interaction, `HQ…`.
        webhook_ttid: ID of the webhook for the interaction.
    """

    sid: Always[str] = ABSENT
    channel: Any | None = None
    routing: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    interaction_context_sid: str | None = None
    webhook_ttid: str | None = None


class InteractionChannel(Model, frozen=True, kw_only=True, gc=False):
    """An interaction channel.

    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/channels-subresource

    Attributes:
        sid: SID of the interaction channel, `UO…`.
        interaction_sid: SID of the interaction, `KD…`.
        type: medium of the channel, such as `voice`, `sms`, `email`, `chat`, `whatsapp` or `web`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        error_code: Twilio error code of the failed channel.
        error_message: description of the error, if there was one.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    interaction_sid: Always[str] = ABSENT
    type: InteractionChannelType | None = None
    status: Always[InteractionChannelChannelStatus] = ABSENT
    error_code: int | None = None
    error_message: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class InteractionChannelInvite(Model, frozen=True, kw_only=True, gc=False):
    """An interaction channel invite.

    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource

    Attributes:
        sid: SID of the invite, `KG…`.
        interaction_sid: SID of the interaction, `KD…`.
        channel_sid: SID of the interaction's channel, `UO…`.
        routing: how the interaction is routed through TaskRouter, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    interaction_sid: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    routing: Any | None = None
    url: Always[str] = ABSENT


class InteractionChannelParticipant(Model, frozen=True, kw_only=True, gc=False):
    """An interaction channel participant.

    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants

    Attributes:
        sid: SID of the participant, `UT…`.
        type: `agent`, `customer`, `supervisor`, `external` or `unknown`.
        interaction_sid: SID of the interaction, `KD…`.
        channel_sid: SID of the interaction's channel, `UO…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        routing_properties: how the participant is routed, as an object.
    """

    sid: Always[str] = ABSENT
    type: Always[InteractionChannelParticipantType] = ABSENT
    interaction_sid: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    routing_properties: Any | None = None


class InteractionTransfer(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """An interaction transfer; https://www.twilio.com/docs/flex/developer/conversations/interactions-api

    Attributes:
        sid: SID of the transfer, `UX…`.
        instance_sid: SID of the Flex instance, `GO…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        interaction_sid: SID of the interaction, `KD…`.
        channel_sid: SID of the interaction's channel, `UO…`.
        execution_sid: SID of the execution the transfer belongs to, `QW…`.
        type: `warm`, `cold` or `external`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        from_: SID of the participant that starts the transfer, `UT…`.
        to: SID of the participant the transfer goes to.
        note_sid: SID of the note on the transfer, `KQ…`.
        summary_sid: SID of the summary that goes with the transfer, `KQ…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    instance_sid: str | None = None
    account_sid: Always[str] = ABSENT
    interaction_sid: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    execution_sid: str | None = None
    type: InteractionTransferTransferType | None = None
    status: Always[InteractionTransferTransferStatus] = ABSENT
    from_: Always[str] = ABSENT
    to: Always[str] = ABSENT
    note_sid: str | None = None
    summary_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Plugin(Model, frozen=True, kw_only=True, gc=False):
    """A plugin; https://www.twilio.com/docs/flex/developer/plugins/api/plugin

    Attributes:
        sid: SID of the Flex plugin, `FP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: name of your choice that identifies it uniquely.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: what the plugin does, at most 500 characters.
        archived: whether it is archived, by default `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"description", "friendly_name", "unique_name"})


class PluginArchive(Model, frozen=True, kw_only=True, gc=False):
    """A plugin archive; https://www.twilio.com/docs/flex/developer/plugins/api/plugin

    Attributes:
        sid: SID of the Flex plugin, `FP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: name of your choice that identifies it uniquely.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        archived: whether it is archived, by default `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    unique_name: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"description", "friendly_name", "unique_name"})


class PluginConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A plugin configuration; https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

    Attributes:
        sid: SID of the plugin configuration, `FJ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        name: name of the resource, item or person concerned.
        description: text that describes it, for people to read.
        archived: whether it is archived, by default `false`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    name: Always[str] = ABSENT
    description: str | None = None
    archived: bool | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"description"})


class PluginConfigurationArchive(Model, frozen=True, kw_only=True, gc=False):
    """A plugin configuration archive; https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration

    Attributes:
        sid: SID of the plugin configuration, `FJ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        name: name of the resource, item or person concerned.
        description: text that describes it, for people to read.
        archived: whether it is archived, by default `false`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"description"})


class PluginRelease(Model, frozen=True, kw_only=True, gc=False):
    """A plugin release; https://www.twilio.com/docs/flex/developer/plugins/api/release

    Attributes:
        sid: SID of the plugin release, `FK…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        configuration_sid: SID of the Flex plugin configuration, `FJ…`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    configuration_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class PluginVersion(Model, frozen=True, kw_only=True, gc=False):
    """A plugin version; https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

    Attributes:
        sid: SID of the plugin version, `FV…`.
        plugin_sid: SID of the plugin to which the version belongs, `FP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        version: version of the Flex plugin, unique for it.
        plugin_url: URL of the JavaScript bundle of the plugin version.
        changelog: what this version of the plugin changes.
        private: whether the Flex plugin version needs authorization, by default `False`.
        archived: whether it is archived, by default `false`.
        validated: true if it was validated.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    plugin_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    version: Always[str] = ABSENT
    plugin_url: Always[str] = ABSENT
    changelog: Always[str] = ABSENT
    private: bool | None = None
    archived: bool | None = None
    validated: Always[bool] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"changelog", "plugin_url"})


class PluginVersionArchive(Model, frozen=True, kw_only=True, gc=False):
    """A plugin version archive; https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version

    Attributes:
        sid: SID of the plugin version, `FV…`.
        plugin_sid: SID of the plugin to which the version belongs, `FP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        version: version of it.
        plugin_url: URL of the JavaScript bundle of the plugin version.
        changelog: what this version of the plugin changes.
        private: whether the Flex plugin version needs authorization, by default `False`.
        archived: whether it is archived, by default `false`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    plugin_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    version: str | None = None
    plugin_url: str | None = None
    changelog: str | None = None
    private: bool | None = None
    archived: bool | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"changelog", "plugin_url"})


class ProvisioningStatus(Model, frozen=True, kw_only=True, gc=False):
    """A provisioning status; https://www.twilio.com/docs/flex/developer

    Attributes:
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    status: Always[ProvisioningStatusStatus] = ABSENT
    url: Always[str] = ABSENT


class WebChannel(Model, frozen=True, kw_only=True, gc=False):
    """A web channel; https://www.twilio.com/docs/flex/developer

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        flex_flow_sid: SID of the Flex Flow, `FO…`.
        sid: SID of the web channel, `CH…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    flex_flow_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
