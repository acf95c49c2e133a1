"""What keeps people from mistakes: questions before something is destroyed or paid for, options that are given once.

Used by the commands that do such things.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Any

import click

from .exit_codes import ExitCode


class Once(click.Option):
    """An option that is given once: of several values the last one would count, without a word on the others."""

    def __init__(self, param_decls: Sequence[str] | None = None, **attributes: Any) -> None:
        attributes["multiple"] = True
        super().__init__(param_decls, **attributes)

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """The value, None without one.

        Raises:
            click.UsageError: there are several.
        """
        found = super().process_value(ctx, value)
        if len(found) > 1:
            raise click.UsageError(f"{self.opts[0]} is given {len(found)} times, and takes one value", ctx)
        return found[0] if found else None


yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


class Declined(click.ClickException):
    """A question was not answered with yes."""

    exit_code = ExitCode.INTERRUPTED

    def show(self, file: IO[Any] | None = None) -> None:
        """Says that nothing has happened: that is no error."""
        click.echo(self.format_message(), file=file, err=True)


def confirm(question: str, *, yes: bool = False, otherwise: str = "nothing is done") -> None:
    """Asks, unless somebody said yes already.

    Args:
        otherwise: what is said where the answer is no.

    Raises:
        Declined: the answer is no, or there is nobody to ask.
    """
    if yes:
        return
    try:
        sure = click.confirm(question, err=True)
    except click.Abort:
        click.echo(err=True)  # the question's own line has not ended
        raise Declined(f"{otherwise}; --yes does it without a question") from None
    if not sure:
        raise Declined(otherwise)
