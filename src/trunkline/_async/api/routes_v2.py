# Generated from facts/routes_v2.json by `make generate`; do not edit.
"""The resources of routes_v2."""

from __future__ import annotations

from ..._operations import routes_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import routes_v2 as m


class AsyncRoutesV2(AsyncResource):
    """`routes.v2`"""

    __slots__ = ()

    @accessor
    def phone_numbers(self) -> AsyncPhoneNumbers:
        return AsyncPhoneNumbers(self._client, self._ids)

    @accessor
    def sip_domains(self) -> AsyncSipDomains:
        return AsyncSipDomains(self._client, self._ids)

    @accessor
    def trunks(self) -> AsyncTrunks:
        return AsyncTrunks(self._client, self._ids)


class AsyncPhoneNumbers(AsyncResource):
    """`phone_numbers`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> AsyncPhoneNumbersContext:
        return AsyncPhoneNumbersContext(self._client, (*self._ids, phone_number))


class AsyncPhoneNumbersContext(AsyncResource):
    """`phone_numbers(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v2/PhoneNumbers/{0*}"

    async def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v2/PhoneNumbers/{PhoneNumber}

        https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumber)

    async def update(
        self, *, voice_region: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PhoneNumber:
        """Update the phone number: POST /v2/PhoneNumbers/{PhoneNumber}

        https://www.twilio.com/docs/global-infrastructure/inbound-processing-api

        Args:
            voice_region: region that processes incoming voice traffic.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePhoneNumber, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )


class AsyncSipDomains(AsyncResource):
    """`sip_domains`"""

    __slots__ = ()

    def __call__(self, sip_domain: str | None) -> AsyncSipDomainsContext:
        return AsyncSipDomainsContext(self._client, (*self._ids, sip_domain))


class AsyncSipDomainsContext(AsyncResource):
    """`sip_domains(SipDomain)`"""

    __slots__ = ()
    _path = "/v2/SipDomains/{0}"

    async def fetch(self) -> m.SipDomain:
        """Fetch the sip domain: GET /v2/SipDomains/{SipDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-domains
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSipDomain)

    async def update(
        self, *, voice_region: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipDomain:
        """Update the sip domain: POST /v2/SipDomains/{SipDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-domains

        Args:
            voice_region: region that processes incoming voice traffic.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateSipDomain, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )


class AsyncTrunks(AsyncResource):
    """`trunks`"""

    __slots__ = ()

    def __call__(self, sip_trunk_domain: str | None) -> AsyncTrunksContext:
        return AsyncTrunksContext(self._client, (*self._ids, sip_trunk_domain))


class AsyncTrunksContext(AsyncResource):
    """`trunks(SipTrunkDomain)`"""

    __slots__ = ()
    _path = "/v2/Trunks/{0}"

    async def fetch(self) -> m.Trunks:
        """Fetch the trunks: GET /v2/Trunks/{SipTrunkDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-trunks
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTrunks)

    async def update(
        self, *, voice_region: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Trunks:
        """Update the trunks: POST /v2/Trunks/{SipTrunkDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-trunks

        Args:
            voice_region: region that processes incoming voice traffic.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateTrunks, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )
