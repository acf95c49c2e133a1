"""What is kept for a time: the setting, what it takes, that a sync applies it, and that nothing comes back."""

from __future__ import annotations

import asyncio
import gzip
import json
import sqlite3
import time
from contextlib import closing, nullcontext
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from tests.logs.apis import Time
from tests.logs.rows import ASKED, START, date, message, put, sid, world
from tests.logs.test_emulated import PACE
from tests.logs.test_erase import SECRET, left, raw_rows, words
from trunkline import logs
from trunkline.emulator import Clock, Emulator
from trunkline.logs.bulk_export import readings
from trunkline.logs.durations import text as written
from trunkline.logs.records import Applied, Gone
from trunkline.logs.retention import NAMES, Retention, length, name_of, spoken
from trunkline.logs.store import Audit, Ledger, Store, StoreError, retaining
from trunkline.logs.sync import Sync
from trunkline.logs.tree import KINDS, Query

DAY, HOUR = 86_400, 3_600


def test_lengths() -> None:
    assert [length(each) for each in ("12h", "30d", " 8W ", "30", 30)] == [
        12 * HOUR,
        30 * DAY,
        56 * DAY,
        30 * DAY,
        30 * DAY,
    ]
    assert [length(each) for each in ("off", "Forever", "never")] == [None] * 3
    assert [written(length(each) or 0) for each in ("12h", "48h", "8w", "90m")] == ["12h", "2d", "56d", "1h30m"]
    assert [spoken(each) for each in (HOUR, DAY, 400 * DAY, 36 * HOUR, 90 * 60)] == [
        *("1 hour", "1 day", "400 days", "36 hours", "90 minutes")
    ]


@pytest.mark.parametrize(
    "value", ["", "0", "0d", "30 days", "1.5d", "-1d", "d", "1y", "123456d", True, 1.5, None, [], -3]
)
def test_what_is_no_length_is_refused(value: object) -> None:
    with pytest.raises(
        ValueError, match="retention of bodies must be a length of time such as 12h, 30d, 8w, or off; not"
    ):
        Retention.of({"bodies": value})


def test_a_table_of_a_file_is_a_setting() -> None:
    """A `[retention]` of TOML: texts, or days as numbers."""
    setting = Retention.of({"audit": "52w", "messages": 400, "bodies": "30d"})
    assert setting.spans == {"bodies": 30 * DAY, "messages": 400 * DAY, "audit": 364 * DAY}
    assert list(setting.table()) == ["bodies", "messages", "audit"]
    assert Retention.of(setting.table()) == setting
    assert setting.changed({"messages": "off", "calls": "12h"}).table() == {
        "bodies": "30d",
        "calls": "12h",
        "audit": "364d",
    }
    with pytest.raises(ValueError, match=r"retention has no 'body'; did you mean bodies\?"):
        Retention.of({"body": "30d"})
    with pytest.raises(ValueError, match=r"retention has no 'fax'; there are bodies, messages, calls, .*, audit"):
        Retention.of({"fax": "30d"})
    assert Retention().table() == {}


def test_instants_are_by_kind_and_what_belongs_to_a_row_goes_with_it() -> None:
    now = 1_000 * DAY
    found = Retention.of({"messages": "10d", "media": "5d", "conferences": "3d", "recordings": "2d", "bodies": "1d"})
    assert found.instants(now) == {
        "bodies": 999 * DAY,
        "message": 990 * DAY,
        "conference": 997 * DAY,
        "participant": 997 * DAY,
        "recording": 998 * DAY,
        "media": 995 * DAY,
        "transcription": 998 * DAY,
    }
    assert Retention.of({"messages": "99999d"}).instants(now) == {"message": 0.0, "media": 0.0}
    assert {name_of(key) for key in [*KINDS, "bodies", "audit"]} - {"numbers"} == set(NAMES)


def some(count: int, step: float = DAY, **changes: Any) -> list[dict[str, Any]]:
    return [message(number, START + number * step, body=f"{SECRET}{number}", **changes) for number in range(count)]


def test_a_setting_stays_in_the_store(ledger: Ledger) -> None:
    assert ledger.retention() == Retention()
    ledger.keep(Retention.of({"bodies": "30d"}))
    with Ledger(ledger.path) as other:
        assert other.retention().table() == {"bodies": "30d"}
        other.keep(Retention())
    assert ledger.retention() == Retention()
    with closing(sqlite3.connect(ledger.path)) as raw:
        raw.execute("""UPDATE meta SET value = '{"faxes": "1d"}' WHERE key = 'retention'""")
        raw.commit()
    with pytest.raises(StoreError, match="retention cannot be read by this version"):
        ledger.retention()


def test_upkeep_takes_what_is_too_old_as_time_passes(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *some(20))
    ledger.keep(Retention.of({"bodies": "5d", "messages": "15d", "audit": "10d"}))
    with Audit(ledger.path) as audit, Store(ledger.path) as store:
        for day in range(20):
            audit.add(START + day * DAY, "ana", "view", {})
        for today in range(4, 30):
            assert sum(ledger.upkeep(START + today * DAY)) >= 0
            rows = {row.sid: row.body for row in store.models(Query("message"))}
            kept = range(max(0, today - 15), 20)
            texts = {sid("SM", day): f"{SECRET}{day}" if day >= today - 5 else None for day in kept}
            assert rows == texts
            assert len(list(audit.entries())) == len(range(max(0, today - 10), 20))
            gone = [f"{SECRET}{day}" for day in range(max(0, min(today - 5, 20)))]
            assert not set(gone) & words(ledger.path)["message_words"]
    assert ledger.check() == []
    assert left(tmp_path, SECRET) == {}


def test_what_is_counted_beforehand_is_what_is_taken(ledger: Ledger) -> None:
    put(ledger, *some(30), message(99, START, body=None))
    days = [f"2026-03-{day:02}T00:00:00Z" for day in range(1, 20)]
    alerts = [world()["alert"][0] | {"sid": sid("NO", at), "date_created": day} for at, day in enumerate(days)]
    put(ledger, *alerts, kind="alert")
    put(ledger, *world()["call"], kind="call")
    with Audit(ledger.path) as audit:
        audit.add(START, "ana", "view", {})
    instants = Retention.of({"bodies": "3d", "messages": "10d", "alerts": "30d", "audit": "1d"}).instants(
        START + 15 * DAY
    )
    with closing(sqlite3.connect(ledger.path)) as raw:
        counts = retaining.counts(raw, instants)
    assert counts == {"bodies": 7 + 12, "message": 6, "media": 0, "alert": 0, "audit": 1}
    taken = ledger.retain(bodies=instants.pop("bodies"), rows=instants)
    assert taken == sum(counts.values())
    with closing(sqlite3.connect(ledger.path)) as raw:
        assert set(retaining.counts(raw, {**instants, "bodies": START + 12 * DAY}).values()) == {0}


def test_steps_are_short_and_others_write_between_them(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retaining, "AT_ONCE", 7)
    put(ledger, *some(50, HOUR))
    ledger.keep(Retention.of({"bodies": "1d", "messages": "2d"}))
    counts = []
    with Ledger(ledger.path) as other:
        for number, count in enumerate(ledger.upkeep(START + 3 * DAY)):
            counts.append(count)
            rows = [message(1_000 + number, START + number), message(2_000 + number, START + DAY + number, body=SECRET)]
            assert put(other, *rows) == Applied(new=1, refused=1)  # it comes no more since the first step
    assert max(counts) <= 7
    assert sum(counts) == 24 + 24
    with Store(ledger.path) as store:
        assert {row.body for row in store.models(Query("message"))} == {None, f"{SECRET}48", f"{SECRET}49"}
    assert ledger.check() == []


def test_an_upkeep_that_was_killed_goes_on(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retaining, "AT_ONCE", 7)
    put(ledger, *some(50, HOUR))
    ledger.keep(Retention.of({"bodies": "1d", "messages": "2d"}))
    for most in range(1, 40):
        with Ledger(ledger.path) as mortal:
            if len(list(islice(mortal.upkeep(START + 3 * DAY), most))) < most:
                break
    assert 5 < most < 39
    assert not {f"{SECRET}{number}" for number in range(48)} & words(ledger.path)["message_words"]
    assert left(tmp_path, f"{SECRET}0", f"{SECRET}23", f"{SECRET}30") == {}


def test_copies_that_a_reader_keeps_go_with_the_next_upkeep(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *some(3))
    ledger.keep(Retention.of({"bodies": "1d"}))
    reader = sqlite3.connect(ledger.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM message").fetchone()
    assert sum(ledger.upkeep(START + 9 * DAY)) == 3
    assert left(tmp_path, SECRET) != {}
    reader.close()
    assert sum(ledger.upkeep(START + 9 * DAY)) == 0
    assert left(tmp_path, SECRET) == {}
    assert list(ledger.upkeep(START + 9 * DAY)) == [0] * 3  # nothing is owed: it looks, and that is all


def test_indexes_are_written_anew_once_a_day_or_for_an_erasure(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *some(30, HOUR))
    ledger.keep(Retention.of({"bodies": "1d"}))
    purged = []
    for hour in range(24, 24 + 30):
        assert sum(ledger.upkeep(START + hour * HOUR)) == (0 < hour - 24 <= 30)
        if not ledger.owes_copies():
            purged.append(hour)
    assert purged == [24, 25, 49]
    reader = sqlite3.connect(ledger.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM message").fetchone()
    assert not ledger.erase("+13125550029", START + 54 * HOUR, patience=0.1).complete
    reader.close()
    list(ledger.upkeep(START + 54 * HOUR))
    assert not ledger.owes_copies()
    assert left(tmp_path, "3125550029", SECRET) == {}


def test_what_twilio_deleted_or_redacted_leaves_no_copy_after_the_next_upkeep(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *some(2))
    put(ledger, world()["call"][0] | {"sid": sid("CA", 1), "caller_name": SECRET}, kind="call")
    day = ASKED
    for change in (
        lambda: ledger.apply([], [], [Gone("message", sid("SM", 0), ASKED + 1)]),
        lambda: ledger.apply([], [], [Gone("call", sid("CA", 1), ASKED + 1)]),
        lambda: put(ledger, message(1, START + DAY, body=""), asked=ASKED + 2),
    ):
        change()
        assert ledger.owes_copies()
        assert left(tmp_path, SECRET) != {}
        day += DAY
        assert sum(ledger.upkeep(day)) == 0
        assert not ledger.owes_copies()
    assert left(tmp_path, SECRET) == {}
    assert SECRET not in words(ledger.path)["message_words"]


def test_what_is_taken_while_copies_are_taken_out_is_not_forgotten(ledger: Ledger) -> None:
    put(ledger, *some(2), message(9, START + 9))
    ledger.apply([], [], [Gone("message", sid("SM", 0), ASKED + 1)])
    steps = ledger.upkeep(ASKED)
    next(steps)
    with Ledger(ledger.path) as other:
        other.apply([], [], [Gone("message", sid("SM", 1), ASKED + 1)])
    assert sum(steps) == 0
    assert ledger.owes_copies()
    assert sum(ledger.upkeep(ASKED + DAY)) == 0
    assert not ledger.owes_copies()


def test_numbers_that_nothing_names_any_more_go_with_the_rows(ledger: Ledger, tmp_path: Path) -> None:
    put(
        ledger,
        *(
            message(number, START + number * DAY, to=f"+1415555{number:04}", from_="+12125550100")
            for number in range(9)
        ),
    )
    put(ledger, world()["call"][0] | {"to": "+14155550003", "date_created": date(START + 20 * DAY)}, kind="call")
    put(ledger, world()["number"][0] | {"phone_number": "+14155550004"}, kind="number")
    ledger.keep(Retention.of({"messages": "1d"}))
    list(ledger.upkeep(START + 8 * DAY))
    texts = {row[1] for row in raw_rows(ledger.path, "address")}
    assert {text for text in texts if str(text).startswith("+1415555000")} == {
        f"+1415555000{each}" for each in (3, 4, 7, 8)
    }
    assert "+12125550100" in texts
    assert left(tmp_path, "4155550001", "4155550006") == {}
    # One that comes again gets a number of its own, in whatever process.
    put(ledger, message(50, START + 10 * DAY, to="+14155550001"), asked=ASKED + 9)
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 50)).to == "+14155550001"
    assert ledger.check() == []


def test_what_belongs_to_rows_goes_with_them(ledger: Ledger) -> None:
    for kind in ("message", "media", "conference", "participant", "recording", "transcription"):
        put(ledger, *world()[kind], kind=kind)
    ledger.keep(Retention.of({"messages": "1h", "conferences": "1h", "recordings": "1h"}))
    list(ledger.upkeep(ASKED + 400 * DAY))
    with Store(ledger.path) as store:
        for kind in ("message", "media", "conference", "participant", "recording", "transcription"):
            assert list(store.models(Query(kind))) == []


def test_the_texts_of_an_alert_are_all_of_it_that_may_hold_a_body(ledger: Ledger, tmp_path: Path) -> None:
    alert = world()["alert"][0] | {
        "alert_text": SECRET,
        "request_url": f"https://example.com/?Body={SECRET}",
        "request_variables": f"Body={SECRET}",
        "response_body": SECRET,
    }
    put(ledger, alert, kind="alert")
    ledger.keep(Retention.of({"bodies": "1d"}))
    assert sum(ledger.upkeep(ASKED + 400 * DAY)) == 1
    assert left(tmp_path, SECRET) == {}
    put(ledger, alert | {"log_level": "warning"}, kind="alert", asked=ASKED + 9)
    with Store(ledger.path) as store:
        row = store.row(alert["sid"])
        assert (row.alert_text, row.request_url, row.log_level) == (None, None, "warning")
        assert row.error_code == alert["error_code"]
    assert left(tmp_path, SECRET) == {}


def test_nothing_taken_comes_back_by_a_list_a_fetch_or_an_import(ledger: Ledger, tmp_path: Path) -> None:
    rows = some(20)
    put(ledger, *rows)
    ledger.keep(Retention.of({"bodies": "5d", "messages": "10d"}))
    list(ledger.upkeep(START + 20 * DAY))
    put(ledger, *rows, asked=ASKED + 5)
    for row in rows[:18]:  # open rows are fetched one by one
        put(ledger, row | {"status": "read", "price": "-0.01"}, asked=ASKED + 6)
    iso = [
        {**row, "date_created": datetime.fromtimestamp(START + day * DAY, UTC).isoformat()}
        for day, row in enumerate(rows)
    ]
    (tmp_path / "day.json.gz").write_bytes(gzip.compress(b"\n".join(json.dumps(row).encode() for row in iso)))
    for reading in readings(tmp_path / "day.json.gz"):
        ledger.apply([reading])
    (tmp_path / "day.json.gz").unlink()
    ledger.keep(Retention())  # what was taken stays so without the setting
    put(ledger, *rows, asked=ASKED + 7)
    with Store(ledger.path) as store:
        found = {row.sid: row.body for row in store.models(Query("message"))}
    assert found == {sid("SM", day): f"{SECRET}{day}" if day >= 15 else None for day in range(10, 20)}
    assert ledger.purge()
    assert left(tmp_path, f"{SECRET}9", f"{SECRET}14") == {}
    assert ledger.check() == []


class End(Exception):
    """Time is up."""


def follow(twilio: Emulator, ledger: Ledger, hours: float) -> None:
    """A sync that goes on for some hours of a frozen emulator; with none one that ends."""

    async def main() -> None:
        async with twilio.async_client() as client:

            async def end() -> None:
                raise End

            time = Time(twilio, [(twilio.clock.timestamp() + hours * HOUR, end)] if hours else None)
            options = {"accounts": None, "kinds": ("message",), "since": 30, "follow": hours > 0, "pace": PACE}
            time.sync = Sync(client, ledger, clock=time.now, sleep=time.sleep, **options)
            with pytest.raises(End) if hours else nullcontext():
                await time.sync.run()

    asyncio.run(main())


def test_a_sync_applies_it_at_its_beginning_and_every_hour(tmp_path: Path) -> None:
    begin = datetime(2026, 3, 20, tzinfo=UTC)
    with Emulator(clock=Clock(begin, frozen=True)) as twilio, Ledger(tmp_path / "logs.db") as ledger:
        twilio.populate(days=20, messages=300, seed=1)
        ledger.keep(Retention.of({"bodies": "3d", "messages": "10d"}))
        for hours in (0, 5, 20):
            follow(twilio, ledger, hours)
            now = twilio.clock.timestamp()
            with Store(ledger.path) as store:
                rows = {row.date_created.timestamp(): row.body for row in store.models(Query("message"))}
            # What has got too old since the last time is still there.
            slack = HOUR + 120 if hours else 0
            assert now - 10 * DAY - slack <= min(rows) < now - 8 * DAY
            assert {body is None for at, body in rows.items() if at < now - 3 * DAY - slack} == {True}
            assert {body is None for at, body in rows.items() if at > now - 3 * DAY} == {False}


def test_a_sync_leaves_no_copy_of_what_it_saw_redacted(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 3, 20, tzinfo=UTC), frozen=True)
    with Emulator(any_sender=True, clock=clock) as twilio, Ledger(tmp_path / "logs.db") as ledger:
        with twilio.client() as client:
            sent = client.messages.create(to="+14155550123", from_="+15005550006", body=SECRET)
            twilio.advance(seconds=60)
            follow(twilio, ledger, 0)
            assert left(tmp_path, SECRET) != {}
            client.messages(str(sent.sid)).update(body="")
        twilio.advance(seconds=7 * HOUR)
        follow(twilio, ledger, 0)
        assert left(tmp_path, SECRET) == {}


def test_a_sync_whose_upkeep_fails_ends_so(tmp_path: Path) -> None:
    with Emulator() as twilio, Ledger(tmp_path / "logs.db") as ledger:
        twilio.populate(days=2, messages=20)
        ledger.keep(Retention.of({"bodies": "3d"}))
        with closing(sqlite3.connect(ledger.path)) as raw:
            raw.execute("UPDATE meta SET value = 'x' WHERE key = 'retention'")
            raw.commit()

        async def main() -> None:
            async with twilio.async_client() as client:
                await Sync(client, ledger, accounts=None, kinds=("message",), since=3, follow=True).run()

        began = time.monotonic()
        with pytest.raises(StoreError, match="retention cannot be read"):
            asyncio.run(main())
        assert time.monotonic() - began < 60


def test_what_was_taken_is_said_of_rows(ledger: Ledger) -> None:
    put(ledger, *some(5))
    ledger.retain(bodies=START + 2 * DAY)
    ledger.erase("+13125550002", ASKED)
    with logs.Store(ledger.path) as store:
        rows = store.messages(newest_first=False)
        assert [(each.path, each.value) for each in rows.problems] == [
            *(("rows[0].body", None), ("rows[1].body", None)),
            *((f"rows[2].{name}", None) for name in ("body", "from", "to")),
        ]
        assert [each.path for each in logs.problems(store.row(sid("SM", 0)))] == ["body"]
        assert logs.problems(store.row(sid("SM", 4))) == ()
        assert store.messages("last:1d").problems == ()
        [page] = [store.page("", size=5)]
        assert [each.path for each in page.problems if each.path.endswith("body")] == [
            f"rows[{at}].body" for at in (2, 3, 4)
        ]


def test_the_audit_is_read_to_its_end(ledger: Ledger) -> None:
    with Audit(ledger.path) as audit:
        for number in range(250):
            audit.add(START + number, f"user {number % 2}", "view", {"number": number})
    with logs.Store(ledger.path) as store:
        assert [entry.id for entry in store.audit()] == list(range(250, 0, -1))
        assert [entry.detail["number"] for entry in store.audit(who="USER 1", since=START + 100)] == list(
            range(249, 100, -2)
        )
        assert list(store.audit(number="+15550000000")) == []
        with pytest.raises(ValueError, match="address must not be empty"):
            list(store.audit(number=" "))
        assert store.retention() == Retention()
        ledger.keep(Retention.of({"audit": "1d"}))
        assert store.retention().table() == {"audit": "1d"}
