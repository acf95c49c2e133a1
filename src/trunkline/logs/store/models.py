"""Rows of a table as models of the client, without JSON between where nothing would be different. Called by `reader`.

The values of `Kind.read` enter, models leave: those that the client's decode makes of the rows of the wire. It is asked
what it makes of a value, once for each, and what of the fields that rows of a shape have in common. Rows with something
of their own are decoded from JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import repeat
from typing import Any, NamedTuple

import msgspec

from ..._core.model.decode import decode
from ..._core.model.kinds import split_type
from ..._core.model.model import Model
from ...types import SharedText
from .codecs import Memo
from .interned import Names
from .kinds import KINDS, Kind
from .rows import GET, Reader, to_json

_SID, _ACCOUNT, _PARENT = "\x01", "\x02", "\x03"  # what stands for them in shapes
_UNCHANGING = (str, int, float, Decimal, date, timedelta, type(None))
_MOST = 4_096


class _Shape(NamedTuple):
    """What rows of a shape have in common: values that are the same, and texts with marks, alone or by name."""

    same: dict[str, Any]
    texts: list[tuple[str, str]]
    mappings: list[tuple[str, list[tuple[str, str]]]]

    def with_text(self, mark: str, text: str) -> _Shape:
        """The shape with a text in the place of a mark."""
        return _Shape(
            self.same,
            [(name, held.replace(mark, text)) for name, held in self.texts],
            [(name, [(key, held.replace(mark, text)) for key, held in mapping]) for name, mapping in self.mappings],
        )

    def has(self, mark: str) -> bool:
        """Whether a mark stands in it."""
        held = [*self.texts, *(each for _, mapping in self.mappings for each in mapping)]
        return any(mark in text for _, text in held)


class Models:
    """Makes models from the values of `Kind.read`."""

    def __init__(self, kind: Kind, reader: Reader, names: Names) -> None:
        self._reader = reader
        self._model = model_of(kind.name)
        self._fields = dict(zip(self._model.__struct_encode_fields__, self._model.__struct_fields__, strict=True))
        self._types = {field.name: field.type for field in msgspec.structs.fields(self._model)}
        self._shapes: dict[tuple[int, int], _Shape | None] = {}
        self._parented: set[tuple[int, int]] = set()
        self._accounts = names.accounts
        self._parent = kind.read.index(kind.parent) if kind.parent else 0
        self._names: list[str] = []
        self._columns: list[tuple[int, Callable[[Any], Any] | None]] = []
        self._add(1, "sid", "text", None)
        self._add(2, "account_sid", "word", names.accounts.__getitem__)
        for place, (column, (wire, get)) in enumerate(zip(kind.columns, reader.columns, strict=True), 3):
            self._add(place, wire, column.codec, get)
        created = GET[kind.dates]
        self._add(0, kind.created, kind.dates, lambda key: created(key >> 30))
        self._add(-3, kind.updated, kind.dates, created)

    def _add(self, place: int, wire: str, codec: str, get: Callable[[Any], Any] | None) -> None:
        """Has a field of the model made from the value at a place of a row."""
        name = self._fields.get(wire)
        if name is None:
            return
        base = split_type(self._types[name])[0]
        make: Callable[[Any], Any] | None
        if base in (str, SharedText) and codec in ("text", "word", "address", "date"):
            make = get
        elif base is int and codec in ("int", "count"):
            make = None
        else:
            make = Memo(lambda value: self._decoded(name, wire, value if get is None else get(value))).__getitem__
        self._names.append(name)
        self._columns.append((place, make))

    def _decoded(self, name: str, wire: str, value: Any) -> Any:
        """What the decode makes of a field."""
        return self._held(decode(self._model, to_json({wire: value}).encode()).value, name)

    def _held(self, model: Model, name: str) -> Any:
        return getattr(model, f"_{name}" if name in self._model._held else name)

    def of(self, rows: Sequence[tuple[Any, ...]]) -> list[Any]:
        """The models of some rows."""
        columns = list(zip(*rows, strict=True))
        self._reader.learn(columns)
        made = zip(
            *[columns[place] if make is None else map(make, columns[place]) for place, make in self._columns],
            strict=False,
        )
        model, known, parented = self._model, self._shapes, self._parented
        found: list[Any] = []
        odd: list[int] = []
        # All of a column at once, and no code of Python for a value that is known.
        for row, fields in zip(rows, map(dict, map(zip, repeat(self._names), made)), strict=False):
            like = row[-2], row[2]
            shape = None if row[-1] is not None else known[like] if like in known else self._shape(*like)
            if shape is None:
                odd.append(len(found))
                found.append(None)
                continue
            if like in parented:
                shape = shape.with_text(_PARENT, row[self._parent] or "")
            fields.update(shape.same)
            sid = row[1]
            for name, text in shape.texts:
                fields[name] = text.replace(_SID, sid)
            for name, texts in shape.mappings:
                fields[name] = {key: text.replace(_SID, sid) for key, text in texts}
            found.append(model(**fields))
        if odd:
            wires = ",".join([to_json(self._reader.row(rows[place])) for place in odd])
            kinds: Any = list[model]  # type: ignore[valid-type]
            for place, one in zip(odd, decode(kinds, f"[{wires}]".encode()).value, strict=True):
                found[place] = one
        return found

    def _shape(self, number: int | None, account: int) -> _Shape | None:
        """A shape of the rows of an account; None where such rows are to be decoded from JSON."""
        if number is None:
            return None
        if len(self._shapes) >= _MOST:
            self._shapes.clear()
        found = self._read(number)
        if found is not None:
            found = found.with_text(_ACCOUNT, self._accounts[account])
            if found.has(_PARENT):
                self._parented.add((number, account))
        self._shapes[number, account] = found
        return found

    def _read(self, number: int) -> _Shape | None:
        missing, text = self._reader.shape(number)
        decoded = decode(self._model, text.encode())
        if decoded.problems or decoded.misfits:
            return None
        shape = _Shape({self._fields[wire]: None for wire in missing if wire in self._fields}, [], [])
        for wire, said in json.loads(text).items():
            name = self._fields.get(wire)
            if name is None:
                continue
            held = self._held(decoded.value, name)
            if isinstance(held, _UNCHANGING) and not _is_marked(said):
                shape.same[name] = held
            elif type(held) is str and held == said:
                shape.texts.append((name, held))
            elif type(held) is dict and held == said and _is_plain(held):
                shape.mappings.append((name, list(held.items())))
            else:
                return None
        return shape


def _is_marked(value: Any) -> bool:
    text = json.dumps(value)
    return any(json.dumps(mark)[1:-1] in text for mark in (_SID, _ACCOUNT, _PARENT))


def _is_plain(mapping: dict[str, Any]) -> bool:
    return not _is_marked(list(mapping)) and all(type(value) is str for value in mapping.values())


def model_of(name: str) -> type[Model]:
    """The model of a kind of rows: `Message` of `message`."""
    from ...models import api_v2010, monitor_v1

    kind = KINDS[name]
    found: type[Model] = getattr(monitor_v1 if kind.module == "monitor_v1" else api_v2010, kind.model)
    return found
