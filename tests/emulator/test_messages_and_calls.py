"""Messages and calls move with the clock, and do what Twilio documents of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator
from trunkline.emulator.messaging.segments import segments


def test_a_message_is_delivered(http: Caller, twilio: Emulator) -> None:
    message = http.message()
    seen = [message["status"]]
    for _ in range(3):
        twilio.advance(1)
        message = http.get(f"{http.account}/Messages/{message['sid']}.json").json
        seen.append(message["status"])
    assert seen == ["queued", "sending", "sent", "delivered"]
    assert message["date_created"] != message["date_sent"]
    assert message["price"] == "-0.00790"
    assert message["price_unit"] == "USD"
    assert message["direction"] == "outbound-api"
    assert (message["num_segments"], message["num_media"]) == ("1", "0")


def test_stepping_far_gives_the_same_dates(http: Caller, twilio: Emulator) -> None:
    one, two = http.message(), http.message()
    for _ in range(5):
        twilio.advance(1)
        http.get(f"{http.account}/Messages/{one['sid']}.json")
    twilio.advance(3600)
    first, second = (http.get(f"{http.account}/Messages/{each['sid']}.json").json for each in (one, two))
    same = ("status", "date_sent", "date_updated", "price")
    assert [first[name] for name in same] == [second[name] for name in same]


def test_a_scheduled_message_waits(http: Caller, twilio: Emulator) -> None:
    later = (twilio.clock.now() + timedelta(hours=1)).isoformat()
    message = http.message(SendAt=later, ScheduleType="fixed", MessagingServiceSid=http.service())
    url = f"{http.account}/Messages/{message['sid']}.json"
    assert message["status"] == "scheduled"
    twilio.advance(3500)
    assert http.get(url).json["status"] == "scheduled"
    assert http.get(url).json["date_sent"] is None
    twilio.advance(200)
    assert http.get(url).json["status"] == "delivered"


def test_a_scheduled_message_can_be_canceled(http: Caller, twilio: Emulator) -> None:
    later = (twilio.clock.now() + timedelta(hours=1)).isoformat()
    message = http.message(SendAt=later, ScheduleType="fixed", MessagingServiceSid=http.service())
    url = f"{http.account}/Messages/{message['sid']}.json"
    assert http.post(url, {"Status": "canceled"}).json["status"] == "canceled"
    twilio.advance(10)
    assert http.get(url).json["status"] == "canceled"
    delivered = http.message()
    twilio.advance(10)
    assert http.post(f"{http.account}/Messages/{delivered['sid']}.json", {"Status": "canceled"}).status == 400


def test_a_message_can_be_redacted_but_not_rewritten(http: Caller, twilio: Emulator) -> None:
    url = f"{http.account}/Messages/{http.message(Body='secret')['sid']}.json"
    twilio.advance(10)
    assert http.post(url, {"Body": "other"}).status == 400
    assert http.get(url).json["body"] == "secret"
    assert http.post(url, {"Body": ""}).json["body"] == ""
    twilio.advance(10)
    assert http.get(url).json["body"] == ""


def test_media_of_a_message(http: Caller) -> None:
    message = http.message(MediaUrl=["https://example.com/a.png", "https://example.com/b.pdf"])
    assert message["sid"].startswith("MM")
    assert message["num_media"] == "2"
    assert message["subresource_uris"]["media"] == f"{http.account}/Messages/{message['sid']}/Media.json"
    listed = http.get(message["subresource_uris"]["media"]).json["media_list"]
    assert {each["content_type"] for each in listed} == {"image/png", "application/pdf"}
    assert all(each["sid"].startswith("ME") and each["parent_sid"] == message["sid"] for each in listed)
    assert http.get(listed[0]["uri"]).json == listed[0]
    assert http.delete(listed[0]["uri"]).status == 204
    assert len(http.get(message["subresource_uris"]["media"]).json["media_list"]) == 1
    assert http.get(f"{http.account}/Messages/{http.message()['sid']}/Media.json").json["media_list"] == []


def test_a_message_of_a_service_gets_a_sender(http: Caller, twilio: Emulator) -> None:
    service = http.service()
    params = {"To": "+14155550100", "MessagingServiceSid": service, "Body": "hi"}
    message = http.post(f"{http.account}/Messages.json", params).json
    assert (message["status"], message["from"]) == ("accepted", None)
    assert message["messaging_service_sid"] == service
    twilio.advance(5)
    message = http.get(f"{http.account}/Messages/{message['sid']}.json").json
    assert (message["status"], message["from"]) == ("delivered", twilio.number)


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("😀" * 36, 2),
    ],
)
def test_a_message_counts_its_segments(body: str, count: int) -> None:
    assert segments(body) == count


def test_a_call_is_completed(http: Caller, twilio: Emulator) -> None:
    call = http.call()
    url = f"{http.account}/Calls/{call['sid']}.json"
    seen = {0: call["status"]}
    for second in range(1, 7):
        twilio.advance(1)
        seen[second] = http.get(url).json["status"]
    assert seen == {
        0: "queued", 1: "ringing", 2: "in-progress", 3: "in-progress", 4: "in-progress", 5: "completed", 6: "completed",
    }  # fmt: skip
    call = http.get(url).json
    assert (call["duration"], call["price"], call["from_formatted"]) == ("3", "-0.01400", "(500) 555-0006")
    assert call["start_time"] != call["end_time"]


def test_hanging_up(http: Caller, twilio: Emulator) -> None:
    url = f"{http.account}/Calls/{http.call()['sid']}.json"
    twilio.advance(3)
    call = http.post(url, {"Status": "completed"}).json
    assert (call["status"], call["duration"]) == ("completed", "1")
    twilio.advance(100)
    assert http.get(url).json["duration"] == "1"
    assert http.post(url, {"Url": "https://example.com"}).json["code"] == 21220


def test_canceling_a_call(http: Caller, twilio: Emulator) -> None:
    url = f"{http.account}/Calls/{http.call()['sid']}.json"
    assert http.post(url, {"Status": "canceled"}).json["status"] == "canceled"
    twilio.advance(100)
    call = http.get(url).json
    assert (call["status"], call["start_time"], call["duration"]) == ("canceled", None, None)
    ongoing = f"{http.account}/Calls/{http.call()['sid']}.json"
    twilio.advance(2)
    assert http.post(ongoing, {"Status": "canceled"}).status == 400


def test_recordings_of_a_call_are_recordings(http: Caller) -> None:
    call = http.call()
    recording = http.post(f"{http.account}/Calls/{call['sid']}/Recordings.json").json
    assert recording["sid"].startswith("RE")
    assert recording["call_sid"] == call["sid"]
    everywhere = http.get(f"{http.account}/Recordings.json").json["recordings"]
    of_call = http.get(f"{http.account}/Calls/{call['sid']}/Recordings.json").json["recordings"]
    of_other = http.get(f"{http.account}/Calls/{http.call()['sid']}/Recordings.json").json["recordings"]
    assert [each["sid"] for each in everywhere] == [each["sid"] for each in of_call] == [recording["sid"]]
    assert of_other == []
    assert http.delete(f"{http.account}/Recordings/{recording['sid']}.json").status == 204
    assert http.get(f"{http.account}/Calls/{call['sid']}/Recordings/{recording['sid']}.json").status == 404


def test_participants_open_a_conference(http: Caller) -> None:
    params = {"From": "+15005550006", "To": "+14155550100", "Label": "alice"}
    participant: Any = http.post(f"{http.account}/Conferences/standup/Participants.json", params).json
    (conference,) = http.get(f"{http.account}/Conferences.json", {"FriendlyName": "standup"}).json["conferences"]
    assert participant["conference_sid"] == conference["sid"]
    assert http.get(f"{http.account}/Calls/{participant['call_sid']}.json").json["to"] == "+14155550100"
    http.post(f"{http.account}/Conferences/standup/Participants.json", {**params, "Label": "bob"})
    below = f"{http.account}/Conferences/{conference['sid']}/Participants"
    assert [each["label"] for each in http.get(f"{below}.json").json["participants"]] == ["bob", "alice"]
    muted = http.post(f"{below}/alice.json", {"Muted": "true"}).json
    assert muted["muted"] is True
    assert http.get(f"{below}/{participant['call_sid']}.json").json["muted"] is True
    assert http.delete(f"{below}/alice.json").status == 204
    assert len(http.get(f"{below}.json").json["participants"]) == 1
