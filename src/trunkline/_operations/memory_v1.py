# Generated from facts/memory_v1.json by `make generate`; do not edit.
"""The operations of memory_v1."""

from .._core.call.operation import Listing, Operation
from ..models import memory_v1 as m

CreateDataMapping = Operation(
    "memory_v1.CreateDataMapping", "POST", "memory", "/v1/ControlPlane/Stores/{storeId}/DataMappings",
    m.DataMappingResult, body="json", status=(202,),
    formats={"mappingTo": "value", "mappingFrom": "value", "isEnabled": "bool"},
    required=("displayName", "mappingTo", "mappingFrom"),
)
CreateFetchProfileMemory = Operation(
    "memory_v1.CreateFetchProfileMemory", "POST", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Recall",
    m.MemoryRetrievalResponse, body="json", status=(200, 308), formats={"beginDate": "datetime", "endDate": "datetime"},
)
CreateProfile = Operation(
    "memory_v1.CreateProfile", "POST", "memory", "/v1/Stores/{storeId}/Profiles", m.ProfileResultPart, body="json",
    status=(202,), formats={"traits": "value"},
)
CreateProfileConversationSummary = Operation(
    "memory_v1.CreateProfileConversationSummary", "POST", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries", m.SummariesCreatedResponse, body="json",
    status=(202, 308), formats={"summaries": "list"}, required=("summaries",),
)
CreateProfileIdentifier = Operation(
    "memory_v1.CreateProfileIdentifier", "POST", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
    m.ProfileIdentifierResult, body="json", status=(202, 308), required=("idType", "value"),
)
CreateProfileObservation = Operation(
    "memory_v1.CreateProfileObservation", "POST", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
    m.ObservationCreatedResponse, body="json", status=(202, 308), formats={"observations": "list"},
    required=("observations",),
)
CreateProfilesImportV2 = Operation(
    "memory_v1.CreateProfilesImportV2", "POST", "memory", "/v1/Stores/{storeId}/Profiles/Imports",
    m.ProfilesImportV2Result, body="json", status=(201,), formats={"columnMappings": "list"},
    required=("filename", "fileSize", "columnMappings"),
)
CreateProfilesLookup = Operation(
    "memory_v1.CreateProfilesLookup", "POST", "memory", "/v1/Stores/{storeId}/Profiles/Lookup", m.ProfilesLookupResult,
    body="json", required=("idType", "value"),
)
CreateStore = Operation(
    "memory_v1.CreateStore", "POST", "memory", "/v1/ControlPlane/Stores", m.StoreResult, body="json", status=(202,),
    required=("displayName",),
)
CreateTraitGroup = Operation(
    "memory_v1.CreateTraitGroup", "POST", "memory", "/v1/ControlPlane/Stores/{storeId}/TraitGroups", m.TraitGroupResult,
    body="json", status=(202,), formats={"traits": "value"}, required=("displayName",),
)
DeleteDataMapping = Operation(
    "memory_v1.DeleteDataMapping", "DELETE", "memory", "/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
    m.DataMappingResult, status=(202,),
)
DeleteProfile = Operation(
    "memory_v1.DeleteProfile", "DELETE", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}", m.ProfileResult,
    status=(202, 308),
)
DeleteProfileConversationSummary = Operation(
    "memory_v1.DeleteProfileConversationSummary", "DELETE", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}", m.ProfileConversationSummaryResult,
    status=(202, 308),
)
DeleteProfileIdentifier = Operation(
    "memory_v1.DeleteProfileIdentifier", "DELETE", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}", m.ProfileIdentifierResult, status=(202, 308),
    formats={"removeAll": "bool"},
)
DeleteProfileObservation = Operation(
    "memory_v1.DeleteProfileObservation", "DELETE", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}", m.ProfileObservationResult,
    status=(202, 308),
)
DeleteStore = Operation(
    "memory_v1.DeleteStore", "DELETE", "memory", "/v1/ControlPlane/Stores/{storeId}", m.StoreResult, status=(202,),
)
DeleteTraitGroup = Operation(
    "memory_v1.DeleteTraitGroup", "DELETE", "memory", "/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
    m.TraitGroupResult, status=(202,),
)
FetchDataMapping = Operation(
    "memory_v1.FetchDataMapping", "GET", "memory", "/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
    m.DataMapping,
)
FetchIdentityResolutionSettings = Operation(
    "memory_v1.FetchIdentityResolutionSettings", "GET", "memory",
    "/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings", m.IdentityResolutionSettings,
)
FetchOperation = Operation(
    "memory_v1.FetchOperation", "GET", "memory", "/v1/ControlPlane/Operations/{operationId}", m.OperationStatus,
)
FetchProfile = Operation(
    "memory_v1.FetchProfile", "GET", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}", m.Profile,
    status=(200, 301), formats={"traitGroups": "commas"},
)
FetchProfileConversationSummary = Operation(
    "memory_v1.FetchProfileConversationSummary", "GET", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}", m.SummaryInfo,
)
FetchProfileIdentifier = Operation(
    "memory_v1.FetchProfileIdentifier", "GET", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}", m.IdentifierSet, status=(200, 301),
)
FetchProfileImportV2 = Operation(
    "memory_v1.FetchProfileImportV2", "GET", "memory", "/v1/Stores/{storeId}/Profiles/Imports/{importId}",
    m.ProfileImportV2Result,
)
FetchProfileObservation = Operation(
    "memory_v1.FetchProfileObservation", "GET", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}", m.ObservationInfo,
)
FetchStore = Operation("memory_v1.FetchStore", "GET", "memory", "/v1/ControlPlane/Stores/{storeId}", m.Store)
FetchTraitGroup = Operation(
    "memory_v1.FetchTraitGroup", "GET", "memory", "/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
    m.TraitGroupResultPart, formats={"includeTraits": "bool"},
)
ListDataMappings = Operation(
    "memory_v1.ListDataMappings", "GET", "memory", "/v1/ControlPlane/Stores/{storeId}/DataMappings", m.DataMapping,
    listing=Listing("dataMappings", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListObservationRevisions = Operation(
    "memory_v1.ListObservationRevisions", "GET", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions", m.ObservationInfo,
    listing=Listing("revisions", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListProfileConversationSummaries = Operation(
    "memory_v1.ListProfileConversationSummaries", "GET", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries", m.SummaryInfo, status=(200, 301),
    listing=Listing("summaries", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListProfileIdentifiers = Operation(
    "memory_v1.ListProfileIdentifiers", "GET", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
    m.IdentifierSet, status=(200, 301), listing=Listing("identifiers", "none"),
)
ListProfileImportsV2 = Operation(
    "memory_v1.ListProfileImportsV2", "GET", "memory", "/v1/Stores/{storeId}/Profiles/Imports", str,
    listing=Listing("imports", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListProfileObservations = Operation(
    "memory_v1.ListProfileObservations", "GET", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
    m.ObservationInfo, status=(200, 301), formats={"createdAfter": "datetime", "createdBefore": "datetime"},
    listing=Listing("observations", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListProfileTraits = Operation(
    "memory_v1.ListProfileTraits", "GET", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}/Traits", m.FullTrait,
    status=(200, 301), formats={"traitGroups": "commas"},
    listing=Listing("traits", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListProfiles = Operation(
    "memory_v1.ListProfiles", "GET", "memory", "/v1/Stores/{storeId}/Profiles", str,
    listing=Listing("profiles", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListStores = Operation(
    "memory_v1.ListStores", "GET", "memory", "/v1/ControlPlane/Stores", str,
    listing=Listing("stores", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListTraitGroups = Operation(
    "memory_v1.ListTraitGroups", "GET", "memory", "/v1/ControlPlane/Stores/{storeId}/TraitGroups", m.TraitGroup,
    formats={"includeTraits": "bool"}, listing=Listing("traitGroups", "nextToken", 100, "pageSize", None, "pageToken"),
)
PatchDataMapping = Operation(
    "memory_v1.PatchDataMapping", "PATCH", "memory", "/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
    m.DataMappingResult, body="json", status=(202,), formats={"isEnabled": "bool", "mappingTo": "value"},
)
PatchProfileConversationSummary = Operation(
    "memory_v1.PatchProfileConversationSummary", "PATCH", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}", m.ProfileConversationSummaryResult,
    body="json", status=(202, 308), formats={"occurredAt": "datetime"},
)
PatchProfileIdentifier = Operation(
    "memory_v1.PatchProfileIdentifier", "PATCH", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}", m.ProfileIdentifierResult, body="json",
    status=(202, 308), required=("idType", "oldValue", "newValue"),
)
PatchProfileObservation = Operation(
    "memory_v1.PatchProfileObservation", "PATCH", "memory",
    "/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}", m.ProfileObservationResultPart,
    body="json", status=(202, 308), formats={"occurredAt": "datetime", "conversationIds": "list"},
)
PatchProfileTraits = Operation(
    "memory_v1.PatchProfileTraits", "PATCH", "memory", "/v1/Stores/{storeId}/Profiles/{profileId}",
    m.ProfileTraitsResult, body="json", status=(202, 308), formats={"traits": "value"},
)
PatchStore = Operation(
    "memory_v1.PatchStore", "PATCH", "memory", "/v1/ControlPlane/Stores/{storeId}", m.StoreResult, body="json",
    status=(202,),
)
PatchTraitGroup = Operation(
    "memory_v1.PatchTraitGroup", "PATCH", "memory", "/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
    m.TraitGroupResult, body="json", status=(202,), formats={"traits": "value"},
)
UpdateIdentityResolutionSettings = Operation(
    "memory_v1.UpdateIdentityResolutionSettings", "PUT", "memory",
    "/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings", m.IdentityResolutionSettingsResult, body="json",
    status=(202,), formats={"identifierConfigs": "list", "matchingRules": "list"},
    required=("identifierConfigs", "matchingRules"),
)
UpdateProfilesBulk = Operation(
    "memory_v1.UpdateProfilesBulk", "PUT", "memory", "/v1/Stores/{storeId}/Profiles/Bulk", m.ProfilesBulkResult,
    body="json", status=(202,), formats={"profiles": "list"},
)
