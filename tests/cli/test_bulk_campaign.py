"""trunkline bulk run, reconcile, refresh: on an emulated Twilio, with a ledger on the disk."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import trunkline
from trunkline.bulk.records import NewRow
from trunkline.bulk.sqlite import SqliteLedger
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator
from trunkline.models.api_v2010 import Message

SENDER = "+15005550006"
PATIENCE = 120.0


@pytest.fixture
def twilio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
    with Emulator(number=SENDER) as twilio:
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        yield twilio


def people(count: int, *more: str) -> None:
    lines = [f"+1415555{number:04},N{number}" for number in range(count)]
    Path("people.csv").write_text("\n".join(["to,name", *lines, *more]) + "\n", "utf-8")


def arguments(*options: str) -> list[str]:
    return ["bulk", "run", "--csv", "people.csv", "--from", SENDER, "--body", "Hi {name}", "--ledger", "a.db", *options]


def run(*options: str, input: str | None = None) -> Result:
    return CliRunner().invoke(cli, arguments(*options), input=input)


def bulk(*words: str, input: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["bulk", *words], input=input)


def sent(twilio: Emulator) -> list[Message]:
    with twilio.client() as client:
        return client.messages.list()


def rows(*states: str) -> list[dict[str, Any]]:
    asked = [word for state in states for word in ("--state", state)]
    return [json.loads(line) for line in bulk("results", "a.db", "-o", "jsonl", *asked).stdout.splitlines()]


def test_everybody_is_sent_to_once_however_often_it_runs(twilio: Emulator) -> None:
    people(5)
    first = run("--rate", "100")
    assert first.exit_code == 0, first.output
    assert "a: 5 rows\n  5 sent" in first.stdout
    assert "5 rows, 5 to send" in first.stderr
    people(7)
    second = run("--rate", "100")
    assert "in the ledger already: 5 rows" in second.stderr
    assert "7 sent" in second.stdout
    assert sorted((message.to, message.body) for message in sent(twilio)) == [
        (f"+1415555{number:04}", f"Hi N{number}") for number in range(7)
    ]
    assert {row["sid"] for row in rows("sent")} == {message.sid for message in sent(twilio)}
    assert os.stat("a.db").st_mode & 0o077 == 0


def test_rows_that_are_refused_make_another_exit_code(twilio: Emulator) -> None:
    people(1, "+15005550001,Bob")
    result = run("--rate", "100", "-o", "json")
    assert result.exit_code == 3
    found = json.loads(result.stdout)
    assert (found["rows"]["sent"], found["rows"]["rejected"], found["paused"]) == (1, 1, None)
    (row,) = rows("rejected")
    assert row["code"] == 21211


def test_many_are_sent_to_after_a_question(twilio: Emulator) -> None:
    people(101)
    result = run("--rate", "1000", input="n\n")
    assert result.exit_code != 0
    assert "Send 101 messages (101 segments, up to about $0.7575)?" in result.output
    assert "nothing is sent; the rows are kept in a.db" in result.output
    assert sent(twilio) == []
    assert "101 to send" in bulk("status", "a.db").stdout
    result = run("--rate", "1000", "--yes")
    assert result.exit_code == 0, result.output
    assert len(sent(twilio)) == 101


def test_those_who_want_no_messages_get_none(twilio: Emulator) -> None:
    people(3)
    Path("stop.txt").write_text("+14155550001\n", "utf-8")
    result = run("--rate", "100", "--suppress", "stop.txt")
    assert result.exit_code == 0, result.output
    assert {message.to for message in sent(twilio)} == {"+14155550000", "+14155550002"}
    assert "1 left out" in result.stdout


def test_an_emulated_run_sends_nothing(twilio: Emulator) -> None:
    people(300)
    result = run("--emulate")
    assert result.exit_code == 0, result.output
    assert "emulated: 300 rows" in result.stdout
    assert (sent(twilio), Path("a.db").exists()) == ([], False)


def test_a_paused_campaign_waits_for_resume(twilio: Emulator) -> None:
    people(1)
    assert run().exit_code == 0
    people(2)
    assert bulk("pause", "a.db").exit_code == 0
    result = run()
    assert result.exit_code == 1
    assert "the campaign is paused: trunkline bulk pause; trunkline bulk resume a.db lets it go on" in result.stderr
    assert bulk("resume", "a.db").exit_code == 0
    assert run().exit_code == 0
    assert len(sent(twilio)) == 2


def test_too_many_failures_stop_it(twilio: Emulator) -> None:
    lines = [f"{n},+15005550001,N{n}" for n in range(60)]
    Path("people.csv").write_text("\n".join(["id,to,name", *lines]) + "\n", "utf-8")
    result = run("--rate", "20", "--in-flight", "1", "--stop-at", "50%", "--key", "id")
    assert result.exit_code == 3
    assert "paused: " in result.stderr
    assert len(rows("pending")) > 30


def test_credentials_that_are_refused_pause_it(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    people(3)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "f" * 32)
    result = run("--rate", "100")
    assert result.exit_code == 4, result.output
    assert len(rows("pending")) == 3


def test_another_text_under_the_same_name_is_refused(twilio: Emulator) -> None:
    people(1)
    assert run().exit_code == 0
    result = bulk("run", "--csv", "people.csv", "--from", SENDER, "--body", "Bye", "--ledger", "a.db")
    assert result.exit_code == 1
    assert "sends something else" in result.stderr
    assert len(sent(twilio)) == 1


def test_a_second_sender_is_told_of_the_first(twilio: Emulator) -> None:
    people(2)
    ledger = SqliteLedger("a.db")
    campaign = ledger.open_campaign("other", "{}").id
    ledger.begin_run(campaign, "here")
    try:
        result = run()
    finally:
        ledger.close()
    assert result.exit_code == 1
    assert str(os.getpid()) in result.stderr
    assert sent(twilio) == []


def test_hours_need_to_know_where_people_are(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    people(1)
    monkeypatch.setitem(sys.modules, "phonenumbers.timezone", None)
    result = run("--hours", "0-24")
    assert result.exit_code == 1
    assert "pip install 'phonenumbers'" in result.stderr
    assert (len(rows("pending")), sent(twilio)) == (1, [])
    assert run("--hours", "0-24", "--zone", "Europe/Berlin").exit_code == 0
    assert len(sent(twilio)) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_waits_for_what_is_under_way(twilio: Emulator, number: int) -> None:
    people(500)
    twilio.faults.latency(0.5)
    process = subprocess.Popen(
        [sys.executable, "-m", "trunkline", *arguments("--rate", "10", "--yes")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(trunkline.__file__).parents[1])},
    )
    try:
        until = time.monotonic() + PATIENCE
        while not any(request.operation == "api_v2010.CreateMessage" for request in twilio.requests):
            assert time.monotonic() < until
            assert process.poll() is None, process.stderr and process.stderr.read()
            time.sleep(0.1)
        os.kill(process.pid, number)
        output, remarks = process.communicate(timeout=PATIENCE)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert process.returncode == 130, remarks
    assert "interrupted; the same command goes on" in remarks
    assert "unknown" not in output
    assert "Traceback" not in remarks
    # What was begun is known, and the rest waits.
    assert len(sent(twilio)) == len(rows("sent")) > 0
    assert len(rows("sent")) + len(rows("pending")) == 500


@pytest.fixture
def lost(twilio: Emulator) -> int:
    """A campaign with a row that was claimed two hours ago by a process that is dead; the row's id."""
    people(0)
    assert run().exit_code == 0
    past = time.time() - 7200
    ledger = SqliteLedger("a.db", clock=lambda: past)
    (campaign,) = ledger.campaigns()
    ledger.add(campaign.id, [NewRow("+14155550001", "+14155550001", {"name": "Ada"})])
    ((claim,), *_) = ledger.tick(ledger.begin_run(campaign.id, "gone"), [], 5, 7, 120.0, 25.0)
    ledger.close()
    with twilio.client() as client:
        client.messages.create("+14155550150", from_=SENDER, body="Somebody else's: addresses are plain")
    return claim.row


def test_what_is_unknown_is_looked_for_twice(twilio: Emulator, lost: int) -> None:
    first = bulk("reconcile", "a.db")
    assert first.exit_code == 3, first.output
    assert "1 have no message; a second look an hour later decides" in first.stdout
    assert "look again after" in first.stdout
    found = json.loads(bulk("reconcile", "a.db", "-o", "json").stdout)
    assert (found["kinds"], found["requests"]) == ({"missed": 1}, 2)
    assert len(rows("unknown")) == 1


def test_what_is_absent_is_sent_again_after_a_question(twilio: Emulator, lost: int) -> None:
    assert bulk("reconcile", "a.db").exit_code == 3
    ledger = SqliteLedger("a.db")
    (campaign,) = ledger.campaigns()
    (row,) = ledger.rows(campaign.id)
    ledger.close()
    # As if that had been an hour ago.
    with closing(sqlite3.connect("a.db")) as base, base:
        base.execute("UPDATE row SET missed_at = missed_at - 3700 WHERE id = ?", (row.id,))
    result = bulk("reconcile", "a.db", "--resend-absent", input="n\n")
    assert "1 were surely not sent" in result.stdout
    assert "Send again to 1 recipient of whom no message was found?" in result.output
    assert (len(rows("absent")), len(rows("pending"))) == (1, 0)
    result = bulk("reconcile", "a.db", "--resend-absent", "--yes")
    assert result.exit_code == 0, result.output
    assert run().exit_code == 0
    assert [message.to for message in sent(twilio)][:1] == ["+14155550001"]
    assert len(rows("sent")) == 1


def test_statuses_are_asked_for(twilio: Emulator) -> None:
    people(2)
    assert run("--rate", "100").exit_code == 0
    twilio.run()
    result = bulk("refresh", "a.db")
    assert result.exit_code == 0, result.output
    assert "another status or price: 2 messages; " in result.stdout
    assert {row["status"] for row in rows("sent")} == {"delivered"}
