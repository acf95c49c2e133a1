"""Arguments as JSON.

Python values enter; the bytes of a JSON body leave, or an `ArgumentError`. Called by `request` and `form`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from ..model.model import Model
from .arguments import UNSET, ArgumentError, instant_text, key_text, not_text

_MAX_DEPTH = 200
_MAX_SHOWN = 8
_ALLOWED = "None, a bool, str, number, date, datetime, member of an enumeration or model, or a mapping or list of these"
_encode_json = msgspec.json.Encoder(decimal_format="number").encode


def whole_body(value: Any, extra: Mapping[str, Any] | None) -> bytes:
    """A body that is one argument."""
    if value is None or value is UNSET:
        return fields_body({}, extra)
    if not isinstance(value, Mapping | list | tuple | Model):
        raise ArgumentError(TypeError, "", f"must be a mapping, a list or a model, not {type(value).__name__}")
    whole = json_value(value, "")
    if not extra:
        return _encoded(whole, {"": whole})
    if not isinstance(whole, dict):
        raise ValueError(
            f"extra_params must not be given with a body that is a {type(value).__name__}: add to the body"
        )
    for name in extra:
        if name in whole:
            raise ValueError(f"extra_params[{name!r}] is in body already: leave one of them out")
    more = _json_fields(extra)
    return _encoded({**whole, **more}, {"": whole, **more})


def fields_body(fields: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    """A body of the arguments by wire name, and of what the caller adds."""
    whole = _json_fields(fields)
    if extra:
        whole |= _json_fields(extra)
    return _encoded(whole, whole)


def _json_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: json_value(value, name) for name, value in fields.items() if value is not UNSET}


def to_json(value: Any, name: str) -> bytes:
    """A value as JSON text.

    Raises:
        ArgumentError: it has no JSON.
    """
    found = json_value(value, name)
    return _encoded(found, {name: found})


def _encoded(value: Any, parameters: Mapping[str, Any]) -> bytes:
    """JSON of plain values; `parameters` are what it is made of, to name the one that has a str which is no text."""
    try:
        return _encode_json(value)
    except UnicodeEncodeError:
        raise next(error for name, part in parameters.items() for error in _broken_texts(part, name, "")) from None


def _broken_texts(value: Any, name: str, place: str) -> Iterator[ArgumentError]:
    """The errors of what UTF-8 does not have: a name, or a str in its value."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _broken_texts(key, name, place)
            yield from _broken_texts(item, name, f"{place}{key_text(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _broken_texts(item, name, f"{place}{key_text(index)}")
    for text in (name, value):
        try:
            text.encode() if isinstance(text, str) else None
        except UnicodeEncodeError as error:
            yield not_text(name, error, place)


def json_value(value: Any, name: str, depth: int = 0) -> Any:
    """A value in the types of JSON: models become mappings without their Nones, dates become text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return json_value(value.value, name, depth)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            raise ArgumentError(ValueError, name, "must be an int from -2**63 to 2**64 - 1 in JSON; this one is not")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ArgumentError(ValueError, name, f"must be a finite number, not {float(value)}: JSON has no such")
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ArgumentError(ValueError, name, f"must be a finite number, not {value}: JSON has no such")
        return value
    if isinstance(value, dt.datetime):
        return instant_text(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if depth > _MAX_DEPTH:
        raise ArgumentError(ValueError, name, f"must not be nested more than {_MAX_DEPTH} deep, or hold itself")
    if isinstance(value, Model):
        return _without_nones(json_value(value.to_dict(), name, depth + 1))
    if isinstance(value, Mapping):
        return _json_mapping(value, name, depth)
    if isinstance(value, list | tuple):
        out: list[Any] = []
        try:
            for item in value:
                out.append(json_value(item, name, depth + 1))
        except ArgumentError as error:
            raise _inside(error, len(out), depth) from None
        return out
    raise ArgumentError(TypeError, name, f"must be {_ALLOWED}, not {type(value).__name__}")


def _json_mapping(value: Mapping[Any, Any], name: str, depth: int) -> dict[str, Any]:
    out = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise ArgumentError(TypeError, name, f"must have keys that are str, not {type(key).__name__}")
        if item is not UNSET:
            try:
                out[str.__str__(key)] = json_value(item, name, depth + 1)
            except ArgumentError as error:
                raise _inside(error, key, depth) from None
    return out


def _inside(error: ArgumentError, key: str | int, depth: int) -> ArgumentError:
    """Where it is; of what is nested deep only how it begins."""
    return error.inside(key) if depth < _MAX_SHOWN else ArgumentError(error.kind, error.wire, error.reason)


def _without_nones(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nones(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nones(item) for item in value]
    return value
