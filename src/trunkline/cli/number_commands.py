"""The commands `numbers …`: their arguments and their help.

Added to the group of all commands by `commands`. What they do is in `numbers`.
"""

from __future__ import annotations

from typing import Any

import click

from .asking import yes_option
from .identity import identity_options
from .list_commands import LIMIT
from .logs import InOrder
from .rows import output_options

KINDS = ("local", "toll-free", "mobile", "national", "shared-cost", "voip", "machine-to-machine")

number_argument = click.argument("number")


@click.group(cls=InOrder, short_help="List, search, buy, release and set up phone numbers.")
def numbers() -> None:
    """The account's phone numbers, and those for sale. A number is meant by its digits or by its SID (PN…).

    \b
    trunkline numbers list
    trunkline numbers search US --area-code 415 --sms
    trunkline numbers buy +14155550100
    trunkline numbers set-webhook +14155550100 --sms https://example.com/sms --voice https://example.com/voice
    trunkline numbers release +14155550100
    """


@numbers.command("list")
@click.option("--limit", type=click.IntRange(0), default=LIMIT, show_default=True, help="How many rows.")
@click.option("--all", "whole", is_flag=True, help="All rows, however many there are.")
@output_options
@identity_options
def numbers_list(**given: Any) -> None:
    """List the account's numbers."""
    from .numbers import listed

    listed(**given)


@numbers.command("search")
@click.argument("country", default="US")
@click.option("--kind", type=click.Choice(KINDS), default="local", show_default=True, help="What kind of number.")
@click.option("--area-code", metavar="DIGITS", help="In the US or Canada.")
@click.option("--contains", metavar="PATTERN", help="Digits or letters that it has; * is any digit: +1510*, CAT.")
@click.option("--locality", metavar="CITY", help="In this city.")
@click.option("--sms", is_flag=True, help="Only numbers that can do SMS.")
@click.option("--mms", is_flag=True, help="Only numbers that can do MMS.")
@click.option("--voice", is_flag=True, help="Only numbers that can take calls.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many rows.")
@output_options
@identity_options
def numbers_search(**given: Any) -> None:
    """Find numbers for sale in a country, by its two letters (US unless said)."""
    from .numbers import search

    search(**given)


@numbers.command("buy")
@number_argument
@yes_option
@output_options
@identity_options
def numbers_buy(**given: Any) -> None:
    """Buy a number that is for sale. It is paid for at once, and monthly."""
    from .numbers import buy

    buy(**given)


@numbers.command("release")
@number_argument
@yes_option
@identity_options
def numbers_release(number: str, yes: bool) -> None:
    """Give a number back. Somebody else may buy it at once."""
    from .numbers import release

    release(number, yes=yes)


@numbers.command("set-webhook")
@number_argument
@click.option("--sms", "sms_url", metavar="URL", help="Where messages to it are told.")
@click.option("--voice", "voice_url", metavar="URL", help="Where calls to it get their TwiML.")
@click.option("--status", "status_callback", metavar="URL", help="Where the end of calls is told.")
@output_options
@identity_options
def numbers_set_webhook(**given: Any) -> None:
    """Set where Twilio asks when a message or a call comes in; an empty text asks nowhere."""
    from .numbers import set_webhook

    set_webhook(**given)
