"""Every page in Chromium: light and dark, wide and narrow, with keys alone, without scripts; axe finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import PICTURES, Open
from tests.logs.rows import world

pytestmark = pytest.mark.browser
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
RULES = {
    "light": "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}",
    "dark": "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}",
}


def pages() -> dict[str, str]:
    rows = world()
    failed = next(row for row in rows["message"] if row["error_code"] == 30003)
    media = next(row for row in rows["message"] if row["num_media"] != "0")
    customer = failed["to"]
    return {
        "home": "/",
        "messages": "/messages?chart=1",
        "failed": "/messages?q=is:failed&chart=1",
        "nothing": "/messages?q=status:canceled",
        "calls": "/calls?chart=1",
        "conferences": "/conferences",
        "recordings": "/recordings",
        "alerts": "/alerts?chart=1",
        "transcriptions": "/transcriptions",
        "participants": "/participants",
        "media": "/media",
        "numbers": "/numbers",
        "message": f"/messages/{failed['sid']}",
        "picture": f"/messages/{media['sid']}",
        "call": f"/calls/{rows['call'][0]['sid']}",
        "recording": f"/recordings/{rows['recording'][0]['sid']}",
        "alert": f"/alerts/{rows['alert'][0]['sid']}",
        "customer": f"/numbers/{customer}",
        "own": f"/numbers/{rows['number'][0]['phone_number']}",
        "errors": "/errors",
        "error": "/errors/30003",
        "delivery": "/delivery?q=",
        "usage": "/usage",
        "records": "/usage/records",
        "tail": "/tail",
        "sync": "/sync",
        "audit": "/audit",
        "settings": "/settings",
        "searches": "/searches",
        "count": "/messages/-/count?by=status",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_tab: Open, scheme: str) -> None:
    axe = AXE.read_text("utf-8")
    tab = open_tab(color_scheme=scheme)
    wrong = []
    for name, path in pages().items():
        tab.go(path)
        tab.settled() if name != "tail" else tab.page.locator("#live.on").wait_for()
        tab.page.evaluate(f"{axe}; undefined")
        # Of many rows alike some are enough.
        found = tab.page.evaluate(f"axe.run({{exclude: ['.rows tr:nth-child(n + 6)']}}, {RULES[scheme]})")
        wrong += [
            f"{name}: {each['id']} {[node['target'] for node in each['nodes']][:3]}" for each in found["violations"]
        ]
        PICTURES.mkdir(parents=True, exist_ok=True)
        tab.page.screenshot(path=PICTURES / f"{name}-{scheme}.png")
    assert wrong == []


@pytest.mark.parametrize(("width", "height"), [(320, 640), (320, 200), (768, 1024), (2560, 1440)])
def test_nothing_is_cut_off(open_tab: Open, width: int, height: int) -> None:
    """320 px, 1280 px at 400 %, a tablet, a large screen: no page scrolls sideways."""
    tab = open_tab(width=width, height=height)
    wide = []
    for name, path in pages().items():
        tab.go(path)
        found = tab.page.evaluate("document.documentElement.scrollWidth")
        if found > width:
            wide.append((name, found))
    assert wide == []


def test_the_menu_opens_where_there_is_no_room_for_it(open_tab: Open) -> None:
    tab = open_tab(width=320)
    tab.go("/messages")
    assert not tab.page.locator("#side").is_visible()
    tab.page.click(".menu-button")
    assert tab.page.locator("#side").is_visible()
    tab.page.click("#side >> text=Calls")
    tab.page.wait_for_url("**/calls")


def test_keys_lead_everywhere(open_tab: Open) -> None:
    tab = open_tab()
    page = tab.page
    tab.go("/")
    page.keyboard.press("g")
    page.keyboard.press("m")
    page.wait_for_url("**/messages")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("j")
    rows = page.locator("tr[data-row]")
    assert "at" in (rows.nth(1).get_attribute("class") or "")
    target = rows.nth(1).locator("a.go").get_attribute("href")
    page.keyboard.press("o")
    page.wait_for_url(f"**{target}")
    page.go_back()
    page.keyboard.press("n")
    page.wait_for_url("**/messages?before=*")
    page.keyboard.press("p")
    page.wait_for_url("**/messages?after=*")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("gm?j")  # in a field letters are letters
    assert page.locator("#q").input_value().endswith("gm?j")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") != "q"


def test_tab_alone_reaches_what_there_is(open_tab: Open) -> None:
    tab = open_tab()
    tab.go("/messages")
    tab.settled()
    page = tab.page
    seen = []
    for _ in range(45):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "document.activeElement.textContent.trim().slice(0, 20) + '|' + document.activeElement.tagName"
            )
        )
    said = " ".join(seen)
    assert seen[0].startswith("Skip to content")
    for each in ("Home|A", "Filter|SUMMARY", "CSV|A", "As a table|SUMMARY", "Status|SUMMARY"):
        assert each in said, each


def test_without_scripts_all_but_the_tail_works(open_tab: Open) -> None:
    tab = open_tab(java_script_enabled=False)
    page = tab.page
    row = next(row for row in world()["message"] if row["error_code"] == 30003)
    tab.go("/messages")
    tab.follow("noscript >> a")
    assert page.locator("figure.chart svg").count() == 1
    page.click("text=As a table")
    assert page.locator("figure.chart table").is_visible()
    page.click("summary >> text=Status")
    tab.follow("text=Count by status")
    tab.follow(".facet >> text=undelivered")
    assert page.locator(".chip").count() == 1
    page.fill("#q", row["sid"])
    page.click("#q")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/messages/{row['sid']}")
    page.click("summary >> text=UTC")
    page.select_option('select[name="zone"]', "Asia/Tokyo")
    tab.follow("noscript >> button")
    assert "Asia/Tokyo" in page.locator(".facts").inner_text()
    tab.go("/messages")
    page.click("#filter summary")
    page.fill('[name="f-status"]', "failed")
    tab.follow("#filter button.primary")
    assert page.url.endswith("q=status%3Afailed")
    tab.go("/messages")
    tab.follow("text=Older →")
    assert page.locator("text=← Newer").count() == 1
    tab.go("/tail")
    tab.follow("noscript >> a")
    assert page.url.endswith("/messages")


def test_choosing_a_zone_is_one_click(open_tab: Open) -> None:
    tab = open_tab()
    tab.go("/messages?q=is:failed")
    tab.page.click("summary >> text=UTC")
    tab.page.select_option('select[name="zone"]', "Europe/Zurich")
    tab.page.wait_for_selector("summary >> text=Zurich")
    assert "q=is" in tab.page.url


def test_copying(open_tab: Open) -> None:
    row = world()["message"][0]
    tab = open_tab(permissions=["clipboard-read", "clipboard-write"])
    tab.go(f"/messages/{row['sid']}")
    tab.page.click(".crumb .copy")
    tab.page.locator(".crumb .copy", has_text="Copied").wait_for()
    assert tab.page.evaluate("navigator.clipboard.readText()") == row["sid"]


def test_a_menu_closes_when_something_else_is_used(open_tab: Open) -> None:
    tab = open_tab()
    tab.go("/messages")
    tab.page.click(".facets summary >> text=Time")
    assert tab.page.locator(".facets details[open]").count() == 1
    tab.page.click("h1")
    assert tab.page.locator(".facets details[open]").count() == 0
    tab.page.click(".facets summary >> text=Time")
    tab.page.keyboard.press("Escape")
    assert tab.page.locator(".facets details[open]").count() == 0


def test_a_page_comes_in_one_look(open_tab: Open) -> None:
    """What a list takes with its files kept: two requests, less than 60 kB, no layout that moves."""
    tab = open_tab()
    tab.go("/messages")
    tab.settled()
    tab.asked.clear()
    sizes: list[int] = []
    tab.page.on(
        "response",
        lambda answer: (
            sizes.append(int(answer.headers.get("content-length", "0"))) if "/static/" not in answer.url else None
        ),
    )
    top = "document.querySelector('.rows').getBoundingClientRect().top"
    tab.page.goto(tab.site + "/calls", wait_until="commit")
    tab.page.wait_for_selector(".rows")
    before = tab.page.evaluate(top)
    tab.settled()
    assert abs(tab.page.evaluate(top) - before) < 30
    assert sum(sizes) < 60_000
    assert len([url for url in tab.asked if "/static/" not in url]) == 2
