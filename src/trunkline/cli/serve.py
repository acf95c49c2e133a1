"""`trunkline emulator`: says how to reach the emulated Twilio and serves it until it is interrupted.

Called by `commands.emulator`.
"""

from __future__ import annotations

import errno

import click

from ..emulator import Emulator, serve
from .command_errors import output_errors


def run(host: str, port: int, account_sid: str | None, auth_token: str | None, latency: float = 0.0) -> None:
    """Serves an emulator in the foreground.

    Args:
        latency: seconds before each reply.

    Raises:
        click.UsageError: the account SID or the address is none.
        click.ClickException: the port is in use or not to be had, or the introduction cannot be written.
    """

    def ready(twilio: Emulator) -> None:
        if latency:
            twilio.faults.latency(latency)
        with output_errors():
            introduce(twilio)

    try:
        serve(port, host, account_sid=account_sid, auth_token=auth_token, ready=ready)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = f"port {port} of {host} is in use: stop what runs there, or choose another with --port (0: any)"
            raise click.ClickException(hint) from error
        raise click.ClickException(f"cannot listen on port {port} of {host}: {error}") from error


def introduce(twilio: Emulator) -> None:
    """Prints the address and the credentials, for people and to be pasted."""
    click.echo(
        f"""An emulated Twilio is listening at {twilio.url}

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

What is created is kept until Ctrl-C."""
    )
