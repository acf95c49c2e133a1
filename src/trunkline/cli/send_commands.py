"""The commands `send` and `call`: their arguments and their help.

Added to the group of all commands by `commands`. What they do is in `send`.
"""

from __future__ import annotations

from typing import Any

import click

from .asking import Once
from .identity import identity_options
from .rows import output_options

wait_option = click.option("--wait", is_flag=True, help="Wait until it is known how it went; the exit code says so.")
deadline_option = click.option(
    "--deadline",
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    help="How long to wait.",
)
dry_option = click.option("--dry-run", is_flag=True, help="Print the request as a curl command, and send nothing.")


@click.command(short_help="Send a message.")
@click.option("--to", cls=Once, required=True, metavar="NUMBER", help="The recipient: a number, or whatsapp:+… .")
@click.option(
    "--from",
    "from_",
    cls=Once,
    required=True,
    metavar="NUMBER",
    help="The sender: a number of yours, a short code, a name, or a Messaging Service (MG…).",
)
@click.option("--body", cls=Once, metavar="TEXT", help="The text; - reads the standard input.")
@click.option("--media", multiple=True, metavar="URL", help="A file to attach, by its address; up to ten.")
@wait_option
@deadline_option
@dry_option
@output_options
@identity_options
def send(**given: Any) -> None:
    """Send one message, and say its SID. A text that takes several segments is said to.

    With --wait it ends when the message is delivered (exit code 0), or has failed (1). Where a carrier sends no
    receipts it stays "sent" until the deadline.

    \b
    trunkline send --to +14155550100 --from +14155550111 --body "Hello"
    trunkline send --to whatsapp:+14155550100 --from whatsapp:+14155238886 --body - < text.txt
    trunkline send --to +14155550100 --from +14155550111 --media https://example.com/a.png --wait
    """
    from .send import send

    send(**given)


@click.command(short_help="Place a call.")
@click.option("--to", cls=Once, required=True, metavar="NUMBER", help="Whom to call: a number, SIP address or client.")
@click.option(
    "--from", "from_", cls=Once, required=True, metavar="NUMBER", help="The caller: a number of yours, or a client."
)
@click.option("--url", cls=Once, metavar="URL", help="Where Twilio gets TwiML once the call is answered.")
@click.option("--twiml", cls=Once, metavar="TWIML", help="The TwiML itself; - reads the standard input.")
@click.option("--say", cls=Once, metavar="TEXT", help="A text that is read out, and the call ends.")
@click.option("--timeout", type=click.IntRange(1, 600), metavar="SECONDS", help="How long it may ring.")
@wait_option
@deadline_option
@dry_option
@output_options
@identity_options
def call(**given: Any) -> None:
    """Place one call, and say its SID.

    With --wait it ends when the call has; the exit code is 0 if it was completed, else 1. TwiML is checked before the
    call is placed, as by trunkline twiml check.

    \b
    trunkline call --to +14155550100 --from +14155550111 --say "The build is broken"
    trunkline call --to +14155550100 --from +14155550111 --url https://example.com/voice --wait --deadline 600
    """
    from .send import call

    call(**given)
