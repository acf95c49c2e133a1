"""What the helpers of `Client` give. Checked by `make types`, never run; `async_helpers.py` is its twin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from PIL.Image import Image

from trunkline import Client, Download, Page
from trunkline.models import api_v2010, fax_v1, monitor_v1, notify_v1, video_v1, wireless_v1
from trunkline.types import Address
from trunkline.types.data import DataSize, DataUsage

START, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)


def messages(client: Client) -> None:
    assert_type(
        client.messages.send(to="+2", from_="+1", body="Hi", media_urls=["https://example.com/a"]), api_v2010.Message
    )
    assert_type(client.messages.redact("SM1"), api_v2010.Message)
    assert_type(client.messages.cancel("SM1"), api_v2010.Message)
    assert_type(client.messages.feedback("SM1", "confirmed"), api_v2010.MessageFeedback)
    assert_type(client.messages.in_range(START, None, to="+1"), Iterator[api_v2010.Message])
    assert_type(client.messages.pages_in_range(START, END), Iterator[Page[api_v2010.Message]])
    assert_type(client.api.account.messages.redact("SM1"), api_v2010.Message)
    assert_type(client.api.v2010.accounts("AC1").messages.redact("SM1"), api_v2010.Message)


def media(client: Client) -> None:
    assert_type(client.messages.media_urls("MM1"), list[str])
    assert_type(client.messages.media("MM1"), list[Download])
    assert_type(client.messages.images("MM1"), list[Image])
    medium = client.messages("MM1").media("ME1")
    assert_type(medium.fetch(), api_v2010.Media)
    assert_type(medium.url(), str)
    assert_type(medium.download("cat.png"), Download)
    assert_type((medium.download()).content, bytes)
    assert_type(medium.image(), Image)


def calls(client: Client) -> None:
    call = client.calls.make(to="+2", from_="+1", url="https://example.com/twiml")
    assert_type(call, api_v2010.Call)
    assert_type(call.ended, bool)
    assert_type(call.ended_unsuccessfully, bool)
    assert_type(call.friendly_price, str)
    assert_type(client.calls.hangup(call.sid), api_v2010.Call)
    assert_type(client.calls.cancel(call.sid), api_v2010.Call)
    assert_type(client.calls.redirect(call.sid, "https://example.com/other"), api_v2010.Call)
    assert_type(client.calls.in_range(START, END, status="busy"), Iterator[api_v2010.Call])
    assert_type(client.calls.pages_in_range(START, END), Iterator[Page[api_v2010.Call]])


def recordings(client: Client) -> None:
    assert_type(client.recordings.in_range(START, END), Iterator[api_v2010.Recording])
    assert_type(client.recordings.pages_in_range(START, END), Iterator[Page[api_v2010.Recording]])
    for recording in (
        client.recordings("RE1"),
        client.calls("CA1").recordings("RE1"),
        client.conferences("CF1").recordings("RE1"),
    ):
        assert_type(recording.url("mp3"), str)
        assert_type(recording.download("call.mp3"), Download)
    assert_type(client.calls("CA1").recordings("RE1").fetch(), api_v2010.CallRecording)
    assert_type(client.conferences("CF1").recordings("RE1").fetch(), api_v2010.ConferenceRecording)


def conferences(client: Client) -> None:
    assert_type(client.conferences.in_range(START, END), Iterator[api_v2010.Conference])
    assert_type(client.conferences.pages_in_range(START, END), Iterator[Page[api_v2010.Conference]])


def numbers(client: Client) -> None:
    assert_type(client.incoming_phone_numbers.buy("+1"), api_v2010.IncomingPhoneNumber)
    assert_type(client.incoming_phone_numbers.buy(area_code=415), api_v2010.IncomingPhoneNumber)
    client.incoming_phone_numbers.release("PN1")
    for number in client.incoming_phone_numbers.search("US", kind="toll_free", contains="CAT", limit=5):
        assert_type(number.phone_number, Address | None)
        assert_type(number.locality, str | None)
        assert_type(number.capabilities, api_v2010.PhoneNumberCapabilities | None)
        client.incoming_phone_numbers.buy(number.phone_number)
    client.incoming_phone_numbers.search(near="+1", within=25, sms=True)
    client.incoming_phone_numbers.search(near=(37.84, -122.29), area_code="415", limit=None)


def alerts(client: Client) -> None:
    assert_type(client.monitor.alerts.in_range(START, END), Iterator[monitor_v1.Alert])
    assert_type(client.monitor.v1.alerts.pages_in_range(START, END), Iterator[Page[monitor_v1.Alert]])
    for alert in client.monitor.alerts.list(resource_sid="CA1"):
        assert_type(alert.description, str)
        assert_type(alert.status_code, int | None)
        assert_type(alert.explanation, str | None)
        assert_type(alert.next_step, str | None)
    assert_type((client.monitor.alerts("NO1").fetch()).request_variables_map, dict[str, list[str]])


def sims(client: Client) -> None:
    assert_type(client.wireless.sims("DE1").data_usage(START, END), list[DataUsage])
    assert_type(client.wireless.v1.sims("DE1").data_usage(START, None, every="hour"), list[DataUsage])
    [usage] = client.supersim.sims("HS1").data_usage(None, END, every=None)
    assert_type(usage.start, datetime | None)
    assert_type(usage.end, datetime | None)
    assert_type(usage.upload, DataSize)
    assert_type(usage.download, DataSize)
    assert_type(usage.total.text, str)
    for record in client.wireless.sims("DE1").usage_records.list(granularity="daily"):
        assert_type(record.data_usage, DataUsage)
    for super_record in client.supersim.usage_records.list(granularity="day"):
        assert_type(super_record.data_usage, DataUsage)
    assert_type(client.wireless.sims("DE1").fetch(), wireless_v1.Sim)
    assert_type(client.wireless.commands.send("DE1", "open"), wireless_v1.Command)


def others(client: Client) -> None:
    fax = client.fax.v1.faxes.send(to="+2", from_="+1", media_url="https://example.com/a.pdf")
    assert_type(fax, fax_v1.Fax)
    assert_type(fax.price, Decimal | None)
    assert_type(client.fax.v1.faxes.cancel(fax.sid), fax_v1.Fax)
    assert_type(client.fax.v1.faxes("FX1").download(), Download)
    assert_type(client.video.rooms.complete("RM1"), video_v1.Room)
    assert_type(client.video.v1.recordings("RT1").download(), Download)
    assert_type(client.video.v1.rooms("RM1").recordings("RT1").download(), Download)
    assert_type(client.video.v1.compositions("CJ1").download(), Download)
    credentials = client.notify.credentials
    assert_type(credentials.create_apn("certificate", "key", sandbox=True), notify_v1.Credential)
    assert_type(credentials.create_fcm("secret"), notify_v1.Credential)
    assert_type(credentials.create_gcm("key"), notify_v1.Credential)


def many(client: Client) -> None:
    def send(to: str) -> api_v2010.Message:
        return client.messages.send(to=to, from_="+1", body="Hi")

    assert_type(client.map(send, ["+2", "+3"], concurrency=2), list[api_v2010.Message])
    assert_type(
        client.map(lambda sid: client.calls.hangup(sid), iter(["CA1"])),
        list[api_v2010.Call],
    )
    assert_type(client.map(client.messages.redact, ["SM1"]), list[api_v2010.Message])
    assert_type(
        client.map(send, ["+2"], return_exceptions=True, on_progress=lambda done, total: print(done, total)),
        list[api_v2010.Message | Exception],
    )
    for to, sent in client.map_iter(send, ["+2", "+3"]):
        assert_type(to, str)
        assert_type(sent, api_v2010.Message | Exception)


def wrong(client: Client) -> None:
    """Mistakes that a checker must report; an ignore that is not needed is an error too."""
    client.incoming_phone_numbers.search(kind="tollfree")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.wireless.sims("DE1").data_usage(START, END, every="week")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.messages.in_range("2026-03-01", END)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.make(to="+2", from_="+1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
