"""The search language: text enters, a `Query` leaves, or a `QueryError` that names the place. Pure.

    words "a phrase" from:+14155550100 -status:sent (error:30007 OR error:30008) last:7d

Terms side by side must all hold; OR binds less than that; `-` or NOT negates. Called by the store, the commands and the
viewer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ..tree import KINDS, Between, Field, Node, Phrase, Query, Word, all_of, any_of, opposite
from ..tree import Value as TreeValue
from . import times, values
from .errors import QueryError
from .fields import FIELDS, TEXTS, TIMES, fields_of, plural
from .text import text as written
from .tokens import LONGEST, MOST_TERMS, Token, Value, tokens_of
from .words import tokens

DEEPEST = 50
CHANNELS = ("whatsapp", "messenger", "client", "sip", "rcs", "sim")
"""The beginnings of addresses that may stand in a search without a field."""
_END = Token("", "", 0, 0)


def parse(text: str, kind: str = "message", *, zone: str = "UTC", now: float) -> Query:
    """What a search asks for.

    Args:
        text: the search; without a term it is met by every row.
        kind: the kind of rows, one of `tree.KINDS`.
        zone: the IANA name of the time zone of its dates.
        now: the instant that `today`, `yesterday` and `last:` are seen from, in seconds since 1970.

    Raises:
        QueryError: the text is no search of such rows.
        ValueError: no such kind or zone.
        TypeError: the text is no str.
    """
    if not isinstance(text, str):
        raise TypeError(f"a search must be a str, not {type(text).__name__}")
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}")
    times.time_zone(zone)
    query = Query(kind, _Reader(text, kind, zone, now).whole(), zone)
    # What is written out in the canonical form, such as the field of a SID, must not make it too long to be read.
    if len(text) > LONGEST - 15 * MOST_TERMS and len(written(query)) > LONGEST:
        raise QueryError(f"a search has at most {LONGEST:,} characters, its fields written out", len(text))
    return query


class _Reader:
    """One search on its way from tokens to a tree."""

    def __init__(self, text: str, kind: str, zone: str, now: float) -> None:
        self._kind, self._zone, self._now = kind, zone, now
        self._tokens = list(tokens_of(text))
        self._next = 0
        self._end = len(text)
        self._depth = 0

    def whole(self) -> Node | None:
        if not self._tokens:
            return None
        tree = self._any()
        if self._next < len(self._tokens):
            raise QueryError("a parenthesis is closed that was not opened", self._token.position)
        return tree

    @property
    def _token(self) -> Token:
        return self._tokens[self._next] if self._next < len(self._tokens) else _END

    def _any(self) -> Node:
        parts = [self._all()]
        while self._token.kind == "OR":
            self._next += 1
            parts.append(self._all())
        return any_of(parts)

    def _all(self) -> Node:
        parts = [self._one()]
        while self._token.kind not in ("", "OR", ")"):
            if self._token.kind == "AND":
                self._next += 1
            parts.append(self._one())
        return all_of(parts)

    def _one(self) -> Node:
        negative = False
        while self._token.kind == "NOT":
            negative = not negative
            self._next += 1
        node = self._group() if self._token.kind == "(" else self._term()
        return opposite(node) if negative else node

    def _group(self) -> Node:
        opening = self._token
        self._next += 1
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError(f"parentheses are at most {DEEPEST} deep", opening.position)
        node = self._any()
        if self._token.kind != ")":
            raise QueryError("a parenthesis is not closed", opening.position)
        self._next += 1
        self._depth -= 1
        return node

    def _term(self) -> Node:
        token = self._token
        read = _TERMS.get(token.kind)
        if read is None:
            place = token.position if token.kind else self._end
            found = f"not {token.text}" if token.kind else "and the search ends"
            raise QueryError(f"a term is missing here, {found}", place, len(token.text))
        self._next += 1
        return read(self, token)

    def _word(self, token: Token) -> Node:
        if (found := values.SID.fullmatch(token.text)) and (name := self._field_of_sid(found[1].upper())):
            return Field(name, "=", (values.sid(found),))
        self._needs_text(token)
        if "*" in token.text[:-1]:
            raise QueryError("a * may only end a word", token.position + token.text.index("*"))
        return Word(token.text)

    def _phrase(self, token: Token) -> Node:
        self._needs_text(token)
        text = token.text.strip()
        single = len(tokens(text)) == 1 and not text.endswith("*")
        return Word(text) if single and "*" not in text else Phrase(text)

    def _needs_text(self, token: Token) -> None:
        length = token.end - token.position
        if self._kind not in TEXTS:
            allowed = fields_of(self._kind)
            raise QueryError(f"{plural(self._kind)} have no text to look for words in", token.position, length, allowed)
        if not tokens(token.text):
            raise QueryError("no letter and no digit to look for", token.position, length)

    def _field_of_sid(self, prefix: str) -> str | None:
        """The field that a SID without one is of."""
        if prefix in SID_PREFIXES[self._kind]:
            return "sid"
        if prefix == "AC":
            return "account"
        named = (fact for fact in FIELDS.values() if self._kind in fact.kinds and prefix in fact.prefixes)
        return next((fact.name for fact in named), None)

    def _field(self, token: Token) -> Node:
        name = token.text
        if name in TIMES:
            return self._time(token)
        fact = FIELDS.get(name)
        if (fact is None or self._kind not in fact.kinds) and name in CHANNELS and self._kind in FIELDS["number"].kinds:
            whole = Value(f"{name}:{token.values[0].text}", token.position, False)
            return self._field(Token("field", "number", token.position, token.end, "=", (whole, *token.values[1:])))
        if fact is None or self._kind not in fact.kinds:
            raise self._unknown(token)
        if token.op != "=":
            if fact.form not in values.NUMERIC:
                raise QueryError(f"{name}: cannot be compared with {token.op}", token.position, len(name) + 1)
            if len(token.values) > 1:
                raise QueryError(f"{name}:{token.op} takes one value", token.values[1].position)
        read = [self._value(token, value) for value in token.values]
        if token.op == "=":
            return Field(name, "=", cast("TreeValue", _alternatives(read)))
        number = next(iter(read))
        if number == "any":
            raise QueryError(f"error:{token.op} takes a number", token.position, token.end - token.position)
        return Field(name, token.op, cast("TreeValue", number))

    def _value(self, token: Token, value: Value) -> values.Single:
        try:
            return values.read(FIELDS[token.text], value.text, self._kind)
        except values.UnfitError as error:
            length = len(value.text) + 2 * value.quoted
            raise QueryError(str(error), value.position, length, error.expected, error.near) from None

    def _time(self, token: Token) -> Node:
        name, value = token.text, token.values[0]
        if token.op != "=":
            raise QueryError(f"{name}: cannot be compared with {token.op}", token.position, len(name) + 1)
        if len(token.values) > 1:
            raise QueryError(f"{name}: takes one value", token.values[1].position)
        text = value.text.strip()
        try:
            if name == "last":
                return Between(times.ago(text, self._zone, self._now), None, f"last:{text.lower()}")
            if name == "on" and times.is_time(text):
                raise ValueError("takes a day, a month or a year; an instant goes behind after: or before:")
            first, after = times.span(text, self._zone, self._now)
        except (ValueError, OverflowError) as error:
            forms = times.LENGTHS if name == "last" else times.FORMS
            length = len(value.text) + 2 * value.quoted
            raise QueryError(f"{name}:{text[:40]} {error}", value.position, length, forms) from None
        said = f"{name}:{text.replace(' ', 'T').replace('t', 'T') if times.is_time(text) else text.lower()}"
        if name == "on":
            return Between(first, after, said)
        return Between(first, None, said) if name == "after" else Between(None, first, said)

    def _unknown(self, token: Token) -> QueryError:
        name = token.text
        allowed = fields_of(self._kind)
        if name in FIELDS:
            whose = " and ".join(plural(kind) for kind in FIELDS[name].kinds)
            problem = f"{plural(self._kind)} have no field {name}:, which is of {whose}"
        else:
            problem = f"there is no field {name}:, and text with a colon needs quotes"
        near = values.nearest(name, allowed)
        return QueryError(problem, token.position, len(name) + 1, allowed, near and f"{near}:")


def _alternatives(read: list[values.Single]) -> tuple[values.Single, ...]:
    """Each value once; `any` of errors means the others as well."""
    return ("any",) if "any" in read and any(isinstance(each, int) for each in read) else tuple(dict.fromkeys(read))


_TERMS: dict[str, Callable[[_Reader, Token], Node]] = {
    "word": _Reader._word,
    "phrase": _Reader._phrase,
    "field": _Reader._field,
    "number": _Reader._field,
}

SID_PREFIXES: dict[str, tuple[str, ...]] = {
    "message": ("SM", "MM"),
    "call": ("CA",),
    "conference": ("CF",),
    "participant": (),
    "recording": ("RE",),
    "media": ("ME",),
    "transcription": ("TR",),
    "alert": ("NO",),
    "number": ("PN",),
    "usage": (),
}
"""The kinds of rows → how their SIDs begin."""
