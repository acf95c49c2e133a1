# Generated from facts/events_v1.json by `make generate`; do not edit.
"""The models of events_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """An event type; https://www.twilio.com/docs/events/event-streams/event-type-resource

    Attributes:
        type: unique name of the event type.
        schema_id: ID of the schema the event type follows.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        description: text that describes it, for people to read.
        status: how far the event type may be used: `available`, `deprecated`, `restricted` or `discontinued`.
        documentation_url: URL of the event type's documentation, or of its most relevant changelog entry.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    type: Always[str] = ABSENT
    schema_id: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    description: str | None = None
    status: Always[str] = ABSENT
    documentation_url: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Schema(Model, frozen=True, kw_only=True, gc=False):
    """A schema; https://www.twilio.com/docs/events/event-streams/schema-resource

    Attributes:
        id: id of the schema, shared by all its versions.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        latest_version_date_created: instant the latest version of the schema was made.
        latest_version: latest published version of the schema.
    """

    id: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None
    latest_version_date_created: Instant | None = None
    latest_version: int | None = None


class SchemaVersion(Model, frozen=True, kw_only=True, gc=False):
    """A schema version; https://www.twilio.com/docs/events/event-streams/schema-resource

    Attributes:
        id: id of the schema, shared by all its versions.
        schema_version: version of the schema.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        raw: address of the schema itself.
    """

    id: Always[str] = ABSENT
    schema_version: Always[int] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    raw: Always[str] = ABSENT


class Sink(Model, frozen=True, kw_only=True, gc=False):
    """A sink; https://www.twilio.com/docs/events/event-streams/sink-resource

    Attributes:
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        description: text that describes it, for people to read.
        sid: SID of the sink, `DG…`.
        sink_configuration: how Twilio reaches the sink, as JSON.
        sink_type: kind of sink: `kinesis`, `webhook`, `segment` or `email`.
        status: `initialized`, `validating`, `active` or `failed`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    description: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sink_configuration: Any | None = None
    sink_type: Always[SinkType] = ABSENT
    status: Always[SinkStatus] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class SinkTest(Model, frozen=True, kw_only=True, gc=False):
    """A sink test; https://www.twilio.com/docs/events/event-streams/sink-resource

    Attributes:
        result: tells whether the test event was sent.
    """

    result: Always[str] = ABSENT


class SinkValidate(Model, frozen=True, kw_only=True, gc=False):
    """A sink validate; https://www.twilio.com/docs/events/event-streams/sink-resource

    Attributes:
        result: tells whether the sink proved valid.
    """

    result: str | None = None


class SubscribedEvent(Model, frozen=True, kw_only=True, gc=False):
    """A subscribed event; https://www.twilio.com/docs/events/event-streams/subscription

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        type: name of the event type subscribed to.
        schema_version: version of the schema the subscription uses.
        subscription_sid: SID of the event subscription, `DF…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    type: Always[str] = ABSENT
    schema_version: Always[int] = ABSENT
    subscription_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Subscription(Model, frozen=True, kw_only=True, gc=False):
    """A subscription; https://www.twilio.com/docs/events/event-streams/subscription

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the subscription, `DF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        description: text that describes it, for people to read.
        sink_sid: SID of the sink that gets the events, `DG…`; it must be active.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    description: Always[str] = ABSENT
    sink_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
