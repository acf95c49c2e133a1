# Generated from facts/monitor_v2.json by `make generate`; do not edit.
"""The operations of monitor_v2."""

from .._core.call.operation import Listing, Operation
from ..models import monitor_v2 as m

CreateAlarm = Operation(
    "monitor_v2.CreateAlarm", "POST", "monitor", "/v2/Alarms", m.SidRepsonse, body="json", status=(201,),
    formats={"enabled": "bool", "email": "list", "consoleIndicator": "bool"},
    required=("friendlyName", "queryType", "triggerValue", "timeWindow", "description", "enabled"),
)
DeleteAlarm: Operation[None] = Operation(
    "monitor_v2.DeleteAlarm", "DELETE", "monitor", "/v2/Alarms/{Sid}", status=(204,),
)
FetchAlarm = Operation("monitor_v2.FetchAlarm", "GET", "monitor", "/v2/Alarms/{Sid}", m.AlarmBody)
ListAlarms = Operation(
    "monitor_v2.ListAlarms", "GET", "monitor", "/v2/Alarms", m.AlarmBody,
    listing=Listing("alarms", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAlarm = Operation(
    "monitor_v2.UpdateAlarm", "PUT", "monitor", "/v2/Alarms/{Sid}", m.SidRepsonse, body="json",
    formats={"enabled": "bool", "email": "list", "consoleIndicator": "bool"},
    required=("friendlyName", "queryType", "triggerValue", "timeWindow", "description", "enabled"),
)
UpdateAlarmStatus: Operation[None] = Operation(
    "monitor_v2.UpdateAlarmStatus", "PUT", "monitor", "/v2/Alarms/{Sid}/status", body="json", status=(204,),
    formats={"enabled": "bool"}, required=("enabled",),
)
