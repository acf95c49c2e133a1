"""How the bytes of a reply become models.

The body of a reply enters; a value or the items of a page leave, with what could not be read. The strict decode by
msgspec, straight from bytes, is the rule; a body that does not fit is decoded once more by `lenient`. `call.response`
calls it. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from math import isfinite
from operator import attrgetter
from types import UnionType
from typing import Any, Generic, NamedTuple, TypeVar, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, UnsetType

from ...types import dates, wire
from .kinds import MAX_ROWS, SMALL, decoder_of, is_model, split_type, too_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .json_cost import TimeLeft
    from .lenient import Misfit, Problem
    from .repair import PageRepair

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
    if not isinstance(value, msgspec.Struct):
        return False
    for name in value.__struct_fields__:
        if getattr(value, name) is not None and name != "extra":
            return False
    if not is_model(type(value)):
        return False
    from .parse import parse

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
        self._fast: msgspec.json.Decoder[T] | None = None

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Decoded[T]:
        """Decodes a body.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not JSON or not of the promised kind.
            CostError, LateError: if it holds more than a reply may hold, or than there is time for.
        """
        values = None
        if len(data) > SMALL:
            from .repair import check_value

            values = check_value(data, left)
        if self._fast is None:
            self._fast = decoder_of(self.type)
        if self._fast is not None and not keep_unknown:
            try:
                value = self._fast.decode(data)
                if self._doubted is None or not self._doubted((value,)):
                    return Decoded(value)
            except Exception:  # whatever it was, the lenient decode names it
                pass
        from .repair import repair_value

        return Decoded(*repair_value(self.type, data, values, keep_unknown, left))


class ListingDecoder(Generic[T]):
    """Decodes the pages of one list operation. Safe in threads.

    Args:
        key: the wire name of the array of items.
        item_type: the type of an item: a model, a scalar, `dict[str, Any]`, …
    """

    __slots__ = ("_doubted", "_item_type", "_looker", "_names", "_page", "_repair", "key")

    def __init__(self, key: str, item_type: type[T]) -> None:
        self.key = key
        self._item_type = item_type
        self._names = tuple(name for name in _ENVELOPE if name != key)
        self._page: msgspec.json.Decoder[Any] | None = None
        self._doubted = _doubter(item_type)
        self._repair: PageRepair[T] | None = None
        self._looker: msgspec.json.Decoder[Any] | UnsetType | None = UNSET

    def decode(self, data: bytes, keep_unknown: bool = False, left: TimeLeft = None) -> Listed[T]:
        """Decodes a page.

        Args:
            left: seconds until the deadline of the call.

        Raises:
            EnvelopeError: if the body is not a JSON object with the array of items, or an item is not of its JSON kind.
            CostError, LateError: if it holds more than a page may hold, or than there is time for.
        """
        if keep_unknown and len(data) <= _LOOKED_AT and not self._unknown(data):
            keep_unknown = False
        if len(data) <= SMALL and not keep_unknown and (found := self._whole(data)) is not None:
            return Listed(*found)
        if self._repair is None:
            from .repair import PageRepair

            envelope = msgspec.json.Decoder(self._envelope_of(msgspec.Raw, msgspec.Raw))
            self._repair = PageRepair(self.key, self._item_type, envelope, self._names, self._doubted, self._whole)
        from .parse import EnvelopeError

        try:
            return Listed(*self._repair.decode(data, keep_unknown, left))
        except EnvelopeError:
            if (named := self._named(data)) is None:
                raise
        return named.decode(data, keep_unknown, left)

    def short(self, data: bytes) -> Listed[dict[str, Any]] | None:
        """The items of a page as mappings, where it is as it should be and each has its first field; else None."""
        found = self._whole(data)
        if found is None or not all(row.f0 for row in cast("list[Any]", found[0])):
            return None
        struct: Any = self._item_type
        names = struct.__struct_encode_fields__
        rows = cast("list[msgspec.Struct]", found[0])
        return Listed([dict(zip(names, msgspec.structs.astuple(row), strict=True)) for row in rows], found[1])

    def _unknown(self, data: bytes) -> bool:
        """Whether an item may have a field that is not known."""
        if self._looker is UNSET:
            from .unknown import looker

            self._looker = looker(self.key, self._item_type)
        if self._looker is None:
            return True
        try:
            self._looker.decode(data)
        except (msgspec.DecodeError, ValueError, RecursionError):
            return True
        return False

    def _named(self, data: bytes) -> ListingDecoder[T] | None:
        """The decoder of a page whose envelope calls its items by another name than the facts: `meta.key`."""
        try:
            key = _NAME.decode(data).meta.key
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        fits = key.isascii() and key.isidentifier() and key not in (self.key, *_ENVELOPE)
        return ListingDecoder(key, self._item_type) if fits else None

    def _whole(self, data: bytes) -> tuple[list[T], dict[str, Any]] | None:
        """A page that is as it should be; None for another."""
        if self._page is None:
            self._page = decoder_of(self._envelope_of(self._item_type, Any))
        if self._page is None:
            return None
        try:
            page = self._page.decode(data)
            found = page.items_, self._rest(page)
            if len(page.items_) > MAX_ROWS or (self._doubted is not None and self._doubted(page.items_)):
                return None
        except Exception:  # whatever it was, the lenient decode names it
            return None
        return found

    def _envelope_of(self, item: Any, other: Any) -> type[msgspec.Struct]:
        fields: list[tuple[str, Any] | tuple[str, Any, Any]] = [("items_", list[item])]
        fields += [(name, other, UNSET) for name in self._names]
        return msgspec.defstruct("Envelope", fields, rename={"items_": self.key}, kw_only=True)

    def _rest(self, page: Any) -> dict[str, Any]:
        return {name: value for name in self._names if (value := getattr(page, name)) is not UNSET}


class _Meta(msgspec.Struct):
    key: str


class _Named(msgspec.Struct):
    meta: _Meta


_NAME = msgspec.json.Decoder(_Named)
_LOOKED_AT = 4 * SMALL  # bytes of a page that are looked at for names that are not known
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


_Check = Callable[[Iterable[Any]], bool]


def _doubter(kind: Any, inside: tuple[type, ...] = ()) -> _Check | None:
    """Whether some values of a type hold what msgspec takes and the lenient decode does not; None: they cannot.

    That is a number that is none ("NaN"), a text that is no date, or JSON of any shape that is nested too deeply.
    """
    base, form = split_type(kind)
    if form == wire.RFC2822:
        return lambda values: not dates.are_rfc2822(list(filter(None, values)))
    if base is Decimal:
        return lambda values: True in [value is not None and not value.is_finite() for value in values]
    if base is float:
        return lambda values: True in [value is not None and not isfinite(value) for value in values]
    if base in (Any, dict, list):
        return too_deep
    if get_origin(base) in (list, dict):
        inner = _doubter(get_args(base)[-1], inside)
        parts = dict.values if get_origin(base) is dict else iter
        return inner and (lambda values: True in [inner(parts(value)) for value in values if value is not None])
    if get_origin(base) in (Union, UnionType):
        found = [check for part in get_args(base) if (check := _doubter(part, inside))]
        return too_deep if found else None
    if isinstance(base, type) and issubclass(base, msgspec.Struct):
        return _struct_doubter(base, inside)
    return None


def _struct_doubter(cls: type[msgspec.Struct], inside: tuple[type, ...]) -> _Check | None:
    if cls in inside:
        # A model that may hold itself: its check is there when it is called.
        return lambda values: bool(rows := list(filter(None, values))) and _doubters[cls](rows)
    held: frozenset[str] = getattr(cls, "_held", frozenset())
    checks: list[tuple[Callable[[Any], Any], _Check]] = []
    dated: list[Callable[[Any], Any]] = []
    for info in msgspec.structs.fields(cls):
        read = attrgetter(f"_{info.name}" if info.name in held else info.name)
        if split_type(info.type)[1] == wire.RFC2822:
            dated.append(read)
        elif info.name != "extra" and (check := _doubter(info.type, (*inside, cls))):
            checks.append((read, check))

    def doubted(values: Iterable[Any]) -> bool:
        rows = [value for value in values if value is not None]
        # The dates of all fields are looked at together: that costs the least.
        texts = [text for read in dated for text in map(read, rows) if text]
        return True in [check(map(read, rows)) for read, check in checks] or not dates.are_rfc2822(texts)

    _doubters[cls] = doubted
    return doubted if checks or dated else None


_doubters: dict[type, _Check] = {}
