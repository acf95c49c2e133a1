"""Every operation of the API: how it is called, and what a good reply to it looks like, made from the facts alone.

Leaves: accessors and JSON values. The synthetic replies have a value in every field: mutations reach all of them.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import trunkline
from tests.operations import operations_by_id
from trunkline import facts as f
from trunkline._core.call.operation import Operation
from trunkline.facts import OperationFacts

ACCOUNT = "AC" + "0123456789abcdef" * 2
NUMBER = "+14155550123"
_STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?")
_DEEPEST = 4
_SCALARS: dict[str, Any] = {
    "str": "text",
    "int": 7,
    "float": 1.5,
    "bool": True,
    "decimal": 0.0075,
    "date": "2026-01-31",
    "datetime": "2026-01-31T12:00:00Z",
    "rfc2822": "Sat, 31 Jan 2026 12:00:00 +0000",
    "address": NUMBER,
    "seconds": 61,
    "millis": 1500,
    "any": {"key": ["value", 1, None]},
    "object": {"key": "value"},
    "HttpMethod": "POST",
}


@cache
def operations() -> tuple[OperationFacts, ...]:
    return trunkline.operations()


def operation(id: str, module: str) -> Operation[Any]:
    return operations_by_id()[f"{module}.{id}"]


def way(facts: OperationFacts) -> list[tuple[str, tuple[str, ...] | None]]:
    """From a client to the method, without it: names, and the wire names that a call takes."""
    found: list[tuple[str, tuple[str, ...] | None]] = [(name, None) for name in facts.namespace.split(".")]
    for step in facts.accessor.split(".")[:-1]:
        match = _STEP.fullmatch(step)
        assert match, step
        wires = match[2]
        found.append((match[1], None if wires is None else tuple(filter(None, wires.split(",")))))
    return found


def resource(client: Any, facts: OperationFacts, ids: dict[str, Any]) -> Any:
    """The object that has the method."""
    here = client
    for name, wires in way(facts):
        here = getattr(here, name)
        if wires is not None:
            here = here(*(ids[wire] for wire in wires))
    return here


def ids(facts: OperationFacts) -> list[str]:
    """The wire names that the way takes."""
    return [wire for _, wires in way(facts) for wire in wires or ()]


def value(module: str, kind: str, depth: int = 0) -> Any:
    """A JSON value of a type of the facts."""
    kind = kind.removesuffix("?")
    if kind.startswith("list["):
        return [] if depth > _DEEPEST else [value(module, kind[5:-1], depth + 1)]
    if kind.startswith("map["):
        return {"key": value(module, kind[4:-1], depth + 1)}
    base, _, form = kind.partition(":")
    if base in _SCALARS:
        found = _SCALARS[base]
        return str(found) if form == "text" else found
    known = f.load(module)
    if base in known.enums:
        return known.enums[base][0]
    if depth > _DEEPEST:
        return None
    return {field.wire: value(module, field.type, depth + 1) for field in known.models[base]}


def reply(facts: OperationFacts) -> Any:
    """What a good reply to an operation holds."""
    if facts.result is None:
        return None
    if facts.list is None:
        return value(facts.module, facts.result)
    rows = [value(facts.module, facts.result), value(facts.module, facts.result)]
    page: dict[str, Any] = {facts.list.key: rows}
    if facts.list.paging == "uri":
        page |= {"page": 0, "page_size": 50, "next_page_uri": None, "previous_page_uri": None, "uri": "/2010"}
    elif facts.list.paging in ("meta", "token"):
        page["meta"] = {"key": facts.list.key, "next_page_url": None, "nextToken": None}
    elif facts.list.paging == "scim":
        page |= {"totalResults": 2, "startIndex": 1, "itemsPerPage": 2}
    elif facts.list.paging == "current_page":
        page |= {"has_next": False, "current_page": 1}
    return page


def body(facts: OperationFacts) -> bytes:
    return json.dumps(reply(facts)).encode()


def minimal(facts: OperationFacts) -> dict[str, Any]:
    """The arguments that a call needs, by Python name; one of each group of which one is needed."""
    wanted = {group[0] for group in facts.conditional}
    return {
        param.name: argument(facts.module, param.type)
        for param in facts.params
        if param.place != "path" and (param.required or param.wire in wanted)
    }


def argument(module: str, kind: str) -> Any:
    if kind.partition(":")[0] in ("json", "prefixed", "pairs"):
        return {"key": "value"}
    if kind in ("commas", "spaces"):
        return ["one", "two"]
    if kind in ("day", "minutes"):
        kind = {"day": "date", "minutes": "int"}[kind]
    if kind == "list[json]":
        return [{"key": "value"}]
    return value(module, "datetime" if kind == "rfc2822" else kind)
