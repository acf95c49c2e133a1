"""What the commands `bulk …` do that need a ledger alone, and no credentials: look, pause, cancel, results, purge.

Options enter; counts and rows on the standard output, remarks on stderr leave. Called by `bulk_commands`. They work
while another process sends.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from .._files.formats import json_text, write_objects, write_rows
from ..bulk import results as written
from ..bulk.ledger import Ledger, LedgerError
from ..bulk.places import is_postgres, open_ledger
from ..bulk.records import CampaignRow
from .asking import confirm
from .bulk_show import counts_json, counts_lines, many
from .logs_output import output
from .logs_saying import note


@contextmanager
def opened(path: str) -> Iterator[Ledger]:
    """The ledger in a file, or in a Postgres.

    Raises:
        click.ClickException: it is none, or cannot be used.
    """
    if not is_postgres(path) and not Path(path).exists():
        raise click.UsageError(f"there is no ledger {path}; trunkline bulk run makes one")
    try:
        ledger = open_ledger(path)
        try:
            yield ledger
        finally:
            ledger.close()
    except LedgerError as error:
        raise click.ClickException(str(error)) from error


def chosen(ledger: Ledger, name: str | None) -> CampaignRow:
    """The campaign of a name, or the only one.

    Raises:
        click.UsageError: there is none, or several.
    """
    found = {each.name: each for each in ledger.campaigns()}
    if name is None and len(found) == 1:
        return next(iter(found.values()))
    if name in found:
        return found[name]
    there = ", ".join(found) or "none"
    raise click.UsageError(
        f"the ledger has no campaign {name!r}; there is {there}" if name else f"--name must be given: there is {there}"
    )


def status(path: str, name: str | None, form: str) -> None:
    """Shows how many rows are in which state."""
    with opened(path) as ledger:
        campaign = chosen(ledger, name)
        counts = ledger.counts(campaign.id)
    if form == "json":
        click.echo(json_text(counts_json(campaign.name, campaign.paused, counts.rows, counts.segments)))
    else:
        click.echo("\n".join(counts_lines(campaign.name, campaign.paused, counts.rows)))


def pause(path: str, name: str | None, reason: str | None) -> None:
    """Has no row be claimed any more, by whatever process sends; or lets them be again."""
    with opened(path) as ledger:
        campaign = chosen(ledger, name)
        ledger.pause(campaign.id, reason)
        left = ledger.counts(campaign.id).of("pending")
    if reason is not None:
        note(f"{campaign.name} is paused; requests under way end, {many(left, 'message')} to send later")
    else:
        note(f"{campaign.name} goes on where it is running; {many(left, 'message')} left for trunkline bulk run")


def cancel(path: str, name: str | None, yes: bool) -> None:
    """Makes canceled what is pending."""
    with opened(path) as ledger:
        campaign = chosen(ledger, name)
        left = ledger.counts(campaign.id).of("pending")
        confirm(f"Never send {many(left, 'message')} of {campaign.name}?", yes=yes)
        note(f"canceled: {many(ledger.cancel(campaign.id), 'message')}")


def purge(path: str, name: str | None, yes: bool) -> None:
    """Empties the personal data of what is decided."""
    with opened(path) as ledger:
        campaign = chosen(ledger, name)
        confirm(f"Erase the numbers and variables of what is decided of {campaign.name}?", yes=yes)
        note(f"erased: the personal data of {many(ledger.purge(campaign.id), 'row')}; who was sent to is still known")


def results(path: str, name: str | None, states: tuple[str, ...], to: str | None, form: str) -> None:
    """Writes what became of each row.

    Raises:
        click.ClickException: the file cannot be written.
    """
    try:
        if to is not None:
            written.check_form(to)
        wanted = written.check_states(states)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    with opened(path) as ledger:
        campaign = chosen(ledger, name)
        if to is not None:
            try:
                count = written.write_results(ledger, campaign.id, to, wanted)
            except OSError as error:
                raise click.ClickException(f"cannot write {to}: {error.strerror or error}") from error
            note(f"{many(count, 'row')} in {to}")
            return
        found: Iterator[dict[str, Any]] = written.results(ledger, campaign.id, wanted)
        if form in ("json", "jsonl"):
            write_objects(output(), form, found)
        else:
            write_rows(output(), form, list(written.FIELDS), (list(row.values()) for row in found))
