# Generated from facts/routes_v3.json by `make generate`; do not edit.
"""The resources of routes_v3."""

from __future__ import annotations

from ..._operations import routes_v3 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import routes_v3 as m


class AsyncRoutesV3(AsyncResource):
    """`routes.v3`"""

    __slots__ = ()

    @accessor
    def phone_numbers(self) -> AsyncPhoneNumbers:
        return AsyncPhoneNumbers(self._client, self._ids)


class AsyncPhoneNumbers(AsyncResource):
    """`phone_numbers`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> AsyncPhoneNumbersContext:
        return AsyncPhoneNumbersContext(self._client, (*self._ids, phone_number))


class AsyncPhoneNumbersContext(AsyncResource):
    """`phone_numbers(phoneNumber)`"""

    __slots__ = ()
    _path = "/v3/PhoneNumbers/{0}"

    async def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v3/PhoneNumbers/{phoneNumber}

        https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumber)

    async def update(
        self, *, voice_region: str | None = None, messaging_region: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PhoneNumber:
        """Update the phone number: POST /v3/PhoneNumbers/{phoneNumber}

        https://www.twilio.com/docs/global-infrastructure/inbound-processing-api

        Args:
            voice_region: region that processes incoming voice traffic.
            messaging_region: Inbound Processing Region for messages to this number.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePhoneNumber,
            {"voiceRegion": voice_region, "messagingRegion": messaging_region, "friendlyName": friendly_name},
            extra_params,
        )
