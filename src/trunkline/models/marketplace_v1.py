# Generated from facts/marketplace_v1.json by `make generate`; do not edit.
"""The models of marketplace_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant


class AvailableAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    pricing_type: str | None = None
    configuration_schema: dict[str, Any] | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class AvailableAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    available_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    url: str | None = None


class InstalledAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    configuration: dict[str, Any] | None = None
    unique_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class InstalledAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    installed_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    enabled: bool | None = None
    url: str | None = None


class InstalledAddOnUsage(Model, frozen=True, kw_only=True, gc=False):
    total_submitted: float | None = None
    billable_items: list[InstalledAddOnUsageBillableItems] | None = None


class InstalledAddOnUsageBillableItems(Model, frozen=True, kw_only=True, gc=False):
    quantity: float | None = None
    sid: str | None = None
    submitted: bool | None = None


class ModuleDataForListingOwnerResult(Model, frozen=True, kw_only=True, gc=False):
    listings: list[dict[str, Any]] | None = None


class ModuleDataManagement(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    sid: str | None = None
    description: dict[str, Any] | None = None
    support: dict[str, Any] | None = None
    policies: dict[str, Any] | None = None
    module_info: dict[str, Any] | None = None
    documentation: dict[str, Any] | None = None
    configuration: dict[str, Any] | None = None
    pricing: dict[str, Any] | None = None


class ReferralConversion(Model, frozen=True, kw_only=True, gc=False):
    converted_account_sid: str | None = None
