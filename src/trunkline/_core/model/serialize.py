"""Models as Twilio writes them.

A model enters; plain values with wire names leave. Called by `Model` and `lenient`. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, get_args, get_origin

import msgspec
from msgspec import UNSET

from ...types import DecimalText, Millis, MillisText, SharedText, dates, wire
from .kinds import is_model, split_type

_Writer = Callable[[Any], Any]
_Layout = tuple[tuple[str, str, _Writer | None], ...]
json_encoder = msgspec.json.Encoder(decimal_format="number")
_layouts: dict[tuple[type, bool], _Layout] = {}


def dump(model: msgspec.Struct, *, exact: bool) -> dict[str, Any]:
    cls = type(model)
    layout = _layouts.get((cls, exact))
    if layout is None:
        layout = tuple(
            (info.name, info.encode_name, writer(info.type, exact))
            for info in msgspec.structs.fields(cls)
            if info.name != "extra" or not is_model(cls)
        )
        _layouts[cls, exact] = layout
    out: dict[str, Any] = {}
    if is_model(cls) and (extra := getattr(model, "extra", None)):
        out.update(msgspec.to_builtins(extra))
    for name, key, write in layout:
        value = getattr(model, name)
        if value is not UNSET:
            out[key] = value if value is None or write is None else write(value)
    return out


def plain(model: msgspec.Struct) -> dict[str, Any]:
    """The fields of a model as Python values by attribute; models within are dicts too."""
    return {
        name: _plain(value)
        for name in model.__struct_fields__
        if (value := getattr(model, name)) is not UNSET and (name != "extra" or value is not None)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return plain(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def writer(kind: Any, exact: bool) -> _Writer | None:
    """The function that gives a value of the type its wire form; None if it has it already."""
    base, form = split_type(kind)
    if form == wire.TEXT:
        return _TEXT_WRITERS[base]
    if form in _FORM_WRITERS:
        return _FORM_WRITERS[form]
    if base is timedelta:
        return _seconds_text if form == wire.SECONDS_TEXT else _seconds
    if base is Decimal:
        return _exact_number if exact else _number
    if base in _WRITERS:
        return _WRITERS[base]
    origin = get_origin(base)
    if origin is list:
        return _list_writer(writer(get_args(base)[0], exact))
    if origin is dict:
        return _dict_writer(writer(get_args(base)[1], exact))
    if isinstance(base, type):
        if issubclass(base, msgspec.Struct):
            return lambda value: dump(value, exact=exact) if isinstance(value, msgspec.Struct) else value
        if issubclass(base, str) and base is not str:
            return str
        if base in (str, int, float, bool, SharedText):
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
    if not value.is_finite() or abs(value.adjusted()) > MAX_DIGITS:
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


def bool_text(value: bool) -> str:
    return "true" if value else "false"


_SECOND, _MILLISECOND, _MICROSECOND = timedelta(seconds=1), timedelta(milliseconds=1), timedelta(microseconds=1)
_EXACT = 2**53
MAX_DIGITS = 400
_TEXT_WRITERS: dict[Any, _Writer] = {int: str, float: str, bool: bool_text}
_FORM_WRITERS: dict[str, _Writer] = {wire.ADDRESS: str, wire.RFC2822: _rfc2822_text}
_WRITERS: dict[Any, _Writer] = {
    datetime: _datetime_text,
    date: dates.format_date,
    DecimalText: _decimal_text,
    Millis: _millis,
    MillisText: _millis_text,
}
