# Generated from facts/knowledge_v2.json by `make generate`; do not edit.
"""The models of knowledge_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    KnowledgeBasesOrderByArg = Literal["ASC", "DESC"]


class KnowledgeBaseStatus(OpenEnum):
    QUEUED = "QUEUED"
    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    DELETING = "DELETING"


class KnowledgeSourceTypesCrawlPeriod(OpenEnum):
    WEEKLY = "WEEKLY"
    BIWEEKLY = "BIWEEKLY"
    MONTHLY = "MONTHLY"
    NEVER = "NEVER"


class KnowledgeSourceTypesType(OpenEnum):
    TEXT = "Text"
    WEB = "Web"
    FILE = "File"


class KnowledgeStatus(OpenEnum):
    SCHEDULED = "SCHEDULED"
    QUEUED = "QUEUED"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class OperationResultResourceIdType(OpenEnum):
    RESOURCE_ID = "RESOURCE_ID"


class OperationStatusStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class SupportedFileMimeType(OpenEnum):
    TEXT_CSV = "text/csv"
    TEXT_MARKDOWN = "text/markdown"
    APPLICATION_PDF = "application/pdf"
    TEXT_TAB_SEPARATED_VALUES = "text/tab-separated-values"
    TEXT_PLAIN = "text/plain"


class Knowledge(Model, frozen=True, kw_only=True, gc=False,
    rename={"created_at": "createdAt", "updated_at": "updatedAt"},
):
    name: str | None = None
    description: str | None = None
    source: KnowledgeSourceTypes | None = None
    id: str | None = None
    status: KnowledgeStatus | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class KnowledgeAccepted(Model, frozen=True, kw_only=True, gc=False):
    message: str | None = None


class KnowledgeBase(Model, frozen=True, kw_only=True, gc=False,
    rename={"display_name": "displayName", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    display_name: str | None = None
    description: str | None = None
    id: str | None = None
    status: KnowledgeBaseStatus | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    version: int | None = None


class KnowledgeBaseResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    message: str | None = None
    status_url: str | None = None


class KnowledgeChunk(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "created_at": "createdAt", "chunk_index": "chunkIndex", "document_title": "documentTitle",
        "document_url": "documentUrl", "document_number": "documentNumber",
    },
):
    content: str | None = None
    created_at: Instant | None = None
    chunk_index: int | None = None
    document_title: str | None = None
    document_url: str | None = None
    document_number: int | None = None


class KnowledgeChunkResult(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "created_at": "createdAt", "chunk_index": "chunkIndex", "document_title": "documentTitle",
        "document_url": "documentUrl", "document_number": "documentNumber", "knowledge_id": "knowledgeId",
    },
):
    content: str | None = None
    created_at: Instant | None = None
    chunk_index: int | None = None
    document_title: str | None = None
    document_url: str | None = None
    document_number: int | None = None
    score: float | None = None
    knowledge_id: str | None = None


class KnowledgeErrorGroup(Model, frozen=True, kw_only=True, gc=False):
    title: str | None = None
    instances: list[KnowledgeErrorInstance] | None = None


class KnowledgeErrorInstance(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    code: int | None = None
    instance: str | None = None
    detail: str | None = None


class KnowledgeSearchResult(Model, frozen=True, kw_only=True, gc=False):
    chunks: list[KnowledgeChunkResult] | None = None


class KnowledgeSourceTypes(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "crawl_depth": "crawlDepth", "crawl_period": "crawlPeriod", "file_name": "fileName", "file_size": "fileSize",
        "mime_type": "mimeType", "import_url": "importUrl", "upload_expiration": "uploadExpiration",
    },
):
    type: KnowledgeSourceTypesType | None = None
    content: str | None = None
    url: str | None = None
    crawl_depth: int | None = None
    crawl_period: KnowledgeSourceTypesCrawlPeriod | None = None
    errors: list[KnowledgeErrorGroup] | None = None
    file_name: str | None = None
    file_size: int | None = None
    mime_type: SupportedFileMimeType | None = None
    import_url: str | None = None
    upload_expiration: Instant | None = None


class OperationResultResourceId(Model, frozen=True, kw_only=True, gc=False):
    type: OperationResultResourceIdType | None = None
    id: str | None = None


class OperationStatus(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "status_url": "statusUrl",
        "completed_at": "completedAt", "result_url": "resultUrl",
    },
):
    operation_id: str | None = None
    status: OperationStatusStatus | None = None
    created_at: Instant | None = None
    status_url: str | None = None
    completed_at: Instant | None = None
    result: OperationResultResourceId | None = None
    error: OperationStatusError | None = None
    result_url: str | None = None


class OperationStatusError(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    title: str | None = None
    code: int | None = None
    detail: str | None = None
