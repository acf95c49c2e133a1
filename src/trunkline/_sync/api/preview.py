# Mirrored from _async/api/preview.py by `make generate`; do not edit.
# Generated from facts/preview.json by `make generate`; do not edit.
"""The resources of preview."""

from __future__ import annotations

from ..._operations import preview as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import preview as m
    from ..pages import Page


class PreviewHostedNumbers(Resource):
    """`preview.hosted_numbers`"""

    __slots__ = ()

    @accessor
    def authorization_documents(self) -> HostedNumbersAuthorizationDocuments:
        return HostedNumbersAuthorizationDocuments(self._client, self._ids)

    @accessor
    def hosted_number_orders(self) -> HostedNumbersHostedNumberOrders:
        return HostedNumbersHostedNumberOrders(self._client, self._ids)


class HostedNumbersAuthorizationDocuments(Resource):
    """`authorization_documents`"""

    __slots__ = ()
    _path = "/HostedNumbers/AuthorizationDocuments"

    def __call__(self, sid: str | None) -> HostedNumbersAuthorizationDocumentsContext:
        return HostedNumbersAuthorizationDocumentsContext(self._client, (*self._ids, sid))

    def create(
        self, hosted_number_order_sids: str | Sequence[str], address_sid: str, email: str, contact_title: str,
        contact_phone_number: str, *, cc_emails: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthorizationDocument:
        """Create a hosted numbers authorization document: POST /HostedNumbers/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            hosted_number_order_sids: SIDs of the hosted number orders that the document authorises.
            address_sid: SID of the address linked with the authorization document, `AD…`.
            email: email address, or a list of them.
            contact_title: job title of the person who may sign the authorization document.
            contact_phone_number: phone number of the person who may sign the authorization document.
            cc_emails: e-mail addresses told when the authorization document is sent and signed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateHostedNumbersAuthorizationDocument,
            {
                "HostedNumberOrderSids": hosted_number_order_sids, "AddressSid": address_sid, "Email": email,
                "ContactTitle": contact_title, "ContactPhoneNumber": contact_phone_number, "CcEmails": cc_emails,
            },
            extra_params,
        )

    def list(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AuthorizationDocument]:
        """List the authorization documents, all or up to `limit`: GET /HostedNumbers/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            email: only documents sent to this address for signing.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListHostedNumbersAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AuthorizationDocument]:
        """Iterate over the authorization documents, page by page, `prefetch` of them ahead:
        GET /HostedNumbers/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListHostedNumbersAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AuthorizationDocument]]:
        """Iterate over the pages of authorization documents, one request a step:
        GET /HostedNumbers/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListHostedNumbersAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit,
            page_size,
        )

    def page(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AuthorizationDocument]:
        """Fetch one page of authorization documents, the first one or the one at `target_url`:
        GET /HostedNumbers/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListHostedNumbersAuthorizationDocument, {"Email": email, "Status": status}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class HostedNumbersAuthorizationDocumentsContext(Resource):
    """`authorization_documents(Sid)`"""

    __slots__ = ()
    _path = "/HostedNumbers/AuthorizationDocuments/{0}"

    @accessor
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders:
        return HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the hosted numbers authorization document: DELETE /HostedNumbers/AuthorizationDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteHostedNumbersAuthorizationDocument, missing_ok=missing_ok)

    def fetch(self) -> m.AuthorizationDocument:
        """Fetch the hosted numbers authorization document: GET /HostedNumbers/AuthorizationDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchHostedNumbersAuthorizationDocument)

    def update(
        self, *, hosted_number_order_sids: str | Sequence[str] | None = None, address_sid: str | None = None,
        email: str | None = None, cc_emails: str | Sequence[str] | None = None,
        status: m.AuthorizationDocumentStatusArg | str | None = None, contact_title: str | None = None,
        contact_phone_number: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthorizationDocument:
        """Update the hosted numbers authorization document: POST /HostedNumbers/AuthorizationDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            hosted_number_order_sids: SIDs of the hosted number orders that the document authorises.
            address_sid: SID of the address linked with the authorization document, `AD…`.
            email: email address, or a list of them.
            cc_emails: e-mail addresses told when the authorization document is sent and signed.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            contact_title: job title of the person who may sign the authorization document.
            contact_phone_number: phone number of the person who may sign the authorization document.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateHostedNumbersAuthorizationDocument,
            {
                "HostedNumberOrderSids": hosted_number_order_sids, "AddressSid": address_sid, "Email": email,
                "CcEmails": cc_emails, "Status": status, "ContactTitle": contact_title,
                "ContactPhoneNumber": contact_phone_number,
            },
            extra_params,
        )


class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(Resource):
    """`authorization_documents(Sid).dependent_hosted_number_orders`"""

    __slots__ = ()
    _path = "/HostedNumbers/AuthorizationDocuments/{0}/DependentHostedNumberOrders"

    def list(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DependentHostedNumberOrder]:
        """List the dependent hosted number orders, all or up to `limit`:
        GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            phone_number: only orders for this hosted number, E.164.
            incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name of your choice that identifies it uniquely.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListHostedNumbersDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.DependentHostedNumberOrder]:
        """Iterate over the dependent hosted number orders, page by page, `prefetch` of them ahead:
        GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListHostedNumbersDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.DependentHostedNumberOrder]]:
        """Iterate over the pages of dependent hosted number orders, one request a step:
        GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListHostedNumbersDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.DependentHostedNumberOrder]:
        """Fetch one page of dependent hosted number orders, the first one or the one at `target_url`:
        GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListHostedNumbersDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class HostedNumbersHostedNumberOrders(Resource):
    """`hosted_number_orders`"""

    __slots__ = ()
    _path = "/HostedNumbers/HostedNumberOrders"

    def __call__(self, sid: str | None) -> HostedNumbersHostedNumberOrdersContext:
        return HostedNumbersHostedNumberOrdersContext(self._client, (*self._ids, sid))

    def create(
        self, phone_number: str, sms_capability: bool, *, address_sid: str | None = None, email: str | None = None,
        verification_type: m.HostedNumberOrderVerificationTypeArg | str | None = None,
        verification_document_sid: str | None = None, account_sid: str | None = None, friendly_name: str | None = None,
        unique_name: str | None = None, cc_emails: str | Sequence[str] | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, status_callback_url: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, sms_application_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Create a hosted numbers hosted number order: POST /HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            phone_number: number to host, E.164.
            sms_capability: whether SMS of the number is hosted on Twilio.
            address_sid: SID of the address of the number's owner, `AD…`.
            email: email address, or a list of them.
            verification_type: how ownership of the number is verified: `phone-call` or `phone-bill`.
            verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required
                for `phone-bill`.
            account_sid: SID of the (sub)account that gets the order, by default the one that authenticates, `AC…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name of your choice that identifies it uniquely.
            cc_emails: e-mail addresses that get a copy of the letter of authorization.
            sms_url: address called when an SMS comes in.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            status_callback_url: URL that gets status events.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateHostedNumbersHostedNumberOrder,
            {
                "PhoneNumber": phone_number, "SmsCapability": sms_capability, "AddressSid": address_sid, "Email": email,
                "VerificationType": verification_type, "VerificationDocumentSid": verification_document_sid,
                "AccountSid": account_sid, "FriendlyName": friendly_name, "UniqueName": unique_name,
                "CcEmails": cc_emails, "SmsUrl": sms_url, "SmsMethod": sms_method, "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method, "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method, "SmsApplicationSid": sms_application_sid,
            },
            extra_params,
        )

    def list(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.HostedNumberOrder]:
        """List the hosted number orders, all or up to `limit`: GET /HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            phone_number: only orders for this hosted number, E.164.
            incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name of your choice that identifies it uniquely.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListHostedNumbersHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.HostedNumberOrder]:
        """Iterate over the hosted number orders, page by page, `prefetch` of them ahead:
        GET /HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListHostedNumbersHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.HostedNumberOrder]]:
        """Iterate over the pages of hosted number orders, one request a step: GET /HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListHostedNumbersHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.HostedNumberOrder]:
        """Fetch one page of hosted number orders, the first one or the one at `target_url`:
        GET /HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListHostedNumbersHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name, "UniqueName": unique_name,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class HostedNumbersHostedNumberOrdersContext(Resource):
    """`hosted_number_orders(Sid)`"""

    __slots__ = ()
    _path = "/HostedNumbers/HostedNumberOrders/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the hosted numbers hosted number order: DELETE /HostedNumbers/HostedNumberOrders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteHostedNumbersHostedNumberOrder, missing_ok=missing_ok)

    def fetch(self) -> m.HostedNumberOrder:
        """Fetch the hosted numbers hosted number order: GET /HostedNumbers/HostedNumberOrders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchHostedNumbersHostedNumberOrder)

    def update(
        self, *, friendly_name: str | None = None, unique_name: str | None = None, email: str | None = None,
        cc_emails: str | Sequence[str] | None = None, status: m.HostedNumberOrderStatusArg | str | None = None,
        extension: str | None = None, call_delay: timedelta | int | None = None, verification_code: str | None = None,
        verification_type: m.HostedNumberOrderVerificationTypeArg | str | None = None,
        verification_document_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Update the hosted numbers hosted number order: POST /HostedNumbers/HostedNumberOrders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            unique_name: name of your choice that identifies it uniquely.
            email: email address, or a list of them.
            cc_emails: e-mail addresses that get a copy of the letter of authorization.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            extension: digits dialled once the verification call is connected.
            call_delay: seconds before the verification call is made, 0 to 60, by default 0.
            verification_code: code that verifies ownership of the number or sender.
            verification_type: how ownership of the number is verified: `phone-call` or `phone-bill`.
            verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required
                for `phone-bill`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateHostedNumbersHostedNumberOrder,
            {
                "FriendlyName": friendly_name, "UniqueName": unique_name, "Email": email, "CcEmails": cc_emails,
                "Status": status, "Extension": extension, "CallDelay": call_delay,
                "VerificationCode": verification_code, "VerificationType": verification_type,
                "VerificationDocumentSid": verification_document_sid,
            },
            extra_params,
        )


class PreviewMarketplace(Resource):
    """`preview.marketplace`"""

    __slots__ = ()

    @accessor
    def available_add_ons(self) -> MarketplaceAvailableAddOns:
        return MarketplaceAvailableAddOns(self._client, self._ids)

    @accessor
    def installed_add_ons(self) -> MarketplaceInstalledAddOns:
        return MarketplaceInstalledAddOns(self._client, self._ids)


class MarketplaceAvailableAddOns(Resource):
    """`available_add_ons`"""

    __slots__ = ()
    _path = "/marketplace/AvailableAddOns"

    def __call__(self, sid: str | None) -> MarketplaceAvailableAddOnsContext:
        return MarketplaceAvailableAddOnsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailableAddOn]:
        """List the available add ons, all or up to `limit`: GET /marketplace/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMarketplaceAvailableAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AvailableAddOn]:
        """Iterate over the available add ons, page by page, `prefetch` of them ahead:
        GET /marketplace/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMarketplaceAvailableAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AvailableAddOn]]:
        """Iterate over the pages of available add ons, one request a step: GET /marketplace/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMarketplaceAvailableAddOn, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AvailableAddOn]:
        """Fetch one page of available add ons, the first one or the one at `target_url`:
        GET /marketplace/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMarketplaceAvailableAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class MarketplaceAvailableAddOnsContext(Resource):
    """`available_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/marketplace/AvailableAddOns/{0}"

    @accessor
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions:
        return MarketplaceAvailableAddOnsExtensions(self._client, self._ids)

    def fetch(self) -> m.AvailableAddOn:
        """Fetch the marketplace available add on: GET /marketplace/AvailableAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/available-add-ons
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMarketplaceAvailableAddOn)


class MarketplaceAvailableAddOnsExtensions(Resource):
    """`available_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/marketplace/AvailableAddOns/{0}/Extensions"

    def __call__(self, sid: str | None) -> MarketplaceAvailableAddOnsExtensionsContext:
        return MarketplaceAvailableAddOnsExtensionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailableAddOnExtension]:
        """List the extensions, all or up to `limit`:
        GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMarketplaceAvailableAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AvailableAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMarketplaceAvailableAddOnExtension, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AvailableAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMarketplaceAvailableAddOnExtension, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AvailableAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMarketplaceAvailableAddOnExtension, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class MarketplaceAvailableAddOnsExtensionsContext(Resource):
    """`available_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/marketplace/AvailableAddOns/{0}/Extensions/{1}"

    def fetch(self) -> m.AvailableAddOnExtension:
        """Fetch the marketplace available add on extension:
        GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/available-add-ons
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMarketplaceAvailableAddOnExtension)


class MarketplaceInstalledAddOns(Resource):
    """`installed_add_ons`"""

    __slots__ = ()
    _path = "/marketplace/InstalledAddOns"

    def __call__(self, sid: str | None) -> MarketplaceInstalledAddOnsContext:
        return MarketplaceInstalledAddOnsContext(self._client, (*self._ids, sid))

    def create(
        self, available_add_on_sid: str, accept_terms_of_service: bool, *, configuration: Json | None = None,
        unique_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOn:
        """Create a marketplace installed add on: POST /marketplace/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            available_add_on_sid: SID of the add-on to install, `XB…`.
            accept_terms_of_service: whether the terms of service of the add-on are accepted.
            configuration: JSON object with the settings of the add-on to install.
            unique_name: name of your choice that identifies it uniquely.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateMarketplaceInstalledAddOn,
            {
                "AvailableAddOnSid": available_add_on_sid, "AcceptTermsOfService": accept_terms_of_service,
                "Configuration": configuration, "UniqueName": unique_name,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InstalledAddOn]:
        """List the installed add ons, all or up to `limit`: GET /marketplace/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMarketplaceInstalledAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.InstalledAddOn]:
        """Iterate over the installed add ons, page by page, `prefetch` of them ahead:
        GET /marketplace/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMarketplaceInstalledAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.InstalledAddOn]]:
        """Iterate over the pages of installed add ons, one request a step: GET /marketplace/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMarketplaceInstalledAddOn, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.InstalledAddOn]:
        """Fetch one page of installed add ons, the first one or the one at `target_url`:
        GET /marketplace/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMarketplaceInstalledAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class MarketplaceInstalledAddOnsContext(Resource):
    """`installed_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/marketplace/InstalledAddOns/{0}"

    @accessor
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions:
        return MarketplaceInstalledAddOnsExtensions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the marketplace installed add on: DELETE /marketplace/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteMarketplaceInstalledAddOn, missing_ok=missing_ok)

    def fetch(self) -> m.InstalledAddOn:
        """Fetch the marketplace installed add on: GET /marketplace/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMarketplaceInstalledAddOn)

    def update(
        self, *, configuration: Json | None = None, unique_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOn:
        """Update the marketplace installed add on: POST /marketplace/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            configuration: JSON object that fits the add-on's configuration schema; only for add-ons that need one.
            unique_name: name of your choice that identifies it uniquely.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateMarketplaceInstalledAddOn, {"Configuration": configuration, "UniqueName": unique_name},
            extra_params,
        )


class MarketplaceInstalledAddOnsExtensions(Resource):
    """`installed_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/marketplace/InstalledAddOns/{0}/Extensions"

    def __call__(self, sid: str | None) -> MarketplaceInstalledAddOnsExtensionsContext:
        return MarketplaceInstalledAddOnsExtensionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InstalledAddOnExtension]:
        """List the extensions, all or up to `limit`:
        GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMarketplaceInstalledAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.InstalledAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMarketplaceInstalledAddOnExtension, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.InstalledAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMarketplaceInstalledAddOnExtension, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.InstalledAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMarketplaceInstalledAddOnExtension, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class MarketplaceInstalledAddOnsExtensionsContext(Resource):
    """`installed_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/marketplace/InstalledAddOns/{0}/Extensions/{1}"

    def fetch(self) -> m.InstalledAddOnExtension:
        """Fetch the marketplace installed add on extension:
        GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMarketplaceInstalledAddOnExtension)

    def update(
        self, enabled: bool, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOnExtension:
        """Update the marketplace installed add on extension:
        POST /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            enabled: whether the extension is invoked.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateMarketplaceInstalledAddOnExtension, {"Enabled": enabled}, extra_params)


class PreviewWireless(Resource):
    """`preview.wireless`"""

    __slots__ = ()

    @accessor
    def commands(self) -> WirelessCommands:
        return WirelessCommands(self._client, self._ids)

    @accessor
    def rate_plans(self) -> WirelessRatePlans:
        return WirelessRatePlans(self._client, self._ids)

    @accessor
    def sims(self) -> WirelessSims:
        return WirelessSims(self._client, self._ids)


class WirelessCommands(Resource):
    """`commands`"""

    __slots__ = ()
    _path = "/wireless/Commands"

    def __call__(self, sid: str | None) -> WirelessCommandsContext:
        return WirelessCommandsContext(self._client, (*self._ids, sid))

    def create(
        self, command: str, *, device: str | None = None, sim: str | None = None, callback_method: str | None = None,
        callback_url: str | None = None, command_mode: str | None = None, include_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Command:
        """Create a wireless command: POST /wireless/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource

        Args:
            command: command sent to or from the SIM.
            device: device that the command goes to.
            sim: SID or unique name of the SIM the command is sent to.
            callback_method: method used to call `callback_url`, such as `POST`.
            callback_url: URL called when something happens.
            command_mode: whether the command is `text` or `binary`.
            include_sid: where the command's SID goes into the message: `none` (default), `start` or `end`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateWirelessCommand,
            {
                "Command": command, "Device": device, "Sim": sim, "CallbackMethod": callback_method,
                "CallbackUrl": callback_url, "CommandMode": command_mode, "IncludeSid": include_sid,
            },
            extra_params,
        )

    def list(
        self, *, device: str | None = None, sim: str | None = None, status: str | None = None,
        direction: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Command]:
        """List the commands, all or up to `limit`: GET /wireless/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource

        Args:
            device: only commands of this device.
            sim: only commands sent to or from the SIM with this SID or unique name.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            direction: only commands of this direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListWirelessCommand, {"Device": device, "Sim": sim, "Status": status, "Direction": direction},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, device: str | None = None, sim: str | None = None, status: str | None = None,
        direction: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Command]:
        """Iterate over the commands, page by page, `prefetch` of them ahead: GET /wireless/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListWirelessCommand, {"Device": device, "Sim": sim, "Status": status, "Direction": direction},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, device: str | None = None, sim: str | None = None, status: str | None = None,
        direction: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Command]]:
        """Iterate over the pages of commands, one request a step: GET /wireless/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListWirelessCommand, {"Device": device, "Sim": sim, "Status": status, "Direction": direction},
            extra_params, limit, page_size,
        )

    def page(
        self, *, device: str | None = None, sim: str | None = None, status: str | None = None,
        direction: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Command]:
        """Fetch one page of commands, the first one or the one at `target_url`: GET /wireless/Commands

        https://www.twilio.com/docs/iot/wireless/api/command-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWirelessCommand, {"Device": device, "Sim": sim, "Status": status, "Direction": direction},
            extra_params, page_size, page_number, page_token, target_url,
        )


class WirelessCommandsContext(Resource):
    """`commands(Sid)`"""

    __slots__ = ()
    _path = "/wireless/Commands/{0}"

    def fetch(self) -> m.Command:
        """Fetch the wireless command: GET /wireless/Commands/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/command-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWirelessCommand)


class WirelessRatePlans(Resource):
    """`rate_plans`"""

    __slots__ = ()
    _path = "/wireless/RatePlans"

    def __call__(self, sid: str | None) -> WirelessRatePlansContext:
        return WirelessRatePlansContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, friendly_name: str | None = None, data_enabled: bool | None = None,
        data_limit: int | None = None, data_metering: str | None = None, messaging_enabled: bool | None = None,
        voice_enabled: bool | None = None, national_roaming_enabled: bool | None = None,
        international_roaming: str | Sequence[str] | None = None, commands_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RatePlan:
        """Create a wireless rate plan: POST /wireless/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            data_enabled: whether SIMs can use mobile data.
            data_limit: data a SIM may use per period, download and upload together.
            data_metering: how data usage is metered, e.g. `payg`.
            messaging_enabled: whether SIMs may send and receive SMS by means of commands.
            voice_enabled: true for voice calls.
            national_roaming_enabled: whether SIMs may roam within the United States, outside the home network (T-Mobile
                USA).
            international_roaming: services SIMs can use outside the USA: `data`, `messaging`.
            commands_enabled: whether SIMs on this rate plan can send and receive commands.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateWirelessRatePlan,
            {
                "UniqueName": unique_name, "FriendlyName": friendly_name, "DataEnabled": data_enabled,
                "DataLimit": data_limit, "DataMetering": data_metering, "MessagingEnabled": messaging_enabled,
                "VoiceEnabled": voice_enabled, "NationalRoamingEnabled": national_roaming_enabled,
                "InternationalRoaming": international_roaming, "CommandsEnabled": commands_enabled,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RatePlan]:
        """List the rate plans, all or up to `limit`: GET /wireless/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListWirelessRatePlan, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.RatePlan]:
        """Iterate over the rate plans, page by page, `prefetch` of them ahead: GET /wireless/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListWirelessRatePlan, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.RatePlan]]:
        """Iterate over the pages of rate plans, one request a step: GET /wireless/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWirelessRatePlan, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.RatePlan]:
        """Fetch one page of rate plans, the first one or the one at `target_url`: GET /wireless/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWirelessRatePlan, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class WirelessRatePlansContext(Resource):
    """`rate_plans(Sid)`"""

    __slots__ = ()
    _path = "/wireless/RatePlans/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the wireless rate plan: DELETE /wireless/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteWirelessRatePlan, missing_ok=missing_ok)

    def fetch(self) -> m.RatePlan:
        """Fetch the wireless rate plan: GET /wireless/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWirelessRatePlan)

    def update(
        self, *, unique_name: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RatePlan:
        """Update the wireless rate plan: POST /wireless/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWirelessRatePlan, {"UniqueName": unique_name, "FriendlyName": friendly_name}, extra_params,
        )


class WirelessSims(Resource):
    """`sims`"""

    __slots__ = ()
    _path = "/wireless/Sims"

    def __call__(self, sid: str | None) -> WirelessSimsContext:
        return WirelessSimsContext(self._client, (*self._ids, sid))

    def list(
        self, *, status: str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Sim]:
        """List the sims, all or up to `limit`: GET /wireless/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            iccid: ICCID of the SIM, its serial number.
            rate_plan: only SIMs on the rate plan with this SID or unique name.
            e_id: identifier of the eUICC.
            sim_registration_code: only the SIM with this registration code, at most one.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListWirelessSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Sim]:
        """Iterate over the sims, page by page, `prefetch` of them ahead: GET /wireless/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListWirelessSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Sim]]:
        """Iterate over the pages of sims, one request a step: GET /wireless/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListWirelessSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Sim]:
        """Fetch one page of sims, the first one or the one at `target_url`: GET /wireless/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWirelessSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WirelessSimsContext(Resource):
    """`sims(Sid)`"""

    __slots__ = ()
    _path = "/wireless/Sims/{0}"

    @accessor
    def usage(self) -> WirelessSimsUsage:
        return WirelessSimsUsage(self._client, self._ids)

    def fetch(self) -> m.Sim:
        """Fetch the wireless sim: GET /wireless/Sims/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/sim-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWirelessSim)

    def update(
        self, *, unique_name: str | None = None, callback_method: str | None = None, callback_url: str | None = None,
        friendly_name: str | None = None, rate_plan: str | None = None, status: str | None = None,
        commands_callback_method: m.HttpMethodArg | str | None = None, commands_callback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Sim:
        """Update the wireless sim: POST /wireless/Sims/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            callback_method: method used to call `callback_url`, such as `POST`.
            callback_url: URL called when something happens.
            friendly_name: readable name of the resource; when listing, only those so named.
            rate_plan: SID or unique name of the rate plan for the SIM.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            commands_callback_method: method used to call `commands_callback_url`, `GET` or `POST`, by default `POST`.
            commands_callback_url: URL called when the SIM sends a command; must answer with a 2xx status.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_url: address called when an SMS comes in.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_url: URL that gives the TwiML for a call.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWirelessSim,
            {
                "UniqueName": unique_name, "CallbackMethod": callback_method, "CallbackUrl": callback_url,
                "FriendlyName": friendly_name, "RatePlan": rate_plan, "Status": status,
                "CommandsCallbackMethod": commands_callback_method, "CommandsCallbackUrl": commands_callback_url,
                "SmsFallbackMethod": sms_fallback_method, "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method,
                "SmsUrl": sms_url, "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url,
            },
            extra_params,
        )


class WirelessSimsUsage(Resource):
    """`sims(Sid).usage`"""

    __slots__ = ()
    _path = "/wireless/Sims/{0}/Usage"

    def __call__(self) -> WirelessSimsUsage:
        return self

    def fetch(
        self, *, end: str | None = None, start: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Usage:
        """Fetch the wireless usage: GET /wireless/Sims/{SimSid}/Usage

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

        Args:
            end: end of the period.
            start: beginning of the period.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWirelessUsage, {"End": end, "Start": start}, extra_params)
