# Generated from facts/notify_v1.json by `make generate`; do not edit.
"""The resources of notify_v1."""

from __future__ import annotations

from ..._operations import notify_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import notify_v1 as m
    from ..helpers.credentials import AsyncNotifyCredentials
    from ..pages import AsyncPage


class AsyncNotifyV1(AsyncResource):
    """`notify.v1`"""

    __slots__ = ()

    @accessor
    def credentials(self) -> AsyncNotifyCredentials:
        from ..helpers.credentials import AsyncNotifyCredentials

        return AsyncNotifyCredentials(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, apn_credential_sid: str | None = None,
        gcm_credential_sid: str | None = None, messaging_service_sid: str | None = None,
        facebook_messenger_page_id: str | None = None, default_apn_notification_protocol_version: str | None = None,
        default_gcm_notification_protocol_version: str | None = None,
        default_fcm_notification_protocol_version: str | None = None, log_enabled: bool | None = None,
        delivery_callback_url: str | None = None, delivery_callback_enabled: bool | None = None,
        fcm_credential_sid: str | None = None, alexa_skill_id: str | None = None,
        default_alexa_notification_protocol_version: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            apn_credential_sid: SID of the credential for APN bindings, `CR…`.
            gcm_credential_sid: SID of the credential used for GCM bindings, `CR…`.
            messaging_service_sid: SID of the messaging service for SMS bindings, `MG…`; without it no SMS
                notifications.
            facebook_messenger_page_id: deprecated; page id for Facebook Messenger bindings.
            default_apn_notification_protocol_version: protocol version for APNs notifications; a binding can set its
                own.
            default_gcm_notification_protocol_version: protocol version for GCM notifications; a binding can set its
                own.
            default_fcm_notification_protocol_version: protocol version for FCM notifications; a binding can set its
                own.
            log_enabled: whether notifications are logged, by default true.
            delivery_callback_url: URL that receives the delivery status callbacks.
            delivery_callback_enabled: whether delivery callbacks are sent, by default `false`.
            fcm_credential_sid: SID of the credential used for FCM bindings, `CR…`.
            alexa_skill_id: skill id for Alexa, deprecated.
            default_alexa_notification_protocol_version: deprecated: protocol version for Alexa notifications.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateService,
            {
                "FriendlyName": friendly_name, "ApnCredentialSid": apn_credential_sid,
                "GcmCredentialSid": gcm_credential_sid, "MessagingServiceSid": messaging_service_sid,
                "FacebookMessengerPageId": facebook_messenger_page_id,
                "DefaultApnNotificationProtocolVersion": default_apn_notification_protocol_version,
                "DefaultGcmNotificationProtocolVersion": default_gcm_notification_protocol_version,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": log_enabled, "DeliveryCallbackUrl": delivery_callback_url,
                "DeliveryCallbackEnabled": delivery_callback_enabled, "FcmCredentialSid": fcm_credential_sid,
                "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
            },
            extra_params,
        )

    async def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    async def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListService, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def bindings(self) -> AsyncServicesBindings:
        return AsyncServicesBindings(self._client, self._ids)

    @accessor
    def notifications(self) -> AsyncServicesNotifications:
        return AsyncServicesNotifications(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/notify/api/service-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/notify/api/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, friendly_name: str | None = None, apn_credential_sid: str | None = None,
        gcm_credential_sid: str | None = None, messaging_service_sid: str | None = None,
        facebook_messenger_page_id: str | None = None, default_apn_notification_protocol_version: str | None = None,
        default_gcm_notification_protocol_version: str | None = None,
        default_fcm_notification_protocol_version: str | None = None, log_enabled: bool | None = None,
        delivery_callback_url: str | None = None, delivery_callback_enabled: bool | None = None,
        fcm_credential_sid: str | None = None, alexa_skill_id: str | None = None,
        default_alexa_notification_protocol_version: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/notify/api/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            apn_credential_sid: SID of the credential for APN bindings, `CR…`.
            gcm_credential_sid: SID of the credential used for GCM bindings, `CR…`.
            messaging_service_sid: SID of the messaging service for SMS bindings, `MG…`; without it no SMS
                notifications.
            facebook_messenger_page_id: deprecated; page id for Facebook Messenger bindings.
            default_apn_notification_protocol_version: protocol version for APNs notifications; a binding can set its
                own.
            default_gcm_notification_protocol_version: protocol version for GCM notifications; a binding can set its
                own.
            default_fcm_notification_protocol_version: protocol version for FCM notifications; a binding can set its
                own.
            log_enabled: whether notifications are logged, by default true.
            delivery_callback_url: URL that receives the delivery status callbacks.
            delivery_callback_enabled: whether delivery callbacks are sent, by default `false`.
            fcm_credential_sid: SID of the credential used for FCM bindings, `CR…`.
            alexa_skill_id: skill id for Alexa, deprecated.
            default_alexa_notification_protocol_version: deprecated: protocol version for Alexa notifications.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "FriendlyName": friendly_name, "ApnCredentialSid": apn_credential_sid,
                "GcmCredentialSid": gcm_credential_sid, "MessagingServiceSid": messaging_service_sid,
                "FacebookMessengerPageId": facebook_messenger_page_id,
                "DefaultApnNotificationProtocolVersion": default_apn_notification_protocol_version,
                "DefaultGcmNotificationProtocolVersion": default_gcm_notification_protocol_version,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": log_enabled, "DeliveryCallbackUrl": delivery_callback_url,
                "DeliveryCallbackEnabled": delivery_callback_enabled, "FcmCredentialSid": fcm_credential_sid,
                "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
            },
            extra_params,
        )


class AsyncServicesBindings(AsyncResource):
    """`services(Sid).bindings`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Bindings"

    def __call__(self, sid: str | None) -> AsyncServicesBindingsContext:
        return AsyncServicesBindingsContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, binding_type: m.BindingTypeArg | str, address: str, *,
        tag: str | Sequence[str] | None = None, notification_protocol_version: str | None = None,
        credential_sid: str | None = None, endpoint: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Binding:
        """Create a binding: POST /v1/Services/{ServiceSid}/Bindings

        https://www.twilio.com/docs/notify/api/binding-resource

        Args:
            identity: identity of the user, who can have up to 20 bindings in a service.
            binding_type: transport of the binding: `apn`, `fcm`, `gcm`, `sms` or `facebook-messenger`.
            address: device token (APNS), registration token (FCM, GCM), E.164 number (SMS) or Messenger id or number.
            tag: tags of the binding, at most 20, by which notifications pick it.
            notification_protocol_version: version of the notification protocol, now `3` for `apn`, `fcm` and `gcm`; by
                default the service's.
            credential_sid: SID of the push credential for this binding, `CR…`, instead of the service's; `apn`, `fcm`
                and `gcm` only.
            endpoint: deprecated: endpoint of the binding.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateBinding,
            {
                "Identity": identity, "BindingType": binding_type, "Address": address, "Tag": tag,
                "NotificationProtocolVersion": notification_protocol_version, "CredentialSid": credential_sid,
                "Endpoint": endpoint,
            },
            extra_params,
        )

    async def list(
        self, *, start_date: date | str | None = None, end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Binding]:
        """List the bindings, all or up to `limit`: GET /v1/Services/{ServiceSid}/Bindings

        https://www.twilio.com/docs/notify/api/binding-resource

        Args:
            start_date: only bindings from this day on, GMT, as `YYYY-MM-DD`.
            end_date: only bindings up to and including this day, `YYYY-MM-DD`, UTC.
            identity: keeps only rows of users with these identities.
            tag: only bindings that have all of these tags, at most 5; implicit ones such as `all`, `apn`, `fcm`, `sms`
                count.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListBinding, {"StartDate": start_date, "EndDate": end_date, "Identity": identity, "Tag": tag},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, start_date: date | str | None = None, end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Binding]:
        """Iterate over the bindings, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Bindings

        https://www.twilio.com/docs/notify/api/binding-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListBinding, {"StartDate": start_date, "EndDate": end_date, "Identity": identity, "Tag": tag},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, start_date: date | str | None = None, end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Binding]]:
        """Iterate over the pages of bindings, one request a step: GET /v1/Services/{ServiceSid}/Bindings

        https://www.twilio.com/docs/notify/api/binding-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListBinding, {"StartDate": start_date, "EndDate": end_date, "Identity": identity, "Tag": tag},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, start_date: date | str | None = None, end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Binding]:
        """Fetch one page of bindings, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Bindings

        https://www.twilio.com/docs/notify/api/binding-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListBinding, {"StartDate": start_date, "EndDate": end_date, "Identity": identity, "Tag": tag},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesBindingsContext(AsyncResource):
    """`services(Sid).bindings(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Bindings/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the binding: DELETE /v1/Services/{ServiceSid}/Bindings/{Sid}

        https://www.twilio.com/docs/notify/api/binding-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteBinding, missing_ok=missing_ok)

    async def fetch(self) -> m.Binding:
        """Fetch the binding: GET /v1/Services/{ServiceSid}/Bindings/{Sid}

        https://www.twilio.com/docs/notify/api/binding-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBinding)


class AsyncServicesNotifications(AsyncResource):
    """`services(Sid).notifications`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Notifications"

    async def create(
        self, *, identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None,
        to_binding: Sequence[Json] | Json | None = None, segment: str | Sequence[str] | None = None,
        body: str | None = None, priority: m.NotificationPriorityArg | str | None = None, title: str | None = None,
        delivery_callback_url: str | None = None, ttl: timedelta | int | None = None, sound: str | None = None,
        action: str | None = None, data: Json | None = None, apn: Json | None = None, gcm: Json | None = None,
        sms: Json | None = None, facebook_messenger: Json | None = None, fcm: Json | None = None,
        alexa: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Notification:
        """Create a notification: POST /v1/Services/{ServiceSid}/Notifications

        https://www.twilio.com/docs/notify/api/notification-resource

        Args:
            identity: identities of the users to notify, at most 20; only their bindings get it.
            tag: tags, at most 5, of the bindings to notify; `all`, `apn`, `fcm`, `gcm`, `sms` are implicit ones.
            to_binding: destination addresses, each a JSON string, for up to about 10,000 numbers (1 MB a request).
            segment: deprecated, use `tag`: segments whose users are notified.
            body: notification text; SMS needs it or `media_urls` in `sms`.
            priority: `high` (default) to send at once and wake the device, or `low` to save battery, perhaps with
                delay.
            title: heading of the push notification; on Apple shown on watches, not phones or tablets; not for SMS.
            delivery_callback_url: URL that receives the webhooks on this notification.
            ttl: seconds to keep trying to deliver, 0 to 2,419,200 (4 weeks), the default; 0 is one attempt; not for
                SMS.
            sound: sound of the notification, `data.twi_sound` for FCM and GCM, `aps.sound` for APNs; none for SMS.
            action: action shown with the notification: `aps.category` for APNS, `data.twi_action` for GCM, not used for
                SMS.
            data: key-value pairs for the notification's payload; some keys are reserved.
            apn: payload for APNS that overrides the general one; standard attributes under the `aps` key.
            gcm: payload for GCM bindings that overrides the generic one; no `to`, `registration_ids`,
                `notification_key` or `twi_…` keys.
            sms: what SMS bindings get instead: `body`, `media_urls`, `max_price`, `status_callback`, as an object.
            facebook_messenger: deprecated; payload for Facebook Messenger bindings.
            fcm: payload for FCM bindings that overrides the generic one; no `to`, `registration_ids`, `condition`,
                `notification_key` or `twi_…` keys.
            alexa: payload for Alexa, deprecated.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNotification,
            {
                "Identity": identity, "Tag": tag, "ToBinding": to_binding, "Segment": segment, "Body": body,
                "Priority": priority, "Title": title, "DeliveryCallbackUrl": delivery_callback_url, "Ttl": ttl,
                "Sound": sound, "Action": action, "Data": data, "Apn": apn, "Gcm": gcm, "Sms": sms,
                "FacebookMessenger": facebook_messenger, "Fcm": fcm, "Alexa": alexa,
            },
            extra_params,
        )
