# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, tokens."""

from .._core.call.operation import Operation
from ..models.api_v2010 import tokens as m

CreateToken = Operation(
    "api_v2010.CreateToken", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Tokens.json", m.Token, body="form",
    status=(201,), formats={"Ttl": "seconds"},
)
