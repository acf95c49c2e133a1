"""What replies become: newer ones win, nothing is lost or doubled, and each change is remembered."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.rows import ASKED, START, date, message, put, sid
from tests.rounds import rounds
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Applied, Gone, Mark, OpenRow, Reading
from trunkline.logs.store import Change, Ledger, LockLostError, SearchError, Store, StoreError
from trunkline.logs.tree import Field, Query, Word

DAY = 86_400


def status(store: Store, number: int) -> Any:
    row = store.wire(sid("SM", number))
    return row and row["status"]


def test_a_reply_replaces_what_was_asked_for_before(ledger: Ledger) -> None:
    put(ledger, message(1, status="queued", price=None), asked=ASKED)
    assert put(ledger, message(1, status="sent", price=None), asked=ASKED + 10) == Applied(changed=1)
    assert put(ledger, message(1, status="queued", price=None), asked=ASKED + 5) == Applied(older=1)
    assert put(ledger, message(1, status="delivered"), asked=ASKED + 10) == Applied(changed=1)
    with Store(ledger.path) as store:
        assert status(store, 1) == "delivered"


def test_a_reply_that_was_overtaken_does_not_undo_what_another_confirmed(ledger: Ledger) -> None:
    for number, state in ((1, "delivered"), (2, "queued")):  # final, and still open
        put(ledger, message(number, status=state))
        assert put(ledger, message(number, status=state), asked=ASKED + 10) == Applied(same=1)
        assert put(ledger, message(number, status="failed"), asked=ASKED + 5) == Applied(older=1)


def test_a_row_that_was_updated_before_is_older_whenever_it_was_asked_for(ledger: Ledger) -> None:
    put(ledger, message(1, date_updated=date(START + 100)))
    assert put(ledger, message(1, status="sent", date_updated=date(START + 99)), asked=ASKED + 99) == Applied(older=1)
    # A redaction may not change the date.
    assert put(ledger, message(1, body="", date_updated=date(START + 100)), asked=ASKED + 99) == Applied(changed=1)


REPLIES = st.lists(
    st.tuples(
        st.integers(0, 3), st.integers(0, 5), st.integers(0, 3), st.sampled_from(["queued", "sent", "delivered"])
    ),
    max_size=12,
)


@settings(max_examples=rounds(80, 400), deadline=None)
@given(replies=REPLIES, restarts=st.sets(st.integers(0, 12)))
def test_any_order_of_replies_ends_with_the_newest(
    tmp_path_factory: pytest.TempPathFactory, replies: list[tuple[int, int, int, str]], restarts: set[int]
) -> None:
    """Against a model of the rule: a dictionary."""
    path = tmp_path_factory.mktemp("order") / "logs.db"
    model: dict[int, tuple[int, int, str]] = {}
    ledger = Ledger(path)
    try:
        for number, asked, updated, state in replies:
            put(ledger, message(number, status=state, date_updated=date(START + updated)), asked=ASKED + asked)
            known = model.get(number)
            if known is None or (asked >= known[0] and updated >= known[1]):
                model[number] = (asked, updated, state)
        ledger.settle()
        assert ledger.check() == []
        with Store(path) as store:
            assert {number: status(store, number) for number in model} == {
                number: state for number, (_, _, state) in model.items()
            }
            total = store.stats(Query("message"), ("status",))
            assert sum(row["count"] for row in total) == len(model)
    finally:
        ledger.close()


def test_a_row_twice_in_a_page_is_one(ledger: Ledger) -> None:
    assert put(ledger, message(1), message(2), message(1)) == Applied(new=2, same=1)
    with Store(ledger.path) as store:
        assert store.total(Query("message")) == 2


def test_rows_and_marks_are_committed_together(ledger: Ledger) -> None:
    ledger.apply(
        [Reading("message", ACCOUNT_SID, ASKED, [message(1)])], [Mark("head/1", {"at": 5}), Mark("day/2", None)]
    )
    assert ledger.marks("head/") == {"head/1": {"at": 5}}
    with pytest.raises(ValueError, match="has no sid"):
        ledger.apply(
            [Reading("message", ACCOUNT_SID, ASKED, [message(2)]), Reading("call", ACCOUNT_SID, ASKED, [{}])],
            [Mark("head/1", None)],
        )
    assert ledger.marks() == {"head/1": {"at": 5}}
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 2)) is None
    # What the transaction that failed had made is made again.
    assert put(ledger, message(2, to="+41446681800")) == Applied(new=1)
    assert ledger.check() == []
    ledger.apply([], [Mark("head/1", None)])
    assert ledger.marks() == {}


def test_each_change_is_remembered(ledger: Ledger) -> None:
    put(ledger, message(1, status="queued", price=None))
    put(ledger, message(2))
    with Store(ledger.path) as store:
        assert store.history(sid("SM", 1)) == []
        put(ledger, message(1, status="undelivered", error_code=30007, price=None), asked=ASKED + 60)
        fetched = message(1, status="undelivered", error_code=30007)
        ledger.apply([Reading("message", ACCOUNT_SID, ASKED + 7_200.5, [fetched], "fetch")])
        assert store.history(sid("SM", 1)) == [
            Change(ASKED, "queued", None, None, "list"),
            Change(ASKED + 60, "undelivered", 30007, None, "list"),
            Change(ASKED + 7_200.5, "undelivered", 30007, "-0.00750", "fetch"),
        ]
        put(ledger, message(2, num_segments="2"), asked=ASKED + 60)
        assert store.history(sid("SM", 2)) == store.history(sid("SM", 3)) == []
        found = store.models(Query("message", Field("has", "=", ("history",))))
        assert [row.sid for row in found] == [sid("SM", 1)]


def test_a_row_that_is_gone_is_emptied_and_stays_so(ledger: Ledger) -> None:
    put(ledger, message(1, body="a secret word", to="+41446681800"), message(2))
    ledger.apply([], [], [Gone("message", sid("SM", 1), ASKED + 100), Gone("message", sid("SM", 9), ASKED)])
    with Store(ledger.path) as store:
        row = store.row(sid("SM", 1))
        assert (row.body, row.to, row.from_, row.status, row.price) == (None, None, None, "delivered", row.price)
        problems = store.page(Query("message", Field("is", "=", ("gone",)))).problems
        assert {each.path for each in problems} == {"rows[0].body", "rows[0].to", "rows[0].from"}
        assert store.page(Query("message", Word("secret"))).rows == []
        assert store.history(sid("SM", 1))[-1].source == "gone"
        assert ledger.unseen("message", ACCOUNT_SID, START, START + 1, "created", ASKED + 500) == [sid("SM", 2)]
        # A reply from before the proof changes nothing; one from after it was right after all.
        assert put(ledger, message(1, body="a secret word"), asked=ASKED + 99) == Applied(older=1)
        assert put(ledger, message(1, body="a secret word"), asked=ASKED + 101) == Applied(changed=1)
        assert store.row(sid("SM", 1)).body == "a secret word"
        assert store.page(Query("message", Field("is", "=", ("gone",)))).rows == []
        # A proof that is older than the reply proves nothing.
        ledger.apply([], [], [Gone("message", sid("SM", 1), ASKED + 50)])
        assert store.row(sid("SM", 1)).body == "a secret word"
    assert ledger.check() == []


def test_open_rows_are_those_that_may_change(ledger: Ledger) -> None:
    now = START + DAY
    rows = [
        message(1, START, status="sent"),
        message(2, START, price=None),
        message(3, START),
        message(4, START, status="failed", price=None),
        message(5, now - 60, status="queued", price=None),
        message(6, START - 41 * DAY, status="queued", price=None),
        message(7, START, status="teleported"),
    ]
    put(ledger, *rows, asked=now)
    assert ledger.open_rows("message", ACCOUNT_SID, now + 599, 10) == []
    found = ledger.open_rows("message", ACCOUNT_SID, now + 600, 10)
    assert found == [OpenRow(sid("SM", 5), now - 60, now, "queued")]
    found = ledger.open_rows("message", ACCOUNT_SID, now + DAY // 20, 10)
    assert {row.sid for row in found} == {sid("SM", number) for number in (1, 2, 5, 7)}
    assert {row.status for row in found} == {"sent", "delivered", "queued", "teleported"}
    assert len(ledger.open_rows("message", ACCOUNT_SID, now + DAY, 2)) == 2
    assert ledger.open_rows("message", "AC" + "0" * 32, now + DAY, 10) == []
    assert ledger.open_rows("call", ACCOUNT_SID, now + DAY, 10) == []
    # Read again without a change, a row is due later.
    put(ledger, rows[0], asked=now + DAY // 20)
    later = ledger.open_rows("message", ACCOUNT_SID, now + DAY // 20 + 600, 10)
    assert sid("SM", 1) not in {row.sid for row in later}


def test_what_a_pass_has_not_brought_is_found_by_each_date(ledger: Ledger) -> None:
    rows = [message(number, START + number * 100, date_sent=date(START + sent)) for number, sent in SENT.items()]
    put(ledger, *rows, message(99, START, date_sent=None))
    later = ASKED + 60
    for since in range(-2 * DAY, 3 * DAY, 1_800):
        span = (START + since, START + since + 1_800)
        found = sorted(ledger.unseen("message", ACCOUNT_SID, *span, "sent", later))
        assert found == sorted(sid("SM", number) for number, sent in SENT.items() if since <= sent < since + 1_800)
        assert ledger.unseen("message", "AC" + "0" * 32, *span, "sent", later) == []
        assert ledger.unseen("message", ACCOUNT_SID, *span, "sent", ASKED) == []
    near = (START, START + 200)
    assert sorted(ledger.unseen("message", ACCOUNT_SID, *near, "created", later)) == sorted(
        [sid("SM", 1), sid("SM", 99)]
    )
    assert ledger.unseen("message", ACCOUNT_SID, *near, "undated", later) == [sid("SM", 99)]
    assert ledger.unseen("message", ACCOUNT_SID, *near[::-1], "created", later) == []
    # What came, changed or not, was seen.
    put(ledger, rows[0], message(99, START, date_sent=None, status="sent"), asked=later)
    assert ledger.unseen("message", ACCOUNT_SID, *near, "created", later) == []
    assert ledger.known("message", [sid("SM", 1), sid("SM", 7)]) == {sid("SM", 1)}


# When messages were sent, in seconds since the start: soon after they were made, days later, and before.
SENT = {1: 100, 2: 201, 3: 3_899, 4: 4_000, 5: 4_101, 6: 2 * DAY, 8: 700, 9: -DAY}


def test_one_reads_the_api_at_a_time(ledger: Ledger) -> None:
    with Ledger(ledger.path) as other:
        assert ledger.lock("one", ASKED)
        assert not other.lock("two", ASKED + 59)
        assert ledger.lock("one", ASKED + 50)
        assert not other.lock("two", ASKED + 109)
        assert other.lock("two", ASKED + 110)
        with pytest.raises(LockLostError, match="is being kept up to date by another process"):
            put(ledger, message(1))
        put(other, message(2))
        assert not ledger.lock("one", ASKED + 111)
        other.unlock("two")
        assert ledger.lock("one", ASKED + 111)
        put(ledger, message(3))
        assert other.lock("two", ASKED - 100)  # the clock was set back
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 1)) is None


WRITER = """
import sys
from tests.logs.rows import START, message
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Mark, Reading
from trunkline.logs.store import Ledger
with Ledger(sys.argv[1]) as ledger:
    page = int(ledger.marks().get("page", 0))
    print("ready", flush=True)
    while True:
        rows = [message(page * 200 + place, START + page * 900 + place) for place in range(200)]
        ledger.apply([Reading("message", ACCOUNT_SID, START + 10**7, rows)], [Mark("page", page + 1)])
        page += 1
"""
READER = """
import sys, time
from trunkline.logs.store import Store
from trunkline.logs.tree import Query, Word
end, seen, reads = time.monotonic() + float(sys.argv[2]), 0, 0
with Store(sys.argv[1]) as store:
    while time.monotonic() < end:
        total = sum(row["count"] for row in store.stats(Query("message"), ("status",)))
        assert total % 200 == 0 and total >= seen, (total, seen)
        seen, reads = total, reads + 1
        assert all(row.body.startswith("hello") for row in store.page(Query("message", Word("hello"))).rows)
print(seen, reads)
"""


def run(script: str, *args: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, args)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", "."])},
        cwd=Path(__file__).parents[2],
    )


def test_a_writer_that_is_killed_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    Ledger(path).close()
    for turn in range(rounds(4, 10)):
        writer = run(WRITER, path)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        with Ledger(path) as ledger:
            begun = ledger.marks().get("page", 0)
            while ledger.marks().get("page", 0) == begun:
                threading.Event().wait(0.01)
        threading.Event().wait(0.083 * turn % 0.4)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        with Ledger(path) as ledger:
            pages = int(ledger.marks().get("page", 0))
            with Store(path) as store:
                rows = [row["body"] for row in store.rows(Query("message"))]
                assert len(rows) == len(set(rows)) == pages * 200
                assert sum(row["count"] for row in store.stats(Query("message"), ("day",))) == pages * 200
            assert ledger.check() == []
    assert pages > 0


def test_readers_beside_a_writer_never_wait_nor_see_half_a_page(tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    Ledger(path).close()
    writer = run(WRITER, path)
    assert writer.stdout is not None
    writer.stdout.readline()
    readers = [run(READER, path, 3) for _ in range(2)]
    told = [reader.communicate(timeout=120) for reader in readers]
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert [reader.returncode for reader in readers] == [0, 0], told
    for out, _ in told:
        seen, reads = map(int, out.split())
        assert seen > 0
        assert reads > 3


def test_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with pytest.raises(StoreError, match=r"logs\.db is not there; `trunkline logs sync` makes it"):
        Store(path)
    path.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    for kind in (Store, Ledger):
        with pytest.raises(StoreError, match=r"logs\.db is no log store; name another file"):
            kind(path)
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(StoreError, match=r"other\.db is no log store"):
        Ledger(other)
    with pytest.raises(StoreError, match=r"logs\.db cannot be made or written: "):
        Ledger(tmp_path / "missing" / "logs.db")


def test_a_newer_file_is_refused(ledger: Ledger) -> None:
    raw = sqlite3.connect(ledger.path)
    raw.execute("PRAGMA user_version=99")
    raw.close()
    for kind in (Store, Ledger):
        with pytest.raises(
            StoreError, match=r"was written by a newer trunkline \(version 99; this one knows \d+\): update it"
        ):
            kind(ledger.path)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        for start in range(0, 2_000, 500):
            put(ledger, *(message(number, START + number) for number in range(start, start + 500)))
    data = bytearray(path.read_bytes())
    for place in range(4096 * 30, len(data), 4096):
        data[place : place + 600] = os.urandom(600)
    path.write_bytes(data)

    def read() -> None:
        with Store(path) as store:
            for query in (Query("message"), Query("message", Word("hello"))):
                list(store.rows(query))

    def check() -> None:
        with Ledger(path) as ledger:
            raise StoreError("; ".join(ledger.check()))

    for use in (read, check):
        with pytest.raises(StoreError, match=r"is damaged"):
            use()


def test_a_half_made_store_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration is one transaction: it happens, or the next one who opens the file does it."""
    from trunkline.logs.store import schema

    path = tmp_path / "logs.db"
    *before, script = scripts = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", (*before, script + "INSERT INTO nowhere VALUES (1);"))
    with pytest.raises(StoreError, match="a table is missing"):
        Ledger(path)
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    with Ledger(path) as ledger:
        put(ledger, message(1))
    # A later version: an older file is brought up to date by who writes, refused by who reads.
    monkeypatch.setattr(schema, "MIGRATIONS", (*scripts, "CREATE TABLE more (x); INSERT INTO more VALUES (1);"))
    now = len(scripts)
    monkeypatch.setattr(schema, "VERSION", now + 1)
    with pytest.raises(StoreError, match=rf"is of an older version \({now}; this one reads {now + 1}\)"):
        Store(path)
    with Ledger(path) as ledger, Store(path) as store:
        assert put(ledger, message(1)) == Applied(same=1)
        assert store.row(sid("SM", 1)).body == "hello number 1"


def test_a_backup_is_a_store(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *(message(number) for number in range(50)))
    path = tmp_path / "copy.db"
    with Store(ledger.path) as store:
        store.backup(path)
        put(ledger, message(99))
        assert store.total(Query("message")) == 51
        with pytest.raises(StoreError, match="cannot be made or written"):
            store.backup(tmp_path / "missing" / "copy.db")
    with Ledger(path) as copy, Store(path) as store:
        assert store.total(Query("message")) == 50
        assert copy.check() == []
    assert oct(path.stat().st_mode & 0o777) == "0o600"
    assert {file.name for file in tmp_path.iterdir() if file.name.startswith(".")} == set()


def test_what_is_wrong_is_found(ledger: Ledger) -> None:
    put(ledger, *(message(number) for number in range(50)))
    ledger.settle()
    assert ledger.check() == []
    raw = sqlite3.connect(ledger.path)
    raw.execute("UPDATE hourly SET n = n + 1")
    raw.execute("UPDATE message SET body = 'changed behind the back' WHERE id = (SELECT max(id) FROM message)")
    raw.commit()
    raw.close()
    found = "\n".join(ledger.check())
    assert "the sums of message rows in hour" in found
    assert "the sums of message rows on day" in found
    assert "the index message_words does not hold the words of the rows" in found


def test_a_closed_store_says_so(ledger: Ledger) -> None:
    store = Store(ledger.path)
    store.close()
    with pytest.raises(StoreError, match="is closed"):
        store.page(Query("message"))


def test_a_store_is_shared_by_threads(ledger: Ledger) -> None:
    put(ledger, *(message(number) for number in range(300)))
    errors: list[BaseException] = []

    def read(store: Store) -> None:
        try:
            for _ in range(20):
                assert len(store.page(Query("message", Word("hello"))).rows) == 50
        except BaseException as error:
            errors.append(error)

    with Store(ledger.path) as store:
        threads = [threading.Thread(target=read, args=(store,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        with pytest.raises(SearchError):
            store.stats(Query("message", None, "Mars/Base"))
