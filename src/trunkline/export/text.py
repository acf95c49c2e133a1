"""JSON lines and CSV of rows: models enter, text leaves. Called by `folder`.

JSON lines have the rows as Twilio writes them and `_read_at`; CSV has the columns of the Parquet files, as text that no
spreadsheet runs.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO

from .._core.model.model import Model
from .._files.formats import csv_writer, json_text
from ..frames.columns import columns_of
from ..types.dates import format_rfc3339
from .resources import Resource, model_of

READ_AT = "_read_at"
EXTRA = "_extra"


def _at(read_at: float) -> str:
    return format_rfc3339(datetime.fromtimestamp(read_at, UTC))


class _Text:
    """A file of text."""

    def __init__(self, file: BinaryIO, resource: Resource) -> None:
        self._stream = TextIOWrapper(file, "utf-8", newline="", errors="surrogatepass")
        self.rows = 0

    def end(self) -> None:
        """Hands over what is left."""
        self._stream.flush()
        self._stream.detach()

    def drop(self) -> None:
        """Lets go of the file, which is not wanted."""
        with suppress(OSError, ValueError):
            self._stream.detach()


class JsonlWriter(_Text):
    """A file of JSON lines."""

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""
        at = _at(read_at)
        for row in rows:
            self._stream.write(json_text({**row.to_dict(), READ_AT: at}) + "\n")
            self.rows += 1

    def keep(
        self, path: Path, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]
    ) -> int:
        """Adds rows of another file."""
        before = self.rows
        with path.open(encoding="utf-8", errors="surrogatepass") as lines:
            for line in lines:
                row: dict[str, Any] = json.loads(line)
                if row.get(column) in of and tuple(row.get(name) for name in names) not in but:
                    self._stream.write(line)
                    self.rows += 1
        return self.rows - before


class CsvWriter(_Text):
    """A file of CSV, with the names of the columns first."""

    def __init__(self, file: BinaryIO, resource: Resource) -> None:
        super().__init__(file, resource)
        columns = columns_of(model_of(resource))
        self._attributes = [column.attribute for column in columns]
        self.names = [*(column.name for column in columns), READ_AT, EXTRA]
        self._write = csv_writer(self._stream)
        self._write(self.names)

    def write(self, rows: Iterable[Model], read_at: float) -> None:
        """Adds rows."""
        at = _at(read_at)
        for row in rows:
            extra = json_text(row.extra) if row.extra else None
            self._write([*(getattr(row, name) for name in self._attributes), at, extra])
            self.rows += 1

    def keep(
        self, path: Path, column: str, of: Collection[str], but: Collection[tuple[str, ...]], names: tuple[str, ...]
    ) -> int:
        """Adds rows of another file."""
        before = self.rows
        with path.open(encoding="utf-8", errors="surrogatepass", newline="") as lines:
            for row in csv.DictReader(lines):
                if row.get(column) in of and tuple(row.get(name) for name in names) not in but:
                    csv.writer(self._stream, lineterminator="\r\n").writerow([row.get(name, "") for name in self.names])
                    self.rows += 1
        return self.rows - before
