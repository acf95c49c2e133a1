"""Calls in the order of what happened, webhooks, alerts, codes: what a person is told of an account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from trunkline.emulator import Clock, Emulator
from trunkline.emulator.looking.alerts import alerts
from trunkline.emulator.looking.calls import Moment, call, calls
from trunkline.emulator.looking.codes import codes
from trunkline.emulator.looking.found import found
from trunkline.emulator.looking.search import parse
from trunkline.emulator.looking.webhooks import webhook, webhooks

JOE = "+14155550123"
MENU = "<Response><Gather numDigits='1' action='/pressed'><Say>Press one</Say></Gather></Response>"
PRESSED = "<Response><Say>Thanks</Say><Record action='/taped' maxLength='5'/></Response>"
DIAL = f"<Response><Dial><Number>{JOE}</Number></Dial></Response>"


class App:
    """An application that answers each path with a document, or as it is told."""

    def __init__(self) -> None:
        self.pages = {"/voice": MENU, "/pressed": PRESSED, "/taped": "<Response><Say>Bye</Say></Response>"}
        self.pages |= {
            "/dial": DIAL,
            "/sms": "<Response><Message>Hello!</Message></Response>",
            "/bad": "<Response><Oops",
        }

    def __call__(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        page = self.pages.get(environ["PATH_INFO"])
        start("404 Not Found" if page is None else "200 OK", [("Content-Type", "text/xml")])
        return [(page or "no such page").encode()]


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True)) as emulator:
        emulator.mount("https://example.com", App())
        yield emulator


def asks(twilio: Emulator, **urls: str) -> None:
    """The number asks at some URLs."""
    client = twilio.client()
    number = client.incoming_phone_numbers.list(phone_number=twilio.number)[0]
    client.incoming_phone_numbers(number.sid).update(**urls)


def short(moment: Moment) -> str:
    return f"{moment.kind} {moment.who} {moment.what} {moment.text}".strip()


def test_a_call_is_told_in_the_order_of_what_happened(twilio: Emulator) -> None:
    asks(twilio, voice_url="https://example.com/voice", status_callback="https://example.com/status")
    rung = twilio.phone(JOE).call(twilio.number)
    rung.press("1").say("my name is Joe")
    twilio.run()
    shown = call(twilio._world, rung.sid)
    story = [short(each) for each in shown.moments]
    base = "https://example.com"

    def at(text: str) -> int:
        (found,) = [place for place, each in enumerate(story) if each == text]
        return found

    order = [
        at(f"webhook twilio voice.inbound {base}/voice"),
        at("line call answered"),
        at("line twilio said Press one"),
        at("line phone pressed 1"),
        at(f"webhook twilio voice.gather {base}/pressed"),
        at("line twilio said Thanks"),
        at("line phone said my name is Joe"),
        at(f"webhook twilio voice.record {base}/taped"),
        at("line twilio said Bye"),
        at(f"webhook twilio voice.status {base}/status"),
    ]
    assert order == sorted(order), story
    times = [each.at for each in shown.moments]
    assert times == sorted(times)
    gather = shown.moments[order[4]].webhook
    assert gather is not None
    assert gather.params["Digits"] == "1"
    assert gather.body == PRESSED
    assert gather.signature
    assert gather.tries[0].status == 200
    (tape,) = shown.recordings
    assert tape.status == "completed"
    assert tape.url.endswith(f"/Recordings/{tape.sid}.wav")
    assert [each.recording for each in shown.moments if each.kind == "recording"] == [tape]
    assert (shown.call.phone, shown.call.status, shown.call.live, shown.call.failed) == (JOE, "completed", False, False)
    assert "presses: 1" in shown.transcript
    assert not shown.forgotten


def test_the_legs_of_a_dial_know_each_other(twilio: Emulator) -> None:
    asks(twilio, voice_url="https://example.com/dial")
    rung = twilio.phone("+14155550199").call(twilio.number)
    twilio.advance(5)
    shown = call(twilio._world, rung.sid)
    (child,) = shown.children
    assert child.to == child.phone == JOE
    assert child.live
    assert shown.parent is None
    other = call(twilio._world, child.sid)
    assert other.parent is not None
    assert other.parent.sid == rung.sid
    assert other.children == ()


def test_a_call_without_an_answer_and_one_that_is_not_there(twilio: Emulator) -> None:
    twilio.phone(JOE).busy()
    made = twilio.client().calls.create(to=JOE, from_=twilio.number, twiml="<Response/>")
    twilio.run()
    shown = call(twilio._world, made.sid)
    assert (shown.call.status, shown.call.failed, shown.recordings) == ("busy", True, ())
    with pytest.raises(LookupError, match="there is no call CA123"):
        call(twilio._world, "CA123")
    twilio.add(f"/2010-04-01/Accounts/{twilio.account_sid}/Calls.json", sid="CA" + "1" * 32)
    assert call(twilio._world, "CA" + "1" * 32).forgotten


def test_calls_page_by_page(twilio: Emulator) -> None:
    made = []
    for count in range(5):
        made.append(
            twilio.client().calls.create(to=f"+1415555013{count}", from_=twilio.number, twiml="<Response/>").sid
        )
        twilio.advance(1)
    seen, after = list[str](), ""
    while True:
        page = calls(twilio._world, limit=2, after=after)
        seen += [each.sid for each in page.calls]
        if page.after is None:
            break
        after = page.after
    assert seen == made[::-1]
    assert [each.sid for each in calls(twilio._world, parse("to:0132")).calls] == [made[2]]
    assert [each.sid for each in calls(twilio._world, parse("to:013 -to:0132"), limit=1).calls] == [made[4]]


def test_webhooks_newest_first_and_one_with_what_its_error_means(twilio: Emulator) -> None:
    asks(twilio, sms_url="https://user:secret@example.com/nothing", sms_fallback_url="https://example.com/sms")
    twilio.phone(JOE).text(twilio.number, "hi")
    twilio.client().messages.create(
        to=JOE, from_=twilio.number, body="x", status_callback="https://somebody.example/callback"
    )
    twilio.run()
    page = webhooks(twilio._world, limit=2)
    assert page.total > 3
    assert [each.id for each in page.webhooks] == [page.total, page.total - 1]
    assert page.after is not None
    rest = webhooks(twilio._world, limit=100, after=page.after)
    assert [each.id for each in rest.webhooks] == list(range(page.total - 2, 0, -1))
    assert rest.after is None
    failed = webhooks(twilio._world, parse("is:failed event:sms.inbound")).webhooks
    assert [(each.id, each.status, each.error_code, each.url) for each in failed] == [
        (1, 404, 11200, "https://example.com/nothing")
    ]
    assert all(each.withheld for each in webhooks(twilio._world, parse("url:somebody.example")).webhooks)
    shown = webhook(twilio._world, 1)
    assert shown.title
    assert shown.cause
    assert shown.action
    assert "11200" in shown.docs
    assert shown.params["Body"] == "hi"
    assert shown.body == "no such page"
    assert shown.signature == dict(twilio.webhooks[0].tries[-1].headers)["X-Twilio-Signature"]
    assert webhook(twilio._world, 2).params["ErrorCode"] == "11200"


def test_webhooks_that_are_not_there_are_told_apart(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LookupError, match="there is no webhook 1; there is none yet"):
        webhook(twilio._world, 1)
    monkeypatch.setattr("trunkline.emulator.world.MOST_SENT", 2)
    twilio.reset()
    asks(twilio, sms_url="https://example.com/sms")
    for _ in range(3):
        twilio.phone(JOE).text(twilio.number, "hi")
    with pytest.raises(LookupError, match="webhook 1 is kept no longer; the oldest is 2"):
        webhook(twilio._world, 1)
    with pytest.raises(LookupError, match="there is no webhook 4; the last is 3"):
        webhook(twilio._world, 4)
    page = webhooks(twilio._world)
    assert (page.dropped, [each.id for each in page.webhooks]) == (1, [3, 2])


def test_alerts_say_what_they_mean(twilio: Emulator) -> None:
    asks(twilio, sms_url="https://example.com/bad")
    twilio.phone(JOE).text(twilio.number, "hi")
    asks(twilio, sms_url="https://example.com/nothing")
    twilio.phone(JOE).text(twilio.number, "hi")
    shown = alerts(twilio._world).alerts
    assert [each.error_code for each in shown] == [11200, 12100]
    broken = shown[1]
    assert broken.level == "error"
    assert broken.message == "Document parse failure"
    assert broken.title
    assert broken.action
    assert broken.docs.startswith("https://www.twilio.com/docs/api/errors/")
    assert broken.request_url == "https://example.com/bad"
    first = alerts(twilio._world, limit=1)
    assert first.after is not None
    assert alerts(twilio._world, limit=1, after=first.after).alerts == (broken,)
    assert alerts(twilio._world, parse("error:12100")).alerts == (broken,)
    assert alerts(twilio._world, parse("url:nothing -error:11200")).alerts == ()


def test_codes_of_verify(twilio: Emulator) -> None:
    client = twilio.client()
    shop = client.verify.v2.services.create(friendly_name="Shop", code_length=4)
    bank = client.verify.v2.services.create(friendly_name="Bank")
    client.verify.v2.services(shop.sid).verifications.create(to=JOE, channel="sms")
    twilio.advance(1)
    client.verify.v2.services(bank.sid).verifications.create(to=JOE, channel="call")
    newest, oldest = codes(twilio._world).codes
    assert (newest.service, newest.channel, newest.status, newest.to) == ("Bank", "call", "pending", JOE)
    assert (oldest.service, oldest.code, oldest.sends, oldest.checks) == ("Shop", "1234", 1, 0)
    assert (oldest.expires - oldest.at).total_seconds() == 600
    client.verify.v2.services(bank.sid).verification_checks.create(to=JOE, code=newest.code)
    assert codes(twilio._world).codes[0].status == "approved"
    twilio.advance(601)
    assert codes(twilio._world).codes[1].status == "expired"
    page = codes(twilio._world, limit=1)
    assert page.after is not None
    assert [each.service for each in codes(twilio._world, limit=1, after=page.after).codes] == ["Shop"]


def test_a_search_over_everything(twilio: Emulator) -> None:
    asks(twilio, sms_url="https://example.com/sms", voice_url="https://example.com/nothing")
    twilio.phone(JOE).text(twilio.number, "pizza")
    twilio.phone(JOE).call(twilio.number)
    twilio.run()
    world = twilio._world
    shown = found(world, parse(f"from:{JOE}"))
    assert [each.body for each in shown.messages] == ["pizza"]
    assert [each.from_ for each in shown.calls] == [JOE]
    assert {each.event for each in shown.webhooks} == {"sms.inbound", "voice.inbound"}
    assert shown.alerts == ()
    assert shown.more == []
    assert [each.error_code for each in found(world, parse("error:11200")).alerts] == [11200]
    assert found(world, parse(f'"{JOE}"'), limit=1).more == ["messages", "webhooks"]
    (text,) = found(world, parse("pizza is:inbound")).messages
    assert [each.event for each in found(world, parse(f"sid:{text.sid}")).webhooks] == ["sms.inbound"]
