"""The dlt source into a real DuckDB: late changes are merged, each account has a state of its own, none is skipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from trunkline.emulator import Emulator
from trunkline.export.dlt import REFUSED, source

pytestmark = [pytest.mark.scale, pytest.mark.filterwarnings("ignore::ResourceWarning:dlt")]

SINCE = date.today() - timedelta(days=33)
Load = Callable[..., Any]


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator() as made:
        made.populate(days=30, messages=900, calls=40, subaccounts=3, seed=12)
        yield made


@pytest.fixture
def load(twilio: Emulator, tmp_path: Path) -> Iterator[Load]:
    """Runs a pipeline of these lists."""
    dlt = pytest.importorskip("dlt")
    into = dlt.destinations.duckdb(str(tmp_path / "lake.duckdb"))
    made = dlt.pipeline("trunkline", destination=into, dataset_name="twilio", pipelines_dir=str(tmp_path / "pipelines"))

    with twilio.client(max_retries=0) as client:

        def run(*names: str, accounts: Any = "all", since: date = SINCE) -> Any:
            made.run(source(list(names), client=client, accounts=accounts, since=since))
            return made

        yield run


def rows(tmp_path: Path, asked: str) -> list[tuple[Any, ...]]:
    import duckdb

    with duckdb.connect(str(tmp_path / "lake.duckdb"), read_only=True) as connection:
        return [tuple(row) for row in connection.execute(asked).fetchall()]


def accounts_of(twilio: Emulator) -> list[str]:
    with twilio.client() as client:
        return [str(each.sid) for each in client.api.v2010.accounts.list()]


def world(twilio: Emulator) -> list[tuple[Any, ...]]:
    with twilio.client() as client:
        lists = [client.on_behalf_of(each).messages for each in accounts_of(twilio)]
        found = [row for each in lists for row in each.stream(page_size=1000)]
    return sorted((row.sid, row.account_sid, str(row.status), row.body, row.price, row.num_segments) for row in found)


def loaded(tmp_path: Path) -> list[tuple[Any, ...]]:
    columns = "sid, account_sid, status, body, price, num_segments"
    return rows(tmp_path, f"SELECT {columns} FROM twilio.messages ORDER BY sid")


def states(pipeline: Any, name: str = "messages") -> dict[str, Any]:
    found: dict[str, Any] = pipeline.state["sources"]["twilio"]["resources"][name]["accounts"]
    return found


def test_what_changes_late_is_merged(twilio: Emulator, load: Load, tmp_path: Path) -> None:
    load("messages")
    assert loaded(tmp_path) == world(twilio)
    with twilio.client() as client:
        young = next(row for row in client.messages.stream() if row.body and row.date_sent)
        client.messages(young.sid).update(body="")
        new = client.messages.create(to="+14155550123", from_="+15005550006", body="new").sid
        client.messages.wait(new, deadline=120)
    pipeline = load("messages")
    assert loaded(tmp_path) == world(twilio)
    assert {new, young.sid} <= {row[0] for row in loaded(tmp_path)}
    assert sorted(states(pipeline)) == sorted(accounts_of(twilio))


def test_columns(load: Load, tmp_path: Path) -> None:
    load("messages", "calls", "incoming_phone_numbers")
    kinds = {name: kind for name, kind, *_ in rows(tmp_path, "DESCRIBE twilio.messages")}
    assert (kinds["sid"], kinds["status"], kinds["price"]) == ("VARCHAR", "VARCHAR", "DECIMAL(18,6)")
    assert kinds["date_sent"] == kinds["_read_at"] == "TIMESTAMP WITH TIME ZONE"
    assert rows(tmp_path, "SELECT count(*) FROM twilio.calls WHERE duration > 0") > [(0,)]
    [*abilities] = rows(tmp_path, "SELECT DISTINCT capabilities->>'sms' FROM twilio.incoming_phone_numbers")
    assert ("true",) in abilities


def test_an_account_that_refuses_is_told_and_loses_nothing(twilio: Emulator, load: Load, tmp_path: Path) -> None:
    refused = accounts_of(twilio)[2]
    twilio.faults.error(403, code=20003, path=f"*/Accounts/{refused}/Messages.json")
    pipeline = load("messages")
    twilio.faults.clear()
    there = world(twilio)
    assert {row[1] for row in there} > {refused}
    assert loaded(tmp_path) == [row for row in there if row[1] != refused]
    assert refused not in states(pipeline)
    told = rows(tmp_path, f"SELECT account_sid, resource, status, code FROM twilio.{REFUSED}")
    assert told == [(refused, "messages", 403, 20003)]
    # Its history comes as soon as it may: it has a state of its own.
    pipeline = load("messages")
    assert loaded(tmp_path) == world(twilio)
    assert refused in states(pipeline)


def test_a_load_that_fails_is_begun_anew(twilio: Emulator, load: Load, tmp_path: Path) -> None:
    load("messages", accounts=None)
    twilio.faults.error(500, path=f"*/Accounts/{accounts_of(twilio)[-1]}/Messages.json")
    with pytest.raises(Exception, match="status 500"):
        load("messages")
    twilio.faults.clear()
    own = [row for row in world(twilio) if row[1] == twilio.account_sid]
    assert loaded(tmp_path) == own
    pipeline = load("messages")
    assert loaded(tmp_path) == world(twilio)
    assert len(states(pipeline)) == 4


def test_who_asks_for_more_of_the_past_gets_it(twilio: Emulator, load: Load, tmp_path: Path) -> None:
    week = datetime.now(UTC).date() - timedelta(days=7)
    pipeline = load("messages", since=week)
    assert 0 < len(loaded(tmp_path)) < len(world(twilio))
    first = min(state["first"] for state in states(pipeline).values())
    pipeline = load("messages", since=SINCE)
    assert loaded(tmp_path) == world(twilio)
    assert min(state["first"] for state in states(pipeline).values()) < first


def test_lists_of_the_credentials_own_account(twilio: Emulator, load: Load, tmp_path: Path) -> None:
    load("alerts")
    with twilio.client() as client:
        there = sorted(row.sid for row in client.monitor.alerts.list())
    assert [sid for (sid,) in rows(tmp_path, "SELECT sid FROM twilio.alerts ORDER BY sid")] == there
    assert len(rows(tmp_path, f"SELECT account_sid FROM twilio.{REFUSED}")) == 3


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(ValueError, match="messages"):
        source(["message"])
    with pytest.raises(ValueError, match='accounts must be "all"'):
        source(["messages"], accounts="some")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="time zone"):
        source(["messages"], since=datetime(2026, 3, 1))
    with pytest.raises(TypeError, match="client must be a Client"):
        source(["messages"], client=object())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="days_per_request"):
        source(["messages"], days_per_request=0)
