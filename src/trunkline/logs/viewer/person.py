"""Somebody's rights: what they ask enters, what they may ask leaves, or a refusal; rows enter, what they see leaves.

    viewer = Viewer("ana@example.com", role)
    query = viewer.ask(parse("to:4567", now=now), now)
    shown = [viewer.show("message", row) for row in store.page(query).rows]

Everything that a page asks the store goes through `ask` and `ask_groups`, and everything that it says of a row through
`show`. No answer depends on a row that is not seen. Pure. Called by the pages, and by `trunkline logs roles preview`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from math import ceil
from types import MappingProxyType
from typing import Any, ClassVar, Protocol, TypeVar

from ..query.errors import QueryError
from ..query.fields import TEXTS, fields_of, plural
from ..query.jump import Jump
from ..query.jump import jump as leads
from ..query.times import instant
from ..query.tokens import Token, tokens_of
from ..store.kinds import KINDS as STORED
from ..tree import And, Between, Field, Node, Or, Query, Word, walk
from . import rules
from .errors import Refused
from .permissions import KINDS, PERMISSIONS, WRITING, Level
from .roles import Accounts, Role
from .shown import Shown, Sight

T = TypeVar("T")


class _Change(Protocol):
    """A state of a row that was seen, as `Store.history` has them."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def at(self) -> float: ...
    @property
    def status(self) -> str | None: ...
    @property
    def error(self) -> int | None: ...
    @property
    def source(self) -> str: ...


C = TypeVar("C", bound=_Change)


class Viewer:
    """One person's rights, within the limits of the server.

    Args:
        name: of the person.
        role: what they may see.
        max_resource_age: how old rows may be on this server, in seconds; the stricter of this and the role's holds.
        accounts: SIDs of the accounts that this server shows, or all; what both this and the role name is seen.
    """

    def __init__(
        self, name: str, role: Role, *, max_resource_age: float | None = None, accounts: Accounts = "all"
    ) -> None:
        self.name, self.role = name, role
        ages = [age for age in (role.max_resource_age, max_resource_age) if age is not None]
        self.max_resource_age = min(ages) if ages else None
        self.accounts: Accounts = _both(role.accounts, accounts)
        self._seen = None if self.accounts == "all" else frozenset(self.accounts)
        self._kinds = tuple(kind for kind in KINDS if self._missing(KINDS[kind]) is None) if self.accounts else ()
        self._sights: dict[str, Sight] = {}

    def level(self, permission: str) -> Level:
        """How much of a permission they have.

        Raises:
            KeyError: there is no such permission.
        """
        return self.role.permissions[permission]

    def may(self, permission: str) -> bool:
        """Whether they have a permission in full.

        Raises:
            KeyError: there is no such permission.
        """
        return self.role.permissions[permission] is True

    @property
    def sees_all(self) -> bool:
        """Whether nothing of the store is hidden from them: what is counted of all of it is for them alone."""
        hidden = (name for name, fact in PERMISSIONS.items() if not fact.writes and not self.may(name))
        return self.accounts == "all" and self.max_resource_age is None and next(hidden, None) is None

    def kinds(self) -> tuple[str, ...]:
        """The kinds of rows that there are for them."""
        return self._kinds

    def _sight(self, kind: str) -> Sight:
        found = self._sights.get(kind)
        if found is None:
            found = self._sights[kind] = Sight(kind, self.level)
        return found

    # Asking

    def ask(self, query: Query, now: float, text: str = "") -> Query:
        """A search, narrowed to the rows that they see.

        Args:
            now: seconds since 1970, which the age of rows is seen from.
            text: what was parsed, for the place of what is refused.

        Raises:
            Refused: they may not see what it asks for.
        """
        self._need_kind(query.kind)
        for part in walk(query.tree):
            missing = self._missing(rules.node(query.kind, part))
            if missing is not None:
                raise self._refused(query.kind, part, missing, text)
        limits = self._limits(query.kind, now)
        if not limits:
            return query
        own = [] if query.tree is None else list(query.tree.parts) if isinstance(query.tree, And) else [query.tree]
        parts = (*own, *limits)
        return Query(query.kind, parts[0] if len(parts) == 1 else And(parts), query.zone)

    def ask_groups(self, kind: str, by: Sequence[str]) -> None:
        """Whether rows of a kind may be counted, charted or sorted by some fields, of a search or of the model.

        Raises:
            Refused: they may not see one of them.
        """
        self._need_kind(kind)
        for name in by:
            missing = self._missing(rules.field(kind, name))
            if missing is not None:
                raise Refused(f"You may not group by {name}: it needs the right to see {rules.says(missing)}", missing)

    def jump(self, text: str) -> Jump | None:
        """Where a text alone leads, as `query.jump`; what is there for them, the page that it leads to says.

        Raises:
            Refused: it is an address, and they may not look addresses up.
        """
        found = leads(text)
        if found is not None and found.kind == "number_page" and not self.number(found.value):
            missing = self._missing((*rules.field("message", "number"), *rules.field("call", "number")))
            problem = "You may not look up numbers: it needs the right to see both sides of messages or calls"
            raise Refused(problem, missing or "can_view_numbers")
        return found

    def fields(self, kind: str) -> tuple[str, ...]:
        """The names that may stand before a colon in their searches of a kind.

        Raises:
            Refused: they see no rows of the kind.
        """
        self._need_kind(kind)
        free = ("has", "resource")  # some of their values may be asked for
        return tuple(name for name in fields_of(kind) if name in free or self._missing(rules.field(kind, name)) is None)

    def words(self, kind: str) -> bool:
        """Whether they may search texts of a kind for words."""
        return kind in self._kinds and kind in TEXTS and self._missing(rules.node(kind, Word("a"))) is None

    def number(self, address: str) -> bool:
        """Whether they may open the page of an address, be there one or not: its parts are asked for one by one."""
        return bool(address) and any(
            kind in self._kinds and self._missing(rules.field(kind, "number")) is None
            for kind in ("message", "call", "number")
        )

    def threads(self) -> tuple[str, ...]:
        """The kinds that the thread of an address may show: those whose both sides they see in full."""
        both = ("message", "call")
        return tuple(
            kind for kind in both if kind in self._kinds and self._missing(rules.field(kind, "number")) is None
        )

    def since(self, kind: str, now: float) -> int | None:
        """The first second whose rows of a kind they see; numbers are there at any age."""
        return None if self.max_resource_age is None or kind == "number" else max(ceil(now - self.max_resource_age), 0)

    def _need_kind(self, kind: str) -> None:
        if kind not in self._kinds:
            missing = self._missing(KINDS.get(kind, ()))
            raise Refused(f"There are no {plural(kind)} for you", missing or "", absent=True)

    def _missing(self, needs: Iterable[str]) -> str | None:
        """The first of some permissions that they do not have in full."""
        return next((each for each in needs if not self.may(each)), None)

    def _refused(self, kind: str, part: Node, permission: str, text: str) -> Refused:
        """The refusal of a part of a search, with its place if that is found in its text."""
        name = part.name if isinstance(part, Field) else ""
        sentence = f"You may not search by {name}: it needs the right to see {rules.says(permission)}"
        if not name:
            what = "" if permission == "can_search_bodies" else f": it needs the right to see {rules.says(permission)}"
            sentence = f"You may not search for words in texts{what}"
        for token in _tokens(text):
            if token.text != name if name else token.kind not in ("word", "phrase"):
                continue
            same = Field(name, "=", tuple(value.text for value in token.values)) if name else part
            if self._missing(rules.node(kind, same)) is not None:
                length = token.end - token.position
                return Refused(sentence, permission, position=token.position, length=length)
        return Refused(sentence, permission)

    def _limits(self, kind: str, now: float) -> list[Node]:
        limits: list[Node] = []
        if self._seen is not None:
            limits.append(Field("account", "=", tuple(sorted(self._seen))) if self._seen else Or(()))
        since = self.since(kind, now)
        if since is not None:
            limits.append(Between(since, None))
        return limits

    # Seeing

    def sees(self, kind: str, row: Any, now: float, created: float | None = None) -> bool:
        """Whether there is a row for them; if not, its page is answered as that of a row that does not exist.

        Args:
            row: a model; None is never seen.
            now: seconds since 1970.
            created: the second of its creation, if the caller has it from the row's key; else its dates tell. A row
                without any date is not seen where age counts.
        """
        if row is None or kind not in self._kinds:
            return False
        if self._seen is not None and row.account_sid not in self._seen:
            return False
        since = self.since(kind, now)
        if since is None:
            return True
        moment = created if created is not None else _created(kind, row)
        return moment is not None and int(moment // 1) >= since

    def show(self, kind: str, row: Any) -> Shown:
        """What they see of a row.

        Raises:
            Refused: they see no rows of the kind.
        """
        self._need_kind(kind)
        return Shown(kind, row, self._sight(kind))

    def columns(self, kind: str) -> tuple[str, ...]:
        """The fields of the model that may be listed and exported, masked ones among them.

        Raises:
            Refused: they see no rows of the kind.
        """
        self._need_kind(kind)
        return tuple(name for name in self._sight(kind).fields if name not in rules.DERIVED[kind])

    def masks(self, kind: str) -> tuple[str, ...]:
        """The columns of which they see a part alone."""
        return tuple(name for name in self.columns(kind) if self._sight(kind).is_masked(name))

    def measures(self, kind: str) -> tuple[str, ...]:
        """The names of what sums may tell of rows of a kind: `count`, `segments` or `duration`, `priced`, `cost`."""
        self._need_kind(kind)
        priced = self._missing(rules.price(kind)) is None
        units = STORED[kind].units
        if units == "segments" and self._missing(rules.field(kind, "segments")) is not None:
            units = None
        return ("count", *([units] if units else []), *(("priced", "cost") if priced else ()))

    def sums(self, kind: str, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Rows of `Store.stats` without the measures that they may not see; `ask_groups` is asked for the groups."""
        allowed = self.measures(kind)
        return [{name: row[name] for name in row if name in allowed or name not in _HIDEABLE} for row in rows]

    def history(self, kind: str, row: Any, changes: Sequence[C]) -> list[C]:
        """The states of a row that was seen to change, without those of which they may see no change.

        Where prices are hidden the first state is of the row's creation: when it was seen last before something else
        changed tells when a price came.
        """
        if self._missing(rules.price(kind)) is None:
            return list(changes)
        found: list[C] = []
        for each in changes:
            last = found[-1] if found else None
            if last is None:
                moment = _created(kind, row)
                found.append(replace(each, price=None, at=each.at if moment is None else float(moment)))
            elif "gone" in (each.source, last.source) or (last.status, last.error) != (each.status, each.error):
                found.append(replace(each, price=None))
        return found if len(found) > 1 else []

    def named(self, accounts: Mapping[str, T]) -> dict[str, T]:
        """Of a mapping by the SIDs of accounts what they see."""
        return {sid: value for sid, value in accounts.items() if self._seen is None or sid in self._seen}

    def children(self, found: Mapping[str, Sequence[tuple[int, Any]]], now: float) -> dict[str, list[Shown]]:
        """What belongs to a row, as `reader.keyed_children` gives it, as far as they see it."""
        seen: dict[str, list[Shown]] = {}
        for kind, rows in found.items():
            shown = [self.show(kind, row) for key, row in rows if self.sees(kind, row, now, key >> 30)]
            if shown:
                seen[kind] = shown
        return seen


_HIDEABLE = frozenset({"count", "segments", "duration", "priced", "cost"})


def _both(one: Accounts, other: Accounts) -> Accounts:
    if one == "all":
        return other
    return one if other == "all" else tuple(each for each in one if each in other)


def _created(kind: str, row: Any) -> float | None:
    """The second of a row's creation, as the store has it: another date instead where that is missing."""
    fact = STORED[kind]
    for name in (fact.created, *fact.instead):
        moment = getattr(row, name, None)
        if isinstance(moment, datetime):
            return instant(moment)
        if isinstance(moment, date):
            return instant(datetime(moment.year, moment.month, moment.day, tzinfo=UTC))
    return None


def _tokens(text: str) -> list[Token]:
    try:
        return list(tokens_of(text))
    except QueryError:
        return []


def everything(*, writes: bool = False, max_resource_age: float | None = None, accounts: Accounts = "all") -> Viewer:
    """Who sees all: for a server that only its own machine can reach.

    Args:
        writes: whether they may also send, call and redact.
        max_resource_age, accounts: as of `Viewer`.
    """
    levels: dict[str, Level] = {name: writes or name not in WRITING for name in PERMISSIONS}
    role = Role("everything", accounts="all", permissions=MappingProxyType(levels))
    return Viewer("", role, max_resource_age=max_resource_age, accounts=accounts)
