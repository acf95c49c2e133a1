"""What the commands `bulk run`, `reconcile` and `refresh` do with a campaign.

Options enter; counts on the standard output, the progress and remarks on stderr, and an exit code leave. Called by
`bulk` and `bulk_commands`. What is sent when is decided in `trunkline.bulk`.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from .. import Client
from .._files.formats import json_text
from ..bulk.campaign import Campaign
from ..bulk.checking import Report
from ..bulk.ledger import LedgerError
from ..bulk.progress import Progress
from ..bulk.rate import MOST_RATE
from ..bulk.recipients import Recipient
from ..bulk.reconciling import Reconciled, Refreshed
from ..bulk.states import OPTED_OUT
from .asking import confirm
from .bulk_check import check
from .bulk_input import People, Text
from .bulk_ledger import chosen, opened
from .bulk_show import (
    counts_json,
    counts_lines,
    many,
    progress_text,
    question,
    reconciled_json,
    reconciled_lines,
    report_lines,
)
from .command_errors import CredentialsError, Interruption
from .exit_codes import ExitCode
from .identity import make_client
from .logs_saying import note
from .twilio_errors import said

MANY = 100
"""Messages up to which nobody is asked."""

_EVERY = 10.0  # seconds between lines where no terminal shows a bar


@contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """A function that shows the progress: a bar on a terminal, a line every ten seconds elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    if not console.is_terminal:
        last = [time.monotonic()]

        def tell(progress: Progress) -> None:
            if time.monotonic() - last[0] >= _EVERY:
                last[0] = time.monotonic()
                note(progress_text(progress))

        yield tell
        return
    with Bar(BarColumn(20), TextColumn("{task.description}"), console=console, transient=True) as bar:
        task = bar.add_task("sending", total=None)

        def show(progress: Progress) -> None:
            done = progress.total - progress.left
            bar.update(task, total=progress.total or None, completed=done, description=progress_text(progress))

        yield show


@contextmanager
def _terminated() -> Iterator[None]:
    """Has SIGTERM do what Ctrl-C does: the first waits for what is under way, the second does not."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)


@contextmanager
def _said() -> Iterator[None]:
    try:
        with said():
            yield
    except LedgerError as error:
        raise click.ClickException(str(error)) from error


def send(people: People | None, text: Text, out: frozenset[str], form: str, **given: Any) -> None:
    """Puts the rows into the ledger, asks, and sends what is left to send.

    Args:
        people: who is added; None: nobody.
        text: what is sent.
        out: those who want no messages.
        given: the other options of `bulk run`.

    Raises:
        click.ClickException: an option is wrong, Twilio refuses the campaign, or the ledger is in use.
        SystemExit: some rows were not sent.
    """
    rows = None if people is None else people.rereadable()
    report: Report | None = None
    if rows is not None and form == "table":
        report = check(rows, text, given["from_"], out, given["rate"], None if people is None else people.key)
        note("\n".join(report_lines(report)))
    with ExitStack() as stack:
        stack.enter_context(_said())
        client, path = _emulated(stack, given["from_"]) if given["emulate"] else (None, given["ledger"])
        client = stack.enter_context(make_client() if client is None else client)
        campaign = stack.enter_context(
            Campaign(
                client,
                path,
                name=given["name"] or Path(path).stem,
                from_=given["from_"],
                body=text.body,
                content_sid=text.content_sid,
                content_variables=dict(text.variables) or None,
                media_url=text.media,
                status_callback=given["status_callback"],
            )
        )
        if rows is not None:
            for to in {row.to for row in rows() if isinstance(row, Recipient) and row.to in out}:
                campaign.ledger.suppress(given["from_"], to, OPTED_OUT)
            added = campaign.add(rows())
            if added.known and not given["emulate"]:
                note(f"in the ledger already: {many(added.known, 'row')}")
        progress = campaign.status()
        if progress.paused:
            raise click.ClickException(
                f"the campaign is paused: {progress.paused}; trunkline bulk resume {path} lets it go on"
            )
        if progress.left > MANY and not given["emulate"]:
            priced = report is not None and report.sendable == progress.left
            confirm(
                question(progress, report if priced else None),
                yes=given["yes"],
                otherwise=f"nothing is sent; the rows are kept in {path}",
            )
        progress = _run(campaign, path, form, given)
    _end(progress, path)


def _run(campaign: Campaign, path: str, form: str, given: Mapping[str, Any]) -> Progress:
    rate = MOST_RATE if given["emulate"] and given["rate"] is None else given["rate"]
    try:
        with shown() as show, _terminated():
            progress: Progress = campaign.run(
                segments_per_second=rate,
                in_flight=given["in_flight"] or 1000,
                stop_at=given["stop_at"],
                hours=given["hours"],
                zone=given["zone"],
                on_progress=show,
            )
    except KeyboardInterrupt:
        tell(campaign.status(), form)
        raise Interruption("interrupted; the same command goes on") from None
    tell(progress, form)
    return progress


def tell(progress: Progress, form: str) -> None:
    """Prints how far a campaign is."""
    if form == "json":
        click.echo(json_text(counts_json(progress.name, progress.paused, progress.rows, progress.segments)))
    else:
        click.echo("\n".join(counts_lines(progress.name, progress.paused, progress.rows)))


def _end(progress: Progress, path: str) -> None:
    """Ends the command with the exit code that fits."""
    if progress.paused and progress.paused.startswith(("20003", "401")):
        raise CredentialsError(f"Twilio refuses the credentials: {progress.paused}")
    if progress.paused:
        note(f"paused: {progress.paused}; trunkline bulk resume {path} lets it go on")
    elif progress.stopped:
        note(f"stopped: {progress.stopped}; the same command goes on")
    if not progress.whole:
        sys.exit(ExitCode.PARTLY_DONE)


def _emulated(stack: ExitStack, sender: str) -> tuple[Client, str]:
    """A client of an emulated Twilio that has the sender, and a ledger that is thrown away."""
    from ..emulator import Emulator

    twilio = stack.enter_context(Emulator(any_sender=True))
    folder = stack.enter_context(TemporaryDirectory(prefix="trunkline-"))
    return twilio.client(), str(Path(folder) / "emulated.db")


@contextmanager
def _again(path: str, name: str | None) -> Iterator[Campaign]:
    """A campaign as its ledger has it."""
    with opened(path) as ledger:
        row = chosen(ledger, name)
    spec = json.loads(row.spec)
    spec["from_"] = spec.pop("from")
    with _said(), make_client() as client, Campaign(client, path, name=row.name, **spec) as campaign:
        yield campaign


def reconcile(path: str, name: str | None, sole_sender: bool, resend_absent: bool, yes: bool, form: str) -> None:
    """Finds out what became of rows that are unknown.

    Raises:
        click.ClickException: Twilio refuses to tell, or nobody agrees to send again.
        SystemExit: some are unknown still.
    """
    with _again(path, name) as campaign:
        found: Reconciled = campaign.reconcile(sole_sender=sole_sender)
        progress: Progress = campaign.status()
        if form == "json":
            click.echo(json_text(reconciled_json(found)))
        else:
            click.echo("\n".join(reconciled_lines(found, progress.rows.get("unknown", 0))))
        if resend_absent and (absent := progress.rows.get("absent", 0)):
            confirm(f"Send again to {many(absent, 'recipient')} of whom no message was found?", yes=yes)
            note(f"to send again, by trunkline bulk run: {many(campaign.resend_absent(), 'message')}")
    if progress.rows.get("unknown"):
        sys.exit(ExitCode.PARTLY_DONE)


def refresh(path: str, name: str | None, form: str) -> None:
    """Asks for the statuses and prices of what is sent.

    Raises:
        click.ClickException: Twilio refuses to tell.
    """
    with _again(path, name) as campaign:
        found: Refreshed = campaign.refresh()
    if form == "json":
        click.echo(json_text({"changed": found.changed, "open": found.open, "requests": found.requests}))
    else:
        click.echo(f"another status or price: {many(found.changed, 'message')}; {found.open:,} may still change")
