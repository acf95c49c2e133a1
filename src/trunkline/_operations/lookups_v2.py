# Generated from facts/lookups_v2.json by `make generate`; do not edit.
"""The operations of lookups_v2."""

from .._core.call.operation import Operation
from ..models import lookups_v2 as m

CreateBulkLookup = Operation(
    "lookups_v2.CreateBulkLookup", "POST", "lookups", "/v2/batch/query", m.LookupResponsePart, body="json",
    formats={"phone_numbers": "list"},
)
CreateLookupPhoneNumberOverrides = Operation(
    "lookups_v2.CreateLookupPhoneNumberOverrides", "POST", "lookups",
    "/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}", m.OverridesResponse, ids=("Field", "PhoneNumber"), body="json",
    status=(201,), personal=("PhoneNumber",),
)
DeleteLookupPhoneNumberOverrides: Operation[None] = Operation(
    "lookups_v2.DeleteLookupPhoneNumberOverrides", "DELETE", "lookups",
    "/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}", ids=("Field", "PhoneNumber"), status=(204,),
)
DeleteLookupRateLimit: Operation[None] = Operation(
    "lookups_v2.DeleteLookupRateLimit", "DELETE", "lookups", "/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
    status=(204,),
)
FetchLookupAccountRateLimits = Operation(
    "lookups_v2.FetchLookupAccountRateLimits", "GET", "lookups", "/v2/RateLimits", m.RateLimitListResponse,
    formats={"Fields": "list"},
)
FetchLookupPhoneNumberOverrides = Operation(
    "lookups_v2.FetchLookupPhoneNumberOverrides", "GET", "lookups", "/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
    m.OverridesResponse, ids=("Field", "PhoneNumber"), personal=("PhoneNumber",),
)
FetchLookupRateLimit = Operation(
    "lookups_v2.FetchLookupRateLimit", "GET", "lookups", "/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
    m.RateLimitResponse,
)
FetchPhoneNumber = Operation(
    "lookups_v2.FetchPhoneNumber", "GET", "lookups", "/v2/PhoneNumbers/{PhoneNumber}", m.LookupResponse,
    formats={"Fields": "commas"}, personal=("PhoneNumber",),
)
UpdateLookupPhoneNumberOverrides = Operation(
    "lookups_v2.UpdateLookupPhoneNumberOverrides", "PUT", "lookups", "/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
    m.OverridesResponse, ids=("Field", "PhoneNumber"), body="json", personal=("PhoneNumber",),
)
UpdateLookupRateLimit = Operation(
    "lookups_v2.UpdateLookupRateLimit", "PUT", "lookups", "/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
    m.RateLimitResponse, body="json", formats={"ttl": "seconds"},
)
