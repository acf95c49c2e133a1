"""The language of searches: `hello to:+1415 status:failed -body:test is:failed`. Text enters, a `Query` leaves.

Pure. Called by the page, by `control` and by the files of this room, which ask a query whether it fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

FIELDS = ("to", "from", "body", "status", "sid", "error", "account", "event", "url")
STATES = ("failed",)


class Term(NamedTuple):
    """A word of a search.

    Attributes:
        field: of `FIELDS`; `is` with one of `STATES` as text; empty: any field.
        text: what must be in it, whatever its case.
        negated: it must not.
    """

    field: str
    text: str
    negated: bool = False


class Query(Struct, frozen=True):
    """A search: every term must fit. `str(query)` is its text, which leads to it again."""

    terms: tuple[Term, ...] = ()


class Facts(NamedTuple):
    """What a search can ask of a message, a call, a webhook or an alert."""

    values: Mapping[str, str]
    failed: bool


def parse(text: str) -> Query:
    """The search of a text. Words are bare, `field:word`, `is:failed`; quotes hold spaces, `-` in front negates.

    Raises:
        ValueError: it is none; the text says what is wrong and what is allowed.
    """
    raise NotImplementedError
