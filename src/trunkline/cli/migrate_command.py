"""The command `migrate`: its arguments and its help. Added to the group of all commands by `commands`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click


@click.command(short_help="Show what changes in code for the official package.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--output",
    "-o",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="Form of output.",
)
def migrate(paths: tuple[Path, ...], form: Literal["text", "json"]) -> None:
    """Show the lines of Python code for the official package (twilio) that change, and what to write instead.

    The files, and those of the folders, are read: nothing is changed, imported or run. What builds TwiML may stay as it
    is. A file that is no Python is named and passed over. The exit code is 0 if there is nothing to change, 1 if there
    is.

    \b
    trunkline migrate src tests/test_sms.py
    trunkline migrate . -o json
    """
    from .migrate import run

    run(paths, form)
