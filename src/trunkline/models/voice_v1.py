# Generated from facts/voice_v1.json by `make generate`; do not edit.
"""The models of voice_v1."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import HttpMethod, Instant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ByocTrunk(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    voice_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    status_callback_method: HttpMethod | None = None
    cnam_lookup_enabled: bool | None = None
    connection_policy_sid: str | None = None
    from_domain_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"status_callback_url", "voice_fallback_url", "voice_url"})


class ConnectionPolicy(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class ConnectionPolicyTarget(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    connection_policy_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    target: str | None = None
    priority: int | None = None
    weight: int | None = None
    enabled: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"target"})


class DialingPermissionsCountry(Model, frozen=True, kw_only=True, gc=False):
    iso_code: str | None = None
    name: str | None = None
    continent: str | None = None
    country_codes: list[str] | None = None
    low_risk_numbers_enabled: bool | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class DialingPermissionsCountryBulkUpdate(Model, frozen=True, kw_only=True, gc=False):
    update_count: int | None = None
    update_request: str | None = None


class DialingPermissionsCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    iso_code: str | None = None
    name: str | None = None
    continent: str | None = None
    country_codes: list[str] | None = None
    low_risk_numbers_enabled: bool | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class DialingPermissionsHrsPrefixes(Model, frozen=True, kw_only=True, gc=False):
    prefix: str | None = None


class DialingPermissionsSettings(Model, frozen=True, kw_only=True, gc=False):
    dialing_permissions_inheritance: bool | None = None
    url: str | None = None


class IpRecord(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    ip_address: str | None = None
    cidr_prefix_length: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"ip_address"})


class SourceIpMapping(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    ip_record_sid: str | None = None
    sip_domain_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
