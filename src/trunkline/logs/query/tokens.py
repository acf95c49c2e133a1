"""A search cut into its parts: text enters, tokens leave, in time that grows like the text. Called by the parser.

A token is a parenthesis, AND, OR or NOT, a word, a quoted phrase, or a field with its values. What a field may hold is
the parser's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..._core.redaction.secret import safe_repr
from .errors import QueryError

LONGEST = 10_000
MOST_TERMS = 500

QUOTES = '"“”„«»'
_END = re.compile(rf"[\s(),{QUOTES}]")  # of a value
_WORD = re.compile(rf"[^\s(){QUOTES}]+")
_NAME = re.compile(r"([A-Za-z][A-Za-z_-]{0,30}):(?!//)")
_OPERATOR = re.compile(r"[<>]=?|=")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_UNWRITABLE = re.compile(r"[\ud800-\udfff]")
_ESCAPED = re.compile(r"\\(.)")

# The first part of a number as people write it, and what may follow behind a blank.
_NUMBER = re.compile(r"(?=[+(])\+?(?:[0-9]{0,4}[.-]?\([0-9]{1,5}\))?[0-9.-]{0,40}")
_MORE = re.compile(r"[ \u00a0](?:\([0-9]{1,5}\) ?)?[0-9][0-9.-]{0,40}")
_WHOLE = 7  # digits of a number that needs no more behind a blank
_MOST_DIGITS = 15


@safe_repr
@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field, where it stands, and whether it was quoted."""

    text: str
    position: int
    quoted: bool


@safe_repr
@dataclass(frozen=True, slots=True)
class Token:
    """A part of a search.

    Attributes:
        kind: `(`, `)`, `AND`, `OR`, `NOT`, `word`, `phrase`, `field` or `number` (a field whose name is not said).
        text: the word, the phrase, or the name of the field in lower case.
        position: where it begins; `end` where it ends.
        op: the operator of a field, `=` if none is written.
        values: the values of a field, at least one.
    """

    kind: str
    text: str
    position: int
    end: int
    op: str = "="
    values: tuple[Value, ...] = ()


def tokens_of(text: str) -> Iterator[Token]:
    """The parts of a search, in order.

    Raises:
        QueryError: too long, a quote without its end, a field without a value, or no text that can be stored.
    """
    if len(text) > LONGEST:
        raise QueryError(f"a search has at most {LONGEST:,} characters", LONGEST)
    if broken := _UNWRITABLE.search(text):
        raise QueryError("half of a surrogate pair is no character", broken.start())
    text = _UNSEEN.sub(" ", text)
    at = terms = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _token(text, at)
        terms += max(len(token.values), 1)
        if terms > MOST_TERMS:
            raise QueryError(f"a search has at most {MOST_TERMS} terms", at)
        yield token
        at = token.end


def _token(text: str, at: int) -> Token:
    first = text[at]
    if first in "+(" and (end := number_end(text, at, least=_WHOLE)):
        return Token("number", "number", at, end, values=(Value(text[at:end], at, False),))
    if first in "()":
        return Token(first, first, at, at + 1)
    if first in QUOTES:
        phrase, end = _quoted(text, at)
        return Token("phrase", phrase, at, end)
    if first == "-" and text[at + 1 : at + 2].strip():
        return Token("NOT", "-", at, at + 1)
    if named := _NAME.match(text, at):
        return _field(text, at, named[1].lower(), named.end())
    found = _WORD.match(text, at)
    assert found is not None, "a character that is nothing else begins a word"
    kind = found[0] if found[0] in ("AND", "OR", "NOT") else "word"
    return Token(kind, found[0], at, found.end())


def _field(text: str, start: int, name: str, at: int) -> Token:
    """A field whose values begin at a place."""
    op = "="
    if found := _OPERATOR.match(text, at):
        op, at = found[0], found.end()
    values: list[Value] = []
    while True:
        if text[at : at + 1] and text[at] in QUOTES:
            value, end = _quoted(text, at)
            values.append(Value(value, at, True))
        else:
            end = number_end(text, at, least=1)
            if not end:
                stop = _END.search(text, at)
                end = stop.start() if stop else len(text)
            values.append(Value(text[at:end], at, False))
        if not values[-1].text.strip():
            raise QueryError(f"{name}: needs a value", start, at - start)
        if text[end : end + 1] != ",":
            return Token("field", name, start, end, op, tuple(values))
        at = end + 1


def _quoted(text: str, at: int) -> tuple[str, int]:
    """What a quote holds, and where it ends."""
    end = at + 1
    while end < len(text) and text[end] not in QUOTES:
        end += 2 if text[end] == "\\" else 1
    if end >= len(text):
        raise QueryError("a quote is not closed", at, len(text) - at)
    return _ESCAPED.sub(r"\1", text[at + 1 : end]), end + 1


def quote(text: str) -> str:
    """A text in quotes, as `tokens_of` reads it."""
    return '"' + re.sub(rf"[\\{QUOTES}]", r"\\\g<0>", text) + '"'


def number_end(text: str, at: int, *, least: int) -> int:
    """Where a number as people write it, with a plus sign or parentheses first, ends; 0 if none begins here.

    It goes on behind a blank while it is short and does not become too long: `(415) 555-0100`, `+41 44 668 18 00`.
    """
    found = _NUMBER.match(text, at)
    if not found or not found[0].strip("+.-"):
        return 0
    end, digits = found.end(), _digits(found[0])
    if digits < _WHOLE:
        while more := _MORE.match(text, end):
            digits += _digits(more[0])
            if digits > _MOST_DIGITS:
                break
            end = more.end()
    ends = end == len(text) or _END.match(text, end) is not None
    return end if ends and _digits(text[at:end]) >= least else 0


def _digits(text: str) -> int:
    return sum(map(str.isdecimal, text))
