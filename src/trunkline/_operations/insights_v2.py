# Generated from facts/insights_v2.json by `make generate`; do not edit.
"""The operations of insights_v2."""

from .._core.call.operation import Listing, Operation
from ..models import insights_v2 as m

CreateAccountReport = Operation(
    "insights_v2.CreateAccountReport", "POST", "insights", "/v2/Voice/Reports", m.CreateReportResponse, body="json",
    status=(201,), formats={"time_range": "value", "filters": "list"},
)
CreateInboundPhoneNumbersReport = Operation(
    "insights_v2.CreateInboundPhoneNumbersReport", "POST", "insights", "/v2/Voice/Reports/PhoneNumbers/Inbound",
    m.CreateReportResponse, body="json", status=(201,), formats={"time_range": "value", "filters": "list"},
)
CreateOutboundPhoneNumbersReport = Operation(
    "insights_v2.CreateOutboundPhoneNumbersReport", "POST", "insights", "/v2/Voice/Reports/PhoneNumbers/Outbound",
    m.CreateReportResponse, body="json", status=(201,), formats={"time_range": "value", "filters": "list"},
)
FetchAccountReport = Operation(
    "insights_v2.FetchAccountReport", "GET", "insights", "/v2/Voice/Reports/{reportId}", m.V2AccountReport,
)
ListInboundPhoneNumbersReport = Operation(
    "insights_v2.ListInboundPhoneNumbersReport", "GET", "insights", "/v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}",
    m.InboundPhoneNumberReport, listing=Listing("reports", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListOutboundPhoneNumbersReport = Operation(
    "insights_v2.ListOutboundPhoneNumbersReport", "GET", "insights",
    "/v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}", m.OutboundPhoneNumberReport,
    listing=Listing("reports", "meta", 1000, "PageSize", "Page", "PageToken"),
)
