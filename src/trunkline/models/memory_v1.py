# Generated from facts/memory_v1.json by `make generate`; do not edit.
"""The models of memory_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    DataMappingTypeArg = Literal["INGRESS", "DATASET_CLOUDAPP", "DATASET_WAREHOUSE"]
    DataMappingsOrderByArg = Literal["ASC", "DESC"]
    FetchProfileMemoryContentEncodingArg = Literal["gzip", "deflate", "br", "compress"]
    ProfileConversationSummaryContentEncodingArg = Literal["gzip", "deflate", "br", "compress"]
    ProfileImportsV2OrderByArg = Literal["ASC", "DESC"]
    ProfileObservationContentEncodingArg = Literal["gzip", "deflate", "br", "compress"]
    ProfileObservationsOrderByArg = Literal["ASC", "DESC"]
    ProfileTraitsOrderByArg = Literal["ASC", "DESC"]
    ProfilesOrderByArg = Literal["ASC", "DESC"]
    StoresOrderByArg = Literal["ASC", "DESC"]
    TraitGroupOrderByArg = Literal["ASC", "DESC"]
    TraitGroupsOrderByArg = Literal["ASC", "DESC"]


class CommunicationRecipientsChannel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    EMAIL = "EMAIL"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    API = "API"
    SYSTEM = "SYSTEM"


class CommunicationRecipientsDeliveryStatus(OpenEnum):
    INITIATED = "INITIATED"
    IN_PROGRESS = "IN_PROGRESS"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class DataMappingFromTypesType(OpenEnum):
    INGRESS = "INGRESS"
    DATASET_CLOUDAPP = "DATASET_CLOUDAPP"
    DATASET_WAREHOUSE = "DATASET_WAREHOUSE"


class DataMappingToTraitsType(OpenEnum):
    TRAITS = "TRAITS"


class IdentifierConfigLimitPolicy(OpenEnum):
    FIFO = "fifo"
    LIFO = "lifo"


class IdentifierConfigMatchingAlgo(OpenEnum):
    EXACT = "exact"
    FUZZY = "fuzzy"


class IdentifierConfigNormalization(OpenEnum):
    PHONE = "phone"
    EMAIL = "email"
    TRIM = "trim"
    NONE = "none"


class OperationResultResourceIdType(OpenEnum):
    RESOURCE_ID = "RESOURCE_ID"


class OperationStatusStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ParticipantChannel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    EMAIL = "EMAIL"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    API = "API"
    SYSTEM = "SYSTEM"


class ParticipantType(OpenEnum):
    HUMAN_AGENT = "HUMAN_AGENT"
    CUSTOMER = "CUSTOMER"
    AI_AGENT = "AI_AGENT"
    AGENT = "AGENT"
    UNKNOWN = "UNKNOWN"


class ProfileImportV2ResultStatus(OpenEnum):
    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class StoreStatus(OpenEnum):
    QUEUED = "QUEUED"
    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class TraitGroupTraitsDataType(OpenEnum):
    STRING = "STRING"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    EMPTY = ""


class ValidationRuleRuleType(OpenEnum):
    STRING = "STRING"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"


class ColumnMappingItem(Model, frozen=True, kw_only=True, gc=False,
    rename={"column_name": "columnName", "trait_group": "traitGroup", "trait_name": "traitName"},
):
    """A column mapping item.

    Attributes:
        column_name: column's name in the header of the CSV file, up to 64 characters.
        trait_group: name of the trait group, at most 64 characters.
        trait_name: name of the trait within its group, at most 64 characters.
    """

    column_name: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None


class Communication(Model, frozen=True, kw_only=True, gc=False,
    rename={"channel_id": "channelId", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    """A communication.

    Attributes:
        id: unique id of the resource.
        channel_id: id that the channel uses, up to 256 characters.
        content: the content itself, e.g. a text or the entries of a page.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        author: participant who wrote the communication.
        recipients: those the communication goes to, at most 100.
    """

    id: str | None = None
    channel_id: str | None = None
    content: CommunicationContent | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    author: Participant | None = None
    recipients: list[CommunicationRecipients] | None = None


class CommunicationContent(Model, frozen=True, kw_only=True, gc=False):
    """A communication content.

    Attributes:
        text: text of the communication, at most 8,388,608 characters.
    """

    text: str | None = None


class CommunicationRecipients(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId", "delivery_status": "deliveryStatus"},
):
    """A communication recipients.

    Attributes:
        id: unique id of the resource.
        name: display name of the participant.
        type: what kind it is, or which kind is meant.
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        address: participant's address, such as a phone number or e-mail address.
        channel: where it came from: `VOICE`, `SMS`, `RCS`, `EMAIL`, `WHATSAPP`, `CHAT`, `API` or `SYSTEM`.
        delivery_status: how far delivery to the recipient is, e.g. `INITIATED`, `IN_PROGRESS`, `DELIVERED` or `FAILED`.
    """

    id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    address: str | None = None
    channel: CommunicationRecipientsChannel | None = None
    delivery_status: CommunicationRecipientsDeliveryStatus | None = None


class DataMapping(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "is_enabled": "isEnabled", "mapping_to": "mappingTo",
        "mapping_from": "mappingFrom", "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    """A data mapping; https://www.twilio.com/docs/api/memory

    Attributes:
        display_name: name that people read.
        description: text that describes the data mapping, at most 512 characters.
        is_enabled: whether the mapping is active; if not, no data comes into the Memory Store through it.
        mapping_to: what the data is mapped to, such as traits.
        mapping_from: source the data is mapped from.
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        version: version number of the mapping, one higher after each successful update.
    """

    display_name: str | None = None
    description: str | None = None
    is_enabled: bool | None = None
    mapping_to: DataMappingToTraits | None = None
    mapping_from: DataMappingFromTypes | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    version: int | None = None


class DataMappingFromTypes(Model, frozen=True, kw_only=True, gc=False, rename={"dataset_id": "datasetId"}):
    """A data mapping from types.

    Attributes:
        type: what kind it is, or which kind is meant.
        columns: names of the source columns, 1 to 100.
        dataset_id: ID of the data set to connect.
    """

    type: DataMappingFromTypesType | None = None
    columns: list[str] | None = None
    dataset_id: str | None = None


class DataMappingResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """A data mapping result; https://www.twilio.com/docs/api/memory

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
        status_url: URL to poll for the state of the operation.
    """

    message: str | None = None
    status_url: str | None = None


class DataMappingToTraits(Model, frozen=True, kw_only=True, gc=False):
    """A data mapping to traits.

    Attributes:
        type: what kind it is, or which kind is meant.
        mappings: mappings of fields to traits.
    """

    type: DataMappingToTraitsType | None = None
    mappings: list[MappingTraitItem] | None = None


class FullTrait(Model, frozen=True, kw_only=True, gc=False, rename={"trait_group": "traitGroup"}):
    """A full trait; https://www.twilio.com/docs/api/memory/traits

    Attributes:
        name: name of the trait, up to 64 characters.
        value: value of the trait: string, integer, boolean or a flat array of these.
        trait_group: name of the trait group, at most 64 characters.
        timestamp: instant the trait was created or last changed.
    """

    name: str | None = None
    value: Any | None = None
    trait_group: Always[str] = ABSENT
    timestamp: Always[Instant] = ABSENT


class IdentifierConfig(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "id_type": "idType", "matching_algo": "matchingAlgo", "matching_threshold": "matchingThreshold",
        "limit_policy": "limitPolicy", "enforce_unique": "enforceUnique",
    },
):
    """An identifier config.

    Attributes:
        id_type: type of the identifier, such as `email` or `phone`, as set in the identity resolution settings.
        matching_algo: how identifier values are compared: `exact` (default) or `fuzzy`.
        matching_threshold: percentage from which a `fuzzy` comparison counts as a match.
        limit: how many past values are kept, 1 to 100, by default 100.
        limit_policy: which values go when there are too many: `fifo` (default) the oldest, `lifo` the newest.
        enforce_unique: whether an identifier belongs to one profile only, by default `true`; sharing it may merge
            profiles.
        normalization: how values are normalised before storing and matching: `phone`, `email`, `trim` (default) or
            `none`.
    """

    id_type: str | None = None
    matching_algo: IdentifierConfigMatchingAlgo | None = None
    matching_threshold: int | None = None
    limit: int | None = None
    limit_policy: IdentifierConfigLimitPolicy | None = None
    enforce_unique: bool | None = None
    normalization: IdentifierConfigNormalization | None = None


class IdentifierSet(Model, frozen=True, kw_only=True, gc=False, rename={"id_type": "idType"}):
    """An identifier set; https://www.twilio.com/docs/api/memory/identifiers

    Attributes:
        id_type: type of the identifier, such as `email` or `phone`, as set in the identity resolution settings.
        values: stored values of the identifier type, normalised, oldest first, at most 100.
    """

    id_type: Always[str] = ABSENT
    values: list[str] | None = None


class IdentityResolutionSettings(Model, frozen=True, kw_only=True, gc=False,
    rename={"identifier_configs": "identifierConfigs", "matching_rules": "matchingRules"},
):
    """An identity resolution settings; https://www.twilio.com/docs/api/memory

    Attributes:
        identifier_configs: identifier types and how each is resolved.
        matching_rules: identifier types, by priority, that find or merge profiles; one match is enough; 1 to 15 of
            them.
        version: version number of the settings, one higher after each successful update.
    """

    identifier_configs: list[IdentifierConfig] | None = None
    matching_rules: list[str] | None = None
    version: int | None = None


class IdentityResolutionSettingsResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """An identity resolution settings result; https://www.twilio.com/docs/api/memory

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
        status_url: URL to poll for the state of the operation.
    """

    message: str | None = None
    status_url: str | None = None


class MappingTraitItem(Model, frozen=True, kw_only=True, gc=False,
    rename={"trait_group": "traitGroup", "trait_name": "traitName"},
):
    """A mapping trait item.

    Attributes:
        expression: expression that names the field or column of the source.
        trait_group: name of the trait group, at most 64 characters.
        trait_name: name of the trait within its group, at most 128 characters.
    """

    expression: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None


class MemoryRetrievalResponse(Model, frozen=True, kw_only=True, gc=False):
    """A memory retrieval response; https://www.twilio.com/docs/api/memory

    Attributes:
        observations: up to 100 observations that were found for the profile.
        summaries: conversation summaries found, at most 100.
        communications: recent communications that give context, at most 100.
        meta: data on the retrieval, such as the time it took.
    """

    observations: Always[list[RecallObservationInfo]] = ABSENT
    summaries: Always[list[RecallSummaryInfo]] = ABSENT
    communications: Always[list[Communication]] = ABSENT
    meta: Always[MemoryRetrievalResponseMeta] = ABSENT


class MemoryRetrievalResponseMeta(Model, frozen=True, kw_only=True, gc=False, rename={"query_time": "queryTime"}):
    """A memory retrieval response meta.

    Attributes:
        query_time: milliseconds the query took, at most 600,000.
    """

    query_time: int | None = None


class Meta(Model, frozen=True, kw_only=True, gc=False,
    rename={"page_size": "pageSize", "next_token": "nextToken", "previous_token": "previousToken"},
):
    """A meta.

    Attributes:
        key: name of the property that holds the page's rows.
        page_size: how many rows this page holds.
        next_token: token with which to request the next page of results.
        previous_token: token that fetches the page before this one.
    """

    key: str | None = None
    page_size: int | None = None
    next_token: str | None = None
    previous_token: str | None = None


class ObservationCreateRequest(Model, frozen=True, kw_only=True, gc=False,
    rename={"occurred_at": "occurredAt", "conversation_ids": "conversationIds"},
):
    """An observation create request.

    Attributes:
        content: text of the observation, 1 to 4,096 characters.
        occurred_at: instant at which the observation occurred.
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        conversation_ids: IDs of the conversations the observation belongs to, at most 10.
    """

    content: str | None = None
    occurred_at: Instant | None = None
    source: str | None = None
    conversation_ids: list[str] | None = None


class ObservationCreatedResponse(Model, frozen=True, kw_only=True, gc=False):
    """An observation created response; https://www.twilio.com/docs/api/memory/observations

    Attributes:
        message: confirmation that the request was accepted.
    """

    message: str | None = None


class ObservationInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_ids": "conversationIds", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """An observation info; https://www.twilio.com/docs/api/memory/observations

    Attributes:
        content: text of the observation, 1 to 4,096 characters.
        occurred_at: instant at which the observation occurred.
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        conversation_ids: IDs of the conversations the observation belongs to, at most 10.
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    content: Always[str] = ABSENT
    occurred_at: Instant | None = None
    source: Always[str] = ABSENT
    conversation_ids: list[str] | None = None
    id: Always[str] = ABSENT
    created_at: Instant | None = None
    updated_at: Instant | None = None


class OperationResultResourceId(Model, frozen=True, kw_only=True, gc=False):
    """An operation result resource id.

    Attributes:
        type: what kind it is, or which kind is meant.
        id: unique id of the resource.
    """

    type: OperationResultResourceIdType | None = None
    id: str | None = None


class OperationStatus(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "status_url": "statusUrl",
        "completed_at": "completedAt", "result_url": "resultUrl",
    },
):
    """An operation status; https://www.twilio.com/docs/api/memory

    Attributes:
        operation_id: ID of the asynchronous operation.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        status_url: URL to poll for the state of the operation.
        completed_at: instant at which the operation finished or failed.
        result: output of the operation, present once `COMPLETED`.
        error: what went wrong, as a message or an object.
        result_url: address of the result.
    """

    operation_id: Always[str] = ABSENT
    status: Always[OperationStatusStatus] = ABSENT
    created_at: Instant | None = None
    status_url: str | None = None
    completed_at: Instant | None = None
    result: OperationResultResourceId | None = None
    error: OperationStatusError | None = None
    result_url: str | None = None


class OperationStatusError(Model, frozen=True, kw_only=True, gc=False):
    """An operation status error.

    Attributes:
        type: URI that names the type of problem.
        title: short summary of the kind of problem, at most 128 characters.
        code: Twilio's error code.
        detail: explanation of this particular error.
    """

    type: str | None = None
    title: str | None = None
    code: int | None = None
    detail: str | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"profile_id": "profileId"}):
    """A participant.

    Attributes:
        id: unique id of the resource.
        name: display name of the participant.
        type: what kind it is, or which kind is meant.
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        address: participant's address, such as a phone number or e-mail address.
        channel: where it came from: `VOICE`, `SMS`, `RCS`, `EMAIL`, `WHATSAPP`, `CHAT`, `API` or `SYSTEM`.
    """

    id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    address: str | None = None
    channel: ParticipantChannel | None = None


class Profile(Model, frozen=True, kw_only=True, gc=False, rename={"created_at": "createdAt"}):
    """A profile; https://www.twilio.com/docs/api/memory/profile

    Attributes:
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        traits: trait groups of the profile, each with its traits.
    """

    id: str | None = None
    created_at: Instant | None = None
    traits: dict[str, dict[str, Any]] | None = None


class ProfileConversationSummaryResult(Model, frozen=True, kw_only=True, gc=False):
    """A profile conversation summary result; https://www.twilio.com/docs/api/memory/conversation-summaries

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfileData(Model, frozen=True, kw_only=True, gc=False):
    """A profile data.

    Attributes:
        traits: trait groups of the profile, each with its traits.
    """

    traits: dict[str, dict[str, Any]] | None = None


class ProfileIdentifierResult(Model, frozen=True, kw_only=True, gc=False):
    """A profile identifier result; https://www.twilio.com/docs/api/memory/identifiers

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfileImportV2Result(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "created_at": "createdAt", "updated_at": "updatedAt", "file_size": "fileSize",
        "column_mappings": "columnMappings",
    },
):
    """A profile import v2 result; https://www.twilio.com/docs/api/memory

    Attributes:
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        filename: name of the file.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        file_size: size of the file in bytes.
        column_mappings: how CSV columns go to fields of traits, 2 to 100 mappings.
        summary: summary as text.
    """

    status: Always[ProfileImportV2ResultStatus] = ABSENT
    filename: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    file_size: int | None = None
    column_mappings: list[ColumnMappingItem] | None = None
    summary: ProfileImportV2ResultSummary | None = None


class ProfileImportV2ResultSummary(Model, frozen=True, kw_only=True, gc=False):
    """A profile import v2 result summary.

    Attributes:
        errors: errors that occurred, as a list.
        warnings: warnings about the flow's definition.
    """

    errors: int | None = None
    warnings: int | None = None


class ProfileObservationResult(Model, frozen=True, kw_only=True, gc=False):
    """A profile observation result; https://www.twilio.com/docs/api/memory/observations

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfileObservationResultPart(Model, frozen=True, kw_only=True, gc=False):
    """A profile observation result part; https://www.twilio.com/docs/api/memory/observations

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfileResult(Model, frozen=True, kw_only=True, gc=False):
    """A profile result; https://www.twilio.com/docs/api/memory/profile

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfileResultPart(Model, frozen=True, kw_only=True, gc=False):
    """A profile result part; https://www.twilio.com/docs/api/memory/profile

    Attributes:
        id: unique id of the resource.
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    id: str | None = None
    message: str | None = None


class ProfileTraitsResult(Model, frozen=True, kw_only=True, gc=False):
    """A profile traits result; https://www.twilio.com/docs/api/memory/profile

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfilesBulkResult(Model, frozen=True, kw_only=True, gc=False):
    """A profiles bulk result; https://www.twilio.com/docs/api/memory/profile

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class ProfilesImportV2Result(Model, frozen=True, kw_only=True, gc=False, rename={"import_id": "importId"}):
    """A profiles import v2 result; https://www.twilio.com/docs/api/memory

    Attributes:
        import_id: id of the import.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    import_id: str | None = None
    url: Always[str] = ABSENT


class ProfilesLookupResult(Model, frozen=True, kw_only=True, gc=False, rename={"normalized_value": "normalizedValue"}):
    """A profiles lookup result; https://www.twilio.com/docs/api/memory

    Attributes:
        normalized_value: value in its normal form, such as a number in E.164.
        profiles: 1 to 1,000 profiles to update.
    """

    normalized_value: str | None = None
    profiles: list[str] | None = None


class RecallObservationInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_ids": "conversationIds", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """A recall observation info.

    Attributes:
        content: text of the observation, 1 to 4,096 characters.
        occurred_at: instant at which the observation occurred.
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        conversation_ids: IDs of the conversations the observation belongs to, at most 10.
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        score: relevance to the query, 0 to 1, higher is better; absent if the newest come first.
    """

    content: str | None = None
    occurred_at: Instant | None = None
    source: str | None = None
    conversation_ids: list[str] | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    score: float | None = None


class RecallSummaryInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_id": "conversationId", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """A recall summary info.

    Attributes:
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        content: text of the summary, 1 to 4,096 characters.
        occurred_at: instant at which the summary was first written.
        conversation_id: ID of the conversation.
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        score: relevance to the query, 0 to 1, higher is better; absent if the newest come first.
    """

    source: str | None = None
    content: str | None = None
    occurred_at: Instant | None = None
    conversation_id: str | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    score: float | None = None


class Store(Model, frozen=True, kw_only=True, gc=False,
    rename={"display_name": "displayName", "intelligence_service_id": "intelligenceServiceId"},
):
    """A store; https://www.twilio.com/docs/api/memory/store

    Attributes:
        display_name: name of the store, unique within the account, at most 64 characters.
        description: text that describes the store, at most 128 characters.
        id: unique id of the resource.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        intelligence_service_id: id of the Intelligence service set up for memory extraction.
        version: version number of the store, one higher after each successful update.
    """

    display_name: str | None = None
    description: str | None = None
    id: str | None = None
    status: Always[StoreStatus] = ABSENT
    intelligence_service_id: str | None = None
    version: int | None = None


class StoreResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """A store result; https://www.twilio.com/docs/api/memory/store

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
        status_url: URL to poll for the state of the operation.
    """

    message: str | None = None
    status_url: str | None = None


class SummariesCreatedResponse(Model, frozen=True, kw_only=True, gc=False):
    """A summaries created response; https://www.twilio.com/docs/api/memory/conversation-summaries

    Attributes:
        message: confirmation that the request was accepted.
    """

    message: str | None = None


class SummaryCore(Model, frozen=True, kw_only=True, gc=False,
    rename={"occurred_at": "occurredAt", "conversation_id": "conversationId"},
):
    """A summary core.

    Attributes:
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        content: text of the summary, 1 to 4,096 characters.
        occurred_at: instant at which the summary was first written.
        conversation_id: ID of the conversation.
    """

    source: str | None = None
    content: str | None = None
    occurred_at: Instant | None = None
    conversation_id: str | None = None


class SummaryInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_id": "conversationId", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """A summary info; https://www.twilio.com/docs/api/memory/conversation-summaries

    Attributes:
        source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
        content: text of the summary, 1 to 4,096 characters.
        occurred_at: instant at which the summary was first written.
        conversation_id: ID of the conversation.
        id: unique id of the resource.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    source: str | None = None
    content: str | None = None
    occurred_at: Instant | None = None
    conversation_id: str | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class TraitGroup(Model, frozen=True, kw_only=True, gc=False, rename={"display_name": "displayName"}):
    """A trait group; https://www.twilio.com/docs/api/memory/trait-group

    Attributes:
        display_name: unique name of the trait group, by which it is addressed.
        description: text that describes it, for people to read.
        traits: definitions of the group's traits, by trait name.
        version: version number of the trait group, one higher after each successful update.
    """

    display_name: str | None = None
    description: str | None = None
    traits: dict[str, TraitGroupTraits] | None = None
    version: int | None = None


class TraitGroupResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """A trait group result; https://www.twilio.com/docs/api/memory/trait-group

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
        status_url: URL to poll for the state of the operation.
    """

    message: str | None = None
    status_url: str | None = None


class TraitGroupResultPart(Model, frozen=True, kw_only=True, gc=False, rename={"trait_group": "traitGroup"}):
    """A trait group result part; https://www.twilio.com/docs/api/memory/trait-group

    Attributes:
        trait_group: name of the trait group, at most 64 characters.
        meta: data about the response or the object, such as the paging of a list.
    """

    trait_group: TraitGroup | None = None
    meta: Meta | None = None


class TraitGroupTraits(Model, frozen=True, kw_only=True, gc=False,
    rename={"data_type": "dataType", "validation_rule": "validationRule", "id_type_promotion": "idTypePromotion"},
):
    """A trait group traits.

    Attributes:
        data_type: type of the trait: `STRING`, `NUMBER`, `BOOLEAN`, `ARRAY`; in a patch, an empty string marks it for
            deletion.
        description: text that describes it, for people to read.
        validation_rule: rule that values of the trait must follow.
        id_type_promotion: identifier type the trait's value is used for, such as `email`, `phone` or `user_id`; must be
            configured.
    """

    data_type: TraitGroupTraitsDataType | None = None
    description: str | None = None
    validation_rule: ValidationRule | None = None
    id_type_promotion: str | None = None


class ValidationRule(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "min_length": "minLength", "max_length": "maxLength", "rule_type": "ruleType", "min_items": "minItems",
        "max_items": "maxItems",
    },
):
    """A validation rule.

    Attributes:
        pattern: regular expression that the string must match, up to 1,000 characters.
        min_length: fewest characters the string may have.
        max_length: how many characters are allowed.
        rule_type: kind of validation rule: `STRING`, `NUMBER`, `BOOLEAN` or `ARRAY`.
        min: lowest value, measured or allowed.
        max: highest value that was measured or is allowed.
        min_items: fewest items the array may have.
        max_items: how many items are allowed.
    """

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    rule_type: ValidationRuleRuleType | None = None
    min: float | None = None
    max: float | None = None
    min_items: int | None = None
    max_items: int | None = None
