# Generated from facts/content_v2.json by `make generate`; do not edit.
"""The models of content_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant


class Content(Model, frozen=True, kw_only=True, gc=False):
    """A content.

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        language: language of the content, ISO 639-1, such as `en`.
        variables: values of the content template's variables, such as `{"1": "Customer_Name"}`.
        types: kinds or types it has.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class ContentAndApprovals(Model, frozen=True, kw_only=True, gc=False):
    """A content and approvals.

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the content template, `HX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        language: language of the content, ISO 639-1, such as `en`.
        variables: values of the content template's variables, such as `{"1": "Customer_Name"}`.
        types: kinds or types it has.
        approval_requests: what was submitted for approval and how the request stands.
    """

    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    approval_requests: dict[str, Any] | None = None
