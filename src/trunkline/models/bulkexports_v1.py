# Generated from facts/bulkexports_v1.json by `make generate`; do not edit.
"""The models of bulkexports_v1."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, IntText


class Day(Model, frozen=True, kw_only=True, gc=False):
    """A day; https://www.twilio.com/docs/usage/bulkexport/day

    Attributes:
        day: day whose data the file has, ISO 8601, UTC.
        size: bytes in the data file of the day.
        create_date: ISO 8601 date of the creation.
        friendly_name: readable name of the resource; when listing, only those so named.
        resource_type: what is exported: `Messages`, `Calls`, `Conferences` or `Participants`.
    """

    day: str | None = None
    size: int | None = None
    create_date: Date | None = None
    friendly_name: str | None = None
    resource_type: Always[str] = ABSENT


class DayInstance(Model, frozen=True, kw_only=True, gc=False):
    """A day instance; https://www.twilio.com/docs/usage/bulkexport/day

    Attributes:
        redirect_to: address of the exported file of this day.
    """

    redirect_to: str | None = None


class Export(Model, frozen=True, kw_only=True, gc=False):
    """An export; https://www.twilio.com/docs/usage/bulkexport

    Attributes:
        resource_type: what is exported: `Messages`, `Calls`, `Conferences` or `Participants`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    resource_type: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class ExportConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """An export configuration; https://www.twilio.com/docs/usage/bulkexport/exportconfiguration

    Attributes:
        enabled: whether each day's file is made by itself once the day is over.
        webhook_url: URL of the webhook.
        webhook_method: HTTP method of the webhook, `GET` or `POST`.
        resource_type: what is exported: `Messages`, `Calls`, `Conferences` or `Participants`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    enabled: bool | None = None
    webhook_url: str | None = None
    webhook_method: str | None = None
    resource_type: Always[str] = ABSENT
    url: Always[str] = ABSENT


class ExportCustomJob(Model, frozen=True, kw_only=True, gc=False):
    """An export custom job; https://www.twilio.com/docs/usage/bulkexport/export-custom-job

    Attributes:
        friendly_name: readable name of the resource; when listing, only those so named.
        resource_type: what is exported: `Messages`, `Calls`, `Conferences` or `Participants`.
        start_day: first day of the export.
        end_day: last day of the export.
        webhook_url: URL of the webhook.
        webhook_method: HTTP method of the webhook, `GET` or `POST`.
        email: address that is notified when the job has ended.
        job_sid: SID of the export job, `JS…`.
        details: for each status of the job its `status`, its count of days and those days, `yyyy-MM-dd`.
        job_queue_position: place of the job in the queue; it only ever falls.
        estimated_completion_time: estimated time until the job is complete, worked out anew on each request.
    """

    friendly_name: Always[str] = ABSENT
    resource_type: Always[str] = ABSENT
    start_day: Always[str] = ABSENT
    end_day: Always[str] = ABSENT
    webhook_url: str | None = None
    webhook_method: str | None = None
    email: str | None = None
    job_sid: str | None = None
    details: Any | None = None
    job_queue_position: Always[IntText] = ABSENT
    estimated_completion_time: Instant | None = None


class Job(Model, frozen=True, kw_only=True, gc=False):
    """A job; https://www.twilio.com/docs/usage/bulkexport/job

    Attributes:
        resource_type: what is exported: `Messages`, `Calls`, `Conferences` or `Participants`.
        friendly_name: readable name of the resource; when listing, only those so named.
        details: for each status of the job its `status`, its count of days and those days, `yyyy-MM-dd`.
        start_day: first day of the export.
        end_day: last day of the export.
        job_sid: SID of the export job, `JS…`.
        webhook_url: URL called when the job is done.
        webhook_method: HTTP method of the webhook, `GET` or `POST`.
        email: address that is notified when the job has ended.
        url: URL of the resource, or the URL that it uses, opens or calls.
        job_queue_position: place of the job in the queue; it only ever falls.
        estimated_completion_time: estimated time until the job is complete, worked out anew on each request.
    """

    resource_type: str | None = None
    friendly_name: str | None = None
    details: Any | None = None
    start_day: str | None = None
    end_day: str | None = None
    job_sid: Always[str] = ABSENT
    webhook_url: str | None = None
    webhook_method: str | None = None
    email: str | None = None
    url: Always[str] = ABSENT
    job_queue_position: IntText | None = None
    estimated_completion_time: Instant | None = None
