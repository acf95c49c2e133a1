# Generated from facts/knowledge_v1.json by `make generate`; do not edit.
"""The models of knowledge_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant


class CreatePolicyRequest(Model, frozen=True, kw_only=True, gc=False):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    policy_details: Any | None = None
    type: str | None = None


class Knowledge(Model, frozen=True, kw_only=True, gc=False):
    description: str | None = None
    id: str | None = None
    account_sid: str | None = None
    knowledge_source_details: dict[str, Any] | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None
    url: str | None = None
    embedding_model: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class KnowledgeChunk(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    content: str | None = None
    metadata: dict[str, Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class KnowledgeItem(Model, frozen=True, kw_only=True, gc=False):
    description: str | None = None
    id: str | None = None
    account_sid: str | None = None
    knowledge_source_details: dict[str, Any] | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None
    url: str | None = None
    embedding_model: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class KnowledgeStatus(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    status: str | None = None
    last_status: str | None = None
    date_updated: Instant | None = None
