"""As whom a command asks Twilio: `--profile`, then the environment, then the active profile.

Options and the environment enter; clients, and words on what was chosen and why, leave. Used by every command that
asks Twilio.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from .command_errors import CredentialsError

if TYPE_CHECKING:
    from .. import Client
    from .._core.profiles import Profile

C = TypeVar("C", bound=Callable[..., Any])
T = TypeVar("T")

NO_CREDENTIALS = (
    "no credentials: run trunkline login, or set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and "
    "TWILIO_API_SECRET"
)
_META = "trunkline.identity"


class Identity(NamedTuple):
    """As whom a command asks, and why.

    Attributes:
        options: what a client is made with.
        source: where the credentials come from, in words.
        profile: the profile they are of; None: of the environment.
    """

    options: dict[str, Any]
    source: str
    profile: Profile | None


def identity_options(command: C) -> C:
    """The options `--profile` and `--account-sid`."""
    account = click.option(
        "--account-sid",
        metavar="AC…",
        expose_value=False,
        callback=_keep,
        help="Work in another account of yours, such as a subaccount.",
    )
    profile = click.option(
        "--profile",
        "-p",
        metavar="NAME",
        envvar="TRUNKLINE_PROFILE",
        show_envvar=True,
        expose_value=False,
        callback=_keep,
        shell_complete=_names,
        help="Use the credentials that trunkline login, or Twilio's command line, has kept under this name.",
    )
    return profile(account(command))


def identity() -> Identity:
    """As whom the present command asks.

    Raises:
        CredentialsError: there are no credentials, or they are malformed.
        click.BadParameter: there is no such profile.
    """
    from .._core import profiles
    from ..auth import resolve_auth

    chosen = _chosen()
    name, account = chosen.get("profile"), chosen.get("account_sid")
    options = {} if account is None else {"account_sid": account}
    try:
        if name is not None:
            try:
                found = profiles.find(name)
            except ValueError as error:
                raise click.BadParameter(str(error), param_hint="'--profile'") from None
            return Identity({"profile": name, **options}, f"--profile {name}", found)
        try:
            resolve_auth(None, None, account)
        except ValueError as error:
            if not str(error).startswith("credentials are missing"):
                raise
            known = profiles.load()
            if known.active is None:
                raise CredentialsError(NO_CREDENTIALS) from None
            found = known.get(known.active)
            return Identity({"profile": known.active, **options}, "the active profile", found)
        return Identity(options, "the environment", None)
    except ValueError as error:
        raise CredentialsError(str(error)) from error


def has_credentials() -> bool:
    """Whether the present command can ask Twilio."""
    try:
        identity()
    except CredentialsError:
        return False
    return True


def make_client(**options: Any) -> Client:
    """A client for the present command.

    Raises:
        click.ClickException: there are no credentials, or the environment holds something wrong.
    """
    from .. import Client

    return maker(Client)(**options)


def maker(kind: Callable[..., T]) -> Callable[..., T]:
    """What makes clients for the present command, also from other threads.

    Args:
        kind: `Client` or `AsyncClient`.

    Raises:
        click.ClickException: as `make_client`; what is made later raises it too.
    """
    who = identity()

    def make(**options: Any) -> T:
        try:
            return kind(**who.options, **options)
        except (ValueError, TypeError) as error:
            raise click.ClickException(str(error)) from error

    return make


def arguments() -> list[str]:
    """The options with which another process of this command line asks as the same."""
    chosen = _chosen()
    names = (("--profile", "profile"), ("--account-sid", "account_sid"))
    return [part for option, name in names if (value := chosen.get(name)) for part in (option, value)]


def _chosen() -> dict[str, str]:
    context = click.get_current_context(silent=True)
    return {} if context is None else context.find_root().meta.get(_META, {})


def _keep(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    if value and not context.resilient_parsing:
        context.find_root().meta.setdefault(_META, {})[parameter.name] = value


def _names(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    from .._core import profiles

    try:
        return sorted(name for name in profiles.load().known if name.startswith(begun))
    except ValueError:
        return []
