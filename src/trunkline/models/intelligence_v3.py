# Generated from facts/intelligence_v3.json by `make generate`; do not edit.
"""The models of intelligence_v3."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConversationsChannelsArg = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"]
    ConversationsStatusArg = Literal["ACTIVE", "INACTIVE", "CLOSED"]
    OperatorOutputFormatArg = Literal["TEXT", "JSON", "CLASSIFICATION"]


class ActionMethod(OpenEnum):
    POST = "POST"


class ActionType(OpenEnum):
    WEBHOOK = "WEBHOOK"


class Channel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    EMAIL = "EMAIL"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    API = "API"
    SYSTEM = "SYSTEM"


class ConversationStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    CLOSED = "CLOSED"


class OperatorAuthorEnum(OpenEnum):
    SELF = "SELF"
    TWILIO = "TWILIO"


class OperatorOutputFormat(OpenEnum):
    TEXT = "TEXT"
    JSON = "JSON"
    CLASSIFICATION = "CLASSIFICATION"


class OperatorVersionStatus(OpenEnum):
    PREVIEW = "PREVIEW"
    ACTIVE = "ACTIVE"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"


class TriggerOn(OpenEnum):
    COMMUNICATION = "COMMUNICATION"
    CONVERSATION_END = "CONVERSATION_END"
    CONVERSATION_INACTIVE = "CONVERSATION_INACTIVE"


class Action(Model, frozen=True, kw_only=True, gc=False):
    type: ActionType | None = None
    method: ActionMethod | None = None
    url: str | None = None


class Communication(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId", "created_at": "createdAt"},
):
    id: str | None = None
    participant_id: str | None = None
    content: Content | None = None
    created_at: Instant | None = None


class ConfigurationResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "display_name": "displayName", "date_created": "dateCreated",
        "date_updated": "dateUpdated",
    },
):
    account_id: str | None = None
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    rules: list[Rule] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Content(Model, frozen=True, kw_only=True, gc=False):
    text: str | None = None


class Context(Model, frozen=True, kw_only=True, gc=False):
    memory: ContextMemory | None = None
    knowledge: ContextKnowledge | None = None


class ContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    bases: list[str] | None = None


class ContextMemory(Model, frozen=True, kw_only=True, gc=False):
    enabled: bool | None = None


class ConversationListItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "created_at": "createdAt", "updated_at": "updatedAt",
        "intelligence_configuration_ids": "intelligenceConfigurationIds",
        "conversation_configuration_id": "conversationConfigurationId", "channel_ids": "channelIds",
        "operator_result_ids": "operatorResultIds",
    },
):
    id: str | None = None
    account_id: str | None = None
    name: str | None = None
    status: ConversationStatus | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    intelligence_configuration_ids: list[str] | None = None
    conversation_configuration_id: str | None = None
    channels: list[Channel] | None = None
    channel_ids: list[str] | None = None
    participants: list[Participant] | None = None
    operator_result_ids: list[str] | None = None


class ConversationResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "created_at": "createdAt", "updated_at": "updatedAt",
        "intelligence_configuration_ids": "intelligenceConfigurationIds",
        "conversation_configuration_id": "conversationConfigurationId", "channel_ids": "channelIds",
        "operator_result_ids": "operatorResultIds",
    },
):
    id: str | None = None
    account_id: str | None = None
    name: str | None = None
    status: ConversationStatus | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    intelligence_configuration_ids: list[str] | None = None
    conversation_configuration_id: str | None = None
    channels: list[Channel] | None = None
    channel_ids: list[str] | None = None
    participants: list[Participant] | None = None
    communications: list[Communication] | None = None
    operator_result_ids: list[str] | None = None


class ExecutionDetails(Model, frozen=True, kw_only=True, gc=False, rename={"resolved_context": "resolvedContext"}):
    trigger: ExecutionDetailsTrigger | None = None
    communications: ExecutionDetailsCommunications | None = None
    channels: list[str] | None = None
    participants: list[ExecutionDetailsParticipants] | None = None
    resolved_context: ResolvedContext | None = None


class ExecutionDetailsCommunications(Model, frozen=True, kw_only=True, gc=False):
    first: str | None = None
    last: str | None = None


class ExecutionDetailsParticipants(Model, frozen=True, kw_only=True, gc=False, rename={"profile_id": "profileId"}):
    id: str | None = None
    profile_id: str | None = None
    type: str | None = None


class ExecutionDetailsTrigger(Model, frozen=True, kw_only=True, gc=False):
    on: str | None = None
    timestamp: Instant | None = None


class IntelligenceConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "display_name": "displayName", "date_created": "dateCreated",
        "date_updated": "dateUpdated",
    },
):
    account_id: str | None = None
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    rules: list[Rule] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class IntelligenceConfigurationReference(Model, frozen=True, kw_only=True, gc=False, rename={"rule_id": "ruleId"}):
    id: str | None = None
    rule_id: str | None = None
    version: int | None = None


class LanguageOperator(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples",
    },
):
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    author: OperatorAuthorEnum | None = None
    prompt: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: dict[str, Any] | None = None
    training_examples: list[OperatorTrainingExample] | None = None
    context: OperatorContext | None = None
    parameters: dict[str, Any] | None = None


class Operator(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    version: int | None = None
    parameters: dict[str, Any] | None = None


class OperatorContext(Model, frozen=True, kw_only=True, gc=False):
    memory: OperatorContextMemory | None = None
    knowledge: OperatorContextKnowledge | None = None


class OperatorContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    enabled: bool | None = None


class OperatorContextMemory(Model, frozen=True, kw_only=True, gc=False):
    enabled: bool | None = None


class OperatorReference(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    version: int | None = None
    parameters: dict[str, Any] | None = None


class OperatorResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples",
    },
):
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    author: OperatorAuthorEnum | None = None
    prompt: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: dict[str, Any] | None = None
    training_examples: list[OperatorTrainingExample] | None = None
    context: OperatorContext | None = None
    parameters: dict[str, Any] | None = None


class OperatorResultsResponseV1(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "output_format": "outputFormat", "account_id": "accountId",
        "intelligence_configuration": "intelligenceConfiguration", "conversation_id": "conversationId",
        "date_created": "dateCreated", "reference_ids": "referenceIds", "execution_details": "executionDetails",
    },
):
    output_format: str | None = None
    id: str | None = None
    account_id: str | None = None
    intelligence_configuration: IntelligenceConfigurationReference | None = None
    conversation_id: str | None = None
    operator: OperatorReference | None = None
    date_created: Instant | None = None
    reference_ids: list[str] | None = None
    execution_details: ExecutionDetails | None = None
    metadata: OperatorResultsResponseV1Metadata | None = None
    result: dict[str, Any] | None = None


class OperatorResultsResponseV1Metadata(Model, frozen=True, kw_only=True, gc=False):
    system: SystemMetaData | None = None


class OperatorTrainingExample(Model, frozen=True, kw_only=True, gc=False):
    input: str | None = None
    output: str | None = None


class OperatorVersionResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples", "date_created": "dateCreated",
    },
):
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    author: OperatorAuthorEnum | None = None
    prompt: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: dict[str, Any] | None = None
    training_examples: list[OperatorTrainingExample] | None = None
    context: OperatorContext | None = None
    parameters: dict[str, Any] | None = None
    status: OperatorVersionStatus | None = None
    date_created: Instant | None = None


class OperatorVersionsItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "date_created": "dateCreated", "date_deprecated": "dateDeprecated", "retirement_date": "retirementDate",
        "date_retired": "dateRetired",
    },
):
    version: int | None = None
    status: OperatorVersionStatus | None = None
    date_created: Instant | None = None
    date_deprecated: Instant | None = None
    retirement_date: Instant | None = None
    date_retired: Instant | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"address_values": "addressValues"}):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    address_values: list[str] | None = None


class ResolvedContext(Model, frozen=True, kw_only=True, gc=False):
    memory: ResolvedContextMemory | None = None
    knowledge: ResolvedContextKnowledge | None = None


class ResolvedContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    sources: list[ResolvedContextKnowledgeSources] | None = None


class ResolvedContextKnowledgeSources(Model, frozen=True, kw_only=True, gc=False,
    rename={"base_id": "baseId", "source_id": "sourceId"},
):
    base_id: str | None = None
    source_id: str | None = None


class ResolvedContextMemory(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId", "memory_store_id": "memoryStoreId"},
):
    profile_id: str | None = None
    memory_store_id: str | None = None


class Rule(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    operators: list[Operator] | None = None
    triggers: list[Trigger] | None = None
    actions: list[Action] | None = None
    context: Context | None = None


class RuleCreationRequestPayload(Model, frozen=True, kw_only=True, gc=False):
    operators: list[Operator] | None = None
    triggers: list[Trigger] | None = None
    actions: list[Action] | None = None
    context: Context | None = None


class RuleUpdateRequestPayload(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    operators: list[Operator] | None = None
    triggers: list[Trigger] | None = None
    actions: list[Action] | None = None
    context: Context | None = None


class SystemMetaData(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "resolved_model": "resolvedModel", "latency_ms": "latencyMs", "input_characters": "inputCharacters",
        "output_characters": "outputCharacters", "input_truncated": "inputTruncated",
    },
):
    resolved_model: str | None = None
    latency_ms: int | None = None
    input_characters: int | None = None
    output_characters: int | None = None
    input_truncated: bool | None = None


class Trigger(Model, frozen=True, kw_only=True, gc=False):
    on: TriggerOn | None = None
    parameters: TriggerParameters | None = None


class TriggerParameters(Model, frozen=True, kw_only=True, gc=False):
    count: int | None = None
