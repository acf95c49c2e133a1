"""The emulator's panels in Chromium: webhooks and their replay, codes, faults, the clock, numbers, searches; live, with
keys alone, without scripts, wide and narrow, light and dark; axe finds nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest

from tests.browser.conftest import Open, Tab
from tests.browser.test_pages_in_chromium import AXE, RULES
from tests.emulator.page_cases import CASES, TEXTS, World, hostile, target
from trunkline.emulator import Clock, Emulator

pytestmark = pytest.mark.browser
NUMBER, JOE, SHOP = "+15017122661", "+14155550123", "https://shop.example"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
WAIT = 60_000


class Shop:
    """An application; `wait` keeps it from answering `/slow`."""

    def __init__(self) -> None:
        self.bodies: list[str] = []
        self.go_on = threading.Event()

    def __call__(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        sent = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        self.bodies.append(dict(parse_qsl(sent)).get("Body", ""))
        path = environ["PATH_INFO"]
        if path == "/slow":
            assert self.go_on.wait(120)
        if path == "/broken":
            start("500 Internal Server Error", [("Content-Type", "text/html")])
            return [b"<html>KeyError: 'From'</html>"]
        start("200 OK", [("Content-Type", "text/xml")])
        if path == "/voice":
            return [b'<Response><Gather numDigit="1" action="/key"><Say>Press one</Say></Gather></Response>']
        return [b"<Response><Message>Thanks</Message></Response>"]


def apart(work: Callable[[], object]) -> None:
    """Does what waits for webhooks on a thread: Playwright has a loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(work).result(120)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def desk(shop: Shop) -> Iterator[Emulator]:
    """An emulator whose number has an application, and in which something went wrong already."""
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount(SHOP, shop)
        apart(lambda: fill(twilio))
        yield twilio
        shop.go_on.set()


def fill(twilio: Emulator) -> None:
    """Has something of everything happen."""
    client = twilio.client()
    (number,) = client.incoming_phone_numbers.list()
    urls = client.incoming_phone_numbers(number.sid)
    urls.update(sms_url=f"{SHOP}/broken", voice_url=f"{SHOP}/voice", status_callback=f"{SHOP}/over")
    twilio.phone(JOE).text(NUMBER, f"Where is my order? {'I have waited for it a long time. ' * 8}")
    twilio.phone(JOE).call(NUMBER)
    urls.update(sms_url=f"https://joe:pw@shop.example/sms?{'long=' + 'x' * 120}")
    twilio.phone(JOE).text(NUMBER, "Hello")
    client.messages.create(to=JOE, from_=NUMBER, body="out", status_callback="https://elsewhere.example/status")
    service = client.verify.v2.services.create(friendly_name="Shop")
    client.verify.v2.services(service.sid).verifications.create(to=JOE, channel="sms")
    client.verify.v2.services(service.sid).verifications.create(to="+14155550124", channel="whatsapp")
    twilio.advance(2)
    twilio.faults.webhooks.late(2, event="sms.status", times=3)
    twilio.faults.error(503, path="*/Calls.json", rate=0.5)
    twilio.faults.latency(0.1, operation="verify_v2.*").end()


@pytest.fixture
def tab(desk: Emulator, open_tab: Open) -> Tab:  # closed before the server is
    return open_tab(desk.url)


def live(tab: Tab, path: str) -> Any:
    """A page that is told of what happens."""
    tab.go(path)
    tab.page.locator("#now-live.on").wait_for(timeout=WAIT)
    return tab.page


PAGES = {
    "webhooks": "/_emulator/webhooks",
    "webhooks-failed": "/_emulator/webhooks?failed=1&event=sms.inbound",
    "webhooks-none": "/_emulator/webhooks?q=nobody",
    "webhook-failed": "/_emulator/webhooks/1",
    "webhook-voice": "/_emulator/webhooks/2",
    "webhook-long": "/_emulator/webhooks/3",
    "requests": "/_emulator/requests",
    "request": "/_emulator/requests/2",
    "alerts": "/_emulator/alerts",
    "codes": "/_emulator/codes",
    "search": "/_emulator/search?q=%2B1415555",
    "search-help": "/_emulator/search",
    "clock": "/_emulator/clock",
    "faults": "/_emulator/clock?kind=error",
    "faults-extra": "/_emulator/clock?kind=webhook_extra",
    "reset": "/_emulator/clock/reset",
    "numbers": "/_emulator/numbers",
    "number": f"/_emulator/numbers/{NUMBER}",
    "missing": "/_emulator/webhooks/999",
}
REFUSED = {"missing"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(desk: Emulator, open_tab: Open, scheme: str) -> None:
    axe = AXE.read_text("utf-8")
    tab = open_tab(desk.url, color_scheme=scheme)
    tab.expects(404)
    wrong = []
    for name, path in PAGES.items():
        tab.go(path)
        tab.page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true")
        tab.page.evaluate(f"{axe}; undefined")
        found = tab.page.evaluate(f"axe.run({RULES[scheme]})")
        wrong += [
            f"{name}: {each['id']} {[node['html'] for node in each['nodes']][:3]}" for each in found["violations"]
        ]
    assert wrong == []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_is_cut_off(desk: Emulator, open_tab: Open, width: int) -> None:
    tab = open_tab(desk.url, width=width, height=640, checked=False)
    wide = []
    for name, path in PAGES.items():
        tab.go(path)
        tab.page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true")
        found = tab.page.evaluate("document.documentElement.scrollWidth")
        if found > width:
            wide.append((name, found))
    assert wide == []


def test_webhooks_come_live_and_one_is_sent_once_more(tab: Tab, desk: Emulator, shop: Shop) -> None:
    page = live(tab, "/_emulator/webhooks")
    before = page.locator("[data-row]").count()
    apart(lambda: desk.phone(JOE).text(NUMBER, "come in"))
    page.locator("[data-row]").nth(before).wait_for(timeout=WAIT)
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.locator("h1", has_text="sms.inbound").wait_for(timeout=WAIT)
    assert page.locator("main", has_text="come in").count() == 1
    page.get_by_role("button", name="Replay").click()
    page.locator("#notice", has_text="Sent once more").wait_for(timeout=WAIT)
    assert page.locator("p.notice", has_text="This is a replay of webhook").count() == 1
    assert shop.bodies.count("come in") == 2


def test_a_webhook_that_failed_leads_to_what_to_do(tab: Tab) -> None:
    page = live(tab, "/_emulator/alerts")
    page.locator("li", has_text="11200").get_by_role("link", name="Its webhook").click()
    page.locator(".notice.bad", has_text="Next step:").wait_for(timeout=WAIT)
    page.get_by_text("The string that was signed").click()
    assert page.locator(".signed li").first.text_content() == f"{SHOP}/broken"


def test_a_code_is_copied(desk: Emulator, open_tab: Open) -> None:
    tab = open_tab(desk.url, permissions=["clipboard-read", "clipboard-write"])
    page = live(tab, "/_emulator/codes")
    page.get_by_role("button", name=f"Copy the code of {JOE}").click()
    page.get_by_text("Copied", exact=True).wait_for(timeout=WAIT)
    assert page.evaluate("navigator.clipboard.readText()") == "123456"


def test_the_clock_is_stepped_and_what_is_due_follows(tab: Tab, desk: Emulator) -> None:
    page = live(tab, "/_emulator/clock")
    assert page.locator("#due").text_content().strip().startswith("Nothing") is False
    page.fill("input[name=seconds]", "5")
    page.keyboard.press("Enter")
    page.locator("#time", has_text="14:03:16").wait_for(timeout=WAIT)
    page.locator("#notice", has_text="5 s later").wait_for(timeout=WAIT)
    assert page.evaluate("document.activeElement.name") == "seconds"
    page.get_by_role("button", name="Run until nothing is due").click()
    page.locator("#due", has_text="Nothing.").wait_for(timeout=WAIT)
    desk.client().messages.create(to=JOE, from_=NUMBER, body="live")
    page.locator("#due", has_text="A message goes on").wait_for(timeout=WAIT)


def test_a_step_that_is_refused_says_so(tab: Tab, desk: Emulator, shop: Shop) -> None:
    desk.client().messages.create(to=JOE, from_=NUMBER, body="x", status_callback=f"{SHOP}/slow")
    desk.faults.clear()
    page = live(tab, "/_emulator/clock")
    stepping = threading.Thread(target=desk.advance, args=(10,))
    stepping.start()
    try:
        page.locator("#time", has_text="Time is being stepped").wait_for(timeout=WAIT)
        page.get_by_role("button", name="Step 1 min").click()
        page.locator("#notice .bad, #notice .notice.bad", has_text="is being stepped").first.wait_for(timeout=WAIT)
    finally:
        shop.go_on.set()
        stepping.join(120)


def test_a_fault_is_switched_on_by_a_form_and_ended(tab: Tab, desk: Emulator) -> None:
    page = live(tab, "/_emulator/clock")
    page.get_by_label("What goes wrong").select_option(label="Refused with status 429")
    page.get_by_label("How many times").wait_for(timeout=WAIT)
    page.get_by_label("How many times").fill("0")
    tab.expects(400)
    page.get_by_role("button", name="Switch on").click()
    page.get_by_text("'0' does not fit; a whole number from 1").wait_for(timeout=WAIT)
    apart(lambda: desk.phone(JOE).text(NUMBER, "meanwhile"))  # of which a page that was refused hears nothing
    page.wait_for_timeout(800)
    assert page.get_by_text("'0' does not fit; a whole number from 1").is_visible()
    assert page.get_by_label("How many times").input_value() == "0"
    page.get_by_label("How many times").fill("2")
    page.get_by_role("button", name="Switch on").click()
    row = page.locator("#faults tr", has_text="Refused with status 429")
    row.wait_for(timeout=WAIT)
    assert [fault.name for fault in desk.faults.active] == ["error", "rate_limit"]
    row.get_by_role("button").click()
    row.get_by_text("over").wait_for(timeout=WAIT)
    assert [fault.name for fault in desk.faults.active] == ["error"]
    page.get_by_role("button", name="End all of them").click()
    page.locator("#faults", has_text="0 on").wait_for(timeout=WAIT)


def test_a_reset_is_asked_for_twice(tab: Tab, desk: Emulator) -> None:
    page = live(tab, "/_emulator/clock")
    page.get_by_role("link", name="Reset…").click()
    page.get_by_text("This cannot be undone").wait_for(timeout=WAIT)
    page.get_by_role("link", name="Keep it").click()
    page.get_by_role("link", name="Reset…").click()
    page.get_by_role("button", name="Forget all of it").click()
    page.get_by_text("Everything was forgotten").wait_for(timeout=WAIT)
    assert desk.client().messages.list() == []


def test_somebody_new_says_where_the_application_is(shop: Shop, open_tab: Open) -> None:
    with Emulator() as twilio:
        twilio.mount(SHOP, shop)
        tab = open_tab(twilio.url)
        tab.go("/_emulator/webhooks")
        tab.page.get_by_role("link", name="Say where your application is").click()
        box = tab.page.get_by_label("When a message comes in").first
        box.fill(f"{SHOP}/sms")
        tab.page.keyboard.press("Enter")
        tab.page.locator("#notice", has_text=f"{NUMBER} is set").wait_for(timeout=WAIT)
        apart(lambda: twilio.phone(JOE).text(NUMBER, "hi"))
        assert shop.bodies == ["hi"]
        tab.page.close()


def test_a_search_and_a_sid_from_the_keyboard(tab: Tab, desk: Emulator) -> None:
    sid = desk.calls[0].sid
    page = live(tab, "/_emulator/codes")
    page.keyboard.press("/")
    page.keyboard.type("is:failed")
    page.keyboard.press("Enter")
    page.locator("h2", has_text="Webhooks").wait_for(timeout=WAIT)
    page.keyboard.press("/")
    page.keyboard.type(sid)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/_emulator/calls/{sid}", timeout=WAIT)
    page.keyboard.press("g")
    page.keyboard.press("w")
    page.wait_for_url("**/_emulator/webhooks", timeout=WAIT)


def test_without_scripts_it_works_as_well(desk: Emulator, open_tab: Open) -> None:
    tab = open_tab(desk.url, java_script_enabled=False)
    page = tab.page
    tab.go("/_emulator/clock")
    page.get_by_label("What goes wrong").select_option("latency")
    tab.follow("role=button[name=Choose]")
    page.get_by_label("Seconds (needed)").fill("0")
    tab.follow("role=button[name='Switch on']")
    page.get_by_text("Replies come later: from now on").wait_for(timeout=WAIT)
    tab.follow("role=button[name='Step 1 s']")
    page.get_by_text("1 s later").wait_for(timeout=WAIT)
    tab.go("/_emulator/webhooks/1")
    tab.follow("role=button[name='Replay']")
    page.get_by_text("Sent once more").wait_for(timeout=WAIT)


def test_an_export_is_a_file_of_the_search(tab: Tab) -> None:
    tab.go("/_emulator/webhooks?q=is:failed")
    with tab.page.expect_download(timeout=WAIT) as waiting:
        tab.page.get_by_role("link", name="CSV").click()
    assert waiting.value.suggested_filename == "webhooks.csv"
    with open(waiting.value.path(), encoding="utf-8") as file:
        text = file.read()
    assert "11200" in text
    assert "voice.inbound" not in text


def test_hostile_texts_do_nothing_in_a_browser(open_tab: Open) -> None:
    with ExitStack() as stack:
        made: list[World] = []
        apart(lambda: made.append(stack.enter_context(hostile())))
        (world,) = made
        tab = open_tab(world.twilio.url, checked=False)
        paths = [target(world, path, case) for (method, path), case in CASES.items() if method == "GET"]
        paths = [path for path in paths if "/export/" not in path and "/recordings/" not in path]
        paths += [f"/_emulator/webhooks/{number}" for number in range(1, len(world.twilio.webhooks) + 1)]
        paths += [f"/_emulator/requests/{number}" for number in range(1, 60, 7)]
        paths += [f"/_emulator/search?q={quote(text[:200])}" for text in TEXTS]
        before = len(world.twilio.webhooks)
        for path in paths:
            tab.go(path)
            tab.page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true")
            assert tab.page.locator("main script, main style, main iframe, main svg, main base").count() == 0
        assert [said for said in tab.said if "Failed to load resource" not in said] == []
        assert [url for url in tab.asked if not url.startswith(f"{world.twilio.url}/")] == []
        assert len(world.twilio.webhooks) == before
        tab.page.close()
