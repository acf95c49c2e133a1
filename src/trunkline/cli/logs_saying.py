"""What the commands of `trunkline logs` say beside data: errors as sentences, remarks on stderr. It loads nothing slow.

Used by the modules beside it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import click

from ..errors import MissingExtraError, TrunklineError
from ..logs.query.errors import QueryError
from ..logs.store.errors import StoreError

_LONGEST = 300


@contextlib.contextmanager
def said(search: str = "") -> Iterator[None]:
    """Ends a command with a sentence where a search, an argument or the store is wrong."""
    try:
        yield
    except QueryError as error:
        raise click.UsageError(f"{error}{_pointed(search, error)}") from error
    except (MissingExtraError, StoreError, TrunklineError) as error:
        raise click.ClickException(str(error)) from error
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _pointed(search: str, error: QueryError) -> str:
    """The search with what is wrong underlined, if it is short enough to be read."""
    if not search.isprintable() or len(search) > _LONGEST or error.position > len(search):
        return ""
    marks = "^" * max(1, min(error.length, len(search) - error.position))
    return f"\n\n  {search}\n  {' ' * error.position}{marks}"


def note(text: str) -> None:
    """Says something beside the data, on stderr."""
    click.echo(text, err=True)
