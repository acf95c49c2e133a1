# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, accounts."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import accounts as m

CreateAccount = Operation(
    "api_v2010.CreateAccount", "POST", "api", "/2010-04-01/Accounts.json", m.Account, body="form", status=(201,),
)
FetchAccount = Operation("api_v2010.FetchAccount", "GET", "api", "/2010-04-01/Accounts/{Sid}.json", m.Account)
ListAccount = Operation(
    "api_v2010.ListAccount", "GET", "api", "/2010-04-01/Accounts.json", m.Account,
    listing=Listing("accounts", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAccount = Operation(
    "api_v2010.UpdateAccount", "POST", "api", "/2010-04-01/Accounts/{Sid}.json", m.Account, body="form",
)
