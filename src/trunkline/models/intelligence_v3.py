# Generated from facts/intelligence_v3.json by `make generate`; do not edit.
"""The models of intelligence_v3."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """An action.

    Attributes:
        type: what the rule does, only `WEBHOOK`: an HTTP request to a URL.
        method: HTTP method of the action, always `POST`.
        url: URL that gets the results of the rule.
    """

    type: ActionType | None = None
    method: ActionMethod | None = None
    url: str | None = None


class Communication(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId", "created_at": "createdAt"},
):
    """A communication.

    Attributes:
        id: unique id of the resource.
        participant_id: ID of the participant, `conv_participant_…`.
        content: the content itself, e.g. a text or the entries of a page.
        created_at: instant of its creation, UTC.
    """

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
    """A configuration result; https://www.twilio.com/docs/api/intelligence/v3

    Attributes:
        account_id: id of the account it belongs to.
        id: unique id of the resource.
        display_name: name that people read.
        description: text that describes it, for people to read.
        version: version of it.
        rules: rules that apply, as a list of objects.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_id: str | None = None
    id: Always[str] = ABSENT
    display_name: Always[str] = ABSENT
    description: str | None = None
    version: int | None = None
    rules: Always[list[Rule]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Content(Model, frozen=True, kw_only=True, gc=False):
    """A content.

    Attributes:
        text: what was said or written in the communication.
    """

    text: str | None = None


class Context(Model, frozen=True, kw_only=True, gc=False):
    """A context.

    Attributes:
        memory: whether operators of this rule get the customer's profile as context.
        knowledge: Enterprise Knowledge that operators of the rule get as context.
    """

    memory: ContextMemory | None = None
    knowledge: ContextKnowledge | None = None


class ContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    """A context knowledge.

    Attributes:
        bases: knowledge bases that language operators may use.
    """

    bases: list[str] | None = None


class ContextMemory(Model, frozen=True, kw_only=True, gc=False):
    """A context memory.

    Attributes:
        enabled: whether the rule may hand the customer's profile to its operators.
    """

    enabled: bool | None = None


class ConversationListItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "created_at": "createdAt", "updated_at": "updatedAt",
        "intelligence_configuration_ids": "intelligenceConfigurationIds",
        "conversation_configuration_id": "conversationConfigurationId", "channel_ids": "channelIds",
        "operator_result_ids": "operatorResultIds",
    },
):
    """A conversation list item; https://www.twilio.com/docs/api/intelligence/v3

    Attributes:
        id: unique id of the resource.
        account_id: id of the account with the conversation, `AC…`.
        name: name of the conversation, for people to read.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        intelligence_configuration_ids: ids of the Intelligence configurations that apply,
            `intelligence_configuration_…`.
        conversation_configuration_id: ID of the configuration of the conversation.
        channels: channels of the conversation, such as `VOICE`, `SMS` or `WHATSAPP`.
        channel_ids: ids of the conversation's calls, messages and the like.
        participants: participants of the conversation or session.
        operator_result_ids: IDs of the operator results that the conversation led to.
    """

    id: str | None = None
    account_id: str | None = None
    name: str | None = None
    status: Always[ConversationStatus] = ABSENT
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
    """A conversation result; https://www.twilio.com/docs/api/intelligence/v3

    Attributes:
        id: unique id of the resource.
        account_id: id of the account it belongs to.
        name: name of the resource, item or person concerned.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        intelligence_configuration_ids: ids of the Intelligence configurations that apply,
            `intelligence_configuration_…`.
        conversation_configuration_id: ID of the configuration of the conversation.
        channels: channels, listed or counted.
        channel_ids: ids of the conversation's calls, messages and the like.
        participants: participants of the conversation or session.
        communications: communications of the conversation, as a list or a summarising object.
        operator_result_ids: IDs of the operator results that the conversation led to.
    """

    id: Always[str] = ABSENT
    account_id: str | None = None
    name: str | None = None
    status: Always[ConversationStatus] = ABSENT
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
    """An execution details.

    Attributes:
        trigger: what set off the operator's result, `on` an event and when.
        communications: first and last communication that this run of the operator processed.
        channels: channels of the conversation, such as `VOICE`, `SMS` or `WHATSAPP`.
        participants: participants the conversation had when the operator ran.
        resolved_context: memory and knowledge the operator really used.
    """

    trigger: ExecutionDetailsTrigger | None = None
    communications: ExecutionDetailsCommunications | None = None
    channels: list[str] | None = None
    participants: list[ExecutionDetailsParticipants] | None = None
    resolved_context: ResolvedContext | None = None


class ExecutionDetailsCommunications(Model, frozen=True, kw_only=True, gc=False):
    """An execution details communications.

    Attributes:
        first: id of the first communication covered, `conv_communication_…`.
        last: id of the last communication covered, `conv_communication_…`.
    """

    first: str | None = None
    last: str | None = None


class ExecutionDetailsParticipants(Model, frozen=True, kw_only=True, gc=False, rename={"profile_id": "profileId"}):
    """An execution details participants.

    Attributes:
        id: unique id of the resource.
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        type: what kind it is, or which kind is meant.
    """

    id: str | None = None
    profile_id: str | None = None
    type: str | None = None


class ExecutionDetailsTrigger(Model, frozen=True, kw_only=True, gc=False):
    """An execution details trigger.

    Attributes:
        on: event that triggers the rule: `COMMUNICATION`, `CONVERSATION_END` or `CONVERSATION_INACTIVE`.
        timestamp: instant the trigger fired.
    """

    on: str | None = None
    timestamp: Instant | None = None


class IntelligenceConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "display_name": "displayName", "date_created": "dateCreated",
        "date_updated": "dateUpdated",
    },
):
    """An intelligence configuration; https://www.twilio.com/docs/api/intelligence/v3

    Attributes:
        account_id: id of the account it belongs to.
        id: id of the configuration, `intelligence_configuration_…`.
        display_name: name that tells its purpose, 1 to 128 characters.
        description: text that describes it, for people to read.
        version: version number of the configuration, one higher after each update.
        rules: rules on when and how operators run, at most 5.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_id: str | None = None
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    rules: list[Rule] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class IntelligenceConfigurationReference(Model, frozen=True, kw_only=True, gc=False, rename={"rule_id": "ruleId"}):
    """An intelligence configuration reference.

    Attributes:
        id: unique id of the resource.
        rule_id: ID of the rule that led to the result, `intelligence_configurationrule_…`.
        version: version of the configuration that made the result.
    """

    id: str | None = None
    rule_id: str | None = None
    version: int | None = None


class LanguageOperator(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples",
    },
):
    """A language operator; https://www.twilio.com/docs/api/intelligence/operators

    Attributes:
        id: id of the language operator, `intelligence_operator_…`.
        display_name: name that tells its purpose, 1 to 128 characters.
        description: text that describes it, for people to read.
        version: version number of the operator, one higher after each update.
        author: who created the operator, `SELF` or `TWILIO`.
        prompt: instructions to the operator in plain language, with `{{parameters.name}}` for values; omitted if Twilio
            wrote it.
        output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
        output_schema: JSON Schema of the result, an `object`; required for the `JSON` format only.
        training_examples: pairs of example `input` and `output` that guide the operator; only custom operators show
            theirs.
        context: memory and knowledge that operators may draw on.
        parameters: schema of the parameters, required and optional, with which the operator runs.
    """

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
    """An operator.

    Attributes:
        id: unique id of the resource.
        version: version of the language operator to run, by default the latest active one.
        parameters: values for the operator's parameters, by name and of the defined types.
    """

    id: str | None = None
    version: int | None = None
    parameters: dict[str, Any] | None = None


class OperatorContext(Model, frozen=True, kw_only=True, gc=False):
    """An operator context.

    Attributes:
        memory: whether the operator may use past observations and profile traits.
        knowledge: whether the operator may use the organisation's knowledge sources.
    """

    memory: OperatorContextMemory | None = None
    knowledge: OperatorContextKnowledge | None = None


class OperatorContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    """An operator context knowledge.

    Attributes:
        enabled: whether the operator may read knowledge sources while it runs.
    """

    enabled: bool | None = None


class OperatorContextMemory(Model, frozen=True, kw_only=True, gc=False):
    """An operator context memory.

    Attributes:
        enabled: whether the operator may read Memory while it runs.
    """

    enabled: bool | None = None


class OperatorReference(Model, frozen=True, kw_only=True, gc=False):
    """An operator reference.

    Attributes:
        id: unique id of the resource.
        version: version of the language operator that made the result.
        parameters: values the rule gave the operator for this run, by name.
    """

    id: str | None = None
    version: int | None = None
    parameters: dict[str, Any] | None = None


class OperatorResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples",
    },
):
    """An operator result; https://www.twilio.com/docs/api/intelligence/operators

    Attributes:
        id: unique id of the resource.
        display_name: name that people read.
        description: text that describes it, for people to read.
        version: version of it.
        author: who wrote or created it.
        prompt: instructions to the operator in plain language, with `{{parameters.name}}` for values; omitted if Twilio
            wrote it.
        output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
        output_schema: JSON Schema of the result, an `object`; required for the `JSON` format only.
        training_examples: pairs of example `input` and `output` that guide the operator; only custom operators show
            theirs.
        context: data at hand while it runs.
        parameters: values that are passed on, by name.
    """

    id: Always[str] = ABSENT
    display_name: Always[str] = ABSENT
    description: str | None = None
    version: int | None = None
    author: OperatorAuthorEnum | None = None
    prompt: Always[str] = ABSENT
    output_format: Always[OperatorOutputFormat] = ABSENT
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
    """An operator results response v1; https://www.twilio.com/docs/api/intelligence/operator-results

    Attributes:
        output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
        id: unique id of the resource.
        account_id: id of the account it belongs to.
        intelligence_configuration: configuration, with its version and rule, that the result comes from.
        conversation_id: ID of the conversation.
        operator: operator that produced the result: its ID, version and parameters.
        date_created: instant of its creation, UTC.
        reference_ids: IDs of the objects the operator's result relates to.
        execution_details: what the operator was run on: trigger, communications, channels, participants and resolved
            context.
        metadata: data that describes the object further.
        result: outcome of the operation.
    """

    output_format: str | None = None
    id: str | None = None
    account_id: str | None = None
    intelligence_configuration: IntelligenceConfigurationReference | None = None
    conversation_id: str | None = None
    operator: OperatorReference | None = None
    date_created: Always[Instant] = ABSENT
    reference_ids: list[str] | None = None
    execution_details: ExecutionDetails | None = None
    metadata: OperatorResultsResponseV1Metadata | None = None
    result: dict[str, Any] | None = None


class OperatorResultsResponseV1Metadata(Model, frozen=True, kw_only=True, gc=False):
    """An operator results response v1 metadata.

    Attributes:
        system: how the operator ran: resolved model, latency in ms, input and output characters, whether input was cut.
    """

    system: SystemMetaData | None = None


class OperatorTrainingExample(Model, frozen=True, kw_only=True, gc=False):
    """An operator training example.

    Attributes:
        input: sample text of the kind the operator works on.
        output: result expected for the sample input, in the operator's output format.
    """

    input: str | None = None
    output: str | None = None


class OperatorVersionResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "output_format": "outputFormat", "output_schema": "outputSchema",
        "training_examples": "trainingExamples", "date_created": "dateCreated",
    },
):
    """An operator version result; https://www.twilio.com/docs/api/intelligence/operators

    Attributes:
        id: unique id of the resource.
        display_name: name that people read.
        description: text that describes it, for people to read.
        version: version of it.
        author: who wrote or created it.
        prompt: instructions to the operator in plain language, with `{{parameters.name}}` for values; omitted if Twilio
            wrote it.
        output_format: structure of the result, such as `TEXT`, `JSON` or `CLASSIFICATION`.
        output_schema: JSON Schema of the result, an `object`; required for the `JSON` format only.
        training_examples: pairs of example `input` and `output` that guide the operator; only custom operators show
            theirs.
        context: data at hand while it runs.
        parameters: values that are passed on, by name.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        date_created: instant of its creation, UTC.
    """

    id: Always[str] = ABSENT
    display_name: str | None = None
    description: str | None = None
    version: Always[int] = ABSENT
    author: OperatorAuthorEnum | None = None
    prompt: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: dict[str, Any] | None = None
    training_examples: list[OperatorTrainingExample] | None = None
    context: OperatorContext | None = None
    parameters: dict[str, Any] | None = None
    status: Always[OperatorVersionStatus] = ABSENT
    date_created: Always[Instant] = ABSENT


class OperatorVersionsItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "date_created": "dateCreated", "date_deprecated": "dateDeprecated", "retirement_date": "retirementDate",
        "date_retired": "dateRetired",
    },
):
    """An operator versions item; https://www.twilio.com/docs/api/intelligence/operators

    Attributes:
        version: version of it.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        date_created: instant of its creation, UTC.
        date_deprecated: instant at which this version became `DEPRECATED`.
        retirement_date: instant this version is to be withdrawn, present once `DEPRECATED`.
        date_retired: instant at which this version became `RETIRED`.
    """

    version: int | None = None
    status: Always[OperatorVersionStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_deprecated: Instant | None = None
    retirement_date: Instant | None = None
    date_retired: Instant | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"address_values": "addressValues"}):
    """A participant.

    Attributes:
        id: unique id of the resource.
        name: display name of the participant.
        type: what kind it is, or which kind is meant.
        address_values: addresses of the participant, such as phone numbers or sender ids.
    """

    id: str | None = None
    name: str | None = None
    type: str | None = None
    address_values: list[str] | None = None


class ResolvedContext(Model, frozen=True, kw_only=True, gc=False):
    """A resolved context.

    Attributes:
        memory: customer profile that was read for the result; `null` if none was.
        knowledge: knowledge sources and bases the model used for the result; null if none.
    """

    memory: ResolvedContextMemory | None = None
    knowledge: ResolvedContextKnowledge | None = None


class ResolvedContextKnowledge(Model, frozen=True, kw_only=True, gc=False):
    """A resolved context knowledge.

    Attributes:
        sources: knowledge sources the operator used, a list of objects.
    """

    sources: list[ResolvedContextKnowledgeSources] | None = None


class ResolvedContextKnowledgeSources(Model, frozen=True, kw_only=True, gc=False,
    rename={"base_id": "baseId", "source_id": "sourceId"},
):
    """A resolved context knowledge sources.

    Attributes:
        base_id: id of the knowledge base.
        source_id: ID of the knowledge source, `know_knowledge_…`.
    """

    base_id: str | None = None
    source_id: str | None = None


class ResolvedContextMemory(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId", "memory_store_id": "memoryStoreId"},
):
    """A resolved context memory.

    Attributes:
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
    """

    profile_id: str | None = None
    memory_store_id: str | None = None


class Rule(Model, frozen=True, kw_only=True, gc=False):
    """A rule.

    Attributes:
        id: unique id of the resource.
        operators: operators that the rule runs, at most 5.
        triggers: what activates the rule, at most one trigger.
        actions: actions run once the rule is triggered, at most 2.
        context: memory and knowledge that operators may draw on.
    """

    id: str | None = None
    operators: list[Operator] | None = None
    triggers: list[Trigger] | None = None
    actions: list[Action] | None = None
    context: Context | None = None


class RuleCreationRequestPayload(Model, frozen=True, kw_only=True, gc=False):
    """A rule creation request payload.

    Attributes:
        operators: 1 to 5 operators that the rule runs.
        triggers: what activates the rule, at most one trigger.
        actions: actions run once the rule is triggered, at most 2.
        context: memory and knowledge that operators may draw on.
    """

    operators: list[Operator] | None = None
    triggers: list[Trigger] | None = None
    actions: list[Action] | None = None
    context: Context | None = None


class RuleUpdateRequestPayload(Model, frozen=True, kw_only=True, gc=False):
    """A rule update request payload.

    Attributes:
        id: id of the rule to update; without it a new rule is created.
        operators: 1 to 5 operators that the rule runs.
        triggers: what activates the rule, at most one trigger.
        actions: actions run once the rule is triggered, at most 2.
        context: memory and knowledge that operators may draw on.
    """

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
    """A system meta data.

    Attributes:
        resolved_model: language model used for the execution.
        latency_ms: milliseconds the operator took.
        input_characters: number of characters sent to the model, as billed.
        output_characters: how many characters the model's answer has, the unit of billing.
        input_truncated: whether the conversation was cut to fit the model's context window.
    """

    resolved_model: str | None = None
    latency_ms: int | None = None
    input_characters: int | None = None
    output_characters: int | None = None
    input_truncated: bool | None = None


class Trigger(Model, frozen=True, kw_only=True, gc=False):
    """A trigger.

    Attributes:
        on: event that triggers the rule: `COMMUNICATION`, `CONVERSATION_END` or `CONVERSATION_INACTIVE`.
        parameters: further settings of the trigger, for some kinds only.
    """

    on: TriggerOn | None = None
    parameters: TriggerParameters | None = None


class TriggerParameters(Model, frozen=True, kw_only=True, gc=False):
    """A trigger parameters.

    Attributes:
        count: run the rule after this many communications, 1 to 20, by default 1.
    """

    count: int | None = None
