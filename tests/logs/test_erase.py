"""What is erased leaves no byte in any file of the store, and does not come back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.logs.rows import ASKED, START, date, message, put, sid, world
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Applied, Gone, Reading
from trunkline.logs.store import Audit, Ledger, Store, StoreError, erasing
from trunkline.logs.tree import Field, Query, Word

DAY = 86_400
NUMBER = "+15559870123"
SPELLINGS = (NUMBER, NUMBER[1:], "5559870123", "(555) 987-0123", "555-987-0123", "555 987 0123", "%2B15559870123")
SECRET = "xylophonic"  # a word that nobody else writes


def left(folder: Path, *texts: str) -> dict[str, list[str]]:
    """The files of a folder that hold a text, in any case."""
    found: dict[str, list[str]] = {}
    for file in folder.iterdir():
        data = file.read_bytes().lower()
        for text in texts:
            if text.lower().encode() in data or text.lower().encode("utf-16-le") in data:
                found.setdefault(text, []).append(file.name)
    return found


def words(path: Path, *, whole: bool = True) -> dict[str, set[str]]:
    """The words that the indexes of a store have. Of one that is whole, what it has not is nowhere in its bytes."""
    found: dict[str, set[str]] = {}
    with closing(sqlite3.connect(path)) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%'")]
        for table in tables:
            parts = raw.execute(f"SELECT count(DISTINCT segid) FROM {table}_idx").fetchone()[0]
            assert parts <= 1 or not whole, table
            raw.execute(f"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '{table}', 'row')")
            found[table] = {term for (term,) in raw.execute("SELECT term FROM vocabulary")}
            raw.execute("DROP TABLE vocabulary")
    return found


def a_life(ledger: Ledger) -> None:
    """A person among others: messages both ways and in two channels, a call and what belongs to it, alerts."""
    others = world()["message"]
    half = len(others) // 2
    put(ledger, *others[:half])
    put(
        ledger,
        message(9_001, to=NUMBER, body=f"{SECRET} one " * 40),
        message(
            9_002, START + 5, from_=f"whatsapp:{NUMBER}", to="whatsapp:+14155550190", direction="inbound", body=SECRET
        ),
        message(9_003, START + 6, to="+13125550177", body=f"please ring {NUMBER} at noon"),
        message(9_004, START + 7, to=NUMBER, status="queued", error_message=f"cannot reach {NUMBER}", price=None),
    )
    put(ledger, *others[half:])
    call = world()["call"][0]
    call = call | {"sid": sid("CA", 1), "to": NUMBER, "to_formatted": "(555) 987-0123", "caller_name": "Xenia Xylander"}
    put(ledger, *world()["call"], call, kind="call")
    recording = world()["recording"][0] | {"sid": sid("RE", 1), "call_sid": call["sid"]}
    put(ledger, recording, kind="recording")
    text = {"transcription_text": f"my {SECRET} secret", "recording_sid": recording["sid"], "sid": sid("TR", 1)}
    put(ledger, world()["transcription"][0] | text, kind="transcription")
    alert = {"sid": sid("NO", 1), "resource_sid": sid("SM", 9_004), "alert_text": f"failed with {SECRET}"}
    mention = {"sid": sid("NO", 2), "resource_sid": None, "request_url": f"https://example.com/?To=%2B{NUMBER[1:]}"}
    put(ledger, world()["alert"][0] | alert, world()["alert"][0] | mention, *world()["alert"], kind="alert")
    # A state that was replaced leaves a copy too.
    put(ledger, message(9_004, START + 7, to=NUMBER, status="failed", body=SECRET * 3), asked=ASKED + 5)
    put(ledger, message(9_004, START + 7, to=NUMBER, status="failed", body=SECRET), asked=ASKED + 6)


def test_an_erased_person_leaves_no_byte(ledger: Ledger, tmp_path: Path) -> None:
    a_life(ledger)
    texts = (NUMBER, NUMBER[1:], SECRET, "Xylander", "987-0123")
    before_it = words(ledger.path, whole=False)
    assert SECRET in before_it["message_words"] & before_it["transcription_words"] & before_it["alert_words"]
    assert NUMBER[1:4] in before_it["address_part"]
    with Store(ledger.path) as store:
        before = store.stats(Query("message"), ("day", "status", "country"))
        assert store.total(Query("message", Field("number", "=", (NUMBER,)))) == 3
        assert set(left(tmp_path, *texts)) == set(texts)
        erased = ledger.erase(NUMBER, ASKED + 50)
        # An open reader is no hindrance: it is in no transaction.
        assert erased.complete
        assert erased.rows >= 8
        assert left(tmp_path, *texts) == {}
        # The sums stay, and so do the rows, without what was personal.
        assert store.stats(Query("message"), ("day", "status", "country")) == before
        assert store.total(Query("message", Field("number", "=", (NUMBER,)))) == 0
        assert store.page(Query("message", Word(SECRET))).rows == []
        gone = store.row(sid("SM", 9_001))
        assert (gone.to, gone.from_, gone.body, gone.status) == (None, None, None, "delivered")
        assert {row.sid for row in store.models(Query("message", Field("is", "=", ("erased",))))} == {
            sid("SM", number) for number in (9_001, 9_002, 9_004)
        }
        other = store.row(sid("SM", 9_003))
        assert (other.body, other.to) == (None, "+13125550177")
        assert store.row(sid("TR", 1)).transcription_text is None
        assert store.row(sid("NO", 1)).alert_text is None
        assert store.row(world()["message"][0]["sid"]).body == world()["message"][0]["body"]
    assert ledger.check() == []
    indexes = words(ledger.path)
    assert set(indexes) == {"address_part", "message_words", "transcription_words", "alert_words"}
    assert not {SECRET, NUMBER[1:]} & set.union(*indexes.values())
    ledger.close()
    assert left(tmp_path, *texts) == {}


def test_nothing_erased_comes_back(ledger: Ledger, tmp_path: Path) -> None:
    a_life(ledger)
    ledger.erase(f"whatsapp:{NUMBER}", ASKED + 50)
    assert ledger.tombstoned(ledger.digest(NUMBER)) == ASKED + 50
    assert ledger.tombstoned(ledger.digest("+15550000000")) is None
    again = ASKED + 3_600
    a_row = message(9_001, to=NUMBER, body=f"{SECRET} one")
    assert put(ledger, a_row, asked=again) == Applied(same=1)
    assert put(ledger, a_row, asked=again + 1) == Applied(same=1)
    # Its status is news, its words are none; so are rows that were not known before the erasure.
    assert put(ledger, a_row | {"status": "read"}, asked=again + 2) == Applied(changed=1)
    put(ledger, message(9_010, START + 10, from_=NUMBER, body=SECRET), asked=again)
    put(ledger, message(9_003, START + 6, to="+13125550177", body=f"please ring {NUMBER} at noon"), asked=again)
    put(ledger, message(9_011, START + 11, to="+13125550178", body=f"please ring {NUMBER} at one"), asked=again)
    alert = world()["alert"][0] | {"sid": sid("NO", 3), "resource_sid": sid("SM", 9_001), "alert_text": SECRET}
    put(ledger, alert, kind="alert", asked=again)
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 9_001)).status == "read"
        assert store.row(sid("SM", 9_010)).body is None
        assert store.row(sid("SM", 9_011)).to == "+13125550178"
    with Ledger(ledger.path) as other:  # a process that starts later knows it too
        put(other, message(9_012, START + 12, to=NUMBER, body=SECRET), asked=again)
    assert ledger.purge()
    assert left(tmp_path, NUMBER[1:], SECRET) == {}
    # What is written after the erasure is a new beginning.
    later = message(9_020, ASKED + 100, to=NUMBER, body="hello again")
    put(ledger, later, asked=again)
    with Store(ledger.path) as store:
        assert store.row(later["sid"]).to == NUMBER
    assert ledger.check() == []


def test_who_syncs_heeds_what_another_process_takes(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, message(1, to=NUMBER, body=SECRET), message(2, START + DAY))
    with Ledger(ledger.path) as other:
        assert other.erase(NUMBER, ASKED + 50).complete
    put(ledger, message(3, START + 5, to=NUMBER, body=SECRET), asked=ASKED + 60)
    assert left(tmp_path, NUMBER[1:], SECRET) == {}
    put(ledger, message(4, ASKED + 100, to=NUMBER), asked=ASKED + 200)  # a new beginning
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 4)).to == NUMBER
        found = store.models(Query("message", Field("number", "=", (NUMBER,))))
        assert [row.sid for row in found] == [sid("SM", 4)]
    with Ledger(ledger.path) as other:
        assert other.retain(bodies=START + 2 * DAY, rows={"message": START + DAY}) == 3
    assert put(ledger, message(1, to=NUMBER, body=SECRET), asked=ASKED + 300) == Applied(refused=1)
    put(ledger, message(5, START + DAY, body=SECRET), asked=ASKED + 300)
    assert left(tmp_path, SECRET) == {}
    assert ledger.check() == []


def test_a_reader_in_a_transaction_keeps_a_copy_and_that_is_said(ledger: Ledger, tmp_path: Path) -> None:
    a_life(ledger)
    reader = sqlite3.connect(ledger.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM message").fetchone()
    erased = ledger.erase(NUMBER, ASKED + 50, patience=0.3)
    assert not erased.complete
    assert not ledger.purge(patience=0.1)
    reader.execute("COMMIT")
    assert ledger.purge()
    assert left(tmp_path, NUMBER, SECRET) == {}
    reader.close()


def test_deletion_alone_would_leave_copies(ledger: Ledger, tmp_path: Path) -> None:
    """What the test above finds, it would find."""
    a_life(ledger)
    raw = sqlite3.connect(ledger.path)
    raw.execute("PRAGMA secure_delete=OFF")
    raw.execute("DELETE FROM message")
    raw.commit()
    raw.close()
    assert SECRET in left(tmp_path, SECRET)


def raw_rows(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(f"SELECT * FROM {table}").fetchall()


@pytest.mark.parametrize("spelling", [*SPELLINGS, "+1 (555) 987-0123", "001 555 987 0123", "1-555-987-0123"])
def test_a_number_is_found_however_it_is_written(ledger: Ledger, tmp_path: Path, spelling: str) -> None:
    """In a text, a label, a name, the variables of a request, a field that this version does not know."""
    said = f"ring {spelling}, {SECRET}"
    put(ledger, message(1, body=said), message(2, START + 1, body="fine", odd=[{"who": said}]))
    put(ledger, world()["conference"][0] | {"friendly_name": said}, kind="conference")
    put(ledger, world()["participant"][0] | {"label": said}, kind="participant")
    put(ledger, world()["alert"][0] | {"request_variables": f"To={spelling}&Body={SECRET}"}, kind="alert")
    put(ledger, world()["call"][0] | {"caller_name": said}, kind="call")
    erased = ledger.erase(NUMBER, ASKED + 1)
    assert erased == (6, True)
    assert left(tmp_path, SECRET, spelling) == {}
    # Rows that were not known before are looked at as those that were.
    put(ledger, message(3, START + 2, body=said), message(4, START + 3, body="fine", odd={"who": said}))
    put(ledger, message(1, body=f"{said}!"), asked=ASKED + 2)
    with Store(ledger.path) as store:
        assert [store.row(sid("SM", number)).body for number in (1, 2, 3, 4)] == [None] * 4
        assert store.row(sid("SM", 3)).to is not None
    ledger.purge()
    assert left(tmp_path, SECRET, spelling) == {}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "+47 5559870123",
            "+475559870123",
            "0047 5559870123",
            "15559870123456",
            "555 987 01234",
            "5559870",
            "987-0123",
        ),
        *("555, 987, 0123", "555987012", "9870123555"),
    ],
)
def test_what_is_another_number_stays(ledger: Ledger, text: str) -> None:
    put(ledger, message(1, body=text), message(2, START + 1, to=f"+{text.strip('+')}" if text.isdigit() else "+4"))
    assert ledger.erase(NUMBER, ASKED + 1) == (0, True)
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 1)).body == text
        assert store.row(sid("SM", 2)).to is not None


@pytest.mark.parametrize("text", ["+4751234567", "To=%2B4751234567", "00 47 51234567", "+47 51 23 45 67"])
def test_a_number_of_another_country_with_the_same_digits_stays(ledger: Ledger, text: str) -> None:
    """As in its own country, +1 475 123 4567 is written with the digits of one in Norway."""
    put(
        ledger,
        message(1, body=text),
        message(2, START + 1, to="+4751234567"),
        message(3, START + 2, body="475 123-4567"),
    )
    assert ledger.erase("+14751234567", ASKED + 1) == (1, True)
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 1)).body == text
        assert store.row(sid("SM", 2)).to == "+4751234567"
        assert store.row(sid("SM", 3)).body is None


@pytest.mark.parametrize(
    "address",
    [f"whatsapp:{NUMBER}", f"sip:{NUMBER}@sip.example.com", f"rcs:{NUMBER}", NUMBER[1:], "client:15559870123"],
)
def test_a_number_is_erased_in_every_channel(ledger: Ledger, tmp_path: Path, address: str) -> None:
    row = message(1, from_=address, body=SECRET, direction="inbound")
    call = world()["call"][0] | {"from": address, "forwarded_from": address}
    put(ledger, row, message(2, START + 1))
    put(ledger, call, kind="call")
    assert ledger.erase(NUMBER, ASKED + 1) == (2, True)
    assert left(tmp_path, "5559870123", SECRET) == {}
    put(ledger, row | {"status": "read"}, message(3, START + 2, to=address, body=SECRET), asked=ASKED + 2)
    put(ledger, call | {"status": "busy"}, kind="call", asked=ASKED + 2)
    ledger.purge()
    assert left(tmp_path, "5559870123", SECRET) == {}


def test_what_was_said_in_a_call_goes_with_its_recordings(ledger: Ledger, tmp_path: Path) -> None:
    """Recordings of both legs are kept with the first, those of a conference with the conference."""
    first, leg, met, stranger = (world()["call"][0] | {"sid": sid("CA", number), "to": "+1"} for number in range(1, 5))
    leg |= {"parent_call_sid": first["sid"], "to": NUMBER}
    met |= {"from": NUMBER}
    put(ledger, first, leg, met, stranger, kind="call")
    conference = sid("CF", 1)
    people = [
        world()["participant"][0] | {"conference_sid": conference, "call_sid": each["sid"]} for each in (met, stranger)
    ]
    put(ledger, *(each | {"label": SECRET} for each in people[:1]), people[1], kind="participant")
    recording = world()["recording"][0] | {"conference_sid": None}
    of_leg, of_meeting, of_other = (recording | {"sid": sid("RE", number)} for number in range(1, 4))
    of_leg |= {"call_sid": first["sid"]}
    of_meeting |= {"call_sid": stranger["sid"], "conference_sid": conference}
    of_other |= {"call_sid": sid("CA", 9)}
    put(ledger, of_leg, of_meeting, of_other, kind="recording")
    for number, each in enumerate((of_leg, of_meeting, of_other)):
        text = {"sid": sid("TR", number), "recording_sid": each["sid"], "transcription_text": f"{SECRET}{number}"}
        put(ledger, world()["transcription"][0] | text, kind="transcription")
    erased = ledger.erase(NUMBER, ASKED + 1)
    assert erased == (2 + 1 + 2 + 2, True)
    with Store(ledger.path) as store:
        texts = [store.row(sid("TR", number)).transcription_text for number in range(3)]
        assert texts == [None, None, f"{SECRET}2"]
        assert store.row(stranger["sid"]).from_ is not None
    assert left(tmp_path, NUMBER[1:], f"{SECRET}0", f"{SECRET}1") == {}


def test_other_sides_that_nothing_names_any_more_go_too(ledger: Ledger) -> None:
    put(ledger, message(1, to=NUMBER, from_="+13105550111"), message(2, from_="+13105550112", to=NUMBER), message(3))
    put(ledger, message(4, from_="+13105550112"))
    ledger.erase(NUMBER, ASKED + 1)
    texts = {row[1] for row in raw_rows(ledger.path, "address")}
    assert texts == {"+13105550112", "+14155550190", "+13125550003", "+13125550004"}


def test_a_number_of_the_account_stays_among_its_numbers(ledger: Ledger) -> None:
    """It is the account's; what was exchanged with it goes."""
    put(ledger, world()["number"][0] | {"phone_number": NUMBER}, kind="number")
    put(ledger, message(1, from_=NUMBER))
    assert ledger.erase(NUMBER, ASKED + 1) == (1, True)
    with Store(ledger.path) as store:
        [row] = store.models(Query("number"))
        assert row.phone_number == NUMBER
        assert store.row(sid("SM", 1)).from_ is None


def test_an_erasure_that_was_interrupted_goes_on(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "AT_ONCE", 10)
    put(ledger, *(message(number, START + number, to=NUMBER, body=SECRET) for number in range(25)))
    calls = iter(range(2))
    take = erasing.take_rows

    def interrupted(*arguments: Any) -> int:
        if next(calls, None) is None:
            raise KeyboardInterrupt
        return take(*arguments)

    monkeypatch.setattr(erasing, "take_rows", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ledger.erase(NUMBER, ASKED + 1)
    monkeypatch.setattr(erasing, "take_rows", take)
    # Nothing comes back meanwhile, in whatever process.
    with Ledger(ledger.path) as other:
        put(other, message(30, START + 30, to=NUMBER, body=SECRET), asked=ASKED + 2)
        assert other.erase(NUMBER, ASKED + 3) == (5, True)
    assert left(tmp_path, NUMBER[1:], SECRET) == {}
    assert ledger.check() == []


@pytest.mark.parametrize("address", ["12345", "ACME", "client:bob"])
def test_short_codes_and_names_are_erased_too(ledger: Ledger, tmp_path: Path, address: str) -> None:
    name = address.removeprefix("client:")
    failed = {"status": "failed", "error_message": f"{name} is no sender here"}
    put(ledger, message(1, from_=address, body=SECRET, direction="inbound"), message(2))
    put(ledger, message(3, START + 1, from_=address, to="+13125550003", **failed))
    assert ledger.erase(address, ASKED).complete
    assert left(tmp_path, name) == {}
    put(ledger, message(1, from_=address, body=SECRET, direction="inbound"), asked=ASKED + 1)
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 1)).from_ is None
        assert store.row(sid("SM", 2)).body == "hello number 2"
    assert left(tmp_path, SECRET) == {}


def test_an_empty_address_is_refused(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="address must not be empty"):
        ledger.erase(" ", ASKED)


def test_a_row_that_is_gone_leaves_no_byte(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, message(1, to=NUMBER, body=SECRET))
    ledger.apply([], [], [Gone("message", sid("SM", 1), ASKED + 1)])
    assert ledger.purge()
    assert left(tmp_path, SECRET) == {}


def test_bodies_are_kept_for_a_time(ledger: Ledger, tmp_path: Path) -> None:
    rows = [message(day, START + day * DAY, body=f"word{day} {SECRET if day < 10 else ''}") for day in range(20)]
    put(ledger, *rows)
    with Store(ledger.path) as store:
        before = store.stats(Query("message"))
        assert ledger.retain(bodies=START + 10 * DAY) == 10
        assert left(tmp_path, SECRET, "word9 ") == {}
        old, young = store.row(sid("SM", 3)), store.row(sid("SM", 13))
        assert (old.body, old.to, young.body) == (None, "+13125550003", "word13 ")
        page = store.page(Query("message", Field("to", "=", ("+13125550003",))))
        assert [(each.path, each.value) for each in page.problems] == [("rows[0].body", None)]
        # Read again, they stay away; so do those of days that were not known.
        assert put(ledger, *rows, asked=ASKED + 9) == Applied(same=20)
        put(ledger, message(99, START + DAY, body=SECRET))
        assert ledger.retain(bodies=START + 10 * DAY) == 0
        assert store.row(sid("SM", 99)).body is None
        # The setting can only take more away.
        assert ledger.retain(bodies=START) == 0
        assert put(ledger, rows[3] | {"status": "read"}, asked=ASKED + 10) == Applied(changed=1)
        assert store.row(sid("SM", 3)).body is None
        assert sum(row["count"] for row in store.stats(Query("message"))) == 1 + sum(row["count"] for row in before)
    assert ledger.check() == []


def test_rows_are_kept_for_a_time(ledger: Ledger, tmp_path: Path) -> None:
    rows = [message(day, START + day * DAY, body=f"{SECRET if day < 10 else 'new'}") for day in range(20)]
    put(ledger, *rows)
    put(ledger, *(row | {"status": "read"} for row in rows), asked=ASKED + 5)
    assert ledger.retain(rows={"message": START + 10 * DAY}) == 10
    assert put(ledger, *rows, asked=ASKED + 9) == Applied(refused=10, changed=10)
    with Store(ledger.path) as store:
        assert store.total(Query("message")) == 10
        assert store.row(sid("SM", 3)) is None
        assert store.history(sid("SM", 3)) == []
    assert left(tmp_path, SECRET) == {}
    assert ledger.check() == []
    with pytest.raises(ValueError, match=r"rows must name kinds \(message, .*, audit\), not 'fax'"):
        ledger.retain(rows={"fax": 0})


def test_retention_that_a_reader_hinders_is_said(ledger: Ledger) -> None:
    put(ledger, message(1))
    reader = sqlite3.connect(ledger.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM message").fetchone()
    with pytest.raises(StoreError, match="still holds copies of what was taken: a reader keeps them"):
        ledger.retain(bodies=START + DAY, patience=0.2)
    reader.close()


def test_the_audit_is_only_added_to(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, message(1, to=NUMBER))
    with Audit(ledger.path) as audit:
        address = audit.digest(NUMBER)
        assert address == ledger.digest(f"whatsapp:{NUMBER}").hex()
        for number in range(5):
            assert audit.add(ASKED + number, "ana@example.com", "search", {"number": address}) == number + 1
        assert [entry.id for entry in audit.entries()] == [5, 4, 3, 2, 1]
        assert [entry.id for entry in audit.entries(before=3, size=1)] == [2]
        first = next(audit.entries(before=2))
        assert (first.at, first.who, first.action, first.detail) == (
            *(ASKED, "ana@example.com", "search"),
            {"number": address},
        )
        raw = sqlite3.connect(ledger.path)
        for statement in ("UPDATE audit SET who = 'x'", "DELETE FROM audit"):
            with pytest.raises(sqlite3.IntegrityError, match="the audit is append-only"):
                raw.execute(statement)
        raw.close()
        assert ledger.retain(rows={"audit": ASKED + 3}) == 3
        assert [entry.id for entry in audit.entries()] == [5, 4]
        assert audit.add(ASKED + 9, "ana", "view", {}) == 6
    with pytest.raises(StoreError, match="is not there"):
        Audit(tmp_path / "none.db")


def test_the_audit_is_written_beside_the_syncer(ledger: Ledger) -> None:
    with Audit(ledger.path) as audit:
        for number in range(20):
            put(ledger, message(number))
            audit.add(ASKED, "ana", "view", {"sid": sid("SM", number)})
        assert len(list(audit.entries())) == 20


def test_a_number_that_was_erased_is_not_given_to_another(ledger: Ledger) -> None:
    """Readers remember the texts of addresses by their numbers."""
    put(ledger, message(1, to=NUMBER))
    with Store(ledger.path) as store:
        assert store.row(sid("SM", 1)).to == NUMBER
        ledger.erase(NUMBER, ASKED)
        ledger.apply(
            [Reading("message", ACCOUNT_SID, ASKED + 1, [message(2, to="+13125550999", date_updated=date(START))])]
        )
        assert store.row(sid("SM", 2)).to == "+13125550999"
