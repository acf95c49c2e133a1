"""URLs of status callbacks: only those that the ledger's owner made are believed, and they name nobody."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.callbacks import Told, callback_url, later_status, read_callback
from trunkline.types.states import MESSAGE_STATUSES

SECRET = b"0123456789abcdef"
SID = "SM" + "0a" * 16
FORM = {"MessageSid": SID, "MessageStatus": "delivered"}
IDS = st.integers(0, 2**53)


def query_of(url: str) -> str:
    return url.partition("#")[0].partition("?")[2]


@settings(max_examples=rounds(200, 1000))
@given(IDS, IDS, st.sampled_from(["", "?a=1", "?a=1&", "?", "#rc=3", "?b=%20#rc=3"]))
def test_a_url_names_its_row(campaign: int, row: int, end: str) -> None:
    url = callback_url("https://example.com/sms" + end, SECRET, campaign, row)
    assert read_callback(query_of(url), FORM, SECRET) == Told(campaign, row, SID, "delivered", None)
    assert url.partition("#")[2] == end.partition("#")[2]
    assert query_of(url).startswith(end.partition("#")[0].lstrip("?"))
    assert read_callback(query_of(url).encode(), FORM, b"another secret, as long") is None


@settings(max_examples=rounds(200, 1000))
@given(IDS, IDS, st.data())
def test_a_url_that_was_changed_is_not_believed(campaign: int, row: int, data: st.DataObject) -> None:
    query = query_of(callback_url("https://example.com", SECRET, campaign, row))
    at = data.draw(st.integers(0, len(query) - 1))
    other = data.draw(st.sampled_from("0123456789abcXYZ&=-_%+"))
    changed = query[:at] + other + query[at + 1 :]
    told = read_callback(changed, FORM, SECRET)
    assert told is None or (changed != query) <= (told[:2] == (campaign, row))


@settings(max_examples=rounds(200, 1000))
@given(st.text(max_size=80) | st.binary(max_size=80), st.dictionaries(st.text(max_size=12), st.text(max_size=40)))
def test_whatever_comes_is_answered(query: str | bytes, form: dict[str, str]) -> None:
    assert read_callback(query, form, SECRET) is None


def test_what_is_no_status_callback_tells_nothing() -> None:
    query = query_of(callback_url("https://example.com", SECRET, 1, 2))
    for form in ({}, {"MessageSid": SID}, {**FORM, "MessageSid": "x"}, {**FORM, "MessageStatus": "weird"}):
        assert read_callback(query, form, SECRET) is None
    assert read_callback(query + "&" + query, FORM, SECRET) is None
    assert read_callback(query + "&a=" + "x" * 2000, FORM, SECRET) is None


def test_failures_have_their_code() -> None:
    query = query_of(callback_url("https://example.com", SECRET, 1, 2))
    told = read_callback(query, {**FORM, "MessageStatus": "undelivered", "ErrorCode": "30003"}, SECRET)
    assert told is not None
    assert (told.failed, told.ended, told.code) == (True, True, 30003)


@pytest.mark.parametrize("url", ["", "example.com", "ftp://example.com", "https://example.com?trunkline_row=1"])
def test_urls_that_cannot_be_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="status_callback must"):
        callback_url(url, SECRET, 1, 2)


def test_a_secret_is_long() -> None:
    with pytest.raises(ValueError, match="secret must have at least 16 bytes"):
        callback_url("https://example.com", b"short", 1, 2)


@settings(max_examples=rounds(200, 2000))
@given(st.permutations(["accepted", "queued", "sending", "sent", "delivered", "read"]))
def test_the_last_status_holds_however_callbacks_come(statuses: list[str]) -> None:
    kept: str | None = None
    for status in statuses:
        kept = later_status(kept, status)
    assert kept == "read"


def test_a_message_that_has_ended_stays_so() -> None:
    assert later_status("undelivered", "delivered") == "undelivered"
    assert later_status("delivered", "sent") == "delivered"
    assert all(later_status(None, status) == status for status in MESSAGE_STATUSES)
