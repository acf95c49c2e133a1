"""How error texts name what the caller wrote: methods, arguments and ids, as the facts have them.

An operation and the wire name of a parameter enter; `messages.create`, `from_` or `sid of messages(sid)` leave. Called
where an error is made, and loaded only then: to read the facts of a product takes as long as many calls. Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ... import facts

if TYPE_CHECKING:
    from .operation import Operation

_PAGING = ("page_size", "page_number", "page_token")
_NO_LETTER = re.compile(r"[\W_]")


def method_name(op: Operation[Any]) -> str:
    """The end of what the caller wrote: `messages.create`, `messages(…).update`; else the operation's id."""
    found = _operation_facts(op)
    if found is None:
        return op.id
    last = [f"{name}(…)." if wires else f"{name}." for name, wires in _steps(found)][-1:]
    return "".join([*last, found.verb])


def argument_name(op: Operation[Any], wire: str, place: str = "") -> str:
    """An argument as its method calls it, with the API's name where that reads otherwise: `resource_version (Version)`.

    Args:
        place: where in its value: `['name'][0]`.
    """
    found = _operation_facts(op)
    names = {} if found is None else {param.wire: param.name for param in found.params if param.place != "path"}
    if op.listing is not None:
        sized = (op.listing.size_name, op.listing.page_name, op.listing.token_name)
        names |= {each: name for each, name in zip(sized, _PAGING, strict=True) if each}
    name = names.get(wire, wire or "body")
    alike = not wire or _NO_LETTER.sub("", wire).lower() == _NO_LETTER.sub("", name).lower()
    return f"{name}{place}" if alike else f"{name}{place} ({wire})"


def id_name(op: Operation[Any], wire: str) -> str:
    """An id as the call names it that takes it, which is one for all methods behind it: `sid of messages(sid)`."""
    found = _operation_facts(op)
    if found is None:
        return wire
    steps = _steps(found)
    index = next(index for index, (_, wires) in enumerate(steps) if wire in wires)
    way = _shape(steps[: index + 1])
    same = [
        other
        for other in facts.load(found.module).operations.values()
        if other.namespace == found.namespace and _shape(_steps(other)[: index + 1]) == way
    ]
    # The shortest way there has the resource's own name of its id; `codegen.emit` takes it too.
    first = min(same, key=lambda other: (other.accessor.count("."), other.path, other.id))
    names = {param.wire: param.name for param in first.params}
    called = [names[each] for each in _steps(first)[index][1]]
    return f"{called[steps[index][1].index(wire)]} of {way[-1][0]}({', '.join(called)})"


def _operation_facts(op: Operation[Any]) -> facts.OperationFacts | None:
    module, _, id = op.id.partition(".")
    return facts.load(module).operations.get(id) if module in facts.modules() else None


def _steps(found: facts.OperationFacts) -> list[tuple[str, list[str]]]:
    """The way to the method: names, and the wire names of the ids that each takes."""
    parts = [step.rstrip(")").partition("(") for step in found.accessor.split(".")[:-1]]
    return [(name, wires.split(",") if wires else []) for name, _, wires in parts]


def _shape(steps: list[tuple[str, list[str]]]) -> list[tuple[str, int]]:
    return [(name, len(wires)) for name, wires in steps]
