"""The pages of calls: who calls, what happened, what the phone does, and what becomes of calls to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from flask import Flask, Response

from tests.emulator.visiting import Visitor
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.page import ROOT

NUMBER, JOE, ANN = "+15017122661", "+14155550123", "+14155550177"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
VOICE = '<Gather numDigits="1" action="/menu"><Say>Press one for sales.</Say></Gather>'
MOST_BYTES = 60_000


@pytest.fixture
def still() -> Iterator[Emulator]:
    """An emulator whose time stands still, with an application that has a menu."""
    app = Flask(__name__)

    @app.post("/voice")
    def voice() -> Response:
        return Response(f"<Response>{VOICE}</Response>", mimetype="text/xml")

    @app.post("/menu")
    def menu() -> Response:
        return Response('<Response><Say>Sales.</Say><Record action="/bye"/></Response>', mimetype="text/xml")

    @app.post("/bye")
    def bye() -> Response:
        return Response("<Response><Sya>What?</Sya><Hangup/></Response>", mimetype="text/xml")

    @app.post("/long")
    def long() -> Response:
        return Response(f"<Response>{'<Say>on and on</Say>' * 200}</Response>", mimetype="text/xml")

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount("https://app.test", app)
        twilio.load({"numbers": [{"number": NUMBER, "voice_url": "https://app.test/voice"}]})
        yield twilio


@pytest.fixture
def visitor(still: Emulator) -> Visitor:
    return Visitor(still)


def called(visitor: Visitor) -> str:
    """The page of a call that a phone has made."""
    return visitor.send(f"{ROOT}/calls", phone=JOE, number=NUMBER).headers["location"]


def ringing(still: Emulator, to: str = JOE) -> str:
    """The page of a call that rings at a phone."""
    still.phone(to).no_answer()
    made = still.client().calls.create(to, NUMBER, url="https://app.test/voice")
    still.advance(2)
    return f"{ROOT}/calls/{made.sid}"


def test_without_calls_it_says_what_to_do(visitor: Visitor) -> None:
    page = visitor.get(f"{ROOT}/calls")
    assert "No calls yet." in page.words
    assert f'value="{NUMBER}"' in page.body


def test_a_call_from_the_dialler_to_its_end(still: Emulator, visitor: Visitor) -> None:
    at = called(visitor)
    page = visitor.get(at)
    assert "in-progress" in page.words
    assert "voice.inbound 200" in page.words
    assert "Twilio says: Press one for sales." in page.words
    assert '<Gather numDigits="1" action="/menu">' in page.words
    assert page.body.count('name="keys" value=') == 12
    page = visitor.post(f"{at}/press", keys="1")
    assert f"{JOE} presses: 1" in page.words
    assert "<Say>Sales.</Say>" in page.words
    assert page.words.index("voice.inbound") < page.words.index("presses: 1") < page.words.index("voice.gather")
    page = visitor.post(f"{at}/say", words="two <boxes>")
    assert "two &lt;boxes&gt;" in page.body
    still.run()
    page = visitor.get(at)
    assert "The call is over." in page.words
    assert "Call again" in page.words
    assert "12200" in page.words
    [source] = re.findall(rf'<audio[^>]* src="({ROOT}/recordings/RE\w+)"', page.body)
    assert visitor.get(source).headers["content-type"] == "audio/x-wav"
    part = visitor.ask("GET", source, None, {"Range": "bytes=0-3"})  # as a player that seeks
    assert (part.status, part.body, part.headers["content-length"]) == (206, "RIFF", "4")
    assert visitor.ask("GET", source, None, {"Range": "bytes=99999999-"}).status == 416
    listed = visitor.get(f"{ROOT}/calls")
    assert f'href="{at}"' in listed.body
    assert "completed" in listed.words


def test_hanging_up(still: Emulator, visitor: Visitor) -> None:
    at = called(visitor)
    assert "The call is over." in visitor.post(f"{at}/hang_up").words
    assert still.calls[0].status == "completed"
    page = visitor.post(f"{at}/press", keys="1")
    assert 'role="alert"' in page.body
    assert "has ended" in page.words


@pytest.mark.parametrize(
    ("act", "form", "said"),
    [
        ("press", {"keys": "x"}, "keys"),
        ("press", {}, "keys"),
        ("say", {"words": " "}, "words"),
        ("answer", {}, "does not ring at a phone"),
        ("decline", {}, "does not ring at a phone"),
    ],
)
def test_what_a_phone_cannot_do_is_said(visitor: Visitor, act: str, form: dict[str, str], said: str) -> None:
    page = visitor.post(f"{called(visitor)}/{act}", **form)
    assert 'role="alert"' in page.body
    assert said in page.words


def test_there_are_no_other_acts_and_no_other_calls(visitor: Visitor) -> None:
    assert "A phone cannot dance in a call" in visitor.send(f"{called(visitor)}/dance").words
    nobody = f"{ROOT}/calls/CA{'0' * 32}"
    assert visitor.ask("GET", nobody).status == 404
    assert 'role="alert"' in visitor.ask("GET", visitor.send(f"{nobody}/hang_up").headers["location"]).body


def test_a_call_that_rings_is_answered_by_hand(still: Emulator, visitor: Visitor) -> None:
    at = ringing(still)
    page = visitor.get(f"{ROOT}/calls")
    assert f"{JOE} rings, called by {NUMBER}" in page.words
    assert "It rings." in visitor.get(at).words
    page = visitor.post(f"{at}/answer")
    assert "Twilio says: Press one for sales." in page.words
    assert "rings, called by" not in visitor.get(f"{ROOT}/calls").words
    # The next call rings again.
    visitor.post(f"{at}/hang_up")
    assert "It rings." in visitor.get(ringing(still)).words


def test_a_call_that_rings_is_declined_by_hand(still: Emulator, visitor: Visitor) -> None:
    at = ringing(still)
    page = visitor.post(f"{at}/decline")
    assert "busy" in page.words
    assert "The call is over." in page.words
    assert still.calls[0].status == "busy"


def test_a_call_that_does_not_ring_yet_can_be_hung_up(still: Emulator, visitor: Visitor) -> None:
    at = ringing(still)
    visitor.post(f"{at}/hang_up")
    assert still.calls[0].status in ("no-answer", "canceled", "busy")


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("answer", "in-progress"),
        ("no-answer", "ringing"),
        ("reject", "busy"),
        ("busy", "busy"),
        ("voicemail", "in-progress"),
        ("fail", "failed"),
    ],
)
def test_what_becomes_of_calls_to_a_phone(still: Emulator, visitor: Visitor, kind: str, status: str) -> None:
    page = visitor.post(f"{ROOT}/phones", phone=JOE, calls=kind)
    assert f"From now on {JOE}" in page.words
    still.client().calls.create(JOE, NUMBER, twiml="<Response><Pause length='60'/></Response>")
    still.advance(5)
    assert still.calls[0].status == status


def test_what_is_no_phone_or_no_manner_is_refused(visitor: Visitor) -> None:
    assert "must be one of answer" in visitor.post(f"{ROOT}/phones", phone=JOE, calls="sing").words
    assert "plus sign" in visitor.post(f"{ROOT}/phones", phone="joe", calls="busy").words
    page = visitor.post(f"{ROOT}/calls", phone=JOE, number="+14155550999")
    assert 'role="alert"' in page.body
    assert 'value="+14155550999"' in page.body  # what was typed is kept


def test_a_webhook_that_fails_is_told_with_the_meaning_of_its_code(still: Emulator, visitor: Visitor) -> None:
    made = still.client().calls.create(JOE, NUMBER, url="https://app.test/nowhere")
    still.run()
    page = visitor.get(f"{ROOT}/calls/{made.sid}")
    assert re.search(r'href="https://www\.twilio\.com/docs/api/errors/11[0-9]{3}"', page.body)
    assert "404" in page.words


def test_legs_lead_to_each_other(still: Emulator, visitor: Visitor) -> None:
    made = still.client().calls.create(JOE, NUMBER, twiml=f"<Response><Dial>{ANN}</Dial></Response>")
    still.advance(10)
    page = visitor.get(f"{ROOT}/calls/{made.sid}")
    [child] = re.findall(rf'<a href="({ROOT}/calls/CA\w+)">\{ANN}</a>', page.body)
    back = visitor.get(child)
    assert f'href="{ROOT}/calls/{made.sid}"' in back.body
    assert "outbound-dial" in visitor.get(f"{ROOT}/calls").words


def test_a_long_call_shows_its_end_and_leads_to_the_rest(still: Emulator, visitor: Visitor) -> None:
    made = still.client().calls.create(JOE, NUMBER, url="https://app.test/long")
    still.run()
    at = f"{ROOT}/calls/{made.sid}"
    page = visitor.get(at)
    assert len(page.body.encode()) <= MOST_BYTES
    assert "earlier steps" in page.words
    assert page.body.count('<li class="step') == 60
    assert visitor.get(at, all="1").body.count('<li class="step') > 200


def test_calls_are_searched(visitor: Visitor) -> None:
    at = called(visitor)
    assert f'href="{at}"' in visitor.get(f"{ROOT}/calls", q=f"from:{JOE}").body
    assert "No call is like that." in visitor.get(f"{ROOT}/calls", q="from:+1999").words
    assert "This cannot be searched" in visitor.get(f"{ROOT}/calls", q="colour:red").words
