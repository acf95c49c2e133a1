"""What `trunkline login`, `profiles` and `whoami` do: credentials are kept under names, shown and chosen.

Called by `login_commands`. Files are `_core.profiles`'s.
"""

from __future__ import annotations

import json
import platform
import sys
from contextlib import suppress
from typing import Any

import click

from .. import Client
from .._core import profiles
from .._core.checks import is_sid
from .._core.config import env
from ..auth import BasicAuth
from ..errors import AuthenticationError, PermissionDeniedError, TrunklineError
from .asking import confirm
from .command_errors import CredentialsError, Interruption
from .identity import identity, make_client
from .twilio_errors import said, text


def run(name: str, account: str | None, key: str | None, region: str | None, edge: str | None, *, check: bool) -> None:
    """Asks for what is missing, and keeps an API key.

    Raises:
        click.ClickException: what is given is no SID, Twilio refuses it, or the file cannot be written.
    """
    account = account or _ask("Account SID", hidden=False)
    if not is_sid(account, "AC"):
        hint = "; the SID of an API key is given by --api-key, beside that of its account" * account.startswith("SK")
        raise click.ClickException(f"the account SID must be AC and 32 hexadecimal digits, as in the console{hint}")
    secret = _ask("API key secret" if key else "Auth token", hidden=True)
    try:
        with Client(key or account, secret, account, region=region, edge=edge) as client:
            if key is None:
                key, secret = _new_key(client)
            elif check:
                _try(client)
    except AuthenticationError as error:
        raise CredentialsError(text(error)) from error
    except (TrunklineError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    made = profiles.Profile(name=name, account_sid=account, username=key, password=secret, region=region, edge=edge)
    try:
        profiles.save(made, activate=False)
        active = profiles.load().active
    except (ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"profile {name}: {account} with API key {key}, in {profiles.our_file()}")
    if active != name:
        click.echo(f"the active profile is {active}; trunkline profiles use {name} changes that")


def _new_key(client: Client) -> tuple[str, str]:
    made = client.new_keys.create(friendly_name=f"trunkline on {platform.node()}"[:64])
    if not made.sid or not made.secret:
        raise click.ClickException("Twilio made an API key and did not say its secret: delete it in the console")
    return made.sid, made.secret


def _try(client: Client) -> None:
    """Asks for what every key may see. One that may not see even that is a right one all the same."""
    with suppress(PermissionDeniedError):
        client.messages.page(page_size=1)


def _account(client: Client) -> dict[str, Any]:
    """The account's name and status. A standard API key may not see them."""
    try:
        account = client.api.v2010.accounts(client.account_sid).fetch()
    except (AuthenticationError, PermissionDeniedError):
        return {"status": "the credentials are right"}
    return {"friendly_name": account.friendly_name, "status": account.status, "type": account.type}


def _ask(what: str, *, hidden: bool) -> str:
    """What a person types, or a line of the standard input."""
    if sys.stdin.isatty():
        try:
            return str(click.prompt(what, hide_input=hidden, err=True)).strip()
        except click.Abort:
            raise Interruption("interrupted; nothing is kept") from None
    text = sys.stdin.readline().strip()
    if not text:
        raise click.ClickException(f"{what}: there is no terminal to ask on, and nothing on the standard input")
    return text


def show(form: str) -> None:
    """Prints the profiles."""
    found = _load()
    rows = [
        {
            "active": name == found.active,
            "name": name,
            "account_sid": profile.account_sid,
            "username": profile.username,
            "region": profile.region,
            "edge": profile.edge,
            "source": profile.source,
        }
        for name, profile in sorted(found.known.items())
    ]
    if form == "json":
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    if not rows:
        click.echo("there are no profiles: trunkline login makes one", err=True)
        return
    from .logs_output import console, print_lines

    cells = [
        [
            "*" if row["active"] else "",
            *(str(row[name] or "") for name in ("name", "account_sid", "username")),
            str(row["region"] or ""),
            str(row["source"]),
        ]
        for row in rows
    ]
    print_lines(console(), ["", "Name", "Account", "Key", "Region", "From"], cells)


def use(name: str) -> None:
    """Makes a profile the active one."""
    try:
        found = profiles.use(name)
    except (ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"the active profile is {name}: {found.account_sid}")


def remove(name: str, *, yes: bool) -> None:
    """Forgets a profile, once somebody has said yes."""
    found = _load()
    try:
        profile = found.get(name)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    confirm(f"Forget profile {name} ({profile.account_sid})?", yes=yes, otherwise="nothing is removed")
    try:
        profiles.remove(name)
    except (ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"profile {name} is forgotten; its API key {profile.username} stays valid until it is deleted at Twilio")


def who(form: str, *, check: bool) -> None:
    """Prints as whom commands ask Twilio, and why."""
    found = identity()
    with make_client() as client:
        auth = client._auth
        facts: dict[str, Any] = {
            "account_sid": client.account_sid,
            "username": auth.username if isinstance(auth, BasicAuth) else None,
            "source": found.source,
            "profile": found.profile and found.profile.name,
            "file": found.profile and str(_file(found.profile)),
            "server": client._hosts.description(),
        }
        refused = _checked(client, facts) if check else None
    if form == "json":
        click.echo(json.dumps(facts, indent=2, ensure_ascii=False))
    else:
        for name, value in facts.items():
            if value is not None:
                click.echo(f"{name.replace('_', ' '):<14} {value}")
    if refused is not None:
        raise refused
    if found.profile and found.profile.source == profiles.OURS and not profiles.is_private(profiles.our_file()):
        click.echo(f"others can read {profiles.our_file()}: chmod 600 it", err=True)
    if found.profile is None and env("TWILIO_API_KEY") and env("TWILIO_AUTH_TOKEN"):
        click.echo("TWILIO_AUTH_TOKEN is not used: TWILIO_API_KEY goes before it", err=True)


def _checked(client: Client, facts: dict[str, Any]) -> click.ClickException | None:
    """Adds what Twilio says of the account, or returns why it says nothing."""
    try:
        with said():
            _try(client)
            facts |= _account(client)
    except click.ClickException as error:
        return error
    return None


def _file(profile: profiles.Profile) -> Any:
    return profiles.our_file() if profile.source == profiles.OURS else profiles.twilio_cli_file()


def _load() -> profiles.Profiles:
    try:
        return profiles.load()
    except ValueError as error:
        raise click.ClickException(str(error)) from error
