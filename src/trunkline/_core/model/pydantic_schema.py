"""Models as field types of Pydantic, and response models of FastAPI. Only Pydantic asks; nothing else imports it.

The class of a model enters; what Pydantic validates and writes it by, and its JSON schema, leave.
https://docs.pydantic.dev/latest/concepts/types/#customizing-validation-with-__get_pydantic_core_schema__
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import msgspec

from ...types import DecimalText, Millis, MillisText, SharedText, wire
from .kinds import is_model, split_type
from .serialize import writer


def core_schema(cls: type[Any]) -> Any:
    """How Pydantic takes and writes a model.

    It takes the model itself, and a mapping with Twilio's names or those of the attributes. It writes what `to_dict`
    gives as JSON, and what `asdict` gives as Python.
    """
    from pydantic_core import core_schema as schemas

    def write(model: Any, info: Any) -> Any:
        return model.to_dict() if info.mode == "json" else model.asdict()

    return schemas.no_info_plain_validator_function(
        lambda value: validated(cls, value),
        serialization=schemas.plain_serializer_function_ser_schema(write, info_arg=True),
        metadata={"pydantic_js_functions": [lambda schema, handler: json_schema(cls)]},
    )


def validated(cls: type[Any], value: object) -> Any:
    """A model from what a user of Pydantic gives.

    Raises:
        ValueError: neither a model nor a mapping, or a field that cannot be read.
    """
    from .decode import decode
    from .kinds import UndecodedError

    if isinstance(value, cls):
        return value
    if not isinstance(value, dict):
        raise ValueError(f"must be a {cls.__name__} or a mapping of its fields, not {type(value).__name__}")
    try:
        found = decode(cls, msgspec.json.encode(_wire_mapping(cls, value)), keep_unknown=True)
    except (UndecodedError, TypeError, ValueError) as error:
        raise ValueError(str(error)) from None
    if found.problems:
        raise ValueError("; ".join(f"{problem.path} cannot be read" for problem in found.problems))
    return found.value


def _wire_mapping(cls: type[Any], given: dict[Any, Any]) -> dict[Any, Any]:
    """A mapping with Twilio's names; what JSON cannot hold has its wire form."""
    known = {info.name: info for info in msgspec.structs.fields(cls)}
    known |= {info.encode_name: info for info in known.values()}
    return {
        known[key].encode_name if key in known else key: _wire_value(known[key].type, value) if key in known else value
        for key, value in given.items()
    }


def _wire_value(kind: Any, value: Any) -> Any:
    base, _ = split_type(kind)
    if isinstance(value, dict) and isinstance(base, type) and issubclass(base, msgspec.Struct):
        return _wire_mapping(base, value)
    if isinstance(value, list) and get_origin(base) is list:
        return [_wire_value(get_args(base)[0], item) for item in value]
    if isinstance(value, date | timedelta | Decimal | msgspec.Struct):
        write = writer(kind, exact=True)
        return value if write is None else write(value)
    return str(value) if isinstance(value, str) and type(value) is not str else value


def json_schema(cls: type[Any]) -> dict[str, Any]:
    """The JSON schema of what `to_dict` gives; a model within another is described once, at its first place."""
    return _object(cls, ())


def _object(cls: type[Any], above: tuple[type[Any], ...]) -> dict[str, Any]:
    if cls in above:
        return {"type": "object", "title": cls.__name__}
    fields = {
        info.encode_name: {"anyOf": [schema, {"type": "null"}]} if (schema := _value(info.type, (*above, cls))) else {}
        for info in msgspec.structs.fields(cls)
        if info.name != "extra" or not is_model(cls)
    }
    return {"type": "object", "title": cls.__name__, "properties": fields}


def _value(kind: Any, above: tuple[type[Any], ...]) -> dict[str, Any]:
    base, form = split_type(kind)
    if form in (wire.TEXT, wire.SECONDS_TEXT, wire.ADDRESS, wire.RFC2822) or base in (
        DecimalText,
        MillisText,
        SharedText,
    ):
        return {"type": "string"}
    if base is Millis:
        return {"type": "number"}
    origin = get_origin(base)
    if origin is list:
        return {"type": "array", "items": _value(get_args(base)[0], above)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _value(get_args(base)[1], above) or True}
    if not isinstance(base, type):
        return {}
    if issubclass(base, msgspec.Struct):
        return _object(base, above)
    return next((dict(schema) for of, schema in _SCHEMAS if issubclass(base, of)), {})


_SCHEMAS: tuple[tuple[type[Any], dict[str, str]], ...] = (
    (bool, {"type": "boolean"}),
    (int, {"type": "integer"}),
    (float, {"type": "number"}),
    (Decimal, {"type": "number"}),
    (timedelta, {"type": "number"}),
    (datetime, {"type": "string", "format": "date-time"}),
    (date, {"type": "string", "format": "date"}),
    (Enum, {"type": "string"}),
    (str, {"type": "string"}),
)
