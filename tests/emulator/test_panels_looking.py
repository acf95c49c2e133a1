"""The pages of webhooks, requests, alerts, codes, search and exports: what they show, what they say of what is not."""

from __future__ import annotations

import html
import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.emulator.visiting import Visitor
from trunkline.emulator import Clock, Emulator

NUMBER, JOE = "+15017122661", "+14155550123"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
SHOP = "https://shop.example"


class Shop:
    """An application that answers by its path."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str], str]] = []

    def __call__(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        form = dict(parse_qsl(environ["wsgi.input"].read(length).decode(), keep_blank_values=True))
        self.asked.append((environ["PATH_INFO"], form, environ.get("HTTP_X_TWILIO_SIGNATURE", "")))
        if environ["PATH_INFO"] == "/broken":
            start("500 Internal Server Error", [("Content-Type", "text/html")])
            return [b"<html>KeyError</html>"]
        start("200 OK", [("Content-Type", "text/xml")])
        if environ["PATH_INFO"] == "/voice":
            return [b'<Response><Gather numDigit="1"><Say>Press one</Say></Gather></Response>']
        return [b"<Response><Message>Thanks</Message></Response>"]


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def world(shop: Shop) -> Iterator[Emulator]:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount(SHOP, shop)
        yield twilio


@pytest.fixture
def visitor(world: Emulator) -> Visitor:
    return Visitor(world)


def ask_at(world: Emulator, **urls: str) -> None:
    (number,) = world.client().incoming_phone_numbers.list()
    world.client().incoming_phone_numbers(number.sid).update(**urls)


def ids(page: str, what: str) -> list[int]:
    return [int(each) for each in re.findall(rf'class="go" href="/_emulator/{what}/(\d+)"', page)]


def test_an_empty_list_leads_to_where_the_application_is_set(visitor: Visitor) -> None:
    page = visitor.get("/_emulator/webhooks")
    assert "Nothing was sent to an application yet" in page.words
    assert 'href="/_emulator/numbers"' in page.body
    assert "Nobody asked the API yet" in visitor.get("/_emulator/requests").words
    assert "No alerts." in visitor.get("/_emulator/alerts").words
    assert "No codes yet." in visitor.get("/_emulator/codes").words


def test_webhooks_are_newest_first_and_narrowed(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms", voice_url=f"{SHOP}/voice")
    world.phone(JOE).text(NUMBER, "hi")
    world.phone(JOE).call(NUMBER)
    ask_at(world, sms_url=f"{SHOP}/broken")
    world.phone(JOE).text(NUMBER, "you")
    assert ids(visitor.get("/_emulator/webhooks").body, "webhooks") == [3, 2, 1]
    assert ids(visitor.get("/_emulator/webhooks", event="voice.inbound").body, "webhooks") == [2]
    failed = visitor.get("/_emulator/webhooks", failed="1")
    assert ids(failed.body, "webhooks") == [3]
    assert "11200" in failed.words
    assert ids(visitor.get("/_emulator/webhooks", q="body:hi").body, "webhooks") == [1]
    both = visitor.get("/_emulator/webhooks", q=f"from:{JOE}", event="sms.inbound", failed="1")
    assert ids(both.body, "webhooks") == [3]
    (csv,) = re.findall(r'href="(/_emulator/export/webhooks\.csv[^"]*)"', both.body)
    assert visitor.get(html.unescape(csv)).body.count("sms.inbound") == 1, "an export keeps the search"
    assert "No webhook is like that" in visitor.get("/_emulator/webhooks", q="nobody").words


def test_a_page_has_fifty_webhooks(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms")
    for count in range(120):
        world.phone(JOE).text(NUMBER, f"text {count}")
    pages, target = list[list[int]](), "/_emulator/webhooks?event=sms.inbound"
    while target:
        body = visitor.get(target).body
        pages.append(ids(body, "webhooks"))
        found = re.search(r'rel="next" href="([^"]+)"', body)
        target = html.unescape(found[1]) if found else ""
    assert [len(each) for each in pages] == [50, 50, 20]
    assert [each for page in pages for each in page] == list(range(120, 0, -1))
    assert len(visitor.get("/_emulator/webhooks").body.encode()) < 60_000


def pages(visitor: Visitor, target: str, what: str) -> list[int]:
    """How many there are on each page, older and older."""
    found: list[int] = []
    while target:
        body = visitor.get(target).body
        found.append(len(re.findall(what, body)))
        older = re.search(r'rel="next" href="([^"]+)"', body)
        target = html.unescape(older[1]) if older else ""
    return found


def test_requests_alerts_and_codes_have_pages_as_well(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/broken")
    verify = world.client().verify.v2
    service = verify.services.create(friendly_name="Shop").sid
    for count in range(60):
        world.phone(JOE).text(NUMBER, f"text {count}")
        verify.services(service).verifications.create(to=f"+1415555{count:04}", channel="sms")
    assert pages(visitor, "/_emulator/requests?q=event:CreateVerification", "<tr data-row") == [50, 10]
    assert pages(visitor, "/_emulator/alerts?q=error:11200", '<li class="panel"') == [50, 10]
    assert pages(visitor, "/_emulator/codes", 'data-copy="123456"') == [50, 10]
    last = visitor.get("/_emulator/requests", after="3")
    assert 'rel="prev"' in last.body


@pytest.mark.parametrize("path", ["webhooks", "requests", "alerts", "search"])
def test_a_search_that_is_none_is_told_with_what_is_allowed(visitor: Visitor, path: str) -> None:
    page = visitor.ask("GET", f"/_emulator/{path}?q=form%3Ax")
    assert page.status == 400
    assert "here is no field form" in page.words
    assert "allowed: to:, from:" in page.words
    assert 'value="form:x"' in page.body


def test_a_webhook_with_its_reply_and_what_twilio_would_say(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, voice_url=f"{SHOP}/voice")
    call = world.phone(JOE).call(NUMBER)
    page = visitor.get("/_emulator/webhooks/1")
    assert "<Gather> has no attribute numDigit; did you mean numDigits?" in page.words
    assert "https://www.twilio.com/docs/api/errors/12200" in page.body
    assert '  <Gather numDigit="1">\n    <Say>Press one</Say>' in html.unescape(page.body)
    assert f"/_emulator/search?q={call.sid}" in page.body
    for words in ("CallStatus ringing", f"From {JOE}", "HMAC-SHA1, Base64", "Empty: FromCity"):
        assert words in page.words
    (warning,) = re.findall(r'href="(/_emulator/webhooks/\d+)">Its webhook', visitor.get("/_emulator/alerts").body)
    assert warning == "/_emulator/webhooks/1"


def test_the_signature_that_is_shown_is_the_one_that_came(world: Emulator, visitor: Visitor, shop: Shop) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms?a=1")
    world.phone(JOE).text(NUMBER, "hi & <bye>")
    page = visitor.get("/_emulator/webhooks/1")
    (came,) = (signature for _, _, signature in shop.asked)
    assert came
    assert came in page.words
    copied = [html.unescape(each) for each in re.findall(r'data-copy="([^"]*)"', page.body)]
    form = shop.asked[0][1]
    assert f"{SHOP}/sms?a=1" + "".join(name + form[name] for name in sorted(form)) in copied
    assert any(each.startswith("curl ") for each in copied)
    assert world.auth_token not in page.body


def test_a_webhook_that_failed_says_what_to_do(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/broken")
    sid = world.phone(JOE).text(NUMBER, "hi")
    page = visitor.get("/_emulator/webhooks/1")
    assert "11200 HTTP retrieval failure" in page.words
    assert "Next step:" in page.words
    assert "KeyError" in page.words
    assert "12102" not in page.words, "an error page is no TwiML that was checked"
    alerts = visitor.get("/_emulator/alerts")
    assert "11200 HTTP retrieval failure" in alerts.words
    assert "/_emulator/webhooks/1" in alerts.body
    assert f"/_emulator/search?q={sid}" in alerts.body or "/_emulator/search?q=SM" in alerts.body
    assert "No alert is like that" in visitor.get("/_emulator/alerts", q="error:30003").words


def test_a_webhook_that_may_not_leave_says_so(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url="https://elsewhere.example/sms")
    world.phone(JOE).text(NUMBER, "hi")
    page = visitor.get("/_emulator/webhooks/1")
    assert "Not sent" in page.words
    assert "--allow" in page.words
    assert "There was no reply" in page.words
    assert "not sent" in visitor.get("/_emulator/webhooks").words


def test_a_replay_sends_it_again_and_shows_the_new_one(world: Emulator, visitor: Visitor, shop: Shop) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms")
    world.phone(JOE).text(NUMBER, "hi")
    world.run()
    messages = len(world.client().messages.list())
    page = visitor.post("/_emulator/webhooks/1/replay")
    assert "Sent once more" in page.words
    assert "This is a replay of webhook 1" in page.words
    assert [form["Body"] for _, form, _ in shop.asked] == ["hi", "hi"]
    world.run()
    assert len(world.client().messages.list()) == messages, "the TwiML of a replay is not run"
    first = visitor.get("/_emulator/webhooks/1")
    assert re.search(r"Replays <?.*2", first.words)
    assert visitor.send("/_emulator/webhooks/99/replay").status == 404


def test_a_replay_while_time_is_being_stepped(world: Emulator, visitor: Visitor, shop: Shop) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms")
    world.phone(JOE).text(NUMBER, "hi")
    out, go_on = threading.Event(), threading.Event()

    def slow(environ: dict[str, Any], start: Any) -> list[bytes]:
        out.set()
        assert go_on.wait(120)
        start("204 No Content", [])
        return []

    world.mount("https://slow.example", slow)
    world.client().messages.create(to=JOE, from_=NUMBER, body="x", status_callback="https://slow.example/s")
    stepping = threading.Thread(target=visitor.send, args=("/_emulator/clock/step",), kwargs={"seconds": "10"})
    stepping.start()
    try:
        assert out.wait(120)
        assert "This is a replay" in visitor.post("/_emulator/webhooks/1/replay").words
    finally:
        go_on.set()
        stepping.join(120)


@pytest.mark.parametrize("number", ["0", "99", "x", "-1", "9" * 400, "%00", "1.5"])
@pytest.mark.parametrize("what", ["webhooks", "requests"])
def test_what_is_not_there_is_told(visitor: Visitor, what: str, number: str) -> None:
    page = visitor.ask("GET", f"/_emulator/{what}/{number}")
    assert page.status == 404
    assert "Not found" in page.words


def test_requests_are_shown_without_what_is_secret(world: Emulator, visitor: Visitor) -> None:
    world.client().messages.create(to=JOE, from_=NUMBER, body="hello & <b>")
    world.client().incoming_phone_numbers.list()
    visitor.ask("GET", "/2010-04-01/Nothing.json")
    page = visitor.get("/_emulator/requests")
    assert ids(page.body, "requests") == [3, 2, 1]
    assert "CreateMessage" in page.words
    assert f"/2010-04-01/Accounts/AC…{world.account_sid[-4:]}/Messages.json" in page.words
    assert ids(visitor.get("/_emulator/requests", q="event:CreateMessage").body, "requests") == [1]
    assert ids(visitor.get("/_emulator/requests", q="is:failed").body, "requests") == [3]
    one = visitor.get("/_emulator/requests/1")
    for words in (
        "api_v2010.CreateMessage",
        "Body hello & <b>",
        f"To {JOE}",
        "Copy as curl",
        START.strftime("%H:%M:%S"),
    ):
        assert words in one.words
    assert "https://www.twilio.com/docs/" in one.body
    copied = [html.unescape(each) for each in re.findall(r'data-copy="([^"]*)"', one.body)]
    assert any("$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" in each for each in copied)
    assert world.auth_token not in one.body
    assert "authorization" not in one.words.lower()


def test_a_request_that_met_a_fault_says_so(world: Emulator, visitor: Visitor) -> None:
    with world.faults.error(503):
        visitor.ask("GET", "/2010-04-01/Accounts.json")
    assert "fault: error" in visitor.get("/_emulator/requests").words
    assert "It met a fault: error" in visitor.get("/_emulator/requests/1").words


def test_codes_of_verify(world: Emulator, visitor: Visitor) -> None:
    verify = world.client().verify.v2
    service = verify.services.create(friendly_name="Shop <b>")
    verify.services(service.sid).verifications.create(to=JOE, channel="sms")
    verify.services(service.sid).verifications.create(to="+14155550124", channel="call")
    verify.services(service.sid).verification_checks.create(to="+14155550124", code="123456")
    page = visitor.get("/_emulator/codes")
    assert page.body.count('data-copy="123456"') == 2
    for words in (JOE, "sms", "pending", "+14155550124", "call", "approved", "Shop <b>", "14:13:09", "checked 1"):
        assert words in page.words
    world.advance(700)
    assert "expired" in visitor.get("/_emulator/codes").words


def test_a_search_finds_everything_of_its_kind(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/broken", voice_url=f"{SHOP}/voice")
    world.phone(JOE).text(NUMBER, "hello")
    call = world.phone(JOE).call(NUMBER)
    page = visitor.get("/_emulator/search", q=JOE)
    for words in ("Messages", "Calls", "Webhooks", "hello", "sms.inbound", "voice.inbound"):
        assert words in page.words
    assert f"/_emulator/calls/{call.sid}" in page.body
    assert "11200" in visitor.get("/_emulator/search", q="error:11200").words
    assert "Nothing is like that" in visitor.get("/_emulator/search", q="zzz").words
    assert "How to search" in visitor.get("/_emulator/search").words
    for example in re.findall(r'<dt><a class="mono" href="([^"]+)">', page.body):
        assert visitor.get(html.unescape(example)).status == 200, "an example of the help is one"


def test_a_sid_leads_straight_to_its_page(world: Emulator, visitor: Visitor) -> None:
    ask_at(world, sms_url=f"{SHOP}/broken", voice_url=f"{SHOP}/voice")
    world.phone(JOE).text(NUMBER, "hello")
    call = world.phone(JOE).call(NUMBER)
    (number,) = world.client().incoming_phone_numbers.list()
    sent = world.client().messages.create(to=JOE, from_=NUMBER, body="out")
    (alert, *_) = world.client().monitor.v1.alerts.list()
    for sid, path in (
        (sent.sid, f"/_emulator/threads/{NUMBER}/{JOE}#{sent.sid}"),
        (call.sid, f"/_emulator/calls/{call.sid}"),
        (number.sid, f"/_emulator/numbers/{NUMBER}"),
        (alert.sid, f"/_emulator/alerts?q=sid%3A{alert.sid}"),
    ):
        answer = visitor.ask("GET", f"/_emulator/search?q={sid}")
        assert (answer.status, answer.headers["location"]) == (303, path)
        page = visitor.get(path.partition("#")[0])
        if "#" in path:
            assert f'id="{sid}"' in page.body
    unknown = visitor.get("/_emulator/search", q="CA" + "0" * 32)
    assert "Nothing is like that" in unknown.words


@pytest.mark.parametrize(
    ("file", "type_"),
    [
        ("messages.json", "application/json"),
        ("messages.csv", "text/csv"),
        ("calls.json", "application/json"),
        ("webhooks.har", "application/json"),
        ("requests.har", "application/json"),
        ("requests.csv", "text/csv"),
    ],
)
def test_exports_are_files(world: Emulator, visitor: Visitor, file: str, type_: str) -> None:
    ask_at(world, sms_url=f"{SHOP}/sms")
    world.phone(JOE).text(NUMBER, "hi")
    page = visitor.get(f"/_emulator/export/{file}")
    assert page.headers["content-type"].startswith(type_)
    assert page.headers["content-disposition"] == f'attachment; filename="{file}"'
    if type_ == "application/json":
        json.loads(page.body)
    assert world.auth_token not in page.body
    missing = visitor.ask("GET", "/_emulator/export/everything.zip")
    assert missing.status == 404
    assert "messages.json, messages.csv" in missing.words
    assert visitor.ask("GET", f"/_emulator/export/{file}?q=form:x").status == 400
