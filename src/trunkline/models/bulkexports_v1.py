# Generated from facts/bulkexports_v1.json by `make generate`; do not edit.
"""The models of bulkexports_v1."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import Instant, IntText


class Day(Model, frozen=True, kw_only=True, gc=False):
    day: str | None = None
    size: int | None = None
    create_date: Date | None = None
    friendly_name: str | None = None
    resource_type: str | None = None


class DayInstance(Model, frozen=True, kw_only=True, gc=False):
    redirect_to: str | None = None


class Export(Model, frozen=True, kw_only=True, gc=False):
    resource_type: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class ExportConfiguration(Model, frozen=True, kw_only=True, gc=False):
    enabled: bool | None = None
    webhook_url: str | None = None
    webhook_method: str | None = None
    resource_type: str | None = None
    url: str | None = None


class ExportCustomJob(Model, frozen=True, kw_only=True, gc=False):
    friendly_name: str | None = None
    resource_type: str | None = None
    start_day: str | None = None
    end_day: str | None = None
    webhook_url: str | None = None
    webhook_method: str | None = None
    email: str | None = None
    job_sid: str | None = None
    details: Any | None = None
    job_queue_position: IntText | None = None
    estimated_completion_time: Instant | None = None


class Job(Model, frozen=True, kw_only=True, gc=False):
    resource_type: str | None = None
    friendly_name: str | None = None
    details: Any | None = None
    start_day: str | None = None
    end_day: str | None = None
    job_sid: str | None = None
    webhook_url: str | None = None
    webhook_method: str | None = None
    email: str | None = None
    url: str | None = None
    job_queue_position: IntText | None = None
    estimated_completion_time: Instant | None = None
