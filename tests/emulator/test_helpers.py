"""The helpers of both clients, against the emulator."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from trunkline import BadRequestError, NotFoundError, TrunklineError
from trunkline.emulator import Emulator

ME, YOU = "+15005550006", "+14155550100"


class Both:
    """One of the clients, and how to wait for it."""

    def __init__(self, client: Any, run: Callable[[Any], Any]) -> None:
        self.client = client
        self.run = run


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, twilio: Emulator) -> Iterator[Both]:
    if request.param == "sync":
        with twilio.client() as client:
            yield Both(client, lambda found: found)
        return
    with asyncio.Runner() as runner:
        aclient = twilio.async_client()
        yield Both(aclient, runner.run)
        runner.run(aclient.close())


def test_send_and_redact(both: Both, twilio: Emulator) -> None:
    messages = both.client.messages
    sent = both.run(messages.send(to=YOU, from_=ME, body="secret", media_urls=["https://example.com/a.png"]))
    assert (sent.from_, sent.to, sent.body, sent.num_media) == (ME, YOU, "secret", 1)
    assert both.run(messages.redact(sent.sid)).body == ""
    assert both.run(messages(sent.sid).fetch()).body == ""
    assert both.run(messages.feedback(sent.sid)).outcome == "confirmed"
    assert twilio.requests[-1].form == {"Outcome": "confirmed"}


def test_send_by_a_service(both: Both, twilio: Emulator) -> None:
    service = both.run(both.client.messaging.v1.services.create("service"))
    number = both.run(both.client.incoming_phone_numbers.list())[0]
    both.run(both.client.messaging.v1.services(service.sid).phone_numbers.create(number.sid))
    assert (
        both.run(both.client.messages.send(to=YOU, from_=service.sid, body="hi")).messaging_service_sid == service.sid
    )
    with pytest.raises(ValueError, match="body"):
        both.run(both.client.messages.send(to=YOU, from_=ME))


def test_cancel_a_scheduled_message(both: Both) -> None:
    service = both.run(both.client.messaging.v1.services.create("service"))
    number = both.run(both.client.incoming_phone_numbers.list())[0]
    both.run(both.client.messaging.v1.services(service.sid).phone_numbers.create(number.sid))
    planned = both.run(
        both.client.messages.create(
            YOU, messaging_service_sid=service.sid, body="later", schedule_type="fixed", send_at="2026-03-02T12:00:00Z"
        )
    )
    assert planned.status == "scheduled"
    assert both.run(both.client.messages.cancel(planned.sid)).status == "canceled"


def test_a_call(both: Both, twilio: Emulator) -> None:
    calls = both.client.calls
    call = both.run(calls.make(to=YOU, from_=ME, url="https://example.com/twiml"))
    assert (call.from_, call.to, call.ended) == (ME, YOU, False)
    twilio.advance(2)
    assert both.run(calls.redirect(call.sid, "https://example.com/other")).status == "in-progress"
    over = both.run(calls.hangup(call.sid))
    assert (over.status, over.ended, over.ended_unsuccessfully) == ("completed", True, False)
    queued = both.run(calls.make(to=YOU, from_=ME, url="https://example.com/twiml"))
    gone = both.run(calls.cancel(queued.sid))
    assert (gone.status, gone.ended, gone.ended_unsuccessfully) == ("canceled", True, True)


def test_numbers_are_bought_and_released(both: Both, twilio: Emulator) -> None:
    numbers = both.client.incoming_phone_numbers
    bought = both.run(numbers.buy(ME))
    assert bought.phone_number == ME
    both.run(numbers.release(bought.sid))
    with pytest.raises(NotFoundError):
        both.run(numbers(bought.sid).fetch())
    found = both.run(numbers.buy(area_code=415))
    assert found.phone_number.startswith("+1415")
    with pytest.raises(BadRequestError) as caught:
        both.run(numbers.buy("+15005550000"))
    assert caught.value.code == 21422
    with pytest.raises(ValueError, match="either"):
        both.run(numbers.buy())
    with pytest.raises(ValueError, match="digits"):
        both.run(numbers.buy(area_code="4x5"))


def test_a_bought_number_is_not_for_sale(both: Both) -> None:
    found = both.run(both.client.incoming_phone_numbers.search(limit=2))
    bought = both.run(both.client.incoming_phone_numbers.buy(found[0].phone_number))
    again = both.run(both.client.incoming_phone_numbers.search(limit=None))
    assert len(again) == 30
    assert bought.phone_number not in [each.phone_number for each in again]
    assert both.run(both.client.incoming_phone_numbers.buy(area_code=415)).phone_number != bought.phone_number


def test_no_number_for_sale(both: Both, twilio: Emulator) -> None:
    before = len(twilio.requests)
    with pytest.raises(TrunklineError, match="no number is for sale in area code 533 of US"):
        both.run(both.client.incoming_phone_numbers.buy(area_code=533))
    assert [each.method for each in twilio.requests[before:]] == ["GET"]


def test_a_room(both: Both) -> None:
    room = both.run(both.client.video.rooms.create(unique_name="daily"))
    assert both.run(both.client.video.v1.rooms.complete(room.sid)).status == "completed"


def test_a_fax(both: Both, twilio: Emulator) -> None:
    faxes = both.client.fax.v1.faxes
    fax = both.run(faxes.send(to=YOU, from_=ME, media_url="https://example.com/a.pdf"))
    assert (fax.from_, fax.to) == (ME, YOU)
    assert twilio.requests[-1].form["MediaUrl"] == "https://example.com/a.pdf"
    assert both.run(faxes(fax.sid).download()).content.startswith(b"%PDF-")
    assert both.run(faxes.cancel(fax.sid)).status == "canceled"


def test_a_command(both: Both, twilio: Emulator) -> None:
    sim = twilio.add("wireless.twilio.com/v1/Sims", unique_name="door")
    command = both.run(both.client.wireless.commands.send(sim["sid"], "open"))
    assert command.command == "open"
    assert twilio.requests[-1].form == {"Command": "open", "Sim": sim["sid"]}


def test_push_credentials(both: Both, twilio: Emulator) -> None:
    credentials = both.client.notify.v1.credentials
    assert both.run(credentials.create_apn("CERT", "KEY", sandbox=True)).type == "apn"
    assert twilio.requests[-1].form == {"Type": "apn", "Certificate": "CERT", "PrivateKey": "KEY", "Sandbox": "true"}
    assert both.run(credentials.create_fcm("secret", friendly_name="f")).friendly_name == "f"
    assert both.run(credentials.create_gcm("key")).type == "gcm"
    assert twilio.requests[-1].form == {"Type": "gcm", "ApiKey": "key"}


# files


def test_the_media_of_a_message(both: Both, twilio: Emulator, tmp_path: Path) -> None:
    urls = ["https://example.com/cat.png", "https://example.com/note.txt"]
    message = both.run(both.client.messages.send(to=YOU, from_=ME, media_urls=urls))
    found = both.run(both.client.messages.media(message.sid))
    assert sorted(each.content_type.partition(";")[0] for each in found) == ["image/png", "text/plain"]
    assert [each.size for each in found] == [len(each.content) for each in found]
    where = both.run(both.client.messages.media_urls(message.sid))
    assert [url.startswith(f"{twilio.url}/mms.twiliocdn.com/") for url in where] == [True, True]

    row = next(each for each in both.run(both.client.messages(message.sid).media.list()) if "png" in each.content_type)
    medium = both.client.messages(message.sid).media(row.sid)
    twilio.attach("https://api.twilio.com" + row.uri, b"own bytes")
    assert both.run(medium.download(tmp_path / "cat.png")).path == tmp_path / "cat.png"
    assert (tmp_path / "cat.png").read_bytes() == b"own bytes"


def test_pictures_of_a_message(both: Both) -> None:
    message = both.run(both.client.messages.send(to=YOU, from_=ME, media_urls="https://example.com/cat.png"))
    (image,) = both.run(both.client.messages.images(message.sid))
    assert image.format == "PNG"


def test_no_other_host_gets_credentials(both: Both, twilio: Emulator) -> None:
    message = both.run(both.client.messages.send(to=YOU, from_=ME, media_urls="https://example.com/cat.png"))
    before = len(twilio.requests)
    both.run(both.client.messages.media(message.sid))
    users = [(each.host, each.user is not None) for each in twilio.requests[before:]]
    assert users == [("api.twilio.com", True), ("api.twilio.com", True), ("mms.twiliocdn.com", False)]


def test_a_recording_by_its_formats(both: Both, twilio: Emulator) -> None:
    call = both.run(both.client.calls.make(to=YOU, from_=ME, url="https://example.com/voice.xml"))
    twilio.advance(2)
    sid = both.run(both.client.calls(call.sid).recordings.create()).sid
    twilio.advance(10)
    for recording in (both.client.recordings(sid), both.client.calls(call.sid).recordings(sid)):
        assert both.run(recording.download()).content.startswith(b"RIFF")
        assert both.run(recording.download(format="mp3")).content_type == "audio/mpeg"
    assert both.client.recordings(sid).url("mp3").endswith(f"/Recordings/{sid}.mp3")


def test_recorded_video(both: Both, twilio: Emulator) -> None:
    track = twilio.add("video.twilio.com/v1/Recordings", container_format="mka")["sid"]
    assert both.run(both.client.video.recordings(track).download()).size > 0
    assert both.run(both.client.video.recordings(track).url()).startswith(f"{twilio.url}/media.twiliocdn.com/")


def test_a_medium_that_is_gone(both: Both) -> None:
    message = both.run(both.client.messages.send(to=YOU, from_=ME, media_urls="https://example.com/cat.png"))
    with pytest.raises(NotFoundError):
        both.run(both.client.messages(message.sid).media("ME" + "0" * 32).download())
