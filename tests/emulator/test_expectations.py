"""`assert_sent` and `assert_webhook`: what fits, and what is said where nothing does."""

from __future__ import annotations

import re
from typing import Any

import pytest

from trunkline.emulator import Clock, Emulator


def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("200 OK", [("Content-Type", "text/xml")])
    return [b"<Response><Message>Welcome!</Message></Response>"]


@pytest.fixture
def twilio() -> Any:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        with twilio.client() as client:
            client.messages.create(to="+14155550100", from_=twilio.number, body="Your code is 123456")
            client.messages.create(
                to="+14155550101", from_=twilio.number, body="Hello", status_callback="https://example.com/status"
            )
        yield twilio


def test_messages_are_found_by_text_pattern_and_callable(twilio: Emulator) -> None:
    assert [each.to for each in twilio.assert_sent()] == ["+14155550100", "+14155550101"]
    [code] = twilio.assert_sent("+14155550100", re.compile("code is [0-9]{6}"), twilio.number, status="queued", count=1)
    assert code.body == "Your code is 123456"
    assert code.direction == "outbound-api"
    twilio.assert_sent(body=lambda body: body.startswith("Hel"), count=1)
    twilio.assert_sent(to="+14155550199", count=0)


def test_what_came_in_was_not_sent_and_a_reply_was(twilio: Emulator) -> None:
    twilio.mount("https://example.com", app)
    with twilio.client() as client:
        [number] = client.incoming_phone_numbers.list()
        client.incoming_phone_numbers(number.sid).update(sms_url="https://example.com/sms")
    twilio.phone("+14155550102").text(twilio.number, "hi")
    twilio.assert_sent(body="hi", count=0)
    twilio.assert_sent("+14155550102", "Welcome!", count=1)
    twilio.assert_webhook("sms.inbound", url="https://example.com/sms", Body="hi", count=1)
    twilio.assert_webhook(url=re.compile("/status$"), count=0)


def test_a_failure_lists_what_is_most_like_it_first(twilio: Emulator) -> None:
    with pytest.raises(AssertionError) as caught:
        twilio.assert_sent(to="+14155550101", body="Goodbye", from_=twilio.number)
    first, *listed = str(caught.value).splitlines()
    assert first == ("no messages with to='+14155550101', body='Goodbye', from_='+15017122661'; there are 2 in all")
    assert listed == [
        "  +15017122661 -> +14155550101 'Hello' (queued)   <- other body",
        "  +15017122661 -> +14155550100 'Your code is 123456' (queued)   <- other to, body",
    ]
    with pytest.raises(AssertionError, match=r"^1 message with body='Hello', expected 2; there are 2 in all"):
        twilio.assert_sent(body="Hello", count=2)


def test_a_failure_is_bounded(twilio: Emulator) -> None:
    with twilio.client() as client:
        for _ in range(30):
            client.messages.create(to="+14155550100", from_=twilio.number, body="x" * 1000)
    with pytest.raises(AssertionError) as caught:
        twilio.assert_sent(body="y" * 10_000)
    assert len(str(caught.value)) < 8_000
    assert str(caught.value).endswith("… and 12 more")


def test_a_webhook_that_is_due_is_named(twilio: Emulator) -> None:
    with pytest.raises(AssertionError, match=r"advance\(seconds=…\) or run\(\) lets it happen"):
        twilio.assert_webhook("sms.status")
    twilio.run()
    twilio.assert_webhook("sms.status", MessageStatus="delivered", To="+14155550101", count=1)
    with pytest.raises(AssertionError) as caught:
        twilio.assert_webhook("sms.status", MessageStatus="read")
    assert "MessageStatus='delivered'" in str(caught.value)
    assert "run()" not in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"to": 14155550100}, "to must be a str, a compiled pattern or a callable, not int"),
        ({"count": -1}, "count must be 0 or more"),
        ({"count": True}, "count must be an int, not bool"),
        ({"count": "1"}, "count must be an int, not str"),
    ],
)
def test_wrong_arguments(wrong: Any, said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        Emulator().assert_sent(**wrong)
    with pytest.raises((TypeError, ValueError), match=said.replace("to must", "Body must")):
        Emulator().assert_webhook(**{name.replace("to", "Body"): value for name, value in wrong.items()})


def test_a_populated_past_was_not_sent_by_the_test() -> None:
    twilio = Emulator()
    twilio.populate(days=2, messages=100)
    assert twilio.sent == []


def test_credentials_and_what_a_terminal_obeys_are_not_shown(twilio: Emulator) -> None:
    with twilio.client() as client:
        client.messages.create(
            to="+14155550100",
            from_=twilio.number,
            body="a\x1b[31m\r\nb",
            status_callback="http://me:pw@127.0.0.1:9/status?auth_token=secret-1",
        )
        client.tokens.create(ttl=60)
    twilio.run()
    with pytest.raises(AssertionError) as caught:
        twilio.assert_webhook("sms.inbound")
    sections = twilio._sections()
    assert [title for title, _ in sections] == ["Twilio requests", "Twilio webhooks", "Twilio messages"]
    shown = "\n".join([str(caught.value), *(text for _, text in sections)])
    assert "127.0.0.1:9" in shown
    assert all(hidden not in shown for hidden in ("pw", "secret-1", "\x1b", "\r", twilio.auth_token))
    assert all(len(line) <= 301 for _, text in sections for line in text.splitlines())


def test_sections_are_bounded(twilio: Emulator) -> None:
    with twilio.client() as client:
        for number in range(60):
            client.messages.create(to=f"+141555501{number:02}", from_=twilio.number, body="x" * 1600)
    sections = dict(twilio._sections())
    assert sections["Twilio requests"].startswith("… 42 earlier ones\n")
    assert sum(map(len, sections.values())) < 20_000
