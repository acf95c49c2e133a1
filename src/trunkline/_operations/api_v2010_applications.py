# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, applications."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import applications as m

CreateApplication = Operation(
    "api_v2010.CreateApplication", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Applications.json", m.Application,
    body="form", status=(201,), formats={"VoiceCallerIdLookup": "bool", "PublicApplicationConnectEnabled": "bool"},
)
DeleteApplication: Operation[None] = Operation(
    "api_v2010.DeleteApplication", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    status=(204,),
)
FetchApplication = Operation(
    "api_v2010.FetchApplication", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    m.Application,
)
ListApplication = Operation(
    "api_v2010.ListApplication", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Applications.json", m.Application,
    listing=Listing("applications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateApplication = Operation(
    "api_v2010.UpdateApplication", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    m.Application, body="form", formats={"VoiceCallerIdLookup": "bool", "PublicApplicationConnectEnabled": "bool"},
)
