# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, usage."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import usage as m

CreateUsageTrigger = Operation(
    "api_v2010.CreateUsageTrigger", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
    m.UsageTrigger, body="form", status=(201,), required=("CallbackUrl", "TriggerValue", "UsageCategory"),
)
DeleteUsageTrigger: Operation[None] = Operation(
    "api_v2010.DeleteUsageTrigger", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    status=(204,),
)
FetchUsageTrigger = Operation(
    "api_v2010.FetchUsageTrigger", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    m.UsageTrigger,
)
ListUsageRecord = Operation(
    "api_v2010.ListUsageRecord", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records.json", m.UsageRecord,
    formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordAllTime = Operation(
    "api_v2010.ListUsageRecordAllTime", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json",
    m.UsageRecordAllTime, formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordDaily = Operation(
    "api_v2010.ListUsageRecordDaily", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json",
    m.UsageRecordDaily, formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordLastMonth = Operation(
    "api_v2010.ListUsageRecordLastMonth", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json", m.UsageRecordLastMonth,
    formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordMonthly = Operation(
    "api_v2010.ListUsageRecordMonthly", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json",
    m.UsageRecordMonthly, formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordThisMonth = Operation(
    "api_v2010.ListUsageRecordThisMonth", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json", m.UsageRecordThisMonth,
    formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordToday = Operation(
    "api_v2010.ListUsageRecordToday", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json",
    m.UsageRecordToday, formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordYearly = Operation(
    "api_v2010.ListUsageRecordYearly", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json",
    m.UsageRecordYearly, formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageRecordYesterday = Operation(
    "api_v2010.ListUsageRecordYesterday", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json", m.UsageRecordYesterday,
    formats={"StartDate": "date", "EndDate": "date", "IncludeSubaccounts": "bool"},
    listing=Listing("usage_records", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListUsageTrigger = Operation(
    "api_v2010.ListUsageTrigger", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json", m.UsageTrigger,
    listing=Listing("usage_triggers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateUsageTrigger = Operation(
    "api_v2010.UpdateUsageTrigger", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    m.UsageTrigger, body="form",
)
