# Generated from facts/content_v1.json by `make generate`; do not edit.
"""The operations of content_v1."""

from .._core.call.operation import Listing, Operation
from ..models import content_v1 as m

CreateApprovalCreate = Operation(
    "content_v1.CreateApprovalCreate", "POST", "content", "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
    m.ApprovalCreate, body="json", status=(201,), formats={"send_ttl_seconds": "seconds"},
    required=("name", "category"),
)
CreateContent = Operation(
    "content_v1.CreateContent", "POST", "content", "/v1/Content", m.Content, body="json", status=(201,),
    formats={"types": "value", "variables": "value"}, required=("language", "types"),
)
DeleteContent: Operation[None] = Operation(
    "content_v1.DeleteContent", "DELETE", "content", "/v1/Content/{Sid}", status=(204,),
)
FetchApprovalFetch = Operation(
    "content_v1.FetchApprovalFetch", "GET", "content", "/v1/Content/{Sid}/ApprovalRequests", m.ApprovalFetch,
)
FetchContent = Operation("content_v1.FetchContent", "GET", "content", "/v1/Content/{Sid}", m.Content)
ListContent = Operation(
    "content_v1.ListContent", "GET", "content", "/v1/Content", m.Content,
    listing=Listing("contents", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListContentAndApprovals = Operation(
    "content_v1.ListContentAndApprovals", "GET", "content", "/v1/ContentAndApprovals", m.ContentAndApprovals,
    listing=Listing("contents", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListLegacyContent = Operation(
    "content_v1.ListLegacyContent", "GET", "content", "/v1/LegacyContent", m.LegacyContent,
    listing=Listing("contents", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateApprovalCreate = Operation(
    "content_v1.UpdateApprovalCreate", "PATCH", "content", "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
    m.ApprovalCreate, body="json",
)
UpdateContent = Operation(
    "content_v1.UpdateContent", "PUT", "content", "/v1/Content/{Sid}", m.Content, body="json",
    formats={"types": "value", "variables": "value"}, required=("types",),
)
