"""Which column a field becomes, for every field of the facts: pure, so without the frame libraries."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from trunkline import MissingExtraError, Model, facts, frames
from trunkline._core.model.model import Model as Base
from trunkline.frames.columns import JSON, LIST, STRUCT, TYPES, Column, columns_of
from trunkline.models.api_v2010.calls import Call
from trunkline.models.api_v2010.messages import Message


def every_model() -> Iterator[type[Model]]:
    for module in facts.modules():
        found = importlib.import_module(f"trunkline.models.{module}")
        yield from (getattr(found, name) for name in facts.load(module).models)


def test_every_field_of_the_facts_has_a_column() -> None:
    kinds: Counter[str] = Counter()
    for model in every_model():
        found = columns_of(model)
        assert [column.attribute for column in found] == [name for name in model.__struct_fields__ if name != "extra"]
        for column in found:
            kinds[column.kind] += 1
            assert all(part.kind for part in column.parts)
            assert bool(column.parts) is (column.kind in (STRUCT, LIST))
    assert kinds.total() > 6000
    assert set(kinds) == {*TYPES.values(), "enum", LIST, STRUCT}


def test_columns_have_the_names_of_the_api() -> None:
    found = {column.name: column for column in columns_of(Message)}
    assert found["from"] == Column("from", "from_", "text")
    assert found["price"] == Column("price", "price", "decimal")
    assert found["status"] == Column("status", "status", "enum")
    assert found["date_sent"] == Column("date_sent", "date_sent", "instant")
    assert found["num_segments"] == Column("num_segments", "num_segments", "integer")
    assert found["subresource_uris"] == Column("subresource_uris", "subresource_uris", "json")
    assert {column.name: column.kind for column in columns_of(Call)}["duration"] == "duration"


def test_no_struct_is_within_itself() -> None:
    def depth(column: Column) -> int:
        return 1 + max(map(depth, column.parts), default=0)

    deepest = max(depth(column) for model in every_model() for column in columns_of(model))
    assert 3 <= deepest <= 12
    recursive = [model for model in every_model() if any(column.kind == JSON for column in columns_of(model))]
    assert recursive


class Own(Model, frozen=True, kw_only=True):
    """A model that is not of the API."""


@pytest.mark.parametrize("model", [Base, int, "Message", Own])
def test_only_models_of_the_api_have_columns(model: Any) -> None:
    with pytest.raises(TypeError, match="model_type must be a model of the API such as Message, not"):
        columns_of(model)


@pytest.mark.parametrize(
    ("call", "package", "hint"),
    [
        (frames.schema, "pyarrow", "pip install 'trunkline[parquet]'"),
        (lambda model: frames.to_arrow([], model), "pyarrow", "pip install 'trunkline[parquet]'"),
        (lambda model: list(frames.batches_of([], model)), "pyarrow", "pip install 'trunkline[parquet]'"),
        (lambda model: frames.to_pandas([], model), "pandas", "pip install 'trunkline[parquet]' 'pandas'"),
        (lambda model: frames.to_polars([], model), "polars", "pip install 'trunkline[parquet]' 'polars'"),
    ],
)
def test_what_is_missing_is_named(call: Any, package: str, hint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyarrow", "pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=f"{package} is not installed") as caught:
        call(Message)
    assert str(caught.value).endswith(hint)
