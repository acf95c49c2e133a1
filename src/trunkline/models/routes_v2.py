# Generated from facts/routes_v2.json by `make generate`; do not edit.
"""The models of routes_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import AddressText, Instant


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    phone_number: AddressText | None = None
    url: str | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    voice_region: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class SipDomain(Model, frozen=True, kw_only=True, gc=False):
    sip_domain: str | None = None
    url: str | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    voice_region: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Trunks(Model, frozen=True, kw_only=True, gc=False):
    sip_trunk_domain: str | None = None
    url: str | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    voice_region: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
