"""Searches under a name: whose they are, who may change them, that they show no more, and that erased numbers go."""

from __future__ import annotations

import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from tests.logs.rows import message, put
from tests.logs.test_erase import left
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.conftest import AT, Make
from tests.logs.web.test_entering import SETTINGS, sign_in
from trunkline.logs.store import Ledger
from trunkline.logs.store.saved import MOST, SavedError, SavedSearches, holds

NUMBER = "+13128467193"


@pytest.fixture
def own(filled: Path, tmp_path: Path) -> Path:
    """A store that a test may write to."""
    with sqlite3.connect(filled) as source, sqlite3.connect(tmp_path / "logs.db") as target:
        source.backup(target)
    target.close()
    source.close()
    return tmp_path / "logs.db"


def save(browser: Browser, text: str, name: str = "", kind: str = "messages") -> Answer:
    """Searches a list, and saves that by the form of the page."""
    from urllib.parse import quote

    form = browser.get(f"/{kind}?q={quote(text)}").form("/searches")
    return browser.post("/searches", {**form, "name": name})


def names(browser: Browser, path: str = "/settings") -> list[str]:
    """What the menu of a page has of saved searches."""
    import re
    from html import unescape

    return [unescape(each) for each in re.findall(r'<li class="below"><a [^>]*>([^<]*)</a>', browser.get(path).text)]


def test_a_search_is_saved_under_a_name_and_stands_in_the_menu(serve: Make, own: Path) -> None:
    browser = serve(store=own)
    assert "Saved searches" not in browser.get("/").text
    answer = save(browser, "is:failed   last:7d", "  Failed\tthis week ")
    assert answer.location == "/messages?q=is%3Afailed+last%3A7d"
    page = browser.follow(answer)
    assert "Saved as Failed this week." in page.text
    assert 'aria-current="page">Failed this week</a>' in page.text
    save(browser, "duration:>60", kind="calls")
    for path in ("/", "/usage", "/messages", "/searches"):
        assert names(browser, path) == ["duration:>60", "Failed this week"]
    assert '<a href="/calls?q=duration%3A%3E60"' in browser.get("/searches").text


def test_it_is_there_after_a_start_and_a_sync(serve: Make, own: Path) -> None:
    save(serve(store=own), "is:failed", "Failed")
    with Ledger(own) as ledger:
        put(ledger, *(message(number, AT - number) for number in range(20)))
        list(ledger.upkeep(AT))
        ledger.retain(rows={"message": AT - 10}, bodies=AT)
    assert names(serve(store=own)) == ["Failed"]


def test_an_older_store_gets_a_place_for_them(serve: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline.logs.store import schema

    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        patch.setattr(schema, "VERSION", 1)
        with Ledger(tmp_path / "logs.db") as ledger:
            put(ledger, message(1))
    Ledger(tmp_path / "logs.db").close()
    browser = serve(store=tmp_path / "logs.db")
    save(browser, "is:failed", "Failed")
    assert names(browser) == ["Failed"]


def test_each_has_their_own(serve: Make, own: Path) -> None:
    ana, bob = sign_in(serve(SETTINGS, own)), sign_in(serve(SETTINGS, own), "bob@example.com", "hidden")
    save(ana, "is:failed", "Ana's")
    save(bob, "status:sent", "Bob's")
    assert names(ana) == ["Ana's"]
    assert names(bob) == ["Bob's"]
    assert "Ana&#39;s" not in bob.get("/searches").text
    # Bob has no form for it, and the form that Ana has is no use to him.
    form = ana.get("/searches").form("/searches/change")
    assert bob.post("/searches/change", {**form, "do": "delete"}).status == 400
    mine = bob.get("/searches").form("/searches/change")
    assert bob.post("/searches/change", {**mine, "id": form["id"], "do": "delete"}).status == 400
    assert names(ana) == ["Ana's"]
    saved = SavedSearches(own)
    saved.remove("bob@example.com", int(form["id"]))
    saved.rename("bob@example.com", int(form["id"]), "Taken")
    assert [each.name for each in saved.of("ana@example.com")] == ["Ana's"]
    saved.close()


@pytest.mark.parametrize("token", ["", "x", None])
def test_only_our_forms_are_taken(serve: Make, own: Path, token: str | None) -> None:
    browser = serve(store=own)
    form = browser.get("/messages?q=is:failed").form("/searches")
    wrong = {name: value for name, value in {**form, "token": token}.items() if value is not None}
    assert browser.post("/searches", wrong).status == 400
    assert browser.post("/searches/change", wrong).status == 400
    assert names(browser) == []
    browser.post("/searches", form)
    change = browser.get("/searches").form("/searches/change")
    for do in ("rename", "delete"):
        assert browser.post("/searches/change", {**change, "token": token or "", "do": do}).status == 400
        # The token of another form is none.
        assert browser.post("/searches/change", {**change, "token": form["token"], "do": do}).status == 400
    assert names(browser) == ["is:failed"]
    assert browser.get("/searches/change").status == 405


@pytest.mark.parametrize(
    ("kind", "q"),
    [("", "is:failed"), ("fax", "is:failed"), ("messages", ""), ("messages", "sttatus:x"), ("messages", "x" * 2_001)],
)
def test_what_is_no_search_is_not_saved(serve: Make, own: Path, kind: str, q: str) -> None:
    browser = serve(store=own)
    form = browser.get("/messages?q=is:failed").form("/searches")
    assert browser.post("/searches", {**form, "kind": kind, "q": q}).status == 400
    assert names(browser) == []


def test_what_may_not_be_searched_cannot_be_saved(serve: Make, own: Path) -> None:
    bob = sign_in(serve(SETTINGS, own), "bob@example.com", "hidden")
    form = bob.get("/messages?q=status:sent").form("/searches")
    for kind, q in (("messages", "hello"), ("messages", f"to:{NUMBER}"), ("messages", "price:>1")):
        assert bob.post("/searches", {**form, "kind": kind, "q": q}).status == 403
    assert bob.post("/searches", {**form, "kind": "calls", "q": "is:failed"}).status == 404
    assert names(bob) == []


def test_a_saved_search_shows_no_more_than_its_reader_may_see(serve: Make, own: Path) -> None:
    ana = sign_in(serve(SETTINGS, own))
    save(ana, f"to:{NUMBER}", "Somebody")
    save(ana, "is:failed", "Calls that failed", "calls")
    fewer = SETTINGS.replace("can_view_message_to = true\n", "").replace("can_view_call_to = true\n", "")
    fewer = fewer.replace("can_view_call_from = true\n", "").replace("can_view_calls = true\n", "")
    ana = sign_in(serve(fewer, own))
    assert names(ana) == ["Somebody"]
    answer = ana.get(f"/messages?q=to:%2B{NUMBER[1:]}")
    assert answer.status == 403
    assert "data-row" not in answer.text
    page = ana.get("/searches").text
    assert "Calls that failed" in page
    assert 'href="/calls' not in page
    assert ana.get("/calls?q=is:failed").status == 404


def test_a_search_is_renamed_and_deleted(serve: Make, own: Path) -> None:
    browser = serve(store=own)
    save(browser, "is:failed", "One")
    form = browser.get("/searches").form("/searches/change")
    assert browser.post("/searches/change", {**form, "name": " Two ", "do": "rename"}).location == "/searches"
    assert names(browser) == ["Two"]
    answer = browser.post("/searches/change", {**form, "name": " \n", "do": "rename"})
    assert answer.status == 400
    assert "A saved search needs a name." in answer.text
    assert browser.post("/searches/change", {**form, "do": "delete"}).location == "/searches"
    assert names(browser) == []
    # Again, as by a double click or from an old page.
    assert browser.post("/searches/change", {**form, "do": "delete"}).status == 303
    assert browser.post("/searches/change", {**form, "name": "Three", "do": "rename"}).status == 303
    assert names(browser) == []


def test_names_are_of_one_search(serve: Make, own: Path) -> None:
    browser = serve(store=own)
    save(browser, "is:failed", "One")
    form = browser.get("/messages?q=status:sent").form("/searches")
    refused = browser.post("/searches", {**form, "name": "ONE"})
    assert refused.status == 400
    assert "You have another search of this name." in refused.text
    browser.post("/searches", {**form, "name": "Two"})
    assert browser.post("/searches", {**form, "name": "Two"}).status == 303  # a double click is one
    assert names(browser) == ["One", "Two"]
    change = browser.get("/searches").form("/searches/change")
    assert browser.post("/searches/change", {**change, "name": "two", "do": "rename"}).status == 400
    assert browser.post("/searches/change", {**change, "name": "one", "do": "rename"}).status == 303
    assert names(browser) == ["one", "Two"]


def test_names_are_texts(serve: Make, own: Path) -> None:
    browser = serve(store=own)
    save(browser, "is:failed", "<script>alert(1)</script>\u202e" + "x" * 100)
    assert names(browser) == [("<script>alert(1)</script> " + "x" * 100)[:60]]
    assert "<script>alert" not in browser.get("/searches").text


def test_there_is_an_end_to_them(own: Path) -> None:
    saved = SavedSearches(own)
    for number in range(MOST):
        saved.add("ana", f"name {number}", "message", f"segments:>{number}")
    with pytest.raises(SavedError, match=f"You have {MOST} saved searches: delete one first"):
        saved.add("ana", "one more", "message", "is:failed")
    saved.add("bob", "one more", "message", "is:failed")
    saved.close()


def test_the_menu_has_the_first_of_many(serve: Make, own: Path) -> None:
    saved = SavedSearches(own)
    for number in range(20):
        saved.add("", f"name {number:02}", "message", f"segments:>{number}")
    saved.close()
    browser = serve(store=own)
    assert names(browser) == [f"name {number:02}" for number in range(8)]
    assert all(f">name {number:02}</a></td>" in browser.get("/searches").text for number in range(20))


def test_what_is_saved_stands_in_the_audit_without_numbers(serve: Make, own: Path) -> None:
    browser = serve(store=own)
    save(browser, f"to:{NUMBER}", "Somebody")
    for _ in range(600):
        page = browser.get("/audit").text
        if "save search" in page:
            break
        time.sleep(0.1)
    assert "save search" in page
    assert NUMBER not in page.partition("<tbody>")[2]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"to:{NUMBER}", "Somebody"),
        (f"number:whatsapp:{NUMBER} last:30d", ""),
        ("to:3128467193 is:failed", "National"),
        ('"call +1 (312) 846-7193"', "In a text"),
        ("to:8467193", "A part of it"),
        ("is:failed", "Mrs Doe, 312 846 7193"),
        (f"(to:{NUMBER} OR to:+13125550199)", "Two"),
    ],
)
def test_an_erased_number_is_in_no_saved_search(serve: Make, own: Path, text: str, name: str) -> None:
    browser = serve(store=own)
    save(browser, text, name)
    save(browser, "to:+13125550199", "Somebody else")
    save(browser, "is:failed last:7d", "Failed")
    (said,) = [each for each in names(browser) if each not in ("Somebody else", "Failed")]
    sought = [each for each in (NUMBER[1:], NUMBER[2:], "846-7193", "8467193", "846 7193") if each in said + text]
    assert sought
    assert left(own.parent, *sought) != {}
    with Ledger(own) as ledger:
        assert ledger.erase(NUMBER, AT).complete
    assert left(own.parent, *sought) == {}
    assert names(browser) == ["Failed", "Somebody else"]
    assert not [each for each in sought if each in browser.get("/searches").text]


def test_a_copy_of_a_renamed_search_goes_too(serve: Make, own: Path) -> None:
    """What was changed or deleted by its owner leaves no byte behind either."""
    browser = serve(store=own)
    save(browser, f"to:{NUMBER}", "Somebody")
    form = browser.get("/searches").form("/searches/change")
    browser.post("/searches/change", {**form, "name": f"Mr {NUMBER}", "do": "rename"})
    browser.post("/searches/change", {**form, "do": "delete"})
    with Ledger(own) as ledger:
        ledger.erase(NUMBER, AT)
    assert left(own.parent, NUMBER) == {}


@pytest.mark.parametrize("address", ["client:ana", "12345", "ACME"])
def test_names_and_short_codes_go_as_words(serve: Make, own: Path, address: str) -> None:
    browser = serve(store=own)
    save(browser, f"from:{address}", "This")
    save(browser, "from:client:anatol", "Another")
    with Ledger(own) as ledger:
        ledger.erase(address, AT)
    assert names(browser) == ["Another"]


def test_what_is_another_number_stays() -> None:
    for text in (
        "to:+13128467194",
        "to:7193",
        "on:2026-03-01",
        "SM0123456789abcdef0123456789abcdef",
        "to:+4413128467193",
    ):
        assert not holds(text, NUMBER), text
    assert not holds("from:acmetown acme2", "acme")
    assert holds("from:acmetown acme", "acme")


def test_it_works_below_a_base_path(serve: Make, own: Path) -> None:
    settings = '[server]\nbase_path = "/logs"\n'
    browser = serve(settings, own)
    form = browser.get("/logs/messages?q=is:failed").form("/logs/searches")
    answer = browser.post("/logs/searches", {**form, "name": "One"})
    assert answer.location == "/logs/messages?q=is%3Afailed"
    assert '<a href="/logs/messages?q=is%3Afailed"' in browser.get("/logs/searches").text


def test_a_store_that_cannot_be_written_says_so(serve: Make, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = serve(store=own)
    form = browser.get("/messages?q=is:failed").form("/searches")
    monkeypatch.setattr("trunkline.logs.store.connection.PATIENCE", 0.2)
    lock = sqlite3.connect(own, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    answer = browser.post("/searches", form)
    assert answer.status == 503
    lock.execute("ROLLBACK")
    lock.close()
    assert browser.post("/searches", form).status == 303


def test_a_backup_has_them(serve: Make, own: Path, tmp_path: Path) -> None:
    save(serve(store=own), "is:failed", "One")
    (tmp_path / "copy").mkdir()
    from trunkline.logs.store.reader import Store

    with Store(own) as store:
        store.backup(tmp_path / "copy" / "logs.db")
    shutil.copy(tmp_path / "copy" / "logs.db", tmp_path / "copy" / "again.db")
    assert names(serve(store=tmp_path / "copy" / "again.db")) == ["One"]
