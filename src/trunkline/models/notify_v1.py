# Generated from facts/notify_v1.json by `make generate`; do not edit.
"""The models of notify_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    BindingTypeArg = Literal["apn", "gcm", "sms", "fcm", "facebook-messenger", "alexa"]
    CredentialPushServiceArg = Literal["gcm", "apn", "fcm"]
    NotificationPriorityArg = Literal["high", "low"]


class CredentialPushService(OpenEnum):
    GCM = "gcm"
    APN = "apn"
    FCM = "fcm"


class NotificationPriority(OpenEnum):
    HIGH = "high"
    LOW = "low"


class Binding(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    credential_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    notification_protocol_version: str | None = None
    endpoint: str | None = None
    identity: str | None = None
    binding_type: str | None = None
    address: str | None = None
    tags: list[str] | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"address", "identity", "tags"})


class Credential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: CredentialPushService | None = None
    sandbox: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Notification(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    identities: list[str] | None = None
    tags: list[str] | None = None
    segments: list[str] | None = None
    priority: NotificationPriority | None = None
    ttl: int | None = None
    title: str | None = None
    body: str | None = None
    sound: str | None = None
    action: str | None = None
    data: Any | None = None
    apn: Any | None = None
    gcm: Any | None = None
    fcm: Any | None = None
    sms: Any | None = None
    facebook_messenger: Any | None = None
    alexa: Any | None = None

    _hidden = frozenset({"body", "identities", "tags"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    apn_credential_sid: str | None = None
    gcm_credential_sid: str | None = None
    fcm_credential_sid: str | None = None
    messaging_service_sid: str | None = None
    facebook_messenger_page_id: str | None = None
    default_apn_notification_protocol_version: str | None = None
    default_gcm_notification_protocol_version: str | None = None
    default_fcm_notification_protocol_version: str | None = None
    log_enabled: bool | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    alexa_skill_id: str | None = None
    default_alexa_notification_protocol_version: str | None = None
    delivery_callback_url: str | None = None
    delivery_callback_enabled: bool | None = None
