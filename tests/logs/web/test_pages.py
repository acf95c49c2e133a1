"""Every page answers, says what the store has, and keeps a browser within bounds."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.logs.rows import sid, world
from tests.logs.web.asgi import Browser, query_of
from trunkline._web.guards import CSP
from trunkline.logs.query.fields import plural
from trunkline.logs.tree import KINDS

PAGES = (
    *(
        "/",
        "/errors",
        "/errors/30007",
        "/errors/99999",
        "/delivery",
        "/delivery?q=",
        "/usage",
        "/usage?days=7",
        "/usage/records",
        "/tail",
    ),
    *(
        "/sync",
        "/audit",
        "/settings",
        "/numbers",
        "/numbers/+14155550190",
        "/numbers/+19995550000",
        "/numbers/client:x",
    ),
    *(f"/{plural(kind)}" for kind in KINDS if kind != "usage"),
)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_answers(page: Browser, path: str) -> None:
    answer = page.get(path)
    assert answer.status == 200
    assert "</html>" in answer.text
    assert answer.header("content-type") == "text/html; charset=utf-8"
    assert answer.header("content-security-policy") == CSP
    assert answer.header("x-content-type-options") == "nosniff"
    assert answer.header("cache-control") == "no-store"
    assert answer.header("referrer-policy") == "no-referrer"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_inline_script_or_style_and_names_no_other_server(page: Browser, path: str) -> None:
    text = page.get(path).text
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", text)
    loaded = re.findall(r'<(?:script|img|link|iframe|audio|video|source)\b[^>]*?(?:src|href)="([^"]*)"', text)
    assert loaded
    assert all(each.startswith("/") and not each.startswith("//") for each in loaded)


@pytest.mark.parametrize("path", PAGES)
def test_the_links_of_a_page_lead_somewhere(page: Browser, path: str) -> None:
    text = page.get(path).text
    links = {unescape(each) for each in re.findall(r'href="(/[^"]*)"', text)}
    links |= {unescape(each) for each in re.findall(r'(?:hx-get|data-newer)="([^"]*)"', text)}
    for link in sorted(links)[:25]:
        assert page.get(link).status in (200, 303), link


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("usage", "number", "participant")])
def test_each_row_of_a_list_has_its_page(page: Browser, kind: str) -> None:
    rows = {row["sid"] for row in world()[kind]}
    shown = re.findall(rf'href="/{plural(kind)}/(\w{{34}})"', page.get(f"/{plural(kind)}").text)
    assert shown
    assert set(shown) <= rows
    answer = page.get(f"/{plural(kind)}/{shown[0]}")
    assert answer.status == 200
    assert shown[0] in answer.text


def test_a_participant_has_its_page(page: Browser) -> None:
    row = world()["participant"][0]
    answer = page.get(f"/participants/{row['conference_sid']}/{row['call_sid']}")
    assert answer.status == 200
    assert row["label"] in answer.text


@pytest.mark.parametrize(
    "path", ["/messages/SM" + "0" * 32, "/calls/" + sid("SM", 1), "/nothing", "/messages/../x", "/errors/x"]
)
def test_what_is_not_there_is_404(page: Browser, path: str) -> None:
    answer = page.get(path)
    assert answer.status == 404
    assert "There is no such page" in answer.text


def test_older_and_newer_pages_hold_every_row_once(page: Browser) -> None:
    total = len(world()["message"])
    seen: list[str] = []
    path = "/messages"
    while path:
        text = page.get(path).text
        seen += re.findall(r'data-row><td class="w-time"><a class="go" href="/messages/(\w+)"', text)
        older = re.search(r'rel="next" href="([^"]*)"', text)
        path = unescape(older[1]) if older else ""
    assert len(seen) == len(set(seen)) == total
    back = re.search(r'rel="prev" href="([^"]*)"', text)
    assert back
    before = re.findall(
        r'data-row><td class="w-time"><a class="go" href="/messages/(\w+)"', page.get(unescape(back[1])).text
    )
    first = re.findall(r'data-row><td class="w-time"><a class="go" href="/messages/(\w+)"', text)[0]
    assert before == seen[seen.index(first) - 50 : seen.index(first)]


def test_an_error_is_in_words_with_the_next_step(page: Browser) -> None:
    row = next(row for row in world()["message"] if row["error_code"] == 30003)
    text = page.get(f"/messages/{row['sid']}").text
    assert "Unreachable destination handset" in text
    assert "Next step:" in text
    assert f'href="/errors/{row["error_code"]}"' in text


def test_a_customer_is_one_thread_of_messages_and_calls(page: Browser) -> None:
    rows = world()
    called = [row["to"] for row in rows["call"] if row["direction"] == "outbound-api"]
    number = next(row["to"] for row in rows["message"] if row["to"] in called and row["direction"] != "inbound")
    text, path = "", f"/numbers/{number}"
    while path:
        answer = page.get(path, hx_request="true").text
        text += answer
        more = re.search(r'hx-get="([^"]*)"', answer)
        path = unescape(more[1]) if more else ""
    for kind in ("message", "call"):
        own = {row["sid"] for row in rows[kind] if number in (row["from"], row["to"])}
        found = re.findall(rf'href="/{plural(kind)}/(\w+)"', text)
        assert sorted(own) == sorted(found)


def test_an_own_number_shows_how_it_is_set_up(page: Browser) -> None:
    number = world()["number"][0]
    assert page.get(f"/numbers/{number['sid']}").location == f"/numbers/{number['phone_number']}"
    text = page.get(f"/numbers/{number['phone_number']}").text
    assert "How it is set up" in text
    assert number["sid"] in text


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("30007", "/errors/30007"),
        ("+1 (415) 555-0190", "/numbers/+14155550190"),
        ("SM" + "a" * 32, "/messages/SM" + "a" * 32),
        ("https://console.twilio.com/x/CA" + "b" * 32, "/calls/CA" + "b" * 32),
    ],
)
def test_the_search_box_leads_to_pages(page: Browser, said: str, path: str) -> None:
    from urllib.parse import quote

    answer = page.get(f"/search?q={quote(said)}")
    assert (answer.status, answer.location) == (303, path)


def test_the_search_box_leads_to_lists(page: Browser) -> None:
    answer = page.get("/search?kind=calls&q=is:inbound")
    assert answer.location == "/calls?q=is%3Ainbound"
    answer = page.get("/search?q=AC" + "c" * 32)
    assert query_of(answer.location) == {"q": "account:AC" + "c" * 32}


def test_opensearch_names_this_server(page: Browser) -> None:
    answer = page.get("/opensearch.xml")
    assert 'template="http://localhost:8080/search?q={searchTerms}"' in answer.text


def test_times_are_in_the_chosen_zone(page: Browser) -> None:
    row = world()["message"][0]
    path = f"/messages/{row['sid']}"
    utc = page.get(path).text
    there = page.get(path, cookie="trunkline_zone=Asia%2FTokyo").text
    assert "UTC" in utc
    assert " Asia/Tokyo" in there
    assert re.findall(r"\d\d:\d\d:\d\d UTC", utc) != re.findall(r"\d\d:\d\d:\d\d Asia/Tokyo", there)
    assert " UTC" in page.get(path, cookie="trunkline_zone=Nowhere%2FAt%2Fall").text


def test_choosing_a_zone_is_remembered(serve) -> None:  # type: ignore[no-untyped-def]
    browser = serve()
    form = browser.get("/messages?q=is:failed").form("/settings/zone")
    answer = browser.post("/settings/zone", {**form, "zone": "Europe/Zurich"})
    assert answer.location == "/messages?q=is%3Afailed" or answer.location == "/messages?q=is:failed"
    assert "Zurich" in browser.follow(answer).text
    assert browser.post("/settings/zone", {**form, "zone": "Mars/Olympus"}).status == 400
    assert browser.post("/settings/zone", {**form, "token": "x"}).status == 400


def test_static_files_are_kept_and_change_their_names(page: Browser) -> None:
    text = page.get("/").text
    for path in re.findall(r'(?:src|href)="(/static/[^"]*)"', text):
        answer = page.get(path)
        assert answer.status == 200
        assert "immutable" in answer.header("cache-control")
    assert page.get("/static/style.css").status == 404


def test_what_is_counted_of_a_number_comes_after_it(page: Browser) -> None:
    number = world()["number"][0]["phone_number"]
    plain = page.get(f"/numbers/{number}").text
    assert f'hx-get="/numbers/-/sums?address=%2B{number[1:]}"' in plain
    own = sum(number in (row["from"], row["to"]) for row in world()["message"])
    for answer in (page.get(f"/numbers/-/sums?address=%2B{number[1:]}"), page.get(f"/numbers/{number}?sums=1")):
        assert f'<span class="big">{own:,}</span>' in answer.text
    assert page.get("/numbers/-/sums").status == 404


def test_what_takes_too_long_is_told_in_its_place(serve, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from trunkline.logs.web.pages import lists, numbers

    monkeypatch.setattr(lists, "COUNTED_FOR", -1.0)
    monkeypatch.setattr(numbers, "_COUNTED_FOR", -1.0)
    browser = serve()
    answer = browser.get("/messages/-/summary?q=code", hx_request="true")
    assert answer.status == 400
    assert answer.text.startswith('<div class="notice">')
    assert "too much to be counted in time" in answer.text
    assert "<html" not in answer.text
    answer = browser.get(f"/numbers/-/sums?address=%2B{world()['number'][0]['phone_number'][1:]}")
    assert answer.status == 200
    assert browser.get("/messages").status == 200


def test_a_page_is_small(page: Browser) -> None:
    for path in ("/messages", "/", "/numbers/+14155550190", "/messages/-/summary", "/errors/30003"):
        assert len(page.get(path).body) <= 60_000, path


def test_rows_that_lack_what_is_usual_are_shown(serve, tmp_path) -> None:  # type: ignore[no-untyped-def]
    """A message without dates, an alert about nothing, a call that nobody made: each is a row like others."""
    from tests.logs.rows import message, put
    from tests.logs.web.conftest import AT
    from trunkline.logs.store import Ledger

    alert = {
        **world()["alert"][0],
        "sid": "NO" + "1" * 32,
        "resource_sid": None,
        "alert_text": None,
        "error_code": None,
    }
    call = {**world()["call"][0], "sid": "CA" + "1" * 32, "from": None, "to": None, "duration": None, "price": None}
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, message(1, AT - 60, date_created=None, date_sent=None, body=None, to=None, price=None, status=None))
        put(
            ledger,
            message(2, AT - 50, body="", num_segments="0", direction="other", status="strange-new", error_code=99999),
        )
        put(ledger, alert, kind="alert")
        put(ledger, call, kind="call")
    browser = serve(store=ledger.path)
    text = browser.get("/messages").text
    for number in (1, 2):
        assert f"/messages/{sid('SM', number)}" in text
        answer = browser.get(f"/messages/{sid('SM', number)}")
        assert answer.status == 200
    assert "strange new" in text
    assert "error 99999" in text
    for kind, row in (("alert", alert), ("call", call)):
        assert row["sid"] in browser.get(f"/{kind}s").text
        assert browser.get(f"/{kind}s/{row['sid']}").status == 200
    for path in (
        "/",
        "/messages/-/summary",
        "/errors",
        "/usage",
        "/delivery",
        "/messages.csv",
        "/messages.json",
        "/tail",
    ):
        assert browser.get(path).status == 200, path
