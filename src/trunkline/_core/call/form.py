"""Arguments as forms and queries.

Python values enter; their text on the wire leaves, or an `ArgumentError`. Called by `request` and for the token of
OAuth. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import Any

from .arguments import SCALAR_OR_LIST, UNSET, ArgumentError, not_text, one_value, scalar

_MAX_PAIRS = 99
_MAX_DEPTH = 32


def encode_form(
    values: Mapping[str, Any], formats: Mapping[str, str] | None = None, extra: Mapping[str, Any] | None = None
) -> str:
    """Arguments as `name=value&…`, percent-encoded with `+` for a space.

    Args:
        formats: of the arguments that are not one value, or not encoded by their value alone; None where nothing is
            known of them: then a list is sent as a parameter for each item.
        extra: more arguments, of which a list is sent so.
    """
    out = ""
    for name, value in values.items():
        if value is not None and value is not UNSET:
            out += _encode(name, value, "list" if formats is None else formats.get(name))
    if extra:
        for name, value in extra.items():
            if value is not None and value is not UNSET:
                form = formats.get(name) if formats else None
                several = isinstance(value, list | tuple) and form not in _TAKE_LISTS
                out += _encode(name, value, "list" if form is None or several else form)
    return out[1:]


_TAKE_LISTS = frozenset({"commas", "json", "json_items", "spaces"})


def _encode(name: str, value: Any, form: str | None) -> str:
    if form is None:
        if type(value) is str:
            return f"&{_key(name)}={_plus(value, name)}"
        if type(value) is int and -_PLAIN < value < _PLAIN:
            return f"&{_key(name)}={value}"
        return f"&{_key(name)}={_plus(scalar(one_value(value, None, name), name), name)}"
    if form == "list" or form == "json_items":
        text = scalar if form == "list" else json_text
        if isinstance(value, list | tuple):
            return _items(name, value, text)
        if form == "list":
            return f"&{_key(name)}={_plus(scalar(value, name, SCALAR_OR_LIST), name)}"
    if form == "json" or form == "json_items":
        return f"&{_key(name)}={_plus(json_text(value, name), name)}"
    if form == "pairs":
        return "".join(
            f"&{_key(f'{name}{i}.Name')}={key}&{_key(f'{name}{i}.Value')}={item}"
            for i, (key, item) in enumerate(_pairs(value, name), 1)
        )
    if form.startswith("prefixed"):
        # The API calls the map `AddOnsData` and its keys `AddOns.…`.
        prefix = form.partition(":")[2] or name.removesuffix("Data")
        return "".join(f"&{key}={item}" for key, item in _prefixed(value, prefix, name, 0))
    return f"&{_key(name)}={_plus(scalar(one_value(value, form, name), name), name)}"


def _items(name: str, items: Sequence[Any], text: Callable[[Any, str], str]) -> str:
    """A parameter that is sent once for each item."""
    key = _key(name)
    out: list[str] = []
    try:
        for item in items:
            out.append(f"&{key}={_plus(text(item, name), name)}")
    except ArgumentError as error:
        raise error.inside(len(out)) from None
    return "".join(out)


_PLAIN = 10**15  # Python refuses to write very long numbers


@lru_cache(4096)
def _key(name: str) -> str:
    try:
        return "".join([_QUOTED[byte] for byte in name.encode()])
    except UnicodeEncodeError as error:
        raise not_text(name, error) from None


# Each byte as a form has it, by the rules of `urllib.parse.quote_plus`, whose module costs 3 ms of each start.
_UNESCAPED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_QUOTED = [chr(byte) if byte in _UNESCAPED else "+" if byte == ord(" ") else f"%{byte:02X}" for byte in range(256)]


def _plus(text: str, name: str) -> str:
    if text.isascii():
        return text if text.isalnum() else text.translate(_QUOTED)
    try:
        return "".join([_QUOTED[byte] for byte in text.encode()])
    except UnicodeEncodeError as error:
        raise not_text(name, error) from None


def _pairs(value: Any, name: str) -> Iterator[tuple[str, str]]:
    """The names and values of a mapping, encoded."""
    if not isinstance(value, Mapping):
        raise ArgumentError(TypeError, name, f"must be a mapping of names to values, not {type(value).__name__}")
    if len(value) > _MAX_PAIRS:
        raise ArgumentError(ValueError, name, f"must have at most {_MAX_PAIRS} entries, not {len(value):,}")
    for key, item in value.items():
        key = _checked_key(key, name)
        if item is not None and item is not UNSET:
            yield _plus(key, name), _entry(key, item, name)


def _prefixed(value: Any, prefix: str, name: str, depth: int) -> Iterator[tuple[str, str]]:
    """The names and values of a mapping and of those in it, encoded: a name is the way to its value."""
    if not isinstance(value, Mapping):
        raise ArgumentError(TypeError, name, f"must be a mapping of names to values, not {type(value).__name__}")
    if depth > _MAX_DEPTH:
        raise ArgumentError(ValueError, name, f"must not be nested more than {_MAX_DEPTH} deep, or hold itself")
    for key, item in value.items():
        key = _checked_key(key, name)
        if isinstance(item, Mapping):
            yield from _prefixed(item, f"{prefix}.{key}", name, depth + 1)
        elif item is not None and item is not UNSET:
            yield _plus(f"{prefix}.{key}", name), _entry(key, item, name)


def _checked_key(key: Any, name: str) -> str:
    if not isinstance(key, str):
        raise ArgumentError(TypeError, name, f"must have keys that are str, not {type(key).__name__}")
    return str.__str__(key)


def _entry(key: str, value: Any, name: str) -> str:
    try:
        return _plus(scalar(value, name), name)
    except ArgumentError as error:
        raise error.inside(key) from None


def json_text(value: Any, name: str) -> str:
    """The JSON text of a value; a str is such a text already."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return str.__str__(value)
    from .json_body import to_json

    return to_json(value, name).decode()
