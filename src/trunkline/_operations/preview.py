# Generated from facts/preview.json by `make generate`; do not edit.
"""The operations of preview."""

from .._core.call.operation import Listing, Operation
from ..models import preview as m

CreateHostedNumbersAuthorizationDocument = Operation(
    "preview.CreateHostedNumbersAuthorizationDocument", "POST", "preview", "/HostedNumbers/AuthorizationDocuments",
    m.AuthorizationDocument, body="form", status=(201,), formats={"HostedNumberOrderSids": "list", "CcEmails": "list"},
    required=("HostedNumberOrderSids", "AddressSid", "Email", "ContactTitle", "ContactPhoneNumber"),
)
CreateHostedNumbersHostedNumberOrder = Operation(
    "preview.CreateHostedNumbersHostedNumberOrder", "POST", "preview", "/HostedNumbers/HostedNumberOrders",
    m.HostedNumberOrder, body="form", status=(201,), formats={"SmsCapability": "bool", "CcEmails": "list"},
    required=("PhoneNumber", "SmsCapability"),
)
CreateMarketplaceInstalledAddOn = Operation(
    "preview.CreateMarketplaceInstalledAddOn", "POST", "preview", "/marketplace/InstalledAddOns", m.InstalledAddOn,
    body="form", status=(201,), formats={"AcceptTermsOfService": "bool", "Configuration": "json"},
    required=("AvailableAddOnSid", "AcceptTermsOfService"),
)
CreateWirelessCommand = Operation(
    "preview.CreateWirelessCommand", "POST", "preview", "/wireless/Commands", m.Command, body="form", status=(201,),
    required=("Command",),
)
CreateWirelessRatePlan = Operation(
    "preview.CreateWirelessRatePlan", "POST", "preview", "/wireless/RatePlans", m.RatePlan, body="form", status=(201,),
    formats={
        "DataEnabled": "bool", "MessagingEnabled": "bool", "VoiceEnabled": "bool", "NationalRoamingEnabled": "bool",
        "InternationalRoaming": "list", "CommandsEnabled": "bool",
    },
)
DeleteHostedNumbersAuthorizationDocument: Operation[None] = Operation(
    "preview.DeleteHostedNumbersAuthorizationDocument", "DELETE", "preview",
    "/HostedNumbers/AuthorizationDocuments/{Sid}", status=(204,),
)
DeleteHostedNumbersHostedNumberOrder: Operation[None] = Operation(
    "preview.DeleteHostedNumbersHostedNumberOrder", "DELETE", "preview", "/HostedNumbers/HostedNumberOrders/{Sid}",
    status=(204,),
)
DeleteMarketplaceInstalledAddOn: Operation[None] = Operation(
    "preview.DeleteMarketplaceInstalledAddOn", "DELETE", "preview", "/marketplace/InstalledAddOns/{Sid}", status=(204,),
)
DeleteWirelessRatePlan: Operation[None] = Operation(
    "preview.DeleteWirelessRatePlan", "DELETE", "preview", "/wireless/RatePlans/{Sid}", status=(204,),
)
FetchHostedNumbersAuthorizationDocument = Operation(
    "preview.FetchHostedNumbersAuthorizationDocument", "GET", "preview", "/HostedNumbers/AuthorizationDocuments/{Sid}",
    m.AuthorizationDocument,
)
FetchHostedNumbersHostedNumberOrder = Operation(
    "preview.FetchHostedNumbersHostedNumberOrder", "GET", "preview", "/HostedNumbers/HostedNumberOrders/{Sid}",
    m.HostedNumberOrder,
)
FetchMarketplaceAvailableAddOn = Operation(
    "preview.FetchMarketplaceAvailableAddOn", "GET", "preview", "/marketplace/AvailableAddOns/{Sid}", m.AvailableAddOn,
)
FetchMarketplaceAvailableAddOnExtension = Operation(
    "preview.FetchMarketplaceAvailableAddOnExtension", "GET", "preview",
    "/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}", m.AvailableAddOnExtension,
)
FetchMarketplaceInstalledAddOn = Operation(
    "preview.FetchMarketplaceInstalledAddOn", "GET", "preview", "/marketplace/InstalledAddOns/{Sid}", m.InstalledAddOn,
)
FetchMarketplaceInstalledAddOnExtension = Operation(
    "preview.FetchMarketplaceInstalledAddOnExtension", "GET", "preview",
    "/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}", m.InstalledAddOnExtension,
)
FetchWirelessCommand = Operation(
    "preview.FetchWirelessCommand", "GET", "preview", "/wireless/Commands/{Sid}", m.Command,
)
FetchWirelessRatePlan = Operation(
    "preview.FetchWirelessRatePlan", "GET", "preview", "/wireless/RatePlans/{Sid}", m.RatePlan,
)
FetchWirelessSim = Operation("preview.FetchWirelessSim", "GET", "preview", "/wireless/Sims/{Sid}", m.Sim)
FetchWirelessUsage = Operation("preview.FetchWirelessUsage", "GET", "preview", "/wireless/Sims/{SimSid}/Usage", m.Usage)
ListHostedNumbersAuthorizationDocument = Operation(
    "preview.ListHostedNumbersAuthorizationDocument", "GET", "preview", "/HostedNumbers/AuthorizationDocuments",
    m.AuthorizationDocument, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListHostedNumbersDependentHostedNumberOrder = Operation(
    "preview.ListHostedNumbersDependentHostedNumberOrder", "GET", "preview",
    "/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
    m.DependentHostedNumberOrder, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListHostedNumbersHostedNumberOrder = Operation(
    "preview.ListHostedNumbersHostedNumberOrder", "GET", "preview", "/HostedNumbers/HostedNumberOrders",
    m.HostedNumberOrder, listing=Listing("items", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMarketplaceAvailableAddOn = Operation(
    "preview.ListMarketplaceAvailableAddOn", "GET", "preview", "/marketplace/AvailableAddOns", m.AvailableAddOn,
    listing=Listing("available_add_ons", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMarketplaceAvailableAddOnExtension = Operation(
    "preview.ListMarketplaceAvailableAddOnExtension", "GET", "preview",
    "/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions", m.AvailableAddOnExtension,
    listing=Listing("extensions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMarketplaceInstalledAddOn = Operation(
    "preview.ListMarketplaceInstalledAddOn", "GET", "preview", "/marketplace/InstalledAddOns", m.InstalledAddOn,
    listing=Listing("installed_add_ons", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMarketplaceInstalledAddOnExtension = Operation(
    "preview.ListMarketplaceInstalledAddOnExtension", "GET", "preview",
    "/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions", m.InstalledAddOnExtension,
    listing=Listing("extensions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWirelessCommand = Operation(
    "preview.ListWirelessCommand", "GET", "preview", "/wireless/Commands", m.Command,
    listing=Listing("commands", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWirelessRatePlan = Operation(
    "preview.ListWirelessRatePlan", "GET", "preview", "/wireless/RatePlans", m.RatePlan,
    listing=Listing("rate_plans", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWirelessSim = Operation(
    "preview.ListWirelessSim", "GET", "preview", "/wireless/Sims", m.Sim,
    listing=Listing("sims", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateHostedNumbersAuthorizationDocument = Operation(
    "preview.UpdateHostedNumbersAuthorizationDocument", "POST", "preview",
    "/HostedNumbers/AuthorizationDocuments/{Sid}", m.AuthorizationDocument, body="form",
    formats={"HostedNumberOrderSids": "list", "CcEmails": "list"},
)
UpdateHostedNumbersHostedNumberOrder = Operation(
    "preview.UpdateHostedNumbersHostedNumberOrder", "POST", "preview", "/HostedNumbers/HostedNumberOrders/{Sid}",
    m.HostedNumberOrder, body="form", formats={"CcEmails": "list", "CallDelay": "seconds"},
)
UpdateMarketplaceInstalledAddOn = Operation(
    "preview.UpdateMarketplaceInstalledAddOn", "POST", "preview", "/marketplace/InstalledAddOns/{Sid}",
    m.InstalledAddOn, body="form", formats={"Configuration": "json"},
)
UpdateMarketplaceInstalledAddOnExtension = Operation(
    "preview.UpdateMarketplaceInstalledAddOnExtension", "POST", "preview",
    "/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}", m.InstalledAddOnExtension, body="form",
    formats={"Enabled": "bool"}, required=("Enabled",),
)
UpdateWirelessRatePlan = Operation(
    "preview.UpdateWirelessRatePlan", "POST", "preview", "/wireless/RatePlans/{Sid}", m.RatePlan, body="form",
)
UpdateWirelessSim = Operation(
    "preview.UpdateWirelessSim", "POST", "preview", "/wireless/Sims/{Sid}", m.Sim, body="form",
)
