"""The commands `login`, `profiles` and `whoami`: their arguments and their help.

Added to the group of all commands by `commands`.
"""

from __future__ import annotations

import click

from .asking import yes_option
from .identity import identity_options
from .logs import form_option

name_argument = click.argument("name")


@click.command(short_help="Keep credentials under a name.")
@click.option("--profile", "-p", "name", default="default", show_default=True, metavar="NAME", help="The name.")
@click.option("--account-sid", metavar="AC…", help="The account; asked for unless given.")
@click.option("--api-key", "key", metavar="SK…", help="Keep this API key, whose secret is asked for, and make none.")
@click.option("--region", metavar="NAME", help="Where requests are processed, such as ie1.")
@click.option("--edge", metavar="NAME", help="By which way they go there, such as dublin.")
@click.option("--no-check", is_flag=True, help="Do not ask Twilio whether the API key is right.")
def login(
    name: str, account_sid: str | None, key: str | None, region: str | None, edge: str | None, no_check: bool
) -> None:
    """Keep credentials under a name, for these commands and for Client(profile="…").

    The auth token is asked for, used once to make an API key, and not kept: what is kept is the key, in a file that
    only you can read. An API key that exists is kept with --api-key. Where no terminal is, the secret is read from the
    standard input.

    \b
    trunkline login
    trunkline login --profile work --account-sid AC0123456789abcdef0123456789abcdef
    trunkline login --profile eu --api-key SK0123456789abcdef0123456789abcdef --region ie1
    """
    from .login import run

    run(name, account_sid, key, region, edge, check=not no_check)


@click.group(invoke_without_command=True, short_help="Show the profiles; choose or remove one.")
@form_option("table", "json")
@click.pass_context
def profiles(context: click.Context, form: str) -> None:
    """Show which credentials are kept: by trunkline login, and by Twilio's command line in ~/.twilio-cli.

    \b
    trunkline profiles
    trunkline profiles use work
    trunkline profiles remove work
    """
    if context.invoked_subcommand is None:
        from .login import show

        show(form)


@profiles.command("use", short_help="Make one the active profile.")
@name_argument
def profiles_use(name: str) -> None:
    """Make a profile the active one: what commands take where neither --profile nor the environment says another."""
    from .login import use

    use(name)


@profiles.command("remove", short_help="Forget a profile.")
@name_argument
@yes_option
def profiles_remove(name: str, yes: bool) -> None:
    """Forget a profile. Its API key stays valid at Twilio until it is deleted there."""
    from .login import remove

    remove(name, yes=yes)


@click.command(short_help="Show as whom commands ask Twilio, and why.")
@identity_options
@click.option("--check", is_flag=True, help="Ask Twilio whether the credentials are right, and for the account's name.")
@form_option("table", "json")
def whoami(check: bool, form: str) -> None:
    """Show as whom commands ask Twilio, and where that comes from. Nothing is asked unless --check says so.

    What decides, in this order: --profile or TRUNKLINE_PROFILE, the environment (TWILIO_ACCOUNT_SID with
    TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET), the active profile.
    """
    from .login import who

    who(form, check=check)
