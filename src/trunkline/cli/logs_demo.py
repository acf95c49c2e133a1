"""`trunkline logs demo`: an emulated Twilio with a past is read into a store, then some commands are run on it.

Called by `logs`. The commands that are shown are those that run.
"""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import click
from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from .. import AsyncClient
from ..logs.progress import Progress as State
from ..logs.running import read as sync
from ..logs.viewing import Store
from . import logs_output as out
from .command_errors import Interruption
from .logs_server import serving
from .logs_sync import shown

_KINDS = ("message", "call", "conference", "recording", "alert")


def run(path: str | None, days: int, messages: int, invoke: Callable[[list[str]], object]) -> None:
    """Runs the demo on the standard output.

    Args:
        path: where to keep the store; None makes a folder for it.
        days: how long the past is.
        messages: how many it has.
        invoke: runs a command of `trunkline logs` with these arguments.

    Raises:
        click.ClickException: the store is there already, or cannot be written; or a signal has ended it.
    """
    console = Console(file=sys.stdout, highlight=False)
    began = time.monotonic()
    file = Path(path) if path else Path(mkdtemp(prefix="trunkline-")) / "logs.db"
    if file.exists() and file.stat().st_size:
        raise click.UsageError(f"{file} is there already: the demo needs a store of its own")
    with out.said():
        console.print(f"[bold]An account with {messages:,} messages in {days} days[/], on an embedded Twilio")
        state = read(file, days, messages)
        if state.phase == "stopped":
            raise Interruption("interrupted")
        console.print(f"{state.text()}, in {time.monotonic() - began:.0f} s")
        for title, arguments in tries(file):
            console.print()
            console.print(Rule(f"[bold]{title}[/]", align="left", style="dim"))
            command = shlex.join(["trunkline", "logs", *arguments])
            console.print(Text(f"$ {command} --store {shlex.quote(str(file))}", "green"), soft_wrap=True)
            sys.stdout.flush()
            invoke([*arguments, "--store", str(file)])
    console.print()
    console.print(f"[bold]Done[/] in {time.monotonic() - began:.0f} s. The store is {file}: try more on it,")
    console.print("or read your own account: trunkline logs sync", soft_wrap=True)


def read(file: Path, days: int, messages: int) -> State:
    """Reads an emulated account with a past into a store."""
    with serving(days, messages) as place, shown() as show:

        def client() -> AsyncClient:
            return AsyncClient(place.account_sid, place.auth_token, base_url=place.base_url)

        return sync(file, client, accounts=None, kinds=_KINDS, since=days, on_progress=show)


def tries(file: Path) -> list[tuple[str, list[str]]]:
    """What to try: titles, and the arguments of `trunkline logs` behind them."""
    found = [
        ("What failed last week", ["search", "is:failed last:7d", "-n", "5"]),
        ("Why, and how often", ["stats", "--by", "error", "error:any last:30d"]),
        ("What it cost, month by month", ["stats", "--by", "month", "is:outbound"]),
    ]
    with Store(file) as store:
        failed = next(iter(store.messages("is:failed error:any", limit=1)), None)
    if failed is not None:
        found.append(("One message, with its error in words", ["show", failed.sid]))
        found.append(("Everything with one customer", ["search", str(failed.to), "-n", "5"]))
    return found
