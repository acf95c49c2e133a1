# Generated from facts/lookups_v1.json by `make generate`; do not edit.
"""The operations of lookups_v1."""

from .._core.call.operation import Operation
from ..models import lookups_v1 as m

FetchPhoneNumber = Operation(
    "lookups_v1.FetchPhoneNumber", "GET", "lookups", "/v1/PhoneNumbers/{PhoneNumber}", m.PhoneNumber,
    formats={"Type": "list", "AddOns": "list", "AddOnsData": "prefixed"}, personal=("PhoneNumber",),
)
