"""Webhooks go to this machine and to private networks alone: tried through the whole emulator."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import App, served
from trunkline.emulator import Clock, Emulator, RecordedWebhook

JOE = "+14155550123"
LINK_LOCAL = [
    "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "http://[::ffff:169.254.169.254]/",
    "http://2852039166/", "http://0xa9fea9fe/", "http://0251.0376.0251.0376/", "http://169.254.43518/",
    "http://[64:ff9b::a9fe:a9fe]/", "http://100.100.100.200/", "http://[fd00:ec2::254]/", "http://0.0.0.0/",
    "http://224.0.0.1/", "http://user:pw@169.254.169.254/", "http://169.254.169.254:80@169.254.169.254/",
]  # fmt: skip
PUBLIC = ["http://93.184.216.34/hook", "https://8.8.8.8/", "http://[2606:4700::1111]/", "http://1.1.1.1:8080/"]


@pytest.fixture
def app(twilio: Emulator) -> Iterator[App]:
    with served(App(twilio.auth_token)) as app:
        yield app


@pytest.fixture(autouse=True)
def connections(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The addresses beyond this machine that anything connects to."""
    found: list[Any] = []
    for name in ("connect", "connect_ex"):
        real = getattr(socket.socket, name)

        def connect(self: socket.socket, address: Any, real: Any = real) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
                found.append(address)
            return real(self, address)

        monkeypatch.setattr(socket.socket, name, connect)
    return found


def told(twilio: Emulator, http: Caller, url: str) -> RecordedWebhook:
    """A message with a status callback; the first webhook."""
    message = http.message(StatusCallback=url)
    twilio.advance(5)
    status = http.get(f"{http.account}/Messages/{message['sid']}.json").json["status"]
    assert status == "delivered"
    return twilio.webhooks[0]


@pytest.mark.parametrize("url", [*LINK_LOCAL, *PUBLIC])
def test_status_callbacks_are_withheld(twilio: Emulator, http: Caller, connections: list[Any], url: str) -> None:
    webhook = told(twilio, http, url)
    assert webhook.withheld
    assert (webhook.status, webhook.tries, connections) == (None, (), [])
    assert len(twilio.webhooks) == 2


@pytest.mark.parametrize("url", [LINK_LOCAL[0], LINK_LOCAL[2], PUBLIC[0]])
def test_who_answers_messages_is_not_asked_there(
    twilio: Emulator, http: Caller, connections: list[Any], url: str
) -> None:
    number = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]["sid"]
    urls = {"SmsUrl": url, "SmsFallbackUrl": PUBLIC[0]}
    http.post(f"{http.account}/IncomingPhoneNumbers/{number}.json", urls)
    sid = twilio.phone(JOE).text(twilio.number, "hi")
    assert [webhook.withheld for webhook in twilio.webhooks] == [True]
    assert connections == []
    assert http.get(f"{http.account}/Messages/{sid}.json").json["status"] == "received"


@pytest.mark.parametrize("location", [LINK_LOCAL[0], PUBLIC[0], "//169.254.169.254/x", "http://[::ffff:a9fe:a9fe]/"])
def test_redirects_lead_nowhere(
    twilio: Emulator, http: Caller, app: App, connections: list[Any], location: str
) -> None:
    app.replies = {"/status": {"status": 302, "location": location}}
    webhook = told(twilio, http, f"{app.url}/status")
    assert webhook.withheld
    assert [attempt.status for attempt in webhook.tries] == [302]
    assert connections == []


def test_redirects_of_twiml_lead_nowhere(twilio: Emulator, http: Caller, app: App, connections: list[Any]) -> None:
    number = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]["sid"]
    http.post(f"{http.account}/IncomingPhoneNumbers/{number}.json", {"SmsUrl": f"{app.url}/sms"})
    attributes = {"status_callback": LINK_LOCAL[0]}
    app.replies = {"/sms": {"twiml": [{"body": "hi", "attributes": attributes}, {"redirect": LINK_LOCAL[0]}]}}
    twilio.phone(JOE).text(twilio.number, "hi")
    twilio.advance(5)
    assert [webhook.withheld for webhook in twilio.webhooks] == [False, True, True, True]
    assert [each.body for each in twilio.phone(JOE).inbox] == ["hi"]
    assert connections == []


NAMES = {"intern.test": ["10.255.255.1"], "meta.test": ["169.254.169.254"], "www.test": ["93.184.216.34"]}


@pytest.mark.parametrize(("name", "withheld"), [("meta.test", True), ("www.test", True), ("here.test", False)])
def test_names_are_what_they_lead_to(
    twilio: Emulator, http: Caller, app: App, connections: list[Any], monkeypatch: pytest.MonkeyPatch,
    name: str, withheld: bool,
) -> None:  # fmt: skip
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *args: Any, **options: Any) -> Any:
        if host in NAMES or host == "here.test":
            address = NAMES.get(str(host), ["127.0.0.1"])[0]
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]
        return real(host, port, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    port = app.url.rpartition(":")[2]
    app.url = f"http://{name}:{port}"
    webhook = told(twilio, http, f"{app.url}/status")
    assert (webhook.withheld, webhook.status) == (withheld, None if withheld else 200)
    assert connections == []
    assert [hook.signed for hook in app.hooks] == ([] if withheld else [True, True])


def test_what_is_allowed_is_reached_and_link_local_never(connections: list[Any]) -> None:
    with Emulator(clock=Clock(START, frozen=True), allow="any") as twilio:
        http = Caller(twilio)
        http.message(StatusCallback=LINK_LOCAL[0])
        twilio.advance(5)
        assert [webhook.withheld for webhook in twilio.webhooks] == [True, True]
        http.close()
    assert connections == []
    with pytest.raises(ValueError, match="never reached"):
        Emulator(allow=["169.254.0.0/16"])
