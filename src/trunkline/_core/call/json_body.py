"""Arguments as JSON.

Python values enter; the bytes of a JSON body leave, or an exception that names the argument. Called by `request` and
`form`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from ..model.model import Model
from .arguments import UNSET, describe, instant_text

_encode_json = msgspec.json.Encoder(decimal_format="number").encode


def whole_body(value: Any, extra: Mapping[str, Any] | None) -> bytes:
    if value is None or value is UNSET:
        return encoded_json(plain(extra, "extra_params"), "") if extra else b"{}"
    if not isinstance(value, Mapping | list | tuple | Model):
        raise TypeError(f"body must be a mapping, a list or a model, not {type(value).__name__}")
    whole = plain(value, "")
    if extra:
        if not isinstance(whole, dict):
            raise ValueError("extra_params cannot be added to a body that is a list")
        for name, item in extra.items():
            if name in whole:
                raise ValueError(f"extra_params: {name!r} is in the body already")
            if item is not UNSET:
                whole[name] = plain(item, name)
    return encoded_json(whole, "")


def to_json(value: Any, name: str) -> bytes:
    """A value as JSON text.

    Raises:
        TypeError, ValueError: it has no JSON; the text names the parameter.
    """
    return encoded_json(plain(value, name), name)


def encoded_json(value: Any, name: str) -> bytes:
    try:
        return _encode_json(value)
    except UnicodeEncodeError:
        raise ValueError(f"{describe(name)} holds characters that are not Unicode text (lone surrogates)") from None
    except (OverflowError, RecursionError):
        raise ValueError(f"{describe(name)} holds a number that is too large, or is nested too deeply") from None


def plain(value: Any, name: str, depth: int = 0) -> Any:
    """A value in the types of JSON: models become mappings without their Nones, dates become text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return plain(value.value, name, depth)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            raise ValueError(f"{describe(name)} holds a number that is too large")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{describe(name)} holds a number that is not finite, which JSON does not have")
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{describe(name)} holds a number that is not finite, which JSON does not have")
        return value
    if isinstance(value, dt.datetime):
        return instant_text(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if depth > 200:
        raise ValueError(f"{describe(name)} is nested too deeply, or holds itself")
    if isinstance(value, Model):
        return _without_nones(plain(value.to_dict(), name, depth + 1))
    if isinstance(value, Mapping):
        out = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(f"{describe(name)}: the keys of a mapping must be str, not {type(key).__name__}")
            if item is not UNSET:
                out[str.__str__(key)] = plain(item, name, depth + 1)
        return out
    if isinstance(value, list | tuple):
        return [plain(item, name, depth + 1) for item in value]
    raise TypeError(
        f"{describe(name)} must be made of mappings, lists, models, str, numbers, bool, dates and None, "
        f"not {type(value).__name__}"
    )


def _without_nones(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nones(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nones(item) for item in value]
    return value
