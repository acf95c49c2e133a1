# Generated from facts/assistants_v1.json by `make generate`; do not edit.
"""The models of assistants_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class Assistant(Model, frozen=True, kw_only=True, gc=False):
    """An assistant; https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        customer_ai: settings of the personalisation and perception engines.
        id: id of the assistant, `aia_asst_…`.
        model: model that the assistant uses by default.
        name: name of the resource, item or person concerned.
        owner: owner of the assistant, such as a company.
        url: URL of the resource, or the URL that it uses, opens or calls.
        personality_prompt: prompt that gives the assistant its personality.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    customer_ai: dict[str, Any] | None = None
    id: Always[str] = ABSENT
    model: str | None = None
    name: Always[str] = ABSENT
    owner: str | None = None
    url: Always[str] = ABSENT
    personality_prompt: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class AssistantSendMessageResponse(Model, frozen=True, kw_only=True, gc=False):
    """An assistant send message response; https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/messages

    Attributes:
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        flagged: whether the assistant's response was flagged, given when it succeeded.
        aborted: whether the request was cut off before it finished.
        session_id: name of the session with the assistant.
        account_sid: SID of the account the resource belongs to, `AC…`.
        body: text of the answer, if successful.
        error: message on what went wrong, if the answer could not be generated.
    """

    status: Always[str] = ABSENT
    flagged: bool | None = None
    aborted: bool | None = None
    session_id: str | None = None
    account_sid: Always[str] = ABSENT
    body: Always[str] = ABSENT
    error: str | None = None


class AssistantWithToolsAndKnowledge(Model, frozen=True, kw_only=True, gc=False):
    """An assistant with tools and knowledge; https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        customer_ai: settings of the personalisation and perception engines.
        id: id of the assistant, `aia_asst_…`.
        model: model that the assistant uses by default.
        name: name of the resource, item or person concerned.
        owner: owner of the assistant, such as a company.
        url: URL of the resource, or the URL that it uses, opens or calls.
        personality_prompt: prompt that gives the assistant its personality.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        knowledge: knowledge sources of the assistant.
        tools: tools the assistant can use.
    """

    account_sid: Always[str] = ABSENT
    customer_ai: dict[str, Any] | None = None
    id: Always[str] = ABSENT
    model: str | None = None
    name: str | None = None
    owner: str | None = None
    url: Always[str] = ABSENT
    personality_prompt: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    knowledge: list[Knowledge] | None = None
    tools: list[Tool] | None = None


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


class CustomerAi(Model, frozen=True, kw_only=True, gc=False):
    """A customer ai.

    Attributes:
        perception_engine_enabled: whether the perception engine is on.
        personalization_engine_enabled: whether the personalization engine is on.
    """

    perception_engine_enabled: bool | None = None
    personalization_engine_enabled: bool | None = None


class Feedback(Model, frozen=True, kw_only=True, gc=False):
    """A feedback; https://www.twilio.com/docs/alpha/ai-assistants

    Attributes:
        assistant_id: id of the assistant.
        id: unique id of the resource.
        account_sid: SID of the account the resource belongs to, `AC…`.
        user_sid: SID of the user who gave the feedback, `US…`.
        message_id: ID of the message that the feedback is about.
        score: rating given as feedback, 0 to 1.
        session_id: ID of the session with the assistant.
        text: feedback in words.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    assistant_id: str | None = None
    id: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    user_sid: str | None = None
    message_id: str | None = None
    score: float | None = None
    session_id: Always[str] = ABSENT
    text: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Knowledge(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge; https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

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
    """A knowledge chunk; https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks

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


class KnowledgeStatus(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge status; https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

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


class Message(Model, frozen=True, kw_only=True, gc=False):
    """A message; https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

    Attributes:
        id: unique id of the resource.
        account_sid: SID of the account the resource belongs to, `AC…`.
        assistant_id: id of the assistant.
        session_id: ID of the session with the assistant.
        identity: your own string that identifies the user, unique in the service.
        role: role of the user behind the message.
        content: content of the message.
        meta: additional data on the message.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    id: str | None = None
    account_sid: Always[str] = ABSENT
    assistant_id: str | None = None
    session_id: Always[str] = ABSENT
    identity: str | None = None
    role: str | None = None
    content: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Policy(Model, frozen=True, kw_only=True, gc=False):
    """A policy; https://www.twilio.com/docs/alpha/ai-assistants

    Attributes:
        id: unique id of the resource.
        name: name of the resource, item or person concerned.
        description: text that describes it, for people to read.
        account_sid: SID of the account the resource belongs to, `AC…`.
        user_sid: SID of the user who created the policy, `US…`.
        type: what kind it is, or which kind is meant.
        policy_details: what the policy says, as an object whose keys depend on its type.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    account_sid: Always[str] = ABSENT
    user_sid: str | None = None
    type: str | None = None
    policy_details: dict[str, Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class SegmentCredential(Model, frozen=True, kw_only=True, gc=False):
    """A segment credential.

    Attributes:
        profile_api_key: API key for Segment profiles.
        space_id: ID of the Segment space.
        write_key: write key of the Segment source.
    """

    profile_api_key: str | None = None
    space_id: str | None = None
    write_key: str | None = None

    _hidden = frozenset({"profile_api_key", "write_key"})
    _secret = frozenset({"profile_api_key", "write_key"})


class Session(Model, frozen=True, kw_only=True, gc=False):
    """A session; https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

    Attributes:
        id: unique id of the resource.
        account_sid: SID of the account the resource belongs to, `AC…`.
        assistant_id: id of the assistant.
        verified: true if the session was verified.
        identity: your own string that identifies the user, unique in the service.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    id: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    assistant_id: str | None = None
    verified: bool | None = None
    identity: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Tool(Model, frozen=True, kw_only=True, gc=False):
    """A tool; https://www.twilio.com/docs/alpha/ai-assistants/api/tools

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        description: text that describes it, for people to read.
        enabled: whether it is enabled.
        id: unique id of the resource.
        meta: HTTP method, URL and input schema with which the tool is called.
        name: name of the resource, item or person concerned.
        requires_auth: whether the tool requires authentication.
        type: what kind it is, or which kind is meant.
        url: URL of the resource, or the URL that it uses, opens or calls.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    account_sid: Always[str] = ABSENT
    description: str | None = None
    enabled: Always[bool] = ABSENT
    id: Always[str] = ABSENT
    meta: dict[str, Any] | None = None
    name: Always[str] = ABSENT
    requires_auth: bool | None = None
    type: Always[str] = ABSENT
    url: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class ToolWithPolicies(Model, frozen=True, kw_only=True, gc=False):
    """A tool with policies; https://www.twilio.com/docs/alpha/ai-assistants/api/tools

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        description: text that describes it, for people to read.
        enabled: whether it is enabled.
        id: unique id of the resource.
        meta: HTTP method, URL and input schema with which the tool is called.
        name: name of the resource, item or person concerned.
        requires_auth: whether the tool requires authentication.
        type: what kind it is, or which kind is meant.
        url: URL of the resource, or the URL that it uses, opens or calls.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        policies: policies that apply to the tool.
    """

    account_sid: Always[str] = ABSENT
    description: str | None = None
    enabled: bool | None = None
    id: Always[str] = ABSENT
    meta: dict[str, Any] | None = None
    name: str | None = None
    requires_auth: bool | None = None
    type: str | None = None
    url: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    policies: list[Policy] | None = None
