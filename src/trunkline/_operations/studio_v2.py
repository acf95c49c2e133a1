# Generated from facts/studio_v2.json by `make generate`; do not edit.
"""The operations of studio_v2."""

from .._core.call.operation import Listing, Operation
from ..models import studio_v2 as m

CreateExecution = Operation(
    "studio_v2.CreateExecution", "POST", "studio", "/v2/Flows/{FlowSid}/Executions", m.Execution, body="form",
    status=(201,), formats={"Parameters": "json"}, required=("To", "From"),
)
CreateFlow = Operation(
    "studio_v2.CreateFlow", "POST", "studio", "/v2/Flows", m.Flow, body="form", status=(201,),
    formats={"Definition": "json"}, required=("FriendlyName", "Status", "Definition"),
)
DeleteExecution: Operation[None] = Operation(
    "studio_v2.DeleteExecution", "DELETE", "studio", "/v2/Flows/{FlowSid}/Executions/{Sid}", status=(204,),
)
DeleteFlow: Operation[None] = Operation("studio_v2.DeleteFlow", "DELETE", "studio", "/v2/Flows/{Sid}", status=(204,))
FetchExecution = Operation(
    "studio_v2.FetchExecution", "GET", "studio", "/v2/Flows/{FlowSid}/Executions/{Sid}", m.Execution,
)
FetchExecutionContext = Operation(
    "studio_v2.FetchExecutionContext", "GET", "studio", "/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context",
    m.ExecutionContext,
)
FetchExecutionStep = Operation(
    "studio_v2.FetchExecutionStep", "GET", "studio", "/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}",
    m.ExecutionStep,
)
FetchExecutionStepContext = Operation(
    "studio_v2.FetchExecutionStepContext", "GET", "studio",
    "/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context", m.ExecutionStepContext,
)
FetchFlow = Operation("studio_v2.FetchFlow", "GET", "studio", "/v2/Flows/{Sid}", m.Flow)
FetchFlowRevision = Operation(
    "studio_v2.FetchFlowRevision", "GET", "studio", "/v2/Flows/{Sid}/Revisions/{Revision}", m.FlowRevision,
)
FetchTestUser = Operation("studio_v2.FetchTestUser", "GET", "studio", "/v2/Flows/{Sid}/TestUsers", m.TestUser)
ListExecution = Operation(
    "studio_v2.ListExecution", "GET", "studio", "/v2/Flows/{FlowSid}/Executions", m.Execution,
    formats={"DateCreatedFrom": "datetime", "DateCreatedTo": "datetime"},
    listing=Listing("executions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListExecutionStep = Operation(
    "studio_v2.ListExecutionStep", "GET", "studio", "/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps",
    m.ExecutionStep, listing=Listing("steps", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFlow = Operation(
    "studio_v2.ListFlow", "GET", "studio", "/v2/Flows", m.Flow,
    listing=Listing("flows", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFlowRevision = Operation(
    "studio_v2.ListFlowRevision", "GET", "studio", "/v2/Flows/{Sid}/Revisions", m.FlowRevision,
    listing=Listing("revisions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateExecution = Operation(
    "studio_v2.UpdateExecution", "POST", "studio", "/v2/Flows/{FlowSid}/Executions/{Sid}", m.Execution, body="form",
    required=("Status",),
)
UpdateFlow = Operation(
    "studio_v2.UpdateFlow", "POST", "studio", "/v2/Flows/{Sid}", m.Flow, body="form", formats={"Definition": "json"},
    required=("Status",),
)
UpdateFlowValidate = Operation(
    "studio_v2.UpdateFlowValidate", "POST", "studio", "/v2/Flows/Validate", m.FlowValidate, body="form",
    formats={"Definition": "json"}, required=("FriendlyName", "Status", "Definition"),
)
UpdateTestUser = Operation(
    "studio_v2.UpdateTestUser", "POST", "studio", "/v2/Flows/{Sid}/TestUsers", m.TestUser, body="form",
    formats={"TestUsers": "list"}, required=("TestUsers",),
)
