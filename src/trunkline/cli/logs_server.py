"""An emulated Twilio with a past, in a process of its own: so that it answers on one core while another reads.

How long the past is enters; where to ask, and as whom, leaves. Called by `logs_demo`.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import NamedTuple

import click

_PATIENCE = 10.0  # seconds that it may take to end


class Place(NamedTuple):
    """Where an emulated Twilio is, and the credentials that it accepts."""

    account_sid: str
    auth_token: str
    base_url: str


@contextmanager
def serving(days: int, messages: int) -> Iterator[Place]:
    """Starts the process; it ends with the block, and with whoever called it.

    Args:
        days: how long the past is.
        messages: how many messages it has.

    Raises:
        click.ClickException: it does not start.
    """
    # A fork would take over the threads' locks, but not the threads.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, days, messages), name="trunkline-emulator", daemon=True)
    process.start()
    there.close()
    try:
        try:
            place = Place(*here.recv())
        except EOFError:
            raise click.ClickException("the embedded Twilio did not start") from None
        yield place
    finally:
        here.close()
        process.join(_PATIENCE)
        if process.is_alive():
            process.terminate()


def _serve(pipe: Connection, days: int, messages: int) -> None:
    """Answers until the other end of the pipe is closed."""
    from ..emulator import Emulator

    # Ctrl-C goes to both processes: the other one closes the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Emulator() as twilio:
        twilio.populate(days, messages)
        with suppress(EOFError, OSError):
            pipe.send((twilio.account_sid, twilio.auth_token, twilio.base_url))
            pipe.recv()
