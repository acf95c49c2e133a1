# Mirrored from _async/api/routes_v2.py by `make generate`; do not edit.
# Generated from facts/routes_v2.json by `make generate`; do not edit.
"""The resources of routes_v2."""

from __future__ import annotations

from ..._operations import routes_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import routes_v2 as m


class RoutesV2(Resource):
    """`routes.v2`"""

    __slots__ = ()

    @accessor
    def phone_numbers(self) -> PhoneNumbers:
        return PhoneNumbers(self._client, self._ids)

    @accessor
    def sip_domains(self) -> SipDomains:
        return SipDomains(self._client, self._ids)

    @accessor
    def trunks(self) -> Trunks:
        return Trunks(self._client, self._ids)


class PhoneNumbers(Resource):
    """`phone_numbers`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> PhoneNumbersContext:
        return PhoneNumbersContext(self._client, (*self._ids, phone_number))


class PhoneNumbersContext(Resource):
    """`phone_numbers(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v2/PhoneNumbers/{0*}"

    def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v2/PhoneNumbers/{PhoneNumber}

        https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchPhoneNumber)

    def update(
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
        return self._send(
            ops.UpdatePhoneNumber, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )


class SipDomains(Resource):
    """`sip_domains`"""

    __slots__ = ()

    def __call__(self, sip_domain: str | None) -> SipDomainsContext:
        return SipDomainsContext(self._client, (*self._ids, sip_domain))


class SipDomainsContext(Resource):
    """`sip_domains(SipDomain)`"""

    __slots__ = ()
    _path = "/v2/SipDomains/{0}"

    def fetch(self) -> m.SipDomain:
        """Fetch the sip domain: GET /v2/SipDomains/{SipDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-domains
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipDomain)

    def update(
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
        return self._send(
            ops.UpdateSipDomain, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )


class Trunks(Resource):
    """`trunks`"""

    __slots__ = ()

    def __call__(self, sip_trunk_domain: str | None) -> TrunksContext:
        return TrunksContext(self._client, (*self._ids, sip_trunk_domain))


class TrunksContext(Resource):
    """`trunks(SipTrunkDomain)`"""

    __slots__ = ()
    _path = "/v2/Trunks/{0}"

    def fetch(self) -> m.Trunks:
        """Fetch the trunks: GET /v2/Trunks/{SipTrunkDomain}

        https://www.twilio.com/docs/global-infrastructure/regional-sip-trunks
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrunks)

    def update(
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
        return self._send(
            ops.UpdateTrunks, {"VoiceRegion": voice_region, "FriendlyName": friendly_name}, extra_params,
        )
