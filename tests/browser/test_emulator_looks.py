"""How the emulator's pages look in Chromium: axe finds nothing, light and dark; nothing is cut off at 320 px."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from tests.browser.conftest import Open, Tab
from tests.browser.desk import ANN, JOE, NUMBER, SALES, SITE, desk
from tests.browser.test_pages_in_chromium import AXE, RULES
from tests.emulator.control import Control
from trunkline.emulator import Clock

pytestmark = pytest.mark.browser
LONG = "https://example.com/" + "averylongpath" * 20
THREAD = f"/_emulator/threads/{NUMBER}/{JOE}"


class Shown(NamedTuple):
    """An emulator and the pages of it that are looked at."""

    url: str
    pages: dict[str, str]


def settled(control: Control, sid: str, status: str) -> None:
    end = time.monotonic() + 60
    while next(each["status"] for each in control.get("/calls")["calls"] if each["sid"] == sid) != status:
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture(scope="module")
def shown() -> Iterator[Shown]:
    with desk(past=2_000, any_sender=True) as twilio:
        control, client = Control(twilio), twilio.client()
        joe = f"/phones/{JOE}"
        control.post(f"{joe}/text", to=NUMBER, body=f"hi {LONG}", media=["https://example.com/a.png"] * 3)
        control.post(f"{joe}/receives", status="undelivered", error_code=30003)
        client.messages.create(to=JOE, from_=NUMBER, body="This does not arrive.")
        control.post(f"{joe}/opt_out", to=NUMBER)
        over = control.post(f"{joe}/call", to=NUMBER)["sid"]
        settled(control, over, "in-progress")
        control.post(f"{joe}/press", keys="1")
        control.post(f"{joe}/hang_up")
        settled(control, over, "completed")
        failed = client.calls.create(JOE, NUMBER, url=f"{SITE}/no/such/page").sid
        settled(control, failed, "completed")
        lasts = control.post(f"/phones/{ANN}/call", to=NUMBER)["sid"]
        settled(control, lasts, "in-progress")
        control.post(f"/phones/{ANN}/press", keys="1")
        control.post("/phones/+14155550188/manner", calls="no-answer")
        rings = client.calls.create("+14155550188", NUMBER, url=f"{SITE}/voice", timeout=600).sid
        settled(control, rings, "ringing")
        pages = {
            "nowhere": "/_emulator/nowhere",
            "inbox": "/",
            "nothing": "/?q=nobody",
            "wrong": "/?q=colour:red",
            "writing": "/?phone=joe&text=x",
            "thread": THREAD,
            "new": f"/_emulator/threads/{NUMBER}/+14155550999",
            "calls": "/_emulator/calls",
            "call": f"/_emulator/calls/{lasts}",
            "over": f"/_emulator/calls/{over}",
            "failed": f"/_emulator/calls/{failed}",
            "rings": f"/_emulator/calls/{rings}",
        }
        yield Shown(twilio.url, pages)


@pytest.fixture(scope="module")
def still() -> Iterator[Shown]:
    """One that is empty, and whose time stands still."""
    with desk(clock=Clock(frozen=True)) as twilio:
        twilio.client().messages.create(to=JOE, from_=NUMBER, body="hi")
        yield Shown(twilio.url, {"still": "/", "still-calls": "/_emulator/calls"})


def show(tab: Tab, path: str) -> Any:
    if "nowhere" in path:
        tab.expects(404)
    tab.go(path)
    if "nowhere" not in path:
        tab.page.locator("#now-live.on").wait_for()
    return tab.page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(shown: Shown, still: Shown, open_tab: Open, scheme: str) -> None:
    axe = AXE.read_text("utf-8")
    wrong = []
    for at in (shown, still):
        tab = open_tab(at.url, color_scheme=scheme, reduced_motion="reduce")
        for name, path in at.pages.items():
            page = show(tab, path)
            page.locator("main details").evaluate_all("all => all.forEach(each => { each.open = true; })")
            page.evaluate(f"{axe}; undefined")
            # Of many rows alike some are enough.
            exclude = "['.rows tr:nth-child(n + 6)'], ['.beside li:nth-child(n + 4)']"
            found = page.evaluate(f"axe.run({{exclude: [{exclude}]}}, {RULES[scheme]})")
            wrong += [
                f"{name}: {each['id']} {[node['target'] for node in each['nodes']][:3]}" for each in found["violations"]
            ]
    assert wrong == []


@pytest.mark.parametrize(("width", "height"), [(320, 640), (320, 200), (768, 1024), (2560, 1440)])
def test_nothing_is_cut_off(shown: Shown, still: Shown, open_tab: Open, width: int, height: int) -> None:
    """320 px, 1280 px at 400 %, a tablet, a large screen: no page scrolls sideways, opened menus included."""
    wide = []
    for at in (shown, still):
        tab = open_tab(at.url, width=width, height=height)
        for name, path in at.pages.items():
            page = show(tab, path)
            # Each menu by itself, as they are opened.
            found = page.locator("main").evaluate(
                "main => [null, ...main.querySelectorAll('details')].map(each => { if (each) each.open = true;"
                " const wide = document.documentElement.scrollWidth;"
                " if (each?.matches('.drop')) each.open = false; return wide; })"
            )
            if max(found) > width:
                wide.append((name, found))
    assert wide == []


def test_targets_are_large_enough(shown: Shown, open_tab: Open) -> None:
    """Keys of the telephone are for thumbs: 44 px."""
    tab = open_tab(shown.url, width=320)
    page = show(tab, shown.pages["call"])
    sizes = page.locator("#keypad button").evaluate_all(
        "all => all.map(each => { const box = each.getBoundingClientRect(); return [box.width, box.height]; })"
    )
    assert len(sizes) == 12
    assert min(min(each) for each in sizes) >= 44


def test_what_matters_comes_first_where_there_is_little_room(shown: Shown, open_tab: Open) -> None:
    tab = open_tab(shown.url, width=320, height=640)
    page = show(tab, shown.pages["call"])
    tops = [
        page.locator(each).evaluate("each => each.getBoundingClientRect().top")
        for each in ("#phone", "#happened", "#transcript", "#about")
    ]
    assert tops == sorted(tops)
    assert page.locator(".step", has_text=SALES).count() == 2  # what is said, and the document that says so


def test_the_answer_of_an_application_is_beside_its_request(shown: Shown, open_tab: Open) -> None:
    tab = open_tab(shown.url)
    page = show(tab, shown.pages["over"])
    left, right = page.locator(".hook-card").first.locator(".both > div").all()
    one, other = (each.evaluate("each => each.getBoundingClientRect().toJSON()") for each in (left, right))
    assert one["right"] <= other["left"]
    assert one["top"] == other["top"]
