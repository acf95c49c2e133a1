"""A run with a frozen clock gives the same twice: replies of the API, webhooks with their signatures, inboxes."""

from __future__ import annotations

import socket
from typing import Any

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from trunkline.emulator import Clock, Emulator

JOE = "+14155550123"


def run(port: int, resets: int = 0) -> list[Any]:
    """All that can be seen of a run."""
    with Emulator(port=port, clock=Clock(START, frozen=True)) as twilio:
        for _ in range(resets):
            scenario(twilio)
            twilio.reset()
            twilio.mounts.remove(PUBLIC)
        return scenario(twilio)


def scenario(twilio: Emulator) -> list[Any]:
    begun, seen = twilio.clock.timestamp(), list[Any]()
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    app.replies = {
        "/sms": {"twiml": [{"body": "hello", "media": ["/a.png"]}, {"redirect": "/next"}]},
        "/next": {"status": 500},
        "/fallback": {"twiml": [{"body": "sorry"}]},
    }
    http = Caller(twilio)
    numbers = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"]
    urls = {"SmsUrl": f"{PUBLIC}/sms", "SmsFallbackUrl": f"{PUBLIC}/fallback"}
    seen.append(http.post(f"{http.account}/IncomingPhoneNumbers/{numbers[0]['sid']}.json", urls))
    service = http.service()
    http.post(f"/v1/Services/{service}", {"UseInboundWebhookOnNumber": "true"}, host="messaging")
    joe = twilio.phone(JOE)
    for n in range(5):
        joe.text(twilio.number, f"hi {n}", media=["https://example.org/x.png"])
        more = {"StatusCallback": f"{PUBLIC}/status", "MessagingServiceSid": service, "From": ""}
        seen.append(http.message(To=f"+1415555012{n}", **more))
        twilio.advance(0.7)
    joe.opt_out(twilio.number)
    twilio.run()
    for path in ("Messages", "IncomingPhoneNumbers"):
        seen.append(http.get(f"{http.account}/{path}.json"))
    seen.append(http.get("/v1/Alerts", host="monitor"))
    seen += [(each.params, [(attempt.url, attempt.headers, attempt.body) for attempt in each.tries], each.at)
             for each in twilio.webhooks]  # fmt: skip
    seen += joe.inbox
    http.close()
    assert len(twilio.webhooks) > 20
    assert twilio.clock.timestamp() > begun
    return [_plain(each) for each in seen]


def _plain(value: Any) -> Any:
    """What a reply says, its date included."""
    if hasattr(value, "headers") and hasattr(value, "json"):
        return value.status, value.json, dict(value.headers)
    return value


def test_twice_the_same() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    first = run(port)
    assert run(port) == first


def test_a_reset_begins_anew() -> None:
    """After a reset all but the time is as in the beginning: SIDs, idempotency tokens, choices of senders."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    first, again = run(port), run(port, 1)
    sids = [[each["sid"] for each in listed[1]["messages"]] for listed in (first[6], again[6])]
    assert sids[0] == sids[1]
