"""Spans of calls, by OpenTelemetry's own SDK, which keeps them in memory."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import trunkline
from tests.unit.fake_transport import SID, World, raised, reply
from trunkline._core.http.transport_errors import connection_error
from trunkline._core.runtime import log
from trunkline.contrib.opentelemetry import instrument, uninstrument
from trunkline.emulator import Emulator

NUMBER, SENDER, BODY = "+14155550123", "+14155550124", "a secret plan"
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
MESSAGE = {"sid": "SM" + "1" * 32}


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> TracerProvider:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    yield World(request.param)
    assert log.observers == {}


def send(client: Any) -> Any:
    return client.messages.create(to=NUMBER, from_=SENDER, body=BODY)


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_a_call_is_a_span(world: World, provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    client = world.client(reply(201, MESSAGE, {"Twilio-Request-Id": "RQ1"}))
    assert instrument(client, tracer_provider=provider) is client
    with provider.get_tracer("mine").start_as_current_span("parent") as parent:
        world.do(send(client))
    span, _ = exporter.get_finished_spans()
    assert span.name == f"POST {MESSAGES}"
    assert span.kind is SpanKind.CLIENT
    assert span.parent is not None
    assert span.parent.span_id == parent.get_span_context().span_id
    assert span.status.status_code is StatusCode.UNSET
    assert span.instrumentation_scope is not None
    assert (span.instrumentation_scope.name, span.instrumentation_scope.version) == ("trunkline", trunkline.__version__)
    assert attributes(span) == {
        "http.request.method": "POST",
        "url.template": MESSAGES,
        "url.full": f"https://api.twilio.com{MESSAGES}",
        "server.address": "api.twilio.com",
        "server.port": 443,
        "http.response.status_code": 201,
        "twilio.operation": "api_v2010.CreateMessage",
        "twilio.request_id": "RQ1",
    }


def test_each_attempt_is_a_span(world: World, provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    client = world.client(
        connection_error(f"no connection for {NUMBER}", sent=False),
        reply(429, {"code": 20429, "message": "Too many"}, {"Retry-After": "0"}),
        reply(201, MESSAGE),
    )
    world.do(send(instrument(client, tracer_provider=provider)))
    first, second, third = exporter.get_finished_spans()
    assert [each.status.status_code for each in (first, second, third)] == [
        *(StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET)
    ]
    assert first.status.description == "no connection for …0123"
    assert second.status.description is None
    assert [attributes(each).get("http.request.resend_count") for each in (first, second, third)] == [None, 1, 2]
    assert [attributes(each).get("error.type") for each in (first, second, third)] == [
        *("trunkline.errors.APIConnectionError", "429", None)
    ]
    assert "http.response.status_code" not in attributes(first)
    assert attributes(second)["twilio.error_code"] == 20429


def test_nothing_names_a_person(world: World, provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    words = {"code": 21211, "message": f"{NUMBER} is wrong: {BODY}"}
    answers = [reply(400, words), reply(200, {"phone_number": NUMBER}), reply(200, {}), reply(404, words)]
    client = instrument(world.client(*answers), tracer_provider=provider)
    raised(world, lambda: send(client))
    world.do(client.lookups.v2.phone_numbers(NUMBER).fetch(fields="caller_name"))
    world.do(client.request("GET", f"/v9/Users/{NUMBER}", params={"Name": "Ann"}, headers={"X-Name": "Ann"}))
    raised(world, lambda: client.messages("SM" + "5" * 32).fetch())
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == [
        f"POST {MESSAGES}",
        "GET /v2/PhoneNumbers/{PhoneNumber}",
        "GET",
        "GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    ]
    assert attributes(spans[2])["url.full"] == "https://api.twilio.com"
    text = json.dumps([json.loads(span.to_json()) for span in spans])
    for private in (NUMBER[1:], BODY, "Ann", "caller_name", SID, "5" * 32):
        assert private not in text


def test_a_method_that_the_conventions_do_not_know(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    client = instrument(world.client(reply(200)), tracer_provider=provider)
    world.do(client.request("PURGE", "/v9/Things"))
    [span] = exporter.get_finished_spans()
    assert span.name == "HTTP"
    assert attributes(span)["http.request.method"] == "_OTHER"
    assert attributes(span)["http.request.method_original"] == "PURGE"


def test_the_seconds_of_requests_are_measured(world: World) -> None:
    reader = InMemoryMetricReader()
    meters = MeterProvider(metric_readers=[reader])
    client = world.client(reply(503), reply(200, {"phone_number": NUMBER}), cost=0.25)
    instrument(client, meter_provider=meters)
    world.do(client.lookups.v2.phone_numbers(NUMBER).fetch())
    data = reader.get_metrics_data()
    assert data is not None
    [metric] = data.resource_metrics[0].scope_metrics[0].metrics
    assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
    points: list[Any] = list(metric.data.data_points)
    assert [(point.count, point.sum) for point in points] == [(1, 0.25), (1, 0.25)]
    common = {
        "http.request.method": "GET",
        "server.address": "lookups.twilio.com",
        "server.port": 443,
        "url.template": "/v2/PhoneNumbers/{PhoneNumber}",
    }
    assert [dict(point.attributes) for point in points] == [
        {**common, "http.response.status_code": 503, "error.type": "503"},
        {**common, "http.response.status_code": 200},
    ]
    meters.shutdown()


def test_clients_that_share_connections_share_the_spans(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    client = world.client(*[reply(201, MESSAGE) for _ in range(4)])
    before = client.with_options(max_retries=0)
    instrument(client, tracer_provider=provider)
    world.do(send(before))
    world.do(send(client.on_behalf_of("AC" + "7" * 32)))
    assert len(exporter.get_finished_spans()) == 2
    uninstrument(before)
    world.do(send(client))
    assert len(exporter.get_finished_spans()) == 2


def test_all_clients(world: World, provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    client = world.client(*[reply(201, MESSAGE) for _ in range(3)])
    instrument(tracer_provider=provider)
    try:
        world.do(send(client))
        assert len(exporter.get_finished_spans()) == 1
        # One that has its own makes no second span.
        world.do(send(instrument(client, tracer_provider=provider)))
        assert len(exporter.get_finished_spans()) == 2
        uninstrument(client)
    finally:
        uninstrument()
    world.do(send(client))
    assert len(exporter.get_finished_spans()) == 2


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError(NUMBER), asyncio.CancelledError()])
def test_a_span_ends_whatever_is_raised(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter, error: BaseException
) -> None:
    client = instrument(world.client(error), tracer_provider=provider)
    before = trace.get_current_span()
    with pytest.raises(type(error)):
        world.do(send(client))
    [span] = exporter.get_finished_spans()
    assert span.end_time is not None
    assert span.status.status_code is StatusCode.ERROR
    assert attributes(span)["error.type"].rpartition(".")[2] == type(error).__name__
    assert trace.get_current_span() is before


def test_a_call_that_is_cancelled_ends_its_span(provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    async def cancelled() -> None:
        with Emulator() as twilio:
            twilio.faults.silence()
            async with twilio.async_client() as client:
                instrument(client, tracer_provider=provider)
                call = asyncio.ensure_future(send(client))
                async with asyncio.timeout(60):
                    while not twilio.requests and not call.done():
                        await asyncio.sleep(0.01)
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call

    asyncio.run(cancelled())
    [span] = exporter.get_finished_spans()
    assert attributes(span)["error.type"] == "asyncio.exceptions.CancelledError"


def test_calls_at_the_same_time_have_their_own_parents(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    client = instrument(world.client(*[reply(201, MESSAGE) for _ in range(4)]), tracer_provider=provider)
    tracer = provider.get_tracer("mine")

    def in_thread(number: int) -> Any:
        with tracer.start_as_current_span(f"parent {number}"):
            return send(client)

    async def in_task(number: int) -> Any:
        with tracer.start_as_current_span(f"parent {number}"):
            return await send(client)

    with tracer.start_as_current_span("root") as root:
        world.do(client.map(in_thread if world.kind == "sync" else in_task, range(4), concurrency=4))
    spans = exporter.get_finished_spans()
    assert {span.context.trace_id for span in spans} == {root.get_span_context().trace_id}
    parents = {span.context.span_id: span.name for span in spans}
    calls = [parents[span.parent.span_id] for span in spans if span.name.startswith("POST") and span.parent]
    assert sorted(calls) == [f"parent {number}" for number in range(4)]


def test_headers_are_sent_on_request_alone(world: World, provider: TracerProvider) -> None:
    client = world.client(reply(201, MESSAGE), reply(201, MESSAGE))
    token = context.attach(baggage.set_baggage("tenant", "7"))
    try:
        world.do(send(instrument(client, tracer_provider=provider)))
        world.do(send(instrument(client, tracer_provider=provider, propagate=True)))
    finally:
        context.detach(token)
    plain, traced = (each.headers for each in world.sent)
    assert not {"traceparent", "baggage"} & plain.keys()
    assert len(traced["traceparent"].split("-")) == 4
    assert traced["baggage"] == "tenant=7"


def test_what_sends_telemetry_by_trunkline_is_not_traced(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    client = instrument(world.client(reply(201, MESSAGE)), tracer_provider=provider)
    token = context.attach(context.set_value(context._SUPPRESS_INSTRUMENTATION_KEY, True))
    try:
        world.do(send(client))
    finally:
        context.detach(token)
    assert exporter.get_finished_spans() == ()


def test_a_token_is_fetched_without_a_span(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    """Its request is full of secrets, and no hook sees it either."""
    answers = [reply(200, {"access_token": "canary", "expires_in": 3600}), reply(200, {"sid": SID})]
    auth = trunkline.ClientCredentials("OQ1", "canary")
    client = instrument(world.client(*answers, auth=auth, account_sid=SID), tracer_provider=provider)
    world.do(client.messages("SM1").fetch())
    assert [span.name[:20] for span in exporter.get_finished_spans()] == ["GET /2010-04-01/Acco"]


def test_a_redirect_of_a_resource_counts_as_resent(
    world: World, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    there = reply(301, b"", {"Location": "/v1/Stores/mem_store_1/Profiles/mem_profile_2"})
    client = instrument(world.client(there, reply(200, {"id": "mem_profile_2"})), tracer_provider=provider)
    world.do(client.memory.v1.profiles("mem_store_1", "mem_profile_1").fetch())
    first, second = exporter.get_finished_spans()
    assert [attributes(each).get("http.request.resend_count") for each in (first, second)] == [None, 1]
    assert first.status.status_code is StatusCode.UNSET
    assert "mem_profile" not in first.to_json() + second.to_json()


def test_a_tracer_that_raises_does_no_harm(world: World, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def get_tracer(self, *arguments: Any, **options: Any) -> Broken:
            return self

        def start_span(self, *arguments: Any, **options: Any) -> Any:
            raise KeyError(NUMBER)

    client = instrument(world.client(reply(201, MESSAGE)), tracer_provider=Broken())
    assert world.do(send(client)).sid == MESSAGE["sid"]
    [record] = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert record.getMessage() == "the observer _Spans raised KeyError; the call goes on"


def test_against_a_server(provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    with Emulator(any_sender=True) as twilio, twilio.client() as client:
        send(instrument(client, tracer_provider=provider))
        [span] = exporter.get_finished_spans()
        assert attributes(span)["server.port"] == twilio.port
        assert attributes(span)["url.full"] == f"{twilio.url}/api.twilio.com{MESSAGES}"


@pytest.mark.parametrize("wrong", [0, "client", object()])
def test_what_is_no_client_is_refused(wrong: Any) -> None:
    for function in (instrument, uninstrument):
        with pytest.raises(TypeError, match=r"^client must be a trunkline\.Client or AsyncClient, not "):
            function(wrong)
    with pytest.raises(TypeError, match=r"^propagate must be True or False"):
        instrument(propagate=wrong)
