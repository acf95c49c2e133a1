"""An emulated Twilio with a past, in a process of its own: so that it answers on one core while another reads.

How long the past is enters; where to ask, and as whom, leaves. Once `go_on` was called, the account lives on: customers
write, messages are sent. Called by `logs_demo`.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from ..emulator import Emulator

_PATIENCE = 10.0  # seconds that it may take to end
_BETWEEN = 6.0  # seconds between two things that happen, on average


class Place(NamedTuple):
    """Where an emulated Twilio is, the credentials that it accepts, and what makes its account live on."""

    account_sid: str
    auth_token: str
    base_url: str
    go_on: Callable[[], None]


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
            account_sid, auth_token, base_url = here.recv()
        except EOFError:
            raise click.ClickException("the embedded Twilio did not start") from None
        yield Place(account_sid, auth_token, base_url, lambda: here.send(True))
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
            _go_on(twilio, pipe)


def _go_on(twilio: Emulator, pipe: Connection) -> None:
    """Has something happen now and then.

    Raises:
        EOFError, OSError: the other end of the pipe is closed.
    """
    from .logs_happening import happening

    random = Random()
    with happening(twilio, random) as happen:
        while True:
            happen()
            if pipe.poll(random.uniform(0.2, 1.8) * _BETWEEN):
                pipe.recv()
