# Mirrored from _async/api/knowledge_v1.py by `make generate`; do not edit.
# Generated from facts/knowledge_v1.json by `make generate`; do not edit.
"""The resources of knowledge_v1."""

from __future__ import annotations

from ..._operations import knowledge_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import knowledge_v1 as m
    from ..pages import Page


class KnowledgeV1(Resource):
    """`knowledge.v1`"""

    __slots__ = ()

    @accessor
    def knowledge(self) -> Knowledge:
        return Knowledge(self._client, self._ids)


class Knowledge(Resource):
    """`knowledge`"""

    __slots__ = ()
    _path = "/v1/Knowledge"

    def __call__(self, id: str | None) -> KnowledgeContext:
        return KnowledgeContext(self._client, (*self._ids, id))

    def create(
        self, name: str, type: str, *, description: str | None = None,
        knowledge_source_details: Mapping[str, Any] | None = None,
        policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None, embedding_model: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge:
        """Create a knowledge: POST /v1/Knowledge

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Args:
            name: name of the resource, item or person concerned.
            type: what kind it is, or which kind is meant.
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
                "name": name, "type": type, "description": description,
                "knowledge_source_details": knowledge_source_details, "policy": policy,
                "embedding_model": embedding_model,
            },
            extra_params,
        )

    def list(
        self, *, tags: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.KnowledgeItem]:
        """List the knowledge, all or up to `limit`: GET /v1/Knowledge

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Args:
            tags: JSON array of tag and value pairs to filter by.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledge, {"Tags": tags}, extra_params, limit, page_size)

    def stream(
        self, *, tags: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.KnowledgeItem]:
        """Iterate over the knowledge, page by page, `prefetch` of them ahead: GET /v1/Knowledge

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledge, {"Tags": tags}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, tags: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.KnowledgeItem]]:
        """Iterate over the pages of knowledge, one request a step: GET /v1/Knowledge

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledge, {"Tags": tags}, extra_params, limit, page_size)

    def page(
        self, *, tags: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.KnowledgeItem]:
        """Fetch one page of knowledge, the first one or the one at `target_url`: GET /v1/Knowledge

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListKnowledge, {"Tags": tags}, extra_params, page_size, page_number, page_token, target_url,
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

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteKnowledge, missing_ok=missing_ok)

    def fetch(self) -> m.Knowledge:
        """Fetch the knowledge: GET /v1/Knowledge/{id}

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledge)

    def update(
        self, *, description: str | None = None, knowledge_source_details: Mapping[str, Any] | None = None,
        name: str | None = None, policy: m.CreatePolicyRequest | Mapping[str, Any] | None = None,
        type: str | None = None, embedding_model: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge:
        """Update the knowledge: PUT /v1/Knowledge/{id}

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge

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

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge-chunks

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

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge-chunks

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

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge-chunks

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.KnowledgeChunk]:
        """Fetch one page of chunks, the first one or the one at `target_url`: GET /v1/Knowledge/{id}/Chunks

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge-chunks

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

        https://www.twilio.com/docs/flex/developer/copilot/api-knowledge
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledgeStatus)
