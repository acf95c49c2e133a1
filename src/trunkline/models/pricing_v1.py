# Generated from facts/pricing_v1.json by `make generate`; do not edit.
"""The models of pricing_v1."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always


class MessagingCountry(Model, frozen=True, kw_only=True, gc=False):
    """A messaging country; https://www.twilio.com/docs/messaging/api/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: str | None = None
    url: Always[str] = ABSENT


class MessagingCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    """A messaging country instance; https://www.twilio.com/docs/messaging/api/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        outbound_sms_prices: prices of messages to the country, by carrier with MCC and MNC.
        inbound_sms_prices: prices to receive an SMS, by type of Twilio number.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: Always[str] = ABSENT
    outbound_sms_prices: list[OutboundSmsPrice] | None = None
    inbound_sms_prices: list[OutboundSmsPricePrices] | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT


class OutboundCallPrice(Model, frozen=True, kw_only=True, gc=False):
    """An outbound call price.

    Attributes:
        base_price: price before discounts.
        current_price: price that applies to the account now.
    """

    base_price: Decimal | None = None
    current_price: Decimal | None = None


class OutboundPrefixPrice(Model, frozen=True, kw_only=True, gc=False):
    """An outbound prefix price.

    Attributes:
        prefixes: number prefixes the price applies to.
        base_price: price before discounts.
        current_price: price that applies to the account now.
        friendly_name: readable name of the resource; when listing, only those so named.
    """

    prefixes: list[str] | None = None
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None


class OutboundSmsPrice(Model, frozen=True, kw_only=True, gc=False):
    """An outbound sms price.

    Attributes:
        carrier: name of the carrier.
        mcc: mobile country code.
        mnc: mobile network code (MNC) of the operator.
        prices: list of prices, as objects.
    """

    carrier: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    prices: list[OutboundSmsPricePrices] | None = None


class OutboundSmsPricePrices(Model, frozen=True, kw_only=True, gc=False):
    """An outbound sms price prices.

    Attributes:
        base_price: price before discounts.
        current_price: price that applies to the account now.
        number_type: type of the phone number, such as local, mobile or toll-free.
    """

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


class PhoneNumberCountry(Model, frozen=True, kw_only=True, gc=False):
    """A phone number country; https://www.twilio.com/docs/phone-numbers/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: str | None = None
    url: Always[str] = ABSENT


class PhoneNumberCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    """A phone number country instance; https://www.twilio.com/docs/phone-numbers/pricing

    Attributes:
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        phone_number_prices: prices of the country's phone numbers, by type of number.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    country: str | None = None
    iso_country: Always[str] = ABSENT
    phone_number_prices: list[OutboundSmsPricePrices] | None = None
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
    outbound_prefix_prices: list[OutboundPrefixPrice] | None = None
    inbound_call_prices: list[OutboundSmsPricePrices] | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT


class VoiceNumber(Model, frozen=True, kw_only=True, gc=False):
    """A voice number; https://www.twilio.com/docs/voice/pricing

    Attributes:
        number: phone number whose prices these are, E.164.
        country: name of the country.
        iso_country: country, ISO 3166-1 alpha-2.
        outbound_call_price: base and current price of calls to the number.
        inbound_call_price: price of an inbound call; null if the number is not a Twilio number of the account.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    number: Always[AddressText] = ABSENT
    country: str | None = None
    iso_country: str | None = None
    outbound_call_price: OutboundCallPrice | None = None
    inbound_call_price: OutboundSmsPricePrices | None = None
    price_unit: str | None = None
    url: Always[str] = ABSENT
