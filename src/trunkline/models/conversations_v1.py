# Generated from facts/conversations_v1.json by `make generate`; do not edit.
"""The models of conversations_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A configuration; https://www.twilio.com/docs/conversations/api/configuration-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        default_chat_service_sid: SID of the service new conversations go to by default, `IS…`.
        default_messaging_service_sid: SID of the messaging service that new conversations use by default, `MG…`.
        default_inactive_timer: ISO 8601 duration until a conversation becomes `inactive`, at least 1 minute.
        default_closed_timer: ISO 8601 duration until a conversation becomes `closed`, at least 10 minutes.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    default_chat_service_sid: str | None = None
    default_messaging_service_sid: str | None = None
    default_inactive_timer: str | None = None
    default_closed_timer: str | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class ConfigurationAddress(Model, frozen=True, kw_only=True, gc=False):
    """A configuration address; https://www.twilio.com/docs/conversations/api/address-configuration-resource

    Attributes:
        sid: SID of the address configuration, `IG…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        type: channel of the address, such as `whatsapp` or `sms`.
        address: phone number or WhatsApp address that is set up.
        friendly_name: optional name of the address configuration, up to 256 characters.
        auto_creation: how conversations are created by messages to the address.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        address_country: country of the address as an ISO 3166-1 alpha-2 code, for short codes only.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    type: Always[str] = ABSENT
    address: Always[str] = ABSENT
    friendly_name: str | None = None
    auto_creation: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    address_country: str | None = None

    _hidden = frozenset({"address"})


class ConfigurationWebhook(Model, frozen=True, kw_only=True, gc=False):
    """A configuration webhook; https://www.twilio.com/docs/conversations/api/webhook-configuration-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        method: HTTP method of the webhook: `GET` or `POST`.
        filters: events that call the webhook, such as `onMessageAdded` or `onConversationUpdated`.
        pre_webhook_url: address called before an event takes effect.
        post_webhook_url: address called after an event has taken place.
        target: where events go: `webhook` to a URL, `flex` inside Twilio.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    method: ConfigurationWebhookMethod | None = None
    filters: Always[list[str]] = ABSENT
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    target: ConfigurationWebhookTarget | None = None
    url: Always[str] = ABSENT


class Conversation(Model, frozen=True, kw_only=True, gc=False):
    """A conversation; https://www.twilio.com/docs/conversations/api/conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
        sid: SID of the conversation, `CH…`.
        friendly_name: optional name of the conversation, up to 256 characters.
        unique_name: unique name you gave it; works in place of its `sid`.
        attributes: own data as a JSON string, `{}` if unset.
        state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        timers: instants at which the conversation's state changes by timer.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        bindings: channel bindings of the conversation, such as its e-mail sender.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ConversationState | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    timers: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    bindings: Any | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ConversationMessage(Model, frozen=True, kw_only=True, gc=False):
    """A conversation message; https://www.twilio.com/docs/conversations/api/conversation-message-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        conversation_sid: SID of the conversation, `CH…`.
        sid: SID of the message, `IM…`.
        index: position of the message in the conversation, in order of receipt; numbers can be skipped.
        author: channel-specific identifier of who wrote the message, by default `system`.
        body: text of the message, up to 1,600 characters.
        media: media of the message, each with `sid`, `filename`, `content_type` and `size` in bytes; null if none.
        attributes: own data as a JSON string, `{}` if unset.
        participant_sid: SID of the participant who wrote the message, `MB…`; `null` for `system` messages.
        date_created: instant of its creation, UTC.
        date_updated: instant of the message's last edit, UTC; empty if it was never edited.
        url: URL of the resource, or the URL that it uses, opens or calls.
        delivery: delivery statuses to recipients outside the chat, summed up as an object.
        links: URLs of related or nested resources, by name.
        content_sid: SID of the content template, `HX…`.
    """

    account_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    index: int | None = None
    author: Always[str] = ABSENT
    body: str | None = None
    media: list[Any] | None = None
    attributes: str | None = None
    participant_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    delivery: Any | None = None
    links: Always[dict[str, str]] = ABSENT
    content_sid: str | None = None

    _hidden = frozenset({"attributes", "author", "body", "media"})


class ConversationMessageReceipt(Model, frozen=True, kw_only=True, gc=False):
    """A conversation message receipt; https://www.twilio.com/docs/conversations/api/receipt-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        conversation_sid: SID of the conversation, `CH…`.
        sid: SID of the delivery receipt, `DY…`.
        message_sid: SID of the message that the receipt belongs to, `IM…`.
        channel_message_sid: id of the message on its channel, as `SM…` for SMS or `WA…` for WhatsApp.
        participant_sid: SID of the participant that the receipt belongs to, `MB…`.
        status: `sent`, `delivered`, `read`, `undelivered` or `failed`.
        error_code: Twilio error code of a `failed` delivery.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    message_sid: Always[str] = ABSENT
    channel_message_sid: str | None = None
    participant_sid: str | None = None
    status: Always[ConversationMessageReceiptDeliveryStatus] = ABSENT
    error_code: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class ConversationParticipant(Model, frozen=True, kw_only=True, gc=False):
    """A conversation participant; https://www.twilio.com/docs/conversations/api/conversation-participant-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        conversation_sid: SID of the conversation, `CH…`.
        sid: SID of the participant, `MB…`.
        identity: identity of the participant, up to 256 characters; null unless it uses the Conversations SDK.
        attributes: own data as a JSON string, `{}` if unset.
        messaging_binding: how the participant sends and receives messages: type and addresses, an object.
        role_sid: SID of the participant's role in the conversation, `RL…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        last_read_message_index: index of the last message the participant has read in the conversation.
        last_read_timestamp: instant of the last message the participant has read, ISO 8601.
    """

    account_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    identity: str | None = None
    attributes: str | None = None
    messaging_binding: Any | None = None
    role_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    last_read_message_index: int | None = None
    last_read_timestamp: Instant | None = None

    _hidden = frozenset({"attributes", "identity", "messaging_binding"})


class ConversationScopedWebhook(Model, frozen=True, kw_only=True, gc=False):
    """A conversation scoped webhook.

    https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource

    Attributes:
        sid: SID of the webhook of the conversation, `WH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        conversation_sid: SID of the conversation, `CH…`.
        target: where events go: `webhook`, `trigger` or `studio`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        configuration: settings of the webhook; which ones there are depends on its target.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    target: Always[str] = ABSENT
    url: Always[str] = ABSENT
    configuration: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class ConversationWithParticipants(Model, frozen=True, kw_only=True, gc=False):
    """A conversation with participants.

    https://www.twilio.com/docs/conversations/api/conversation-with-participants-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
        sid: SID of the conversation, `CH…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        attributes: own data as a JSON string, `{}` if unset.
        state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        timers: instants at which the conversation's state changes by timer.
        links: URLs of related or nested resources, by name.
        bindings: channel bindings of the conversation, such as its e-mail sender.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ConversationWithParticipantsState | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    timers: Any | None = None
    links: Always[dict[str, str]] = ABSENT
    bindings: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class Credential(Model, frozen=True, kw_only=True, gc=False):
    """A credential; https://www.twilio.com/docs/conversations/api/credential-resource

    Attributes:
        sid: SID of the credential, `CR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: push service the credential is for: `apn`, `gcm` or `fcm`.
        sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    type: Always[CredentialPushType] = ABSENT
    sandbox: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class ParticipantConversation(Model, frozen=True, kw_only=True, gc=False):
    """A participant conversation; https://www.twilio.com/docs/conversations/api/participant-conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        participant_sid: SID of the participant as whom the user takes part, `MB…`.
        participant_user_sid: SID of the participant's conversation user, `US…`.
        participant_identity: identity of the participant, up to 256 characters; set only for users of the Conversations
            SDK.
        participant_messaging_binding: how the participant sends and receives messages: type and addresses, an object.
        conversation_sid: SID of the conversation, `CH…`.
        conversation_unique_name: name of your choice that identifies the conversation.
        conversation_friendly_name: name of the conversation for people to read, at most 256 characters.
        conversation_attributes: JSON string with data of your own on the conversation, `{}` if there is none.
        conversation_date_created: instant of the conversation's creation, UTC.
        conversation_date_updated: instant of the conversation's last change, UTC.
        conversation_created_by: identity of the user who created the conversation.
        conversation_state: `inactive`, `active` or `closed`.
        conversation_timers: instants at which the conversation's state will change.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: Any | None = None
    conversation_sid: str | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: Always[Instant] = ABSENT
    conversation_date_updated: Always[Instant] = ABSENT
    conversation_created_by: Always[str] = ABSENT
    conversation_state: Always[ParticipantConversationState] = ABSENT
    conversation_timers: Any | None = None
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({
        "conversation_attributes", "conversation_friendly_name", "conversation_unique_name", "participant_identity",
        "participant_messaging_binding",
    })


class Role(Model, frozen=True, kw_only=True, gc=False):
    """A role; https://www.twilio.com/docs/conversations/api/role-resource

    Attributes:
        sid: SID of the role, `RL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: what the role applies to: one `conversation` or the whole `service`.
        permissions: permissions the role has.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    friendly_name: Always[str] = ABSENT
    type: Always[RoleType] = ABSENT
    permissions: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/conversations/api/service-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the Conversations Service, `IS…`.
        friendly_name: optional name of the service, up to 256 characters.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class ServiceBinding(Model, frozen=True, kw_only=True, gc=False):
    """A service binding; https://www.twilio.com/docs/conversations/api/service-binding-resource

    Attributes:
        sid: SID of the push binding, `BS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        credential_sid: SID of the push credential, `CR…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        endpoint: unique identifier of the binding's endpoint, in the form its `binding_type` needs.
        identity: identity of the user the binding belongs to.
        binding_type: push technology of the binding: `apn`, `fcm`, `gcm` or `twilsock`.
        message_types: message types for which the binding gets notifications.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    credential_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    endpoint: str | None = None
    identity: str | None = None
    binding_type: ServiceBindingBindingType | None = None
    message_types: list[str] | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"endpoint", "identity"})


class ServiceConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A service configuration; https://www.twilio.com/docs/conversations/api/service-configuration-resource

    Attributes:
        chat_service_sid: SID of the conversation service, `IS…`.
        default_conversation_creator_role_sid: SID of the conversation role that the creator of a conversation gets,
            `RL…`.
        default_conversation_role_sid: SID of the conversation role that users get when added to a conversation, `RL…`.
        default_chat_service_role_sid: SID of the service role that users get when added to the service, `RL…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        reachability_enabled: whether the Reachability Indicator of users is on, by default `False`.
    """

    chat_service_sid: Always[str] = ABSENT
    default_conversation_creator_role_sid: str | None = None
    default_conversation_role_sid: str | None = None
    default_chat_service_role_sid: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    reachability_enabled: bool | None = None


class ServiceConversation(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation; https://www.twilio.com/docs/conversations/api/service-conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
        sid: SID of the conversation, `CH…`.
        friendly_name: optional name of the conversation, up to 256 characters.
        unique_name: name of your choice that identifies it uniquely.
        attributes: own data as a JSON string, `{}` if unset.
        state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        timers: instants at which the conversation's state changes by timer.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        bindings: channel bindings of the conversation, such as its e-mail sender.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    messaging_service_sid: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ServiceConversationState | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    timers: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    bindings: Any | None = None

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceConversationMessage(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation message.

    https://www.twilio.com/docs/conversations/api/service-conversation-message-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the conversation, `CH…`.
        sid: SID of the message, `IM…`.
        index: position of the message in the conversation, in order of receipt; numbers can be skipped.
        author: channel-specific identifier of who wrote the message, by default `system`.
        body: text of the message, up to 1,600 characters.
        media: media of the message, each with `sid`, `filename`, `content_type` and `size` in bytes; null if none.
        attributes: own data as a JSON string, `{}` if unset.
        participant_sid: SID of the participant who wrote the message, `MB…`; `null` for `system` messages.
        date_created: instant of its creation, UTC.
        date_updated: instant of the message's last edit, UTC; empty if it was never edited.
        delivery: delivery statuses to recipients outside the chat, summed up as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        content_sid: SID of the content template, `HX…`.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    index: Always[int] = ABSENT
    author: Always[str] = ABSENT
    body: str | None = None
    media: list[Any] | None = None
    attributes: str | None = None
    participant_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    delivery: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    content_sid: str | None = None

    _hidden = frozenset({"attributes", "author", "body", "media"})


class ServiceConversationMessageReceipt(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation message receipt; https://www.twilio.com/docs/conversations/api/receipt-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the conversation, `CH…`.
        message_sid: SID of the message that the receipt belongs to, `IM…`.
        sid: SID of the delivery receipt, `DY…`.
        channel_message_sid: id of the message on its channel, as `SM…` for SMS or `WA…` for WhatsApp.
        participant_sid: SID of the participant that the receipt belongs to, `MB…`.
        status: `sent`, `delivered`, `read`, `undelivered` or `failed`.
        error_code: Twilio error code of a `failed` delivery.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    message_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    channel_message_sid: str | None = None
    participant_sid: str | None = None
    status: Always[ServiceConversationMessageReceiptDeliveryStatus] = ABSENT
    error_code: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class ServiceConversationParticipant(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation participant; https://www.twilio.com/docs/conversations/api/service-participant-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the conversation, `CH…`.
        sid: SID of the participant, `MB…`.
        identity: identity of the participant, up to 256 characters; null unless it uses the Conversations SDK.
        attributes: own data as a JSON string, `{}` if unset.
        messaging_binding: how the participant sends and receives messages: type and addresses, an object.
        role_sid: SID of the participant's role in the conversation, `RL…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        last_read_message_index: index of the last message the participant has read in the conversation.
        last_read_timestamp: instant of the last message the participant has read, ISO 8601.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    identity: str | None = None
    attributes: str | None = None
    messaging_binding: Any | None = None
    role_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    last_read_message_index: int | None = None
    last_read_timestamp: Instant | None = None

    _hidden = frozenset({"attributes", "identity", "messaging_binding"})


class ServiceConversationScopedWebhook(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation scoped webhook.

    https://www.twilio.com/docs/conversations/api/service-scoped-conversation-scoped-webhook-resource

    Attributes:
        sid: SID of the webhook of the conversation, `WH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the conversation, `CH…`.
        target: where events go: `webhook`, `trigger` or `studio`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        configuration: settings of the webhook; which ones there are depends on its target.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    target: Always[str] = ABSENT
    url: Always[str] = ABSENT
    configuration: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class ServiceConversationWithParticipants(Model, frozen=True, kw_only=True, gc=False):
    """A service conversation with participants.

    https://www.twilio.com/docs/conversations/api/conversation-with-participants-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        messaging_service_sid: SID of the messaging service the conversation belongs to, `MG…`.
        sid: SID of the conversation, `CH…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        attributes: own data as a JSON string, `{}` if unset.
        state: state of the conversation: `initializing`, `inactive`, `closed` or `active` (default).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        timers: instants at which the conversation's state changes by timer.
        links: URLs of related or nested resources, by name.
        bindings: channel bindings of the conversation, such as its e-mail sender.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    messaging_service_sid: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    state: ServiceConversationWithParticipantsState | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    timers: Any | None = None
    links: Always[dict[str, str]] = ABSENT
    bindings: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceNotification(Model, frozen=True, kw_only=True, gc=False):
    """A service notification; https://www.twilio.com/docs/conversations/api/service-notification-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        new_message: push notifications for new messages, their settings as an object.
        added_to_conversation: push settings for when a user is added to a conversation.
        removed_from_conversation: push settings for when a user is removed from a conversation, as an object.
        log_enabled: whether notifications are logged.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    new_message: Any | None = None
    added_to_conversation: Any | None = None
    removed_from_conversation: Any | None = None
    log_enabled: Always[bool] = ABSENT
    url: Always[str] = ABSENT


class ServiceParticipantConversation(Model, frozen=True, kw_only=True, gc=False):
    """A service participant conversation.

    https://www.twilio.com/docs/conversations/api/participant-conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        participant_sid: SID of the participant as whom the user takes part, `MB…`.
        participant_user_sid: SID of the participant's conversation user, `US…`.
        participant_identity: identity of the participant, up to 256 characters; set only for users of the Conversations
            SDK.
        participant_messaging_binding: how the participant sends and receives messages: type and addresses, an object.
        conversation_sid: SID of the conversation, `CH…`.
        conversation_unique_name: name of your choice that identifies the conversation.
        conversation_friendly_name: name of the conversation for people to read, at most 256 characters.
        conversation_attributes: JSON string with data of your own on the conversation, `{}` if there is none.
        conversation_date_created: instant of the conversation's creation, UTC.
        conversation_date_updated: instant of the conversation's last change, UTC.
        conversation_created_by: identity of the user who created the conversation.
        conversation_state: `inactive`, `active` or `closed`.
        conversation_timers: instants at which the conversation's state will change.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: Any | None = None
    conversation_sid: str | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: Always[Instant] = ABSENT
    conversation_date_updated: Always[Instant] = ABSENT
    conversation_created_by: Always[str] = ABSENT
    conversation_state: Always[ServiceParticipantConversationState] = ABSENT
    conversation_timers: Any | None = None
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({
        "conversation_attributes", "conversation_friendly_name", "conversation_unique_name", "participant_identity",
        "participant_messaging_binding",
    })


class ServiceRole(Model, frozen=True, kw_only=True, gc=False):
    """A service role; https://www.twilio.com/docs/conversations/api/role-resource

    Attributes:
        sid: SID of the role, `RL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: what the role applies to: one `conversation` or the whole `service`.
        permissions: permissions the role has.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    type: Always[ServiceRoleRoleType] = ABSENT
    permissions: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class ServiceUser(Model, frozen=True, kw_only=True, gc=False):
    """A service user; https://www.twilio.com/docs/conversations/api/user-resource

    Attributes:
        sid: SID of the user, `US…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        role_sid: SID of the user's role in the service, `RL…`.
        identity: your own string for the user, often a user name or email; case-sensitive, unique in the service.
        friendly_name: readable name of the resource; when listing, only those so named.
        attributes: own data as a JSON string, `{}` if unset.
        is_online: whether the user is online in the service; null in lists and when reachability is off.
        is_notifiable: whether the user has a push registration (APN or GCM); null in lists and when reachability is
            off.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    role_sid: str | None = None
    identity: Always[str] = ABSENT
    friendly_name: str | None = None
    attributes: str | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "identity"})


class ServiceUserConversation(Model, frozen=True, kw_only=True, gc=False):
    """A service user conversation; https://www.twilio.com/docs/conversations/api/user-conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the user's conversation, `CH…`.
        unread_messages_count: how many messages the user has not read.
        last_read_message_index: index of the last message the participant has read in the conversation.
        participant_sid: SID of the participant as whom the user takes part, `MB…`.
        user_sid: SID of the user, `US…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        conversation_state: `inactive`, `active` or `closed`.
        timers: instants at which the conversation's state changes by timer.
        attributes: own data as a JSON string, `{}` if unset.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of the user who created the conversation.
        notification_level: whether the user gets push notifications for it: `default` or `muted`.
        unique_name: name of your choice that identifies it uniquely.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    conversation_sid: Always[str] = ABSENT
    unread_messages_count: int | None = None
    last_read_message_index: int | None = None
    participant_sid: str | None = None
    user_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    conversation_state: Always[ServiceUserConversationState] = ABSENT
    timers: Any | None = None
    attributes: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: Always[str] = ABSENT
    notification_level: ServiceUserConversationNotificationLevel | None = None
    unique_name: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})


class ServiceWebhookConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A service webhook configuration; https://www.twilio.com/docs/conversations/api/per-service-webhook-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        pre_webhook_url: address called before an event takes effect.
        post_webhook_url: address called after an event has taken place.
        filters: events that call the webhooks, such as `onMessageAdded`; others are not sent.
        method: HTTP method of the webhook: `GET` or `POST`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: Always[str] = ABSENT
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    filters: list[str] | None = None
    method: ServiceWebhookConfigurationMethod | None = None
    url: Always[str] = ABSENT


class User(Model, frozen=True, kw_only=True, gc=False):
    """A user; https://www.twilio.com/docs/conversations/api/user-resource

    Attributes:
        sid: SID of the user, `US…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        role_sid: SID of the user's role in the service, `RL…`.
        identity: your own string for the user, often a user name or email; case-sensitive, unique in the service.
        friendly_name: readable name of the resource; when listing, only those so named.
        attributes: own data as a JSON string, `{}` if unset.
        is_online: whether the user is online in the service; null in lists and when reachability is off.
        is_notifiable: whether the user has a push registration (APN or GCM); null in lists and when reachability is
            off.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    role_sid: str | None = None
    identity: Always[str] = ABSENT
    friendly_name: str | None = None
    attributes: str | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "identity"})


class UserConversation(Model, frozen=True, kw_only=True, gc=False):
    """A user conversation; https://www.twilio.com/docs/conversations/api/user-conversation-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        chat_service_sid: SID of the conversation service, `IS…`.
        conversation_sid: SID of the user's conversation, `CH…`.
        unread_messages_count: how many messages the user has not read.
        last_read_message_index: index of the last message the participant has read in the conversation.
        participant_sid: SID of the participant as whom the user takes part, `MB…`.
        user_sid: SID of the user, `US…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        conversation_state: `inactive`, `active` or `closed`.
        timers: instants at which the conversation's state changes by timer.
        attributes: own data as a JSON string, `{}` if unset.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of the user who created the conversation.
        notification_level: whether the user gets push notifications for it: `default` or `muted`.
        unique_name: name of your choice that identifies it uniquely.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    chat_service_sid: str | None = None
    conversation_sid: Always[str] = ABSENT
    unread_messages_count: int | None = None
    last_read_message_index: int | None = None
    participant_sid: str | None = None
    user_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    conversation_state: Always[UserConversationState] = ABSENT
    timers: Any | None = None
    attributes: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: Always[str] = ABSENT
    notification_level: UserConversationNotificationLevel | None = None
    unique_name: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name", "unique_name"})
