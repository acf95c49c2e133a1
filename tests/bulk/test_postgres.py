"""The ledger in Postgres: the contract, and what is its own: leases, many workers, a server that was away."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.bulk.ledger_contract import DEADLINE, LEASE, SPEC, Clock, LedgerContract, new
from trunkline.bulk.ledger import LedgerError
from trunkline.bulk.records import Outcome

if TYPE_CHECKING:
    from tests.scale.servers import Postgres
    from trunkline.bulk.postgres import PostgresLedger
    from trunkline.bulk.states import Reply

    Make = Callable[..., PostgresLedger]

pytestmark = pytest.mark.scale
SENDER = "+15005550006"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make(postgres_url: str, clock: Clock) -> Iterator[Make]:
    from trunkline.bulk.postgres import PostgresLedger

    made: list[PostgresLedger] = []

    def make(clock: Callable[[], float] | None = clock, patience: float = 120.0) -> PostgresLedger:
        made.append(PostgresLedger(postgres_url, clock=clock, patience=patience))
        return made[-1]

    yield make
    for each in made:
        each.close()


class TestPostgresLedger(LedgerContract):
    """The contract."""


def test_workers_never_claim_the_same_row(make: Make) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(number) for number in range(600)])
    found: list[list[int]] = [[] for _ in range(4)]
    begin = threading.Barrier(4)

    def work(number: int, own: PostgresLedger) -> None:
        run, token = own.begin_run(campaign, "here"), number * 1_000_000
        begin.wait()
        while True:
            tick = own.tick(run, [], 7, token := token + 1, LEASE, DEADLINE)
            found[number] += [claim.row for claim in tick.claims]
            if not tick.claims and tick.due is None:
                return
            own.tick(run, [Outcome(each.row, token, "sent") for each in tick.claims], 0, 0, LEASE, DEADLINE)

    threads = [threading.Thread(target=work, args=(number, make())) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = [row for each in found for row in each]
    assert len(rows) == len(set(rows)) == 600
    assert ledger.counts(campaign).rows == {"sent": 600}


def test_a_lease_runs_out_and_the_owner_may_still_tell(make: Make, clock: Clock) -> None:
    one, other = make(), make()
    campaign = one.open_campaign("a", SPEC).id
    one.add(campaign, [new(1), new(2)])
    run = one.begin_run(campaign, "here")
    a, b = (claim.row for claim in one.tick(run, [], 2, 1, LEASE, DEADLINE).claims)
    claimed = clock.now
    clock.now += LEASE - 1
    assert other.expire(campaign) == 0
    clock.now += 2
    assert other.expire(campaign) == 2
    assert other.tick(other.begin_run(campaign, "there"), [], 9, 2, LEASE, DEADLINE).claims == ()
    # Another run does not know, whatever token it has; the owner does.
    stranger = other.begin_run(campaign, "there")
    assert other.tick(stranger, [Outcome(a, 1, "sent", sid="SM9")], 0, 3, LEASE, DEADLINE).kept == 0
    late = [Outcome(a, 1, "sent", sid="SM1"), Outcome(b, 1, "unsent")]
    assert one.tick(run, late, 0, 4, LEASE, DEADLINE).kept == 2
    assert [(row.state, row.claimed_at) for row in one.rows(campaign)] == [("sent", claimed), ("pending", claimed)]


def test_claims_of_a_run_that_ended_expire(make: Make) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1)])
    run = ledger.begin_run(campaign, "here")
    ledger.tick(run, [], 1, 1, LEASE, DEADLINE)
    ledger.end_run(run)
    assert make().expire(campaign) == 1


def test_a_pause_stops_claims_in_every_worker_at_once(make: Make) -> None:
    workers = [make() for _ in range(3)]
    campaign = workers[0].open_campaign("a", SPEC).id
    workers[0].add(campaign, [new(number) for number in range(9)])
    runs = [worker.begin_run(campaign, "here") for worker in workers]
    workers[2].pause(campaign, "asked to")
    for token, (worker, run) in enumerate(zip(workers, runs, strict=True)):
        tick = worker.tick(run, [], 3, token, LEASE, DEADLINE)
        assert (tick.claims, tick.paused) == ((), "asked to")


def test_workers_share_a_rate(make: Make, clock: Clock) -> None:
    one, other = make(), make()
    campaign = one.open_campaign("a", SPEC).id
    runs = one.begin_run(campaign, "here"), other.begin_run(campaign, "there")
    assert (one.beat(runs[0], 0.0), other.beat(runs[1], 0.0)) == (2, 2)
    assert one.grant(runs[0], SENDER, 10.0, 99.0) == 5.0
    assert other.grant(runs[1], SENDER, 10.0, 99.0) == 5.0
    assert other.grant(runs[1], SENDER, 10.0, 99.0) == 0.0
    assert other.grant(runs[1], "MG1", 10.0, 1.0) == 1.0
    clock.now += 0.2
    assert one.grant(runs[0], SENDER, 10.0, 99.0) == pytest.approx(2.0)
    # One that is not heard of has no part.
    clock.now += 30
    assert one.beat(runs[0], 0.0) == 1
    assert one.grant(runs[0], SENDER, 10.0, 99.0) == 10.0
    one.end_run(runs[0])
    assert other.beat(runs[1], 0.0) == 1


def test_the_time_is_that_of_the_server(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker whose clock is wrong: its leases are right, and so is the API's time against that of its claims."""
    ledger = make(None)
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1)])
    run = ledger.begin_run(campaign, "here")
    right = time.time
    monkeypatch.setattr(time, "time", lambda: right() - 7200)
    ledger.tick(run, [], 1, 1, LEASE, DEADLINE)
    # The API, which is right, is ahead of this worker by two hours.
    ledger.beat(run, 7200.0)
    (row,) = ledger.rows(campaign)
    assert row.claimed_at == pytest.approx(right(), abs=120)
    assert row.offset == pytest.approx(0.0, abs=60)
    assert make(None).expire(campaign) == 0


def test_texts_of_others_are_kept(make: Make) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1)])
    run = ledger.begin_run(campaign, "here")
    (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
    ledger.tick(run, [Outcome(claim.row, 1, "rejected", note="a\0b \ud800")], 0, 2, LEASE, DEADLINE)
    assert ledger.rows(campaign)[0].note == "ab ?"


@pytest.mark.parametrize("event", ["rejected", "unsent"])
@pytest.mark.parametrize("kept", [False, True])
def test_a_commit_that_was_not_answered(make: Make, monkeypatch: pytest.MonkeyPatch, kept: bool, event: Reply) -> None:
    """The connection breaks before or after the commit: the tick is run again, and gives what it would have given."""
    import psycopg

    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(number) for number in range(6)])
    run = ledger.begin_run(campaign, "here")
    first = ledger.tick(run, [], 3, 1, LEASE, DEADLINE).claims
    whole, times = type(ledger._link)._once, []

    def once(self: Any, connection: Any, work: Any, again: bool, single: bool) -> Any:
        times.append(again)
        if len(times) > 1:
            return whole(self, connection, work, again, single)
        if kept:
            whole(self, connection, work, again, single)
        elif not single:
            work(connection, again)
        connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(type(ledger._link), "_once", once)
    outcomes = [Outcome(first[0].row, 1, "sent", sid="SM1"), Outcome(first[1].row, 1, event)]
    tick = ledger.tick(run, outcomes, 3, 2, LEASE, DEADLINE)
    assert times == [False, True]
    assert len(tick.claims) == 3
    assert {claim.tries for claim in tick.claims} <= {1, 2}
    decided = {"pending": 1} if event == "unsent" else {"rejected": 1}
    assert ledger.counts(campaign).rows == {"sent": 1, "claimed": 4} | decided
    claimed = {row.id for row in ledger.rows(campaign, ["claimed"])}
    assert claimed == {first[2].row, *(claim.row for claim in tick.claims)}


def test_a_server_that_was_killed_is_waited_for(make: Make, postgres: Postgres) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1), new(2)])
    run = ledger.begin_run(campaign, "here")
    (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
    postgres.kill()
    impatient: list[Any] = []
    waiting = threading.Thread(
        target=lambda: impatient.append(
            ledger.tick(run, [Outcome(claim.row, 1, "sent", sid="SM1")], 1, 2, LEASE, DEADLINE)
        )
    )
    waiting.start()
    time.sleep(1)
    assert waiting.is_alive()
    postgres.start()
    waiting.join(120)
    assert [(tick.kept, len(tick.claims)) for tick in impatient] == [(1, 1)]
    assert ledger.counts(campaign).rows == {"sent": 1, "claimed": 1}


def test_a_server_that_stays_away_is_named_without_the_password(make: Make, postgres: Postgres) -> None:
    ledger = make(patience=0.5)
    campaign = ledger.open_campaign("a", SPEC).id
    postgres.kill()
    with pytest.raises(LedgerError, match=r"postgresql://127\.0\.0\.1/") as caught:
        ledger.counts(campaign)
    with pytest.raises(LedgerError):
        make()
    postgres.start()
    assert postgres.password not in f"{caught.value!r} {ledger!r} {ledger._link!r}"
    assert ledger.counts(campaign).total == 0


def test_a_forked_process_has_a_connection_of_its_own(make: Make) -> None:
    """As workers of Celery are made."""
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    fork = multiprocessing.get_context("fork")
    child = fork.Process(target=lambda: ledger.add(campaign, [new(1)]))
    child.start()
    ledger.add(campaign, [new(2)])
    child.join(120)
    assert child.exitcode == 0
    assert ledger.counts(campaign).total == 2


def test_what_is_no_ledger_is_refused(postgres_url: str) -> None:
    import psycopg

    from trunkline.bulk.postgres import PostgresLedger

    with pytest.raises(LedgerError, match=r"no ledger at postgresql://127\.0\.0\.1/test_"):
        PostgresLedger(postgres_url, create=False)
    with pytest.raises(LedgerError, match="must be a file or a URL"):
        PostgresLedger("postgresql://host/base?nonsense=1")
    PostgresLedger(postgres_url).close()
    PostgresLedger(postgres_url, create=False).close()
    with psycopg.connect(postgres_url) as connection:
        connection.execute("UPDATE trunkline_bulk.ledger SET version = 9")
    with pytest.raises(LedgerError, match="newer version"):
        PostgresLedger(postgres_url)


def test_each_commit_is_on_disk(postgres_url: str) -> None:
    """Also where the database has it otherwise."""
    import psycopg

    from trunkline.bulk.postgres import PostgresLedger

    with psycopg.connect(postgres_url, autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = off')
        connection.execute(f'ALTER DATABASE "{name}" SET default_transaction_isolation = serializable')
    ledger = PostgresLedger(postgres_url)
    assert ledger._read("SHOW synchronous_commit") == [("on",)]
    assert ledger._read("SHOW transaction_isolation") == [("read committed",)]
    ledger.close()
