"""How the bytes of a reply become models.

The body of a reply enters; a value or the items of a page leave, with what could not be read. The strict decode by
msgspec, straight from bytes, is the rule; a body that does not fit is decoded once more by `lenient`. `call.response`
calls it. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import chain
from math import isfinite
from operator import attrgetter
from types import UnionType
from typing import Any, Generic, NamedTuple, TypeVar, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET

from . import json_cost
from .kinds import JSON_NAMES, is_model, json_name, promised_kind, split_type, type_name
from .lenient import Misfit, Problem, RowReader, Walk, dec_hook, plain_json, reader
from .parse import TOO_DEEP, EnvelopeError, parse, too_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .json_cost import TimeLeft

T = TypeVar("T")


class Decoded(NamedTuple, Generic[T]):
    """What a body holds, and the fields that could not be read."""

    value: T
    problems: tuple[Problem, ...] = ()
    misfits: tuple[Misfit, ...] = ()


class Listed(NamedTuple, Generic[T]):
    """What a page holds: its items, the fields of its envelope by wire name, and the fields that could not be read."""

    items: list[T]
    envelope: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    misfits: tuple[Misfit, ...] = ()


def is_hollow(value: object, data: bytes) -> bool:
    """Whether a model was read from an object that has none of its fields, as `{}` or one of something else."""
    if not (isinstance(value, msgspec.Struct) and is_model(type(value))):
        return False
    for name in value.__struct_fields__:
        if getattr(value, name) is not None and name != "extra":
            return False
    known = set(value.__struct_encode_fields__)
    said = parse(data)
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
        self._fast = msgspec.json.Decoder(type, strict=False, dec_hook=dec_hook)

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Decoded[T]:
        """Decodes a body.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not JSON or not of the promised kind.
            CostError, LateError: if it holds more than a reply may hold, or than there is time for.
        """
        values = 0
        if len(data) > json_cost.SMALL:
            values = json_cost.check(data, left)
            json_cost.check_piece(data, values, left)
        if not keep_unknown:
            try:
                value = self._fast.decode(data)
            except Exception:  # whatever it was, the lenient decode names it
                pass
            else:
                if self._doubted is None or not self._doubted((value,)):
                    return Decoded(value)
        walk = Walk(type_name(self.type), keep_unknown, left)
        walk.pay(values or json_cost.check(data, left))
        try:
            return self._repair(parse(data), walk)
        except RecursionError:
            raise EnvelopeError("$", TOO_DEEP) from None

    def _repair(self, body: Any, walk: Walk) -> Decoded[T]:
        base, _ = split_type(self.type)
        promised = promised_kind(base)
        if promised and not isinstance(body, promised) and not (body is None and base is not self.type):
            raise EnvelopeError("$", f"expected {JSON_NAMES[promised]}, got {json_name(body)}")
        try:
            value = reader(self.type)(body, walk)
        except ValueError:
            raise EnvelopeError("$", f"expected {type_name(self.type)}, got {json_name(body)}") from None
        return Decoded(value, tuple(walk.problems), walk.misfits)


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
            dec_hook=dec_hook,
        )
        self._row = RowReader(item_type)
        self._doubted = _doubter(item_type)

    def _envelope_of(self, item: Any, other: Any = Any) -> msgspec.json.Decoder[Any]:
        fields: list[tuple[str, Any] | tuple[str, Any, Any]] = [("items_", list[item])]
        fields += [(name, other, UNSET) for name in self._names]
        envelope = msgspec.defstruct("Envelope", fields, rename={"items_": self.key}, kw_only=True)
        return msgspec.json.Decoder(envelope, strict=False, dec_hook=dec_hook)

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Listed[T]:
        """Decodes a page.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not a JSON object with the array of items, or an item is not of its JSON kind.
            CostError, LateError: if it holds more than a page may hold, or than there is time for.
        """
        large = len(data) > json_cost.SMALL
        if not large and not keep_unknown and (found := self._whole(data)) is not None:
            return found
        walk = Walk(self._row.name, keep_unknown, left)
        values = json_cost.check(data, left, max_rows=json_cost.MAX_ROWS, objects=self._row.objects)
        try:
            if large and (found := self._large(data, values, walk)) is not None:
                return found
            walk.pay(values)
            return self._repair(parse(data), walk)
        except RecursionError:
            raise EnvelopeError("$", TOO_DEEP) from None

    def _large(self, data: bytes, values: int, walk: Walk) -> Listed[T] | None:
        """A large page, in slices if it has many values or some of them do not fit; None where it is no page."""
        at_once = values <= AT_ONCE
        if at_once and not walk.keep_unknown and (found := self._whole(data)) is not None:
            return found
        if (found := self._sliced(data, walk)) is not None:
            return found
        json_cost.check_piece(data, values, walk.left)
        return None if at_once or walk.keep_unknown else self._whole(data)

    def _whole(self, data: bytes) -> Listed[T] | None:
        """A page that is as it should be; None for another."""
        try:
            page = self._page.decode(data)
        except Exception:  # whatever it was, the lenient decode names it
            return None
        json_cost.check_rows(len(page.items_))
        if self._doubted is not None and self._doubted(page.items_):
            return None
        return Listed(page.items_, self._rest(page))

    def _sliced(self, data: bytes, walk: Walk) -> Listed[T] | None:
        """A large page, some rows at a time; None where it is none of rows that are small."""
        if self._envelope is None:
            self._envelope = self._envelope_of(msgspec.Raw, msgspec.Raw)
        try:
            page = self._envelope.decode(data)
            rows, rest = page.items_, self._rest(page)
            if any(_size(each) > json_cost.SMALL for each in chain(rows, rest.values())):
                return None
            envelope = {name: _plain_parse(raw) for name, raw in rest.items()}
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        walk.path.append(self.key)
        items: list[T] = []
        for start, few in _slices(rows):
            json_cost.in_time(walk.left)
            items += self._slice(b"[" + b",".join(few) + b"]", start, walk)
        return Listed(items, envelope, tuple(walk.problems), walk.misfits)

    def _slice(self, data: bytes, start: int, walk: Walk) -> list[T]:
        if not walk.keep_unknown:
            try:
                found = self._rows.decode(data)
            except Exception:  # whatever it was, the lenient decode names it
                pass
            else:
                if self._doubted is None or not self._doubted(found):
                    return found
        walk.pay(json_cost.at_most(data)[0])
        return self._row.all(parse(data), walk, start)

    def _rest(self, page: Any) -> dict[str, Any]:
        return {name: value for name in self._names if (value := getattr(page, name)) is not UNSET}

    def _repair(self, body: Any, walk: Walk) -> Listed[T]:
        if not isinstance(body, dict):
            raise EnvelopeError("$", f"expected an object, got {json_name(body)}")
        if self.key not in body:
            raise EnvelopeError(f"$.{self.key}", "is missing")
        rows = body[self.key]
        if not isinstance(rows, list):
            raise EnvelopeError(f"$.{self.key}", f"expected an array, got {json_name(rows)}")
        walk.path.append(self.key)
        items = self._row.all(rows, walk)
        found = {name: plain_json(body[name]) for name in self._names if name in body}
        return Listed(items, found, tuple(walk.problems), walk.misfits)


# Decoding so many values takes less than 50 ms.
AT_ONCE = 250_000
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


def _doubter(kind: Any, seen: tuple[type, ...] = ()) -> Callable[[Iterable[Any]], bool] | None:
    """Whether some values of a type hold what msgspec takes and the lenient decode does not; None: they cannot.

    That is a number that is none ("NaN"), or JSON of any shape that is nested too deeply.
    """
    base, _ = split_type(kind)
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
