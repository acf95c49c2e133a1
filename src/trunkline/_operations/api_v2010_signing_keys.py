# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, signing_keys."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import signing_keys as m

DeleteSigningKey: Operation[None] = Operation(
    "api_v2010.DeleteSigningKey", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    status=(204,),
)
FetchSigningKey = Operation(
    "api_v2010.FetchSigningKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json", m.SigningKey,
)
ListSigningKey = Operation(
    "api_v2010.ListSigningKey", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json", m.SigningKey,
    listing=Listing("signing_keys", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateSigningKey = Operation(
    "api_v2010.UpdateSigningKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    m.SigningKey, body="form",
)
