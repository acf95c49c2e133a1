"""A store that may be read alone: its file, its folder, or both; also with a log that nobody has emptied."""

from __future__ import annotations

import os
import pickle
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.logs.rows import START, message, put, sid
from trunkline.cli.commands import cli
from trunkline.logs import Ledger, Store, StoreError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
NOBODY = 65_534
UNWRITABLE = "{} cannot be written: it, or its folder, is read-only"


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that everybody may look into, unlike those of pytest."""
    made = Path(tempfile.mkdtemp(prefix="trunkline-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


def as_reader(what: Callable[[], Any]) -> Any:
    """What a function returns, or the text of what it raises, for a user who is not root and owns nothing here."""
    here, there = os.pipe()
    child = os.fork()
    if not child:
        try:
            if not os.geteuid():
                os.setegid(NOBODY)
                os.seteuid(NOBODY)
            found = what()
        except BaseException as error:
            found = f"{type(error).__name__}: {error}"
        os.write(there, pickle.dumps(found))
        os._exit(0)
    os.close(there)
    with open(here, "rb") as answer:
        found = pickle.loads(answer.read())
    os.waitpid(child, 0)
    return found


def shut(folder: Path, file: int = 0o444, beside: int = 0o555) -> None:
    for each in folder.iterdir():
        each.chmod(file)
    folder.chmod(beside)


def rows(path: Path) -> list[str]:
    with Store(path) as store:
        return [row.sid for row in store.messages()]


def commands(path: Path) -> dict[str, tuple[int, str, str]]:
    """What each command that reads makes of a store."""
    found = {}
    for line in (
        *(
            "search number",
            f"show {sid('SM', 1)}",
            "stats",
            "export",
            "export -f jsonl",
            "retention --dry-run",
            "audit",
        ),
        *("show 30007", f"search {sid('SM', 1)}", "retention", "search -o csv", "search +13125550001", "tail -n 2"),
    ):
        name, *rest = line.split()
        result = CliRunner().invoke(cli, ["logs", name, "--store", str(path), *rest], env={"COLUMNS": "200"})
        found[line] = result.exit_code, result.stdout, result.stderr
    return found


@pytest.fixture(autouse=True)
def no_tail(monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("trunkline.cli.logs_search.time.sleep", sleep)


def make(folder: Path) -> Path:
    with Ledger(folder / "logs.db") as ledger:
        put(ledger, message(1), message(2, START + 1, error_code=30007, status="failed"))
        ledger.settle()
    return folder / "logs.db"


@pytest.mark.parametrize(("file", "beside"), [(0o444, 0o555), (0o444, 0o755), (0o644, 0o555)])
def test_all_that_reads_reads(folder: Path, file: int, beside: int) -> None:
    path = make(folder)
    expected = commands(path)
    assert {code for code, *_ in expected.values()} == {0, 130}
    for each in folder.iterdir():
        each.unlink()
    make(folder)
    shut(folder, file, beside)
    found = as_reader(lambda: commands(path))
    for line, (code, stdout, stderr) in expected.items():
        if line.startswith("export"):
            stderr = f"not noted in the audit of the store: {UNWRITABLE.format(path)}\n{stderr}"
        if line != "audit":
            assert found[line] == (code, stdout, stderr), line
    assert found["audit"][2] == "no entries found\n"
    assert sorted(each.name for each in folder.iterdir()) == ["logs.db"]


def test_what_writes_says_that_it_cannot(folder: Path) -> None:
    path = make(folder)
    shut(folder)

    def tried() -> list[tuple[int, str]]:
        lines = ("check", "erase +14155550190 --yes", "retention --bodies 3d --yes", "import bulk-export /dev/null")
        results = [CliRunner().invoke(cli, ["logs", *line.split(), "--store", str(path)]) for line in lines]
        return [(each.exit_code, each.stderr) for each in results]

    *others, imported = as_reader(tried)
    assert others == [(1, f"Error: {UNWRITABLE.format(path)}\n")] * 3
    assert imported == (1, f"Error: {path} cannot be made or written: Permission denied\n")


def test_a_reader_sees_what_a_writer_does_later(folder: Path) -> None:
    """What SQLite takes for a file that never changes is opened anew when it has."""
    path = make(folder)
    shut(folder)
    here, there = os.pipe()
    back, forth = os.pipe()

    def read() -> list[int]:
        counts = []
        with Store(path) as store:
            for _ in range(3):
                counts.append(len(list(store.messages())))
                os.write(there, b"x")
                os.read(back, 1)
            counts.append(len(list(store.messages())))
        return counts

    def write() -> None:
        os.read(here, 1)
        folder.chmod(0o755)
        path.chmod(0o644)
        ledger = Ledger(path)
        put(ledger, message(3, START + 2))
        for each in folder.iterdir():
            each.chmod(0o644)
        os.write(forth, b"x")
        os.read(here, 1)
        put(ledger, message(4, START + 3))
        os.write(forth, b"x")
        os.read(here, 1)
        put(ledger, message(5, START + 4))
        ledger.close()
        os.write(forth, b"x")

    child = os.fork()
    if not child:
        try:
            write()
        finally:
            os._exit(0)
    assert as_reader(read) == [2, 3, 4, 5]
    os.waitpid(child, 0)


def leave_a_log(folder: Path) -> Path:
    """A store whose newest row is in its log, as after kill -9."""
    path = make(folder)
    child = os.fork()
    if not child:
        put(Ledger(path), message(3, START + 2))
        os._exit(0)
    os.waitpid(child, 0)
    assert path.with_name("logs.db-wal").stat().st_size
    return path


def test_a_log_that_nobody_has_emptied_is_read(folder: Path) -> None:
    path = leave_a_log(folder)
    shut(folder)
    assert len(as_reader(lambda: rows(path))) == 3


def test_a_log_that_cannot_be_read_is_not_passed_over(folder: Path) -> None:
    """SQLite would show the file without its newest rows."""
    path = leave_a_log(folder)
    path.with_name("logs.db-shm").unlink()
    shut(folder)
    found = as_reader(lambda: rows(path))
    assert found.startswith(f"StoreError: {path} cannot be read: its newest rows are in {path}-wal")
    folder.chmod(0o755)
    path.with_name("logs.db-wal").write_bytes(b"")
    shut(folder)
    assert len(as_reader(lambda: rows(path))) == 2


def test_what_may_not_be_read_is_said(folder: Path) -> None:
    path = make(folder)
    shut(folder, 0o000)
    assert as_reader(lambda: rows(path)).startswith(f"StoreError: {path} cannot be opened; does its folder exist")
    folder.chmod(0o000)
    assert as_reader(lambda: rows(path)) == f"StoreError: {path} cannot be read: Permission denied"
    found = as_reader(lambda: Ledger(path, create=False))
    assert found == f"StoreError: {path} cannot be read: Permission denied"
    with pytest.raises(StoreError, match=r"is a folder: name a file, such as .*logs\.db"):
        Store(folder)
    with pytest.raises(StoreError, match="is a folder"):
        Ledger(folder)


def test_a_store_is_backed_up_from_where_nothing_can_be_written(folder: Path) -> None:
    path = leave_a_log(folder)
    shut(folder)
    to = Path(tempfile.mkdtemp(prefix="trunkline-"))
    to.chmod(0o777)

    def back_up() -> tuple[int, str, list[str]]:
        result = CliRunner().invoke(cli, ["logs", "backup", "--store", str(path), str(to / "copy.db")])
        return result.exit_code, result.stderr, rows(to / "copy.db")

    code, stderr, copied = as_reader(back_up)
    assert (code, len(copied)) == (0, 3)
    assert "not noted in the audit" in stderr
    shutil.rmtree(to)


def test_a_walk_through_the_rows_goes_on_in_the_file_as_it_is_now(folder: Path) -> None:
    path = make(folder)
    with Ledger(path) as ledger:
        put(ledger, *(message(100 + number, START + 100 + number) for number in range(1_200)))
    shut(folder)

    def walk() -> list[str]:
        with Store(path) as store:
            some = iter(store.messages(newest_first=False))
            found = [next(some).sid for _ in range(3)]
            store.reader._local.stamp = None, None, None  # as if it had changed
            return [*found, *(row.sid for row in some)]

    assert as_reader(walk) == as_reader(lambda: rows(path))[::-1]
