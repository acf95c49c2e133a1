"""Every accessor of the facts leads to its method, on both clients; both clients have the same signatures."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

from trunkline import AsyncClient, Client, facts
from trunkline.facts import OperationFacts

STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?")
PATHS = {"list": ("list", "stream", "pages", "page")}


def reach(client: Any, operation: OperationFacts) -> Any:
    """The resource that has the operation."""
    here = client
    for name in operation.namespace.split("."):
        here = getattr(here, name)
    *steps, _ = operation.accessor.split(".")
    for step in steps:
        match = STEP.fullmatch(step)
        assert match, operation.accessor
        here = getattr(here, match[1])
        if match[2] is not None:
            here = here(*filter(None, match[2].split(",")))
    return here


@pytest.mark.parametrize("make", [Client, AsyncClient])
def test_every_accessor_leads_to_its_method(make: Any) -> None:
    client = make("AC" + "0" * 32, "secret")
    wrong = []
    for operation in facts.operations():
        ids = re.findall(r"\{([^}]*)\}", operation.path)
        collected = [wire for _, args in STEP.findall(operation.accessor) for wire in args.split(",") if wire]
        if sorted(ids) != sorted(collected):
            wrong.append(f"{operation.module}.{operation.id}: {operation.accessor} for {operation.path}")
            continue
        here = reach(client, operation)
        # The ids stand where the path wants them: the values are their own names.
        if sorted(map(str, here._ids)) != sorted(ids):
            wrong.append(f"{operation.module}.{operation.id}: {here._ids} for {ids}")
        for verb in PATHS.get(operation.verb, (operation.verb,)):
            method = getattr(here, verb, None)
            if not callable(method):
                wrong.append(f"{operation.module}.{operation.id}: no {verb}")
                continue
            known = inspect.signature(method).parameters
            wrong += [
                f"{operation.module}.{operation.id}: {verb} has no {param.name}"
                for param in operation.params
                if param.place != "path" and param.name not in known
            ]
    assert not wrong, "\n".join(wrong)
