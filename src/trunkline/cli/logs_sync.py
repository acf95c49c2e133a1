"""`trunkline logs sync`: reads the account's history into a store, with its progress on stderr.

Called by `logs` and by `logs_demo`. What is read when is decided in `trunkline.logs`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from .. import AsyncClient
from .._files.formats import json_text
from ..errors import AuthenticationError
from ..logs.progress import Progress as State
from ..logs.running import read
from ..logs.sync import SyncError
from ..logs.viewing import kind_named
from . import logs_output as out
from .command_errors import CredentialsError, Interruption
from .identity import maker

_EVERY = 60.0  # seconds between lines where no terminal shows a bar
_ACCOUNT = re.compile(r"AC[0-9a-f]{32}")
_SINCE = re.compile(r"([0-9]{1,5})d?")


def run(path: str, since: str, follow: bool, accounts: str, kinds: str, concurrency: int, form: str) -> None:
    """Reads until all is read, or for ever.

    Raises:
        click.ClickException: an argument is wrong, the credentials are missing or refused, the store cannot be
            written, or a signal has ended it.
    """
    found = _SINCE.fullmatch(since.strip())
    if not found or not int(found[1]):
        raise click.BadParameter("must be a number of days such as 400d", param_hint="'--since'")
    with out.said():
        names = [kind_named(name.strip()) for name in kinds.split(",") if name.strip()]
    if not names:
        raise click.BadParameter("name one kind at least, such as messages", param_hint="'--kinds'")
    chosen = _chosen(accounts)
    make_client = maker(AsyncClient)

    try:
        with out.said(), shown() as show:
            state = read(
                path,
                make_client,
                accounts=chosen,
                kinds=names,
                since=int(found[1]),
                follow=follow,
                concurrency=concurrency,
                on_progress=show,
            )
    except click.ClickException as error:
        raise _credentials(error) from error
    except KeyboardInterrupt:
        raise Interruption("interrupted; what was read is kept, and the next sync goes on from there") from None
    for notice in state.notices:
        out.note(notice)
    if form == "json":
        click.echo(json_text(state.to_json()))
    elif state.phase != "stopped":
        click.echo(state.text())
    if state.phase == "stopped":
        raise Interruption(f"interrupted: {state.text()}. All of it is kept: run the sync again to go on")


def _chosen(accounts: str) -> list[str] | Literal["all"] | None:
    """The accounts that are meant, as `Sync` takes them.

    Raises:
        click.BadParameter: one of them is no SID of an account.
    """
    if accounts in ("all", "own"):
        return "all" if accounts == "all" else None
    chosen = [sid.strip() for sid in accounts.split(",") if sid.strip()]
    wrong = [sid for sid in chosen if not _ACCOUNT.fullmatch(sid)]
    if wrong or not chosen:
        raise click.BadParameter(
            f"must be all, own or SIDs (AC…) between commas, not {(wrong or [accounts])[0]!r}",
            param_hint="'--accounts'",
        )
    return chosen


def _credentials(error: click.ClickException) -> click.ClickException:
    """The error with the exit code of refused credentials, if it is about them."""
    cause = error.__cause__
    refused = isinstance(cause, SyncError) and isinstance(cause.__cause__, AuthenticationError)
    return CredentialsError(error.message) if refused else error


@contextmanager
def shown() -> Iterator[Callable[[State], None]]:
    """A function that shows the progress: a bar on a terminal, a line a minute elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        last = [time.monotonic()]

        def tell(state: State) -> None:
            if time.monotonic() - last[0] >= _EVERY:
                last[0] = time.monotonic()
                out.note(state.text())

        yield tell
        return
    with Progress(BarColumn(20), TextColumn("{task.description}"), console=console, transient=True) as progress:
        task = progress.add_task("asking Twilio", total=None)

        def show(state: State) -> None:
            total = state.days or None
            progress.update(task, total=total, completed=state.days - state.days_left, description=state.text())

        yield show
