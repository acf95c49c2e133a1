"""What `trunkline logs serve` does before it answers: it looks over all that it needs, and has the store keep what the
settings say of retention. Called by `logs_serve`.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click

from ..errors import MissingExtraError
from ..logs.retention import Retention, kept
from ..logs.store.errors import StoreError
from ..logs.store.ledger import Ledger
from ..logs.store.reader import Store
from ..logs.viewer.settings import Settings
from . import logs_saying as out

_NEEDED = ("starlette", "jinja2", "python_multipart", "uvicorn")


def missing() -> Iterator[str]:
    """The packages that the pages need and that are not installed, each as a sentence."""
    for name in _NEEDED:
        if find_spec(name) is None:
            yield str(MissingExtraError("logs", name.replace("_", "-")))


def missing_to_sign_in(settings: Settings) -> Iterator[str]:
    """The packages that signing in needs and that are not installed, each as a sentence."""
    if settings.auth.scheme == "oidc" and find_spec("cryptography") is None:
        yield str(MissingExtraError("logs-oidc", "cryptography"))


def unreadable(path: str) -> str | None:
    """Why a store that is there cannot be read."""
    try:
        if Path(path).exists():
            Store(path).close()
    except StoreError as error:
        return str(error)
    return None


def all_of(wrong: list[str]) -> click.ClickException:
    """One error of several sentences, each on a line."""
    return click.ClickException("\n".join(dict.fromkeys(wrong)))


def keep(path: str, settings: Settings) -> str | None:
    """Has a store, which is made where it is missing, keep what the settings say: each sync takes what is older.

    Returns:
        A line about what has changed; None where nothing has.

    Raises:
        StoreError: it cannot be written.
    """
    with Ledger(path) as ledger:
        before = ledger.retention()
        after = before.changed(settings.retention)
        if after == before:
            return None
        ledger.keep(after)
    # What it shows progress with is slow to load, and seldom needed here.
    from .logs_noting import note

    note(path, "retention", {"keep": after.table()})
    return f"by the settings, {kept(after)}; the sync takes what is older, for ever (before: {kept(before)})"


def differs(before: Retention, settings: Settings) -> None:
    """Says where a store keeps something else than the settings say, and nothing is there to change it."""
    after = before.changed(settings.retention)
    if after != before:
        out.note(
            f"the settings say {kept(after)}, the store {kept(before)}: `serve --sync` takes it over, "
            "`trunkline logs retention` sets it"
        )
