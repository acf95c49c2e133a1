"""The exit codes of every command. Click itself ends with those of failures and of wrong use."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    PARTLY_DONE = 3
    NO_CREDENTIALS = 4
    """There are no credentials, or Twilio refuses them."""
    INTERRUPTED = 130
    """Ctrl-C, as shells count it."""
