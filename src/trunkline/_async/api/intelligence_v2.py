# Generated from facts/intelligence_v2.json by `make generate`; do not edit.
"""The resources of intelligence_v2."""

from __future__ import annotations

from ..._operations import intelligence_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import intelligence_v2 as m
    from ..pages import AsyncPage


class AsyncIntelligenceV2(AsyncResource):
    """`intelligence.v2`"""

    __slots__ = ()

    @accessor
    def operator_type(self) -> AsyncOperatorType:
        return AsyncOperatorType(self._client, self._ids)

    @accessor
    def operators(self) -> AsyncOperators:
        return AsyncOperators(self._client, self._ids)

    @accessor
    def custom_operators(self) -> AsyncCustomOperators:
        return AsyncCustomOperators(self._client, self._ids)

    @accessor
    def prebuilt_operators(self) -> AsyncPrebuiltOperators:
        return AsyncPrebuiltOperators(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)

    @accessor
    def operator_attachments(self) -> AsyncOperatorAttachments:
        return AsyncOperatorAttachments(self._client, self._ids)

    @accessor
    def operator_attachment(self) -> AsyncOperatorAttachment:
        return AsyncOperatorAttachment(self._client, self._ids)

    @accessor
    def transcripts(self) -> AsyncTranscripts:
        return AsyncTranscripts(self._client, self._ids)


class AsyncOperatorType(AsyncResource):
    """`operator_type`"""

    __slots__ = ()
    _path = "/v2/OperatorTypes"

    def __call__(self, sid: str | None) -> AsyncOperatorTypeContext:
        return AsyncOperatorTypeContext(self._client, (*self._ids, sid))

    async def list(
        self, *, language_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OperatorType]:
        """List the operator type, all or up to `limit`: GET /v2/OperatorTypes

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource

        Args:
            language_code: keeps only operators that support this language.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOperatorType, {"LanguageCode": language_code}, extra_params, limit, page_size)

    def stream(
        self, *, language_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.OperatorType]:
        """Iterate over the operator type, page by page, `prefetch` of them ahead: GET /v2/OperatorTypes

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOperatorType, {"LanguageCode": language_code}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, language_code: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.OperatorType]]:
        """Iterate over the pages of operator type, one request a step: GET /v2/OperatorTypes

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOperatorType, {"LanguageCode": language_code}, extra_params, limit, page_size)

    async def page(
        self, *, language_code: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.OperatorType]:
        """Fetch one page of operator type, the first one or the one at `target_url`: GET /v2/OperatorTypes

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOperatorType, {"LanguageCode": language_code}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncOperatorTypeContext(AsyncResource):
    """`operator_type(Sid)`"""

    __slots__ = ()
    _path = "/v2/OperatorTypes/{0}"

    async def fetch(self) -> m.OperatorType:
        """Fetch the operator type: GET /v2/OperatorTypes/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOperatorType)


class AsyncOperators(AsyncResource):
    """`operators`"""

    __slots__ = ()
    _path = "/v2/Operators"

    def __call__(self, sid: str | None) -> AsyncOperatorsContext:
        return AsyncOperatorsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, availability: m.OperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Operator]:
        """List the operators, all or up to `limit`: GET /v2/Operators

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource

        Args:
            availability: only operators at this stage, such as `internal`, `beta`, `public` or `retired`.
            language_code: keeps only operators that support this language.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, availability: m.OperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Operator]:
        """Iterate over the operators, page by page, `prefetch` of them ahead: GET /v2/Operators

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, availability: m.OperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Operator]]:
        """Iterate over the pages of operators, one request a step: GET /v2/Operators

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, availability: m.OperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Operator]:
        """Fetch one page of operators, the first one or the one at `target_url`: GET /v2/Operators

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncOperatorsContext(AsyncResource):
    """`operators(Sid)`"""

    __slots__ = ()
    _path = "/v2/Operators/{0}"

    async def fetch(self) -> m.Operator:
        """Fetch the operator: GET /v2/Operators/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOperator)


class AsyncCustomOperators(AsyncResource):
    """`custom_operators`"""

    __slots__ = ()
    _path = "/v2/Operators/Custom"

    def __call__(self, sid: str | None) -> AsyncCustomOperatorsContext:
        return AsyncCustomOperatorsContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, operator_type: str, config: Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomOperator:
        """Create a custom operator: POST /v2/Operators/Custom

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            operator_type: type of the operator, a reference to an existing operator type.
            config: settings of the custom operator, in the schema its operator type prescribes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCustomOperator, {"FriendlyName": friendly_name, "OperatorType": operator_type, "Config": config},
            extra_params,
        )

    async def list(
        self, *, availability: m.CustomOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomOperator]:
        """List the custom operators, all or up to `limit`: GET /v2/Operators/Custom

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Args:
            availability: only operators at this stage, such as `internal`, `beta`, `public` or `retired`.
            language_code: keeps only operators that support this language.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListCustomOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, availability: m.CustomOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CustomOperator]:
        """Iterate over the custom operators, page by page, `prefetch` of them ahead: GET /v2/Operators/Custom

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCustomOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, availability: m.CustomOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CustomOperator]]:
        """Iterate over the pages of custom operators, one request a step: GET /v2/Operators/Custom

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCustomOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, availability: m.CustomOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CustomOperator]:
        """Fetch one page of custom operators, the first one or the one at `target_url`: GET /v2/Operators/Custom

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListCustomOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncCustomOperatorsContext(AsyncResource):
    """`custom_operators(Sid)`"""

    __slots__ = ()
    _path = "/v2/Operators/Custom/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the custom operator: DELETE /v2/Operators/Custom/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCustomOperator, missing_ok=missing_ok)

    async def fetch(self) -> m.CustomOperator:
        """Fetch the custom operator: GET /v2/Operators/Custom/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCustomOperator)

    async def update(
        self, friendly_name: str, config: Json, *, if_match: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomOperator:
        """Update the custom operator: POST /v2/Operators/Custom/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            config: settings of the custom operator, in the schema its operator type prescribes.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCustomOperator, {"FriendlyName": friendly_name, "Config": config}, extra_params,
            headers={"If-Match": if_match},
        )


class AsyncPrebuiltOperators(AsyncResource):
    """`prebuilt_operators`"""

    __slots__ = ()
    _path = "/v2/Operators/PreBuilt"

    def __call__(self, sid: str | None) -> AsyncPrebuiltOperatorsContext:
        return AsyncPrebuiltOperatorsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, availability: m.PrebuiltOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PrebuiltOperator]:
        """List the prebuilt operators, all or up to `limit`: GET /v2/Operators/PreBuilt

        https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource

        Args:
            availability: only operators at this stage, such as `internal`, `beta`, `public` or `retired`.
            language_code: keeps only operators that support this language.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPrebuiltOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, availability: m.PrebuiltOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PrebuiltOperator]:
        """Iterate over the prebuilt operators, page by page, `prefetch` of them ahead: GET /v2/Operators/PreBuilt

        https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPrebuiltOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, availability: m.PrebuiltOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PrebuiltOperator]]:
        """Iterate over the pages of prebuilt operators, one request a step: GET /v2/Operators/PreBuilt

        https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPrebuiltOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, availability: m.PrebuiltOperatorAvailabilityArg | str | None = None, language_code: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PrebuiltOperator]:
        """Fetch one page of prebuilt operators, the first one or the one at `target_url`:
        GET /v2/Operators/PreBuilt

        https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPrebuiltOperator, {"Availability": availability, "LanguageCode": language_code}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncPrebuiltOperatorsContext(AsyncResource):
    """`prebuilt_operators(Sid)`"""

    __slots__ = ()
    _path = "/v2/Operators/PreBuilt/{0}"

    async def fetch(self) -> m.PrebuiltOperator:
        """Fetch the prebuilt operator: GET /v2/Operators/PreBuilt/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPrebuiltOperator)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v2/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
        self, unique_name: str, *, friendly_name: str | None = None, language_code: str | None = None,
        webhook_url: str | None = None, webhook_http_method: m.ServiceHttpMethodArg | str | None = None,
        encryption_credential_sid: str | None = None, auto_transcribe: bool | None = None,
        data_logging: bool | None = None, auto_redaction: bool | None = None, media_redaction: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v2/Services

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            language_code: language of all the service's transcripts, by default `en-US`; fixed once set.
            webhook_url: URL of the webhook.
            webhook_http_method: HTTP method of the webhook, `GET`, `POST` or `NULL`.
            encryption_credential_sid: SID of the public key that encrypts sentences and operator results, `CR…`.
            auto_transcribe: whether all recordings of the account are transcribed.
            data_logging: whether Twilio may use the data to improve speech recognition and models; turned on in the
                Console only.
            auto_redaction: whether personal data is redacted from all transcripts of the service.
            media_redaction: whether personal data is removed from the media of all transcripts; needs `auto_redaction`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateService,
            {
                "UniqueName": unique_name, "FriendlyName": friendly_name, "LanguageCode": language_code,
                "WebhookUrl": webhook_url, "WebhookHttpMethod": webhook_http_method,
                "EncryptionCredentialSid": encryption_credential_sid, "AutoTranscribe": auto_transcribe,
                "DataLogging": data_logging, "AutoRedaction": auto_redaction, "MediaRedaction": media_redaction,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v2/Services

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

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
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v2/Services

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v2/Services

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v2/Services

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

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
    _path = "/v2/Services/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v2/Services/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v2/Services/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, webhook_url: str | None = None,
        webhook_http_method: m.ServiceHttpMethodArg | str | None = None, encryption_credential_sid: str | None = None,
        if_match: str | None = None, auto_transcribe: bool | None = None, data_logging: bool | None = None,
        auto_redaction: bool | None = None, media_redaction: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v2/Services/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name of your choice that identifies it uniquely.
            webhook_url: URL of the webhook.
            webhook_http_method: HTTP method of the webhook, `GET`, `POST` or `NULL`.
            encryption_credential_sid: SID of the public key that encrypts sentences and operator results, `CR…`.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            auto_transcribe: whether all recordings of the account are transcribed.
            data_logging: whether Twilio may use the data to improve speech recognition and models; turned on in the
                Console only.
            auto_redaction: whether personal data is redacted from all transcripts of the service.
            media_redaction: whether personal data is removed from the media of all transcripts; needs `auto_redaction`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "FriendlyName": friendly_name, "UniqueName": unique_name, "WebhookUrl": webhook_url,
                "WebhookHttpMethod": webhook_http_method, "EncryptionCredentialSid": encryption_credential_sid,
                "AutoTranscribe": auto_transcribe, "DataLogging": data_logging, "AutoRedaction": auto_redaction,
                "MediaRedaction": media_redaction,
            },
            extra_params, headers={"If-Match": if_match},
        )


class AsyncOperatorAttachments(AsyncResource):
    """`operator_attachments`"""

    __slots__ = ()

    def __call__(self, service_sid: str | None) -> AsyncOperatorAttachmentsContext:
        return AsyncOperatorAttachmentsContext(self._client, (*self._ids, service_sid))


class AsyncOperatorAttachmentsContext(AsyncResource):
    """`operator_attachments(ServiceSid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Operators"

    async def fetch(self) -> m.OperatorAttachments:
        """Fetch the operator attachments: GET /v2/Services/{ServiceSid}/Operators

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachments-subresource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOperatorAttachments)


class AsyncOperatorAttachment(AsyncResource):
    """`operator_attachment`"""

    __slots__ = ()

    def __call__(self, service_sid: str | None, operator_sid: str | None) -> AsyncOperatorAttachmentContext:
        return AsyncOperatorAttachmentContext(self._client, (*self._ids, service_sid, operator_sid))


class AsyncOperatorAttachmentContext(AsyncResource):
    """`operator_attachment(ServiceSid,OperatorSid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Operators/{1}"

    async def create(self) -> m.OperatorAttachment:
        """Create an operator attachment: POST /v2/Services/{ServiceSid}/Operators/{OperatorSid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateOperatorAttachment)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the operator attachment: DELETE /v2/Services/{ServiceSid}/Operators/{OperatorSid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteOperatorAttachment, missing_ok=missing_ok)


class AsyncTranscripts(AsyncResource):
    """`transcripts`"""

    __slots__ = ()
    _path = "/v2/Transcripts"

    def __call__(self, sid: str | None) -> AsyncTranscriptsContext:
        return AsyncTranscriptsContext(self._client, (*self._ids, sid))

    async def create(
        self, service_sid: str, channel: Json, *, customer_key: str | None = None,
        media_start_time: datetime | date | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Transcript:
        """Create a transcript: POST /v2/Transcripts

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Args:
            service_sid: SID of the Intelligence Service, `GA…`.
            channel: media channel: source of the transcript and who its participants are.
            customer_key: metadata of your own, at most 64 double-byte characters.
            media_start_time: instant at which the recorded media began, ISO 8601.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateTranscript,
            {
                "ServiceSid": service_sid, "Channel": channel, "CustomerKey": customer_key,
                "MediaStartTime": media_start_time,
            },
            extra_params,
        )

    async def list(
        self, *, service_sid: str | None = None, before_start_time: str | None = None,
        after_start_time: str | None = None, before_date_created: str | None = None,
        after_date_created: str | None = None, status: str | None = None, language_code: str | None = None,
        source_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Transcript]:
        """List the transcripts, all or up to `limit`: GET /v2/Transcripts

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Args:
            service_sid: SID of the Intelligence Service, `GA…`.
            before_start_time: only transcripts that started before this instant.
            after_start_time: only transcripts that started after this instant.
            before_date_created: only transcripts created before this instant.
            after_date_created: only transcripts created after this instant.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            language_code: keeps only transcripts in this language.
            source_sid: only transcripts of the source with this SID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListTranscript,
            {
                "ServiceSid": service_sid, "BeforeStartTime": before_start_time, "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created, "AfterDateCreated": after_date_created, "Status": status,
                "LanguageCode": language_code, "SourceSid": source_sid,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, service_sid: str | None = None, before_start_time: str | None = None,
        after_start_time: str | None = None, before_date_created: str | None = None,
        after_date_created: str | None = None, status: str | None = None, language_code: str | None = None,
        source_sid: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Transcript]:
        """Iterate over the transcripts, page by page, `prefetch` of them ahead: GET /v2/Transcripts

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTranscript,
            {
                "ServiceSid": service_sid, "BeforeStartTime": before_start_time, "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created, "AfterDateCreated": after_date_created, "Status": status,
                "LanguageCode": language_code, "SourceSid": source_sid,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, service_sid: str | None = None, before_start_time: str | None = None,
        after_start_time: str | None = None, before_date_created: str | None = None,
        after_date_created: str | None = None, status: str | None = None, language_code: str | None = None,
        source_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Transcript]]:
        """Iterate over the pages of transcripts, one request a step: GET /v2/Transcripts

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTranscript,
            {
                "ServiceSid": service_sid, "BeforeStartTime": before_start_time, "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created, "AfterDateCreated": after_date_created, "Status": status,
                "LanguageCode": language_code, "SourceSid": source_sid,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, service_sid: str | None = None, before_start_time: str | None = None,
        after_start_time: str | None = None, before_date_created: str | None = None,
        after_date_created: str | None = None, status: str | None = None, language_code: str | None = None,
        source_sid: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Transcript]:
        """Fetch one page of transcripts, the first one or the one at `target_url`: GET /v2/Transcripts

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListTranscript,
            {
                "ServiceSid": service_sid, "BeforeStartTime": before_start_time, "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created, "AfterDateCreated": after_date_created, "Status": status,
                "LanguageCode": language_code, "SourceSid": source_sid,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTranscriptsContext(AsyncResource):
    """`transcripts(Sid)`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}"

    @accessor
    def media(self) -> AsyncTranscriptsMedia:
        return AsyncTranscriptsMedia(self._client, self._ids)

    @accessor
    def operator_results(self) -> AsyncTranscriptsOperatorResults:
        return AsyncTranscriptsOperatorResults(self._client, self._ids)

    @accessor
    def encrypted_operator_results(self) -> AsyncTranscriptsEncryptedOperatorResults:
        return AsyncTranscriptsEncryptedOperatorResults(self._client, self._ids)

    @accessor
    def sentences(self) -> AsyncTranscriptsSentences:
        return AsyncTranscriptsSentences(self._client, self._ids)

    @accessor
    def encrypted_sentences(self) -> AsyncTranscriptsEncryptedSentences:
        return AsyncTranscriptsEncryptedSentences(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the transcript: DELETE /v2/Transcripts/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteTranscript, missing_ok=missing_ok)

    async def fetch(self) -> m.Transcript:
        """Fetch the transcript: GET /v2/Transcripts/{Sid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTranscript)


class AsyncTranscriptsMedia(AsyncResource):
    """`transcripts(Sid).media`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/Media"

    def __call__(self) -> AsyncTranscriptsMedia:
        return self

    async def fetch(self, *, redacted: bool | None = None, extra_params: Mapping[str, Any] | None = None) -> m.Media:
        """Fetch the media: GET /v2/Transcripts/{Sid}/Media

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-media-subresource

        Args:
            redacted: whether to get media without personal data, by default `True` where redaction is on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMedia, {"Redacted": redacted}, extra_params)


class AsyncTranscriptsOperatorResults(AsyncResource):
    """`transcripts(Sid).operator_results`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/OperatorResults"

    def __call__(self, operator_sid: str | None) -> AsyncTranscriptsOperatorResultsContext:
        return AsyncTranscriptsOperatorResultsContext(self._client, (*self._ids, operator_sid))

    async def list(
        self, *, redacted: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OperatorResult]:
        """List the operator results, all or up to `limit`: GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Args:
            redacted: whether to get results without personal data, by default `True` where redaction is on.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOperatorResult, {"Redacted": redacted}, extra_params, limit, page_size)

    def stream(
        self, *, redacted: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.OperatorResult]:
        """Iterate over the operator results, page by page, `prefetch` of them ahead:
        GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOperatorResult, {"Redacted": redacted}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, redacted: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.OperatorResult]]:
        """Iterate over the pages of operator results, one request a step:
        GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOperatorResult, {"Redacted": redacted}, extra_params, limit, page_size)

    async def page(
        self, *, redacted: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.OperatorResult]:
        """Fetch one page of operator results, the first one or the one at `target_url`:
        GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOperatorResult, {"Redacted": redacted}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncTranscriptsOperatorResultsContext(AsyncResource):
    """`transcripts(Sid).operator_results(OperatorSid)`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/OperatorResults/{1}"

    async def fetch(
        self, *, redacted: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.OperatorResult:
        """Fetch the operator result: GET /v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Args:
            redacted: whether to get results without personal data, by default `True` where redaction is on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOperatorResult, {"Redacted": redacted}, extra_params)


class AsyncTranscriptsEncryptedOperatorResults(AsyncResource):
    """`transcripts(Sid).encrypted_operator_results`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/OperatorResults/Encrypted"

    def __call__(self) -> AsyncTranscriptsEncryptedOperatorResults:
        return self

    async def fetch(
        self, *, redacted: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.EncryptedOperatorResults:
        """Fetch the encrypted operator results: GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

        Args:
            redacted: whether to get results without personal data, by default `True` where redaction is on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEncryptedOperatorResults, {"Redacted": redacted}, extra_params)


class AsyncTranscriptsSentences(AsyncResource):
    """`transcripts(Sid).sentences`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/Sentences"

    async def list(
        self, *, redacted: bool | None = None, word_timestamps: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Sentence]:
        """List the sentences, all or up to `limit`: GET /v2/Transcripts/{TranscriptSid}/Sentences

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

        Args:
            redacted: whether to get sentences without personal data, by default `True` where redaction is on.
            word_timestamps: true to get timestamps for each word, by default false.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 5,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListSentence, {"Redacted": redacted, "WordTimestamps": word_timestamps}, extra_params, limit, page_size,
        )

    def stream(
        self, *, redacted: bool | None = None, word_timestamps: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Sentence]:
        """Iterate over the sentences, page by page, `prefetch` of them ahead:
        GET /v2/Transcripts/{TranscriptSid}/Sentences

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSentence, {"Redacted": redacted, "WordTimestamps": word_timestamps}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, redacted: bool | None = None, word_timestamps: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Sentence]]:
        """Iterate over the pages of sentences, one request a step: GET /v2/Transcripts/{TranscriptSid}/Sentences

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSentence, {"Redacted": redacted, "WordTimestamps": word_timestamps}, extra_params, limit, page_size,
        )

    async def page(
        self, *, redacted: bool | None = None, word_timestamps: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Sentence]:
        """Fetch one page of sentences, the first one or the one at `target_url`:
        GET /v2/Transcripts/{TranscriptSid}/Sentences

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSentence, {"Redacted": redacted, "WordTimestamps": word_timestamps}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncTranscriptsEncryptedSentences(AsyncResource):
    """`transcripts(Sid).encrypted_sentences`"""

    __slots__ = ()
    _path = "/v2/Transcripts/{0}/Sentences/Encrypted"

    def __call__(self) -> AsyncTranscriptsEncryptedSentences:
        return self

    async def fetch(
        self, *, redacted: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.EncryptedSentences:
        """Fetch the encrypted sentences: GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted

        https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

        Args:
            redacted: whether to get sentences without personal data, by default `True` where redaction is on.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEncryptedSentences, {"Redacted": redacted}, extra_params)
