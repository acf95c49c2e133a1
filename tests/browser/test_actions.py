"""What people do from the pages, in Chromium: a person is erased, a customer gets a reply; with scripts and without."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Open, served
from tests.browser.test_pages_in_chromium import AXE, RULES
from tests.logs.web.acting import CUSTOMER, WORD, bytes_of, emulated, message_of, store_of
from trunkline.emulator import Emulator
from trunkline.logs.web import app

pytestmark = pytest.mark.browser
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "scripts off"])


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    # Playwright has an event loop in this thread; the emulator wants to wait.
    made = emulated()
    with ThreadPoolExecutor(1) as thread:
        yield thread.submit(made.__enter__).result()
        thread.submit(made.__exit__, None, None, None).result()


@pytest.fixture
def store(twilio: Emulator, tmp_path: Path) -> Path:
    return store_of(twilio, tmp_path)


@pytest.fixture
def here(twilio: Emulator, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server that may ask Twilio."""
    import time

    made: Any = partial(app.Application, make_client=lambda: twilio.client())
    monkeypatch.setattr(app, "Application", made)
    with served(store, "[auth]\nwrites = true\n", time.time) as address:
        yield address


@SCRIPTS
def test_a_privacy_officer_erases_a_person(open_tab: Open, here: str, store: Path, scripts: bool) -> None:
    tab = open_tab(here, java_script_enabled=scripts)
    page = tab.page
    tab.go(f"/numbers/{CUSTOMER}")
    page.get_by_text("Erase this number…").click()
    page.wait_for_url("**/erase?number=*")
    assert "Messages" in page.locator(".stats").inner_text()
    page.fill('input[name="typed"]', "+1 415 555 0123")
    page.click("button.solid")
    page.wait_for_url("**/doing/*")
    while not page.get_by_text("Nothing of the number is in the store any more.").count():
        if not scripts:
            page.reload()
        page.wait_for_timeout(200)
    tab.go(f"/numbers/{CUSTOMER}")
    assert page.get_by_text(f"Nothing is known of {CUSTOMER}.").count()
    assert WORD.encode() not in bytes_of(store)


@SCRIPTS
def test_support_replies_once(open_tab: Open, here: str, twilio: Emulator, scripts: bool) -> None:
    tab = open_tab(here, java_script_enabled=scripts)
    page = tab.page
    tab.go(f"/numbers/{CUSTOMER}")
    page.get_by_text("Reply", exact=True).click()
    page.wait_for_url("**/messages/new?to=*")
    assert page.locator('select[name="from"]').input_value() == twilio.number
    page.fill("textarea", "on our way ☂")
    if scripts:
        page.locator("#segments", has_text="1 segment, 58 more characters fit. ☂ makes segments short").wait_for()
    else:
        tab.follow("main noscript button")
        assert "1 segment, 58 more" in page.locator("#segments").inner_text()
    page.get_by_text("Send", exact=True).dblclick()
    while not page.url.endswith(f"/numbers/{CUSTOMER}"):
        if not scripts and "/doing/" in page.url:
            page.reload()
        page.wait_for_timeout(200)
    said = page.locator("li.said", has_text="on our way ☂")
    said.wait_for()
    assert said.count() == 1
    twilio.assert_sent(to=CUSTOMER, body="on our way ☂", count=1)
    # A browser that goes back may have a new form, and fill it in as it was.
    tab.go(f"/messages/new?to=%2B{CUSTOMER[1:]}")
    page.fill("textarea", "on our way ☂")
    tab.expects(400)
    with page.expect_response(lambda answer: answer.status == 400):
        page.get_by_text("Send", exact=True).click()
    page.get_by_text("Send it a second time").wait_for()
    twilio.assert_sent(to=CUSTOMER, body="on our way ☂", count=1)


def test_the_pages_that_ask_are_calm(open_tab: Open, here: str, store: Path) -> None:
    """Axe finds nothing, and nothing is cut off at 320 px."""
    axe, wrong = AXE.read_text("utf-8"), []
    sid = message_of(store)
    for scheme in ("light", "dark"):
        tab = open_tab(here, color_scheme=scheme, width=320, height=640)
        for path in (
            *(
                f"/numbers/{CUSTOMER}",
                f"/erase?number=%2B{CUSTOMER[1:]}",
                f"/messages/{sid}",
                f"/messages/{sid}/redact",
            ),
            *("/retention", "/retention/change?keep-bodies=30d"),
            *(f"/messages/new?to=%2B{CUSTOMER[1:]}", "/messages"),
        ):
            tab.go(path)
            assert tab.page.evaluate("document.documentElement.scrollWidth") == 320, path
            tab.page.evaluate(f"{axe}; undefined")
            found = tab.page.evaluate(f"axe.run({RULES[scheme]})")
            wrong += [
                f"{path}: {each['id']} {[node['target'] for node in each['nodes']]}" for each in found["violations"]
            ]
    assert wrong == []
