# Generated from facts/lookups_v1.json by `make generate`; do not edit.
"""The models of lookups_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A phone number; https://www.twilio.com/docs/lookup/v1-api

    Attributes:
        caller_name: name of the owner of the number, `None` if unknown.
        country_code: ISO code of the number's country.
        phone_number: phone number, as a rule in E.164 format.
        national_format: phone number in the format used within its country.
        carrier: carrier that provides the number, with its name and type.
        add_ons: results of the add-ons that were asked for, as JSON.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    caller_name: Any | None = None
    country_code: str | None = None
    phone_number: Always[AddressText] = ABSENT
    national_format: Always[str] = ABSENT
    carrier: Any | None = None
    add_ons: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"add_ons", "caller_name", "country_code", "national_format", "phone_number"})
