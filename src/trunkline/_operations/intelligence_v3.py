# Generated from facts/intelligence_v3.json by `make generate`; do not edit.
"""The operations of intelligence_v3."""

from .._core.call.operation import Listing, Operation
from ..models import intelligence_v3 as m

CreateConfiguration = Operation(
    "intelligence_v3.CreateConfiguration", "POST", "intelligence", "/v3/ControlPlane/Configurations",
    m.ConfigurationResult, body="json", status=(201,), formats={"rules": "list"}, required=("displayName", "rules"),
)
CreateOperator = Operation(
    "intelligence_v3.CreateOperator", "POST", "intelligence", "/v3/ControlPlane/Operators", m.OperatorResult,
    body="json", status=(201,),
    formats={"outputSchema": "value", "trainingExamples": "list", "context": "value", "parameters": "value"},
    required=("displayName", "prompt", "outputFormat"),
)
CreateRuleExecution: Operation[None] = Operation(
    "intelligence_v3.CreateRuleExecution", "POST", "intelligence", "/v3/RuleExecutions", body="json", status=(202,),
    required=("intelligenceConfigurationId", "ruleId", "conversationId"),
)
DeleteConfiguration: Operation[None] = Operation(
    "intelligence_v3.DeleteConfiguration", "DELETE", "intelligence", "/v3/ControlPlane/Configurations/{id}",
    status=(204,),
)
DeleteOperator: Operation[None] = Operation(
    "intelligence_v3.DeleteOperator", "DELETE", "intelligence", "/v3/ControlPlane/Operators/{id}", status=(204,),
)
DeleteOperatorResult: Operation[None] = Operation(
    "intelligence_v3.DeleteOperatorResult", "DELETE", "intelligence", "/v3/OperatorResults/{operatorResultId}",
    status=(204,),
)
FetchConfiguration = Operation(
    "intelligence_v3.FetchConfiguration", "GET", "intelligence", "/v3/ControlPlane/Configurations/{id}",
    m.ConfigurationResult,
)
FetchConversation = Operation(
    "intelligence_v3.FetchConversation", "GET", "intelligence", "/v3/Conversations/{id}", m.ConversationResult,
)
FetchOperator = Operation(
    "intelligence_v3.FetchOperator", "GET", "intelligence", "/v3/ControlPlane/Operators/{id}", m.OperatorResult,
)
FetchOperatorResult = Operation(
    "intelligence_v3.FetchOperatorResult", "GET", "intelligence", "/v3/OperatorResults/{operatorResultId}",
    m.OperatorResultsResponseV1,
)
FetchOperatorVersion = Operation(
    "intelligence_v3.FetchOperatorVersion", "GET", "intelligence", "/v3/ControlPlane/Operators/{id}/Versions/{version}",
    m.OperatorVersionResult,
)
ListConfigurations = Operation(
    "intelligence_v3.ListConfigurations", "GET", "intelligence", "/v3/ControlPlane/Configurations",
    m.IntelligenceConfiguration, listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListConversations = Operation(
    "intelligence_v3.ListConversations", "GET", "intelligence", "/v3/Conversations", m.ConversationListItem,
    formats={
        "createdAtBefore": "datetime", "createdAtAfter": "datetime", "channels": "list",
        "intelligenceConfigurationIds": "list", "operatorIds": "list",
    },
    listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListOperatorResults = Operation(
    "intelligence_v3.ListOperatorResults", "GET", "intelligence", "/v3/OperatorResults", m.OperatorResultsResponseV1,
    listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListOperatorVersions = Operation(
    "intelligence_v3.ListOperatorVersions", "GET", "intelligence", "/v3/ControlPlane/Operators/{id}/Versions",
    m.OperatorVersionsItem, listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListOperators = Operation(
    "intelligence_v3.ListOperators", "GET", "intelligence", "/v3/ControlPlane/Operators", m.LanguageOperator,
    listing=Listing("items", "nextToken", 1000, "pageSize", None, "pageToken"),
)
UpdateConfiguration = Operation(
    "intelligence_v3.UpdateConfiguration", "PUT", "intelligence", "/v3/ControlPlane/Configurations/{id}",
    m.ConfigurationResult, body="json", formats={"rules": "list"}, required=("displayName", "rules"),
)
UpdateOperator = Operation(
    "intelligence_v3.UpdateOperator", "PUT", "intelligence", "/v3/ControlPlane/Operators/{id}", m.OperatorResult,
    body="json",
    formats={"outputSchema": "value", "trainingExamples": "list", "context": "value", "parameters": "value"},
    required=("displayName", "prompt", "outputFormat"),
)
