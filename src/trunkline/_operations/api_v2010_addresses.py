# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, addresses."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import addresses as m

CreateAddress = Operation(
    "api_v2010.CreateAddress", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses.json", m.Address,
    body="form", status=(201,), formats={"EmergencyEnabled": "bool", "AutoCorrectAddress": "bool"},
    required=("CustomerName", "Street", "City", "Region", "PostalCode", "IsoCountry"),
)
DeleteAddress: Operation[None] = Operation(
    "api_v2010.DeleteAddress", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", status=(204,),
)
FetchAddress = Operation(
    "api_v2010.FetchAddress", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", m.Address,
)
ListAddress = Operation(
    "api_v2010.ListAddress", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses.json", m.Address,
    formats={"EmergencyEnabled": "bool"}, listing=Listing("addresses", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListDependentPhoneNumber = Operation(
    "api_v2010.ListDependentPhoneNumber", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json", m.DependentPhoneNumber,
    listing=Listing("dependent_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAddress = Operation(
    "api_v2010.UpdateAddress", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json", m.Address,
    body="form", formats={"EmergencyEnabled": "bool", "AutoCorrectAddress": "bool"},
)
