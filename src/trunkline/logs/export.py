"""Rows into a file: models enter one at a time, CSV, JSON lines or Parquet leave, in constant memory. Called by the
commands and by users.

A file takes its place when it is complete.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from .._core.model.model import Model
from .._files.formats import csv_writer, write_objects
from .._files.replacing import replacing
from ..errors import MissingExtraError
from ..frames.arrow import batches_of, schema
from ..frames.columns import columns_of

FORMATS = ("csv", "jsonl", "parquet")
Progress = Callable[[int], None]
_EVERY = 1000


def export(
    models: Iterable[Model],
    model_type: type[Model],
    to: str | os.PathLike[str] | TextIO,
    form: str,
    *,
    progress: Progress | None = None,
) -> int:
    """Writes rows to a file or a stream, and returns how many.

    `csv` has the fields as columns, named as in the API, instants in RFC 3339, and an apostrophe before what a
    spreadsheet would run; `jsonl` has the rows as Twilio writes them, one a line; `parquet` has the types of `frames`
    and a column `_extra`.

    Args:
        models: the rows, read once and one at a time.
        model_type: what they are, such as `Message`.
        to: a path, or a stream of text for csv and jsonl. What is at the path is replaced when the new file is
            complete; a file that was not there can be read by its owner alone. A pipe or a device is written to.
        form: `csv`, `jsonl` or `parquet`.
        progress: called with the number of rows, now and then and at the end.

    Raises:
        ValueError: another form, parquet to a stream, or a value that its column cannot hold.
        TypeError: a model of another type.
        OSError: the file cannot be written.
        MissingExtraError: pyarrow, of `trunkline[logs-parquet]`, is not installed.
    """
    if form not in FORMATS:
        raise ValueError(f"form must be one of {', '.join(FORMATS)}, not {form!r}")
    rows = _told(models, progress)
    if not isinstance(to, str | os.PathLike):
        if form == "parquet":
            raise ValueError("parquet needs a path: it cannot be written to a stream")
        return _write_text(rows, model_type, to, form)
    with replacing(Path(to)) as file:
        if form == "parquet":
            return _write_parquet(rows, model_type, file)
        text = TextIOWrapper(file, "utf-8", newline="", errors="surrogatepass")
        try:
            count = _write_text(rows, model_type, text, form)
            text.flush()
        finally:
            with suppress(OSError, ValueError):
                text.detach()
        return count


def _told(models: Iterable[Model], progress: Progress | None) -> Iterator[Model]:
    """The same models; who asked is told how many have been."""
    count = 0
    for model in models:
        yield model
        count += 1
        if progress is not None and not count % _EVERY:
            progress(count)
    if progress is not None:
        progress(count)


def _write_text(rows: Iterable[Model], model_type: type[Model], stream: TextIO, form: str) -> int:
    if form == "jsonl":
        return write_objects(stream, form, _of(rows, model_type))
    columns = columns_of(model_type)
    write = csv_writer(stream)
    write([column.name for column in columns])
    count = 0
    for row in _of(rows, model_type):
        write([getattr(row, column.attribute) for column in columns])
        count += 1
    return count


def _of(rows: Iterable[Model], model_type: type[Model]) -> Iterator[Model]:
    for row in rows:
        if type(row) is not model_type:
            raise TypeError(f"models must be of {model_type.__name__}, not {type(row).__name__}")
        yield row


def _write_parquet(rows: Iterable[Model], model_type: type[Model], file: BinaryIO) -> int:
    try:
        from pyarrow import parquet  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError("logs-parquet", "pyarrow") from error
    count = 0
    with parquet.ParquetWriter(file, schema(model_type, extra=True), compression="zstd") as writer:
        for batch in batches_of(rows, model_type, extra=True):
            writer.write_batch(batch)
            count += batch.num_rows
    return count
