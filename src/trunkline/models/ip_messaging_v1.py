# Generated from facts/ip_messaging_v1.json by `make generate`; do not edit.
"""The models of ip_messaging_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ChannelTypeArg = Literal["public", "private"]
    CredentialPushServiceArg = Literal["gcm", "apn", "fcm"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    MessageOrderTypeArg = Literal["asc", "desc"]
    RoleTypeArg = Literal["channel", "deployment"]


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


class UserChannelChannelStatus(OpenEnum):
    JOINED = "joined"
    INVITED = "invited"
    NOT_PARTICIPATING = "not_participating"


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


class Credential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: CredentialPushService | None = None
    sandbox: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


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


class Message(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    sid: str | None = None
    account_sid: str | None = None
    attributes: str | None = None
    service_sid: str | None = None
    to: str | None = None
    channel_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    was_edited: bool | None = None
    from_: str | None = None
    body: str | None = None
    index: int | None = None
    url: str | None = None


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
    webhooks: Any | None = None
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    webhook_method: str | None = None
    webhook_filters: list[str] | None = None
    notifications: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None


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


class UserChannel(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    channel_sid: str | None = None
    member_sid: str | None = None
    status: UserChannelChannelStatus | None = None
    last_consumed_message_index: int | None = None
    unread_messages_count: int | None = None
    links: dict[str, str] | None = None
