# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, available_phone_numbers."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import available_phone_numbers as m

FetchAvailablePhoneNumberCountry = Operation(
    "api_v2010.FetchAvailablePhoneNumberCountry", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json", m.AvailablePhoneNumberCountry,
)
ListAvailablePhoneNumberCountry = Operation(
    "api_v2010.ListAvailablePhoneNumberCountry", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json", m.AvailablePhoneNumberCountry,
    listing=Listing("countries", "none", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberLocal = Operation(
    "api_v2010.ListAvailablePhoneNumberLocal", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json", m.AvailablePhoneNumberLocal,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberMachineToMachine = Operation(
    "api_v2010.ListAvailablePhoneNumberMachineToMachine", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json",
    m.AvailablePhoneNumberMachineToMachine,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberMobile = Operation(
    "api_v2010.ListAvailablePhoneNumberMobile", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json", m.AvailablePhoneNumberMobile,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberNational = Operation(
    "api_v2010.ListAvailablePhoneNumberNational", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json",
    m.AvailablePhoneNumberNational,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberSharedCost = Operation(
    "api_v2010.ListAvailablePhoneNumberSharedCost", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json",
    m.AvailablePhoneNumberSharedCost,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberTollFree = Operation(
    "api_v2010.ListAvailablePhoneNumberTollFree", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json",
    m.AvailablePhoneNumberTollFree,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListAvailablePhoneNumberVoip = Operation(
    "api_v2010.ListAvailablePhoneNumberVoip", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json", m.AvailablePhoneNumberVoip,
    formats={
        "SmsEnabled": "bool", "MmsEnabled": "bool", "VoiceEnabled": "bool", "ExcludeAllAddressRequired": "bool",
        "ExcludeLocalAddressRequired": "bool", "ExcludeForeignAddressRequired": "bool", "Beta": "bool",
        "FaxEnabled": "bool",
    },
    listing=Listing("available_phone_numbers", "uri", 1000, "PageSize", "Page", "PageToken"),
)
