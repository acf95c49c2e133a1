# Generated from facts/knowledge_v1.json by `make generate`; do not edit.
"""The operations of knowledge_v1."""

from .._core.call.operation import Listing, Operation
from ..models import knowledge_v1 as m

CreateKnowledge = Operation(
    "knowledge_v1.CreateKnowledge", "POST", "knowledge", "/v1/Knowledge", m.Knowledge, body="json", status=(201,),
    formats={"knowledge_source_details": "value", "policy": "value"}, required=("name", "type"),
)
DeleteKnowledge: Operation[None] = Operation(
    "knowledge_v1.DeleteKnowledge", "DELETE", "knowledge", "/v1/Knowledge/{id}", status=(204,),
)
FetchKnowledge = Operation("knowledge_v1.FetchKnowledge", "GET", "knowledge", "/v1/Knowledge/{id}", m.Knowledge)
FetchKnowledgeStatus = Operation(
    "knowledge_v1.FetchKnowledgeStatus", "GET", "knowledge", "/v1/Knowledge/{id}/Status", m.KnowledgeStatus,
)
ListKnowledge = Operation(
    "knowledge_v1.ListKnowledge", "GET", "knowledge", "/v1/Knowledge", m.KnowledgeItem,
    listing=Listing("knowledge", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListKnowledgeChunks = Operation(
    "knowledge_v1.ListKnowledgeChunks", "GET", "knowledge", "/v1/Knowledge/{id}/Chunks", m.KnowledgeChunk,
    listing=Listing("chunks", "meta", 1000, "PageSize", None, "PageToken"),
)
UpdateKnowledge = Operation(
    "knowledge_v1.UpdateKnowledge", "PUT", "knowledge", "/v1/Knowledge/{id}", m.Knowledge, body="json",
    formats={"knowledge_source_details": "value", "policy": "value"},
)
