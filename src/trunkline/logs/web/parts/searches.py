"""Searches taken apart and put together: what is a chip above a list, a field of a form, a bar that narrows. Pure.

Trees enter, trees and texts leave. Called by the pages of lists, and by all that links to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from ...._core.redaction.secret import safe_repr
from ...query import FIELDS, And, Between, Field, Node, Phrase, Query, QueryError, Word, parse, text
from ...query.fields import fields_of
from ...query.tokens import QUOTES, quote
from ...tree import all_of

FORM = ("from", "to", "number", "status", "error", "country", "service", "name", "price", "segments", "duration")
"""The fields that the form has, where the kind of rows has them."""
TIMES = ("after", "before")

_WRITTEN = re.compile(r"[\w+:@.,*-]+")
_PLAIN = re.compile(rf"[^\s()\\\x00-\x1f\x7f-\x9f\u2028\u2029{QUOTES}]+")


@safe_repr
@dataclass(frozen=True, slots=True)
class Chip:
    """A condition of a search: its text, and the search without it."""

    text: str
    without: str


def parts(tree: Node | None) -> tuple[Node, ...]:
    """The conditions that must all hold."""
    return () if tree is None else tree.parts if isinstance(tree, And) else (tree,)


def of_parts(query: Query, conditions: Iterable[Node]) -> Query:
    """A search of some conditions."""
    found = list(conditions)
    return replace(query, tree=all_of(found) if found else None)


def chips(query: Query) -> list[Chip]:
    """Each condition of a search, and the search without it."""
    each = parts(query.tree)
    return [
        Chip(text(of_parts(query, [part])), text(of_parts(query, each[:place] + each[place + 1 :])))
        for place, part in enumerate(each)
    ]


def with_field(query: Query, name: str, value: Any) -> Query:
    """A search that asks for one value of a field; None: for any."""
    kept = [part for part in parts(query.tree) if not (isinstance(part, Field) and part.name == name)]
    new: list[Node] = [] if value is None else [Field(name, "=", (value,))]
    return of_parts(query, [*kept, *new])


def value_of(query: Query, name: str) -> tuple[object, ...]:
    """The values that a search asks for in a field; empty where it asks for none, or in another way."""
    for part in parts(query.tree):
        if isinstance(part, Field) and part.name == name and part.op == "=" and isinstance(part.value, tuple):
            return part.value
    return ()


def between(query: Query, since: int | None, before: int | None, said: str = "") -> Query:
    """A search of a span of time, instead of those it had."""
    kept = [part for part in parts(query.tree) if not isinstance(part, Between)]
    new = [] if since is None and before is None else [Between(since, before, said)]
    return of_parts(query, [*kept, *new])


def bounds(query: Query) -> tuple[int | None, int | None]:
    """The first second that a search is about, and the first one after it; None is no bound."""
    since: int | None = None
    before: int | None = None
    for part in parts(query.tree):
        if isinstance(part, Between):
            if part.since is not None:
                since = part.since if since is None else max(since, part.since)
            if part.before is not None:
                before = part.before if before is None else min(before, part.before)
    return since, before


def form_fields(kind: str) -> tuple[str, ...]:
    """The fields of the form for a kind of rows."""
    known = fields_of(kind)
    return tuple(name for name in FORM if name in known)


def to_form(query: Query) -> dict[str, str]:
    """What the fields of the form hold of a search; `words` has all that no field holds."""
    found: dict[str, str] = {}
    rest: list[Node] = []
    names = form_fields(query.kind)
    for part in parts(query.tree):
        term = text(of_parts(query, [part]))
        name, colon, value = term.partition(":")
        if isinstance(part, Field) and part.name in names and part.name not in found:
            found[part.name] = _unquoted(term.removeprefix(f"{part.name}:"))
        elif isinstance(part, Between) and colon and " " not in term and name in TIMES and name not in found:
            found[name] = value
        else:
            rest.append(part)
    return {"words": text(of_parts(query, rest)), **found}


def from_form(fields: Mapping[str, str], kind: str) -> str:
    """The search that a form asks for, as text that may be wrong: `parse` says where."""
    words = fields.get("words", "").strip()
    terms = [f"({words})" if " OR " in words else words]
    for name in (*form_fields(kind), *TIMES):
        value = fields.get(name, "").strip()
        if value:
            terms.append(term(name, value))
    return " ".join(each for each in terms if each)


def term(name: str, value: str) -> str:
    """A condition on a field, as text; of what people write into the field of a form nothing is another condition."""
    plain = _WRITTEN if name in FIELDS and FIELDS[name].form in ("address", "name") else _PLAIN
    return f"{name}:{value if plain.fullmatch(value) else quote(value)}"


def wrong_fields(fields: Mapping[str, str], kind: str, zone: str, now: float) -> dict[str, str]:
    """What is wrong with each field of a form, in a sentence."""
    found: dict[str, str] = {}
    for name in ("words", *form_fields(kind), *TIMES):
        value = fields.get(name, "").strip()
        try:
            parse(value if name == "words" else term(name, value), kind, zone=zone, now=now) if value else None
        except QueryError as error:
            near = f"; did you mean {error.near}?" if error.near else ""
            found[name] = f"{error.problem}{near}"
    return found


def _unquoted(value: str) -> str:
    """The value of a field as a form shows it."""
    inner = value[1:-1]
    return (
        inner if len(value) > 1 and value[0] == value[-1] == '"' and '"' not in inner and "\\" not in inner else value
    )


def has_words(query: Query) -> bool:
    """Whether a search asks for words of a text."""
    return any(isinstance(part, Word | Phrase) for part in parts(query.tree))


def address(path: str, **values: object) -> str:
    """A path with its query; what is None or empty is left out."""
    said = {name: str(value) for name, value in values.items() if value is not None and value != ""}
    return f"{path}?{urlencode(said, errors='replace')}" if said else path
