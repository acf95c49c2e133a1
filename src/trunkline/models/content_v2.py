# Generated from facts/content_v2.json by `make generate`; do not edit.
"""The models of content_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant


class Content(Model, frozen=True, kw_only=True, gc=False):
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
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    language: str | None = None
    variables: dict[str, Any] | None = None
    types: dict[str, Any] | None = None
    approval_requests: dict[str, Any] | None = None
