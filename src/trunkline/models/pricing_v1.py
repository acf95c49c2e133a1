# Generated from facts/pricing_v1.json by `make generate`; do not edit.
"""The models of pricing_v1."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import AddressText


class MessagingCountry(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


class MessagingCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    outbound_sms_prices: list[OutboundSmsPrice] | None = None
    inbound_sms_prices: list[OutboundSmsPricePrices] | None = None
    price_unit: str | None = None
    url: str | None = None


class OutboundCallPrice(Model, frozen=True, kw_only=True, gc=False):
    base_price: Decimal | None = None
    current_price: Decimal | None = None


class OutboundPrefixPrice(Model, frozen=True, kw_only=True, gc=False):
    prefixes: list[str] | None = None
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None


class OutboundSmsPrice(Model, frozen=True, kw_only=True, gc=False):
    carrier: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    prices: list[OutboundSmsPricePrices] | None = None


class OutboundSmsPricePrices(Model, frozen=True, kw_only=True, gc=False):
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


class PhoneNumberCountry(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


class PhoneNumberCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    phone_number_prices: list[OutboundSmsPricePrices] | None = None
    price_unit: str | None = None
    url: str | None = None


class VoiceCountry(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


class VoiceCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    outbound_prefix_prices: list[OutboundPrefixPrice] | None = None
    inbound_call_prices: list[OutboundSmsPricePrices] | None = None
    price_unit: str | None = None
    url: str | None = None


class VoiceNumber(Model, frozen=True, kw_only=True, gc=False):
    number: AddressText | None = None
    country: str | None = None
    iso_country: str | None = None
    outbound_call_price: OutboundCallPrice | None = None
    inbound_call_price: OutboundSmsPricePrices | None = None
    price_unit: str | None = None
    url: str | None = None
