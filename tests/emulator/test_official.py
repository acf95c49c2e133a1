"""The official package talks to the emulator: by the base URL of a product, and by a client that maps every URL."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from trunkline.emulator import Emulator


class Mapped(TwilioHttpClient):
    """Sends `https://api.twilio.com/…` to the emulator."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Response:
        return super().request(method, url.replace("https://", f"{self._url}/"), *args, **options)


@pytest.fixture
def client(twilio: Emulator) -> Iterator[Client]:
    http = Mapped(twilio.url)
    yield Client(twilio.account_sid, twilio.auth_token, http_client=http)
    if http.session is not None:
        http.session.close()


def test_a_base_url_is_enough(twilio: Emulator) -> None:
    client = Client(twilio.account_sid, twilio.auth_token)
    client.api.base_url = f"{twilio.url}/api.twilio.com"
    for n in range(3):
        client.messages.create(to="+14155550100", from_="+15005550006", body=f"{n}")
    assert [message.body for message in client.messages.list(page_size=1)] == ["2", "1", "0"]
    client.http_client.session.close()


def test_messages_and_calls(client: Client, twilio: Emulator) -> None:
    message = client.messages.create(to="+14155550100", from_="+15005550006", body="hi")
    assert (message.status, message.sid[:2]) == ("queued", "SM")
    twilio.advance(10)
    message = client.messages(message.sid).fetch()
    assert (message.status, message.date_sent.tzinfo is not None) == ("delivered", True)
    assert client.messages(message.sid).update(body="").body == ""
    call = client.calls.create(to="+14155550100", from_="+15005550006", url="https://example.com")
    twilio.advance(10)
    assert client.calls(call.sid).fetch().status == "completed"
    assert client.messages(message.sid).delete() is True
    with pytest.raises(TwilioRestException) as caught:
        client.messages(message.sid).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)


def test_newer_products(client: Client) -> None:
    for n in range(5):
        client.messaging.v1.services.create(friendly_name=f"s{n}")
    listed = client.messaging.v1.services.list(page_size=2)
    assert [service.friendly_name for service in listed] == ["s4", "s3", "s2", "s1", "s0"]
    service = client.verify.v2.services.create(friendly_name="v")
    verification = service.verifications.create(to="+14155550100", channel="sms")
    assert service.verification_checks.create(to="+14155550100", code="123456").status == "approved"
    assert verification.service_sid == service.sid
    workspace = client.taskrouter.v1.workspaces.create(friendly_name="w")
    worker = workspace.workers.create(friendly_name="alice", attributes='{"a": 1}')
    assert workspace.workers(worker.sid).fetch().attributes == '{"a": 1}'
    assert worker.update(friendly_name="bob").friendly_name == "bob"
    assert worker.delete() is True
    assert client.lookups.v2.phone_numbers("+14155550100").fetch().phone_number == "+14155550100"


NAMED = {"friendly_name": "renamed"}
# Accessor, arguments of create, arguments of update.
RESOURCES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "addresses",
        {"customer_name": "A", "street": "S", "city": "C", "region": "R", "postal_code": "1", "iso_country": "US"},
        NAMED,
    ),
    ("applications", {"friendly_name": "app"}, NAMED),
    ("calls", {"to": "+14155550100", "from_": "+15005550006", "url": "https://example.com"}, {"status": "completed"}),
    ("incoming_phone_numbers", {"phone_number": "+15005550006"}, NAMED),
    ("messages", {"to": "+14155550100", "from_": "+15005550006", "body": "hi"}, {"body": ""}),
    ("queues", {"friendly_name": "queue"}, NAMED),
    ("usage.triggers", {"callback_url": "https://e.com", "trigger_value": "5", "usage_category": "sms"}, NAMED),
    ("sip.domains", {"domain_name": "toys.sip.twilio.com"}, NAMED),
    ("sip.credential_lists", {"friendly_name": "list"}, NAMED),
    ("sip.ip_access_control_lists", {"friendly_name": "list"}, NAMED),
    ("chat.v2.services", {"friendly_name": "chat"}, NAMED),
    ("conversations.v1.conversations", {"friendly_name": "talk"}, NAMED),
    ("conversations.v1.roles", {"friendly_name": "r", "type": "service", "permission": ["x"]}, {"permission": ["y"]}),
    ("conversations.v1.users", {"identity": "alice"}, NAMED),
    (
        "events.v1.subscriptions",
        {"description": "d", "sink_sid": "DG" + "0" * 32, "types": [{"type": "t"}]},
        {"description": "e"},
    ),
    (
        "flex_api.v1.flex_flow",
        {"friendly_name": "f", "chat_service_sid": "IS" + "0" * 32, "channel_type": "web"},
        NAMED,
    ),
    ("intelligence.v2.services", {"unique_name": "toys"}, NAMED),
    ("ip_messaging.v2.services", {"friendly_name": "chat"}, NAMED),
    ("messaging.v1.services", {"friendly_name": "service"}, NAMED),
    ("notify.v1.credentials", {"type": "gcm"}, NAMED),
    ("notify.v1.services", {"friendly_name": "notify"}, NAMED),
    ("numbers.v2.regulatory_compliance.end_users", {"friendly_name": "u", "type": "individual"}, NAMED),
    ("proxy.v1.services", {"unique_name": "proxy"}, {"unique_name": "renamed"}),
    ("serverless.v1.services", {"unique_name": "toys", "friendly_name": "t"}, NAMED),
    ("studio.v2.flows", {"friendly_name": "f", "status": "draft", "definition": {"a": 1}}, {"status": "published"}),
    ("sync.v1.services", {"friendly_name": "sync"}, NAMED),
    ("taskrouter.v1.workspaces", {"friendly_name": "w"}, NAMED),
    ("trunking.v1.trunks", {"friendly_name": "t"}, NAMED),
    ("trusthub.v1.end_users", {"friendly_name": "u", "type": "individual"}, NAMED),
    ("verify.v2.services", {"friendly_name": "v"}, NAMED),
    ("voice.v1.connection_policies", {"friendly_name": "p"}, NAMED),
    ("wireless.v1.rate_plans", {"friendly_name": "p"}, NAMED),
]


@pytest.mark.parametrize(("accessor", "given", "changed"), RESOURCES, ids=[row[0] for row in RESOURCES])
def test_a_resource_lives(client: Client, accessor: str, given: dict[str, Any], changed: dict[str, Any]) -> None:
    resource = reduce(getattr, accessor.split("."), client)
    made = resource.create(**given)
    for name, value in given.items():
        if isinstance(value, str) and hasattr(made, name) and name not in {"url", "status"}:
            assert getattr(made, name) == value
    assert resource(made.sid).fetch().sid == made.sid
    assert [each.sid for each in resource.list(limit=50)].count(made.sid) == 1
    updated = resource(made.sid).update(**changed)
    for name, value in changed.items():
        assert getattr(updated, name, value) == value
    assert resource(made.sid).delete() is True
    with pytest.raises(TwilioRestException) as caught:
        resource(made.sid).fetch()
    assert caught.value.code == 20404
