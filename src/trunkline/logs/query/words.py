"""Words of texts, as the full-text index of the store has them: SQLite's tokenizer unicode61 without diacritics.

Text enters, tokens leave. Called by the parser, by `matches`, and by the store for what it puts into the index.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache


def tokens(text: str) -> list[str]:
    """The words of a text: runs of letters, digits and private characters, in lower case and without accents."""
    found: list[str] = []
    word: list[str] = []
    for character in text:
        folded = _folded(character)
        if folded is None:
            if word:
                found.append("".join(word))
                word.clear()
        elif folded or word:
            word.append(folded)
    if word:
        found.append("".join(word))
    return found


# SQLite's own table of what is an accent by itself, from U+0300 on, as bits.
_ACCENTS = 0x000361F8_08029FDF


@lru_cache(4096)
def _folded(character: str) -> str | None:
    """A character as the index has it: nothing of an accent by itself, None of what separates words."""
    after = ord(character) - 0x300
    if 0 <= after < 50 and _ACCENTS >> after & 1:
        return ""
    category = unicodedata.category(character)
    if category[0] not in "LN" and category != "Co":
        return None
    folded = character.casefold()
    lower = folded if len(folded) == 1 else character.lower()[0]
    base = unicodedata.normalize("NFD", lower)[0]
    return base if base.isascii() else lower


def holds_phrase(words: Sequence[str], wanted: Sequence[str], *, prefix: bool = False) -> bool:
    """Whether words hold others in a row; with `prefix` the last of these may be the beginning of a word."""
    count = len(wanted)
    if not count:
        return False
    *firm, last = wanted
    for start in range(len(words) - count + 1):
        end = words[start + count - 1]
        if (end.startswith(last) if prefix else end == last) and list(words[start : start + count - 1]) == firm:
            return True
    return False
