"""A believable past: the same for the same seed, right in itself, and in lists as rows that were created are."""

from __future__ import annotations

import asyncio
import json
import re
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from itertools import takewhile
from math import inf
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.direct import ACCOUNT, NOW, Direct
from tests.rounds import rounds
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.emulator.messaging.segments import segments
from trunkline.emulator.past.messages import Messages
from trunkline.emulator.past.sids import Sids
from trunkline.emulator.store import Hints

MESSAGES = f"{ACCOUNT}/Messages.json"
CALLS = f"{ACCOUNT}/Calls.json"
# Kept for fiction: 555-0100 to 555-0199, and 07700 900000 to 900999 in Britain.
FICTION = re.compile(r"(whatsapp:)?\+(1\d{3}55501\d\d|447700900\d{3})")
FINAL = {"delivered", "undelivered", "failed", "received", "read"}


def populated(days: int = 60, messages: int = 3_000, seed: int = 1, calls: int | None = None) -> Direct:
    direct = Direct()
    direct.world.populate(days, messages, seed, calls, 1)
    return direct


@cache
def past() -> Direct:
    """A past that no test changes."""
    return populated()


@cache
def messages() -> list[Any]:
    return past().rows(MESSAGES)


@cache
def calls() -> list[Any]:
    return busy().rows(CALLS)


@cache
def busy() -> Direct:
    """A past with many calls, which no test changes."""
    return populated(days=20, messages=100, calls=1_500)


def at(text: str) -> datetime:
    return parsedate_to_datetime(text)


# The same again


def replies(direct: Direct) -> Iterator[bytes]:
    for path in (MESSAGES, CALLS, f"{ACCOUNT}/Recordings.json", f"{ACCOUNT}/IncomingPhoneNumbers.json"):
        yield direct.send("GET", path, {"PageSize": 200}).body
    yield direct.send("GET", f"{ACCOUNT}/Conferences.json", {"Status": "completed"}).body
    yield direct.send("GET", "/2010-04-01/Accounts.json").body
    yield direct.send("GET", "/v1/Alerts", host="monitor").body
    yield direct.send("GET", "/v1/Services", host="messaging").body


def test_the_same_seed_gives_the_same_bytes() -> None:
    first = list(replies(past()))
    assert list(replies(populated())) == first
    other = list(replies(populated(seed=2)))
    assert all(one != another for one, another in zip(first, other, strict=True))


def test_the_order_of_reading_does_not_matter() -> None:
    direct = populated()
    for row in reversed(messages()[::97]):
        assert direct.get(f"{ACCOUNT}/Messages/{row['sid']}.json") == row


@settings(max_examples=rounds(50, 150), deadline=None)
@given(st.binary(min_size=1, max_size=64), st.integers(0, 2**63 - 1), st.integers(0, 127))
def test_sids_tell_their_index(key: bytes, index: int, bit: int) -> None:
    sids = Sids(key)
    digits = sids.digits(b"message", index)
    assert len(digits) == 32
    assert sids.index(b"message", digits) == index
    assert sids.index(b"call", digits) is None
    assert sids.index(b"message", f"{int(digits, 16) ^ (1 << bit):032x}") is None
    assert sids.index(b"message", digits[:-1] + "g") is None


# Right in itself


def test_messages_are_newest_first_and_none_is_twice() -> None:
    created = [at(row["date_created"]) for row in messages()]
    assert created == sorted(created, reverse=True)
    assert NOW - timedelta(days=60) <= created[-1] <= created[0] <= NOW
    assert len({row["sid"] for row in messages()}) == len(messages())
    # Some were deleted.
    assert 2_970 < len(messages()) < 3_000


def test_every_message_is_likely() -> None:
    own = {row["phone_number"] for row in past().get(f"{ACCOUNT}/IncomingPhoneNumbers.json")["incoming_phone_numbers"]}
    [service] = past().get("/v1/Services", host="messaging")["services"]
    pool = past().get(f"/v1/Services/{service['sid']}/PhoneNumbers", host="messaging")["phone_numbers"]
    assert {each["phone_number"] for each in pool} < own
    for row in messages():
        inbound = row["direction"] == "inbound"
        ours, theirs = (row["to"], row["from"]) if inbound else (row["from"], row["to"])
        assert ours.removeprefix("whatsapp:") in own
        assert theirs.removeprefix("whatsapp:") not in own
        assert ours.startswith("whatsapp:") == theirs.startswith("whatsapp:")
        assert FICTION.fullmatch(theirs)
        assert FICTION.fullmatch(ours)
        assert re.fullmatch("(MM|SM)[0-9a-f]{32}", row["sid"])
        assert row["sid"].startswith("MM") == (row["num_media"] != "0")
        assert (row["error_code"] is not None) == (row["status"] in ("undelivered", "failed"))
        assert (row["error_message"] is not None) == (row["error_code"] is not None)
        assert row["price"] is None or (not inbound and row["status"] != "failed")
        assert (row["status"] == "received") == inbound
        assert row["messaging_service_sid"] in (None, service["sid"])
        assert (row["date_sent"] is None) == (row["status"] in ("failed", "queued"))
        dates = [at(text) for text in (row["date_created"], row["date_sent"], row["date_updated"]) if text]
        assert dates == sorted(dates)
        assert dates[-1] <= NOW
        if row["body"]:
            assert row["num_segments"] == str(1 if row["num_media"] != "0" else segments(row["body"]))
        assert row["account_sid"] in row["uri"]


def test_there_is_something_of_everything() -> None:
    rows = messages()
    assert Counter(row["direction"] for row in rows).keys() == {"inbound", "outbound-api", "outbound-reply"}
    codes = Counter(row["error_code"] for row in rows)
    assert {30003, 30005, 30006, 30007, 30034, 21610} <= codes.keys()
    assert 0.01 < 1 - codes[None] / len(rows) < 0.08
    assert {"1", "2", "3"} <= {row["num_segments"] for row in rows}
    assert {"0", "1"} <= {row["num_media"] for row in rows}
    assert any(row["body"] == "" and row["num_media"] == "0" for row in rows)  # redacted
    assert 0.02 < sum(row["to"].startswith("whatsapp:") for row in rows) / len(rows) < 0.2
    assert 0.03 < sum(row["messaging_service_sid"] is not None for row in rows) / len(rows) < 0.3
    assert any(row["status"] == "read" for row in rows)
    assert len({row["body"] for row in rows}) > len(rows) / 3
    assert any(not row["body"].isascii() for row in rows)


def test_days_and_weeks_have_a_rhythm() -> None:
    created = [at(row["date_created"]) for row in messages()]
    by_hour = Counter(each.hour for each in created)
    assert sum(by_hour[hour] for hour in range(14, 22)) > 5 * sum(by_hour[hour] for hour in range(5, 10))
    by_day = Counter((each - timedelta(hours=5)).weekday() for each in created)
    assert min(by_day[day] for day in range(5)) > 1.4 * max(by_day[5], by_day[6])


def test_customers_are_answered_within_minutes() -> None:
    last: dict[str, datetime] = {}
    waits = []
    for row in reversed(messages()):
        customer = row["from"] if row["direction"] == "inbound" else row["to"]
        if row["direction"] != "inbound" and customer in last:
            waits.append((at(row["date_created"]) - last[customer]).total_seconds())
        last.pop(customer, None)
        if row["direction"] == "inbound":
            last[customer] = at(row["date_created"])
    quick = [wait for wait in waits if wait <= 900]
    assert len(waits) > 300
    assert len(quick) > 0.8 * len(waits)


def test_who_writes_stop_gets_no_message_until_start() -> None:
    stopped: set[tuple[str, str]] = set()
    refused = 0
    for row in reversed(messages()):
        if row["direction"] == "inbound":
            pair, word = (row["from"], row["to"]), row["body"].upper()
            if word in ("STOP", "UNSUBSCRIBE"):
                stopped.add(pair)
            elif word == "START":
                stopped.discard(pair)
        elif row["direction"] == "outbound-api":
            assert ((row["to"], row["from"]) in stopped) == (row["error_code"] == 21610)
            refused += row["error_code"] == 21610
    assert refused
    assert not stopped


def test_media_are_as_many_as_the_message_says() -> None:
    with_media = [row for row in messages() if row["num_media"] != "0"]
    assert with_media
    for row in with_media[:30]:
        path = f"{ACCOUNT}/Messages/{row['sid']}/Media"
        found = past().get(f"{path}.json")["media_list"]
        assert len(found) == int(row["num_media"])
        for medium in found:
            assert past().get(f"{path}/{medium['sid']}.json") == medium
            assert medium["parent_sid"] == row["sid"]
    none = next(row for row in messages() if row["num_media"] == "0")
    assert past().get(f"{ACCOUNT}/Messages/{none['sid']}/Media.json")["media_list"] == []
    assert past().send("GET", f"{ACCOUNT}/Messages/{none['sid']}/Media/ME{'0' * 32}.json").status == 404


def test_alerts_are_those_of_the_failures_of_thirty_days() -> None:
    page = past().get("/v1/Alerts", {"PageSize": 1000}, host="monitor")
    alerts = page["alerts"]
    assert page["meta"]["next_page_url"] is None
    begin = NOW - timedelta(days=30)
    failed = {
        row["sid"]: str(row["error_code"])
        for row in messages()
        if row["error_code"] and at(row["date_created"]) >= begin
    }
    found = {alert["resource_sid"]: alert["error_code"] for alert in alerts}
    assert failed.items() <= found.items()
    assert all(
        past().send("GET", f"{ACCOUNT}/Messages/{sid}.json").status == 404 for sid in found.keys() - failed.keys()
    )
    generated = [alert["date_generated"] for alert in alerts]
    assert generated == sorted(generated, reverse=True)
    one = alerts[len(alerts) // 2]
    assert past().get("/v1/Alerts", {"ResourceSid": one["resource_sid"]}, host="monitor")["alerts"] == [one]
    fetched = past().get(f"/v1/Alerts/{one['sid']}", host="monitor")
    assert fetched.items() >= one.items()
    day = datetime.fromisoformat(one["date_generated"]).date()
    bounds = {"StartDate": f"{day}T00:00:00Z", "EndDate": f"{day}T23:59:59Z", "PageSize": 1000}
    found_by_day = past().get("/v1/Alerts", bounds, host="monitor")["alerts"]
    assert found_by_day == [alert for alert in alerts if alert["date_generated"].startswith(str(day))]


def test_prices_and_statuses_come_late() -> None:
    direct = Direct()
    direct.world.populate(1, 8_000, 3, 0, 0)
    before = direct.rows(MESSAGES)
    out = [row for row in before if row["direction"] != "inbound"]
    open_ = [row for row in out if row["status"] not in FINAL]
    unpriced = [row for row in out if row["price"] is None and row["status"] == "delivered"]
    assert open_
    assert all(NOW - at(row["date_created"]) < timedelta(hours=5) for row in open_)
    assert len(unpriced) > 20
    direct.clock.advance(86_400 + 20_000)
    after = {row["sid"]: row for row in direct.rows(MESSAGES)}
    assert len(after) > 0.98 * len(before)
    assert all(row["status"] in FINAL for row in after.values())
    priced = [row for row in after.values() if row["direction"] != "inbound" and row["status"] != "failed"]
    assert all(row["price"].startswith("-0.0") for row in priced)
    assert all(after[row["sid"]]["body"] == row["body"] for row in before if row["sid"] in after)


# Calls and what belongs to them


def test_every_call_is_likely() -> None:
    assert len(calls()) == 1_500
    assert Counter(row["status"] for row in calls()).keys() >= {"completed", "busy", "no-answer", "failed", "canceled"}
    assert {row["direction"] for row in calls()} == {"inbound", "outbound-api"}
    created = [at(row["date_created"]) for row in calls()]
    assert created == sorted(created, reverse=True)
    for row in calls():
        assert FICTION.fullmatch(row["to"])
        assert FICTION.fullmatch(row["from"])
        assert (row["status"] in ("in-progress", "ringing")) == (row["end_time"] is None)
        assert row["price"] is None or (row["status"] == "completed" and row["price"].startswith("-"))
        dates = [at(row[name]) for name in ("date_created", "start_time", "end_time", "date_updated") if row[name]]
        assert dates == sorted(dates)
        if row["duration"] is not None:
            assert (int(row["duration"]) > 0) == (row["status"] == "completed")
    one = calls()[700]
    assert busy().get(f"{ACCOUNT}/Calls/{one['sid']}.json") == one


def test_recordings_are_of_calls() -> None:
    recordings = busy().rows(f"{ACCOUNT}/Recordings.json")
    by_sid = {row["sid"]: row for row in calls()}
    assert 50 < len(recordings) < 500
    for recording in recordings:
        call = by_sid[recording["call_sid"]]
        assert call["status"] in ("completed", "in-progress")
        assert at(call["date_created"]) < at(recording["date_created"])
    one = recordings[10]
    view = f"{ACCOUNT}/Calls/{one['call_sid']}/Recordings"
    assert busy().get(f"{view}.json")["recordings"][0]["sid"] == one["sid"]
    assert busy().get(f"{view}/{one['sid']}.json")["sid"] == one["sid"]
    assert busy().get(f"{ACCOUNT}/Recordings.json", {"CallSid": one["call_sid"]})["recordings"] == [one]
    silent = next(sid for sid in by_sid if sid not in {each["call_sid"] for each in recordings})
    assert busy().get(f"{ACCOUNT}/Calls/{silent}/Recordings.json")["recordings"] == []


def test_conferences_have_calls_as_participants() -> None:
    conferences = busy().rows(f"{ACCOUNT}/Conferences.json", {"Status": "completed"})
    by_sid = {row["sid"]: row for row in calls()}
    assert len(conferences) > 5
    for conference in conferences:
        assert busy().get(f"{ACCOUNT}/Conferences/{conference['sid']}.json") == conference
        found = busy().get(f"{ACCOUNT}/Conferences/{conference['sid']}/Participants.json")["participants"]
        assert len(found) in (3, 4)
        ends = [at(by_sid[each["call_sid"]]["end_time"]) for each in found]
        assert (
            max(ends)
            == at(conference["date_updated"])
            == at(by_sid[conference["call_sid_ending_conference"]]["end_time"])
        )


# Lists


DAY = timedelta(days=1)
DATED = {MESSAGES: ("DateSent", "date_sent"), CALLS: ("StartTime", "start_time")}


def wanted(row: Any, params: dict[str, str]) -> bool:
    """Whether a list shows a row, by what Twilio says of its filters."""
    for name, value in params.items():
        if name in ("To", "From"):
            if row[name.lower()] != value:
                return False
        elif name == "Status":
            if row["status"] != value:
                return False
        else:
            about = row[{"DateSent": "date_sent", "StartTime": "start_time", "EndTime": "end_time"}[name.rstrip("<>")]]
            day = datetime.fromisoformat(value).replace(tzinfo=UTC)
            if about is None:
                return False
            sign = name[-1] if name[-1] in "<>" else "="
            if not {"<": at(about) < day, ">": at(about) >= day, "=": day <= at(about) < day + DAY}[sign]:
                return False
    return True


def days(length: int) -> st.SearchStrategy[str]:
    return st.integers(-2, length + 1).map(lambda back: (NOW - back * DAY).date().isoformat())


@settings(max_examples=rounds(60, 120), deadline=None)
@given(st.data())
def test_filtered_lists_are_what_all_rows_say(data: st.DataObject) -> None:
    path, rows, direct, length = data.draw(
        st.sampled_from([(MESSAGES, messages, past, 60), (CALLS, calls, busy, 20)]), label="list"
    )
    every, name = rows(), DATED[path][0]
    params: dict[str, str] = {}
    row = every[data.draw(st.integers(0, len(every) - 1))]
    for key in data.draw(st.sets(st.sampled_from(("To", "From")))):
        params[key] = row[key.lower()]
    if path == CALLS and data.draw(st.booleans()):
        params["Status"] = data.draw(st.sampled_from(("completed", "busy", "no-answer")))
        name = data.draw(st.sampled_from(("StartTime", "EndTime")))
    for sign in data.draw(st.sampled_from(((), ("",), ("<",), (">",), ("<", ">")))):
        params[f"{name}{sign}"] = data.draw(days(length))
    size = data.draw(st.sampled_from((7, 50, 1000)))
    pages = direct().pages(path, {**params, "PageSize": size})[: 1 + 600 // size]
    found = [each for page in pages for each in page]
    expected = [each["sid"] for each in every if wanted(each, params)]
    assert [each["sid"] for each in found] == expected[: len(found)]
    assert len(found) == len(expected) or len(pages) == 1 + 600 // size
    assert all(len(page) == size for page in pages[:-1])


@pytest.mark.parametrize(
    ("part", "name", "field"),
    [
        ("Calls", "StartTime", "start_time"),
        ("Calls", "EndTime", "end_time"),
        ("Recordings", "DateCreated", "date_created"),
        ("Conferences", "DateCreated", "date_created"),
        ("Conferences", "DateUpdated", "date_updated"),
    ],
)
def test_lists_of_each_day(part: str, name: str, field: str) -> None:
    path, own = f"{ACCOUNT}/{part}.json", {"Status": "completed"} if part == "Conferences" else {}
    every = busy().rows(path, own)
    crossing = [row for row in every if row[field] and at(row[field]).date() != at(row["date_created"]).date()]
    assert crossing or field != "end_time"
    for back in range(-1, 22):
        day = (NOW - back * DAY).date()
        for sign, fits in (("", date.__eq__), ("<", date.__lt__), (">", date.__ge__)):
            found = busy().rows(path, {f"{name}{sign}": day.isoformat(), **own})
            assert found == [row for row in every if row[field] and fits(at(row[field]).date(), day)]


@pytest.mark.parametrize("seconds", range(-3, 4))
def test_messages_that_are_sent_a_moment_later_are_found(seconds: int) -> None:
    direct = Direct()
    direct.world.populate(1, 10_000_000, 1, 0, 0)
    store = direct.world.state.store
    place, edge = (
        direct.world.state.place("api.v2010.accounts.messages", ACCOUNT_SID),
        NOW.timestamp() - 40_000 + seconds,
    )
    near = store.walk(place, (edge - 60, 0), True, Hints())
    window = list(takewhile(lambda row: row.when < edge + 60, near))
    late = [row for row in window if row.data["date_sent"] and row.when < edge <= at(row.data["date_sent"]).timestamp()]
    assert late
    for dates in ((edge, inf), (-inf, edge)):
        upward = dates[0] == edge
        found = store.walk(
            place, (edge - 30, 0) if upward else (edge + 30, 0), upward, Hints(dates={"date_sent": dates})
        )
        keys = [row.key for row in takewhile(lambda row: abs(row.when - edge) <= 30, found)]
        sent = [row for row in window if row.data["date_sent"] and abs(row.when - edge) <= 29]
        wanted_ = [row.key for row in sent if dates[0] <= at(row.data["date_sent"]).timestamp() < dates[1]]
        assert set(wanted_) <= set(keys)


def test_pages_lead_back_as_well() -> None:
    direct = past()
    page = direct.get(MESSAGES, {"PageSize": 20})
    ahead = [page]
    for _ in range(12):
        page = direct.get(page["next_page_uri"])
        ahead.append(page)
    for earlier in reversed(ahead[:-1]):
        page = direct.get(page["previous_page_uri"])
        assert page["messages"] == earlier["messages"]
    assert page["previous_page_uri"] is None


def test_what_is_created_stands_before_the_past_and_what_is_added_within() -> None:
    direct = populated(messages=200)
    old = direct.rows(MESSAGES)
    send = {"To": "+14155550100", "From": "+15005550006", "Body": "new"}
    made = json.loads(direct.send("POST", MESSAGES, send).body)
    within = at(old[50]["date_created"]) - timedelta(seconds=1)
    added = direct.world.add(f"api.twilio.com{MESSAGES}", {"body": "between", "date_sent": within})
    sids = [row["sid"] for page in direct.pages(MESSAGES, {"PageSize": 9}) for row in page]
    assert sids[0] == made["sid"]
    assert set(sids) == {row["sid"] for row in old} | {made["sid"], added["sid"]}
    assert len(sids) == len(old) + 2
    place = sids.index(added["sid"])
    assert sids[place - 1] == old[50]["sid"]
    assert [sid for sid in sids if sid not in (made["sid"], added["sid"])] == [row["sid"] for row in old]


def test_a_page_stands_still_while_rows_come_and_go() -> None:
    direct = populated(messages=100)
    first = direct.get(MESSAGES, {"PageSize": 10})
    expected = direct.get(first["next_page_uri"])["messages"]
    direct.send("POST", MESSAGES, {"To": "+14155550100", "From": "+15005550006", "Body": "new"})
    gone = first["messages"][-1]["sid"]  # the row that the next page begins behind
    assert direct.send("DELETE", f"{ACCOUNT}/Messages/{gone}.json").status == 204
    assert direct.get(first["next_page_uri"])["messages"] == expected


# Changes


def test_updates_and_deletions_stay() -> None:
    direct = populated(messages=300)
    before = direct.rows(MESSAGES)
    redacted = next(row for row in before[40:] if row["body"])
    deleted = before[5]
    path = f"{ACCOUNT}/Messages/{redacted['sid']}.json"
    reply = json.loads(direct.send("POST", path, {"Body": ""}).body)
    assert reply == {**redacted, "body": "", "date_updated": reply["date_updated"]}
    assert direct.send("DELETE", f"{ACCOUNT}/Messages/{deleted['sid']}.json").status == 204
    assert direct.send("GET", f"{ACCOUNT}/Messages/{deleted['sid']}.json").status == 404
    assert direct.get(path) == reply
    after = direct.rows(MESSAGES)
    assert after == [reply if row is redacted else row for row in before if row is not deleted]
    asked = {"To": redacted["to"], "From": redacted["from"]}
    assert reply in direct.rows(MESSAGES, asked)


def test_a_changed_message_goes_on_where_it_was_not_changed() -> None:
    direct = Direct()
    direct.world.populate(1, 20_000, 3, 0, 0)
    rows = direct.rows(MESSAGES, {"DateSent": NOW.date().isoformat()})
    late = next(row for row in rows if row["status"] == "sent")
    path = f"{ACCOUNT}/Messages/{late['sid']}.json"
    direct.send("POST", path, {"Body": ""})
    direct.clock.advance(86_400 + 20_000)
    fetched = direct.get(path)
    assert (fetched["body"], late["body"] != "") == ("", True)
    assert fetched["status"] in FINAL
    assert fetched["price"] is not None
    assert fetched in direct.rows(MESSAGES, {"To": late["to"]})


def test_deleted_media_are_gone() -> None:
    direct = populated()
    row = next(row for row in messages() if row["num_media"] != "0")
    path = f"{ACCOUNT}/Messages/{row['sid']}/Media"
    media = direct.get(f"{path}.json")["media_list"]
    assert direct.send("DELETE", f"{path}/{media[0]['sid']}.json").status == 204
    assert direct.get(f"{path}.json")["media_list"] == media[1:]
    fetched = direct.get(f"{ACCOUNT}/Messages/{row['sid']}.json")
    assert fetched == {**row, "num_media": str(len(media) - 1)}


def test_attached_files_stay() -> None:
    direct = populated()
    row = next(row for row in messages() if row["num_media"] != "0")
    [medium, *_] = direct.get(f"{ACCOUNT}/Messages/{row['sid']}/Media.json")["media_list"]
    direct.world.attach(medium["uri"], b"BEGIN:VCARD", "text/vcard")
    assert direct.get(medium["uri"])["content_type"] == "text/vcard"
    moved = direct.send("GET", medium["uri"].removesuffix(".json"))
    assert moved.status == 307
    assert direct.get(f"{ACCOUNT}/Messages/{row['sid']}.json") == row
    recording = direct.get(f"{ACCOUNT}/Recordings.json")["recordings"][0]
    direct.world.attach(recording["uri"], b"RIFF", "audio/x-wav")
    assert direct.send("GET", recording["uri"].removesuffix(".json")).body == b"RIFF"


def test_calls_and_conferences_that_go_on_can_be_ended() -> None:
    direct = Direct()
    direct.world.populate(1, 10, 1, 20_000, 0)
    live = direct.rows(CALLS, {"Status": "in-progress"})
    ended = json.loads(direct.send("POST", f"{ACCOUNT}/Calls/{live[0]['sid']}.json", {"Status": "completed"}).body)
    assert (ended["status"], at(ended["end_time"])) == ("completed", NOW)
    assert int(ended["duration"]) == (NOW - at(ended["start_time"])).total_seconds()
    direct.clock.advance(7_200)
    assert direct.get(f"{ACCOUNT}/Calls/{live[0]['sid']}.json") == ended
    direct = Direct()
    direct.world.populate(1, 10, 1, 20_000, 0)
    conference = direct.get(f"{ACCOUNT}/Conferences.json")["conferences"][0]
    path = f"{ACCOUNT}/Conferences/{conference['sid']}"
    members = [each["call_sid"] for each in direct.get(f"{path}/Participants.json")["participants"]]
    assert members
    assert json.loads(direct.send("POST", f"{path}.json", {"Status": "completed"}).body)["status"] == "completed"
    assert direct.get(f"{path}/Participants.json")["participants"] == []
    assert {direct.get(f"{ACCOUNT}/Calls/{sid}.json")["status"] for sid in members} == {"completed"}
    assert conference["sid"] not in [each["sid"] for each in direct.rows(f"{ACCOUNT}/Conferences.json")]


def test_sids_of_nothing_are_not_found() -> None:
    row = messages()[3]
    others = [f"SM{'0' * 32}", f"{'MM' if row['sid'].startswith('SM') else 'SM'}{row['sid'][2:]}", calls()[0]["sid"]]
    for sid in [*others, row["sid"][:-1]]:
        assert past().send("GET", f"{ACCOUNT}/Messages/{sid}.json").status == 404


# The whole of it


def test_subaccounts_have_a_small_past_of_their_own() -> None:
    direct = past()
    found = [row["sid"] for row in direct.get("/2010-04-01/Accounts.json")["accounts"]]
    assert len(found) == 2
    [below] = [sid for sid in found if sid not in ACCOUNT]
    rows = direct.rows(f"/2010-04-01/Accounts/{below}/Messages.json")
    assert 55 <= len(rows) <= 60
    assert {row["account_sid"] for row in rows} == {below}
    numbers = direct.get(f"/2010-04-01/Accounts/{below}/IncomingPhoneNumbers.json")["incoming_phone_numbers"]
    ours = {row["from"].removeprefix("whatsapp:") for row in rows if row["direction"] != "inbound"}
    assert ours <= {each["phone_number"] for each in numbers}
    assert direct.send("GET", f"{ACCOUNT}/Messages/{rows[0]['sid']}.json").status == 404


@pytest.mark.parametrize(
    ("wrong", "error", "text"),
    [
        ({"days": 0}, ValueError, "days must be 1 to 3650, not 0"),
        ({"days": 4_000}, ValueError, "days must be 1 to 3650, not 4000"),
        ({"days": 1.5}, TypeError, "days must be an int, not float"),
        ({"messages": -1}, ValueError, "messages must be 1 to 10000000, not -1"),
        ({"messages": 10**40}, ValueError, "messages must be 1 to 10000000, not a number that large"),
        ({"messages": True}, TypeError, "messages must be an int, not bool"),
        ({"seed": "x"}, TypeError, "seed must be an int, not str"),
        ({"calls": -1}, ValueError, "calls must be 0 to 10000000, not -1"),
        ({"subaccounts": 10}, ValueError, "subaccounts must be 0 to 9, not 10"),
    ],
)
def test_bad_arguments_are_refused(wrong: dict[str, Any], error: type[Exception], text: str) -> None:
    twilio = Emulator()
    with pytest.raises(error, match=f"^{re.escape(text)}$"):
        twilio.populate(**wrong)
    twilio.populate(days=1, messages=1)


def test_there_is_one_past_until_reset() -> None:
    direct = populated(messages=5)
    with pytest.raises(ValueError, match="has a past already"):
        direct.world.populate(1, 5, 1, None, 0)
    assert direct.rows(MESSAGES)
    direct.world.reset()
    assert direct.rows(MESSAGES) == []
    assert len(direct.get("/2010-04-01/Accounts.json")["accounts"]) == 1
    direct.world.populate(1, 5, 1, None, 0)


@pytest.mark.parametrize(("days", "count"), [(1, 1), (3_650, 1), (1, 3_000), (3_650, 100)])
def test_odd_sizes(days: int, count: int) -> None:
    direct = Direct()
    direct.world.populate(days, count, 1, count, 0)
    rows = direct.rows(MESSAGES)
    assert 0.97 * count <= len(rows) <= count
    assert len(direct.rows(CALLS)) == count
    assert all(NOW - timedelta(days=days) <= at(row["date_created"]) <= NOW for row in rows)


def test_a_million_messages_take_no_memory_and_a_page_makes_its_rows_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    made = 0
    row = Messages.row

    def counted(self: Messages, index: int, now: float) -> Any:
        nonlocal made
        made += 1
        return row(self, index, now)

    monkeypatch.setattr(Messages, "row", counted)
    direct = Direct()
    tracemalloc.start()
    direct.world.populate(400, 1_000_000, 1, None, 2)
    page = direct.get(MESSAGES)
    assert (len(page["messages"]), made <= 55) == (50, True)
    for params in (
        {"DateSent<": "2026-01-05"},
        {"DateSent>": "2026-03-01", "DateSent<": "2026-03-02"},
        {"To": page["messages"][0]["to"]},
        {"From": page["messages"][0]["from"]},
    ):
        made = 0
        assert direct.get(MESSAGES, params)["messages"]
        assert made <= 60
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert held < 12_000_000


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_both_clients_read_it_and_ranges_are_exact(kind: str) -> None:
    begin, end = NOW - timedelta(days=9, hours=3), NOW - timedelta(days=2, minutes=7)

    def check(client: Any, run: Any, ranged: list[Any]) -> None:
        every = run(client.messages.list(page_size=200))
        assert 590 < len(every) <= 600
        # A range is by date_sent, and a message that failed has none.
        expected = [each.sid for each in every if each.date_sent and begin <= each.date_sent < end]
        assert sorted(each.sid for each in ranged) == sorted(expected)
        assert len(expected) > 50
        sid = ranged[0].sid
        assert run(client.messages(sid).fetch()) == ranged[0]
        run(client.messages(sid).update(body=""))
        assert run(client.messages(sid).fetch()).body == ""
        run(client.messages(sid).delete())
        assert sid not in [each.sid for each in run(client.messages.list())]

    async def gather(rows: Any) -> list[Any]:
        return [row async for row in rows]

    with Emulator(clock=Clock(NOW, frozen=True)) as twilio:
        twilio.populate(days=30, messages=600)
        if kind == "sync":
            with twilio.client() as client:
                check(client, lambda value: value, list(client.messages.in_range(begin, end)))
            return
        with asyncio.Runner() as runner:
            aclient = twilio.async_client()
            check(aclient, runner.run, runner.run(gather(aclient.messages.in_range(begin, end))))
            runner.run(aclient.close())
