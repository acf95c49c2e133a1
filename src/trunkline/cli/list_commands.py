"""The commands `messages`, `calls`, `recordings` and `alerts`: their arguments and their help.

Added to the group of all commands by `commands`. What they do is in `lists`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from .identity import identity_options
from .logs import InOrder, zone_option
from .rows import output_options

C = TypeVar("C", bound=Callable[..., Any])
LIMIT = 50

sid_argument = click.argument("sid")


def range_options(command: C) -> C:
    """The options that say from when rows are, and how many."""
    for option in (
        click.option("--all", "whole", is_flag=True, help="All rows, however many there are."),
        click.option("--limit", type=click.IntRange(0), default=LIMIT, show_default=True, help="How many rows."),
        zone_option,
        click.option("--on", metavar="DAY", help="On this day: today, yesterday, monday, 2026-03-01."),
        click.option("--until", metavar="TIME", help="Before then; as --since."),
        click.option("--since", metavar="TIME", help="So long ago (2d, 12h, 90m), or since a day or an instant."),
    ):
        command = option(command)
    return command


@click.group(cls=InOrder, short_help="List messages, show one, download its media.")
def messages() -> None:
    """Look at the account's messages.

    \b
    trunkline messages list --since 2d --to +14155550100
    trunkline messages list --on yesterday --all -o csv > yesterday.csv
    trunkline messages show SM0123456789abcdef0123456789abcdef
    trunkline messages download MM0123456789abcdef0123456789abcdef --to pictures
    """


@messages.command("list")
@click.option("--to", metavar="NUMBER", help="To this number.")
@click.option("--from", "from_", metavar="NUMBER", help="From this number.")
@range_options
@output_options
@identity_options
def messages_list(**given: Any) -> None:
    """List messages, the newest first."""
    from .lists import messages

    messages(**given)


@messages.command("show")
@sid_argument
@output_options
@identity_options
def messages_show(**given: Any) -> None:
    """Show a message, with what its error means."""
    from .lists import show

    show("messages", **given)


@messages.command("download")
@sid_argument
@click.option("--to", "folder", default=".", show_default=True, type=click.Path(file_okay=False), help="The folder.")
@identity_options
def messages_download(sid: str, folder: str) -> None:
    """Download the media of a message into a folder, each under its SID."""
    from .lists import download_media

    download_media(sid, folder)


@click.group(cls=InOrder, short_help="List calls, or show one.")
def calls() -> None:
    """Look at the account's calls.

    \b
    trunkline calls list --since 12h --status busy
    trunkline calls show CA0123456789abcdef0123456789abcdef
    """


@calls.command("list")
@click.option("--to", metavar="NUMBER", help="To this number, SIP address or client.")
@click.option("--from", "from_", metavar="NUMBER", help="From this number or client.")
@click.option("--status", help="With this status: completed, busy, no-answer, failed, in-progress, …")
@range_options
@output_options
@identity_options
def calls_list(**given: Any) -> None:
    """List calls, the newest first."""
    from .lists import calls

    calls(**given)


@calls.command("show")
@sid_argument
@output_options
@identity_options
def calls_show(**given: Any) -> None:
    """Show a call."""
    from .lists import show

    show("calls", **given)


@click.group(cls=InOrder, short_help="List recordings, show one, download it.")
def recordings() -> None:
    """Look at the account's recordings.

    \b
    trunkline recordings list --call CA0123456789abcdef0123456789abcdef
    trunkline recordings download RE0123456789abcdef0123456789abcdef --to call.mp3
    """


@recordings.command("list")
@click.option("--call", "call_sid", metavar="CA…", help="Of this call.")
@click.option("--conference", "conference_sid", metavar="CF…", help="Of this conference.")
@range_options
@output_options
@identity_options
def recordings_list(**given: Any) -> None:
    """List recordings, the newest first."""
    from .lists import recordings

    recordings(**given)


@recordings.command("show")
@sid_argument
@output_options
@identity_options
def recordings_show(**given: Any) -> None:
    """Show a recording."""
    from .lists import show

    show("recordings", **given)


@recordings.command("download")
@sid_argument
@click.option("--to", "path", type=click.Path(), help="The file, .wav or .mp3; SID.wav in this folder unless said.")
@click.option("--channels", type=click.IntRange(1, 2), help="How many channels, where the recording has two.")
@identity_options
def recordings_download(sid: str, path: str | None, channels: int | None) -> None:
    """Download a recording as a file."""
    from .lists import download_recording

    download_recording(sid, path, channels)


@click.group(cls=InOrder, short_help="List what went wrong, or show one of it.")
def alerts() -> None:
    """Look at the alerts of the account's debugger: what went wrong, and what to do.

    \b
    trunkline alerts list --since 1d
    trunkline alerts show NO0123456789abcdef0123456789abcdef
    """


@alerts.command("list")
@click.option("--level", type=click.Choice(["error", "warning", "notice", "debug"]), help="Of this level only.")
@range_options
@output_options
@identity_options
def alerts_list(**given: Any) -> None:
    """List alerts, the newest first."""
    from .lists import alerts

    alerts(**given)


@alerts.command("show")
@sid_argument
@output_options
@identity_options
def alerts_show(**given: Any) -> None:
    """Show an alert, with the request and the reply, and what its error means."""
    from .lists import show

    show("alerts", **given)
