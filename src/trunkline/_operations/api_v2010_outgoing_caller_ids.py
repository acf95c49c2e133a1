# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, outgoing_caller_ids."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import outgoing_caller_ids as m

DeleteOutgoingCallerId: Operation[None] = Operation(
    "api_v2010.DeleteOutgoingCallerId", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json", status=(204,),
)
FetchOutgoingCallerId = Operation(
    "api_v2010.FetchOutgoingCallerId", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    m.OutgoingCallerId,
)
ListOutgoingCallerId = Operation(
    "api_v2010.ListOutgoingCallerId", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
    m.OutgoingCallerId, listing=Listing("outgoing_caller_ids", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateOutgoingCallerId = Operation(
    "api_v2010.UpdateOutgoingCallerId", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    m.OutgoingCallerId, body="form",
)
