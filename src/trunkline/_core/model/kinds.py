"""What the types of models are on the wire: JSON kinds, names in error texts, and the forms that msgspec does not know.

Types and single values enter; types, kinds, names, decoders and values leave. Called by the other modules of this
folder. Pure, but that decoders are made by one thread at a time.
"""

from __future__ import annotations

import operator
import os
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from gc import is_tracked
from itertools import chain
from threading import Lock, RLock
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec

from ...types import Address, DecimalText, Millis, MillisText, SharedText, wire

# Shorter JSON cannot hold enough to be worth a look: decoding it takes some 0.1 s at the very most. 1,000 usual rows,
# the most of a page, are shorter as a rule.
SMALL = 5 << 18
MAX_ROWS = 50_000


class UndecodedError(Exception):
    """A body of which nothing is made."""


def is_model(cls: type) -> bool:
    """Whether a class is a `Model`, which is made of all these modules and imports them."""
    return hasattr(cls, "_hidden")


def split_type(kind: Any) -> tuple[Any, str]:
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


_NAMES: dict[Any, str] = {
    Any: "any",
    DecimalText: "Decimal",
    Millis: "timedelta",
    MillisText: "timedelta",
    SharedText: "str",
}
_FORM_NAMES = {wire.ADDRESS: Address.__name__, wire.RFC2822: "datetime"}
JSON_NAMES: dict[type, str] = {
    bool: "a boolean",
    int: "a number",
    Decimal: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
    NoneType: "null",
}


def type_name(kind: Any) -> str:
    """A type as error texts show it."""
    base, form = split_type(kind)
    if form in _FORM_NAMES:
        return _FORM_NAMES[form]
    if base in _NAMES:
        return _NAMES[base]
    if args := get_args(base):
        return f"{get_origin(base).__name__}[{', '.join(type_name(arg) for arg in args)}]"
    return str(getattr(base, "__name__", base))


def json_name(value: Any) -> str:
    return JSON_NAMES.get(type(value), "another value")


def json_kinds(kind: Any) -> tuple[type, ...]:
    """The kinds of JSON value that a type may be written as; nothing for any kind."""
    base, form = split_type(kind)
    if (promised := promised_kind(base)) is not None:
        return (promised,)
    if base is bool:
        return (bool,) if form != wire.TEXT else (bool, str)
    if base in (int, float, Decimal, timedelta, DecimalText, Millis, MillisText):
        return (int, Decimal, str)
    if base is SharedText:
        return (str,)
    return (str,) if isinstance(base, type) and issubclass(base, str | date) else ()


def promised_kind(base: Any) -> type | None:
    """The kind of JSON value, an object or an array, that a type promises."""
    origin = get_origin(base) or base
    if origin in (dict, list):
        return cast("type", origin)
    return dict if isinstance(base, type) and issubclass(base, msgspec.Struct) else None


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


# What msgspec does not know itself is a stand-in class of `types`, which makes its value when it is called with JSON.
dec_hook: Callable[..., Any] = operator.call


# decoders of types that threads share


def decoder_of(kind: Any) -> msgspec.json.Decoder[Any] | None:
    """A decoder to a type that others may use too; None where a signal handler, or the like, interrupted this.

    msgspec (0.22 and older) looks at the fields of a Struct when its first decoder is made, partly in Python, and shows
    what it has of them to other threads meanwhile: one that decodes by that crashes the process.
    """
    with _turn:
        if _making.locked():
            return None
        with _making:
            return msgspec.json.Decoder(kind, strict=False, dec_hook=dec_hook)


_turn = RLock()
_making = Lock()  # held by who has the turn: a handler that interrupts it has the turn too
if hasattr(os, "register_at_fork"):
    # A child has nobody who ends what another thread of its parent had begun.
    os.register_at_fork(before=_turn.acquire, after_in_parent=_turn.release, after_in_child=_turn.release)
