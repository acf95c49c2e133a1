"""The group of all commands, and those that have no file of their own.

Each imports what it needs when it runs.

Called by `cli.main`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .. import __version__
from .api import api
from .bulk_commands import bulk
from .command_errors import Commands, named_extras
from .emulator_call import call
from .emulator_command import emulator
from .emulator_diff import diff
from .emulator_env import ca, env
from .emulator_record import record, replay
from .emulator_text import text
from .export_command import export
from .identity import identity_options
from .list_commands import alerts, calls, messages, recordings
from .login_commands import login, profiles, whoami
from .logs import logs
from .logs_pages import config, roles, serve
from .logs_pages import demo as demo_of_logs
from .lookup_commands import completion, error, lookup, segments, token, verify
from .migrate_command import migrate
from .number_commands import numbers
from .send_commands import call as place_call
from .send_commands import send

if TYPE_CHECKING:
    from ..facts.twiml import Kind

HELP = """Twilio on the command line, an emulated Twilio to try things against, and an account's history on this disk.

    \b
    trunkline demo                                                    try it, without an account
    trunkline login                                                   keep credentials
    trunkline send --to +14155550100 --from +14155550111 --body Hi    send a message
    """
SECTIONS = {
    "Messages, calls, numbers": (
        *("send", "bulk", "call", "messages", "calls", "recordings", "numbers", "verify", "lookup", "api", "token"),
    ),
    "What went wrong": ("alerts", "error", "webhook", "twiml", "segments"),
    "History and usage": ("logs", "export", "data-usage"),
    "Without an account": ("demo", "emulator", "migrate"),
    "As whom": ("login", "profiles", "whoami", "completion"),
}


class InSections(Commands):
    """The group of all commands, which lists them by what they are about."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists the commands."""
        width = max(map(len, self.commands))
        for title, names in SECTIONS.items():
            with formatter.section(title):
                rows = [(name.ljust(width), self.commands[name].get_short_help_str(100)) for name in names]
                formatter.write_dl(rows)


@click.group(cls=InSections, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="trunkline", message="%(prog)s %(version)s")
def cli() -> None:
    """The group of all commands."""


for command in (serve, roles, config, demo_of_logs):
    logs.add_command(command)
for command in (
    *(
        send,
        bulk,
        place_call,
        messages,
        calls,
        recordings,
        alerts,
        numbers,
        verify,
        lookup,
        api,
        error,
        segments,
        token,
    ),
    *(login, profiles, whoami, logs, export, completion, migrate),
):
    cli.add_command(command)


@cli.command("data-usage", short_help="Show how much data the SIMs of an account used.")
@click.option("--days", default=7, show_default=True, type=click.IntRange(1, 366), help="How many days to look back.")
@click.option("--sim", "sims", multiple=True, metavar="SID", help="A SIM, DE… or HS…, instead of all; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with sizes in bytes.")
@identity_options
def data_usage(days: int, sims: tuple[str, ...], as_json: bool) -> None:
    """Show how much data each SIM used in the last days, most first, and the total.

    Works for the SIMs of Programmable Wireless and for Super SIMs.

    \b
    trunkline data-usage --days 30
    trunkline data-usage --sim DE0123456789abcdef0123456789abcdef --json
    """
    from .data_usage import run

    run(days, sims, as_json)


@cli.command(short_help="Send a message and place a call on the embedded Twilio.")
@click.option("--fast", is_flag=True, help="Do not pause between lines.")
def demo(fast: bool) -> None:
    """Send a message, place a call and page through both, on an embedded Twilio.

    Needs no account and no network. The code shown is the code that runs, and would run against the real Twilio.
    """
    from .demo import run

    with named_extras():
        run(pause=0.0 if fast else None)


@cli.group(short_help="Find out why the signature of a webhook does not match.")
def webhook() -> None:
    """Webhooks, which Twilio signs."""


@webhook.command("explain", short_help="Say which assumption would make a signature match.")
@click.argument("url")
@click.option("--signature", required=True, help="The header X-Twilio-Signature.")
@click.option("--data", metavar="BODY|@FILE", help="The body as it was received; @- reads the standard input.")
@click.option("--json", "as_json", is_flag=True, help="The body is no form, even if it does not look like JSON.")
@click.option("--method", default="POST", show_default=True, help="The HTTP method.")
@click.option("--settings", help="The header X-Twilio-Webhooks-Signature-Settings, if there is one.")
@click.option("--candidate", "candidates", multiple=True, metavar="URL", help="A URL or host to try; may be repeated.")
@click.option("--auth-token-stdin", is_flag=True, help="Read the auth tokens from the standard input, one a line.")
def webhook_explain(
    url: str,
    signature: str,
    data: str | None,
    as_json: bool,
    method: str,
    settings: str | None,
    candidates: tuple[str, ...],
    auth_token_stdin: bool,
) -> None:
    """Say which assumption about a request makes its signature match: scheme, host, port, path, query, form, token.

    URL is the one that the application compared. The auth token comes from TWILIO_AUTH_TOKEN or the standard input. The
    exit code is 0 if it is explained, 1 if nothing matches, 4 without a token.

    \b
    trunkline webhook explain http://localhost:5000/sms --signature "…=" --data @body.txt \\
      --candidate https://example.com
    """
    from .webhook import run

    run(
        url,
        signature,
        data=data,
        json=as_json,
        method=method.upper(),
        settings=settings,
        candidates=candidates,
        from_stdin=auth_token_stdin,
    )


@cli.group(short_help="Check TwiML that was written by hand.")
def twiml() -> None:
    """TwiML, which says what happens in a call, or answers a message."""


@twiml.command("check", short_help="Say what Twilio would complain about.")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path())
@click.option("--kind", type=click.Choice(["voice", "messaging"]), help="What it answers, if it does not say so.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def twiml_check(files: tuple[str, ...], kind: Kind | None, as_json: bool) -> None:
    """Say what Twilio would complain about: file, line, column, Twilio's error code, and the name that was meant.

    An error means that nothing of a document runs, a warning that something of it is ignored. A document with a Message
    answers a message, any other one a call. FILE - is the standard input. The exit code is 0 if there is nothing to
    say, 1 if there is.

    \b
    trunkline twiml check menu.xml voicemail.xml
    curl -s https://example.com/voice | trunkline twiml check -
    """
    from .twiml_check import run

    run(files, kind, as_json=as_json)


for command in (call, text, env, ca, record, replay, diff):
    emulator.add_command(command)
cli.add_command(emulator)
