"""Whether the rows of a page have fields that their model does not know: bytes enter, yes or no leaves. Pure.

Only the lenient decode keeps such fields, and it takes five times as long: a page that has none need not go there.
Called by `decode`.
"""

from __future__ import annotations

from types import UnionType
from typing import Any, Union, get_args, get_origin

import msgspec

from .kinds import is_model, split_type

# Types that are made here, which a checker need not understand.
_list: Any = list
_dict: Any = dict


class _UnfitError(Exception):
    """The names in a model cannot be looked at in this way."""


def looker(key: str, item: Any) -> msgspec.json.Decoder[Any] | None:
    """What decodes a page whose items have known fields alone, and refuses others; None: there is no such thing.

    Args:
        key: the wire name of the array of items.
        item: the type of an item.
    """
    try:
        names = _names(item, ())
    except _UnfitError:
        return None
    if names is msgspec.Raw:
        return None
    page = msgspec.defstruct("Names", [("items_", _list[names])], rename={"items_": key})
    return msgspec.json.Decoder(page)


def _names(kind: Any, inside: tuple[type, ...]) -> Any:
    """A type that takes any value whose objects have the names of the models in a type."""
    base, _ = split_type(kind)
    origin = get_origin(base)
    if origin in (Union, UnionType):
        if any(_names(part, inside) is not msgspec.Raw for part in get_args(base)):
            raise _UnfitError
        return msgspec.Raw
    if origin in (list, dict):
        inner = _names(get_args(base)[-1], inside)
        if inner is msgspec.Raw:
            return msgspec.Raw
        return (_list[inner] if origin is list else _dict[str, inner]) | None
    if not isinstance(base, type) or not issubclass(base, msgspec.Struct) or not is_model(base):
        return msgspec.Raw
    if base in inside or base.__struct_config__.forbid_unknown_fields:
        raise _UnfitError
    fields = []
    rename = {}
    for number, info in enumerate(msgspec.structs.fields(base)):
        if info.name == "extra":
            continue
        part = _names(info.type, (*inside, base))
        default = msgspec.Raw() if part is msgspec.Raw else None
        fields.append((f"f{number}", part, default))
        rename[f"f{number}"] = info.encode_name
    shadow = msgspec.defstruct(base.__name__, fields, rename=rename, forbid_unknown_fields=True, gc=False)
    return shadow if not inside else shadow | None
