"""A row as somebody sees it: a model and their rights enter, a mapping leaves that has no more than they may see. Pure.

Made by `Viewer.show`; what a page, an export or an event says of a row comes from it alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..._core.redaction.secret import safe_repr
from .masks import masked
from .permissions import KINDS, Level
from .rules import DERIVED, EVERY, FIELDS, REQUESTED, SID_KINDS, Rule, kind_of_sid

_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")
_ABSENT: Any = object()
Look = Callable[[Any, Any], Any]
"""What makes the value that is shown of a row and the value that it has; `_ABSENT` where it is hidden in this row."""


class Sight:
    """What somebody may see of rows of a kind; made once for all of them.

    Args:
        level: of a permission.
    """

    def __init__(self, kind: str, level: Callable[[str], Level]) -> None:
        self.kind = kind
        self._level = level
        self._kinds = {each for each, needs in KINDS.items() if all(level(one) is True for one in needs)}
        self._some_hidden = not self._kinds >= SID_KINDS
        self.fields: dict[str, Look | None] = {}
        for name, rule in FIELDS[kind].items():
            look = self._look(rule)
            if look is not _ABSENT:
                self.fields[name] = look
        self.all = all(level(each) is True for each in EVERY[kind])

    def _look(self, rule: Rule) -> Any:
        levels = [self._level(each) for each in rule.needs]
        if not all(level is True for level in levels):
            return _masked if rule.masks and False not in levels else _ABSENT
        cut = rule.shortens and not all(self._level(each) is True for each in REQUESTED)
        if not rule.names:
            return None

        def look(row: Any, value: Any) -> Any:
            if not value and not rule.about and self._some_hidden:
                return _ABSENT  # or it would tell that the others name one
            about = getattr(row, rule.about) if rule.about else None
            if self._names_hidden(value) or (about and self._names_hidden(about)):
                return _ABSENT
            return _cut(value) if cut else value

        return look

    def _names_hidden(self, value: Any) -> bool:
        """Whether a value names a row that is hidden."""
        return any(map(self.is_hidden, _SID.findall(str(value))))

    def is_masked(self, name: str) -> bool:
        """Whether a field is shown in part."""
        return self.fields.get(name) is _masked

    def is_hidden(self, sid: str) -> bool:
        """Whether a SID is of a row that is not there for them by its kind."""
        kind = kind_of_sid(sid)
        return kind is not None and kind not in self._kinds


def _masked(row: Any, value: Any) -> Any:
    return masked(value) if isinstance(value, str) and value else value


def _cut(value: Any) -> Any:
    """A URL without its query: there a request says what it is about."""
    return value.partition("?")[0].partition("#")[0] if isinstance(value, str) else value


@safe_repr
class Shown(Mapping[str, Any]):
    """A row as somebody sees it, by the names of the model's fields.

        shown = viewer.show("message", message)
        shown.get("body")   # None where it is hidden
        "to" in shown       # whether it is shown, perhaps masked

    What is hidden is not there: a KeyError, as of a field that no row has.

    Attributes:
        kind: of the row.
    """

    __slots__ = ("_row", "_sight", "kind")

    def __init__(self, kind: str, row: Any, sight: Sight) -> None:
        self.kind, self._row, self._sight = kind, row, sight

    def __getitem__(self, name: str) -> Any:
        sight = self._sight
        if name not in sight.fields:
            if name == "extra" and sight.all:
                return self._row.extra
            raise KeyError(name)
        value = getattr(self._row, name)
        look = sight.fields[name]
        if look is not None:
            value = look(self._row, value)
            if value is _ABSENT:
                raise KeyError(name)
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """A field; `default` where it is hidden."""
        # Lists ask for ten of each row.
        if self._sight.fields.get(name, _ABSENT) is None:
            return getattr(self._row, name)
        try:
            return self[name]
        except KeyError:
            return default

    def __iter__(self) -> Iterator[str]:
        derived = DERIVED[self.kind]
        return (name for name in self._sight.fields if name not in derived and name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        try:
            self[name]
        except KeyError:
            return False
        return True

    def is_masked(self, name: str) -> bool:
        """Whether a field is shown in part."""
        return self._sight.is_masked(name)

    def to_dict(self) -> dict[str, Any]:
        """The row as Twilio writes it, without what is hidden; fields that are in no model for those who see all."""
        wire = self._row.to_dict()
        model = type(self._row)
        names = dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))
        found: dict[str, Any] = {}
        for name in self:
            said = names[name]
            if said in wire:
                found[said] = wire[said] if self._sight.fields[name] is None else self[name]
        if self._sight.all and self._row.extra:
            found |= self._row.extra
        return found

    def __repr__(self) -> str:
        return f"Shown({self.kind!r}, {', '.join(self)})"
