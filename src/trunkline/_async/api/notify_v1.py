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
        default_gcm_notification_protocol_version: str | None = None, fcm_credential_sid: str | None = None,
        default_fcm_notification_protocol_version: str | None = None, log_enabled: bool | None = None,
        alexa_skill_id: str | None = None, default_alexa_notification_protocol_version: str | None = None,
        delivery_callback_url: str | None = None, delivery_callback_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource
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
                "FcmCredentialSid": fcm_credential_sid,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": log_enabled, "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
                "DeliveryCallbackUrl": delivery_callback_url, "DeliveryCallbackEnabled": delivery_callback_enabled,
            },
            extra_params,
        )

    async def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    async def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/notify/api/service-resource
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
        default_gcm_notification_protocol_version: str | None = None, fcm_credential_sid: str | None = None,
        default_fcm_notification_protocol_version: str | None = None, log_enabled: bool | None = None,
        alexa_skill_id: str | None = None, default_alexa_notification_protocol_version: str | None = None,
        delivery_callback_url: str | None = None, delivery_callback_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/notify/api/service-resource
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
                "FcmCredentialSid": fcm_credential_sid,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": log_enabled, "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
                "DeliveryCallbackUrl": delivery_callback_url, "DeliveryCallbackEnabled": delivery_callback_enabled,
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
        self, *, body: str | None = None, priority: m.NotificationPriorityArg | str | None = None,
        ttl: timedelta | int | None = None, title: str | None = None, sound: str | None = None,
        action: str | None = None, data: Json | None = None, apn: Json | None = None, gcm: Json | None = None,
        sms: Json | None = None, facebook_messenger: Json | None = None, fcm: Json | None = None,
        segment: str | Sequence[str] | None = None, alexa: Json | None = None,
        to_binding: str | Sequence[str] | None = None, delivery_callback_url: str | None = None,
        identity: str | Sequence[str] | None = None, tag: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Notification:
        """Create a notification: POST /v1/Services/{ServiceSid}/Notifications."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNotification,
            {
                "Body": body, "Priority": priority, "Ttl": ttl, "Title": title, "Sound": sound, "Action": action,
                "Data": data, "Apn": apn, "Gcm": gcm, "Sms": sms, "FacebookMessenger": facebook_messenger, "Fcm": fcm,
                "Segment": segment, "Alexa": alexa, "ToBinding": to_binding,
                "DeliveryCallbackUrl": delivery_callback_url, "Identity": identity, "Tag": tag,
            },
            extra_params,
        )
