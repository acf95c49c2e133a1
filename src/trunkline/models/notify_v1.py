# Generated from facts/notify_v1.json by `make generate`; do not edit.
"""The models of notify_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A binding; https://www.twilio.com/docs/notify/api/binding-resource

    Attributes:
        sid: SID of the push binding, `BS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Notify Service, `IS…`.
        credential_sid: SID of the push credential for this binding, `CR…`, instead of the service's; `apn`, `fcm` and
            `gcm` only.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        notification_protocol_version: version of the notification protocol, now `3` for `apn`, `fcm` and `gcm`; by
            default the service's.
        endpoint: deprecated: endpoint of the binding.
        identity: your own string that identifies the user, unique in the service.
        binding_type: transport of the binding: `apn`, `fcm`, `gcm`, `sms` or `facebook-messenger`.
        address: device token (APNS), registration token (FCM, GCM), E.164 number (SMS) or Messenger id or number.
        tags: tags by which notifications pick the binding, at most 20.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    credential_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    notification_protocol_version: Always[str] = ABSENT
    endpoint: str | None = None
    identity: Always[str] = ABSENT
    binding_type: Always[str] = ABSENT
    address: Always[str] = ABSENT
    tags: list[str] | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"address", "identity", "tags"})


class Credential(Model, frozen=True, kw_only=True, gc=False):
    """A credential; https://www.twilio.com/docs/notify/api/credential-resource

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
    sandbox: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Notification(Model, frozen=True, kw_only=True, gc=False):
    """A notification; https://www.twilio.com/docs/notify/api/notification-resource

    Attributes:
        sid: SID of the notification, `NT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Notify Service, `IS…`.
        date_created: instant of its creation, UTC.
        identities: identities of the users to notify; only their bindings get it.
        tags: tags that a binding must all have to be notified.
        segments: deprecated, use `tags`: segments whose users are notified.
        priority: `high` (default) to send at once and wake the device, or `low` to save battery, perhaps with delay.
        ttl: seconds to keep trying to deliver, 0 to 2,419,200 (4 weeks); 0 is one attempt; not for SMS.
        title: heading of the push notification; on Apple shown on watches, not phones or tablets; not for SMS.
        body: notification text; SMS needs it or `media_urls` in `sms`.
        sound: sound of the notification, `data.twi_sound` for FCM and GCM, `aps.sound` for APNs; none for SMS.
        action: action shown with the notification: `aps.category` for APNS, `data.twi_action` for GCM, not used for
            SMS.
        data: key-value pairs for the notification's payload; some keys are reserved.
        apn: payload for APNS that overrides the general one; standard attributes under the `aps` key.
        gcm: payload for GCM bindings that overrides the generic one; no `to`, `registration_ids`, `notification_key` or
            `twi_…` keys.
        fcm: payload for FCM bindings that overrides the generic one; no `to`, `registration_ids`, `condition`,
            `notification_key` or `twi_…` keys.
        sms: what SMS bindings get instead: `body`, `media_urls`, `max_price`, `status_callback`, as an object.
        facebook_messenger: deprecated; payload for Facebook Messenger bindings.
        alexa: payload for Alexa, deprecated.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
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
    """A service; https://www.twilio.com/docs/notify/api/service-resource

    Attributes:
        sid: SID of the Notify Service, `IS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        apn_credential_sid: SID of the credential for APN bindings, `CR…`.
        gcm_credential_sid: SID of the credential used for GCM bindings, `CR…`.
        fcm_credential_sid: SID of the credential used for FCM bindings, `CR…`.
        messaging_service_sid: SID of the messaging service for SMS bindings, `MG…`; without it no SMS notifications.
        facebook_messenger_page_id: deprecated; page id for Facebook Messenger bindings.
        default_apn_notification_protocol_version: protocol version for APNs notifications; a binding can set its own.
        default_gcm_notification_protocol_version: protocol version for GCM notifications; a binding can set its own.
        default_fcm_notification_protocol_version: protocol version for FCM notifications; a binding can set its own.
        log_enabled: whether notifications are logged, by default true.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        alexa_skill_id: skill id for Alexa, deprecated.
        default_alexa_notification_protocol_version: deprecated: protocol version for Alexa notifications.
        delivery_callback_url: URL that receives the delivery status callbacks.
        delivery_callback_enabled: whether delivery callbacks are sent, by default `false`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    apn_credential_sid: str | None = None
    gcm_credential_sid: str | None = None
    fcm_credential_sid: str | None = None
    messaging_service_sid: str | None = None
    facebook_messenger_page_id: str | None = None
    default_apn_notification_protocol_version: str | None = None
    default_gcm_notification_protocol_version: str | None = None
    default_fcm_notification_protocol_version: str | None = None
    log_enabled: bool | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    alexa_skill_id: str | None = None
    default_alexa_notification_protocol_version: str | None = None
    delivery_callback_url: str | None = None
    delivery_callback_enabled: bool | None = None
