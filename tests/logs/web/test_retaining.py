"""The retention on a page: looked at, and changed with a confirmation."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.logs.rows import message, put
from tests.logs.web.acting import SETTINGS, WORD, audited, bytes_of, emulated, ended, said, store_of, visits
from tests.logs.web.conftest import Make
from trunkline.emulator import Emulator
from trunkline.logs.retention import Retention
from trunkline.logs.store import Ledger, Store

CHANGE = "/retention/change"
OLD = time.time() - 100 * 86_400


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


def test_the_retention_is_looked_at_and_changed(visit: Make, store: Path) -> None:
    with Ledger(store) as ledger:
        put(ledger, message(1, OLD, body=f"old {WORD}"), message(2, OLD - 86_400 * 400, body="very old"))
    browser = visit("all", SETTINGS.replace(_ALL, _ALL + _EVERYTHING))
    page = browser.get("/retention")
    assert page.status == 200
    assert 'href="/retention" aria-current="page"' in page.text
    assert said(page).count("for ever") >= 10
    ask = browser.get(f"{CHANGE}?keep-bodies=30d&keep-messages=400d&keep-calls=")
    assert "Texts of messages, transcriptions and alerts for ever → 30 days takes 1" in said(ask)
    assert "Messages for ever → 400 days takes 1" in said(ask)
    assert "2 rows, texts and entries are taken at once" in said(ask)
    with Store(store) as found:
        assert found.privacy.retention() == Retention()
    form = ask.form(CHANGE)
    done = ended(browser, browser.post(CHANGE, form))
    assert "Kept from now on: bodies for 30 days, messages for 400 days, the rest for ever." in said(done)
    assert "2 rows" in said(done)
    with Store(store) as found:
        assert found.privacy.retention() == Retention.of({"bodies": "30d", "messages": "400d"})
    assert browser.get(f"/messages/{message(2)['sid']}").status == 404
    assert f"old {WORD}" not in browser.get(f"/messages/{message(1)['sid']}").text
    assert f"old {WORD}".encode() not in bytes_of(store)
    page = browser.get("/retention").text
    assert 'value="30d"' in page
    assert 'value="400d"' in page
    # The same form again changes nothing more.
    assert browser.post(CHANGE, form).location == f"/doing/{form['token'].partition('.')[0]}"
    [entry] = audited(store, "retention")
    assert entry[2] == {"keep": {"bodies": "30d", "messages": "400d"}, "taken": 2}
    # And back: what is not named is kept for ever.
    ended(browser, browser.post(CHANGE, browser.get(f"{CHANGE}?keep-bodies=&keep-messages=").form(CHANGE)))
    with Store(store) as found:
        assert found.privacy.retention() == Retention()


_ALL = 'users = ["all", "other"]\n'
_EVERYTHING = """
can_view_message_price = true
can_view_num_media = true
can_view_media = true
can_view_call_price = true
can_view_num_recordings = true
can_play_recordings = true
can_view_recording_price = true
can_view_conferences = true
can_view_alerts = true
can_view_callback_urls = true
can_view_usage = true
can_view_transcriptions = true
can_view_sync = true
can_view_audit = true
can_search_bodies = true
can_export = true
can_tail = true
"""


def test_who_does_not_see_all_is_told_no_counts(visit: Make, store: Path) -> None:
    with Ledger(store) as ledger:
        put(ledger, message(1, OLD, body=f"old {WORD}"))
    browser = visit()
    ask = browser.get(f"{CHANGE}?keep-bodies=30d")
    assert "At once" not in said(ask)
    assert "What is older is taken at once" in said(ask)
    done = ended(browser, browser.post(CHANGE, ask.form(CHANGE)))
    assert "row" not in said(done)
    assert f"old {WORD}".encode() not in bytes_of(store)


def test_what_changed_meanwhile_is_not_written_over(visit: Make, store: Path) -> None:
    browser = visit()
    ask = browser.get(f"{CHANGE}?keep-bodies=30d")
    with Ledger(store) as ledger:
        ledger.keep(Retention.of({"calls": "400d"}))
    done = ended(browser, browser.post(CHANGE, ask.form(CHANGE)))
    assert "somebody has changed the retention meanwhile" in said(done)
    with Store(store) as found:
        assert found.privacy.retention() == Retention.of({"calls": "400d"})


def test_a_confirmation_is_good_for_what_it_showed_alone(visit: Make, store: Path) -> None:
    browser = visit()
    form = browser.get(f"{CHANGE}?keep-bodies=300d").form(CHANGE)
    for other in ({"keep-bodies": "1d"}, {"keep-messages": "1d"}, {"was": "{'bodies': '1d'}"}, {"token": "x"}):
        assert browser.post(CHANGE, {**form, **other}).status == 400
    with Store(store) as found:
        assert found.privacy.retention() == Retention()


def test_what_the_settings_say_is_changed_there_alone(visit: Make, store: Path) -> None:
    browser = visit(settings=SETTINGS + '\n[retention]\nbodies = "90d"\n')
    page = browser.get("/retention")
    assert "90 days, by the server’s settings" in said(page)
    assert 'name="keep-bodies"' not in page.text
    assert browser.get(f"{CHANGE}?keep-bodies=1d").location == "/retention"
    ask = browser.get(f"{CHANGE}?keep-bodies=1d&keep-calls=300d")
    ended(browser, browser.post(CHANGE, {**ask.form(CHANGE), "keep-bodies": "1d"}))
    with Store(store) as found:
        assert found.privacy.retention() == Retention.of({"calls": "300d"})


@pytest.mark.parametrize("value", ["soon", "-1d", "30x", "1e9d", "999999", "\x00", "💥", "<script>", "d"])
def test_a_wrong_length_is_said_at_its_field(visit: Make, store: Path, value: str) -> None:
    browser = visit()
    answer = browser.get(f"{CHANGE}?keep-messages={quote(value)}&keep-calls=300d")
    assert answer.status == 400
    assert 'id="wrong-keep-messages"' in answer.text
    assert 'value="300d"' in answer.text
    assert answer.text.count("<script") == 2
    assert browser.post(CHANGE, {"keep-messages": value, "token": "x"}).status == 400


def test_nothing_changed_leads_back(visit: Make) -> None:
    assert visit().get(f"{CHANGE}?keep-messages=").location == "/retention"
    assert visit().get(CHANGE).location == "/retention"
