# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The operations of wireless_v1."""

from .._core.call.operation import Listing, Operation
from ..models import wireless_v1 as m

CreateCommand = Operation(
    "wireless_v1.CreateCommand", "POST", "wireless", "/v1/Commands", m.Command, body="form", status=(201,),
    formats={"DeliveryReceiptRequested": "bool"}, required=("Command",),
)
CreateRatePlan = Operation(
    "wireless_v1.CreateRatePlan", "POST", "wireless", "/v1/RatePlans", m.RatePlan, body="form", status=(201,),
    formats={
        "DataEnabled": "bool", "MessagingEnabled": "bool", "VoiceEnabled": "bool", "NationalRoamingEnabled": "bool",
        "InternationalRoaming": "list",
    },
)
DeleteCommand: Operation[None] = Operation(
    "wireless_v1.DeleteCommand", "DELETE", "wireless", "/v1/Commands/{Sid}", status=(204,),
)
DeleteRatePlan: Operation[None] = Operation(
    "wireless_v1.DeleteRatePlan", "DELETE", "wireless", "/v1/RatePlans/{Sid}", status=(204,),
)
DeleteSim: Operation[None] = Operation("wireless_v1.DeleteSim", "DELETE", "wireless", "/v1/Sims/{Sid}", status=(204,))
FetchCommand = Operation("wireless_v1.FetchCommand", "GET", "wireless", "/v1/Commands/{Sid}", m.Command)
FetchRatePlan = Operation("wireless_v1.FetchRatePlan", "GET", "wireless", "/v1/RatePlans/{Sid}", m.RatePlan)
FetchSim = Operation("wireless_v1.FetchSim", "GET", "wireless", "/v1/Sims/{Sid}", m.Sim)
ListAccountUsageRecord = Operation(
    "wireless_v1.ListAccountUsageRecord", "GET", "wireless", "/v1/UsageRecords", m.AccountUsageRecord,
    formats={"End": "datetime", "Start": "datetime"},
    listing=Listing("usage_records", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCommand = Operation(
    "wireless_v1.ListCommand", "GET", "wireless", "/v1/Commands", m.Command,
    listing=Listing("commands", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDataSession = Operation(
    "wireless_v1.ListDataSession", "GET", "wireless", "/v1/Sims/{SimSid}/DataSessions", m.DataSession,
    listing=Listing("data_sessions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRatePlan = Operation(
    "wireless_v1.ListRatePlan", "GET", "wireless", "/v1/RatePlans", m.RatePlan,
    listing=Listing("rate_plans", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSim = Operation(
    "wireless_v1.ListSim", "GET", "wireless", "/v1/Sims", m.Sim,
    listing=Listing("sims", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecord = Operation(
    "wireless_v1.ListUsageRecord", "GET", "wireless", "/v1/Sims/{SimSid}/UsageRecords", m.UsageRecord,
    formats={"End": "datetime", "Start": "datetime"},
    listing=Listing("usage_records", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateRatePlan = Operation(
    "wireless_v1.UpdateRatePlan", "POST", "wireless", "/v1/RatePlans/{Sid}", m.RatePlan, body="form",
)
UpdateSim = Operation("wireless_v1.UpdateSim", "POST", "wireless", "/v1/Sims/{Sid}", m.Sim, body="form")
