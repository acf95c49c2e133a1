"""`trunkline logs …`, run as a user runs it, on a store with a few rows."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.logs_store import AC, CUSTOMER, NOW, OTHER, OWN, message, rfc2822, run, sid
from trunkline.cli import logs_search
from trunkline.cli.logs import SYNCED
from trunkline.cli.logs_output import clean, error_words, span
from trunkline.emulator import Emulator
from trunkline.logs import Ledger, Store
from trunkline.logs.records import Reading
from trunkline.logs.viewing import kind_named
from trunkline.reading.kinds import USUAL


def test_search_shows_a_table_for_people(store: Path) -> None:
    result = run("search", "status:failed,undelivered")
    assert result.exit_code == 0, result.output
    heading, _, *lines = result.stdout.splitlines()
    assert heading.split() == ["Created", "From", "To", "Status", "Price", "Text"]
    assert [line.split()[3:5] for line in lines[::2]] == [[OTHER, "undelivered"], [CUSTOMER, "failed"]]
    assert f"{sid('SM', 2)} · 30007 Message filtered" in lines[1]
    assert "$0.0075" in lines[0]
    assert result.stderr == "2 of 2 messages\n"


def test_a_body_does_not_steer_the_terminal(store: Path) -> None:
    for arguments in (["search"], ["show", sid("SM", 2)]):
        shown = run(*arguments).output
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "[31mred" in shown
    assert clean("a\x1b[2J\r\nb\u2066\x9bc") == "a [2J b c"


def test_a_narrow_terminal_gets_lines(store: Path) -> None:
    result = run("search", "error:21610", width=80)
    first, body, under = result.stdout.splitlines()
    assert first.split()[2:] == [OWN, CUSTOMER, "failed", "$0.0075"]
    assert body.strip() == "Message 3"
    assert under.strip() == f"{sid('SM', 3)} · 21610 Recipient is unsubscribed"


def test_a_narrow_terminal_gets_all_figures(store: Path) -> None:
    wide = run("stats", "--by", "day,status")
    heading, rule, *lines = wide.stdout.splitlines()
    narrow = run("stats", "--by", "day,status", width=50).stdout.splitlines()
    assert [line.split() for line in narrow] == [line.split() for line in (heading, *lines)]
    assert set(rule) == {"─"}
    assert max(map(len, narrow)) < len(rule)
    end = narrow[0].index("count") + len("count")
    assert all(line[end - 1].isdecimal() and line[end] == " " for line in narrow[1:])


def test_wide_characters_take_two_columns(store: Path) -> None:
    with Ledger(store) as ledger:
        row = message(0, sid=sid("SM", 80), body="日本語" * 11)  # 66 columns, which do not fit beside the others
        ledger.apply([Reading("message", AC, NOW.timestamp(), [row])])
    for width, lines in ((150, 2), (135, 3)):
        shown = run("search", "-n", "1", width=width).stdout.splitlines()
        assert len(shown) - 2 * ("Created" in shown[0]) == lines, width
        assert ("Created" in shown[0]) == (width == 150)
        assert "…" not in "".join(shown)


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv"])
def test_search_writes_other_forms_for_programs(form: str, store: Path) -> None:
    result = run("search", "is:outbound code", "-o", form)
    assert result.exit_code == 0, result.output
    if form == "json":
        [row] = json.loads(result.stdout)
    elif form == "jsonl":
        row = json.loads(result.stdout)
    else:
        [row] = csv.DictReader(io.StringIO(result.stdout), delimiter="," if form == "csv" else "\t")
    assert (row["sid"], row["body"], row["to"]) == (sid("SM", 5), "the code is 123456", CUSTOMER)
    assert result.stderr == "1 of 1 messages\n"


def test_search_of_calls_and_pages(store: Path) -> None:
    result = run("search", "--kind", "calls", "-n", "1", "duration:>1m")
    assert sid("CA", 1) in result.stdout
    assert "1:15" in result.stdout
    older = re.search(r"older ones: trunkline (logs .*)\n", result.stderr)
    assert older
    again = run(*[each.strip("'") for each in older[1].split()][1:])
    assert sid("CA", 2) in again.stdout
    assert run("search", "-k", "calls", "duration:>2m").stderr == "no calls found\n"


def test_times_are_those_of_the_zone(store: Path) -> None:
    result = run("search", "code", "--zone", "Asia/Kathmandu", "-o", "table")
    there = NOW - timedelta(minutes=5) + timedelta(hours=5, minutes=45)
    assert f"{there:%Y-%m-%d %H:%M:%S}" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["search", "a form:4567"], ["did you mean from:?", "\n  a form:4567\n    ^^^^^\n"]),
        (["search", "status:deliverd"], ["did you mean delivered?", "         ^^^^^^^^\n"]),
        (["search", "--kind", "calls", "hello"], ["calls have no text to look for words in"]),
        (["search", "--zone", "Mars"], ["zone must be the IANA name"]),
        (["stats", "--by", "moon"], ["by must be some of"]),
        (["show", "hello"], ["'hello' is not a SID of a row"]),
        (["export", "-f", "parquet"], ["parquet needs a file"]),
        (["sync", "--since", "soon"], ["must be a number of days such as 400d"]),
        (["sync", "--kinds", "faxes"], ["kind must be one of messages, calls"]),
        (["sync", "--kinds", ","], ["name one kind at least"]),
        (["sync", "--accounts", "own,AC1"], ["must be all, own or SIDs (AC…) between commas, not 'own'"]),
        (["sync", "--accounts", ""], ["must be all, own or SIDs (AC…) between commas, not ''"]),
        (["erase", "4155550100", "--yes"], ["give the whole number"]),
        (["erase", "!", "--yes"], ["must be a number"]),
    ],
)
def test_wrong_use_is_told_with_its_place(arguments: list[str], words: list[str], store: Path) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    for each in words:
        assert each in result.stderr


def test_what_a_sync_reads_by_default_is_what_the_command_says() -> None:
    assert [kind_named(name) for name in SYNCED] == list(USUAL)


@pytest.mark.parametrize(
    "command",
    [
        *(["search"], ["stats"], ["export"], ["check"], ["tail"], ["show", sid("SM", 1)]),
        *(["erase", CUSTOMER, "--yes"], ["backup", "copy.db"]),
    ],
)
def test_a_store_that_is_missing_or_damaged_is_named(command: list[str], tmp_path: Path) -> None:
    missing = run(*command, "--store", str(tmp_path / "no.db"))
    assert missing.exit_code == 1
    assert "no.db" in missing.stderr
    assert not (tmp_path / "no.db").exists()
    (tmp_path / "text.db").write_text("no database " * 1000)
    damaged = run(*command, "--store", str(tmp_path / "text.db"))
    assert damaged.exit_code == 1
    assert "text.db" in damaged.stderr


def test_a_field_alone_is_a_search(store: Path) -> None:
    """Not a channel and a number, as `whatsapp:+14155550100` is."""
    assert run("search", f"from:{CUSTOMER}").stderr == "1 of 1 messages\n"
    assert run("search", f"number:{CUSTOMER}").stderr == "4 of 4 messages\n"
    assert run("search", f"after:{NOW - timedelta(days=2):%Y-%m-%d}").stderr == "5 of 5 messages\n"
    assert run("search", f"on:{NOW - timedelta(days=2):%Y-%m-%d}").stderr == "no messages found\n"


def test_a_field_that_is_excluded_is_no_option(store: Path) -> None:
    assert run("search", "code", "-status:failed").stderr == "1 of 1 messages\n"
    assert run("search", "-number:" + OTHER, "-n", "1").stderr.startswith("1 of 4 messages; older ones: ")
    assert run("search", "-(is:inbound", "OR", "is:failed)").stderr == "2 of 2 messages\n"
    assert run("search", "--", "-is:inbound").stderr == "4 of 4 messages\n"
    assert (
        run("stats", "-is:inbound", "--by", "direction", "-o", "csv")
        .stdout.splitlines()[1]
        .startswith("outbound-api,4")
    )
    assert run("export", "-is:outbound", "-f", "jsonl").stdout.count("\n") == 1
    assert "-is:outbound" in run("search", "-is:outbound", "is:wrong").stderr


@pytest.mark.parametrize(
    ("text", "sids"),
    [
        (CUSTOMER, [1, 3, 4, 5]),
        ("(415) 555-0100", [1, 3, 4, 5]),
        ("30007", [2]),
        (sid("SM", 3), [3]),
        (f"https://console.twilio.com/us1/monitor/logs/sms?sid={sid('SM', 4)}", [4]),
        (AC, [1, 2, 3, 4, 5]),
        ("MG" + "0" * 32, []),
        ("VA" + "0" * 32, []),
    ],
)
def test_what_a_text_alone_leads_to_is_there_for_programs_too(text: str, sids: list[int], store: Path) -> None:
    result = run("search", text, "-o", "jsonl")
    assert result.exit_code == 0, result.output
    assert [json.loads(line)["sid"] for line in result.stdout.splitlines()] == [sid("SM", each) for each in sids]


def test_an_account_alone_shows_its_rows(store: Path) -> None:
    assert run("search", AC).stderr == "5 of 5 messages\n"
    assert run("search", sid("CA", 1), "-o", "csv").stdout.count(sid("CA", 1)) >= 1


def test_messages_without_text_say_what_they_are(store: Path) -> None:
    rows = [message(0, body="", num_media="2", sid=sid("SM", 70)), message(0, body=None, sid=sid("SM", 71))]
    with Ledger(store) as ledger:
        ledger.apply([Reading("message", AC, NOW.timestamp(), rows)])
    for width in (170, 80):
        lines = run("search", "-n", "2", width=width).stdout.splitlines()
        assert "" not in [line.strip() for line in lines]
        assert sum("(2 media)" in line or "(no text is kept)" in line for line in lines) == 2
    shown = run("show", sid("SM", 71))
    assert re.search(r"body +not kept: by retention or an erasure", shown.stdout)
    assert "body" in json.loads(run("show", sid("SM", 71), "-o", "json").stdout)["problems"]
    assert "body" not in json.loads(run("show", sid("SM", 70), "-o", "json").stdout)["problems"]


def test_a_number_alone_shows_the_conversation(store: Path) -> None:
    result = run("search", "(415) 555-0100")
    assert result.exit_code == 0, result.output
    for each in (sid("SM", 1), sid("SM", 4), sid("CA", 1), sid("CA", 2)):
        assert each in result.stdout
    assert sid("SM", 2) not in result.stdout
    assert "4 messages and 2 calls with 4155550100" in result.stderr


def test_show_tells_all_of_a_row(store: Path) -> None:
    later = NOW + timedelta(hours=1)
    with Ledger(store) as ledger:
        row = message(1, status="undelivered", error_code=30003, date_updated=rfc2822(later))
        ledger.apply([Reading("message", AC, later.timestamp(), [row], "fetch")])
    result = run("show", f"https://console.twilio.com/us1/monitor/logs/sms?sid={sid('SM', 1)}")
    assert result.exit_code == 0, result.output
    assert re.search(rf"to +{re.escape(CUSTOMER)}", result.stdout)
    assert re.search(r"error_code +30003 Unreachable destination handset", result.stdout)
    assert "https://www.twilio.com/docs/api/errors/30003" in result.stdout
    seen = result.stdout.partition("What was seen")[2]
    assert "delivered" in seen
    assert "undelivered" in seen
    said = json.loads(run("show", sid("SM", 1), "-o", "json").stdout)
    assert said["row"]["status"] == "undelivered"
    assert [change["status"] for change in said["history"]] == ["delivered", "undelivered"]
    assert run("show", sid("SM", 99)).exit_code == 1


def test_show_explains_an_error_code(store: Path) -> None:
    result = run("show", "30007")
    assert result.exit_code == 0, result.output
    assert "30007 Message filtered" in result.stdout
    assert "1 messages: trunkline logs search --kind messages error:30007" in result.stdout
    said = json.loads(run("show", "30007", "-o", "json").stdout)
    assert said["rows"] == {"message": 1, "alert": 0}
    assert "99999 is no error code that is known here" in run("show", "99999").stdout
    assert run("search", "30007").stdout == result.stdout


def test_stats(store: Path) -> None:
    result = run("stats", "--by", "status")
    rows = {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines()[2:]}
    assert rows == {
        "delivered": ["2", "2", "2", "$0.02"],
        "failed": ["1", "1", "1", "$0.01"],
        "received": ["1", "1", "1", "$0.01"],
        "undelivered": ["1", "1", "1", "$0.01"],
    }
    assert result.stderr == "5 messages; days of UTC\n"
    found = json.loads(run("stats", "--kind", "calls", "--by", "direction", "-o", "json").stdout)
    assert found == [{"direction": "inbound", "count": 2, "duration": 150, "priced": 2, "cost": {"USD": 0.017}}]
    assert "30007 Message filtered" in run("stats", "--by", "error", "error:any").stdout
    assert run("stats", "nothing").stderr == "no messages found\n"


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_export(form: str, store: Path, tmp_path: Path) -> None:
    to = tmp_path / "out"
    result = run("export", "is:outbound", "-f", form, "-o", str(to), "--oldest-first")
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert result.stderr == f"4 messages in {to}\n"
    text = to.read_bytes().decode()
    rows = (
        list(csv.DictReader(io.StringIO(text, newline="")))
        if form == "csv"
        else list(map(json.loads, text.splitlines()))
    )
    assert [row["sid"] for row in rows] == [sid("SM", number) for number in (5, 3, 2, 1)]
    to_stdout = run("export", "is:outbound", "-f", form, "--oldest-first")
    assert to_stdout.stdout_bytes == to.read_bytes()
    assert to_stdout.stderr == "4 messages\n"


def test_export_to_a_folder_that_is_not_there(store: Path, tmp_path: Path) -> None:
    result = run("export", "-o", str(tmp_path / "no" / "a.csv"))
    assert result.exit_code == 1
    assert "No such file" in result.stderr


def test_check_and_backup(store: Path, tmp_path: Path) -> None:
    assert run("check").exit_code == 0
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy)).exit_code == 0
    with Store(copy) as kept:
        assert kept.total() == 5
    with sqlite3.connect(store) as database:
        database.execute("UPDATE message SET segments = 7")
    database.close()
    result = run("check")
    assert result.exit_code == 1
    assert "are not those of the rows" in result.stderr


def test_neither_a_backup_nor_an_export_replaces_the_store(store: Path, tmp_path: Path) -> None:
    before = store.read_bytes()
    link = tmp_path / "link.db"
    link.symlink_to(store)
    for to in (store, link):
        backed_up = run("backup", str(to))
        assert (backed_up.exit_code, backed_up.stdout) == (1, "")
        assert "is the store itself: name another file" in backed_up.stderr
        exported = run("export", "-o", str(to))
        assert exported.exit_code == 2
        assert "is the store itself: name another file" in exported.stderr
    assert store.read_bytes() == before


def test_a_backup_replaces_files_that_nobody_uses(store: Path, tmp_path: Path) -> None:
    to = tmp_path / "copy.db"
    to.write_text("old")
    assert run("backup", str(to)).exit_code == 0
    with Ledger(to) as ledger:
        ledger.keep(ledger.retention())
        busy = run("backup", str(to))
        assert busy.exit_code == 1
        assert f"{to} cannot be replaced: it is in use, as its log {to}-wal says" in busy.stderr
    assert run("backup", str(to)).exit_code == 0
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert f"{fifo} cannot be replaced: it is no file" in run("backup", str(fifo)).stderr
    missing = run("backup", str(tmp_path / "no" / "copy.db"))
    assert (
        missing.stderr == f"Error: {tmp_path / 'no' / 'copy.db'} cannot be made or written: No such file or directory\n"
    )


def test_check_brings_an_older_file_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    path.touch()
    assert "`trunkline logs sync` or `check` brings it up to date" in run("search", "--store", str(path)).stderr
    assert run("check", "--store", str(path)).exit_code == 0
    assert run("search", "--store", str(path)).stderr == "no messages found\n"


def test_import_of_bulk_exports(store: Path, tmp_path: Path) -> None:
    def row(number: int, **changed: Any) -> bytes:
        at = (NOW - timedelta(days=500)).isoformat().replace("+00:00", "Z")
        wire = message(number) | {"date_created": at, "date_updated": at, "date_sent": at, **changed}
        del wire["price_unit"]
        return json.dumps(wire).encode() + b"\n"

    known = message(1)
    lines = [row(100 + number) for number in range(3)] + [json.dumps({**known, "status": "sent"}).encode(), b""]
    (tmp_path / "day.json.gz").write_bytes(gzip.compress(b"\n".join(lines)))
    (tmp_path / "plain.json").write_bytes(row(200))
    files = [str(tmp_path / "day.json.gz"), str(tmp_path / "plain.json")]
    assert run("import", "bulk-export", *files).stdout == "5 rows read, 4 of them new\n"
    assert run("import", "bulk-export", *files).stdout == "5 rows read, 0 of them new\n"
    with Store(store) as kept:
        assert kept.row(sid("SM", 1)).status == "delivered"
        old = kept.row(sid("SM", 100))
        assert old.date_created == NOW - timedelta(days=500)
    assert run("check").exit_code == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello\n", "line 1: not the JSON of a row"),
        (b"[]\n", "line 1: not a JSON object"),
        (b"{}\n", "line 1: its sid is none of a message, call or conference"),
        (json.dumps(message(1) | {"date_created": None, "date_updated": None}).encode(), "has no date of creation"),
        (gzip.compress(b" " * 10_000)[:-4], "line 1: cannot be read: the file is damaged"),
    ],
    ids=["text", "list", "object", "undated", "damaged"],
)
def test_what_is_no_bulk_export_is_named(content: bytes, words: str, store: Path, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(content)
    result = run("import", "bulk-export", str(tmp_path / "a.json"))
    assert result.exit_code == 1
    assert f"{tmp_path / 'a.json'}" in result.stderr
    assert words in result.stderr


class Enough(Exception):
    """Ends a tail."""


def test_tail_shows_rows_as_they_come(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: Iterator[list[dict[str, Any]]] = iter(
        [[message(0, sid=sid("SM", 50))], [], [message(90, sid=sid("SM", 51), body="late")], [message(3, body="again")]]
    )

    def sleep(seconds: float) -> None:
        rows = next(rounds, None)
        if rows is None:
            raise Enough
        with Ledger(store) as ledger:
            ledger.apply([Reading("message", AC, time.time() + 60, rows)])

    monkeypatch.setattr(logs_search.time, "sleep", sleep)
    result = run("tail", "is:outbound", "-n", "2", "-o", "jsonl")
    assert isinstance(result.exception, Enough)
    shown = [json.loads(line)["sid"] for line in result.stdout.splitlines()]
    assert shown == [sid("SM", number) for number in (2, 1, 50, 51)]


def test_tail_on_a_terminal_is_a_line_a_row(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(logs_search.time, "sleep", sleep)
    result = run("tail", "error:30007")
    assert result.exit_code == 130
    assert "Error" not in result.stderr  # so it is ended
    assert f"{OWN} → {OTHER}  undelivered  [31mred" in result.stdout
    assert "30007 Message filtered" in result.stdout


def test_too_many_rows_at_once_are_told(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs_search, "_MOST_AT_ONCE", 3)
    monkeypatch.setattr(logs_search, "_TAIL_PAGE", 2)
    with Store(store) as kept:
        arrivals = logs_search.arrivals(kept, kept.query("is:outbound"), 1, 0)
        assert next(arrivals).sid == sid("SM", 1)
        with Ledger(store) as ledger:
            rows = [message(0, sid=sid("SM", 60 + number)) for number in range(6)]
            ledger.apply([Reading("message", AC, time.time(), rows)])
        assert next(arrivals) is None
        assert len({next(arrivals).sid for _ in range(3)}) == 3


def test_readers_do_not_wait_for_a_writer(store: Path) -> None:
    done = threading.Event()

    def write() -> None:
        with Ledger(store) as ledger:
            for number in range(20):
                rows = [message(number, sid=sid("SM", 1000 + 50 * number + at)) for at in range(50)]
                ledger.apply([Reading("message", AC, time.time(), rows)])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    results = [run("search", "is:outbound", "-n", "1")]
    while not done.is_set():
        results.append(run("search", "is:outbound", "-n", "1"))
    writer.join()
    assert {result.exit_code for result in results} == {0}


def test_words() -> None:
    assert error_words(30007) == "30007 Message filtered"
    assert error_words("99999") == "99999"
    assert error_words(None) == ""
    assert span(timedelta(seconds=3723)) == "1:02:03"
    assert span(timedelta(seconds=9)) == "0:09"
    assert span(None) == ""


@pytest.mark.parametrize(
    "command",
    [
        "sync",
        "search",
        "show",
        "tail",
        "stats",
        "export",
        "erase",
        "retention",
        "audit",
        "check",
        "backup",
        "import",
        "demo",
    ],
)
def test_help_has_examples(command: str) -> None:
    result = run(command, "--help", width=100)
    assert result.exit_code == 0
    assert f"trunkline logs {command}" in result.stdout
    assert "--store" in result.stdout


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulated account with a short past, which the environment names beside a store that is not there yet."""
    with Emulator() as twilio:
        twilio.populate(days=4, messages=150, calls=20, subaccounts=1)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.base_url)
        monkeypatch.setenv("TRUNKLINE_LOGS", str(tmp_path / "synced.db"))
        monkeypatch.delenv("TRUNKLINE_ZONE", raising=False)
        yield twilio


def test_sync_brings_what_the_account_has(account: Emulator, tmp_path: Path) -> None:
    result = run("sync", "--since", "5d", "--accounts", "own", "-o", "json")
    assert result.exit_code == 0, result.output
    said = json.loads(result.stdout)
    with account.client() as client:
        wanted = {each.sid for each in client.messages.list()}
        calls = {each.sid for each in client.calls.list()}
    assert said["phase"] == "done"
    assert said["new"] >= len(wanted) + len(calls)
    with Store(tmp_path / "synced.db") as store:
        assert {each.sid for each in store.messages()} == wanted
        assert {each.sid for each in store.calls()} == calls
    again = run("sync", "--since", "5d", "--accounts", "own")
    assert again.exit_code == 0, again.output
    assert "(0 new" in again.stdout
    assert run("check").exit_code == 0


def test_sync_without_credentials_ends_so(account: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "wrong" * 6)
    refused = run("sync")
    assert refused.exit_code == 4, refused.output
    assert "Twilio refuses the credentials" in refused.stderr
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    missing = run("sync")
    assert missing.exit_code == 4
    assert "no credentials: run trunkline login, or set TWILIO_ACCOUNT_SID" in missing.stderr


def test_sync_into_a_folder_that_is_not_there(account: Emulator, tmp_path: Path) -> None:
    result = run("sync", "--store", str(tmp_path / "no" / "logs.db"))
    assert result.exit_code == 1
    assert "cannot be made or written: No such file" in result.stderr
