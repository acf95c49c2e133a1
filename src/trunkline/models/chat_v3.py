# Generated from facts/chat_v3.json by `make generate`; do not edit.
"""The models of chat_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ChannelTypeArg = Literal["public", "private"]
    ChannelWebhookEnabledTypeArg = Literal["true", "false"]


class ChannelType(OpenEnum):
    PUBLIC = "public"
    PRIVATE = "private"


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
        messages_count: how many messages were sent in the channel.
        messaging_service_sid: SID of the messaging service the channel belongs to, `MG…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    unique_name: str | None = None
    attributes: str | None = None
    type: ChannelType | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None
    members_count: int | None = None
    messages_count: int | None = None
    messaging_service_sid: str | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes", "created_by", "friendly_name", "unique_name"})
