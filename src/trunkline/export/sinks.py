"""Where an export writes to: `parquet:lake/`, `jsonl:…`, `csv:…`, `duckdb:file`. A target enters, a sink leaves.

What a sink and the writer of a unit promise stands here. Called by `run`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from .._core.model.model import Model
from .resources import Resource
from .state import UnitState
from .units import Partition, Unit

FORMS = ("parquet", "jsonl", "csv", "duckdb")


class Writer(Protocol):
    """A unit that is being written. Nothing of it is seen before `finish`."""

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows that were asked for at an instant, in seconds since 1970."""

    def keep(self, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]) -> int:
        """Adds rows of the unit as it was, and returns how many.

        Args:
            column, of: the rows that have one of these texts there.
            but, names: rows with one of these in the columns of these names are left out.
        """
        ...

    def finish(self, state: UnitState) -> None:
        """The unit takes the place of what it was; then its state is kept."""

    def drop(self) -> None:
        """Forgets what was written; after `finish` nothing."""


class Sink(Protocol):
    """What takes units."""

    @property
    def states(self) -> Mapping[str, UnitState]:
        """What is known of each unit that it has."""
        ...

    def writer(self, unit: Unit, resource: Resource) -> Writer:
        """Begins a unit."""
        ...

    def close(self) -> None:
        """Frees it for others."""


def opened(to: str | os.PathLike[str], partition: Partition) -> Sink:
    """The sink of a target.

    Args:
        to: a form and a path; a path alone is a folder of Parquet files.

    Raises:
        ValueError: there is no path.
        StateError: what is there cannot be gone on with.
        OSError: it cannot be written, or another export is writing to it.
        MissingExtraError: pyarrow or duckdb is not installed.
    """
    form, path = target(to)
    if form == "duckdb":
        from .duckdb import DuckDB

        return DuckDB(path, partition)
    from .folder import Folder

    if form == "parquet":
        from .parquet import ParquetWriter

        return Folder(path, partition, "parquet", ParquetWriter)
    from .text import CsvWriter, JsonlWriter

    return Folder(path, partition, form, CsvWriter if form == "csv" else JsonlWriter)


def target(to: str | os.PathLike[str]) -> tuple[str, str]:
    """Form and path of a target.

    Raises:
        ValueError: there is no path.
    """
    text = os.fspath(to)
    form, colon, path = text.partition(":")
    if not colon or form not in FORMS or not isinstance(to, str):
        form, path = "parquet", text
    if not path:
        raise ValueError(f"to must be a path, or one of {', '.join(FORMS)} with a colon and a path, not {text!r}")
    return form, path
