"""Which file of a room holds what of a product version: decided by the facts, called by the writers.

A product version is one file of each room, but for the one that the account belongs to: it is the largest by far, and a
program uses a few of its resources. There each resource of an account has a file. In `models/` these form a package,
which lends the names of all; what several resources name stands in `shared`, which imports none of the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..overrides import Json

SHARED = "shared"
STEP = re.compile(r"(\w+)(\(([^)]*)\))?")
Fields = list[list[Any]]


@dataclass(frozen=True)
class Part:
    """What one file of `models/` and one of `_operations/` hold: a product version, or one resource of it."""

    facts: Json  # of the whole product version
    resource: str | None
    operations: dict[str, Json]
    models: dict[str, Fields]
    enums: dict[str, list[str]]  # those that fields have
    shared: list[str] = field(default_factory=list)  # the names that it takes from the file `shared`

    @property
    def module(self) -> str:
        """The product version: `api_v2010`."""
        return str(self.facts["module"])

    @property
    def file(self) -> str:
        """The name of its file in `_operations/`: `api_v2010_messages`."""
        return f"{self.module}_{self.resource}" if self.resource else self.module

    @property
    def title(self) -> str:
        """What it is, for a docstring."""
        return f"{self.module}, {self.resource}" if self.resource else self.module

    def models_import(self, up: str) -> str:
        """The line that imports its models, from a file that is `up` from the package."""
        if self.resource:
            return f"from {up}models.{self.module} import {self.resource} as m\n"
        return f"from {up}models import {self.module} as m\n"


def parts(facts: Json, account: Json) -> list[Part]:
    """The parts of a product version."""
    if not has_account(facts, account):
        used = _named(row[2] for fields in facts["models"].values() for row in fields)
        enums = {name: values for name, values in facts["enums"].items() if name in used}
        return [Part(facts, None, facts["operations"], facts["models"], enums)]
    operations: dict[str, dict[str, Json]] = {}
    for id, operation in facts["operations"].items():
        operations.setdefault(resource_of(operation["accessor"], account), {})[id] = operation
    reached = {resource: _reached(facts, own.values()) for resource, own in operations.items()}
    times = Counter(name for names in reached.values() for name in names)
    shared = {name for name in facts["models"] if times[name] != 1} | {name for name in times if times[name] > 1}
    found = [
        _part(facts, resource, operations[resource], names - shared, names & shared)
        for resource, names in sorted(reached.items())
    ]
    return [*found, _part(facts, SHARED, {}, shared, set())] if shared else found


def _part(facts: Json, resource: str, operations: dict[str, Json], own: set[str], shared: set[str]) -> Part:
    models = {name: fields for name, fields in facts["models"].items() if name in own}
    enums = {name: values for name, values in facts["enums"].items() if name in own}
    return Part(facts, resource, operations, models, enums, sorted(shared))


def _named(types: Iterable[str]) -> set[str]:
    return {name for type in types for name in re.findall(r"\w+", type)}


def _reached(facts: Json, operations: Iterable[Json]) -> set[str]:
    """The models that operations return or take, what these are made of, and the enumerations of their fields."""
    rows = [*operations]
    todo = _named(row["result"] for row in rows if "result" in row)
    todo |= _named(param[2] for row in rows for param in row.get("params", [])) & facts["models"].keys()
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in facts["models"] or name in facts["enums"]:
            found.add(name)
            todo |= _named(row[2] for row in facts["models"].get(name, [])) - found
    return found


def has_account(facts: Json, account: Json) -> bool:
    """Whether the account is a resource of the product version."""
    return any(operation["namespace"] == account["namespace"] for operation in facts["operations"].values())


def resource_of(accessor: str, account: Json) -> str:
    """The resource of an account that an accessor leads to: `accounts(AccountSid).messages.create` → `messages`."""
    steps: list[str] = [name for name, _, _ in STEP.findall(accessor)]
    return steps[1] if steps[0] == account["collection"] and len(steps) > 2 else steps[0]


def accessor_ids(accessor: str) -> list[str]:
    """The wire names of the path parameters that an accessor collects."""
    return [wire for _, _, args in STEP.findall(accessor) for wire in args.split(",") if wire]
