# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, short_codes."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import short_codes as m

FetchShortCode = Operation(
    "api_v2010.FetchShortCode", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
    m.ShortCode,
)
ListShortCode = Operation(
    "api_v2010.ListShortCode", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json", m.ShortCode,
    listing=Listing("short_codes", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateShortCode = Operation(
    "api_v2010.UpdateShortCode", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
    m.ShortCode, body="form",
)
