"""The commands `bulk …`: their arguments and their help.

Added to the group of all commands by `commands`. What they do is in `bulk` and `bulk_campaign`.
"""

from __future__ import annotations

from typing import Any

import click

from .asking import yes_option
from .identity import identity_options
from .logs import InOrder

ledger_argument = click.argument("ledger", type=click.Path())
json_option = click.option(
    "-o",
    "--output",
    "form",
    default="table",
    show_default=True,
    type=click.Choice(["table", "json"]),
    help="Form of output.",
)
name_option = click.option(
    "--name", metavar="NAME", help="The campaign, where the ledger has several; the only one unless said."
)


@click.group(cls=InOrder, short_help="Send to many, never twice to the same.")
def bulk() -> None:
    """Send a text to everybody in a file, at the rate of the sender, and know of each what became of it.

    The ledger, a file, has a row for each recipient. What was begun is not begun again, whatever happens to the
    program or the machine: run the same command again to go on.

    \b
    trunkline bulk run --csv people.csv --from +14155550111 --body "Hi {name}" --ledger spring.db --dry-run
    trunkline bulk run --csv people.csv --from +14155550111 --body "Hi {name}" --ledger spring.db
    trunkline bulk status spring.db
    """


@bulk.command(short_help="Check, and send what is left to send.")
@click.option("--ledger", metavar="FILE", type=click.Path(), help="What keeps the rows; made if needed.")
@click.option("--name", metavar="NAME", help="The campaign; the name of the ledger's file unless said.")
@click.option("--csv", "csv", metavar="FILE", help="The recipients, a row each, with a line of headings; - is stdin.")
@click.option("--to", "to", metavar="COLUMN", help="The column of the numbers; found by its usual names unless said.")
@click.option("--key", metavar="COLUMN", help="The column that tells rows apart; the number unless said.")
@click.option("--region", metavar="XX", help="The country of numbers without a country code, such as US or GB.")
@click.option("--encoding", default="utf-8", show_default=True, help="The encoding of the file.")
@click.option("--from", "from_", required=True, metavar="SENDER", help="A number, a short code, or a service (MG…).")
@click.option("--body", metavar="TEXT", help="The text; {name} is what the column name has.")
@click.option("--body-file", metavar="FILE", help="The file that has the text.")
@click.option("--content-sid", metavar="HX…", help="A Content template, instead of a text.")
@click.option("--variable", "variables", multiple=True, metavar="NAME=TEXT", help="One of its variables; repeat it.")
@click.option("--media", multiple=True, metavar="URL", help="A file to attach, by its address; repeat it.")
@click.option("--status-callback", metavar="URL", help="Where Twilio tells what becomes of each message.")
@click.option("--suppress", metavar="FILE", help="Numbers that want no messages, one a line.")
@click.option("--rate", type=float, metavar="N", help="Segments a second; those of the sender's kind unless said.")
@click.option("--in-flight", type=click.IntRange(1, 1000), metavar="N", help="Requests at a time, at most.")
@click.option("--stop-at", metavar="SHARE", help="Stop when so many of the latest messages fail, such as 5%.")
@click.option("--hours", metavar="H-H", help="Send in these hours of the recipient's day only, such as 9-20.")
@click.option("--zone", metavar="ZONE", help="The time zone of --hours for all recipients, such as Europe/Berlin.")
@click.option("--dry-run", is_flag=True, help="Check, and send nothing.")
@click.option("--emulate", is_flag=True, help="Send it all to an emulated Twilio, with a ledger that is thrown away.")
@click.option("--test", "test", metavar="NUMBER", help="Send the first row's text to this number, and nothing else.")
@yes_option
@json_option
@identity_options
def run(**given: Any) -> None:
    """Check the recipients, ask, and send to all that have not been sent to.

    Over 100 messages, it asks first; --yes does not. Ctrl-C waits for the requests under way and stops; twice, it does
    not wait, and what becomes of those is unknown until trunkline bulk reconcile has looked. The exit code is 0 if
    every row was sent, 3 if some were refused, cannot be sent or are unknown.

    \b
    trunkline bulk run --csv people.csv --from MG… --body-file hi.txt --ledger spring.db --dry-run
    trunkline bulk run --csv people.csv --from MG… --body-file hi.txt --ledger spring.db --test +14155550100
    trunkline bulk run --csv people.csv --from MG… --body-file hi.txt --ledger spring.db --rate 30 --stop-at 5%
    """
    from .bulk import run

    run(**given)


@bulk.command(short_help="Show how far a campaign is.")
@ledger_argument
@name_option
@json_option
def status(ledger: str, name: str | None, form: str) -> None:
    """Show how many rows are sent, left, refused, unknown. It works while another process sends."""
    from .bulk_ledger import status

    status(ledger, name, form)


@bulk.command(short_help="Send nothing more for now.")
@ledger_argument
@name_option
def pause(ledger: str, name: str | None) -> None:
    """Send nothing more for now, whatever process sends: requests under way end, the rest waits.

    What Twilio has queued already it still sends.
    """
    from .bulk_ledger import pause

    pause(ledger, name, "trunkline bulk pause")


@bulk.command(short_help="Let a paused campaign go on.")
@ledger_argument
@name_option
def resume(ledger: str, name: str | None) -> None:
    """Let a paused campaign go on. Where no process sends any more, run the command that began it again."""
    from .bulk_ledger import pause

    pause(ledger, name, None)


@bulk.command(short_help="Find out what became of rows that are unknown.")
@ledger_argument
@name_option
@click.option("--sole-sender", is_flag=True, help="Nothing else sends from this sender: templates can be told apart.")
@click.option("--resend-absent", is_flag=True, help="Let those be sent to again of whom no message was found.")
@yes_option
@json_option
@identity_options
def reconcile(ledger: str, name: str | None, sole_sender: bool, resend_absent: bool, yes: bool, form: str) -> None:
    """Find out what became of rows that are unknown, by the messages that Twilio lists.

    Messages are listed late, so a row is looked for 15 minutes after it was sent, and is absent only if a second look
    an hour later finds nothing either. The exit code is 0 if nothing is unknown any more, else 3.

    \b
    trunkline bulk reconcile spring.db
    """
    from .bulk_campaign import reconcile

    reconcile(ledger, name, sole_sender, resend_absent, yes, form)


@bulk.command(short_help="Ask for the status and price of what was sent.")
@ledger_argument
@name_option
@json_option
@identity_options
def refresh(ledger: str, name: str | None, form: str) -> None:
    """Ask for the status and price of what was sent, a thousand messages a request."""
    from .bulk_campaign import refresh

    refresh(ledger, name, form)


@bulk.command(short_help="Write what became of each row.")
@ledger_argument
@name_option
@click.option("--state", "states", multiple=True, metavar="STATE", help="Rows in this state; repeat it.")
@click.option("--to", metavar="FILE", help="A file that ends with .csv, .jsonl or .parquet, instead of stdout.")
@click.option(
    "-o",
    "--output",
    "form",
    default="csv",
    show_default=True,
    type=click.Choice(["csv", "tsv", "json", "jsonl"]),
    help="Form of output.",
)
def results(ledger: str, name: str | None, states: tuple[str, ...], to: str | None, form: str) -> None:
    """Write what became of each row: its state, the SID and status of its message, the error, the price.

    \b
    trunkline bulk results spring.db --to results.csv
    trunkline bulk results spring.db --state rejected --state unknown
    """
    from .bulk_ledger import results

    results(ledger, name, states, to, form)


@bulk.command(short_help="Never send what is left to send.")
@ledger_argument
@name_option
@yes_option
def cancel(ledger: str, name: str | None, yes: bool) -> None:
    """Never send what is left to send."""
    from .bulk_ledger import cancel

    cancel(ledger, name, yes)


@bulk.command(short_help="Erase numbers and variables of what is decided.")
@ledger_argument
@name_option
@yes_option
def purge(ledger: str, name: str | None, yes: bool) -> None:
    """Erase the numbers and variables of rows that are sent, refused or left out.

    Their keys stay as hashes, so that none of them is sent to again.
    """
    from .bulk_ledger import purge

    purge(ledger, name, yes)


@bulk.command(short_help="Send a share of a campaign that is in the ledger.")
@ledger_argument
@name_option
@click.option("--at-most", type=click.IntRange(min=1), metavar="N", help="Send so many rows, then end.")
@click.option("--seconds", type=click.FloatRange(min=1), metavar="N", help="Claim rows for so long, then end.")
@click.option("--rate", type=float, metavar="N", help="Segments a second of all workers; those of the sender's kind.")
@click.option("--in-flight", type=click.IntRange(1, 1000), metavar="N", help="Requests at a time, at most.")
@click.option("--stop-at", metavar="SHARE", help="Pause when so many of the latest messages fail, such as 5%.")
@click.option("--status-callback", metavar="URL", help="Where Twilio tells what becomes of each message.")
@json_option
@identity_options
def worker(ledger: str, name: str | None, form: str, **given: Any) -> None:
    """Send what is left of a campaign that is in the ledger, until nothing is or it is paused.

    On a ledger in Postgres several workers send at the same time, on as many machines as you like. The exit code is 0
    if nothing is left, else 3.

    \b
    trunkline bulk worker postgresql://sends@db/sends --name spring
    """
    from .bulk_worker import worker

    worker(ledger, name, form, **given)
