# Generated from facts/conversations_v2.json by `make generate`; do not edit.
"""The models of conversations_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConfigurationConversationGroupingTypeArg = Literal[
        "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE",
    ]
    ConversationByAccountStatusArg = Literal["ACTIVE", "INACTIVE", "CLOSED"]
    ConversationByIdStatusArg = Literal["ACTIVE", "INACTIVE", "CLOSED"]
    ParticipantInConversationTypeArg = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"]


class ActionStatus(OpenEnum):
    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class Channel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    VIDEO = "VIDEO"


class CommunicationByConversationItemContentType(OpenEnum):
    TEXT = "TEXT"
    TRANSCRIPTION = "TRANSCRIPTION"


class CommunicationInConversationAuthorChannel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    VIDEO = "VIDEO"


class CommunicationInConversationContentType(OpenEnum):
    TEXT = "TEXT"
    TRANSCRIPTION = "TRANSCRIPTION"


class ConfigurationStatusCallbacksMethod(OpenEnum):
    POST = "POST"
    GET = "GET"


class ConversationGroupingType(OpenEnum):
    GROUP_BY_PROFILE = "GROUP_BY_PROFILE"
    GROUP_BY_PARTICIPANT_ADDRESSES = "GROUP_BY_PARTICIPANT_ADDRESSES"
    GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE = "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"


class ConversationStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    CLOSED = "CLOSED"


class ConversationWithConfigParticipantsAddressesChannel(OpenEnum):
    VOICE = "VOICE"
    SMS = "SMS"
    RCS = "RCS"
    WHATSAPP = "WHATSAPP"
    CHAT = "CHAT"
    VIDEO = "VIDEO"


class ConversationWithConfigParticipantsType(OpenEnum):
    HUMAN_AGENT = "HUMAN_AGENT"
    CUSTOMER = "CUSTOMER"
    AI_AGENT = "AI_AGENT"
    AGENT = "AGENT"
    UNKNOWN = "UNKNOWN"


class OperationStatusValue(OpenEnum):
    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ParticipantType(OpenEnum):
    HUMAN_AGENT = "HUMAN_AGENT"
    CUSTOMER = "CUSTOMER"
    AI_AGENT = "AI_AGENT"
    AGENT = "AGENT"
    UNKNOWN = "UNKNOWN"


class RecipientDeliveryStatus(OpenEnum):
    INITIATED = "INITIATED"
    IN_PROGRESS = "IN_PROGRESS"
    DELIVERED = "DELIVERED"
    READ = "READ"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class StatusCallbackConfigMethod(OpenEnum):
    POST = "POST"
    GET = "GET"


class Address(Model, frozen=True, kw_only=True, gc=False, rename={"channel_id": "channelId"}):
    channel: Channel | None = None
    address: str | None = None
    channel_id: str | None = None


class CommunicationByConversationItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "account_id": "accountId", "channel_id": "channelId",
        "resource_id": "resourceId", "created_at": "createdAt", "updated_at": "updatedAt", "occurred_at": "occurredAt",
    },
):
    id: str | None = None
    conversation_id: str | None = None
    account_id: str | None = None
    author: ParticipantAddress | None = None
    content: CommunicationByConversationItemContent | None = None
    channel_id: str | None = None
    resource_id: str | None = None
    recipients: list[CommunicationByConversationItemRecipients] | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    occurred_at: Instant | None = None


class CommunicationByConversationItemContent(Model, frozen=True, kw_only=True, gc=False):
    type: CommunicationByConversationItemContentType | None = None
    text: str | None = None
    transcription: CommunicationByConversationItemContentTranscription | None = None


class CommunicationByConversationItemContentTranscription(Model, frozen=True, kw_only=True, gc=False):
    channel: int | None = None
    confidence: float | None = None
    engine: str | None = None
    words: list[CommunicationByConversationItemContentTranscriptionWords] | None = None


class CommunicationByConversationItemContentTranscriptionWords(Model, frozen=True, kw_only=True, gc=False,
    rename={"start_time": "startTime", "end_time": "endTime"},
):
    text: str | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None


class CommunicationByConversationItemRecipients(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId", "delivery_status": "deliveryStatus"},
):
    address: str | None = None
    channel: Channel | None = None
    participant_id: str | None = None
    delivery_status: RecipientDeliveryStatus | None = None


class CommunicationInConversationAuthor(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId"},
):
    address: str | None = None
    channel: CommunicationInConversationAuthorChannel | None = None
    participant_id: str | None = None


class CommunicationInConversationContent(Model, frozen=True, kw_only=True, gc=False):
    type: CommunicationInConversationContentType | None = None
    text: str | None = None
    transcription: CommunicationInConversationContentTranscription | None = None


class CommunicationInConversationContentTranscription(Model, frozen=True, kw_only=True, gc=False):
    channel: int | None = None
    confidence: float | None = None
    engine: str | None = None


class ConfigurationChannelSettings(Model, frozen=True, kw_only=True, gc=False,
    rename={"status_timeouts": "statusTimeouts", "capture_rules": "captureRules"},
):
    status_timeouts: ConfigurationChannelSettingsStatusTimeouts | None = None
    capture_rules: list[ConfigurationChannelSettingsCaptureRules] | None = None


class ConfigurationChannelSettingsCaptureRules(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    from_: str | None = None
    to: str | None = None
    metadata: dict[str, str] | None = None


class ConfigurationChannelSettingsStatusTimeouts(Model, frozen=True, kw_only=True, gc=False):
    inactive: int | None = None
    closed: int | None = None


class ConfigurationConversationsV1Bridge(Model, frozen=True, kw_only=True, gc=False,
    rename={"service_id": "serviceId"},
):
    service_id: str | None = None


class ConfigurationItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "conversation_grouping_type": "conversationGroupingType",
        "memory_store_id": "memoryStoreId", "channel_settings": "channelSettings",
        "status_callbacks": "statusCallbacks", "intelligence_configuration_ids": "intelligenceConfigurationIds",
        "memory_extraction_enabled": "memoryExtractionEnabled", "conversations_v1_bridge": "conversationsV1Bridge",
        "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    conversation_grouping_type: ConversationGroupingType | None = None
    memory_store_id: str | None = None
    channel_settings: dict[str, Any] | None = None
    status_callbacks: list[StatusCallbackConfig] | None = None
    intelligence_configuration_ids: list[str] | None = None
    memory_extraction_enabled: bool | None = None
    conversations_v1_bridge: ConversationsV1Bridge | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    version: int | None = None


class ConfigurationResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    status_url: str | None = None
    related: dict[str, str] | None = None


class ConfigurationStatusCallbacks(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    method: ConfigurationStatusCallbacksMethod | None = None


class ConversationActionResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "created_at": "createdAt", "updated_at": "updatedAt",
        "completed_at": "completedAt",
    },
):
    id: str | None = None
    type: str | None = None
    status: ActionStatus | None = None
    conversation_id: str | None = None
    related: dict[str, str] | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    completed_at: Instant | None = None


class ConversationByAccountItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "configuration_id": "configurationId", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    id: str | None = None
    account_id: str | None = None
    configuration_id: str | None = None
    status: ConversationStatus | None = None
    name: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    configuration: ConversationByAccountItemConfiguration | None = None
    participants: list[Participant] | None = None


class ConversationByAccountItemConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "display_name": "displayName", "conversation_grouping_type": "conversationGroupingType",
        "memory_store_id": "memoryStoreId", "channel_settings": "channelSettings",
        "status_callbacks": "statusCallbacks", "intelligence_configuration_ids": "intelligenceConfigurationIds",
        "memory_extraction_enabled": "memoryExtractionEnabled", "conversations_v1_bridge": "conversationsV1Bridge",
    },
):
    display_name: str | None = None
    description: str | None = None
    conversation_grouping_type: ConversationGroupingType | None = None
    memory_store_id: str | None = None
    channel_settings: dict[str, Any] | None = None
    status_callbacks: list[StatusCallbackConfig] | None = None
    intelligence_configuration_ids: list[str] | None = None
    memory_extraction_enabled: bool | None = None
    conversations_v1_bridge: ConversationsV1Bridge | None = None


class ConversationByIdConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={"status_callbacks": "statusCallbacks"},
):
    status_callbacks: list[StatusCallbackConfig] | None = None


class ConversationWithConfigConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={"intelligence_configuration_ids": "intelligenceConfigurationIds"},
):
    intelligence_configuration_ids: list[str] | None = None


class ConversationWithConfigParticipants(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId"},
):
    name: str | None = None
    type: ConversationWithConfigParticipantsType | None = None
    profile_id: str | None = None
    addresses: list[ConversationWithConfigParticipantsAddresses] | None = None


class ConversationWithConfigParticipantsAddresses(Model, frozen=True, kw_only=True, gc=False,
    rename={"channel_id": "channelId"},
):
    channel: ConversationWithConfigParticipantsAddressesChannel | None = None
    address: str | None = None
    channel_id: str | None = None


class ConversationsV1Bridge(Model, frozen=True, kw_only=True, gc=False, rename={"service_id": "serviceId"}):
    service_id: str | None = None


class OperationStatusResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "completed_at": "completedAt",
        "status_url": "statusUrl",
    },
):
    operation_id: str | None = None
    status: OperationStatusValue | None = None
    created_at: Instant | None = None
    completed_at: Instant | None = None
    status_url: str | None = None
    error: OperationStatusResultError | None = None
    related: dict[str, str] | None = None


class OperationStatusResultError(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "account_id": "accountId", "profile_id": "profileId",
        "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    id: str | None = None
    conversation_id: str | None = None
    account_id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    addresses: list[Address] | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class ParticipantAddress(Model, frozen=True, kw_only=True, gc=False, rename={"participant_id": "participantId"}):
    address: str | None = None
    channel: Channel | None = None
    participant_id: str | None = None


class ParticipantByConversationItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "account_id": "accountId", "profile_id": "profileId",
        "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    id: str | None = None
    conversation_id: str | None = None
    account_id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    addresses: list[Address] | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class StatusCallbackConfig(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    method: StatusCallbackConfigMethod | None = None
