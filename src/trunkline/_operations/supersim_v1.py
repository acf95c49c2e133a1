# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The operations of supersim_v1."""

from .._core.call.operation import Listing, Operation
from ..models import supersim_v1 as m

CreateEsimProfile = Operation(
    "supersim_v1.CreateEsimProfile", "POST", "supersim", "/v1/ESimProfiles", m.EsimProfile, body="form", status=(201,),
    formats={"GenerateMatchingId": "bool"},
)
CreateFleet = Operation(
    "supersim_v1.CreateFleet", "POST", "supersim", "/v1/Fleets", m.Fleet, body="form", status=(201,),
    formats={"DataEnabled": "bool", "SmsCommandsEnabled": "bool"}, required=("NetworkAccessProfile",),
)
CreateIpCommand = Operation(
    "supersim_v1.CreateIpCommand", "POST", "supersim", "/v1/IpCommands", m.IpCommand, body="form", status=(201,),
    required=("Sim", "Payload", "DevicePort"),
)
CreateNetworkAccessProfile = Operation(
    "supersim_v1.CreateNetworkAccessProfile", "POST", "supersim", "/v1/NetworkAccessProfiles", m.NetworkAccessProfile,
    body="form", status=(201,), formats={"Networks": "list"},
)
CreateNetworkAccessProfileNetwork = Operation(
    "supersim_v1.CreateNetworkAccessProfileNetwork", "POST", "supersim",
    "/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks", m.NetworkAccessProfileNetwork, body="form",
    status=(201,), required=("Network",),
)
CreateSim = Operation(
    "supersim_v1.CreateSim", "POST", "supersim", "/v1/Sims", m.Sim, body="form", status=(201,),
    required=("Iccid", "RegistrationCode"),
)
CreateSmsCommand = Operation(
    "supersim_v1.CreateSmsCommand", "POST", "supersim", "/v1/SmsCommands", m.SmsCommand, body="form", status=(201,),
    required=("Sim", "Payload"),
)
DeleteNetworkAccessProfileNetwork: Operation[None] = Operation(
    "supersim_v1.DeleteNetworkAccessProfileNetwork", "DELETE", "supersim",
    "/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}", status=(204,),
)
FetchEsimProfile = Operation("supersim_v1.FetchEsimProfile", "GET", "supersim", "/v1/ESimProfiles/{Sid}", m.EsimProfile)
FetchFleet = Operation("supersim_v1.FetchFleet", "GET", "supersim", "/v1/Fleets/{Sid}", m.Fleet)
FetchIpCommand = Operation("supersim_v1.FetchIpCommand", "GET", "supersim", "/v1/IpCommands/{Sid}", m.IpCommand)
FetchNetwork = Operation("supersim_v1.FetchNetwork", "GET", "supersim", "/v1/Networks/{Sid}", m.Network)
FetchNetworkAccessProfile = Operation(
    "supersim_v1.FetchNetworkAccessProfile", "GET", "supersim", "/v1/NetworkAccessProfiles/{Sid}",
    m.NetworkAccessProfile,
)
FetchNetworkAccessProfileNetwork = Operation(
    "supersim_v1.FetchNetworkAccessProfileNetwork", "GET", "supersim",
    "/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}", m.NetworkAccessProfileNetwork,
)
FetchSim = Operation("supersim_v1.FetchSim", "GET", "supersim", "/v1/Sims/{Sid}", m.Sim)
FetchSmsCommand = Operation("supersim_v1.FetchSmsCommand", "GET", "supersim", "/v1/SmsCommands/{Sid}", m.SmsCommand)
ListBillingPeriod = Operation(
    "supersim_v1.ListBillingPeriod", "GET", "supersim", "/v1/Sims/{SimSid}/BillingPeriods", m.BillingPeriod,
    listing=Listing("billing_periods", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEsimProfile = Operation(
    "supersim_v1.ListEsimProfile", "GET", "supersim", "/v1/ESimProfiles", m.EsimProfile,
    listing=Listing("esim_profiles", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFleet = Operation(
    "supersim_v1.ListFleet", "GET", "supersim", "/v1/Fleets", m.Fleet,
    listing=Listing("fleets", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListIpCommand = Operation(
    "supersim_v1.ListIpCommand", "GET", "supersim", "/v1/IpCommands", m.IpCommand,
    listing=Listing("ip_commands", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListNetwork = Operation(
    "supersim_v1.ListNetwork", "GET", "supersim", "/v1/Networks", m.Network,
    listing=Listing("networks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListNetworkAccessProfile = Operation(
    "supersim_v1.ListNetworkAccessProfile", "GET", "supersim", "/v1/NetworkAccessProfiles", m.NetworkAccessProfile,
    listing=Listing("network_access_profiles", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListNetworkAccessProfileNetwork = Operation(
    "supersim_v1.ListNetworkAccessProfileNetwork", "GET", "supersim",
    "/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks", m.NetworkAccessProfileNetwork,
    listing=Listing("networks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSettingsUpdate = Operation(
    "supersim_v1.ListSettingsUpdate", "GET", "supersim", "/v1/SettingsUpdates", m.SettingsUpdate,
    listing=Listing("settings_updates", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSim = Operation(
    "supersim_v1.ListSim", "GET", "supersim", "/v1/Sims", m.Sim,
    listing=Listing("sims", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSimIpAddress = Operation(
    "supersim_v1.ListSimIpAddress", "GET", "supersim", "/v1/Sims/{SimSid}/IpAddresses", m.SimIpAddress,
    listing=Listing("ip_addresses", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSmsCommand = Operation(
    "supersim_v1.ListSmsCommand", "GET", "supersim", "/v1/SmsCommands", m.SmsCommand,
    listing=Listing("sms_commands", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecord = Operation(
    "supersim_v1.ListUsageRecord", "GET", "supersim", "/v1/UsageRecords", m.UsageRecord,
    formats={"StartTime": "datetime", "EndTime": "datetime"},
    listing=Listing("usage_records", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateFleet = Operation("supersim_v1.UpdateFleet", "POST", "supersim", "/v1/Fleets/{Sid}", m.Fleet, body="form")
UpdateNetworkAccessProfile = Operation(
    "supersim_v1.UpdateNetworkAccessProfile", "POST", "supersim", "/v1/NetworkAccessProfiles/{Sid}",
    m.NetworkAccessProfile, body="form",
)
UpdateSim = Operation(
    "supersim_v1.UpdateSim", "POST", "supersim", "/v1/Sims/{Sid}", m.Sim, body="form", status=(200, 202),
)
