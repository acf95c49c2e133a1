"""What the helpers of `AsyncClient` give. Checked by `make types`, never run; `helpers.py` is its twin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from PIL.Image import Image

from trunkline import AsyncClient, AsyncPage, Download
from trunkline.models import api_v2010, fax_v1, monitor_v1, notify_v1, video_v1, wireless_v1
from trunkline.types import Address
from trunkline.types.data import DataSize, DataUsage

START, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)


async def messages(client: AsyncClient) -> None:
    assert_type(
        await client.messages.send(to="+2", from_="+1", body="Hi", media_urls=["https://example.com/a"]),
        api_v2010.Message,
    )
    assert_type(await client.messages.redact("SM1"), api_v2010.Message)
    assert_type(await client.messages.cancel("SM1"), api_v2010.Message)
    assert_type(await client.messages.feedback("SM1", "confirmed"), api_v2010.MessageFeedback)
    assert_type(client.messages.in_range(START, None, to="+1"), AsyncIterator[api_v2010.Message])
    assert_type(client.messages.pages_in_range(START, END), AsyncIterator[AsyncPage[api_v2010.Message]])
    assert_type(await client.api.account.messages.redact("SM1"), api_v2010.Message)
    assert_type(await client.api.v2010.accounts("AC1").messages.redact("SM1"), api_v2010.Message)


async def media(client: AsyncClient) -> None:
    assert_type(await client.messages.media_urls("MM1"), list[str])
    assert_type(await client.messages.media("MM1"), list[Download])
    assert_type(await client.messages.images("MM1"), list[Image])
    medium = client.messages("MM1").media("ME1")
    assert_type(await medium.fetch(), api_v2010.Media)
    assert_type(await medium.url(), str)
    assert_type(await medium.download("cat.png"), Download)
    assert_type((await medium.download()).content, bytes)
    assert_type(await medium.image(), Image)


async def calls(client: AsyncClient) -> None:
    call = await client.calls.make(to="+2", from_="+1", url="https://example.com/twiml")
    assert_type(call, api_v2010.Call)
    assert_type(call.ended, bool)
    assert_type(call.ended_unsuccessfully, bool)
    assert_type(call.friendly_price, str)
    assert_type(await client.calls.hangup(call.sid), api_v2010.Call)
    assert_type(await client.calls.cancel(call.sid), api_v2010.Call)
    assert_type(await client.calls.redirect(call.sid, "https://example.com/other"), api_v2010.Call)
    assert_type(client.calls.in_range(START, END, status="busy"), AsyncIterator[api_v2010.Call])
    assert_type(client.calls.pages_in_range(START, END), AsyncIterator[AsyncPage[api_v2010.Call]])


async def recordings(client: AsyncClient) -> None:
    assert_type(client.recordings.in_range(START, END), AsyncIterator[api_v2010.Recording])
    assert_type(client.recordings.pages_in_range(START, END), AsyncIterator[AsyncPage[api_v2010.Recording]])
    for recording in (
        client.recordings("RE1"),
        client.calls("CA1").recordings("RE1"),
        client.conferences("CF1").recordings("RE1"),
    ):
        assert_type(recording.url("mp3"), str)
        assert_type(await recording.download("call.mp3"), Download)
    assert_type(await client.calls("CA1").recordings("RE1").fetch(), api_v2010.CallRecording)
    assert_type(await client.conferences("CF1").recordings("RE1").fetch(), api_v2010.ConferenceRecording)


async def conferences(client: AsyncClient) -> None:
    assert_type(client.conferences.in_range(START, END), AsyncIterator[api_v2010.Conference])
    assert_type(client.conferences.pages_in_range(START, END), AsyncIterator[AsyncPage[api_v2010.Conference]])


async def numbers(client: AsyncClient) -> None:
    assert_type(await client.incoming_phone_numbers.buy("+1"), api_v2010.IncomingPhoneNumber)
    assert_type(await client.incoming_phone_numbers.buy(area_code=415), api_v2010.IncomingPhoneNumber)
    await client.incoming_phone_numbers.release("PN1")
    for number in await client.incoming_phone_numbers.search("US", kind="toll_free", contains="CAT", limit=5):
        assert_type(number.phone_number, Address | None)
        assert_type(number.locality, str | None)
        assert_type(number.capabilities, api_v2010.PhoneNumberCapabilities | None)
        await client.incoming_phone_numbers.buy(number.phone_number)
    await client.incoming_phone_numbers.search(near="+1", within=25, sms=True)
    await client.incoming_phone_numbers.search(near=(37.84, -122.29), area_code="415", limit=None)


async def alerts(client: AsyncClient) -> None:
    assert_type(client.monitor.alerts.in_range(START, END), AsyncIterator[monitor_v1.Alert])
    assert_type(client.monitor.v1.alerts.pages_in_range(START, END), AsyncIterator[AsyncPage[monitor_v1.Alert]])
    for alert in await client.monitor.alerts.list(resource_sid="CA1"):
        assert_type(alert.description, str)
        assert_type(alert.status_code, int | None)
        assert_type(alert.explanation, str | None)
        assert_type(alert.next_step, str | None)
    assert_type((await client.monitor.alerts("NO1").fetch()).request_variables_map, dict[str, list[str]])


async def sims(client: AsyncClient) -> None:
    assert_type(await client.wireless.sims("DE1").data_usage(START, END), list[DataUsage])
    assert_type(await client.wireless.v1.sims("DE1").data_usage(START, None, every="hour"), list[DataUsage])
    [usage] = await client.supersim.sims("HS1").data_usage(None, END, every=None)
    assert_type(usage.start, datetime | None)
    assert_type(usage.end, datetime | None)
    assert_type(usage.upload, DataSize)
    assert_type(usage.download, DataSize)
    assert_type(usage.total.text, str)
    for record in await client.wireless.sims("DE1").usage_records.list(granularity="daily"):
        assert_type(record.data_usage, DataUsage)
    for super_record in await client.supersim.usage_records.list(granularity="day"):
        assert_type(super_record.data_usage, DataUsage)
    assert_type(await client.wireless.sims("DE1").fetch(), wireless_v1.Sim)
    assert_type(await client.wireless.commands.send("DE1", "open"), wireless_v1.Command)


async def others(client: AsyncClient) -> None:
    fax = await client.fax.v1.faxes.send(to="+2", from_="+1", media_url="https://example.com/a.pdf")
    assert_type(fax, fax_v1.Fax)
    assert_type(fax.price, Decimal | None)
    assert_type(await client.fax.v1.faxes.cancel(fax.sid), fax_v1.Fax)
    assert_type(await client.fax.v1.faxes("FX1").download(), Download)
    assert_type(await client.video.rooms.complete("RM1"), video_v1.Room)
    assert_type(await client.video.v1.recordings("RT1").download(), Download)
    assert_type(await client.video.v1.rooms("RM1").recordings("RT1").download(), Download)
    assert_type(await client.video.v1.compositions("CJ1").download(), Download)
    credentials = client.notify.credentials
    assert_type(await credentials.create_apn("certificate", "key", sandbox=True), notify_v1.Credential)
    assert_type(await credentials.create_fcm("secret"), notify_v1.Credential)
    assert_type(await credentials.create_gcm("key"), notify_v1.Credential)


async def many(client: AsyncClient) -> None:
    async def send(to: str) -> api_v2010.Message:
        return await client.messages.send(to=to, from_="+1", body="Hi")

    assert_type(await client.map(send, ["+2", "+3"], concurrency=2), list[api_v2010.Message])
    assert_type(
        await client.map(lambda sid: client.calls.hangup(sid), iter(["CA1"])),
        list[api_v2010.Call],
    )
    assert_type(await client.map(client.messages.redact, ["SM1"]), list[api_v2010.Message])
    assert_type(
        await client.map(send, ["+2"], return_exceptions=True, on_progress=lambda done, total: print(done, total)),
        list[api_v2010.Message | Exception],
    )
    async for to, sent in client.map_iter(send, ["+2", "+3"]):
        assert_type(to, str)
        assert_type(sent, api_v2010.Message | Exception)


async def wrong(client: AsyncClient) -> None:
    """Mistakes that a checker must report; an ignore that is not needed is an error too."""
    await client.incoming_phone_numbers.search(kind="tollfree")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.wireless.sims("DE1").data_usage(START, END, every="week")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.messages.in_range("2026-03-01", END)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.calls.make(to="+2", from_="+1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
