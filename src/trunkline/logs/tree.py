"""A search as a value: what the query language is parsed to, and what the store turns into SQL. Pure.

`query` makes trees from text and text from trees; `store.compiling` reads them. Nodes are immutable, hashable, and
equal if they ask for the same. No value of one is text of the language: numbers are parsed, addresses are in their
canonical form (see `query.addresses`), times are instants.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from .._core.redaction.secret import safe_repr

KINDS = (
    *("message", "call", "conference", "participant", "recording", "media"),
    *("transcription", "alert", "number", "usage"),
)
"""What the store keeps; a participant is one of a conference."""

_PLURALS = {"media": "media", "usage": "usage"}

Value = tuple[str, ...] | tuple[int, ...] | tuple[Decimal, ...] | int | Decimal


@safe_repr
@dataclass(frozen=True, slots=True)
class And:
    """All of the parts; without parts, everything."""

    parts: tuple[Node, ...]


@safe_repr
@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts; without parts, nothing."""

    parts: tuple[Node, ...]


@safe_repr
@dataclass(frozen=True, slots=True)
class Not:
    """What a condition does not hold for."""

    part: Node


@safe_repr
@dataclass(frozen=True, slots=True)
class Word:
    """A word of the row's text, without regard to case and accents; the beginning of one if it ends in `*`.

    Text of several tokens, such as `e-mail`, means these tokens in a row.
    """

    text: str


@safe_repr
@dataclass(frozen=True, slots=True)
class Phrase:
    """Several words in a row of the row's text."""

    text: str


@safe_repr
@dataclass(frozen=True, slots=True)
class Field:
    """A condition on one field.

    Attributes:
        name: the field, as in `query.FIELDS`.
        op: `=`, or of numbers `>`, `>=`, `<` or `<=`.
        value: with `=` a tuple of alternatives, else one number. Which type by the field: text, int, or Decimal for
            prices; durations are seconds; of `error` the numbers, or the one text `any`.
    """

    name: str
    op: str
    value: Value


@safe_repr
@dataclass(frozen=True, slots=True)
class Between:
    """A span of time, half open, in whole seconds since 1970; None is no bound.

    Attributes:
        since: the first second.
        before: the first second after it.
        said: how it was asked for, such as `last:7d`; what `query.text` writes, and no part of the condition.
    """

    since: int | None
    before: int | None
    said: str = field(default="", compare=False)


Node = And | Or | Not | Word | Phrase | Field | Between


@safe_repr
@dataclass(frozen=True, slots=True)
class Query:
    """A search.

    Attributes:
        kind: the kind of rows, one of `KINDS`.
        tree: the condition; None is met by every row.
        zone: the time zone of its dates, an IANA name.
    """

    kind: str
    tree: Node | None = None
    zone: str = "UTC"


def plural(kind: str) -> str:
    """`messages` of `message`."""
    return _PLURALS.get(kind, f"{kind}s")


def walk(tree: Node | None) -> Iterator[Node]:
    """Every node of a tree, parents first."""
    waiting = [] if tree is None else [tree]
    while waiting:
        node = waiting.pop()
        yield node
        match node:
            case And(parts) | Or(parts):
                waiting.extend(reversed(parts))
            case Not(part):
                waiting.append(part)
            case _:
                pass


def all_of(parts: list[Node]) -> Node:
    """The conjunction of at least one condition, flat."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: list[Node]) -> Node:
    """The disjunction of at least one condition, flat."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def opposite(part: Node) -> Node:
    """What a condition does not hold for; of a negation what it negates."""
    return part.part if isinstance(part, Not) else Not(part)
