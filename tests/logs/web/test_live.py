"""Rows as they come: none is lost, slow readers get one mark, who is signed out is cut off."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.logs.rows import message, put, sid
from tests.logs.web.conftest import Make
from tests.logs.web.streams import Stream
from tests.logs.web.test_entering import SETTINGS, sign_in
from trunkline.logs.store import Ledger
from trunkline.logs.web import live

NEW = 1_000_000


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "live.db") as ledger:
        put(ledger, *(message(number, time.time() - 500 + number) for number in range(20)))
        yield ledger


@pytest.fixture
def streams() -> Iterator[list[Stream]]:
    opened: list[Stream] = []
    yield opened
    for each in opened:
        each.close()


def come(ledger: Ledger, numbers: range | list[int], **changes: Any) -> list[str]:
    """Rows that come now."""
    put(ledger, *(message(NEW + number, time.time(), **changes) for number in numbers), asked=time.time())
    return [sid("SM", NEW + number) for number in numbers]


def test_rows_come_as_they_are_written(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    page = browser.get("/tail?kind=messages")
    assert page.text.count("<tr data-row id=") == 20
    found = re.search(r'data-stream="([^"]*)" data-last="([^"]*)"', page.text)
    assert found
    expected = come(written, range(3))  # between the page and its stream
    stream = Stream(browser, f"{unescape(found[1])}&last={found[2]}")
    streams.append(stream)
    expected += come(written, range(3, 6))
    stream.until(lambda: len(stream.sids) == 6)
    assert sorted(stream.sids) == sorted(expected)
    assert stream.status == 200


def test_only_what_meets_the_search_comes(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages&q=status:failed")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    come(written, range(3))
    expected = come(written, range(3, 5), status="failed", error_code=30007)
    stream.until(lambda: len(stream.sids) == 2)
    assert sorted(stream.sids) == sorted(expected)
    assert "30007 Message filtered" in stream.events[-1][2]


def test_who_comes_back_gets_what_came_since(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    stream.until(lambda: stream.status == 200)
    come(written, range(2))
    stream.until(lambda: len(stream.sids) == 2)
    last = stream.events[-1][1]
    stream.close()
    expected = come(written, range(10, 15))
    late = [sid("SM", NEW + 20)]
    put(written, message(NEW + 20, time.time() - 300), asked=time.time())  # created before those that were seen
    again = Stream(browser, "/tail/stream?kind=messages", headers={"last-event-id": last})
    streams.append(again)
    again.until(lambda: len(again.sids) == 6)
    assert sorted(again.sids) == sorted(expected + late)
    assert not [each for each in again.events if each[0] == "gap"]


def test_after_a_restart_the_gap_is_told(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    stream.until(lambda: stream.status == 200)
    come(written, range(2))
    stream.until(lambda: len(stream.sids) == 2)
    last = stream.events[-1][1]
    stream.close()
    time.sleep(1.1)  # keys are seconds
    expected = come(written, range(10, 13))
    other = serve(store=written.path, clock=time.time)
    again = Stream(other, "/tail/stream?kind=messages", headers={"last-event-id": last})
    streams.append(again)
    again.until(lambda: len(again.sids) >= 3)
    assert again.events[0][0] == "gap"
    assert set(expected) <= set(again.sids)


@pytest.mark.parametrize("last", ["x", "--", "a-b-c", "1-2", "9" * 200, "a-1-" + "9" * 60, "a-²-3", "\x00-x-1"])
def test_a_strange_position_is_now(serve: Make, written: Ledger, streams: list[Stream], last: str) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages", headers={"last-event-id": last})
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    expected = come(written, range(2))
    stream.until(lambda: len(stream.sids) >= 2)
    assert sorted(stream.sids) == sorted(expected)


def test_a_row_that_changes_is_shown_anew(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    at = time.time()
    put(written, message(NEW, at, status="queued"), asked=at)
    stream.until(lambda: len(stream.sids) == 1)
    put(written, message(NEW, at, status="undelivered", error_code=30005), asked=at + 1)
    stream.until(lambda: stream.events[-1][0] == "changes")
    assert "undelivered" in stream.events[-1][2]
    assert stream.events[-1][1] != stream.events[-2][1]


def test_a_row_that_only_now_meets_the_search_is_new(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages&q=status:undelivered")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    at = time.time()
    put(written, message(NEW, at, status="queued"), asked=at)
    time.sleep(0.6)
    put(written, message(NEW, at, status="undelivered", error_code=30005), asked=at + 1)
    stream.until(lambda: stream.sids == [sid("SM", NEW)])
    assert {name for name, _, _ in stream.events} == {"rows"}


def test_a_row_that_the_page_showed_is_followed(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    at = time.time()
    put(written, message(NEW, at, status="queued"), asked=at)
    found = re.search(r'data-stream="([^"]*)" data-last="([^"]*)"', browser.get("/tail?kind=messages").text)
    assert found
    stream = Stream(browser, f"{unescape(found[1])}&last={found[2]}")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    put(written, message(NEW, at, status="undelivered", error_code=30005), asked=at + 1)
    stream.until(lambda: bool(stream.events))
    assert [(name, "undelivered" in data) for name, _, data in stream.events] == [("changes", True)]


def test_who_has_left_is_counted_no_more(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    """Also where the connection broke while something was sent; and nothing of it is left to the loop."""
    browser = serve(store=written.path, clock=time.time)
    hub = browser.app.site.live
    slow = Stream(browser, "/tail/stream?kind=messages", slow=True)
    slow.until(lambda: slow.status == 200)
    come(written, range(3))
    slow.until(lambda: len(slow.sids) == 3)
    assert hub.watched == 1
    kept = slow.task
    slow.close()
    assert hub.watched == 0
    ticker = hub._ticker
    assert kept.done()
    slow.until(ticker.done)


def test_what_looks_at_the_store_ends_with_it(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    hub = browser.app.site.live
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    ticker = hub._ticker
    hub.close()
    stream.until(ticker.done)


def test_a_slow_reader_is_cut_with_one_mark(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    quick = Stream(browser, "/tail/stream?kind=messages")
    slow = Stream(browser, "/tail/stream?kind=messages", slow=True)
    streams += [quick, slow]
    quick.until(lambda: quick.status == slow.status == 200)
    come(written, [0])
    slow.until(lambda: len(slow.sids) == 1)  # it waits now
    for start in range(1, 1501, 300):
        come(written, range(start, start + 300))
        quick.until(lambda: len(quick.sids) == start + 300)  # noqa: B023
    slow.going.set()
    slow.until(slow.task.done)
    assert [name for name, _, _ in slow.events] == ["rows", "cut"]
    assert slow.events[-1][2] == "1500"
    assert len(quick.sids) == len(set(quick.sids)) == 1501
    assert not [each for each in quick.events if each[0] != "rows"]


def test_many_rows_at_once_cut_nobody_who_reads(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    """Also where the server was busy for seconds: nobody could have read them before."""
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    for numbers in (range(2_500), range(2_500, 2_600), range(2_600, 4_000)):
        expected = come(written, numbers)
        # One in the second of those that were there before may be seen by the next look back alone.
        stream.until(lambda: set(expected) <= set(stream.sids))  # noqa: B023
    assert len(stream.sids) == len(set(stream.sids)) == 4_000
    assert {name for name, _, _ in stream.events} == {"rows"}


def test_too_many_rows_at_once_are_one_mark(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    come(written, range(4_500))
    stream.until(stream.task.done)
    assert [(name, data) for name, _, data in stream.events] == [("cut", "4500")]


def test_who_is_signed_out_is_cut_off(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = sign_in(serve(SETTINGS, store=written.path, clock=time.time))
    form = browser.get("/settings").form("/logout")
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    began = time.monotonic()
    browser.post("/logout", form)
    stream.until(stream.task.done)
    assert time.monotonic() - began < 12
    assert stream.events[-1][0] == "end"
    come(written, range(2))
    assert not stream.sids


def test_who_is_signed_out_gets_no_rest_of_what_was_being_sent(
    serve: Make, written: Ledger, streams: list[Stream]
) -> None:
    browser = sign_in(serve(SETTINGS, store=written.path, clock=time.time))
    form = browser.get("/settings").form("/logout")
    slow = Stream(browser, "/tail/stream?kind=messages", slow=True)
    streams.append(slow)
    slow.until(lambda: slow.status == 200)
    come(written, range(1_000))
    slow.until(lambda: bool(slow.sids))  # a piece of it, and it waits
    browser.post("/logout", form)
    slow.going.set()
    slow.until(slow.task.done)
    assert 0 < len(slow.sids) <= live._TOGETHER
    assert slow.events[-1][0] == "end"


def test_all_streams_end_with_the_server(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    browser.app.stop()
    stream.until(stream.task.done)


def test_a_masked_number_is_masked_in_events(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    role = SETTINGS.replace('can_view_message_to = "masked"', 'can_view_message_to = "masked"\ncan_tail = true')
    browser = sign_in(serve(role, store=written.path, clock=time.time), "bob@example.com", "hidden")
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    come(written, range(1), body="a secret")
    stream.until(lambda: len(stream.sids) == 1)
    data = stream.events[-1][2]
    assert "+1•••••" in data
    assert "secret" not in data
    assert "+14155550190" not in data


def test_rows_of_long_ago_are_no_news(serve: Make, written: Ledger, streams: list[Stream]) -> None:
    browser = serve(store=written.path, clock=time.time)
    stream = Stream(browser, "/tail/stream?kind=messages")
    streams.append(stream)
    stream.until(lambda: stream.status == 200)
    put(written, *(message(number, time.time() - live.HORIZON - 10 - number) for number in range(500, 800)))
    expected = come(written, range(1))
    stream.until(lambda: len(stream.sids) >= 1)
    time.sleep(0.6)
    assert stream.sids == expected


def test_the_head_of_a_stream_has_an_end(serve: Make, written: Ledger) -> None:
    browser = serve(store=written.path, clock=time.time)
    answer = browser.ask("HEAD", "/tail/stream?kind=messages")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.header("content-type").startswith("text/event-stream")
    assert browser.app.site.live.watched == 0


def test_some_kinds_do_not_come(serve: Make) -> None:
    assert serve().get("/tail?kind=usage").status == 404
    assert serve().get("/tail/stream?kind=nothing").status == 404
    answer = serve().get("/tail?q=sttatus:x")
    assert answer.status == 400
    assert "status:" in answer.text
