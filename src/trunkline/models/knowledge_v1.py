# Generated from facts/knowledge_v1.json by `make generate`; do not edit.
"""The models of knowledge_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class CreatePolicyRequest(Model, frozen=True, kw_only=True, gc=False):
    """A create policy request.

    Attributes:
        description: text that describes it, for people to read.
        id: unique id of the resource.
        name: name of the resource, item or person concerned.
        policy_details: what the policy says, as an object whose keys depend on its type.
        type: what kind it is, or which kind is meant.
    """

    description: str | None = None
    id: str | None = None
    name: str | None = None
    policy_details: Any | None = None
    type: str | None = None


class Knowledge(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge; https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

    Attributes:
        description: description or type of the knowledge source.
        id: id of the knowledge source, `aia_know_…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        knowledge_source_details: details of the knowledge source; their form depends on its type.
        name: name of the resource, item or person concerned.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        type: what kind it is, or which kind is meant.
        url: URL of the resource, or the URL that it uses, opens or calls.
        embedding_model: embedding model for the knowledge source; only for type `Database`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    description: str | None = None
    id: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    knowledge_source_details: dict[str, Any] | None = None
    name: Always[str] = ABSENT
    status: Always[str] = ABSENT
    type: Always[str] = ABSENT
    url: Always[str] = ABSENT
    embedding_model: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class KnowledgeChunk(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge chunk; https://www.twilio.com/docs/flex/developer/copilot/api-knowledge-chunks

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        content: text of this chunk of the knowledge.
        metadata: data that describes the chunk.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    content: str | None = None
    metadata: dict[str, Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class KnowledgeItem(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge item; https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

    Attributes:
        description: text that describes it, for people to read.
        id: unique id of the resource.
        account_sid: SID of the account the resource belongs to, `AC…`.
        knowledge_source_details: details of the knowledge source; their form depends on its type.
        name: name of the resource, item or person concerned.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        type: what kind it is, or which kind is meant.
        url: URL of the resource, or the URL that it uses, opens or calls.
        embedding_model: embedding model for the knowledge source; only for type `Database`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    description: str | None = None
    id: str | None = None
    account_sid: Always[str] = ABSENT
    knowledge_source_details: dict[str, Any] | None = None
    name: str | None = None
    status: Always[str] = ABSENT
    type: str | None = None
    url: Always[str] = ABSENT
    embedding_model: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class KnowledgeStatus(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge status; https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        last_status: how far the knowledge source is processed: `QUEUED`, `PROCESSING`, `COMPLETED` or `FAILED`.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    status: Always[str] = ABSENT
    last_status: str | None = None
    date_updated: Always[Instant] = ABSENT
