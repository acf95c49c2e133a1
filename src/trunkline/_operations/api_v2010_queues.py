# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, queues."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import queues as m

CreateQueue = Operation(
    "api_v2010.CreateQueue", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Queues.json", m.Queue, body="form",
    status=(201,), required=("FriendlyName",),
)
DeleteQueue: Operation[None] = Operation(
    "api_v2010.DeleteQueue", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", status=(204,),
)
FetchMember = Operation(
    "api_v2010.FetchMember", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
    m.Member,
)
FetchQueue = Operation(
    "api_v2010.FetchQueue", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", m.Queue,
)
ListMember = Operation(
    "api_v2010.ListMember", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json", m.Member,
    listing=Listing("queue_members", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListQueue = Operation(
    "api_v2010.ListQueue", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Queues.json", m.Queue,
    listing=Listing("queues", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateMember = Operation(
    "api_v2010.UpdateMember", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json", m.Member, body="form",
    required=("Url",),
)
UpdateQueue = Operation(
    "api_v2010.UpdateQueue", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json", m.Queue, body="form",
)
