# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, connect_apps."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import connect_apps as m

DeleteConnectApp: Operation[None] = Operation(
    "api_v2010.DeleteConnectApp", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    status=(204,),
)
FetchConnectApp = Operation(
    "api_v2010.FetchConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json", m.ConnectApp,
)
ListConnectApp = Operation(
    "api_v2010.ListConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps.json", m.ConnectApp,
    listing=Listing("connect_apps", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateConnectApp = Operation(
    "api_v2010.UpdateConnectApp", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    m.ConnectApp, body="form", formats={"Permissions": "list"},
)
