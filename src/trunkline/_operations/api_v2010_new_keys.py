# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, new_keys."""

from .._core.call.operation import Operation
from ..models.api_v2010 import new_keys as m

CreateNewKey = Operation(
    "api_v2010.CreateNewKey", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Keys.json", m.NewKey, body="form",
    status=(201,),
)
