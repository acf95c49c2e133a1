"""The pages of messages: the inbox, a thread, what a phone writes, and what becomes of it."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from urllib.parse import quote
from xml.sax.saxutils import escape

import pytest
from flask import Flask, Response, request

from tests.emulator.visiting import Page, Visitor
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.page import ROOT
from trunkline.emulator.page.pages.messages import media_of

NUMBER, JOE, ANN = "+15017122661", "+14155550123", "+14155550177"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
THREAD = f"{ROOT}/threads/{NUMBER}/{JOE}"
MOST_BYTES = 60_000


@pytest.fixture
def still() -> Iterator[Emulator]:
    """An emulator whose time stands still, with an application that repeats what it is told."""
    app = Flask(__name__)

    @app.post("/sms")
    def sms() -> Response:
        return Response(
            f"<Response><Message>Echo {escape(request.form['Body'])}</Message></Response>", mimetype="text/xml"
        )

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount("https://app.test", app)
        twilio.load({"numbers": [{"number": NUMBER, "sms_url": "https://app.test/sms"}]})
        yield twilio


@pytest.fixture
def visitor(still: Emulator) -> Visitor:
    return Visitor(still)


def until(look: Callable[[], Page], words: str) -> Page:
    """A page as soon as it says something."""
    end = time.monotonic() + 60
    while words not in (page := look()).words:
        assert time.monotonic() < end, page.words[-1000:]
        time.sleep(0.02)
    return page


def test_an_empty_inbox_says_what_to_do(visitor: Visitor) -> None:
    page = visitor.get("/")
    assert "No messages yet." in page.words
    assert NUMBER in page.words
    assert f'href="{ROOT}/numbers"' in page.body


def test_a_phone_writes_and_the_answer_is_on_its_way(still: Emulator, visitor: Visitor) -> None:
    page = visitor.post(f"{ROOT}/threads", phone="(415) 555-0123", number=NUMBER, body="hi\r\nthere")
    assert f"<h1>{JOE}</h1>" in page.body
    assert "Echo hi there" in page.words
    assert [each.form["Body"] for each in still.requests] == []
    assert still.webhooks[-1].params["Body"] == "hi\nthere"
    assert "queued" in page.words
    page = visitor.post(f"{ROOT}/step", step="all", back=THREAD)
    assert "delivered" in page.words
    inbox = visitor.get("/")
    assert f'href="{THREAD}"' in inbox.body
    assert "1 thread" in inbox.words


def test_a_reply_goes_to_the_thread(still: Emulator, visitor: Visitor) -> None:
    still.client().messages.create(to=JOE, from_=NUMBER, body="Are you coming?")
    still.run()
    page = visitor.post(THREAD, body="yes & <b>no</b>")
    assert "Your application writes: Are you coming?" in page.words
    assert "The phone writes: yes & <b>no</b>" in page.words
    assert "<b>no</b>" not in page.body
    assert page.words.index("writes: Are you coming?") < page.words.index("writes: yes")


def test_with_a_clock_that_runs_the_page_does_not_wait() -> None:
    go_on = threading.Event()
    app = Flask(__name__)

    @app.post("/sms")
    def sms() -> Response:
        go_on.wait(60)
        return Response("late", mimetype="text/plain")

    with Emulator(pace=0.01) as twilio:
        twilio.mount("https://app.test", app)
        twilio.load({"numbers": [{"number": NUMBER, "sms_url": "https://app.test/sms"}]})
        visitor = Visitor(twilio)
        page = visitor.post(f"{ROOT}/threads", phone=JOE, number=NUMBER, body="hi")
        assert "The phone writes: hi" in page.words
        assert "late" not in page.words
        go_on.set()
        until(lambda: visitor.get(THREAD), "Your application writes: late")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"phone": JOE, "number": NUMBER, "body": "  "}, "a message needs a text or media"),
        ({"phone": "joe", "number": NUMBER, "body": "x"}, "number must be a phone number with a plus sign"),
        ({"phone": JOE, "number": "+14155550999", "body": "x"}, "+14155550999"),
        ({"phone": JOE, "number": NUMBER, "media": "ftp://x"}, "must begin with http:// or https://"),
        ({}, "number must be a phone number"),
    ],
)
def test_what_cannot_be_written_is_told_and_kept(visitor: Visitor, form: dict[str, str], said: str) -> None:
    page = visitor.post(f"{ROOT}/threads", **form)
    assert said in page.words
    assert 'role="alert"' in page.body
    if form.get("body", "").strip():
        assert f'rows="3" maxlength="1600">{form["body"]}</textarea>' in page.body


def test_media_are_shown_by_the_emulator_itself(still: Emulator, visitor: Visitor) -> None:
    page = visitor.post(THREAD, media="https://example.com/a.png\nhttps://example.com/b.pdf, https://example.com/c.svg")
    files = re.findall(rf'(?:src|href)="({ROOT}/media/[^"]+)"', page.body)
    assert len(set(files)) == 3
    kinds = {visitor.get(file).headers["content-type"] for file in files}
    assert kinds == {"image/png", "application/octet-stream"}
    for file in files:
        kept = visitor.get(file)
        if kept.headers["content-type"] == "application/octet-stream":
            assert kept.headers["content-disposition"].startswith("attachment")
    assert visitor.ask("GET", f"{files[0]}x").status == 404
    assert visitor.ask("GET", f"{ROOT}/media/AC1/SM1/ME1").status == 404


def test_media_of_a_field() -> None:
    assert media_of(" https://a/1\r\nhttp://b/2,https://c/3 ") == ["https://a/1", "http://b/2", "https://c/3"]
    assert media_of("\n ") == []
    with pytest.raises(ValueError, match="at most 10"):
        media_of("https://a " * 11)


def test_an_error_code_leads_to_its_meaning(still: Emulator, visitor: Visitor) -> None:
    still.phone(JOE).receives("undelivered", 30003)
    still.client().messages.create(to=JOE, from_=NUMBER, body="hi")
    still.run()
    page = visitor.get(THREAD)
    assert 'href="https://www.twilio.com/docs/api/errors/30003"' in page.body
    assert "undelivered 30003 " in page.words
    assert "1 message failed" in visitor.get("/").words


def test_opting_out_and_in(still: Emulator, visitor: Visitor) -> None:
    page = visitor.post(f"{THREAD}/opt", wants="out")
    assert "refused with error 21610" in page.words
    assert "Opt in" in page.words
    page = visitor.post(f"{THREAD}/opt", wants="in")
    assert "refused with error 21610" not in page.words
    assert [each.params["Body"] for each in still.webhooks if each.event == "sms.inbound"] == ["STOP", "START"]


def test_what_becomes_of_messages_to_the_phone(still: Emulator, visitor: Visitor) -> None:
    page = visitor.post(f"{THREAD}/receives", status="failed", error_code="30007")
    assert f"Messages to {JOE} will be failed." in page.words
    assert "<option selected>failed</option>" in page.body
    still.client().messages.create(to=JOE, from_=NUMBER, body="hi")
    still.run()
    [message] = still.client().messages.list()
    assert (message.status, message.error_code) == ("failed", 30007)
    assert "status must be one of" in visitor.post(f"{THREAD}/receives", status="eaten").words
    assert "must have five digits" in visitor.post(f"{THREAD}/receives", status="failed", error_code="9").words
    # A code is of no use where a message arrives.
    assert "will be delivered" in visitor.post(f"{THREAD}/receives", status="delivered", error_code="30007").words


def test_a_sender_that_is_no_number_cannot_be_replied_to(visitor: Visitor, still: Emulator) -> None:
    still.client().messages.create(to="+447700900123", from_="ACME", body="hi")
    still.run()
    page = visitor.get(f"{ROOT}/threads/ACME/+447700900123")
    assert "ACME is no number of an account" in page.words
    assert "<textarea" not in page.body


def test_the_inbox_is_searched(visitor: Visitor) -> None:
    visitor.post(THREAD, body="a needle")
    visitor.post(f"{ROOT}/threads/{NUMBER}/{ANN}", body="hay")
    page = visitor.get("/", q="needle")
    assert THREAD in page.body
    assert ANN not in page.body
    assert "No message is like that." in visitor.get("/", q="nobody").words
    wrong = visitor.get("/", q="colour:red")
    assert "This cannot be searched" in wrong.words
    assert 'aria-invalid="true"' in wrong.body
    assert visitor.ask("GET", "/?after=nonsense").status == 200


def test_long_threads_have_earlier_messages(still: Emulator, visitor: Visitor) -> None:
    for count in range(45):
        still.phone(JOE).text(NUMBER, f"text {count:02}")
    page = visitor.get(THREAD)
    assert "text 44" in page.words
    assert "text 00" not in page.words
    [earlier] = re.findall(r'rel="next" href="([^"]+)"', page.body)
    before = visitor.get(earlier.replace("&amp;", "&"))
    assert "text 44" not in re.sub(r"(?s)<nav.*?</nav>", "", before.body)
    assert "Newest" in before.words
    assert visitor.ask("GET", f"{THREAD}?before=nonsense").status == 400


def test_channels_and_strange_addresses_have_threads(still: Emulator, visitor: Visitor) -> None:
    page = visitor.post(f"{ROOT}/threads", phone=f"whatsapp:{JOE}", number=f"whatsapp:{NUMBER}", body="hi")
    assert f"<h1>whatsapp:{JOE}</h1>" in page.body
    strange = quote('<script>alert("1")</script>/../%2F', safe="")
    page = visitor.get(f"{ROOT}/threads/{strange}/{strange}")
    assert "<script>alert" not in page.body
    assert "Nothing was written yet." in page.words


def test_pages_stay_small_with_10_000_messages() -> None:
    with Emulator() as twilio:
        twilio.populate(days=30, messages=10_000)
        visitor = Visitor(twilio)
        page = visitor.get("/")
        assert page.body.count("<tr data-row") == 50
        assert len(page.body.encode()) <= MOST_BYTES
        [older] = re.findall(r'rel="next" href="([^"]+)"', page.body)
        second = visitor.get(older.replace("&amp;", "&"))
        first_rows, second_rows = (set(re.findall(r'data-row id="(\w+)"', each.body)) for each in (page, second))
        assert len(second_rows) == 50
        assert not first_rows & second_rows
        thread = re.findall(rf'href="({ROOT}/threads/[^"]+)"', page.body)
        for path in thread[:5]:
            assert len(visitor.get(path).body.encode()) <= MOST_BYTES
        assert len(visitor.get(f"{ROOT}/calls").body.encode()) <= MOST_BYTES
