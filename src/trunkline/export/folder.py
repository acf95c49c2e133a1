"""A folder of files, one a unit, with the state of each: the sink of Parquet, JSON lines and CSV.

    messages/account=AC…/date=2026-03-01/part-0.parquet
    messages/account=AC…/date=2026-03-01/undated-0.parquet      rows without the date that the API filters by
    _trunkline/state.jsonl

Units enter, files leave. A file is written beside, synced and renamed; only then its state is appended.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from .._core.model.model import Model
from .._files.locking import locked
from .._files.replacing import replacing, sync_folder
from . import state as states
from .resources import Resource
from .state import StateError, UnitState
from .units import Partition, Unit

FOLDER = "_trunkline"  # readers of lakes pass over what begins so


class Form(Protocol):
    """What writes rows into a file."""

    rows: int

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""

    def keep(
        self, path: Path, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]
    ) -> int:
        """Adds rows of another file of its kind, and returns how many."""
        ...

    def end(self) -> None:
        """Writes what must stand at the end."""

    def drop(self) -> None:
        """Lets go of the file, which is not wanted."""


Make = Callable[[BinaryIO, Resource], Form]


class Folder:
    """A folder of files.

    Args:
        path: it is made where it is missing.
        suffix: of the files.
        make: makes what writes into a file.

    Raises:
        StateError: what is there cannot be gone on with.
        OSError: it cannot be written, or another export is writing to it.
    """

    def __init__(self, path: str, partition: Partition, suffix: str, make: Make) -> None:
        self.path = Path(path)
        self.partition: Partition = partition
        self.suffix = suffix
        self.make = make
        kept = self.path / FOLDER
        kept.mkdir(parents=True, exist_ok=True)
        self._lock = ExitStack()
        self._lock.enter_context(locked(kept / "lock", f"{path}: another export is writing to it"))
        try:
            self._states = self._load(kept / "state.jsonl")
        except BaseException:
            self._lock.close()
            raise

    def _load(self, path: Path) -> dict[str, UnitState]:
        for left in self.path.glob("*/account=*/**/.*.part"):  # by a kill
            with suppress(OSError):
                left.unlink()
        head = states.head(self.partition)
        found: dict[str, UnitState] = {}
        with suppress(FileNotFoundError):
            first, *lines = path.read_text("utf-8").split("\n")
            states.checked_head(first, self.partition, str(path))
            found = dict(states.states(lines, str(path)))
            others = {each.suffix for each in self.path.glob("*/account=*/*/*-0.*")} - {f".{self.suffix}"}
            if others:
                raise StateError(f"{self.path} holds files of another form ({', '.join(sorted(others))})")
        with replacing(path) as file:  # without what was cut off, and one line a unit
            file.write("".join(f"{text}\n" for text in (head, *map(states.line, found, found.values()))).encode())
        self._file = path.open("ab")
        return found

    @property
    def states(self) -> Mapping[str, UnitState]:
        """What is known of each unit."""
        return self._states

    def place(self, unit: Unit) -> Path:
        """The file of a unit."""
        folder = self.path / unit.resource / f"account={unit.account}"
        if not unit.whole:
            folder /= f"{'date' if self.partition == 'day' else 'month'}={unit.date}"
        return folder / f"{'undated' if unit.undated else 'part'}-0.{self.suffix}"

    def writer(self, unit: Unit, resource: Resource) -> FileWriter:
        """Begins a unit."""
        return FileWriter(self, unit, resource)

    def commit(self, unit: Unit, state: UnitState) -> None:
        """Keeps the state of a unit whose file has its place."""
        # Not synced: a line that a power failure takes has its unit read again.
        self._file.write(f"{states.line(unit.key, state)}\n".encode())
        self._file.flush()
        self._states[unit.key] = state

    def close(self) -> None:
        """Frees the folder for others."""
        self._file.close()
        self._lock.close()


class FileWriter:
    """A file that is being written; a unit without rows has none."""

    def __init__(self, folder: Folder, unit: Unit, resource: Resource) -> None:
        self._folder = folder
        self._unit = unit
        self._resource = resource
        self._place = folder.place(unit)
        self._open: ExitStack | None = None
        self._form: Form | None = None

    def _begun(self) -> Form:
        if self._form is None:
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._open = ExitStack()
            self._form = self._folder.make(self._open.enter_context(replacing(self._place)), self._resource)
        return self._form

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""
        rows = list(rows)
        if rows:
            self._begun().write(rows, read_at)

    def keep(self, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]) -> int:
        """Adds rows of the file as it was."""
        if not of or not self._place.exists():
            return 0
        return self._begun().keep(self._place, column, of, but, names)

    def finish(self, state: UnitState) -> None:
        """The file takes its place, then its state is kept."""
        form, opened = self._form, self._open
        self._form = self._open = None
        if opened is not None and form is not None:
            if form.rows:
                with opened:
                    form.end()
            else:
                _give_up(form, opened)
        if form is None or not form.rows:
            with suppress(FileNotFoundError):
                self._place.unlink()
                sync_folder(self._place.parent)
        self._folder.commit(self._unit, state)

    def drop(self) -> None:
        """Removes what was written."""
        if self._open is not None and self._form is not None:
            _give_up(self._form, self._open)
        self._form = self._open = None


class _DroppedError(Exception):
    """What ends a file that is not wanted."""


def _give_up(form: Form, opened: ExitStack) -> None:
    form.drop()
    with suppress(_DroppedError), opened:
        raise _DroppedError
