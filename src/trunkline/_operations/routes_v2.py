# Generated from facts/routes_v2.json by `make generate`; do not edit.
"""The operations of routes_v2."""

from .._core.call.operation import Operation
from ..models import routes_v2 as m

FetchPhoneNumber = Operation(
    "routes_v2.FetchPhoneNumber", "GET", "routes", "/v2/PhoneNumbers/{PhoneNumber}", m.PhoneNumber,
    personal=("PhoneNumber",),
)
FetchSipDomain = Operation("routes_v2.FetchSipDomain", "GET", "routes", "/v2/SipDomains/{SipDomain}", m.SipDomain)
FetchTrunks = Operation("routes_v2.FetchTrunks", "GET", "routes", "/v2/Trunks/{SipTrunkDomain}", m.Trunks)
UpdatePhoneNumber = Operation(
    "routes_v2.UpdatePhoneNumber", "POST", "routes", "/v2/PhoneNumbers/{PhoneNumber}", m.PhoneNumber, body="form",
    personal=("PhoneNumber",),
)
UpdateSipDomain = Operation(
    "routes_v2.UpdateSipDomain", "POST", "routes", "/v2/SipDomains/{SipDomain}", m.SipDomain, body="form",
)
UpdateTrunks = Operation(
    "routes_v2.UpdateTrunks", "POST", "routes", "/v2/Trunks/{SipTrunkDomain}", m.Trunks, body="form",
)
