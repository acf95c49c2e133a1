# Mirrored from _async/api/assistants_v1.py by `make generate`; do not edit.
# Generated from facts/assistants_v1.json by `make generate`; do not edit.
"""The resources of assistants_v1."""

from __future__ import annotations

from ..._operations import assistants_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import assistants_v1 as m
    from ..pages import Page


class AssistantsV1(Resource):
    """`assistants.v1`"""

    __slots__ = ()

    @accessor
    def assistants(self) -> Assistants:
        return Assistants(self._client, self._ids)

    @accessor
    def knowledge(self) -> Knowledge:
        return Knowledge(self._client, self._ids)

    @accessor
    def policies(self) -> Policies:
        return Policies(self._client, self._ids)

    @accessor
    def sessions(self) -> Sessions:
        return Sessions(self._client, self._ids)

    @accessor
    def tools(self) -> Tools:
        return Tools(self._client, self._ids)


class Assistants(Resource):
    """`assistants`"""

    __slots__ = ()
    _path = "/v1/Assistants"

    def __call__(self, id: str | None) -> AssistantsContext:
        return AssistantsContext(self._client, (*self._ids, id))

    def create(
        self, name: str, *, customer_ai: m.CustomerAi | Mapping[str, Any] | None = None, owner: str | None = None,
        personality_prompt: str | None = None,
        segment_credential: m.SegmentCredential | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Assistant:
        """Create an assistant: POST /v1/Assistants

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Args:
            name: name of the resource, item or person concerned.
            customer_ai: settings of the personalisation and perception engines.
            owner: owner of the assistant, such as a company.
            personality_prompt: prompt that gives the assistant its personality.
            segment_credential: Segment keys for the assistant: profile API key, space ID and write key.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateAssistant,
            {
                "name": name, "customer_ai": customer_ai, "owner": owner, "personality_prompt": personality_prompt,
                "segment_credential": segment_credential,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Assistant]:
        """List the assistants, all or up to `limit`: GET /v1/Assistants

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAssistants, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Assistant]:
        """Iterate over the assistants, page by page, `prefetch` of them ahead: GET /v1/Assistants

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAssistants, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Assistant]]:
        """Iterate over the pages of assistants, one request a step: GET /v1/Assistants

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAssistants, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Assistant]:
        """Fetch one page of assistants, the first one or the one at `target_url`: GET /v1/Assistants

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListAssistants, {}, extra_params, page_size, page_number, page_token, target_url)


class AssistantsContext(Resource):
    """`assistants(id)`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}"

    @accessor
    def assistants_knowledge(self) -> AssistantsAssistantsKnowledge:
        return AssistantsAssistantsKnowledge(self._client, self._ids)

    @accessor
    def assistants_tools(self) -> AssistantsAssistantsTools:
        return AssistantsAssistantsTools(self._client, self._ids)

    @accessor
    def feedbacks(self) -> AssistantsFeedbacks:
        return AssistantsFeedbacks(self._client, self._ids)

    @accessor
    def messages(self) -> AssistantsMessages:
        return AssistantsMessages(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the assistant: DELETE /v1/Assistants/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAssistant, missing_ok=missing_ok)

    def fetch(self) -> m.AssistantWithToolsAndKnowledge:
        """Fetch the assistant: GET /v1/Assistants/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAssistant)

    def update(
        self, *, customer_ai: m.CustomerAi | Mapping[str, Any] | None = None, name: str | None = None,
        owner: str | None = None, personality_prompt: str | None = None,
        segment_credential: m.SegmentCredential | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Assistant:
        """Update the assistant: PUT /v1/Assistants/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants

        Args:
            customer_ai: settings of the personalisation and perception engines.
            name: name of the resource, item or person concerned.
            owner: owner of the assistant, such as a company.
            personality_prompt: prompt that gives the assistant its personality.
            segment_credential: Segment keys for the assistant: profile API key, space ID and write key.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAssistant,
            {
                "customer_ai": customer_ai, "name": name, "owner": owner, "personality_prompt": personality_prompt,
                "segment_credential": segment_credential,
            },
            extra_params,
        )


class AssistantsAssistantsKnowledge(Resource):
    """`assistants(id).assistants_knowledge`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Knowledge"

    def __call__(self, id: str | None) -> AssistantsAssistantsKnowledgeContext:
        return AssistantsAssistantsKnowledgeContext(self._client, (*self._ids, id))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Knowledge]:
        """List the assistants knowledge, all or up to `limit`: GET /v1/Assistants/{assistantId}/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledgeByAssistant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Knowledge]:
        """Iterate over the assistants knowledge, page by page, `prefetch` of them ahead:
        GET /v1/Assistants/{assistantId}/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledgeByAssistant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Knowledge]]:
        """Iterate over the pages of assistants knowledge, one request a step:
        GET /v1/Assistants/{assistantId}/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledgeByAssistant, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Knowledge]:
        """Fetch one page of assistants knowledge, the first one or the one at `target_url`:
        GET /v1/Assistants/{assistantId}/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListKnowledgeByAssistant, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AssistantsAssistantsKnowledgeContext(Resource):
    """`assistants(id).assistants_knowledge(id)`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Knowledge/{1}"

    def create(self) -> None:
        """Create an assistant knowledge attachment: POST /v1/Assistants/{assistantId}/Knowledge/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge
        """
        __tracebackhide__ = True
        self._send(ops.CreateAssistantKnowledgeAttachment)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the assistant knowledge attachment: DELETE /v1/Assistants/{assistantId}/Knowledge/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAssistantKnowledgeAttachment, missing_ok=missing_ok)


class AssistantsAssistantsTools(Resource):
    """`assistants(id).assistants_tools`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Tools"

    def __call__(self, id: str | None) -> AssistantsAssistantsToolsContext:
        return AssistantsAssistantsToolsContext(self._client, (*self._ids, id))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Tool]:
        """List the assistants tools, all or up to `limit`: GET /v1/Assistants/{assistantId}/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListToolsByAssistant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Tool]:
        """Iterate over the assistants tools, page by page, `prefetch` of them ahead:
        GET /v1/Assistants/{assistantId}/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListToolsByAssistant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Tool]]:
        """Iterate over the pages of assistants tools, one request a step: GET /v1/Assistants/{assistantId}/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListToolsByAssistant, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Tool]:
        """Fetch one page of assistants tools, the first one or the one at `target_url`:
        GET /v1/Assistants/{assistantId}/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListToolsByAssistant, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AssistantsAssistantsToolsContext(Resource):
    """`assistants(id).assistants_tools(id)`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Tools/{1}"

    def create(self) -> None:
        """Create an assistant tool attachment: POST /v1/Assistants/{assistantId}/Tools/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools
        """
        __tracebackhide__ = True
        self._send(ops.CreateAssistantToolAttachment)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the assistant tool attachment: DELETE /v1/Assistants/{assistantId}/Tools/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/tools

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAssistantToolAttachment, missing_ok=missing_ok)


class AssistantsFeedbacks(Resource):
    """`assistants(id).feedbacks`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Feedbacks"

    def create(
        self, session_id: str, *, message_id: str | None = None, score: float | None = None, text: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Feedback:
        """Create a feedback: POST /v1/Assistants/{id}/Feedbacks

        https://www.twilio.com/docs/alpha/ai-assistants

        Args:
            session_id: ID of the session with the assistant.
            message_id: ID of the message that the feedback is about.
            score: rating given as feedback, 0 to 1.
            text: feedback in words.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateFeedback, {"session_id": session_id, "message_id": message_id, "score": score, "text": text},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Feedback]:
        """List the feedbacks, all or up to `limit`: GET /v1/Assistants/{id}/Feedbacks

        https://www.twilio.com/docs/alpha/ai-assistants

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListFeedback, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Feedback]:
        """Iterate over the feedbacks, page by page, `prefetch` of them ahead: GET /v1/Assistants/{id}/Feedbacks

        https://www.twilio.com/docs/alpha/ai-assistants

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFeedback, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Feedback]]:
        """Iterate over the pages of feedbacks, one request a step: GET /v1/Assistants/{id}/Feedbacks

        https://www.twilio.com/docs/alpha/ai-assistants

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFeedback, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Feedback]:
        """Fetch one page of feedbacks, the first one or the one at `target_url`: GET /v1/Assistants/{id}/Feedbacks

        https://www.twilio.com/docs/alpha/ai-assistants

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListFeedback, {}, extra_params, page_size, page_number, page_token, target_url)


class AssistantsMessages(Resource):
    """`assistants(id).messages`"""

    __slots__ = ()
    _path = "/v1/Assistants/{0}/Messages"

    def create(
        self, identity: str, body: str, *, session_id: str | None = None, webhook: str | None = None,
        mode: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AssistantSendMessageResponse:
        """Create a message: POST /v1/Assistants/{id}/Messages

        https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/messages

        Args:
            identity: your own string that identifies the user, unique in the service.
            body: question put to the assistant.
            session_id: name of the session with the assistant.
            webhook: URL called when the assistant has answered or failed.
            mode: mode of the conversation: `chat` (default), `email` or `voice`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateMessage,
            {"identity": identity, "body": body, "session_id": session_id, "webhook": webhook, "mode": mode},
            extra_params,
        )


class Knowledge(Resource):
    """`knowledge`"""

    __slots__ = ()
    _path = "/v1/Knowledge"

    def __call__(self, id: str | None) -> KnowledgeContext:
        return KnowledgeContext(self._client, (*self._ids, id))

    def create(
        self, name: str, type: str, *, assistant_id: str | None = None, description: str | None = None,
        knowledge_source_details: Mapping[str, Any] | None = None,
        policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None, embedding_model: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge:
        """Create a knowledge: POST /v1/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Args:
            name: name of the resource, item or person concerned.
            type: what kind it is, or which kind is meant.
            assistant_id: id of the assistant.
            description: text that describes it, for people to read.
            knowledge_source_details: details of the knowledge source; their form depends on its type.
            policy: policy of the knowledge source, an object with its type and details.
            embedding_model: embedding model for the knowledge source; only for type `Database`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateKnowledge,
            {
                "name": name, "type": type, "assistant_id": assistant_id, "description": description,
                "knowledge_source_details": knowledge_source_details, "policy": policy,
                "embedding_model": embedding_model,
            },
            extra_params,
        )

    def list(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Knowledge]:
        """List the knowledge, all or up to `limit`: GET /v1/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Args:
            assistant_id: id of the assistant.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledge, {"AssistantId": assistant_id}, extra_params, limit, page_size)

    def stream(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Knowledge]:
        """Iterate over the knowledge, page by page, `prefetch` of them ahead: GET /v1/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledge, {"AssistantId": assistant_id}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Knowledge]]:
        """Iterate over the pages of knowledge, one request a step: GET /v1/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledge, {"AssistantId": assistant_id}, extra_params, limit, page_size)

    def page(
        self, *, assistant_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Knowledge]:
        """Fetch one page of knowledge, the first one or the one at `target_url`: GET /v1/Knowledge

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListKnowledge, {"AssistantId": assistant_id}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class KnowledgeContext(Resource):
    """`knowledge(id)`"""

    __slots__ = ()
    _path = "/v1/Knowledge/{0}"

    @accessor
    def chunks(self) -> KnowledgeChunks:
        return KnowledgeChunks(self._client, self._ids)

    @accessor
    def knowledge_status(self) -> KnowledgeKnowledgeStatus:
        return KnowledgeKnowledgeStatus(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the knowledge: DELETE /v1/Knowledge/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteKnowledge, missing_ok=missing_ok)

    def fetch(self) -> m.Knowledge:
        """Fetch the knowledge: GET /v1/Knowledge/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledge)

    def update(
        self, *, description: str | None = None, knowledge_source_details: Mapping[str, Any] | None = None,
        name: str | None = None, policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None,
        type: str | None = None, embedding_model: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge:
        """Update the knowledge: PUT /v1/Knowledge/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge

        Args:
            description: text that describes it, for people to read.
            knowledge_source_details: details of the knowledge source; their form depends on its type.
            name: name of the resource, item or person concerned.
            policy: policy of the knowledge source, an object with its type and details.
            type: what kind it is, or which kind is meant.
            embedding_model: embedding model for the knowledge source; only for type `Database`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateKnowledge,
            {
                "description": description, "knowledge_source_details": knowledge_source_details, "name": name,
                "policy": policy, "type": type, "embedding_model": embedding_model,
            },
            extra_params,
        )


class KnowledgeChunks(Resource):
    """`knowledge(id).chunks`"""

    __slots__ = ()
    _path = "/v1/Knowledge/{0}/Chunks"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.KnowledgeChunk]:
        """List the chunks, all or up to `limit`: GET /v1/Knowledge/{id}/Chunks

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.KnowledgeChunk]:
        """Iterate over the chunks, page by page, `prefetch` of them ahead: GET /v1/Knowledge/{id}/Chunks

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.KnowledgeChunk]]:
        """Iterate over the pages of chunks, one request a step: GET /v1/Knowledge/{id}/Chunks

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.KnowledgeChunk]:
        """Fetch one page of chunks, the first one or the one at `target_url`: GET /v1/Knowledge/{id}/Chunks

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListKnowledgeChunks, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class KnowledgeKnowledgeStatus(Resource):
    """`knowledge(id).knowledge_status`"""

    __slots__ = ()
    _path = "/v1/Knowledge/{0}/Status"

    def __call__(self) -> KnowledgeKnowledgeStatus:
        return self

    def fetch(self) -> m.KnowledgeStatus:
        """Fetch the knowledge status: GET /v1/Knowledge/{id}/Status

        https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledgeStatus)


class Policies(Resource):
    """`policies`"""

    __slots__ = ()
    _path = "/v1/Policies"

    def list(
        self, *, tool_id: str | None = None, knowledge_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Policy]:
        """List the policies, all or up to `limit`: GET /v1/Policies

        https://www.twilio.com/docs/alpha/ai-assistants

        Args:
            tool_id: ID of the tool whose policies are listed.
            knowledge_id: keeps only policies of this knowledge source.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListPolicies, {"ToolId": tool_id, "KnowledgeId": knowledge_id}, extra_params, limit, page_size,
        )

    def stream(
        self, *, tool_id: str | None = None, knowledge_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Policy]:
        """Iterate over the policies, page by page, `prefetch` of them ahead: GET /v1/Policies

        https://www.twilio.com/docs/alpha/ai-assistants

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPolicies, {"ToolId": tool_id, "KnowledgeId": knowledge_id}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, tool_id: str | None = None, knowledge_id: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Policy]]:
        """Iterate over the pages of policies, one request a step: GET /v1/Policies

        https://www.twilio.com/docs/alpha/ai-assistants

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPolicies, {"ToolId": tool_id, "KnowledgeId": knowledge_id}, extra_params, limit, page_size,
        )

    def page(
        self, *, tool_id: str | None = None, knowledge_id: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Policy]:
        """Fetch one page of policies, the first one or the one at `target_url`: GET /v1/Policies

        https://www.twilio.com/docs/alpha/ai-assistants

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListPolicies, {"ToolId": tool_id, "KnowledgeId": knowledge_id}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class Sessions(Resource):
    """`sessions`"""

    __slots__ = ()
    _path = "/v1/Sessions"

    def __call__(self, id: str | None) -> SessionsContext:
        return SessionsContext(self._client, (*self._ids, id))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Session]:
        """List the sessions, all or up to `limit`: GET /v1/Sessions

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSessions, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Session]:
        """Iterate over the sessions, page by page, `prefetch` of them ahead: GET /v1/Sessions

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSessions, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Session]]:
        """Iterate over the pages of sessions, one request a step: GET /v1/Sessions

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSessions, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Session]:
        """Fetch one page of sessions, the first one or the one at `target_url`: GET /v1/Sessions

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSessions, {}, extra_params, page_size, page_number, page_token, target_url)


class SessionsContext(Resource):
    """`sessions(id)`"""

    __slots__ = ()
    _path = "/v1/Sessions/{0}"

    @accessor
    def messages(self) -> SessionsMessages:
        return SessionsMessages(self._client, self._ids)

    def fetch(self) -> m.Session:
        """Fetch the session: GET /v1/Sessions/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSession)


class SessionsMessages(Resource):
    """`sessions(id).messages`"""

    __slots__ = ()
    _path = "/v1/Sessions/{0}/Messages"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Message]:
        """List the messages, all or up to `limit`: GET /v1/Sessions/{sessionId}/Messages

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMessages, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Message]:
        """Iterate over the messages, page by page, `prefetch` of them ahead: GET /v1/Sessions/{sessionId}/Messages

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMessages, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Message]]:
        """Iterate over the pages of messages, one request a step: GET /v1/Sessions/{sessionId}/Messages

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessages, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Message]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /v1/Sessions/{sessionId}/Messages

        https://www.twilio.com/docs/alpha/ai-assistants/api/sessions

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListMessages, {}, extra_params, page_size, page_number, page_token, target_url)


class Tools(Resource):
    """`tools`"""

    __slots__ = ()
    _path = "/v1/Tools"

    def __call__(self, id: str | None) -> ToolsContext:
        return ToolsContext(self._client, (*self._ids, id))

    def create(
        self, enabled: bool, name: str, type: str, *, assistant_id: str | None = None, description: str | None = None,
        meta: Mapping[str, Any] | None = None, policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Tool:
        """Create a tool: POST /v1/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Args:
            enabled: whether it is enabled.
            name: name of the resource, item or person concerned.
            type: what kind it is, or which kind is meant.
            assistant_id: id of the assistant.
            description: text that describes it, for people to read.
            meta: HTTP method, URL and input schema with which the tool is called.
            policy: policy of the tool, an object with its type and details.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTool,
            {
                "enabled": enabled, "name": name, "type": type, "assistant_id": assistant_id,
                "description": description, "meta": meta, "policy": policy,
            },
            extra_params,
        )

    def list(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Tool]:
        """List the tools, all or up to `limit`: GET /v1/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Args:
            assistant_id: id of the assistant.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListTools, {"AssistantId": assistant_id}, extra_params, limit, page_size)

    def stream(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Tool]:
        """Iterate over the tools, page by page, `prefetch` of them ahead: GET /v1/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTools, {"AssistantId": assistant_id}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Tool]]:
        """Iterate over the pages of tools, one request a step: GET /v1/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTools, {"AssistantId": assistant_id}, extra_params, limit, page_size)

    def page(
        self, *, assistant_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Tool]:
        """Fetch one page of tools, the first one or the one at `target_url`: GET /v1/Tools

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTools, {"AssistantId": assistant_id}, extra_params, page_size, page_number, page_token, target_url,
        )


class ToolsContext(Resource):
    """`tools(id)`"""

    __slots__ = ()
    _path = "/v1/Tools/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the tool: DELETE /v1/Tools/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTool, missing_ok=missing_ok)

    def fetch(self) -> m.ToolWithPolicies:
        """Fetch the tool: GET /v1/Tools/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTool)

    def update(
        self, *, assistant_id: str | None = None, description: str | None = None, enabled: bool | None = None,
        meta: Mapping[str, Any] | None = None, name: str | None = None,
        policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None, type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Tool:
        """Update the tool: PUT /v1/Tools/{id}

        https://www.twilio.com/docs/alpha/ai-assistants/api/tools

        Args:
            assistant_id: id of the assistant.
            description: text that describes it, for people to read.
            enabled: whether it is enabled.
            meta: HTTP method, URL and input schema with which the tool is called.
            name: name of the resource, item or person concerned.
            policy: policy of the tool, an object with its type and details.
            type: what kind it is, or which kind is meant.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTool,
            {
                "assistant_id": assistant_id, "description": description, "enabled": enabled, "meta": meta,
                "name": name, "policy": policy, "type": type,
            },
            extra_params,
        )
