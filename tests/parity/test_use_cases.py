"""What one does with Twilio: a test for each use case of twilio-go's README."""

from __future__ import annotations

from datetime import timedelta

import pytest

from trunkline import BadRequestError, Client, NotFoundError
from trunkline.emulator import Emulator
from trunkline.webhooks import Media

ME, YOU, THEM = "+15005550006", "+14155550100", "+14155550101"


def test_send_a_message(client: Client, twilio: Emulator) -> None:
    message = client.messages.send(
        to=YOU, from_=ME, body="Sent via Python :)", media_urls=["https://example.com/cat.png"]
    )
    assert (message.from_, message.to, message.body) == (ME, YOU, "Sent via Python :)")
    assert (message.num_media, message.status) == (1, "queued")
    twilio.advance(5)
    sent = client.messages(message.sid).fetch()
    assert (sent.status, sent.friendly_price) == ("delivered", "$0.02")


def test_start_a_call(client: Client, twilio: Emulator) -> None:
    call = client.calls.make(to=YOU, from_=ME, url="https://example.com/twiml")
    assert (call.from_, call.to, call.status, call.ended) == (ME, YOU, "queued", False)
    twilio.advance(60)
    over = client.calls(call.sid).fetch()
    assert (over.status, over.duration, over.ended) == ("completed", timedelta(seconds=3), True)


def test_buy_a_number(client: Client) -> None:
    number = client.incoming_phone_numbers.buy("+14105551234")
    assert number.phone_number == "+14105551234"
    assert client.incoming_phone_numbers.list()[0].sid == number.sid


def test_search_and_buy_a_number(client: Client) -> None:
    found = client.incoming_phone_numbers.search(area_code=415, contains="CAT", limit=5)
    assert found
    assert all(str(number.phone_number).endswith("228") for number in found)
    number = client.incoming_phone_numbers.buy(found[0].phone_number)
    assert number.phone_number == found[0].phone_number
    before = client.incoming_phone_numbers.list()
    client.incoming_phone_numbers.release(number.sid)
    assert [number, *client.incoming_phone_numbers.list()] == before


def test_all_calls_from_a_number(client: Client) -> None:
    mine = [client.calls.make(to=to, from_=ME, url="https://example.com/twiml").sid for to in (YOU, THEM, YOU)]
    client.validation_requests.create(THEM)
    client.calls.make(to=YOU, from_=THEM, url="https://example.com/twiml")
    assert {call.sid for call in client.calls.stream(from_=ME)} == set(mine)


def test_iterate_over_pages(client: Client, twilio: Emulator) -> None:
    for number in range(7):
        client.messages.send(to=YOU, from_=ME, body=f"{number}")
    before = len(twilio.requests)
    pages = [[message.body for message in page] for page in client.messages.pages(page_size=3)]
    assert [len(page) for page in pages] == [3, 3, 1]
    assert sorted(body or "" for page in pages for body in page) == [f"{number}" for number in range(7)]
    assert len(twilio.requests) - before == 3


def test_go_on_from_a_page(client: Client) -> None:
    for number in range(4):
        client.messages.send(to=YOU, from_=ME, body=f"{number}")
    first = client.messages.page(page_size=2)
    assert first.next_page_url is not None
    second = client.messages.page(target_url=first.next_page_url)
    assert {message.body for message in first} | {message.body for message in second} == {"0", "1", "2", "3"}
    assert second.next_page_url is None


def test_messages_and_calls_in_a_time_range(client: Client, twilio: Emulator) -> None:
    client.messages.send(to=YOU, from_=ME, body="before")
    client.calls.make(to=YOU, from_=ME, url="https://example.com/before")
    twilio.advance(3600)
    start = twilio.clock.now()
    message = client.messages.send(to=YOU, from_=ME, body="within")
    call = client.calls.make(to=YOU, from_=ME, url="https://example.com/within")
    twilio.advance(3600)
    end = twilio.clock.now()
    client.messages.send(to=YOU, from_=ME, body="after")
    client.calls.make(to=YOU, from_=ME, url="https://example.com/after")
    twilio.advance(60)
    assert [each.sid for each in client.messages.in_range(start, end)] == [message.sid]
    assert [each.sid for each in client.calls.in_range(start, end)] == [call.sid]
    with pytest.raises(ValueError, match="must have a time zone"):
        client.messages.in_range(start.replace(tzinfo=None), end)


def test_media_of_a_message(client: Client) -> None:
    message = client.messages.send(
        to=YOU, from_=ME, media_urls=["https://example.com/a.png", "https://example.com/b.jpeg"]
    )
    media = client.messages(message.sid).media.list()
    assert sorted(each.content_type or "" for each in media) == ["image/jpeg", "image/png"]
    assert {each.parent_sid for each in media} == {message.sid}
    urls = client.messages.media_urls(message.sid)
    assert len(set(urls)) == 2
    assert [content.content_type for content in client.messages.media(message.sid)] == [
        each.content_type for each in media
    ]


def test_alerts_of_one_call(client: Client, twilio: Emulator) -> None:
    call, other = (client.calls.make(to=YOU, from_=ME, url="https://example.com/twiml") for _ in range(2))
    for each in (call, other):
        twilio.add(
            "monitor.twilio.com/v1/Alerts",
            resource_sid=each.sid,
            error_code="11200",
            alert_text="httpResponse=405&ErrorCode=11200",
        )
    [alert] = client.monitor.alerts.list(resource_sid=call.sid)
    assert (alert.resource_sid, alert.error_code) == (call.sid, "11200")
    assert alert.description == "HTTP retrieval failure: status code 405 when fetching TwiML"
    assert alert.status_code == 405
    assert twilio.requests[-1].query["ResourceSid"] == call.sid


def test_what_does_not_exist(client: Client) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.messages("MM" + "0" * 32).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)
    assert caught.value.more_info == "https://www.twilio.com/docs/errors/20404"


def test_what_is_refused(client: Client) -> None:
    with pytest.raises(BadRequestError) as caught:
        client.messages.send(to="+15005550001", from_=ME, body="Hi")
    assert (caught.value.status, caught.value.code, caught.value.outcome) == (400, 21211, "rejected")


def test_download_the_media_of_a_message_by_their_addresses(client: Client, twilio: Emulator) -> None:
    sent = client.messages.send(to=YOU, from_=ME, body="Look!", media_urls=["https://example.com/cat.png"])
    [medium] = client.messages(sent.sid).media.list()
    assert medium.uri is not None
    address = f"{twilio.base_url.replace('{host}', 'api.twilio.com')}{medium.uri.removesuffix('.json')}"
    found = client.download(Media(address, medium.content_type))
    assert (found.content_type, found.content[:4]) == ("image/png", b"\x89PNG")
    assert client.download(f"https://api.twilio.com{medium.uri.removesuffix('.json')}").content == found.content
    with pytest.raises(ValueError, match="neither Twilio nor base_url"):
        client.download("https://example.com/cat.png")
