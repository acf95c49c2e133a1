"""The types of the facts as Python types: of a model's field, of an argument, of a result. Called by the writers."""

from __future__ import annotations

from ..overrides import Json

FIELD_TYPES = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "Decimal",
    "date": "Date",
    "datetime": "Instant",
    "rfc2822": "Rfc2822",
    "seconds": "Seconds",
    "millis": "Millis",
    "address": "AddressText",
    "any": "Any",
    "object": "dict[str, Any]",
    "int:text": "IntText",
    "float:text": "FloatText",
    "bool:text": "BoolText",
    "decimal:text": "DecimalText",
    "seconds:text": "SecondsText",
    "millis:text": "MillisText",
    "HttpMethod": "HttpMethod",
    "shared": "SharedText",
}
# Fields of text that the rows of a list repeat as a rule, by module: they hold one object, which is looked up for each.
REPEATED = {"api_v2010": {"account_sid", "api_version", "messaging_service_sid", "price_unit"}}
ARGUMENT_TYPES = {
    "str": "str",
    "address": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "Decimal | float | str",
    "date": "date | str",
    "datetime": "datetime | date | str",
    "day": "date | datetime | str",
    "seconds": "timedelta | int",
    "millis": "timedelta | int",
    "minutes": "timedelta | int",
    "commas": "Sequence[str] | str",
    "spaces": "Sequence[str] | str",
    "any": "Any",
    "json": "Json",
    "json:text": "Json",
    "object": "Mapping[str, Any]",
    "pairs": "Mapping[str, str]",
    "prefixed": "Mapping[str, Any]",
}
FORMATS = {
    "bool": "bool",
    "date": "date",
    "datetime": "datetime",
    "day": "day",
    "seconds": "seconds",
    "millis": "millis",
    "minutes": "minutes",
    "commas": "commas",
    "spaces": "spaces",
    "json": "json",
    "json:text": "json",
    "list[json]": "json_items",
    "list[json:text]": "json_items",
    "pairs": "pairs",
    "prefixed": "prefixed",
}
BUILT_IN = {"Date", "Decimal", "Any", "str", "int", "float", "bool"}


def unlist(type: str, prefix: str) -> str | None:
    """`list[str]` and `list` → `str`; None: the type is no such one."""
    return type[len(prefix) + 1 : -1] if type.startswith(prefix + "[") else None


def result_type(type: str) -> str:
    """The Python type of a result."""
    if (item := unlist(type, "list")) is not None:
        return f"list[{result_type(item)}]"
    if (item := unlist(type, "map")) is not None:
        return f"dict[str, {result_type(item)}]"
    return FIELD_TYPES.get(type) or f"m.{type}"


def result_types(operation: Json) -> str:
    """The Python type of what an operation returns; several where it depends on the status."""
    if not operation.get("result"):
        return "None"
    found = dict.fromkeys(map(result_type, (operation["result"], *(type for _, type in operation.get("results", ())))))
    return " | ".join(found)
