"""The command `trunkline logs serve`: its arguments and its help. Added to the group of `logs` by `commands`."""

from __future__ import annotations

import click

from .logs import store_option


@click.command(short_help="Show the store as web pages.")
@store_option
@click.option(
    "--config",
    envvar="TRUNKLINE_LOGS_CONFIG",
    show_envvar=True,
    type=click.Path(dir_okay=False),
    help="The file of settings: who may see what.",
)
@click.option("--sync", is_flag=True, help="Keep the store up to date meanwhile, as `sync --follow` does.")
@click.option("--listen", metavar="HOST:PORT", help="Where to listen; 127.0.0.1:8080 by default.")
@click.option("--check-config", "check", is_flag=True, help="Say whether the settings are right, and end.")
@click.option("--open", "show", is_flag=True, help="Open a browser.")
def serve(path: str, config: str | None, sync: bool, listen: str | None, check: bool, show: bool) -> None:
    """Show the store as web pages, until Ctrl-C: lists, charts, customers, errors, cost, rows as they come.

    Without settings it answers this machine alone, and asks nobody who they are. Media and recordings are fetched from
    Twilio where the environment has credentials.

    \b
    trunkline logs serve --sync --open
    trunkline logs serve --config viewer.toml
    """
    from .logs_serve import run

    run(path, config, sync, listen, check, show)
