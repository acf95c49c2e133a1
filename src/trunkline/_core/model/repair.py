"""Bodies that do not fit, or are large: repaired field by field, or decoded in slices that look at the deadline.

A body enters; its value or its items leave, with what could not be read, or an exception for what nothing is made of.
Called by `decode`, which loads it for the first such body. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from msgspec import UNSET

from . import json_cost
from .kinds import JSON_NAMES, MAX_ROWS, SMALL, decoder_of, json_name, promised_kind, split_type, type_name
from .lenient import Misfit, Problem, RowReader, Walk, reader
from .parse import TOO_DEEP, EnvelopeError, parse, plain_json

if TYPE_CHECKING:
    from .json_cost import TimeLeft

T = TypeVar("T")

# Decoding so many values takes less than 50 ms.
AT_ONCE = 250_000
_SLICE = 1 << 18
_plain_parse = msgspec.json.Decoder().decode

Found = tuple[T, tuple[Problem, ...], tuple[Misfit, ...]]
Page = tuple[list[T], dict[str, Any]]
FoundPage = tuple[list[T], dict[str, Any], tuple[Problem, ...], tuple[Misfit, ...]]


def check_value(data: bytes, left: TimeLeft) -> int:
    """Refuses a large body that would cost too much; how many values it has, at most.

    Raises:
        CostError, LateError: it holds more than a reply may hold, or than there is time for.
    """
    values = json_cost.check(data, left)
    json_cost.check_piece(data, values, left)
    return values


def repair_value(kind: Any, data: bytes, values: int | None, keep_unknown: bool, left: TimeLeft) -> Found[Any]:
    """The value of a body that the strict decode does not take.

    Args:
        values: how many it has, at most; None where nobody has counted.

    Raises:
        EnvelopeError: if the body is not JSON or not of the promised kind.
        CostError, LateError: if it holds more than a reply may hold, or than there is time for.
    """
    walk = Walk(type_name(kind), keep_unknown, left)
    walk.pay(json_cost.check(data, left) if values is None else values)
    base, _ = split_type(kind)
    promised = promised_kind(base)
    try:
        body = parse(data)
        if promised and not isinstance(body, promised) and not (body is None and base is not kind):
            raise EnvelopeError("$", f"expected {JSON_NAMES[promised]}, got {json_name(body)}")
        try:
            value = reader(kind)(body, walk)
        except ValueError:
            raise EnvelopeError("$", f"expected {type_name(kind)}, got {json_name(body)}") from None
    except RecursionError:
        raise EnvelopeError("$", TOO_DEEP) from None
    return value, tuple(walk.problems), walk.misfits


class PageRepair(Generic[T]):
    """Decodes the pages of one list operation that are large or do not fit.

    Args:
        key: the wire name of the array of items.
        item_type: the type of an item.
        envelope: decodes a page to rows and other fields that are not decoded yet.
        names: the wire names of these other fields.
        doubted: whether some items hold what only the lenient decode may take.
        whole: decodes a page that is as it should be.
    """

    __slots__ = ("_doubted", "_envelope", "_names", "_row", "_rows", "_type", "_whole", "key")

    def __init__(
        self,
        key: str,
        item_type: Any,
        envelope: msgspec.json.Decoder[Any],
        names: tuple[str, ...],
        doubted: Callable[[Iterable[Any]], bool] | None,
        whole: Callable[[bytes], Page[T] | None],
    ) -> None:
        self.key = key
        self._envelope = envelope
        self._names = names
        self._doubted = doubted
        self._whole = whole
        self._row = RowReader(item_type)
        self._type = list[item_type]
        self._rows: msgspec.json.Decoder[list[T]] | None = None

    def decode(self, data: bytes, keep_unknown: bool, left: TimeLeft) -> FoundPage[T]:
        """Decodes a page.

        Raises:
            EnvelopeError: if the body is not a JSON object with the array of items, or an item is not of its JSON kind.
            CostError, LateError: if it holds more than a page may hold, or than there is time for.
        """
        walk = Walk(self._row.name, keep_unknown, left)
        values = json_cost.check(data, left, max_rows=MAX_ROWS, objects=self._row.objects)
        try:
            found = self._large(data, values, walk) if len(data) > SMALL else None
            if found is None:
                walk.pay(values)
                found = self._repair(parse(data), walk)
        except RecursionError:
            raise EnvelopeError("$", TOO_DEEP) from None
        return (*found, tuple(walk.problems), walk.misfits)

    def _large(self, data: bytes, values: int, walk: Walk) -> Page[T] | None:
        """A large page, in slices if it has many values or some of them do not fit; None where it is no page."""
        at_once = values <= AT_ONCE
        if at_once and not walk.keep_unknown and (found := self._whole(data)) is not None:
            return found
        if (found := self._sliced(data, walk)) is not None:
            return found
        json_cost.check_piece(data, values, walk.left)
        return None if at_once or walk.keep_unknown else self._whole(data)

    def _sliced(self, data: bytes, walk: Walk) -> Page[T] | None:
        """A large page, some rows at a time; None where it is none of rows that are small."""
        try:
            page = self._envelope.decode(data)
            rows = page.items_
            rest = {name: value for name in self._names if (value := getattr(page, name)) is not UNSET}
            if any(_size(each) > SMALL for each in chain(rows, rest.values())):
                return None
            envelope = {name: _plain_parse(raw) for name, raw in rest.items()}
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        walk.path.append(self.key)
        items: list[T] = []
        for start, few in _slices(rows):
            json_cost.in_time(walk.left)
            items += self._slice(b"[" + b",".join(few) + b"]", start, walk)
        return items, envelope

    def _slice(self, data: bytes, start: int, walk: Walk) -> list[T]:
        if self._rows is None:
            self._rows = decoder_of(self._type)
        if self._rows is not None and not walk.keep_unknown:
            try:
                found = self._rows.decode(data)
                if self._doubted is None or not self._doubted(found):
                    return found
            except Exception:  # whatever it was, the lenient decode names it
                pass
        walk.pay(json_cost.at_most(data)[0])
        return self._row.all(parse(data), walk, start)

    def _repair(self, body: Any, walk: Walk) -> Page[T]:
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
        return items, found


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
