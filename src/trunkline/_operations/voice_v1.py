# Generated from facts/voice_v1.json by `make generate`; do not edit.
"""The operations of voice_v1."""

from .._core.call.operation import Listing, Operation
from ..models import voice_v1 as m

CreateByocTrunk = Operation(
    "voice_v1.CreateByocTrunk", "POST", "voice", "/v1/ByocTrunks", m.ByocTrunk, body="form", status=(201,),
    formats={"CnamLookupEnabled": "bool"},
)
CreateConnectionPolicy = Operation(
    "voice_v1.CreateConnectionPolicy", "POST", "voice", "/v1/ConnectionPolicies", m.ConnectionPolicy, body="form",
    status=(201,),
)
CreateConnectionPolicyTarget = Operation(
    "voice_v1.CreateConnectionPolicyTarget", "POST", "voice", "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
    m.ConnectionPolicyTarget, body="form", status=(201,), formats={"Enabled": "bool"}, required=("Target",),
)
CreateDialingPermissionsCountryBulkUpdate = Operation(
    "voice_v1.CreateDialingPermissionsCountryBulkUpdate", "POST", "voice", "/v1/DialingPermissions/BulkCountryUpdates",
    m.DialingPermissionsCountryBulkUpdate, body="form", status=(201,), formats={"UpdateRequest": "json"},
    required=("UpdateRequest",),
)
CreateIpRecord = Operation(
    "voice_v1.CreateIpRecord", "POST", "voice", "/v1/IpRecords", m.IpRecord, body="form", status=(201,),
    required=("IpAddress",),
)
CreateSourceIpMapping = Operation(
    "voice_v1.CreateSourceIpMapping", "POST", "voice", "/v1/SourceIpMappings", m.SourceIpMapping, body="form",
    status=(201,), required=("IpRecordSid", "SipDomainSid"),
)
DeleteArchivedCall: Operation[None] = Operation(
    "voice_v1.DeleteArchivedCall", "DELETE", "voice", "/v1/Archives/{Date}/Calls/{Sid}", status=(204,),
)
DeleteByocTrunk: Operation[None] = Operation(
    "voice_v1.DeleteByocTrunk", "DELETE", "voice", "/v1/ByocTrunks/{Sid}", status=(204,),
)
DeleteConnectionPolicy: Operation[None] = Operation(
    "voice_v1.DeleteConnectionPolicy", "DELETE", "voice", "/v1/ConnectionPolicies/{Sid}", status=(204,),
)
DeleteConnectionPolicyTarget: Operation[None] = Operation(
    "voice_v1.DeleteConnectionPolicyTarget", "DELETE", "voice",
    "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}", status=(204,),
)
DeleteIpRecord: Operation[None] = Operation(
    "voice_v1.DeleteIpRecord", "DELETE", "voice", "/v1/IpRecords/{Sid}", status=(204,),
)
DeleteSourceIpMapping: Operation[None] = Operation(
    "voice_v1.DeleteSourceIpMapping", "DELETE", "voice", "/v1/SourceIpMappings/{Sid}", status=(204,),
)
FetchByocTrunk = Operation("voice_v1.FetchByocTrunk", "GET", "voice", "/v1/ByocTrunks/{Sid}", m.ByocTrunk)
FetchConnectionPolicy = Operation(
    "voice_v1.FetchConnectionPolicy", "GET", "voice", "/v1/ConnectionPolicies/{Sid}", m.ConnectionPolicy,
)
FetchConnectionPolicyTarget = Operation(
    "voice_v1.FetchConnectionPolicyTarget", "GET", "voice",
    "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}", m.ConnectionPolicyTarget,
)
FetchDialingPermissionsCountry = Operation(
    "voice_v1.FetchDialingPermissionsCountry", "GET", "voice", "/v1/DialingPermissions/Countries/{IsoCode}",
    m.DialingPermissionsCountryInstance,
)
FetchDialingPermissionsSettings = Operation(
    "voice_v1.FetchDialingPermissionsSettings", "GET", "voice", "/v1/Settings", m.DialingPermissionsSettings,
)
FetchIpRecord = Operation("voice_v1.FetchIpRecord", "GET", "voice", "/v1/IpRecords/{Sid}", m.IpRecord)
FetchSourceIpMapping = Operation(
    "voice_v1.FetchSourceIpMapping", "GET", "voice", "/v1/SourceIpMappings/{Sid}", m.SourceIpMapping,
)
ListByocTrunk = Operation(
    "voice_v1.ListByocTrunk", "GET", "voice", "/v1/ByocTrunks", m.ByocTrunk,
    listing=Listing("byoc_trunks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListConnectionPolicy = Operation(
    "voice_v1.ListConnectionPolicy", "GET", "voice", "/v1/ConnectionPolicies", m.ConnectionPolicy,
    listing=Listing("connection_policies", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListConnectionPolicyTarget = Operation(
    "voice_v1.ListConnectionPolicyTarget", "GET", "voice", "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
    m.ConnectionPolicyTarget, listing=Listing("targets", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDialingPermissionsCountry = Operation(
    "voice_v1.ListDialingPermissionsCountry", "GET", "voice", "/v1/DialingPermissions/Countries",
    m.DialingPermissionsCountry,
    formats={
        "LowRiskNumbersEnabled": "bool", "HighRiskSpecialNumbersEnabled": "bool",
        "HighRiskTollfraudNumbersEnabled": "bool",
    },
    listing=Listing("content", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDialingPermissionsHrsPrefixes = Operation(
    "voice_v1.ListDialingPermissionsHrsPrefixes", "GET", "voice",
    "/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes", m.DialingPermissionsHrsPrefixes,
    listing=Listing("content", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListIpRecord = Operation(
    "voice_v1.ListIpRecord", "GET", "voice", "/v1/IpRecords", m.IpRecord,
    listing=Listing("ip_records", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSourceIpMapping = Operation(
    "voice_v1.ListSourceIpMapping", "GET", "voice", "/v1/SourceIpMappings", m.SourceIpMapping,
    listing=Listing("source_ip_mappings", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateByocTrunk = Operation(
    "voice_v1.UpdateByocTrunk", "POST", "voice", "/v1/ByocTrunks/{Sid}", m.ByocTrunk, body="form",
    formats={"CnamLookupEnabled": "bool"},
)
UpdateConnectionPolicy = Operation(
    "voice_v1.UpdateConnectionPolicy", "POST", "voice", "/v1/ConnectionPolicies/{Sid}", m.ConnectionPolicy, body="form",
)
UpdateConnectionPolicyTarget = Operation(
    "voice_v1.UpdateConnectionPolicyTarget", "POST", "voice",
    "/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}", m.ConnectionPolicyTarget, body="form",
    formats={"Enabled": "bool"},
)
UpdateDialingPermissionsSettings = Operation(
    "voice_v1.UpdateDialingPermissionsSettings", "POST", "voice", "/v1/Settings", m.DialingPermissionsSettings,
    body="form", status=(202,), formats={"DialingPermissionsInheritance": "bool"},
)
UpdateIpRecord = Operation("voice_v1.UpdateIpRecord", "POST", "voice", "/v1/IpRecords/{Sid}", m.IpRecord, body="form")
UpdateSourceIpMapping = Operation(
    "voice_v1.UpdateSourceIpMapping", "POST", "voice", "/v1/SourceIpMappings/{Sid}", m.SourceIpMapping, body="form",
    required=("SipDomainSid",),
)
