# Generated from facts/events_v1.json by `make generate`; do not edit.
"""The models of events_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    SinkTypeArg = Literal["kinesis", "webhook", "segment", "email"]


class SinkStatus(OpenEnum):
    INITIALIZED = "initialized"
    VALIDATING = "validating"
    ACTIVE = "active"
    FAILED = "failed"


class SinkType(OpenEnum):
    KINESIS = "kinesis"
    WEBHOOK = "webhook"
    SEGMENT = "segment"
    EMAIL = "email"


class EventType(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    schema_id: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    description: str | None = None
    status: str | None = None
    documentation_url: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Schema(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    latest_version_date_created: Instant | None = None
    latest_version: int | None = None


class SchemaVersion(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    schema_version: int | None = None
    date_created: Instant | None = None
    url: str | None = None
    raw: str | None = None


class Sink(Model, frozen=True, kw_only=True, gc=False):
    date_created: Instant | None = None
    date_updated: Instant | None = None
    description: str | None = None
    sid: str | None = None
    sink_configuration: Any | None = None
    sink_type: SinkType | None = None
    status: SinkStatus | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class SinkTest(Model, frozen=True, kw_only=True, gc=False):
    result: str | None = None


class SinkValidate(Model, frozen=True, kw_only=True, gc=False):
    result: str | None = None


class SubscribedEvent(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    type: str | None = None
    schema_version: int | None = None
    subscription_sid: str | None = None
    url: str | None = None


class Subscription(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    description: str | None = None
    sink_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
