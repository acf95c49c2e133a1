# Generated from facts/pricing_v2.json by `make generate`; do not edit.
"""The models of pricing_v2."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always


class InboundCallPrice(Model, frozen=True, kw_only=True, gc=False):
    """An inbound call price.

    Attributes:
        base_price: price before discounts.
        current_price: price that applies to the account now.
        number_type: type of the phone number, such as local, mobile or toll-free.
    """

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


class OutboundCallPriceWithOrigin(Model, frozen=True, kw_only=True, gc=False):
    """An outbound call price with origin.

    Attributes:
        base_price: price before discounts.
        current_price: price that applies to the account now.
        origination_prefixes: prefixes of the calling numbers for which the price holds.
    """

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    origination_prefixes: list[str] | None = None


class OutboundPrefixPriceWithOrigin(Model, frozen=True, kw_only=True, gc=False):
    """An outbound prefix price with origin.

    Attributes:
        origination_prefixes: prefixes of the calling numbers for which the price holds.
        destination_prefixes: prefixes of the destination numbers that the price is for.
        base_price: price before discounts.
        current_price: price that applies to the account now.
        friendly_name: readable name of the resource; when listing, only those so named.
    """

    origination_prefixes: list[str] | None = None
    destination_prefixes: list[str] | None = None
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None


class TrunkingCountry(Model, frozen=True, kw_only=True, gc=False):
    """A trunking country; https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: str | None = None
    url: Always[str] = ABSENT


class TrunkingCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    """A trunking country instance; https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        terminating_prefix_prices: prices by origination and destination prefix.
        originating_call_prices: prices of trunk calls that come in on the country's numbers, by type of number.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: Always[str] = ABSENT
    terminating_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    originating_call_prices: list[InboundCallPrice] | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT


class TrunkingNumber(Model, frozen=True, kw_only=True, gc=False):
    """A trunking number; https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource

    Attributes:
        destination_number: number that is called, E.164.
        origination_number: calling number, E.164.
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        terminating_prefix_prices: prices by origination and destination prefix.
        originating_call_price: price of trunk calls that come in on the number, with its type.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    destination_number: Always[AddressText] = ABSENT
    origination_number: AddressText | None = None
    country: Always[str] = ABSENT
    iso_country: Always[str] = ABSENT
    terminating_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    originating_call_price: InboundCallPrice | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT


class VoiceCountry(Model, frozen=True, kw_only=True, gc=False):
    """A voice country; https://www.twilio.com/docs/voice/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: str | None = None
    url: Always[str] = ABSENT


class VoiceCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    """A voice country instance; https://www.twilio.com/docs/voice/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        outbound_prefix_prices: prices of outbound calls by prefix, each with name, base and current price.
        inbound_call_prices: prices of inbound calls.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: Always[str] = ABSENT
    outbound_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    inbound_call_prices: list[InboundCallPrice] | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT


class VoiceNumber(Model, frozen=True, kw_only=True, gc=False):
    """A voice number; https://www.twilio.com/docs/voice/pricing

    Attributes:
        destination_number: number that is called, E.164.
        origination_number: calling number, E.164.
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        outbound_call_prices: prices of calls to the number, by prefixes of the calling number.
        inbound_call_price: price of an inbound call.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    destination_number: Always[AddressText] = ABSENT
    origination_number: AddressText | None = None
    country: str | None = None
    iso_country: str | None = None
    outbound_call_prices: list[OutboundCallPriceWithOrigin] | None = None
    inbound_call_price: InboundCallPrice | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT
