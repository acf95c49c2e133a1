# Generated from facts/pricing_v2.json by `make generate`; do not edit.
"""The models of pricing_v2."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import AddressText


class InboundCallPrice(Model, frozen=True, kw_only=True, gc=False):
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


class OutboundCallPriceWithOrigin(Model, frozen=True, kw_only=True, gc=False):
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    origination_prefixes: list[str] | None = None


class OutboundPrefixPriceWithOrigin(Model, frozen=True, kw_only=True, gc=False):
    origination_prefixes: list[str] | None = None
    destination_prefixes: list[str] | None = None
    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None


class TrunkingCountry(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


class TrunkingCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    terminating_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    originating_call_prices: list[InboundCallPrice] | None = None
    price_unit: str | None = None
    url: str | None = None


class TrunkingNumber(Model, frozen=True, kw_only=True, gc=False):
    destination_number: AddressText | None = None
    origination_number: AddressText | None = None
    country: str | None = None
    iso_country: str | None = None
    terminating_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    originating_call_price: InboundCallPrice | None = None
    price_unit: str | None = None
    url: str | None = None


class VoiceCountry(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


class VoiceCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    iso_country: str | None = None
    outbound_prefix_prices: list[OutboundPrefixPriceWithOrigin] | None = None
    inbound_call_prices: list[InboundCallPrice] | None = None
    price_unit: str | None = None
    url: str | None = None


class VoiceNumber(Model, frozen=True, kw_only=True, gc=False):
    destination_number: AddressText | None = None
    origination_number: AddressText | None = None
    country: str | None = None
    iso_country: str | None = None
    outbound_call_prices: list[OutboundCallPriceWithOrigin] | None = None
    inbound_call_price: InboundCallPrice | None = None
    price_unit: str | None = None
    url: str | None = None
