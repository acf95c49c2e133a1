# Mirrored from _async/api/api_v2010_validation_requests.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, validation_requests."""

from __future__ import annotations

from ..._operations import api_v2010_validation_requests as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

    from ...models.api_v2010 import validation_requests as m


class AccountsValidationRequests(Resource):
    """`accounts(Sid).validation_requests`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds.json"

    def create(
        self, phone_number: str, *, friendly_name: str | None = None, call_delay: timedelta | int | None = None,
        extension: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ValidationRequest:
        """Create a validation request: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Args:
            phone_number: number to verify as caller ID, E.164.
            friendly_name: name of the caller ID, up to 64 characters, by default the formatted number.
            call_delay: seconds before the verification call is made, 0 to 60, by default 0.
            extension: digits dialled once the verification call is connected.
            status_callback: URL that gets the outcome of verifying the caller ID.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateValidationRequest,
            {
                "PhoneNumber": phone_number, "FriendlyName": friendly_name, "CallDelay": call_delay,
                "Extension": extension, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
            },
            extra_params,
        )
