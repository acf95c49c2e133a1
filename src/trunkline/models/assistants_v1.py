# Generated from facts/assistants_v1.json by `make generate`; do not edit.
"""The models of assistants_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant


class Assistant(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    customer_ai: dict[str, Any] | None = None
    id: str | None = None
    model: str | None = None
    name: str | None = None
    owner: str | None = None
    url: str | None = None
    personality_prompt: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class AssistantSendMessageResponse(Model, frozen=True, kw_only=True, gc=False):
    status: str | None = None
    flagged: bool | None = None
    aborted: bool | None = None
    session_id: str | None = None
    account_sid: str | None = None
    body: str | None = None
    error: str | None = None


class AssistantWithToolsAndKnowledge(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    customer_ai: dict[str, Any] | None = None
    id: str | None = None
    model: str | None = None
    name: str | None = None
    owner: str | None = None
    url: str | None = None
    personality_prompt: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    knowledge: list[Knowledge] | None = None
    tools: list[Tool] | None = None


class CreatePolicyRequest(Model, frozen=True, kw_only=True, gc=False):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    policy_details: Any | None = None
    type: str | None = None


class CustomerAi(Model, frozen=True, kw_only=True, gc=False):
    perception_engine_enabled: bool | None = None
    personalization_engine_enabled: bool | None = None


class Feedback(Model, frozen=True, kw_only=True, gc=False):
    assistant_id: str | None = None
    id: str | None = None
    account_sid: str | None = None
    user_sid: str | None = None
    message_id: str | None = None
    score: float | None = None
    session_id: str | None = None
    text: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


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


class KnowledgeStatus(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    status: str | None = None
    last_status: str | None = None
    date_updated: Instant | None = None


class Message(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    account_sid: str | None = None
    assistant_id: str | None = None
    session_id: str | None = None
    identity: str | None = None
    role: str | None = None
    content: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Policy(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    name: str | None = None
    description: str | None = None
    account_sid: str | None = None
    user_sid: str | None = None
    type: str | None = None
    policy_details: dict[str, Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class SegmentCredential(Model, frozen=True, kw_only=True, gc=False):
    profile_api_key: str | None = None
    space_id: str | None = None
    write_key: str | None = None

    _hidden = frozenset({"profile_api_key", "write_key"})


class Session(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    account_sid: str | None = None
    assistant_id: str | None = None
    verified: bool | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Tool(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    description: str | None = None
    enabled: bool | None = None
    id: str | None = None
    meta: dict[str, Any] | None = None
    name: str | None = None
    requires_auth: bool | None = None
    type: str | None = None
    url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class ToolWithPolicies(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    description: str | None = None
    enabled: bool | None = None
    id: str | None = None
    meta: dict[str, Any] | None = None
    name: str | None = None
    requires_auth: bool | None = None
    type: str | None = None
    url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    policies: list[Policy] | None = None
