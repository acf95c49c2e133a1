# Mirrored from _async/api/events_v1.py by `make generate`; do not edit.
# Generated from facts/events_v1.json by `make generate`; do not edit.
"""The resources of events_v1."""

from __future__ import annotations

from ..._operations import events_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import events_v1 as m
    from ..pages import Page


class EventsV1(Resource):
    """`events.v1`"""

    __slots__ = ()

    @accessor
    def schemas(self) -> Schemas:
        return Schemas(self._client, self._ids)

    @accessor
    def sinks(self) -> Sinks:
        return Sinks(self._client, self._ids)

    @accessor
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self._client, self._ids)

    @accessor
    def event_types(self) -> EventTypes:
        return EventTypes(self._client, self._ids)


class Schemas(Resource):
    """`schemas`"""

    __slots__ = ()

    def __call__(self, id: str | None) -> SchemasContext:
        return SchemasContext(self._client, (*self._ids, id))


class SchemasContext(Resource):
    """`schemas(Id)`"""

    __slots__ = ()
    _path = "/v1/Schemas/{0}"

    @accessor
    def versions(self) -> SchemasVersions:
        return SchemasVersions(self._client, self._ids)

    def fetch(self) -> m.Schema:
        """Fetch the schema: GET /v1/Schemas/{Id}

        https://www.twilio.com/docs/events/event-streams/schema-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSchema)


class SchemasVersions(Resource):
    """`schemas(Id).versions`"""

    __slots__ = ()
    _path = "/v1/Schemas/{0}/Versions"

    def __call__(self, schema_version: str | int | None) -> SchemasVersionsContext:
        return SchemasVersionsContext(self._client, (*self._ids, schema_version))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SchemaVersion]:
        """List the versions, all or up to `limit`: GET /v1/Schemas/{Id}/Versions

        https://www.twilio.com/docs/events/event-streams/schema-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSchemaVersion, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SchemaVersion]:
        """Iterate over the versions, page by page, `prefetch` of them ahead: GET /v1/Schemas/{Id}/Versions

        https://www.twilio.com/docs/events/event-streams/schema-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSchemaVersion, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SchemaVersion]]:
        """Iterate over the pages of versions, one request a step: GET /v1/Schemas/{Id}/Versions

        https://www.twilio.com/docs/events/event-streams/schema-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSchemaVersion, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SchemaVersion]:
        """Fetch one page of versions, the first one or the one at `target_url`: GET /v1/Schemas/{Id}/Versions

        https://www.twilio.com/docs/events/event-streams/schema-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSchemaVersion, {}, extra_params, page_size, page_number, page_token, target_url)


class SchemasVersionsContext(Resource):
    """`schemas(Id).versions(SchemaVersion)`"""

    __slots__ = ()
    _path = "/v1/Schemas/{0}/Versions/{1}"

    def fetch(self) -> m.SchemaVersion:
        """Fetch the schema version: GET /v1/Schemas/{Id}/Versions/{SchemaVersion}

        https://www.twilio.com/docs/events/event-streams/schema-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSchemaVersion)


class Sinks(Resource):
    """`sinks`"""

    __slots__ = ()
    _path = "/v1/Sinks"

    def __call__(self, sid: str | None) -> SinksContext:
        return SinksContext(self._client, (*self._ids, sid))

    def create(
        self, description: str, sink_configuration: Json, sink_type: m.SinkTypeArg | str, *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Sink:
        """Create a sink: POST /v1/Sinks

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Args:
            description: text that describes it, for people to read; leave personal data out.
            sink_configuration: how Twilio reaches the sink, as JSON.
            sink_type: kind of sink: `kinesis`, `webhook`, `segment` or `email`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSink,
            {"Description": description, "SinkConfiguration": sink_configuration, "SinkType": sink_type}, extra_params,
        )

    def list(
        self, *, in_use: bool | None = None, status: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Sink]:
        """List the sinks, all or up to `limit`: GET /v1/Sinks

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Args:
            in_use: true for only sinks that a subscription uses, false for only the others.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSink, {"InUse": in_use, "Status": status}, extra_params, limit, page_size)

    def stream(
        self, *, in_use: bool | None = None, status: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Sink]:
        """Iterate over the sinks, page by page, `prefetch` of them ahead: GET /v1/Sinks

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSink, {"InUse": in_use, "Status": status}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, in_use: bool | None = None, status: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Sink]]:
        """Iterate over the pages of sinks, one request a step: GET /v1/Sinks

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSink, {"InUse": in_use, "Status": status}, extra_params, limit, page_size)

    def page(
        self, *, in_use: bool | None = None, status: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Sink]:
        """Fetch one page of sinks, the first one or the one at `target_url`: GET /v1/Sinks

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSink, {"InUse": in_use, "Status": status}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class SinksContext(Resource):
    """`sinks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Sinks/{0}"

    @accessor
    def sink_test(self) -> SinksSinkTest:
        return SinksSinkTest(self._client, self._ids)

    @accessor
    def sink_validate(self) -> SinksSinkValidate:
        return SinksSinkValidate(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sink: DELETE /v1/Sinks/{Sid}

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSink, missing_ok=missing_ok)

    def fetch(self) -> m.Sink:
        """Fetch the sink: GET /v1/Sinks/{Sid}

        https://www.twilio.com/docs/events/event-streams/sink-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSink)

    def update(self, description: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Sink:
        """Update the sink: POST /v1/Sinks/{Sid}

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Args:
            description: text that describes it, for people to read; leave personal data out.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSink, {"Description": description}, extra_params)


class SinksSinkTest(Resource):
    """`sinks(Sid).sink_test`"""

    __slots__ = ()
    _path = "/v1/Sinks/{0}/Test"

    def create(self) -> m.SinkTest:
        """Create a sink test: POST /v1/Sinks/{Sid}/Test

        https://www.twilio.com/docs/events/event-streams/sink-resource
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSinkTest)


class SinksSinkValidate(Resource):
    """`sinks(Sid).sink_validate`"""

    __slots__ = ()
    _path = "/v1/Sinks/{0}/Validate"

    def create(self, test_id: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SinkValidate:
        """Create a sink validate: POST /v1/Sinks/{Sid}/Validate

        https://www.twilio.com/docs/events/event-streams/sink-resource

        Args:
            test_id: ID of the test event that validates the sink, 34 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSinkValidate, {"TestId": test_id}, extra_params)


class Subscriptions(Resource):
    """`subscriptions`"""

    __slots__ = ()
    _path = "/v1/Subscriptions"

    def __call__(self, sid: str | None) -> SubscriptionsContext:
        return SubscriptionsContext(self._client, (*self._ids, sid))

    def create(
        self, description: str, sink_sid: str, types: Sequence[Json] | Json, *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Subscription:
        """Create a subscription: POST /v1/Subscriptions

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            description: text that describes it, for people to read; leave personal data out.
            sink_sid: SID of the sink that gets the events, `DG…`; it must be active.
            types: event types to subscribe to, each an object.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSubscription, {"Description": description, "SinkSid": sink_sid, "Types": types}, extra_params,
        )

    def list(
        self, *, sink_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Subscription]:
        """List the subscriptions, all or up to `limit`: GET /v1/Subscriptions

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            sink_sid: only subscriptions to the sink with this SID, `DG…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSubscription, {"SinkSid": sink_sid}, extra_params, limit, page_size)

    def stream(
        self, *, sink_sid: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Subscription]:
        """Iterate over the subscriptions, page by page, `prefetch` of them ahead: GET /v1/Subscriptions

        https://www.twilio.com/docs/events/event-streams/subscription

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSubscription, {"SinkSid": sink_sid}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, sink_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Subscription]]:
        """Iterate over the pages of subscriptions, one request a step: GET /v1/Subscriptions

        https://www.twilio.com/docs/events/event-streams/subscription

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSubscription, {"SinkSid": sink_sid}, extra_params, limit, page_size)

    def page(
        self, *, sink_sid: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Subscription]:
        """Fetch one page of subscriptions, the first one or the one at `target_url`: GET /v1/Subscriptions

        https://www.twilio.com/docs/events/event-streams/subscription

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSubscription, {"SinkSid": sink_sid}, extra_params, page_size, page_number, page_token, target_url,
        )


class SubscriptionsContext(Resource):
    """`subscriptions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Subscriptions/{0}"

    @accessor
    def subscribed_events(self) -> SubscriptionsSubscribedEvents:
        return SubscriptionsSubscribedEvents(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the subscription: DELETE /v1/Subscriptions/{Sid}

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSubscription, missing_ok=missing_ok)

    def fetch(self) -> m.Subscription:
        """Fetch the subscription: GET /v1/Subscriptions/{Sid}

        https://www.twilio.com/docs/events/event-streams/subscription
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSubscription)

    def update(
        self, *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Subscription:
        """Update the subscription: POST /v1/Subscriptions/{Sid}

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSubscription, {"Description": description}, extra_params)


class SubscriptionsSubscribedEvents(Resource):
    """`subscriptions(Sid).subscribed_events`"""

    __slots__ = ()
    _path = "/v1/Subscriptions/{0}/SubscribedEvents"

    def __call__(self, type: str | None) -> SubscriptionsSubscribedEventsContext:
        return SubscriptionsSubscribedEventsContext(self._client, (*self._ids, type))

    def create(
        self, type: str, *, schema_version: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SubscribedEvent:
        """Create a subscribed event: POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            type: name of the event type to subscribe to.
            schema_version: version of the schema the subscription uses.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSubscribedEvent, {"Type": type, "SchemaVersion": schema_version}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SubscribedEvent]:
        """List the subscribed events, all or up to `limit`:
        GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSubscribedEvent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SubscribedEvent]:
        """Iterate over the subscribed events, page by page, `prefetch` of them ahead:
        GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        https://www.twilio.com/docs/events/event-streams/subscription

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSubscribedEvent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SubscribedEvent]]:
        """Iterate over the pages of subscribed events, one request a step:
        GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        https://www.twilio.com/docs/events/event-streams/subscription

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSubscribedEvent, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SubscribedEvent]:
        """Fetch one page of subscribed events, the first one or the one at `target_url`:
        GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        https://www.twilio.com/docs/events/event-streams/subscription

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSubscribedEvent, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class SubscriptionsSubscribedEventsContext(Resource):
    """`subscriptions(Sid).subscribed_events(Type)`"""

    __slots__ = ()
    _path = "/v1/Subscriptions/{0}/SubscribedEvents/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the subscribed event: DELETE /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSubscribedEvent, missing_ok=missing_ok)

    def fetch(self) -> m.SubscribedEvent:
        """Fetch the subscribed event: GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}

        https://www.twilio.com/docs/events/event-streams/subscription
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSubscribedEvent)

    def update(
        self, *, schema_version: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SubscribedEvent:
        """Update the subscribed event: POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}

        https://www.twilio.com/docs/events/event-streams/subscription

        Args:
            schema_version: version of the schema the subscription uses.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSubscribedEvent, {"SchemaVersion": schema_version}, extra_params)


class EventTypes(Resource):
    """`event_types`"""

    __slots__ = ()
    _path = "/v1/Types"

    def __call__(self, type: str | None) -> EventTypesContext:
        return EventTypesContext(self._client, (*self._ids, type))

    def list(
        self, *, schema_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EventType]:
        """List the event types, all or up to `limit`: GET /v1/Types

        https://www.twilio.com/docs/events/event-streams/event-type-resource

        Args:
            schema_id: only event types that follow the schema with this ID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEventType, {"SchemaId": schema_id}, extra_params, limit, page_size)

    def stream(
        self, *, schema_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EventType]:
        """Iterate over the event types, page by page, `prefetch` of them ahead: GET /v1/Types

        https://www.twilio.com/docs/events/event-streams/event-type-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEventType, {"SchemaId": schema_id}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, schema_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EventType]]:
        """Iterate over the pages of event types, one request a step: GET /v1/Types

        https://www.twilio.com/docs/events/event-streams/event-type-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEventType, {"SchemaId": schema_id}, extra_params, limit, page_size)

    def page(
        self, *, schema_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EventType]:
        """Fetch one page of event types, the first one or the one at `target_url`: GET /v1/Types

        https://www.twilio.com/docs/events/event-streams/event-type-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListEventType, {"SchemaId": schema_id}, extra_params, page_size, page_number, page_token, target_url,
        )


class EventTypesContext(Resource):
    """`event_types(Type)`"""

    __slots__ = ()
    _path = "/v1/Types/{0}"

    def fetch(self) -> m.EventType:
        """Fetch the event type: GET /v1/Types/{Type}

        https://www.twilio.com/docs/events/event-streams/event-type-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEventType)
