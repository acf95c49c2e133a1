# Generated from facts/knowledge_v2.json by `make generate`; do not edit.
"""The models of knowledge_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A knowledge; https://www.twilio.com/docs/api/knowledge/v2/knowledge

    Attributes:
        name: name of the knowledge source, up to 30 characters.
        description: what the knowledge source has and when to use it, at most 1,024 characters.
        source: details of the knowledge source, an object whose keys depend on its type.
        id: unique id of the resource.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    name: Always[str] = ABSENT
    description: str | None = None
    source: Always[KnowledgeSourceTypes] = ABSENT
    id: Always[str] = ABSENT
    status: Always[KnowledgeStatus] = ABSENT
    created_at: Instant | None = None
    updated_at: Instant | None = None


class KnowledgeAccepted(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge accepted.

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
    """

    message: str | None = None


class KnowledgeBase(Model, frozen=True, kw_only=True, gc=False,
    rename={"display_name": "displayName", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    """A knowledge base; https://www.twilio.com/docs/api/knowledge/knowledge-bases

    Attributes:
        display_name: name of the knowledge base, unique within the account, at most 64 characters.
        description: text that describes the knowledge base, at most 128 characters.
        id: unique id of the resource.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        version: version number of the knowledge base, one higher after each successful update.
    """

    display_name: str | None = None
    description: str | None = None
    id: str | None = None
    status: Always[KnowledgeBaseStatus] = ABSENT
    created_at: Instant | None = None
    updated_at: Instant | None = None
    version: int | None = None


class KnowledgeBaseResult(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """A knowledge base result; https://www.twilio.com/docs/api/knowledge/knowledge-bases

    Attributes:
        message: text for people: an error, a confirmation, a reply or a log entry.
        status_url: URL to poll for the state of the operation.
    """

    message: str | None = None
    status_url: str | None = None


class KnowledgeChunk(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "created_at": "createdAt", "chunk_index": "chunkIndex", "document_title": "documentTitle",
        "document_url": "documentUrl", "document_number": "documentNumber",
    },
):
    """A knowledge chunk; https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

    Attributes:
        content: text of this chunk of the knowledge.
        created_at: instant of its creation, UTC.
        chunk_index: position of the chunk in its document, counted from 0, for one ingestion.
        document_title: title of the source: of the web page, the file or the knowledge, at most 512 characters.
        document_url: URL of the page the chunk comes from; web sources only.
        document_number: number of the page in a PDF, from 1; missing for other sources.
    """

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
    """A knowledge chunk result.

    Attributes:
        content: text of this chunk of the knowledge.
        created_at: instant of its creation, UTC.
        chunk_index: position of the chunk in its document, counted from 0, for one ingestion.
        document_title: title of the source: of the web page, the file or the knowledge, at most 512 characters.
        document_url: URL of the page the chunk comes from; web sources only.
        document_number: number of the page in a PDF, from 1; missing for other sources.
        score: how well the chunk matches.
        knowledge_id: id of the knowledge source, `know_knowledge_…`.
    """

    content: str | None = None
    created_at: Instant | None = None
    chunk_index: int | None = None
    document_title: str | None = None
    document_url: str | None = None
    document_number: int | None = None
    score: float | None = None
    knowledge_id: str | None = None


class KnowledgeErrorGroup(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge error group.

    Attributes:
        title: kind or reason of the error, such as `404 Not Found`, at most 100 characters.
        instances: single errors under this title.
    """

    title: str | None = None
    instances: list[KnowledgeErrorInstance] | None = None


class KnowledgeErrorInstance(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge error instance.

    Attributes:
        type: URI that names the type of problem and leads to its documentation, at most 200 characters.
        code: Twilio's error code.
        instance: what exactly the error occurred on, as a URL or reference.
        detail: explanation of this particular error.
    """

    type: str | None = None
    code: int | None = None
    instance: str | None = None
    detail: str | None = None


class KnowledgeSearchResult(Model, frozen=True, kw_only=True, gc=False):
    """A knowledge search result; https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

    Attributes:
        chunks: pieces of the text.
    """

    chunks: list[KnowledgeChunkResult] | None = None


class KnowledgeSourceTypes(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "crawl_depth": "crawlDepth", "crawl_period": "crawlPeriod", "file_name": "fileName", "file_size": "fileSize",
        "mime_type": "mimeType", "import_url": "importUrl", "upload_expiration": "uploadExpiration",
    },
):
    """A knowledge source types.

    Attributes:
        type: what kind it is, or which kind is meant.
        content: the content itself, e.g. a text or the entries of a page.
        url: URL of the resource, or the URL that it uses, opens or calls.
        crawl_depth: how many levels of links to follow from the source URL, 1 to 10, by default 2.
        crawl_period: how often the site is crawled anew: `WEEKLY`, `BIWEEKLY`, `MONTHLY` or `NEVER` (default).
        errors: errors that occurred, as a list.
        file_name: name of the file to upload.
        file_size: size of the file in bytes.
        mime_type: MIME type of the file.
        import_url: pre-signed S3 URL to `PUT` the file to, while the status is `SCHEDULED`.
        upload_expiration: instant the upload URL expires, only while the status is `SCHEDULED`.
    """

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
    """An operation result resource id.

    Attributes:
        type: what kind it is, or which kind is meant.
        id: unique id of the resource.
    """

    type: OperationResultResourceIdType | None = None
    id: str | None = None


class OperationStatus(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "created_at": "createdAt", "status_url": "statusUrl",
        "completed_at": "completedAt", "result_url": "resultUrl",
    },
):
    """An operation status; https://www.twilio.com/docs/conversations/knowledge/knowledge-apis

    Attributes:
        operation_id: ID of the asynchronous operation.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        created_at: instant of its creation, UTC.
        status_url: URL to poll for the state of the operation.
        completed_at: instant at which the operation finished or failed.
        result: output of the operation, present once `COMPLETED`.
        error: what went wrong, as a message or an object.
        result_url: address of the result.
    """

    operation_id: Always[str] = ABSENT
    status: Always[OperationStatusStatus] = ABSENT
    created_at: Instant | None = None
    status_url: str | None = None
    completed_at: Instant | None = None
    result: OperationResultResourceId | None = None
    error: OperationStatusError | None = None
    result_url: str | None = None


class OperationStatusError(Model, frozen=True, kw_only=True, gc=False):
    """An operation status error.

    Attributes:
        type: URI that names the type of problem.
        title: short summary of the kind of problem, at most 128 characters.
        code: Twilio's error code.
        detail: explanation of this particular error.
    """

    type: str | None = None
    title: str | None = None
    code: int | None = None
    detail: str | None = None
