"""Parquet files of rows: models enter, row groups leave. Called by `folder` and by `duckdb`.

pyarrow comes with `trunkline[export]`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from .._core.model.model import Model
from .resources import Resource
from .tables import batch_of, pyarrow_of, schema_of

GROUP = 8_000  # rows of a row group: several files are open at a time, each with one in memory


class ParquetWriter:
    """A Parquet file.

    Args:
        file: to write to.
        resource: what the rows are.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, file: BinaryIO, resource: Resource) -> None:
        self._arrow = pyarrow_of()
        from pyarrow import parquet  # pyright: ignore[reportMissingImports]

        self._resource = resource
        self._writer: Any = parquet.ParquetWriter(file, schema_of(resource), compression="zstd")
        self._held: list[Any] = []
        self._waiting = 0
        self.rows = 0

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""
        self._add(batch_of(self._resource, list(rows), read_at))

    def _add(self, batch: Any) -> None:
        self._held.append(batch)
        self._waiting += batch.num_rows
        self.rows += batch.num_rows
        if self._waiting >= GROUP:
            self._flush()

    def _flush(self) -> None:
        if self._held:
            self._writer.write_table(self._arrow.Table.from_batches(self._held, schema_of(self._resource)))
            self._held, self._waiting = [], 0

    def keep(
        self, path: Path, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]
    ) -> int:
        """Adds rows of another file."""
        from pyarrow import parquet  # pyright: ignore[reportMissingImports]

        table = parquet.ParquetFile(path).read()
        columns = [table.column(name).to_pylist() for name in names]
        gone = set(zip(*columns, strict=True)) & set(but)
        whose = table.column(column).to_pylist()
        keys = list(zip(*columns, strict=True))
        chosen = [at for at, each in enumerate(whose) if each in of and keys[at] not in gone]
        kept = table.take(self._arrow.array(chosen, self._arrow.int64()))
        # What an older version wrote may lack columns.
        wanted = schema_of(self._resource)
        arrays = [
            kept.column(each.name).cast(each.type)
            if each.name in kept.column_names
            else self._arrow.nulls(kept.num_rows, each.type)
            for each in wanted
        ]
        for batch in self._arrow.Table.from_arrays(arrays, schema=wanted).to_batches():
            self._add(batch)
        return len(chosen)

    def end(self) -> None:
        """Writes what is left, and the footer."""
        self._flush()
        self._writer.close()

    def drop(self) -> None:
        """Lets go of the file, which is not wanted."""
        self._held = []
        with suppress(Exception):
            self._writer.close()
