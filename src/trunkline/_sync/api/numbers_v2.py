# Mirrored from _async/api/numbers_v2.py by `make generate`; do not edit.
# Generated from facts/numbers_v2.json by `make generate`; do not edit.
"""The resources of numbers_v2."""

from __future__ import annotations

from ..._operations import numbers_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import numbers_v2 as m
    from ..pages import Page


class NumbersV2(Resource):
    """`numbers.v2`"""

    __slots__ = ()

    @accessor
    def authorization_documents(self) -> AuthorizationDocuments:
        return AuthorizationDocuments(self._client, self._ids)

    @accessor
    def hosted_number_orders(self) -> HostedNumberOrders:
        return HostedNumberOrders(self._client, self._ids)

    @accessor
    def bulk_hosted_number_orders(self) -> BulkHostedNumberOrders:
        return BulkHostedNumberOrders(self._client, self._ids)

    @accessor
    def bundle_clone(self) -> BundleClone:
        return BundleClone(self._client, self._ids)

    @accessor
    def applications(self) -> Applications:
        return Applications(self._client, self._ids)

    @accessor
    def regulatory_compliance(self) -> RegulatoryCompliance:
        return RegulatoryCompliance(self._client, self._ids)


class AuthorizationDocuments(Resource):
    """`authorization_documents`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/AuthorizationDocuments"

    def __call__(self, sid: str | None) -> AuthorizationDocumentsContext:
        return AuthorizationDocumentsContext(self._client, (*self._ids, sid))

    def create(
        self, address_sid: str, email: str, contact_phone_number: str, hosted_number_order_sids: str | Sequence[str], *,
        contact_title: str | None = None, cc_emails: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthorizationDocument:
        """Create an authorization document: POST /v2/HostedNumber/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            address_sid: SID of the address linked with the authorization document, `AD…`.
            email: address to which the authorization document is sent for signing.
            contact_phone_number: phone number of the person who may sign the authorization document.
            hosted_number_order_sids: SIDs of the hosted number orders that the document authorises.
            contact_title: job title of the person who may sign the authorization document.
            cc_emails: e-mail addresses told when the authorization document is sent and signed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateAuthorizationDocument,
            {
                "AddressSid": address_sid, "Email": email, "ContactPhoneNumber": contact_phone_number,
                "HostedNumberOrderSids": hosted_number_order_sids, "ContactTitle": contact_title, "CcEmails": cc_emails,
            },
            extra_params,
        )

    def list(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AuthorizationDocument]:
        """List the authorization documents, all or up to `limit`: GET /v2/HostedNumber/AuthorizationDocuments

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
            ops.ListAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AuthorizationDocument]:
        """Iterate over the authorization documents, page by page, `prefetch` of them ahead:
        GET /v2/HostedNumber/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AuthorizationDocument]]:
        """Iterate over the pages of authorization documents, one request a step:
        GET /v2/HostedNumber/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAuthorizationDocument, {"Email": email, "Status": status}, extra_params, limit, page_size,
        )

    def page(
        self, *, email: str | None = None, status: m.AuthorizationDocumentStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AuthorizationDocument]:
        """Fetch one page of authorization documents, the first one or the one at `target_url`:
        GET /v2/HostedNumber/AuthorizationDocuments

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListAuthorizationDocument, {"Email": email, "Status": status}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AuthorizationDocumentsContext(Resource):
    """`authorization_documents(Sid)`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/AuthorizationDocuments/{0}"

    @accessor
    def dependent_hosted_number_orders(self) -> AuthorizationDocumentsDependentHostedNumberOrders:
        return AuthorizationDocumentsDependentHostedNumberOrders(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the authorization document: DELETE /v2/HostedNumber/AuthorizationDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAuthorizationDocument, missing_ok=missing_ok)

    def fetch(self) -> m.AuthorizationDocument:
        """Fetch the authorization document: GET /v2/HostedNumber/AuthorizationDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAuthorizationDocument)


class AuthorizationDocumentsDependentHostedNumberOrders(Resource):
    """`authorization_documents(Sid).dependent_hosted_number_orders`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/AuthorizationDocuments/{0}/DependentHostedNumberOrders"

    def list(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DependentHostedNumberOrder]:
        """List the dependent hosted number orders, all or up to `limit`:
        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            phone_number: only orders for this hosted number, E.164.
            incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.DependentHostedNumberOrder]:
        """Iterate over the dependent hosted number orders, page by page, `prefetch` of them ahead:
        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.DependentHostedNumberOrder]]:
        """Iterate over the pages of dependent hosted number orders, one request a step:
        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.DependentHostedNumberOrderStatusArg | str | None = None, phone_number: str | None = None,
        incoming_phone_number_sid: str | None = None, friendly_name: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.DependentHostedNumberOrder]:
        """Fetch one page of dependent hosted number orders, the first one or the one at `target_url`:
        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListDependentHostedNumberOrder,
            {
                "Status": status, "PhoneNumber": phone_number, "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class HostedNumberOrders(Resource):
    """`hosted_number_orders`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/Orders"

    def __call__(self, sid: str | None) -> HostedNumberOrdersContext:
        return HostedNumberOrdersContext(self._client, (*self._ids, sid))

    def create(
        self, phone_number: str, contact_phone_number: str, address_sid: str, email: str, *,
        contact_title: str | None = None, account_sid: str | None = None, friendly_name: str | None = None,
        cc_emails: str | Sequence[str] | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_capability: bool | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        status_callback_url: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        sms_application_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Create a hosted number order: POST /v2/HostedNumber/Orders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            phone_number: number to host, E.164.
            contact_phone_number: phone number of the person who may sign the authorization document.
            address_sid: SID of the address of the number's owner, `AD…`.
            email: address of the owner of the hosted number.
            contact_title: job title of the person who may sign the authorization document.
            account_sid: SID of the (sub)account that gets the order, by default the one that authenticates, `AC…`.
            friendly_name: name of the order, up to 128 characters.
            cc_emails: e-mail addresses that get a copy of the letter of authorization.
            sms_url: address called when an SMS comes in.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_capability: whether SMS of the number is hosted on Twilio.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            status_callback_url: URL that gets status events.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateHostedNumberOrder,
            {
                "PhoneNumber": phone_number, "ContactPhoneNumber": contact_phone_number, "AddressSid": address_sid,
                "Email": email, "ContactTitle": contact_title, "AccountSid": account_sid, "FriendlyName": friendly_name,
                "CcEmails": cc_emails, "SmsUrl": sms_url, "SmsMethod": sms_method, "SmsFallbackUrl": sms_fallback_url,
                "SmsCapability": sms_capability, "SmsFallbackMethod": sms_fallback_method,
                "StatusCallbackUrl": status_callback_url, "StatusCallbackMethod": status_callback_method,
                "SmsApplicationSid": sms_application_sid,
            },
            extra_params,
        )

    def list(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, sms_capability: bool | None = None,
        phone_number: str | None = None, incoming_phone_number_sid: str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.HostedNumberOrder]:
        """List the hosted number orders, all or up to `limit`: GET /v2/HostedNumber/Orders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            sms_capability: only orders whose SMS is, or is not, hosted on Twilio.
            phone_number: only orders for this hosted number, E.164.
            incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListHostedNumberOrder,
            {
                "Status": status, "SmsCapability": sms_capability, "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid, "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, sms_capability: bool | None = None,
        phone_number: str | None = None, incoming_phone_number_sid: str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.HostedNumberOrder]:
        """Iterate over the hosted number orders, page by page, `prefetch` of them ahead:
        GET /v2/HostedNumber/Orders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListHostedNumberOrder,
            {
                "Status": status, "SmsCapability": sms_capability, "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid, "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, sms_capability: bool | None = None,
        phone_number: str | None = None, incoming_phone_number_sid: str | None = None, friendly_name: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.HostedNumberOrder]]:
        """Iterate over the pages of hosted number orders, one request a step: GET /v2/HostedNumber/Orders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListHostedNumberOrder,
            {
                "Status": status, "SmsCapability": sms_capability, "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid, "FriendlyName": friendly_name,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.HostedNumberOrderStatusArg | str | None = None, sms_capability: bool | None = None,
        phone_number: str | None = None, incoming_phone_number_sid: str | None = None, friendly_name: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.HostedNumberOrder]:
        """Fetch one page of hosted number orders, the first one or the one at `target_url`:
        GET /v2/HostedNumber/Orders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListHostedNumberOrder,
            {
                "Status": status, "SmsCapability": sms_capability, "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid, "FriendlyName": friendly_name,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class HostedNumberOrdersContext(Resource):
    """`hosted_number_orders(Sid)`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/Orders/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the hosted number order: DELETE /v2/HostedNumber/Orders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteHostedNumberOrder, missing_ok=missing_ok)

    def fetch(self) -> m.HostedNumberOrder:
        """Fetch the hosted number order: GET /v2/HostedNumber/Orders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchHostedNumberOrder)

    def update(
        self, status: m.HostedNumberOrderStatusArg | str, *, verification_call_delay: timedelta | int | None = None,
        verification_call_extension: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Update the hosted number order: POST /v2/HostedNumber/Orders/{Sid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            verification_call_delay: seconds to wait before the call that verifies ownership, 0 to 60.
            verification_call_extension: digits of the extension to dial in the call that verifies ownership.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateHostedNumberOrder,
            {
                "Status": status, "VerificationCallDelay": verification_call_delay,
                "VerificationCallExtension": verification_call_extension,
            },
            extra_params,
        )


class BulkHostedNumberOrders(Resource):
    """`bulk_hosted_number_orders`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/Orders/Bulk"

    def __call__(self, bulk_hosting_sid: str | None) -> BulkHostedNumberOrdersContext:
        return BulkHostedNumberOrdersContext(self._client, (*self._ids, bulk_hosting_sid))

    def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BulkHostedNumberOrder:
        """Create a bulk hosted number order: POST /v2/HostedNumber/Orders/Bulk

        https://www.twilio.com/docs/phone-numbers/hosted-numbers

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateBulkHostedNumberOrder, {"": body}, extra_params)


class BulkHostedNumberOrdersContext(Resource):
    """`bulk_hosted_number_orders(BulkHostingSid)`"""

    __slots__ = ()
    _path = "/v2/HostedNumber/Orders/Bulk/{0}"

    def fetch(
        self, *, order_status: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BulkHostedNumberOrder:
        """Fetch the bulk hosted number order: GET /v2/HostedNumber/Orders/Bulk/{BulkHostingSid}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers

        Args:
            order_status: only hosted number orders with this status.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchBulkHostedNumberOrder, {"OrderStatus": order_status}, extra_params)


class BundleClone(Resource):
    """`bundle_clone`"""

    __slots__ = ()

    def __call__(self, bundle_sid: str | None) -> BundleCloneContext:
        return BundleCloneContext(self._client, (*self._ids, bundle_sid))


class BundleCloneContext(Resource):
    """`bundle_clone(BundleSid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/Clones"

    def create(
        self, target_account_sid: str, *, friendly_name: str | None = None, move_to_draft: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.BundleClone:
        """Create a bundle clone: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones

        https://www.twilio.com/docs/phone-numbers/regulatory/api/clones-resource

        Args:
            target_account_sid: SID of the account the bundle is cloned into, `AC…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            move_to_draft: `true` makes the cloned bundle a draft, otherwise it is `twilio-approved`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateBundleClone,
            {"TargetAccountSid": target_account_sid, "FriendlyName": friendly_name, "MoveToDraft": move_to_draft},
            extra_params,
        )


class Applications(Resource):
    """`applications`"""

    __slots__ = ()
    _path = "/v2/ShortCodes/Applications"

    def __call__(self, sid: str | None) -> ApplicationsContext:
        return ApplicationsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, iso_country: str,
        business_information: m.ShortCodeApplicationBusinessInformationPart | Mapping[str, Any],
        setup: m.ShortCodeApplicationSetupPart | Mapping[str, Any], *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateShortCodeApplicationResponse:
        """Create a short code application: POST /v2/ShortCodes/Applications

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            iso_country: country, ISO 3166-1 alpha-2.
            business_information: details of the business that applies.
            setup: setup of the short code, an object that tells whether charges apply.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateShortCodeApplication,
            {
                "friendly_name": friendly_name, "iso_country": iso_country,
                "business_information": business_information, "setup": setup,
            },
            extra_params,
        )

    def list(
        self, *, account_sid: str | None = None, iso_country: str | None = None, status: str | None = None,
        friendly_name: str | None = None, sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ShortCodeApplication]:
        """List the applications, all or up to `limit`: GET /v2/ShortCodes/Applications

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            account_sid: only applications of this account, `AC…`.
            iso_country: keeps only rows of this country, two-letter ISO code.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            friendly_name: readable name of the resource; when listing, only those so named.
            sid: only the short code application with this SID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 50.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListShortCodeApplications,
            {
                "AccountSid": account_sid, "IsoCountry": iso_country, "Status": status, "FriendlyName": friendly_name,
                "Sid": sid,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, account_sid: str | None = None, iso_country: str | None = None, status: str | None = None,
        friendly_name: str | None = None, sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ShortCodeApplication]:
        """Iterate over the applications, page by page, `prefetch` of them ahead: GET /v2/ShortCodes/Applications

        https://www.twilio.com/docs/phone-numbers/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListShortCodeApplications,
            {
                "AccountSid": account_sid, "IsoCountry": iso_country, "Status": status, "FriendlyName": friendly_name,
                "Sid": sid,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, account_sid: str | None = None, iso_country: str | None = None, status: str | None = None,
        friendly_name: str | None = None, sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ShortCodeApplication]]:
        """Iterate over the pages of applications, one request a step: GET /v2/ShortCodes/Applications

        https://www.twilio.com/docs/phone-numbers/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListShortCodeApplications,
            {
                "AccountSid": account_sid, "IsoCountry": iso_country, "Status": status, "FriendlyName": friendly_name,
                "Sid": sid,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, account_sid: str | None = None, iso_country: str | None = None, status: str | None = None,
        friendly_name: str | None = None, sid: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ShortCodeApplication]:
        """Fetch one page of applications, the first one or the one at `target_url`: GET /v2/ShortCodes/Applications

        https://www.twilio.com/docs/phone-numbers/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListShortCodeApplications,
            {
                "AccountSid": account_sid, "IsoCountry": iso_country, "Status": status, "FriendlyName": friendly_name,
                "Sid": sid,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class ApplicationsContext(Resource):
    """`applications(sid)`"""

    __slots__ = ()
    _path = "/v2/ShortCodes/Applications/{0}"

    def fetch(self) -> m.ShortCodeApplication:
        """Fetch the short code application: GET /v2/ShortCodes/Applications/{sid}

        https://www.twilio.com/docs/phone-numbers/api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchShortCodeApplication)


class RegulatoryCompliance(Resource):
    """`regulatory_compliance`"""

    __slots__ = ()

    @accessor
    def bundles(self) -> RegulatoryComplianceBundles:
        return RegulatoryComplianceBundles(self._client, self._ids)

    @accessor
    def end_user_types(self) -> RegulatoryComplianceEndUserTypes:
        return RegulatoryComplianceEndUserTypes(self._client, self._ids)

    @accessor
    def end_users(self) -> RegulatoryComplianceEndUsers:
        return RegulatoryComplianceEndUsers(self._client, self._ids)

    @accessor
    def regulations(self) -> RegulatoryComplianceRegulations:
        return RegulatoryComplianceRegulations(self._client, self._ids)

    @accessor
    def supporting_document_types(self) -> RegulatoryComplianceSupportingDocumentTypes:
        return RegulatoryComplianceSupportingDocumentTypes(self._client, self._ids)

    @accessor
    def supporting_documents(self) -> RegulatoryComplianceSupportingDocuments:
        return RegulatoryComplianceSupportingDocuments(self._client, self._ids)


class RegulatoryComplianceBundles(Resource):
    """`regulatory_compliance.bundles`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles"

    def __call__(self, sid: str | None) -> RegulatoryComplianceBundlesContext:
        return RegulatoryComplianceBundlesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, email: str, *, status_callback: str | None = None, regulation_sid: str | None = None,
        iso_country: str | None = None, end_user_type: m.BundleEndUserTypeValueArg | str | None = None,
        number_type: str | None = None, is_test: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Bundle:
        """Create a bundle: POST /v2/RegulatoryCompliance/Bundles

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the bundle's status changes.
            status_callback: URL that gets a request at each change of status.
            regulation_sid: SID of the regulation the bundle serves, `RN…`.
            iso_country: country of the phone numbers the Bundle is for, two-letter ISO code.
            end_user_type: kind of end user, `individual` or `business`.
            number_type: type of number the bundle is for: `local`, `mobile`, `national` or `toll-free`.
            is_test: whether it is a test Bundle, which is rejected automatically.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateBundle,
            {
                "FriendlyName": friendly_name, "Email": email, "StatusCallback": status_callback,
                "RegulationSid": regulation_sid, "IsoCountry": iso_country, "EndUserType": end_user_type,
                "NumberType": number_type, "IsTest": is_test,
            },
            extra_params,
        )

    def list(
        self, *, status: m.BundleStatusArg | str | None = None, bundle_sids: Sequence[str] | str | None = None,
        friendly_name: str | None = None, regulation_sid: str | None = None, iso_country: str | None = None,
        number_type: str | None = None, end_user_type: m.BundleEndUserTypeArg | str | None = None,
        has_valid_until_date: bool | None = None, sort_by: m.BundleSortByArg | str | None = None,
        sort_direction: m.BundleSortDirectionArg | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Bundle]:
        """List the bundles, all or up to `limit`: GET /v2/RegulatoryCompliance/Bundles

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Args:
            status: only bundles in this review state, such as `draft`, `in-review` or `twilio-approved`.
            bundle_sids: only these bundles: up to 20 SIDs `BU…`, comma-separated.
            friendly_name: keeps only Bundles with this name, up to 255 characters.
            regulation_sid: only bundles for the regulation with this SID, `RN…`.
            iso_country: keeps only Bundles for phone numbers of this country, two-letter ISO code.
            number_type: only bundles for this type of number: `local`, `mobile`, `national` or `toll-free`.
            end_user_type: only those for this kind of end user, `individual` or `business`.
            has_valid_until_date: keeps only Bundles that expire at a set date, or that do not.
            sort_by: what to sort by: `valid-until` or `date-updated`; by default `date-created`.
            sort_direction: `ASC`, or `DESC` (default).
            valid_until_date: only bundles valid until this instant, ISO 8601.
            valid_until_date_before: only bundles valid until this instant or earlier, ISO 8601.
            valid_until_date_after: only bundles valid until this instant or later, ISO 8601.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListBundle,
            {
                "Status": status, "BundleSids": bundle_sids, "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid, "IsoCountry": iso_country, "NumberType": number_type,
                "EndUserType": end_user_type, "HasValidUntilDate": has_valid_until_date, "SortBy": sort_by,
                "SortDirection": sort_direction, "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before, "ValidUntilDate>": valid_until_date_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.BundleStatusArg | str | None = None, bundle_sids: Sequence[str] | str | None = None,
        friendly_name: str | None = None, regulation_sid: str | None = None, iso_country: str | None = None,
        number_type: str | None = None, end_user_type: m.BundleEndUserTypeArg | str | None = None,
        has_valid_until_date: bool | None = None, sort_by: m.BundleSortByArg | str | None = None,
        sort_direction: m.BundleSortDirectionArg | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Bundle]:
        """Iterate over the bundles, page by page, `prefetch` of them ahead: GET /v2/RegulatoryCompliance/Bundles

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListBundle,
            {
                "Status": status, "BundleSids": bundle_sids, "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid, "IsoCountry": iso_country, "NumberType": number_type,
                "EndUserType": end_user_type, "HasValidUntilDate": has_valid_until_date, "SortBy": sort_by,
                "SortDirection": sort_direction, "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before, "ValidUntilDate>": valid_until_date_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.BundleStatusArg | str | None = None, bundle_sids: Sequence[str] | str | None = None,
        friendly_name: str | None = None, regulation_sid: str | None = None, iso_country: str | None = None,
        number_type: str | None = None, end_user_type: m.BundleEndUserTypeArg | str | None = None,
        has_valid_until_date: bool | None = None, sort_by: m.BundleSortByArg | str | None = None,
        sort_direction: m.BundleSortDirectionArg | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Bundle]]:
        """Iterate over the pages of bundles, one request a step: GET /v2/RegulatoryCompliance/Bundles

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListBundle,
            {
                "Status": status, "BundleSids": bundle_sids, "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid, "IsoCountry": iso_country, "NumberType": number_type,
                "EndUserType": end_user_type, "HasValidUntilDate": has_valid_until_date, "SortBy": sort_by,
                "SortDirection": sort_direction, "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before, "ValidUntilDate>": valid_until_date_after,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.BundleStatusArg | str | None = None, bundle_sids: Sequence[str] | str | None = None,
        friendly_name: str | None = None, regulation_sid: str | None = None, iso_country: str | None = None,
        number_type: str | None = None, end_user_type: m.BundleEndUserTypeArg | str | None = None,
        has_valid_until_date: bool | None = None, sort_by: m.BundleSortByArg | str | None = None,
        sort_direction: m.BundleSortDirectionArg | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Bundle]:
        """Fetch one page of bundles, the first one or the one at `target_url`: GET /v2/RegulatoryCompliance/Bundles

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListBundle,
            {
                "Status": status, "BundleSids": bundle_sids, "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid, "IsoCountry": iso_country, "NumberType": number_type,
                "EndUserType": end_user_type, "HasValidUntilDate": has_valid_until_date, "SortBy": sort_by,
                "SortDirection": sort_direction, "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before, "ValidUntilDate>": valid_until_date_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RegulatoryComplianceBundlesContext(Resource):
    """`regulatory_compliance.bundles(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}"

    @accessor
    def bundle_copies(self) -> RegulatoryComplianceBundlesBundleCopies:
        return RegulatoryComplianceBundlesBundleCopies(self._client, self._ids)

    @accessor
    def evaluations(self) -> RegulatoryComplianceBundlesEvaluations:
        return RegulatoryComplianceBundlesEvaluations(self._client, self._ids)

    @accessor
    def item_assignments(self) -> RegulatoryComplianceBundlesItemAssignments:
        return RegulatoryComplianceBundlesItemAssignments(self._client, self._ids)

    @accessor
    def replace_items(self) -> RegulatoryComplianceBundlesReplaceItems:
        return RegulatoryComplianceBundlesReplaceItems(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the bundle: DELETE /v2/RegulatoryCompliance/Bundles/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteBundle, missing_ok=missing_ok)

    def fetch(self) -> m.Bundle:
        """Fetch the bundle: GET /v2/RegulatoryCompliance/Bundles/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
        """
        __tracebackhide__ = True
        return self._send(ops.FetchBundle)

    def update(
        self, *, status: m.BundleStatusArg | str | None = None, status_callback: str | None = None,
        friendly_name: str | None = None, email: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Bundle:
        """Update the bundle: POST /v2/RegulatoryCompliance/Bundles/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

        Args:
            status: review state to move it to, such as `pending-review` to submit a draft.
            status_callback: URL that gets a request at each change of status.
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the bundle's status changes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateBundle,
            {"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
            extra_params,
        )


class RegulatoryComplianceBundlesBundleCopies(Resource):
    """`regulatory_compliance.bundles(Sid).bundle_copies`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/Copies"

    def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BundleCopy:
        """Create a bundle copy: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateBundleCopy, {"FriendlyName": friendly_name}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.BundleCopy]:
        """List the bundle copies, all or up to `limit`: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListBundleCopy, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.BundleCopy]:
        """Iterate over the bundle copies, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListBundleCopy, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.BundleCopy]]:
        """Iterate over the pages of bundle copies, one request a step:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBundleCopy, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.BundleCopy]:
        """Fetch one page of bundle copies, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListBundleCopy, {}, extra_params, page_size, page_number, page_token, target_url)


class RegulatoryComplianceBundlesEvaluations(Resource):
    """`regulatory_compliance.bundles(Sid).evaluations`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/Evaluations"

    def __call__(self, sid: str | None) -> RegulatoryComplianceBundlesEvaluationsContext:
        return RegulatoryComplianceBundlesEvaluationsContext(self._client, (*self._ids, sid))

    def create(self) -> m.Evaluation:
        """Create an evaluation: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations
        """
        __tracebackhide__ = True
        return self._send(ops.CreateEvaluation)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Evaluation]:
        """List the evaluations, all or up to `limit`: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEvaluation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Evaluation]:
        """Iterate over the evaluations, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEvaluation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Evaluation]]:
        """Iterate over the pages of evaluations, one request a step:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEvaluation, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Evaluation]:
        """Fetch one page of evaluations, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEvaluation, {}, extra_params, page_size, page_number, page_token, target_url)


class RegulatoryComplianceBundlesEvaluationsContext(Resource):
    """`regulatory_compliance.bundles(Sid).evaluations(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/Evaluations/{1}"

    def fetch(self) -> m.Evaluation:
        """Fetch the evaluation: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEvaluation)


class RegulatoryComplianceBundlesItemAssignments(Resource):
    """`regulatory_compliance.bundles(Sid).item_assignments`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/ItemAssignments"

    def __call__(self, sid: str | None) -> RegulatoryComplianceBundlesItemAssignmentsContext:
        return RegulatoryComplianceBundlesItemAssignmentsContext(self._client, (*self._ids, sid))

    def create(self, object_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.ItemAssignment:
        """Create an item assignment: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Args:
            object_sid: SID of the end user, document or other item that is assigned.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateItemAssignment, {"ObjectSid": object_sid}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ItemAssignment]:
        """List the item assignments, all or up to `limit`:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListItemAssignment, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ItemAssignment]:
        """Iterate over the item assignments, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListItemAssignment, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ItemAssignment]]:
        """Iterate over the pages of item assignments, one request a step:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListItemAssignment, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ItemAssignment]:
        """Fetch one page of item assignments, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListItemAssignment, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RegulatoryComplianceBundlesItemAssignmentsContext(Resource):
    """`regulatory_compliance.bundles(Sid).item_assignments(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/ItemAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the item assignment: DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteItemAssignment, missing_ok=missing_ok)

    def fetch(self) -> m.ItemAssignment:
        """Fetch the item assignment: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments
        """
        __tracebackhide__ = True
        return self._send(ops.FetchItemAssignment)


class RegulatoryComplianceBundlesReplaceItems(Resource):
    """`regulatory_compliance.bundles(Sid).replace_items`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Bundles/{0}/ReplaceItems"

    def create(self, from_bundle_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.ReplaceItems:
        """Create a replace items: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems

        https://www.twilio.com/docs/phone-numbers/regulatory/api/replace-items-resource

        Args:
            from_bundle_sid: SID of the Bundle whose item assignments are copied, `BU…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateReplaceItems, {"FromBundleSid": from_bundle_sid}, extra_params)


class RegulatoryComplianceEndUserTypes(Resource):
    """`regulatory_compliance.end_user_types`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/EndUserTypes"

    def __call__(self, sid: str | None) -> RegulatoryComplianceEndUserTypesContext:
        return RegulatoryComplianceEndUserTypesContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EndUserType]:
        """List the end user types, all or up to `limit`: GET /v2/RegulatoryCompliance/EndUserTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEndUserType, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EndUserType]:
        """Iterate over the end user types, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/EndUserTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEndUserType, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EndUserType]]:
        """Iterate over the pages of end user types, one request a step: GET /v2/RegulatoryCompliance/EndUserTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEndUserType, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EndUserType]:
        """Fetch one page of end user types, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/EndUserTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEndUserType, {}, extra_params, page_size, page_number, page_token, target_url)


class RegulatoryComplianceEndUserTypesContext(Resource):
    """`regulatory_compliance.end_user_types(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/EndUserTypes/{0}"

    def fetch(self) -> m.EndUserType:
        """Fetch the end user type: GET /v2/RegulatoryCompliance/EndUserTypes/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEndUserType)


class RegulatoryComplianceEndUsers(Resource):
    """`regulatory_compliance.end_users`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/EndUsers"

    def __call__(self, sid: str | None) -> RegulatoryComplianceEndUsersContext:
        return RegulatoryComplianceEndUsersContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, type: m.EndUserTypeValueArg | str, *, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.EndUser:
        """Create an end user: POST /v2/RegulatoryCompliance/EndUsers

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: `individual` or `business`.
            attributes: details that the end-user type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateEndUser, {"FriendlyName": friendly_name, "Type": type, "Attributes": attributes}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EndUser]:
        """List the end users, all or up to `limit`: GET /v2/RegulatoryCompliance/EndUsers

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEndUser, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EndUser]:
        """Iterate over the end users, page by page, `prefetch` of them ahead: GET /v2/RegulatoryCompliance/EndUsers

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEndUser, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EndUser]]:
        """Iterate over the pages of end users, one request a step: GET /v2/RegulatoryCompliance/EndUsers

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEndUser, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EndUser]:
        """Fetch one page of end users, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/EndUsers

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEndUser, {}, extra_params, page_size, page_number, page_token, target_url)


class RegulatoryComplianceEndUsersContext(Resource):
    """`regulatory_compliance.end_users(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/EndUsers/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the end user: DELETE /v2/RegulatoryCompliance/EndUsers/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteEndUser, missing_ok=missing_ok)

    def fetch(self) -> m.EndUser:
        """Fetch the end user: GET /v2/RegulatoryCompliance/EndUsers/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEndUser)

    def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.EndUser:
        """Update the end user: POST /v2/RegulatoryCompliance/EndUsers/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: details that the end-user type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateEndUser, {"FriendlyName": friendly_name, "Attributes": attributes}, extra_params,
        )


class RegulatoryComplianceRegulations(Resource):
    """`regulatory_compliance.regulations`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Regulations"

    def __call__(self, sid: str | None) -> RegulatoryComplianceRegulationsContext:
        return RegulatoryComplianceRegulationsContext(self._client, (*self._ids, sid))

    def list(
        self, *, end_user_type: m.RegulationEndUserTypeArg | str | None = None, iso_country: str | None = None,
        number_type: str | None = None, include_constraints: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Regulation]:
        """List the regulations, all or up to `limit`: GET /v2/RegulatoryCompliance/Regulations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

        Args:
            end_user_type: only those for this kind of end user, `individual` or `business`.
            iso_country: keeps only rows of this country, two-letter ISO code.
            number_type: only regulations for this type of phone number.
            include_constraints: whether to return the constraints for end users, documents and their fields.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRegulation,
            {
                "EndUserType": end_user_type, "IsoCountry": iso_country, "NumberType": number_type,
                "IncludeConstraints": include_constraints,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, end_user_type: m.RegulationEndUserTypeArg | str | None = None, iso_country: str | None = None,
        number_type: str | None = None, include_constraints: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Regulation]:
        """Iterate over the regulations, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/Regulations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRegulation,
            {
                "EndUserType": end_user_type, "IsoCountry": iso_country, "NumberType": number_type,
                "IncludeConstraints": include_constraints,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, end_user_type: m.RegulationEndUserTypeArg | str | None = None, iso_country: str | None = None,
        number_type: str | None = None, include_constraints: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Regulation]]:
        """Iterate over the pages of regulations, one request a step: GET /v2/RegulatoryCompliance/Regulations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRegulation,
            {
                "EndUserType": end_user_type, "IsoCountry": iso_country, "NumberType": number_type,
                "IncludeConstraints": include_constraints,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, end_user_type: m.RegulationEndUserTypeArg | str | None = None, iso_country: str | None = None,
        number_type: str | None = None, include_constraints: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Regulation]:
        """Fetch one page of regulations, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/Regulations

        https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRegulation,
            {
                "EndUserType": end_user_type, "IsoCountry": iso_country, "NumberType": number_type,
                "IncludeConstraints": include_constraints,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class RegulatoryComplianceRegulationsContext(Resource):
    """`regulatory_compliance.regulations(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/Regulations/{0}"

    def fetch(
        self, *, include_constraints: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Regulation:
        """Fetch the regulation: GET /v2/RegulatoryCompliance/Regulations/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

        Args:
            include_constraints: whether to return the constraints for end users, documents and their fields.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRegulation, {"IncludeConstraints": include_constraints}, extra_params)


class RegulatoryComplianceSupportingDocumentTypes(Resource):
    """`regulatory_compliance.supporting_document_types`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/SupportingDocumentTypes"

    def __call__(self, sid: str | None) -> RegulatoryComplianceSupportingDocumentTypesContext:
        return RegulatoryComplianceSupportingDocumentTypesContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SupportingDocumentType]:
        """List the supporting document types, all or up to `limit`:
        GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SupportingDocumentType]:
        """Iterate over the supporting document types, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SupportingDocumentType]]:
        """Iterate over the pages of supporting document types, one request a step:
        GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SupportingDocumentType]:
        """Fetch one page of supporting document types, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSupportingDocumentType, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    """`regulatory_compliance.supporting_document_types(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/SupportingDocumentTypes/{0}"

    def fetch(self) -> m.SupportingDocumentType:
        """Fetch the supporting document type: GET /v2/RegulatoryCompliance/SupportingDocumentTypes/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSupportingDocumentType)


class RegulatoryComplianceSupportingDocuments(Resource):
    """`regulatory_compliance.supporting_documents`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/SupportingDocuments"

    def __call__(self, sid: str | None) -> RegulatoryComplianceSupportingDocumentsContext:
        return RegulatoryComplianceSupportingDocumentsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, type: str, *, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SupportingDocument:
        """Create a supporting document: POST /v2/RegulatoryCompliance/SupportingDocuments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: which kind of document it is.
            attributes: details that the document type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSupportingDocument, {"FriendlyName": friendly_name, "Type": type, "Attributes": attributes},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SupportingDocument]:
        """List the supporting documents, all or up to `limit`: GET /v2/RegulatoryCompliance/SupportingDocuments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSupportingDocument, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SupportingDocument]:
        """Iterate over the supporting documents, page by page, `prefetch` of them ahead:
        GET /v2/RegulatoryCompliance/SupportingDocuments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSupportingDocument, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SupportingDocument]]:
        """Iterate over the pages of supporting documents, one request a step:
        GET /v2/RegulatoryCompliance/SupportingDocuments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSupportingDocument, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SupportingDocument]:
        """Fetch one page of supporting documents, the first one or the one at `target_url`:
        GET /v2/RegulatoryCompliance/SupportingDocuments

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSupportingDocument, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class RegulatoryComplianceSupportingDocumentsContext(Resource):
    """`regulatory_compliance.supporting_documents(Sid)`"""

    __slots__ = ()
    _path = "/v2/RegulatoryCompliance/SupportingDocuments/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the supporting document: DELETE /v2/RegulatoryCompliance/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSupportingDocument, missing_ok=missing_ok)

    def fetch(self) -> m.SupportingDocument:
        """Fetch the supporting document: GET /v2/RegulatoryCompliance/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSupportingDocument)

    def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SupportingDocument:
        """Update the supporting document: POST /v2/RegulatoryCompliance/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: details that the document type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSupportingDocument, {"FriendlyName": friendly_name, "Attributes": attributes}, extra_params,
        )
