# Generated from facts/pricing_v1.json by `make generate`; do not edit.
"""The resources of pricing_v1."""

from __future__ import annotations

from ..._operations import pricing_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import pricing_v1 as m
    from ..pages import AsyncPage


class AsyncPricingV1(AsyncResource):
    """`pricing.v1`"""

    __slots__ = ()

    @accessor
    def messaging(self) -> AsyncMessaging:
        return AsyncMessaging(self._client, self._ids)

    @accessor
    def phone_numbers(self) -> AsyncPhoneNumbers:
        return AsyncPhoneNumbers(self._client, self._ids)

    @accessor
    def voice(self) -> AsyncVoice:
        return AsyncVoice(self._client, self._ids)


class AsyncMessaging(AsyncResource):
    """`messaging`"""

    __slots__ = ()

    @accessor
    def countries(self) -> AsyncMessagingCountries:
        return AsyncMessagingCountries(self._client, self._ids)


class AsyncMessagingCountries(AsyncResource):
    """`messaging.countries`"""

    __slots__ = ()
    _path = "/v1/Messaging/Countries"

    def __call__(self, iso_country: str | None) -> AsyncMessagingCountriesContext:
        return AsyncMessagingCountriesContext(self._client, (*self._ids, iso_country))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.MessagingCountry]:
        """List the countries, all or up to `limit`: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMessagingCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.MessagingCountry]:
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMessagingCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.MessagingCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessagingCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.MessagingCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessagingCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncMessagingCountriesContext(AsyncResource):
    """`messaging.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v1/Messaging/Countries/{0}"

    async def fetch(self) -> m.MessagingCountryInstance:
        """Fetch the messaging country: GET /v1/Messaging/Countries/{IsoCountry}

        https://www.twilio.com/docs/messaging/api/pricing
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessagingCountry)


class AsyncPhoneNumbers(AsyncResource):
    """`phone_numbers`"""

    __slots__ = ()

    @accessor
    def countries(self) -> AsyncPhoneNumbersCountries:
        return AsyncPhoneNumbersCountries(self._client, self._ids)


class AsyncPhoneNumbersCountries(AsyncResource):
    """`phone_numbers.countries`"""

    __slots__ = ()
    _path = "/v1/PhoneNumbers/Countries"

    def __call__(self, iso_country: str | None) -> AsyncPhoneNumbersCountriesContext:
        return AsyncPhoneNumbersCountriesContext(self._client, (*self._ids, iso_country))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PhoneNumberCountry]:
        """List the countries, all or up to `limit`: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListPhoneNumberCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PhoneNumberCountry]:
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListPhoneNumberCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PhoneNumberCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPhoneNumberCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PhoneNumberCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPhoneNumberCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncPhoneNumbersCountriesContext(AsyncResource):
    """`phone_numbers.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v1/PhoneNumbers/Countries/{0}"

    async def fetch(self) -> m.PhoneNumberCountryInstance:
        """Fetch the phone number country: GET /v1/PhoneNumbers/Countries/{IsoCountry}

        https://www.twilio.com/docs/phone-numbers/pricing
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumberCountry)


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
    _path = "/v1/Voice/Countries"

    def __call__(self, iso_country: str | None) -> AsyncVoiceCountriesContext:
        return AsyncVoiceCountriesContext(self._client, (*self._ids, iso_country))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VoiceCountry]:
        """List the countries, all or up to `limit`: GET /v1/Voice/Countries

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
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v1/Voice/Countries

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
        """Iterate over the pages of countries, one request a step: GET /v1/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListVoiceCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.VoiceCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/Voice/Countries

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
    _path = "/v1/Voice/Countries/{0}"

    async def fetch(self) -> m.VoiceCountryInstance:
        """Fetch the voice country: GET /v1/Voice/Countries/{IsoCountry}

        https://www.twilio.com/docs/voice/pricing
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVoiceCountry)


class AsyncVoiceNumbers(AsyncResource):
    """`voice.numbers`"""

    __slots__ = ()

    def __call__(self, number: str | None) -> AsyncVoiceNumbersContext:
        return AsyncVoiceNumbersContext(self._client, (*self._ids, number))


class AsyncVoiceNumbersContext(AsyncResource):
    """`voice.numbers(Number)`"""

    __slots__ = ()
    _path = "/v1/Voice/Numbers/{0*}"

    async def fetch(self) -> m.VoiceNumber:
        """Fetch the voice number: GET /v1/Voice/Numbers/{Number}

        https://www.twilio.com/docs/voice/pricing
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVoiceNumber)
