# Generated from facts/flex_v1.json by `make generate`; do not edit.
"""The models of flex_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import DecimalText, Instant, OpenEnum

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
    account_sid: str | None = None
    flex_flow_sid: str | None = None
    sid: str | None = None
    user_sid: str | None = None
    task_sid: str | None = None
    url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Configuration(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    attributes: Any | None = None
    status: ConfigurationStatus | None = None
    taskrouter_workspace_sid: str | None = None
    taskrouter_target_workflow_sid: str | None = None
    taskrouter_target_taskqueue_sid: str | None = None
    taskrouter_taskqueues: list[Any] | None = None
    taskrouter_skills: list[Any] | None = None
    taskrouter_worker_channels: Any | None = None
    taskrouter_worker_attributes: Any | None = None
    taskrouter_offline_activity_sid: str | None = None
    runtime_domain: str | None = None
    messaging_service_instance_sid: str | None = None
    chat_service_instance_sid: str | None = None
    flex_service_instance_sid: str | None = None
    flex_instance_sid: str | None = None
    ui_language: str | None = None
    ui_attributes: Any | None = None
    ui_dependencies: Any | None = None
    ui_version: str | None = None
    service_version: str | None = None
    call_recording_enabled: bool | None = None
    call_recording_webhook_url: str | None = None
    crm_enabled: bool | None = None
    crm_type: str | None = None
    crm_callback_url: str | None = None
    crm_fallback_url: str | None = None
    crm_attributes: Any | None = None
    public_attributes: Any | None = None
    plugin_service_enabled: bool | None = None
    plugin_service_attributes: Any | None = None
    integrations: list[Any] | None = None
    outbound_call_flows: Any | None = None
    serverless_service_sids: list[str] | None = None
    queue_stats_configuration: Any | None = None
    notifications: Any | None = None
    markdown: Any | None = None
    url: str | None = None
    flex_insights_hr: Any | None = None
    flex_insights_drilldown: bool | None = None
    flex_url: str | None = None
    channel_configs: list[Any] | None = None
    debugger_integration: Any | None = None
    flex_ui_status_report: Any | None = None
    agent_conv_end_methods: Any | None = None
    citrix_voice_vdi: Any | None = None
    offline_config: Any | None = None


class ConfiguredPlugin(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    configuration_sid: str | None = None
    plugin_sid: str | None = None
    plugin_version_sid: str | None = None
    phase: int | None = None
    plugin_url: str | None = None
    unique_name: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    plugin_archived: bool | None = None
    version: str | None = None
    changelog: str | None = None
    plugin_version_archived: bool | None = None
    private: bool | None = None
    date_created: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"plugin_url", "unique_name"})


class FlexFlow(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    friendly_name: str | None = None
    chat_service_sid: str | None = None
    channel_type: FlexFlowChannelType | None = None
    contact_identity: str | None = None
    enabled: bool | None = None
    integration_type: FlexFlowIntegrationType | None = None
    integration: Any | None = None
    long_lived: bool | None = None
    janitor_enabled: bool | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class InsightsAssessments(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    assessment_sid: str | None = None
    offset: DecimalText | None = None
    report: bool | None = None
    weight: DecimalText | None = None
    agent_id: str | None = None
    segment_id: str | None = None
    user_name: str | None = None
    user_email: str | None = None
    answer_text: str | None = None
    answer_id: str | None = None
    assessment: Any | None = None
    timestamp: str | None = None
    url: str | None = None


class InsightsAssessmentsComment(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    assessment_sid: str | None = None
    comment: Any | None = None
    offset: DecimalText | None = None
    report: bool | None = None
    weight: DecimalText | None = None
    agent_id: str | None = None
    segment_id: str | None = None
    user_name: str | None = None
    user_email: str | None = None
    timestamp: str | None = None
    url: str | None = None


class InsightsConversations(Model, frozen=True, kw_only=True, gc=False):
    account_id: str | None = None
    conversation_id: str | None = None
    segment_count: int | None = None
    segments: list[Any] | None = None


class InsightsQuestionnaires(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    questionnaire_sid: str | None = None
    name: str | None = None
    description: str | None = None
    active: bool | None = None
    questions: list[Any] | None = None
    url: str | None = None


class InsightsQuestionnairesCategory(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    category_sid: str | None = None
    name: str | None = None
    url: str | None = None


class InsightsQuestionnairesQuestion(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    question_sid: str | None = None
    question: str | None = None
    description: str | None = None
    category: Any | None = None
    answer_set_id: str | None = None
    allow_na: bool | None = None
    usage: int | None = None
    answer_set: Any | None = None
    url: str | None = None


class InsightsSegments(Model, frozen=True, kw_only=True, gc=False):
    segment_id: str | None = None
    external_id: str | None = None
    queue: str | None = None
    external_contact: str | None = None
    external_segment_link_id: str | None = None
    date: Instant | None = None
    account_id: str | None = None
    external_segment_link: str | None = None
    agent_id: str | None = None
    agent_phone: str | None = None
    agent_name: str | None = None
    agent_team_name: str | None = None
    agent_team_name_in_hierarchy: str | None = None
    agent_link: str | None = None
    customer_phone: str | None = None
    customer_name: str | None = None
    customer_link: str | None = None
    segment_recording_offset: str | None = None
    media: Any | None = None
    assessment_type: Any | None = None
    assessment_percentage: Any | None = None
    url: str | None = None


class InsightsSession(Model, frozen=True, kw_only=True, gc=False):
    workspace_id: str | None = None
    session_expiry: Instant | None = None
    session_id: str | None = None
    base_url: str | None = None
    url: str | None = None


class InsightsSettingsAnswersets(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    answer_sets: Any | None = None
    answer_set_categories: Any | None = None
    not_applicable: Any | None = None
    url: str | None = None


class InsightsSettingsComment(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    comments: Any | None = None
    url: str | None = None


class InsightsUserRoles(Model, frozen=True, kw_only=True, gc=False):
    roles: list[str] | None = None
    url: str | None = None


class Interaction(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    channel: Any | None = None
    routing: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    interaction_context_sid: str | None = None
    webhook_ttid: str | None = None


class InteractionChannel(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    interaction_sid: str | None = None
    type: InteractionChannelType | None = None
    status: InteractionChannelChannelStatus | None = None
    error_code: int | None = None
    error_message: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class InteractionChannelInvite(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    interaction_sid: str | None = None
    channel_sid: str | None = None
    routing: Any | None = None
    url: str | None = None


class InteractionChannelParticipant(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    type: InteractionChannelParticipantType | None = None
    interaction_sid: str | None = None
    channel_sid: str | None = None
    url: str | None = None
    routing_properties: Any | None = None


class InteractionTransfer(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    sid: str | None = None
    instance_sid: str | None = None
    account_sid: str | None = None
    interaction_sid: str | None = None
    channel_sid: str | None = None
    execution_sid: str | None = None
    type: InteractionTransferTransferType | None = None
    status: InteractionTransferTransferStatus | None = None
    from_: str | None = None
    to: str | None = None
    note_sid: str | None = None
    summary_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Plugin(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"description", "friendly_name", "unique_name"})


class PluginArchive(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"description", "friendly_name", "unique_name"})


class PluginConfiguration(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"description"})


class PluginConfigurationArchive(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    name: str | None = None
    description: str | None = None
    archived: bool | None = None
    date_created: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"description"})


class PluginRelease(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    configuration_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class PluginVersion(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    plugin_sid: str | None = None
    account_sid: str | None = None
    version: str | None = None
    plugin_url: str | None = None
    changelog: str | None = None
    private: bool | None = None
    archived: bool | None = None
    validated: bool | None = None
    date_created: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"changelog", "plugin_url"})


class PluginVersionArchive(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    plugin_sid: str | None = None
    account_sid: str | None = None
    version: str | None = None
    plugin_url: str | None = None
    changelog: str | None = None
    private: bool | None = None
    archived: bool | None = None
    date_created: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"changelog", "plugin_url"})


class ProvisioningStatus(Model, frozen=True, kw_only=True, gc=False):
    status: ProvisioningStatusStatus | None = None
    url: str | None = None


class WebChannel(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    flex_flow_sid: str | None = None
    sid: str | None = None
    url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
