"""A DuckDB file: a table a list, and the state of each unit in the transaction that replaces its rows.

Units enter, rows leave. A unit is spooled as Parquet beside the file, then takes its place. duckdb comes with
`trunkline[duckdb]`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Any, BinaryIO, cast

from .._core.model.model import Model
from ..errors import MissingExtraError
from . import state as states
from .parquet import ParquetWriter
from .resources import Resource
from .state import UnitState
from .units import Partition, Unit

UNIT = "_unit"


class DuckDB:
    """A DuckDB file.

    Args:
        path: it is made where it is missing.

    Raises:
        StateError: what is there cannot be gone on with.
        OSError: it cannot be written, or another process has it open.
        MissingExtraError: duckdb or pyarrow is not installed.
    """

    def __init__(self, path: str, partition: Partition) -> None:
        try:
            import duckdb  # pyright: ignore[reportMissingImports]
        except ModuleNotFoundError as error:
            raise MissingExtraError("duckdb", "duckdb") from error
        self.path = Path(path)
        try:
            self.connection: Any = duckdb.connect(path)
        except duckdb.Error as error:
            raise OSError(f"{path} cannot be opened: {error}") from error
        for left in self.path.absolute().parent.glob(f".{self.path.name[:40]}.*.part"):  # by a kill
            with suppress(OSError):
                left.unlink()
        run = self.connection.execute
        run("CREATE TABLE IF NOT EXISTS _trunkline_state (unit VARCHAR PRIMARY KEY, state VARCHAR)")
        found = dict(run("SELECT unit, state FROM _trunkline_state").fetchall())
        head = found.pop("", None)
        try:
            if head is None:
                run("INSERT INTO _trunkline_state VALUES ('', ?)", [states.head(partition)])
            else:
                states.checked_head(head, partition, path)
            self._states = dict(states.states(found.values(), path))
        except BaseException:
            self.connection.close()
            raise

    @property
    def states(self) -> Mapping[str, UnitState]:
        """What is known of each unit."""
        return self._states

    def writer(self, unit: Unit, resource: Resource) -> TableWriter:
        """Begins a unit."""
        return TableWriter(self, unit, resource)

    def replace(self, unit: Unit, table: str, spool: Path | None, state: UnitState) -> None:
        """Puts the rows of a Parquet file in the place of a unit's, and keeps its state: all or nothing."""
        run = self.connection.execute
        run("BEGIN")
        try:
            there = self.columns(table)
            source = ""
            if spool is not None:
                source = f"read_parquet('{str(spool).replace(chr(39), chr(39) * 2)}')"
                if not there:
                    run(f'CREATE TABLE "{table}" AS SELECT CAST(NULL AS VARCHAR) {UNIT}, * FROM {source} LIMIT 0')
                for name, kind, *_ in run(f"DESCRIBE SELECT * FROM {source}").fetchall() if there else ():
                    if name not in there:
                        run(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}')
            if there:
                run(f'DELETE FROM "{table}" WHERE {UNIT} = ?', [unit.key])
            if spool is not None:
                run(f'INSERT INTO "{table}" BY NAME SELECT ? AS {UNIT}, * FROM {source}', [unit.key])
            run("INSERT OR REPLACE INTO _trunkline_state VALUES (?, ?)", [unit.key, states.line(unit.key, state)])
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise
        self._states[unit.key] = state

    def columns(self, table: str) -> list[str]:
        """The columns of a table; none where it is not there."""
        asked = "SELECT column_name FROM information_schema.columns WHERE table_name = ?"
        return [name for (name,) in self.connection.execute(asked, [table]).fetchall()]

    def close(self) -> None:
        """Closes the file."""
        self.connection.close()


class TableWriter:
    """A unit that is being written: a Parquet file until it is complete."""

    def __init__(self, sink: DuckDB, unit: Unit, resource: Resource) -> None:
        self._sink = sink
        self._unit = unit
        self._resource = resource
        self._spool: Path | None = None
        self._file: BinaryIO | None = None
        self._form: ParquetWriter | None = None

    def _begun(self) -> ParquetWriter:
        if self._form is None:
            folder = self._sink.path.absolute().parent
            descriptor, name = mkstemp(dir=folder, prefix=f".{self._sink.path.name[:40]}.", suffix=".part")
            self._spool = Path(name)
            self._file = cast("BinaryIO", os.fdopen(descriptor, "wb"))
            self._form = ParquetWriter(self._file, self._resource)
        return self._form

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""
        rows = list(rows)
        if rows:
            self._begun().write(rows, read_at)

    def keep(self, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]) -> int:
        """Adds rows of the unit as it was."""
        table = self._resource.name
        if not of or column not in self._sink.columns(table):
            return 0
        kept = self._sink.path.absolute().parent / f".{self._sink.path.name[:40]}.kept.part"
        place = str(kept).replace("'", "''")
        run = self._sink.connection.execute
        rows = f"SELECT * EXCLUDE ({UNIT}) FROM \"{table}\" WHERE {UNIT} = '{self._unit.key}'"
        run(f"COPY ({rows}) TO '{place}' (FORMAT parquet)")
        try:
            return self._begun().keep(kept, column, of, but, names)
        finally:
            kept.unlink()

    def finish(self, state: UnitState) -> None:
        """The rows take their place, with their state."""
        form, file, spool = self._form, self._file, self._spool
        try:
            if form is not None and file is not None:
                form.end()
                file.close()
            self._sink.replace(self._unit, self._resource.name, spool if form and form.rows else None, state)
        finally:
            self.drop()

    def drop(self) -> None:
        """Removes what was written."""
        if self._form is not None:
            self._form.drop()
        if self._file is not None:
            self._file.close()
        if self._spool is not None:
            with suppress(OSError):
                self._spool.unlink()
        self._form = self._file = self._spool = None
