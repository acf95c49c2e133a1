# Generated from facts/insights_v3.json by `make generate`; do not edit.
"""The operations of insights_v3."""

from .._core.call.operation import Listing, Operation
from ..models import insights_v3 as m

CreateCustomFieldMapping = Operation(
    "insights_v3.CreateCustomFieldMapping", "POST", "insights",
    "/v3/ControlPlane/ConversationInsights/CustomFieldMappings", m.CustomFieldMapping, body="json", status=(201,),
    formats={"entityMetadata": "value"},
)
CreateQueryJob = Operation(
    "insights_v3.CreateQueryJob", "POST", "insights", "/v3/InsightsDomains/Conversations/QueryJobs",
    m.QueryJobSubmitResponse, body="json", status=(202,), formats={"query": "value"}, required=("query",),
)
CreateQueryResults = Operation(
    "insights_v3.CreateQueryResults", "POST", "insights", "/v3/InsightsDomains/Conversations/Query",
    m.InsightsQueryResponse, body="json", formats={"query": "value"}, required=("query",),
)
FetchCustomFieldMapping = Operation(
    "insights_v3.FetchCustomFieldMapping", "GET", "insights",
    "/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}", m.CustomFieldMapping,
)
FetchCustomFieldMappingsCapacity = Operation(
    "insights_v3.FetchCustomFieldMappingsCapacity", "GET", "insights",
    "/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity", m.CustomFieldMappingsCapacity,
)
FetchMetadata = Operation(
    "insights_v3.FetchMetadata", "GET", "insights", "/v3/InsightsDomains/Conversations/Metadata",
    m.InsightsMetadataResponse,
)
FetchQueryJobResults = Operation(
    "insights_v3.FetchQueryJobResults", "GET", "insights",
    "/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results", m.InsightsQueryResponse,
)
FetchQueryJobStatus = Operation(
    "insights_v3.FetchQueryJobStatus", "GET", "insights", "/v3/InsightsDomains/Conversations/QueryJobs/{operationId}",
    m.QueryJobStatusResponse,
)
FetchQueryResults = Operation(
    "insights_v3.FetchQueryResults", "GET", "insights", "/v3/InsightsDomains/Conversations/Query",
    m.InsightsQueryResponse, required=("pageToken",),
)
ListCustomFieldMapping = Operation(
    "insights_v3.ListCustomFieldMapping", "GET", "insights",
    "/v3/ControlPlane/ConversationInsights/CustomFieldMappings", m.CustomFieldMapping,
    listing=Listing("items", "nextToken", None, "pageSize", None, "pageToken"),
)
ListQueryJobs = Operation(
    "insights_v3.ListQueryJobs", "GET", "insights", "/v3/InsightsDomains/Conversations/QueryJobs",
    m.QueryJobStatusResponse, listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
PatchCustomFieldMapping = Operation(
    "insights_v3.PatchCustomFieldMapping", "PATCH", "insights",
    "/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}", m.CustomFieldMapping, body="json",
    formats={"entityMetadata": "value"},
)
