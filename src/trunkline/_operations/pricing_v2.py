# Generated from facts/pricing_v2.json by `make generate`; do not edit.
"""The operations of pricing_v2."""

from .._core.call.operation import Listing, Operation
from ..models import pricing_v2 as m

FetchTrunkingCountry = Operation(
    "pricing_v2.FetchTrunkingCountry", "GET", "pricing", "/v2/Trunking/Countries/{IsoCountry}",
    m.TrunkingCountryInstance,
)
FetchTrunkingNumber = Operation(
    "pricing_v2.FetchTrunkingNumber", "GET", "pricing", "/v2/Trunking/Numbers/{DestinationNumber}", m.TrunkingNumber,
    personal=("DestinationNumber",),
)
FetchVoiceCountry = Operation(
    "pricing_v2.FetchVoiceCountry", "GET", "pricing", "/v2/Voice/Countries/{IsoCountry}", m.VoiceCountryInstance,
)
FetchVoiceNumber = Operation(
    "pricing_v2.FetchVoiceNumber", "GET", "pricing", "/v2/Voice/Numbers/{DestinationNumber}", m.VoiceNumber,
    personal=("DestinationNumber",),
)
ListTrunkingCountry = Operation(
    "pricing_v2.ListTrunkingCountry", "GET", "pricing", "/v2/Trunking/Countries", m.TrunkingCountry,
    listing=Listing("countries", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVoiceCountry = Operation(
    "pricing_v2.ListVoiceCountry", "GET", "pricing", "/v2/Voice/Countries", m.VoiceCountry,
    listing=Listing("countries", "meta", 1000, "PageSize", "Page", "PageToken"),
)
