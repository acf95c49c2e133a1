"""The commands of the viewer, `trunkline logs serve`, `demo`, `roles` and `config`: their arguments and their help.

Added to the group of `logs` by `commands`.
"""

from __future__ import annotations

import click

from .identity import identity_options
from .logs import form_option, logs, store_option


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
@identity_options
def serve(path: str, config: str | None, sync: bool, listen: str | None, check: bool, show: bool) -> None:
    """Show the store as web pages, until Ctrl-C: lists, charts, customers, errors, cost, rows as they come.

    Without settings it answers this machine alone, and asks nobody who they are. Where there are credentials,
    media and recordings are fetched from Twilio, and messages sent by who may.

    \b
    trunkline logs serve --sync --open
    trunkline logs serve --config viewer.toml
    """
    from .logs_serve import run

    run(path, config, sync, listen, check, show)


@click.command(short_help="Try it with an emulated account of 400 days, without network.")
@click.option("--store", "path", type=click.Path(dir_okay=False), help="Keep the store in this file.")
@click.option("--days", default=400, show_default=True, type=click.IntRange(2, 400), help="How long the past is.")
@click.option(
    "--messages", default=50_000, show_default=True, type=click.IntRange(100, 1_000_000), help="About how many."
)
@click.option("--port", type=click.IntRange(0, 65_535), help="Where the pages are; a free port by default.")
@click.option("--no-browser", is_flag=True, help="Say where the pages are, and open no browser.")
@click.option("--commands", is_flag=True, help="Show some commands instead of the pages, and end.")
def demo(path: str | None, days: int, messages: int, port: int | None, no_browser: bool, commands: bool) -> None:
    """Start an emulated Twilio with a past, read it into a store, and open a browser on it, until Ctrl-C.

    It takes a quarter of a minute, and needs no account and no network. Meanwhile the account lives on: new messages
    come. Without --store the store is removed at the end of the pages; that of --commands stays.

    \b
    trunkline logs demo
    trunkline logs demo --commands --days 30 --store demo.db
    """
    from . import logs_demo

    if commands:
        if port is not None or no_browser:
            raise click.UsageError("--commands shows no pages: leave out --port and --no-browser")
        logs_demo.commands(
            path, days, messages, lambda arguments: logs.main(arguments, "trunkline logs", standalone_mode=False)
        )
    else:
        logs_demo.pages(path, days, messages, port or 0, not no_browser)


config_option = click.option(
    "--config",
    "-c",
    "config_path",
    default="viewer.toml",
    show_default=True,
    envvar="TRUNKLINE_LOGS_CONFIG",
    show_envvar=True,
    type=click.Path(dir_okay=False),
    help="The file with the settings.",
)


@click.group(short_help="Check who may see what in the viewer.")
def roles() -> None:
    """Check the roles of the viewer's settings, and see what they come to.

    \b
    trunkline logs roles check
    trunkline logs roles preview --as ana@example.com
    trunkline logs roles import policy.yml
    trunkline logs roles password
    """


@roles.command("check")
@click.argument("path", default="viewer.toml", metavar="[FILE]", type=click.Path(dir_okay=False))
def roles_check(path: str) -> None:
    """Check the settings of a file, and show its roles. What is wrong is said with its line."""
    from .logs_roles import check

    check(path)


@roles.command("preview")
@click.option("--as", "user", required=True, metavar="USER", help="Whose rights to show.")
@click.option("--group", "-g", "groups", multiple=True, help="A group that they are in; several times for several.")
@config_option
@store_option
@form_option("table", "json")
def roles_preview(user: str, groups: tuple[str, ...], config_path: str, path: str, form: str) -> None:
    """Show what somebody may do, and what a row of each kind looks like to them.

    With a store the rows are the newest ones that they see there.
    """
    from .logs_roles import preview

    preview(config_path, user, groups, path, form)


@roles.command("import")
@click.argument("source", metavar="FILE", type=click.Path(dir_okay=False))
def roles_import(source: str) -> None:
    """Print the roles of a policy of Logrole, with all that it grants without saying so.

    Needs trunkline[logs-import].
    """
    from .logs_roles import policy

    policy(source)


@roles.command("password")
def roles_password() -> None:
    """Ask for a password, and print what stands for it below [auth.basic.users]."""
    from .logs_roles import password

    password()


@click.command(short_help="Write a settings file for the viewer.")
@click.option(
    "--from-logrole",
    "logrole",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Take over Logrole's config.yml and its policy.",
)
@click.option("--output", "-o", "to", default="-", metavar="FILE", help="Where to; - is the standard output.")
def config(logrole: str | None, to: str) -> None:
    """Write a file with every setting of the viewer as a comment, or with Logrole's settings.

    What Logrole grants without saying so is written out. A new file can be read by its owner alone; none is written
    over. To read Logrole's needs trunkline[logs-import].

    \b
    trunkline logs config -o viewer.toml
    trunkline logs config --from-logrole config.yml -o viewer.toml
    """
    from .logs_roles import config

    config(logrole, to)
