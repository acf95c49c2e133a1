# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, addresses."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always, HttpMethod, OpenEnum, Rfc2822, SharedText


class DependentPhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class DependentPhoneNumberEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class Address(Model, frozen=True, kw_only=True, gc=False):
    """An address; https://www.twilio.com/docs/usage/api/address

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        city: city of the address.
        customer_name: name that goes with the address, at most 16 4-byte or 21 3-byte characters.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        iso_country: country, ISO 3166-1 alpha-2.
        postal_code: postal or ZIP code of the address.
        region: state or region of the address.
        sid: SID of the address, `AD…`.
        street: house number and street of the address.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        emergency_enabled: whether the address can be used for emergency calls.
        validated: true if validated for local rules; false if invalid or the country does not require it.
        verified: true if verified for local rules; false if invalid or the country does not require it.
        street_secondary: second address line, such as the suite or floor.
    """

    account_sid: Always[SharedText] = ABSENT
    city: Always[str] = ABSENT
    customer_name: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    iso_country: Always[str] = ABSENT
    postal_code: Always[str] = ABSENT
    region: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    street: Always[str] = ABSENT
    uri: Always[str] = ABSENT
    emergency_enabled: Always[bool] = ABSENT
    validated: Always[bool] = ABSENT
    verified: Always[bool] = ABSENT
    street_secondary: str | None = None

    _hidden = frozenset({"customer_name", "friendly_name", "postal_code", "street", "street_secondary"})


class DependentPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A dependent phone number; https://www.twilio.com/docs/usage/api/address

    Attributes:
        sid: SID of the phone number, `PN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        phone_number: phone number in E.164 format.
        voice_url: URL that gives the TwiML for a call.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when an SMS comes in.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
        emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    voice_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_caller_id_lookup: bool | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    address_requirements: DependentPhoneNumberAddressRequirement | None = None
    capabilities: Any | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    api_version: SharedText | None = None
    sms_application_sid: str | None = None
    voice_application_sid: str | None = None
    trunk_sid: str | None = None
    emergency_status: DependentPhoneNumberEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    uri: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})
