# Generated from facts/flex_v2.json by `make generate`; do not edit.
"""The operations of flex_v2."""

from .._core.call.operation import Operation
from ..models import flex_v2 as m

CreateWebChannel = Operation(
    "flex_v2.CreateWebChannel", "POST", "flex-api", "/v2/WebChats", m.WebChannel, body="form", status=(201,),
    required=("AddressSid",),
)
FetchFlexUser = Operation(
    "flex_v2.FetchFlexUser", "GET", "flex-api", "/v2/Instances/{InstanceSid}/Users/{FlexUserSid}", m.FlexUser,
)
UpdateFlexUser = Operation(
    "flex_v2.UpdateFlexUser", "POST", "flex-api", "/v2/Instances/{InstanceSid}/Users/{FlexUserSid}", m.FlexUser,
    body="form",
)
