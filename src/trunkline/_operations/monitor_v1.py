# Generated from facts/monitor_v1.json by `make generate`; do not edit.
"""The operations of monitor_v1."""

from .._core.call.operation import Listing, Operation
from ..models import monitor_v1 as m

FetchAlert = Operation("monitor_v1.FetchAlert", "GET", "monitor", "/v1/Alerts/{Sid}", m.AlertInstance)
FetchEvent = Operation("monitor_v1.FetchEvent", "GET", "monitor", "/v1/Events/{Sid}", m.Event)
ListAlert = Operation(
    "monitor_v1.ListAlert", "GET", "monitor", "/v1/Alerts", m.Alert, formats={"StartDate": "day", "EndDate": "day"},
    listing=Listing("alerts", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEvent = Operation(
    "monitor_v1.ListEvent", "GET", "monitor", "/v1/Events", m.Event,
    formats={"StartDate": "datetime", "EndDate": "datetime"},
    listing=Listing("events", "meta", 1000, "PageSize", "Page", "PageToken"),
)
