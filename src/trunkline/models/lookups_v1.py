# Generated from facts/lookups_v1.json by `make generate`; do not edit.
"""The models of lookups_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    caller_name: Any | None = None
    country_code: str | None = None
    phone_number: AddressText | None = None
    national_format: str | None = None
    carrier: Any | None = None
    add_ons: Any | None = None
    url: str | None = None

    _hidden = frozenset({"add_ons", "caller_name", "country_code", "national_format", "phone_number"})
