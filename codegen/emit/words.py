"""What arguments and fields are, in words: `facts/words.json`. Called by the writers of resources and models."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ..overrides import Json
from .text import WIDTH

EXTRA = "further arguments by the names of the API, which this version does not know"
LIMIT = "how many at most; None: all"
PAGE_SIZE = "how many the API sends at a time"


class Words:
    """The phrases of a product version.

    Args:
        words: the file's content.
        module: the product version.
    """

    def __init__(self, words: Json, module: str) -> None:
        self._names: dict[str, str] = words["names"]
        self._own: dict[tuple[str, str], str] = {
            (owner, name): phrase
            for name, phrases in words["own"].get(module, {}).items()
            for phrase, owners in phrases.items()
            for owner in owners
        }

    def of(self, owner: str, name: str) -> str:
        """The phrase of an argument of an operation, or of a field of a model.

        Raises:
            ValueError: there is none.
        """
        phrase = self._own.get((owner, name)) or self._names.get(name)
        if phrase is None:
            raise ValueError(f"facts/words.json has no phrase for {name!r} of {owner}")
        return phrase


def section(title: str, rows: Iterable[tuple[str, str]], indent: str) -> str:
    """A section of a docstring, such as `Args:`, with its blank line before it; empty without rows."""
    lines = [
        textwrap.fill(
            f"{name}: {phrase}.",
            WIDTH,
            initial_indent=f"{indent}    ",
            subsequent_indent=f"{indent}        ",
            break_on_hyphens=False,
            break_long_words=False,
        )
        for name, phrase in rows
    ]
    return "\n".join([f"\n{indent}{title}:", *lines]) + "\n" if lines else ""
