# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, authorized_connect_apps."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import authorized_connect_apps as m

FetchAuthorizedConnectApp = Operation(
    "api_v2010.FetchAuthorizedConnectApp", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json", m.AuthorizedConnectApp,
)
ListAuthorizedConnectApp = Operation(
    "api_v2010.ListAuthorizedConnectApp", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json",
    m.AuthorizedConnectApp, listing=Listing("authorized_connect_apps", "uri", 1000, "PageSize", "Page", "PageToken"),
)
