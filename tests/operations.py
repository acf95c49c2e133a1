"""The `Operation` that each operation of the API has, by its id: `api_v2010.CreateMessage`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

from trunkline import _operations
from trunkline._core.call.operation import Operation


@cache
def operations_by_id() -> dict[str, Operation[Any]]:
    """Every one."""
    names = [found.name for found in pkgutil.iter_modules(_operations.__path__, "trunkline._operations.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()]
    return {value.id: value for value in values if isinstance(value, Operation)}
