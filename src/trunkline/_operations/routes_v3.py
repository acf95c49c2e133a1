# Generated from facts/routes_v3.json by `make generate`; do not edit.
"""The operations of routes_v3."""

from .._core.call.operation import Operation
from ..models import routes_v3 as m

FetchPhoneNumber = Operation(
    "routes_v3.FetchPhoneNumber", "GET", "routes", "/v3/PhoneNumbers/{phoneNumber}", m.PhoneNumber,
)
UpdatePhoneNumber = Operation(
    "routes_v3.UpdatePhoneNumber", "POST", "routes", "/v3/PhoneNumbers/{phoneNumber}", m.PhoneNumber, body="form",
)
