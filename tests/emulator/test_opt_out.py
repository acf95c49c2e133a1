"""STOP, START and HELP: who may be written to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from trunkline.emulator import Emulator
from trunkline.emulator.messaging import opt_out

JOE = "+14155550123"
WORDS = {"STOP": opt_out.STOP, "START": opt_out.START, "HELP": opt_out.HELP}


@given(st.sampled_from([(name, word) for name, words in WORDS.items() for word in sorted(words)]), st.data())
def test_a_keyword_in_any_case(known: tuple[str, str], data: st.DataObject) -> None:
    name, word = known
    cased = "".join(data.draw(st.sampled_from([char.lower(), char])) for char in word)
    space = data.draw(st.sampled_from(["", " ", "\n", "\t "]))
    assert opt_out.keyword(f"{space}{cased}{space}") == name
    assert opt_out.keyword(f"please {cased}") is None
    assert opt_out.keyword(f"{cased}.") is None


@given(st.text())
def test_other_texts_are_none(text: str) -> None:
    every = {word for words in WORDS.values() for word in words}
    assert (opt_out.keyword(text) is not None) == (text.strip().upper() in every)


@pytest.fixture
def app(twilio: Emulator, http: Caller) -> Iterator[App]:
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    found = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]
    http.post(found["uri"], {"SmsUrl": f"{PUBLIC}/sms"})
    yield app
    twilio.mounts.remove(PUBLIC)


def sends(http: Caller, sender: str, to: str = JOE) -> bool:
    made = http.message(To=to, From=sender)
    assert made.get("code") in (None, 21610)
    return made.get("code") is None


def test_a_pair_is_blocked_and_no_other(twilio: Emulator, http: Caller) -> None:
    other = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"AreaCode": "415"}).json["phone_number"]
    twilio.phone(JOE).opt_out(twilio.number)
    assert not sends(http, twilio.number)
    assert sends(http, other)
    assert sends(http, twilio.number, "+14155550124")
    twilio.phone(JOE).opt_in(other)
    assert not sends(http, twilio.number)
    twilio.phone(JOE).opt_in(twilio.number)
    assert sends(http, twilio.number)


def test_every_sender_of_a_service_is_blocked(twilio: Emulator, http: Caller) -> None:
    service = http.service()
    other = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"AreaCode": "415"}).json
    http.post(f"/v1/Services/{service}/PhoneNumbers", {"PhoneNumberSid": other["sid"]}, host="messaging")
    twilio.phone(JOE).opt_out(twilio.number)
    assert not any(sends(http, each) for each in (twilio.number, other["phone_number"], service))
    twilio.phone(JOE).opt_in(other["phone_number"])
    assert all(sends(http, each) for each in (twilio.number, other["phone_number"], service))


def test_who_opted_out_of_a_number_before_a_service_had_it(twilio: Emulator, http: Caller) -> None:
    twilio.phone(JOE).opt_out(twilio.number)
    given = {"MessagingServiceSid": http.service(), "From": twilio.number}
    assert http.message(To=JOE, **given)["code"] == 21610


def test_a_message_that_is_under_way_arrives(twilio: Emulator, http: Caller) -> None:
    assert sends(http, twilio.number)
    twilio.phone(JOE).opt_out(twilio.number)
    twilio.advance(10)
    assert "hi" in [each.body for each in twilio.phone(JOE).inbox]


def test_the_application_is_asked_and_its_reply_is_not_sent(twilio: Emulator, http: Caller, app: App) -> None:
    app.replies = {"/sms": {"twiml": [{"body": "why?"}]}}
    twilio.phone(JOE).opt_out(twilio.number)
    twilio.advance(10)
    assert [hook.form["Body"] for hook in app.hooks] == ["STOP"]
    assert [each.body for each in twilio.phone(JOE).inbox] == [opt_out.REPLIES["STOP"]]
    (alert,) = http.get("/v1/Alerts", host="monitor").json["alerts"]
    assert alert["error_code"] == "21610"


def test_what_is_answered(twilio: Emulator) -> None:
    """STOP once, START where it changes something, HELP always."""
    joe = twilio.phone(JOE)
    for text in ("START", "help", "stop", "STOP", "help", "Yes", "start"):
        joe.text(twilio.number, text)
    twilio.advance(10)
    expected = ["HELP", "STOP", "HELP", "START"]
    assert [each.body for each in joe.inbox] == [opt_out.REPLIES[name] for name in expected]


def test_a_reset_forgets_it(twilio: Emulator, http: Caller) -> None:
    twilio.phone(JOE).opt_out(twilio.number)
    twilio.reset()
    assert sends(http, twilio.number)
