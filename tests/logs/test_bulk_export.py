"""Files of BulkExport as readings."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.logs.memory import MemoryLedger
from trunkline.logs.bulk_export import ImportFileError, readings

ACCOUNT = "AC" + "1" * 32


def row(number: int, **fields: Any) -> dict[str, Any]:
    return {
        "sid": f"SM{number:032x}", "account_sid": ACCOUNT, "status": "delivered", "body": f"hi {number}",
        "date_created": "2024-03-01T10:00:00Z", "date_updated": "2024-03-01T10:00:05Z",
        "date_sent": "2024-03-01T10:00:01Z", **fields,
    }  # fmt: skip


@pytest.mark.parametrize("compressed", [True, False])
def test_a_file_is_read(tmp_path: Path, compressed: bool) -> None:
    text = "\n".join(json.dumps(row(number)) for number in range(2_500)).encode() + b"\n\n"
    path = tmp_path / "2024-03-01.json.gz"
    path.write_bytes(gzip.compress(text) if compressed else text)
    ledger = MemoryLedger()
    assert sum(ledger.apply([reading]).new for reading in readings(path)) == 2_500
    # What the API says later holds.
    assert all(kept.asked == kept.updated for kept in ledger.rows.values())


def test_what_the_api_has_said_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "day.json"
    path.write_text(json.dumps(row(1)))
    ledger = MemoryLedger()
    from trunkline.logs.records import Reading

    ledger.apply([Reading("message", ACCOUNT, 1.8e9, [row(1, body="")])])
    assert [ledger.apply([reading]).older for reading in readings(path)] == [1]
    assert ledger.rows[row(1)["sid"]].row["body"] == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[1]", "line 1: not a JSON object"),
        ('{"sid": "SM1"', "line 2: not the JSON of a row|line 1"),
        (json.dumps({"sid": "XX1"}), "none of a message, call or conference"),
        (json.dumps(row(1, account_sid=None)), "names no account"),
        (json.dumps(row(1, date_created=None, date_updated=None)), "no date of creation"),
    ],
)
def test_what_is_no_export_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "day.json"
    path.write_text(text)
    with pytest.raises(ImportFileError, match=words):
        list(readings(path))


def test_a_cut_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "day.gz"
    path.write_bytes(gzip.compress(json.dumps(row(1)).encode() * 50)[:-20])
    with pytest.raises(ImportFileError, match=r"day\.gz, line 1"):
        list(readings(path))


def test_the_account_may_be_said(tmp_path: Path) -> None:
    path = tmp_path / "day.json"
    path.write_text(json.dumps(row(1, account_sid=None)))
    [reading] = readings(path, ACCOUNT)
    assert (reading.kind, reading.account, reading.source) == ("message", ACCOUNT, "import")
