"""Breadcrumbs and spans of calls, by Sentry's own package, whose transport is replaced."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk

from tests.unit.fake_transport import SID, World, raised, reply
from trunkline._core.http.transport_errors import connection_error
from trunkline._core.runtime import log
from trunkline.contrib.sentry import instrument, uninstrument

NUMBER, SENDER, BODY = "+14155550123", "+14155550124", "a secret plan"
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
MESSAGE = {"sid": "SM" + "1" * 32}


class Events(sentry_sdk.Transport):
    """Collects what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.sent += [json.loads(json.dumps(item.payload.json, default=str)) for item in envelope.items]


@pytest.fixture
def events() -> Iterator[Events]:
    events = Events()
    with sentry_sdk.isolation_scope(), sentry_sdk.new_scope():
        sentry_sdk.init(dsn="https://key@sentry.invalid/1", transport=events, traces_sample_rate=1.0)
        yield events
        sentry_sdk.get_client().close(timeout=0)
    sentry_sdk.get_global_scope().set_client(None)


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    yield World(request.param)
    assert log.observers == {}


def send(client: Any) -> Any:
    return client.messages.create(to=NUMBER, from_=SENDER, body=BODY)


def crumbs(events: Events) -> list[dict[str, Any]]:
    """The breadcrumbs of the requests so far, as an event has them."""
    sentry_sdk.capture_message("now")
    found: list[dict[str, Any]] = events.sent[-1]["breadcrumbs"]["values"]
    return [each for each in found if each["type"] == "http"]


def test_a_call_leaves_a_breadcrumb(world: World, events: Events) -> None:
    client = world.client(reply(201, MESSAGE, {"Twilio-Request-Id": "RQ1"}))
    assert instrument(client) is client
    world.do(send(client))
    [crumb] = crumbs(events)
    assert (crumb["category"], crumb["level"]) == ("http", "info")
    assert crumb["data"] == {
        "url": f"https://api.twilio.com{MESSAGES}",
        "method": "POST",
        "status_code": 201,
        "twilio.operation": "api_v2010.CreateMessage",
        "twilio.request_id": "RQ1",
        "duration": 0.25,
    }


def test_failures_say_what_they_are(world: World, events: Events) -> None:
    words = {"code": 21211, "message": f"{NUMBER} is wrong: {BODY}"}
    client = instrument(world.client(connection_error(NUMBER, sent=False), reply(400, words), reply(500)))
    raised(world, lambda: send(client))
    raised(world, lambda: send(client))
    found = crumbs(events)
    assert [each["level"] for each in found] == ["error", "warning", "error"]
    assert [each["data"]["error.type"] for each in found] == ["trunkline.errors.APIConnectionError", "400", "500"]
    assert [each["data"]["reason"] for each in found] == ["APIConnectionError", "BadRequestError", "ServerError"]
    assert found[1]["data"]["twilio.error_code"] == 21211
    assert found[1]["data"]["http.request.resend_count"] == 1
    for private in (NUMBER[1:], BODY, SID):
        assert private not in json.dumps(found)


def test_within_a_transaction_a_call_is_a_span_too(world: World, events: Events) -> None:
    client = instrument(world.client(reply(503), reply(200, {"phone_number": NUMBER}), KeyboardInterrupt()))
    with sentry_sdk.start_transaction(name="mine"):
        world.do(client.lookups.v2.phone_numbers(NUMBER).fetch(fields="caller_name"))
        with pytest.raises(KeyboardInterrupt):
            world.do(send(client))
    [transaction] = [each for each in events.sent if each.get("type") == "transaction"]
    spans = transaction["spans"]
    assert [(each["op"], each["description"], each["origin"]) for each in spans] == [
        *(("http.client", "GET /v2/PhoneNumbers/{PhoneNumber}", "auto.http.trunkline"),) * 2,
        ("http.client", f"POST {MESSAGES}", "auto.http.trunkline"),
    ]
    assert [each["data"].get("http.response.status_code") for each in spans] == [503, 200, None]
    # Where older versions of Sentry's package have it.
    assert [each.get("status") or each["tags"]["status"] for each in spans] == ["unavailable", "ok", "internal_error"]
    assert all(each["parent_span_id"] == transaction["contexts"]["trace"]["span_id"] for each in spans)
    assert NUMBER[1:] not in json.dumps(transaction)
    assert "caller_name" not in json.dumps(transaction)


def test_all_clients_and_no_more(world: World, events: Events) -> None:
    client = world.client(*[reply(201, MESSAGE) for _ in range(3)])
    instrument()
    try:
        world.do(send(client))
        world.do(send(instrument(client.with_options(max_retries=0))))
        uninstrument(client)
    finally:
        uninstrument()
    world.do(send(client))
    assert len(crumbs(events)) == 2


@pytest.mark.parametrize("function", [instrument, uninstrument])
def test_what_is_no_client_is_refused(function: Any) -> None:
    with pytest.raises(TypeError, match=r"^client must be a trunkline\.Client or AsyncClient, not str"):
        function("client")
