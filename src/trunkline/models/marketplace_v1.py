# Generated from facts/marketplace_v1.json by `make generate`; do not edit.
"""The models of marketplace_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class AvailableAddOn(Model, frozen=True, kw_only=True, gc=False):
    """An available add on; https://www.twilio.com/docs/marketplace/api/available-add-ons

    Attributes:
        sid: SID of the available Add-on, `XB…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        pricing_type: how customers pay for the Add-on.
        configuration_schema: JSON object that shows which settings an installation of the add-on needs.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    pricing_type: Always[str] = ABSENT
    configuration_schema: dict[str, Any] | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class AvailableAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    """An available add on extension; https://www.twilio.com/docs/marketplace/api/available-add-ons

    Attributes:
        sid: SID of the Add-on extension, `XF…`.
        available_add_on_sid: SID of the add-on in the catalogue, `XB…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product_name: name of the product in which the Add-on extension is used.
        unique_name: name of your choice that identifies it uniquely.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    available_add_on_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    url: Always[str] = ABSENT


class InstalledAddOn(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on; https://www.twilio.com/docs/marketplace/api/installed-add-ons

    Attributes:
        sid: SID of the installed Add-on, `XE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        configuration: JSON object with the current settings of the installed add-on.
        unique_name: name of your choice that identifies it uniquely.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    configuration: Always[dict[str, Any]] = ABSENT
    unique_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class InstalledAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on extension; https://www.twilio.com/docs/marketplace/api/installed-add-ons

    Attributes:
        sid: SID of the Add-on extension, `XF…`.
        installed_add_on_sid: SID of the installed Add-on, `XE…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product_name: name of the product in which the Add-on extension is used.
        unique_name: name of your choice that identifies it uniquely.
        enabled: whether the extension is invoked.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    installed_add_on_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    enabled: Always[bool] = ABSENT
    url: Always[str] = ABSENT


class InstalledAddOnUsage(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on usage; https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

    Attributes:
        total_submitted: amount billed by the request, in local currency, over all items that went through.
        billable_items: items the usage is billed by.
    """

    total_submitted: float | None = None
    billable_items: Always[list[InstalledAddOnUsageBillableItems]] = ABSENT


class InstalledAddOnUsageBillableItems(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on usage billable items.

    Attributes:
        quantity: amount billed for the item in local currency, above 0.
        sid: SID of the billing item to charge.
        submitted: true if the billing event of the item went through.
    """

    quantity: float | None = None
    sid: str | None = None
    submitted: bool | None = None


class ModuleDataForListingOwnerResult(Model, frozen=True, kw_only=True, gc=False):
    """A module data for listing owner result.

    https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

    Attributes:
        listings: listings of the module in the marketplace.
    """

    listings: list[dict[str, Any]] | None = None


class ModuleDataManagement(Model, frozen=True, kw_only=True, gc=False):
    """A module data management; https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

    Attributes:
        url: URL of the resource, or the URL that it uses, opens or calls.
        sid: SID of the Listing, `XB…`.
        description: JSON object with the text, highlights and code samples of the listing.
        support: JSON with how customers get support for the listing, such as contact details.
        policies: JSON object with the listing's privacy and legal policies, up to 5 MB.
        module_info: JSON object with the main attributes of the Marketplace listing.
        documentation: JSON object with instructions and other material on the listing.
        configuration: JSON object with the listing's settings, such as buttons and notification URL.
        pricing: prices and purchase options of the Listing, as JSON.
    """

    url: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    description: dict[str, Any] | None = None
    support: Always[dict[str, Any]] = ABSENT
    policies: Always[dict[str, Any]] = ABSENT
    module_info: Always[dict[str, Any]] = ABSENT
    documentation: Always[dict[str, Any]] = ABSENT
    configuration: Always[dict[str, Any]] = ABSENT
    pricing: Always[dict[str, Any]] = ABSENT


class ReferralConversion(Model, frozen=True, kw_only=True, gc=False):
    """A referral conversion; https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

    Attributes:
        converted_account_sid: SID of the account the referral led to, `AC…`.
    """

    converted_account_sid: str | None = None
