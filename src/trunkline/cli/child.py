"""A command that runs while a server is there: its environment, its signals, its exit code.

Called by `serve` and `emulator_record`.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType

import click

from .._core import config
from ..emulator import Emulator

_FORWARDED = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2")
_JAVA = "JAVA_TOOL_OPTIONS"


def run_child(command: Sequence[str], twilio: Emulator, *, proxy: bool = False) -> int:
    """Runs a command until it ends; its exit code, 128 and the signal's number where one ended it.

    Args:
        proxy: whether Twilio's SDKs are led to the emulator's proxy.

    Raises:
        click.ClickException: there is no such command.
    """
    leading = config.leading(twilio.account_sid, twilio.auth_token, twilio.base_url)
    if proxy:
        leading |= twilio.proxy_environment()
        if given := config.env(_JAVA):  # options of the user's own
            leading[_JAVA] = f"{given} {leading[_JAVA]}"
    return run_with(command, leading)


def run_with(command: Sequence[str], variables: Mapping[str, str | None]) -> int:
    """Runs a command with variables in its environment, as `run_child` does; None: must not be there.

    Raises:
        click.ClickException: there is no such command.
    """
    environment = config.child_env(variables)
    with _forwarding() as children:
        try:
            child = subprocess.Popen(list(command), env=environment)
        except OSError as error:
            raise click.ClickException(f"cannot run {command[0]}: {error.strerror or error}") from error
        children.begin(child)
        code = _ended(child)
    return code if code >= 0 else 128 - code


def _ended(child: subprocess.Popen[bytes]) -> int:
    """The exit code of a child. A signal that came just before a wait without an end would be given on after it."""
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.wait(1.0)


class _Children:
    """Gives signals on to a process; those that come before it is there as soon as it is."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._early: list[int] = []

    def begin(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child
        for number in self._early:
            self._send(number)

    def receive(self, number: int, frame: FrameType | None) -> None:
        # A terminal has sent Ctrl-C to the command too.
        if number == signal.SIGINT and sys.stdin is not None and sys.stdin.isatty():
            return
        if self._child is None:
            self._early.append(number)
        else:
            self._send(number)

    def _send(self, number: int) -> None:
        if self._child is not None:
            with contextlib.suppress(OSError):
                self._child.send_signal(number)


@contextlib.contextmanager
def _forwarding() -> Iterator[_Children]:
    """Gives the signals that this process gets on to a child."""
    children = _Children()
    numbers = [getattr(signal, name) for name in _FORWARDED if hasattr(signal, name)]
    before = {number: signal.signal(number, children.receive) for number in numbers}
    try:
        yield children
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
