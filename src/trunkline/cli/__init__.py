"""The command `trunkline`: arguments enter, an exit code leaves. Needs the extra `cli` (click and rich)."""

from __future__ import annotations

import sys

NEEDS_CLI = "The command line of Trunkline needs click and rich. Install them with: pip install 'trunkline[cli]'"


def main() -> None:
    """The entry point of `trunkline` and of `python -m trunkline`."""
    try:
        import click
        import rich
    except ImportError:
        sys.exit(NEEDS_CLI)
    del click, rich

    from .commands import cli

    cli(prog_name="trunkline")
