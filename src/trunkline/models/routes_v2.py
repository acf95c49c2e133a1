# Generated from facts/routes_v2.json by `make generate`; do not edit.
"""The models of routes_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A phone number; https://www.twilio.com/docs/global-infrastructure/inbound-processing-api

    Attributes:
        phone_number: phone number, as a rule in E.164 format.
        url: URL of the resource, or the URL that it uses, opens or calls.
        sid: SID of the Region assignment of the phone number, `QQ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        voice_region: region that processes incoming voice traffic.
        date_created: instant at which the number was given an inbound processing region.
        date_updated: instant of its last change, UTC.
    """

    phone_number: Always[AddressText] = ABSENT
    url: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    voice_region: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class SipDomain(Model, frozen=True, kw_only=True, gc=False):
    """A sip domain; https://www.twilio.com/docs/global-infrastructure/regional-sip-domains

    Attributes:
        sip_domain: name of the SIP domain the Region is set for.
        url: URL of the resource, or the URL that it uses, opens or calls.
        sid: SID of the Region assignment of the SIP domain, `QQ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        voice_region: region that processes incoming voice traffic.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sip_domain: Always[str] = ABSENT
    url: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    voice_region: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Trunks(Model, frozen=True, kw_only=True, gc=False):
    """A trunks; https://www.twilio.com/docs/global-infrastructure/regional-sip-trunks

    Attributes:
        sip_trunk_domain: domain of the SIP trunk.
        url: URL of the resource, or the URL that it uses, opens or calls.
        sid: SID of the Region assignment of the SIP trunk, `QQ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        voice_region: region that processes incoming voice traffic.
        date_created: instant at which the SIP trunk was given an inbound processing region.
        date_updated: instant of its last change, UTC.
    """

    sip_trunk_domain: Always[str] = ABSENT
    url: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    voice_region: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
