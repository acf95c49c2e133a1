"""The lenient decode: what does not fit the facts is repaired field by field, or is None and reported.

Plain JSON values and a type enter; the value leaves, with a `Problem` for each place that could not be read. Called by
`decode`. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, get_args, get_origin

import msgspec

from ...types import OpenEnum
from ...types.wire import UnreadableError
from . import json_cost
from .json_cost import CostError
from .kinds import dec_hook, is_model, json_kinds, json_name, split_type, type_name
from .parse import EnvelopeError, plain_json
from .scalars import FORM_READERS, READERS, read_plain, read_str

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .json_cost import TimeLeft


class Problem(msgspec.Struct, frozen=True):
    """A field of a reply that could not be read and is None, or an item that was left out.

    Attributes:
        path: where it stands, such as `messages[3].price`.
        expected: the type that the facts give it.
        value: what the reply holds; may be personal data, and is not in the repr.
    """

    path: str
    expected: str
    value: Any

    def __repr__(self) -> str:
        return f"Problem(path={self.path!r}, expected={self.expected!r})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("path", self.path), ("expected", self.expected)]


class Misfit(NamedTuple):
    """A field of the facts that a reply does not fit; nothing of it is personal.

    Attributes:
        model: what was decoded.
        place: where the field stands in it, such as `messages[].price`.
        expected: the type that the facts give it.
    """

    model: str
    place: str
    expected: str


_Reader = Callable[[Any, "Walk"], Any]


class _Key(str):
    """A step of a path that is a key of a mapping, not the name of a field: it may be personal data."""

    __slots__ = ()


class Walk:
    """The state of one lenient decode: where it stands and what it could not read."""

    __slots__ = ("_misfits", "_paid", "_steps", "keep_unknown", "left", "path", "problems", "root")

    def __init__(self, root: str, keep_unknown: bool, left: TimeLeft = None) -> None:
        self.root = root
        self.keep_unknown = keep_unknown
        self.left = left
        self.path: list[str | int] = []
        self.problems: list[Problem] = []
        self._misfits: dict[Misfit, None] = {}
        self._paid = self._steps = 0

    def pay(self, values: int) -> None:
        """Lets JSON be looked at value by value, which costs ten times as much as the strict decode.

        Raises:
            CostError: that is more than a reply may cost.
        """
        self._paid += values
        if self._paid > json_cost.MAX_REPAIRED:
            raise CostError(f"it does not fit the facts, and has more than {json_cost.MAX_REPAIRED:,} values")

    def step(self) -> None:
        """Is called for each value; now and then it looks at the clock."""
        self._steps += 1
        if not self._steps & 1023:
            json_cost.in_time(self.left)

    def report(self, expected: str, value: Any) -> None:
        if len(self.problems) >= json_cost.MAX_PROBLEMS:
            raise CostError(f"it does not fit the facts at more than {json_cost.MAX_PROBLEMS:,} places")
        self.problems.append(Problem(_path(self.path), expected, plain_json(value)))
        place = _path([0 if isinstance(step, _Key) else step for step in self.path], index="")
        self._misfits[Misfit(self.root, place, expected)] = None

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """The fields that the problems are in, each once."""
        return tuple(self._misfits)


def _path(steps: list[str | int], index: str | None = None) -> str:
    text = ""
    for step in steps:
        if isinstance(step, int):
            text += f"[{step if index is None else index}]"
        else:
            text += f".{step}" if text else step
    return text or "$"


_readers: dict[Any, _Reader] = {}


def reader(kind: Any) -> _Reader:
    found = _readers.get(kind)
    if found is None:
        found = _readers[kind] = _make_reader(kind)
    return found


def _make_reader(kind: Any) -> _Reader:
    base, form = split_type(kind)
    if form in FORM_READERS:
        return FORM_READERS[form]
    if base in READERS:
        return READERS[base]
    origin = get_origin(base)
    if base is list or origin is list:
        return _ListReader(get_args(base)[0] if origin else Any)
    if base is dict or origin is dict:
        return _DictReader(get_args(base)[1] if origin else Any)
    if isinstance(base, type):
        if issubclass(base, msgspec.Struct):
            return _StructReader(base)
        if issubclass(base, OpenEnum):
            return lambda value, walk: None if (text := read_str(value, walk)) is None else base(text)

    def convert(value: Any, walk: Walk) -> Any:
        try:
            return msgspec.convert(plain_json(value), base, strict=False, dec_hook=dec_hook)
        except (ValueError, msgspec.ValidationError) as error:
            raise UnreadableError from error

    return convert


class _StructReader:
    __slots__ = ("_cls", "_fields", "_known")

    def __init__(self, cls: type[msgspec.Struct]) -> None:
        self._cls = cls
        self._fields: tuple[tuple[str, str, str, _Reader], ...] | None = None
        self._known: frozenset[str] = frozenset()

    def __call__(self, value: Any, walk: Walk) -> Any:
        if not isinstance(value, dict):
            if value is None or value == "":
                return None
            raise UnreadableError
        # Resolved at first use, because a model may hold itself.
        fields = self._fields if self._fields is not None else self._resolve()
        if self._cls.__struct_config__.forbid_unknown_fields:
            value = self._as_known(value)
        found: dict[str, Any] = {}
        for name, key, expected, read in fields:
            if key in value:
                walk.step()
                walk.path.append(key)
                raw = value[key]
                try:
                    found[name] = None if raw is None else read(raw, walk)
                except ValueError:
                    found[name] = None
                    walk.report(expected, raw)
                walk.path.pop()
        if walk.keep_unknown and is_model(self._cls):
            extra = {key: plain_json(item) for key, item in value.items() if key not in self._known}
            found["extra"] = extra or None
        return self._cls(**found)

    def _as_known(self, value: dict[str, Any]) -> dict[str, Any]:
        """The names in the case that is known, for what the API writes now in one case and now in another."""
        known = {name.lower(): name for name in self._known}
        return {key if key in self._known else known.get(key.lower(), key): item for key, item in value.items()}

    def _resolve(self) -> tuple[tuple[str, str, str, _Reader], ...]:
        rows = []
        for info in msgspec.structs.fields(self._cls):
            if info.name != "extra" or not is_model(self._cls):
                rows.append((info.name, info.encode_name, type_name(info.type), reader(info.type)))
        self._known = frozenset(row[1] for row in rows)
        self._fields = tuple(rows)
        return self._fields


class _ListReader:
    """Reads a list; an item that cannot be read is left out and reported.

    A single item is a list of one. An empty object is an empty list: no item looks like that.
    """

    __slots__ = ("_any", "_item", "name")

    def __init__(self, item: Any) -> None:
        self._item = reader(item)
        self._any = self._item is read_plain
        self.name = type_name(item)

    def __call__(self, value: Any, walk: Walk) -> Any:
        if not isinstance(value, list):
            if value is None or value == "":
                return None
            return [] if value == {} else [self._item(value, walk)]
        out: list[Any] = []
        for index, raw in enumerate(value):
            walk.step()
            walk.path.append(index)
            try:
                item = None if raw is None else self._item(raw, walk)
            except ValueError:
                item = None
            if item is None and not self._any:
                walk.report(self.name, raw)
            else:
                out.append(item)
            walk.path.pop()
        return out


class RowReader:
    """Reads the rows of a page. None is left out: a list that lacks some would be taken for the whole."""

    __slots__ = ("_item", "_kinds", "name", "objects")

    def __init__(self, item: Any) -> None:
        self._item = reader(item)
        self._kinds = json_kinds(item)
        self.objects = self._kinds == (dict,)
        self.name = type_name(item)

    def all(self, rows: list[Any], walk: Walk, start: int = 0) -> list[Any]:
        """The items.

        Args:
            start: the index of the first of them in the page.

        Raises:
            EnvelopeError: one of them is not of the JSON kind of the facts, or cannot be read.
        """
        out: list[Any] = []
        for index, raw in enumerate(rows, start):
            walk.step()
            walk.path.append(index)
            if self._kinds and not isinstance(raw, self._kinds):
                raise EnvelopeError(f"$.{_path(walk.path)}", f"expected {self.name}, got {json_name(raw)}")
            try:
                out.append(self._item(raw, walk))
            except ValueError:
                raise EnvelopeError(f"$.{_path(walk.path)}", f"cannot be read as {self.name}") from None
            walk.path.pop()
        return out


class _DictReader:
    """Reads a mapping; a null is left out, a value that cannot be read is left out and reported."""

    __slots__ = ("_any", "_item", "_name")

    def __init__(self, item: Any) -> None:
        self._item = reader(item)
        self._any = self._item is read_plain
        self._name = type_name(item)

    def __call__(self, value: Any, walk: Walk) -> Any:
        if not isinstance(value, dict):
            if value is None or value == "":
                return None
            if value == []:
                return {}
            raise UnreadableError
        out: dict[str, Any] = {}
        for key, raw in value.items():
            walk.step()
            walk.path.append(_Key(key))
            try:
                item = None if raw is None else self._item(raw, walk)
                if item is not None or self._any:
                    out[key] = item
            except ValueError:
                walk.report(self._name, raw)
            walk.path.pop()
        return out
