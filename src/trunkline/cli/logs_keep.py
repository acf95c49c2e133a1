"""`trunkline logs export`, `erase`, `check`, `backup` and `import`: what is done with a store as a whole.

Called by `logs`. The work is done by `trunkline.logs`; here arguments become calls, and outcomes sentences and codes.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from ..logs.bulk_export import ImportFileError, readings
from ..logs.erasing import Deleted, delete_at_twilio
from ..logs.export import export as write
from ..logs.query import addresses, audited
from ..logs.store.audit import Audit
from ..logs.store.ledger import Ledger
from ..logs.viewing import Store
from . import logs_output as out
from .exit_codes import ExitCode

_WHO = "command line"
_SHORT = 8  # digits of a short code at most
_EVERY = 60.0  # seconds between lines where no terminal shows a bar


class PartlyDone(click.ClickException):
    """Something is left to do."""

    exit_code = ExitCode.PARTLY_DONE


@contextmanager
def counting(what: str) -> Iterator[Any]:
    """A function that shows on stderr how many rows there are: in place on a terminal, a line a minute elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        shown = [time.monotonic()]

        def told(count: int) -> None:
            if time.monotonic() - shown[0] >= _EVERY:
                shown[0] = time.monotonic()
                out.note(f"{count:,} {what}")

        yield told
        return
    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f}"), TextColumn(what))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda count: progress.update(task, completed=count)


def export(search: str, path: str, kind: str, zone: str, form: str, to: str, oldest_first: bool) -> None:
    """Writes the rows of a search to a file.

    Raises:
        click.ClickException: the search is wrong, the store cannot be read or the file not be written.
    """
    if to == "-" and form == "parquet":
        raise click.UsageError("parquet needs a file: give one with -o")
    with out.said(search), Store(path, zone=zone) as store:
        rows = store.rows(kind, search, newest_first=not oldest_first)
        target = out.output() if to == "-" else to
        with counting(kind) as told:
            count = write(rows, rows.model_type, target, form, progress=told)
        with Audit(path) as audit:
            query = audited(rows.query, audit.digest)
            audit.add(time.time(), _WHO, "export", {"query": query, "kind": kind, "rows": count, "format": form})
    out.note(f"{count:,} {kind}" + ("" if to == "-" else f" in {to}"))


def erase(number: str, path: str, at_twilio: bool, yes: bool) -> None:
    """Erases a number from the store, and at Twilio where asked.

    Raises:
        click.ClickException: it is no whole number, or the store cannot be written; or something is left.
    """
    try:
        address = addresses.canonical(number)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'NUMBER'") from error
    if address.endswith(":") or (address.isdigit() and len(address) > _SHORT):
        raise click.BadParameter("give the whole number with its +, such as +14155550100", param_hint="'NUMBER'")
    if not yes:
        click.confirm(f"Erase {address} from {path}{' and at Twilio' if at_twilio else ''}, for ever?", abort=True)
    deleted = Deleted()
    with out.said():
        if at_twilio:
            from .data_usage import make_client

            with Store(path) as store, make_client() as client:
                deleted = delete_at_twilio(store, client, address)
            out.note(f"{deleted.done:,} rows deleted at Twilio")
        if deleted.failed:  # the store alone knows which they are, so it does not forget them yet
            raise PartlyDone(
                f"Twilio did not delete {len(deleted.failed):,} rows, so nothing is erased here: run this again, or "
                f"without --at-twilio ({'; '.join(deleted.failed[:3])})"
            )
        with Ledger(path, create=False) as ledger:
            erased = ledger.erase(address, time.time())
        with Audit(path) as audit:
            audit.add(time.time(), _WHO, "erase", {"number": audit.digest(address), "rows": erased.rows})
    click.echo(f"{erased.rows:,} rows without {address}. Backups and exports are not reached.")
    if not erased.complete:
        raise PartlyDone("a reader keeps an older copy of the file alive: end it, and run this again")


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
    click.echo(f"{to} is a copy of {path}")


def take_in(files: Sequence[str], path: str) -> None:
    """Takes in files of the Bulk Export.

    Raises:
        click.ClickException: a file is none, or the store cannot be written.
    """
    total = new = 0
    with out.said(), Ledger(path) as ledger, counting("rows") as told:
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
