"""A search as an audit may keep it: digests stand for addresses, so that who is erased is in no entry. Pure.

A `Query` and what makes a digest of an address enter, text leaves. Called by the commands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..tree import And, Field, Node, Not, Or, Phrase, Query, Word
from .text import text

_PERSONAL = ("from", "to", "number", "name")
_LIKE_A_NUMBER = re.compile(r"\+?[0-9](?:[ ().\-]{0,2}[0-9]){6,}")
_BETWEEN = re.compile(r"[^+0-9]")


def audited(query: Query, digest: Callable[[str], str]) -> str:
    """The text of a search in which digests stand for addresses, and for what may be a number among words.

    Args:
        digest: makes the digest of an address, as `store.audit.Audit.digest` does.
    """

    def of_words(words: str) -> str:
        return _LIKE_A_NUMBER.sub(lambda found: digest(_BETWEEN.sub("", found[0])), words)

    def of_value(name: str, value: str) -> str:
        return of_words(value) if name == "name" or value.endswith(":") else digest(value)

    def of_node(node: Node) -> Node:
        match node:
            case And(parts):
                return And(tuple(map(of_node, parts)))
            case Or(parts):
                return Or(tuple(map(of_node, parts)))
            case Not(part):
                return Not(of_node(part))
            case Word(words) | Phrase(words):
                found = of_words(words)
                return node if found == words else Phrase(found)
            case Field(name, op, tuple(values)) if name in _PERSONAL:
                return Field(name, op, tuple(of_value(name, str(each)) for each in values))
            case _:
                return node

    return text(query if query.tree is None else replace(query, tree=of_node(query.tree)))
