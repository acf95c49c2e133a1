# Generated from facts/monitor_v1.json by `make generate`; do not edit.
"""The models of monitor_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import HttpMethod, Instant
from ..types.alerts import AlertDetail
from ..types.alerts import AlertText


class Alert(AlertText, Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    alert_text: str | None = None
    api_version: str | None = None
    date_created: Instant | None = None
    date_generated: Instant | None = None
    date_updated: Instant | None = None
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    resource_sid: str | None = None
    sid: str | None = None
    url: str | None = None
    service_sid: str | None = None


class AlertInstance(AlertDetail, Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    alert_text: str | None = None
    api_version: str | None = None
    date_created: Instant | None = None
    date_generated: Instant | None = None
    date_updated: Instant | None = None
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    resource_sid: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: str | None = None
    url: str | None = None
    request_headers: str | None = None
    service_sid: str | None = None


class Event(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    actor_sid: str | None = None
    actor_type: str | None = None
    description: str | None = None
    event_data: Any | None = None
    event_date: Instant | None = None
    event_type: str | None = None
    resource_sid: str | None = None
    resource_type: str | None = None
    sid: str | None = None
    source: str | None = None
    source_ip_address: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
