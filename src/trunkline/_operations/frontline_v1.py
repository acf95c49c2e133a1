# Generated from facts/frontline_v1.json by `make generate`; do not edit.
"""The operations of frontline_v1."""

from .._core.call.operation import Operation
from ..models import frontline_v1 as m

FetchUser = Operation("frontline_v1.FetchUser", "GET", "frontline-api", "/v1/Users/{Sid}", m.User)
UpdateUser = Operation(
    "frontline_v1.UpdateUser", "POST", "frontline-api", "/v1/Users/{Sid}", m.User, body="form",
    formats={"IsAvailable": "bool"},
)
