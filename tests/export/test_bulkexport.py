"""Days from the files that Twilio makes."""

from __future__ import annotations

import asyncio
import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.export.fakes import AC, SUB, client_of
from tests.export.test_traps import lines
from trunkline import export
from trunkline.export.bulkexport import jobs
from trunkline.reading.windows import day_of

ROW = {
    "sid": "SM" + "1" * 32, "account_sid": AC, "status": "delivered", "body": "hi", "price": "-0.0075",
    "date_created": "2020-03-01T10:00:00Z", "date_updated": "2020-03-01T10:00:05Z", "date_sent": "2020-03-01T10:00:01Z",
}  # fmt: skip


def exported(answer: Any, to: str, **options: Any) -> tuple[export.Progress, Any]:
    client, transport = client_of(answer)
    given: dict[str, Any] = {"since": date(2020, 3, 1), "until": date(2020, 3, 4), "via": "bulkexport", **options}
    return asyncio.run(export.run(client, "messages", to=to, **given)), transport


def test_files_are_taken_and_others_asked_for_once(tmp_path: Path) -> None:
    undated = {**ROW, "sid": "SM" + "2" * 32, "date_sent": None, "status": "failed", "price": None}
    files = {"2020-03-01": [ROW, undated, ROW], "2020-03-03": []}
    asked: list[dict[str, str]] = []

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        day = path.rpartition("/")[2]
        if path.startswith("/files/"):
            return 200, gzip.compress("".join(json.dumps(row) + "\n" for row in files[day]).encode())
        if "/Days/" in path:
            there = day in files
            return (307, f"https://files.example.com/files/{day}") if there else (404, {"code": 20404, "status": 404})
        if path.endswith("/Jobs"):
            return 200, {"jobs": asked, "meta": {"key": "jobs", "next_page_url": None}, "job_sid": "JS1"}
        return 200, {"messages": [], "next_page_uri": None}

    progress, transport = exported(answer, f"jsonl:{tmp_path}")
    assert [row["sid"] for row in lines(tmp_path)] == [ROW["sid"], undated["sid"]]
    assert lines(tmp_path)[0]["date_sent"] == "Sun, 01 Mar 2020 10:00:01 +0000"
    assert len(progress.refused) == 1
    assert "1 days of the messages" in progress.refused[0]
    assert [(job["StartDay"], job["EndDay"]) for job in transport.posted] == [("2020-03-02", "2020-03-02")]
    # What the file's server gets has no credentials.
    by_place = {
        path.startswith("/files/"): sent for (path, _), sent in zip(transport.asked, transport.authorized, strict=True)
    }
    assert by_place == {True: False, False: True}
    # Files that are being made are not asked for again, days that are closed not fetched.
    asked.append({"start_day": "2020-03-02", "end_day": "2020-03-02"})
    progress, transport = exported(answer, f"jsonl:{tmp_path}")
    assert transport.posted == []
    assert [path.rpartition("/")[2] for path, _ in transport.asked if "/Days/" in path] == ["2020-03-02"]
    files["2020-03-02"] = []
    progress, _ = exported(answer, f"jsonl:{tmp_path}")
    assert progress.complete


def test_what_bulkexport_does_not_have(tmp_path: Path) -> None:
    client, _ = client_of(lambda path, query: (200, {}))
    with pytest.raises(ValueError, match="BulkExport has messages, calls and conferences alone"):
        asyncio.run(export.run(client, "usage", to=f"jsonl:{tmp_path}", since=date(2020, 3, 1), via="bulkexport"))
    progress, _ = exported(
        lambda path, query: (200, {"messages": []}), f"jsonl:{tmp_path}", accounts=[SUB], dry_run=True
    )
    assert "own credentials alone" in progress.refused[0]


def test_jobs_are_runs_of_days() -> None:
    today = day_of(1.8e9)
    one = day_of(1.7e9)
    assert jobs([one, one + 1, one + 3], [], today) == [("2023-11-14", "2023-11-15"), ("2023-11-17", "2023-11-17")]
    assert jobs([one, one + 1, one + 3], [("2023-11-10", "2023-11-16")], today) == [("2023-11-17", "2023-11-17")]
    assert jobs([today, today - 1, today - 2], [], today) == [("2027-01-13", "2027-01-13")]
    (run,) = jobs(range(today - 1000, today), [], today)
    assert (date.fromisoformat(run[1]) - date.fromisoformat(run[0])).days == 365
