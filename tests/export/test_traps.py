"""What has gone wrong in exports of Twilio's lists, each once."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.export.fakes import AC, SUB, client_of, row
from trunkline import AsyncClient, Client, export
from trunkline.export.sinks import FORMS

FIRST, AFTER = date(2026, 3, 1), date(2026, 3, 2)
CONFERENCE = "CF" + "3" * 32


def messages(*rows: dict[str, Any], following: str | None = None) -> dict[str, Any]:
    return {"messages": list(rows), "next_page_uri": following}


def exported(client: AsyncClient, names: str | list[str], to: str, **options: Any) -> export.Progress:
    given = {"since": FIRST, "until": AFTER, **options}
    return asyncio.run(export.run(client, names, to=to, **given))


def lines(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.rglob("*-0.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


@contextmanager
def table(form: str, path: Path, name: str) -> Iterator[list[dict[str, Any]]]:
    """The rows of a list in a sink, as dictionaries."""
    if form == "duckdb":
        import duckdb

        with duckdb.connect(str(path)) as connection:
            found = connection.execute(f"SELECT conference_sid, call_sid, status FROM {name}").fetchall()
            yield [dict(zip(("conference_sid", "call_sid", "status"), each, strict=True)) for each in found]
    elif form == "parquet":
        from pyarrow import parquet

        yield [each for file in path.rglob("*-0.parquet") for each in parquet.ParquetFile(file).read().to_pylist()]
    elif form == "csv":
        yield [each for file in path.rglob("*-0.csv") for each in csv.DictReader(file.read_text().splitlines())]
    else:
        yield lines(path)


def test_conferences_are_read_in_every_state(tmp_path: Path) -> None:
    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        status = query.get("Status")
        found = (
            [] if status is None else [{"sid": f"CF-{status}", "status": status, "date_created": row(1)["date_sent"]}]
        )
        return 200, {"conferences": found, "next_page_uri": None}

    client, _ = client_of(answer)
    progress = exported(client, "conferences", f"jsonl:{tmp_path}")
    assert progress.complete
    assert {each["status"] for each in lines(tmp_path)} == {"init", "in-progress", "completed"}


@pytest.mark.parametrize("form", FORMS)
def test_participants_that_vanished_are_kept(form: str, tmp_path: Path) -> None:
    if form in ("parquet", "duckdb"):
        pytest.importorskip("pyarrow")
        pytest.importorskip(form if form == "duckdb" else "pyarrow.parquet")
    there: list[str] = ["CA1", "CA2"]
    status = "in-progress"

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if path.endswith("Participants.json"):
            found = [{"conference_sid": CONFERENCE, "call_sid": sid, "status": "connected"} for sid in there]
            return 200, {"participants": found, "next_page_uri": None}
        known = {"sid": CONFERENCE, "status": status, "date_created": row(1)["date_sent"]}
        return 200, {"conferences": [known] if query.get("Status") == status else [], "next_page_uri": None}

    target = tmp_path / "lake"
    exported(client_of(answer)[0], "participants", f"{form}:{target}")
    there = ["CA2", "CA3"]  # one left, one came
    exported(client_of(answer)[0], "participants", f"{form}:{target}", recheck=(FIRST, FIRST))
    status, there = "completed", []
    progress = exported(client_of(answer)[0], "participants", f"{form}:{target}", recheck=(FIRST, FIRST))
    assert progress.complete, progress
    with table(form, target, "participants") as rows:
        assert sorted(each["call_sid"] for each in rows) == ["CA1", "CA2", "CA3"]
        assert {each["status"] for each in rows} == {"connected"}


def test_days_that_are_too_old_are_reported_and_the_others_read(tmp_path: Path) -> None:
    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if query.get("DateSent>") == "2026-03-01":
            return 400, {"code": 20004, "message": "too old", "status": 400}
        return 200, messages(row(1, date_sent="Mon, 02 Mar 2026 10:00:00 +0000"))

    client, _ = client_of(answer)
    progress = exported(client, "messages", f"jsonl:{tmp_path}", until=date(2026, 3, 3))
    assert progress.too_old == [f"messages/{AC}/2026-03-01"]
    assert not progress.complete
    assert len(lines(tmp_path)) == 1
    # It is not closed: the next export asks again.
    client, transport = client_of(answer)
    exported(client, "messages", f"jsonl:{tmp_path}", until=date(2026, 3, 3))
    assert "2026-03-01" in [query.get("DateSent>") for _, query in transport.asked]


def test_no_usage_is_no_error(tmp_path: Path) -> None:
    client, _ = client_of(lambda path, query: (404, {"code": 20404, "message": "not found", "status": 404}))
    progress = exported(client, "usage", f"jsonl:{tmp_path}")
    assert progress.complete
    assert progress.rows == 0


def test_keys_that_may_not_read_subaccounts(tmp_path: Path) -> None:
    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if SUB in path:
            return 401, {"code": 20003, "message": "Authenticate", "status": 401}
        return 200, messages(row(1))

    client, _ = client_of(answer)
    progress = exported(client, "messages", f"jsonl:{tmp_path}", accounts=[AC, SUB])
    assert len(progress.refused) == 1
    assert SUB in progress.refused[0]
    assert "20003" in progress.refused[0]
    assert progress.units_left == 0
    assert len(lines(tmp_path)) == 1
    # With credentials of its own the account's history is read, from its beginning.
    own, _ = client_of(lambda path, query: (200, messages(row(2, account_sid=SUB))), SUB)
    progress = exported(client, "messages", f"jsonl:{tmp_path}", accounts=[AC, SUB], clients={SUB: own})
    assert progress.complete
    assert sorted(each["account_sid"] for each in lines(tmp_path)) == [AC, SUB]


def test_lists_without_an_account_in_their_path_are_asked_of_own_credentials_alone(tmp_path: Path) -> None:
    client, transport = client_of(lambda path, query: (200, {"alerts": [], "meta": {"next_page_url": None}}))
    progress = exported(client, "alerts", f"jsonl:{tmp_path}", accounts=[AC, SUB])
    assert progress.refused == [
        f"the alerts of {SUB} are not read: Twilio shows them to an account's own credentials alone"
    ]
    assert {path for path, _ in transport.asked} == {"/v1/Alerts"}


def test_a_page_that_is_more_than_the_api_can_make_is_halved(tmp_path: Path) -> None:
    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if int(query.get("PageSize", "0")) > 300:
            return 500, {"message": "no", "status": 500}
        start = {"start_date": "2026-03-01", "end_date": "2026-03-01", "as_of": "2026-03-02T00:00:00+00:00"}
        return 200, {"usage_records": [{"category": "sms", "account_sid": AC, **start}], "next_page_uri": None}

    client, transport = client_of(answer)
    progress = exported(client, "usage", f"jsonl:{tmp_path}")
    assert progress.complete, progress
    assert progress.rows == 1
    sizes = [int(query["PageSize"]) for _, query in transport.asked]
    assert sorted(set(sizes), reverse=True)[:3] == [1000, 500, 250]


def test_what_is_busy_is_asked_again(tmp_path: Path) -> None:
    asked = 0

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        nonlocal asked
        asked += 1
        return (429, {"code": 20429, "message": "slow", "status": 429}) if asked % 3 else (200, messages(row(1)))

    client, _ = client_of(answer)
    assert exported(client, "messages", f"jsonl:{tmp_path}").complete
    assert len(lines(tmp_path)) == 1


def test_a_second_that_ends_a_span_is_of_the_next_one(tmp_path: Path) -> None:
    """Filters of seconds include their end: a row at midnight came with both days."""
    instants = ["2026-03-01T23:59:59Z", "2026-03-02T00:00:00Z", "2026-03-02T23:59:59Z"]

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        begin, end = (query.get(name, "") for name in ("StartDate", "EndDate"))
        found = [{"sid": f"AE{at}", "event_date": at} for at in instants if begin <= at <= end or not begin]
        return 200, {"events": found, "meta": {"next_page_url": None, "key": "events"}}

    client, _ = client_of(answer)
    exported(client, "events", f"jsonl:{tmp_path}", until=date(2026, 3, 3))
    by_day = {file.parent.name: file.read_text().count("\n") for file in tmp_path.rglob("*-0.jsonl")}
    assert by_day == {"date=2026-03-01": 1, "date=2026-03-02": 2}


def test_rows_that_come_twice_are_kept_once(tmp_path: Path) -> None:
    """A list that shifts while it is read repeats rows."""

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if "DateSent>" not in query:
            return 200, messages()
        if query.get("Page") == "1":
            return 200, messages(row(2), row(3))
        return 200, messages(row(1), row(2), following=f"{path}?DateSent%3E=2026-03-01&Page=1")

    client, _ = client_of(answer)
    progress = exported(client, "messages", f"jsonl:{tmp_path}")
    assert progress.rows == 3
    assert sorted(int(each["sid"][2:], 16) for each in lines(tmp_path)) == [1, 2, 3]


def test_a_link_in_a_circle_ends(tmp_path: Path) -> None:
    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        return 200, messages(
            row(1), following=f"{path}?DateSent%3E=2026-03-01&Page=1" if "DateSent>" in query else None
        )

    client, _ = client_of(answer)
    progress = exported(client, "messages", f"jsonl:{tmp_path}")
    assert not progress.complete
    assert "cannot be read to its end" in progress.refused[0]
    assert not lines(tmp_path)


def test_a_filter_that_brings_rows_without_the_date_too(tmp_path: Path) -> None:
    """Whether it does is not told: the read without filter, which is slower here, has them in any case."""
    undated = row(1, date_sent=None, status="failed")

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if "DateSent>" in query:
            return 200, messages(undated, row(2))
        page = int(query.get("Page", "0"))
        if page < 5:
            return 200, messages(
                row(3, date_sent="Mon, 02 Mar 2026 10:00:00 +0000"), following=f"{path}?Page={page + 1}"
            )
        return 200, messages(row(2), undated)

    client, _ = client_of(answer)
    assert exported(client, "messages", f"jsonl:{tmp_path}").complete
    assert sorted(int(each["sid"][2:], 16) for each in lines(tmp_path)) == [1, 2]
    (file,) = tmp_path.rglob("undated-0.jsonl")
    assert file.parent.name == "date=2026-03-01"


def test_a_message_that_is_sent_while_the_lists_are_read_is_there_once(tmp_path: Path) -> None:
    walked = asyncio.Event()

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if "DateSent>" not in query:
            walked.set()
            return 200, messages(row(1, date_sent=None, status="queued"))
        return 200, messages(row(1)) if walked.is_set() else messages()

    client, _ = client_of(answer)
    assert exported(client, "messages", f"jsonl:{tmp_path}", concurrency=1).complete
    assert [each["status"] for each in lines(tmp_path)] == ["delivered"]


def test_what_is_not_known_is_kept(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    client, _ = client_of(lambda path, query: (200, messages(row(1, risk_score=7), row(2))))
    exported(client, "messages", str(tmp_path))
    (file,) = tmp_path.rglob("*-0.parquet")
    read = parquet.ParquetFile(file).read().to_pylist()
    assert [each["_extra"] for each in read] == ['{"risk_score":7}', None]
    assert all(each["_read_at"].tzinfo is not None for each in read)


def test_a_value_that_its_column_cannot_hold_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")

    def answer(path: str, query: dict[str, str]) -> tuple[int, Any]:
        if query.get("DateSent>") == "2026-03-01":
            return 200, messages(row(1, price="12345678901234.5"))
        return 200, messages(row(2, date_sent="Mon, 02 Mar 2026 10:00:00 +0000"))

    client, _ = client_of(answer)
    progress = exported(client, "messages", str(tmp_path), until=date(2026, 3, 3))
    assert len(progress.refused) == 1
    assert progress.refused[0].startswith(f"messages/{AC}/2026-03-01 cannot be written: price holds a value")
    assert len(list(tmp_path.rglob("*-0.parquet"))) == 1
    assert not list(tmp_path.rglob("*.part"))


def test_refused_credentials_end_it(tmp_path: Path) -> None:
    client, _ = client_of(lambda path, query: (401, {"code": 20003, "message": "Authenticate", "status": 401}))
    with pytest.raises(export.ExportError, match="refuses the credentials"):
        exported(client, "messages", f"jsonl:{tmp_path}")


def test_a_wrong_clock_does_not_close_days(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine is a year ahead: by its own time today's day were closed for good."""
    import time

    from trunkline.emulator import Emulator

    real = time.time
    with Emulator(number="+15005550006") as twilio, twilio.client() as client:
        client.messages.create("+14155550100", from_="+15005550006", body="hi")
        twilio.run()
        monkeypatch.setattr("time.time", lambda: real() + 366 * 86_400)
        today = datetime.now(UTC).date() - timedelta(days=1)
        progress = export.run(client, "messages", to=f"jsonl:{tmp_path}", since=today)
        assert progress.units == progress.open == 2


def test_a_dry_run_reads_nothing(tmp_path: Path) -> None:
    client, transport = client_of(lambda path, query: (200, messages()))
    options = {"since": date(2026, 1, 1), "until": date(2026, 3, 2), "accounts": [AC, SUB], "dry_run": True}
    progress = exported(client, ["messages", "conferences"], f"jsonl:{tmp_path}", **options)
    # 60 days of two accounts: one request for messages and three for conferences, and two reads without filter.
    assert (progress.units, progress.requests) == (240, 120 + 360 + 2)
    assert len(transport.asked) <= 1
    assert "nothing was read" in progress.text()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"resources": "faxes"}, "no list that can be exported"),
        ({"resources": []}, "one list at least"),
        ({"since": datetime(2026, 3, 1)}, "since must be a day, or a datetime with a time zone"),
        ({"since": date(2026, 3, 5)}, "since must be before until"),
        ({"partition": "week"}, "partition"),
        ({"concurrency": 0}, "concurrency"),
        ({"accounts": "some"}, "accounts must be"),
        ({"recheck": (date(2026, 3, 5), date(2026, 3, 1))}, "recheck must be"),
        ({"to": "csv:"}, "to must be a path"),
    ],
)
def test_wrong_arguments_are_named(options: dict[str, Any], words: str, tmp_path: Path) -> None:
    client, _ = client_of(lambda path, query: (200, messages()))
    given: dict[str, Any] = {
        "resources": "messages",
        "to": f"jsonl:{tmp_path}",
        "since": FIRST,
        "until": AFTER,
        **options,
    }
    with pytest.raises(ValueError, match=words):
        asyncio.run(export.run(client, **given))


def test_a_sync_client_where_a_loop_runs(tmp_path: Path) -> None:
    async def run() -> None:
        with Client(AC, "token") as client:
            export.run(client, "messages", to=f"jsonl:{tmp_path}", since=FIRST)

    with pytest.raises(RuntimeError, match="use AsyncClient"):
        asyncio.run(run())


def test_one_export_at_a_time(tmp_path: Path) -> None:
    from trunkline.export.sinks import opened

    sink = opened(f"jsonl:{tmp_path}", "day")
    client, _ = client_of(lambda path, query: (200, messages()))
    with pytest.raises(OSError, match="another export is writing"):
        exported(client, "messages", f"jsonl:{tmp_path}")
    sink.close()
    assert exported(client, "messages", f"jsonl:{tmp_path}").complete
