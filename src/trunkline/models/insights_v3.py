# Generated from facts/insights_v3.json by `make generate`; do not edit.
"""The models of insights_v3."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A custom field mapping; https://www.twilio.com/docs/api/insights/twilio-insights-config

    Attributes:
        id: unique id of the resource.
        category: category it belongs to.
        name: name of the resource, item or person concerned.
        description: text that describes it, for people to read.
        entity_metadata: what is known of the entity, as an object.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    id: str | None = None
    category: MappingCategory | None = None
    name: str | None = None
    description: str | None = None
    entity_metadata: MappingMetadata | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class CustomFieldMappingsCapacity(Model, frozen=True, kw_only=True, gc=False):
    """A custom field mappings capacity; https://www.twilio.com/docs/api/insights/twilio-insights-config

    Attributes:
        measure: what is measured.
    """

    measure: Any | None = None


class InsightsMetadataResponse(Model, frozen=True, kw_only=True, gc=False):
    """An insights metadata response; https://www.twilio.com/docs/api/insights/twilio-insights

    Attributes:
        domain: business domain that the query or metadata is about.
        cubes: data cubes of the domain, each with its measures and dimensions.
    """

    domain: str | None = None
    cubes: list[InsightsMetadataResponseCubes] | None = None


class InsightsMetadataResponseCubes(Model, frozen=True, kw_only=True, gc=False):
    """An insights metadata response cubes.

    Attributes:
        name: name by which queries refer to it.
        description: text that describes it, for people to read.
        measures: figures the cube offers.
        dimensions: attributes by which the data is grouped.
    """

    name: str | None = None
    description: str | None = None
    measures: list[InsightsMetadataResponseCubesMeasures] | None = None
    dimensions: list[InsightsMetadataResponseCubesDimensions] | None = None


class InsightsMetadataResponseCubesDimensions(Model, frozen=True, kw_only=True, gc=False):
    """An insights metadata response cubes dimensions.

    Attributes:
        name: name by which queries refer to it.
        description: text that describes it, for people to read.
        type: what kind it is, or which kind is meant.
    """

    name: str | None = None
    description: str | None = None
    type: str | None = None


class InsightsMetadataResponseCubesMeasures(Model, frozen=True, kw_only=True, gc=False):
    """An insights metadata response cubes measures.

    Attributes:
        name: name by which queries refer to it.
        description: text that describes it, for people to read.
        type: what kind it is, or which kind is meant.
        aggregation: how the measure is aggregated, such as sum, count or average.
    """

    name: str | None = None
    description: str | None = None
    type: str | None = None
    aggregation: str | None = None


class InsightsQueryResponse(Model, frozen=True, kw_only=True, gc=False):
    """An insights query response; https://www.twilio.com/docs/api/insights/twilio-insights

    Attributes:
        domain: business domain that the query or metadata is about.
        items: rows of the result, each with the measures and dimensions asked for.
        meta: paging data of the list, such as the tokens of the next and previous page.
    """

    domain: str | None = None
    items: list[dict[str, Any]] | None = None
    meta: PaginationMeta | None = None


class MappingMetadata(Model, frozen=True, kw_only=True, gc=False,
    rename={"source_type": "sourceType", "intelligence_operator": "intelligenceOperator"},
):
    """A mapping metadata.

    Attributes:
        source_type: kind of the source.
        intelligence_operator: operator of Conversational Intelligence that the value comes from.
    """

    source_type: MappingSourceType | None = None
    intelligence_operator: MappingOperator | None = None


class MappingOperator(Model, frozen=True, kw_only=True, gc=False,
    rename={"operator_id": "operatorId", "operator_name": "operatorName"},
):
    """A mapping operator.

    Attributes:
        operator_id: only results of the language operator with this ID.
        operator_name: name of the mobile operator to whose network the device is attached, from `operator_mnc`.
        field: field meant: a Lookup data package, or a dimension or measure of a query.
    """

    operator_id: str | None = None
    operator_name: str | None = None
    field: str | None = None


class OperationError(Model, frozen=True, kw_only=True, gc=False, rename={"http_status_code": "httpStatusCode"}):
    """An operation error.

    Attributes:
        code: Twilio's error code.
        message: text that explains the error.
        http_status_code: HTTP status code a synchronous request would have failed with.
        detail: explanation of this particular error.
    """

    code: int | None = None
    message: str | None = None
    http_status_code: int | None = None
    detail: str | None = None


class PaginationMeta(Model, frozen=True, kw_only=True, gc=False,
    rename={"page_size": "pageSize", "previous_token": "previousToken", "next_token": "nextToken"},
):
    """A pagination meta.

    Attributes:
        key: name of the property that holds the page's rows.
        page_size: how many rows this page actually holds, on the last page maybe fewer than asked for.
        previous_token: token that fetches the page before this one, absent on the first page.
        next_token: token with which to request the next page of results.
    """

    key: str | None = None
    page_size: int | None = None
    previous_token: str | None = None
    next_token: str | None = None


class QueryDefinition(Model, frozen=True, kw_only=True, gc=False, rename={"order_by": "orderBy"}):
    """A query definition.

    Attributes:
        measures: figures the query calculates.
        dimensions: attributes by which the data is grouped.
        filters: nested conditions of the query, each with `op` and `expressions`.
        order_by: fields by which the results are sorted, each with its direction.
    """

    measures: list[str] | None = None
    dimensions: list[str] | None = None
    filters: list[QueryDefinitionFilters] | None = None
    order_by: list[QueryDefinitionOrderBy] | None = None


class QueryDefinitionFilters(Model, frozen=True, kw_only=True, gc=False):
    """A query definition filters.

    Attributes:
        op: comparison or combination: `AND`, `OR`, `EQ`, `NE`, `GT`, `LT` or `IN`.
        expressions: conditions of the filter, each with `op`, `field` and `values`.
    """

    op: QueryDefinitionFiltersOp | None = None
    expressions: list[QueryDefinitionFiltersExpressions] | None = None


class QueryDefinitionFiltersExpressions(Model, frozen=True, kw_only=True, gc=False):
    """A query definition filters expressions.

    Attributes:
        op: comparison or combination: `AND`, `OR`, `EQ`, `NE`, `GT`, `LT` or `IN`.
        field: dimension or measure the condition applies to.
        values: values that the filter compares with.
    """

    op: QueryDefinitionFiltersExpressionsOp | None = None
    field: str | None = None
    values: list[str] | None = None


class QueryDefinitionOrderBy(Model, frozen=True, kw_only=True, gc=False):
    """A query definition order by.

    Attributes:
        field: dimension or measure the rows are sorted by.
        direction: order of sorting, `ASC` or `DESC`.
    """

    field: str | None = None
    direction: QueryDefinitionOrderByDirection | None = None


class QueryJobStatusResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "operation_id": "operationId", "status_url": "statusUrl", "created_at": "createdAt",
        "completed_at": "completedAt", "result_url": "resultUrl", "result_id": "resultId",
        "result_retention_period": "resultRetentionPeriod",
    },
):
    """A query job status response; https://www.twilio.com/docs/api/insights

    Attributes:
        operation_id: ID of the asynchronous query, `proc_job_…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        status_url: URL to poll for the state of the operation.
        created_at: instant of its creation, UTC.
        completed_at: instant at which it ended, UTC; empty while it still runs.
        error: what went wrong; only with status `FAILED`.
        result_url: address of the query's results, by pages, present once `COMPLETED`.
        result_id: ID of the results, the same as `operationId`, present once `COMPLETED`.
        result_retention_period: how long results are kept, an ISO 8601 duration such as `P7D`.
    """

    operation_id: Always[str] = ABSENT
    status: Always[LongRunningOperationStatus] = ABSENT
    status_url: str | None = None
    created_at: Always[Instant] = ABSENT
    completed_at: Instant | None = None
    error: OperationError | None = None
    result_url: str | None = None
    result_id: str | None = None
    result_retention_period: str | None = None


class QueryJobSubmitResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"operation_id": "operationId", "status_url": "statusUrl", "created_at": "createdAt"},
):
    """A query job submit response; https://www.twilio.com/docs/api/insights

    Attributes:
        operation_id: ID of the asynchronous query, `proc_job_…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        status_url: URL to poll for the state of the operation.
        created_at: instant of its creation, UTC.
    """

    operation_id: str | None = None
    status: Always[LongRunningOperationStatus] = ABSENT
    status_url: str | None = None
    created_at: Instant | None = None
