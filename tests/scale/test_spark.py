"""The Spark source with a real Spark, one JVM for all of them, against an emulated Twilio."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from trunkline._core import config
from trunkline.emulator import Emulator

pytestmark = [pytest.mark.scale, pytest.mark.timeout(600)]

PATIENCE = 300  # seconds; a busy machine starts a JVM in half a minute
SINCE = (datetime.now(UTC) - timedelta(days=33)).date().isoformat()


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    """A Twilio with a past, to which the environment leads."""
    with Emulator() as made:
        made.populate(days=30, messages=1500, calls=120, subaccounts=3, seed=11)
        before = config.set_env(config.leading(made.account_sid, made.auth_token, made.base_url))
        yield made
        config.set_env(before)


@pytest.fixture(scope="module")
def spark(twilio: Emulator) -> Iterator[Any]:
    from tests.scale.spark_session import session

    made = session(ui=True)
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def no_faults(twilio: Emulator) -> Iterator[None]:
    yield
    twilio.faults.clear()


def frame(spark: Any, name: str, **options: str) -> Any:
    reader = spark.read.format("twilio").option("resource", name)
    for key, value in {"accounts": "all", "since": SINCE, **options}.items():
        reader = reader.option(key, value)
    return reader.load()


def world(twilio: Emulator, name: str = "messages") -> dict[str, Any]:
    """What the API lists, by SID."""
    with twilio.client() as client:
        accounts = [str(each.sid) for each in client.api.v2010.accounts.list()]
        lists: list[Any] = [getattr(client.on_behalf_of(each), name) for each in accounts]
        # Of conferences the API lists those in progress, unless another state is asked for.
        states = [{"status": each} for each in ("init", "in-progress", "completed")] if name == "conferences" else [{}]
        return {row.sid: row for each in lists for state in states for row in each.stream(page_size=1000, **state)}


def scheduled(twilio: Emulator) -> str:
    """The SID of a message that has no date of sending yet."""
    with twilio.client() as client:
        service = client.messaging.v1.services.create(friendly_name="later")
        [number, *_] = client.incoming_phone_numbers.list()
        client.messaging.v1.services(service.sid).phone_numbers.create(phone_number_sid=number.sid)
        made = client.messages.create(
            to="+14155550123",
            messaging_service_sid=service.sid,
            body="later",
            send_at=datetime.now(UTC) + timedelta(days=2),
            schedule_type="fixed",
        )
        assert made.date_sent is None
        return str(made.sid)


def test_columns_have_the_types_of_the_facts(spark: Any) -> None:
    found = dict(frame(spark, "messages").dtypes)
    assert found["sid"] == found["status"] == found["subresource_uris"] == found["_extra"] == "string"
    assert (found["date_sent"], found["_read_at"]) == ("timestamp", "timestamp")
    assert (found["price"], found["num_segments"]) == ("decimal(18,6)", "bigint")
    assert dict(frame(spark, "calls").dtypes)["duration"] == "bigint"
    numbers = dict(frame(spark, "incoming_phone_numbers").dtypes)
    assert numbers["capabilities"] == "struct<mms:boolean,sms:boolean,voice:boolean,fax:boolean>"
    assert dict(frame(spark, "usage").dtypes)["start_date"] == "date"


def test_every_row_of_every_account_once(spark: Any, twilio: Emulator) -> None:
    later = scheduled(twilio)
    rows = frame(spark, "messages", daysPerPartition="9").collect()
    there = world(twilio)
    assert later in there
    assert sorted(row.sid for row in rows) == sorted(there)
    for row in rows:
        model = there[row.sid]
        assert (row.account_sid, row.status, row.body) == (model.account_sid, model.status, model.body)
        assert (row.price, row.error_code) == (model.price, model.error_code)
        assert row.date_sent == (model.date_sent and model.date_sent.astimezone().replace(tzinfo=None))


@pytest.mark.parametrize("name", ["calls", "conferences", "recordings", "incoming_phone_numbers"])
def test_other_lists(spark: Any, twilio: Emulator, name: str) -> None:
    rows = frame(spark, name).collect()
    there = world(twilio, name)
    assert sorted(row.sid for row in rows) == sorted(there)
    if name == "calls":
        seconds = {row.sid: row.duration for row in rows}
        for sid, model in there.items():
            assert seconds[sid] == (None if model.duration is None else model.duration.total_seconds())
        assert max(filter(None, seconds.values())) > 0


def test_lists_below_rows(spark: Any, twilio: Emulator) -> None:
    rows = frame(spark, "participants").collect()
    there = set()
    with twilio.client() as client:
        for account in client.api.v2010.accounts.list():
            at = client.on_behalf_of(str(account.sid))
            for state in ("init", "in-progress", "completed"):
                for each in at.conferences.list(status=state):
                    there |= {(each.sid, row.call_sid) for row in at.conferences(each.sid).participants.stream()}
    assert there
    assert sorted((row.conference_sid, row.call_sid) for row in rows) == sorted(there)


def test_lists_of_the_credentials_own_account(spark: Any, twilio: Emulator) -> None:
    with twilio.client() as client:
        there = sorted(row.sid for row in client.monitor.alerts.list())
    assert there
    assert sorted(row.sid for row in frame(spark, "alerts").collect()) == there


def test_some_accounts_some_days_some_columns(spark: Any, twilio: Emulator) -> None:
    end = (datetime.now(UTC) - timedelta(days=10)).date()
    found = frame(spark, "messages", accounts=twilio.account_sid, until=end.isoformat()).select("sid", "date_sent")
    rows = found.collect()
    there = {
        sid
        for sid, model in world(twilio).items()
        if model.account_sid == twilio.account_sid and (model.date_sent or model.date_created).date() < end
    }
    assert there
    assert {row.sid for row in rows} == there


def test_columns_that_somebody_names(spark: Any, twilio: Emulator) -> None:
    reader = spark.read.format("twilio").schema("sid string, price decimal(18,6)")
    for key, value in {"resource": "messages", "accounts": "all", "since": SINCE}.items():
        reader = reader.option(key, value)
    rows = reader.load().collect()
    assert {row.sid: row.price for row in rows} == {sid: model.price for sid, model in world(twilio).items()}


def test_an_account_that_refuses(spark: Any, twilio: Emulator) -> None:
    refused = sorted({row.account_sid for row in world(twilio).values()} - {twilio.account_sid})[0]
    twilio.faults.error(403, code=20003, path=f"*/Accounts/{refused}/Messages.json")
    with pytest.raises(Exception, match=f"does not show the messages of {refused}"):
        frame(spark, "messages").collect()
    rows = frame(spark, "messages", refused="skip").collect()
    twilio.faults.clear()
    there = sorted(sid for sid, model in world(twilio).items() if model.account_sid != refused)
    assert sorted(row.sid for row in rows) == there


def test_a_page_that_is_more_than_the_api_can_make(spark: Any, twilio: Emulator) -> None:
    twilio.faults.error(500, path=f"*/Accounts/{twilio.account_sid}/IncomingPhoneNumbers.json", times=7)
    rows = frame(spark, "incoming_phone_numbers").collect()
    assert sorted(row.sid for row in rows) == sorted(world(twilio, "incoming_phone_numbers"))


def test_partitions_are_runs_of_days(spark: Any) -> None:
    # Four accounts, 34 days in runs of 20, and a run for the rows without the date.
    assert frame(spark, "messages", daysPerPartition="20").rdd.getNumPartitions() == 4 * 3
    assert frame(spark, "calls", daysPerPartition="100", undatedDays="0").rdd.getNumPartitions() == 4


def test_wrong_options_are_refused_before_anything_is_read(spark: Any) -> None:
    with pytest.raises(Exception, match="daysPerPartition must be a whole number"):
        frame(spark, "messages", daysPerPartition="none")
    with pytest.raises(Exception, match=r"(?i)authToken must not be an option"):
        frame(spark, "messages", authToken="x")


def test_credentials_are_in_no_plan_and_on_no_page(spark: Any, twilio: Emulator, capfd: Any) -> None:
    found = frame(spark, "messages")
    found.collect()
    found.explain(True)
    context = spark.sparkContext
    base = f"{context.uiWebUrl}/api/v1/applications/{context.applicationId}"
    addresses = [f"{base}/{path}" for path in ("sql?details=true", "environment", "jobs", "stages?details=true")]
    addresses += [f"{context.uiWebUrl}/{path}/" for path in ("SQL", "environment", "executors")]
    texts = [capfd.readouterr().out]
    for address in addresses:
        with urllib.request.urlopen(address, timeout=PATIENCE) as reply:
            texts.append(reply.read().decode())
    assert "twilio" in texts[0]
    assert "BatchScan" in texts[1]
    assert not [text for text in texts if twilio.auth_token in text]


def kept(folder: Path) -> tuple[dict[str, dict[str, Any]], list[list[str]]]:
    """The rows of all batches merged by SID, and the SIDs of each batch."""
    merged: dict[str, dict[str, Any]] = {}
    batches = []
    for path in sorted(folder.glob("*.jsonl"), key=lambda path: int(path.stem.split("-")[1])):
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        batches.append([row["sid"] for row in rows])
        for row in sorted(rows, key=lambda row: row["_read_at"]):
            merged[row["sid"]] = row
    return merged, batches


def test_a_driver_killed_between_offset_and_commit(spark: Any, twilio: Emulator, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.scale.spark_session", str(tmp_path), SINCE, "1"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([os.getcwd(), *sys.path])}
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        end = time.monotonic() + PATIENCE
        while not (tmp_path / "batch-1.jsonl").exists():
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.2)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(PATIENCE)
    assert (tmp_path / "checkpoint" / "offsets" / "1").exists()
    assert not (tmp_path / "checkpoint" / "commits" / "1").exists()
    planned = (tmp_path / "checkpoint" / "offsets" / "1").read_text()

    # Meanwhile one row is changed, and one comes.
    with twilio.client() as client:
        old = next(row for row in client.messages.stream() if row.body and row.date_sent)
        client.messages(old.sid).update(body="")
        new = client.messages.create(to="+14155550123", from_="+15005550006", body="new").sid

    from tests.scale.spark_session import stream

    stream(spark, tmp_path, SINCE)
    assert (tmp_path / "checkpoint" / "offsets" / "1").read_text() == planned
    merged, batches = kept(tmp_path)
    there = world(twilio)
    assert sorted(merged) == sorted(there)
    assert len(batches) >= 3
    for sids in batches:
        assert len(sids) == len(set(sids))
    assert new in merged
    assert merged[old.sid]["body"] == ""

    # Nothing but the days that come again is read by the next batch, and what has changed comes with them.
    with twilio.client() as client:
        client.messages(new).update(body="")
    stream(spark, tmp_path, SINCE)
    merged, again = kept(tmp_path)
    assert merged[new]["body"] == ""
    assert len(again) == len(batches) + 1
    assert len(again[-1]) < len(there) / 2


PAGE = (Path(__file__).resolve().parents[2] / "docs" / "spark.md").read_text("utf-8")


def test_the_examples_of_the_page(
    spark: Any, twilio: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```py\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    # A batch, a stream, dlt, what it was refused, DuckDB.
    assert len(blocks) == 5
    since = f'"since", "{SINCE}"'
    names: dict[str, Any] = {}
    for block in blocks:
        for shown, here in (
            ('"since", "2026-01-01"', since),
            ('"checkpoint"', f'"{tmp_path}/checkpoint"'),  # the JVM has a folder of its own
            ('f"batches/', f'f"{tmp_path}/batches/'),
            ('dataset_name="history"', f'dataset_name="history", pipelines_dir="{tmp_path}/pipelines"'),
        ):
            block = block.replace(shown, here)
        exec(block, names)
        if "readStream" in block:
            read = spark.read.parquet(*map(str, (tmp_path / "batches").iterdir()))
            assert names["newest"](read).count() == len(world(twilio))
    assert names["messages"].count() == len(world(twilio))
    assert names["refused"] == []
    assert capsys.readouterr().out.splitlines()[-1] == "True"
    import duckdb

    for file, table in (("lake", "history.messages"), ("twilio", "messages")):
        with duckdb.connect(f"{file}.duckdb", read_only=True) as connection:
            [rows] = connection.execute(f"SELECT count(DISTINCT sid) FROM {table}").fetchall()
            assert rows[0] > 500
