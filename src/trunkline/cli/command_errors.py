"""How commands end: with which exit code, also where their output cannot be written or is read by nobody.

Used by the group of all commands.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator, Sequence
from typing import IO, Any, TextIO

import click

from ..errors import MissingExtraError
from .exit_codes import ExitCode


class CredentialsError(click.ClickException):
    """There are no credentials, or Twilio refuses them."""

    exit_code = ExitCode.NO_CREDENTIALS


class Interruption(click.ClickException):
    """Ctrl-C."""

    exit_code = ExitCode.INTERRUPTED

    def show(self, file: IO[Any] | None = None) -> None:
        """Says so, below the `^C` of a terminal."""
        click.echo(file=file, err=True)
        super().show(file)


class ClosedPipe(click.ClickException):
    """Nobody reads the output any more, as behind `| head`: nothing is wrong."""

    exit_code = ExitCode.DONE


def output_error(cause: OSError) -> click.ClickException:
    """What a command ends with whose output cannot be written."""
    if isinstance(cause, BrokenPipeError):
        return ClosedPipe(str(cause))
    return click.ClickException(f"cannot write the output: {cause.strerror or cause}")


@contextlib.contextmanager
def output_errors() -> Iterator[None]:
    """Raises `output_error` for output that cannot be written."""
    try:
        yield
    except OSError as error:
        raise output_error(error) from error
    except SystemExit as error:
        # This is how rich ends where nobody reads what it writes.
        if isinstance(error.__context__, BrokenPipeError):
            raise output_error(error.__context__) from None
        raise


@contextlib.contextmanager
def named_extras() -> Iterator[None]:
    """Reports a missing extra as a message with the command that installs it."""
    try:
        yield
    except MissingExtraError as error:
        raise click.ClickException(str(error)) from error


class Commands(click.Group):
    """A group whose commands end without a traceback, and with an `ExitCode`."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Reads the arguments, and shows help where they ask for it."""
        with output_errors():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs a command."""
        try:
            with output_errors():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interruption("interrupted") from None

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Runs a command and exits with its code; `standalone_mode=False` leaves both to the caller."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        output = prepare_output(sys.stdout)
        try:
            value = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
            code = value if isinstance(value, int) else ExitCode.DONE
        except click.ClickException as error:
            code = show_error(error)
        except (click.Abort, KeyboardInterrupt):  # while arguments were read
            code = show_error(Interruption("interrupted"))
        try:
            output.flush()
        except OSError as error:
            discard_output(output)
            code = code or show_error(output_error(error))
        sys.exit(code)


def show_error(error: click.ClickException) -> int:
    """Says on stderr why a command ends, if something is wrong, and returns its exit code."""
    if isinstance(error, click.NoSuchOption) and error.ctx is not None and isinstance(error.ctx.command, click.Group):
        more = "Options stand behind the command that they are of."
        error = click.NoSuchOption(error.option_name, f"{error.message} {more}", error.possibilities, error.ctx)
    if error.exit_code != ExitCode.DONE:
        with contextlib.suppress(OSError):
            error.show()
    return error.exit_code


def prepare_output(stream: TextIO | None) -> TextIO:
    """The standard output, which writes what its encoding does not have as `\\u2026`, as stderr does."""
    if stream is None:  # a process that was started without one
        stream = sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
        stream.reconfigure(errors="backslashreplace")
    return stream


def discard_output(stream: TextIO) -> None:
    """Drops what a stream could not write: Python would try again when it ends, and report that."""
    with contextlib.suppress(OSError):  # it is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
