# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, incoming_phone_numbers."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import incoming_phone_numbers as m

CreateIncomingPhoneNumber = Operation(
    "api_v2010.CreateIncomingPhoneNumber", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    m.IncomingPhoneNumber, body="form", status=(201,), formats={"VoiceCallerIdLookup": "bool"},
    conditional=(("PhoneNumber", "AreaCode"),),
)
CreateIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.CreateIncomingPhoneNumberAssignedAddOn", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
    m.IncomingPhoneNumberAssignedAddOn, body="form", status=(201,), required=("InstalledAddOnSid",),
)
CreateIncomingPhoneNumberLocal = Operation(
    "api_v2010.CreateIncomingPhoneNumberLocal", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json", m.IncomingPhoneNumberLocal, body="form",
    status=(201,), formats={"VoiceCallerIdLookup": "bool"}, required=("PhoneNumber",),
)
CreateIncomingPhoneNumberMobile = Operation(
    "api_v2010.CreateIncomingPhoneNumberMobile", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json", m.IncomingPhoneNumberMobile, body="form",
    status=(201,), formats={"VoiceCallerIdLookup": "bool"}, required=("PhoneNumber",),
)
CreateIncomingPhoneNumberTollFree = Operation(
    "api_v2010.CreateIncomingPhoneNumberTollFree", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json", m.IncomingPhoneNumberTollFree, body="form",
    status=(201,), formats={"VoiceCallerIdLookup": "bool"}, required=("PhoneNumber",),
)
DeleteIncomingPhoneNumber: Operation[None] = Operation(
    "api_v2010.DeleteIncomingPhoneNumber", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", status=(204,),
)
DeleteIncomingPhoneNumberAssignedAddOn: Operation[None] = Operation(
    "api_v2010.DeleteIncomingPhoneNumberAssignedAddOn", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json", status=(204,),
)
FetchIncomingPhoneNumber = Operation(
    "api_v2010.FetchIncomingPhoneNumber", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", m.IncomingPhoneNumber,
)
FetchIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.FetchIncomingPhoneNumberAssignedAddOn", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
    m.IncomingPhoneNumberAssignedAddOn,
)
FetchIncomingPhoneNumberAssignedAddOnExtension = Operation(
    "api_v2010.FetchIncomingPhoneNumberAssignedAddOnExtension", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions"
    "/{Sid}.json",
    m.IncomingPhoneNumberAssignedAddOnExtension,
)
ListIncomingPhoneNumber = Operation(
    "api_v2010.ListIncomingPhoneNumber", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
    m.IncomingPhoneNumber, formats={"Beta": "bool"},
    listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberAssignedAddOn = Operation(
    "api_v2010.ListIncomingPhoneNumberAssignedAddOn", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
    m.IncomingPhoneNumberAssignedAddOn,
    listing=Listing("assigned_add_ons", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberAssignedAddOnExtension = Operation(
    "api_v2010.ListIncomingPhoneNumberAssignedAddOnExtension", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}"
    "/Extensions.json",
    m.IncomingPhoneNumberAssignedAddOnExtension,
    listing=Listing("extensions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberLocal = Operation(
    "api_v2010.ListIncomingPhoneNumberLocal", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json", m.IncomingPhoneNumberLocal,
    formats={"Beta": "bool"}, listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberMobile = Operation(
    "api_v2010.ListIncomingPhoneNumberMobile", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json", m.IncomingPhoneNumberMobile,
    formats={"Beta": "bool"}, listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListIncomingPhoneNumberTollFree = Operation(
    "api_v2010.ListIncomingPhoneNumberTollFree", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json", m.IncomingPhoneNumberTollFree,
    formats={"Beta": "bool"}, listing=Listing("incoming_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateIncomingPhoneNumber = Operation(
    "api_v2010.UpdateIncomingPhoneNumber", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json", m.IncomingPhoneNumber, body="form",
    formats={"VoiceCallerIdLookup": "bool"},
)
