"""Lines that people write without a thought for None, which pass mypy and pyright as they are."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

from trunkline import Client
from trunkline.models import api_v2010
from trunkline.types import Address

client = Client()


def of_the_core() -> None:
    message = client.messages.create("+14155550123", from_="+14155550100", body="Hello")
    print("Status: " + message.status)
    print(message.sid[:2] + message.body.upper(), message.date_created.isoformat())
    assert_type(message.from_, Address)
    for inbound in client.messages.list(to="+14155550100", limit=20):
        client.messages.create(to=inbound.from_, from_=inbound.to, body="Got it")
    lengths = {call.sid: call.duration for call in client.calls.list(limit=20)}
    print(sorted(lengths))
    recording = client.recordings.list(limit=1)[0]
    print("https://api.twilio.com" + recording.uri, recording.date_created.date() == date.today())
    number = client.incoming_phone_numbers.list()[0]
    print(number.phone_number.friendly, number.sid.startswith("PN"))
    conference = client.conferences.list(limit=1)[0]
    print(conference.sid + conference.status)


def of_products() -> None:
    service = client.verify.v2.services.create("My app")
    check = client.verify.v2.services(service.sid).verifications.create("+14155550123", "sms")
    print(check.sid + check.status + check.to, service.date_created.year)
    conversation = client.conversations.v1.conversations.create()
    print(conversation.sid.lower(), conversation.date_created < datetime.now().astimezone())
    workspace = client.taskrouter.v1.workspaces.create("Support")
    worker = client.taskrouter.v1.workspaces(workspace.sid).workers.create("Ann")
    print(worker.sid + workspace.sid, worker.date_created.weekday())
    room = client.video.v1.rooms.create()
    print(room.sid + room.status, room.date_created.isoformat())
    flow = client.studio.v2.flows.list()[0]
    print(flow.sid + flow.status)
    sync = client.sync.v1.services.create()
    print(sync.sid.upper(), sync.url + "/Documents")
    sender = client.messaging.v1.services.create("Notes")
    print(sender.sid + sender.account_sid, sender.date_created.day)
    alert = client.monitor.v1.alerts.list(limit=1)[0]
    print(alert.sid, alert.date_created.isoformat())
    trunk = client.trunking.v1.trunks.list(limit=1)[0]
    print(trunk.sid + trunk.url)
    domain = client.serverless.v1.services.list()[0]
    print(domain.sid.lower(), domain.date_updated.isoformat())


def made_by_hand() -> api_v2010.Message:
    return api_v2010.Message(sid="SM" + 32 * "0")


def doubtful(message: api_v2010.Message) -> str:
    return "" if message.price is None else f"{message.price:f} {message.price_unit}"
