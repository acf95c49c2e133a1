# Generated from facts/conversations_v1.json by `make generate`; do not edit.
"""The models of conversations_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConfigurationAddressAutoCreationTypeArg = Literal["webhook", "studio", "default"]
    ConfigurationAddressMethodArg = Literal["get", "post"]
    ConfigurationAddressTypeArg = Literal["sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat"]
    ConfigurationWebhookTargetArg = Literal["webhook", "flex"]
    ConversationMessageOrderTypeArg = Literal["asc", "desc"]
    ConversationMessageWebhookEnabledTypeArg = Literal["true", "false"]
    ConversationParticipantWebhookEnabledTypeArg = Literal["true", "false"]
    ConversationScopedWebhookMethodArg = Literal["get", "post"]
    ConversationScopedWebhookTargetArg = Literal["webhook", "trigger", "studio"]
    ConversationStateArg = Literal["initializing", "inactive", "active", "closed"]
    ConversationWebhookEnabledTypeArg = Literal["true", "false"]
    ConversationWithParticipantsStateArg = Literal["initializing", "inactive", "active", "closed"]
    ConversationWithParticipantsWebhookEnabledTypeArg = Literal["true", "false"]
    CredentialPushTypeArg = Literal["apn", "gcm", "fcm"]
    RoleTypeArg = Literal["conversation", "service"]
    ServiceBindingBindingTypeArg = Literal["apn", "gcm", "fcm", "twilsock"]
    ServiceConversationMessageOrderTypeArg = Literal["asc", "desc"]
    ServiceConversationMessageWebhookEnabledTypeArg = Literal["true", "false"]
    ServiceConversationParticipantWebhookEnabledTypeArg = Literal["true", "false"]
    ServiceConversationScopedWebhookMethodArg = Literal["get", "post"]
    ServiceConversationScopedWebhookTargetArg = Literal["webhook", "trigger", "studio"]
    ServiceConversationStateArg = Literal["inactive", "active", "closed", "initializing"]
    ServiceConversationWebhookEnabledTypeArg = Literal["true", "false"]
    ServiceConversationWithParticipantsStateArg = Literal["initializing", "inactive", "active", "closed"]
    ServiceConversationWithParticipantsWebhookEnabledTypeArg = Literal["true", "false"]
    ServiceRoleRoleTypeArg = Literal["conversation", "service"]
    ServiceUserConversationNotificationLevelArg = Literal["default", "muted"]
    ServiceUserWebhookEnabledTypeArg = Literal["true", "false"]
    UserConversationNotificationLevelArg = Literal["default", "muted"]
    UserWebhookEnabledTypeArg = Literal["true", "false"]


class ConfigurationWebhookMethod(OpenEnum):
    GET = "GET"
    POST = "POST"


class ConfigurationWebhookTarget(OpenEnum):
    WEBHOOK = "webhook"
    FLEX = "flex"


class ConversationMessageReceiptDeliveryStatus(OpenEnum):
    READ = "read"
    FAILED = "failed"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    SENT = "sent"


class ConversationState(OpenEnum):
    INITIALIZING = "initializing"
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class ConversationWithParticipantsState(OpenEnum):
    INITIALIZING = "initializing"
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class CredentialPushType(OpenEnum):
    APN = "apn"
    GCM = "gcm"
    FCM = "fcm"


class ParticipantConversationState(OpenEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class RoleType(OpenEnum):
    CONVERSATION = "conversation"
    SERVICE = "service"


class ServiceBindingBindingType(OpenEnum):
    APN = "apn"
    GCM = "gcm"
    FCM = "fcm"
    TWILSOCK = "twilsock"


class ServiceConversationMessageReceiptDeliveryStatus(OpenEnum):
    READ = "read"
    FAILED = "failed"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    SENT = "sent"


class ServiceConversationState(OpenEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"
    INITIALIZING = "initializing"


class ServiceConversationWithParticipantsState(OpenEnum):
    INITIALIZING = "initializing"
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class ServiceParticipantConversationState(OpenEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class ServiceRoleRoleType(OpenEnum):
    CONVERSATION = "conversation"
    SERVICE = "service"


class ServiceUserConversationNotificationLevel(OpenEnum):
    DEFAULT = "default"
    MUTED = "muted"


class ServiceUserConversationState(OpenEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class ServiceWebhookConfigurationMethod(OpenEnum):
    GET = "GET"
    POST = "POST"


class UserConversationNotificationLevel(OpenEnum):
    DEFAULT = "default"
    MUTED = "muted"


class UserConversationState(OpenEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"


class Configuration(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    default_chat_service_sid: str | None = None
    default_messaging_service_sid: str | None = None
    default_inactive_timer: str | None = None
    default_closed_timer: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class ConfigurationAddress(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    type: str | None = None
    address: str | None = None
    friendly_name: str | None = None
    auto_creation: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    address_country: str | None = None

    _hidden = frozenset({"address"})


class ConfigurationWebhook(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    method: ConfigurationWebhookMethod | None = None
    filters: list[str] | None = None
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    target: ConfigurationWebhookTarget | None = None
    url: str | None = None


class Conversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ConversationState | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    timers: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    bindings: Any | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ConversationMessage(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    conversation_sid: str | None = None
    sid: str | None = None
    index: int | None = None
    author: str | None = None
    body: str | None = None
    media: list[Any] | None = None
    attributes: str | None = None
    participant_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    delivery: Any | None = None
    links: dict[str, str] | None = None
    content_sid: str | None = None

    _hidden = frozenset({"attributes", "author", "body", "media"})


class ConversationMessageReceipt(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    conversation_sid: str | None = None
    sid: str | None = None
    message_sid: str | None = None
    channel_message_sid: str | None = None
    participant_sid: str | None = None
    status: ConversationMessageReceiptDeliveryStatus | None = None
    error_code: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class ConversationParticipant(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    conversation_sid: str | None = None
    sid: str | None = None
    identity: str | None = None
    attributes: str | None = None
    messaging_binding: Any | None = None
    role_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    last_read_message_index: int | None = None
    last_read_timestamp: Instant | None = None

    _hidden = frozenset({"attributes", "identity", "messaging_binding"})


class ConversationScopedWebhook(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    conversation_sid: str | None = None
    target: str | None = None
    url: str | None = None
    configuration: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class ConversationWithParticipants(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ConversationWithParticipantsState | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    timers: Any | None = None
    links: dict[str, str] | None = None
    bindings: Any | None = None
    url: str | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class Credential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: CredentialPushType | None = None
    sandbox: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class ParticipantConversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: Any | None = None
    conversation_sid: str | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: Instant | None = None
    conversation_date_updated: Instant | None = None
    conversation_created_by: str | None = None
    conversation_state: ParticipantConversationState | None = None
    conversation_timers: Any | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({
        "conversation_attributes", "conversation_friendly_name", "conversation_unique_name", "participant_identity",
        "participant_messaging_binding",
    })


class Role(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    friendly_name: str | None = None
    type: RoleType | None = None
    permissions: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class ServiceBinding(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    credential_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    endpoint: str | None = None
    identity: str | None = None
    binding_type: ServiceBindingBindingType | None = None
    message_types: list[str] | None = None
    url: str | None = None

    _hidden = frozenset({"endpoint", "identity"})


class ServiceConfiguration(Model, frozen=True, kw_only=True, gc=False):
    chat_service_sid: str | None = None
    default_conversation_creator_role_sid: str | None = None
    default_conversation_role_sid: str | None = None
    default_chat_service_role_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    reachability_enabled: bool | None = None


class ServiceConversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ServiceConversationState | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    timers: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    bindings: Any | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceConversationMessage(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    sid: str | None = None
    index: int | None = None
    author: str | None = None
    body: str | None = None
    media: list[Any] | None = None
    attributes: str | None = None
    participant_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    delivery: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    content_sid: str | None = None

    _hidden = frozenset({"attributes", "author", "body", "media"})


class ServiceConversationMessageReceipt(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    message_sid: str | None = None
    sid: str | None = None
    channel_message_sid: str | None = None
    participant_sid: str | None = None
    status: ServiceConversationMessageReceiptDeliveryStatus | None = None
    error_code: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class ServiceConversationParticipant(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    sid: str | None = None
    identity: str | None = None
    attributes: str | None = None
    messaging_binding: Any | None = None
    role_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    last_read_message_index: int | None = None
    last_read_timestamp: Instant | None = None

    _hidden = frozenset({"attributes", "identity", "messaging_binding"})


class ServiceConversationScopedWebhook(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    target: str | None = None
    url: str | None = None
    configuration: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class ServiceConversationWithParticipants(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ServiceConversationWithParticipantsState | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    timers: Any | None = None
    links: dict[str, str] | None = None
    bindings: Any | None = None
    url: str | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceNotification(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    new_message: Any | None = None
    added_to_conversation: Any | None = None
    removed_from_conversation: Any | None = None
    log_enabled: bool | None = None
    url: str | None = None


class ServiceParticipantConversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: Any | None = None
    conversation_sid: str | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: Instant | None = None
    conversation_date_updated: Instant | None = None
    conversation_created_by: str | None = None
    conversation_state: ServiceParticipantConversationState | None = None
    conversation_timers: Any | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({
        "conversation_attributes", "conversation_friendly_name", "conversation_unique_name", "participant_identity",
        "participant_messaging_binding",
    })


class ServiceRole(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    friendly_name: str | None = None
    type: ServiceRoleRoleType | None = None
    permissions: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class ServiceUser(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    role_sid: str | None = None
    identity: str | None = None
    friendly_name: str | None = None
    attributes: str | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "friendly_name", "identity"})


class ServiceUserConversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    unread_messages_count: int | None = None
    last_read_message_index: int | None = None
    participant_sid: str | None = None
    user_sid: str | None = None
    friendly_name: str | None = None
    conversation_state: ServiceUserConversationState | None = None
    timers: Any | None = None
    attributes: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None
    notification_level: ServiceUserConversationNotificationLevel | None = None
    unique_name: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceWebhookConfiguration(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    filters: list[str] | None = None
    method: ServiceWebhookConfigurationMethod | None = None
    url: str | None = None


class User(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    chat_service_sid: str | None = None
    role_sid: str | None = None
    identity: str | None = None
    friendly_name: str | None = None
    attributes: str | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "friendly_name", "identity"})


class UserConversation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    unread_messages_count: int | None = None
    last_read_message_index: int | None = None
    participant_sid: str | None = None
    user_sid: str | None = None
    friendly_name: str | None = None
    conversation_state: UserConversationState | None = None
    timers: Any | None = None
    attributes: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None
    notification_level: UserConversationNotificationLevel | None = None
    unique_name: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})
