# Generated from facts/conversations_v2.json by `make generate`; do not edit.
"""The models of conversations_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """An address.

    Attributes:
        channel: channel of the address: `VOICE`, `SMS`, `RCS`, `WHATSAPP`, `CHAT` or `VIDEO`.
        address: E.164 number, `whatsapp:` or `rcs:` address, or own identifier for CHAT, by channel.
        channel_id: id that the channel uses, such as a call or message SID.
    """

    channel: Channel | None = None
    address: str | None = None
    channel_id: str | None = None


class CommunicationByConversationItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "account_id": "accountId", "channel_id": "channelId",
        "resource_id": "resourceId", "created_at": "createdAt", "updated_at": "updatedAt", "occurred_at": "occurredAt",
    },
):
    """A communication by conversation item; https://www.twilio.com/docs/api/conversations

    Attributes:
        id: unique id of the resource.
        conversation_id: ID of the conversation.
        account_id: id of the account it belongs to.
        author: who wrote or created it.
        content: the content itself, e.g. a text or the entries of a page.
        channel_id: id that the channel uses, such as a call or message SID.
        resource_id: ID of the resource.
        recipients: those the communication goes to.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        occurred_at: instant at which it happened or was first noted.
    """

    id: Always[str] = ABSENT
    conversation_id: Always[str] = ABSENT
    account_id: str | None = None
    author: Always[ParticipantAddress] = ABSENT
    content: Always[CommunicationByConversationItemContent] = ABSENT
    channel_id: str | None = None
    resource_id: str | None = None
    recipients: Always[list[CommunicationByConversationItemRecipients]] = ABSENT
    created_at: Instant | None = None
    updated_at: Instant | None = None
    occurred_at: Instant | None = None


class CommunicationByConversationItemContent(Model, frozen=True, kw_only=True, gc=False):
    """A communication by conversation item content.

    Attributes:
        type: what kind it is, or which kind is meant.
        text: wording of the message, transcript, result or feedback.
        transcription: transcription with its details.
    """

    type: CommunicationByConversationItemContentType | None = None
    text: str | None = None
    transcription: CommunicationByConversationItemContentTranscription | None = None


class CommunicationByConversationItemContentTranscription(Model, frozen=True, kw_only=True, gc=False):
    """A communication by conversation item content transcription.

    Attributes:
        channel: channel, such as SMS, voice or WhatsApp.
        confidence: how certain the result is; higher values mean more certain.
        engine: engine that made the transcription.
        words: words, one by one or counted.
    """

    channel: int | None = None
    confidence: float | None = None
    engine: str | None = None
    words: list[CommunicationByConversationItemContentTranscriptionWords] | None = None


class CommunicationByConversationItemContentTranscriptionWords(Model, frozen=True, kw_only=True, gc=False,
    rename={"start_time": "startTime", "end_time": "endTime"},
):
    """A communication by conversation item content transcription words.

    Attributes:
        text: wording of the message, transcript, result or feedback.
        start_time: when it began.
        end_time: end of it, as an instant or, within media, as an offset.
    """

    text: str | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None


class CommunicationByConversationItemRecipients(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId", "delivery_status": "deliveryStatus"},
):
    """A communication by conversation item recipients.

    Attributes:
        address: address, such as an E.164 number on a channel.
        channel: channel, such as SMS, voice or WhatsApp.
        participant_id: ID of the participant, `conv_participant_…`.
        delivery_status: how far delivery to the recipient is, e.g. `INITIATED`, `IN_PROGRESS`, `DELIVERED` or `FAILED`.
    """

    address: str | None = None
    channel: Channel | None = None
    participant_id: str | None = None
    delivery_status: RecipientDeliveryStatus | None = None


class CommunicationInConversationAuthor(Model, frozen=True, kw_only=True, gc=False,
    rename={"participant_id": "participantId"},
):
    """A communication in conversation author.

    Attributes:
        address: address, such as an E.164 number on a channel.
        channel: channel, such as SMS, voice or WhatsApp.
        participant_id: ID of the participant, `conv_participant_…`.
    """

    address: str | None = None
    channel: CommunicationInConversationAuthorChannel | None = None
    participant_id: str | None = None


class CommunicationInConversationContent(Model, frozen=True, kw_only=True, gc=False):
    """A communication in conversation content.

    Attributes:
        type: what kind it is, or which kind is meant.
        text: wording of the message, transcript, result or feedback.
        transcription: transcription with its details.
    """

    type: CommunicationInConversationContentType | None = None
    text: str | None = None
    transcription: CommunicationInConversationContentTranscription | None = None


class CommunicationInConversationContentTranscription(Model, frozen=True, kw_only=True, gc=False):
    """A communication in conversation content transcription.

    Attributes:
        channel: channel, such as SMS, voice or WhatsApp.
        confidence: how certain the result is; higher values mean more certain.
        engine: engine that made the transcription.
    """

    channel: int | None = None
    confidence: float | None = None
    engine: str | None = None


class ConfigurationChannelSettings(Model, frozen=True, kw_only=True, gc=False,
    rename={"status_timeouts": "statusTimeouts", "capture_rules": "captureRules"},
):
    """A configuration channel settings.

    Attributes:
        status_timeouts: timeouts after which a channel's conversations turn `inactive` and `closed`.
        capture_rules: pairs of from and to addresses whose traffic is captured, `*` matching any.
    """

    status_timeouts: ConfigurationChannelSettingsStatusTimeouts | None = None
    capture_rules: list[ConfigurationChannelSettingsCaptureRules] | None = None


class ConfigurationChannelSettingsCaptureRules(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A configuration channel settings capture rules.

    Attributes:
        from_: who it comes from: sender, caller or author; when listing, only from there.
        to: recipient: who or what is called, written to or addressed.
        metadata: data that describes the object further.
    """

    from_: str | None = None
    to: str | None = None
    metadata: dict[str, str] | None = None


class ConfigurationChannelSettingsStatusTimeouts(Model, frozen=True, kw_only=True, gc=False):
    """A configuration channel settings status timeouts.

    Attributes:
        inactive: minutes without activity until it counts as inactive.
        closed: minutes after which the conversation is closed, at least 1.
    """

    inactive: int | None = None
    closed: int | None = None


class ConfigurationConversationsV1Bridge(Model, frozen=True, kw_only=True, gc=False,
    rename={"service_id": "serviceId"},
):
    """A configuration conversations v1 bridge.

    Attributes:
        service_id: SID of the Conversations v1 service, `IS…`; only one configuration for each.
    """

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
    """A configuration item; https://www.twilio.com/docs/api/conversations/v2/configuration

    Attributes:
        id: unique id of the resource.
        display_name: name that people read.
        description: text that describes it, for people to read.
        conversation_grouping_type: by what communications form a conversation: `GROUP_BY_PROFILE` or
            `GROUP_BY_PARTICIPANT_ADDRESSES[_AND_CHANNEL_TYPE]`.
        memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
        channel_settings: settings for each channel.
        status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
        intelligence_configuration_ids: ids of the Intelligence configurations that apply,
            `intelligence_configuration_…`.
        memory_extraction_enabled: whether memories are extracted from the conversations, by default not.
        conversations_v1_bridge: settings that send messaging channels through Conversations v1, for existing v1
            applications.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        version: version of it.
    """

    id: Always[str] = ABSENT
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
    """A configuration result; https://www.twilio.com/docs/api/conversations/v2/configuration

    Attributes:
        status_url: URL to poll for the state of the operation.
        related: IDs of things the operation concerns, keyed by kind.
    """

    status_url: str | None = None
    related: dict[str, str] | None = None


class ConfigurationStatusCallbacks(Model, frozen=True, kw_only=True, gc=False):
    """A configuration status callbacks.

    Attributes:
        url: URL of the resource, or the URL that it uses, opens or calls.
        method: HTTP method with which the URL is called: `POST`, or `GET` where allowed.
    """

    url: str | None = None
    method: ConfigurationStatusCallbacksMethod | None = None


class ConversationActionResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "created_at": "createdAt", "updated_at": "updatedAt",
        "completed_at": "completedAt",
    },
):
    """A conversation action result; https://www.twilio.com/docs/api/conversations/action

    Attributes:
        id: unique id of the resource.
        type: what kind it is, or which kind is meant.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        conversation_id: ID of the conversation.
        related: IDs of things the operation concerns, keyed by kind.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        completed_at: instant at which it ended, UTC; empty while it still runs.
    """

    id: str | None = None
    type: str | None = None
    status: Always[ActionStatus] = ABSENT
    conversation_id: Always[str] = ABSENT
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
    """A conversation by account item; https://www.twilio.com/docs/api/conversations

    Attributes:
        id: unique id of the resource.
        account_id: id of the account it belongs to.
        configuration_id: ID of the configuration that applies.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        name: name of the resource, item or person concerned.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        configuration: settings, as JSON; their shape depends on the resource.
        participants: participants of the conversation or session.
    """

    id: Always[str] = ABSENT
    account_id: str | None = None
    configuration_id: Always[str] = ABSENT
    status: Always[ConversationStatus] = ABSENT
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
    """A conversation by account item configuration.

    Attributes:
        display_name: name that people read.
        description: text that describes it, for people to read.
        conversation_grouping_type: by what communications form a conversation: `GROUP_BY_PROFILE` or
            `GROUP_BY_PARTICIPANT_ADDRESSES[_AND_CHANNEL_TYPE]`.
        memory_store_id: ID of the memory store in which profiles are looked up, `mem_store_…`.
        channel_settings: settings for each channel.
        status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
        intelligence_configuration_ids: ids of the Intelligence configurations that apply,
            `intelligence_configuration_…`.
        memory_extraction_enabled: whether memories are extracted from the conversations, by default not.
        conversations_v1_bridge: settings that send messaging channels through Conversations v1, for existing v1
            applications.
    """

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
    """A conversation by id configuration.

    Attributes:
        status_callbacks: webhooks, each a `url` and `method`, that get a conversation's events.
    """

    status_callbacks: list[StatusCallbackConfig] | None = None


class ConversationWithConfigConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={"intelligence_configuration_ids": "intelligenceConfigurationIds"},
):
    """A conversation with config configuration.

    Attributes:
        intelligence_configuration_ids: ids of the Intelligence configurations that apply,
            `intelligence_configuration_…`.
    """

    intelligence_configuration_ids: list[str] | None = None


class ConversationWithConfigParticipants(Model, frozen=True, kw_only=True, gc=False,
    rename={"profile_id": "profileId"},
):
    """A conversation with config participants.

    Attributes:
        name: name of the resource, item or person concerned.
        type: what kind it is, or which kind is meant.
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        addresses: list of addresses.
    """

    name: str | None = None
    type: ConversationWithConfigParticipantsType | None = None
    profile_id: str | None = None
    addresses: list[ConversationWithConfigParticipantsAddresses] | None = None


class ConversationWithConfigParticipantsAddresses(Model, frozen=True, kw_only=True, gc=False,
    rename={"channel_id": "channelId"},
):
    """A conversation with config participants addresses.

    Attributes:
        channel: channel, such as SMS, voice or WhatsApp.
        address: address, such as an E.164 number on a channel.
        channel_id: id that the channel uses, such as a call or message SID.
    """

    channel: ConversationWithConfigParticipantsAddressesChannel | None = None
    address: str | None = None
    channel_id: str | None = None


class ConversationsV1Bridge(Model, frozen=True, kw_only=True, gc=False, rename={"service_id": "serviceId"}):
    """A conversations v1 bridge.

    Attributes:
        service_id: SID of the Conversations v1 service, `IS…`; only one configuration for each.
    """

    service_id: str | None = None


class OperationStatusResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "completed_at": "completedAt",
        "status_url": "statusUrl",
    },
):
    """An operation status result; https://www.twilio.com/docs/api/conversations

    Attributes:
        operation_id: ID of the asynchronous operation.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        completed_at: instant at which it ended, UTC; empty while it still runs.
        status_url: URL to poll for the state of the operation.
        error: what went wrong, as a message or an object.
        related: IDs of things the operation concerns, keyed by kind.
    """

    operation_id: str | None = None
    status: Always[OperationStatusValue] = ABSENT
    created_at: Instant | None = None
    completed_at: Instant | None = None
    status_url: str | None = None
    error: OperationStatusResultError | None = None
    related: dict[str, str] | None = None


class OperationStatusResultError(Model, frozen=True, kw_only=True, gc=False):
    """An operation status result error.

    Attributes:
        type: what kind it is, or which kind is meant.
        title: short title or heading.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        detail: explanation of this particular error.
        instance: what exactly the error occurred on, as a URL or reference.
    """

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
    """A participant.

    Attributes:
        id: id of the participant, `conv_participant_…`.
        conversation_id: ID of the conversation.
        account_id: id of the account it belongs to.
        name: display name of the participant.
        type: `CUSTOMER`, `HUMAN_AGENT`, `AI_AGENT`, `AGENT` or `UNKNOWN`.
        profile_id: ID of the participant's profile, `mem_profile_…`, found only for the type `CUSTOMER`.
        addresses: channel addresses of the participant.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

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
    """A participant address.

    Attributes:
        address: E.164 number, `whatsapp:` or `rcs:` address, or own identifier for CHAT, by channel.
        channel: channel of the address: `VOICE`, `SMS`, `RCS`, `WHATSAPP`, `CHAT` or `VIDEO`.
        participant_id: ID of the participant, `conv_participant_…`.
    """

    address: str | None = None
    channel: Channel | None = None
    participant_id: str | None = None


class ParticipantByConversationItem(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "conversation_id": "conversationId", "account_id": "accountId", "profile_id": "profileId",
        "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    """A participant by conversation item; https://www.twilio.com/docs/api/conversations/v2/participant

    Attributes:
        id: unique id of the resource.
        conversation_id: ID of the conversation.
        account_id: id of the account it belongs to.
        name: name of the resource, item or person concerned.
        type: what kind it is, or which kind is meant.
        profile_id: ID of the customer's memory profile, `mem_profile_…`.
        addresses: list of addresses.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    id: Always[str] = ABSENT
    conversation_id: Always[str] = ABSENT
    account_id: str | None = None
    name: str | None = None
    type: ParticipantType | None = None
    profile_id: str | None = None
    addresses: Always[list[Address]] = ABSENT
    created_at: Instant | None = None
    updated_at: Instant | None = None


class StatusCallbackConfig(Model, frozen=True, kw_only=True, gc=False):
    """A status callback config.

    Attributes:
        url: URL that gets the webhooks.
        method: HTTP method with which the webhook is called: `GET`, or by default `POST`.
    """

    url: str | None = None
    method: StatusCallbackConfigMethod | None = None
