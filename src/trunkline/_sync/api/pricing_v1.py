# Mirrored from _async/api/pricing_v1.py by `make generate`; do not edit.
# Generated from facts/pricing_v1.json by `make generate`; do not edit.
"""The resources of pricing_v1."""

from __future__ import annotations

from ..._operations import pricing_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import pricing_v1 as m
    from ..pages import Page


class PricingV1(Resource):
    """`pricing.v1`"""

    __slots__ = ()

    @accessor
    def messaging(self) -> Messaging:
        return Messaging(self._client, self._ids)

    @accessor
    def phone_numbers(self) -> PhoneNumbers:
        return PhoneNumbers(self._client, self._ids)

    @accessor
    def voice(self) -> Voice:
        return Voice(self._client, self._ids)


class Messaging(Resource):
    """`messaging`"""

    __slots__ = ()

    @accessor
    def countries(self) -> MessagingCountries:
        return MessagingCountries(self._client, self._ids)


class MessagingCountries(Resource):
    """`messaging.countries`"""

    __slots__ = ()
    _path = "/v1/Messaging/Countries"

    def __call__(self, iso_country: str | None) -> MessagingCountriesContext:
        return MessagingCountriesContext(self._client, (*self._ids, iso_country))

    def list(
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
        return self._list(ops.ListMessagingCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.MessagingCountry]:
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
    ) -> Iterator[Page[m.MessagingCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessagingCountry, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.MessagingCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/Messaging/Countries

        https://www.twilio.com/docs/messaging/api/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListMessagingCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class MessagingCountriesContext(Resource):
    """`messaging.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v1/Messaging/Countries/{0}"

    def fetch(self) -> m.MessagingCountryInstance:
        """Fetch the messaging country: GET /v1/Messaging/Countries/{IsoCountry}

        https://www.twilio.com/docs/messaging/api/pricing
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMessagingCountry)


class PhoneNumbers(Resource):
    """`phone_numbers`"""

    __slots__ = ()

    @accessor
    def countries(self) -> PhoneNumbersCountries:
        return PhoneNumbersCountries(self._client, self._ids)


class PhoneNumbersCountries(Resource):
    """`phone_numbers.countries`"""

    __slots__ = ()
    _path = "/v1/PhoneNumbers/Countries"

    def __call__(self, iso_country: str | None) -> PhoneNumbersCountriesContext:
        return PhoneNumbersCountriesContext(self._client, (*self._ids, iso_country))

    def list(
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
        return self._list(ops.ListPhoneNumberCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.PhoneNumberCountry]:
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
    ) -> Iterator[Page[m.PhoneNumberCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPhoneNumberCountry, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.PhoneNumberCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/PhoneNumbers/Countries

        https://www.twilio.com/docs/phone-numbers/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListPhoneNumberCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class PhoneNumbersCountriesContext(Resource):
    """`phone_numbers.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v1/PhoneNumbers/Countries/{0}"

    def fetch(self) -> m.PhoneNumberCountryInstance:
        """Fetch the phone number country: GET /v1/PhoneNumbers/Countries/{IsoCountry}

        https://www.twilio.com/docs/phone-numbers/pricing
        """
        __tracebackhide__ = True
        return self._send(ops.FetchPhoneNumberCountry)


class Voice(Resource):
    """`voice`"""

    __slots__ = ()

    @accessor
    def countries(self) -> VoiceCountries:
        return VoiceCountries(self._client, self._ids)

    @accessor
    def numbers(self) -> VoiceNumbers:
        return VoiceNumbers(self._client, self._ids)


class VoiceCountries(Resource):
    """`voice.countries`"""

    __slots__ = ()
    _path = "/v1/Voice/Countries"

    def __call__(self, iso_country: str | None) -> VoiceCountriesContext:
        return VoiceCountriesContext(self._client, (*self._ids, iso_country))

    def list(
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
        return self._list(ops.ListVoiceCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.VoiceCountry]:
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
    ) -> Iterator[Page[m.VoiceCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListVoiceCountry, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.VoiceCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`: GET /v1/Voice/Countries

        https://www.twilio.com/docs/voice/pricing

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListVoiceCountry, {}, extra_params, page_size, page_number, page_token, target_url)


class VoiceCountriesContext(Resource):
    """`voice.countries(IsoCountry)`"""

    __slots__ = ()
    _path = "/v1/Voice/Countries/{0}"

    def fetch(self) -> m.VoiceCountryInstance:
        """Fetch the voice country: GET /v1/Voice/Countries/{IsoCountry}

        https://www.twilio.com/docs/voice/pricing
        """
        __tracebackhide__ = True
        return self._send(ops.FetchVoiceCountry)


class VoiceNumbers(Resource):
    """`voice.numbers`"""

    __slots__ = ()

    def __call__(self, number: str | None) -> VoiceNumbersContext:
        return VoiceNumbersContext(self._client, (*self._ids, number))


class VoiceNumbersContext(Resource):
    """`voice.numbers(Number)`"""

    __slots__ = ()
    _path = "/v1/Voice/Numbers/{0*}"

    def fetch(self) -> m.VoiceNumber:
        """Fetch the voice number: GET /v1/Voice/Numbers/{Number}

        https://www.twilio.com/docs/voice/pricing
        """
        __tracebackhide__ = True
        return self._send(ops.FetchVoiceNumber)
