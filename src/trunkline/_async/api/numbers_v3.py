# Generated from facts/numbers_v3.json by `make generate`; do not edit.
"""The resources of numbers_v3."""

from __future__ import annotations

from ..._operations import numbers_v3 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ...models import numbers_v3 as m


class AsyncNumbersV3(AsyncResource):
    """`numbers.v3`"""

    __slots__ = ()

    @accessor
    def hosted_number_orders(self) -> AsyncHostedNumberOrders:
        return AsyncHostedNumberOrders(self._client, self._ids)


class AsyncHostedNumberOrders(AsyncResource):
    """`hosted_number_orders`"""

    __slots__ = ()
    _path = "/v3/HostedNumbers/HostedNumberOrders"

    async def create(
        self, phone_number: str, sms_capability: bool, *, address_sid: str | None = None, email: str | None = None,
        account_sid: str | None = None, friendly_name: str | None = None, unique_name: str | None = None,
        cc_emails: str | Sequence[str] | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, status_callback_url: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, sms_application_sid: str | None = None,
        verification_type: m.HostedNumberOrderEnumVerificationTypeArg | str | None = None,
        verification_document_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Create a hosted numbers hosted number order: POST /v3/HostedNumbers/HostedNumberOrders

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

        Args:
            phone_number: number to host, E.164.
            sms_capability: whether SMS of the number is hosted on Twilio.
            address_sid: SID of the address of the number's owner, `AD…`.
            email: address of the owner of the hosted number.
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
            verification_type: how ownership of the number is verified: `phone-call`, the default, or `phone-bill`.
            verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required
                for `phone-bill`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateHostedNumbersHostedNumberOrder,
            {
                "phoneNumber": phone_number, "smsCapability": sms_capability, "addressSid": address_sid, "email": email,
                "accountSid": account_sid, "friendlyName": friendly_name, "uniqueName": unique_name,
                "ccEmails": cc_emails, "smsUrl": sms_url, "smsMethod": sms_method, "smsFallbackUrl": sms_fallback_url,
                "smsFallbackMethod": sms_fallback_method, "statusCallbackUrl": status_callback_url,
                "statusCallbackMethod": status_callback_method, "smsApplicationSid": sms_application_sid,
                "verificationType": verification_type, "verificationDocumentSid": verification_document_sid,
            },
            extra_params,
        )
