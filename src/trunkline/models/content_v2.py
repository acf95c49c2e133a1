# Generated from facts/content_v2.json by `make generate`; do not edit.
"""The models of content_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class Content(Model, frozen=True, kw_only=True, gc=False):
    """A content; https://www.twilio.com/docs/content/content-api-resources

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

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    language: Always[str] = ABSENT
    variables: dict[str, Any] | None = None
    types: Always[dict[str, Any]] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class ContentAndApprovals(Model, frozen=True, kw_only=True, gc=False):
    """A content and approvals; https://www.twilio.com/docs/content/content-api-resources

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

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    language: Always[str] = ABSENT
    variables: dict[str, Any] | None = None
    types: Always[dict[str, Any]] = ABSENT
    approval_requests: Always[dict[str, Any]] = ABSENT
