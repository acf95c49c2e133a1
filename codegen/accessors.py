"""The place of each operation in the tree of accessors, from the paths of a spec file and their `x-twilio` marks.

A path becomes a chain of steps such as `accounts(AccountSid)`, `messages`: a step without parentheses is a collection,
one with an empty pair a singleton, one with wire names in it a single resource. Called by the distiller.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from .names import snake

_VERSION = re.compile(r"^/(2010-04-01|v\d+|HostedNumbers|marketplace|wireless)(?=/)")
_PARAMETER = re.compile(r"\{([^}]*)\}")


class Step(NamedTuple):
    """One step of an accessor; `args` is None for a collection and () for a singleton."""

    name: str
    args: tuple[str, ...] | None

    def __str__(self) -> str:
        return self.name if self.args is None else f"{self.name}({','.join(self.args)})"


def path_parameters(path: str) -> list[str]:
    """The wire names of a path's parameters, in the order of the path."""
    return _PARAMETER.findall(path)


def _shape(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _is_instance(path: str) -> bool:
    return path.removesuffix(".json").endswith("}")


class Tree:
    """The paths of one spec file."""

    def __init__(self, paths: Mapping[str, Mapping[str, Any]]) -> None:
        self._paths = {_VERSION.sub("", path): item for path, item in paths.items()}
        self._by_shape = {_shape(path): path for path in reversed(self._paths)}

    def steps(self, path: str, method: str) -> list[Step]:
        """The chain of the operation `method` on `path`, verb excluded."""
        path = _VERSION.sub("", path)
        chain = self._chain(path, method)
        wires = iter(path_parameters(path))
        for index, step in enumerate(chain):
            if step.args:
                # The parents' steps have the parents' names for what this path calls by its own.
                chain[index] = Step(step.name, tuple(next(wires) for _ in step.args))
            elif step.args == () and index < len(chain) - 1:
                chain[index] = Step(step.name, None)
        order = [p.get("name") for p in self._paths[path][method].get("parameters", []) if p.get("in") == "path"]
        last = chain[-1]
        if last.args and all(arg in order for arg in last.args):
            chain[-1] = Step(last.name, tuple(sorted(last.args, key=order.index)))
        return chain

    def _chain(self, path: str, method: str | None) -> list[Step]:
        own = path_parameters(path)
        name = snake(self._name(path, method))
        chain: list[Step] = []
        parent = self._parent(path)
        if parent is not None and parent != path:
            chain = self._chain(parent, None)
            # A parent with more parameters than the child: the child hangs on the parent's collection.
            if len(path_parameters(parent)) > len(own):
                chain[-1] = Step(chain[-1].name, None)
            own = own[sum(len(step.args or ()) for step in chain) :]
        if own or _is_instance(path):
            return [*chain, Step(name, tuple(own))]
        if self._mark(path).get("pathType") == "instance":
            return [*chain, Step(name, ())]
        return [*chain, Step(name, None)]

    def _mark(self, path: str) -> Mapping[str, Any]:
        mark: Mapping[str, Any] = self._paths[path].get("x-twilio", {})
        return mark

    def _sibling(self, path: str) -> str | None:
        collection = re.sub(r"/\{[^}]*\}(\.json)?$", "", path)
        return self._by_shape.get(_shape(collection) + ".json") or self._by_shape.get(_shape(collection))

    def _name(self, path: str, method: str | None) -> str:
        sibling = self._sibling(path) if _is_instance(path) else None
        marks = [
            self._paths[path][method].get("x-twilio", {}) if method else {},
            self._mark(path),
            self._mark(sibling) if sibling else {},
        ]
        for mark in marks:
            if "mountName" in mark:
                return str(mark["mountName"])
        return [part for part in path.removesuffix(".json").split("/") if part and part[0] != "{"][-1]

    def _parent(self, path: str) -> str | None:
        parent = self._mark(path).get("parent")
        if parent is None and _is_instance(path) and (sibling := self._sibling(path)):
            parent = self._mark(sibling).get("parent")
        return self._by_shape.get(_shape(_VERSION.sub("", parent))) if parent else None
