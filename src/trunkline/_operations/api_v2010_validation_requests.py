# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, validation_requests."""

from .._core.call.operation import Operation
from ..models.api_v2010 import validation_requests as m

CreateValidationRequest = Operation(
    "api_v2010.CreateValidationRequest", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
    m.ValidationRequest, body="form", formats={"CallDelay": "seconds"}, required=("PhoneNumber",),
)
