"""What people come for, in Chromium."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from tests.browser.conftest import AT, Open, served
from tests.logs.rows import message, put, world
from tests.logs.web.test_entering import SETTINGS
from tests.logs.web.test_strange import HOSTILE
from trunkline.logs.store import Ledger

pytestmark = pytest.mark.browser


def failed() -> dict[str, str]:
    return next(row for row in world()["message"] if row["error_code"] == 30003 and row["direction"] != "inbound")


def test_on_call_somebody_got_no_code(open_tab: Open) -> None:
    """Paste the number, see one conversation, the error in words, the next step."""
    row = failed()
    tab = open_tab()
    page = tab.page
    tab.go("/")
    page.keyboard.press("/")
    page.keyboard.type(row["to"])
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/numbers/{row['to']}")
    assert page.locator("h1").inner_text() == row["to"]
    bubble = page.locator(f'a.bubble[href="/messages/{row["sid"]}"]')
    while not bubble.count():
        page.locator(".earlier a").click()
        tab.settled()
    assert "30003 Unreachable destination handset" in page.locator("li.said", has=bubble).inner_text()
    bubble.click()
    page.wait_for_url(f"**/messages/{row['sid']}")
    notice = page.locator(".notice.bad")
    assert "Unreachable destination handset" in notice.inner_text()
    assert "Next step:" in notice.inner_text()
    assert page.locator(".said.here").count() == 1
    notice.get_by_text("All with this error").click()
    page.wait_for_url("**/errors/30003")


def test_support_shares_an_address_and_learns_nothing_else(open_tab: Open, filled: Path) -> None:
    """Two people of different roles open the same address."""
    row = failed()
    with served(filled, SETTINGS) as site:
        tabs = []
        for name, password in (("ana@example.com", "secret"), ("bob@example.com", "hidden")):
            tab = open_tab(site, checked=False)
            tab.go(f"/messages/{row['sid']}")
            tab.page.fill('input[name="name"]', name)
            tab.page.fill('input[name="password"]', password)
            tab.page.click("button.primary")
            tab.page.wait_for_url(f"**/messages/{row['sid']}")
            tabs.append(tab.page.content())
        ana, bob = tabs
        assert row["to"] in ana
        assert row["body"].split()[0] in ana
        assert row["to"] not in bob
        assert f"+1•••••{row['to'][-4:]}" in bob
        assert "You may not see the text of messages." in bob


def test_a_lead_sees_what_it_costs_and_what_rose(open_tab: Open) -> None:
    tab = open_tab()
    page = tab.page
    tab.go("/")
    tab.follow("text=Usage and cost")
    assert re.search(r"\$\d", page.locator(".tile .big").first.inner_text())
    page.click("text=90 days")
    page.wait_for_url("**/usage?days=90")
    assert page.locator("h2", has_text="by country").count()
    bar = page.locator(".chart svg a").last
    said = bar.locator("title").text_content()
    bar.hover(force=True)
    page.locator(".readout", has_text=said).wait_for()
    tab.follow(".side >> text=Errors")
    rows = page.locator("tbody tr")
    assert rows.count() > 2
    rows.first.locator("a.go").click()
    assert "Next step" in page.locator(".notice").inner_text()


def test_a_list_is_narrowed_by_chart_and_counts(open_tab: Open) -> None:
    tab = open_tab()
    page = tab.page
    tab.go("/messages")
    tab.settled()
    total = page.locator(".summary b").inner_text()
    assert total == f"{len(world()['message']):,} messages"
    page.locator(".facets summary", has_text="Status").click()
    menu = page.locator(".facets details[open] .facet")
    menu.locator("a", has_text="undelivered").click()
    page.wait_for_url("**/messages?q=status%3Aundelivered")
    tab.settled()
    assert page.locator(".chip span").inner_text() == "status:undelivered"
    expected = sum(row["status"] == "undelivered" for row in world()["message"])
    assert page.locator(".summary b").inner_text() == f"{expected:,} messages"
    # A bar is a few pixels wide: what is laid out after it moves it away under a mouse.
    page.locator(".chart svg a", has=page.locator(".f-bad")).first.press("Enter")
    page.wait_for_url("**on%3A20*")
    tab.settled()
    assert page.locator(".chip").count() == 2
    count = int(page.locator(".summary b").inner_text().split()[0])
    assert page.locator("tr[data-row]").count() == min(count, 15)
    page.locator(".chip a").first.click()
    page.wait_for_url("**/messages?q=on%3A20*")
    page.locator(".chip a").first.click()
    page.wait_for_url("**/messages")


@pytest.mark.parametrize("width", [320, 1280])
def test_a_recording_has_room_to_be_played(open_tab: Open, filled: Path, width: int) -> None:
    with served(filled, make_client=lambda: pytest.fail("nothing is fetched before it is played")) as site:
        tab = open_tab(site, width=width)
        tab.go(f"/calls/{world()['recording'][0]['call_sid']}")
        player = tab.page.locator(".player audio")
        player.wait_for()
        box = player.bounding_box()
        assert box
        assert box["width"] > 200
        assert box["x"] + box["width"] <= width


def test_what_is_searched_each_day_gets_a_name(open_tab: Open, tmp_path: Path) -> None:
    """In the menu of every page, there the next day; renamed and deleted, also without scripts."""
    with Ledger(tmp_path / "saved.db") as ledger:
        put(ledger, *world()["message"])
    with served(ledger.path) as site:
        tab = open_tab(site)
        page = tab.page
        tab.go("/messages?q=is:failed last:30d")
        tab.settled()
        page.click("#save summary")
        page.fill("#save [name=name]", "Failed this month")
        page.keyboard.press("Enter")
        page.wait_for_url("**/messages?q=is%3Afailed+last%3A30d")
        assert page.locator("#save summary").inner_text() == "Saved"
        tab.go("/usage")
        page.click("#side >> text=Failed this month")
        page.wait_for_url("**/messages?q=is%3Afailed+last%3A30d")
        assert page.locator(".below [aria-current]").inner_text() == "Failed this month"
    with served(ledger.path) as site:
        tab = open_tab(site, java_script_enabled=False)
        page = tab.page
        tab.go("/")
        tab.follow("#side >> text=Saved searches")
        page.click("summary >> text=Change")
        page.fill(".saved [name=name]", "What fails")
        tab.follow("text=Rename")
        assert page.locator(".below").inner_text() == "What fails"
        page.click("summary >> text=Change")
        tab.follow("text=Delete")
        assert page.locator(".below").count() == 0
        tab.go("/calls?q=is:failed")
        page.click("#save summary")
        tab.follow("#save button")
        assert page.locator(".below").inner_text() == "is:failed"


def test_what_is_wrong_is_said_at_its_place(open_tab: Open) -> None:
    tab = open_tab(checked=False)
    page = tab.page
    tab.go("/messages")
    page.fill("#q", "sttatus:failed")
    page.keyboard.press("Enter")
    assert page.locator(".wrong").inner_text() == "sttatus:"
    assert page.locator("#q").input_value() == "sttatus:failed"
    page.click("#filter summary")
    page.fill('[name="f-words"]', "hello")
    page.fill('[name="f-error"]', "many")
    page.click("#filter button.primary")
    assert "error code" in page.locator("#wrong-error").inner_text()
    assert page.locator('[name="f-words"]').input_value() == "hello"


def test_a_developer_watches_rows_come(open_tab: Open, tmp_path: Path) -> None:
    with Ledger(tmp_path / "live.db") as ledger:
        put(ledger, *(message(number, time.time() - 300 + number) for number in range(5)))
        with served(ledger.path, clock=time.time) as site:
            tab = open_tab(site)
            page = tab.page
            tab.go("/tail")
            page.locator("#live.on").wait_for()
            assert page.locator("#tail tbody tr").count() == 5
            put(ledger, *(message(number, time.time()) for number in range(100, 112)), asked=time.time())
            page.locator("#tail tbody tr >> nth=16").wait_for()
            page.click("#pause")
            assert page.locator("#live").inner_text() == "Paused"
            at = time.time()
            put(ledger, *(message(number, at, status="queued") for number in range(200, 203)), asked=at)
            page.wait_for_timeout(600)
            assert page.locator("#tail tbody tr").count() == 17
            page.click("#pause")
            page.locator("#tail tbody tr >> nth=19").wait_for()
            assert page.locator("#tail tbody tr").count() == 20
            sids = page.eval_on_selector_all("#tail tbody tr", "rows => rows.map(row => row.id)")
            assert len(set(sids)) == 20
            page.keyboard.press("j")
            page.keyboard.press("j")
            sid = page.locator("tr.at").get_attribute("id")
            number = next(number for number in range(200, 203) if message(number)["sid"] == sid)
            put(ledger, message(number, at, status="undelivered"), asked=at + 1)
            page.locator(f"#{sid}.came", has_text="undelivered").wait_for()
            assert page.locator("tr.at").get_attribute("id") == sid
            assert page.evaluate("document.activeElement.closest('tr').id") == sid


def test_a_list_tells_what_is_new_and_does_not_move(open_tab: Open, tmp_path: Path) -> None:
    with Ledger(tmp_path / "new.db") as ledger:
        put(ledger, *(message(number, time.time() - 300 + number) for number in range(30)))
        with served(ledger.path, clock=time.time) as site:
            tab = open_tab(site)
            tab.go("/messages")
            first = tab.page.locator("tr[data-row] a.go").first.get_attribute("href")
            put(ledger, *(message(number, time.time()) for number in range(100, 112)), asked=time.time())
            tab.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            tab.page.locator(".newer a").wait_for()
            assert tab.page.locator(".newer a").inner_text() == "12 new"
            assert tab.page.locator("tr[data-row] a.go").first.get_attribute("href") == first
            tab.follow(".newer a")
            assert tab.page.locator("tr[data-row]").count() == 42


def test_a_privacy_officer_sees_who_looked(open_tab: Open) -> None:
    row = failed()
    tab = open_tab()
    tab.go(f"/numbers/{row['to']}")
    entry = tab.page.locator("tbody tr", has_text="number")
    for _ in range(20):
        tab.go(f"/audit?about=%2B{row['to'][1:]}")
        if entry.count():
            break
        time.sleep(0.1)
    assert entry.count() >= 1
    assert row["to"] not in tab.page.locator("tbody").inner_text()


def test_an_analyst_takes_a_list_away(open_tab: Open, tmp_path: Path) -> None:
    tab = open_tab()
    tab.go("/messages?q=is:failed")
    with tab.page.expect_download() as download:
        tab.page.click("text=CSV")
    text = Path(download.value.path()).read_bytes().decode()
    expected = sum(row["status"] in ("failed", "undelivered") for row in world()["message"])
    assert text.count("\r\n") >= expected
    assert download.value.suggested_filename == "messages.csv"


def test_hostile_texts_do_nothing(open_tab: Open, tmp_path: Path) -> None:
    with Ledger(tmp_path / "hostile.db") as ledger:
        put(
            ledger,
            *(
                message(number, AT - 60 - number, body=text, from_=f"client:{text[:40]}")
                for number, text in enumerate(HOSTILE)
            ),
        )
    with served(tmp_path / "hostile.db") as site:
        tab = open_tab(site)
        page = tab.page
        for path in ("/messages?chart=1", "/", "/tail", "/messages?q=script"):
            tab.go(path)
            tab.settled()
        tab.go("/messages")
        shown = page.locator(".rows .text").all_inner_texts()
        assert {text[:30].strip("\u202e") for text in HOSTILE if "\n" not in text} <= {
            each[:30].strip("\u202e") for each in shown
        }
        for link in page.eval_on_selector_all(
            "tr[data-row] a.go", "links => links.map(link => link.getAttribute('href'))"
        ):
            tab.go(link)
            tab.settled()
            assert (
                page.evaluate(
                    "document.querySelectorAll('main img, main script, main [onerror], main [onload]').length"
                )
                == 0
            )
        assert not [url for url in tab.asked if url.endswith("/messages") and "hx" in url]
