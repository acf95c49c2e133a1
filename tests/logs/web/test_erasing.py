"""Erasing a person from a page: with a confirmation, in the background, by who may."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.logs.rows import message, put
from tests.logs.web.acting import (
    CUSTOMER,
    OTHER,
    SETTINGS,
    WORD,
    another,
    application,
    audited,
    bytes_of,
    emulated,
    ended,
    message_of,
    names_nobody,
    said,
    store_of,
    visits,
)
from tests.logs.web.asgi import Answer
from tests.logs.web.conftest import Make
from tests.logs.web.test_strange import HOSTILE
from trunkline.emulator import Emulator
from trunkline.logs import forgetting
from trunkline.logs.store import Ledger, Store
from trunkline.logs.web import work
from trunkline.logs.web.app import Application

ERASE = "/erase"
CHANGE = "/retention/change"
OLD = time.time() - 100 * 86_400


def address(number: str = CUSTOMER) -> str:
    return f"{ERASE}?number={quote(number, safe='')}"


def start(app: Application) -> None:
    """What happens when a server starts, up to where it answers."""
    steps = ["lifespan.startup", "lifespan.shutdown"]
    said: list[str] = []

    async def receive() -> dict[str, str]:
        return {"type": steps.pop(0)}

    async def send(message: MutableMapping[str, object]) -> None:
        said.append(str(message["type"]))

    asyncio.run(app({"type": "lifespan", "asgi": {"version": "3.0"}}, receive, send))
    assert said == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def filled(page: Answer, typed: str = CUSTOMER) -> dict[str, str]:
    return {**page.form(ERASE), "typed": typed}


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


def test_a_person_is_erased_from_their_page(visit: Make, store: Path) -> None:
    browser = visit()
    page = browser.get(f"/numbers/{CUSTOMER}").text
    assert f'href="{ERASE}?number={quote(CUSTOMER)}">Erase this number…</a>' in page
    ask = browser.get(address())
    assert "Messages 2" in said(ask)
    assert "Call 1" in said(ask)
    assert browser.get(f"/numbers/{CUSTOMER}").text.count(WORD) == 2
    done = ended(browser, browser.post(ERASE, filled(ask)))
    assert "Nothing of the number is in the store any more." in done.text
    assert f"Nothing is known of {CUSTOMER}" in browser.get(f"/numbers/{CUSTOMER}").text
    for secret in (CUSTOMER, CUSTOMER[1:], WORD):
        assert secret.encode() not in bytes_of(store)
    assert b"somebody else" in bytes_of(store)


def test_the_page_of_what_was_begun_names_nobody(visit: Make) -> None:
    browser = visit()
    answer = browser.post(ERASE, filled(browser.get(address())))
    assert CUSTOMER not in answer.location
    assert CUSTOMER[1:] not in ended(browser, answer).text


@pytest.mark.parametrize("typed", ["", "+1415555012", OTHER, "yes", "\x00", *HOSTILE[:3]])
def test_the_number_must_be_typed(visit: Make, store: Path, typed: str) -> None:
    browser = visit()
    answer = browser.post(ERASE, filled(browser.get(address()), typed))
    assert answer.status == 400
    assert f"Type {CUSTOMER} to erase it. Nothing was erased." in said(answer)
    assert WORD.encode() in bytes_of(store)


@pytest.mark.parametrize("typed", ["+1 415 555-0123", "+1 (415) 555 0123", f"whatsapp:{CUSTOMER}"])
def test_it_may_be_typed_as_people_write_it(visit: Make, typed: str) -> None:
    browser = visit()
    assert browser.post(ERASE, filled(browser.get(address()), typed)).status == 303


def test_a_form_for_one_number_erases_no_other(visit: Make, store: Path) -> None:
    browser = visit()
    form = filled(browser.get(address(OTHER)))
    answer = browser.post(ERASE, {**form, "number": CUSTOMER, "typed": CUSTOMER})
    assert answer.status == 400
    assert WORD.encode() in bytes_of(store)


def test_a_form_of_somebody_else_erases_nothing(visit: Make, store: Path) -> None:
    browser = visit()
    form = filled(browser.get(address()))
    for someone in (another(browser), another(browser, "other")):
        assert someone.post(ERASE, form).status == 400
        someone.close()
    for wrong in ("", "x", browser.get("/settings").form("/settings/zone")["token"]):
        assert browser.post(ERASE, {**form, "token": wrong}).status == 400
    assert browser.post(ERASE, form, origin="https://evil.example").status == 403
    assert browser.post(ERASE, form, host="evil.example").status == 421
    assert WORD.encode() in bytes_of(store)


def test_the_same_form_twice_is_one_erasure(visit: Make, store: Path) -> None:
    browser = visit()
    form = filled(browser.get(address()))
    first, again = browser.post(ERASE, form), browser.post(ERASE, form)
    assert first.location == again.location
    ended(browser, first)
    assert len(audited(store, "erase")) == 1


@pytest.mark.parametrize("name", ["reads", "blind"])
def test_who_may_not_erase_sees_no_button_and_erases_nothing(visit: Make, store: Path, name: str) -> None:
    browser = visit()
    form = filled(browser.get(address()))
    sid = message_of(store)
    nobody = another(browser, name)
    for path in (f"/numbers/{CUSTOMER}", f"/messages/{sid}", "/"):
        text = nobody.get(path).text
        assert not any(each in text for each in ("/erase", "/redact", "/retention"))
    refused = said(nobody.get(address()))
    assert "You may not empty the text of a message, and erase a person" in refused
    for answer in (
        nobody.get(address("+19995550000")),
        nobody.get(f"{ERASE}?number=x"),
        nobody.get(ERASE),
        nobody.post(ERASE, form),
        nobody.post(ERASE, {}),
        nobody.get(f"/messages/{sid}/redact"),
        nobody.post(f"/messages/{sid}/redact", form),
        nobody.get(f"/messages/SM{'0' * 32}/redact"),
        nobody.get("/retention"),
        nobody.get(f"{CHANGE}?keep-bodies=1d"),
        nobody.post(CHANGE, {"keep-bodies": "1d"}),
    ):
        assert (answer.status, said(answer)) == (403, refused)
    assert WORD.encode() in bytes_of(store)
    nobody.close()


def test_who_sees_masked_numbers_cannot_look_one_up_by_erasing(visit: Make, store: Path) -> None:
    browser = visit("masked")
    known, unknown = browser.get(address()), browser.get(address("+19995550000"))
    assert known.status == unknown.status == 403
    assert said(known) == said(unknown)
    assert browser.post(ERASE, {"number": CUSTOMER, "typed": CUSTOMER, "token": "x"}).status == 403
    assert WORD.encode() in bytes_of(store)


def test_who_sees_one_account_erases_nothing_of_all(visit: Make) -> None:
    browser = visit("one")
    for path in (address(), "/retention", f"{CHANGE}?keep-bodies=1d"):
        answer = browser.get(path)
        assert answer.status == 403
        assert "it needs the right to see all accounts" in said(answer)
    assert "Retention" not in browser.get("/").text


def test_counts_of_what_is_hidden_are_not_told(visit: Make, store: Path) -> None:
    """Who sees messages of one day alone is told of those; what is older is erased too, and how much is not told."""
    with Ledger(store) as ledger:
        put(ledger, message(1, OLD, to=CUSTOMER, body=f"old {WORD}"))
    settings = SETTINGS.replace("[roles.all]\n", '[roles.all]\nmax_resource_age = "1d"\n')
    browser = visit(settings=settings)
    ask = browser.get(address())
    assert "Messages 2" in said(ask)
    assert "Of what you may see." in said(ask)
    done = ended(browser, browser.post(ERASE, filled(ask)))
    assert "row" not in said(done)
    assert WORD.encode() not in bytes_of(store)


def test_own_numbers_are_not_erased_from_a_page(visit: Make, twilio: Emulator, store: Path) -> None:
    browser = visit()
    assert "/erase" not in browser.get(f"/numbers/{twilio.number}").text
    answer = browser.get(address(twilio.number))
    assert answer.status == 400
    assert "a number of the account" in said(answer)
    assert browser.post(ERASE, {"number": twilio.number, "typed": twilio.number, "token": "x"}).status == 400


@pytest.mark.parametrize("number", ["", "4155550123", "whatsapp:", "*", "a" * 500, "\x00", *HOSTILE])
def test_what_is_no_number_is_no_mistake_of_ours(visit: Make, number: str) -> None:
    browser = visit()
    answer = browser.get(address(number))
    assert answer.status in (200, 400)
    assert answer.text.count("<script") == 2
    assert browser.post(ERASE, {"number": number, "typed": number, "token": "x"}).status == 400


def test_the_audit_says_who_erased_and_names_nobody(visit: Make, store: Path) -> None:
    browser = visit()
    digest = application(browser).site.audit.digest(CUSTOMER)
    ended(browser, browser.post(ERASE, filled(browser.get(address()))))
    begun, done = audited(store, "erase begun", "erase")
    assert (begun[0], begun[2]) == ("all", {"number": digest})
    assert (done[0], done[2]["number"], done[2]["rows"]) == ("all", digest, 3)
    assert names_nobody(store, CUSTOMER, CUSTOMER[1:], WORD)


def test_pages_are_answered_while_somebody_is_erased(visit: Make, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = visit()
    halfway, go = threading.Event(), threading.Event()
    erase = forgetting.erase

    def slow(path: Path, number: str, now: float, **more: object) -> forgetting.Forgotten:
        def progress(rows: int) -> None:
            more["progress"](rows)  # type: ignore[operator]
            halfway.set()
            assert go.wait(120)

        return erase(path, number, now, **{**more, "progress": progress})  # type: ignore[arg-type]

    monkeypatch.setattr(forgetting, "erase", slow)
    begun = browser.post(ERASE, filled(browser.get(address())))
    assert halfway.wait(120)
    page = browser.follow(begun)
    assert "It is under way." in page.text
    assert 'hx-trigger="load delay:1s"' in page.text
    part = browser.get(begun.location, hx_request="true")
    assert part.text.lstrip().startswith('<div class="panel narrow" id="deed"')
    # Another viewer reads, and so does a sync.
    other = another(browser)
    assert other.get("/messages").status == 200
    with Ledger(store) as ledger:
        put(ledger, message(77, time.time() - 60))
    assert f"/messages/{message(77)['sid']}" in other.get("/messages").text
    other.close()
    go.set()
    assert "Nothing of the number is in the store any more." in ended(browser, begun).text
    assert CUSTOMER.encode() not in bytes_of(store)


def test_a_reader_that_keeps_a_copy_is_waited_for(visit: Make, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.01)
    monkeypatch.setattr("trunkline.logs.web.pages.erasing.PATIENCE", 0.01)
    reader = sqlite3.connect(store)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM message").fetchone()
    browser = visit()
    done = ended(browser, browser.post(ERASE, filled(browser.get(address()))))
    assert "a reader keeps an older copy of the file alive" in said(done)
    assert [each[2].get("complete") for each in audited(store, "erase")] == [False]
    reader.close()
    with Ledger(store) as ledger:
        for _ in ledger.upkeep(time.time()):
            pass
    assert CUSTOMER.encode() not in bytes_of(store)


def test_what_the_end_of_a_server_interrupts_goes_on_when_it_starts(
    visit: Make, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = visit()
    app = application(browser)
    halfway, go = threading.Event(), threading.Event()
    heed = work.Work.heed

    def slow(self: work.Work, rows: int = 0) -> None:
        halfway.set()
        assert go.wait(120)
        heed(self, rows)

    with monkeypatch.context() as patch:
        patch.setattr(work.Work, "heed", slow)
        begun = browser.post(ERASE, filled(browser.get(address())))
        assert halfway.wait(120)
        app.stop()
        go.set()
        assert "The server was stopped meanwhile." in said(ended(browser, begun))
    with Store(store) as found:
        assert found.privacy.unfinished() == [CUSTOMER]
    # Nothing of it comes back meanwhile.
    with Ledger(store) as ledger:
        put(ledger, message(5, time.time() - 3_600, to=CUSTOMER, body=f"{WORD} again"))
    assert f"{WORD} again".encode() not in bytes_of(store)
    start(application(visit()))
    [done] = audited(store, "erase")
    assert done[0] == "server"
    with Store(store) as found:
        assert found.privacy.unfinished() == []
    for secret in (CUSTOMER, CUSTOMER[1:], WORD):
        assert secret.encode() not in bytes_of(store)


def test_an_erasure_that_is_complete_leaves_nothing_to_go_on_with(visit: Make, store: Path) -> None:
    browser = visit()
    ended(browser, browser.post(ERASE, filled(browser.get(address()))))
    with Store(store) as found:
        assert found.privacy.unfinished() == []
    start(application(browser))
    application(browser).close()
    assert len(audited(store, "erase")) == 1


def test_without_accounts_of_people_it_takes_a_setting(serve: Make, store: Path) -> None:
    assert "/erase" not in serve(store=store, clock=time.time).get(f"/numbers/{CUSTOMER}").text
    browser = serve("[auth]\nwrites = true\n", store=store, clock=time.time)
    assert "/erase" in browser.get(f"/numbers/{CUSTOMER}").text
    done = ended(browser, browser.post(ERASE, filled(browser.get(address()))))
    assert "3 rows" in said(done)


def test_somebody_elses_page_is_not_there(visit: Make) -> None:
    browser = visit()
    begun = browser.post(ERASE, filled(browser.get(address())))
    ended(browser, begun)
    other = another(browser, "other")
    for path in (begun.location, "/doing/x", "/doing/"):
        answer = other.get(path)
        assert answer.status == 404
        assert said(answer) == said(other.get("/nothing"))
    other.close()
