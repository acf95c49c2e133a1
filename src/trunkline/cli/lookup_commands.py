"""The commands `verify`, `lookup`, `error`, `segments`, `token` and `completion`: their arguments and their help.

Added to the group of all commands by `commands`. What they do is in `looking`.
"""

from __future__ import annotations

from typing import Any

import click

from .identity import identity_options
from .logs import InOrder, form_option
from .rows import output_options

service_option = click.option(
    "--service",
    metavar="VA…",
    envvar="TWILIO_VERIFY_SERVICE_SID",
    show_envvar=True,
    help="The Verify service; the account's only one unless said.",
)


@click.group(cls=InOrder, short_help="Send one-time passwords, and check them.")
def verify() -> None:
    """Send a code to a phone (OTP, 2FA), and check what its owner typed.

    \b
    trunkline verify send +14155550100
    trunkline verify check +14155550100 123456
    """


@verify.command("send")
@click.argument("to")
@click.option("--channel", default="sms", show_default=True, help="sms, call, email, whatsapp, …")
@click.option("--locale", metavar="LANGUAGE", help="The language of the message, such as de.")
@service_option
@output_options
@identity_options
def verify_send(**given: Any) -> None:
    """Send a code to a number or address."""
    from .looking import verify_send

    verify_send(**given)


@verify.command("check")
@click.argument("to")
@click.argument("code")
@service_option
@output_options
@identity_options
def verify_check(**given: Any) -> None:
    """Check a code. The exit code is 0 if it is right, else 1."""
    from .looking import verify_check

    verify_check(**given)


@click.command(short_help="Look a phone number up.")
@click.argument("number")
@click.option(
    "--data",
    "packages",
    multiple=True,
    metavar="PACKAGE",
    help="What to ask for beside its form, which is paid for: line_type_intelligence, caller_name, sim_swap, …",
)
@click.option("--country", metavar="CC", help="The country of a number without country code, as two letters.")
@output_options
@identity_options
def lookup(**given: Any) -> None:
    """Say whether a phone number is one, and what Twilio knows of it.

    \b
    trunkline lookup +14155550100
    trunkline lookup "(415) 555-0100" --country US --data line_type_intelligence
    """
    from .looking import lookup

    lookup(**given)


@click.command(short_help="Say what an error code means, and what to do.")
@click.argument("code")
@form_option("table", "json")
def error(code: str, form: str) -> None:
    """Say what an error code of Twilio means, and what to do. Asks nobody: the codes are built in.

    \b
    trunkline error 30007
    """
    from .looking import error

    error(code, form)


@click.command(short_help="Say how many segments a text takes, and why.")
@click.argument("text")
@click.option("--smart-encoding", is_flag=True, help="As with the smart encoding of a Messaging Service.")
@form_option("table", "json")
def segments(text: str, smart_encoding: bool, form: str) -> None:
    """Say how many segments an SMS with this text takes, in which encoding, and why. TEXT - is the standard input.

    \b
    trunkline segments "Hello"
    trunkline segments - < text.txt
    """
    from .looking import segments

    segments(text, smart_encoding, form)


@click.command(short_help="Make an access token for a browser or a phone.")
@click.option("--identity", required=True, metavar="NAME", help="Who its bearer is.")
@click.option("--voice", metavar="AP…", help="May place calls through this TwiML application.")
@click.option("--incoming", is_flag=True, help="May take calls.")
@click.option("--video", metavar="ROOM", help="May enter this room; an empty text: any.")
@click.option("--chat", metavar="IS…", help="May use this Conversations service.")
@click.option("--sync", metavar="IS…", help="May use this Sync service.")
@click.option("--ttl", default=3600, show_default=True, type=click.IntRange(1, 86400), help="Seconds that it is valid.")
@identity_options
def token(**given: Any) -> None:
    """Print an access token, a JSON Web Token for the SDKs of browsers and phones. Needs an API key.

    \b
    trunkline token --identity ann --voice AP0123456789abcdef0123456789abcdef --incoming
    """
    from .looking import token

    token(**given)


@click.command(short_help="Print what makes a shell complete commands.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print what makes a shell complete commands, operations and values.

    \b
    eval "$(trunkline completion bash)"                                       in ~/.bashrc
    eval "$(trunkline completion zsh)"                                        in ~/.zshrc
    trunkline completion fish > ~/.config/fish/completions/trunkline.fish
    """
    from .looking import completion

    completion(shell)
