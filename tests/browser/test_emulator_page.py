"""The emulator's pages in Chromium: what is written, called and pressed, live, with keys alone and without scripts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.conftest import Open, Tab
from tests.browser.desk import ANN, JOE, NUMBER, SALES, WELCOME, desk
from tests.emulator.control import Control
from trunkline.emulator import Emulator

pytestmark = pytest.mark.browser
THREAD = f"/_emulator/threads/{NUMBER}/{JOE}"


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with desk() as made:
        yield made


@pytest.fixture(scope="module")
def busy() -> Iterator[Emulator]:
    with desk(past=10_000) as made:
        yield made


@pytest.fixture
def tab(twilio: Emulator, open_tab: Open) -> Tab:  # closed before the server is
    return open_tab(twilio.url)


def listening(tab: Tab, path: str) -> Any:
    """A page that is told of what happens."""
    tab.go(path)
    tab.page.locator("#now-live.on").wait_for()
    return tab.page


def writes(twilio: Emulator, phone: str, body: str) -> None:
    """A phone writes: by the control API, as the browser's loop runs in this thread."""
    Control(twilio).post(f"/phones/{phone}/text", to=NUMBER, body=body, wait=False)


def until(so: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not so():
        assert time.monotonic() < end
        time.sleep(0.02)


def dial(page: Any, phone: str = JOE) -> None:
    page.fill("#phone", phone)
    page.locator("#number").evaluate("(each, number) => { each.value = number; }", NUMBER)
    page.click(".dialler button")
    page.wait_for_url("**/calls/CA*")


def test_a_reply_reaches_the_application_and_its_answer_appears(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, THREAD)
    page.keyboard.type("Is it open?")  # where the cursor stands from the beginning
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("Joe")
    page.keyboard.press("Enter")
    page.locator(".said.out", has_text="Is it open?\nJoe").wait_for()
    answer = page.locator(".said:not(.out)", has_text="You wrote: Is it open?")
    answer.wait_for()
    answer.locator(".st", has_text="delivered").wait_for()
    assert page.locator(".said").count() == 2
    said = page.locator("#announce").text_content() or ""
    assert said.endswith(f"{NUMBER} writes: You wrote: Is it open?\nJoe")
    assert page.evaluate("document.activeElement.id") == "body"
    assert page.input_value("#body") == ""
    assert twilio.webhooks[0].params["Body"] == "Is it open?\nJoe"
    assert page.url.endswith(THREAD)


def test_what_is_being_typed_is_kept_while_others_write(tab: Tab, twilio: Emulator) -> None:
    writes(twilio, JOE, "first")
    page = listening(tab, THREAD)
    page.locator(".said.out", has_text="first").wait_for()
    page.click("text=Media")
    page.fill("#body", "half a sentence")
    page.locator("#body").evaluate("each => each.setSelectionRange(5, 9)")
    writes(twilio, JOE, "second")
    page.locator(".said.out", has_text="second").wait_for()
    twilio.client().messages.create(to=ANN, from_=NUMBER, body="to somebody else")
    page.locator("#beside", has_text="to somebody else").wait_for()
    assert page.input_value("#body") == "half a sentence"
    assert page.evaluate("[document.activeElement.id, document.activeElement.selectionStart]") == ["body", 5]
    assert page.locator("[name=media]").is_visible()


def test_what_is_refused_is_said_and_not_lost(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, THREAD)
    page.click("text=Media")
    page.fill("[name=media]", "nowhere")
    page.fill("#body", "see this")
    page.click("text=Send")
    page.locator("[role=alert]", has_text="must begin with http://").wait_for()
    assert page.input_value("#body") == "see this"
    assert page.input_value("[name=media]") == "nowhere"
    page.fill("[name=media]", "https://example.com/cat.png")
    page.click("text=Send")
    picture = page.locator(".said.out img")
    picture.wait_for()
    until(lambda: picture.evaluate("each => each.naturalWidth"))
    assert page.locator("[role=alert]").count() == 0
    assert [each.params["NumMedia"] for each in twilio.webhooks] == ["1"]


def test_the_inbox_shows_what_comes(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/")
    assert page.locator("text=No messages yet.").is_visible()
    writes(twilio, JOE, "knock")
    page.locator("tr[data-row]", has_text="You wrote: knock").wait_for()
    writes(twilio, ANN, "me too")
    page.locator("tr[data-row]:first-child", has_text="You wrote: me too").wait_for()
    assert page.locator("tr[data-row]").count() == 2
    page.click(f"tr[data-row] >> text={JOE}")
    page.wait_for_url(f"**{THREAD}")
    twilio._reset()
    page.locator("text=Nothing was written yet.").wait_for()


def test_a_first_message_is_written_from_the_inbox(tab: Tab) -> None:
    page = listening(tab, "/")
    page.click("text=Write as a phone")
    page.fill("#new [name=phone]", ANN)
    page.fill("#new [name=body]", "hello")
    page.click("#new >> text=Send")
    page.wait_for_url(f"**/threads/{NUMBER}/{ANN}")
    page.locator(".said:not(.out)", has_text="You wrote: hello").wait_for()


def test_opting_out_and_in_again(tab: Tab) -> None:
    page = listening(tab, THREAD)
    page.click("text=Opt out")
    page.locator("#opted >> text=Opt in").wait_for()
    page.locator("#conversation .notice", has_text="21610").wait_for()
    page.click("text=Opt in")
    page.locator("#opted >> text=Opt out").wait_for()


def test_a_call_is_dialled_a_key_pressed_and_both_documents_are_shown(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/_emulator/calls")
    dial(page)
    page.locator("#keypad").wait_for()
    page.locator(".step", has_text=WELCOME).last.wait_for()
    page.click("#keypad button[value='1']")
    page.locator(".step.twilio", has_text=SALES).wait_for()
    documents = page.locator("pre.twiml").all_text_contents()
    assert [WELCOME in documents[0], SALES in documents[1]] == [True, True]
    hooks = page.locator(".hook-card")
    assert hooks.nth(0).locator("dt").first.text_content() == "From"
    assert "Digits1" in (hooks.nth(1).text_content() or "")
    said = page.locator("#transcript dd").all_text_contents()
    assert said[:2] == [WELCOME, "1"]
    assert said[-1] == SALES
    # Opened details stay open while the call goes on.
    hooks.nth(1).locator("summary").click()
    assert hooks.nth(1).locator("dt", has_text="CallSid").is_visible()
    page.fill("#words", "my order 4711")
    page.keyboard.press("Enter")
    page.locator(".step.phone", has_text="my order 4711").wait_for()
    assert hooks.nth(1).locator("dt", has_text="CallSid").is_visible()
    page.locator(".hook-card", has_text="SpeechResult").wait_for()
    page.fill("#words", "leave a word")
    page.click("#say button")
    page.locator(".step.phone", has_text="leave a word").wait_for()
    page.fill("#several", "12#")
    page.click("#press button")
    page.locator("#phone", has_text="The call is over.").wait_for()
    page.locator("#recordings audio").wait_for()
    source = page.locator("#recordings audio").get_attribute("src")
    assert page.request.get(twilio.url + source).headers["content-type"] == "audio/x-wav"
    assert page.locator("#call-head .st").text_content() == "completed"


def test_hanging_up_leaves_the_focus_in_its_place(tab: Tab) -> None:
    page = listening(tab, "/_emulator/calls")
    dial(page)
    page.locator("#hang-up button").focus()
    page.keyboard.press("Enter")
    page.locator("#phone", has_text="The call is over.").wait_for()
    until(lambda: page.evaluate("document.activeElement.id") == "phone")
    with page.expect_response("**/calls/CA*"):  # it looks once more
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.wait_for_timeout(1_000)
    assert page.evaluate("document.activeElement.id") == "phone"


def test_a_call_rings_and_is_answered_or_declined_by_hand(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/_emulator/calls")
    page.click("text=Phones")
    page.select_option("[name=calls]", "no-answer")
    page.click("text=Set")
    page.locator("[role=status]", has_text=f"From now on {JOE} rings until you answer.").wait_for()
    page.locator("#now-live.on").wait_for()
    client = twilio.client()
    made = client.calls.create(JOE, NUMBER, url="https://shop.example.com/voice")
    page.locator(".coming", has_text=f"{JOE} rings, called by {NUMBER}").wait_for()
    page.click(".coming >> text=Answer")
    page.wait_for_url(f"**/calls/{made.sid}")
    page.locator("#keypad").wait_for()
    page.locator(".step", has_text=WELCOME).last.wait_for()
    page.click("#hang-up button")
    page.locator("#phone", has_text="The call is over.").wait_for()
    listening(tab, "/_emulator/calls")
    second = client.calls.create(JOE, NUMBER, url="https://shop.example.com/voice")
    page.click(".coming >> text=Decline")
    page.locator("tr[data-row]:first-child .st.bad", has_text="busy").wait_for()
    assert page.locator(".coming").count() == 0
    assert client.calls(second.sid).fetch().status == "busy"
    # What was done by hand is not what the phone does from now on.
    third = client.calls.create(JOE, NUMBER, url="https://shop.example.com/voice")
    page.click(".coming >> text=Look")
    page.wait_for_url(f"**/calls/{third.sid}")
    page.click("#answer button")
    page.locator("#keypad").wait_for()


def test_keys_alone_do_it_all(tab: Tab) -> None:
    page = listening(tab, "/")
    page.keyboard.press("g")
    page.keyboard.press("c")
    page.wait_for_url("**/calls")
    page.locator("#now-live.on").wait_for()
    page.focus("#phone")
    page.keyboard.press("Enter")
    page.wait_for_url("**/calls/CA*")
    page.locator("#keypad").wait_for()
    page.locator(".step", has_text=WELCOME).last.wait_for()
    page.keyboard.press("1")
    page.locator(".step.twilio", has_text=SALES).wait_for()
    page.focus("#words")
    page.keyboard.type("12 boxes")  # no keys of the telephone
    page.keyboard.press("Enter")
    page.locator(".step.phone", has_text="12 boxes").wait_for()
    assert page.locator("#transcript .mine").count() == 2
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("m")
    page.wait_for_url(lambda url: url.endswith("/"))
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_rows_are_walked_with_keys(open_tab: Open, busy: Emulator) -> None:
    tab = open_tab(busy.url)
    page = listening(tab, "/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    target = page.locator("tr.at a.go").get_attribute("href")
    page.keyboard.press("o")
    page.wait_for_url(f"**{target}")
    page.go_back()
    page.keyboard.press("n")
    page.wait_for_url("**/?after=*")
    assert page.locator("tr[data-row]").count() == 50


def test_the_row_that_keys_have_come_to_stays_it(tab: Tab, twilio: Emulator) -> None:
    for phone in (JOE, ANN, "+14155550188"):
        writes(twilio, phone, "hi")
    page = listening(tab, "/")
    until(lambda: page.locator("tr[data-row]", has_text="You wrote: hi").count() == 3)
    page.keyboard.press("j")
    page.keyboard.press("j")
    row = page.locator("tr.at").get_attribute("id")
    for number in range(3):
        writes(twilio, f"+1415555020{number}", "knock")
        page.locator("tr[data-row]:first-child", has_text="You wrote: knock").wait_for()
        page.locator("tr[data-row]").nth(3 + number).wait_for()
        assert page.locator("tr.at").get_attribute("id") == row
        assert page.evaluate("document.activeElement.closest('tr').id") == row


def test_without_scripts_forms_lead_from_page_to_page(open_tab: Open, twilio: Emulator) -> None:
    tab = open_tab(twilio.url, java_script_enabled=False)
    page = tab.page
    tab.go(THREAD)
    page.fill("#body", "no scripts")
    tab.follow("text=Send")
    assert page.locator(".said.out", has_text="no scripts").count() == 1
    assert page.locator("#now-live").is_hidden()
    tab.go("/_emulator/calls")
    tab.follow(".dialler button")
    assert "/calls/CA" in page.url
    until(lambda: page.reload() and page.locator("#keypad").count())
    tab.follow("#keypad button[value='1']")
    until(lambda: page.reload() and page.locator(".step", has_text=SALES).count())
    tab.follow("#hang-up button")
    page.locator("#phone", has_text="The call is over.").wait_for()


def test_a_still_clock_is_stepped_on_the_page(open_tab: Open) -> None:
    from trunkline.emulator import Clock

    with desk(clock=Clock(frozen=True)) as twilio:
        tab = open_tab(twilio.url)
        page = listening(tab, THREAD)
        page.fill("#body", "hi")
        page.keyboard.press("Enter")
        answer = page.locator(".said:not(.out)", has_text="You wrote: hi")
        answer.locator(".st", has_text="queued").wait_for()
        page.locator("#strip", has_text="next in 0.05 s").wait_for()
        page.click("text=Next event")
        answer.locator(".st:not(:text('queued'))").wait_for()
        page.click("text=Run until nothing is due")
        answer.locator(".st", has_text="delivered").wait_for()
        assert page.locator("#strip button", has_text="Next event").is_disabled()
        page.close()


def test_it_looks_at_most_four_times_a_second(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/")
    began, before = time.monotonic(), len(tab.asked)
    for number in range(60):
        writes(twilio, JOE, f"text {number}")
    page.locator("tr[data-row]", has_text="You wrote: text 59").wait_for()
    looked = len(tab.asked) - before
    assert 1 <= looked <= (time.monotonic() - began) * 4 + 2


def test_it_looks_for_what_it_shows_alone(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/_emulator/calls")
    page.wait_for_timeout(700)  # the first look
    before = len(tab.asked)
    twilio.client().incoming_phone_numbers.list()
    writes(twilio, JOE, "hi")
    page.wait_for_timeout(700)
    assert len(tab.asked) == before
    Control(twilio).post(f"/phones/{JOE}/call", to=NUMBER)
    page.locator("tr[data-row]", has_text=JOE).wait_for()


def test_nobody_looks_at_what_is_hidden(tab: Tab, twilio: Emulator) -> None:
    page = listening(tab, "/")
    until(lambda: twilio._world.events is not None and twilio._world.events._listeners)
    hide = "hidden => { Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
    hide += " document.dispatchEvent(new Event('visibilitychange')); }"
    page.evaluate(hide, True)
    until(lambda: not twilio._world.events or not twilio._world.events._listeners)
    before = len(tab.asked)
    writes(twilio, JOE, "unseen")
    page.wait_for_timeout(700)
    assert len(tab.asked) == before
    page.evaluate(hide, False)
    page.locator("tr[data-row]", has_text="unseen").wait_for()


def test_it_comes_back_with_its_server(open_tab: Open) -> None:
    with desk() as first:
        tab = open_tab(first.url, checked=False)
        page = listening(tab, THREAD)
        port = first.port
    page.locator("#now-live.off").wait_for()
    page.fill("#body", "is anybody there?")
    page.keyboard.press("Enter")
    page.locator("[role=alert]", has_text="does not answer").wait_for()
    assert page.input_value("#body") == "is anybody there?"
    with desk(port=port):
        page.locator("#now-live.on").wait_for()
        page.focus("#body")
        page.keyboard.press("Enter")
        page.locator(".said:not(.out)", has_text="You wrote: is anybody there?").wait_for()


def test_what_a_reset_has_taken_is_said_to_be_gone(twilio: Emulator, open_tab: Open) -> None:
    tab = open_tab(twilio.url, checked=False)  # the browser complains of the 404
    page = listening(tab, "/_emulator/calls")
    dial(page)
    page.locator("#keypad").wait_for()
    page.locator("#now-live.on").wait_for()
    Control(twilio).post("/state/reset")
    page.locator("[role=alert]", has_text="there is no call CA").wait_for()


def test_hostile_texts_are_texts(tab: Tab, twilio: Emulator) -> None:
    words = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><b>\u202e"
    writes(twilio, JOE, words)
    page = listening(tab, THREAD)
    page.locator(".said.out .bubble").wait_for()
    assert page.locator(".said.out .bubble").text_content() == words
    writes(twilio, JOE, f"live {words}")
    page.locator(".said.out .bubble", has_text="live <img").wait_for()
    assert page.locator("#conversation img, #conversation script, #conversation b").count() == 0


def test_10_000_messages_are_fluent(open_tab: Open, busy: Emulator) -> None:
    """What a page is made of stays small, whatever there is."""
    tab = open_tab(busy.url)
    page = listening(tab, "/")
    assert page.evaluate("document.querySelectorAll('*').length") < 1_500
    for path in [each.get_attribute("href") for each in page.locator("tr[data-row] a.go").all()[:3]]:
        listening(tab, path)
        assert page.evaluate("document.querySelectorAll('*').length") < 1_500
        assert page.evaluate("scrollY + innerHeight >= document.documentElement.scrollHeight - 2")
