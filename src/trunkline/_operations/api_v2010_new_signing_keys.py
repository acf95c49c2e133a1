# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, new_signing_keys."""

from .._core.call.operation import Operation
from ..models.api_v2010 import new_signing_keys as m

CreateNewSigningKey = Operation(
    "api_v2010.CreateNewSigningKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
    m.NewSigningKey, body="form", status=(201,),
)
