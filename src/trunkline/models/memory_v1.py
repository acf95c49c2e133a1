# Generated from facts/memory_v1.json by `make generate`; do not edit.
"""The models of memory_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

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
    column_name: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None


class Communication(Model, frozen=True, kw_only=True, gc=False,
    rename={"channel_id": "channelId", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    id: str | None = None
    channel_id: str | None = None
    content: CommunicationContent | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    author: Participant | None = None
    recipients: list[CommunicationRecipients] | None = None


class CommunicationContent(Model, frozen=True, kw_only=True, gc=False):
    text: str | None = None


class CommunicationRecipients(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId", "delivery_status": "deliveryStatus"},
):
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
    type: DataMappingFromTypesType | None = None
    columns: list[str] | None = None
    dataset_id: str | None = None


class DataMappingResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    message: str | None = None
    status_url: str | None = None


class DataMappingToTraits(Model, frozen=True, kw_only=True, gc=False):
    type: DataMappingToTraitsType | None = None
    mappings: list[MappingTraitItem] | None = None


class FullTrait(Model, frozen=True, kw_only=True, gc=False, rename={"trait_group": "traitGroup"}):
    name: str | None = None
    value: Any | None = None
    trait_group: str | None = None
    timestamp: Instant | None = None


class IdentifierConfig(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "id_type": "idType", "matching_algo": "matchingAlgo", "matching_threshold": "matchingThreshold",
        "limit_policy": "limitPolicy", "enforce_unique": "enforceUnique",
    },
):
    id_type: str | None = None
    matching_algo: IdentifierConfigMatchingAlgo | None = None
    matching_threshold: int | None = None
    limit: int | None = None
    limit_policy: IdentifierConfigLimitPolicy | None = None
    enforce_unique: bool | None = None
    normalization: IdentifierConfigNormalization | None = None


class IdentifierSet(Model, frozen=True, kw_only=True, gc=False, rename={"id_type": "idType"}):
    id_type: str | None = None
    values: list[str] | None = None


class IdentityResolutionSettings(Model, frozen=True, kw_only=True, gc=False,
    rename={"identifier_configs": "identifierConfigs", "matching_rules": "matchingRules"},
):
    identifier_configs: list[IdentifierConfig] | None = None
    matching_rules: list[str] | None = None
    version: int | None = None


class IdentityResolutionSettingsResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    message: str | None = None
    status_url: str | None = None


class MappingTraitItem(Model, frozen=True, kw_only=True, gc=False,
    rename={"trait_group": "traitGroup", "trait_name": "traitName"},
):
    expression: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None


class MemoryRetrievalResponse(Model, frozen=True, kw_only=True, gc=False):
    observations: list[RecallObservationInfo] | None = None
    summaries: list[RecallSummaryInfo] | None = None
    communications: list[Communication] | None = None
    meta: MemoryRetrievalResponseMeta | None = None


class MemoryRetrievalResponseMeta(Model, frozen=True, kw_only=True, gc=False, rename={"query_time": "queryTime"}):
    query_time: int | None = None


class Meta(Model, frozen=True, kw_only=True, gc=False,
    rename={"page_size": "pageSize", "next_token": "nextToken", "previous_token": "previousToken"},
):
    key: str | None = None
    page_size: int | None = None
    next_token: str | None = None
    previous_token: str | None = None


class ObservationCreateRequest(Model, frozen=True, kw_only=True, gc=False,
    rename={"occurred_at": "occurredAt", "conversation_ids": "conversationIds"},
):
    content: str | None = None
    occurred_at: Instant | None = None
    source: str | None = None
    conversation_ids: list[str] | None = None


class ObservationCreatedResponse(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ObservationInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_ids": "conversationIds", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    content: str | None = None
    occurred_at: Instant | None = None
    source: str | None = None
    conversation_ids: list[str] | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class OperationResultResourceId(Model, frozen=True, kw_only=True, gc=False):
    type: OperationResultResourceIdType | None = None
    id: str | None = None


class OperationStatus(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "status_url": "statusUrl",
        "completed_at": "completedAt", "result_url": "resultUrl",
    },
):
    operation_id: str | None = None
    status: OperationStatusStatus | None = None
    created_at: Instant | None = None
    status_url: str | None = None
    completed_at: Instant | None = None
    result: OperationResultResourceId | None = None
    error: OperationStatusError | None = None
    result_url: str | None = None


class OperationStatusError(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    title: str | None = None
    code: int | None = None
    detail: str | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"profile_id": "profileId"}):
    id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    address: str | None = None
    channel: ParticipantChannel | None = None


class Profile(Model, frozen=True, kw_only=True, gc=False, rename={"created_at": "createdAt"}):
    id: str | None = None
    created_at: Instant | None = None
    traits: dict[str, dict[str, Any]] | None = None


class ProfileConversationSummaryResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfileData(Model, frozen=True, kw_only=True, gc=False):
    traits: dict[str, dict[str, Any]] | None = None


class ProfileIdentifierResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfileImportV2Result(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "created_at": "createdAt", "updated_at": "updatedAt", "file_size": "fileSize",
        "column_mappings": "columnMappings",
    },
):
    status: ProfileImportV2ResultStatus | None = None
    filename: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    file_size: int | None = None
    column_mappings: list[ColumnMappingItem] | None = None
    summary: ProfileImportV2ResultSummary | None = None


class ProfileImportV2ResultSummary(Model, frozen=True, kw_only=True, gc=False):
    errors: int | None = None
    warnings: int | None = None


class ProfileObservationResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfileObservationResultPart(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfileResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfileResultPart(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    message: str | None = None


class ProfileTraitsResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfilesBulkResult(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class ProfilesImportV2Result(Model, frozen=True, kw_only=True, gc=False, rename={"import_id": "importId"}):
    import_id: str | None = None
    url: str | None = None


class ProfilesLookupResult(Model, frozen=True, kw_only=True, gc=False, rename={"normalized_value": "normalizedValue"}):
    normalized_value: str | None = None
    profiles: list[str] | None = None


class RecallObservationInfo(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "occurred_at": "occurredAt", "conversation_ids": "conversationIds", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
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
    display_name: str | None = None
    description: str | None = None
    id: str | None = None
    status: StoreStatus | None = None
    intelligence_service_id: str | None = None
    version: int | None = None


class StoreResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    message: str | None = None
    status_url: str | None = None


class SummariesCreatedResponse(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class SummaryCore(Model, frozen=True, kw_only=True, gc=False,
    rename={"occurred_at": "occurredAt", "conversation_id": "conversationId"},
):
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
    source: str | None = None
    content: str | None = None
    occurred_at: Instant | None = None
    conversation_id: str | None = None
    id: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class TraitGroup(Model, frozen=True, kw_only=True, gc=False, rename={"display_name": "displayName"}):
    display_name: str | None = None
    description: str | None = None
    traits: dict[str, TraitGroupTraits] | None = None
    version: int | None = None


class TraitGroupResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    message: str | None = None
    status_url: str | None = None


class TraitGroupResultPart(Model, frozen=True, kw_only=True, gc=False, rename={"trait_group": "traitGroup"}):
    trait_group: TraitGroup | None = None
    meta: Meta | None = None


class TraitGroupTraits(Model, frozen=True, kw_only=True, gc=False,
    rename={"data_type": "dataType", "validation_rule": "validationRule", "id_type_promotion": "idTypePromotion"},
):
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
    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    rule_type: ValidationRuleRuleType | None = None
    min: float | None = None
    max: float | None = None
    min_items: int | None = None
    max_items: int | None = None
