# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, available_phone_numbers."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always
from ...types.wire import AnyCase


class AvailablePhoneNumberCountry(Model, frozen=True, kw_only=True, gc=False):
    """An available phone number country; https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

    Attributes:
        country_code: ISO 3166-1 code of the country.
        country: name of the country.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        beta: whether all available numbers of the country are new to Twilio.
        subresource_uris: relative URIs of the related resources, by name.
    """

    country_code: Always[str] = ABSENT
    country: Always[str] = ABSENT
    uri: Always[str] = ABSENT
    beta: bool | None = None
    subresource_uris: Always[dict[str, str]] = ABSENT


class AvailablePhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    """An available phone number local.

    https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number machine to machine.

    https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number mobile.

    https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-mobile-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number national; https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number shared cost.

    https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number toll free.

    https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-tollfree-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """An available phone number voip; https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

    Attributes:
        friendly_name: phone number, formatted for display.
        phone_number: phone number in E.164 format.
        lata: LATA of the phone number, US and Canada only.
        locality: town or city.
        rate_center: rate center of the number, US and Canada only.
        latitude: latitude of the phone number's location, US and Canada only.
        longitude: longitude of the phone number's location, US and Canada only.
        region: two-letter state or province of the number, US and Canada only.
        postal_code: postal or ZIP code of where the number belongs, US and Canada only.
        iso_country: country, ISO 3166-1 alpha-2.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
    """

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
    """A phone number capabilities.

    Attributes:
        mms: whether the number can handle MMS.
        sms: whether SMS is possible.
        voice: true if the number can do voice calls.
        fax: whether the phone number can handle faxes.
    """

    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None
