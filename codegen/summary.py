"""What a new set of OpenAPI files changes: facts before and after enter, lines fit for a changelog leave. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from .overrides import Json

_OWNERS = {"arguments": "operations", "fields": "models", "values": "enumerations"}
_SHOWN = 12  # of the names of one kind in a line; the numbers are of all


def removed(before: Mapping[str, Json], after: Mapping[str, Json]) -> list[str]:
    """The operations that go."""
    return sorted(_operations(before).keys() - _operations(after).keys())


def changes(before: Mapping[str, Json], after: Mapping[str, Json]) -> list[str]:
    """Lines on what changes: the numbers of all products, then a line a product; none where nothing does."""
    total: Counter[str] = Counter()
    lines: list[str] = []
    for module in sorted(before.keys() | after.keys()):
        old, new = _parts(before.get(module, {})), _parts(after.get(module, {}))
        told = []
        for kind in new:
            owners = {name[0] for name in old[_OWNERS[kind]] & new[_OWNERS[kind]]} if kind in _OWNERS else None
            for sign, found in (("+", new[kind] - old[kind]), ("-", old[kind] - new[kind])):
                # What comes or goes with its operation, model or enumeration is not told twice.
                names = found if owners is None else {name for name in found if name[0] in owners}
                total[sign + kind] += len(names)
                if names:
                    told.append(f"{sign}{len(names)} {kind} ({_list(names)})")
        if told:
            lines.append(f"- {module}{'' if module in before else ' (new)'}: {'; '.join(told)}")
    if lines:
        lines.insert(0, ", ".join(f"{name[0]}{count} {name[1:]}" for name, count in sorted(total.items()) if count))
    return lines


def _operations(products: Mapping[str, Json]) -> dict[str, Json]:
    return {f"{module}.{id}": row for module, facts in products.items() for id, row in facts["operations"].items()}


def _parts(facts: Json) -> dict[str, set[tuple[str, ...]]]:
    """The names of a product's operations, arguments, models, fields, enumerations and their values."""
    operations, models, enums = (facts.get(section, {}) for section in ("operations", "models", "enums"))
    return {
        "operations": {(id,) for id in operations},
        "arguments": {(id, param[0] or "body") for id, row in operations.items() for param in row.get("params", ())},
        "models": {(model,) for model in models},
        "fields": {(model, row[0]) for model, rows in models.items() for row in rows},
        "enumerations": {(enum,) for enum in enums},
        "values": {(enum, value) for enum, values in enums.items() for value in values},
    }


def _list(names: set[tuple[str, ...]]) -> str:
    texts = sorted(map(".".join, names))
    more = [f"and {len(texts) - _SHOWN} more"] if len(texts) > _SHOWN else []
    return ", ".join([*texts[:_SHOWN], *more])
