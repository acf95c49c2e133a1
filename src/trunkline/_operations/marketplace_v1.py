# Generated from facts/marketplace_v1.json by `make generate`; do not edit.
"""The operations of marketplace_v1."""

from .._core.call.operation import Listing, Operation
from ..models import marketplace_v1 as m

CreateBillingUsage = Operation(
    "marketplace_v1.CreateBillingUsage", "POST", "marketplace", "/v1/InstalledAddOns/{InstalledAddOnSid}/Usage",
    m.InstalledAddOnUsage, body="json", status=(202,), formats={"billable_items": "list"}, required=("billable_items",),
)
CreateInstalledAddOn = Operation(
    "marketplace_v1.CreateInstalledAddOn", "POST", "marketplace", "/v1/InstalledAddOns", m.InstalledAddOn, body="form",
    status=(201,), formats={"AcceptTermsOfService": "bool", "Configuration": "json"},
    required=("AvailableAddOnSid", "AcceptTermsOfService"),
)
CreateModuleData = Operation(
    "marketplace_v1.CreateModuleData", "POST", "marketplace", "/v1/Listings", m.ModuleDataManagement, body="form",
    formats={"ModuleInfo": "json", "Configuration": "json"},
)
CreateReferralConversion = Operation(
    "marketplace_v1.CreateReferralConversion", "POST", "marketplace", "/v1/ReferralConversion", m.ReferralConversion,
    body="json", status=(200, 202),
)
DeleteInstalledAddOn: Operation[None] = Operation(
    "marketplace_v1.DeleteInstalledAddOn", "DELETE", "marketplace", "/v1/InstalledAddOns/{Sid}", status=(204,),
)
FetchAvailableAddOn = Operation(
    "marketplace_v1.FetchAvailableAddOn", "GET", "marketplace", "/v1/AvailableAddOns/{Sid}", m.AvailableAddOn,
)
FetchAvailableAddOnExtension = Operation(
    "marketplace_v1.FetchAvailableAddOnExtension", "GET", "marketplace",
    "/v1/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}", m.AvailableAddOnExtension,
)
FetchInstalledAddOn = Operation(
    "marketplace_v1.FetchInstalledAddOn", "GET", "marketplace", "/v1/InstalledAddOns/{Sid}", m.InstalledAddOn,
)
FetchInstalledAddOnExtension = Operation(
    "marketplace_v1.FetchInstalledAddOnExtension", "GET", "marketplace",
    "/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}", m.InstalledAddOnExtension,
)
FetchModuleDataForListingOwner = Operation(
    "marketplace_v1.FetchModuleDataForListingOwner", "GET", "marketplace", "/v1/Listings",
    m.ModuleDataForListingOwnerResult,
)
FetchModuleDataManagement = Operation(
    "marketplace_v1.FetchModuleDataManagement", "GET", "marketplace", "/v1/Listing/{Sid}", m.ModuleDataManagement,
)
ListAvailableAddOn = Operation(
    "marketplace_v1.ListAvailableAddOn", "GET", "marketplace", "/v1/AvailableAddOns", m.AvailableAddOn,
    listing=Listing("available_add_ons", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailableAddOnExtension = Operation(
    "marketplace_v1.ListAvailableAddOnExtension", "GET", "marketplace",
    "/v1/AvailableAddOns/{AvailableAddOnSid}/Extensions", m.AvailableAddOnExtension,
    listing=Listing("extensions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInstalledAddOn = Operation(
    "marketplace_v1.ListInstalledAddOn", "GET", "marketplace", "/v1/InstalledAddOns", m.InstalledAddOn,
    listing=Listing("installed_add_ons", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInstalledAddOnExtension = Operation(
    "marketplace_v1.ListInstalledAddOnExtension", "GET", "marketplace",
    "/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions", m.InstalledAddOnExtension,
    listing=Listing("extensions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateInstalledAddOn = Operation(
    "marketplace_v1.UpdateInstalledAddOn", "POST", "marketplace", "/v1/InstalledAddOns/{Sid}", m.InstalledAddOn,
    body="form", formats={"Configuration": "json"},
)
UpdateInstalledAddOnExtension = Operation(
    "marketplace_v1.UpdateInstalledAddOnExtension", "POST", "marketplace",
    "/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}", m.InstalledAddOnExtension, body="form",
    formats={"Enabled": "bool"}, required=("Enabled",),
)
UpdateModuleDataManagement = Operation(
    "marketplace_v1.UpdateModuleDataManagement", "POST", "marketplace", "/v1/Listing/{Sid}", m.ModuleDataManagement,
    body="form", status=(200, 304),
    formats={
        "ModuleInfo": "json", "Description": "json", "Documentation": "json", "Policies": "json", "Support": "json",
        "Configuration": "json", "Pricing": "json",
    },
)
