"""Questions to people before something is destroyed or paid for. Used by the commands that do such things."""

from __future__ import annotations

import click

from .command_errors import Interruption

yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


def confirm(question: str, *, yes: bool = False, otherwise: str = "nothing is done") -> None:
    """Asks, unless somebody said yes already.

    Args:
        otherwise: what is said where the answer is no.

    Raises:
        Interruption: the answer is no, or there is nobody to ask.
    """
    if yes:
        return
    try:
        sure = click.confirm(question, err=True)
    except click.Abort:
        raise Interruption(f"{otherwise}; --yes does it without a question") from None
    if not sure:
        raise Interruption(otherwise)
