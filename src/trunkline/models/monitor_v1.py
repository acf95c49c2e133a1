# Generated from facts/monitor_v1.json by `make generate`; do not edit.
"""The models of monitor_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, HttpMethod, Instant
from ..types.alerts import AlertDetail
from ..types.alerts import AlertText


class Alert(AlertText, Model, frozen=True, kw_only=True, gc=False):
    """An alert; https://www.twilio.com/docs/usage/monitor-alert

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        alert_text: text of the alert.
        api_version: API version that was in use, empty where none applies.
        date_created: instant of its creation, UTC.
        date_generated: instant at which the alert arose, UTC; may differ from `date_created` because of buffering.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition that raised the alert.
        log_level: severity of the alert: `error`, `warning`, `notice` or `debug`.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused the alert, made by Twilio or by your application.
        request_url: address whose request caused the alert, on your server or in the API.
        resource_sid: SID of the resource the alert is about, empty if about none.
        sid: SID of the alert, `NO…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        service_sid: SID of the service or resource behind the alert, perhaps `None`.
    """

    account_sid: Always[str] = ABSENT
    alert_text: str | None = None
    api_version: str | None = None
    date_created: Always[Instant] = ABSENT
    date_generated: Instant | None = None
    date_updated: Always[Instant] = ABSENT
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    resource_sid: str | None = None
    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    service_sid: str | None = None


class AlertInstance(AlertDetail, Model, frozen=True, kw_only=True, gc=False):
    """An alert instance; https://www.twilio.com/docs/usage/monitor-alert

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        alert_text: text of the alert.
        api_version: API version that was in use, empty where none applies.
        date_created: instant of its creation, UTC.
        date_generated: instant at which the alert arose, UTC; may differ from `date_created` because of buffering.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition that raised the alert.
        log_level: severity of the alert: `error`, `warning`, `notice` or `debug`.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused the alert, made by Twilio or by your application.
        request_url: address whose request caused the alert, on your server or in the API.
        request_variables: variables of the request that caused the alert, only given when one alert is fetched.
        resource_sid: SID of the resource the alert is about, empty if about none.
        response_body: body of the response that led to the alert, only given when one alert is fetched.
        response_headers: headers of the response that led to the alert, only given when one alert is fetched.
        sid: SID of the alert, `NO…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        request_headers: headers of the request that caused the alert, only given when one alert is fetched.
        service_sid: SID of the service or resource behind the alert, perhaps `None`.
    """

    account_sid: Always[str] = ABSENT
    alert_text: str | None = None
    api_version: str | None = None
    date_created: Always[Instant] = ABSENT
    date_generated: Instant | None = None
    date_updated: Always[Instant] = ABSENT
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    resource_sid: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    request_headers: str | None = None
    service_sid: str | None = None


class Event(Model, frozen=True, kw_only=True, gc=False):
    """An event; https://www.twilio.com/docs/usage/monitor-events

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        actor_sid: SID of the user (`US…`) or account (`AC…`) that caused the event, `None` if unknown.
        actor_type: kind of actor: `user` (in the Console), `account` (by API), `twilio-admin` and others.
        description: what happened, or empty.
        event_data: details of the event; for `….updated` events `resource_properties` holds the previous and the new
            values.
        event_date: instant the event was recorded, UTC.
        event_type: type of the event as `RESOURCE_TYPE.ACTION`, such as `phone-number.created`.
        resource_sid: SID of the resource the event changed.
        resource_type: kind of resource the event changed.
        sid: SID of the event, `AE…`.
        source: `web` for the Console, `api` for requests to the API or `twilio` for internal systems.
        source_ip_address: IP address the event comes from, `None` if from inside Twilio.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    actor_sid: str | None = None
    actor_type: str | None = None
    description: str | None = None
    event_data: Any | None = None
    event_date: Instant | None = None
    event_type: Always[str] = ABSENT
    resource_sid: str | None = None
    resource_type: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    source: str | None = None
    source_ip_address: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
