# Generated from facts/insights_v3.json by `make generate`; do not edit.
"""The models of insights_v3."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    LongRunningOperationStatusArg = Literal["PENDING", "RUNNING", "CANCELLED", "COMPLETED", "FAILED"]
    MappingCategoryArg = Literal["MEASURE"]


class LongRunningOperationStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class MappingCategory(OpenEnum):
    MEASURE = "MEASURE"


class MappingSourceType(OpenEnum):
    INTELLIGENCE_OPERATOR = "INTELLIGENCE_OPERATOR"


class QueryDefinitionFiltersExpressionsOp(OpenEnum):
    AND = "AND"
    OR = "OR"
    EQ = "EQ"
    NE = "NE"
    GT = "GT"
    LT = "LT"
    IN = "IN"


class QueryDefinitionFiltersOp(OpenEnum):
    AND = "AND"
    OR = "OR"
    EQ = "EQ"
    NE = "NE"
    GT = "GT"
    LT = "LT"
    IN = "IN"


class QueryDefinitionOrderByDirection(OpenEnum):
    ASC = "ASC"
    DESC = "DESC"


class CustomFieldMapping(Model, frozen=True, kw_only=True, gc=False,
    rename={"entity_metadata": "entityMetadata", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    id: str | None = None
    category: MappingCategory | None = None
    name: str | None = None
    description: str | None = None
    entity_metadata: MappingMetadata | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class CustomFieldMappingsCapacity(Model, frozen=True, kw_only=True, gc=False):
    measure: Any | None = None


class InsightsMetadataResponse(Model, frozen=True, kw_only=True, gc=False):
    domain: str | None = None
    cubes: list[InsightsMetadataResponseCubes] | None = None


class InsightsMetadataResponseCubes(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    description: str | None = None
    measures: list[InsightsMetadataResponseCubesMeasures] | None = None
    dimensions: list[InsightsMetadataResponseCubesDimensions] | None = None


class InsightsMetadataResponseCubesDimensions(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    description: str | None = None
    type: str | None = None


class InsightsMetadataResponseCubesMeasures(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    description: str | None = None
    type: str | None = None
    aggregation: str | None = None


class InsightsQueryResponse(Model, frozen=True, kw_only=True, gc=False):
    domain: str | None = None
    items: list[dict[str, Any]] | None = None
    meta: PaginationMeta | None = None


class MappingMetadata(Model, frozen=True, kw_only=True, gc=False,
    rename={"source_type": "sourceType", "intelligence_operator": "intelligenceOperator"},
):
    source_type: MappingSourceType | None = None
    intelligence_operator: MappingOperator | None = None


class MappingOperator(Model, frozen=True, kw_only=True, gc=False,
    rename={"operator_id": "operatorId", "operator_name": "operatorName"},
):
    operator_id: str | None = None
    operator_name: str | None = None
    field: str | None = None


class OperationError(Model, frozen=True, kw_only=True, gc=False, rename={"http_status_code": "httpStatusCode"}):
    code: int | None = None
    message: str | None = None
    http_status_code: int | None = None
    detail: str | None = None


class PaginationMeta(Model, frozen=True, kw_only=True, gc=False,
    rename={"page_size": "pageSize", "previous_token": "previousToken", "next_token": "nextToken"},
):
    key: str | None = None
    page_size: int | None = None
    previous_token: str | None = None
    next_token: str | None = None


class QueryDefinition(Model, frozen=True, kw_only=True, gc=False, rename={"order_by": "orderBy"}):
    measures: list[str] | None = None
    dimensions: list[str] | None = None
    filters: list[QueryDefinitionFilters] | None = None
    order_by: list[QueryDefinitionOrderBy] | None = None


class QueryDefinitionFilters(Model, frozen=True, kw_only=True, gc=False):
    op: QueryDefinitionFiltersOp | None = None
    expressions: list[QueryDefinitionFiltersExpressions] | None = None


class QueryDefinitionFiltersExpressions(Model, frozen=True, kw_only=True, gc=False):
    op: QueryDefinitionFiltersExpressionsOp | None = None
    field: str | None = None
    values: list[str] | None = None


class QueryDefinitionOrderBy(Model, frozen=True, kw_only=True, gc=False):
    field: str | None = None
    direction: QueryDefinitionOrderByDirection | None = None


class QueryJobStatusResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "status_url": "statusUrl", "created_at": "createdAt",
        "completed_at": "completedAt", "result_url": "resultUrl", "result_id": "resultId",
        "result_retention_period": "resultRetentionPeriod",
    },
):
    operation_id: str | None = None
    status: LongRunningOperationStatus | None = None
    status_url: str | None = None
    created_at: Instant | None = None
    completed_at: Instant | None = None
    error: OperationError | None = None
    result_url: str | None = None
    result_id: str | None = None
    result_retention_period: str | None = None


class QueryJobSubmitResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"operation_id": "operationId", "status_url": "statusUrl", "created_at": "createdAt"},
):
    operation_id: str | None = None
    status: LongRunningOperationStatus | None = None
    status_url: str | None = None
    created_at: Instant | None = None
