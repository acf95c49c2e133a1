"""The command `trunkline export`: its arguments and its help. Added to the group of all commands by `commands`.

What it does is in `export_run`.
"""

from __future__ import annotations

from typing import Any

import click

from .identity import identity_options


@click.command("export", short_help="Bring lists of many accounts into files or a database.")
@click.argument("lists", nargs=-1, required=True, metavar="LIST…")
@click.option("--since", required=True, metavar="DAY", help="The first day in UTC: 2025-01-01, or 90d.")
@click.option("--until", metavar="DAY", help="The day after the last one; today is the last one otherwise.")
@click.option(
    "--to",
    required=True,
    metavar="TARGET",
    help="parquet:FOLDER, jsonl:FOLDER, csv:FOLDER or duckdb:FILE; a folder alone is one of Parquet.",
)
@click.option("--accounts", default="own", show_default=True, help="all, own, or SIDs (AC…) between commas.")
@click.option(
    "--keys",
    metavar="FILE",
    help="A TOML file with a table an account: [AC…] with username (SID of the account or of an API key) and password.",
)
@click.option(
    "--via",
    type=click.Choice(["list", "bulkexport"]),
    default="list",
    show_default=True,
    help="By lists, or by the files that Twilio makes of messages, calls and conferences, however old.",
)
@click.option("--partition", type=click.Choice(["day", "month"]), default="day", show_default=True, help="A file a …")
@click.option("--recheck", metavar="FROM..TO", help="Read these days again although they are closed.")
@click.option("--concurrency", type=click.IntRange(1), default=16, show_default=True, help="Requests at a time.")
@click.option("--dry-run", is_flag=True, help="Read nothing; say how many requests it takes at least.")
@click.option(
    "-o",
    "--output",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The summary.",
)
@identity_options
def export(**given: Any) -> None:
    """Bring lists of many accounts into files or a database, and keep them true.

    Each export reads the days again that may still change, and replaces them whole. Lists are messages, calls,
    conferences, participants, recordings, alerts, events, usage, verify_attempts and executions by days; all others of
    an account, such as incoming_phone_numbers, as a whole.

    \b
    trunkline export messages calls --since 2025-01-01 --to lake --accounts all
    trunkline export usage --since 400d --to csv:usage --partition month
    trunkline export messages --since 90d --to duckdb:twilio.duckdb --dry-run

    Exit code 3: some of it was refused; the rest is there.
    """
    from .export_run import run

    run(**given)
