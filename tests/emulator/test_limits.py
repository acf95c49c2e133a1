"""Limits of accounts: requests at a time, calls and message segments a second, full queues; by the emulator's clock."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from tests.emulator.control import Control
from tests.emulator.saved import ask, emulator
from tests.emulator.wire import Caller
from trunkline import APITimeoutError
from trunkline.emulator import Emulator, Limits

JOE = "+14155550123"
TWIML = "<Response><Say>hello</Say></Response>"


def account(twilio: Emulator, sid: str = "") -> str:
    return f"/2010-04-01/Accounts/{sid or twilio.account_sid}"


def create(twilio: Emulator, body: str = "hi", **more: str) -> tuple[int, Any]:
    form = {"To": JOE, "From": twilio.number, "Body": body, **more}
    return ask(twilio, "POST", f"{account(twilio)}/Messages.json", form)


def call(twilio: Emulator, sid: str = "") -> tuple[int, Any]:
    form = {"To": JOE, "From": "+15005550006", "Twiml": TWIML}
    return ask(twilio, "POST", f"{account(twilio, sid)}/Calls.json", form, account=sid)


def sent_at(twilio: Emulator) -> list[float]:
    """When messages were sent, in seconds since the beginning, as somebody sees who looks each second."""
    began, seen = twilio.clock.timestamp(), dict[str, float]()
    while len(seen) < len(twilio.sent) and twilio.clock.timestamp() - began < 100_000:
        for each in twilio.sent:
            if each.status not in ("queued", "accepted", "scheduled"):
                seen.setdefault(each.sid, twilio.clock.timestamp() - began)
        twilio.advance(1)
    return list(seen.values())


# Requests at a time


class Asking:
    """Requests that are answered at once, and one after another; each with a connection of its own."""

    def __init__(self, twilio: Emulator) -> None:
        self.twilio = twilio
        self.said: list[tuple[int, str]] = []
        self._threads: list[threading.Thread] = []

    def one(self) -> None:
        caller = Caller(self.twilio)
        try:
            answer = caller.get(f"{account(self.twilio)}/Messages.json")
        finally:
            caller.close()
        self.said.append((answer.status, answer.headers["twilio-concurrent-requests"]))

    def begin(self, count: int) -> None:
        seen = len(self.twilio.requests)
        for number in range(count):
            thread = threading.Thread(target=self.one)
            thread.start()
            self._threads.append(thread)
            until = time.monotonic() + 120
            while len(self.twilio.requests) <= seen + number and time.monotonic() < until:
                time.sleep(0.005)

    def end(self) -> None:
        for thread in self._threads:
            thread.join(120)


def test_too_many_requests_at_a_time_are_a_429(twilio: Emulator) -> None:
    twilio.set_limits(Limits(concurrency=3))
    asking = Asking(twilio)
    with twilio.faults.latency(5):
        asking.begin(5)
        asking.end()
    assert sorted(asking.said) == [(200, "1"), (200, "2"), (200, "3"), (429, "4"), (429, "4")]
    asking.said.clear()
    asking.one()
    assert asking.said == [(200, "1")]  # they are over


def test_a_refused_request_has_the_code_and_does_nothing(twilio: Emulator) -> None:
    world = twilio._world
    twilio.set_limits(Limits(concurrency=1))
    world._requests._counts[twilio.account_sid] = 1
    try:
        assert create(twilio) == (
            429,
            {
                "code": 20429,
                "message": "Too Many Requests",
                "more_info": "https://www.twilio.com/docs/errors/20429",
                "status": 429,
            },
        )
    finally:
        del world._requests._counts[twilio.account_sid]
    assert twilio.sent == []
    assert create(twilio)[0] == 201


def test_who_gives_up_waiting_counts_no_more(twilio: Emulator) -> None:
    twilio.set_limits(Limits(concurrency=1))
    with twilio.faults.silence(after=True, times=1), pytest.raises(APITimeoutError):
        twilio.client(deadline=0.3).messages.list()
    until = time.monotonic() + 120
    while twilio._world._requests._counts and time.monotonic() < until:
        time.sleep(0.01)
    with twilio.client() as client:
        assert client.messages.list() == []


def test_each_account_has_its_own_concurrency(twilio: Emulator) -> None:
    other = "AC" + "2" * 32
    world = twilio._world
    world.within(lambda state: state.add_main(other, "token", "other"))
    twilio.set_limits(Limits(concurrency=1))
    world._requests._counts[other] = 1
    try:
        assert ask(twilio, "GET", f"{account(twilio)}/Messages.json")[0] == 200
        assert ask(twilio, "GET", f"{account(twilio, other)}/Messages.json", account=other)[0] == 429
        twilio.set_limits(Limits(concurrency=2), other)
        assert ask(twilio, "GET", f"{account(twilio, other)}/Messages.json", account=other)[0] == 200
    finally:
        del world._requests._counts[other]


# Calls


def test_calls_wait_for_their_turn() -> None:
    twilio = emulator(limits=Limits(calls_per_second=2))
    made = [call(twilio)[1] for _ in range(5)]
    assert {each["status"] for each in made} == {"queued"}
    assert [each["queue_time"] for each in made] == ["0", "500", "1000", "1500", "2000"]
    ringing = []
    for _ in range(7):
        twilio.advance(0.5)
        ringing.append([each.status for each in twilio.calls].count("queued"))
    assert ringing == [4, 3, 2, 1, 0, 0, 0] or ringing == [5, 4, 3, 2, 1, 0, 0]
    twilio.run()
    assert {each.status for each in twilio.calls} == {"completed"}


def test_a_second_later_there_is_no_queue() -> None:
    twilio = emulator(limits=Limits(calls_per_second=1))
    for _ in range(3):
        assert call(twilio)[1]["queue_time"] == "0"
        twilio.advance(1)


def test_a_call_that_waits_can_be_canceled() -> None:
    twilio = emulator(limits=Limits(calls_per_second=1))
    _, second = call(twilio), call(twilio)[1]
    path = f"{account(twilio)}/Calls/{second['sid']}.json"
    assert ask(twilio, "POST", path, {"Status": "canceled"})[0] == 200
    twilio.run()
    assert [each.status for each in twilio.calls] == ["completed", "canceled"]


def test_a_day_of_calls_may_wait() -> None:
    twilio = emulator(limits=Limits(calls_per_second=0.0001))  # one in 10,000 seconds
    said = [call(twilio) for _ in range(11)]
    assert [status for status, _ in said] == [201] * 9 + [429] * 2
    assert said[-1][1]["code"] == 22005
    assert len(twilio.calls) == 9


def test_calls_that_come_in_and_dials_do_not_wait(twilio: Emulator) -> None:
    twilio.set_limits(Limits(calls_per_second=0.001))
    other = "<Response><Dial><Number>+14155550199</Number></Dial></Response>"
    with twilio.client() as client:
        client.calls.create(JOE, twilio.number, twiml=other)
        twilio.advance(10)
        assert [(each.direction, each.status) for each in twilio.calls] == [
            ("outbound-api", "in-progress"),
            ("outbound-dial", "in-progress"),
        ]


# Messages


def test_a_sender_sends_so_many_segments_a_second() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1))
    for body in ("one", "two", "x" * 200, "four"):
        assert create(twilio, body)[0] == 201
    assert sent_at(twilio) == [1, 2, 3, 5]  # the third one has two segments


def test_each_sender_has_its_own_queue() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1))
    ask(twilio, "POST", f"{account(twilio)}/IncomingPhoneNumbers.json", {"PhoneNumber": "+14155550777"})
    for sender in (twilio.number, "+14155550777", twilio.number):
        assert create(twilio, From=sender)[0] == 201
    assert sent_at(twilio) == [1, 1, 2]


def test_a_full_queue_is_21611() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1, queue=3))
    said = [create(twilio) for _ in range(5)]
    assert [status for status, _ in said] == [201, 201, 201, 429, 429]
    assert (said[-1][1]["code"], said[-1][1]["status"]) == (21611, 429)
    assert "maximum number of queued messages" in said[-1][1]["message"]
    assert len(twilio.sent) == 3
    twilio.advance(3)
    assert create(twilio)[0] == 201


def test_one_message_always_has_room() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1, queue=3))
    assert create(twilio, "x" * 1_600)[0] == 201
    assert create(twilio)[0] == 429


def test_ten_hours_wait_by_default() -> None:
    twilio = emulator(limits=Limits(segments_per_second=0.001))  # one in 1,000 seconds
    said = [create(twilio)[0] for _ in range(40)]
    assert said == [201] * 36 + [429] * 4


def service(twilio: Emulator) -> str:
    sid: str = ask(twilio, "POST", "/v1/Services", {"FriendlyName": "pool"}, host="messaging")[1]["sid"]
    numbers = ask(twilio, "GET", f"{account(twilio)}/IncomingPhoneNumbers.json")[1]["incoming_phone_numbers"]
    for number in numbers:
        ask(twilio, "POST", f"/v1/Services/{sid}/PhoneNumbers", {"PhoneNumberSid": number["sid"]}, host="messaging")
    return sid


def test_a_messaging_service_takes_all_and_some_fail_with_30001() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1, queue=3))
    sid = service(twilio)
    said = [create(twilio, From="", MessagingServiceSid=sid) for _ in range(5)]
    assert [(status, row["status"]) for status, row in said] == [(201, "accepted")] * 5
    twilio.run()
    found = [ask(twilio, "GET", row["uri"])[1] for _, row in said]
    sent, failed = ("delivered", None), ("failed", 30001)
    assert [(each["status"], each["error_code"]) for each in found] == [sent, sent, sent, failed, failed]


def test_what_is_sent_with_a_service_waits_too() -> None:
    twilio = emulator(limits=Limits(segments_per_second=0.5))
    sid = service(twilio)
    for _ in range(3):
        create(twilio, From="", MessagingServiceSid=sid)
    queued = sent_at(twilio)
    twilio.run()
    assert len(queued) == 3
    dates = [ask(twilio, "GET", f"{account(twilio)}/Messages/{each.sid}.json")[1]["date_sent"] for each in twilio.sent]
    seconds = [int(date[23:25]) for date in dates]
    assert [later - earlier for earlier, later in pairwise(seconds)] == [2, 2]
    assert {each.from_ for each in twilio.sent} == {twilio.number}


def test_scheduled_messages_queue_when_they_are_due() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1, queue=2))
    sid = service(twilio)
    at = (twilio.clock.now() + timedelta(seconds=600)).strftime("%Y-%m-%dT%H:%M:%SZ")
    more = {"From": "", "MessagingServiceSid": sid, "ScheduleType": "fixed", "SendAt": at}
    assert [create(twilio, **more)[0] for _ in range(4)] == [201] * 4
    twilio.run()
    assert sorted(each.status for each in twilio.sent) == ["delivered", "delivered", "failed", "failed"]


def test_a_snapshot_has_who_waits() -> None:
    twilio = emulator(limits=Limits(segments_per_second=1, queue=3))
    for _ in range(3):
        create(twilio)
    before = twilio.snapshot()
    twilio.run()
    twilio.restore(before)
    assert create(twilio)[0] == 429


# What is said


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"concurrency": 0}, ValueError, "concurrency must be above 0"),
        ({"concurrency": 1.5}, TypeError, "concurrency must be a whole number, not 1.5"),
        ({"concurrency": True}, TypeError, "concurrency must be a whole number"),
        ({"calls_per_second": "1"}, TypeError, "calls_per_second must be a number, not '1'"),
        ({"segments_per_second": -1}, ValueError, "segments_per_second must be above 0"),
        ({"segments_per_second": float("nan")}, ValueError, "segments_per_second must be above 0"),
        ({"queue": None}, TypeError, "queue must be a number"),
        ({"queue": 1e12}, ValueError, "at most 1,000,000"),
    ],
)
def test_limits_that_make_no_sense(given: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        Limits(**given)


def test_limits_as_texts() -> None:
    assert Limits.read("concurrency=10 calls_per_second=1.5") == Limits(concurrency=10, calls_per_second=1.5)
    assert Limits.read("segments_per_second=1,queue=60") == Limits(segments_per_second=1.0, queue=60.0)
    for text, words in (
        ("", "it has no limit; there are: concurrency, calls_per_second, segments_per_second, queue"),
        ("cps=1", "there is no limit 'cps=1'; there are: concurrency"),
        ("concurrency", "as name=number"),
        ("concurrency=many", "concurrency must be a number, not 'many'"),
        ("queue=0", "queue must be above 0"),
    ):
        with pytest.raises(ValueError, match=words):
            Limits.read(text)


def test_set_limits_names_what_is_wrong() -> None:
    twilio = emulator()
    with pytest.raises(TypeError, match="limits must be Limits"):
        twilio.set_limits({"concurrency": 1})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="there is no account ACnone; there are: ACeee"):
        twilio.set_limits(Limits(), "ACnone")


def test_a_seed_file_has_limits() -> None:
    twilio = emulator()
    twilio.load({"limits": {"calls_per_second": 1, "concurrency": 5}})
    assert twilio.limits == Limits(calls_per_second=1, concurrency=5)
    for table, words in (
        ({"limits": 1}, r"limits: it must be a table: \[limits\]"),
        ({"limits": {"cps": 1}}, "limits: it has no key cps; it has: concurrency, calls_per_second"),
        ({"limits": {"queue": 0}}, "limits: queue must be above 0"),
    ):
        with pytest.raises((TypeError, ValueError), match=words):
            twilio.load(table)


def test_the_control_api_sets_limits(twilio: Emulator) -> None:
    control = Control(twilio)
    none = {"concurrency": None, "calls_per_second": None, "segments_per_second": None, "queue": 36_000.0}
    assert control.get("/limits") == {"limits": [{"account_sid": twilio.account_sid, **none}]}
    said = control.post("/limits", calls_per_second=1)
    assert said["limits"][0]["calls_per_second"] == 1
    control.post("/limits", concurrency=3, account_sid=twilio.account_sid)
    assert twilio._world.state.limits.of(twilio.account_sid) == Limits(concurrency=3)
    refused = control("POST", "/limits", {"concurrency": 3, "account_sid": "ACnone"})
    assert (refused.status, refused.json["message"][:28]) == (400, "there is no account ACnone; ")
    assert control("POST", "/limits", {"concurrency": 0}).status == 400
    control.post("/state/reset")
    assert control.get("/limits") == {"limits": [{"account_sid": twilio.account_sid, **none}]}
