# Generated from facts/assistants_v1.json by `make generate`; do not edit.
"""The operations of assistants_v1."""

from .._core.call.operation import Listing, Operation
from ..models import assistants_v1 as m

CreateAssistant = Operation(
    "assistants_v1.CreateAssistant", "POST", "assistants", "/v1/Assistants", m.Assistant, body="json", status=(201,),
    formats={"customer_ai": "value", "segment_credential": "value"}, required=("name",),
)
CreateAssistantKnowledgeAttachment: Operation[None] = Operation(
    "assistants_v1.CreateAssistantKnowledgeAttachment", "POST", "assistants",
    "/v1/Assistants/{assistantId}/Knowledge/{id}", status=(204,),
)
CreateAssistantToolAttachment: Operation[None] = Operation(
    "assistants_v1.CreateAssistantToolAttachment", "POST", "assistants", "/v1/Assistants/{assistantId}/Tools/{id}",
    status=(204,),
)
CreateFeedback = Operation(
    "assistants_v1.CreateFeedback", "POST", "assistants", "/v1/Assistants/{id}/Feedbacks", m.Feedback, body="json",
    status=(201,), required=("session_id",),
)
CreateKnowledge = Operation(
    "assistants_v1.CreateKnowledge", "POST", "assistants", "/v1/Knowledge", m.Knowledge, body="json", status=(201,),
    formats={"knowledge_source_details": "value", "policy": "value"}, required=("name", "type"),
)
CreateMessage = Operation(
    "assistants_v1.CreateMessage", "POST", "assistants", "/v1/Assistants/{id}/Messages", m.AssistantSendMessageResponse,
    body="json", status=(200, 202), required=("identity", "body"),
)
CreateTool = Operation(
    "assistants_v1.CreateTool", "POST", "assistants", "/v1/Tools", m.Tool, body="json", status=(201,),
    formats={"enabled": "bool", "meta": "value", "policy": "value"}, required=("enabled", "name", "type"),
)
DeleteAssistant: Operation[None] = Operation(
    "assistants_v1.DeleteAssistant", "DELETE", "assistants", "/v1/Assistants/{id}", status=(204,),
)
DeleteAssistantKnowledgeAttachment: Operation[None] = Operation(
    "assistants_v1.DeleteAssistantKnowledgeAttachment", "DELETE", "assistants",
    "/v1/Assistants/{assistantId}/Knowledge/{id}", status=(204,),
)
DeleteAssistantToolAttachment: Operation[None] = Operation(
    "assistants_v1.DeleteAssistantToolAttachment", "DELETE", "assistants", "/v1/Assistants/{assistantId}/Tools/{id}",
    status=(204,),
)
DeleteKnowledge: Operation[None] = Operation(
    "assistants_v1.DeleteKnowledge", "DELETE", "assistants", "/v1/Knowledge/{id}", status=(204,),
)
DeleteTool: Operation[None] = Operation(
    "assistants_v1.DeleteTool", "DELETE", "assistants", "/v1/Tools/{id}", status=(204,),
)
FetchAssistant = Operation(
    "assistants_v1.FetchAssistant", "GET", "assistants", "/v1/Assistants/{id}", m.AssistantWithToolsAndKnowledge,
)
FetchKnowledge = Operation("assistants_v1.FetchKnowledge", "GET", "assistants", "/v1/Knowledge/{id}", m.Knowledge)
FetchKnowledgeStatus = Operation(
    "assistants_v1.FetchKnowledgeStatus", "GET", "assistants", "/v1/Knowledge/{id}/Status", m.KnowledgeStatus,
)
FetchSession = Operation("assistants_v1.FetchSession", "GET", "assistants", "/v1/Sessions/{id}", m.Session)
FetchTool = Operation("assistants_v1.FetchTool", "GET", "assistants", "/v1/Tools/{id}", m.ToolWithPolicies)
ListAssistants = Operation(
    "assistants_v1.ListAssistants", "GET", "assistants", "/v1/Assistants", m.Assistant,
    listing=Listing("assistants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFeedback = Operation(
    "assistants_v1.ListFeedback", "GET", "assistants", "/v1/Assistants/{id}/Feedbacks", m.Feedback,
    listing=Listing("feedbacks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListKnowledge = Operation(
    "assistants_v1.ListKnowledge", "GET", "assistants", "/v1/Knowledge", m.Knowledge,
    listing=Listing("knowledge", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListKnowledgeByAssistant = Operation(
    "assistants_v1.ListKnowledgeByAssistant", "GET", "assistants", "/v1/Assistants/{assistantId}/Knowledge",
    m.Knowledge, listing=Listing("knowledge", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListKnowledgeChunks = Operation(
    "assistants_v1.ListKnowledgeChunks", "GET", "assistants", "/v1/Knowledge/{id}/Chunks", m.KnowledgeChunk,
    listing=Listing("chunks", "meta", 1000, "PageSize", None, "PageToken"),
)
ListMessages = Operation(
    "assistants_v1.ListMessages", "GET", "assistants", "/v1/Sessions/{sessionId}/Messages", m.Message,
    listing=Listing("messages", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPolicies = Operation(
    "assistants_v1.ListPolicies", "GET", "assistants", "/v1/Policies", m.Policy,
    listing=Listing("policies", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSessions = Operation(
    "assistants_v1.ListSessions", "GET", "assistants", "/v1/Sessions", m.Session,
    listing=Listing("sessions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTools = Operation(
    "assistants_v1.ListTools", "GET", "assistants", "/v1/Tools", m.Tool,
    listing=Listing("tools", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListToolsByAssistant = Operation(
    "assistants_v1.ListToolsByAssistant", "GET", "assistants", "/v1/Assistants/{assistantId}/Tools", m.Tool,
    listing=Listing("tools", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAssistant = Operation(
    "assistants_v1.UpdateAssistant", "PUT", "assistants", "/v1/Assistants/{id}", m.Assistant, body="json",
    formats={"customer_ai": "value", "segment_credential": "value"},
)
UpdateKnowledge = Operation(
    "assistants_v1.UpdateKnowledge", "PUT", "assistants", "/v1/Knowledge/{id}", m.Knowledge, body="json",
    formats={"knowledge_source_details": "value", "policy": "value"},
)
UpdateTool = Operation(
    "assistants_v1.UpdateTool", "PUT", "assistants", "/v1/Tools/{id}", m.Tool, body="json",
    formats={"enabled": "bool", "meta": "value", "policy": "value"},
)
