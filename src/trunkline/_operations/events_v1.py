# Generated from facts/events_v1.json by `make generate`; do not edit.
"""The operations of events_v1."""

from .._core.call.operation import Listing, Operation
from ..models import events_v1 as m

CreateSink = Operation(
    "events_v1.CreateSink", "POST", "events", "/v1/Sinks", m.Sink, body="form", status=(201,),
    formats={"SinkConfiguration": "json"}, required=("Description", "SinkConfiguration", "SinkType"),
)
CreateSinkTest = Operation(
    "events_v1.CreateSinkTest", "POST", "events", "/v1/Sinks/{Sid}/Test", m.SinkTest, status=(201, 200),
)
CreateSinkValidate = Operation(
    "events_v1.CreateSinkValidate", "POST", "events", "/v1/Sinks/{Sid}/Validate", m.SinkValidate, body="form",
    status=(201,), required=("TestId",),
)
CreateSubscribedEvent = Operation(
    "events_v1.CreateSubscribedEvent", "POST", "events", "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
    m.SubscribedEvent, body="form", status=(201, 200), required=("Type",),
)
CreateSubscription = Operation(
    "events_v1.CreateSubscription", "POST", "events", "/v1/Subscriptions", m.Subscription, body="form", status=(201,),
    formats={"Types": "json_items"}, required=("Description", "SinkSid", "Types"),
)
DeleteSink: Operation[None] = Operation("events_v1.DeleteSink", "DELETE", "events", "/v1/Sinks/{Sid}", status=(204,))
DeleteSubscribedEvent: Operation[None] = Operation(
    "events_v1.DeleteSubscribedEvent", "DELETE", "events",
    "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}", status=(204,),
)
DeleteSubscription: Operation[None] = Operation(
    "events_v1.DeleteSubscription", "DELETE", "events", "/v1/Subscriptions/{Sid}", status=(204,),
)
FetchEventType = Operation("events_v1.FetchEventType", "GET", "events", "/v1/Types/{Type}", m.EventType)
FetchSchema = Operation("events_v1.FetchSchema", "GET", "events", "/v1/Schemas/{Id}", m.Schema)
FetchSchemaVersion = Operation(
    "events_v1.FetchSchemaVersion", "GET", "events", "/v1/Schemas/{Id}/Versions/{SchemaVersion}", m.SchemaVersion,
)
FetchSink = Operation("events_v1.FetchSink", "GET", "events", "/v1/Sinks/{Sid}", m.Sink)
FetchSubscribedEvent = Operation(
    "events_v1.FetchSubscribedEvent", "GET", "events", "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
    m.SubscribedEvent,
)
FetchSubscription = Operation("events_v1.FetchSubscription", "GET", "events", "/v1/Subscriptions/{Sid}", m.Subscription)
ListEventType = Operation(
    "events_v1.ListEventType", "GET", "events", "/v1/Types", m.EventType,
    listing=Listing("types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSchemaVersion = Operation(
    "events_v1.ListSchemaVersion", "GET", "events", "/v1/Schemas/{Id}/Versions", m.SchemaVersion,
    listing=Listing("schema_versions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSink = Operation(
    "events_v1.ListSink", "GET", "events", "/v1/Sinks", m.Sink, formats={"InUse": "bool"},
    listing=Listing("sinks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSubscribedEvent = Operation(
    "events_v1.ListSubscribedEvent", "GET", "events", "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
    m.SubscribedEvent, listing=Listing("types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSubscription = Operation(
    "events_v1.ListSubscription", "GET", "events", "/v1/Subscriptions", m.Subscription,
    listing=Listing("subscriptions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateSink = Operation(
    "events_v1.UpdateSink", "POST", "events", "/v1/Sinks/{Sid}", m.Sink, body="form", required=("Description",),
)
UpdateSubscribedEvent = Operation(
    "events_v1.UpdateSubscribedEvent", "POST", "events", "/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
    m.SubscribedEvent, body="form",
)
UpdateSubscription = Operation(
    "events_v1.UpdateSubscription", "POST", "events", "/v1/Subscriptions/{Sid}", m.Subscription, body="form",
)
