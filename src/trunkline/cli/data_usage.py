"""`trunkline data-usage`: what each SIM of an account used in the last days, as a table or as JSON.

Called by `commands.data_usage`. SIMs of Programmable Wireless and Super SIMs are told apart by their SIDs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from .. import Client
from ..errors import AuthenticationError, NotFoundError, TrunklineError
from ..models import supersim_v1, wireless_v1
from ..types.data import DataSize, DataUsage
from .command_errors import CredentialsError
from .identity import make_client

_MANY = 20  # from so many SIMs on, progress is shown

Sim = wireless_v1.Sim | supersim_v1.Sim


class Line(NamedTuple):
    """What one SIM, or all of them, used."""

    sid: str
    name: str
    upload: DataSize
    download: DataSize
    total: DataSize


def run(days: int, sids: Sequence[str], as_json: bool) -> None:
    """Prints the report.

    Args:
        days: how many days of 24 hours to look back.
        sids: the SIMs; none means all of the account.
        as_json: print JSON instead of a table.

    Raises:
        click.ClickException: there are no credentials, a SIM is not known, or Twilio cannot be asked.
    """
    end = datetime.now(UTC).replace(microsecond=0)
    start = end - timedelta(days=days)
    with make_client() as client:
        try:
            lines = report(client, sids, start, end)
        except AuthenticationError as error:
            raise CredentialsError(str(error)) from error
        except (TrunklineError, ValueError) as error:
            raise click.ClickException(str(error)) from error
    show = print_json if as_json else print_table
    show(start, end, lines, summed("", "Total", lines))


def report(client: Client, sids: Sequence[str], start: datetime, end: datetime) -> list[Line]:
    """What each SIM used from start to end, most first; the SIMs are asked for at the same time."""
    sims: list[Sim]
    if sids:
        sims = client.map(lambda sid: fetch(client, sid), dict.fromkeys(sids))
    else:
        sims = [*client.wireless.sims.list(), *client.supersim.sims.list()]
    console = Console(stderr=True)
    progress = Progress(console=console, transient=True)
    task = progress.add_task("SIMs", total=len(sims))

    def ask(sim: Sim) -> Line:
        line = summed(sim.sid or "", name(sim), usage_of(client, sim)(start, end, every=None))
        progress.advance(task)
        return line

    # Some versions of rich write an empty line for progress that is disabled.
    with progress if len(sims) >= _MANY and console.is_terminal else nullcontext():
        return sorted(client.map(ask, sims), key=lambda line: -line.total)


def fetch(client: Client, sid: str) -> Sim:
    """The SIM with an SID, or with a unique name.

    Raises:
        click.ClickException: there is none, or it cannot be one.
    """
    try:
        return client.supersim.sims(sid).fetch() if sid.startswith("HS") else client.wireless.sims(sid).fetch()
    except NotFoundError as error:
        raise click.ClickException(f"this account has no SIM {sid}") from error
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--sim'") from error


def usage_of(client: Client, sim: Sim) -> Callable[..., list[DataUsage]]:
    """The function that tells what a SIM used."""
    if isinstance(sim, supersim_v1.Sim):
        return client.supersim.sims(sim.sid).data_usage
    return client.wireless.sims(sim.sid).data_usage


def name(sim: Sim) -> str:
    """What its owner calls a SIM."""
    friendly = sim.friendly_name if isinstance(sim, wireless_v1.Sim) else None
    return friendly or sim.unique_name or ""


def summed(sid: str, name: str, parts: Sequence[DataUsage | Line]) -> Line:
    """The sum of usages, under a name."""
    return Line(
        sid,
        name,
        DataSize(sum(part.upload for part in parts)),
        DataSize(sum(part.download for part in parts)),
        DataSize(sum(part.total for part in parts)),
    )


def print_table(start: datetime, end: datetime, lines: Sequence[Line], total: Line) -> None:
    """Prints the lines for people."""
    console = Console(markup=False, emoji=False, highlight=False)
    if not lines:
        console.print("This account has no SIMs.")
        return
    console.print(f"Data used from {start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} UTC")
    table = Table(box=SIMPLE_HEAD, show_edge=False, show_footer=True)
    table.add_column("SIM", total.name, no_wrap=True)
    table.add_column("Name", overflow="fold")
    table.add_column("Upload", str(total.upload), justify="right", no_wrap=True)
    table.add_column("Download", str(total.download), justify="right", no_wrap=True)
    table.add_column("Total", str(total.total), justify="right", no_wrap=True)
    for line in lines:
        table.add_row(line.sid, line.name, str(line.upload), str(line.download), str(line.total))
    console.print(table)


def print_json(start: datetime, end: datetime, lines: Sequence[Line], total: Line) -> None:
    """Prints the lines for programs: sizes are bytes."""
    sizes = {"upload": total.upload, "download": total.download, "total": total.total}
    said = {
        "start": start.isoformat(),
        "end": end.isoformat(),
        "sims": [line._asdict() for line in lines],
        "total": sizes,
    }
    click.echo(json.dumps(said, indent=2))
