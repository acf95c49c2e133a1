# Generated from facts/chat_v2.json by `make generate`; do not edit.
"""The models of chat_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    BindingTypeArg = Literal["gcm", "apn", "fcm"]
    ChannelTypeArg = Literal["public", "private"]
    ChannelWebhookEnabledTypeArg = Literal["true", "false"]
    ChannelWebhookMethodArg = Literal["GET", "POST"]
    ChannelWebhookTypeArg = Literal["webhook", "trigger", "studio"]
    CredentialPushServiceArg = Literal["gcm", "apn", "fcm"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    MemberWebhookEnabledTypeArg = Literal["true", "false"]
    MessageOrderTypeArg = Literal["asc", "desc"]
    MessageWebhookEnabledTypeArg = Literal["true", "false"]
    RoleTypeArg = Literal["channel", "deployment"]
    UserBindingBindingTypeArg = Literal["gcm", "apn", "fcm"]
    UserChannelNotificationLevelArg = Literal["default", "muted"]
    UserChannelWebhookEnabledTypeArg = Literal["true", "false"]
    UserWebhookEnabledTypeArg = Literal["true", "false"]


class BindingType(OpenEnum):
    GCM = "gcm"
    APN = "apn"
    FCM = "fcm"


class ChannelType(OpenEnum):
    PUBLIC = "public"
    PRIVATE = "private"


class CredentialPushService(OpenEnum):
    GCM = "gcm"
    APN = "apn"
    FCM = "fcm"


class RoleType(OpenEnum):
    CHANNEL = "channel"
    DEPLOYMENT = "deployment"


class UserBindingBindingType(OpenEnum):
    GCM = "gcm"
    APN = "apn"
    FCM = "fcm"


class UserChannelChannelStatus(OpenEnum):
    JOINED = "joined"
    INVITED = "invited"
    NOTPARTICIPATING = "notParticipating"


class UserChannelNotificationLevel(OpenEnum):
    DEFAULT = "default"
    MUTED = "muted"


class Binding(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    endpoint: str | None = None
    identity: str | None = None
    credential_sid: str | None = None
    binding_type: BindingType | None = None
    message_types: list[str] | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"endpoint", "identity"})


class Channel(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    type: ChannelType | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None
    members_count: int | None = None
    messages_count: int | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "created_by", "friendly_name", "unique_name"})


class ChannelWebhook(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    channel_sid: str | None = None
    type: str | None = None
    url: str | None = None
    configuration: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Credential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: CredentialPushService | None = None
    sandbox: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class Invite(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    channel_sid: str | None = None
    service_sid: str | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    role_sid: str | None = None
    created_by: str | None = None
    url: str | None = None

    _hidden = frozenset({"identity"})


class Member(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    channel_sid: str | None = None
    service_sid: str | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    role_sid: str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: Instant | None = None
    url: str | None = None
    attributes: str | None = None

    _hidden = frozenset({"attributes", "identity"})


class Message(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    sid: str | None = None
    account_sid: str | None = None
    attributes: str | None = None
    service_sid: str | None = None
    to: str | None = None
    channel_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    last_updated_by: str | None = None
    was_edited: bool | None = None
    from_: str | None = None
    body: str | None = None
    index: int | None = None
    type: str | None = None
    media: Any | None = None
    url: str | None = None

    _hidden = frozenset({"attributes", "body", "from_", "last_updated_by", "media"})


class Role(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    friendly_name: str | None = None
    type: RoleType | None = None
    permissions: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    default_service_role_sid: str | None = None
    default_channel_role_sid: str | None = None
    default_channel_creator_role_sid: str | None = None
    read_status_enabled: bool | None = None
    reachability_enabled: bool | None = None
    typing_indicator_timeout: int | None = None
    consumption_report_interval: int | None = None
    limits: Any | None = None
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    webhook_method: str | None = None
    webhook_filters: list[str] | None = None
    pre_webhook_retry_count: int | None = None
    post_webhook_retry_count: int | None = None
    notifications: Any | None = None
    media: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class User(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    attributes: str | None = None
    friendly_name: str | None = None
    role_sid: str | None = None
    identity: str | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    joined_channels_count: int | None = None
    links: dict[str, str] | None = None
    url: str | None = None

    _hidden = frozenset({"attributes", "friendly_name", "identity"})


class UserBinding(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    endpoint: str | None = None
    identity: str | None = None
    user_sid: str | None = None
    credential_sid: str | None = None
    binding_type: UserBindingBindingType | None = None
    message_types: list[str] | None = None
    url: str | None = None

    _hidden = frozenset({"endpoint", "identity"})


class UserChannel(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    channel_sid: str | None = None
    user_sid: str | None = None
    member_sid: str | None = None
    status: UserChannelChannelStatus | None = None
    last_consumed_message_index: int | None = None
    unread_messages_count: int | None = None
    links: dict[str, str] | None = None
    url: str | None = None
    notification_level: UserChannelNotificationLevel | None = None
