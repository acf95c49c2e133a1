# Generated from facts/studio_v1.json by `make generate`; do not edit.
"""The operations of studio_v1."""

from .._core.call.operation import Listing, Operation
from ..models import studio_v1 as m

CreateEngagement = Operation(
    "studio_v1.CreateEngagement", "POST", "studio", "/v1/Flows/{FlowSid}/Engagements", m.Engagement, body="form",
    formats={"Parameters": "json"}, required=("To", "From"),
)
CreateExecution = Operation(
    "studio_v1.CreateExecution", "POST", "studio", "/v1/Flows/{FlowSid}/Executions", m.Execution, body="form",
    formats={"Parameters": "json"}, required=("To", "From"),
)
DeleteEngagement: Operation[None] = Operation(
    "studio_v1.DeleteEngagement", "DELETE", "studio", "/v1/Flows/{FlowSid}/Engagements/{Sid}", status=(204,),
)
DeleteExecution: Operation[None] = Operation(
    "studio_v1.DeleteExecution", "DELETE", "studio", "/v1/Flows/{FlowSid}/Executions/{Sid}", status=(204,),
)
DeleteFlow: Operation[None] = Operation("studio_v1.DeleteFlow", "DELETE", "studio", "/v1/Flows/{Sid}", status=(204,))
FetchEngagement = Operation(
    "studio_v1.FetchEngagement", "GET", "studio", "/v1/Flows/{FlowSid}/Engagements/{Sid}", m.Engagement,
)
FetchEngagementContext = Operation(
    "studio_v1.FetchEngagementContext", "GET", "studio", "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context",
    m.EngagementContext,
)
FetchExecution = Operation(
    "studio_v1.FetchExecution", "GET", "studio", "/v1/Flows/{FlowSid}/Executions/{Sid}", m.Execution,
)
FetchExecutionContext = Operation(
    "studio_v1.FetchExecutionContext", "GET", "studio", "/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context",
    m.ExecutionContext,
)
FetchExecutionStep = Operation(
    "studio_v1.FetchExecutionStep", "GET", "studio", "/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}",
    m.ExecutionStep,
)
FetchExecutionStepContext = Operation(
    "studio_v1.FetchExecutionStepContext", "GET", "studio",
    "/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context", m.ExecutionStepContext,
)
FetchFlow = Operation("studio_v1.FetchFlow", "GET", "studio", "/v1/Flows/{Sid}", m.Flow)
FetchStep = Operation(
    "studio_v1.FetchStep", "GET", "studio", "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}", m.Step,
)
FetchStepContext = Operation(
    "studio_v1.FetchStepContext", "GET", "studio",
    "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{StepSid}/Context", m.StepContext,
)
ListEngagement = Operation(
    "studio_v1.ListEngagement", "GET", "studio", "/v1/Flows/{FlowSid}/Engagements", m.Engagement,
    listing=Listing("engagements", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListExecution = Operation(
    "studio_v1.ListExecution", "GET", "studio", "/v1/Flows/{FlowSid}/Executions", m.Execution,
    formats={"DateCreatedFrom": "datetime", "DateCreatedTo": "datetime"},
    listing=Listing("executions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListExecutionStep = Operation(
    "studio_v1.ListExecutionStep", "GET", "studio", "/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps",
    m.ExecutionStep, listing=Listing("steps", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFlow = Operation(
    "studio_v1.ListFlow", "GET", "studio", "/v1/Flows", m.Flow,
    listing=Listing("flows", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListStep = Operation(
    "studio_v1.ListStep", "GET", "studio", "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps", m.Step,
    listing=Listing("steps", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateExecution = Operation(
    "studio_v1.UpdateExecution", "POST", "studio", "/v1/Flows/{FlowSid}/Executions/{Sid}", m.Execution, body="form",
    required=("Status",),
)
