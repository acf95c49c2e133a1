"""What the command `bulk worker` does: it sends what is left of a campaign, beside other workers.

Options enter; counts on the standard output and an exit code leave. Called by `bulk_commands`.
"""

from __future__ import annotations

import sys
from typing import Any

import click

from .._files.formats import json_text
from ..bulk.rate import MOST_RATE, parse_share
from ..bulk.workers import work, work_all
from .bulk_campaign import _said, _terminated
from .bulk_ledger import chosen, opened
from .bulk_show import counts_json, counts_lines
from .exit_codes import ExitCode
from .identity import make_client


def worker(
    path: str,
    name: str | None,
    form: str,
    *,
    at_most: int | None,
    seconds: float | None,
    rate: float | None,
    in_flight: int | None,
    stop_at: str | None,
    status_callback: str | None,
) -> None:
    """Sends.

    Raises:
        click.ClickException: an option is wrong, or the ledger cannot be used.
        SystemExit: something is left.
    """
    if rate is not None and not 0 < rate <= MOST_RATE:
        raise click.BadParameter(f"must be more than 0 and at most {MOST_RATE:,.0f}", param_hint="'--rate'")
    run: dict[str, Any] = {"segments_per_second": rate, "status_callback": status_callback}
    if in_flight is not None:
        run["in_flight"] = in_flight
    if stop_at is not None:
        try:
            run["stop_at"] = parse_share(stop_at)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="'--stop-at'") from None
    with opened(path) as ledger:
        name = chosen(ledger, name).name
    with _said(), _terminated(), make_client() as client:
        if at_most is None and seconds is None:
            progress = work_all(client, path, name, **run)
        else:
            progress = work(client, path, name, at_most=at_most, seconds=seconds, **run).progress
    if form == "json":
        click.echo(json_text(counts_json(progress.name, progress.paused, progress.rows, progress.segments)))
    else:
        click.echo("\n".join(counts_lines(progress.name, progress.paused, progress.rows)))
    if progress.left:
        sys.exit(ExitCode.PARTLY_DONE)
