# Mirrored from _async/api/insights_v3.py by `make generate`; do not edit.
# Generated from facts/insights_v3.json by `make generate`; do not edit.
"""The resources of insights_v3."""

from __future__ import annotations

from ..._operations import insights_v3 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models import insights_v3 as m
    from ..pages import Page


class InsightsV3(Resource):
    """`insights.v3`"""

    __slots__ = ()

    @accessor
    def custom_field_mappings(self) -> CustomFieldMappings:
        return CustomFieldMappings(self._client, self._ids)

    @accessor
    def custom_field_mappings_capacity(self) -> CustomFieldMappingsCapacity:
        return CustomFieldMappingsCapacity(self._client, self._ids)

    @accessor
    def metadata(self) -> Metadata:
        return Metadata(self._client, self._ids)

    @accessor
    def query(self) -> Query:
        return Query(self._client, self._ids)

    @accessor
    def query_jobs(self) -> QueryJobs:
        return QueryJobs(self._client, self._ids)

    @accessor
    def results(self) -> Results:
        return Results(self._client, self._ids)


class CustomFieldMappings(Resource):
    """`custom_field_mappings`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/ConversationInsights/CustomFieldMappings"

    def __call__(self, mapping_id: str | None) -> CustomFieldMappingsContext:
        return CustomFieldMappingsContext(self._client, (*self._ids, mapping_id))

    def create(
        self, *, category: m.MappingCategoryArg | str | None = None, name: str | None = None,
        description: str | None = None, entity_metadata: m.MappingMetadata | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomFieldMapping:
        """Create a custom field mapping: POST /v3/ControlPlane/ConversationInsights/CustomFieldMappings

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Args:
            category: category it belongs to.
            name: name of the resource, item or person concerned.
            description: text that describes it, for people to read.
            entity_metadata: what is known of the entity, as an object.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCustomFieldMapping,
            {"category": category, "name": name, "description": description, "entityMetadata": entity_metadata},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomFieldMapping]:
        """List the custom field mappings, all or up to `limit`:
        GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListCustomFieldMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CustomFieldMapping]:
        """Iterate over the custom field mappings, page by page, `prefetch` of them ahead:
        GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCustomFieldMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CustomFieldMapping]]:
        """Iterate over the pages of custom field mappings, one request a step:
        GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCustomFieldMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CustomFieldMapping]:
        """Fetch one page of custom field mappings, the first one or the one at `target_url`:
        GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCustomFieldMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class CustomFieldMappingsContext(Resource):
    """`custom_field_mappings(mappingId)`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{0}"

    def fetch(self) -> m.CustomFieldMapping:
        """Fetch the custom field mapping: GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}

        https://www.twilio.com/docs/api/insights/twilio-insights-config
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomFieldMapping)

    def patch(
        self, *, entity_metadata: m.MappingMetadata | Mapping[str, Any] | None = None, if_match: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomFieldMapping:
        """Patch the custom field mapping:
        PATCH /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}

        https://www.twilio.com/docs/api/insights/twilio-insights-config

        Args:
            entity_metadata: what is known of the entity, as an object.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.PatchCustomFieldMapping, {"entityMetadata": entity_metadata}, extra_params,
            headers={"If-Match": if_match},
        )


class CustomFieldMappingsCapacity(Resource):
    """`custom_field_mappings_capacity`"""

    __slots__ = ()
    _path = "/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity"

    def fetch(self) -> m.CustomFieldMappingsCapacity:
        """Fetch the custom field mappings capacity:
        GET /v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity

        https://www.twilio.com/docs/api/insights/twilio-insights-config
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomFieldMappingsCapacity)


class Metadata(Resource):
    """`metadata`"""

    __slots__ = ()
    _path = "/v3/InsightsDomains/Conversations/Metadata"

    def fetch(self) -> m.InsightsMetadataResponse:
        """Fetch the metadata: GET /v3/InsightsDomains/Conversations/Metadata

        https://www.twilio.com/docs/api/insights/twilio-insights
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMetadata)


class Query(Resource):
    """`query`"""

    __slots__ = ()
    _path = "/v3/InsightsDomains/Conversations/Query"

    def create(
        self, query: m.QueryDefinition | Mapping[str, Any], *, page_size: int | None = None, domain: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQueryResponse:
        """Create a query results: POST /v3/InsightsDomains/Conversations/Query

        https://www.twilio.com/docs/api/insights/twilio-insights

        Args:
            query: what to report and how to filter, group and sort it, as an object.
            page_size: how many rows a page holds, at least 1.
            domain: business domain that the query or metadata is about.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateQueryResults, {"query": query, "domain": domain}, extra_params, query={"pageSize": page_size},
        )

    def fetch(self, page_token: str, *, extra_params: Mapping[str, Any] | None = None) -> m.InsightsQueryResponse:
        """Fetch the query results: GET /v3/InsightsDomains/Conversations/Query

        https://www.twilio.com/docs/api/insights/twilio-insights

        Args:
            page_token: token of the page to read, as an earlier page gave it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchQueryResults, {"pageToken": page_token}, extra_params)


class QueryJobs(Resource):
    """`query_jobs`"""

    __slots__ = ()
    _path = "/v3/InsightsDomains/Conversations/QueryJobs"

    def __call__(self, operation_id: str | None) -> QueryJobsContext:
        return QueryJobsContext(self._client, (*self._ids, operation_id))

    def create(
        self, query: m.QueryDefinition | Mapping[str, Any], *, idempotency_key: str | None = None,
        domain: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.QueryJobSubmitResponse:
        """Create a query job: POST /v3/InsightsDomains/Conversations/QueryJobs

        https://www.twilio.com/docs/api/insights

        Args:
            query: what to report and how to filter, group and sort it, as an object.
            idempotency_key: UUIDv7 of your own; a repeat within 24 hours returns the same operation.
            domain: business domain that the query or metadata is about.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateQueryJob, {"query": query, "domain": domain}, extra_params,
            headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, status: m.LongRunningOperationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.QueryJobStatusResponse]:
        """List the query jobs, all or up to `limit`: GET /v3/InsightsDomains/Conversations/QueryJobs

        https://www.twilio.com/docs/api/insights

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListQueryJobs, {"status": status}, extra_params, limit, page_size)

    def stream(
        self, *, status: m.LongRunningOperationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.QueryJobStatusResponse]:
        """Iterate over the query jobs, page by page, `prefetch` of them ahead:
        GET /v3/InsightsDomains/Conversations/QueryJobs

        https://www.twilio.com/docs/api/insights

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListQueryJobs, {"status": status}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, status: m.LongRunningOperationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.QueryJobStatusResponse]]:
        """Iterate over the pages of query jobs, one request a step: GET /v3/InsightsDomains/Conversations/QueryJobs

        https://www.twilio.com/docs/api/insights

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListQueryJobs, {"status": status}, extra_params, limit, page_size)

    def page(
        self, *, status: m.LongRunningOperationStatusArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.QueryJobStatusResponse]:
        """Fetch one page of query jobs, the first one or the one at `target_url`:
        GET /v3/InsightsDomains/Conversations/QueryJobs

        https://www.twilio.com/docs/api/insights

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListQueryJobs, {"status": status}, extra_params, page_size, page_number, page_token, target_url,
        )


class QueryJobsContext(Resource):
    """`query_jobs(operationId)`"""

    __slots__ = ()
    _path = "/v3/InsightsDomains/Conversations/QueryJobs/{0}"

    def fetch(self) -> m.QueryJobStatusResponse:
        """Fetch the query job status: GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}

        https://www.twilio.com/docs/api/insights
        """
        __tracebackhide__ = True
        return self._send(ops.FetchQueryJobStatus)


class Results(Resource):
    """`results`"""

    __slots__ = ()

    def __call__(self, operation_id: str | None) -> ResultsContext:
        return ResultsContext(self._client, (*self._ids, operation_id))


class ResultsContext(Resource):
    """`results(operationId)`"""

    __slots__ = ()
    _path = "/v3/InsightsDomains/Conversations/QueryJobs/{0}/Results"

    def fetch(
        self, *, page_size: int | None = None, page_token: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InsightsQueryResponse:
        """Fetch the query job results: GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results

        https://www.twilio.com/docs/api/insights

        Args:
            page_size: how many rows a page holds, as a rule at most 1,000, by default 50.
            page_token: token of the page to read, as an earlier page gave it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchQueryJobResults, {"pageSize": page_size, "pageToken": page_token}, extra_params,
        )
