"""The command `trunkline`: arguments enter, an exit code leaves. Needs the extra `cli` (click and rich)."""

from __future__ import annotations

import os
import sys

from .exit_codes import ExitCode

NEEDS_CLI = "The command line of Trunkline needs click and rich. Install them with: pip install 'trunkline[cli]'"


def main() -> None:
    """The entry point of `trunkline` and of `python -m trunkline`."""
    try:
        run()
    except KeyboardInterrupt:  # while something was imported
        os._exit(ExitCode.INTERRUPTED)
    except SystemExit as end:
        if end.code == ExitCode.INTERRUPTED:
            # Not `sys.exit`: Python would wait for threads whose requests are not answered.
            os._exit(ExitCode.INTERRUPTED)
        raise


def run() -> None:
    """Runs the command that the arguments of the process ask for, and exits."""
    try:
        import click
        import rich
    except ImportError:
        sys.exit(NEEDS_CLI)
    del click, rich

    from .commands import cli

    cli(prog_name="trunkline")
