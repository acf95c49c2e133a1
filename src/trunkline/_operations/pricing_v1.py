# Generated from facts/pricing_v1.json by `make generate`; do not edit.
"""The operations of pricing_v1."""

from .._core.call.operation import Listing, Operation
from ..models import pricing_v1 as m

FetchMessagingCountry = Operation(
    "pricing_v1.FetchMessagingCountry", "GET", "pricing", "/v1/Messaging/Countries/{IsoCountry}",
    m.MessagingCountryInstance,
)
FetchPhoneNumberCountry = Operation(
    "pricing_v1.FetchPhoneNumberCountry", "GET", "pricing", "/v1/PhoneNumbers/Countries/{IsoCountry}",
    m.PhoneNumberCountryInstance,
)
FetchVoiceCountry = Operation(
    "pricing_v1.FetchVoiceCountry", "GET", "pricing", "/v1/Voice/Countries/{IsoCountry}", m.VoiceCountryInstance,
)
FetchVoiceNumber = Operation(
    "pricing_v1.FetchVoiceNumber", "GET", "pricing", "/v1/Voice/Numbers/{Number}", m.VoiceNumber, personal=("Number",),
)
ListMessagingCountry = Operation(
    "pricing_v1.ListMessagingCountry", "GET", "pricing", "/v1/Messaging/Countries", m.MessagingCountry,
    listing=Listing("countries", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPhoneNumberCountry = Operation(
    "pricing_v1.ListPhoneNumberCountry", "GET", "pricing", "/v1/PhoneNumbers/Countries", m.PhoneNumberCountry,
    listing=Listing("countries", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVoiceCountry = Operation(
    "pricing_v1.ListVoiceCountry", "GET", "pricing", "/v1/Voice/Countries", m.VoiceCountry,
    listing=Listing("countries", "meta", 1000, "PageSize", "Page", "PageToken"),
)
