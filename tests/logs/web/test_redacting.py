"""Emptying the text of one message from its page, here and at Twilio."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.logs.rows import message, put
from tests.logs.web.acting import (
    CUSTOMER,
    WORD,
    audited,
    bytes_of,
    emulated,
    ended,
    fill,
    message_of,
    names_nobody,
    said,
    store_of,
    token,
    visits,
)
from tests.logs.web.conftest import Make
from tests.logs.web.test_strange import HOSTILE
from trunkline.emulator import Emulator
from trunkline.logs.store import Ledger


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    with emulated() as made:
        yield made


@pytest.fixture
def store(twilio: Emulator, tmp_path: Path) -> Path:
    return store_of(twilio, tmp_path)


@pytest.fixture
def visit(serve: Make, store: Path) -> Make:
    return visits(serve, store)


def test_a_text_is_emptied_here(visit: Make, store: Path) -> None:
    with Ledger(store) as ledger:
        put(ledger, message(9, time.time() - 60, to=CUSTOMER, body="a quokka"))
    browser = visit()
    sid = message(9)["sid"]
    path = f"/messages/{sid}/redact"
    assert f'href="{path}">Redact…</a>' in browser.get(f"/messages/{sid}").text
    ask = browser.get(path)
    assert "this server has no credentials" in said(ask)
    assert 'name="twilio"' not in ask.text
    done = ended(browser, browser.post(path, {"token": token(ask), "twilio": "yes"}))
    assert "Nothing of the text is in the store any more." in said(done)
    page = browser.get(f"/messages/{sid}")
    assert page.status == 200
    assert "quokka" not in page.text
    assert CUSTOMER in page.text
    assert b"quokka" not in bytes_of(store)
    assert WORD.encode() in bytes_of(store)
    [entry] = audited(store, "redact")
    assert (entry[0], entry[2]) == ("all", {"sid": sid})
    assert names_nobody(store, CUSTOMER, "quokka")


def test_a_text_that_was_emptied_does_not_come_back(visit: Make, store: Path, twilio: Emulator) -> None:
    browser = visit()
    sid = message_of(store)
    path = f"/messages/{sid}/redact"
    ended(browser, browser.post(path, {"token": token(browser.get(path))}))
    fill(store, twilio)
    assert f"my {WORD}" not in browser.get(f"/messages/{sid}").text


def test_a_text_is_emptied_at_twilio_where_that_is_asked_for(visit: Make, store: Path, twilio: Emulator) -> None:
    with twilio.client() as client:
        made = client.messages.send(to=CUSTOMER, from_=twilio.number, body="a word for both")
        twilio.advance(60)
        fill(store, twilio)
        browser = visit(make_client=lambda: twilio.client())
        path = f"/messages/{made.sid}/redact"
        assert 'type="checkbox" name="twilio"' in browser.get(path).text
        ended(browser, browser.post(path, {"token": token(browser.get(path)), "twilio": "yes"}))
        assert client.messages(made.sid).fetch().body == ""
    assert "a word for both" not in browser.get(f"/messages/{made.sid}").text


@pytest.mark.parametrize(
    ("fault", "words"), [("error", "so nothing was emptied"), ("reset", "It is not known whether")]
)
def test_where_twilio_does_not_empty_it_the_text_stays(
    visit: Make, store: Path, twilio: Emulator, fault: str, words: str
) -> None:
    browser = visit(make_client=lambda: twilio.client())
    sid = message_of(store)
    path = f"/messages/{sid}/redact"
    form = {"token": token(browser.get(path)), "twilio": "yes"}
    given = {"status": 400, "code": 20009} if fault == "error" else {}
    with getattr(twilio.faults, fault)(**given, method="POST"):
        done = ended(browser, browser.post(path, form))
    assert words in said(done)
    assert "Here the text stands as before." in said(done)
    assert WORD in browser.get(f"/messages/{sid}").text


def test_a_message_that_may_not_be_seen_is_not_there_to_be_emptied(visit: Make, store: Path) -> None:
    browser, sid = visit("one"), message_of(store)
    for name in (sid, "SM" + "0" * 32, "x", "CA" + "0" * 32):
        for answer in (browser.get(f"/messages/{name}/redact"), browser.post(f"/messages/{name}/redact", {})):
            assert answer.status == 404
            assert said(answer) == said(browser.get("/nothing"))


def test_the_page_that_asks_tells_no_hidden_text(visit: Make, store: Path) -> None:
    browser, sid = visit("masked"), message_of(store)
    page = browser.get(f"/messages/{sid}/redact")
    assert page.status == 200
    assert WORD not in page.text
    assert CUSTOMER not in page.text
    assert "•••••" in page.text


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_texts_are_shown_as_text(visit: Make, store: Path, body: str) -> None:
    with Ledger(store) as ledger:
        put(ledger, message(9, time.time() - 60, body=body))
    page = visit().get(f"/messages/{message(9)['sid']}/redact").text
    assert page.count("<script") == 2
    assert not any(bad in page for bad in ("<img src=x", "<svg onload", "' onmouseover='"))
