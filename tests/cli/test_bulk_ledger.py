"""trunkline bulk status, pause, resume, results, cancel, purge: on a ledger alone, without credentials."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline.bulk.records import NewRow, Outcome
from trunkline.bulk.sqlite import SqliteLedger
from trunkline.cli.commands import cli

SID = "SM" + "1" * 32


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["bulk", *arguments], input=input)


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SqliteLedger]:
    """A ledger with a campaign of five rows, that another process has open."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
    made = SqliteLedger("spring.db")
    campaign = made.open_campaign("spring", "{}").id
    numbers = [f"+1415555{number:04}" for number in range(5)]
    made.add(campaign, [NewRow(number, number, {"name": "=Ada"}) for number in numbers[:4]])
    made.add(campaign, [NewRow(numbers[4], numbers[4], state="invalid", note="not a number")])
    id = made.begin_run(campaign, "here")
    first, second, third = made.tick(id, [], 3, 7, 60.0, 10.0).claims
    made.tick(
        id,
        [
            Outcome(first.row, 7, "sent", SID, "queued"),
            Outcome(second.row, 7, "rejected", code=21211, note="no such number"),
            Outcome(third.row, 7, "unknown"),
        ],
        0,
        8,
        60.0,
        10.0,
    )
    yield made
    made.close()


def test_how_far_it_is(ledger: SqliteLedger) -> None:
    result = run("status", "spring.db")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "spring: 5 rows",
        "  1 to send",
        "  1 sent",
        "  1 refused",
        "  1 unknown: trunkline bulk reconcile finds out",
        "  1 cannot be sent",
    ]
    found = json.loads(run("status", "spring.db", "-o", "json").stdout)
    assert (found["campaign"], found["total"], found["paused"]) == ("spring", 5, None)
    assert sum(found["rows"].values()) == 5


def test_another_process_is_paused_and_goes_on(ledger: SqliteLedger) -> None:
    assert "spring is paused; requests under way end, 1 message to send later" in run("pause", "spring.db").stderr
    (campaign,) = ledger.campaigns()
    assert campaign.paused == "trunkline bulk pause"
    (run_id,) = ledger._runs
    assert ledger.tick(run_id, [], 10, 9, 60.0, 10.0).claims == ()
    assert "spring: 5 rows, paused: trunkline bulk pause" in run("status", "spring.db").stdout
    assert run("resume", "spring.db").exit_code == 0
    assert len(ledger.tick(run_id, [], 10, 10, 60.0, 10.0).claims) == 1


def test_results_as_a_file_and_as_output(ledger: SqliteLedger) -> None:
    result = run("results", "spring.db", "--to", "results.csv")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "5 rows in results.csv" in result.stderr
    with open("results.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["state"] for row in rows] == ["sent", "rejected", "unknown", "pending", "invalid"]
    assert (rows[0]["to"], rows[0]["sid"], rows[0]["status"]) == ("+14155550000", SID, "queued")
    assert rows[1]["code"] == "21211"
    assert rows[1]["error"]
    assert rows[4]["note"] == "not a number"
    lines = run("results", "spring.db", "-o", "jsonl", "--state", "sent", "--state", "rejected").stdout.splitlines()
    assert [json.loads(line)["state"] for line in lines] == ["sent", "rejected"]
    assert run("results", "spring.db", "--to", "results.jsonl", "--state", "unknown").exit_code == 0
    assert json.loads(Path("results.jsonl").read_text("utf-8"))["claimed_at"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["status", "nothing.db"], "there is no ledger nothing.db"),
        (["status", "spring.db", "--name", "autumn"], "the ledger has no campaign 'autumn'; there is spring"),
        (["results", "spring.db", "--to", "results.xls"], "to must end with .csv, .jsonl or .parquet"),
        (["results", "spring.db", "--state", "lost"], "state must be one of invalid, "),
    ],
)
def test_what_is_wrong_is_told(ledger: SqliteLedger, arguments: list[str], words: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


def test_a_file_that_is_no_ledger_is_told(ledger: SqliteLedger) -> None:
    Path("notes.txt").write_text("hello", "utf-8")
    result = run("status", "notes.txt")
    assert result.exit_code == 1
    assert "notes.txt" in result.stderr
    assert Path("notes.txt").read_text("utf-8") == "hello"


def test_one_of_several_campaigns_must_be_named(ledger: SqliteLedger) -> None:
    ledger.open_campaign("autumn", "{}")
    result = run("status", "spring.db")
    assert result.exit_code == 2
    assert "--name must be given: there is spring, autumn" in result.stderr
    assert run("status", "spring.db", "--name", "autumn").stdout.startswith("autumn: 0 rows")


def test_what_is_left_is_canceled_after_a_question(ledger: SqliteLedger) -> None:
    result = run("cancel", "spring.db", input="n\n")
    assert result.exit_code != 0
    assert "Never send 1 message of spring?" in result.output
    assert "canceled: 1 message" in run("cancel", "spring.db", input="y\n").stderr
    assert "1 canceled" in run("status", "spring.db").stdout
    assert run("cancel", "spring.db").exit_code != 0  # nobody answers


def test_personal_data_is_erased(ledger: SqliteLedger) -> None:
    assert run("purge", "spring.db", "--yes").exit_code == 0
    rows = [json.loads(line) for line in run("results", "spring.db", "-o", "jsonl").stdout.splitlines()]
    assert [row["to"] for row in rows] == ["", "", "+14155550002", "+14155550003", ""]
    assert rows[0]["sid"] == SID
