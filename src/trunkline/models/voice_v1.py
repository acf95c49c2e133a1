# Generated from facts/voice_v1.json by `make generate`; do not edit.
"""The models of voice_v1."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, HttpMethod, Instant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ByocTrunk(Model, frozen=True, kw_only=True, gc=False):
    """A byoc trunk; https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the BYOC trunk, `BY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        voice_url: URL that gives the TwiML for a call.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        status_callback_url: URL that gets call status events of the trunk, such as the end of a call.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
        connection_policy_sid: SID of the connection policy that routes traffic to your own infrastructure, `NY…`.
        from_domain_sid: SID of the SIP domain put in the `From` header of calls to your SIP systems; without it
            `sip.twilio.com`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
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
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"status_callback_url", "voice_fallback_url", "voice_url"})


class ConnectionPolicy(Model, frozen=True, kw_only=True, gc=False):
    """A connection policy; https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the connection policy, `NY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class ConnectionPolicyTarget(Model, frozen=True, kw_only=True, gc=False):
    """A connection policy target; https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        connection_policy_sid: SID of the connection policy, `NY…`.
        sid: SID of the connection policy target, `NE…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        target: SIP address that calls are routed to, `sip:` only, not `sips:`.
        priority: 0 to 65535, the lowest number being tried first, by default 10.
        weight: share of the load among targets of equal priority, 1 to 65,535.
        enabled: whether the target is in use, by default `true`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    connection_policy_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    target: Always[str] = ABSENT
    priority: int | None = None
    weight: int | None = None
    enabled: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"target"})


class DialingPermissionsCountry(Model, frozen=True, kw_only=True, gc=False):
    """A dialing permissions country; https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

    Attributes:
        iso_code: country, ISO 3166-1 alpha-2.
        name: name of the country.
        continent: name of the continent on which the country lies.
        country_codes: E.164 calling codes of the country.
        low_risk_numbers_enabled: whether calls to low-risk numbers are allowed.
        high_risk_special_numbers_enabled: whether calls to risky special numbers are allowed: premium, shared-cost and
            the like.
        high_risk_tollfraud_numbers_enabled: whether calls to number ranges with a high risk of toll fraud are allowed.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    iso_code: str | None = None
    name: str | None = None
    continent: str | None = None
    country_codes: list[str] | None = None
    low_risk_numbers_enabled: bool | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class DialingPermissionsCountryBulkUpdate(Model, frozen=True, kw_only=True, gc=False):
    """A dialing permissions country bulk update.

    https://www.twilio.com/docs/voice/api/dialingpermissions-bulkcountryupdate-resource

    Attributes:
        update_count: how many countries were updated.
        update_request: JSON array of countries to change, each with `iso_code` and `…_enabled` flags, URL-encoded.
    """

    update_count: int | None = None
    update_request: Always[str] = ABSENT


class DialingPermissionsCountryInstance(Model, frozen=True, kw_only=True, gc=False):
    """A dialing permissions country instance.

    https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

    Attributes:
        iso_code: country, ISO 3166-1 alpha-2.
        name: name of the country.
        continent: name of the continent on which the country lies.
        country_codes: E.164 calling codes of the country.
        low_risk_numbers_enabled: whether calls to low-risk numbers are allowed.
        high_risk_special_numbers_enabled: whether calls to risky special numbers are allowed: premium, shared-cost and
            the like.
        high_risk_tollfraud_numbers_enabled: whether calls to number ranges with a high risk of toll fraud are allowed.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    iso_code: Always[str] = ABSENT
    name: str | None = None
    continent: str | None = None
    country_codes: list[str] | None = None
    low_risk_numbers_enabled: bool | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class DialingPermissionsHrsPrefixes(Model, frozen=True, kw_only=True, gc=False):
    """A dialing permissions hrs prefixes.

    https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource

    Attributes:
        prefix: leading digits of a block of E.164 numbers, country code included, such as `+1510720`.
    """

    prefix: Always[str] = ABSENT


class DialingPermissionsSettings(Model, frozen=True, kw_only=True, gc=False):
    """A dialing permissions settings; https://www.twilio.com/docs/voice/api/dialingpermissions-settings-resource

    Attributes:
        dialing_permissions_inheritance: whether the subaccount takes over the dialling permissions of the main account.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    dialing_permissions_inheritance: bool | None = None
    url: Always[str] = ABSENT


class IpRecord(Model, frozen=True, kw_only=True, gc=False):
    """An ip record; https://www.twilio.com/docs/voice/sip/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the IP record, `IL…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        ip_address: IPv4 address, dotted.
        cidr_prefix_length: length of the CIDR prefix applied to the IP address, by default the whole address, 32 for
            IPv4.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    ip_address: Always[str] = ABSENT
    cidr_prefix_length: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"ip_address"})


class SourceIpMapping(Model, frozen=True, kw_only=True, gc=False):
    """A source ip mapping; https://www.twilio.com/docs/voice/sip/api

    Attributes:
        sid: SID of the source IP mapping, `IB…`.
        ip_record_sid: SID of the IP record that is mapped, `IL…`.
        sip_domain_sid: SID of the SIP domain the IP record maps to, `SD…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    ip_record_sid: Always[str] = ABSENT
    sip_domain_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
