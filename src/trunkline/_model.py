"""Models, and how the bytes of a reply become them.

The body of a reply enters and a value leaves, with a list of the fields that could not be read. The strict decode by
msgspec, straight from bytes, is the rule; a body that does not fit is decoded once more, slower, and repaired field by
field. The generated models subclass `Model`; `_response` calls `decode` and the pages call `ListingDecoder`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from gc import is_tracked
from itertools import chain
from math import isfinite
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Generic, NamedTuple, Self, TypeVar, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET

from . import _json_cost, _log
from ._json_cost import CostError
from .types import Address, Millis, MillisText, OpenEnum, Rfc2822, dates, wire

TYPE_CHECKING = False

T = TypeVar("T")

if TYPE_CHECKING:
    from ._json_cost import TimeLeft

    _Extra = dict[str, Any]
else:

    class _Extra:
        """What `Model.extra` is to msgspec: nothing on the wire decodes to it."""


# Models


class Model(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A value of the API: immutable, comparable, picklable; a field that Twilio left out is None.

    A repr shows neither addresses nor the fields of `_hidden` (personal data and secrets) in full.

    Attributes:
        extra: the fields that the facts do not know, by wire name; only when decoded with `keep_unknown`.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset()
    # A noncharacter: no field of the API has this name.
    extra: _Extra | None = msgspec.field(default=None, name="\uffff")

    def __init_subclass__(cls) -> None:
        # An `Address` costs more to make and to hold than the rest of its field, and most are never looked at.
        for name, kind in cls.__annotations__.items():
            # A field that a base has already is no member of this class.
            if str(kind).startswith("AddressText") and name in cls.__dict__:
                setattr(cls, name, _address(cls.__dict__[name]))

    def to_dict(self) -> dict[str, Any]:
        """The model as Twilio writes it: wire names, dates and durations in their wire form, None where nothing is.

        A Decimal that is a JSON number on the wire is an int or a float, or text if a float cannot hold it.
        """
        return _dump(self, exact=False)

    def to_json(self) -> str:
        """`to_dict` as JSON text, every number exact; `from_json` of it is an equal model."""
        return _json_encoder.encode(_dump(self, exact=True)).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """A model from what `to_json` wrote; unknown fields are kept in `extra`.

        Raises:
            ValueError: if the text is not a JSON object.
        """
        data = text.encode() if isinstance(text, str) else text
        try:
            return decode(cls, data, keep_unknown=True).value
        except CostError as error:
            raise ValueError(str(error)) from None

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in _shown(self))
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return list(_shown(self))


def _address(member: Any) -> property:
    """A field of text that is read as an `Address`."""
    text = member.__get__

    def read(model: Model) -> Address | None:
        found = text(model)
        return found if found is None else Address(found)

    return property(read)


class _Text(str):
    """Text whose repr has no quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _shown(model: Model) -> Iterator[tuple[str, object]]:
    """The fields for a repr: those with a value, the SID first, personal data hidden."""
    for name in sorted(model.__struct_fields__, key=lambda name: name != "sid"):
        value = getattr(model, name)
        if value is not None and name != "extra":
            yield name, _Text("…") if name in model._hidden and not isinstance(value, Address) else _show(value)
    if model.extra is not None:
        yield "extra", _Text("{" + ", ".join(f"{key!r}: …" for key in model.extra) + "}")


def _show(value: object) -> object:
    if isinstance(value, Address):
        return value.masked
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, Decimal, timedelta)):
        return _Text(value)
    if isinstance(value, list):
        return [_show(item) for item in value]
    return value


# Writing a model

_Writer = Callable[[Any], Any]
_Layout = tuple[tuple[str, str, _Writer | None], ...]

_json_encoder = msgspec.json.Encoder(decimal_format="number")
_layouts: dict[tuple[type, bool], _Layout] = {}


def _dump(model: msgspec.Struct, *, exact: bool) -> dict[str, Any]:
    cls = type(model)
    layout = _layouts.get((cls, exact))
    if layout is None:
        layout = tuple(
            (info.name, info.encode_name, _writer(info.type, exact))
            for info in msgspec.structs.fields(cls)
            if info.name != "extra" or not issubclass(cls, Model)
        )
        _layouts[cls, exact] = layout
    out: dict[str, Any] = {}
    if isinstance(model, Model) and model.extra:
        out.update(msgspec.to_builtins(model.extra))
    for name, key, write in layout:
        value = getattr(model, name)
        if value is not UNSET:
            out[key] = value if value is None or write is None else write(value)
    return out


def _writer(kind: Any, exact: bool) -> _Writer | None:
    """The function that gives a value of the type its wire form; None if it has it already."""
    base, form = _split(kind)
    if form == wire.TEXT:
        return _TEXT_WRITERS[base]
    if form == wire.ADDRESS:
        return str
    if base is timedelta:
        return _seconds_text if form == wire.SECONDS_TEXT else _seconds
    if base is Decimal:
        return _exact_number if exact else _number
    if base in _WRITERS:
        return _WRITERS[base]
    origin = get_origin(base)
    if origin is list:
        return _list_writer(_writer(get_args(base)[0], exact))
    if origin is dict:
        return _dict_writer(_writer(get_args(base)[1], exact))
    if isinstance(base, type):
        if issubclass(base, msgspec.Struct):
            return lambda value: _dump(value, exact=exact) if isinstance(value, msgspec.Struct) else value
        if issubclass(base, str) and base is not str:
            return str
        if base in (str, int, float, bool):
            return None
    return msgspec.to_builtins


def _list_writer(item: _Writer | None) -> _Writer:
    return (lambda values: [None if value is None else item(value) for value in values]) if item else list


def _dict_writer(item: _Writer | None) -> _Writer:
    return (
        (lambda pairs: {key: None if value is None else item(value) for key, value in pairs.items()}) if item else dict
    )


def _seconds(value: timedelta) -> int | float:
    seconds, rest = divmod(value, _SECOND)
    return seconds if not rest else value.total_seconds()


def _seconds_text(value: timedelta) -> str:
    return _decimal_text(Decimal(value // _MICROSECOND).scaleb(-6))


def _millis(value: timedelta) -> int | float:
    millis, rest = divmod(value, _MILLISECOND)
    return millis if not rest else value / _MILLISECOND


def _millis_text(value: timedelta) -> str:
    return _decimal_text(Decimal(value // _MICROSECOND).scaleb(-3))


def _number(value: Decimal) -> int | float | str:
    if not value.is_finite():
        return str(value)
    near = float(value)
    if Decimal(repr(near)) != value:
        return str(value)
    return int(near) if near.is_integer() and abs(near) < _EXACT else near


def _exact_number(value: Decimal) -> Decimal | str:
    return value if value.is_finite() else str(value)


def _decimal_text(value: Decimal) -> str:
    if not value.is_finite() or abs(value.adjusted()) > _LONG:
        return str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if value == value.to_integral_value() and "." in text else text


def _datetime_text(value: datetime, write: Callable[[datetime], str] = dates.format_rfc3339) -> str:
    try:
        return write(value)
    except ValueError:
        # The first and the last day of the calendar have no UTC.
        return value.isoformat()


def _rfc2822_text(value: datetime) -> str:
    return _datetime_text(value, dates.format_rfc2822)


def _bool_text(value: bool) -> str:
    return "true" if value else "false"


_SECOND, _MILLISECOND, _MICROSECOND = timedelta(seconds=1), timedelta(milliseconds=1), timedelta(microseconds=1)
_EXACT = 2**53
_LONG = 400

_TEXT_WRITERS: dict[Any, _Writer] = {int: str, float: str, bool: _bool_text, Decimal: _decimal_text}
_WRITERS: dict[Any, _Writer] = {
    datetime: _datetime_text,
    date: dates.format_date,
    Rfc2822: _rfc2822_text,
    Millis: _millis,
    MillisText: _millis_text,
}


def _split(kind: Any) -> tuple[Any, str]:
    """A type without None and annotations, and the wire form that its annotation names."""
    form = ""
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind, *notes = get_args(kind)
            for note in notes:
                if isinstance(note, msgspec.Meta) and note.extra:
                    form = note.extra.get("wire", form)
        elif origin in (Union, UnionType):
            members = [member for member in get_args(kind) if member is not NoneType]
            if len(members) != 1:
                return kind, form
            kind = members[0]
        else:
            return kind, form


# Reading a reply


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


class Decoded(NamedTuple, Generic[T]):
    """What a body holds, and the fields that could not be read."""

    value: T
    problems: tuple[Problem, ...] = ()


class Listed(NamedTuple, Generic[T]):
    """What a page holds: its items, the fields of its envelope by wire name, and the fields that could not be read."""

    items: list[T]
    envelope: dict[str, Any]
    problems: tuple[Problem, ...] = ()


class EnvelopeError(ValueError):
    """A body that is not what the API promises. Its text shows nothing of the body.

    Attributes:
        path: the JSON path of the fault, such as `$.messages`.
        reason: what is wrong there.
    """

    path = reason = ""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def hollow(value: object, data: bytes) -> bool:
    """Whether a model was read from an object that has none of its fields, as `{}` or one of something else."""
    if not isinstance(value, Model):
        return False
    for name in value.__struct_fields__:
        if getattr(value, name) is not None and name != "extra":
            return False
    known = set(value.__struct_encode_fields__)
    said = _parse(data)
    return len(known) > 1 and isinstance(said, dict) and known.isdisjoint(said)


def decode(type: type[T], data: bytes, *, keep_unknown: bool = False) -> Decoded[T]:
    """Decodes a body to a model, a list or mapping of them, `dict[str, Any]` or any other annotated type.

    Raises:
        EnvelopeError: if the body is not JSON or not of the promised kind.
        CostError: if it holds more than a reply may hold.
    """
    return decoder(type).decode(data, keep_unknown)


def decoder(type: type[T]) -> Decoder[T]:
    """The decoder of a type, made once."""
    found = _decoders.get(type)
    if found is None:
        found = _decoders[type] = Decoder(type)
    return cast("Decoder[T]", found)


class Decoder(Generic[T]):
    """Decodes bodies to one type. Safe in threads."""

    __slots__ = ("_doubted", "_fast", "type")

    def __init__(self, type: type[T]) -> None:
        self.type = type
        self._doubted = _doubter(type)
        self._fast = msgspec.json.Decoder(type, strict=False, dec_hook=_dec_hook)

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Decoded[T]:
        """Decodes a body.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not JSON or not of the promised kind.
            CostError, LateError: if it holds more than a reply may hold, or than there is time for.
        """
        values = 0
        if len(data) > _json_cost.SMALL:
            values = _json_cost.check(data, left)
            _json_cost.check_piece(data, values, left)
        if not keep_unknown:
            try:
                value = self._fast.decode(data)
            except Exception:  # whatever it was, the lenient decode names it
                pass
            else:
                if self._doubted is None or not self._doubted((value,)):
                    return Decoded(value)
        walk = _Walk(_name(self.type), keep_unknown, left)
        walk.pay(values or _json_cost.check(data, left))
        try:
            return self._repair(_parse(data), walk)
        except RecursionError:
            raise EnvelopeError("$", _TOO_DEEP) from None

    def _repair(self, body: Any, walk: _Walk) -> Decoded[T]:
        base, _ = _split(self.type)
        promised = _kind(base)
        if promised and not isinstance(body, promised) and not (body is None and base is not self.type):
            raise EnvelopeError("$", f"expected {_JSON_NAMES[promised]}, got {_json_name(body)}")
        try:
            value = _reader(self.type)(body, walk)
        except ValueError:
            raise EnvelopeError("$", f"expected {_name(self.type)}, got {_json_name(body)}") from None
        return Decoded(value, tuple(walk.problems))


class ListingDecoder(Generic[T]):
    """Decodes the pages of one list operation. Safe in threads.

    Args:
        key: the wire name of the array of items.
        item_type: the type of an item: a model, a scalar, `dict[str, Any]`, …
    """

    __slots__ = ("_doubted", "_envelope", "_names", "_page", "_row", "_rows", "key")

    def __init__(self, key: str, item_type: type[T]) -> None:
        self.key = key
        self._names = tuple(name for name in _ENVELOPE if name != key)
        self._page = self._envelope_of(item_type)
        self._envelope: msgspec.json.Decoder[Any] | None = None
        self._rows: msgspec.json.Decoder[list[T]] = msgspec.json.Decoder(
            list[item_type],  # type: ignore[valid-type]
            strict=False,
            dec_hook=_dec_hook,
        )
        self._row = _RowReader(item_type)
        self._doubted = _doubter(item_type)

    def _envelope_of(self, item: Any, other: Any = Any) -> msgspec.json.Decoder[Any]:
        fields: list[tuple[str, Any] | tuple[str, Any, Any]] = [("items_", list[item])]
        fields += [(name, other, UNSET) for name in self._names]
        envelope = msgspec.defstruct("Envelope", fields, rename={"items_": self.key}, kw_only=True)
        return msgspec.json.Decoder(envelope, strict=False, dec_hook=_dec_hook)

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Listed[T]:
        """Decodes a page.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not a JSON object with the array of items, or an item is not of its JSON kind.
            CostError, LateError: if it holds more than a page may hold, or than there is time for.
        """
        large = len(data) > _json_cost.SMALL
        if not large and not keep_unknown and (found := self._whole(data)) is not None:
            return found
        walk = _Walk(self._row.name, keep_unknown, left)
        values = _json_cost.check(data, left, max_rows=_json_cost.MAX_ROWS, objects=self._row.objects)
        try:
            if large and (found := self._large(data, values, walk)) is not None:
                return found
            walk.pay(values)
            return self._repair(_parse(data), walk)
        except RecursionError:
            raise EnvelopeError("$", _TOO_DEEP) from None

    def _large(self, data: bytes, values: int, walk: _Walk) -> Listed[T] | None:
        """A large page, in slices if it has many values or some of them do not fit; None where it is no page."""
        at_once = values <= _AT_ONCE
        if at_once and not walk.keep_unknown and (found := self._whole(data)) is not None:
            return found
        if (found := self._sliced(data, walk)) is not None:
            return found
        _json_cost.check_piece(data, values, walk.left)
        return None if at_once or walk.keep_unknown else self._whole(data)

    def _whole(self, data: bytes) -> Listed[T] | None:
        """A page that is as it should be; None for another."""
        try:
            page = self._page.decode(data)
        except Exception:  # whatever it was, the lenient decode names it
            return None
        _json_cost.check_rows(len(page.items_))
        if self._doubted is not None and self._doubted(page.items_):
            return None
        return Listed(page.items_, self._rest(page))

    def _sliced(self, data: bytes, walk: _Walk) -> Listed[T] | None:
        """A large page, some rows at a time; None where it is none of rows that are small."""
        if self._envelope is None:
            self._envelope = self._envelope_of(msgspec.Raw, msgspec.Raw)
        try:
            page = self._envelope.decode(data)
            rows, rest = page.items_, self._rest(page)
            if any(_size(each) > _json_cost.SMALL for each in chain(rows, rest.values())):
                return None
            envelope = {name: _plain_parse(raw) for name, raw in rest.items()}
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        walk.path.append(self.key)
        items: list[T] = []
        for start, few in _slices(rows):
            _json_cost.in_time(walk.left)
            items += self._slice(b"[" + b",".join(few) + b"]", start, walk)
        return Listed(items, envelope, tuple(walk.problems))

    def _slice(self, data: bytes, start: int, walk: _Walk) -> list[T]:
        if not walk.keep_unknown:
            try:
                found = self._rows.decode(data)
            except Exception:  # whatever it was, the lenient decode names it
                pass
            else:
                if self._doubted is None or not self._doubted(found):
                    return found
        walk.pay(_json_cost.at_most(data)[0])
        return self._row.all(_parse(data), walk, start)

    def _rest(self, page: Any) -> dict[str, Any]:
        return {name: value for name in self._names if (value := getattr(page, name)) is not UNSET}

    def _repair(self, body: Any, walk: _Walk) -> Listed[T]:
        if not isinstance(body, dict):
            raise EnvelopeError("$", f"expected an object, got {_json_name(body)}")
        if self.key not in body:
            raise EnvelopeError(f"$.{self.key}", "is missing")
        rows = body[self.key]
        if not isinstance(rows, list):
            raise EnvelopeError(f"$.{self.key}", f"expected an array, got {_json_name(rows)}")
        walk.path.append(self.key)
        items = self._row.all(rows, walk)
        found = {name: _plain(body[name]) for name in self._names if name in body}
        return Listed(items, found, tuple(walk.problems))


# Decoding so many values takes less than 50 ms.
_AT_ONCE = 250_000
_SLICE = 1 << 18
_plain_parse = msgspec.json.Decoder().decode


def _size(raw: msgspec.Raw) -> int:
    return memoryview(raw).nbytes


def _slices(rows: list[msgspec.Raw]) -> Iterator[tuple[int, list[msgspec.Raw]]]:
    """Some rows at a time, of at most `_SLICE` bytes unless one alone is larger, each with the index of the first."""
    first = size = 0
    for index, row in enumerate(rows):
        length = _size(row)
        if size and size + length > _SLICE:
            yield first, rows[first:index]
            first, size = index, 0
        size += length
    if rows:
        yield first, rows[first:]


_decoders: dict[Any, Decoder[Any]] = {}

# Every field beside the items that a page of the API is known to have, in all paging styles.
_ENVELOPE = (
    *("meta", "uri", "page", "page_size", "start", "end", "total", "num_pages"),
    *("first_page_uri", "next_page_uri", "previous_page_uri", "last_page_uri"),
    *("first_page_url", "next_page_url", "previous_page_url", "url"),
    *("has_next", "has_previous", "current_page", "total_pages", "total_count", "count"),
    *("totalResults", "itemsPerPage", "startIndex", "schemas"),
    *("nextToken", "previousToken", "next_token", "previous_token"),
)

_TOO_DEEP = "is nested too deeply"
_DEEPEST = 200


def too_deep(values: Iterable[Any]) -> bool:
    """Whether one of some JSON values is nested more deeply than what pickles and prints everywhere."""
    # Mappings of text and numbers are not tracked by the garbage collector; most are such, and are passed by.
    for _ in range(_DEEPEST + 1):
        level = [each for each in filter(is_tracked, values) if each.__class__ is dict or each.__class__ is list]
        if not level:
            return False
        values = chain.from_iterable([each.values() if each.__class__ is dict else each for each in level])
    return True


def _doubter(kind: Any, seen: tuple[type, ...] = ()) -> Callable[[Iterable[Any]], bool] | None:
    """Whether some values of a type hold what msgspec takes and the lenient decode does not; None: they cannot.

    That is a number that is none ("NaN"), or JSON of any shape that is nested too deeply.
    """
    base, _ = _split(kind)
    if base is Decimal:
        return lambda values: True in [value is not None and not value.is_finite() for value in values]
    if base is float:
        return lambda values: True in [value is not None and not isfinite(value) for value in values]
    if base in (Any, dict, list):
        return too_deep
    if get_origin(base) in (list, dict):
        inner = _doubter(get_args(base)[-1], seen)
        parts = dict.values if get_origin(base) is dict else iter
        return inner and (lambda values: True in [inner(parts(value)) for value in values if value is not None])
    if get_origin(base) in (Union, UnionType):
        found = [check for part in get_args(base) if (check := _doubter(part, seen))]
        return too_deep if found else None
    if not (isinstance(base, type) and issubclass(base, msgspec.Struct)) or base in seen:
        return None
    fields = [info for info in msgspec.structs.fields(base) if info.name != "extra"]
    checks = [(attrgetter(info.name), _doubter(info.type, (*seen, base))) for info in fields]
    held = [(get, check) for get, check in checks if check is not None]

    def doubted(values: Iterable[Any]) -> bool:
        rows = [value for value in values if value is not None]
        return True in [check(map(get, rows)) for get, check in held]

    return doubted if held else None


def _dec_hook(type: Any, value: Any) -> Any:
    """Gives msgspec what it does not know itself. The commonest type stands first, without a further call."""
    if type is Rfc2822 and value.__class__ is str:
        day = _days.get(value[_DAY])
        if day and value[_ZONE] == " +0000":
            return _fromisoformat(f"{day}{value[_TIME]}Z")
        return dates.parse_rfc2822(value) if value else None
    if type is Millis or type is MillisText:
        return _from_millis(_decimal(value))
    raise ValueError("unexpected")


_DAY, _TIME, _ZONE = slice(16), slice(17, 25), slice(25, None)
_days = dates.iso_days
_fromisoformat = datetime.fromisoformat


# The lenient decode


class _UnreadableError(ValueError):
    """A value that no rule turns into the type."""


_Reader = Callable[[Any, "_Walk"], Any]


class _Key(str):
    """A step of a path that is a key of a mapping, not the name of a field: it may be personal data."""

    __slots__ = ()


class _Walk:
    """The state of one lenient decode: where it stands and what it could not read."""

    __slots__ = ("_paid", "_steps", "keep_unknown", "left", "path", "problems", "root")

    def __init__(self, root: str, keep_unknown: bool, left: TimeLeft = None) -> None:
        self.root = root
        self.keep_unknown = keep_unknown
        self.left = left
        self.path: list[str | int] = []
        self.problems: list[Problem] = []
        self._paid = self._steps = 0

    def pay(self, values: int) -> None:
        """Lets JSON be looked at value by value, which costs ten times as much as the strict decode.

        Raises:
            CostError: that is more than a reply may cost.
        """
        self._paid += values
        if self._paid > _json_cost.MAX_REPAIRED:
            raise CostError(f"it does not fit the facts, and has more than {_json_cost.MAX_REPAIRED:,} values")

    def step(self) -> None:
        """Is called for each value; now and then it looks at the clock."""
        self._steps += 1
        if not self._steps & 1023:
            _json_cost.in_time(self.left)

    def report(self, expected: str, value: Any) -> None:
        if len(self.problems) >= _json_cost.MAX_PROBLEMS:
            raise CostError(f"it does not fit the facts at more than {_json_cost.MAX_PROBLEMS:,} places")
        self.problems.append(Problem(_path(self.path), expected, _plain(value)))
        place = _path([0 if isinstance(step, _Key) else step for step in self.path], index="")
        if (self.root, place) not in _logged and _log.misfit(self.root, place, expected):
            _logged.add((self.root, place))


# As many as there are fields in the facts, at most.
_logged: set[tuple[str, str]] = set()


def _path(steps: list[str | int], index: str | None = None) -> str:
    text = ""
    for step in steps:
        if isinstance(step, int):
            text += f"[{step if index is None else index}]"
        else:
            text += f".{step}" if text else step
    return text or "$"


_readers: dict[Any, _Reader] = {}


def _reader(kind: Any) -> _Reader:
    found = _readers.get(kind)
    if found is None:
        found = _readers[kind] = _make_reader(kind)
    return found


def _make_reader(kind: Any) -> _Reader:
    base, _ = _split(kind)
    if base in _READERS:
        return _READERS[base]
    origin = get_origin(base)
    if base is list or origin is list:
        return _ListReader(get_args(base)[0] if origin else Any)
    if base is dict or origin is dict:
        return _DictReader(get_args(base)[1] if origin else Any)
    if isinstance(base, type):
        if issubclass(base, msgspec.Struct):
            return _StructReader(base)
        if issubclass(base, OpenEnum):
            return lambda value, walk: None if (text := _read_str(value, walk)) is None else base(text)

    def convert(value: Any, walk: _Walk) -> Any:
        try:
            return msgspec.convert(_plain(value), base, strict=False, dec_hook=_dec_hook)
        except (ValueError, msgspec.ValidationError) as error:
            raise _UnreadableError from error

    return convert


class _StructReader:
    __slots__ = ("_cls", "_fields", "_known")

    def __init__(self, cls: type[msgspec.Struct]) -> None:
        self._cls = cls
        self._fields: tuple[tuple[str, str, str, _Reader], ...] | None = None
        self._known: frozenset[str] = frozenset()

    def __call__(self, value: Any, walk: _Walk) -> Any:
        if not isinstance(value, dict):
            if value is None or value == "":
                return None
            raise _UnreadableError
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
        if walk.keep_unknown and issubclass(self._cls, Model):
            extra = {key: _plain(item) for key, item in value.items() if key not in self._known}
            found["extra"] = extra or None
        return self._cls(**found)

    def _as_known(self, value: dict[str, Any]) -> dict[str, Any]:
        """The names in the case that is known, for what the API writes now in one case and now in another."""
        known = {name.lower(): name for name in self._known}
        return {key if key in self._known else known.get(key.lower(), key): item for key, item in value.items()}

    def _resolve(self) -> tuple[tuple[str, str, str, _Reader], ...]:
        rows = []
        for info in msgspec.structs.fields(self._cls):
            if info.name != "extra" or not issubclass(self._cls, Model):
                rows.append((info.name, info.encode_name, _name(info.type), _reader(info.type)))
        self._known = frozenset(row[1] for row in rows)
        self._fields = tuple(rows)
        return self._fields


class _ListReader:
    """Reads a list; an item that cannot be read is left out and reported. A single item is a list of one."""

    __slots__ = ("_any", "_item", "name")

    def __init__(self, item: Any) -> None:
        self._item = _reader(item)
        self._any = self._item is _plain_reader
        self.name = _name(item)

    def __call__(self, value: Any, walk: _Walk) -> Any:
        if not isinstance(value, list):
            if value is None or value == "":
                return None
            return [self._item(value, walk)]
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


class _RowReader:
    """Reads the rows of a page. None is left out: a list that lacks some would be taken for the whole."""

    __slots__ = ("_item", "_kinds", "name", "objects")

    def __init__(self, item: Any) -> None:
        self._item = _reader(item)
        self._kinds = _json_kinds(item)
        self.objects = self._kinds == (dict,)
        self.name = _name(item)

    def all(self, rows: list[Any], walk: _Walk, start: int = 0) -> list[Any]:
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
                raise EnvelopeError(f"$.{_path(walk.path)}", f"expected {self.name}, got {_json_name(raw)}")
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
        self._item = _reader(item)
        self._any = self._item is _plain_reader
        self._name = _name(item)

    def __call__(self, value: Any, walk: _Walk) -> Any:
        if not isinstance(value, dict):
            if value is None or value == "":
                return None
            if value == []:
                return {}
            raise _UnreadableError
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


def _plain(value: Any) -> Any:
    """Parsed JSON with floats for the Decimals that `_parse` made."""
    if isinstance(value, Decimal):
        near = float(value)
        return near if isfinite(near) else None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _plain_reader(value: Any, walk: _Walk) -> Any:
    return _plain(value)


def _empty(value: Any) -> bool:
    return isinstance(value, str) and value.strip() in ("", "null")


def _decimal(value: Any) -> Decimal:
    """A finite number from a number or its text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        raise _UnreadableError
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except ArithmeticError as error:
        raise _UnreadableError from error
    if not number.is_finite() or abs(number.adjusted()) > _LONG:
        raise _UnreadableError
    return number


def _read_str(value: Any, walk: _Walk) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return _bool_text(value)
    return str(value) if isinstance(value, Decimal) else str(_decimal(value))


def _read_int(value: Any, walk: _Walk) -> int | None:
    if _empty(value):
        return None
    number = _decimal(value)
    if number != number.to_integral_value():
        raise _UnreadableError
    return int(number)


def _read_float(value: Any, walk: _Walk) -> float | None:
    if _empty(value):
        return None
    number = float(_decimal(value))
    if not isfinite(number):
        raise _UnreadableError
    return number


def _read_decimal(value: Any, walk: _Walk) -> Decimal | None:
    return None if _empty(value) else _decimal(value)


def _read_bool(value: Any, walk: _Walk) -> bool | None:
    if isinstance(value, bool):
        return value
    if _empty(value):
        return None
    text = str(value).strip().lower() if isinstance(value, (str, int)) else ""
    if text not in _BOOLS:
        raise _UnreadableError
    return _BOOLS[text]


def _read_date(value: Any, walk: _Walk) -> date | None:
    if _empty(value):
        return None
    if not isinstance(value, str):
        return dates.parse_instant(float(_decimal(value))).date()
    return dates.parse_date(value)


def _read_instant(value: Any, walk: _Walk) -> datetime | None:
    if _empty(value):
        return None
    return dates.parse_instant(value if isinstance(value, str) else float(_decimal(value)))


def _read_rfc2822(value: Any, walk: _Walk) -> datetime | None:
    found = _read_instant(value, walk)
    return found and found.replace(microsecond=0)


def _read_seconds(value: Any, walk: _Walk) -> timedelta | None:
    if _empty(value):
        return None
    if isinstance(value, str) and value.strip()[:1].upper() in ("P", "-", "+") and "P" in value.upper():
        try:
            return msgspec.convert(value.strip(), timedelta)
        except msgspec.ValidationError as error:
            raise _UnreadableError from error
    return _duration(_decimal(value), 6)


def _read_millis(value: Any, walk: _Walk) -> timedelta | None:
    return None if _empty(value) else _from_millis(_decimal(value))


def _from_millis(number: Decimal) -> timedelta:
    return _duration(number, 3)


def _duration(number: Decimal, places: int) -> timedelta:
    try:
        return timedelta(microseconds=int(number.scaleb(places).to_integral_value()))
    except (OverflowError, ArithmeticError) as error:
        raise _UnreadableError from error


_BOOLS = {"true": True, "false": False, "1": True, "0": False}

_READERS: dict[Any, _Reader] = {
    Any: _plain_reader,
    object: _plain_reader,
    str: _read_str,
    int: _read_int,
    float: _read_float,
    Decimal: _read_decimal,
    bool: _read_bool,
    date: _read_date,
    datetime: _read_instant,
    timedelta: _read_seconds,
    Rfc2822: _read_rfc2822,
    Millis: _read_millis,
    MillisText: _read_millis,
}


# Parsing for the lenient decode


def _parse(data: bytes) -> Any:
    """JSON as plain Python, fractions as exact Decimals.

    A byte order mark is skipped and half a surrogate pair (a message cut inside an emoji) becomes U+FFFD.
    """
    if data.startswith(_BYTE_ORDER_MARK):
        data = data[len(_BYTE_ORDER_MARK) :]
    if not data.strip():
        raise EnvelopeError("$", "is empty")
    found = _load(data)
    if too_deep([found]):
        raise EnvelopeError("$", _TOO_DEEP)
    return found


def _load(data: bytes) -> Any:
    try:
        return _plain_decoder.decode(data)
    except UnicodeDecodeError:
        raise EnvelopeError("$", "is not UTF-8") from None
    except (msgspec.DecodeError, ValueError):
        pass
    if len(data) > _MOST_MENDED or b"\\ud" not in data.lower():
        raise EnvelopeError("$", "is not JSON")
    try:
        return _plain_decoder.decode(_mended(data))
    except (msgspec.DecodeError, ValueError):
        raise EnvelopeError("$", "is not JSON") from None


def _mended(data: bytes) -> bytes:
    """JSON with U+FFFD for the escapes of half surrogate pairs."""
    pieces: list[bytes] = []
    end = 0
    # Each match goes on where the last ended: begun elsewhere, it could take the end of a pair for a half.
    while len(pieces) < _MOST_HALVES and (match := _HALF.match(data, end)):
        pieces.append(match[1])
        end = match.end()
    return rb"\ufffd".join([*pieces, data[end:]])


def _fraction(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise ValueError("out of range") from None
    if not number.is_finite():
        raise ValueError("not JSON")
    return number


_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# The escape of half a surrogate pair, and what stands before it: whole pairs and all other escapes among it.
_HALF = re.compile(
    rb"((?:[^\\]++|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?!u[dD][89a-fA-F]).)*+)"
    rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
    re.DOTALL,
)
_MOST_MENDED, _MOST_HALVES = 16 << 20, 50_000
_plain_decoder = msgspec.json.Decoder(float_hook=_fraction)


# Names for error texts

_NAMES: dict[Any, str] = {Any: "any", Rfc2822: "datetime", Millis: "timedelta", MillisText: "timedelta"}
_JSON_NAMES: dict[type, str] = {
    bool: "a boolean",
    int: "a number",
    Decimal: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
    NoneType: "null",
}


def _name(kind: Any) -> str:
    """A type as error texts show it."""
    base, form = _split(kind)
    if form == wire.ADDRESS:
        return Address.__name__
    if base in _NAMES:
        return _NAMES[base]
    if args := get_args(base):
        return f"{get_origin(base).__name__}[{', '.join(_name(arg) for arg in args)}]"
    return str(getattr(base, "__name__", base))


def _json_name(value: Any) -> str:
    return _JSON_NAMES.get(type(value), "another value")


def _json_kinds(kind: Any) -> tuple[type, ...]:
    """The kinds of JSON value that a type may be written as; nothing for any kind."""
    base, form = _split(kind)
    if (promised := _kind(base)) is not None:
        return (promised,)
    if base is bool:
        return (bool,) if form != wire.TEXT else (bool, str)
    if base in (int, float, Decimal, timedelta, Millis, MillisText):
        return (int, Decimal, str)
    return (str,) if isinstance(base, type) and issubclass(base, str | date) else ()


def _kind(base: Any) -> type | None:
    """The kind of JSON value, an object or an array, that a type promises."""
    origin = get_origin(base) or base
    if origin in (dict, list):
        return cast("type", origin)
    return dict if isinstance(base, type) and issubclass(base, msgspec.Struct) else None
