"""Searches turned into SQL: a tree and a store enter, conditions with bound parameters leave. Called by `planning`.

No text of a search becomes SQL: values are parameters, words are quoted for the index. A condition is 0 or 1, never
NULL, so that `Not` means what is left. One that never holds is a parameter too: of a constant SQLite would make a plan
without the index that it was told to take. `:lo` and `:hi` are the keys that a statement looks between.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from ..tree import And, Between, Field, Node, Not, Or, Phrase, Word
from . import look_up
from .codecs import MOST
from .errors import SearchError
from .kinds import ERASED, Kind, first_key
from .words import DONE, INBOUND, OUTBOUND, WRONG

MOST_NODES = 500
MOST_DEPTH = 50
_LONGEST = 1_000
_COMPARISONS = ("=", ">", ">=", "<", "<=")
_SIDES = {"from": ("sender",), "to": ("recipient",), "number": ("sender", "recipient")}
_IS = ("inbound", "outbound", "open", "gone", "failed", "erased")
_PARENTS = {
    ("recording", "call"): "parent",
    ("recording", "conference"): "conference",
    ("participant", "call"): "call",
    ("participant", "conference"): "parent",
    ("transcription", "recording"): "parent",
    ("media", "message"): "parent",
    ("alert", "resource"): "parent",
}
"""Kinds of rows and the fields that name what they are of → the columns that hold its SID."""
_HAS = ("body", "media", "price", "error", "recording", "service", "history")


def bounded(tree: Node | None) -> None:
    """Refuses what is no tree, or too large a one; without recursion, so any depth ends well.

    Raises:
        SearchError: it is.
    """
    waiting: list[tuple[Any, int]] = [(tree, 1)] if tree is not None else []
    seen = 0
    while waiting:
        node, depth = waiting.pop()
        seen += 1
        if seen > MOST_NODES or depth > MOST_DEPTH:
            raise SearchError(
                f"the search has more than {MOST_NODES} parts, or more than {MOST_DEPTH} within each other"
            )
        if isinstance(node, And | Or):
            waiting.extend((part, depth + 1) for part in node.parts)
        elif isinstance(node, Not):
            waiting.append((node.part, depth + 1))
        elif isinstance(node, Field) and not isinstance(node.name, str):
            raise SearchError(f"the name of a field must be a str, not {type(node.name).__name__}")
        elif not isinstance(node, Word | Phrase | Field | Between):
            raise SearchError(f"a search is made of the nodes of trunkline.logs.tree, not of {type(node).__name__}")


def conjuncts(tree: Node | None) -> Iterator[Node]:
    """The parts that must all hold."""
    if isinstance(tree, And):
        for part in tree.parts:
            yield from conjuncts(part)
    elif tree is not None:
        yield tree


class Compiler:
    """Turns nodes into conditions over `m`, a row of the table of a kind; `params` collects what they are bound to."""

    def __init__(self, kind: Kind, connection: sqlite3.Connection) -> None:
        self.kind = kind
        self.params: dict[str, Any] = {}
        self._connection = connection
        self._fields: dict[str, Callable[[Field], str]] = {
            **dict.fromkeys(_SIDES, self._address),
            "status": self._status,
            "error": self._error,
            "is": self._is,
            "has": self._has,
            "service": self._service,
            "account": lambda field: self._within("account", self.accounts(field)),
            "price": self._price,
            "segments": self._count,
            "duration": self._count,
            "country": self._country,
            **dict.fromkeys(("direction", "level", "category", "type"), self._word),
            **dict.fromkeys(("sid", "call", "conference", "recording", "message", "resource"), self._sid),
            "name": self._name,
        }

    def bind(self, value: Any) -> str:
        """A parameter for a value."""
        name = f"p{len(self.params)}"
        self.params[name] = value
        return f":{name}"

    def condition(self, node: Node) -> str:
        """A condition that holds for the rows of a node.

        Raises:
            SearchError: the kind has no such field, or the value is none of it.
        """
        if isinstance(node, And):
            return f"({' AND '.join(map(self.condition, node.parts))})" if node.parts else self.bind(1)
        if isinstance(node, Or):
            return f"({' OR '.join(map(self.condition, node.parts))})" if node.parts else self.bind(0)
        if isinstance(node, Not):
            return f"(NOT {self.condition(node.part)})"
        if isinstance(node, Between):
            since, before = between(node)
            return f"(m.id >= {self.bind(since)} AND m.id < {self.bind(before)})"
        if isinstance(node, Field):
            made = self._fields.get(node.name)
            if made is None:
                raise SearchError(f"there is no field {node.name!r}; there are {', '.join(self._fields)}")
            return made(node)
        table = f"{self.kind.name}_words"
        match = self.bind(self.match(node))
        return f"(m.id IN (SELECT rowid FROM {table} WHERE {table} MATCH {match} AND rowid >= :lo AND rowid < :hi))"

    def match(self, node: Node) -> str:
        """The expression of the index of words for words and phrases, and for `And` and `Or` of them alone."""
        if isinstance(node, And | Or):
            return "(" + (" AND " if isinstance(node, And) else " OR ").join(map(self.match, node.parts)) + ")"
        assert isinstance(node, Word | Phrase)
        if not self.kind.body:
            raise SearchError(f"{self.kind.name} rows have no text to look for words in")
        text = node.text
        if not isinstance(text, str):
            raise SearchError(f"a word must be a str, not {type(text).__name__}")
        prefix = isinstance(node, Word) and text.endswith("*")
        text = text.rstrip("*") if prefix else text
        _holdable(text)
        if not any(character.isalnum() for character in text):
            raise SearchError("a word must have a letter or a digit: nothing else is looked for in texts")
        quoted = text.replace("\0", " ").replace('"', '""')
        return f'(body : "{quoted}"{" *" if prefix else ""})'

    def texts_only(self, node: Node) -> bool:
        """Whether the index of words alone can answer a node."""
        if isinstance(node, And | Or):
            return bool(node.parts) and all(map(self.texts_only, node.parts))
        return isinstance(node, Word | Phrase)

    def address_ids(self, field: Field) -> tuple[list[int], list[str]]:
        """The numbers of the addresses of a field, and parts of addresses that too many have."""
        self._column(field, _SIDES[field.name][0] if self.kind.name != "number" else "number")
        return look_up.addresses(self._connection, self._texts(field))

    def sides(self, field: Field) -> tuple[str, ...]:
        """The columns that hold the addresses of a field."""
        return ("number",) if self.kind.name == "number" else _SIDES[field.name]

    def _address(self, field: Field) -> str:
        ids, parts = self.address_ids(field)
        found = []
        for side in self.sides(field):
            if ids:
                found.append(self._within(side, ids))
            for part in parts:
                match = self.bind(part)
                found.append(f"(m.{side} IN (SELECT rowid FROM address_part WHERE address_part MATCH {match}) IS TRUE)")
        return f"({' OR '.join(found)})" if found else self.bind(0)

    def is_heavy(self, ids: Sequence[int], sides: Sequence[str], many: int) -> bool:
        """Whether addresses have many rows; at most so many are counted."""
        left = many
        for side in sides:
            for number in ids:
                row = self._connection.execute(
                    f"SELECT count(*) FROM (SELECT 1 FROM {self.kind.name} WHERE {side} = ? LIMIT ?)", (number, left)
                ).fetchone()
                left -= row[0]
                if left <= 0:
                    return True
        return False

    def statuses(self, field: Field) -> list[int]:
        """The numbers of the statuses of a field."""
        self._column(field, "status")
        return look_up.statuses(self._connection, self._texts(field))

    def accounts(self, field: Field) -> list[int]:
        """The numbers of the accounts of a field."""
        return look_up.accounts(self._connection, self._texts(field))

    def _status(self, field: Field) -> str:
        return self._within("status", self.statuses(field))

    def codes(self, field: Field) -> list[int] | None:
        """The error codes of a field; None for any."""
        self._column(field, "error")
        codes: set[int] = set()
        for each in field.value if isinstance(field.value, tuple) else (field.value,):
            if each == "any":
                return None
            text = str(each)
            if not (text.isascii() and text.isdigit() and len(text) < 10):
                raise SearchError(f"error must be a code such as 30007, or any, not {each!r}")
            codes.add(int(text))
        return sorted(codes)

    def _error(self, field: Field) -> str:
        if field.op != "=":
            return self._count(field)
        codes = self.codes(field)
        return "(m.error IS NOT NULL)" if codes is None else self._within("error", codes)

    def _is(self, field: Field) -> str:
        found = []
        for text in self._texts(field):
            if text == "gone":
                found.append("m.gone IS NOT NULL")
            elif text == "erased":
                found.append(f"(coalesce(m.wiped, 0) & {ERASED}) <> 0")
            elif text in ("inbound", "outbound"):
                self._column(field, "direction")
                found.append(self._within("direction", INBOUND if text == "inbound" else OUTBOUND))
            elif text in ("open", "failed"):
                self._column(field, "status")
                test = f"m.status < {WRONG}" if text == "open" else f"m.status >= {WRONG} AND m.status < {DONE}"
                found.append(f"(({test}) IS TRUE)")
            else:
                raise SearchError(f"is must be one of {', '.join(_IS)}, not {text!r}")
        return f"({' OR '.join(found)})"

    def _has(self, field: Field) -> str:
        found = []
        for text in self._texts(field):
            if text not in _HAS:
                raise SearchError(f"has must be one of {', '.join(_HAS)}, not {text!r}")
            if text == "history":
                name = self.bind(self.kind.name)
                found.append(f"EXISTS (SELECT 1 FROM history h WHERE h.row = m.id AND h.kind = {name})")
            elif text == "recording" and self.kind.name in ("call", "conference"):
                column = "parent" if self.kind.name == "call" else "conference"
                found.append(f"EXISTS (SELECT 1 FROM recording r WHERE r.{column} = m.sid)")
            else:
                self._column(field, text)
                tests = {"media": "coalesce(m.media, 0) > 0", "body": "coalesce(m.body, '') <> ''"}
                found.append(tests.get(text, f"m.{text} IS NOT NULL"))
        return f"({' OR '.join(found)})"

    def _service(self, field: Field) -> str:
        self._column(field, "service")
        return self._within("service", look_up.words(self._connection, self._texts(field)))

    def _country(self, field: Field) -> str:
        self._column(field, "sender")
        return self._within("country", [text.upper() for text in self._texts(field)])

    def _price(self, field: Field) -> str:
        """What was charged, without its sign: of usage it is positive, of all else negative."""
        self._column(field, "price")
        found = []
        for each in self._singles(field):
            try:
                value = Decimal(str(each)) * 1_000_000
            except InvalidOperation:
                value = Decimal("NaN")
            if not value.is_finite() or abs(value) > MOST:
                raise SearchError("price must be an amount such as 0.05")
            # An amount between two millionths is no integer; what is compared is.
            least = math.floor(value) if field.op in (">", "<=") else math.ceil(value)
            if field.op != "=" or value == value.to_integral_value():
                found.append(f"((abs(m.price) {self._op(field)} {self.bind(least)}) IS TRUE)")
        return f"({' OR '.join(found)})" if found else self.bind(0)

    def _count(self, field: Field) -> str:
        self._column(field, field.name)
        found = []
        for each in self._singles(field):
            try:
                number = int(each)
            except (TypeError, ValueError, OverflowError):
                raise SearchError(f"{field.name} must be a whole number") from None
            if abs(number) > MOST:
                raise SearchError(f"{field.name} must be at most {MOST}")
            found.append(f"((m.{field.name} {self._op(field)} {self.bind(number)}) IS TRUE)")
        return f"({' OR '.join(found)})"

    def _singles(self, field: Field) -> Sequence[Any]:
        """The alternatives of a number; to compare with there is one."""
        found = field.value if isinstance(field.value, tuple) else (field.value,)
        if not found or len(found) > MOST_NODES or (field.op != "=" and len(found) > 1):
            raise SearchError(f"{field.name} must have one number to be compared with, or some to be one of")
        return found

    def _word(self, field: Field) -> str:
        self._column(field, field.name)
        texts = [text.lower() for text in self._texts(field)]
        return self._within(field.name, look_up.folded(self._connection, texts))

    def _sid(self, field: Field) -> str:
        column = "sid" if field.name == "sid" else _PARENTS.get((self.kind.name, field.name))
        if column is None:
            raise SearchError(f"{self.kind.name} rows have no {field.name}")
        return self._within(column, self._texts(field))

    def _name(self, field: Field) -> str:
        self._column(field, "name")
        return self._within("name COLLATE NOCASE", self._texts(field))

    def _op(self, field: Field) -> str:
        if field.op not in _COMPARISONS:
            raise SearchError(f"{field.name} can be compared by {' '.join(_COMPARISONS)}, not by {field.op!r}")
        return field.op

    def _column(self, field: Field, column: str) -> None:
        if not self.kind.has(column):
            raise SearchError(f"{self.kind.name} rows have no {field.name}")

    def _texts(self, field: Field) -> Sequence[str]:
        if field.op != "=":
            raise SearchError(f"{field.name} cannot be compared by {field.op!r}")
        given = field.value if isinstance(field.value, tuple) else (field.value,)
        found = [text for text in given if isinstance(text, str)]
        if len(found) < len(given) or len(found) > MOST_NODES:
            raise SearchError(f"{field.name} must have texts as its value")
        if not found or not all(text.strip() for text in found):
            raise SearchError(f"{field.name} must not be empty")
        for text in found:
            _holdable(text)
        return found

    def _within(self, column: str, values: Sequence[int] | Sequence[str]) -> str:
        if not values:
            return self.bind(0)
        return f"((m.{column} IN ({', '.join(map(self.bind, values))})) IS TRUE)"


def between(node: Between) -> tuple[int, int]:
    """The keys of a span of time.

    Raises:
        SearchError: it is no number.
    """
    for each in (node.since, node.before):
        if each is not None and (isinstance(each, bool) or not isinstance(each, int | float) or each != each):
            raise SearchError("a span of time is between numbers of seconds since 1970")
    since = 0 if node.since is None else first_key(node.since)
    return since, 2**63 - 1 if node.before is None else first_key(node.before)


def _holdable(text: str) -> None:
    if len(text) > _LONGEST:
        raise SearchError(f"a word or a value has at most {_LONGEST} characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise SearchError("the search holds half a character") from None
