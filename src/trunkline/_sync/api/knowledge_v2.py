# Mirrored from _async/api/knowledge_v2.py by `make generate`; do not edit.
# Generated from facts/knowledge_v2.json by `make generate`; do not edit.
"""The resources of knowledge_v2."""

from __future__ import annotations

from typing import overload

from ..._operations import knowledge_v2 as ops
from ...types import UNSET
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ...models import knowledge_v2 as m
    from ...types import UnsetType
    from ..pages import Page


class KnowledgeV2(Resource):
    """`knowledge.v2`"""

    __slots__ = ()

    @accessor
    def knowledge_bases(self) -> KnowledgeBases:
        return KnowledgeBases(self._client, self._ids)

    @accessor
    def operations(self) -> Operations:
        return Operations(self._client, self._ids)

    @overload
    def knowledge(self, kb_id: str | None) -> Knowledge: ...

    @overload
    def knowledge(self, kb_id: str | None, knowledge_id: str | None) -> KnowledgeContext: ...

    def knowledge(
        self, kb_id: str | None, knowledge_id: str | UnsetType | None = UNSET,
    ) -> Knowledge | KnowledgeContext:
        found = Knowledge(self._client, (*self._ids, kb_id))
        return found if knowledge_id is UNSET else found(knowledge_id)

    @accessor
    def chunks(self) -> Chunks:
        return Chunks(self._client, self._ids)

    @accessor
    def search(self) -> Search:
        return Search(self._client, self._ids)


class KnowledgeBases(Resource):
    """`knowledge_bases`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/KnowledgeBases"

    def __call__(self, kb_id: str | None) -> KnowledgeBasesContext:
        return KnowledgeBasesContext(self._client, (*self._ids, kb_id))

    def create(
        self, display_name: str, *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.KnowledgeBaseResult:
        """Create a knowledge base: POST /v2/ControlPlane/KnowledgeBases

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Args:
            display_name: name of the knowledge base, unique within the account, at most 64 characters.
            description: text that describes the knowledge base, at most 128 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateKnowledgeBase, {"displayName": display_name, "description": description}, extra_params,
        )

    def list(
        self, *, order_by: m.KnowledgeBasesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.KnowledgeBase]:
        """List the knowledge bases, all or up to `limit`: GET /v2/ControlPlane/KnowledgeBases

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledgeBases, {"orderBy": order_by}, extra_params, limit, page_size)

    def stream(
        self, *, order_by: m.KnowledgeBasesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.KnowledgeBase]:
        """Iterate over the knowledge bases, page by page, `prefetch` of them ahead:
        GET /v2/ControlPlane/KnowledgeBases

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledgeBases, {"orderBy": order_by}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order_by: m.KnowledgeBasesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.KnowledgeBase]]:
        """Iterate over the pages of knowledge bases, one request a step: GET /v2/ControlPlane/KnowledgeBases

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledgeBases, {"orderBy": order_by}, extra_params, limit, page_size)

    def page(
        self, *, order_by: m.KnowledgeBasesOrderByArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.KnowledgeBase]:
        """Fetch one page of knowledge bases, the first one or the one at `target_url`:
        GET /v2/ControlPlane/KnowledgeBases

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListKnowledgeBases, {"orderBy": order_by}, extra_params, page_size, page_number, page_token, target_url,
        )


class KnowledgeBasesContext(Resource):
    """`knowledge_bases(kbId)`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/KnowledgeBases/{0}"

    def delete(self, *, missing_ok: bool = False) -> m.KnowledgeBaseResult:
        """Delete the knowledge base: DELETE /v2/ControlPlane/KnowledgeBases/{kbId}

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return self._send(ops.DeleteKnowledgeBase, missing_ok=missing_ok)

    def fetch(self) -> m.KnowledgeBase:
        """Fetch the knowledge base: GET /v2/ControlPlane/KnowledgeBases/{kbId}

        https://www.twilio.com/docs/api/knowledge/knowledge-bases
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledgeBase)

    def update(
        self, *, if_match: str | None = None, display_name: str | None = None, description: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.KnowledgeBaseResult:
        """Update the knowledge base: PATCH /v2/ControlPlane/KnowledgeBases/{kbId}

        https://www.twilio.com/docs/api/knowledge/knowledge-bases

        Args:
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            display_name: name of the knowledge base, unique within the account, at most 64 characters.
            description: text that describes the knowledge base, at most 128 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateKnowledgeBase, {"displayName": display_name, "description": description}, extra_params,
            headers={"If-Match": if_match},
        )


class Operations(Resource):
    """`operations`"""

    __slots__ = ()

    def __call__(self, operation_id: str | None) -> OperationsContext:
        return OperationsContext(self._client, (*self._ids, operation_id))


class OperationsContext(Resource):
    """`operations(operationId)`"""

    __slots__ = ()
    _path = "/v2/ControlPlane/Operations/{0}"

    def fetch(self) -> m.OperationStatus:
        """Fetch the operation: GET /v2/ControlPlane/Operations/{operationId}

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperation)


class Knowledge(Resource):
    """`knowledge(kbId)`"""

    __slots__ = ()
    _path = "/v2/KnowledgeBases/{0}/Knowledge"

    def __call__(self, knowledge_id: str | None) -> KnowledgeContext:
        return KnowledgeContext(self._client, (*self._ids, knowledge_id))

    def create(
        self, name: str, *, description: str | None = None,
        source: m.KnowledgeSourceTypes | Mapping[str, Any] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge:
        """Create a knowledge: POST /v2/KnowledgeBases/{kbId}/Knowledge

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Args:
            name: name of the knowledge source, up to 30 characters.
            description: what the knowledge source has and when to use it, at most 1,024 characters.
            source: details of the knowledge source, an object whose keys depend on its type.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateKnowledge, {"name": name, "description": description, "source": source}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Knowledge]:
        """List the knowledge, all or up to `limit`: GET /v2/KnowledgeBases/{kbId}/Knowledge

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListKnowledge, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Knowledge]:
        """Iterate over the knowledge, page by page, `prefetch` of them ahead:
        GET /v2/KnowledgeBases/{kbId}/Knowledge

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledge, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Knowledge]]:
        """Iterate over the pages of knowledge, one request a step: GET /v2/KnowledgeBases/{kbId}/Knowledge

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledge, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Knowledge]:
        """Fetch one page of knowledge, the first one or the one at `target_url`:
        GET /v2/KnowledgeBases/{kbId}/Knowledge

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListKnowledge, {}, extra_params, page_size, page_number, page_token, target_url)


class KnowledgeContext(Resource):
    """`knowledge(kbId)(knowledgeId)`"""

    __slots__ = ()
    _path = "/v2/KnowledgeBases/{0}/Knowledge/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the knowledge: DELETE /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteKnowledge, missing_ok=missing_ok)

    def fetch(self) -> m.Knowledge:
        """Fetch the knowledge: GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}

        https://www.twilio.com/docs/api/knowledge/v2/knowledge
        """
        __tracebackhide__ = True
        return self._send(ops.FetchKnowledge)

    def update(
        self, name: str, *, refresh: bool | None = None, description: str | None = None,
        source: m.KnowledgeSourceTypes | Mapping[str, Any] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Knowledge | m.KnowledgeAccepted:
        """Update the knowledge: PATCH /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}

        https://www.twilio.com/docs/api/knowledge/v2/knowledge

        Args:
            name: name of the knowledge source, up to 30 characters.
            refresh: whether to process this knowledge again, without effect while `QUEUED` or `PROCESSING`, by default
                `False`.
            description: what the knowledge source has and when to use it, at most 1,024 characters.
            source: details of the knowledge source, an object whose keys depend on its type.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateKnowledge, {"name": name, "description": description, "source": source}, extra_params,
            query={"refresh": refresh},
        )


class Chunks(Resource):
    """`chunks`"""

    __slots__ = ()

    def __call__(self, kb_id: str | None, knowledge_id: str | None) -> ChunksContext:
        return ChunksContext(self._client, (*self._ids, kb_id, knowledge_id))


class ChunksContext(Resource):
    """`chunks(kbId,knowledgeId)`"""

    __slots__ = ()
    _path = "/v2/KnowledgeBases/{0}/Knowledge/{1}/Chunks"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.KnowledgeChunk]:
        """List the chunks, all or up to `limit`: GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

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
        """Iterate over the chunks, page by page, `prefetch` of them ahead:
        GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.KnowledgeChunk]]:
        """Iterate over the pages of chunks, one request a step:
        GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKnowledgeChunks, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.KnowledgeChunk]:
        """Fetch one page of chunks, the first one or the one at `target_url`:
        GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

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


class Search(Resource):
    """`search`"""

    __slots__ = ()

    def __call__(self, kb_id: str | None) -> SearchContext:
        return SearchContext(self._client, (*self._ids, kb_id))


class SearchContext(Resource):
    """`search(kbId)`"""

    __slots__ = ()
    _path = "/v2/KnowledgeBases/{0}/Search"

    def create(
        self, query: str, top: int, *, knowledge_ids: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.KnowledgeSearchResult:
        """Create a knowledge search: POST /v2/KnowledgeBases/{kbId}/Search

        https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

        Args:
            query: text to look for in the knowledge source, at most 2,048 characters.
            top: how many of the best results to return, 1 to 20.
            knowledge_ids: ids of the knowledge sources to search.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateKnowledgeSearch, {"query": query, "top": top, "knowledgeIds": knowledge_ids}, extra_params,
        )
