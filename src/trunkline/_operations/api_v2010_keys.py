# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, keys."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import keys as m

DeleteKey: Operation[None] = Operation(
    "api_v2010.DeleteKey", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", status=(204,),
)
FetchKey = Operation("api_v2010.FetchKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", m.Key)
ListKey = Operation(
    "api_v2010.ListKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Keys.json", m.Key,
    listing=Listing("keys", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateKey = Operation(
    "api_v2010.UpdateKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json", m.Key, body="form",
)
