"""What a type annotation of a model says: its JSON kind, its form on the wire, its name in error texts.

Types enter; types, kinds and names leave. Called by the other modules of this folder. Pure.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec

from ...types import Address, Millis, MillisText, Rfc2822, wire


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


_NAMES: dict[Any, str] = {Any: "any", Rfc2822: "datetime", Millis: "timedelta", MillisText: "timedelta"}
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
    if form == wire.ADDRESS:
        return Address.__name__
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
    if base in (int, float, Decimal, timedelta, Millis, MillisText):
        return (int, Decimal, str)
    return (str,) if isinstance(base, type) and issubclass(base, str | date) else ()


def promised_kind(base: Any) -> type | None:
    """The kind of JSON value, an object or an array, that a type promises."""
    origin = get_origin(base) or base
    if origin in (dict, list):
        return cast("type", origin)
    return dict if isinstance(base, type) and issubclass(base, msgspec.Struct) else None
