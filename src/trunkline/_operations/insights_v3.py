# Generated from facts/insights_v3.json by `make generate`; do not edit.
"""The operations of insights_v3."""

from .._core.call.operation import Listing, Operation
from ..models import insights_v3 as m

CreateQueryJob = Operation(
    "insights_v3.CreateQueryJob", "POST", "insights", "/v3/InsightsDomains/Conversations/QueryJobs",
    m.QueryJobSubmitResponse, body="json", status=(202,), formats={"query": "value"}, required=("query",),
)
CreateQueryResults = Operation(
    "insights_v3.CreateQueryResults", "POST", "insights", "/v3/InsightsDomains/Conversations/Query",
    m.InsightsQueryResponse, body="json", formats={"query": "value"}, required=("query",),
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
ListQueryJobs = Operation(
    "insights_v3.ListQueryJobs", "GET", "insights", "/v3/InsightsDomains/Conversations/QueryJobs",
    m.QueryJobStatusResponse, listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
