"""A search as a value: what the query language is parsed to, and what the store turns into SQL. Pure.

`query` makes trees from text and text from trees; `store.compiling` reads them. Nodes are immutable, hashable, and
equal if they say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

KINDS = (
    *("message", "call", "conference", "participant", "recording", "media"),
    *("transcription", "alert", "number", "usage"),
)
"""What the store keeps; a participant is one of a conference."""

Value = tuple[str, ...] | str | int | Decimal


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts; without parts, everything."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts; without parts, nothing."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What the part does not match."""

    part: Node


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text in any case and without accents; one that ends in `*` is the beginning of a word."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the text, one directly after the other."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field compared with a value.

    Attributes:
        name: as in the language: from, to, number, status, error, is, has, service, account, price, segments, duration,
            country.
        op: `=`, `>`, `>=`, `<` or `<=`; all but `=` for price, segments and duration alone.
        value: alternatives as a tuple of str; a Decimal for price, an int for segments and duration.
    """

    name: str
    op: str
    value: Value


@dataclass(frozen=True, slots=True)
class Between:
    """Instants of creation, in seconds since 1970: from `since` on and before `before`; None is open."""

    since: float | None
    before: float | None


Node = And | Or | Not | Word | Phrase | Field | Between


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for among the rows of a kind; `zone` is the IANA name that its days are of."""

    kind: str
    tree: Node | None = None
    zone: str = "UTC"
