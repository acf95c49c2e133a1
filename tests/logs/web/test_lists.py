"""Lists: what narrows them, what is wrong with a search, the chart and the counts, rows for programs."""

from __future__ import annotations

import csv
import itertools
import json
import re
from html import unescape
from io import StringIO
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.rows import message, put, world
from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT, Make
from trunkline.logs.query import QueryError, parse, text
from trunkline.logs.store import Ledger
from trunkline.logs.web.pages import exports
from trunkline.logs.web.parts import searches
from trunkline.logs.web.parts.buckets import buckets
from trunkline.logs.web.parts.values import Clock

WORDS = (
    "code",
    "from:+14155550190",
    "-status:failed",
    "(is:open OR error:30007)",
    "last:7d",
    "after:2026-08-01",
    '"a b"',
)


def rows_of(text: str) -> list[str]:
    return re.findall(r'data-row><td class="w-time"><a class="go" href="/\w+/(\w+)"', text)


def test_a_list_has_the_rows_of_its_search(page: Browser) -> None:
    expected = {row["sid"] for row in world()["message"] if row["status"] in ("failed", "undelivered")}
    assert set(rows_of(page.get("/messages?q=status:failed,undelivered").text)) <= expected
    assert rows_of(page.get("/messages?q=status:canceled").text) == []
    assert "Nothing found" in page.get("/messages?q=status:canceled").text


def test_what_is_wrong_with_a_search_is_marked_in_it(page: Browser) -> None:
    answer = page.get("/messages?q=" + quote("code sttatus:failed x"))
    assert answer.status == 400
    assert '<span class="wrong">sttatus:</span>' in answer.text
    assert "Did you mean status:?" in answer.text
    assert 'value="code sttatus:failed x"' in answer.text


def test_the_form_keeps_what_was_written_and_says_what_is_wrong_at_the_field(page: Browser) -> None:
    answer = page.get("/messages?f-error=much&f-from=%2B14155550190&f-words=hello")
    assert answer.status == 400
    assert 'name="f-error" value="much"' in answer.text
    assert 'aria-describedby="wrong-error"' in answer.text
    assert "must be an error code" in answer.text
    assert 'name="f-from" value="+14155550190"' in answer.text


def test_the_form_makes_a_search(page: Browser) -> None:
    target = "/messages?f-words=hello&f-from=%2B1+415+555+0190&f-status=failed&f-after=2026-01-01&f-price=%3E0.05"
    answer = page.get(target)
    assert answer.status == 303
    shown = page.follow(answer)
    assert shown.status == 200
    values = dict(re.findall(r'name="f-([a-z]+)" value="([^"]*)"', shown.text))
    assert {name: unescape(value) for name, value in values.items() if value} == {
        "words": "hello",
        "from": "+14155550190",
        "status": "failed",
        "after": "2026-01-01",
        "price": ">0.05",
    }


@given(st.lists(st.sampled_from(WORDS), max_size=4), st.sampled_from(["message", "call"]))
def test_chips_are_the_conditions_and_each_can_be_taken_away(terms: list[str], kind: str) -> None:
    try:
        query = parse(" ".join(terms), kind, now=AT)
    except QueryError:
        return
    found = searches.chips(query)
    assert parse(" ".join(f"({chip.text})" for chip in found), kind, now=AT) == query
    for place, chip in enumerate(found):
        rest = [f"({each.text})" for each in found[:place] + found[place + 1 :]]
        assert parse(chip.without, kind, now=AT) == parse(" ".join(rest), kind, now=AT)


@given(st.lists(st.sampled_from(WORDS), max_size=4))
def test_the_form_of_a_search_is_the_search(terms: list[str]) -> None:
    query = parse(" ".join(terms), now=AT)
    again = parse(searches.from_form(searches.to_form(query), "message"), now=AT)
    parts = searches.parts
    assert sorted(map(str, parts(again.tree))) == sorted(map(str, parts(query.tree)))


ODD = st.one_of(st.characters(), st.sampled_from('"“”„«»\\,()<>=+-:*. \x1b\u2028'))


@given(st.sampled_from(["from", "to", "status", "error", "country", "name", "duration"]), st.text(ODD, max_size=12))
def test_a_field_of_the_form_is_one_condition_or_wrong(name: str, value: str) -> None:
    kind = "call" if name == "duration" else "conference" if name == "name" else "message"
    wrong = searches.wrong_fields({name: value}, kind, "UTC", AT)
    said = searches.from_form({name: value}, kind)
    if not wrong and said:
        found = searches.parts(parse(said, kind, now=AT).tree)
        assert len(found) == 1
        assert getattr(found[0], "name", None) == name


def test_the_chart_counts_every_row(page: Browser) -> None:
    text = page.get("/messages/-/summary").text
    total = len(world()["message"])
    assert f"{total:,} messages" in text
    titles = re.findall(r"<title>[^<]*: ([\d,]+)(?:, [\d,]+ failed)?</title>", text)
    assert sum(int(each.replace(",", "")) for each in titles) == total
    table = re.findall(r'<td class="num">([\d,]+)</td>', text)
    assert sum(int(each.replace(",", "")) for each in table) == total


def test_a_bar_narrows_to_its_rows(page: Browser) -> None:
    text = page.get("/messages/-/summary?q=last:30d").text
    bars = re.findall(r'<a href="([^"]*)" tabindex="-1">\s*<title>[^<]*: ([\d,]*\d)', text)
    assert bars
    for href, count in bars[-5:]:
        shown = page.get(unescape(href).replace("/messages?", "/messages/-/summary?")).text
        assert f"<b>{count} messages</b>" in shown, href


def test_the_chart_stands_in_the_page_where_scripts_are_off(page: Browser) -> None:
    plain = page.get("/messages?q=last:7d").text
    assert '<noscript><a class="button" href="/messages?q=last%3A7d&amp;chart=1">' in plain
    assert '<figure class="chart' in page.get("/messages?q=last:7d&chart=1").text


@pytest.mark.parametrize("by", ["status", "error", "country", "direction"])
def test_counts_are_of_the_search_and_lead_to_it(page: Browser, by: str) -> None:
    whole = page.get(f"/messages/-/count?by={by}").text
    assert "<html" in whole
    part = page.get(f"/messages/-/count?by={by}", hx_request="true").text
    assert "<html" not in part
    links = re.findall(r'<li><a href="([^"]*)">.*<span>([\d,]*\d) ·', part)
    assert links
    for href, count in links[:4]:
        target = unescape(href).replace("/messages?", "/messages/-/summary?")
        assert f"<b>{count} messages</b>" in page.get(target).text


def test_times_lead_to_their_searches(page: Browser) -> None:
    part = page.get("/messages/-/count?by=time&q=is:open+OR+error:30007", hx_request="true").text
    link = re.search(r'<a href="([^"]*)"[^>]*><span>Last 7 days', part)
    assert link
    assert unescape(link[1]) == "/messages?" + urlencode({"q": "(is:open OR error:30007) last:7d"})
    chosen = page.get("/messages/-/count?by=time&q=last:7d", hx_request="true").text
    assert 'aria-current="true"><span>Last 7 days' in chosen


def test_an_unknown_count_is_refused(page: Browser) -> None:
    assert page.get("/messages/-/count?by=body").status == 400


def test_what_is_new_is_told(serve: Make, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        put(ledger, *(message(number, AT - 100 + number) for number in range(5)))
        browser = serve(store=path)
        address = re.search(r'data-newer="([^"]*)"', browser.get("/messages").text)
        assert address
        assert browser.get(unescape(address[1])).text.strip() == ""
        put(ledger, *(message(number, AT - 50 + number) for number in range(10, 22)))
        assert ">12 new</a>" in browser.get(unescape(address[1])).text
        put(ledger, *(message(number, AT - 20) for number in range(100, 300)))
        assert ">99+ new</a>" in browser.get(unescape(address[1])).text


def test_json_has_the_rows_as_the_api_writes_them(page: Browser) -> None:
    rows = {row["sid"]: row for row in world()["message"]}
    seen: list[str] = []
    path = "/messages.json?size=500"
    while path:
        found = json.loads(page.get(path).body)
        for row in found["rows"]:
            own = rows[row["sid"]]
            assert {name: row[name] for name in ("body", "status", "from", "to", "num_segments")} == {
                name: own[name] for name in ("body", "status", "from", "to", "num_segments")
            }
            seen.append(row["sid"])
        path = found["older"]
    assert len(seen) == len(set(seen)) == len(rows)


def test_csv_has_every_row(page: Browser) -> None:
    answer = page.get("/messages.csv?q=is:failed")
    assert answer.header("content-disposition") == 'attachment; filename="messages.csv"'
    found = list(csv.DictReader(StringIO(answer.body.decode(), newline="")))
    expected = {row["sid"] for row in world()["message"] if row["status"] in ("failed", "undelivered", "canceled")}
    assert {row["sid"] for row in found} == expected


def test_csv_says_where_it_was_cut(page: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "MOST_ROWS", 1000)
    monkeypatch.setattr(exports, "_AT_ONCE", 400)
    sids: list[str] = []
    path: str | None = "/messages.csv"
    while path:
        lines = list(csv.reader(StringIO(page.get(path).body.decode(), newline="")))
        cut = re.fullmatch(r"# cut after 1200 rows; the older ones are at (/\S+)", lines[-1][0])
        path = cut[1] if cut else None
        sids += [line[lines[0].index("sid")] for line in lines[1 : -1 if cut else None]]
    assert len(sids) == len(set(sids)) == len(world()["message"]) > 1200


@pytest.mark.parametrize(
    "target", ["/messages?before=x", "/messages?after=-1", "/messages?before=99999999999999999999"]
)
def test_a_wrong_key_is_told(page: Browser, target: str) -> None:
    answer = page.get(target)
    assert answer.status == 400
    assert "must be the key of a row" in answer.text


@settings(max_examples=60)
@given(
    st.integers(0, 900),
    st.sampled_from(["UTC", "Europe/Zurich", "America/New_York", "Asia/Kolkata"]),
    st.sampled_from(["hour", "day"]),
    st.integers(0, 86_400),
)
def test_bars_follow_each_other_without_gap(days: int, zone: str, unit: str, rest: int) -> None:
    since = int(AT) - days * 86_400 - rest
    if unit == "hour":
        since = int(AT) - min(days, 3) * 86_400
    found = buckets([], unit, since, None, Clock(zone, AT))
    assert found[0].start <= since < found[0].end
    assert found[-1].end > AT - 86_400
    for one, other in itertools.pairwise(found):
        assert one.end == other.start
    assert len(found) <= 124


def test_a_span_that_was_asked_for_keeps_its_words() -> None:
    query = parse("last:7d code", now=AT)
    assert text(searches.with_field(query, "status", "failed")) == "last:7d code status:failed"
