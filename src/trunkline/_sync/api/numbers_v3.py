# Mirrored from _async/api/numbers_v3.py by `make generate`; do not edit.
# Generated from facts/numbers_v3.json by `make generate`; do not edit.
"""The resources of numbers_v3."""

from __future__ import annotations

from ..._operations import numbers_v3 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ...models import numbers_v3 as m


class NumbersV3(Resource):
    """`numbers.v3`"""

    __slots__ = ()

    @accessor
    def hosted_number_orders(self) -> HostedNumberOrders:
        return HostedNumberOrders(self._client, self._ids)


class HostedNumberOrders(Resource):
    """`hosted_number_orders`"""

    __slots__ = ()
    _path = "/v3/HostedNumbers/HostedNumberOrders"

    def create(
        self, phone_number: str, sms_capability: bool, *, account_sid: str | None = None,
        friendly_name: str | None = None, unique_name: str | None = None, cc_emails: str | Sequence[str] | None = None,
        sms_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        status_callback_url: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        sms_application_sid: str | None = None, address_sid: str | None = None, email: str | None = None,
        verification_type: m.HostedNumberOrderEnumVerificationTypeArg | str | None = None,
        verification_document_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.HostedNumberOrder:
        """Create a hosted numbers hosted number order: POST /v3/HostedNumbers/HostedNumberOrders."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateHostedNumbersHostedNumberOrder,
            {
                "phoneNumber": phone_number, "smsCapability": sms_capability, "accountSid": account_sid,
                "friendlyName": friendly_name, "uniqueName": unique_name, "ccEmails": cc_emails, "smsUrl": sms_url,
                "smsMethod": sms_method, "smsFallbackUrl": sms_fallback_url, "smsFallbackMethod": sms_fallback_method,
                "statusCallbackUrl": status_callback_url, "statusCallbackMethod": status_callback_method,
                "smsApplicationSid": sms_application_sid, "addressSid": address_sid, "email": email,
                "verificationType": verification_type, "verificationDocumentSid": verification_document_sid,
            },
            extra_params,
        )
