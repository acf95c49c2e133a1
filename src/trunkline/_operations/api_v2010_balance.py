# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, balance."""

from .._core.call.operation import Operation
from ..models.api_v2010 import balance as m

FetchBalance = Operation(
    "api_v2010.FetchBalance", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Balance.json", m.Balance,
)
