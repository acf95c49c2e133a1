"""Faults by a text, as the command line, seeds and the pytest plugin switch them on."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Clock, Emulator, Faults, WebhookFaults, When, WhenWebhook
from trunkline.emulator.fault_texts import read_fault

WEBHOOKS = ("late", "twice", "lost", "badly_signed")  # `extra` has a mapping, which no text has
METHODS = ("latency", "rate_limit", "error", "html", "moved", "reset", "silence", "truncate", "lag")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("latency 0.2", ("latency", {"seconds": 0.2})),
        ("latency 0.1 to=0.3 rate=0.5", ("latency", {"seconds": 0.1, "to": 0.3, "rate": 0.5})),
        ("rate_limit times=2", ("rate_limit", {"times": 2})),
        ("error 503 'message=Out of order' code=1", ("error", {"status": 503, "message": "Out of order", "code": 1})),
        ("error status=500 after=true", ("error", {"status": 500, "after": True})),
        ("moved /v1/x status=301", ("moved", {"to": "/v1/x", "status": 301})),
        ("reset path=*/Messages.json", ("reset", {"path": "*/Messages.json"})),
        ("truncate operation=verify_v2.*", ("truncate", {"operation": "verify_v2.*"})),
        ("silence", ("silence", {})),
        ("lag 2 method=GET host=api.twilio.com", ("lag", {"seconds": 2.0, "method": "GET", "host": "api.twilio.com"})),
        ("html after=false", ("html", {"after": False})),
    ],
)
def test_a_text_is_read(text: str, expected: Any) -> None:
    assert read_fault(text) == expected


@pytest.mark.parametrize("name", METHODS)
def test_every_argument_of_every_fault_can_be_said(name: str) -> None:
    own = set(inspect.signature(getattr(Faults, name)).parameters) - {"self", "when"}
    values = {"seconds": "1", "to": "1", "status": "301" if name == "moved" else "500", "after": "true", "message": "x"}
    given = [f"{each}={values.get(each, '1')}" for each in sorted(own)]
    read, found = read_fault(" ".join([name, *given, "times=1", "method=GET"]))
    assert read == name
    assert set(found) == own | {"times", "method"}
    with pytest.raises(ValueError, match="has no argument") as caught:
        read_fault(f"{name} {' '.join(given)} nonsense=1")
    assert all(each in str(caught.value) for each in When.__annotations__)


@pytest.mark.parametrize("name", WEBHOOKS)
def test_every_argument_of_every_fault_of_webhooks_can_be_said(name: str) -> None:
    own = set(inspect.signature(getattr(WebhookFaults, name)).parameters) - {"self", "when"}
    read, found = read_fault(" ".join([f"webhooks.{name}", *(f"{each}=1" for each in own), "event=sms.*"]))
    assert read == f"webhooks.{name}"
    assert set(found) == own | {"event"}
    with pytest.raises(ValueError, match="has no argument") as caught:
        read_fault(f"webhooks.{name} path=*")
    assert all(each in str(caught.value) for each in WhenWebhook.__annotations__)


def test_webhooks_meet_it() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        fault = twilio.faults.switch_on("webhooks.lost times=1 event=sms.status")
        twilio.faults.switch_on("webhooks.extra")
        client.messages.create(
            to="+14155550100", from_=twilio.number, body="x", status_callback="http://127.0.0.1:9/status"
        )
        twilio.run()
        assert fault.hits == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "there is no fault ''; there are: latency, rate_limit"),
        ("eror 503", "there is no fault 'eror'"),
        ("latency", "the fault latency needs seconds"),
        ("latency slow", "seconds of the fault latency must be a number, not 'slow'"),
        ("error 503 3", "the fault error has no argument '3'"),
        ("error 503.5", "status of the fault error must be a whole number"),
        ("truncate 3", "the fault truncate has no argument '3'"),
        ("reset after=maybe", "after of the fault reset must be true or false"),
        ("error 503 'message=x", "cannot be read"),
        ("error 99", "status must be a whole number from 400 to 599"),
        ("error 503 operation=api_v2010.CreateMesage", "did you mean api_v2010.CreateMessage"),
        ("error 503 rate=2", "rate must be above 0"),
        (503, "a fault must be a str"),
    ],
)
def test_a_text_that_is_no_fault(text: Any, said: str) -> None:
    twilio = Emulator()
    with pytest.raises((TypeError, ValueError), match=said):
        twilio.faults.switch_on(text)
    assert twilio.faults.active == []


def test_requests_meet_it(http: Caller, twilio: Emulator) -> None:
    fault = twilio.faults.switch_on("error 503 times=1 operation=api_v2010.CreateMessage")
    sent = {"To": "+14155550100", "From": twilio.number, "Body": "Hello"}
    assert [http.post(f"{http.account}/Messages.json", sent).status for _ in range(2)] == [503, 201]
    assert fault.hits == 1
