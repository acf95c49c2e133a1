# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, sip."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import sip as m

CreateSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.CreateSipAuthCallsCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json",
    m.SipAuthCallsCredentialListMapping, body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.CreateSipAuthCallsIpAccessControlListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json",
    m.SipAuthCallsIpAccessControlListMapping, body="form", status=(201,), required=("IpAccessControlListSid",),
)
CreateSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.CreateSipAuthRegistrationsCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
    m.SipAuthRegistrationsCredentialListMapping, body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipCredential = Operation(
    "api_v2010.CreateSipCredential", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json", m.SipCredential,
    body="form", status=(201,), required=("Username", "Password"),
)
CreateSipCredentialList = Operation(
    "api_v2010.CreateSipCredentialList", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
    m.SipCredentialList, body="form", status=(201,), required=("FriendlyName",),
)
CreateSipCredentialListMapping = Operation(
    "api_v2010.CreateSipCredentialListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json", m.SipCredentialListMapping,
    body="form", status=(201,), required=("CredentialListSid",),
)
CreateSipDomain = Operation(
    "api_v2010.CreateSipDomain", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json", m.SipDomain,
    body="form", status=(201,),
    formats={"SipRegistration": "bool", "EmergencyCallingEnabled": "bool", "Secure": "bool"}, required=("DomainName",),
)
CreateSipIpAccessControlList = Operation(
    "api_v2010.CreateSipIpAccessControlList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json", m.SipIpAccessControlList, body="form",
    status=(201,), required=("FriendlyName",),
)
CreateSipIpAccessControlListMapping = Operation(
    "api_v2010.CreateSipIpAccessControlListMapping", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
    m.SipIpAccessControlListMapping, body="form", status=(201,), required=("IpAccessControlListSid",),
)
CreateSipIpAddress = Operation(
    "api_v2010.CreateSipIpAddress", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
    m.SipIpAddress, body="form", status=(201,), required=("FriendlyName", "IpAddress"),
)
DeleteSipAuthCallsCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthCallsCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipAuthCallsIpAccessControlListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthCallsIpAccessControlListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipAuthRegistrationsCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipAuthRegistrationsCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    status=(204,),
)
DeleteSipCredential: Operation[None] = Operation(
    "api_v2010.DeleteSipCredential", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", status=(204,),
)
DeleteSipCredentialList: Operation[None] = Operation(
    "api_v2010.DeleteSipCredentialList", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", status=(204,),
)
DeleteSipCredentialListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipCredentialListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json", status=(204,),
)
DeleteSipDomain: Operation[None] = Operation(
    "api_v2010.DeleteSipDomain", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
    status=(204,),
)
DeleteSipIpAccessControlList: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAccessControlList", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", status=(204,),
)
DeleteSipIpAccessControlListMapping: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAccessControlListMapping", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json", status=(204,),
)
DeleteSipIpAddress: Operation[None] = Operation(
    "api_v2010.DeleteSipIpAddress", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    status=(204,),
)
FetchSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.FetchSipAuthCallsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json",
    m.SipAuthCallsCredentialListMapping,
)
FetchSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.FetchSipAuthCallsIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json",
    m.SipAuthCallsIpAccessControlListMapping,
)
FetchSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.FetchSipAuthRegistrationsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    m.SipAuthRegistrationsCredentialListMapping,
)
FetchSipCredential = Operation(
    "api_v2010.FetchSipCredential", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", m.SipCredential,
)
FetchSipCredentialList = Operation(
    "api_v2010.FetchSipCredentialList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", m.SipCredentialList,
)
FetchSipCredentialListMapping = Operation(
    "api_v2010.FetchSipCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json",
    m.SipCredentialListMapping,
)
FetchSipDomain = Operation(
    "api_v2010.FetchSipDomain", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json", m.SipDomain,
)
FetchSipIpAccessControlList = Operation(
    "api_v2010.FetchSipIpAccessControlList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", m.SipIpAccessControlList,
)
FetchSipIpAccessControlListMapping = Operation(
    "api_v2010.FetchSipIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json",
    m.SipIpAccessControlListMapping,
)
FetchSipIpAddress = Operation(
    "api_v2010.FetchSipIpAddress", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    m.SipIpAddress,
)
ListSipAuthCallsCredentialListMapping = Operation(
    "api_v2010.ListSipAuthCallsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json",
    m.SipAuthCallsCredentialListMapping, listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipAuthCallsIpAccessControlListMapping = Operation(
    "api_v2010.ListSipAuthCallsIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json",
    m.SipAuthCallsIpAccessControlListMapping, listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipAuthRegistrationsCredentialListMapping = Operation(
    "api_v2010.ListSipAuthRegistrationsCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
    m.SipAuthRegistrationsCredentialListMapping,
    listing=Listing("contents", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredential = Operation(
    "api_v2010.ListSipCredential", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json", m.SipCredential,
    listing=Listing("credentials", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredentialList = Operation(
    "api_v2010.ListSipCredentialList", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
    m.SipCredentialList, listing=Listing("credential_lists", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipCredentialListMapping = Operation(
    "api_v2010.ListSipCredentialListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json", m.SipCredentialListMapping,
    listing=Listing("credential_list_mappings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipDomain = Operation(
    "api_v2010.ListSipDomain", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json", m.SipDomain,
    listing=Listing("domains", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAccessControlList = Operation(
    "api_v2010.ListSipIpAccessControlList", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json", m.SipIpAccessControlList,
    listing=Listing("ip_access_control_lists", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAccessControlListMapping = Operation(
    "api_v2010.ListSipIpAccessControlListMapping", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
    m.SipIpAccessControlListMapping,
    listing=Listing("ip_access_control_list_mappings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListSipIpAddress = Operation(
    "api_v2010.ListSipIpAddress", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
    m.SipIpAddress, listing=Listing("ip_addresses", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateSipCredential = Operation(
    "api_v2010.UpdateSipCredential", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json", m.SipCredential,
    body="form",
)
UpdateSipCredentialList = Operation(
    "api_v2010.UpdateSipCredentialList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json", m.SipCredentialList, body="form",
    required=("FriendlyName",),
)
UpdateSipDomain = Operation(
    "api_v2010.UpdateSipDomain", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json", m.SipDomain,
    body="form", formats={"SipRegistration": "bool", "EmergencyCallingEnabled": "bool", "Secure": "bool"},
)
UpdateSipIpAccessControlList = Operation(
    "api_v2010.UpdateSipIpAccessControlList", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json", m.SipIpAccessControlList, body="form",
    required=("FriendlyName",),
)
UpdateSipIpAddress = Operation(
    "api_v2010.UpdateSipIpAddress", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    m.SipIpAddress, body="form",
)
