"""`trunkline logs demo`: an emulated Twilio with a past is read into a store, which pages or commands then show.

Called by `logs`. The commands that are shown are those that run.
"""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import click
from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from .. import AsyncClient, Client
from .._core import config
from ..logs.running import read as sync
from ..logs.tree import plural
from ..logs.viewing import Store
from . import logs_output as out
from . import logs_preparing as preparing
from .command_errors import Interruption
from .logs_server import Place, serving
from .logs_sync import shown

_KINDS = ("message", "call", "conference", "participant", "recording", "alert", "number")
_REQUESTS = ("GET ", "HEAD ", "POST ")


def pages(path: str | None, days: int, messages: int, port: int, browse: bool) -> None:
    """Reads the past and shows it as pages, until a signal; the account lives on meanwhile.

    Args:
        path: where to keep the store; None makes a folder for it, which goes at the end.
        days: how long the past is.
        messages: how many it has.
        port: where to listen on this machine; 0 takes a free one.
        browse: whether to open a browser.

    Raises:
        click.ClickException: a package is missing, the port is in use, the store is there already or cannot be written;
            or a signal came before all was read.
    """
    if wrong := [*preparing.missing()]:
        raise preparing.all_of(wrong)
    from ..logs.viewer.settings import Settings
    from ..logs.web.app import Application
    from ..logs.web.serving import serve
    from .logs_serve import bound, ready, sync_command

    settings, kinds = replace(Settings.parse(""), listen=("127.0.0.1", port)), ",".join(map(plural, _KINDS))
    with out.said(), TemporaryDirectory(prefix="trunkline-", ignore_cleanup_errors=True) as folder:
        file = _unused(Path(path) if path else Path(folder) / "logs.db")
        listener = bound(settings)
        with listener, serving(days, messages) as place:
            _read(file, days, messages, place)
            place.go_on()
            with _led(place):
                make = partial(Client, place.account_sid, place.auth_token, base_url=place.base_url)
                app = Application(file, settings, tell=_tell, make_client=make)
                try:
                    click.echo(f"Ctrl-C ends it{'' if path else ' and removes the store; --store FILE keeps one'}.")
                    serve(
                        app,
                        listener,
                        ready=lambda: ready(settings, listener, browse),
                        sync=[*sync_command(str(file)), "--accounts=own", f"--since={days}d", f"--kinds={kinds}"],
                        hush=True,
                        tell=_tell,
                    )
                finally:
                    app.close()
    if path:
        click.echo(f"The store is {file}: trunkline logs serve --store {shlex.quote(str(file))} shows it again.")


def commands(path: str | None, days: int, messages: int, invoke: Callable[[list[str]], object]) -> None:
    """Reads the past, and runs commands on it, on the standard output.

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
    file = _unused(Path(path) if path else Path(mkdtemp(prefix="trunkline-")) / "logs.db")
    with out.said():
        with serving(days, messages) as place:
            _read(file, days, messages, place)
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


def _unused(file: Path) -> Path:
    """A file that holds nothing yet.

    Raises:
        click.UsageError: it does.
    """
    if file.exists() and file.stat().st_size:
        raise click.UsageError(f"{file} is there already: the demo needs a store of its own")
    return file


def _read(file: Path, days: int, messages: int, place: Place) -> None:
    """Reads an emulated account with a past into a store.

    Raises:
        Interruption: a signal has ended it.
    """
    console = Console(file=sys.stdout, highlight=False)
    began = time.monotonic()
    console.print(f"[bold]An account with {messages:,} messages in {days} days[/], on an embedded Twilio")
    with shown() as show:

        def make() -> AsyncClient:
            return AsyncClient(place.account_sid, place.auth_token, base_url=place.base_url)

        state = sync(file, make, accounts=None, kinds=_KINDS, since=days, on_progress=show)
    if state.phase == "stopped":
        raise Interruption("interrupted")
    console.print(f"{state.text()}, in {time.monotonic() - began:.0f} s")
    sys.stdout.flush()


@contextmanager
def _led(place: Place) -> Iterator[None]:
    """Has the clients of this process and of those that it starts ask the emulated account."""
    before = config.set_env(config.leading(place.account_sid, place.auth_token, place.base_url))
    try:
        yield
    finally:
        config.set_env(before)


def _tell(line: str) -> None:
    """Says what is wrong; not what was asked for."""
    if not line.startswith(_REQUESTS):
        click.echo(line, err=True)


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
