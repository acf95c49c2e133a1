# Generated from facts/bulkexports_v1.json by `make generate`; do not edit.
"""The resources of bulkexports_v1."""

from __future__ import annotations

from ..._operations import bulkexports_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import bulkexports_v1 as m
    from ..pages import AsyncPage


class AsyncBulkexportsV1(AsyncResource):
    """`bulkexports.v1`"""

    __slots__ = ()

    @accessor
    def exports(self) -> AsyncExports:
        return AsyncExports(self._client, self._ids)

    @accessor
    def export_configuration(self) -> AsyncExportConfiguration:
        return AsyncExportConfiguration(self._client, self._ids)


class AsyncExports(AsyncResource):
    """`exports`"""

    __slots__ = ()

    @accessor
    def jobs(self) -> AsyncExportsJobs:
        return AsyncExportsJobs(self._client, self._ids)

    def __call__(self, resource_type: str | None) -> AsyncExportsContext:
        return AsyncExportsContext(self._client, (*self._ids, resource_type))


class AsyncExportsJobs(AsyncResource):
    """`exports.jobs`"""

    __slots__ = ()

    def __call__(self, job_sid: str | None) -> AsyncExportsJobsContext:
        return AsyncExportsJobsContext(self._client, (*self._ids, job_sid))


class AsyncExportsJobsContext(AsyncResource):
    """`exports.jobs(JobSid)`"""

    __slots__ = ()
    _path = "/v1/Exports/Jobs/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the job: DELETE /v1/Exports/Jobs/{JobSid}

        https://www.twilio.com/docs/usage/bulkexport/job

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteJob, missing_ok=missing_ok)

    async def fetch(self) -> m.Job:
        """Fetch the job: GET /v1/Exports/Jobs/{JobSid}

        https://www.twilio.com/docs/usage/bulkexport/job
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchJob)


class AsyncExportsContext(AsyncResource):
    """`exports(ResourceType)`"""

    __slots__ = ()
    _path = "/v1/Exports/{0}"

    @accessor
    def days(self) -> AsyncExportsDays:
        return AsyncExportsDays(self._client, self._ids)

    @accessor
    def export_custom_jobs(self) -> AsyncExportsExportCustomJobs:
        return AsyncExportsExportCustomJobs(self._client, self._ids)

    async def fetch(self) -> m.Export:
        """Fetch the export: GET /v1/Exports/{ResourceType}

        https://www.twilio.com/docs/usage/bulkexport
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExport)


class AsyncExportsDays(AsyncResource):
    """`exports(ResourceType).days`"""

    __slots__ = ()
    _path = "/v1/Exports/{0}/Days"

    def __call__(self, day: str | None) -> AsyncExportsDaysContext:
        return AsyncExportsDaysContext(self._client, (*self._ids, day))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Day]:
        """List the days, all or up to `limit`: GET /v1/Exports/{ResourceType}/Days

        https://www.twilio.com/docs/usage/bulkexport/day

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 400.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListDay, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Day]:
        """Iterate over the days, page by page, `prefetch` of them ahead: GET /v1/Exports/{ResourceType}/Days

        https://www.twilio.com/docs/usage/bulkexport/day

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDay, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Day]]:
        """Iterate over the pages of days, one request a step: GET /v1/Exports/{ResourceType}/Days

        https://www.twilio.com/docs/usage/bulkexport/day

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDay, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Day]:
        """Fetch one page of days, the first one or the one at `target_url`: GET /v1/Exports/{ResourceType}/Days

        https://www.twilio.com/docs/usage/bulkexport/day

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListDay, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncExportsDaysContext(AsyncResource):
    """`exports(ResourceType).days(Day)`"""

    __slots__ = ()
    _path = "/v1/Exports/{0}/Days/{1}"

    async def fetch(self) -> m.DayInstance:
        """Fetch the day: GET /v1/Exports/{ResourceType}/Days/{Day}

        https://www.twilio.com/docs/usage/bulkexport/day
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDay)


class AsyncExportsExportCustomJobs(AsyncResource):
    """`exports(ResourceType).export_custom_jobs`"""

    __slots__ = ()
    _path = "/v1/Exports/{0}/Jobs"

    async def create(
        self, start_day: str, end_day: str, friendly_name: str, *, webhook_url: str | None = None,
        webhook_method: str | None = None, email: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ExportCustomJob:
        """Create an export custom job: POST /v1/Exports/{ResourceType}/Jobs

        https://www.twilio.com/docs/usage/bulkexport/export-custom-job

        Args:
            start_day: first day to export, as `YYYY-MM-DD`.
            end_day: last day of the export, `yyyy-mm-dd`, itself included; at the latest 2 days before today, UTC.
            friendly_name: readable name of the resource; when listing, only those so named.
            webhook_url: URL called when the job is done; needs `webhook_method`; without it or an email, poll the job.
            webhook_method: HTTP method for `webhook_url`, called when the job is done; needs `webhook_url`.
            email: address that is notified when the job has ended; alone, or together with a webhook.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateExportCustomJob,
            {
                "StartDay": start_day, "EndDay": end_day, "FriendlyName": friendly_name, "WebhookUrl": webhook_url,
                "WebhookMethod": webhook_method, "Email": email,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ExportCustomJob]:
        """List the export custom jobs, all or up to `limit`: GET /v1/Exports/{ResourceType}/Jobs

        https://www.twilio.com/docs/usage/bulkexport/export-custom-job

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListExportCustomJob, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ExportCustomJob]:
        """Iterate over the export custom jobs, page by page, `prefetch` of them ahead:
        GET /v1/Exports/{ResourceType}/Jobs

        https://www.twilio.com/docs/usage/bulkexport/export-custom-job

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListExportCustomJob, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ExportCustomJob]]:
        """Iterate over the pages of export custom jobs, one request a step: GET /v1/Exports/{ResourceType}/Jobs

        https://www.twilio.com/docs/usage/bulkexport/export-custom-job

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListExportCustomJob, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ExportCustomJob]:
        """Fetch one page of export custom jobs, the first one or the one at `target_url`:
        GET /v1/Exports/{ResourceType}/Jobs

        https://www.twilio.com/docs/usage/bulkexport/export-custom-job

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListExportCustomJob, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncExportConfiguration(AsyncResource):
    """`export_configuration`"""

    __slots__ = ()

    def __call__(self, resource_type: str | None) -> AsyncExportConfigurationContext:
        return AsyncExportConfigurationContext(self._client, (*self._ids, resource_type))


class AsyncExportConfigurationContext(AsyncResource):
    """`export_configuration(ResourceType)`"""

    __slots__ = ()
    _path = "/v1/Exports/{0}/Configuration"

    async def fetch(self) -> m.ExportConfiguration:
        """Fetch the export configuration: GET /v1/Exports/{ResourceType}/Configuration

        https://www.twilio.com/docs/usage/bulkexport/exportconfiguration
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExportConfiguration)

    async def update(
        self, *, enabled: bool | None = None, webhook_url: str | None = None, webhook_method: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ExportConfiguration:
        """Update the export configuration: POST /v1/Exports/{ResourceType}/Configuration

        https://www.twilio.com/docs/usage/bulkexport/exportconfiguration

        Args:
            enabled: whether each day's file is made by itself once the day is over.
            webhook_url: URL of the webhook.
            webhook_method: HTTP method of the webhook, `GET` or `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateExportConfiguration,
            {"Enabled": enabled, "WebhookUrl": webhook_url, "WebhookMethod": webhook_method}, extra_params,
        )
