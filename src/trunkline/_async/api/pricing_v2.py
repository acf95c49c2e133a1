# Generated from facts/pricing_v2.json by `make generate`; do not edit.
"""The resources of pricing_v2."""

from __future__ import annotations

from ..._operations import pricing_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import pricing_v2 as m
    from ..pages import AsyncPage


class AsyncPricingV2(AsyncResource):
    """`pricing.v2`"""

    __slots__ = ()

    @accessor
    def countries(self) -> AsyncCountries:
        return AsyncCountries(self._client, self._ids)

    @accessor
    def numbers(self) -> AsyncNumbers:
        return AsyncNumbers(self._client, self._ids)

    @accessor
    def voice(self) -> AsyncVoice:
        return AsyncVoice(self._client, self._ids)


class AsyncCountries(AsyncResource):
    """`countries`"""

    __slots__ = ()
    _path = "/v2/Trunking/Countries"

    def __call__(self, iso_country: str | None) -> AsyncCountriesContext:
        return AsyncCountriesContext(self._client, (*self._ids, iso_country))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TrunkingCountry]:
        """List the countries, all or up to `limit`: GET /v2/Trunking/Countries

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListTrunkingCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.TrunkingCountry]:
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v2/Trunking/Countries

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTrunkingCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.TrunkingCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v2/Trunking/Countries

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTrunkingCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.TrunkingCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v2/Trunking/Countries

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListTrunkingCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncCountriesContext(AsyncResource):
    """`countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v2/Trunking/Countries/{0}"

    async def fetch(self) -> m.TrunkingCountryInstance:
        """Fetch the trunking country: GET /v2/Trunking/Countries/{IsoCountry}

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTrunkingCountry)


class AsyncNumbers(AsyncResource):
    """`numbers`"""

    __slots__ = ()

    def __call__(self, destination_number: str | None) -> AsyncNumbersContext:
        return AsyncNumbersContext(self._client, (*self._ids, destination_number))


class AsyncNumbersContext(AsyncResource):
    """`numbers(DestinationNumber)`"""

    __slots__ = ()
    _path = "/v2/Trunking/Numbers/{0*}"

    async def fetch(
        self, *, origination_number: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrunkingNumber:
        """Fetch the trunking number: GET /v2/Trunking/Numbers/{DestinationNumber}

        https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

        Args:
            origination_number: calling number, E.164, for prices that depend on the origin.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTrunkingNumber, {"OriginationNumber": origination_number}, extra_params)


class AsyncVoice(AsyncResource):
    """`voice`"""

    __slots__ = ()

    @accessor
    def countries(self) -> AsyncVoiceCountries:
        return AsyncVoiceCountries(self._client, self._ids)

    @accessor
    def numbers(self) -> AsyncVoiceNumbers:
        return AsyncVoiceNumbers(self._client, self._ids)


class AsyncVoiceCountries(AsyncResource):
    """`voice.countries`"""

    __slots__ = ()
    _path = "/v2/Voice/Countries"

    def __call__(self, iso_country: str | None) -> AsyncVoiceCountriesContext:
        return AsyncVoiceCountriesContext(self._client, (*self._ids, iso_country))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VoiceCountry]:
        """List the countries, all or up to `limit`: GET /v2/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListVoiceCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.VoiceCountry]:
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v2/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListVoiceCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.VoiceCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v2/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListVoiceCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.VoiceCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v2/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListVoiceCountry, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncVoiceCountriesContext(AsyncResource):
    """`voice.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v2/Voice/Countries/{0}"

    async def fetch(self) -> m.VoiceCountryInstance:
        """Fetch the voice country: GET /v2/Voice/Countries/{IsoCountry}

        https://www.twilio.com/docs/voice/pricing
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVoiceCountry)


class AsyncVoiceNumbers(AsyncResource):
    """`voice.numbers`"""

    __slots__ = ()

    def __call__(self, destination_number: str | None) -> AsyncVoiceNumbersContext:
        return AsyncVoiceNumbersContext(self._client, (*self._ids, destination_number))


class AsyncVoiceNumbersContext(AsyncResource):
    """`voice.numbers(DestinationNumber)`"""

    __slots__ = ()
    _path = "/v2/Voice/Numbers/{0*}"

    async def fetch(
        self, *, origination_number: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.VoiceNumber:
        """Fetch the voice number: GET /v2/Voice/Numbers/{DestinationNumber}

        https://www.twilio.com/docs/voice/pricing

        Args:
            origination_number: calling number, E.164, for prices that depend on the origin.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVoiceNumber, {"OriginationNumber": origination_number}, extra_params)
