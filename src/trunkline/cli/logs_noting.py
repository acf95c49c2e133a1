"""What those commands of `trunkline logs` have in common that take something out or away: who did it is noted in the
store's audit, how far it is shows on stderr, and a part that is left has an exit code.

Used by the modules beside it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from ..logs.store.audit import Audit
from ..logs.store.errors import StoreError
from . import logs_output as out
from .exit_codes import ExitCode

_EVERY = 60.0  # seconds between lines where no terminal shows a bar


class PartlyDone(click.ClickException):
    """Something is left to do."""

    exit_code = ExitCode.PARTLY_DONE


def who() -> str:
    """Who runs this: the name that the system knows the user by."""
    try:
        if os.name == "posix":
            from pwd import getpwuid

            name = getpwuid(os.getuid()).pw_name
        else:
            name = os.getlogin()
    except (KeyError, OSError):
        return "command line"
    return f"{name} (command line)"


def note(path: str, action: str, detail: Mapping[str, Any]) -> None:
    """Notes in the audit of a store what was done; says so where it cannot be written, as on a disk to read from."""
    try:
        with Audit(path) as audit:
            audit.add(time.time(), who(), action, detail)
    except StoreError as error:
        out.note(f"not noted in the audit of the store: {error}")


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
