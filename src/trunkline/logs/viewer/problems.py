"""All that is wrong with settings, so that it can be said at once. Errors enter one by one, one leaves. Pure.

Called by `settings` and `roles`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from .errors import SettingsError


class Problems:
    """Gathers what is wrong with a text."""

    def __init__(self) -> None:
        self.found: list[SettingsError] = []

    def add(self, *errors: SettingsError) -> None:
        """Notes errors."""
        self.found += errors

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Notes the error that ends the block, with all that it has found."""
        try:
            yield
        except SettingsError as error:
            self.found += error.all

    def end(self) -> None:
        """Raises what was found, the first by its line.

        Raises:
            SettingsError: something was.
        """
        if self.found:
            raise joined(self.found)


def joined(errors: Iterable[SettingsError]) -> SettingsError:
    """The first of some errors by its line, which has the others; those without a line come last."""
    first, *others = sorted(errors, key=lambda each: (each.line is None, each.line or 0))
    first.others = tuple(others)
    return first
