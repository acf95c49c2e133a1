"""Which index a search goes by. A tree and a store enter; a `Plan` leaves, which makes statements for spans of keys.

In this order: words and people together by the index of words; an address by its own; an error code; a status that went
wrong or is open; else all rows from the newest. What the index does not say is a filter, and then a search goes by
growing slices of time. Called by `searching` and `statistics`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from ..tree import Between, Field, Node, Not
from .compiling import Compiler, between, bounded, conjuncts
from .kinds import SELECTED, Kind
from .words import DONE

_MOST_ARMS = 12
_MOST_PEOPLE = 200
_HEAVY = 2_000  # rows from which an address is no better than a status
_HIGHEST = 2**63 - 1


class Plan(NamedTuple):
    """A search that is ready to run.

    Attributes:
        arms: the sources of keys, each a table and its condition; several are merged.
        filter: what else must hold, as SQL; empty where the arms say it all.
        lowest, highest: the keys that it can find, the latter not included.
        sliced: whether it may read many rows for few.
    """

    kind: Kind
    arms: tuple[tuple[str, str], ...]
    filter: str
    params: dict[str, Any]
    lowest: int
    highest: int
    sliced: bool
    by: str

    def keys(self, *, newest_first: bool = True) -> str:
        """The statement for at most `:n` keys from `:lo` on and below `:hi`, in their order."""
        order = "DESC" if newest_first else "ASC"
        return f"{self._union()} ORDER BY 1 {order} LIMIT :n"

    def rows(self, *, newest_first: bool = True) -> str:
        """The statement for what a row of the wire is made of, of the rows of `keys`, in any order."""
        order = "DESC" if newest_first else "ASC"
        columns = SELECTED[self.kind.name]
        if len(self.arms) == 1 and self.by != "words":
            return f"SELECT {columns} {self._arm(*self.arms[0])} ORDER BY m.id {order} LIMIT :n"
        return (
            f"SELECT {columns} FROM ({self.keys(newest_first=newest_first)}) k CROSS JOIN {self.kind.name} m "
            "ON m.id = k.id"
        )

    def source(self) -> str:
        """A table of the keys between `:lo` and `:hi`, for sums."""
        return f"({self._union()})"

    def _union(self) -> str:
        return " UNION ".join(f"SELECT {self._key()} AS id {self._arm(*arm)}" for arm in self.arms)

    def _key(self) -> str:
        return "w.rowid" if self.by == "words" else "m.id"

    def _arm(self, table: str, condition: str) -> str:
        where = f"{self._key()} >= :lo AND {self._key()} < :hi"
        return f"FROM {table} WHERE {condition + ' AND ' if condition else ''}{where}{self.filter}"


def plan(kind: Kind, tree: Node | None, connection: sqlite3.Connection) -> Plan:
    """Plans a search.

    Raises:
        SearchError: it cannot be answered.
    """
    bounded(tree)
    compiler = Compiler(kind, connection)
    parts = list(conjuncts(tree))
    lowest, highest = 0, _HIGHEST
    rest: list[Node] = []
    for part in parts:
        if isinstance(part, Between):
            since, before = between(part)
            lowest, highest = max(lowest, since), min(highest, before)
        else:
            rest.append(part)
    made = (
        _by_words(compiler, rest)
        or _by_address(compiler, rest)
        or _by_error(compiler, rest)
        or _by_status(compiler, rest)
        or _by_account(compiler, rest)
        or ("all", [(f"{kind.name} m", "")], rest)
    )
    by, arms, left = made
    filters = "".join(f" AND {compiler.condition(part)}" for part in left)
    # Several words may be frequent and never together; one alone is found where it stands.
    sliced = bool(left) or (by == "words" and len(rest) > 1)
    if by == "words" and filters:
        arms = [(f"{table} CROSS JOIN {kind.name} m ON m.id = w.rowid", condition) for table, condition in arms]
    return Plan(kind, tuple(arms), filters, compiler.params, lowest, highest, sliced, by)


_Made = tuple[str, list[tuple[str, str]], list[Node]]


def _by_words(compiler: Compiler, parts: Sequence[Node]) -> _Made | None:
    wanted = [part for part in parts if compiler.texts_only(part)]
    if not wanted:
        return None
    table = f"{compiler.kind.name}_words"
    match = " AND ".join(map(compiler.match, wanted))
    unwanted: list[Not] = []
    left: list[Node] = []
    for part in parts:
        if compiler.texts_only(part):
            continue
        if isinstance(part, Not) and compiler.texts_only(part.part):
            unwanted.append(part)
        elif people := _people(compiler, part):
            match += f" AND {people}"
        else:
            left.append(part)
    if unwanted:
        match = f"({match}) NOT ({' OR '.join(compiler.match(part.part) for part in unwanted)})"
    return "words", [(f"{table} w", f"{table} MATCH {compiler.bind(match)}")], left


def _people(compiler: Compiler, part: Node) -> str | None:
    """The expression of the index of words for who wrote or was written to."""
    if not isinstance(part, Field) or part.name not in ("from", "to", "number") or not compiler.kind.has("sender"):
        return None
    ids, many = compiler.address_ids(part)
    if many or not ids or len(ids) > _MOST_PEOPLE:
        return None
    letters = {"sender": "s", "recipient": "r"}
    terms = [f'"{letters[side]}{number}"' for side in compiler.sides(part) for number in ids]
    return f"(people : ({' OR '.join(terms)}))"


def _by_address(compiler: Compiler, parts: Sequence[Node]) -> _Made | None:
    for part in parts:
        if not isinstance(part, Field) or part.name not in ("from", "to", "number"):
            continue
        ids, many = compiler.address_ids(part)
        sides = compiler.sides(part)
        if many:
            continue
        name = compiler.kind.name
        left = [each for each in parts if each is not part]
        if not ids:
            return "nothing", [(f"{name} m", "0")], []
        if len(ids) * len(sides) > _MOST_ARMS:
            people = _people(compiler, part) if compiler.kind.body else None
            if people:
                table = f"{name}_words"
                return "words", [(f"{table} w", f"{table} MATCH {compiler.bind(people)}")], left
            continue
        better = _by_error(compiler, parts) or _by_status(compiler, parts)
        if better and compiler.is_heavy(ids, sides, _HEAVY):
            return better
        return (
            "address",
            [
                (f"{name} m INDEXED BY {name}_{side}", f"m.{side} = {compiler.bind(number)}")
                for side in sides
                for number in ids
            ],
            left,
        )
    return None


def _by_error(compiler: Compiler, parts: Sequence[Node]) -> _Made | None:
    name = compiler.kind.name
    for part in parts:
        if isinstance(part, Field) and part.name == "error":
            codes = compiler.codes(part)
            if codes and len(codes) <= _MOST_ARMS:
                table = f"{name} m INDEXED BY {name}_error"
                left = [each for each in parts if each is not part]
                return "error", [(table, f"m.error = {compiler.bind(code)}") for code in codes], left
    return None


def _by_status(compiler: Compiler, parts: Sequence[Node]) -> _Made | None:
    name = compiler.kind.name
    for part in parts:
        if isinstance(part, Field) and part.name == "status":
            found = compiler.statuses(part)
            if found and len(found) <= _MOST_ARMS and max(found) < DONE:
                table = f"{name} m INDEXED BY {name}_status"
                left = [each for each in parts if each is not part]
                condition = f"m.status < {DONE} AND m.status = "
                return "status", [(table, condition + compiler.bind(status)) for status in found], left
    return None


def _by_account(compiler: Compiler, parts: Sequence[Node]) -> _Made | None:
    name = compiler.kind.name
    for part in parts:
        if isinstance(part, Field) and part.name == "account":
            found = compiler.accounts(part)
            if len(found) <= _MOST_ARMS:
                table = f"{name} m INDEXED BY {name}_account"
                left = [each for each in parts if each is not part]
                arms = [(table, f"m.account = {compiler.bind(account)}") for account in found]
                return "account", arms or [(f"{name} m", "0")], left
    return None
