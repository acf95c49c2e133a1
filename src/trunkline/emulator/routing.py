"""Facts → routes: which operation a request asks for, and which collection of rows it is about.

Method, host and path enter; a `Match` leaves, with the `Kind` of its collection. Called by `resources` and `world`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from urllib.parse import quote, unquote

from .. import facts
from .._core.redaction.secret import safe_repr
from ..facts import OperationFacts, View

_ID = re.compile(r"\{([^{}]*)\}")
_CALLED = re.compile(r"\([^()]*\)")


class Home(NamedTuple):
    """Where rows live. Several paths may show the same rows: `/Calls/{}/Recordings` shows those of `/Recordings`
    `where` the field `call_sid` is that call."""

    host: str
    path: str
    where: tuple[tuple[str, str], ...] = ()


def home(host: str, path: str, service: str = "{}") -> Home:
    """Where the rows of a collection live, for a path with ids or with `{}` in their place.

    Args:
        service: the SID of the account's default conversation service.
    """
    known = facts.addresses()
    host = known.hosts.get(host, host)
    for of, beginning, target in known.same:
        if of == host and f"{path}/".startswith(f"{beginning.rstrip('/')}/"):
            path = target.replace("{}", service) + path[len(beginning) :]
    segments = path.split("/")
    for wanted, view in _views().get((host, len(segments)), ()):
        if found := _view(wanted, view, segments):
            return found
    return Home(host, path)


@cache
def _views() -> dict[tuple[str, int], list[tuple[list[str], View]]]:
    """The views with the parts of their paths, by host and number of parts."""
    found: dict[tuple[str, int], list[tuple[list[str], View]]] = {}
    for view in facts.addresses().views:
        parts = view.path.split("/")
        found.setdefault((view.host, len(parts)), []).append((parts, view))
    return found


def _view(wanted: list[str], view: View, segments: list[str]) -> Home | None:
    """Where the rows of a path live, if it is this view of them."""
    ids: list[str] = []
    where = dict(view.where)
    for want, have in zip(wanted, segments, strict=True):
        if want != have and not (have and want.startswith("{")):
            return None
        if want == "{}":
            ids.append(have)
        elif want.startswith("{"):
            where[want[1:-1]] = unquote(have)
    path = "/".join(ids.pop(0) if part == "{}" else part for part in view.shows.split("/"))
    return Home(view.host, path, tuple(where.items()))


class Model(NamedTuple):
    """A model by module and name."""

    module: str
    name: str


@safe_repr
@dataclass(slots=True, eq=False)
class Kind:
    """What the facts know of a collection, all its views taken together."""

    path: str
    key: str = ""  # the wire name of the id in a row's path
    creatable: bool = False
    fetchable: bool = False
    single: bool = False  # one row without an id: a configuration, a balance
    models: dict[str, Model] = field(default_factory=dict)  # by verb
    settable: set[str] = field(default_factory=set)  # Python names of the arguments that create or update take

    def model(self) -> Model | None:
        """The model of a row."""
        verbs = ("fetch", "list", "create", "update", "patch")
        return next((self.models[verb] for verb in verbs if verb in self.models), None)


class Node:
    """A path of the API; its ids are `{}`."""

    __slots__ = ("host", "operations", "param", "parent", "path", "static")

    def __init__(self, host: str, path: str, parent: Node | None) -> None:
        self.host = host
        self.path = path
        self.parent = parent
        self.static: dict[str, Node] = {}
        self.param: Node | None = None
        self.operations: dict[str, OperationFacts] = {}

    @property
    def by_id(self) -> bool:
        """Whether the last part of the path is an id."""
        return self.path.endswith("/{}")

    def child(self, segment: str) -> Node:
        """The path with one more part, made at need."""
        if segment == "{}":
            if self.param is None:
                self.param = Node(self.host, f"{self.path}/{{}}", self)
            return self.param
        if segment not in self.static:
            self.static[segment] = Node(self.host, f"{self.path}/{segment}", self)
        return self.static[segment]

    def of_row(self) -> bool:
        """Whether the path is one row of a collection, and not one of several collections that are told by an id."""
        # Asked for at each start for every path, and some times for each request: first what costs least.
        return self.by_id and not any(
            operation.list or (self.param and operation.verb == "create") for operation in self.operations.values()
        )


class Match(NamedTuple):
    """A path of a request: its node and the ids in it."""

    node: Node
    values: tuple[str, ...]

    def concrete(self) -> str:
        """The path with its ids, without `.json`."""
        return fill(self.node.path, self.values)


def fill(path: str, values: tuple[str, ...]) -> str:
    """A path with `{}` and the ids for it."""
    parts = path.split("{}")
    quoted = (value if value.isalnum() and value.isascii() else quote(value, safe="+:@") for value in values)
    return "".join(part + value for part, value in zip(parts, (*quoted, ""), strict=False))


def names(path: str) -> tuple[str, ...]:
    """The ids in a path of the facts: `("AccountSid", "Sid")`."""
    return tuple(_ID.findall(path))


def way(operation: OperationFacts) -> str:
    """The way to a collection on a client, without ids: `api.v2010.accounts.messages`."""
    resource = _CALLED.sub("", operation.accessor).rpartition(".")[0]
    return f"{operation.namespace}.{resource}"


class Router:
    """Every operation of the facts by host and path.

    Attributes:
        collections: host and path of collections by the way to them on a client, `api.v2010.accounts.messages`.
    """

    def __init__(self, operations: tuple[OperationFacts, ...]) -> None:
        self.hosts: dict[str, Node] = {}
        self.kinds: dict[tuple[str, str], Kind] = {}
        self.collections: dict[str, tuple[str, str]] = {}
        for operation in operations:
            node = self.hosts.setdefault(operation.host, Node(operation.host, "", None))
            for segment in _ID.sub("{}", operation.path.removesuffix(".json")).split("/")[1:]:
                node = node.child(segment)
            node.operations[operation.method] = operation
        for operation in operations:
            self._learn(operation)

    def _learn(self, operation: OperationFacts) -> None:
        node = self.node(operation.host, _ID.sub("{}", operation.path.removesuffix(".json")))
        assert node is not None
        kind = self.kind(node)
        verb = operation.verb
        if node.of_row():
            kind.key = kind.key or names(operation.path)[-1]
            kind.fetchable = kind.fetchable or verb == "fetch"
        elif verb == "fetch":
            kind.single = True
        kind.creatable = kind.creatable or verb == "create"
        if operation.result in facts.load(operation.module).models:
            kind.models.setdefault(verb, Model(operation.module, operation.result))
        self.collections[way(operation)] = self.home(node)[:2]
        if verb != "list":
            kind.settable.update(param.name for param in operation.params if param.place == "body")

    def kind(self, node: Node) -> Kind:
        """What is known of the collection that a path is about."""
        where = self.home(node)
        return self.kinds.setdefault((where.host, where.path), Kind(where.path))

    def home(self, node: Node) -> Home:
        """Where the rows of the collection live that a path is about."""
        of = node.parent if node.of_row() and node.parent is not None else node
        return home(of.host, of.path)

    def node(self, host: str, path: str) -> Node | None:
        """The node of a path with `{}` for ids."""
        node = self.hosts.get(host)
        for segment in path.split("/")[1:]:
            if node is not None:
                node = node.param if segment == "{}" else node.static.get(segment)
        return node

    def match(self, host: str, path: str) -> Match | None:
        """The node of a request's path as it was sent; static parts win over ids, and none may hold a `/`."""
        root = self.hosts.get(host)
        if root is None or "%2f" in path.lower():
            return None
        for suffix in ("", ".json"):
            if path.endswith(suffix):
                parts = tuple(unquote(part) for part in path.removesuffix(suffix).split("/")[1:])
                found = _walk(root, parts, (), suffix)
                if found is not None:
                    return found
        return None


def _walk(node: Node, parts: tuple[str, ...], values: tuple[str, ...], suffix: str) -> Match | None:
    if not parts:
        fits = any(operation.path.endswith(".json") == bool(suffix) for operation in node.operations.values())
        return Match(node, values) if fits else None
    child = node.static.get(parts[0])
    found = _walk(child, parts[1:], values, suffix) if child is not None else None
    if found is None and node.param is not None and parts[0]:
        found = _walk(node.param, parts[1:], (*values, parts[0]), suffix)
    return found


@cache
def router() -> Router:
    """The routes of all facts, built once a process."""
    return Router(facts.operations())


def collection(name: str) -> tuple[str, str]:
    """Host and path, with `{}` for ids, of a collection by the way to it on a client.

    Raises:
        KeyError: there is none.
    """
    return router().collections[name]
