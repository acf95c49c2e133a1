# Generated from facts/content_v2.json by `make generate`; do not edit.
"""The operations of content_v2."""

from .._core.call.operation import Listing, Operation
from ..models import content_v2 as m

ListContent = Operation(
    "content_v2.ListContent", "GET", "content", "/v2/Content", m.Content,
    formats={
        "DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime", "Language": "list", "ContentType": "list",
        "ChannelEligibility": "list",
    },
    listing=Listing("contents", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListContentAndApprovals = Operation(
    "content_v2.ListContentAndApprovals", "GET", "content", "/v2/ContentAndApprovals", m.ContentAndApprovals,
    formats={
        "DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime", "Language": "list", "ContentType": "list",
        "ChannelEligibility": "list",
    },
    listing=Listing("contents", "meta", 1000, "PageSize", "Page", "PageToken"),
)
