"""The commands `trunkline logs …`: their arguments and their help; each imports what it needs when it runs.

Added to the group of all commands by `commands`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import click

from .asking import yes_option
from .identity import identity_options

KIND_NAMES = (
    *("messages", "calls", "conferences", "participants", "recordings"),
    *("media", "transcriptions", "alerts", "numbers", "usage"),
)
FILE_FORMS = ("csv", "jsonl", "parquet")
SYNCED = (
    *("messages", "calls", "conferences", "recordings", "alerts"),
    *("numbers", "usage", "transcriptions", "participants"),
)
# A field that is excluded, or terms that begin so: a noncharacter before it keeps it from being read as options.
_EXCLUDED = re.compile(r"-\(?[a-z]{2,10}:", re.ASCII)
_SHIELD = "\ufdd0"

# What can be kept for a time → what that is; as `logs.retention` has it.
KEPT = {
    "bodies": "Texts of messages, transcriptions and alerts.",
    "messages": "Messages, with their media.",
    "calls": "Calls.",
    "conferences": "Conferences, with their participants.",
    "participants": "Participants, if other than conferences.",
    "recordings": "What is known of recordings, with their transcriptions.",
    "media": "What is known of media, if other than messages.",
    "transcriptions": "Transcriptions, if other than recordings.",
    "alerts": "Alerts.",
    "usage": "Usage records.",
    "audit": "Entries of the audit.",
}

store_option = click.option(
    "--store",
    "path",
    default="logs.db",
    show_default=True,
    envvar="TRUNKLINE_LOGS",
    show_envvar=True,
    type=click.Path(dir_okay=False),
    help="The file of the store.",
)
zone_option = click.option(
    "--zone",
    default="UTC",
    show_default=True,
    envvar="TRUNKLINE_ZONE",
    show_envvar=True,
    help="Time zone of times and of dates in searches, such as Europe/Zurich.",
)
kind_option = click.option(
    "--kind",
    "-k",
    default="messages",
    show_default=True,
    metavar="KIND",
    type=click.Choice(KIND_NAMES),
    help=f"The kind of rows: {', '.join(KIND_NAMES[:-1])} or {KIND_NAMES[-1]}.",
)
query_argument = click.argument(
    "query", nargs=-1, callback=lambda ctx, param, value: tuple(each.removeprefix(_SHIELD) for each in value)
)


def form_option(*forms: str) -> Callable[[Any], Any]:
    """The option `-o`."""
    return click.option(
        "--output",
        "-o",
        "form",
        default=forms[0],
        show_default=True,
        type=click.Choice(forms),
        help="Form of output.",
    )


def lengths(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options for how long what is kept."""
    for name, what in reversed(KEPT.items()):
        command = click.option(f"--{name}", metavar="LENGTH", help=what)(command)
    return command


class Searching(click.Command):
    """A command whose argument is a search: `-status:sent` is a part of it, and no options."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads the arguments."""
        return super().parse_args(ctx, [f"{_SHIELD}{each}" if _EXCLUDED.match(each) else each for each in args])


class InOrder(click.Group):
    """A group that lists its commands in the order in which they are of use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(self.commands)


@click.group(cls=InOrder, short_help="Keep an account's history on this disk, and search it.")
def logs() -> None:
    """Keep a copy of an account's messages, calls, conferences, recordings and alerts on this disk, and search it.

    \b
    trunkline logs demo                                     try it, without an account
    trunkline logs sync                                     read the last 400 days
    trunkline logs search 'to:4567 status:failed last:7d'
    trunkline logs show SM0123456789abcdef0123456789abcdef
    trunkline logs stats --by day,status last:30d
    """


@logs.command(short_help="Read the account's history from Twilio into the store.")
@store_option
@click.option("--since", default="400d", show_default=True, metavar="DAYS", help="How far back to read, such as 30d.")
@click.option("--follow", is_flag=True, help="Go on for ever, until Ctrl-C.")
@click.option("--accounts", default="all", show_default=True, metavar="all|own|AC…", help="Which; SIDs between commas.")
@click.option("--kinds", default=",".join(SYNCED), show_default=True, help="What to read, between commas.")
@click.option("--concurrency", default=8, show_default=True, type=click.IntRange(1, 100), help="Requests at a time.")
@click.option("--while-stdin-is-open", "bound", is_flag=True, help="End where standard input does, as of a pipe.")
@form_option("table", "json")
@identity_options
def sync(
    path: str, since: str, follow: bool, accounts: str, kinds: str, concurrency: int, bound: bool, form: str
) -> None:
    """Read messages, calls, conferences and what else the account has from Twilio into the store, and keep it true.

    It goes on where it ended, also after a kill. Progress goes to stderr.

    Media are read if --kinds names them: they take a request for each message that has some. Alerts of subaccounts are
    read with their own credentials alone: --accounts own.

    \b
    trunkline logs sync --since 30d
    trunkline logs sync --follow --accounts own
    trunkline logs sync --kinds messages,media
    """
    from .logs_sync import run

    if bound:
        from .bound import end_with_stdin

        end_with_stdin()
    run(path, since, follow, accounts, kinds, concurrency, form)


@logs.command(cls=Searching, short_help="Search messages, calls and other rows.")
@query_argument
@store_option
@kind_option
@zone_option
@click.option("--limit", "-n", default=20, show_default=True, type=click.IntRange(1, 10_000), help="How many rows.")
@click.option("--older", type=int, metavar="KEY", help="Go on from the key that the last page ended with.")
@form_option("table", "json", "jsonl", "csv", "tsv")
def search(query: tuple[str, ...], path: str, kind: str, zone: str, limit: int, older: int | None, form: str) -> None:
    """Search, newest first. A SID, an error code or a Console URL alone shows what it leads to.

    Words are looked for in texts; fields narrow: from: to: number: status: error: is: has: service: account: price:
    segments: duration: country: after: before: on: last: with AND, OR, -not, "a phrase" and begin*. A query that begins
    with a -word goes behind --; -status:sent needs none. docs/search-language.md has all of it.

    \b
    trunkline logs search 'number:+14155550100 last:30d'
    trunkline logs search 'code -status:delivered (error:30007 OR error:30008)'
    trunkline logs search --kind calls 'duration:>10m country:DE' -o csv
    """
    from .logs_search import run

    run(" ".join(query), path, kind, zone, limit, older, form)


@logs.command(short_help="Show one row with its history, or what an error code means.")
@click.argument("what")
@store_option
@zone_option
@form_option("table", "json")
def show(what: str, path: str, zone: str, form: str) -> None:
    """Show a row by its SID or Console URL with all that is known of it, or what an error code means.

    \b
    trunkline logs show SM0123456789abcdef0123456789abcdef --zone Europe/Zurich
    trunkline logs show 30007
    """
    from .logs_show import run

    run(what, path, zone, form)


@logs.command(cls=Searching, short_help="Show rows as they come.")
@query_argument
@store_option
@kind_option
@zone_option
@click.option("--last", "-n", default=10, show_default=True, type=click.IntRange(0, 1000), help="Rows to begin with.")
@click.option(
    "--interval", default=1.0, show_default=True, type=click.FloatRange(0.1, 60), help="Seconds between looks."
)
@form_option("table", "jsonl")
def tail(query: tuple[str, ...], path: str, kind: str, zone: str, last: int, interval: float, form: str) -> None:
    """Show the rows of a search as they come into the store, until Ctrl-C.

    Something has to bring them: run `trunkline logs sync --follow` beside it.

    \b
    trunkline logs tail is:failed
    trunkline logs tail --kind calls is:inbound -o jsonl
    """
    from .logs_search import follow

    follow(" ".join(query), path, kind, zone, last, interval, form)


@logs.command(cls=Searching, short_help="Count rows and cost by day, status, error, country.")
@query_argument
@store_option
@kind_option
@zone_option
@click.option("--by", default="day,status", show_default=True, help="Groups, between commas.")
@form_option("table", "json", "jsonl", "csv", "tsv")
def stats(query: tuple[str, ...], path: str, kind: str, zone: str, by: str, form: str) -> None:
    """Count the rows of a search and add up their cost, by hour, day, week or month, status, error, country, direction,
    account.

    \b
    trunkline logs stats last:30d
    trunkline logs stats --by error 'is:failed last:7d'
    trunkline logs stats --kind calls --by month,country -o csv
    """
    from .logs_stats import run

    run(" ".join(query), path, kind, zone, by, form)


@logs.command(cls=Searching, short_help="Write the rows of a search to a file: CSV, JSON lines or Parquet.")
@query_argument
@store_option
@kind_option
@zone_option
@click.option("--format", "-f", "form", default="csv", show_default=True, type=click.Choice(FILE_FORMS))
@click.option("--output", "-o", "to", default="-", metavar="FILE", help="Where to; - is the standard output.")
@click.option("--oldest-first", is_flag=True, help="In the order of creation.")
def export(query: tuple[str, ...], path: str, kind: str, zone: str, form: str, to: str, oldest_first: bool) -> None:
    """Write all rows of a search to a file, however many. The file is there when it is complete.

    CSV is safe for spreadsheets, JSON lines are rows as Twilio writes them, Parquet has types and needs
    trunkline[logs-parquet].

    \b
    trunkline logs export last:90d -f parquet -o messages.parquet
    trunkline logs export --kind calls on:2026-03 > march.csv
    """
    from .logs_keep import export

    export(" ".join(query), path, kind, zone, form, to, oldest_first)


@logs.command(short_help="Erase a person from the store, and at Twilio.")
@click.argument("number")
@store_option
@click.option("--at-twilio", is_flag=True, help="Delete the rows at Twilio first, as far as the store knows of them.")
@yes_option
@identity_options
def erase(number: str, path: str, at_twilio: bool, yes: bool) -> None:
    """Erase a number from the store: the number itself and all texts of its rows, from every byte of its files.

    The rows stay without them, so that sums stay right, and no sync brings them back. Backups and exports are not
    reached. The exit code is 3 where a reader keeps an old copy alive, or Twilio did not delete all: run it again.

    \b
    trunkline logs erase +14155550100
    trunkline logs erase +14155550100 --at-twilio --yes
    """
    from .logs_privacy import erase

    erase(number, path, at_twilio, yes)


@logs.command(short_help="Keep texts and rows for a time only.")
@store_option
@zone_option
@lengths
@click.option("--off", is_flag=True, help="Keep everything from now on.")
@click.option("--dry-run", is_flag=True, help="Count what would be taken, and change nothing.")
@yes_option
@form_option("table", "json")
def retention(path: str, zone: str, off: bool, dry_run: bool, yes: bool, form: str, **given: str | None) -> None:
    """See or set for how long the store keeps texts, rows and its audit: all of it for ever, where nothing is set.

    What is older is counted and asked for, then taken; what gets older is taken by each `trunkline logs sync`, with
    --follow every hour. It never comes back, whatever is set later. Rows without their text stay in counts and sums.
    Backups, exports and what Twilio has are not reached.

    A LENGTH is such as 12h, 30d or 8w; off keeps for ever.

    \b
    trunkline logs retention
    trunkline logs retention --bodies 30d --messages 400d --audit 104w
    trunkline logs retention --bodies 7d --dry-run
    trunkline logs retention --messages off
    """
    from .logs_privacy import retention

    retention(path, zone, given, off, dry_run, yes, form)


@logs.command(short_help="See who exported, erased and backed up what.")
@store_option
@zone_option
@click.option("--who", "by", metavar="TEXT", help="Entries of who has this in their name.")
@click.option("--since", metavar="DATE|LENGTH", help="Entries from then on: 2026-03-01, yesterday, 7d.")
@click.option("--number", help="Entries about this number, which are kept as digests.")
@click.option("--limit", "-n", default=50, show_default=True, type=click.IntRange(1, 1_000_000), help="How many.")
@form_option("table", "json", "jsonl")
def audit(path: str, zone: str, by: str | None, since: str | None, number: str | None, limit: int, form: str) -> None:
    """Show the audit of the store: who did what and when, newest first. Entries cannot be changed.

    Noted are exports, backups, erasures and settings of retention. Searches by command are not: who can read the file
    needs no command for it. Numbers are kept as digests, so that an erased one is in no entry.

    \b
    trunkline logs audit --since 30d
    trunkline logs audit --number +14155550100
    trunkline logs audit --who ana -o jsonl
    """
    from .logs_privacy import audit

    audit(path, zone, by or "", since, number, limit, form)


@logs.command(short_help="Prove that the store is right in itself.")
@store_option
def check(path: str) -> None:
    """Compare the store's sums with its rows, and its index of words with its texts. Exits with 1 if one is wrong."""
    from .logs_keep import check

    check(path)


@logs.command(short_help="Copy the store as it is now, also while it is written.")
@click.argument("to", type=click.Path(dir_okay=False))
@store_option
def backup(to: str, path: str) -> None:
    """Copy the store to a file as it is at one instant, also while a sync writes.

    \b
    trunkline logs backup backups/logs-2026-03-01.db
    """
    from .logs_keep import backup

    backup(path, to)


@logs.command("import", short_help="Take in files of Twilio's Bulk Export.")
@click.argument("source", type=click.Choice(("bulk-export",)))
@click.argument("files", nargs=-1, required=True, type=click.Path(dir_okay=False))
@store_option
def import_(source: str, files: tuple[str, ...], path: str) -> None:
    """Take in days that the API shows no more, from files of Twilio's Bulk Export (messages, calls, conferences).

    What the store has read through the API stays; files may be taken in twice.

    \b
    trunkline logs import bulk-export 2024-*.json.gz
    """
    from .logs_keep import take_in

    take_in(files, path)
