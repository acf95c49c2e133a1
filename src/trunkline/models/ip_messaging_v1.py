# Generated from facts/ip_messaging_v1.json by `make generate`; do not edit.
"""The models of ip_messaging_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A channel; https://www.twilio.com/docs/chat/rest/channel-resource

    Attributes:
        sid: SID of the channel, `CH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the chat service, `IS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        attributes: own data as a JSON string.
        type: what kind it is, or which kind is meant.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator.
        members_count: how many members the channel has.
        messages_count: how many messages the channel holds.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    type: Always[ChannelType] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: Always[str] = ABSENT
    members_count: Always[int] = ABSENT
    messages_count: int | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Credential(Model, frozen=True, kw_only=True, gc=False):
    """A credential; https://www.twilio.com/docs/chat/rest/credential-resource

    Attributes:
        sid: SID of the credential, `CR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: what kind it is, or which kind is meant.
        sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    type: Always[CredentialPushService] = ABSENT
    sandbox: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Invite(Model, frozen=True, kw_only=True, gc=False):
    """An invite; https://www.twilio.com/docs/chat/rest/invite-resource

    Attributes:
        sid: SID of the invite, `IN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_sid: SID of the channel, `CH…`.
        service_sid: SID of the chat service, `IS…`.
        identity: your own string that identifies the user, unique in the service.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        role_sid: SID of the role the invited member gets, `RL…`.
        created_by: identity of its creator.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    role_sid: str | None = None
    created_by: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Member(Model, frozen=True, kw_only=True, gc=False):
    """A member; https://www.twilio.com/docs/chat/rest/member-resource

    Attributes:
        sid: SID of the member, `MB…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_sid: SID of the channel, `CH…`.
        service_sid: SID of the chat service, `IS…`.
        identity: your own string that identifies the user, unique in the service.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        role_sid: SID of the member's role, `RL…`.
        last_consumed_message_index: index of the last message the member has read in the channel.
        last_consumption_timestamp: instant the member last read a message in the channel, ISO 8601.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    role_sid: str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: Instant | None = None
    url: Always[str] = ABSENT


class Message(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A message; https://www.twilio.com/docs/chat/rest/message-resource

    Attributes:
        sid: SID of the message, `IM…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        attributes: own data as a JSON string.
        service_sid: SID of the chat service, `IS…`.
        to: recipient: who or what is called, written to or addressed.
        channel_sid: SID of the channel, `CH…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        was_edited: true if the message was changed after its creation.
        from_: identity of the message's author.
        body: text of the message.
        index: position of the message in the channel; numbers can be skipped.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    attributes: str | None = None
    service_sid: Always[str] = ABSENT
    to: Always[str] = ABSENT
    channel_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    was_edited: Always[bool] = ABSENT
    from_: Always[str] = ABSENT
    body: Always[str] = ABSENT
    index: Always[int] = ABSENT
    url: Always[str] = ABSENT


class Role(Model, frozen=True, kw_only=True, gc=False):
    """A role; https://www.twilio.com/docs/chat/rest/role-resource

    Attributes:
        sid: SID of the role, `RL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the chat service, `IS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: what kind it is, or which kind is meant.
        permissions: permissions the role has.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    type: Always[RoleType] = ABSENT
    permissions: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/chat/rest/service-resource

    Attributes:
        sid: SID of the chat service, `IS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        default_service_role_sid: SID of the service role that users get when added to the service, `RL…`.
        default_channel_role_sid: SID of the channel role that users get when added to a channel, `RL…`.
        default_channel_creator_role_sid: SID of the channel role that the creator of a channel gets, `RL…`.
        read_status_enabled: whether the consumption horizon (how far users have read) is kept, by default `True`.
        reachability_enabled: whether the Reachability Indicator of users is on, by default `False`.
        typing_indicator_timeout: seconds after `started typing` until the user counts as no longer typing, by default
            5.
        consumption_report_interval: deprecated: seconds between the batches of consumption reports that clients send.
        limits: limits of the service: `channel_members` (by default 250) and `user_channels` (by default 100), at most
            1,000 each.
        webhooks: webhooks that the service has.
        pre_webhook_url: address called before an event takes effect.
        post_webhook_url: address called after an event has taken place.
        webhook_method: HTTP method of the webhook, `GET` or `POST`.
        webhook_filters: events for which the service's webhooks are called.
        notifications: settings for notifications, an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    default_service_role_sid: str | None = None
    default_channel_role_sid: str | None = None
    default_channel_creator_role_sid: str | None = None
    read_status_enabled: bool | None = None
    reachability_enabled: Always[bool] = ABSENT
    typing_indicator_timeout: Always[int] = ABSENT
    consumption_report_interval: Always[int] = ABSENT
    limits: Any | None = None
    webhooks: Any | None = None
    pre_webhook_url: str | None = None
    post_webhook_url: str | None = None
    webhook_method: str | None = None
    webhook_filters: list[str] | None = None
    notifications: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class User(Model, frozen=True, kw_only=True, gc=False):
    """A user; https://www.twilio.com/docs/chat/rest/user-resource

    Attributes:
        sid: SID of the user, `US…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the chat service, `IS…`.
        attributes: own data as a JSON string.
        friendly_name: readable name of the resource; when listing, only those so named.
        role_sid: SID of the user's role, `RL…`.
        identity: your own string that identifies the user, unique in the service.
        is_online: whether the user is online in the service; null in lists and when reachability is off.
        is_notifiable: whether the user has a push registration (APN or GCM); null in lists and when reachability is
            off.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        joined_channels_count: how many channels the user has joined.
        links: URLs of related or nested resources, by name.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    attributes: str | None = None
    friendly_name: str | None = None
    role_sid: str | None = None
    identity: Always[str] = ABSENT
    is_online: Always[bool] = ABSENT
    is_notifiable: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    joined_channels_count: Always[int] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    url: Always[str] = ABSENT


class UserChannel(Model, frozen=True, kw_only=True, gc=False):
    """A user channel; https://www.twilio.com/docs/chat/rest/user-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the chat service, `IS…`.
        channel_sid: SID of the channel, `CH…`.
        member_sid: SID of the user's membership in the channel, `MB…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        last_consumed_message_index: index of the last message the member has read in the channel.
        unread_messages_count: how many messages the user has not read.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    channel_sid: str | None = None
    member_sid: str | None = None
    status: Always[UserChannelChannelStatus] = ABSENT
    last_consumed_message_index: int | None = None
    unread_messages_count: int | None = None
    links: dict[str, str] | None = None
