"""Which column a field of a model becomes: the facts enter, columns leave. Pure; needs none of the frame libraries.

This is the one table of types, for Arrow, pandas, polars and Parquet alike. Called by `arrow`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from .. import facts
from .._core.model.model import Model
from .._core.redaction.secret import safe_repr

TEXT, ENUM, INSTANT, DAY, INTEGER, FLOAT, DECIMAL, BOOL, DURATION, JSON, LIST, STRUCT = (
    *("text", "enum", "instant", "day", "integer", "float"),
    *("decimal", "bool", "duration", "json", "list", "struct"),
)
# Types of the facts → kinds of columns. Beside these: an enumeration is `enum`, a model `struct`, `list[…]` `list`.
TYPES = MappingProxyType(
    {
        "str": TEXT,
        "address": TEXT,
        "HttpMethod": TEXT,
        "datetime": INSTANT,
        "rfc2822": INSTANT,
        "date": DAY,
        "int": INTEGER,
        "int:text": INTEGER,
        "float": FLOAT,
        "float:text": FLOAT,
        "decimal": DECIMAL,
        "decimal:text": DECIMAL,
        "bool": BOOL,
        "bool:text": BOOL,
        "seconds": DURATION,
        "seconds:text": DURATION,
        "millis": DURATION,
        "millis:text": DURATION,
        "object": JSON,
        "any": JSON,
    }
)


@safe_repr
@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        name: as the API names the field.
        attribute: as the model names it.
        kind: what it holds, one of the kinds above.
        parts: of a struct its columns; of a list the one column of its items.
    """

    name: str
    attribute: str
    kind: str
    parts: tuple[Column, ...] = ()


@cache
def columns_of(model_type: type[Model]) -> tuple[Column, ...]:
    """The columns of a model, in the order of its fields.

    Raises:
        TypeError: no model of the API.
    """
    if not (isinstance(model_type, type) and issubclass(model_type, Model)) or model_type is Model:
        raise TypeError(f"model_type must be a model of the API such as Message, not {model_type!r}")
    module = _module(model_type)
    if module is None:
        raise TypeError(f"model_type must be a model of the API such as Message, not {model_type.__name__}")
    return _columns(facts.load(module), model_type.__name__, ())


def _module(model_type: type[Model]) -> str | None:
    """The product version that a model is of: `api_v2010` of `trunkline.models.api_v2010.messages`."""
    for name in model_type.__module__.split("."):
        if name in facts.modules() and model_type.__name__ in facts.load(name).models:
            return name
    return None


def _columns(product: facts.ProductFacts, model: str, around: tuple[str, ...]) -> tuple[Column, ...]:
    fields = product.models[model]
    return tuple(_column(product, field.wire, field.name, field.type, (*around, model)) for field in fields)


def _column(product: facts.ProductFacts, name: str, attribute: str, kind: str, around: tuple[str, ...]) -> Column:
    if kind in TYPES:
        return Column(name, attribute, TYPES[kind])
    if kind in product.enums:
        return Column(name, attribute, ENUM)
    if kind.startswith("map["):
        return Column(name, attribute, JSON)
    if kind.startswith("list["):
        return Column(name, attribute, LIST, (_column(product, "item", "", kind[5:-1], around),))
    # A struct within itself has no type, and one of nothing no column in Parquet.
    if kind in around or not product.models[kind]:
        return Column(name, attribute, JSON)
    return Column(name, attribute, STRUCT, _columns(product, kind, around))
