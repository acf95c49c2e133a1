"""`trunkline logs export`, `check`, `backup` and `import`: what is done with a store as a whole.

Called by `logs`. The work is done by `trunkline.logs`; here arguments become calls, and outcomes sentences and codes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click

from ..logs.bulk_export import ImportFileError, readings
from ..logs.export import export as write
from ..logs.query import audited
from ..logs.store.ledger import Ledger
from ..logs.viewing import Store
from . import logs_output as out
from .logs_noting import counting, note


class Counted:
    """Rows, and how many were taken of them."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Any]:
        for row in self._rows:
            self.count += 1
            yield row


def export(search: str, path: str, kind: str, zone: str, form: str, to: str, oldest_first: bool) -> None:
    """Writes the rows of a search to a file, and notes it in the audit: also what was written until something failed.

    Raises:
        click.ClickException: the search is wrong, the store cannot be read or the file not be written.
    """
    if to == "-" and form == "parquet":
        raise click.UsageError("parquet needs a file: give one with -o")
    if to != "-" and os.path.exists(to) and os.path.exists(path) and os.path.samefile(to, path):
        raise click.UsageError(f"{to} is the store itself: name another file")
    with out.said(search), Store(path, zone=zone) as store:
        found = store.rows(kind, search, newest_first=not oldest_first)
        about = {"query": audited(found.query, store.reader.privacy.digest), "kind": kind, "format": form}
        rows, complete = Counted(found), False
        try:
            with counting(kind) as told:
                write(rows, found.model_type, out.output() if to == "-" else to, form, progress=told)
            complete = True
        finally:
            if complete or (rows.count and to == "-"):
                note(path, "export", about | {"rows": rows.count} | ({} if complete else {"complete": False}))
    out.note(f"{rows.count:,} {kind}" + ("" if to == "-" else f" in {to}"))


def check(path: str) -> None:
    """Says what is wrong with a store.

    Raises:
        click.ClickException: something is.
    """
    with out.said(), Ledger(path, create=False) as ledger:
        wrong = ledger.check()
    if wrong:
        raise click.ClickException("; ".join(wrong))
    click.echo(f"{path} is right: its sums are those of its rows, its words those of its texts")


def backup(path: str, to: str) -> None:
    """Copies a store.

    Raises:
        click.ClickException: it cannot be read, or the copy not be written.
    """
    with out.said(), Store(path) as store:
        store.reader.backup(to)
        note(path, "backup", {})
    click.echo(f"{to} is a copy of {path}")


def take_in(files: Sequence[str], path: str) -> None:
    """Takes in files of the Bulk Export.

    Raises:
        click.ClickException: a file is none, or the store cannot be written.
    """
    total = new = 0
    with out.said(), Ledger(path) as ledger, counting("rows") as told:
        for _ in ledger.upkeep(time.time()):  # what is too old by now is not taken in
            pass
        for file in files:
            try:
                for reading in readings(file):
                    applied = ledger.apply([reading])
                    total += len(reading.rows)
                    new += applied.new
                    told(total)
            except ImportFileError as error:
                raise click.ClickException(f"{error}; what came before it is in the store") from error
        ledger.settle()
    click.echo(f"{total:,} rows read, {new:,} of them new")
