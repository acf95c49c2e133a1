"""What commands say where Twilio refuses something, or does not answer: the error, what it means, what to do.

Exceptions of the client enter, those of click leave. Used by every command that asks Twilio.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from ..errors import AuthenticationError, TrunklineError
from ..types.alerts import ErrorHelp, error_help
from .command_errors import CredentialsError


@contextmanager
def said() -> Iterator[None]:
    """Reports what the client raises as a message, with the exit code that fits."""
    try:
        yield
    except AuthenticationError as error:
        raise CredentialsError(text(error)) from error
    except TrunklineError as error:
        raise click.ClickException(text(error)) from error
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error


def meaning(known: ErrorHelp, head: str = "What it means") -> str:
    """What an error code means and what to do, a line each.

    Args:
        head: what the first line begins with.
    """
    return f"{head}: {known.explanation}\nWhat to do: {known.next_step}\nMore: {known.url}"


def text(error: TrunklineError) -> str:
    """An exception in words: what happened, what its code means, and what to do."""
    lines = [str(error)]
    known = error_help(error.code)
    if known is not None:
        lines.append(meaning(known))
    if error.outcome == "unknown" and error.method not in (None, "GET"):
        lines.append("Twilio may have done it all the same: look before you repeat it.")
    return "\n".join(lines)
