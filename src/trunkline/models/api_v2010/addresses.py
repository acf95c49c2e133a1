# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, addresses."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import AddressText, HttpMethod, OpenEnum, Rfc2822, SharedText


class DependentPhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class DependentPhoneNumberEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class Address(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    city: str | None = None
    customer_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    postal_code: str | None = None
    region: str | None = None
    sid: str | None = None
    street: str | None = None
    uri: str | None = None
    emergency_enabled: bool | None = None
    validated: bool | None = None
    verified: bool | None = None
    street_secondary: str | None = None

    _hidden = frozenset({"customer_name", "friendly_name", "postal_code", "street", "street_secondary"})


class DependentPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    phone_number: AddressText | None = None
    voice_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_caller_id_lookup: bool | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
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
    uri: str | None = None

    _hidden = frozenset({"friendly_name"})
