"""The pages of time, reset, faults and numbers: what they show and do, and what they say where it is refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.emulator.visiting import Visitor
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.page.parts import fault_forms

NUMBER = "+15017122661"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)


@pytest.fixture
def frozen() -> Iterator[Emulator]:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield twilio


@pytest.fixture
def visitor(frozen: Emulator) -> Visitor:
    return Visitor(frozen)


def test_the_clock_tells_what_is_due_and_is_stepped(frozen: Emulator, visitor: Visitor) -> None:
    page = visitor.get("/_emulator/clock")
    assert "3 Mar 2026, 14:03:09 UTC" in page.words
    assert "frozen: it moves by steps alone" in page.words
    assert "Nothing is due." in page.words
    sid = frozen.client().messages.create(to="+14155550123", from_=NUMBER, body="hi").sid
    page = visitor.get("/_emulator/clock")
    assert "A message goes on" in page.words
    assert f"/_emulator/search?q={sid}" in page.body
    assert "in 1 s" in page.words
    page = visitor.post("/_emulator/clock/step", seconds="0.5")
    assert "0.5 s later" in page.words
    assert "in 0.5 s" in page.words
    page = visitor.post("/_emulator/clock/run")
    assert "later nothing is due any more" in page.words
    assert frozen.client().messages.list()[0].status == "delivered"
    assert "Nothing was due" in visitor.post("/_emulator/clock/run").words


@pytest.mark.parametrize("seconds", ["", "soon", "-1", "nan", "inf", "1e300", "9" * 500, "1 000"])
def test_a_step_that_is_none_is_refused_in_words(frozen: Emulator, visitor: Visitor, seconds: str) -> None:
    page = visitor.post("/_emulator/clock/step", seconds=seconds)
    assert "time goes forward by a number of them, such as 1 or 0.5" in page.words
    assert 'role="alert"' in page.body
    assert frozen.clock.now() == START


def test_a_step_while_time_is_being_stepped_is_refused_in_words(frozen: Emulator, visitor: Visitor) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        asked.set()
        assert go_on.wait(120)
        start("204 No Content", [])
        return []

    frozen.mount("https://example.com", app)
    frozen.client().messages.create(
        to="+14155550123", from_=NUMBER, body="hi", status_callback="https://example.com/status"
    )
    stepping = threading.Thread(target=visitor.send, args=("/_emulator/clock/step",), kwargs={"seconds": "10"})
    stepping.start()
    try:
        assert asked.wait(120)
        page = visitor.get("/_emulator/clock")
        assert "1 webhook is to be answered. Time is being stepped." in page.words
        page = visitor.post("/_emulator/clock/run")
        assert "Time was not stepped: the time of the emulator is being stepped" in page.words
    finally:
        go_on.set()
        stepping.join(120)
    assert not stepping.is_alive()


def test_a_reset_asks_once_more_and_says_what_is_forgotten(frozen: Emulator, visitor: Visitor) -> None:
    frozen.client().messages.create(to="+14155550123", from_=NUMBER, body="hi")
    visitor.send("/_emulator/faults", kind="webhook_twice")
    page = visitor.get("/_emulator/clock/reset")
    for words in ("1 message", "0 calls", "0 webhooks", "1 request", "1 fault", NUMBER, "cannot be undone"):
        assert words in page.words
    assert len(frozen.client().messages.list()) == 1, "a look forgets nothing"
    page = visitor.post("/_emulator/clock/reset")
    assert "Everything was forgotten" in page.words
    assert frozen.client().messages.list() == []
    assert frozen.faults.active == []


def test_every_fault_can_be_switched_on_and_ended(frozen: Emulator, visitor: Visitor) -> None:
    needed = {"seconds": "1", "status": "503", "to": "/elsewhere"}
    for kind, words in fault_forms.kinds():
        page = visitor.get("/_emulator/clock", kind=kind)
        assert fault_forms.says(kind) in page.words
        form = {}
        for field in fault_forms.fields(kind, {}):
            assert f'name="{field.name}"' in page.body
            if field.required:
                form[field.name] = needed[field.name]
        page = visitor.post("/_emulator/faults", kind=kind, **form)
        assert f"{words}: from now on" in page.words
    assert f"{len(fault_forms.kinds())} on" in page.words
    page = visitor.post("/_emulator/faults/webhook-1/end")
    assert f"{len(fault_forms.kinds()) - 1} on" in page.words
    assert "The fault has ended" in page.words
    page = visitor.post("/_emulator/faults/end")
    assert "All faults have ended" in page.words
    assert "0 on" in page.words
    assert frozen.faults.active == frozen.faults.webhooks.active == []
    assert visitor.send("/_emulator/faults/webhook-1/end").status == 404


def test_hits_and_conditions_of_a_fault_are_shown(frozen: Emulator, visitor: Visitor) -> None:
    visitor.post("/_emulator/faults", kind="error", status="503", **{"when.path": "*/Messages.json", "when.times": "2"})
    http = Visitor(frozen)
    for _ in range(3):
        http.ask("GET", f"/2010-04-01/Accounts/{frozen.account_sid}/Messages.json")
    page = visitor.get("/_emulator/clock")
    assert "path */Messages.json" in page.words
    assert "times 2" in page.words
    assert "host" not in page.words.split("When", 1)[1].split("Hits")[0]
    assert " 2 hits over" in page.words


def test_a_fault_that_is_refused_keeps_what_was_filled_in(visitor: Visitor) -> None:
    page = visitor.send("/_emulator/faults", kind="error", status="200", message='a "word"')
    assert page.status == 400
    assert "Status: '200' does not fit; a whole number from 400 to 599" in page.words
    assert 'value="a &#34;word&#34;"' in page.body
    assert 'id="now-live"' not in page.body, "there is nothing to look at again where a form is sent to"
    assert 'id="now-live"' in visitor.get("/_emulator/clock").body
    page = visitor.send("/_emulator/faults", kind="nothing")
    assert page.status == 400
    assert "there is no fault of that kind; allowed: latency" in page.words


def test_a_number_is_told_where_the_application_is(frozen: Emulator, visitor: Visitor) -> None:
    page = visitor.get("/_emulator/numbers")
    assert NUMBER in page.words
    page = visitor.post(
        "/_emulator/numbers", phone_number=NUMBER, sms_url="https://example.com/sms", voice_url="http://127.0.0.1:1/v"
    )
    assert f"{NUMBER} is set" in page.words
    (known,) = frozen.client().incoming_phone_numbers.list()
    assert (known.sms_url, known.voice_url) == ("https://example.com/sms", "http://127.0.0.1:1/v")
    visitor.post("/_emulator/numbers", phone_number=NUMBER, sms_url="", voice_url="")
    (known,) = frozen.client().incoming_phone_numbers.list()
    assert not known.sms_url
    assert not known.voice_url


def test_further_settings_of_a_number(frozen: Emulator, visitor: Visitor) -> None:
    page = visitor.get(f"/_emulator/numbers/{NUMBER}")
    for label in ("When a message comes in", "When a call ends", "If that fails, calls go to"):
        assert label in page.words
    page = visitor.post(
        "/_emulator/numbers",
        more="1",
        phone_number=NUMBER,
        sms_url="https://example.com/sms",
        sms_method="GET",
        sms_fallback_url="https://example.com/other",
        sms_fallback_method="POST",
        voice_url="",
        voice_method="POST",
        voice_fallback_url="",
        voice_fallback_method="POST",
        status_callback="https://example.com/over",
        status_callback_method="GET",
    )
    assert "<h1>" + NUMBER in page.body
    (known,) = frozen.client().incoming_phone_numbers.list()
    assert (known.sms_method, known.sms_fallback_url) == ("GET", "https://example.com/other")
    assert (known.status_callback, known.status_callback_method) == ("https://example.com/over", "GET")
    assert visitor.ask("GET", "/_emulator/numbers/+1999").status == 404


def test_what_stands_above_the_urls_of_a_number_is_told(frozen: Emulator, visitor: Visitor) -> None:
    client = frozen.client()
    application = client.applications.create(sms_url="https://example.com/app")
    (number,) = client.incoming_phone_numbers.list()
    client.incoming_phone_numbers(number.sid).update(sms_application_sid=application.sid)
    page = visitor.get(f"/_emulator/numbers/{NUMBER}")
    assert f"Messages go to the application {application.sid}, whatever stands here." in page.words
    assert "Calls go to" not in page.words.replace("calls go to", "")


def test_one_more_number(frozen: Emulator, visitor: Visitor) -> None:
    page = visitor.post("/_emulator/numbers", phone_number="+14155550100", sms_url="https://example.com/sms")
    assert "+14155550100 is there" in page.words
    assert {each.phone_number for each in frozen.client().incoming_phone_numbers.list()} == {NUMBER, "+14155550100"}
    assert visitor.get("/_emulator/numbers", q="5550100").words.count("More settings") == 1


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"phone_number": ""}, "Number: it is missing; a phone number is like +15017122661"),
        ({"phone_number": "abc"}, "abc"),
        ({"phone_number": NUMBER, "sms_url": "localhost:3000/sms"}, "begins with http:// or https://"),
        ({"phone_number": NUMBER, "voice_url": "javascript:alert(1)"}, "When a call comes in: 'javascript:alert(1)'"),
        ({"phone_number": NUMBER, "sms_method": "PUT"}, "sms_method"),
        ({"phone_number": NUMBER, "account_sid": "AC1"}, "account_sid"),
    ],
)
def test_what_cannot_be_set_is_told(visitor: Visitor, form: dict[str, str], words: str) -> None:
    page = visitor.send("/_emulator/numbers", **form)
    assert page.status == 400
    assert words in page.words
    assert "Not saved" in page.words
    more = visitor.send("/_emulator/numbers", more="1", **form)
    assert more.status == 400
    assert words in more.words


@pytest.mark.parametrize("password", ["secret", "p@secret", "'secret", "a:secret@"])
def test_credentials_in_a_url_do_not_show_and_stay(frozen: Emulator, visitor: Visitor, password: str) -> None:
    url = f"https://joe:{password}@example.com/sms"
    visitor.post("/_emulator/numbers", phone_number=NUMBER, sms_url=url)
    for path in ("/_emulator/numbers", f"/_emulator/numbers/{NUMBER}"):
        body = visitor.get(path).body
        assert "secret" not in body
        assert "joe" not in body
        assert "https://•••@example.com/sms" in body
    visitor.post("/_emulator/numbers", phone_number=NUMBER, sms_url="https://•••@example.com/sms", voice_url="")
    (known,) = frozen.client().incoming_phone_numbers.list()
    assert known.sms_url == url


def test_many_numbers_are_shown_a_page_at_a_time(frozen: Emulator, visitor: Visitor) -> None:
    for number in range(45):
        frozen.client().incoming_phone_numbers.create(phone_number=f"+1415555{number:04}")
    page = visitor.get("/_emulator/numbers")
    assert "46 numbers" in page.words
    assert page.body.count("More settings of") == 20
    assert visitor.get("/_emulator/numbers", after="40").body.count("More settings of") == 6
