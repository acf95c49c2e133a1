"""A search in its one canonical form: a `Query` enters, text leaves that `parse` makes the same `Query` of. Pure."""

from __future__ import annotations

import re

from ..tree import And, Between, Field, Node, Not, Or, Phrase, Query, Word
from . import times, values
from .errors import QueryError
from .fields import FIELDS
from .tokens import QUOTES, number_end, quote, tokens_of
from .words import tokens

_PLAIN = re.compile(rf"[^\s(),<>={QUOTES}][^\s(),{QUOTES}]*")
_WHOLE = 7  # digits of a number that a following word cannot be taken for a part of


def text(query: Query) -> str:
    """A search as text; `parse` of it, with the same zone, is an equal search.

    A span of time keeps the words that it was asked for in, such as `last:7d`. Of a tree that `parse` has not made the
    text is one of the same meaning: a phrase of one word comes back as a word.

    Raises:
        ValueError: the tree holds what no text says: a word without letters and digits, an instant before 1970, a
            conjunction of nothing.
    """
    return "" if query.tree is None else _write(query.tree, query.zone, 0)


_OR, _AND, _NOT = 1, 2, 3  # how strongly what stands around binds


def _write(node: Node, zone: str, around: int) -> str:
    match node:
        case Or((part,)) | And((part,)):
            return _write(part, zone, around)
        case Or(parts):
            return _joined([_write(part, zone, _OR) for part in parts], " OR ", around >= _OR)
        case And(parts):
            return _joined([_write(part, zone, _AND) for part in parts], " ", around >= _AND)
        case Not(part):
            written = _write(part, zone, _NOT)
            return written[1:] if written.startswith("-") else f"-{written}"
        case Between(since, before, said):
            return said or _span(since, before, zone, around)
        case Word(word):
            return _word(word)
        case Phrase(phrase):
            return _phrase(phrase)
        case _:
            return _field(node)


def _joined(parts: list[str], between: str, enclosed: bool) -> str:
    if not parts:
        raise ValueError("a conjunction or disjunction of nothing has no text")
    whole = between.join(parts)
    return f"({whole})" if enclosed and len(parts) > 1 else whole


def _span(since: int | None, before: int | None, zone: str, around: int) -> str:
    bounds = []
    if since is not None:
        bounds.append(f"after:{times.written(since, zone)}")
    if before is not None:
        bounds.append(f"before:{times.written(before, zone)}")
    return _joined(bounds, " ", around >= _AND)


def _word(word: str) -> str:
    try:
        found = list(tokens_of(word))
    except QueryError:
        found = []
    plain = len(found) == 1 and (found[0].kind, found[0].text) == ("word", word)
    if plain and "*" not in word[:-1] and not values.SID.fullmatch(word) and tokens(word):
        return word
    if word.endswith("*"):
        raise ValueError("the beginning of a word must be letters and digits, and a * behind them")
    return _phrase(word)


def _phrase(phrase: str) -> str:
    if not tokens(phrase):
        raise ValueError("a phrase must hold a letter or a digit")
    return quote(phrase)


def _field(node: Field) -> str:
    fact = FIELDS[node.name]
    op = "" if node.op == "=" else node.op
    several = node.value if isinstance(node.value, tuple) else (node.value,)
    if not several:
        raise ValueError(f"{node.name} has no value")
    return f"{node.name}:{op}" + ",".join(_value(values.written(fact, each)) for each in several)


def _value(value: str) -> str:
    if not _PLAIN.fullmatch(value):
        return quote(value)
    if value.startswith("+") and number_end(value, 0, least=_WHOLE) != len(value):
        return quote(value)
    return value
