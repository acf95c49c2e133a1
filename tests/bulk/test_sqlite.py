"""The ledger in a file: the contract, and what is its own: one sender, dead owners, the disk, the mount."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.bulk.ledger_contract import DEADLINE, LEASE, SPEC, Clock, LedgerContract, new
from trunkline.bulk.ledger import LedgerBusyError, LedgerError
from trunkline.bulk.locking import file_system, refuse_network
from trunkline.bulk.records import Outcome
from trunkline.bulk.sqlite import SqliteLedger

Make = Callable[[], SqliteLedger]


@pytest.fixture
def make(tmp_path: Path, clock: Clock) -> Iterator[Make]:
    made: list[SqliteLedger] = []

    def make() -> SqliteLedger:
        made.append(SqliteLedger(tmp_path / "ledger.db", clock=clock))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


class TestSqliteLedger(LedgerContract):
    """The contract."""


def test_the_file_is_its_owners_alone(make: Make, tmp_path: Path) -> None:
    ledger = make()
    ledger.begin_run(ledger.open_campaign("a", SPEC).id, "here")
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_a_second_sender_is_told_who_sends(make: Make) -> None:
    first, second = make(), make()
    campaign = first.open_campaign("a", SPEC).id
    first.add(campaign, [new(1), new(2)])
    run = first.begin_run(campaign, "here")
    first.tick(run, [], 1, 1, LEASE, DEADLINE)
    with pytest.raises(LedgerBusyError, match=f"process {os.getpid()} on "):
        second.begin_run(campaign, "here")
    # Its claims are not taken for dead, and others may look, pause and add.
    assert second.expire(campaign) == 0
    assert second.counts(campaign).rows == {"claimed": 1, "pending": 1}
    second.pause(campaign, "asked to")
    assert first.tick(run, [], 1, 2, LEASE, DEADLINE).paused == "asked to"
    first.end_run(run)
    assert second.begin_run(campaign, "here") != run


def test_claims_of_the_dead_are_unknown(make: Make, clock: Clock) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(number) for number in range(3)])
    (claim, *_) = ledger.tick(ledger.begin_run(campaign, "here"), [], 2, 1, LEASE, DEADLINE).claims
    claimed = clock.now
    ledger.close()
    clock.now += 9
    ledger = make()
    assert ledger.counts(campaign).rows == {"claimed": 2, "pending": 1}
    run = ledger.begin_run(campaign, "here")
    assert ledger.counts(campaign).rows == {"unknown": 2, "pending": 1}
    assert ledger.rows(campaign, ["unknown"])[0].claimed_at == claimed
    # Of two campaigns of one process neither takes the other's for dead.
    ledger.tick(run, [], 1, 2, LEASE, DEADLINE)
    ledger.begin_run(campaign, "here")
    assert ledger.counts(campaign).rows == {"unknown": 2, "claimed": 1}
    assert claim.row == 1


def test_a_run_that_ended_leaves_claims_that_expire(make: Make) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1)])
    run = ledger.begin_run(campaign, "here")
    ledger.tick(run, [], 1, 1, LEASE, DEADLINE)
    assert ledger.expire(campaign) == 0
    ledger.end_run(run)
    assert ledger.expire(campaign) == 1
    assert ledger.counts(campaign).rows == {"unknown": 1}


FULL = """
import resource, signal, sys
from trunkline.bulk.ledger import LedgerError
from trunkline.bulk.records import NewRow, Outcome
from trunkline.bulk.sqlite import SqliteLedger
ledger = SqliteLedger(sys.argv[1])
campaign = ledger.open_campaign("a", "{}").id
ledger.add(campaign, [NewRow(f"+1415{n:07}", f"+1415{n:07}") for n in range(3000)])
run = ledger.begin_run(campaign, "here")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = max(__import__("os").path.getsize(sys.argv[1] + end) for end in ("", "-wal"))
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 60_000, resource.RLIM_INFINITY))
token, told = 1, 0
while True:
    try:
        tick = ledger.tick(run, [], 100, token, 60.0, 10.0)
    except LedgerError as error:
        print(told, "full" in str(error) or "I/O" in str(error), flush=True)
        break
    told += len(tick.claims)
    token += 1
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(len(ledger.tick(run, [], 100, token, 60.0, 10.0).claims), ledger.counts(campaign).of("claimed"))
"""


def test_a_full_disk_claims_nothing(tmp_path: Path) -> None:
    """What was claimed is on disk, and what could not be written is as it was; with room again, it goes on."""
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "ledger.db")], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    told, said, more, claimed = done.stdout.split()
    assert said == "True"
    assert 0 < int(told) < 3000
    assert int(more) == 100
    assert int(claimed) == int(told) + 100


def test_outcomes_that_were_not_synced_are_unknown_and_never_pending(make: Make, tmp_path: Path, clock: Clock) -> None:
    """A machine that loses power has the disk of an earlier commit: the claim was on it before the request."""
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1), new(2)])
    run = ledger.begin_run(campaign, "here")
    (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
    lost = tmp_path / "lost"
    lost.mkdir()
    for name in ("ledger.db", "ledger.db-wal"):
        (lost / name).write_bytes((tmp_path / name).read_bytes())
    assert ledger.tick(run, [Outcome(claim.row, 1, "sent", sid="SM1")], 0, 2, LEASE, DEADLINE).kept == 1
    after = SqliteLedger(lost / "ledger.db", clock=clock)
    after.begin_run(campaign, "here")
    assert after.counts(campaign).rows == {"unknown": 1, "pending": 1}
    after.close()


def test_each_commit_is_synced(make: Make) -> None:
    ledger = make()
    assert [ledger._read(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")] == ["wal", 2]


def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no ledger"):
        SqliteLedger(tmp_path / "none.db", create=False)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE a(b)")
    base.close()
    with pytest.raises(LedgerError, match="not a ledger"):
        SqliteLedger(other)
    text = tmp_path / "text.db"
    text.write_text("no database at all " * 100)
    with pytest.raises(LedgerError, match="not a database"):
        SqliteLedger(text)
    newer = tmp_path / "newer.db"
    SqliteLedger(newer).close()
    with sqlite3.connect(newer) as base:
        base.execute("PRAGMA user_version=9")
    base.close()
    with pytest.raises(LedgerError, match="newer version"):
        SqliteLedger(newer)


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 22 0:29 / /home rw shared:2 - nfs4 server:/home rw
32 31 0:30 / /home/with\\040space rw - tmpfs tmpfs rw
33 22 0:31 / /mnt rw - cifs //server/share rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/a.db", "ext4"),
        ("/home/ann/a.db", "nfs4"),
        ("/homes/a.db", "ext4"),
        ("/home/with space/a.db", "tmpfs"),
        ("/mnt/a.db", "cifs"),
    ],
)
def test_the_file_system_of_a_path(path: str, kind: str) -> None:
    assert file_system(path, MOUNTS) == kind


def test_network_mounts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"1 0 0:1 / / rw - ext4 a rw\n2 1 0:2 / {tmp_path.resolve()} rw - nfs a rw\n")
    monkeypatch.setattr("trunkline.bulk.locking._MOUNTS", mounts)
    with pytest.raises(LedgerError, match="network mount"):
        refuse_network(tmp_path / "a.db")
    with pytest.raises(LedgerError, match="network mount"):
        SqliteLedger(tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()


def test_purged_data_is_not_in_the_file(make: Make, tmp_path: Path) -> None:
    ledger = make()
    campaign = ledger.open_campaign("a", SPEC).id
    ledger.add(campaign, [new(1)])
    run = ledger.begin_run(campaign, "here")
    (claim,) = ledger.tick(run, [], 1, 1, LEASE, DEADLINE).claims
    ledger.tick(run, [Outcome(claim.row, 1, "sent", sid="SM1")], 0, 2, LEASE, DEADLINE)
    ledger.purge(campaign)
    ledger.close()
    assert not [file.name for file in tmp_path.iterdir() if b"4155550001" in file.read_bytes()]
