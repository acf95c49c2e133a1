"""The tree of a product version's resources, and the file of `_async/api/` that each stands in. Called by the writers.

A product version is one file, but where the account is: there each resource of an account has one. Anywhere a resource
that a helper is made of has a file of its own. So a file imports what is further down the tree, never what is above.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from .. import names
from ..overrides import Json
from .layout import STEP, Part, has_account, resource_of


@dataclass
class Node:
    """A step of the tree: a collection (or singleton), or a single resource (`context`)."""

    chain: str
    namespace: str
    cls: str
    context: bool = False
    singleton: bool = False
    args: list[str] = field(default_factory=list)
    first: list[str] = field(default_factory=list)  # what a collection takes itself: `profiles(store_id)`
    children: dict[str, Node] = field(default_factory=dict)
    item: Node | None = None
    operations: list[tuple[str, Json]] = field(default_factory=list)
    helper: str | None = None  # a handwritten subclass, as module.Class below helpers/
    range: Json | None = None  # the rule of its `in_range`
    file: str = ""  # of `_async/api/`
    part: Part | None = None  # what has its operations and models

    @property
    def made(self) -> str:
        """The name of the class that an accessor makes."""
        return f"Async{self.helper.rpartition('.')[2] if self.helper else self.cls}"

    def walk(self) -> Iterator[Node]:
        """The node and all below it."""
        yield self
        for child in self.children.values():
            yield from child.walk()
        if self.item:
            yield from self.item.walk()


def grow(facts: Json, account: Json, ranges: Json, parts: Iterable[Part]) -> dict[str, Node]:
    """The trees of a product version, by namespace.

    Args:
        account: where the account is, by the overrides.
        ranges: the lists that have `in_range`, by the overrides.
        parts: the parts of the product version.
    """
    helpers = facts.get("helpers", {})
    own = account["collection"] if has_account(facts, account) else None
    by_resource = {part.resource: part for part in parts}
    namespaces = sorted({op["namespace"] for op in facts["operations"].values()})
    roots = {}
    for namespace in namespaces:
        prefix = "".join(names.camel(part) for part in namespace.split(".")[1:]) if len(namespaces) > 1 else ""
        roots[namespace] = root = Node("", namespace, "".join(names.camel(part) for part in namespace.split(".")))
        _grow(facts, root, prefix)
        for node in root.walk():
            # A helper is named for a collection, `accounts().messages`, or for one of it, `accounts().messages()`.
            place = re.sub(r"\([^)]*\)", "()", node.chain)
            node.helper = helpers.get(place)
            node.range = ranges.get(f"{facts['module']} {place}")
            node.part = by_resource.get(resource_of(f"{node.chain}.verb", account) if own else None)
        root.file = facts["module"]
        _place(root, root.file, own, facts.get("apart", ()))
    return roots


def _grow(facts: Json, root: Node, prefix: str) -> None:
    ops = [(id, op) for id, op in facts["operations"].items() if op["namespace"] == root.namespace]
    first = _first_args([op["accessor"] for _, op in ops])
    # Instance operations first: their path has the resource's own name of its parameter.
    for id, op in sorted(ops, key=lambda row: (row[1]["accessor"].count("."), row[1]["path"], row[0])):
        *steps, _ = op["accessor"].split(".")
        node, cls = root, prefix
        for step in steps:
            match = STEP.fullmatch(step)
            assert match, step
            name, args = match[1], [wire for wire in (match[3] or "").split(",") if wire]
            cls += names.camel(name)
            chain = f"{node.chain}.{name}" if node.chain else name
            node = node.children.setdefault(name, Node(chain, root.namespace, cls))
            if own := first.get(chain):
                node.first = args[: len(own)]
                args = args[len(own) :]
                node.chain = chain = f"{chain}({','.join(own)})"
            if match[2] and not args and not node.first:
                node.singleton = True
            if args:
                if node.item is None:
                    node.item = Node(f"{chain}({','.join(args)})", root.namespace, cls + "Context", True, args=args)
                node = node.item
        node.operations.append((id, op))
    # `workers.statistics()` and `workers(sid).statistics()` are two resources.
    for node in root.walk():
        for name in node.children.keys() & (node.item.children.keys() if node.item else set()):
            node.children[name].cls = f"{node.cls}All{names.camel(name)}"


def _first_args(accessors: Iterable[str]) -> dict[str, list[str]]:
    """The collections that are called with ids in some accessors and with more in others, and the ids of the former."""
    called: dict[str, set[tuple[str, ...]]] = {}
    for accessor in accessors:
        chain = ""
        for match in STEP.finditer(accessor.rpartition(".")[0]):
            chain = f"{chain}.{match[1]}" if chain else match[1]
            args = tuple(wire for wire in (match[3] or "").split(",") if wire)
            called.setdefault(chain, set()).add(args)
            if args:
                chain += f"({','.join(args)})"
    several = {chain: sorted(found, key=len) for chain, found in called.items() if len({*map(len, found)}) > 1}
    return {chain: [*found[0]] for chain, found in several.items() if found[0]}


def _place(node: Node, module: str, account: str | None, used: Collection[str]) -> None:
    """Tells the nodes below a node their files.

    Args:
        account: the collection of accounts, if the product version has it.
        used: the resources of the product version that helpers of others use.
    """
    apart = account and (not node.chain or re.fullmatch(rf"{account}\(\w+\)", node.chain))
    for name, child in node.children.items():
        if apart or child.chain in used or (child.helper and not node.chain):
            child.file = f"{module}_{name}"
        else:
            child.file = _file_of_base(child, module) or node.file
        _place(child, module, account, used)
    if node.item:
        node.item.file = _file_of_base(node.item, module) or node.file
        _place(node.item, module, account, used)


def _file_of_base(node: Node, module: str) -> str | None:
    """The file of a class that a helper is made of, named as that: `api_v2010_recording_file`."""
    return f"{module}_{names.snake(node.helper.rpartition('.')[2])}" if node.helper else None
