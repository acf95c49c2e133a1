# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, available_phone_numbers."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import AddressText
from ...types.wire import AnyCase


class AvailablePhoneNumberCountry(Model, frozen=True, kw_only=True, gc=False):
    country_code: str | None = None
    country: str | None = None
    uri: str | None = None
    beta: bool | None = None
    subresource_uris: dict[str, str] | None = None


class AvailablePhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberMachineToMachine(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberMobile(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberNational(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberSharedCost(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberTollFree(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class AvailablePhoneNumberVoip(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    lata: str | None = None
    locality: str | None = None
    rate_center: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    postal_code: str | None = None
    iso_country: str | None = None
    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None


class PhoneNumberCapabilities(AnyCase, Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None
