# Generated from facts/trunking_v1.json by `make generate`; do not edit.
"""The operations of trunking_v1."""

from .._core.call.operation import Listing, Operation
from ..models import trunking_v1 as m

CreateCredentialList = Operation(
    "trunking_v1.CreateCredentialList", "POST", "trunking", "/v1/Trunks/{TrunkSid}/CredentialLists", m.CredentialList,
    body="form", status=(201,), required=("CredentialListSid",),
)
CreateIpAccessControlList = Operation(
    "trunking_v1.CreateIpAccessControlList", "POST", "trunking", "/v1/Trunks/{TrunkSid}/IpAccessControlLists",
    m.IpAccessControlList, body="form", status=(201,), required=("IpAccessControlListSid",),
)
CreateOriginationUrl = Operation(
    "trunking_v1.CreateOriginationUrl", "POST", "trunking", "/v1/Trunks/{TrunkSid}/OriginationUrls", m.OriginationUrl,
    body="form", status=(201,), formats={"Enabled": "bool"},
    required=("Weight", "Priority", "Enabled", "FriendlyName", "SipUrl"),
)
CreatePhoneNumber = Operation(
    "trunking_v1.CreatePhoneNumber", "POST", "trunking", "/v1/Trunks/{TrunkSid}/PhoneNumbers", m.PhoneNumber,
    body="form", status=(201,), required=("PhoneNumberSid",),
)
CreateTrunk = Operation(
    "trunking_v1.CreateTrunk", "POST", "trunking", "/v1/Trunks", m.Trunk, body="form", status=(201,),
    formats={"Secure": "bool", "CnamLookupEnabled": "bool"},
)
DeleteCredentialList: Operation[None] = Operation(
    "trunking_v1.DeleteCredentialList", "DELETE", "trunking", "/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
    status=(204,),
)
DeleteIpAccessControlList: Operation[None] = Operation(
    "trunking_v1.DeleteIpAccessControlList", "DELETE", "trunking", "/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
    status=(204,),
)
DeleteOriginationUrl: Operation[None] = Operation(
    "trunking_v1.DeleteOriginationUrl", "DELETE", "trunking", "/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
    status=(204,),
)
DeletePhoneNumber: Operation[None] = Operation(
    "trunking_v1.DeletePhoneNumber", "DELETE", "trunking", "/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}", status=(204,),
)
DeleteTrunk: Operation[None] = Operation(
    "trunking_v1.DeleteTrunk", "DELETE", "trunking", "/v1/Trunks/{Sid}", status=(204,),
)
FetchCredentialList = Operation(
    "trunking_v1.FetchCredentialList", "GET", "trunking", "/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
    m.CredentialList,
)
FetchIpAccessControlList = Operation(
    "trunking_v1.FetchIpAccessControlList", "GET", "trunking", "/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
    m.IpAccessControlList,
)
FetchOriginationUrl = Operation(
    "trunking_v1.FetchOriginationUrl", "GET", "trunking", "/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
    m.OriginationUrl,
)
FetchPhoneNumber = Operation(
    "trunking_v1.FetchPhoneNumber", "GET", "trunking", "/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}", m.PhoneNumber,
)
FetchRecording = Operation(
    "trunking_v1.FetchRecording", "GET", "trunking", "/v1/Trunks/{TrunkSid}/Recording", m.Recording,
)
FetchTrunk = Operation("trunking_v1.FetchTrunk", "GET", "trunking", "/v1/Trunks/{Sid}", m.Trunk)
ListCredentialList = Operation(
    "trunking_v1.ListCredentialList", "GET", "trunking", "/v1/Trunks/{TrunkSid}/CredentialLists", m.CredentialList,
    listing=Listing("credential_lists", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListIpAccessControlList = Operation(
    "trunking_v1.ListIpAccessControlList", "GET", "trunking", "/v1/Trunks/{TrunkSid}/IpAccessControlLists",
    m.IpAccessControlList, listing=Listing("ip_access_control_lists", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListOriginationUrl = Operation(
    "trunking_v1.ListOriginationUrl", "GET", "trunking", "/v1/Trunks/{TrunkSid}/OriginationUrls", m.OriginationUrl,
    listing=Listing("origination_urls", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPhoneNumber = Operation(
    "trunking_v1.ListPhoneNumber", "GET", "trunking", "/v1/Trunks/{TrunkSid}/PhoneNumbers", m.PhoneNumber,
    listing=Listing("phone_numbers", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTrunk = Operation(
    "trunking_v1.ListTrunk", "GET", "trunking", "/v1/Trunks", m.Trunk,
    listing=Listing("trunks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateOriginationUrl = Operation(
    "trunking_v1.UpdateOriginationUrl", "POST", "trunking", "/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
    m.OriginationUrl, body="form", formats={"Enabled": "bool"},
)
UpdateRecording = Operation(
    "trunking_v1.UpdateRecording", "POST", "trunking", "/v1/Trunks/{TrunkSid}/Recording", m.Recording, body="form",
)
UpdateTrunk = Operation(
    "trunking_v1.UpdateTrunk", "POST", "trunking", "/v1/Trunks/{Sid}", m.Trunk, body="form",
    formats={"Secure": "bool", "CnamLookupEnabled": "bool"},
)
