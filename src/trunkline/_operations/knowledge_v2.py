# Generated from facts/knowledge_v2.json by `make generate`; do not edit.
"""The operations of knowledge_v2."""

from .._core.call.operation import Listing, Operation
from ..models import knowledge_v2 as m

CreateKnowledge = Operation(
    "knowledge_v2.CreateKnowledge", "POST", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge", m.Knowledge,
    body="json", status=(201,), formats={"source": "value"}, required=("name",),
)
CreateKnowledgeBase = Operation(
    "knowledge_v2.CreateKnowledgeBase", "POST", "knowledge", "/v2/ControlPlane/KnowledgeBases", m.KnowledgeBaseResult,
    body="json", status=(202,), required=("displayName",),
)
CreateKnowledgeSearch = Operation(
    "knowledge_v2.CreateKnowledgeSearch", "POST", "knowledge", "/v2/KnowledgeBases/{kbId}/Search",
    m.KnowledgeSearchResult, body="json", formats={"knowledgeIds": "list"}, required=("query", "top"),
)
DeleteKnowledge: Operation[None] = Operation(
    "knowledge_v2.DeleteKnowledge", "DELETE", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    status=(204,),
)
DeleteKnowledgeBase = Operation(
    "knowledge_v2.DeleteKnowledgeBase", "DELETE", "knowledge", "/v2/ControlPlane/KnowledgeBases/{kbId}",
    m.KnowledgeBaseResult, status=(202,),
)
FetchKnowledge = Operation(
    "knowledge_v2.FetchKnowledge", "GET", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}", m.Knowledge,
)
FetchKnowledgeBase = Operation(
    "knowledge_v2.FetchKnowledgeBase", "GET", "knowledge", "/v2/ControlPlane/KnowledgeBases/{kbId}", m.KnowledgeBase,
)
FetchOperation = Operation(
    "knowledge_v2.FetchOperation", "GET", "knowledge", "/v2/ControlPlane/Operations/{operationId}", m.OperationStatus,
)
ListKnowledge = Operation(
    "knowledge_v2.ListKnowledge", "GET", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge", m.Knowledge,
    listing=Listing("knowledge", "nextToken", 1000, "pageSize", "page", "pageToken"),
)
ListKnowledgeBases = Operation(
    "knowledge_v2.ListKnowledgeBases", "GET", "knowledge", "/v2/ControlPlane/KnowledgeBases", m.KnowledgeBase,
    listing=Listing("knowledgeBases", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListKnowledgeChunks = Operation(
    "knowledge_v2.ListKnowledgeChunks", "GET", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks",
    m.KnowledgeChunk, listing=Listing("chunks", "nextToken", 1000, "pageSize", None, "pageToken"),
)
UpdateKnowledge: Operation[m.Knowledge | m.KnowledgeAccepted] = Operation(
    "knowledge_v2.UpdateKnowledge", "PATCH", "knowledge", "/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    m.Knowledge, body="json", results={202: m.KnowledgeAccepted}, status=(200, 202),
    formats={"refresh": "bool", "source": "value"}, required=("name",),
)
UpdateKnowledgeBase = Operation(
    "knowledge_v2.UpdateKnowledgeBase", "PATCH", "knowledge", "/v2/ControlPlane/KnowledgeBases/{kbId}",
    m.KnowledgeBaseResult, body="json", status=(202,),
)
