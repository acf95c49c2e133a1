"""Which resources of a product share a page of the reference, and where its models and enumerations stand.

Enters: the facts of a product. Leaves: `Part`s, a page each, none of them with many more methods than fit on one.
Called by products.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from trunkline.facts import OperationFacts, ProductFacts

# So many operations make a page of some 200 kB.
MOST = 18


@dataclass
class Part:
    """A page: the way that its resources share, its operations, and what is described on it.

    Attributes:
        taken: those of the enumerations that arguments take.
    """

    way: tuple[str, ...]
    operations: list[OperationFacts]
    models: list[str] = field(default_factory=list)
    enums: list[str] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return "-".join(self.way)


def way_of(operation: OperationFacts) -> tuple[str, ...]:
    """The resources on the way: `("services", "entities")`; an account of the core API is left out."""
    steps = re.sub(r"\([^()]*\)", "", operation.accessor).split(".")[:-1]
    account = operation.module == "api_v2010" and steps[0] == "accounts" and len(steps) > 1
    return tuple(steps[1:] if account else steps)


def split(facts: ProductFacts) -> list[Part]:
    """The pages of a product: one, or where that would be long one for each resource or for what is below it."""
    operations = list(facts.operations.values())
    if len(operations) <= MOST:
        parts = [Part((), operations)]
    else:
        parts = [Part(way, members) for way, members in sorted(grouped(operations, 1))]
    describe(facts, parts)
    return parts


def grouped(operations: list[OperationFacts], depth: int) -> list[tuple[tuple[str, ...], list[OperationFacts]]]:
    """Operations by the first steps of their way; what is below the largest resources has pages of its own."""
    groups: dict[tuple[str, ...], list[OperationFacts]] = defaultdict(list)
    for operation in operations:
        groups[way_of(operation)[:depth]].append(operation)
    found = []
    for way, members in groups.items():
        below: dict[tuple[str, ...], list[OperationFacts]] = defaultdict(list)
        for member in members:
            below[way_of(member)[: depth + 1]].append(member)
        below.pop(way, None)
        while len(members) > MOST and below:
            largest = max(below, key=lambda each: len(below[each]))
            apart = below.pop(largest)
            members = [member for member in members if member not in apart]
            found += grouped(apart, depth + 1)
        found += [(way, members)] if members else []
    return found


def describe(facts: ProductFacts, parts: list[Part]) -> None:
    """Gives each model and enumeration to the page whose methods have it; what none has stands on the first."""
    placed: set[str] = set()
    waiting = [(part, names(operation)) for part in parts for operation in part.operations]
    while waiting:
        deeper = []
        for part, wanted in waiting:
            for name in wanted:
                if name in placed or (name not in facts.models and name not in facts.enums):
                    continue
                placed.add(name)
                (part.models if name in facts.models else part.enums).append(name)
                deeper.append((part, [each for one in facts.models.get(name, ()) for each in named(one.type)]))
        waiting = deeper
    parts[0].models += [name for name in facts.models if name not in placed]
    parts[0].enums += [name for name in facts.enums if name not in placed]
    taken = {name for one in facts.operations.values() for param in one.params for name in named(param.type)}
    for part in parts:
        part.models.sort(key=list(facts.models).index)
        part.enums.sort(key=list(facts.enums).index)
        part.taken = taken & set(part.enums)


def names(operation: OperationFacts) -> list[str]:
    """The types that an operation returns, then those that it takes."""
    types = [operation.result, *(result[1] for result in operation.results), *(one.type for one in operation.params)]
    return [name for kind in types if kind for name in named(kind)]


def named(kind: str) -> list[str]:
    """The names in a type: `["Message"]` of `list[Message]`."""
    return re.findall(r"\w+", kind)
