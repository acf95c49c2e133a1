# Generated from facts/messaging_v1.json by `make generate`; do not edit.
"""The resources of messaging_v1."""

from __future__ import annotations

from ..._operations import messaging_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, timedelta
    from typing import Any

    from ...models import messaging_v1 as m
    from ..pages import AsyncPage


class AsyncMessagingV1(AsyncResource):
    """`messaging.v1`"""

    __slots__ = ()

    @accessor
    def deactivations(self) -> AsyncDeactivations:
        return AsyncDeactivations(self._client, self._ids)

    @accessor
    def domain_certs(self) -> AsyncDomainCerts:
        return AsyncDomainCerts(self._client, self._ids)

    @accessor
    def domain_config(self) -> AsyncDomainConfig:
        return AsyncDomainConfig(self._client, self._ids)

    @accessor
    def linkshortening_messaging_service(self) -> AsyncLinkshorteningMessagingService:
        return AsyncLinkshorteningMessagingService(self._client, self._ids)

    @accessor
    def request_managed_cert(self) -> AsyncRequestManagedCert:
        return AsyncRequestManagedCert(self._client, self._ids)

    @accessor
    def domain_validate_dns(self) -> AsyncDomainValidateDns:
        return AsyncDomainValidateDns(self._client, self._ids)

    @accessor
    def domain_config_messaging_service(self) -> AsyncDomainConfigMessagingService:
        return AsyncDomainConfigMessagingService(self._client, self._ids)

    @accessor
    def linkshortening_messaging_service_domain_association(
        self,
    ) -> AsyncLinkshorteningMessagingServiceDomainAssociation:
        return AsyncLinkshorteningMessagingServiceDomainAssociation(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)

    @accessor
    def external_campaign(self) -> AsyncExternalCampaign:
        return AsyncExternalCampaign(self._client, self._ids)

    @accessor
    def usecases(self) -> AsyncUsecases:
        return AsyncUsecases(self._client, self._ids)

    @accessor
    def tollfree_verifications(self) -> AsyncTollfreeVerifications:
        return AsyncTollfreeVerifications(self._client, self._ids)

    @accessor
    def brand_registrations(self) -> AsyncBrandRegistrations:
        return AsyncBrandRegistrations(self._client, self._ids)


class AsyncDeactivations(AsyncResource):
    """`deactivations`"""

    __slots__ = ()
    _path = "/v1/Deactivations"

    def __call__(self) -> AsyncDeactivations:
        return self

    async def fetch(
        self, *, date: date | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Deactivation:
        """Fetch the deactivation: GET /v1/Deactivations

        https://www.twilio.com/docs/messaging/api/deactivations-resource

        Args:
            date: day whose deactivated US numbers are listed, `YYYY-MM-DD`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDeactivation, {"Date": date}, extra_params)


class AsyncDomainCerts(AsyncResource):
    """`domain_certs`"""

    __slots__ = ()

    def __call__(self, domain_sid: str | None) -> AsyncDomainCertsContext:
        return AsyncDomainCertsContext(self._client, (*self._ids, domain_sid))


class AsyncDomainCertsContext(AsyncResource):
    """`domain_certs(DomainSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/Domains/{0}/Certificate"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the domain cert v4: DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate

        https://www.twilio.com/docs/messaging/features/link-shortening

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteDomainCertV4, missing_ok=missing_ok)

    async def fetch(self) -> m.DomainCertV4:
        """Fetch the domain cert v4: GET /v1/LinkShortening/Domains/{DomainSid}/Certificate

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDomainCertV4)

    async def update(self, tls_cert: str, *, extra_params: Mapping[str, Any] | None = None) -> m.DomainCertV4:
        """Update the domain cert v4: POST /v1/LinkShortening/Domains/{DomainSid}/Certificate

        https://www.twilio.com/docs/messaging/features/link-shortening

        Args:
            tls_cert: TLS certificate and private key of the domain, in PEM format.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateDomainCertV4, {"TlsCert": tls_cert}, extra_params)


class AsyncDomainConfig(AsyncResource):
    """`domain_config`"""

    __slots__ = ()

    def __call__(self, domain_sid: str | None) -> AsyncDomainConfigContext:
        return AsyncDomainConfigContext(self._client, (*self._ids, domain_sid))


class AsyncDomainConfigContext(AsyncResource):
    """`domain_config(DomainSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/Domains/{0}/Config"

    async def fetch(self) -> m.DomainConfig:
        """Fetch the domain config: GET /v1/LinkShortening/Domains/{DomainSid}/Config

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDomainConfig)

    async def update(
        self, *, fallback_url: str | None = None, callback_url: str | None = None,
        continue_on_failure: bool | None = None, disable_https: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.DomainConfig:
        """Update the domain config: POST /v1/LinkShortening/Domains/{DomainSid}/Config

        https://www.twilio.com/docs/messaging/features/link-shortening

        Args:
            fallback_url: URL to which requests are redirected that match no shortened link of the domain.
            callback_url: URL called whenever a recipient clicks on a shortened link.
            continue_on_failure: whether the message still goes out when shortening its links fails.
            disable_https: whether short links go out without `https://`, by default `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateDomainConfig,
            {
                "FallbackUrl": fallback_url, "CallbackUrl": callback_url, "ContinueOnFailure": continue_on_failure,
                "DisableHttps": disable_https,
            },
            extra_params,
        )


class AsyncLinkshorteningMessagingService(AsyncResource):
    """`linkshortening_messaging_service`"""

    __slots__ = ()

    def __call__(
        self, domain_sid: str | None, messaging_service_sid: str | None,
    ) -> AsyncLinkshorteningMessagingServiceContext:
        return AsyncLinkshorteningMessagingServiceContext(self._client, (*self._ids, domain_sid, messaging_service_sid))


class AsyncLinkshorteningMessagingServiceContext(AsyncResource):
    """`linkshortening_messaging_service(DomainSid,MessagingServiceSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/Domains/{0}/MessagingServices/{1}"

    async def create(self) -> m.LinkshorteningMessagingService:
        """Create a linkshortening messaging service:
        POST /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateLinkshorteningMessagingService)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the linkshortening messaging service:
        DELETE /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}

        https://www.twilio.com/docs/messaging/features/link-shortening

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteLinkshorteningMessagingService, missing_ok=missing_ok)


class AsyncRequestManagedCert(AsyncResource):
    """`request_managed_cert`"""

    __slots__ = ()

    def __call__(self, domain_sid: str | None) -> AsyncRequestManagedCertContext:
        return AsyncRequestManagedCertContext(self._client, (*self._ids, domain_sid))


class AsyncRequestManagedCertContext(AsyncResource):
    """`request_managed_cert(DomainSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/Domains/{0}/RequestManagedCert"

    async def update(self) -> m.RequestManagedCert:
        """Update the request managed cert: POST /v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateRequestManagedCert)


class AsyncDomainValidateDns(AsyncResource):
    """`domain_validate_dns`"""

    __slots__ = ()

    def __call__(self, domain_sid: str | None) -> AsyncDomainValidateDnsContext:
        return AsyncDomainValidateDnsContext(self._client, (*self._ids, domain_sid))


class AsyncDomainValidateDnsContext(AsyncResource):
    """`domain_validate_dns(DomainSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/Domains/{0}/ValidateDns"

    async def fetch(self) -> m.DomainDnsValidation:
        """Fetch the domain dns validation: GET /v1/LinkShortening/Domains/{DomainSid}/ValidateDns

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDomainDnsValidation)


class AsyncDomainConfigMessagingService(AsyncResource):
    """`domain_config_messaging_service`"""

    __slots__ = ()

    def __call__(self, messaging_service_sid: str | None) -> AsyncDomainConfigMessagingServiceContext:
        return AsyncDomainConfigMessagingServiceContext(self._client, (*self._ids, messaging_service_sid))


class AsyncDomainConfigMessagingServiceContext(AsyncResource):
    """`domain_config_messaging_service(MessagingServiceSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/MessagingService/{0}/DomainConfig"

    async def fetch(self) -> m.DomainConfigMessagingService:
        """Fetch the domain config messaging service:
        GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDomainConfigMessagingService)


class AsyncLinkshorteningMessagingServiceDomainAssociation(AsyncResource):
    """`linkshortening_messaging_service_domain_association`"""

    __slots__ = ()

    def __call__(
        self, messaging_service_sid: str | None,
    ) -> AsyncLinkshorteningMessagingServiceDomainAssociationContext:
        return AsyncLinkshorteningMessagingServiceDomainAssociationContext(
            self._client, (*self._ids, messaging_service_sid),
        )


class AsyncLinkshorteningMessagingServiceDomainAssociationContext(AsyncResource):
    """`linkshortening_messaging_service_domain_association(MessagingServiceSid)`"""

    __slots__ = ()
    _path = "/v1/LinkShortening/MessagingServices/{0}/Domain"

    async def fetch(self) -> m.LinkshorteningMessagingServiceDomainAssociation:
        """Fetch the linkshortening messaging service domain association:
        GET /v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchLinkshorteningMessagingServiceDomainAssociation)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, *, inbound_request_url: str | None = None,
        inbound_method: m.HttpMethodArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        sticky_sender: bool | None = None, mms_converter: bool | None = None, smart_encoding: bool | None = None,
        scan_message_content: m.ServiceScanMessageContentArg | str | None = None,
        fallback_to_long_code: bool | None = None, area_code_geomatch: bool | None = None,
        validity_period: timedelta | int | None = None, synchronous_validation: bool | None = None,
        usecase: str | None = None, use_inbound_webhook_on_number: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/messaging/api/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            inbound_request_url: URL called for each message received; null turns receiving off; a number's own webhook
                goes first if enabled.
            inbound_method: method used to call `inbound_request_url`: `GET` or `POST`, by default `POST`.
            fallback_url: URL called when the TwiML of the inbound request URL fails; a number's own webhook goes first
                if enabled.
            fallback_method: method used to call `fallback_url`: `GET` or `POST`.
            status_callback: URL that gets delivery updates of the service's messages.
            sticky_sender: true if a recipient always gets messages from the same sender number of the service.
            mms_converter: whether the MMS Converter is on for messages of this service.
            smart_encoding: whether the service replaces Unicode characters by similar GSM-7 ones in its messages.
            scan_message_content: reserved by Twilio: `inherit`, `enable` or `disable`.
            fallback_to_long_code: obsolete; used to send from a long code after a short code failed.
            area_code_geomatch: whether senders are chosen with the area code of the recipient.
            validity_period: seconds a message may wait to be sent, 1 to 36,000, by default 36,000.
            synchronous_validation: reserved by Twilio.
            usecase: what the service is for: `notifications`, `marketing`, `verification`, `discussion`, `poll` or
                `undeclared`.
            use_inbound_webhook_on_number: true if the number's own webhook gets incoming messages, not the service's
                `inbound_request_url`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateService,
            {
                "FriendlyName": friendly_name, "InboundRequestUrl": inbound_request_url,
                "InboundMethod": inbound_method, "FallbackUrl": fallback_url, "FallbackMethod": fallback_method,
                "StatusCallback": status_callback, "StickySender": sticky_sender, "MmsConverter": mms_converter,
                "SmartEncoding": smart_encoding, "ScanMessageContent": scan_message_content,
                "FallbackToLongCode": fallback_to_long_code, "AreaCodeGeomatch": area_code_geomatch,
                "ValidityPeriod": validity_period, "SynchronousValidation": synchronous_validation, "Usecase": usecase,
                "UseInboundWebhookOnNumber": use_inbound_webhook_on_number,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/messaging/api/service-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/messaging/api/service-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/messaging/api/service-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/messaging/api/service-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def channel_senders(self) -> AsyncServicesChannelSenders:
        return AsyncServicesChannelSenders(self._client, self._ids)

    @accessor
    def us_app_to_person(self) -> AsyncServicesUsAppToPerson:
        return AsyncServicesUsAppToPerson(self._client, self._ids)

    @accessor
    def us_app_to_person_usecases(self) -> AsyncServicesUsAppToPersonUsecases:
        return AsyncServicesUsAppToPersonUsecases(self._client, self._ids)

    @accessor
    def alpha_senders(self) -> AsyncServicesAlphaSenders:
        return AsyncServicesAlphaSenders(self._client, self._ids)

    @accessor
    def destination_alpha_senders(self) -> AsyncServicesDestinationAlphaSenders:
        return AsyncServicesDestinationAlphaSenders(self._client, self._ids)

    @accessor
    def phone_numbers(self) -> AsyncServicesPhoneNumbers:
        return AsyncServicesPhoneNumbers(self._client, self._ids)

    @accessor
    def short_codes(self) -> AsyncServicesShortCodes:
        return AsyncServicesShortCodes(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/messaging/api/service-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/messaging/api/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, sticky_sender: bool | None = None, friendly_name: str | None = None,
        inbound_request_url: str | None = None, inbound_method: m.HttpMethodArg | str | None = None,
        fallback_url: str | None = None, fallback_method: m.HttpMethodArg | str | None = None,
        status_callback: str | None = None, mms_converter: bool | None = None, smart_encoding: bool | None = None,
        scan_message_content: m.ServiceScanMessageContentArg | str | None = None,
        fallback_to_long_code: bool | None = None, area_code_geomatch: bool | None = None,
        validity_period: timedelta | int | None = None, synchronous_validation: bool | None = None,
        usecase: str | None = None, use_inbound_webhook_on_number: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/messaging/api/service-resource

        Args:
            sticky_sender: true if a recipient always gets messages from the same sender number of the service.
            friendly_name: readable name of the resource; when listing, only those so named.
            inbound_request_url: URL called for each message received; null turns receiving off; a number's own webhook
                goes first if enabled.
            inbound_method: method used to call `inbound_request_url`: `GET` or `POST`, by default `POST`.
            fallback_url: URL called when the TwiML of the inbound request URL fails; a number's own webhook goes first
                if enabled.
            fallback_method: method used to call `fallback_url`: `GET` or `POST`.
            status_callback: URL that gets delivery updates of the service's messages.
            mms_converter: whether the MMS Converter is on for messages of this service.
            smart_encoding: whether the service replaces Unicode characters by similar GSM-7 ones in its messages.
            scan_message_content: reserved by Twilio: `inherit`, `enable` or `disable`.
            fallback_to_long_code: obsolete; used to send from a long code after a short code failed.
            area_code_geomatch: whether senders are chosen with the area code of the recipient.
            validity_period: seconds a message may wait to be sent, 1 to 36,000, by default 36,000.
            synchronous_validation: reserved by Twilio.
            usecase: what the service is for: `notifications`, `marketing`, `verification`, `discussion`, `poll` or
                `undeclared`.
            use_inbound_webhook_on_number: true if the number's own webhook gets incoming messages, not the service's
                `inbound_request_url`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "StickySender": sticky_sender, "FriendlyName": friendly_name, "InboundRequestUrl": inbound_request_url,
                "InboundMethod": inbound_method, "FallbackUrl": fallback_url, "FallbackMethod": fallback_method,
                "StatusCallback": status_callback, "MmsConverter": mms_converter, "SmartEncoding": smart_encoding,
                "ScanMessageContent": scan_message_content, "FallbackToLongCode": fallback_to_long_code,
                "AreaCodeGeomatch": area_code_geomatch, "ValidityPeriod": validity_period,
                "SynchronousValidation": synchronous_validation, "Usecase": usecase,
                "UseInboundWebhookOnNumber": use_inbound_webhook_on_number,
            },
            extra_params,
        )


class AsyncServicesChannelSenders(AsyncResource):
    """`services(Sid).channel_senders`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ChannelSenders"

    def __call__(self, sid: str | None) -> AsyncServicesChannelSendersContext:
        return AsyncServicesChannelSendersContext(self._client, (*self._ids, sid))

    async def create(self, sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.ChannelSender:
        """Create a channel sender: POST /v1/Services/{MessagingServiceSid}/ChannelSenders

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Args:
            sid: SID of the channel sender, `XE…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateChannelSender, {"Sid": sid}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ChannelSender]:
        """List the channel senders, all or up to `limit`: GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListChannelSender, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ChannelSender]:
        """Iterate over the channel senders, page by page, `prefetch` of them ahead:
        GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListChannelSender, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ChannelSender]]:
        """Iterate over the pages of channel senders, one request a step:
        GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListChannelSender, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ChannelSender]:
        """Fetch one page of channel senders, the first one or the one at `target_url`:
        GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListChannelSender, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesChannelSendersContext(AsyncResource):
    """`services(Sid).channel_senders(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ChannelSenders/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the channel sender: DELETE /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteChannelSender, missing_ok=missing_ok)

    async def fetch(self) -> m.ChannelSender:
        """Fetch the channel sender: GET /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchChannelSender)


class AsyncServicesUsAppToPerson(AsyncResource):
    """`services(Sid).us_app_to_person`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Compliance/Usa2p"

    def __call__(self, sid: str | None) -> AsyncServicesUsAppToPersonContext:
        return AsyncServicesUsAppToPersonContext(self._client, (*self._ids, sid))

    async def create(
        self, brand_registration_sid: str, description: str, message_flow: str, message_samples: str | Sequence[str],
        us_app_to_person_usecase: str, has_embedded_links: bool, has_embedded_phone: bool, *,
        opt_in_message: str | None = None, opt_in_keywords: str | Sequence[str] | None = None,
        age_gated: bool | None = None, direct_lending: bool | None = None, opt_out_message: str | None = None,
        help_message: str | None = None, opt_out_keywords: str | Sequence[str] | None = None,
        help_keywords: str | Sequence[str] | None = None, subscriber_opt_in: bool | None = None,
        privacy_policy_url: str | None = None, terms_and_conditions_url: str | None = None,
        x_twilio_api_version: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsAppToPersonV2:
        """Create a us app to person: POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            brand_registration_sid: SID of the A2P brand registration, `BN…`.
            description: what the SMS campaign does, 40 to 4,096 characters.
            message_flow: how consumers opt in to the campaign, all ways listed, 40 to 2,048 characters.
            message_samples: 2 to 5 sample messages of the campaign, each of 20 to 1,024 characters.
            us_app_to_person_usecase: what the A2P campaign is for, such as `2FA`, `EMERGENCY` or `MARKETING`.
            has_embedded_links: whether the campaign's messages contain links.
            has_embedded_phone: whether the campaign's messages contain phone numbers.
            opt_in_message: reply to opt-in keywords, 20 to 320 characters; required if users can opt in by text.
            opt_in_keywords: keywords with which users opt in, if they can by text; alphanumeric, up to 255 characters.
            age_gated: whether the content of the campaign is limited by age.
            direct_lending: whether the campaign has to do with direct lending.
            opt_out_message: reply that confirms an opt-out, 20 to 320 characters; required if you handle opt-outs
                yourself.
            help_message: reply to help keywords, 20 to 320 characters; needed if you handle help yourself.
            opt_out_keywords: alphanumeric keywords for opting out, up to 255 characters; required if you handle
                opt-outs yourself.
            help_keywords: words recipients text for help, alphanumeric, up to 255 characters; needed if you handle help
                yourself.
            subscriber_opt_in: true if recipients opt in to the campaign's messages.
            privacy_policy_url: address of the campaign's privacy policy.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            x_twilio_api_version: version of the API that is asked for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUsAppToPerson,
            {
                "BrandRegistrationSid": brand_registration_sid, "Description": description, "MessageFlow": message_flow,
                "MessageSamples": message_samples, "UsAppToPersonUsecase": us_app_to_person_usecase,
                "HasEmbeddedLinks": has_embedded_links, "HasEmbeddedPhone": has_embedded_phone,
                "OptInMessage": opt_in_message, "OptInKeywords": opt_in_keywords, "AgeGated": age_gated,
                "DirectLending": direct_lending, "OptOutMessage": opt_out_message, "HelpMessage": help_message,
                "OptOutKeywords": opt_out_keywords, "HelpKeywords": help_keywords, "SubscriberOptIn": subscriber_opt_in,
                "PrivacyPolicyUrl": privacy_policy_url, "TermsAndConditionsUrl": terms_and_conditions_url,
            },
            extra_params, headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )

    async def list(
        self, *, x_twilio_api_version: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsAppToPersonV2]:
        """List the us app to person, all or up to `limit`: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            x_twilio_api_version: version of the API that is asked for.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListUsAppToPerson, {}, extra_params, limit, page_size,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )

    def stream(
        self, *, x_twilio_api_version: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.UsAppToPersonV2]:
        """Iterate over the us app to person, page by page, `prefetch` of them ahead:
        GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsAppToPerson, {}, extra_params, limit, page_size, prefetch,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )

    def pages(
        self, *, x_twilio_api_version: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.UsAppToPersonV2]]:
        """Iterate over the pages of us app to person, one request a step:
        GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsAppToPerson, {}, extra_params, limit, page_size,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )

    async def page(
        self, *, x_twilio_api_version: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsAppToPersonV2]:
        """Fetch one page of us app to person, the first one or the one at `target_url`:
        GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsAppToPerson, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )


class AsyncServicesUsAppToPersonContext(AsyncResource):
    """`services(Sid).us_app_to_person(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Compliance/Usa2p/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the us app to person: DELETE /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteUsAppToPerson, missing_ok=missing_ok)

    async def fetch(
        self, *, x_twilio_api_version: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsAppToPersonV2:
        """Fetch the us app to person: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            x_twilio_api_version: version of the API that is asked for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchUsAppToPerson, {}, extra_params, headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )

    async def update(
        self, has_embedded_links: bool, has_embedded_phone: bool, message_samples: str | Sequence[str],
        message_flow: str, description: str, age_gated: bool, direct_lending: bool, *,
        x_twilio_api_version: str | None = None, privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsAppToPersonV2:
        """Update the us app to person: POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            has_embedded_links: whether the campaign's messages contain links.
            has_embedded_phone: whether the campaign's messages contain phone numbers.
            message_samples: 2 to 5 sample messages of the campaign, each of 20 to 1,024 characters.
            message_flow: how consumers opt in to the campaign, all ways listed, 40 to 2,048 characters.
            description: what the SMS campaign does, 40 to 4,096 characters.
            age_gated: whether the content of the campaign is limited by age.
            direct_lending: whether the campaign has to do with direct lending.
            x_twilio_api_version: version of the API that is asked for.
            privacy_policy_url: address of the campaign's privacy policy.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUsAppToPerson,
            {
                "HasEmbeddedLinks": has_embedded_links, "HasEmbeddedPhone": has_embedded_phone,
                "MessageSamples": message_samples, "MessageFlow": message_flow, "Description": description,
                "AgeGated": age_gated, "DirectLending": direct_lending, "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
            },
            extra_params, headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )


class AsyncServicesUsAppToPersonUsecases(AsyncResource):
    """`services(Sid).us_app_to_person_usecases`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Compliance/Usa2p/Usecases"

    async def fetch(
        self, *, brand_registration_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsAppToPersonUsecase:
        """Fetch the us app to person usecase: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases

        https://www.twilio.com/docs/messaging/api/usapptoperson-resource

        Args:
            brand_registration_sid: SID of the A2P brand registration, `BN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchUsAppToPersonUsecase, {"BrandRegistrationSid": brand_registration_sid}, extra_params,
        )


class AsyncServicesAlphaSenders(AsyncResource):
    """`services(Sid).alpha_senders`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/AlphaSenders"

    def __call__(self, sid: str | None) -> AsyncServicesAlphaSendersContext:
        return AsyncServicesAlphaSendersContext(self._client, (*self._ids, sid))

    async def create(self, alpha_sender: str, *, extra_params: Mapping[str, Any] | None = None) -> m.AlphaSender:
        """Create an alpha sender: POST /v1/Services/{ServiceSid}/AlphaSenders

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Args:
            alpha_sender: alphanumeric sender ID, up to 11 letters, digits, spaces or `-+_&`, not digits alone.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateAlphaSender, {"AlphaSender": alpha_sender}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AlphaSender]:
        """List the alpha senders, all or up to `limit`: GET /v1/Services/{ServiceSid}/AlphaSenders

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListAlphaSender, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AlphaSender]:
        """Iterate over the alpha senders, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/AlphaSenders

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAlphaSender, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AlphaSender]]:
        """Iterate over the pages of alpha senders, one request a step: GET /v1/Services/{ServiceSid}/AlphaSenders

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAlphaSender, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AlphaSender]:
        """Fetch one page of alpha senders, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/AlphaSenders

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListAlphaSender, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesAlphaSendersContext(AsyncResource):
    """`services(Sid).alpha_senders(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/AlphaSenders/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the alpha sender: DELETE /v1/Services/{ServiceSid}/AlphaSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/alphasender-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteAlphaSender, missing_ok=missing_ok)

    async def fetch(self) -> m.AlphaSender:
        """Fetch the alpha sender: GET /v1/Services/{ServiceSid}/AlphaSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/alphasender-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAlphaSender)


class AsyncServicesDestinationAlphaSenders(AsyncResource):
    """`services(Sid).destination_alpha_senders`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/DestinationAlphaSenders"

    def __call__(self, sid: str | None) -> AsyncServicesDestinationAlphaSendersContext:
        return AsyncServicesDestinationAlphaSendersContext(self._client, (*self._ids, sid))

    async def create(
        self, alpha_sender: str, *, iso_country_code: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.DestinationAlphaSender:
        """Create a destination alpha sender: POST /v1/Services/{ServiceSid}/DestinationAlphaSenders

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Args:
            alpha_sender: alphanumeric sender ID, up to 11 letters, digits, spaces or `-+_&`, not digits alone.
            iso_country_code: country the alphanumeric sender is for, two-letter ISO code; without it, for all.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateDestinationAlphaSender, {"AlphaSender": alpha_sender, "IsoCountryCode": iso_country_code},
            extra_params,
        )

    async def list(
        self, *, iso_country_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DestinationAlphaSender]:
        """List the destination alpha senders, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Args:
            iso_country_code: keeps only senders for this country, two-letter ISO code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListDestinationAlphaSender, {"IsoCountryCode": iso_country_code}, extra_params, limit, page_size,
        )

    def stream(
        self, *, iso_country_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DestinationAlphaSender]:
        """Iterate over the destination alpha senders, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListDestinationAlphaSender, {"IsoCountryCode": iso_country_code}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, iso_country_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.DestinationAlphaSender]]:
        """Iterate over the pages of destination alpha senders, one request a step:
        GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListDestinationAlphaSender, {"IsoCountryCode": iso_country_code}, extra_params, limit, page_size,
        )

    async def page(
        self, *, iso_country_code: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DestinationAlphaSender]:
        """Fetch one page of destination alpha senders, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListDestinationAlphaSender, {"IsoCountryCode": iso_country_code}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncServicesDestinationAlphaSendersContext(AsyncResource):
    """`services(Sid).destination_alpha_senders(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/DestinationAlphaSenders/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the destination alpha sender: DELETE /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteDestinationAlphaSender, missing_ok=missing_ok)

    async def fetch(self) -> m.DestinationAlphaSender:
        """Fetch the destination alpha sender: GET /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}

        https://www.twilio.com/docs/messaging/api/destination-alphasender-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDestinationAlphaSender)


class AsyncServicesPhoneNumbers(AsyncResource):
    """`services(Sid).phone_numbers`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/PhoneNumbers"

    def __call__(self, sid: str | None) -> AsyncServicesPhoneNumbersContext:
        return AsyncServicesPhoneNumbersContext(self._client, (*self._ids, sid))

    async def create(self, phone_number_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.PhoneNumber:
        """Create a phone number: POST /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Args:
            phone_number_sid: SID of the phone number to add to the service, `PN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreatePhoneNumber, {"PhoneNumberSid": phone_number_sid}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PhoneNumber]:
        """List the phone numbers, all or up to `limit`: GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PhoneNumber]:
        """Iterate over the phone numbers, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListPhoneNumber, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PhoneNumber]]:
        """Iterate over the pages of phone numbers, one request a step: GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PhoneNumber]:
        """Fetch one page of phone numbers, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListPhoneNumber, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesPhoneNumbersContext(AsyncResource):
    """`services(Sid).phone_numbers(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/PhoneNumbers/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the phone number: DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/messaging/api/phonenumber-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePhoneNumber, missing_ok=missing_ok)

    async def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/messaging/api/phonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumber)


class AsyncServicesShortCodes(AsyncResource):
    """`services(Sid).short_codes`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ShortCodes"

    def __call__(self, sid: str | None) -> AsyncServicesShortCodesContext:
        return AsyncServicesShortCodesContext(self._client, (*self._ids, sid))

    async def create(self, short_code_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.ShortCode:
        """Create a short code: POST /v1/Services/{ServiceSid}/ShortCodes

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Args:
            short_code_sid: SID of the short code to add to the service, `SC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateShortCode, {"ShortCodeSid": short_code_sid}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ShortCode]:
        """List the short codes, all or up to `limit`: GET /v1/Services/{ServiceSid}/ShortCodes

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListShortCode, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ShortCode]:
        """Iterate over the short codes, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/ShortCodes

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListShortCode, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ShortCode]]:
        """Iterate over the pages of short codes, one request a step: GET /v1/Services/{ServiceSid}/ShortCodes

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListShortCode, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ShortCode]:
        """Fetch one page of short codes, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/ShortCodes

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListShortCode, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesShortCodesContext(AsyncResource):
    """`services(Sid).short_codes(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/ShortCodes/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the short code: DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid}

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteShortCode, missing_ok=missing_ok)

    async def fetch(self) -> m.ShortCode:
        """Fetch the short code: GET /v1/Services/{ServiceSid}/ShortCodes/{Sid}

        https://www.twilio.com/docs/messaging/api/services-shortcode-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchShortCode)


class AsyncExternalCampaign(AsyncResource):
    """`external_campaign`"""

    __slots__ = ()
    _path = "/v1/Services/PreregisteredUsa2p"

    async def create(
        self, campaign_id: str, messaging_service_sid: str, *, cnp_migration: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ExternalCampaign:
        """Create an external campaign: POST /v1/Services/PreregisteredUsa2p

        https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/externally-registered-campaigns-api

        Args:
            campaign_id: id of the campaign registered beforehand.
            messaging_service_sid: SID of the messaging service of the campaign, `MG…`.
            cnp_migration: whether the campaign is moving by CNP; Twilio must have accepted the sharing request first.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateExternalCampaign,
            {"CampaignId": campaign_id, "MessagingServiceSid": messaging_service_sid, "CnpMigration": cnp_migration},
            extra_params,
        )


class AsyncUsecases(AsyncResource):
    """`usecases`"""

    __slots__ = ()
    _path = "/v1/Services/Usecases"

    async def fetch(self) -> m.Usecase:
        """Fetch the usecase: GET /v1/Services/Usecases

        https://www.twilio.com/docs/messaging/api/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUsecase)


class AsyncTollfreeVerifications(AsyncResource):
    """`tollfree_verifications`"""

    __slots__ = ()
    _path = "/v1/Tollfree/Verifications"

    def __call__(self, sid: str | None) -> AsyncTollfreeVerificationsContext:
        return AsyncTollfreeVerificationsContext(self._client, (*self._ids, sid))

    async def create(
        self, business_name: str, business_website: str, notification_email: str,
        use_case_categories: Sequence[m.TollfreeVerificationUseCaseCategoriesArg | str]
        | m.TollfreeVerificationUseCaseCategoriesArg | str,
        use_case_summary: str, production_message_sample: str, opt_in_image_urls: str | Sequence[str],
        opt_in_type: m.TollfreeVerificationOptInTypeArg | str, message_volume: str, tollfree_phone_number_sid: str, *,
        additional_information: str | None = None, external_reference_id: str | None = None,
        business_registration_number: str | None = None,
        business_registration_authority: m.TollfreeVerificationBusinessRegistrationAuthorityArg | str | None = None,
        business_registration_country: str | None = None,
        business_type: m.TollfreeVerificationBusinessTypeArg | str | None = None,
        business_registration_phone_number: str | None = None, doing_business_as: str | None = None,
        opt_in_confirmation_message: str | None = None, help_message_sample: str | None = None,
        privacy_policy_url: str | None = None, terms_and_conditions_url: str | None = None,
        age_gated_content: bool | None = None, opt_in_keywords: str | Sequence[str] | None = None,
        customer_profile_sid: str | None = None, business_street_address: str | None = None,
        business_street_address2: str | None = None, business_city: str | None = None,
        business_state_province_region: str | None = None, business_postal_code: str | None = None,
        business_country: str | None = None, business_contact_first_name: str | None = None,
        business_contact_last_name: str | None = None, business_contact_email: str | None = None,
        business_contact_phone: str | None = None,
        vetting_provider: m.TollfreeVerificationVettingProviderArg | str | None = None, vetting_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TollfreeVerification:
        """Create a tollfree verification: POST /v1/Tollfree/Verifications

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Args:
            business_name: name of the business that uses the toll-free number.
            business_website: URL of the website of the business.
            notification_email: email address to which the result of the verification is sent.
            use_case_categories: all categories that fit the messaging use case, such as `CUSTOMER_CARE` or `MARKETING`.
            use_case_summary: how the business or organisation uses messaging, in more detail.
            production_message_sample: sample text of a message that will be sent.
            opt_in_image_urls: public URLs of images that show how users opt in.
            opt_in_type: how users opt in, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`.
            message_volume: estimate of the monthly volume of messages from the toll-free number.
            tollfree_phone_number_sid: SID of the toll-free number that is verified, `PN…`.
            additional_information: further details given for the verification.
            external_reference_id: optional reference of your own, returned with the verification.
            business_registration_number: official registration number of the business, required unless it is a
                `SOLE_PROPRIETOR`.
            business_registration_authority: authority or register that has the business, such as `EIN` or `VAT`.
            business_registration_country: country in which the business is registered, required unless it is a
                `SOLE_PROPRIETOR`.
            business_type: kind of business: `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`, `NON_PROFIT` or
                `GOVERNMENT`.
            business_registration_phone_number: E.164 phone number of the business.
            doing_business_as: trade name, sub-entity or downstream name of the business to be verified.
            opt_in_confirmation_message: message that confirms to users that they have opted in.
            help_message_sample: sample of the reply that users get when they ask for help.
            privacy_policy_url: address of the privacy policy of the business.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            age_gated_content: whether the content is limited by age.
            opt_in_keywords: keywords with which users opt in by text message.
            customer_profile_sid: SID of the customer profile, `BU…`.
            business_street_address: street address of the business.
            business_street_address2: second line of the street address.
            business_city: city of the business.
            business_state_province_region: state, province or region of the business.
            business_postal_code: postal code of the business.
            business_country: country of the business as a two-letter ISO code.
            business_contact_first_name: first name of the contact at the business.
            business_contact_last_name: last name of the contact at the business.
            business_contact_email: e-mail address of the contact at the business.
            business_contact_phone: phone number of the contact at the business, E.164.
            vetting_provider: third party that did the political vetting, only `CAMPAIGN_VERIFY`.
            vetting_id: unique ID of the vetting.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateTollfreeVerification,
            {
                "BusinessName": business_name, "BusinessWebsite": business_website,
                "NotificationEmail": notification_email, "UseCaseCategories": use_case_categories,
                "UseCaseSummary": use_case_summary, "ProductionMessageSample": production_message_sample,
                "OptInImageUrls": opt_in_image_urls, "OptInType": opt_in_type, "MessageVolume": message_volume,
                "TollfreePhoneNumberSid": tollfree_phone_number_sid, "AdditionalInformation": additional_information,
                "ExternalReferenceId": external_reference_id,
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country, "BusinessType": business_type,
                "BusinessRegistrationPhoneNumber": business_registration_phone_number,
                "DoingBusinessAs": doing_business_as, "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample, "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url, "AgeGatedContent": age_gated_content,
                "OptInKeywords": opt_in_keywords, "CustomerProfileSid": customer_profile_sid,
                "BusinessStreetAddress": business_street_address, "BusinessStreetAddress2": business_street_address2,
                "BusinessCity": business_city, "BusinessStateProvinceRegion": business_state_province_region,
                "BusinessPostalCode": business_postal_code, "BusinessCountry": business_country,
                "BusinessContactFirstName": business_contact_first_name,
                "BusinessContactLastName": business_contact_last_name, "BusinessContactEmail": business_contact_email,
                "BusinessContactPhone": business_contact_phone, "VettingProvider": vetting_provider,
                "VettingId": vetting_id,
            },
            extra_params,
        )

    async def list(
        self, *, tollfree_phone_number_sid: str | None = None,
        status: m.TollfreeVerificationStatusArg | str | None = None, external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None, trust_product_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TollfreeVerification]:
        """List the tollfree verifications, all or up to `limit`: GET /v1/Tollfree/Verifications

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Args:
            tollfree_phone_number_sid: SID of the toll-free number that is verified, `PN…`.
            status: only those `PENDING_REVIEW`, `IN_REVIEW`, `TWILIO_APPROVED` or `TWILIO_REJECTED`.
            external_reference_id: keeps only the verification with this reference of yours.
            include_sub_accounts: whether to return verifications of subaccounts as well.
            trust_product_sid: only verifications of these trust products (toll-free bundles), `BU…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListTollfreeVerification,
            {
                "TollfreePhoneNumberSid": tollfree_phone_number_sid, "Status": status,
                "ExternalReferenceId": external_reference_id, "IncludeSubAccounts": include_sub_accounts,
                "TrustProductSid": trust_product_sid,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, tollfree_phone_number_sid: str | None = None,
        status: m.TollfreeVerificationStatusArg | str | None = None, external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None, trust_product_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.TollfreeVerification]:
        """Iterate over the tollfree verifications, page by page, `prefetch` of them ahead:
        GET /v1/Tollfree/Verifications

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTollfreeVerification,
            {
                "TollfreePhoneNumberSid": tollfree_phone_number_sid, "Status": status,
                "ExternalReferenceId": external_reference_id, "IncludeSubAccounts": include_sub_accounts,
                "TrustProductSid": trust_product_sid,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, tollfree_phone_number_sid: str | None = None,
        status: m.TollfreeVerificationStatusArg | str | None = None, external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None, trust_product_sid: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.TollfreeVerification]]:
        """Iterate over the pages of tollfree verifications, one request a step: GET /v1/Tollfree/Verifications

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTollfreeVerification,
            {
                "TollfreePhoneNumberSid": tollfree_phone_number_sid, "Status": status,
                "ExternalReferenceId": external_reference_id, "IncludeSubAccounts": include_sub_accounts,
                "TrustProductSid": trust_product_sid,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, tollfree_phone_number_sid: str | None = None,
        status: m.TollfreeVerificationStatusArg | str | None = None, external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None, trust_product_sid: str | Sequence[str] | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.TollfreeVerification]:
        """Fetch one page of tollfree verifications, the first one or the one at `target_url`:
        GET /v1/Tollfree/Verifications

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListTollfreeVerification,
            {
                "TollfreePhoneNumberSid": tollfree_phone_number_sid, "Status": status,
                "ExternalReferenceId": external_reference_id, "IncludeSubAccounts": include_sub_accounts,
                "TrustProductSid": trust_product_sid,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTollfreeVerificationsContext(AsyncResource):
    """`tollfree_verifications(Sid)`"""

    __slots__ = ()
    _path = "/v1/Tollfree/Verifications/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the tollfree verification: DELETE /v1/Tollfree/Verifications/{Sid}

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteTollfreeVerification, missing_ok=missing_ok)

    async def fetch(self) -> m.TollfreeVerification:
        """Fetch the tollfree verification: GET /v1/Tollfree/Verifications/{Sid}

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTollfreeVerification)

    async def update(
        self, *, business_name: str | None = None, business_website: str | None = None,
        notification_email: str | None = None,
        use_case_categories: Sequence[m.TollfreeVerificationUseCaseCategoriesArg | str]
        | m.TollfreeVerificationUseCaseCategoriesArg | str | None = None,
        use_case_summary: str | None = None, production_message_sample: str | None = None,
        opt_in_image_urls: str | Sequence[str] | None = None,
        opt_in_type: m.TollfreeVerificationOptInTypeArg | str | None = None, message_volume: str | None = None,
        business_street_address: str | None = None, business_street_address2: str | None = None,
        business_city: str | None = None, business_state_province_region: str | None = None,
        business_postal_code: str | None = None, business_country: str | None = None,
        additional_information: str | None = None, business_contact_first_name: str | None = None,
        business_contact_last_name: str | None = None, business_contact_email: str | None = None,
        business_contact_phone: str | None = None, edit_reason: str | None = None,
        business_registration_number: str | None = None,
        business_registration_authority: m.TollfreeVerificationBusinessRegistrationAuthorityArg | str | None = None,
        business_registration_country: str | None = None,
        business_type: m.TollfreeVerificationBusinessTypeArg | str | None = None,
        business_registration_phone_number: str | None = None, doing_business_as: str | None = None,
        opt_in_confirmation_message: str | None = None, help_message_sample: str | None = None,
        privacy_policy_url: str | None = None, terms_and_conditions_url: str | None = None,
        age_gated_content: bool | None = None, opt_in_keywords: str | Sequence[str] | None = None,
        vetting_provider: m.TollfreeVerificationVettingProviderArg | str | None = None, vetting_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TollfreeVerification:
        """Update the tollfree verification: POST /v1/Tollfree/Verifications/{Sid}

        https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

        Args:
            business_name: name of the business that uses the toll-free number.
            business_website: URL of the website of the business.
            notification_email: email address to which the result of the verification is sent.
            use_case_categories: all categories that fit the messaging use case, such as `CUSTOMER_CARE` or `MARKETING`.
            use_case_summary: how the business or organisation uses messaging, in more detail.
            production_message_sample: sample text of a message that will be sent.
            opt_in_image_urls: public URLs of images that show how users opt in.
            opt_in_type: how users opt in, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`.
            message_volume: estimate of the monthly volume of messages from the toll-free number.
            business_street_address: street address of the business.
            business_street_address2: second line of the street address.
            business_city: city of the business.
            business_state_province_region: state, province or region of the business.
            business_postal_code: postal code of the business.
            business_country: country of the business as a two-letter ISO code.
            additional_information: further details given for the verification.
            business_contact_first_name: first name of the contact at the business.
            business_contact_last_name: last name of the contact at the business.
            business_contact_email: e-mail address of the contact at the business.
            business_contact_phone: phone number of the contact at the business, E.164.
            edit_reason: why the verification is edited, e.g. `Website fixed`.
            business_registration_number: official registration number of the business.
            business_registration_authority: authority or register that has the business, such as `EIN` or `VAT`.
            business_registration_country: country in which the business is registered.
            business_type: kind of business: `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`, `NON_PROFIT` or
                `GOVERNMENT`.
            business_registration_phone_number: E.164 phone number of the business.
            doing_business_as: trade name, sub-entity or downstream name of the business to be verified.
            opt_in_confirmation_message: message that confirms to users that they have opted in.
            help_message_sample: sample of the reply that users get when they ask for help.
            privacy_policy_url: address of the privacy policy of the business.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            age_gated_content: whether the content is limited by age.
            opt_in_keywords: keywords with which users opt in by text message.
            vetting_provider: third party that did the political vetting, only `CAMPAIGN_VERIFY`.
            vetting_id: unique ID of the vetting.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateTollfreeVerification,
            {
                "BusinessName": business_name, "BusinessWebsite": business_website,
                "NotificationEmail": notification_email, "UseCaseCategories": use_case_categories,
                "UseCaseSummary": use_case_summary, "ProductionMessageSample": production_message_sample,
                "OptInImageUrls": opt_in_image_urls, "OptInType": opt_in_type, "MessageVolume": message_volume,
                "BusinessStreetAddress": business_street_address, "BusinessStreetAddress2": business_street_address2,
                "BusinessCity": business_city, "BusinessStateProvinceRegion": business_state_province_region,
                "BusinessPostalCode": business_postal_code, "BusinessCountry": business_country,
                "AdditionalInformation": additional_information,
                "BusinessContactFirstName": business_contact_first_name,
                "BusinessContactLastName": business_contact_last_name, "BusinessContactEmail": business_contact_email,
                "BusinessContactPhone": business_contact_phone, "EditReason": edit_reason,
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country, "BusinessType": business_type,
                "BusinessRegistrationPhoneNumber": business_registration_phone_number,
                "DoingBusinessAs": doing_business_as, "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample, "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url, "AgeGatedContent": age_gated_content,
                "OptInKeywords": opt_in_keywords, "VettingProvider": vetting_provider, "VettingId": vetting_id,
            },
            extra_params,
        )


class AsyncBrandRegistrations(AsyncResource):
    """`brand_registrations`"""

    __slots__ = ()
    _path = "/v1/a2p/BrandRegistrations"

    def __call__(self, sid: str | None) -> AsyncBrandRegistrationsContext:
        return AsyncBrandRegistrationsContext(self._client, (*self._ids, sid))

    async def create(
        self, customer_profile_bundle_sid: str, a2p_profile_bundle_sid: str, *, brand_type: str | None = None,
        mock: bool | None = None, skip_automatic_sec_vet: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.BrandRegistrations:
        """Create a brand registrations: POST /v1/a2p/BrandRegistrations

        https://www.twilio.com/docs/messaging/api/brand-registration-resource

        Args:
            customer_profile_bundle_sid: SID of the customer profile bundle, `BU…`.
            a2p_profile_bundle_sid: SID of the A2P messaging profile bundle of the brand, `BU…`.
            brand_type: `SOLE_PROPRIETOR` for low volume (one campaign at most), `STANDARD` for all else.
            mock: whether to register a mock brand for tests, by default not.
            skip_automatic_sec_vet: whether to leave out the automatic secondary vetting of the brand.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateBrandRegistrations,
            {
                "CustomerProfileBundleSid": customer_profile_bundle_sid, "A2PProfileBundleSid": a2p_profile_bundle_sid,
                "BrandType": brand_type, "Mock": mock, "SkipAutomaticSecVet": skip_automatic_sec_vet,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.BrandRegistrations]:
        """List the brand registrations, all or up to `limit`: GET /v1/a2p/BrandRegistrations

        https://www.twilio.com/docs/messaging/api/brand-registration-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListBrandRegistrations, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.BrandRegistrations]:
        """Iterate over the brand registrations, page by page, `prefetch` of them ahead:
        GET /v1/a2p/BrandRegistrations

        https://www.twilio.com/docs/messaging/api/brand-registration-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListBrandRegistrations, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.BrandRegistrations]]:
        """Iterate over the pages of brand registrations, one request a step: GET /v1/a2p/BrandRegistrations

        https://www.twilio.com/docs/messaging/api/brand-registration-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBrandRegistrations, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.BrandRegistrations]:
        """Fetch one page of brand registrations, the first one or the one at `target_url`:
        GET /v1/a2p/BrandRegistrations

        https://www.twilio.com/docs/messaging/api/brand-registration-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListBrandRegistrations, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncBrandRegistrationsContext(AsyncResource):
    """`brand_registrations(Sid)`"""

    __slots__ = ()
    _path = "/v1/a2p/BrandRegistrations/{0}"

    @accessor
    def brand_registration_otps(self) -> AsyncBrandRegistrationsBrandRegistrationOtps:
        return AsyncBrandRegistrationsBrandRegistrationOtps(self._client, self._ids)

    @accessor
    def brand_vettings(self) -> AsyncBrandRegistrationsBrandVettings:
        return AsyncBrandRegistrationsBrandVettings(self._client, self._ids)

    async def fetch(self) -> m.BrandRegistrations:
        """Fetch the brand registrations: GET /v1/a2p/BrandRegistrations/{Sid}

        https://www.twilio.com/docs/messaging/api/brand-registration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBrandRegistrations)

    async def update(self) -> m.BrandRegistrations:
        """Update the brand registrations: POST /v1/a2p/BrandRegistrations/{Sid}

        https://www.twilio.com/docs/messaging/api/brand-registration-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateBrandRegistrations)


class AsyncBrandRegistrationsBrandRegistrationOtps(AsyncResource):
    """`brand_registrations(Sid).brand_registration_otps`"""

    __slots__ = ()
    _path = "/v1/a2p/BrandRegistrations/{0}/SmsOtp"

    async def create(self) -> m.BrandRegistrationOtp:
        """Create a brand registration otp: POST /v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp

        https://www.twilio.com/docs/messaging/api/brand-2fa-verify
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateBrandRegistrationOtp)


class AsyncBrandRegistrationsBrandVettings(AsyncResource):
    """`brand_registrations(Sid).brand_vettings`"""

    __slots__ = ()
    _path = "/v1/a2p/BrandRegistrations/{0}/Vettings"

    def __call__(self, brand_vetting_sid: str | None) -> AsyncBrandRegistrationsBrandVettingsContext:
        return AsyncBrandRegistrationsBrandVettingsContext(self._client, (*self._ids, brand_vetting_sid))

    async def create(
        self, vetting_provider: m.BrandVettingVettingProviderArg | str, *, vetting_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.BrandVetting:
        """Create a brand vetting: POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource

        Args:
            vetting_provider: third party that did the vetting: `campaign-verify` for its tokens, `aegis` for secondary
                vetting.
            vetting_id: unique ID of the vetting.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateBrandVetting, {"VettingProvider": vetting_provider, "VettingId": vetting_id}, extra_params,
        )

    async def list(
        self, *, vetting_provider: m.BrandVettingVettingProviderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.BrandVetting]:
        """List the brand vettings, all or up to `limit`: GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource

        Args:
            vetting_provider: only vettings by `campaign-verify` or `aegis`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListBrandVetting, {"VettingProvider": vetting_provider}, extra_params, limit, page_size,
        )

    def stream(
        self, *, vetting_provider: m.BrandVettingVettingProviderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.BrandVetting]:
        """Iterate over the brand vettings, page by page, `prefetch` of them ahead:
        GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListBrandVetting, {"VettingProvider": vetting_provider}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, vetting_provider: m.BrandVettingVettingProviderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.BrandVetting]]:
        """Iterate over the pages of brand vettings, one request a step:
        GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBrandVetting, {"VettingProvider": vetting_provider}, extra_params, limit, page_size)

    async def page(
        self, *, vetting_provider: m.BrandVettingVettingProviderArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.BrandVetting]:
        """Fetch one page of brand vettings, the first one or the one at `target_url`:
        GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListBrandVetting, {"VettingProvider": vetting_provider}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncBrandRegistrationsBrandVettingsContext(AsyncResource):
    """`brand_registrations(Sid).brand_vettings(BrandVettingSid)`"""

    __slots__ = ()
    _path = "/v1/a2p/BrandRegistrations/{0}/Vettings/{1}"

    async def fetch(self) -> m.BrandVetting:
        """Fetch the brand vetting: GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}

        https://www.twilio.com/docs/messaging/api/brand-vetting-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBrandVetting)
