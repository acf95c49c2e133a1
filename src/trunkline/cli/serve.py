"""`trunkline emulator`: serves the emulated Twilio until it is interrupted, or while a command runs.

What the options say enters; where the server is goes to stdout, what it sees to stderr. Called by `emulator_command`.
"""

from __future__ import annotations

import contextlib
import errno
import json
import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO

import click

from .._core.redaction.secret import safe_repr
from ..emulator import Clock, Emulator, Limits, Proxy
from ..emulator.base import ACCOUNT_SID, AUTH_TOKEN
from ..emulator.foreground import serve_emulator
from ..emulator.proxy.options import CertificatesError, ProxyPortError
from ..emulator.state import NUMBER
from .browsers import open_page
from .child import run_child
from .command_errors import output_errors
from .emulator_env import PROXY_PORT, SDKS, default_ca_dir
from .watching import Watching


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The options of the command."""

    port: int
    host: str
    account_sid: str | None
    auth_token: str | None = field(repr=False)
    number: str | None
    any_sender: bool
    allow: tuple[str, ...]
    proxy: bool
    proxy_port: int
    offline: bool
    ca_dir: str | None
    seed: BinaryIO | None
    state: str | None
    accounts: tuple[str, ...] = field(repr=False)
    limits: tuple[str, ...]
    random_seed: int
    start: datetime | None
    frozen: bool
    pace: float | None
    speech: float | None
    faults: tuple[str, ...]
    latency: float
    quiet: bool
    as_json: bool
    show: bool = False


def run(wanted: Wanted, command: tuple[str, ...]) -> int:
    """Serves an emulator in the foreground; the exit code.

    Args:
        command: what is run meanwhile; nothing: until Ctrl-C.

    Raises:
        click.UsageError: an option makes no sense.
        click.ClickException: the port is in use or not to be had, or the introduction cannot be written.
    """
    twilio = made(wanted)
    if command:
        with listening(wanted), Watching(twilio, wanted.quiet), twilio:
            if not wanted.quiet:
                proxy = f", its proxy at {twilio.proxy_url}" if wanted.proxy else ""
                click.echo(f"An emulated Twilio is listening at {twilio.url}{proxy}", err=True)
            show(wanted, twilio)
            return run_child(command, twilio, proxy=wanted.proxy)

    def ready(twilio: Emulator) -> None:
        with output_errors():
            if wanted.as_json:
                click.echo(json.dumps(address(twilio, wanted.proxy)))
            else:
                introduce(twilio, wanted.proxy, wanted.ca_dir)
        show(wanted, twilio)

    with listening(wanted), Watching(twilio, wanted.quiet):
        serve_emulator(twilio, ready)
    return 0


def show(wanted: Wanted, twilio: Emulator) -> None:
    """Opens the page of an emulator where that is wanted."""
    if wanted.show and not open_page(f"{twilio.url}/"):
        click.echo(f"No browser was found here: open {twilio.url}/ in one.", err=True)


def made(wanted: Wanted) -> Emulator:
    """The emulator that the options ask for.

    Raises:
        click.UsageError: one of them makes no sense.
        click.ClickException: the state file cannot be used.
    """
    given: dict[str, Any] = {"number": wanted.number, "pace": wanted.pace, "speech": wanted.speech}
    try:
        twilio = Emulator(
            port=wanted.port,
            host=wanted.host,
            account_sid=wanted.account_sid,
            auth_token=wanted.auth_token,
            clock=Clock(wanted.start, frozen=wanted.frozen),
            seed=wanted.random_seed,
            state=wanted.state,
            accounts=_accounts(wanted.accounts),
            limits=_limits(wanted.limits),
            any_sender=wanted.any_sender,
            allow=wanted.allow,
            proxy=_proxy(wanted) if wanted.proxy else False,
            **{name: value for name, value in given.items() if value is not None},
        )
    except ValueError as error:
        raise _of_state(error) or click.UsageError(str(error)) from error
    if twilio._resumed:
        _resume(wanted, twilio)
    elif wanted.seed is not None:
        try:
            twilio.load(tomllib.load(wanted.seed))
        except (TypeError, ValueError) as error:
            raise click.UsageError(f"{wanted.seed.name}: {error}") from error
    try:
        for fault in wanted.faults:
            twilio.faults.switch_on(fault)
    except ValueError as error:
        raise click.UsageError(f"--fault: {error}") from error
    try:
        if wanted.latency:
            twilio.faults.latency(wanted.latency)
    except ValueError as error:
        raise click.UsageError(f"--latency: {error}") from error
    return twilio


def _accounts(given: tuple[str, ...]) -> dict[str, str]:
    """Further main accounts, token by SID."""
    found: dict[str, str] = {}
    for text in given:
        sid, colon, token = text.partition(":")
        if not colon or not token:
            raise ValueError(f"--account must be a SID and a token, as AC…:TOKEN, not {sid!r} alone")
        if sid in found:
            raise ValueError(f"--account: there are two of {sid}")
        found[sid] = token
    return found


def _limits(given: tuple[str, ...]) -> Limits:
    try:
        return Limits.read(" ".join(given)) if given else Limits()
    except ValueError as error:
        raise ValueError(f"--limit: {error}") from None


def _resume(wanted: Wanted, twilio: Emulator) -> None:
    """Says which options are for a new state alone."""
    given = {
        "--seed": wanted.seed, "--start": wanted.start, "--frozen": wanted.frozen, "--number": wanted.number,
        "--account": wanted.accounts, "--random-seed": wanted.random_seed,
    }  # fmt: skip
    ignored = [name for name, value in given.items() if value]
    if not wanted.quiet:
        clock = twilio.clock
        how = "where time stands still" if clock.frozen else "and time has gone on"
        click.echo(f"{wanted.state} goes on at {clock.now():%Y-%m-%dT%H:%M:%SZ}, {how}", err=True)
        if ignored:
            click.echo(f"{', '.join(ignored)}: not used, as {wanted.state} has its own already", err=True)


def _proxy(wanted: Wanted) -> Proxy:
    """The proxy that the options ask for; its CA lasts, so that shells and programs can be told of it."""
    return Proxy(port=wanted.proxy_port, offline=wanted.offline, ca_dir=wanted.ca_dir or default_ca_dir())


def _of_state(error: ValueError) -> click.ClickException | None:
    """What is said of a state file that cannot be used; None: it is something else."""
    from ..emulator import StateFileError  # loaded with the first error

    return click.ClickException(str(error)) if isinstance(error, StateFileError) else None


@contextlib.contextmanager
def listening(wanted: Wanted) -> Iterator[None]:
    """Says why a server could not listen, has no certificates, or could not keep its state.

    Raises:
        click.ClickException: it could not.
    """
    port, host = wanted.port, wanted.host
    try:
        yield
    except CertificatesError as error:
        raise click.ClickException(str(error)) from error
    except ValueError as error:
        raise _of_state(error) or error from None
    except OSError as error:
        option = "--port"
        if isinstance(error, ProxyPortError):
            port, option = wanted.proxy_port, "--proxy-port"
        if error.errno == errno.EADDRINUSE:
            hint = f"port {port} of {host} is in use: stop what runs there, or choose another with {option} (0: any)"
            raise click.ClickException(hint) from error
        what = "write the files of the proxy's CA" if error.filename else f"listen on port {port} of {host}"
        raise click.ClickException(f"cannot {what}: {error}") from error


def address(twilio: Emulator, proxy: bool) -> dict[str, Any]:
    """Address and credentials."""
    proxied = {"proxy_url": twilio.proxy_url} if proxy else {}
    return proxied | {
        "url": twilio.url,
        "port": twilio.port,
        "base_url": twilio.base_url,
        "account_sid": twilio.account_sid,
        "auth_token": twilio.auth_token,
        "number": twilio.number,
    }


def introduce(twilio: Emulator, proxy: bool, ca_dir: str | None = None) -> None:
    """Prints the address and the credentials, for people and to be pasted."""
    keeper = twilio._keeper
    kept = f"What is created is kept in {keeper.name}." if keeper else "What is created is kept until Ctrl-C."
    through = _through(twilio, ca_dir) if proxy else ""
    click.echo(
        f"""An emulated Twilio is listening at {twilio.url}

  its page     {twilio.url}/
  base URL     {twilio.base_url}
  account SID  {twilio.account_sid}
  auth token   {twilio.auth_token}

From Python:

  from trunkline import Client
  client = Client("{twilio.account_sid}", "{twilio.auth_token}", base_url="{twilio.base_url}")
  print(client.messages.create(to="+14155550123", from_="+15005550006", body="Hello").status)

Or without a change to your program:

  export TWILIO_BASE_URL='{twilio.base_url}' \\
    TWILIO_ACCOUNT_SID={twilio.account_sid} TWILIO_AUTH_TOKEN={twilio.auth_token}

{through}{kept}"""
    )


def _through(twilio: Emulator, ca_dir: str | None) -> str:
    """How Twilio's SDKs come by the proxy, where the command that says so must be told what is not as by default."""
    known = {
        "--proxy-url": (twilio.proxy_url, f"http://127.0.0.1:{PROXY_PORT}"),
        "--account-sid": (twilio.account_sid, ACCOUNT_SID),
        "--auth-token": (twilio.auth_token, AUTH_TOKEN),
        "--number": (twilio.number, NUMBER),
        "--ca-dir": (ca_dir, None),
    }
    options = "".join(f" {name} {shlex.quote(str(is_))}" for name, (is_, usual) in known.items() if is_ != usual)
    return f"""Twilio's own SDKs and tools come by the proxy at {twilio.proxy_url}:

  eval "$(trunkline emulator env{options} --sdk node)"

--sdk is one of {", ".join(SDKS)}.

"""
